"""A break as a line of steps: at any second it is known what to do, what comes next and how long.

The whole break is a function of the time played. Whoever shows it may look late, twice, or at an earlier time, and is
told the same. A *part* is one side of one movement; its seconds are those of its repetitions. Getting ready (the lead)
belongs to the break but to no part's seconds, so that both sides of a movement are the same length.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from neckbreak.core.movements import PhaseTime
from neckbreak.core.plans import Plan, PlanItem
from neckbreak.core.records import Outcome, Part

DONE_SHARE = 0.8
"""A break is done when at least this share of its planned seconds was played."""
SIDE_LEAD_S = 1.5
"""Before the second side of what takes the eyes away, to look what is next; on top of the plan's seconds."""
SHORTER_S = 10.0
"""After "shorter" a break lasts at most about this long."""


class Kind(StrEnum):
    """What a step is for."""

    LEAD = "lead"
    PHASE = "phase"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do for a while."""

    kind: Kind
    part: int
    """Index into `parts()`; a lead leads to this part."""
    movement: str
    side: str
    """`left`, `right` or `both`."""
    rep: int
    """From 1 on."""
    reps: int
    phase: str
    """Empty in a lead."""
    start_s: float
    length_s: float
    stays: bool = False
    """Can be cut short at any second."""
    home: bool = False
    """A shorter break may end after it."""

    @property
    def end_s(self) -> float:
        """When the next step starts."""
        return self.start_s + self.length_s


@dataclass(frozen=True, slots=True)
class Playing:
    """What is to be seen at one time of a break."""

    step: Step
    next_step: Step | None
    next_part: Step | None
    """The first step of the part after this one."""
    step_left_s: float
    part_left_s: float
    total_left_s: float
    ended: bool
    clip_steps: tuple[tuple[str, float], ...]
    """The current part's phases with their seconds, all repetitions, as the figure plays them."""
    clip_s: float
    """Time inside `clip_steps`; before they begin a gentle hint of the movement, or 0."""
    reach: float = 1.0
    """Share of the drawn way that the figure goes."""

    @property
    def share(self) -> float:
        """How much of the step is over, 0 to 1."""
        return 1.0 - self.step_left_s / self.step.length_s


