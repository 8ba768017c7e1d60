"""When the weekly check-in and the look back are due, and what the numbers say: tables, and a simulated half-year."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest

from neckbreak.core.asking import may_ask
from neckbreak.core.checkin import CheckIn, Review, Trend, check_in_due, last_weekday, review_due, trend

MONDAY = date(2026, 3, 2)
FRIDAY = 4


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 16, tzinfo=UTC)


def after(days: int) -> date:
    return MONDAY + timedelta(days=days)


def office(first: date, last: date, off: frozenset[date] = frozenset()) -> list[date]:
    """The working days between."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if day.weekday() < 5 and day not in off]


@pytest.mark.parametrize(
    ("first", "day", "asked", "allowed"),
    [(None, 0, False, False), (0, 0, False, False), (0, 2, False, False), (0, 3, False, True), (0, 3, True, False)],
)
def test_no_question_in_the_first_three_days_and_one_a_day(
    first: int | None, day: int, asked: bool, allowed: bool
) -> None:
    assert may_ask(None if first is None else after(first), after(day), asked_today=asked) is allowed


@pytest.mark.parametrize(
    ("past", "today", "due"),
    [
        # From a first start on Monday: Friday, not before.
        ([], 3, False),
        ([], 4, True),
        ([], 7, True),
        # Every Friday, or a week after the last.
        ([(4, "answered")], 4, False),
        ([(4, "answered")], 9, False),
        ([(4, "answered")], 11, True),
        # One on Monday, since Friday was off, finds its way back to Friday.
        ([(7, "answered")], 10, False),
        ([(7, "answered")], 11, True),
        # Skipped, or left unanswered: not again for a week, whatever the day.
        ([(7, "asked"), (7, "skipped")], 11, False),
        ([(7, "asked")], 11, False),
        ([(7, "asked")], 13, False),
        ([(7, "asked")], 14, True),
        # The user's own check-in is one as well.
        ([(9, "answered")], 11, False),
        # A date in the future is a clock's mistake.
        ([(4, "answered"), (900, "answered")], 11, True),
    ],
)
def test_weekly_on_the_last_working_day(past: list[tuple[int, str]], today: int, due: bool) -> None:
    events = [CheckIn(at(after(day)), event) for day, event in past]
    worked = office(MONDAY, after(today))
    assert check_in_due(events, MONDAY, worked, FRIDAY, after(today)) is due


@pytest.mark.parametrize(
    ("back", "today", "due"),
    [(21, 21, False), (21, 24, False), (21, 25, True), (23, 25, False), (23, 29, False), (23, 30, True)],
)
def test_after_weeks_of_absence_the_week_begins_with_the_return(back: int, today: int, due: bool) -> None:
    off = frozenset(after(day) for day in range(7, back))
    worked = office(MONDAY, after(today), off)
    events = [CheckIn(at(after(4)), "answered")]
    assert check_in_due(events, MONDAY, worked, FRIDAY, after(today)) is due


def test_an_absence_longer_than_anybody_looks_back_is_one_too() -> None:
    back = after(7 * 30)
    events = [CheckIn(at(after(4)), "answered")]
    assert not check_in_due(events, MONDAY, [back], FRIDAY, back)
    assert check_in_due(events, MONDAY, office(back, back + timedelta(days=4)), FRIDAY, back + timedelta(days=4))


@pytest.mark.parametrize(
    ("kept", "worked", "last"),
    [
        ((), [], 4),
        ((), office(MONDAY, after(3)), 4),
        ((0, 1, 2, 3), office(MONDAY, after(30)), 3),
        ((6, 0, 1, 2, 3), [], 3),
        ((), office(MONDAY, after(32)), 4),
        # Two Saturdays do not make a week of six days.
        ((), [*office(MONDAY, after(32)), after(5), after(12)], 4),
        ((), [after(7 * week + day) for week in range(5) for day in (1, 3)], 3),
        ((0, 1, 2, 3, 4, 5, 6), [], 6),
        ((2,), [], 2),
    ],
)
def test_the_last_working_day_is_the_one_before_the_longest_time_off(
    kept: tuple[int, ...], worked: list[date], last: int
) -> None:
    assert last_weekday(kept, worked) == last


@pytest.mark.parametrize(
    ("past", "today", "due"),
    [
        ([], 34, False),
        ([], 35, True),
        ([(35, "asked")], 36, False),
        ([(35, "asked"), (35, "keep")], 125, False),
        ([(35, "asked"), (35, "keep")], 126, True),
        ([(35, "asked"), (35, "skipped")], 126, True),
    ],
)
def test_a_look_back_after_five_weeks_and_then_every_three_months(
    past: list[tuple[int, str]], today: int, due: bool
) -> None:
    events = [Review(at(after(day)), event) for day, event in past]
    assert review_due(events, MONDAY, office(MONDAY, after(today)), after(today)) is due


