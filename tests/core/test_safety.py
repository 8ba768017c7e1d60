"""What is offered to whom; the careful side is always taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.safety import CODES, QUESTIONS, SIGNS, Urgency, allowed, complete, patterns, urgency
from tests.core.catalogue import shipped

NONE = dict.fromkeys(CODES, False)


def offered(answers) -> set[str]:
    return {plan.id for plan in shipped().plans.values() if allowed(plan, answers)}


def ticked(*codes: str) -> dict[str, bool]:
    return NONE | dict.fromkeys(codes, True)


def test_codes_are_unique():
    assert len(set(CODES)) == len(CODES) == len(SIGNS) + len(QUESTIONS)


def test_who_has_not_answered_is_offered_only_gentle_plans():
    assert not complete(None)
    for answers in (None, {}, {"injury": False}):
        assert offered(answers) == {"30-G", "30-H", "60-G", "60-H"}


def test_none_of_these_opens_everything():
    assert complete(NONE)
    assert offered(NONE) == set(shipped().plans)


@pytest.mark.parametrize("sign", [sign for sign in SIGNS if sign.urgency is not Urgency.APPOINTMENT])
def test_an_urgent_sign_leaves_only_gentle_plans(sign):
    remaining = offered(ticked(sign.code))

    assert remaining
    assert all(shipped().plans[plan].gentle for plan in remaining)
    if sign.seated:
        assert remaining == {"30-G", "60-H"}


def test_a_sign_for_an_appointment_leaves_the_small_movements():
    assert offered(ticked("arm_pain")) == set(shipped().plans) - {"30-A", "60-A", "60-C"}


@pytest.mark.parametrize(
    ("code", "gone"),
    [
        ("neck_surgery", {"30-A", "30-B", "60-A", "60-C"}),
        ("nerve", {"30-A", "60-A", "60-C"}),
        ("bones", set()),
        ("pressure", set()),
        ("breath", set()),
        ("shoulder", {"30-E", "60-D"}),
        ("dizziness", {"30-A", "60-A"}),
        ("tissue", {"30-A", "60-A", "60-C"}),
    ],
)
def test_a_question_hides_what_carries_its_tags(code, gone):
    assert offered(ticked(code)) == set(shipped().plans) - gone


def test_the_most_urgent_sign_counts():
    assert urgency(ticked("arm_pain", "unwell")) is Urgency.SAME_DAY
    assert urgency(ticked("arm_pain", "unwell", "chest")) is Urgency.EMERGENCY
    assert urgency(NONE) is None
    assert urgency(None) is None


@given(st.sets(st.sampled_from(CODES)), st.sampled_from(CODES))
def test_another_tick_never_offers_more(codes, more):
    assert offered(ticked(*codes, more)) <= offered(ticked(*codes))
    assert set(patterns(ticked(*codes))) <= set(patterns(ticked(*codes, more))) | set(patterns(ticked("arm_pain")))


@given(st.dictionaries(st.sampled_from(CODES), st.booleans()))
def test_something_is_always_left_for_every_length(answers):
    lengths = {shipped().plans[plan].total_s for plan in offered(answers)}

    assert lengths == {30, 60}
