"""Where the idle time is known from ten seconds on only, as on Wayland, the rhythm is the same but for seconds.

The compositor's side is modelled as `desktop.idle_wayland` has it: one order for a short quiet, which counts from its
own beginning, and a timer for the rest. The people are those of `office`.
"""

from __future__ import annotations

import functools
from statistics import median

import pytest

from neckbreak.core import rhythm
from neckbreak.core.records import NaturalBreak

from .office import KINDS, Person, quartiles
from .world import World

DAYS = 5
GRAINS = (10.0, 3.0)


class GrainedWorld(World):
    """The same world seen through a compositor's idle notifications."""

    order_s = GRAINS[0]
    quiet_since = 1000.0
    watched: float | None = None
    rang = False
    awaiting = False

    @property
    def reported_s(self) -> float:
        quiet = self.now.mono - self.quiet_since
        return quiet if quiet >= self.order_s - 1e-6 else 0.0

    def senses(self):
        return super().senses().__class__(self.now, self.reported_s, self.locked, self.holds, self.off_until)

    def _take(self, step: rhythm.Step) -> None:
        super()._take(step)
        wanted = step.wait.idle_s
        if wanted is not None and wanted != self.watched and wanted > self.reported_s:
            self.watched = wanted
            self.rang = False
            if not self.reported_s:
                self.order(wanted)

    def order(self, threshold: float) -> None:
        suitable = next((grain for grain in GRAINS if grain <= threshold), threshold)
        if suitable != self.order_s:
            self.order_s, self.quiet_since = suitable, self.now.mono

    def pass_time(self, seconds: float) -> None:
        end = self.now.mono + seconds
        while True:
            due, alarm = self._next, float("inf")
            if self.watched is not None and not self.rang:
                alarm = self.quiet_since + max(self.order_s, self.watched)
            if min(due, alarm) > end:
                break
            self.now = self.now.plus(max(0.0, min(due, alarm) - self.now.mono))
            if alarm <= due:
                self.rang = self.awaiting = True
                self.watched = None
            self.look()
        self.now = self.now.plus(end - self.now.mono)

    def touch(self) -> None:
        self.last_input = self.quiet_since = self.now.mono
        if self.watched is not None:
            self.order(self.watched)
        if self.awaiting or self.locked:
            self.awaiting, self.watched = False, None
            self.look()

    def unlock(self) -> None:
        self.quiet_since = self.now.mono
        super().unlock()


@functools.cache
def week_of(kind: str, grained: bool) -> Person:
    person = Person(kind, seed=3)
    if grained:
        person.world = GrainedWorld(rules=person.rules, now=person.world.now, saves=False)
    for _ in range(DAYS):
        person.day()
    return person


@pytest.mark.parametrize("kind", KINDS)
def test_the_usual_round_ends_within_five_minutes_of_due(kind):
    minutes = week_of(kind, grained=True).minutes()
    low, middle, high = quartiles(minutes)

    assert 40 <= middle <= 50
    assert 35 <= low <= high <= 51
    assert min(minutes) >= 30
    assert max(minutes) <= 60.2


@pytest.mark.parametrize("kind", KINDS)
def test_as_much_is_offered(kind):
    exact, grained = (week_of(kind, seen).minutes() for seen in (False, True))

    assert len(grained) == pytest.approx(len(exact), rel=0.15)
    assert median(grained) == pytest.approx(median(exact), abs=3)


@pytest.mark.parametrize("seconds", [310, 330, 900])
@pytest.mark.parametrize("phase", range(0, 60, 7))
def test_an_absence_is_seen_with_its_length(seconds, phase):
    """Whenever in the minute between two looks somebody leaves."""
    world = GrainedWorld()
    world.type_for(600 + phase)
    work_s = world.live.state.round.work_s
    world.pass_time(seconds)
    assert world.state == "Away"
    world.touch()
    (natural,) = world.of(NaturalBreak)[-1:]

    assert seconds - GRAINS[0] - 0.5 <= natural.seconds <= seconds + 0.5
    assert world.state == "Working"
    assert world.live.state.round.work_s < 1
    assert work_s <= 600 + phase


@pytest.mark.parametrize("seconds", [20, 100, 280])
def test_a_short_gap_counts_in_full(seconds):
    world = GrainedWorld()
    world.type_for(600)
    world.pass_time(seconds)
    world.touch()
    world.look()

    assert world.live.state.round.work_s == pytest.approx(600 + seconds, abs=0.5)
