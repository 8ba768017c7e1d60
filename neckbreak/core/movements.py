"""A movement as data: its doses in phases and seconds, and the tags from which the safety rules compute.

Movements and phases are tagged with what they ask of the body, never with a diagnosis: a new movement is judged by the
same rules as the old ones as soon as its tags are right. The words of a movement stand in the same file; they are read
where sentences are made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from neckbreak.core.content import ContentError, Value

__all__ = ["REST", "ContentError", "Dose", "Movement", "Phase", "PhaseTime", "Tag"]

GROUPS = ("neck", "shoulders", "whole_body", "strength", "calm", "eyes")
POSTURES = ("any", "seated", "standing", "floor")
NEEDS = ("wall", "doorway", "floor", "band", "desk", "chair", "view")
GRADES = ("A", "B", "C+", "C", "D")
BREATHING = ("free", "out_first", "in_first", "belly", "box")
"""As one likes; out with the effort; in with the effort; 4 in and 6 out; 4 in, 4 full, 4 out, 4 empty."""
DOSES = ("std", "mini", "small")
REST = "rest"
"""The pause in which there is nothing to do: no movement of the catalogue, and what is left when all is excluded."""


class Tag(StrEnum):
    """What a movement or a phase of it asks of the body."""

    NECK = "neck"
    EXTENSION = "extension"
    """Bending backwards, with the neck or the upper back."""
    END_RANGE = "end_range"
    """Stays where it first feels tight; a dose of a smaller range does not."""
    ROTATION = "rotation"
    """Turning, with the neck or the trunk."""
    ISOMETRIC = "isometric"
    BREATH_HOLD = "breath_hold"
    HEAD_DOWN = "head_down"
    FLOOR = "floor"
    OVERHEAD = "overhead"
    """A stretched or loaded arm at the height of the shoulder or above."""
    LOAD = "load"
    """Strength: an effort meant to train."""


@dataclass(frozen=True, slots=True)
class Phase:
    """What one phase of a movement asks, whatever the dose."""

    tags: frozenset[Tag]
    part: str = ""
    """The half that can be left out with it, such as looking up; empty when the movement needs this phase."""
    stays: bool = False
    """Nothing moves on, or the same goes round: it can be cut short at any second."""
    home: bool = False
    """Ends where the movement began, so that the rest of a repetition may be left out after it."""


@dataclass(frozen=True, slots=True)
class PhaseTime:
    """A phase of a movement and how long it takes; 0 seconds mean it is already done (standing, say)."""

    name: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of a movement: the phases of one repetition, repetitions per side, and how far it goes."""

    phases: tuple[PhaseTime, ...]
    reps: int
    range: float = 1.0
    """Share of the drawn way, up to 1."""

    @property
    def rep_s(self) -> float:
        """Seconds of one repetition on one side."""
        return sum(phase.seconds for phase in self.phases)

    @property
    def side_s(self) -> float:
        """Seconds of all repetitions on one side."""
        return self.rep_s * self.reps

    @property
    def names(self) -> frozenset[str]:
        """The phases that are in it."""
        return frozenset(phase.name for phase in self.phases)

    def without(self, names: frozenset[str]) -> Dose:
        """The same dose with these phases left out."""
        return replace(self, phases=tuple(phase for phase in self.phases if phase.name not in names))


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement of the catalogue."""

    id: str
    group: str
    level: int
    """1 gentle, 2 moderate, 3 training effort."""
    discreet: bool
    """Can be done in an open office without drawing attention."""
    posture: str
    needs: tuple[str, ...]
    """What must be at hand, all of it."""
    two_sided: bool
    eyes_away: bool
    """While doing it one cannot look at the screen; it must be told beforehand."""
    grade: str
    """How sure the evidence is, A to D; people get words instead."""
    sources: tuple[str, ...]
    breathing: str
    tags: frozenset[Tag]
    phases: Mapping[str, Phase]
    """All phases the movement knows."""
    doses: Mapping[str, Dose]
    """`std` and `mini` always, `small` where a smaller range makes sense."""

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides a break must cover."""
        return ("left", "right") if self.two_sided else ("both",)

    @property
    def listed(self) -> bool:
        """Whether people know it as a movement; a pause is none."""
        return self.id != REST

    @property
    def gets_up(self) -> bool:
        """Whether one has to leave the chair."""
        return self.posture in ("standing", "floor")

    @property
    def leaves(self) -> bool:
        """Whether one walks away from the screen."""
        return self.gets_up and self.eyes_away and not self.needs

    def tags_of(self, phase: str, reach: float = 1.0) -> frozenset[Tag]:
        """What the movement asks during that phase, when it goes that share of its way."""
        tags = self.tags | self.phases[phase].tags
        return tags - {Tag.END_RANGE} if reach < 1.0 else tags

    def tags_in(self, dose: Dose) -> frozenset[Tag]:
        """Everything a dose of the movement asks."""
        return frozenset[Tag]().union(*(self.tags_of(name, dose.range) for name in dose.names))

    @property
    def all_tags(self) -> frozenset[Tag]:
        """The movement's own tags and those of all its phases."""
        return self.tags.union(*(phase.tags for phase in self.phases.values()))

    @classmethod
    def from_data(cls, data: object, origin: str) -> Movement:
        """Read a movement from parsed JSON; raises `ContentError` naming `origin` and the place."""
        root = Value(data, origin).only(
            "id",
            "group",
            "level",
            "discreet",
            "posture",
            "needs",
            "two_sided",
            "eyes_away",
            "grade",
            "sources",
            "breathing",
            "tags",
            "phases",
            "doses",
            "words",
        )
        phases = {name: _phase(value) for name, value in root.at("phases").entries()}
        if not phases:
            raise root.at("phases").wrong("must not be empty")
        doses = {name: read_dose(dose, tuple(phases)) for name, dose in root.at("doses").only(*DOSES).entries()}
        if not {"std", "mini"} <= set(doses):
            raise root.at("doses").wrong("must have both std and mini")
        return cls(
            id=root.at("id").text(),
            group=root.at("group").text(*GROUPS),
            level=root.at("level").count(),
            discreet=root.at("discreet").flag(),
            posture=root.at("posture").text(*POSTURES),
            needs=tuple(item.text(*NEEDS) for item in root.at("needs").items()),
            two_sided=root.at("two_sided").flag(),
            eyes_away=root.at("eyes_away").flag(),
            grade=root.at("grade").text(*GRADES),
            sources=tuple(item.text() for item in root.at("sources").items()),
            breathing=root.at("breathing").text(*BREATHING),
            tags=read_tags(root.at("tags")),
            phases=phases,
            doses=doses,
        )


