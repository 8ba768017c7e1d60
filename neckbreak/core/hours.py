"""Working hours: a week of ranges, days off, and what they mean at a moment.

A range belongs to the day it begins on, also when it ends after midnight; a holiday takes away the ranges of its day.
Without ranges, work may be at any time, and a day is what lies between two 04:00: whoever sits up late has not begun
the next one. All of it is worked out anew at each look from the clock on the wall; nothing is remembered, and no offset
is ever added. Days, ranges and moments are half-open: the end is no longer part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias

from neckbreak.core.moment import Moment

Instant: TypeAlias = Callable[[datetime], datetime]
"""From what a clock on the wall shows (naive) to the first moment, in UTC, at which it shows that or later."""

DAY = 24 * 60
"""Minutes in a day."""
NIGHT = 4
"""The hour at which a day begins for those who keep no hours, and before which nobody means the new date."""
LOOK_AHEAD = 400
"""Days searched for the next work."""
WEEK = 7


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From `start` to `end`, in minutes after the day's midnight; an end above 1440 is on the next day."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """Days off, both ends included."""

    first: date
    last: date


Spans: TypeAlias = tuple[Span, ...]
Week: TypeAlias = tuple[Spans, ...]
"""The ranges of each day, Monday first; seven of them, or none for any time."""

ANY_TIME: Spans = (Span(NIGHT * 60, NIGHT * 60 + DAY),)


@dataclass(frozen=True, slots=True)
class Hours:
    """When the user works; without arguments at any time."""

    week: Week = ()
    holidays: tuple[Days, ...] = ()

    def spans(self, day: date) -> Spans:
        """The ranges that begin on this day."""
        if self.is_holiday(day):
            return ()
        return self.week[day.weekday()] if self.week else ANY_TIME

    def is_holiday(self, day: date) -> bool:
        """Whether this day is named as one off."""
        return any(each.first <= day <= each.last for each in self.holidays)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the hours mean at a moment."""

    off_until: datetime | None
    """Outside hours: when the next range begins, in UTC; None inside."""
    until: datetime | None = None
    """Inside hours: when they end, in UTC; None outside, and where no end comes for six days."""
    why: str = ""
    """Outside hours: `not_today`, `holiday`, `hours`, or `never` where a year has no work; empty inside."""


def standing(now: Moment, hours: Hours, off_day: date | None, instant: Instant) -> Standing:
    """Inside or outside, and until when. `off_day` is the day that the user took off by "not today" (see `today`)."""
    if hours == Hours() and off_day is None:
        return Standing(None)
    inside = [end for day in _around(now) for end in _holding(now.wall, day, hours, off_day, instant)]
    if inside:
        return Standing(None, _stretch(inside[0], _day(now), hours, off_day, instant))
    ahead = _begins_after(now, hours, off_day, instant)
    if ahead is None:
        return Standing(_far_end(now, instant), why="never")
    return Standing(ahead, why=_why(now, hours, off_day, instant))


def off_until(now: Moment, hours: Hours, off_day: date | None, instant: Instant) -> datetime | None:
    """None inside hours, else when the next range begins, in UTC; never later than some 400 days from now."""
    return standing(now, hours, off_day, instant).off_until


def today(now: Moment, hours: Hours, instant: Instant) -> date:
    """The day that "not today" takes off: the one on which the range of this moment began, else the date."""
    running = [day for day in _around(now) if any(_holding(now.wall, day, hours, None, instant))]
    return max(running) if running else _day(now)


def day_ends(now: Moment, hours: Hours, instant: Instant) -> datetime | None:
    """When the last range of the running day ends, in UTC; None where no hours are kept, or none on this day."""
    day = today(now, hours, instant)
    spans = hours.spans(day) if hours.week else ()
    return _at(day, spans[-1].end, instant) if spans else None


