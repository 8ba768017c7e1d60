"""Walking, shifting, breathing and resting in any length: what takes freed seconds and the place of other movements."""

from __future__ import annotations

import math
from dataclasses import replace

from neckbreak.core.movements import REST, Dose, Movement, PhaseTime
from neckbreak.core.plans import PlanItem

WALK, SHIFT, BREATH = "stand-and-walk", "shift-position", "diaphragmatic-breathing"
LEAD_S = 2.0
"""The shortest time to get ready."""
LEAST_S = {WALK: 8.0, SHIFT: 4.0, BREATH: 8.0, REST: 1.0}
"""A shorter dose of it makes no sense."""
_SLOWEST_BREATH_S = 11.5
_UP_S, _DOWN_S = 3.0, 3.0


def filler(movement: Movement, total_s: float, lead_s: float) -> PlanItem:
    """One of the four, exactly `total_s` long with its lead; the lead takes what makes no whole breath."""
    seconds = total_s - lead_s
    dose = movement.doses["mini"]
    if movement.id == BREATH:
        breaths = max(1, int(seconds // dose.rep_s))
        breath_s = min(math.floor(10 * seconds / breaths + 1e-6) / 10, _SLOWEST_BREATH_S)
        spare_s = max(0.0, seconds - breath_s * breaths)
        return PlanItem(movement, lead_s + spare_s, replace(dose, phases=_scaled(dose.phases, breath_s), reps=breaths))
    if movement.id == SHIFT:
        changes = max(1, round(seconds / dose.rep_s))
        each_s = seconds / changes
        chosen = dose.phases if each_s >= 0.6 * dose.rep_s else (dose.phases[0], dose.phases[-1])
        return PlanItem(movement, lead_s, replace(dose, phases=_scaled(chosen, each_s), reps=changes))
    if movement.id == WALK and seconds < 2 * (_UP_S + _DOWN_S):
        names = [phase.name for phase in dose.phases]
        return PlanItem(movement, lead_s, Dose((PhaseTime(names[0], 0.0), PhaseTime(names[1], seconds)), 1))
    return PlanItem(movement, lead_s, stretched(movement, replace(dose, reps=1), seconds))


def extended(item: PlanItem, extra_s: float) -> PlanItem:
    """The same of these four, `extra_s` longer; in the same way where that is possible."""
    if item.movement.id in (WALK, REST) and item.dose.reps == 1:
        return replace(item, dose=stretched(item.movement, item.dose, item.dose.rep_s + extra_s))
    return filler(item.movement, item.total_s + extra_s, item.lead_s)


def stretched(movement: Movement, dose: Dose, seconds: float) -> Dose:
    """A dose of one repetition, as long as wished by its longest phase in which nothing moves on."""
    staying = [phase for phase in dose.phases if movement.phases[phase.name].stays] or list(dose.phases)
    longest = max(staying, key=lambda phase: phase.seconds)
    new_s = longest.seconds + seconds - dose.rep_s
    phases = tuple(PhaseTime(each.name, new_s) if each is longest else each for each in dose.phases)
    return replace(dose, phases=phases)


def _scaled(phases: tuple[PhaseTime, ...], seconds: float) -> tuple[PhaseTime, ...]:
    """The same proportions, in half seconds where that comes out."""
    share = seconds / sum(phase.seconds for phase in phases)
    made = [PhaseTime(phase.name, round(phase.seconds * share * 2) / 2) for phase in phases[:-1]]
    return (*made, PhaseTime(phases[-1].name, seconds - sum(phase.seconds for phase in made)))
