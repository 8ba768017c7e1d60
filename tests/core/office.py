"""Simulated people at a desk: simple stochastic models, told to a `World` day by day.

They are models, not measurements. Each keeps to its own random numbers, so that a day can be told again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from statistics import quantiles

from neckbreak.core.moment import Moment
from neckbreak.core.records import OfferClosed, Prompted
from neckbreak.core.states import Hold, Prompting, Rules

from .world import World

MIN = 60.0
HOUR = 3600.0

Gaps = Iterator[float]
"""Seconds from one input to the next."""


def reader(dice: random.Random, median: float = 13.0, spread: float = 0.85) -> Gaps:
    """A scroll or a click, then reading: lognormal pauses, one in thirty over a minute, one in a hundred over 90 s."""
    while True:
        yield dice.lognormvariate(0.0, spread) * median
        for _ in range(dice.randint(0, 3)):
            yield dice.uniform(0.2, 0.8)


def typist(dice: random.Random, rare: float = 0.03) -> Gaps:
    """Bursts of typing, thinking for 2 to 15 s between them, now and then for 20 to 60 s."""
    while True:
        for _ in range(dice.randint(3, 20)):
            yield dice.uniform(0.3, 1.2)
        yield dice.uniform(20, 60) if dice.random() < rare else min(15.0, 2.0 + dice.expovariate(1 / 3.5))


def mixed(dice: random.Random) -> Gaps:
    """Reading and typing in turns of 3 to 20 minutes, with a short absence now and then."""
    while True:
        gaps = dice.choice((reader, typist))(dice)
        left = dice.uniform(3, 20) * MIN
        while left > 0:
            gap = next(gaps)
            left -= gap
            yield gap
        if dice.random() < 0.12:
            yield dice.uniform(30, 280)


KINDS: dict[str, Callable[[random.Random], Gaps]] = {"readers": reader, "typists": typist, "mixed": mixed}


@dataclass
class Person:
    """Somebody who works some days and answers the card."""

    kind: str
    seed: int
    rules: Rules = field(default_factory=Rules)
    sulks: float = 0.0
    """Share of cards that are put off, skipped or left alone instead of taken."""

    def __post_init__(self) -> None:
        self.dice = random.Random(f"{self.kind} {self.seed}")
        start = Moment(datetime(2026, 3, 2, 8, 0, tzinfo=UTC), 1000.0, 5000.0, 60)
        self.world = World(rules=self.rules, now=start, saves=False)
        self.gaps = KINDS[self.kind](self.dice)

    def work_for(self, seconds: float) -> None:
        """Work at the desk until then, answering the cards."""
        world = self.world
        end = world.now.mono + seconds
        while world.now.mono < end:
            world.pass_time(min(next(self.gaps), end - world.now.mono))
            if isinstance(world.live.state, Prompting):
                self.answer()
            world.touch()

    def answer(self) -> None:
        world, dice = self.world, self.dice
        world.pass_time(dice.uniform(1, 15))
        world.touch()
        if not isinstance(world.live.state, Prompting):
            return
        if dice.random() >= self.sulks:
            world.start()
            world.pass_time(dice.uniform(40, 120))
            world.end()
            return
        choice = dice.random()
        if choice < 0.4:
            world.later()
        elif choice < 0.7:
            world.skip()

    def meet_for(self, seconds: float) -> None:
        """A call: little input, and a hold that proves the user is there."""
        world = self.world
        world.hold(Hold("call", keeps=True))
        end = world.now.mono + seconds
        while world.now.mono < end:
            world.pass_time(min(self.dice.expovariate(1 / 200), end - world.now.mono))
            world.touch()
        world.hold()
        if isinstance(world.live.state, Prompting):
            self.answer()

    def leave_for(self, seconds: float, locks: bool = True) -> None:
        if locks:
            self.world.lock()
        self.world.pass_time(seconds)
        if locks:
            self.world.unlock()
        else:
            self.world.touch()

    def day(self) -> None:
        """Eight hours: for a mixed day with lunch and a meeting or two, otherwise with lunch only. Then a night."""
        dice = self.dice
        meetings = dice.randint(0, 2) if self.kind == "mixed" else 0
        for half in range(2):
            if meetings > half:
                first = dice.uniform(20, 150) * MIN
                self.work_for(first)
                length = dice.choice((15, 25, 30, 50)) * MIN
                self.meet_for(length)
                self.work_for(4 * HOUR - first - length)
            else:
                self.work_for(4 * HOUR)
            if half == 0:
                self.leave_for(dice.uniform(30, 60) * MIN, locks=dice.random() < 0.5)
        self.world.lock()
        self.world.suspend(24 * HOUR - (self.world.now.wall.timestamp() - 8 * HOUR) % (24 * HOUR))
        self.world.unlock()

    def first_prompts(self) -> list[Prompted]:
        """The first card of each offer."""
        seen: dict[str, Prompted] = {}
        for record in self.world.of(Prompted):
            seen.setdefault(record.offer_id, record)
        return list(seen.values())

    def minutes(self) -> list[float]:
        """Minutes of work at the first card of each offer that no hold has put off."""
        return [p.work_s / MIN for p in self.first_prompts() if p.why != "after_hold"]

    def outcomes(self) -> dict[str, int]:
        counted: dict[str, int] = {}
        for record in self.world.of(OfferClosed):
            counted[record.outcome.value] = counted.get(record.outcome.value, 0) + 1
        return counted


def quartiles(values: list[float]) -> tuple[float, float, float]:
    low, middle, high = quantiles(values, n=4)
    return low, middle, high
