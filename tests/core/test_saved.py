"""The live state survives a restart, and rubbish is told from it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neckbreak.core.moment import Moment
from neckbreak.core.saved import BadState, from_data, to_data
from neckbreak.core.states import (
    STATE_NAMES,
    Away,
    Breaking,
    Due,
    Held,
    HeldFor,
    Hold,
    Live,
    Offer,
    OffHours,
    Paused,
    Prompting,
    Round,
    Snoozed,
    Undo,
    Working,
)

from .world import START

NOW = Moment(START, 1000.0, 5000.0, -570)
UNTIL = START + timedelta(hours=2)
ROUND = Round("r", NOW, 1.5, 2.0, 3.0, 4.0, 5.0, True, Offer("o", NOW, 1, 2, 1, 3.0, 4.0, "again"))
STATES = [
    Working(replace(ROUND, offer=None)),
    Due(ROUND),
    Prompting(ROUND, 12.0),
    Snoozed(ROUND),
    Held(ROUND, (HeldFor(Hold("call", True), 3.0), HeldFor(Hold("dnd")))),
    Held(ROUND, ()),
    Away(ROUND, None, NOW, 400.0),
    Away(ROUND, "n", NOW, 400.0),
    Paused(ROUND, UNTIL, True),
    OffHours(UNTIL),
    Breaking("b", "30-G", NOW, "o", 12.0, UNTIL),
    Breaking("b", "30-G", NOW, None),
]
LIVE = Live(NOW, STATES[0], True, 3.5, 60.0, 300.0, Undo(ROUND, "n", 400.0))


def there_and_back(live: Live) -> Live:
    return from_data(json.loads(json.dumps(to_data(live))))


@pytest.mark.parametrize("state", STATES, ids=lambda s: type(s).__name__)
def test_every_state_comes_back_from_json_as_it_was(state):
    live = replace(LIVE, state=state)

    assert there_and_back(live) == live
    assert there_and_back(replace(live, undo=None, idle_s=None)) == replace(live, undo=None, idle_s=None)


def test_no_state_is_forgotten_here():
    assert {type(s) for s in STATES} == set(STATE_NAMES)


def test_whole_numbers_become_seconds():
    data = to_data(LIVE)
    data["settle_s"] = 60

    assert from_data(data) == LIVE


def test_a_field_that_came_later_takes_its_default_and_one_that_went_is_ignored():
    data = to_data(LIVE)
    del data["settle_s"]
    data["from_an_older_version"] = 1

    assert from_data(data) == replace(LIVE, settle_s=0.0)


def spoiled(**changes: object) -> dict:
    return {**to_data(LIVE), **changes}


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        "working",
        7,
        spoiled(at=None),
        spoiled(at=["2026-03-02T08:00:00", 1.0, 1.0, 0]),
        spoiled(at=["soon", 1.0, 1.0, 0]),
        spoiled(at=[1, 2]),
        spoiled(state={"is": "dancing"}),
        spoiled(state={"is": "working"}),
        spoiled(state=None),
        spoiled(state="working"),
        spoiled(locked="no"),
        spoiled(settle_s=True),
        spoiled(undo=[]),
        spoiled(undo=7),
    ],
    ids=lambda d: str(d)[:12],
)
def test_what_does_not_fit_is_a_bad_state(data):
    with pytest.raises(BadState):
        from_data(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*to_data(LIVE), "is"]), inner),
    max_leaves=8,
)


@settings(derandomize=True, max_examples=150)
@given(key=st.sampled_from(list(to_data(LIVE))), junk=JSON)
def test_rubbish_in_any_place_raises_nothing_else(key, junk):
    try:
        live = from_data(spoiled(**{key: junk}))
    except BadState:
        return
    assert there_and_back(live) == live
