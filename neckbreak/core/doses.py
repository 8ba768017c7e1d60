"""A plan as this person gets it: less where less is wise, nothing he may not do, and as long as ever.

A plan is a template. What must not be offered makes room for walking, shifting or breathing of the same length; what is
given in a smaller dose frees seconds for them. Both sides of a movement always have the same dose, and the whole always
takes the plan's time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from neckbreak.core import gates, safety
from neckbreak.core.balance import turned
from neckbreak.core.fillers import BREATH, LEAD_S, LEAST_S, SHIFT, WALK, extended, filler
from neckbreak.core.gates import QUIET, Gate
from neckbreak.core.movements import REST, Dose, Movement, PhaseTime, Tag
from neckbreak.core.person import OPEN_OFFICE, PastPart, Person
from neckbreak.core.plans import Catalogue, Plan, PlanItem
from neckbreak.core.safety import Urgency

BOX = "box-breathing"
BOX_A_DAY = 2
SMALL_RANGE = 0.5
HOLD_S = {1: 10.0, 2: 15.0}
"""The longest isometric hold by week of use; from week 3 on `LAST_HOLD_S`."""
LAST_HOLD_S = 20.0
LEAST_HOLD_S = 3.0
MOSTLY = 2 / 3
"""With this share of walking, shifting and breathing a plan is a quiet one."""
WALK_S = 20.0
"""Where nobody walks yet, nobody walks for less than this."""
STEPS_S = 6.0
"""Fewer freed seconds than this make the times to get ready longer."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for one person at one moment, found once and used for each plan."""

    person: Person
    gate: Gate
    week: int
    lowered: frozenset[str]
    closed: frozenset[str]
    """Movements that are excluded, taken out, or done often enough today."""

    @classmethod
    def of(cls, person: Person) -> Terms:
        """The terms for this person."""
        boxes = [past for past in person.facts.breaks if past.day == person.today and _began(past.parts, BOX)]
        closed = gates.excluded(person) | gates.taken_out(person)
        return cls(
            person=person,
            gate=gates.gate(person),
            week=gates.week(person.facts, person.today),
            lowered=gates.lowered(person),
            closed=closed | ({BOX} if len(boxes) >= BOX_A_DAY else set()),
        )

    @property
    def small(self) -> bool:
        """Whether small doses are due."""
        return self.week <= 2 or self.gate.small


@dataclass(frozen=True, slots=True)
class Fitted:
    """A plan made to fit."""

    plan: Plan
    kept: float
    """Share of what makes the template that is still in it."""
    replaced: tuple[str, ...]
    """Movements of the template that may not be offered."""


def fit(plan: Plan, catalogue: Catalogue, terms: Terms) -> Fitted:
    """The plan as this person gets it; as long as the template, to the second."""
    items: list[PlanItem] = []
    kept: list[PlanItem] = []
    replaced = []
    for index, item in enumerate(plan.items):
        dose = dose_for(item.movement, item.dose, terms)
        if dose is None:
            replaced.append(item.movement.id)
            beside = {other.movement.id for other in plan.items[max(0, index - 1) : index + 2]}
            items.append(_stand_in(item, plan, catalogue, terms, walks=WALK in beside))
            continue
        kept.append(item)
        items.append(replace(item, dose=turned(dose, item.movement, terms.person.facts)))
    items = _merged(items)
    freed = plan.total_s - sum(item.total_s for item in items)
    if freed > 1e-9:
        items = _spent(items, freed, plan, catalogue, terms)
    return Fitted(
        replace(plan, items=tuple(items)),
        _share(kept, plan.items),
        tuple(replaced),
    )


def _share(kept: Sequence[PlanItem], items: Sequence[PlanItem]) -> float:
    """How much is left of what makes the plan: its movements, or in a mostly quiet plan all of it."""
    quiet_s = sum(item.total_s for item in items if item.movement.id in QUIET)
    if quiet_s < MOSTLY * sum(item.total_s for item in items):
        kept = [item for item in kept if item.movement.id not in QUIET]
        items = [item for item in items if item.movement.id not in QUIET]
    return sum(item.total_s for item in kept) / sum(item.total_s for item in items)


def dose_for(movement: Movement, dose: Dose, terms: Terms) -> Dose | None:
    """What of this dose the person gets; None if the movement is not for him now."""
    if not is_open(movement, terms):
        return None
    if movement.id in QUIET:
        return safety.allowed_dose(movement, dose, terms.person.answers)
    wished = _smaller(movement, dose, terms)
    found = safety.allowed_dose(movement, wished, terms.person.answers)
    if found is None and "small" in movement.doses:
        found = safety.allowed_dose(movement, _less(wished, movement.doses["small"]), terms.person.answers)
    return found