@dataclass(frozen=True, slots=True)
class Timeline:
    """The steps of one break; `steps` may have been shortened, `planned` says what was meant."""

    plan: Plan
    steps: tuple[Step, ...]
    planned: tuple[Part, ...]
    clips: tuple[tuple[PhaseTime, ...], ...]
    """For each part all phases in order, also those of 0 seconds."""
    eyes_away: frozenset[str]
    """The movements that take the eyes away."""
    reaches: tuple[float, ...]
    """For each part how far it goes."""

    @classmethod
    def of(cls, plan: Plan, starting_sides: Mapping[str, str] | None = None) -> Timeline:
        """The steps of a plan; a movement with two sides starts on the one given for it, or else on the left."""
        steps: list[Step] = []
        parts: list[Part] = []
        clips: list[tuple[PhaseTime, ...]] = []
        reaches: list[float] = []
        at = 0.0
        for item in plan.items:
            for number, side in enumerate(_sides(item, starting_sides or {})):
                between = SIDE_LEAD_S if item.movement.eyes_away else 0.0
                lead = item.lead_s if number == 0 else between
                made = _part_steps(item, side, len(parts), lead, at)
                steps.extend(made)
                at = made[-1].end_s
                parts.append(Part(item.movement.id, side, item.dose.side_s))
                clips.append(item.dose.phases * item.dose.reps)
                reaches.append(item.range)
        away = frozenset(movement.id for movement in plan.movements if movement.eyes_away)
        return cls(plan, tuple(steps), tuple(parts), tuple(clips), away, tuple(reaches))

    @property
    def total_s(self) -> float:
        """The length of all steps."""
        return self.steps[-1].end_s

    def parts(self) -> tuple[Part, ...]:
        """All parts as planned, in the order they are played."""
        return self.planned

    def at(self, seconds: float) -> Playing:
        """What is to be seen after `seconds` of playing; times outside are those of the ends."""
        now = min(max(seconds, 0.0), self.total_s)
        index = self._index(now)
        step = self.steps[index]
        following = self.steps[index + 1 :]
        return Playing(
            step=step,
            next_step=following[0] if following else None,
            next_part=next((other for other in following if other.part != step.part), None),
            step_left_s=step.end_s - now,
            part_left_s=self.end_of_part(step.part) - now,
            total_left_s=self.total_s - now,
            ended=now >= self.total_s,
            clip_steps=tuple((phase.name, phase.seconds) for phase in self.clips[step.part]),
            clip_s=self._clip_time(step, now),
            reach=self.reaches[step.part],
        )

    @property
    def returns(self) -> tuple[float, ...]:
        """The times at which one has to be back at the screen before anything goes on."""
        leaving = {movement.id for movement in self.plan.movements if movement.leaves}
        return tuple(
            after.start_s
            for before, after in pairwise(self.steps)
            if after.part != before.part and before.movement in leaving
        )

    def start_of_part(self, part: int) -> float:
        """When the part, or the lead to it, starts."""
        return next(step.start_s for step in self.steps if step.part == part)

    def end_of_part(self, part: int) -> float:
        """When the part's last step ends."""
        return max(step.end_s for step in self.steps if step.part == part)

    def seek_next_part(self, seconds: float) -> float:
        """The time at which the next part starts; the end if there is none."""
        return self.end_of_part(self.steps[self._index(seconds)].part)

    def seek_previous_part(self, seconds: float) -> float:
        """The start of the current part, or of the one before when the current one has hardly begun (2 s)."""
        part = self.steps[self._index(seconds)].part
        start = self.start_of_part(part)
        if seconds - start < 2.0 and part > 0:
            return self.start_of_part(part - 1)
        return start

    def part_seconds(self, start_s: float, end_s: float) -> dict[int, float]:
        """Which parts' own seconds lie between two times, leads left out."""
        found: dict[int, float] = {}
        for step in self.steps:
            inside = min(end_s, step.end_s) - max(start_s, step.start_s)
            if step.kind is Kind.PHASE and inside > 0:
                found[step.part] = found.get(step.part, 0.0) + inside
        return found

    def shorter(self, seconds: float) -> Timeline:
        """The same break, ending soon: the repetition one is in is finished, everything after it is left out.

        A repetition of several movements ends after the one it is in. What stays (a hold, a walk) is cut so that the
        end is at most about `SHORTER_S` away; moving back is never cut, so nobody is left with a turned head. In the
        first lead one repetition is still done; in a later one the break is over.
        """
        index = self._index(seconds)
        current = self.steps[index]
        if current.kind is Kind.LEAD and current.part > 0:
            ended = replace(current, length_s=max(seconds - current.start_s, 1e-3))
            return replace(self, steps=(*self.steps[:index], ended))
        rest = [step for step in self.steps[index:] if step.part == current.part and step.rep == current.rep]
        rest = rest[: next((number for number, step in enumerate(rest, 1) if step.home), len(rest))]
        lengths = [step.length_s for step in rest]
        lengths[0] = current.end_s - seconds
        surplus = sum(lengths) - SHORTER_S
        for number, step in enumerate(rest):
            if surplus > 0 and step.stays:
                cut = min(surplus, max(0.0, lengths[number] - 1.0))
                lengths[number] -= cut
                surplus -= cut
        kept = list(self.steps[:index])
        at = current.start_s
        for number, step in enumerate(rest):
            length = lengths[number] + (seconds - current.start_s if number == 0 else 0.0)
            kept.append(replace(step, start_s=at, length_s=length))
            at += length
        clips = list(self.clips)
        mine = [step for step in kept if step.part == current.part and step.kind is Kind.PHASE]
        done = [PhaseTime(step.phase, step.length_s) for step in mine]
        already = [phase for phase in self.clips[current.part] if phase.seconds <= 0]
        clips[current.part] = (*already, *done)
        return replace(self, steps=tuple(kept), clips=tuple(clips))

    def result(self, played: Sequence[float]) -> Outcome:
        """Done or partial, from the seconds played of each part (at most the planned ones count).

        Done means that every movement was reached, on whichever side, and at least 80 % of the planned seconds played.
        """
        counted = [min(max(seconds, 0.0), part.planned_s) for seconds, part in zip(played, self.planned, strict=True)]
        reached = {part.movement for seconds, part in zip(counted, self.planned, strict=True) if seconds > 0}
        enough = sum(counted) >= DONE_SHARE * sum(part.planned_s for part in self.planned) - 1e-6
        return Outcome.DONE if enough and reached == {part.movement for part in self.planned} else Outcome.PARTIAL

    def _index(self, seconds: float) -> int:
        found = bisect_right(self.steps, seconds, key=lambda step: step.start_s) - 1
        return min(max(found, 0), len(self.steps) - 1)

    def _clip_time(self, step: Step, now: float) -> float:
        if step.kind is Kind.LEAD:
            return self._hint(step, now - step.start_s)
        first = next(other for other in self.steps if other.part == step.part and other.kind is Kind.PHASE)
        return now - first.start_s

    def _hint(self, lead: Step, elapsed: float) -> float:
        """For what cannot be watched while it is done: out a little and back, at about its real speed."""
        first = self.clips[lead.part][0]
        if lead.movement not in self.eyes_away or lead.side == "both" or first.seconds <= 0:
            return 0.0
        reach = min(first.seconds, lead.length_s / 2)
        return reach * (1 - math.cos(2 * math.pi * elapsed / lead.length_s)) / 2


def _sides(item: PlanItem, starts: Mapping[str, str]) -> tuple[str, ...]:
    sides = item.movement.sides
    return tuple(reversed(sides)) if starts.get(item.movement.id) == sides[-1] else sides


def _part_steps(item: PlanItem, side: str, part: int, lead_s: float, at: float) -> list[Step]:
    made: list[Step] = []

    def add(kind: Kind, rep: int, phase: str, length_s: float, stays: bool = False, home: bool = False) -> None:
        nonlocal at
        if length_s > 0:
            reps = item.dose.reps
            made.append(Step(kind, part, item.movement.id, side, rep, reps, phase, at, length_s, stays, home))
            at += length_s

    add(Kind.LEAD, 1, "", lead_s)
    for rep in range(1, item.dose.reps + 1):
        for phase in item.dose.phases:
            known = item.movement.phases[phase.name]
            add(Kind.PHASE, rep, phase.name, phase.seconds, known.stays, known.home)
    return made
