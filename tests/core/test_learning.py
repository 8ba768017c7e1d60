"""What `learning` promises, on made-up offers, and a small sample of `tests.campaign.learning`.

The offers are drawn without the rhythm, many at a time: the minute of work spreads about the wish as it does for
simulated people (most within a few minutes of it, some long before).
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache, partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neckbreak.core.learning import (
    FIT_WEEKS,
    MOST,
    OFF_DAYS,
    REPLAY_WEEKS,
    STEP,
    TRIED,
    Lesson,
    PromptSeen,
    learn,
    learnt,
    monday,
)
from neckbreak.core.moment import Moment
from neckbreak.core.states import Rules

from .takers import Taker

MIN = 60.0
RULES = Rules()
FIRST = date(2026, 3, 2)
ZONE = timezone(timedelta(hours=1))
HALF = 15.0
MOST_MIN = MOST * HALF
STEP_MIN = STEP * HALF
TRIED_MIN = TRIED * HALF
AFTER = FIRST + timedelta(weeks=16)

Willing = Callable[[float, int], float]
"""The share of offers taken, by minute of work and hour."""


def mornings(minute: float, hour: int) -> float:
    return 0.85 if hour < 12 else 0.25


def indifferent(minute: float, hour: int) -> float:
    return 0.6


def rather_late(minute: float, hour: int) -> float:
    """The share grows by two thirds from 30 to 60 minutes, and breaks per hour still fall."""
    return 0.45 + 0.3 * (minute - 30) / 30


def late_only(minute: float, hour: int) -> float:
    return 0.1 if minute < 44 else 0.9


def early_only(minute: float, hour: int) -> float:
    return 0.9 if minute < 44 else 0.2


@cache
def offers(
    willing: Willing, weeks: int = 16, seed: int = 1, why: str = "lull", wide: bool = False
) -> tuple[PromptSeen, ...]:
    """Eight a working day; `wide`: as many at each minute of the window, so that more is learnt from them."""
    dice = random.Random(seed)
    told = []
    for number in range(weeks * 5):
        day = FIRST + timedelta(days=number // 5 * 7 + number % 5)
        for hour in (8, 9, 10, 11, 13, 14, 15, 16):
            minute = dice.uniform(30, 43) if dice.random() < 0.3 else dice.gauss(45.5, 1.5)
            if wide:
                minute = dice.uniform(30, 60)
            at = datetime(day.year, day.month, day.day, hour, dice.randrange(60), tzinfo=ZONE)
            told.append(PromptSeen(at, minute * MIN, why, dice.random() < willing(minute, hour), minute * MIN))
    return tuple(told)


def at(day: date, hour: int) -> Moment:
    """A round that began so that its break is wished for in that hour."""
    wall = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hour - 1, minutes=-40)
    return Moment(wall, 100.0, 100.0, 60)


def shifts(lesson: Lesson) -> set[float]:
    return set(lesson.shifts.values())


def workdays(count: int, start: date = AFTER) -> list[date]:
    return [start + timedelta(days=n) for n in range(count)]


# -- what it learns -------------------------------------------------------------------------------------------------


def test_who_takes_breaks_in_the_morning_is_asked_earlier_then_and_as_ever_later_on() -> None:
    lesson = learn(RULES, offers(mornings), AFTER)

    assert lesson.shifts == {4: -MOST_MIN, 5: -MOST_MIN}
    assert lesson.code == "earlier_at"
    assert dict(lesson.params)["hour"] in (9, 11)
    assert dict(lesson.params)["minutes"] == 10
    assert lesson.at(at(AFTER, 10)).due_s <= RULES.due_s - (MOST_MIN - TRIED_MIN) * MIN
    assert abs(lesson.at(at(AFTER, 15)).due_s - RULES.due_s) <= TRIED_MIN * MIN


def test_who_takes_only_late_offers_is_asked_later_because_that_makes_more_breaks() -> None:
    lesson = learn(RULES, offers(late_only), AFTER)

    assert shifts(lesson) == {MOST_MIN}
    assert (lesson.code, lesson.params) == ("later", (("minutes", 10),))


def test_who_takes_only_early_offers_is_asked_earlier_all_day() -> None:
    lesson = learn(RULES, offers(early_only), AFTER)

    assert shifts(lesson) == {-MOST_MIN}
    assert (lesson.code, lesson.params) == ("earlier", (("minutes", 10),))


@pytest.mark.parametrize("seed", range(10))
def test_never_later_on_the_share_alone(seed: int) -> None:
    """More of the later offers are taken, but fewer in an hour: in no week does the wish move later."""
    seen = offers(rather_late, seed=seed, wide=True)
    halves = [[each.taken for each in seen if (each.work_s > 45 * MIN) == late] for late in (False, True)]
    early, late = (sum(half) / len(half) for half in halves)
    assert late > early + 0.05

    for week in range(3, 17):
        lesson = learn(RULES, seen, FIRST + timedelta(weeks=week))
        assert max(shifts(lesson), default=0.0) <= 0
        assert lesson.code != "later"


def test_of_a_hundred_indifferent_people_none_is_asked_later_and_few_are_asked_earlier() -> None:
    """What chance alone would teach; 5 % on one side in each of four parts of the day."""
    found = [learn(RULES, offers(indifferent, 12, seed), FIRST + timedelta(weeks=12)) for seed in range(100)]

    assert all(max(shifts(lesson), default=0.0) <= 0 for lesson in found)
    assert sum(bool(shifts(lesson)) for lesson in found) <= 35


def test_offers_that_no_wish_has_brought_teach_nothing() -> None:
    for why in ("after_hold", "back"):
        assert learn(RULES, offers(mornings, why=why), AFTER) == Lesson(RULES, AFTER)


def test_a_habit_that_has_gone_is_forgotten() -> None:
    lasting = offers(mornings, 12)
    weeks = FIT_WEEKS + REPLAY_WEEKS
    since = [replace(each, at=each.at + timedelta(weeks=12)) for each in offers(indifferent, weeks, seed=2)]

    assert learn(RULES, lasting, FIRST + timedelta(weeks=12)).shifts
    assert not learn(RULES, [*lasting, *since], FIRST + timedelta(weeks=12 + weeks)).shifts


# -- what it keeps to -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("willing", [mornings, late_only, early_only])
def test_it_is_off_for_three_weeks_and_then_slow(willing: Willing) -> None:
    """The calendar's three weeks count, whatever is seen in them."""
    seen = offers(willing)
    for day in workdays(OFF_DAYS, FIRST):
        for hour in range(6, 20):
            assert learnt(RULES, seen, at(day, hour), False) == RULES
    before: dict[int, float] = {}
    for day in workdays(90, FIRST + timedelta(days=OFF_DAYS)):
        now = dict(learn(RULES, seen, day).shifts)
        steps = [abs(now.get(part, 0.0) - before.get(part, 0.0)) for part in {*now, *before}]
        assert max(steps, default=0.0) <= 2 * STEP_MIN + 1e-9
        if day.weekday():
            assert now == before
        before = now
    assert before


