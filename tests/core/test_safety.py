"""What is offered to whom; the careful side is always taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.safety import (
    CODES,
    QUESTIONS,
    SIGNS,
    HiddenAll,
    Urgency,
    allowed,
    allowed_dose,
    complete,
    hidden,
    urgency,
)
from tests.core.catalogue import shipped

NONE = dict.fromkeys(CODES, False)
MOVEMENTS = shipped().movements
GENTLE = {plan.id for plan in shipped().plans.values() if plan.gentle}
STRETCHES = {
    "neck-turns",
    "neck-nods",
    "ear-to-shoulder",
    "levator-stretch",
    "upper-back-reach",
    "doorway-chest-stretch",
    "trunk-rotation",
    "thread-needle-floor",
    "thread-needle-desk",
    "cross-body-shoulder",
}
STRENGTH = {"wall-slides", "wall-push-up-plus", "iso-head-push-wall", "iso-neck-press", "band-lateral-raise"}
UP = {"look up", "hold up", "back to level"}
COMPASS_UP, COMPASS_TURN = {"up"}, {"turn right", "turn left"}

# Each row of what to ask first: the movements that are gone, and the phases that are gone from others.
ROWS: dict[str, tuple[set[str], dict[str, set[str]]]] = {
    "neck_surgery": (
        {
            "neck-turns",
            "neck-nods",
            "ear-to-shoulder",
            "neck-all-directions",
            "levator-stretch",
            "chin-tuck",
            "upper-back-reach",
            "thread-needle-floor",
            "iso-head-push-wall",
            "iso-neck-press",
        },
        {},
    ),
    "nerve": (STRETCHES | STRENGTH | {"chest-opener"}, {"neck-all-directions": COMPASS_UP | COMPASS_TURN}),
    "bones": ({"trunk-rotation", "thread-needle-floor", "thread-needle-desk"}, {}),
    "pressure": (
        {
            "iso-head-push-wall",
            "iso-neck-press",
            "pmr-upper-body",
            "box-breathing",
            "thread-needle-floor",
            "thread-needle-desk",
        },
        {},
    ),
    "breath": ({"box-breathing", "thread-needle-floor"}, {}),
    "shoulder": ({"doorway-chest-stretch", "wall-slides", "band-lateral-raise", "overhead-reach"}, {}),
    "dizziness": (
        {
            "neck-turns",
            "levator-stretch",
            "chest-opener",
            "trunk-rotation",
            "thread-needle-floor",
            "thread-needle-desk",
        },
        {"neck-nods": UP, "neck-all-directions": COMPASS_UP | COMPASS_TURN},
    ),
    "tissue": (
        {
            "neck-turns",
            "neck-nods",
            "ear-to-shoulder",
            "levator-stretch",
            "upper-back-reach",
            "thread-needle-floor",
        }
        | STRENGTH,
        {"neck-all-directions": COMPASS_TURN},
    ),
}


def offered(answers) -> set[str]:
    return {plan.id for plan in shipped().plans.values() if allowed(plan, answers)}


def ticked(*codes: str) -> dict[str, bool]:
    return NONE | dict.fromkeys(codes, True)


def phases_gone(movement, answers) -> set[str]:
    """The phases that a standard dose loses, all of them if nothing is left."""
    dose = movement.doses["std"]
    rest = allowed_dose(movement, dose, answers)
    return set(dose.names - rest.names) if rest else set(dose.names)


def test_codes_are_unique():
    assert len(set(CODES)) == len(CODES) == len(SIGNS) + len(QUESTIONS)


def test_every_question_has_its_row():
    assert set(ROWS) == {question.code for question in QUESTIONS}


@pytest.mark.parametrize("code", ROWS)
def test_a_question_hides_exactly_its_movements_and_phases(code):
    gone, phases = ROWS[code]
    answers = ticked(code)

    assert {name for name, each in MOVEMENTS.items() if isinstance(hidden(each, answers), HiddenAll)} == gone
    lost = {name: phases_gone(each, answers) for name, each in MOVEMENTS.items() if name not in gone}
    assert {name: some for name, some in lost.items() if some} == phases
    assert all(phases_gone(MOVEMENTS[name], answers) == MOVEMENTS[name].doses["std"].names for name in gone)


@pytest.mark.parametrize("code", ROWS)
def test_small_turns_stay_unless_the_whole_neck_is_to_rest(code):
    turns = MOVEMENTS["neck-turns"]
    small = turns.doses["small"]

    assert allowed_dose(turns, small, ticked(code)) == (None if code == "neck_surgery" else small)


def test_what_is_left_out_frees_its_seconds():
    nods, compass = MOVEMENTS["neck-nods"], MOVEMENTS["neck-all-directions"]

    short = allowed_dose(nods, nods.doses["std"], ticked("dizziness"))
    level = allowed_dose(compass, compass.doses["std"], ticked("nerve"))
    mini = allowed_dose(compass, compass.doses["mini"], ticked("dizziness"))

    assert short is not None
    assert [(phase.name, phase.seconds) for phase in short.phases] == [("down", 3), ("hold down", 5), ("to level", 2)]
    assert short.reps == 3
    assert level is not None
    assert [phase.name for phase in level.phases] == ["down", "tilt right", "tilt left"]
    assert mini is not None
    assert mini.side_s == 12
    assert hidden(compass, ticked("dizziness")) == {"up", "turn"}
    assert hidden(nods, ticked("dizziness")) == {"up"}
    assert hidden(nods, NONE) == frozenset()


def test_a_plan_is_allowed_only_without_what_must_be_left_out():
    assert "60-F" not in offered(ticked("dizziness"))
    assert {"60-Z", "3-Z", "5-Z"} <= offered(ticked("dizziness"))
    assert not {"3-A", "5-A"} & offered(ticked("bones"))
    assert {"30-A", "60-A", "60-C"} <= offered(ticked("bones"))
    assert {"3-C", "5-C", "5-F"} == set(shipped().plans) - offered(ticked("breath"))


def test_who_has_not_answered_is_offered_only_gentle_plans():
    assert not complete(None)
    for answers in (None, {}, {"injury": False}):
        assert offered(answers) == GENTLE
        assert hidden(MOVEMENTS["chin-tuck"], answers) == HiddenAll()


def test_none_of_these_opens_everything():
    assert complete(NONE)
    assert offered(NONE) == set(shipped().plans)


@pytest.mark.parametrize("sign", [sign for sign in SIGNS if sign.urgency is not Urgency.APPOINTMENT])
def test_an_urgent_sign_leaves_only_gentle_plans(sign):
    remaining = offered(ticked(sign.code))

    assert remaining
    assert remaining <= GENTLE
    if sign.seated:
        assert not any(shipped().plans[plan].standing for plan in remaining)
        assert hidden(MOVEMENTS["stand-and-walk"], ticked(sign.code)) == HiddenAll()
        assert hidden(MOVEMENTS["shift-position"], ticked(sign.code)) == frozenset()


def test_a_sign_for_an_appointment_leaves_the_small_movements():
    gone = {name for name, each in MOVEMENTS.items() if isinstance(hidden(each, ticked("arm_pain")), HiddenAll)}

    assert gone == STRETCHES | STRENGTH | {"chest-opener"}


def test_the_most_urgent_sign_counts():
    assert urgency(ticked("arm_pain", "unwell")) is Urgency.SAME_DAY
    assert urgency(ticked("arm_pain", "unwell", "chest")) is Urgency.EMERGENCY
    assert urgency(NONE) is None
    assert urgency(None) is None


@given(st.sets(st.sampled_from(CODES)), st.sampled_from(CODES))
def test_another_tick_never_offers_more(codes, more):
    assert offered(ticked(*codes, more)) <= offered(ticked(*codes))


@given(st.dictionaries(st.sampled_from(CODES), st.booleans()))
def test_something_is_always_left_for_every_length(answers):
    lengths = {shipped().plans[plan].total_s for plan in offered(answers)}

    assert lengths == {30, 60, 180, 300}
