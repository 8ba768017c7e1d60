"""From what the history holds to the pictures of it: which days each needs, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from neckbreak.core import weeks
from neckbreak.core.adherence import Tally, by_month, by_week, change, summed
from neckbreak.core.checkin import trend
from neckbreak.core.day_line import day_line
from neckbreak.core.moment import Moment
from neckbreak.core.movements import GROUPS
from neckbreak.core.period import Period
from neckbreak.core.plans import Catalogue
from neckbreak.core.settings import Settings
from neckbreak.core.skipping import WEEKS, Suggestion, grid, suggest
from neckbreak.core.why import Log
from neckbreak.storage import history_rows
from neckbreak.storage.history import History
from neckbreak.ui.history import words_history as told
from neckbreak.ui.history.bars_picture import Bar, BarsPicture
from neckbreak.ui.history.day_picture import DayPicture
from neckbreak.ui.history.discomfort_picture import DiscomfortPicture, week_words
from neckbreak.ui.history.moves_picture import MovesPicture
from neckbreak.ui.history.skips_picture import SkipsPicture
from neckbreak.ui.history.year_picture import YearPicture
from neckbreak.ui.words_foreign import foreign_lines
from neckbreak.ui.words_week import trend_words

DAY = timedelta(days=1)
LONG_DAYS = 70
"""A longer time is shown in months."""
SHORT_WEEKS = 12
"""Discomfort is shown over at least so many weeks: a change of less time is noise."""


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("Album", text)


class Album:
    """The history as it is at `now`, read once."""

    def __init__(self, history: History, now: Moment, catalogue: Catalogue) -> None:
        self._history, self._now = history, now
        self._groups = {each.id: each.group for each in catalogue.movements.values()}
        self._strength = frozenset(move for move, group in self._groups.items() if group == "strength")
        self.today = now.day
        self._year = weeks.look("year", self.today, self.today)
        self._tallies: dict[date, Tally] = history.tallies(self._year.first, self.today)
        began = history.first_day()
        self.first_day = min([self.today, *self._tallies]) if began is None else min(began, self.today)
        self.earliest = min(self.today, history.ask(history_rows.first_day) or self.today)
        """The first day that there is something to say of."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to see yet."""
        return self.first_day == self.today and not any(
            told.taken(each) or each.offered for each in self._tallies.values()
        )

    def tallies(self, wanted: Period) -> Mapping[date, Tally]:
        """Of the days of this period; those before the last year are asked for."""
        if wanted.first >= self._year.first:
            return {day: each for day, each in self._tallies.items() if wanted.first <= day <= wanted.last}
        return self._history.tallies(wanted.first, wanted.last)

    def sum(self, wanted: Period) -> Tally:
        """What they come to."""
        return summed(self.tallies(wanted).values(), self._strength)

    def foreign(self, wanted: Period | None = None) -> list[str]:
        """What other programs counted in this time, or in all, a line each."""
        wanted = wanted or Period(self.earliest, self.today)
        return foreign_lines(self._history.foreign_days(wanted.first, wanted.last))

    def change(self, wanted: Period) -> str:
        """Of four weeks: whether a larger share was done than in the four before, as a code of `adherence.change`."""
        before = Period(wanted.first - timedelta(days=28), wanted.first - DAY)
        if len(weeks.mondays(wanted)) != 4 or self.first_day > before.first:
            return "too_few"
        return change(self.sum(wanted), self.sum(before))

    def day(self, day: date) -> DayPicture:
        """A day from its first to its last minute of work."""
        lines = [each for when in (day - DAY, day, day + DAY) for each in self._history.decisions(when)]
        stretches = day_line(
            self._history.ask(history_rows.rounds, day),
            self._history.ask(history_rows.rests, day),
            Log(lines),
            [line.at for line in lines],
            self._now.local,
        )
        logged = any(line.at.date() == day for line in lines)
        return DayPicture(day, stretches, logged=logged, today=day == self.today)

    def year(self) -> YearPicture:
        """The last year, day by day."""
        return YearPicture(self._tallies, self.today, self.first_day)

    def bars(self, wanted: Period) -> BarsPicture:
        """Days of a week, the weeks of some more, the months of a year."""
        if wanted.days <= 7:
            week = weeks.week(wanted.first)
            found = self.tallies(week)
            weekend = any(day.weekday() > 4 for day in found)
            days = [day for day in weeks.days(week) if day.weekday() < 5 or weekend]
            bars = [Bar(told.weekday(day.weekday()), told.day(day), found.get(day, Tally())) for day in days]
            return BarsPicture(bars, tr("Day"))
        found = self.tallies(wanted)
        if wanted.days > LONG_DAYS:
            sums = by_month(found)
            firsts = weeks.months(wanted)
            bars = [Bar(told.month(first), told.year_month(first), sums.get(first, Tally())) for first in firsts]
            return BarsPicture(bars, tr("Month"))
        sums = by_week(found)
        mondays = weeks.mondays(wanted)
        bars = [Bar(told.short_day(monday), week_words(monday), sums.get(monday, Tally())) for monday in mondays]
        return BarsPicture(bars, tr("Week"))

    def moves(self, wanted: Period) -> MovesPicture:
        """How long each group was moved."""
        seconds: dict[tuple[str, str], float] = {}
        for (movement, side), played in self._history.ask(history_rows.moved, wanted.first, wanted.last).items():
            group = self._groups.get(movement, "")
            seconds[group, side] = seconds.get((group, side), 0.0) + played
        return MovesPicture(seconds, GROUPS)

    def discomfort(self, wanted: Period) -> tuple[DiscomfortPicture, str]:
        """Discomfort and breaks, and the trend in words."""
        first = min(wanted.first, self.today - timedelta(days=7 * SHORT_WEEKS - 1))
        mondays = weeks.mondays(Period(max(first, self._year.first), self.today))
        answers = self._history.checkins(mondays[0])
        rated: dict[date, list[int]] = {}
        for each in answers:
            if each.average is not None:
                rated.setdefault(weeks.monday(each.at.date()), []).append(each.average)
        breaks = {week: told.taken(tally) for week, tally in by_week(self._tallies).items()}
        averages = {week: sum(numbers) / len(numbers) for week, numbers in rated.items()}
        words = trend_words(trend(answers, self.today)) if averages else ""
        return DiscomfortPicture(mondays, averages, breaks), words

    def skips(self, settings: Settings) -> tuple[SkipsPicture, Suggestion | None]:
        """When the user tends to say no, and what may suit better."""
        first = self.today - timedelta(days=7 * WEEKS)
        offers = self._history.offers(first, self.today)
        worked = self._history.ask(history_rows.worked_before, first, self.today)
        return SkipsPicture(grid(offers), WEEKS), suggest(offers, worked, settings)