def test_the_three_weeks_are_counted_in_days() -> None:
    """Who began on a Thursday is left alone until a Thursday."""
    seen = [each for each in offers(late_only) if each.at.date() >= FIRST + timedelta(days=3)]
    begins = FIRST + timedelta(days=3 + OFF_DAYS)

    assert learn(RULES, seen, begins - timedelta(days=1)).at(at(begins, 10)) == RULES
    assert learn(RULES, seen, begins).shifts


def test_it_begins_with_one_step() -> None:
    first = learn(RULES, offers(late_only), FIRST + timedelta(days=OFF_DAYS))

    assert shifts(first) == {STEP_MIN}
    assert first.params == (("minutes", 2),)


def test_on_a_worse_day_never_later_than_due() -> None:
    seen = offers(late_only)
    for day in workdays(14):
        lesson = learn(RULES, seen, day)
        for hour in range(24):
            assert lesson.at(at(day, hour), worse_today=True).due_s <= RULES.due_s
    early = learn(RULES, offers(mornings), AFTER)
    assert early.at(at(AFTER, 10), worse_today=True) == early.at(at(AFTER, 10))


@settings(derandomize=True, max_examples=60, deadline=None)
@given(
    edges=st.lists(st.integers(5, 120), min_size=3, max_size=3).map(sorted),
    willing=st.sampled_from([mornings, late_only, early_only, indifferent]),
    day=st.integers(0, 30),
    hour=st.integers(0, 23),
)
def test_it_stays_inside_the_window_and_changes_nothing_else(
    edges: list[int], willing: Willing, day: int, hour: int
) -> None:
    rules = Rules(earliest_s=edges[0] * MIN, due_s=edges[1] * MIN, latest_s=edges[2] * MIN)
    when = at(AFTER + timedelta(days=day), hour)
    new = learnt(rules, offers(willing), when, False)

    assert rules.earliest_s <= new.due_s <= rules.latest_s
    assert replace(new, due_s=rules.due_s) == rules


