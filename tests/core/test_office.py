"""Simulated people: rounds end near `due`, inside the window, and watching them costs little.

Thirty working days each. The numbers depend on the models in `office`, which are guesses about people; what is held
here is that the curve of `lull` suits all three of them at once.
"""

from __future__ import annotations

import functools
import random
from collections import Counter

import pytest

from neckbreak.core.records import OfferOpened
from neckbreak.core.states import Due

from .office import KINDS, MIN, Person, quartiles, reader, typist
from .world import World

DAYS = 30


@functools.cache
def month_of(kind: str) -> Person:
    person = Person(kind, seed=1)
    for _ in range(DAYS):
        person.day()
    return person


@pytest.mark.parametrize("kind", KINDS)
def test_the_usual_round_ends_within_five_minutes_of_due(kind):
    low, median, high = quartiles(month_of(kind).minutes())

    assert 40 <= median <= 50
    assert 35 <= low <= high <= 50


@pytest.mark.parametrize("kind", KINDS)
def test_no_first_card_comes_outside_the_window(kind):
    minutes = month_of(kind).minutes()

    assert len(minutes) > 5 * DAYS
    assert min(minutes) >= 30
    assert max(minutes) <= 60.1


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_lost_in_a_month(kind):
    person = month_of(kind)
    opened = [r.id for r in person.world.of(OfferOpened)]

    assert len(opened) == len(set(opened))
    assert len(opened) - sum(person.outcomes().values()) in (0, 1)


def test_the_models_are_what_they_say():
    def pauses(gaps, least: float) -> list[float]:
        return sorted(g for g in (next(gaps) for _ in range(40_000)) if g >= least)

    read = pauses(reader(random.Random(1)), 1.0)
    assert 12 <= read[len(read) // 2] <= 15
    assert 0.02 < sum(p > 60 for p in read) / len(read) < 0.06
    assert sum(p > 90 for p in read) / len(read) < 0.02
    typed = pauses(typist(random.Random(1)), 2.0)
    assert sum(p <= 15 for p in typed) / len(typed) > 0.95
    assert max(typed) <= 60


def looks_in(world: World, minutes: float, pauses: float) -> Counter[int]:
    """Looks in each minute of typing with that pause."""
    per_minute: Counter[int] = Counter()
    start = world.now.mono

    def count(world: World) -> None:
        per_minute[int((world.now.mono - start) // 60)] += 1

    world.on_step = count
    world.type_for(minutes * MIN, every=pauses)
    world.on_step = None
    return per_minute


@pytest.mark.parametrize("pause", [0.3, 2.9])
def test_steady_typing_costs_about_a_look_a_minute(pause):
    world = World()
    before = looks_in(world, 29, pause)
    inside = looks_in(world, 30, pause)

    assert isinstance(world.live.state, Due)
    assert sum(before.values()) <= 31
    assert sum(inside.values()) <= 36
    assert max(inside.values()) <= 4


def test_a_working_day_costs_few_looks():
    """Eight hours with lunch, everything included: cards, breaks, locks."""
    world = month_of("typists").world

    assert world.looks / DAYS < 8.75 * 75