def _phase(value: Value) -> Phase:
    value.only("tags", "part", "stays", "home")
    return Phase(
        tags=read_tags(value.at("tags")) if value.has("tags") else frozenset(),
        part=value.at("part").text() if value.has("part") else "",
        stays=value.has("stays") and value.at("stays").flag(),
        home=value.has("home") and value.at("home").flag(),
    )


def read_tags(value: Value) -> frozenset[Tag]:
    """A list of known tags."""
    return frozenset(Tag(item.text(*Tag)) for item in value.items())


def read_dose(value: Value, phases: tuple[str, ...]) -> Dose:
    """Repetitions, `[phase, seconds]` pairs of phases the movement knows, and a `range` if it is not the whole."""
    times = []
    for item in value.at("phases").items():
        pair = item.items()
        if len(pair) != 2:
            raise item.wrong("must be a phase and its seconds")
        times.append(PhaseTime(pair[0].text(*phases), pair[1].number()))
    reach = value.at("range").number(0.1) if value.has("range") else 1.0
    if reach > 1.0:
        raise value.at("range").wrong("must be at most 1")
    dose = Dose(phases=tuple(times), reps=value.at("reps").count(), range=reach)
    if dose.rep_s <= 0:
        raise value.at("phases").wrong("must take some time")
    return dose