def test_a_restart_changes_nothing() -> None:
    """The same history, in any order, with what has happened today, and beyond its look-back."""
    seen = list(offers(mornings))
    lesson = learn(RULES, seen, AFTER)
    shuffled = random.Random(1).sample(seen, len(seen))
    today = PromptSeen(datetime(2026, AFTER.month, AFTER.day, 9, tzinfo=ZONE), 2700.0, "lull", True, 2700.0)
    ancient = [replace(each, at=each.at - timedelta(days=400)) for each in offers(late_only)]

    again = learn(RULES, [*ancient, *shuffled, today], AFTER)

    assert (again.shifts, again.tries, again.code) == (lesson.shifts, lesson.tries, lesson.code)


def test_it_tries_a_little_on_some_days_and_only_sides_not_known_to_be_worse() -> None:
    early = [each for day in workdays(30) for each in learn(RULES, offers(early_only), day).tries.values()]
    late = [each for day in workdays(30) for each in learn(RULES, offers(late_only), day).tries.values()]

    assert set(early) == {0.0, -TRIED_MIN}
    assert set(late) == {0.0, TRIED_MIN}
    assert 0.3 < early.count(0.0) / len(early) < 0.7


def test_too_few_offers_teach_nothing() -> None:
    few = [each for each in offers(mornings) if each.at.weekday() == 0 and each.at.hour in (9, 14)]

    assert len(few) < 40
    assert learn(RULES, few, AFTER) == Lesson(RULES, AFTER)


def test_a_window_without_room_is_left_alone() -> None:
    fixed = Rules(earliest_s=2700, due_s=2700, latest_s=2700)

    assert learnt(fixed, offers(mornings), at(AFTER, 10), False) == fixed


def test_a_week_begins_with_its_monday() -> None:
    assert {monday(day) for day in workdays(7, FIRST)} == {FIRST}
    assert monday(FIRST + timedelta(days=7)) == FIRST + timedelta(days=7)


# -- a sample of the campaign ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["mornings", "rather_late", "weary"])
def test_simulated_people_take_no_fewer_breaks_with_it(kind: str) -> None:
    """One of each, nine weeks: too few to show a gain, enough to notice a mistake. The campaign has the numbers."""
    plain, taught = Taker(kind, 1), Taker(kind, 1, partial(learn, RULES))
    for person in (plain, taught):
        person.live(9)
    without, with_ = (sum(week.taken for week in person.weeks) for person in (plain, taught))

    assert without > 120
    assert with_ > 0.93 * without
    assert {wish for week in taught.weeks[:3] for wish in week.wish_min} == {45.0}
    assert all(30 <= wish <= 60 for week in taught.weeks for wish in week.wish_min)
    assert len({wish for week in taught.weeks for wish in week.wish_min}) > 1
