"""The curve of the lull that is asked for."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neckbreak.core.lull import lull_needed, lull_needed_again
from neckbreak.core.moment import Moment
from neckbreak.core.states import Offer, Rules

from .world import START

MIN = 60.0
RULES = Rules()


def again(ready_s: float) -> float:
    return lull_needed_again(Offer("o", Moment(START, 0, 0), ready_s=ready_s))


@pytest.mark.parametrize(("minutes", "seconds"), [(0, 90), (30, 90), (45, 20), (59.9999, 3), (60, 0), (500, 0)])
def test_it_goes_through_the_three_points_of_the_design(minutes, seconds):
    assert lull_needed(minutes * MIN, RULES) == pytest.approx(seconds, abs=0.01)


@settings(derandomize=True, max_examples=100)
@given(
    work=st.tuples(st.floats(0, 8000), st.floats(0, 8000)).map(sorted),
    edges=st.lists(st.integers(5, 120), min_size=3, max_size=3).map(sorted),
)
def test_more_work_never_asks_for_a_longer_pause(work, edges):
    """Whatever the window, even an empty one."""
    rules = Rules(earliest_s=edges[0] * MIN, due_s=edges[1] * MIN, latest_s=edges[2] * MIN)
    less, more = (lull_needed(w, rules) for w in work)

    assert 0 <= more <= less <= 90


def test_it_has_no_step_at_due():
    assert lull_needed(45 * MIN - 0.01, RULES) == pytest.approx(lull_needed(45 * MIN, RULES), abs=0.1)


def test_a_card_that_comes_again_needs_less_and_less_quiet():
    assert again(0) == pytest.approx(20)
    assert again(299.999) == pytest.approx(3, abs=0.01)
    assert again(300) == 0
    assert all(again(s) > again(s + 10) for s in range(0, 300, 10))
