"""Plans made to fit: how much, what instead, and always the plan's time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core import safety
from neckbreak.core.balance import owed, starting_side, turned
from neckbreak.core.doses import Fitted, Terms, fit
from neckbreak.core.fillers import BREATH, LEAST_S, SHIFT, WALK, extended, filler
from neckbreak.core.person import Facts, PastBreak, PastPart, Person, Rating, Reaction, Total
from neckbreak.core.plans import PlanItem
from neckbreak.core.records import PartResult
from neckbreak.core.safety import CODES, QUESTIONS, Urgency
from tests.core.catalogue import shipped

NONE = dict.fromkeys(CODES, False)
NOW = datetime(2026, 3, 11, 10, 0, tzinfo=UTC)
AT_HAND = Person(NOW, answers=NONE, place="home", has_wall=True, has_floor=True, has_band=True, has_doorway=True)


def in_week(number: int, person: Person = AT_HAND, **facts: object) -> Person:
    """The person in that week of use."""
    days = range(7 * (number - 1), 0, -3)
    breaks = tuple(PastBreak(f"d{day}", "gone", NOW - timedelta(days=day), ()) for day in days)
    first = (NOW - timedelta(days=7 * (number - 1))).date()
    return replace(person, facts=Facts(first_day=first, breaks=breaks, **facts))  # type: ignore[arg-type]


def fitted(plan: str, person: Person) -> Fitted:
    return fit(shipped().plans[plan], shipped(), Terms.of(person))


def shown(made: Fitted) -> list[tuple[str, float, int, float]]:
    """Movement, lead, repetitions, seconds of one side."""
    return [(item.movement.id, item.lead_s, item.dose.reps, item.dose.side_s) for item in made.plan.items]


def item_of(made: Fitted, movement: str) -> PlanItem:
    return next(item for item in made.plan.items if item.movement.id == movement)


def test_from_the_third_week_on_plans_are_as_they_are_written() -> None:
    for name, plan in shipped().plans.items():
        made = fitted(name, in_week(3))
        assert (made.plan, made.kept, made.replaced) == (plan, 1.0, ())


def test_the_first_two_weeks_give_small_doses_and_walking_or_breathing_for_the_rest() -> None:
    assert shown(fitted("60-C", in_week(2))) == [
        ("ear-to-shoulder", 3.0, 1, 9.0),
        ("shoulder-shrug", 3.0, 1, 5.0),
        ("diaphragmatic-breathing", 8.0, 2, 23.0),
    ]
    walk = item_of(fitted("3-A", in_week(1)), "stand-and-walk")
    assert walk.dose.rep_s > item_of(fitted("3-A", in_week(3)), "stand-and-walk").dose.rep_s
    assert shown(fitted("30-B", in_week(1))) == shown(fitted("30-B", in_week(3)))


def test_a_few_freed_seconds_go_into_getting_ready() -> None:
    assert shown(fitted("30-A", in_week(1))) == [("shoulder-shrug", 5.5, 1, 5.0), ("neck-turns", 5.5, 1, 7.0)]


@pytest.mark.parametrize(("week", "longest"), [(1, 10.0), (2, 15.0), (3, 20.0), (9, 20.0)])
def test_isometric_holds_grow_over_three_weeks(week: int, longest: float) -> None:
    made = fitted("3-W", in_week(week))
    holds = [phase.seconds for phase in item_of(made, "iso-head-push-wall").dose.phases if phase.name == "hold"]
    assert holds == [longest]
    press = item_of(fitted("60-S", in_week(week)), "iso-neck-press")
    assert {phase.seconds for phase in press.dose.phases if phase.name.startswith("hold")} == {6.0}


def test_what_was_uncomfortable_gets_half() -> None:
    reactions = tuple(
        Reaction(NOW, "d3", movement, "sore")
        for movement in ("chin-tuck", "ear-to-shoulder", "neck-all-directions", "shoulder-rolls")
    )
    person = in_week(5, reactions=reactions)
    assert item_of(fitted("60-A", person), "chin-tuck").dose.reps == 1
    hold = [phase.seconds for phase in item_of(fitted("60-C", person), "ear-to-shoulder").dose.phases]
    assert hold == [3, 7.5, 3]
    assert item_of(fitted("3-A", person), "neck-all-directions").range == 0.5
    assert item_of(fitted("3-B", person), "shoulder-rolls").range == 0.5


def test_an_easy_day_makes_everything_small() -> None:
    person = replace(in_week(5), facts=replace(in_week(5).facts, ratings=(Rating(NOW, "worse"),)))
    for name in ("30-Z", "60-Z", "3-Z", "5-Z", "30-G", "60-G"):
        for item in fitted(name, person).plan.items:
            assert item.range <= 0.5 or item.movement.id in (WALK, SHIFT, BREATH, "guided-imagery"), item


def test_what_may_not_be_offered_makes_room_for_something_quiet_of_the_same_length() -> None:
    made = fitted("60-A", in_week(5, excluded={"chin-tuck": None}))
    assert made.replaced == ("chin-tuck",)
    assert shown(made) == [
        ("neck-turns", 4.0, 1, 9.0),
        ("diaphragmatic-breathing", 3.0, 2, 20.0),
        ("shoulder-shrug", 3.0, 1, 12.0),
    ]
    nothing_but_rest = in_week(5, excluded=dict.fromkeys(("chin-tuck", WALK, SHIFT, BREATH)))
    assert [item.movement.id for item in fitted("60-A", nothing_but_rest).plan.items][1] == "rest"


def test_a_walk_and_what_becomes_a_walk_are_one() -> None:
    made = fitted("60-D", in_week(5, excluded={"overhead-reach": None}))
    assert shown(made) == [("stand-and-walk", 3.0, 1, 57.0)]


def test_a_plan_from_another_reading_of_the_files_is_the_same_plan() -> None:
    again = shipped.__wrapped__()
    office = replace(AT_HAND, place="open_office")
    for name, plan in again.plans.items():
        made = fit(plan, shipped(), Terms.of(office))
        assert shown(made) == shown(fitted(name, office))


def test_parts_that_safety_hides_are_left_out_and_their_seconds_spent() -> None:
    dizzy = replace(in_week(5), answers={**NONE, "dizziness": True})
    nods = item_of(fitted("60-F", dizzy), "neck-nods")
    assert "look up" not in nods.dose.names
    assert nods.dose.rep_s < shipped().movements["neck-nods"].doses["std"].rep_s
    turns = item_of(fitted("30-A", dizzy), "neck-turns")
    assert turns.range < 1


@pytest.mark.parametrize(
    ("changes", "gone"),
    [
        ({"has_wall": False}, {"wall-slides", "wall-push-up-plus", "iso-head-push-wall"}),
        ({"has_doorway": False}, {"doorway-chest-stretch"}),
        ({"has_floor": False}, {"thread-needle-floor"}),
        ({"has_band": False}, {"band-lateral-raise"}),
        ({"seated_only": True}, {each.id for each in shipped().movements.values() if each.gets_up}),
        ({"place": "open_office"}, {each.id for each in shipped().movements.values() if not each.discreet}),
    ],
)
def test_what_is_not_at_hand_is_not_in_any_plan(changes: dict[str, object], gone: set[str]) -> None:
    person = replace(in_week(5), **changes)  # type: ignore[arg-type]
    found: set[str] = set()
    replaced: set[str] = set()
    for name in shipped().plans:
        made = fitted(name, person)
        found |= {each.id for each in made.plan.movements}
        replaced |= set(made.replaced)
    assert not gone & found
    in_plans = {each.id for plan in shipped().plans.values() for each in plan.movements}
    assert replaced == gone & in_plans


def test_box_breathing_comes_twice_a_day_at_most() -> None:
    box = PastPart("box-breathing", "both", 64, 64, PartResult.DONE)
    for times, there in ((0, True), (1, True), (2, False)):
        breaks = tuple(PastBreak(str(n), "3-C", NOW - timedelta(hours=n + 1), (box,)) for n in range(times))
        person = replace(AT_HAND, facts=replace(in_week(5).facts, breaks=(*in_week(5).facts.breaks, *breaks)))
        made = fitted("3-C", person)
        assert ("box-breathing" in {each.id for each in made.plan.movements}) == there
        if not there:
            assert "diaphragmatic-breathing" in {each.id for each in made.plan.movements}


people = st.builds(
    Person,
    now=st.just(NOW),
    answers=st.none()
    | st.fixed_dictionaries(dict.fromkeys(CODES, st.just(False))).flatmap(
        lambda none: st.sets(st.sampled_from([each.code for each in QUESTIONS])).map(
            lambda ticked: {**none, **dict.fromkeys(ticked, True)}
        )
    ),
    card=st.sampled_from((None, None, Urgency.APPOINTMENT)),
    place=st.sampled_from(("open_office", "own_room", "home")),
    has_wall=st.booleans(),
    has_floor=st.booleans(),
    has_band=st.booleans(),
    has_doorway=st.booleans(),
    seated_only=st.booleans(),
    facts=st.builds(
        Facts,
        first_day=st.sampled_from([None, *((NOW - timedelta(days=day)).date() for day in (0, 8, 20))]),
        excluded=st.dictionaries(st.sampled_from(sorted(shipped().movements)), st.none()),
        reactions=st.lists(
            st.builds(
                Reaction,
                at=st.just(NOW),
                break_id=st.sampled_from(("a", "b")),
                movement=st.sampled_from(sorted(shipped().movements)),
                kind=st.sampled_from(("sore", "sharp")),
            ),
            max_size=5,
        ).map(tuple),
        ratings=st.sampled_from(((), (Rating(NOW, "worse"),), (Rating(NOW, "now", 5),))),
    ),
)


@given(people, st.sampled_from(sorted(shipped().plans)))
def test_every_plan_fits_everybody_to_the_second(person: Person, name: str) -> None:
    made = fitted(name, person)
    assert sum(item.total_s for item in made.plan.items) == pytest.approx(made.plan.total_s, abs=1e-6)
    assert 0 <= made.kept <= 1
    for item in made.plan.items:
        assert item.lead_s >= 2
        assert item.dose.rep_s > 0
        assert all(phase.seconds >= 0 for phase in item.dose.phases)
        assert item.dose.names <= set(item.movement.phases)
        assert safety.allowed_dose(item.movement, item.dose, person.answers) == item.dose
    for first, second in pairwise(made.plan.items):
        assert first.movement is not second.movement or first.movement.id not in LEAST_S


@given(st.sampled_from(sorted(LEAST_S)), st.integers(8, 600), st.sampled_from((2.0, 2.5, 3.0, 4.0)))
def test_the_quiet_ones_fill_any_time(name: str, seconds: int, lead_s: float) -> None:
    movement = shipped().movements[name]
    item = filler(movement, seconds / 2 + 6 + lead_s, lead_s)
    assert item.total_s == pytest.approx(seconds / 2 + 6 + lead_s)
    assert item.lead_s >= lead_s
    longer = extended(item, 7.5)
    assert longer.total_s == pytest.approx(item.total_s + 7.5)
    if name == BREATH:
        assert 8 <= longer.dose.rep_s <= 11.5
    if name == SHIFT:
        assert 3.5 <= longer.dose.rep_s <= 23


def test_the_side_that_got_less_begins_and_otherwise_they_take_turns() -> None:
    turns = shipped().movements["neck-turns"]

    def begins(left: float, right: float, last: str | None) -> str:
        parts = () if last is None else (PastPart("neck-turns", last, 7, 7, PartResult.DONE),)
        facts = Facts(
            breaks=(PastBreak("a", "30-A", NOW, parts),),
            totals={("neck-turns", "left"): Total(1, left), ("neck-turns", "right"): Total(1, right)},
        )
        assert owed(facts, "neck-turns") == (None if abs(left - right) <= 2 else "right" if left > right else "left")
        return starting_side(facts, turns)

    assert starting_side(Facts(), turns) == "left"
    assert begins(7, 7, "left") == "right"
    assert begins(7, 7, "right") == "left"
    assert begins(14, 7, "right") == "right"
    assert begins(14, 14.5, "left") == "right"
    assert begins(0, 7, "left") == "left"
    assert starting_side(Facts(), shipped().movements["chin-tuck"]) == "both"


def test_another_direction_begins_each_time() -> None:
    for name, count in (("neck-all-directions", 6), ("iso-neck-press", 4)):
        movement = shipped().movements[name]
        dose = movement.doses["std"]
        firsts = []
        for begun in range(count + 1):
            made = turned(dose, movement, Facts(totals={(name, "both"): Total(begun, 0.0)}))
            assert sorted(phase.name for phase in made.phases) == sorted(phase.name for phase in dose.phases)
            firsts.append(made.phases[0].name)
        assert len(set(firsts)) == count
        assert firsts[0] == firsts[-1]
    press = shipped().movements["iso-neck-press"]
    made = turned(press.doses["std"], press, Facts(totals={("iso-neck-press", "both"): Total(1, 0.0)}))
    assert [phase.name for phase in made.phases[:4]] == ["place back", "build back", "hold back", "ease back"]
    chin = shipped().movements["chin-tuck"]
    assert turned(chin.doses["std"], chin, Facts(totals={("chin-tuck", "both"): Total(1, 0.0)})) == chin.doses["std"]
