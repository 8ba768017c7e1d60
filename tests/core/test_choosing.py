"""Which plan is right for now: each wish, its place in the order, and the reason that is given."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from neckbreak.core.choosing import Choice, another, choose, fitted, strength_if_fine
from neckbreak.core.gates import default_lengths
from neckbreak.core.person import Facts, PastBreak, PastPart, Person, Rating, Total
from neckbreak.core.plans import Plan, PlanItem
from neckbreak.core.records import Outcome, PartResult
from neckbreak.core.safety import CODES, Urgency
from tests.core.catalogue import shipped

NONE = dict.fromkeys(CODES, False)
NOW = datetime(2026, 3, 11, 10, 0, tzinfo=UTC)
"""A Wednesday."""
AT_HOME = Person(NOW, answers=NONE, place="home", has_wall=True, has_floor=True, has_band=True, has_doorway=True)
LENGTHS = (30, 60, 180, 300)


def past(plan: str, ago: timedelta, result: PartResult = PartResult.DONE) -> PastBreak:
    """That plan, taken some time ago."""
    parts = tuple(
        PastPart(item.movement.id, side, item.dose.side_s, item.dose.side_s, result)
        for item in shipped().plans[plan].items
        for side in item.movement.sides
    )
    return PastBreak(f"{plan} {ago}", plan, NOW - ago, parts)


def used(*breaks: PastBreak, weeks: int = 10, person: Person = AT_HOME, **facts: object) -> Person:
    """The person after these breaks, and that many weeks of use with a break every three days."""
    earlier = tuple(PastBreak(f"old {day}", "gone", NOW - timedelta(days=day), ()) for day in range(7 * weeks, 3, -3))
    first = (NOW - timedelta(days=7 * weeks)).date()
    known = Facts(first_day=first, breaks=(*earlier, *breaks), **facts)  # type: ignore[arg-type]
    return replace(person, facts=known)


def chosen(person: Person, length: int, refused: tuple[str, ...] = ()) -> Choice:
    choice = choose(shipped(), length, person, refused)
    assert choice is not None
    return choice


def said(person: Person, kind: str, value: int | None = None, ago: timedelta = timedelta()) -> Person:
    rating = Rating(NOW - ago, kind, value)
    return replace(person, facts=replace(person.facts, ratings=(*person.facts.ratings, rating)))


HOUR = timedelta(hours=1)


def test_the_first_break_of_all_is_mobility() -> None:
    choice = chosen(AT_HOME, 60)
    assert (choice.plan.id, choice.why, choice.broken) == ("60-A", "new_user", ())


def test_never_the_same_plan_twice_running() -> None:
    for length in LENGTHS:
        for plan in shipped().plans.values():
            if plan.total_s == length:
                assert chosen(used(past(plan.id, HOUR)), length).plan.id != plan.id


def test_no_movement_in_three_breaks_running() -> None:
    """The squeeze is in both 30-D and 60-B; the wish ranks above position and time of day."""
    person = used(past("60-B", 2 * HOUR), past("30-D", HOUR))
    for length in (30, 60):
        assert "scapular-squeeze" not in {each.id for each in chosen(person, length).plan.movements}
    pinned = used(past("60-B", 2 * HOUR), past("30-D", HOUR), pinned=frozenset({"scapular-squeeze"}))
    assert "other_movements" not in chosen(pinned, 180).broken


@pytest.mark.parametrize("length", LENGTHS)
def test_after_sitting_comes_standing(length: int) -> None:
    choice = chosen(used(past("60-A", HOUR)), length)
    assert choice.plan.standing
    assert choice.why == "standing_next"


def test_in_an_open_office_getting_up_counts_and_nothing_that_shows_is_offered() -> None:
    office = replace(AT_HOME, place="open_office")
    for length in LENGTHS:
        choice = chosen(used(past("60-A", HOUR), person=office), length)
        assert choice.plan.standing
        assert choice.plan.discreet
        assert choice.why == "standing_next"


def test_who_stays_seated_shifts_instead() -> None:
    seated = replace(AT_HOME, seated_only=True)
    for length in LENGTHS:
        choice = chosen(used(past("60-A", HOUR), person=seated), length)
        assert not choice.plan.standing
        assert "shift-position" in {each.id for each in choice.plan.movements}
        assert choice.why == "moving_next"


def test_a_new_morning_owes_nobody_a_walk() -> None:
    choice = chosen(used(past("60-A", 20 * HOUR)), 60)
    assert (choice.why, choice.plan.standing) == ("first_today", False)


def test_the_time_of_day() -> None:
    lunch = replace(used(), now=NOW.replace(hour=13))
    assert "stand-and-walk" in {each.id for each in chosen(lunch, 60).plan.movements}
    late = replace(used(past("60-D", timedelta())), now=NOW.replace(hour=16, minute=30))
    assert chosen(late, 60).plan.id == "60-E"
    all_had = used(past("3-A", 2 * HOUR), past("3-C", HOUR), past("60-D", HOUR / 2))
    assert chosen(replace(all_had, now=NOW.replace(hour=17)), 60).why == "last_hour_calm"


def test_a_day_has_a_bit_of_everything() -> None:
    person = used(past("60-A", 2 * HOUR), past("60-D", HOUR))
    choice = chosen(person, 60)
    assert (choice.why, choice.params) == ("group_missing", (("group", "calm"),))


def test_what_is_pinned_comes_once_a_day() -> None:
    person = used(past("60-D", HOUR), pinned=frozenset({"ear-to-shoulder"}))
    choice = chosen(person, 60)
    assert (choice.plan.id, choice.why, choice.params) == ("60-C", "pinned", (("movement", "ear-to-shoulder"),))
    again = used(past("60-C", 2 * HOUR), past("60-D", HOUR), pinned=frozenset({"ear-to-shoulder"}))
    assert chosen(again, 60).plan.id != "60-C"


def test_another_one_goes_through_all_and_begins_again() -> None:
    refused: list[str] = []
    count = sum(plan.total_s == 60 and plan.kind not in ("strength", "rest") for plan in shipped().plans.values())
    for _ in range(count):
        choice = another(shipped(), 60, used(), refused)
        assert choice is not None
        assert choice.plan.id not in refused
        refused.append(choice.plan.id)
    again = another(shipped(), 60, used(), refused)
    assert again is not None
    assert again.plan.id != refused[-1]


def test_three_skips_rest_a_movement_for_two_weeks() -> None:
    """60-B is what was done longest ago, so it would come."""
    skips = [past("60-B", timedelta(days=day), PartResult.CUT) for day in (6, 5, 4)]
    for when, offered in ((timedelta(), False), (timedelta(days=9), False), (timedelta(days=10), True)):
        others = ("60-C", "60-E", "60-F", "60-A", "60-G", "60-H", "60-D")
        since = [past(plan, timedelta(minutes=30 - n) - when) for n, plan in enumerate(others)]
        person = replace(used(*skips, *since), now=NOW + when)
        plan = chosen(person, 60).plan
        assert (plan.id == "60-B") == offered


@pytest.mark.parametrize("card", [Urgency.EMERGENCY, Urgency.SAME_DAY])
def test_no_exercise_under_a_card(card: Urgency) -> None:
    person = replace(used(), card=card)
    assert all(choose(shipped(), length, person) is None for length in LENGTHS)
    assert fitted(shipped(), shipped().plans["30-0"], person) is None


@pytest.mark.parametrize("length", LENGTHS)
def test_an_appointment_leaves_walking_shifting_and_breathing(length: int) -> None:
    choice = chosen(replace(used(), card=Urgency.APPOINTMENT), length)
    assert {each.id for each in choice.plan.movements} <= {
        *("stand-and-walk", "shift-position", "diaphragmatic-breathing", "rest")
    }


@pytest.mark.parametrize("length", LENGTHS)
def test_with_everything_excluded_there_is_the_rest(length: int) -> None:
    everything = dict.fromkeys(shipped().movements)
    choice = chosen(used(excluded=everything), length)
    assert (choice.plan.kind, choice.why) == ("rest", "rest_only")
    assert sum(item.total_s for item in choice.plan.items) == length


def test_an_exclusion_ends_with_its_last_day() -> None:
    for until, gone in ((NOW.date(), True), (NOW.date() - timedelta(days=1), False), (None, True)):
        person = used(excluded={"chin-tuck": until})
        made = fitted(shipped(), shipped().plans["60-A"], person)
        assert made is not None
        assert (made.replaced == ("chin-tuck",)) == gone


def test_until_the_list_is_answered_only_gentle_plans_come() -> None:
    for length in LENGTHS:
        choice = chosen(replace(used(), answers=None), length)
        assert (choice.plan.kind, choice.why) == ("gentle", "unanswered")


def test_an_easy_day_brings_easy_plans_and_says_why() -> None:
    for length in LENGTHS:
        choice = chosen(said(used(), "worse"), length)
        assert choice.plan.kind in ("easy", "gentle")
        assert (choice.why, choice.params) == ("easy_day", (("gate", "worse"),))


def test_strength_needs_its_day_and_a_good_word() -> None:
    person = used(past("60-D", HOUR), past("60-E", HOUR / 2))
    person = replace(person, facts=replace(person.facts, breaks=(*person.facts.breaks[:-1], past("60-D", HOUR / 3))))
    offered = {
        "unrated": {chosen(person, length).plan.kind for length in (60, 180, 300)},
        "sore": {chosen(said(person, "sore"), length).plan.kind for length in (60, 180, 300)},
    }
    assert all("strength" not in kinds for kinds in offered.values())
    done = used(past("3-A", 3 * HOUR), past("3-C", 2 * HOUR), past("60-D", HOUR))
    for length in (60, 180, 300):
        assert strength_if_fine(shipped(), length, done)
        choice = chosen(said(done, "fine"), length)
        assert (choice.plan.kind, choice.why) == ("strength", "strength_day")
        thursday = replace(said(done, "fine", ago=-timedelta(days=1)), now=NOW + timedelta(days=1))
        assert chosen(thursday, length).plan.kind != "strength"
    assert not strength_if_fine(shipped(), 60, said(done, "worse"))


def test_strength_once_a_day_and_five_days_a_week() -> None:
    every_day = replace(AT_HOME, strength_days=frozenset(range(7)))
    had = [past("3-X", timedelta(days=day)) for day in (6, 5, 4, 3)]
    once = said(used(*had, past("3-X", HOUR), person=every_day), "fine")
    assert chosen(once, 180).plan.kind != "strength"
    five = said(used(*had, past("3-X", timedelta(days=2)), past("3-A", 3 * HOUR), person=every_day), "fine")
    assert chosen(five, 180).plan.kind != "strength"
    four = said(used(*had, past("3-C", 2 * HOUR), past("3-A", HOUR), person=every_day), "fine")
    assert chosen(four, 180).plan.kind == "strength"


@pytest.mark.parametrize(("weekday", "offered"), [(0, True), (1, False), (2, True), (4, False)])
def test_the_first_two_weeks_press_on_two_days_and_briefly(weekday: int, offered: bool) -> None:
    now = NOW + timedelta(days=weekday - 2)
    had = (past("60-F", 2 * HOUR), past("60-E", HOUR), past("60-D", HOUR / 2))
    breaks = tuple(replace(each, started=each.started + timedelta(days=weekday - 2)) for each in had)
    facts = Facts(first_day=(now - timedelta(days=6)).date(), breaks=breaks, ratings=(Rating(now, "fine"),))
    person = replace(AT_HOME, now=now, facts=facts)
    kinds = {length: chosen(person, length).plan for length in (60, 180, 300)}
    assert (kinds[60].id == "60-S") == offered
    assert "strength" not in {kinds[180].kind, kinds[300].kind}


@pytest.mark.parametrize(("week", "offered"), [(2, False), (3, True)])
def test_no_neck_press_on_two_days_running_in_the_first_two_weeks(week: int, offered: bool) -> None:
    tomorrow = NOW + timedelta(days=1)
    days = replace(AT_HOME, strength_days=frozenset({2, 3}))
    facts = Facts(
        first_day=(tomorrow - timedelta(days=7 * week - 1)).date(),
        earlier_day=(tomorrow - timedelta(days=12)).date(),
        breaks=(past("60-S", HOUR), *(past(plan, -20 * HOUR) for plan in ("60-F", "60-E", "60-B", "60-D"))),
        ratings=(Rating(tomorrow, "fine"),),
    )
    person = replace(days, now=tomorrow, facts=facts)
    assert (chosen(person, 60).plan.id == "60-S") == offered


def test_a_missed_side_comes_first_and_is_told() -> None:
    totals = {("ear-to-shoulder", "left"): Total(3, 45.0), ("ear-to-shoulder", "right"): Total(2, 30.0)}
    refused = ("60-A", "60-B")
    person = used(past("3-C", 2 * HOUR), past("3-A", 1.5 * HOUR), past("60-D", HOUR), totals=totals)
    while True:
        choice = chosen(person, 60, refused)
        if choice.plan.id == "60-C":
            break
        refused = (*refused, choice.plan.id)
    assert choice.starts == {"ear-to-shoulder": "right"}
    assert (choice.why, choice.params) == ("side_owed", (("movement", "ear-to-shoulder"), ("side", "right")))


def test_the_starting_side_alternates() -> None:
    person = used(past("60-C", HOUR))
    made = fitted(shipped(), shipped().plans["60-C"], person)
    assert made is not None
    assert made.starts == {"ear-to-shoulder": "right"}


def test_long_breaks_are_offered_from_the_third_week_on() -> None:
    for person in (AT_HOME, used(weeks=1)):
        assert default_lengths(person.facts, person.today) == ("30s", "1m")
    later = used(weeks=3)
    assert default_lengths(later.facts, later.today) == ("30s", "1m", "3m", "5m")


def test_a_plan_one_asks_for_is_made_to_fit_or_refused() -> None:
    made = fitted(shipped(), shipped().plans["60-A"], replace(used(), answers={**NONE, "neck_surgery": True}))
    assert made is None
    fine = said(used(), "fine")
    thursday = replace(fine, now=NOW + timedelta(days=1), facts=said(used(), "fine", ago=-timedelta(days=1)).facts)
    assert fitted(shipped(), shipped().plans["3-X"], thursday) is not None
    assert fitted(shipped(), shipped().plans["3-X"], used()) is None
    assert fitted(shipped(), shipped().plans["3-C"], said(used(), "worse")) is not None


def test_what_runs_or_was_lost_does_no_harm() -> None:
    running = PastBreak(
        "r", "no such plan", NOW - HOUR, (PastPart("no such move", "both", 5, 5, PartResult.RUNNING),), None
    )
    empty = PastBreak("e", "60-A", NOW - HOUR / 2, (), Outcome.PARTIAL, "crash")
    assert chosen(used(running, empty), 60).plan.id != "60-A"


def test_a_single_strength_movement_keeps_the_rules_of_strength() -> None:
    """As the page of movements asks for one."""
    band = shipped().movements["band-lateral-raise"]
    alone = Plan("one", 124, "normal", (PlanItem(band, 4.0, band.doses["std"]),))
    assert fitted(shipped(), alone, used()) is None
    assert fitted(shipped(), alone, said(used(), "fine")) is not None
    assert fitted(shipped(), alone, said(used(past("3-X", HOUR)), "fine")) is None


def test_no_strength_in_the_first_three_days_and_none_to_begin_a_day() -> None:
    breaks = (past("60-F", 2 * HOUR), past("60-E", HOUR), past("60-D", HOUR / 2))
    for days, offered in ((0, False), (2, False), (3, True)):
        facts = Facts(
            first_day=NOW.date() - timedelta(days=days),
            earlier_day=None,
            breaks=breaks,
            ratings=(Rating(NOW, "fine"),),
        )
        person = replace(AT_HOME, facts=facts)
        assert (chosen(person, 60).plan.id == "60-S") == offered
        others = tuple(plan for plan in shipped().plans if plan != "60-S")
        assert (chosen(person, 60, others).plan.id == "60-S") == offered
    assert chosen(said(used(), "fine"), 180).plan.kind == "normal"


def test_a_plan_put_aside_at_once_is_no_break_that_was() -> None:
    """It does not come again next, but one has not moved for it either."""
    empty = replace(past("60-D", HOUR / 2), parts=())
    choice = chosen(used(past("60-A", HOUR), empty), 60)
    assert (choice.why, choice.plan.standing) == ("standing_next", True)
    assert choice.plan.id != "60-D"


@pytest.mark.parametrize(
    ("hour", "ends", "last"), [(15, None, False), (16, None, True), (16, 22, False), (21, 22, True)]
)
def test_the_last_hour_is_that_of_ones_own_hours(hour: int, ends: int | None, last: bool) -> None:
    person = replace(
        used(), now=NOW.replace(hour=hour), work_ends=None if ends is None else NOW.replace(hour=ends, minute=0)
    )
    assert person.is_last_hour is last
