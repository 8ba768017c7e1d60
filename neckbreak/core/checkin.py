"""The weekly check-in and the look back: when they are due, and what the numbers say about the last weeks.

The numbers are the user's own, about the last seven days, in our own wording; they are no instrument that anybody
validated, and no diagnosis (`facts/exercises.md` 7). Whether a question may be asked at all today says `asking`; here
is only when there is one. Both count from the day of the last time or, after an absence of weeks, from the return: who
was ill or on holiday is not met with questions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from statistics import fmean
from typing import TypeVar

EVERY_DAYS = 7
EARLY_DAYS = 4
"""On the last working day it may come that soon after the last, so that it finds its way back to that day."""
ABSENCE_DAYS = 14
"""Between two days of work: an absence of weeks."""
LOOK_BACK_DAYS = 5 * 7
"""How far back days of work matter here."""

REVIEW_DAYS = 5 * 7
REVIEW_WORKED = 10
"""Days of work in these weeks; with fewer there is little to look back on."""
REVIEW_EVERY_DAYS = 91

MEAN_WEEKS = 4
LEAST_WEEKS = 3
"""Of the four weeks of a mean, those that need an answer."""
CHANGE = 2.0
SMALL_CHANGE, SHARE = 1.0, 0.3


@dataclass(frozen=True, slots=True)
class CheckIn:
    """What happened to one check-in; `event` and the numbers as in `records.CheckedIn`."""

    at: datetime
    """Aware, in the local time of its day."""
    event: str
    average: int | None = None
    days: int | None = None
    hindrance: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """What happened to one look back; `event` as in `records.Reviewed`."""

    at: datetime
    event: str


@dataclass(frozen=True, slots=True)
class Trend:
    """The average discomfort of the last four weeks against the four before.

    `code` is `lower`, `higher`, `same` (nothing that is more than noise), or `too_few`.
    """

    code: str
    now: float | None = None
    """The mean of the last four weeks; None with too few answers in them."""
    before: float | None = None


_Dated = TypeVar("_Dated", CheckIn, Review)


def trend(checkins: Iterable[CheckIn], today: date) -> Trend:
    """What the check-ins up to `today` say.

    A mean is one of weekly means, and needs an answer in three of its four weeks. A change is only named if it is at
    least 2, or at least 1 and 30 % of what it was: single ratings are off by about 4 (`facts/exercises.md` 7).
    """
    weeks: dict[int, list[int]] = {}
    for each in checkins:
        ago = (today - each.at.date()).days
        if each.average is not None and ago >= 0:
            weeks.setdefault(ago // 7, []).append(each.average)
    means = {week: fmean(ratings) for week, ratings in weeks.items()}
    now, before = _mean(means, range(MEAN_WEEKS)), _mean(means, range(MEAN_WEEKS, 2 * MEAN_WEEKS))
    if now is None or before is None:
        return Trend("too_few", now, before)
    change = abs(now - before)
    if change < CHANGE and (change < SMALL_CHANGE or change < SHARE * before):
        return Trend("same", now, before)
    return Trend("lower" if now < before else "higher", now, before)


def _mean(means: dict[int, float], weeks: range) -> float | None:
    found = [means[week] for week in weeks if week in means]
    return fmean(found) if len(found) >= LEAST_WEEKS else None


def last_weekday(kept: Collection[int], worked: Collection[date]) -> int:
    """The last working day of the user's week, Monday is 0: the one that the longest time off comes after.

    `kept` are the weekdays of his hours; without hours, those on which he has worked again and again in the last weeks,
    and Friday for somebody new.
    """
    weekdays = set(kept)
    if not weekdays:
        often = Counter(day.weekday() for day in worked)
        weekdays = {day for day, count in often.items() if count >= 2 and 2 * count > max(often.values())}
    if not weekdays:
        return 4
    return max(weekdays, key=lambda day: (_days_off_after(day, weekdays), day))


def _days_off_after(weekday: int, weekdays: Collection[int]) -> int:
    return next(days for days in range(7) if (weekday + days + 1) % 7 in weekdays)


def check_in_due(
    past: Sequence[CheckIn], first_day: date, worked: Collection[date], last_day: int, today: date
) -> bool:
    """Whether it is time for "how was the week": on the last working day of the week, or a week after the last time.

    `worked` are the days of work of the last `LOOK_BACK_DAYS`; `last_day` is a weekday. One that was skipped, or that
    nobody answered, is over: the next one comes after a week.
    """
    last = _last(past, today)
    begins = max(_returned(worked, today, first_day), first_day if last is None else last.at.date())
    since = (today - begins).days
    if since >= EVERY_DAYS:
        return True
    answered = last is None or last.event == "answered"
    return answered and today.weekday() == last_day and since >= EARLY_DAYS


def review_due(past: Sequence[Review], first_day: date, worked: Collection[date], today: date) -> bool:
    """Whether it is time for a look back: after five weeks of use, and then every three months at most."""
    last = _last(past, today)
    if last is not None and (today - last.at.date()).days < REVIEW_EVERY_DAYS:
        return False
    recent = {day for day in worked if 0 <= (today - day).days < REVIEW_DAYS}
    return (today - first_day).days >= REVIEW_DAYS and len(recent) >= REVIEW_WORKED


def _last(past: Sequence[_Dated], today: date) -> _Dated | None:
    """The last one, but none that a clock dated wrongly into the future."""
    return next((each for each in reversed(past) if each.at.date() <= today), None)


def _returned(worked: Collection[date], today: date, first_day: date) -> date:
    """The day of the return from the last absence; that of the first start without one."""
    days = sorted({first_day, today - timedelta(days=LOOK_BACK_DAYS), today, *(day for day in worked if day < today)})
    days = [day for day in days if day >= first_day]
    return max(
        (after for before, after in pairwise(days) if (after - before).days >= ABSENCE_DAYS),
        default=first_day,
    )
