"""A movement as data: its doses in phases and seconds, and the tags from which the safety rules compute.

Movements and phases are tagged with what they ask of the body, never with a diagnosis: a new movement is judged by the
same rules as the old ones as soon as its tags are right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from neckbreak.core.content import ContentError, Value

__all__ = ["ContentError", "Dose", "Movement", "PhaseTime", "Tag"]

GROUPS = ("neck", "shoulders", "whole_body")
POSTURES = ("any", "seated", "standing")
GRADES = ("A", "B", "C+", "C", "D")
DOSES = ("std", "mini")


class Tag(StrEnum):
    """What a movement or a phase of it asks of the body."""

    NECK = "neck"
    EXTENSION = "extension"
    END_RANGE = "end_range"
    ROTATION = "rotation"
    ISOMETRIC = "isometric"
    BREATH_HOLD = "breath_hold"
    HEAD_DOWN = "head_down"
    FLOOR = "floor"
    OVERHEAD = "overhead"
    LOAD = "load"


@dataclass(frozen=True, slots=True)
class PhaseTime:
    """A phase of a movement and how long it takes; 0 seconds mean it is already done (standing, say)."""

    name: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of a movement: the phases of one repetition, and repetitions per side."""

    phases: tuple[PhaseTime, ...]
    reps: int

    @property
    def rep_s(self) -> float:
        """Seconds of one repetition on one side."""
        return sum(phase.seconds for phase in self.phases)

    @property
    def side_s(self) -> float:
        """Seconds of all repetitions on one side."""
        return self.rep_s * self.reps


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
    two_sided: bool
    eyes_away: bool
    """While doing it one cannot look at the screen; it must be told beforehand."""
    grade: str
    """How sure the evidence is, A to D; people get words instead."""
    sources: tuple[str, ...]
    tags: frozenset[Tag]
    phase_tags: Mapping[str, frozenset[Tag]]
    """All phases the movement knows, with the tags of each."""
    doses: Mapping[str, Dose]

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides a break must cover."""
        return ("left", "right") if self.two_sided else ("both",)

    @property
    def all_tags(self) -> frozenset[Tag]:
        """The movement's own tags and those of all its phases."""
        return self.tags.union(*self.phase_tags.values())

    @classmethod
    def from_data(cls, data: object, origin: str) -> Movement:
        """Read a movement from parsed JSON; raises `ContentError` naming `origin` and the place."""
        root = Value(data, origin).only(
            "id",
            "group",
            "level",
            "discreet",
            "posture",
            "two_sided",
            "eyes_away",
            "grade",
            "sources",
            "tags",
            "phases",
            "doses",
        )
        phase_tags = {name: read_tags(tags) for name, tags in root.at("phases").entries()}
        doses = {name: read_dose(dose, tuple(phase_tags)) for name, dose in root.at("doses").only(*DOSES).entries()}
        if set(doses) != set(DOSES):
            raise root.at("doses").wrong("must have both std and mini")
        return cls(
            id=root.at("id").text(),
            group=root.at("group").text(*GROUPS),
            level=root.at("level").count(),
            discreet=root.at("discreet").flag(),
            posture=root.at("posture").text(*POSTURES),
            two_sided=root.at("two_sided").flag(),
            eyes_away=root.at("eyes_away").flag(),
            grade=root.at("grade").text(*GRADES),
            sources=tuple(item.text() for item in root.at("sources").items()),
            tags=read_tags(root.at("tags")),
            phase_tags=phase_tags,
            doses=doses,
        )


def read_tags(value: Value) -> frozenset[Tag]:
    """A list of known tags."""
    return frozenset(Tag(item.text(*Tag)) for item in value.items())


def read_dose(value: Value, phases: tuple[str, ...]) -> Dose:
    """Repetitions and `[phase, seconds]` pairs, of phases the movement knows."""
    times = []
    for item in value.at("phases").items():
        pair = item.items()
        if len(pair) != 2:
            raise item.wrong("must be a phase and its seconds")
        times.append(PhaseTime(pair[0].text(*phases), pair[1].number()))
    dose = Dose(phases=tuple(times), reps=value.at("reps").count())
    if dose.rep_s <= 0:
        raise value.at("phases").wrong("must take some time")
    return dose
