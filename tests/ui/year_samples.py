"""A year of an office worker: weekends, holidays, a week ill, calls that hold breaks back, lunch that gets in the way.

The same for every run. `fill` writes it as the program would have, through records.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from neckbreak.core.moment import Moment
from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    CheckedIn,
    Decision,
    NaturalBreak,
    OfferClosed,
    OfferEvent,
    OfferOpened,
    Outcome,
    Part,
    PartPlayed,
    PartResult,
    Prompted,
    Record,
    RoundEnded,
    RoundStarted,
    SkipReason,
)
from neckbreak.storage.history import History

TODAY = date(2026, 11, 20)
NOW_MINUTE = 15 * 60 + 12
OFF = (
    (date(2025, 12, 24), date(2026, 1, 4)),
    (date(2026, 2, 9), date(2026, 2, 13)),  # ill
    (date(2026, 4, 3), date(2026, 4, 6)),
    (date(2026, 7, 20), date(2026, 8, 7)),
)
PLANS: tuple[tuple[str, tuple[tuple[str, str, float], ...]], ...] = (
    ("30-A", (("neck-turns", "left", 8.0), ("neck-turns", "right", 8.0), ("shoulder-shrug", "both", 12.0))),
    ("30-B", (("chin-tuck", "both", 15.0), ("scapular-squeeze", "both", 14.0))),
    ("60-D", (("stand-and-walk", "both", 55.0),)),
    ("60-S", (("wall-push-up-plus", "both", 50.0),)),
    ("30-C", (("ear-to-shoulder", "left", 13.0), ("ear-to-shoulder", "right", 13.0))),
)
OUTCOMES = tuple(Outcome)
SHARES = (46, 10, 15, 8, 16, 5)  # done, partial, skipped, ignored, natural, missed
LUNCH_SHARES = (14, 4, 56, 18, 6, 2)
REASONS = (SkipReason.NOT_NOW, SkipReason.IN_CALL, SkipReason.DONE_ALREADY, SkipReason.WATCHED, None)


def moment(day: date, minute: float) -> Moment:
    """That minute of the day on the wall, in a place with summer time."""
    offset = 120 if date(day.year, 3, 29) <= day < date(day.year, 10, 25) else 60
    wall = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minute - offset)
    seconds = (wall - datetime(2025, 1, 1, tzinfo=UTC)).total_seconds()
    return Moment(wall, seconds, seconds, offset)


NOW = moment(TODAY, NOW_MINUTE)


def works(day: date) -> bool:
    return day.weekday() < 5 and not any(first <= day <= last for first, last in OFF)


class Year:
    """Records from `first` to `TODAY`."""

    def __init__(self, first: date, seed: int = 11) -> None:
        self._first, self._chance = first, random.Random(seed)
        self._number = 0

    def records(self) -> Iterator[Record]:
        day = self._first
        while day <= TODAY:
            if works(day):
                yield from self._day(day)
            chosen = self._chance.random() < 0.8 or (TODAY - day).days < 60
            if day.weekday() == 4 and works(day) and day != TODAY and chosen:
                yield self._check_in(day)
            day += timedelta(days=1)

    def _id(self) -> str:
        self._number += 1
        return f"{self._number:032x}"

    def _check_in(self, day: date) -> CheckedIn:
        along = (TODAY - day).days / 364
        average = min(10, max(0, round(2.1 + 3.2 * along + self._chance.gauss(0, 0.7))))
        return CheckedIn(moment(day, 16 * 60), "answered", average, min(7, average), max(0, average - 1))

    def _day(self, day: date) -> Iterator[Record]:
        chance = self._chance
        recent = (TODAY - day).days < 30
        end = 17 * 60 + chance.randrange(0, 50)
        if day == TODAY:
            end = NOW_MINUTE
        at = 8 * 60 + 30 + chance.randrange(0, 40) + 0.0
        lunch = 12 * 60 + 50 + chance.randrange(0, 20)
        had_lunch = False
        if recent:
            yield Decision(moment(day, at), "back")
        while at < end - 3:
            if at >= lunch - 20 and not had_lunch:
                yield NaturalBreak(self._id(), moment(day, lunch), 40 * 60.0)
                at, had_lunch = lunch + 40, True
                continue
            round_, started = self._id(), at
            work = chance.uniform(32, 58)
            yield RoundStarted(round_, moment(day, started))
            at += work
            if at > end:
                if day != TODAY:
                    yield RoundEnded(round_, moment(day, end), (end - started) * 60, "away")
                return
            at += yield from self._offer(day, at, round_, work, recent)

    def _offer(self, day: date, at: float, round_: str, work: float, recent: bool) -> Iterator[Record]:
        chance = self._chance
        offer = self._id()
        at_lunch = 12 * 60 <= at < 13 * 60
        [outcome] = chance.choices(OUTCOMES, LUNCH_SHARES if at_lunch else SHARES)
        yield OfferOpened(offer, round_, moment(day, at), work * 60)
        if outcome is Outcome.MISSED:
            if recent:
                yield Decision(moment(day, at - 30), "held", (("reasons", "microphone"),))
                yield Decision(moment(day, at + 1), "released")
        else:
            yield Prompted(offer, moment(day, at + 0.1), work * 60, "lull")
        if chance.random() < 0.15 and outcome is not Outcome.MISSED:
            yield OfferEvent(offer, moment(day, at + 0.2), "later")
        reason = chance.choice(REASONS) if outcome is Outcome.SKIPPED else None
        took = 0.3  # after a no the work simply goes on
        if outcome in (Outcome.DONE, Outcome.PARTIAL):
            took = yield from self._break(day, at + 0.3, offer, outcome)
        if outcome is Outcome.NATURAL:
            took = float(chance.randrange(6, 15))
            yield NaturalBreak(self._id(), moment(day, at + 0.3), took * 60, offer)
        elif outcome is Outcome.SKIPPED and recent and reason is SkipReason.IN_CALL:
            yield Decision(moment(day, at + 1), "paused", (("until", moment(day, at + 31).wall.isoformat()),))
            yield Decision(moment(day, at + 31), "pause_over", (("seconds", 1800.0),))
            took = 31.0
        yield OfferClosed(offer, moment(day, at + took), outcome, reason)
        yield RoundEnded(round_, moment(day, at + 0.3), work * 60, outcome.value)
        if chance.random() < 0.06:
            yield from self._break(day, at + took + 5, None, Outcome.DONE)
            took += 7
        return took

    def _break(self, day: date, at: float, offer: str | None, outcome: Outcome) -> Iterator[Record]:
        plan, parts = self._chance.choice(PLANS)
        identifier = self._id()
        yield BreakStarted(identifier, moment(day, at), plan, offer, tuple(Part(*part) for part in parts))
        played = 0.0
        whole = outcome is Outcome.DONE
        for index, (_, _, seconds) in enumerate(parts):
            share = 1.0 if whole or (index == 0 and len(parts) > 1) else 0.5
            yield PartPlayed(identifier, index, seconds * share, PartResult.DONE if share == 1 else PartResult.CUT)
            played += seconds * share
        ended = moment(day, at + played / 60)
        yield BreakEnded(identifier, ended, outcome, "finished" if whole else "closed", played)
        return played / 60 + 0.3


def fill(history: History, first: date = TODAY - timedelta(days=370)) -> None:
    """Everything from `first` on."""
    history.apply(list(Year(first).records()), None)