def next_start(now: Moment, hours: Hours, instant: Instant) -> datetime:
    """ "Until tomorrow": the first start of work on a day after today, in UTC.

    Inside a range that began yesterday that is the next one's start. Before 04:00 nobody means to miss the day that is
    about to begin, unless its work begins in the night as well.
    """
    day = today(now, hours, instant)
    spans = hours.spans(day)
    if now.local.hour < NIGHT and not (spans and spans[0].start < NIGHT * 60):
        day -= timedelta(days=1)
    found = _begins_after(now, hours, day, instant)
    return _far_end(now, instant) if found is None else found


def first_moment(
    shown: datetime, to_utc: Callable[[datetime], datetime], to_local: Callable[[datetime], datetime]
) -> datetime:
    """An `Instant` out of a time zone's two directions, naive local to UTC (minding `fold`) and back.

    Of a time that comes twice it is the first. For one that never comes it is the moment of the jump over it.
    """
    early = to_utc(shown.replace(fold=0))
    if to_local(early) == shown:
        return early
    before, after = sorted((early, to_utc(shown.replace(fold=1))))
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        if to_local(middle) >= shown:
            after = middle
        else:
            before = middle
    return after.replace(microsecond=0)


def _day(now: Moment) -> date:
    return now.local.date()


def _around(now: Moment) -> Iterator[date]:
    """The days whose ranges may hold this moment; tomorrow's too, where clocks are put back over midnight."""
    return (_day(now) + timedelta(days=n) for n in (-1, 0, 1))


def _at(day: date, minute: int, instant: Instant) -> datetime:
    return instant(datetime.combine(day, time()) + timedelta(minutes=minute))


def _ranges(day: date, hours: Hours, off_day: date | None, instant: Instant) -> Iterator[tuple[datetime, datetime]]:
    """The day's ranges as instants, without those that a change of the clocks swallows."""
    if off_day is not None and day <= off_day:
        return
    for span in hours.spans(day):
        start, end = _at(day, span.start, instant), _at(day, span.end, instant)
        if start < end:
            yield start, end


def _holding(at: datetime, day: date, hours: Hours, off_day: date | None, instant: Instant) -> Iterator[datetime]:
    """The ends of the day's ranges that hold this instant."""
    return (end for start, end in _ranges(day, hours, off_day, instant) if start <= at < end)


def _begins_after(now: Moment, hours: Hours, off_day: date | None, instant: Instant) -> datetime | None:
    """The first start of a range that is still to come."""
    for n in range(-1, LOOK_AHEAD):
        day = _day(now) + timedelta(days=n)
        starts = [start for start, _ in _ranges(day, hours, off_day, instant) if start > now.wall]
        if starts:
            return starts[0]
    return None


def _stretch(end: datetime, day: date, hours: Hours, off_day: date | None, instant: Instant) -> datetime | None:
    """When the work really ends, where one range goes over into another."""
    for n in range(-1, WEEK):
        for start, later in _ranges(day + timedelta(days=n), hours, off_day, instant):
            if start > end:
                return end
            end = max(end, later)
    return end if end < _at(day + timedelta(days=WEEK - 1), 0, instant) else None


def _far_end(now: Moment, instant: Instant) -> datetime:
    return _at(_day(now) + timedelta(days=LOOK_AHEAD), 0, instant).astimezone(UTC)


def _why(now: Moment, hours: Hours, off_day: date | None, instant: Instant) -> str:
    if off_day is not None and _off_by_choice(now, hours, off_day, instant):
        return "not_today"
    without = Hours(hours.week)
    day = today(now, without, instant)
    return "holiday" if hours.is_holiday(day) and without.spans(day) else "hours"


def _off_by_choice(now: Moment, hours: Hours, off_day: date, instant: Instant) -> bool:
    """Whether without "not today" the work would be now, or sooner."""
    if any(end for day in _around(now) for end in _holding(now.wall, day, hours, None, instant)):
        return True
    return _begins_after(now, hours, None, instant) != _begins_after(now, hours, off_day, instant)
