"""Left and right, and the directions of the neck: who got less begins, and no direction always comes first.

Both sides of a movement have the same dose in every break, so only a cut can leave a difference. As long as there is
one, the side that got less begins: the next cut can only make the difference smaller or turn it round, and it never
exceeds one side's dose.
"""

from __future__ import annotations

from dataclasses import replace

from neckbreak.core.movements import Dose, Movement, PhaseTime
from neckbreak.core.person import Facts

SAME_S = 2.0
"""A difference up to here is none."""
COMPASS, PRESS = "neck-all-directions", "iso-neck-press"
"""Movements whose directions can come in any order."""


def owed(facts: Facts, movement: str) -> str | None:
    """The side that got less so far; None if both got the same."""
    left, right = (facts.totals.get((movement, side)) for side in ("left", "right"))
    difference = (left.seconds if left else 0.0) - (right.seconds if right else 0.0)
    if abs(difference) <= SAME_S:
        return None
    return "right" if difference > 0 else "left"


def starting_side(facts: Facts, movement: Movement) -> str:
    """With which side to begin: the one that got less, or else not the one it began with last time."""
    if not movement.two_sided:
        return "both"
    missed = owed(facts, movement.id)
    if missed is not None:
        return missed
    for past in reversed(facts.breaks):
        for part in past.parts:
            if part.movement == movement.id and part.actual_s > 0:
                return "right" if part.side == "left" else "left"
    return "left"


def turned(dose: Dose, movement: Movement, facts: Facts) -> Dose:
    """The dose beginning with another direction than last time, where the directions can come in any order."""
    if movement.id not in (COMPASS, PRESS):
        return dose
    blocks: list[list[PhaseTime]] = []
    for phase in dose.phases:
        where = phase.name.rsplit(" ", 1)[-1]
        if movement.id == PRESS and blocks and blocks[-1][-1].name.rsplit(" ", 1)[-1] == where:
            blocks[-1].append(phase)
        else:
            blocks.append([phase])
    total = facts.totals.get((movement.id, "both"))
    first = (total.begun if total else 0) % len(blocks)
    return replace(dose, phases=tuple(phase for block in blocks[first:] + blocks[:first] for phase in block))
