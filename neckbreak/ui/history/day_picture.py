"""A day on a line: work lies, breaks stand out above it, and what is not work has a pattern of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from neckbreak.core.day_line import AWAY, BREAK, HELD, OFF, PAUSED, WORK, Stretch
from neckbreak.ui import words
from neckbreak.ui.history import words_history as told
from neckbreak.ui.history.picture import (
    DOTS,
    LEVEL,
    OPEN,
    SOLID,
    STRIPES,
    Fill,
    Ink,
    Legend,
    Picture,
    Table,
    fill,
    line,
    words_at,
)
from neckbreak.ui.words_movements import movement_name

FILLS: Mapping[str, Fill] = {
    WORK: Fill(0.28, SOLID),
    BREAK: Fill(1.0, SOLID),
    HELD: Fill(0.28, STRIPES),
    AWAY: Fill(0.0, DOTS),
    PAUSED: Fill(-1.0, LEVEL),
    OFF: Fill(-1.0, OPEN),
}
LEAST_HOURS = 5
BAND_EM = 1.9
ABOVE_EM = 0.8
"""How far a break stands out."""


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("DayPicture", text)


class DayPicture(Picture):
    """The stretches of one day. `logged`: it is known what held breaks back on it."""

    def __init__(self, day: date, stretches: Sequence[Stretch], *, logged: bool, today: bool = False) -> None:
        self._stretches = tuple(stretches)
        self._zone: tzinfo = (stretches[-1].start.tzinfo if stretches else None) or UTC
        self._midnight = datetime(day.year, day.month, day.day, tzinfo=self._zone)
        self._kinds = [kind for kind in FILLS if any(each.kind == kind for each in stretches)]
        when = told.day(day, year=True)
        self.title = tr("Today") if today else when
        self.said = tuple(f"{self._times(each)}: {self._what(each)}" for each in self._stretches)
        self.sentence = self._sentence(logged)
        self.inviting = (
            tr("Nothing noted yet today. Work and breaks appear here as they come.")
            if today
            else tr("Nothing was noted on this day.")
        )

    def _sentence(self, logged: bool) -> str:
        if not self._stretches:
            return ""
        first, last = self._stretches[0].start, max(each.end for each in self._stretches)
        shown = tr("Work, breaks and what came between, from {first} to {last}.").format(
            first=self._clock(first), last=self._clock(last)
        )
        if logged:
            return shown
        return f"{shown} " + tr("What held breaks back, and pauses, are kept for some weeks only.")

    def _clock(self, when: datetime) -> str:
        return words.clock_time(when.astimezone(self._zone))

    def _times(self, each: Stretch) -> str:
        return f"{self._clock(each.start)}–{self._clock(each.end)}"

    def _what(self, each: Stretch) -> str:
        name = kind_words(each.kind)
        if each.kind == HELD and each.detail:
            return tr("{what} ({detail})").format(what=name, detail=", ".join(map(words.hold_kind, each.detail)))
        if each.kind == BREAK and each.detail:
            return tr("{what} ({detail})").format(what=name, detail=", ".join(map(movement_name, each.detail)))
        return name

    def table(self) -> Table:
        """A row for each stretch."""
        rows = (
            (self._clock(each.start), self._clock(each.end), self._what(each), words.seconds_words(each.seconds))
            for each in self._stretches
        )
        return Table((tr("From"), tr("To"), tr("What"), tr("Length")), tuple(rows), read=frozenset({0, 1, 2}))

    def _legend(self) -> Legend:
        return Legend([(FILLS[kind], kind_words(kind)) for kind in self._kinds])

    def height(self, width: float, ink: Ink) -> float:
        """The line, its hours, and what the patterns mean."""
        return ink.em * (ABOVE_EM + BAND_EM + 2.1) + self._legend().height(width, ink)

    def _hours(self) -> tuple[int, int]:
        """The first and last hour of the axis."""
        if not self._stretches:
            return 8, 8 + LEAST_HOURS
        first = (self._stretches[0].start - self._midnight) // timedelta(hours=1)
        last = -(-(max(each.end for each in self._stretches) - self._midnight) // timedelta(hours=1))
        return first, max(last, first + LEAST_HOURS)

    def paint(self, painter: QPainter, width: float, ink: Ink) -> list[QRectF]:
        """The band, then the breaks over it."""
        first, last = self._hours()
        side = ink.width("00:00") / 2
        per_hour = (width - 2 * side) / (last - first)
        top, high = ink.em * ABOVE_EM, ink.em * BAND_EM
        self._axis(painter, ink, first, last, side, per_hour)

        def x(when: datetime) -> float:
            return side + ((when - self._midnight) / timedelta(hours=1) - first) * per_hour

        places = {}
        order = sorted(range(len(self._stretches)), key=lambda number: self._stretches[number].kind == BREAK)
        for number in order:
            each = self._stretches[number]
            left, right = x(each.start), x(each.end)
            box = QRectF(left, top, right - left, high)
            if each.kind == BREAK:
                wide = max(right - left, ink.em * 0.28)
                box = QRectF((left + right - wide) / 2, 0, wide, top + high)
            fill(painter, box, FILLS[each.kind], ink)
            places[number] = box
        self._legend().paint(painter, top + high + ink.em * 1.7, width, ink)
        return [places[number] for number in range(len(self._stretches))]

    def _axis(self, painter: QPainter, ink: Ink, first: int, last: int, side: float, per_hour: float) -> None:
        top, bottom = ink.em * ABOVE_EM, ink.em * (ABOVE_EM + BAND_EM)
        every = next((n for n in (1, 2, 3, 4, 6) if per_hour * n > ink.width("00:00") + ink.em * 0.5), 6)
        for hour in range(first, last + 1):
            at = side + (hour - first) * per_hour
            line(painter, ink, QPointF(at, top), QPointF(at, bottom + ink.em * 0.25))
            if (hour - first) % every == 0:
                box = QRectF(at - side * 2, bottom + ink.em * 0.25, side * 4, ink.em * 1.2)
                name = words.clock_time(self._midnight + timedelta(hours=hour))
                words_at(painter, ink, box, Qt.AlignmentFlag.AlignCenter, name)


def kind_words(kind: str) -> str:
    """What went on, in a word or two."""
    return {
        WORK: tr("work"),
        BREAK: tr("guided break"),
        HELD: tr("work, breaks held back"),
        AWAY: tr("away"),
        PAUSED: tr("NeckBreak paused"),
        OFF: tr("outside your hours"),
    }[kind]