def is_open(movement: Movement, terms: Terms) -> bool:
    """Whether the movement may be offered at all: exclusions, the card, the day, what is at hand."""
    person = terms.person
    if movement.id == REST:
        return True
    if movement.id in terms.closed or (movement.level > terms.gate.level and not _light(movement, terms)):
        return False
    if person.card is not None and (person.card is not Urgency.APPOINTMENT or movement.id not in QUIET):
        return False
    if movement.gets_up and person.seated_only:
        return False
    if person.place == OPEN_OFFICE and (not movement.discreet or movement.posture == "floor"):
        return False
    at_hand = {
        "wall": person.has_wall,
        "floor": person.has_floor,
        "band": person.has_band,
        "doorway": person.has_doorway,
    }
    return all(at_hand.get(need, True) for need in movement.needs)


def _light(movement: Movement, terms: Terms) -> bool:
    """Light strength is the neck press alone, and only where the day allows it."""
    return movement.id == "iso-neck-press" and terms.gate.strength is gates.Strength.LIGHT


def _smaller(movement: Movement, dose: Dose, terms: Terms) -> Dose:
    """The dose for this week and this day, before the safety list."""
    isometric = Tag.ISOMETRIC in movement.all_tags
    if (terms.small or terms.gate.easy) and not isometric:
        dose = _less(dose, movement.doses["mini"])
    if isometric:
        longest = HOLD_S.get(terms.week, LAST_HOLD_S)
        dose = _with_holds(dose, lambda hold_s: min(hold_s, longest))
    if terms.gate.easy:
        small = movement.doses.get("small")
        dose = _less(dose, small) if small else dose
        dose = replace(dose, range=min(dose.range, SMALL_RANGE))
    return _halved(dose) if movement.id in terms.lowered else dose


def _less(dose: Dose, other: Dose) -> Dose:
    """The one that takes less time, in the smaller range."""
    chosen = other if other.side_s < dose.side_s else dose
    return replace(chosen, range=min(dose.range, other.range))


def _halved(dose: Dose) -> Dose:
    """Half the repetitions; of one, half the hold; without a hold, half the way."""
    if dose.reps > 1:
        return replace(dose, reps=dose.reps // 2)
    held = _with_holds(dose, lambda hold_s: max(hold_s / 2, min(hold_s, LEAST_HOLD_S)))
    if held.rep_s < dose.rep_s:
        return held
    return replace(dose, range=min(dose.range, SMALL_RANGE))


def _with_holds(dose: Dose, change: Callable[[float], float]) -> Dose:
    return replace(
        dose,
        phases=tuple(
            PhaseTime(phase.name, change(phase.seconds)) if phase.name.startswith("hold") else phase
            for phase in dose.phases
        ),
    )


def _stand_in(item: PlanItem, plan: Plan, catalogue: Catalogue, terms: Terms, *, walks: bool) -> PlanItem:
    """Walking, shifting or breathing of the same length."""
    seconds = item.total_s - item.lead_s
    walks = walks or (plan.standing and seconds >= WALK_S)
    return filler(_quiet(seconds, catalogue, terms, walks=walks), item.total_s, item.lead_s)


def _quiet(seconds: float, catalogue: Catalogue, terms: Terms, *, walks: bool) -> Movement:
    """Which of the four fits best into this time."""
    order = (WALK, BREATH, SHIFT, REST) if walks else (BREATH, SHIFT, WALK, REST)
    for name in order:
        movement = catalogue.movements.get(name)
        if movement is None or seconds < LEAST_S[name]:
            continue
        if dose_for(movement, movement.doses["mini"], terms) is not None:
            return movement
    return catalogue.movements[REST]


def _merged(items: list[PlanItem]) -> list[PlanItem]:
    """Neighbours of the same quiet movement made one."""
    made: list[PlanItem] = []
    for item in items:
        if made and made[-1].movement.id == item.movement.id and item.movement.id in QUIET:
            made[-1] = extended(made[-1], item.total_s)
        else:
            made.append(item)
    return made


def _spent(items: list[PlanItem], freed: float, plan: Plan, catalogue: Catalogue, terms: Terms) -> list[PlanItem]:
    """The freed seconds given to a quiet item of the plan, or to a new one, or to the times to get ready."""
    for name in (WALK, BREATH, SHIFT, REST):
        for index, item in enumerate(items):
            if item.movement.id == name:
                return [*items[:index], extended(item, freed), *items[index + 1 :]]
    if freed >= STEPS_S:
        new = _quiet(freed - LEAD_S, catalogue, terms, walks=plan.standing and freed >= WALK_S)
        return [*items, filler(new, freed, LEAD_S)]
    each_s = freed / len(items) // 0.5 * 0.5
    longer = [replace(item, lead_s=item.lead_s + each_s) for item in items]
    longer[0] = replace(longer[0], lead_s=longer[0].lead_s + freed - each_s * len(items))
    return longer


def _began(parts: Sequence[PastPart], movement: str) -> bool:
    return any(part.movement == movement and part.actual_s > 0 for part in parts)
