"""Which plan comes next."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.choosing import OPEN_OFFICE, choose
from neckbreak.core.safety import CODES
from tests.core.catalogue import shipped

NONE = dict.fromkeys(CODES, False)


def follow(length: int, count: int, **how) -> list[str]:
    used: list[str] = []
    for _ in range(count):
        plan = choose(
            shipped(), length, how.get("answers", NONE), used, how.get("seated_only", False), how.get("place", "")
        )
        assert plan is not None
        used.append(plan.id)
    return used


def test_a_day_of_half_minutes_goes_through_everything():
    assert follow(30, 9) == ["30-A", "30-E", "30-B", "30-H", "30-D", "30-E", "30-G", "30-H", "30-A"]


def test_seated_only_never_stands():
    used = follow(60, 8, seated_only=True)

    assert used[:4] == ["60-A", "60-C", "60-H", "60-A"]
    assert not any(shipped().plans[plan].standing for plan in used)


def test_an_open_office_sees_only_discreet_breaks():
    used = follow(30, 8, place=OPEN_OFFICE)

    assert all(shipped().plans[plan].discreet for plan in used)
    assert used[:2] == ["30-A", "30-H"]


def test_without_answers_only_the_gentle_ones():
    assert follow(60, 4, answers=None) == ["60-G", "60-H", "60-G", "60-H"]


@given(
    st.sampled_from((30, 60)),
    st.none() | st.dictionaries(st.sampled_from(CODES), st.booleans(), min_size=len(CODES)),
    st.lists(st.sampled_from(list(shipped().plans)), max_size=6),
    st.sampled_from(("", OPEN_OFFICE)),
)
def test_never_twice_in_a_row_and_up_every_second_time(length, answers, used, place):
    plan = choose(shipped(), length, answers, used, False, place)
    assert plan is not None
    again = choose(shipped(), length, answers, [*used, plan.id], False, place)
    assert again is not None

    others = [other for other in shipped().plans.values() if other.total_s == length and other.id != plan.id]
    if again.id == plan.id:
        assert not any(choose(shipped(), length, answers, [], False, place) == other for other in others)
    if answers is None:
        assert plan.standing or again.standing


@pytest.mark.parametrize("length", [45, 180])
def test_a_length_without_a_plan_gives_nothing(length):
    assert choose(shipped(), length, NONE, []) is None


def test_when_only_one_plan_may_be_offered_it_comes_again():
    answers = NONE | {"chest": True}

    assert follow(30, 2, answers=answers) == ["30-G", "30-G"]
