"""A little of the long run in tests/campaign/guidance.py: every promise, for a few people and weeks."""

from __future__ import annotations

import pytest

from tests.core.catalogue import shipped
from tests.core.people import Someone


@pytest.mark.parametrize("seed", range(1, 6))
def test_every_promise_is_kept_for_six_weeks(seed: int) -> None:
    someone = Someone(shipped(), seed)
    someone.live(42)
    assert someone.seen["choices"] > 60
    assert someone.seen["uncut breaks"] > 40
