"""A break plan as data, and the catalogue of all movements and plans that holds together.

A plan says everything itself: repetitions, phases, seconds and the lead-in before each movement. The movement's doses
are what the plans were made from; a plan may give less.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from neckbreak.core.content import ContentError, Value
from neckbreak.core.movements import Dose, Movement, Tag, read_dose

__all__ = ["Catalogue", "ContentError", "Plan", "PlanItem"]

KINDS = ("normal", "easy", "strength", "calm", "gentle", "rest")
_NOT_GENTLE = frozenset({Tag.NECK, Tag.LOAD, Tag.ISOMETRIC, Tag.BREATH_HOLD})


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One movement in a plan, after `lead_s` seconds to get ready."""

    movement: Movement
    lead_s: float
    dose: Dose

    @property
    def range(self) -> float:
        """Share of the drawn way, up to 1."""
        return self.dose.range

    @property
    def total_s(self) -> float:
        """Lead-in and all sides."""
        return self.lead_s + self.dose.side_s * len(self.movement.sides)

    @property
    def tags(self) -> frozenset[Tag]:
        """What this dose of the movement asks of the body."""
        return self.movement.tags_in(self.dose)


@dataclass(frozen=True, slots=True)
class Plan:
    """A guided break of a fixed length."""

    id: str
    total_s: int
    """Its nominal length; the items add up to it."""
    kind: str
    """`normal`, `easy` for a sore day, `strength`, `calm`, `gentle` for anybody, or `rest`."""
    items: tuple[PlanItem, ...]

    @property
    def gentle(self) -> bool:
        """Neither moves the neck nor trains it: fine for anybody, also before the safety list is answered."""
        return self.kind in ("gentle", "rest")

    @property
    def movements(self) -> tuple[Movement, ...]:
        """The movements in order."""
        return tuple(item.movement for item in self.items)

    @property
    def tags(self) -> frozenset[Tag]:
        """Everything the plan asks of the body."""
        return frozenset[Tag]().union(*(item.tags for item in self.items))

    @property
    def needs(self) -> frozenset[str]:
        """What must be at hand for all of it."""
        return frozenset[str]().union(*(movement.needs for movement in self.movements))

    @property
    def level(self) -> int:
        """The hardest of its movements: 1 gentle, 2 moderate, 3 training effort."""
        return max(movement.level for movement in self.movements)

    @property
    def standing(self) -> bool:
        """Whether one gets up."""
        return any(movement.gets_up for movement in self.movements)

    @property
    def discreet(self) -> bool:
        """Whether all of it can be done in an open office without drawing attention."""
        return all(movement.discreet for movement in self.movements)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All movements and plans by id, in the order of the files."""

    movements: Mapping[str, Movement]
    plans: Mapping[str, Plan]

    @property
    def lengths(self) -> tuple[int, ...]:
        """The lengths in seconds for which there is a plan, shortest first."""
        return tuple(sorted({plan.total_s for plan in self.plans.values()}))

    @classmethod
    def from_data(
        cls,
        movements: Iterable[tuple[str, object]],
        plans: object,
        origin: str = "plans.json",
    ) -> Catalogue:
        """Build from parsed JSON: `(file name, data)` of each movement, and the plans' data.

        Raises `ContentError` for anything malformed, unknown, doubled or not adding up.
        """
        known: dict[str, Movement] = {}
        for file, data in movements:
            movement = Movement.from_data(data, file)
            if movement.id in known:
                raise ContentError(f"{file}: the movement “{movement.id}” is there twice.")
            known[movement.id] = movement
        made: dict[str, Plan] = {}
        for entry in Value(plans, origin).only("plans").at("plans").items():
            plan = _plan(entry, known)
            if plan.id in made:
                raise entry.wrong(f"is a second plan “{plan.id}”")
            made[plan.id] = plan
        return cls(known, made)


def _plan(entry: Value, known: Mapping[str, Movement]) -> Plan:
    entry.only("id", "name", "total_s", "kind", "items").at("name").text()
    plan = Plan(
        id=entry.at("id").text(),
        total_s=entry.at("total_s").count(),
        kind=entry.at("kind").text(*KINDS),
        items=tuple(_item(item, known) for item in entry.at("items").items()),
    )
    if not plan.items:
        raise entry.at("items").wrong("must not be empty")
    total = sum(item.total_s for item in plan.items)
    if abs(total - plan.total_s) > 1e-6:
        raise entry.at("items").wrong(f"take {total:g} seconds, not {plan.total_s}")
    for tag in Tag:
        if plan.gentle and tag in plan.tags & _NOT_GENTLE:
            raise entry.wrong(f"is called {plan.kind} but asks for {tag}")
    if (plan.kind == "strength") != any(movement.group == "strength" for movement in plan.movements):
        raise entry.at("kind").wrong("must be strength if, and only if, a movement trains strength")
    return plan


def _item(value: Value, known: Mapping[str, Movement]) -> PlanItem:
    value.only("movement", "lead_s", "reps", "phases", "range")
    movement = known[value.at("movement").text(*known)]
    return PlanItem(
        movement=movement,
        lead_s=value.at("lead_s").number(),
        dose=read_dose(value, tuple(movement.phases)),
    )