def test_no_look_back_on_weeks_with_little_in_them() -> None:
    assert not review_due([], MONDAY, office(after(24), after(35)), after(35))
    assert review_due([], MONDAY, office(after(21), after(35)), after(35))


TODAY = date(2026, 6, 26)


def weekly(*averages: int | None) -> list[CheckIn]:
    """One check-in a week up to `TODAY`, oldest first."""
    last = len(averages) - 1
    return [CheckIn(at(TODAY - timedelta(days=7 * (last - n))), "answered", each) for n, each in enumerate(averages)]


@pytest.mark.parametrize(
    ("checkins", "expected"),
    [
        ([], Trend("too_few")),
        (weekly(5, 5, 5), Trend("too_few", 5)),
        (weekly(5, 5, 5, 3, 3, 3, 3), Trend("lower", 3, 5)),
        (weekly(5, 5, 3, 3, 3, 3), Trend("too_few", 3)),
        (weekly(6, 6, 6, 6, 5, 5, 5, 5), Trend("same", 5, 6)),
        (weekly(3, 3, 3, 3, 2, 2, 2, 2), Trend("lower", 2, 3)),
        (weekly(4, 4, 4, 4, 3, 3, 3, 3), Trend("same", 3, 4)),
        (weekly(0, 0, 0, 0, 1, 1, 1, 1), Trend("higher", 1, 0)),
        (weekly(1, 1, 1, 1, 1, 1, 2, 2), Trend("same", 1.5, 1)),
        (weekly(0, 0, 0, 0, 0, 0, 0, 0), Trend("same", 0, 0)),
        (weekly(9, 9, 9, 9, None, 5, None, None), Trend("too_few", None, 9)),
        (weekly(9, 9, 9, 9, 7, 7, None, 7), Trend("lower", 7, 9)),
    ],
)
def test_a_change_is_only_named_when_it_is_more_than_noise(checkins: list[CheckIn], expected: Trend) -> None:
    assert trend(checkins, TODAY) == expected


def test_a_week_with_many_answers_counts_as_one_week() -> None:
    bad_day = [CheckIn(at(TODAY), "answered", 9)] * 5
    assert trend([*weekly(2, 2, 2, 2, 2, 2, 2), *bad_day], TODAY).code == "higher"  # 9, 2, 2, 2 and not 9 five times
    assert trend(bad_day, TODAY).code == "too_few"


def test_what_a_wrong_clock_dated_into_the_future_does_not_count() -> None:
    ahead = [CheckIn(at(TODAY + timedelta(days=3)), "answered", 10)]
    assert trend([*weekly(5, 5, 5, 3, 3, 3, 3), *ahead], TODAY) == Trend("lower", 3, 5)


@pytest.mark.parametrize("seed", range(12))
def test_half_a_year_of_questions(seed: int) -> None:
    """Somebody who answers now and then, is off for weeks, and is asked about other things as well."""
    dice = Random(seed)
    first = MONDAY + timedelta(days=dice.randrange(7))
    away = frozenset(first + timedelta(days=n) for n in range(60 + seed, 60 + seed + dice.choice((3, 9, 20, 30))))
    checkins: list[CheckIn] = []
    reviews: list[Review] = []
    asked: Counter[date] = Counter()
    worked: list[date] = []
    for n in range(182):
        today = first + timedelta(days=n)
        if today.weekday() > 4 or today in away:
            continue
        for _ in range(5):  # breaks
            recent = [day for day in worked if (today - day).days <= 35]
            if not may_ask(first, today, asked_today=asked[today] > 0):
                continue
            if dice.random() < 0.03:  # a hold, or whether the neck is fine
                asked[today] += 1
            elif check_in_due(checkins, first, recent, last_weekday((), recent), today):
                asked[today] += 1
                checkins.append(CheckIn(at(today), "asked"))
                if dice.random() < 0.7:
                    checkins.append(CheckIn(at(today), dice.choice(("answered", "skipped")), 3))
            elif review_due(reviews, first, recent, today):
                asked[today] += 1
                reviews.append(Review(at(today), "asked"))
        worked.append(today)

    assert max(asked.values()) == 1
    assert min(asked) >= first + timedelta(days=3)
    days = [each.at.date() for each in checkins if each.event == "asked"]
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    assert min(gaps) >= 4
    assert sorted(gaps)[-2] <= 14  # but for the absence
    assert 15 <= len(days) <= 30
    assert len(reviews) == 2
    back = min((day for day in worked if day > max(away)), default=first)
    assert len(away) < 20 or not any(0 <= (day - back).days < 4 for day in days)
