"""The figure's movements as data: a clip is poses by phase, a pose is numbers by channel.

A clip knows no durations: they come from the dose of the plan, so one clip serves them all.

Channels are degrees, or parts of the head height H, or shares from 0 to 1; `rig.json` names them
all with their limits. A channel that is missing is 0, the rest pose. Left and right are the
figure's own. Signs follow `head.yaw` and `head.tilt`: to the figure's right is positive; bending
forward is positive.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast

from neckbreak.core.content import Value

Pose = Mapping[str, float]
View = Literal["front", "back", "side", "floor", "face", "quarter"]
Kind = Literal["stretch", "work"]
Pacer = Literal["circle", "square"]
Breath = Literal["in", "full", "out", "empty"]
Frame = tuple[float, float, float, float]
"""What is shown, in H: left, top, right, bottom."""

VIEWS = ("front", "back", "side", "floor", "face", "quarter")
KINDS = ("stretch", "work")
PACERS = ("circle", "square")
BREATHS = ("in", "full", "out", "empty")


@dataclass(frozen=True)
class Key:
    """The named channels reach these values at this fraction of the phase or cycle."""

    at: float
    pose: Pose


@dataclass(frozen=True)
class Arrow:
    """A way to go, in H, shown while its phase moves; a curve through the points."""

    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Highlight:
    """A region of the body marked during the named phases."""

    region: str
    kind: Kind
    phases: tuple[str, ...]


@dataclass(frozen=True)
class Phase:
    """What the figure does in one phase: moves `to` a pose, follows `keys`, or stays.

    `to` is a whole pose (the start pose with changes), `via` leads some of its channels through
    other values on the way. `keys` move only the channels they name; with `cycle_s` they repeat,
    a whole number of times in the phase.

    `forces` are pressures, each from its tail to where it presses. `pace` is what the clip's pacer
    does meanwhile: breathing in, waiting with full lungs, breathing out, waiting with empty ones.
    With `back` the keys go somewhere, wait and come home: the first is where they arrive, the one before
    the last where they leave, and the arrows show first the way out, then the way home.
    With `blink_s` the eyes blink slowly, once in so many seconds, after two seconds of looking.
    """

    to: Pose | None = None
    via: tuple[Key, ...] = ()
    keys: tuple[Key, ...] = ()
    cycle_s: float | None = None
    view: View | None = None
    frame: Frame | None = None
    arrows: tuple[Arrow, ...] = ()
    ghost: bool = True
    forces: tuple[Arrow, ...] = ()
    pace: Breath | None = None
    blink_s: float | None = None
    back: bool = False

    @property
    def moves(self) -> bool:
        """Whether a way is shown: an arrow is given, or the phase goes to another pose."""
        return self.to is not None or bool(self.arrows)


@dataclass(frozen=True)
class Clip:
    """One movement of the figure, as data."""

    id: str
    view: View
    props: tuple[str, ...]
    start: Pose
    phases: Mapping[str, Phase]
    highlights: tuple[Highlight, ...] = ()
    ghost: bool = True
    mirrored: bool = False
    frame: Frame | None = None
    guides: tuple[str, ...] = ()
    pacer: Pacer | None = None

    @classmethod
    def from_data(cls, data: object, origin: str) -> Clip:
        """Read a clip from parsed JSON; `origin` is the file to name in a ContentError."""
        return _clip(Value(data, origin))

    def channels(self) -> frozenset[str]:
        """Every channel the clip names."""
        names = set(self.start)
        for phase in self.phases.values():
            names.update(phase.to or ())
            for key in phase.keys:
                names.update(key.pose)
        return frozenset(names)


@dataclass(frozen=True)
class Rig:
    """The figure's measures in H, its furniture, and how far each channel may go."""

    bones: Mapping[str, float]
    points: Mapping[str, tuple[float, float, float]]
    limits: Mapping[str, tuple[float, float]]
    frames: Mapping[str, Frame] = field(default_factory=dict)

    @classmethod
    def from_data(cls, data: object, origin: str) -> Rig:
        """Read the rig from parsed JSON; raises ContentError naming file and place."""
        rig = Value(data, origin)
        return cls(
            bones={name: _number(value) for name, value in rig.at("bones").entries()},
            points={
                name: cast("tuple[float, float, float]", _numbers(value, 3))
                for name, value in rig.at("points").entries()
            },
            limits={
                name: cast("tuple[float, float]", _numbers(value, 2)) for name, value in rig.at("limits").entries()
            },
            frames={name: _frame(value) for name, value in rig.at("frames").entries()},
        )

    def beyond(self, pose: Pose, slack: float = 1e-6) -> tuple[str, ...]:
        """The channels of the pose that are unknown or outside their limits."""
        return tuple(
            name
            for name, value in sorted(pose.items())
            if name not in self.limits or not self.limits[name][0] - slack <= value <= self.limits[name][1] + slack
        )


def _clip(file: Value) -> Clip:
    file.only("id", "view", "props", "start", "phases", "highlights", "ghost", "mirrored", "frame", "guides", "pacer")
    parts = dict(file.entries())
    start = _pose(parts["start"]) if "start" in parts else {}
    phases = {name: _phase(value, start) for name, value in file.at("phases").entries()}
    if not phases:
        raise file.at("phases").wrong("must name at least one phase")
    return Clip(
        id=file.at("id").text(),
        view=cast("View", file.at("view").text(*VIEWS)),
        props=_words(parts.get("props")),
        start=start,
        phases=phases,
        highlights=tuple(_mark(value, phases) for value in _items(parts.get("highlights"))),
        ghost=parts["ghost"].flag() if "ghost" in parts else True,
        mirrored=parts["mirrored"].flag() if "mirrored" in parts else False,
        frame=_frame(parts["frame"]) if "frame" in parts else None,
        guides=_words(parts.get("guides")),
        pacer=cast("Pacer", parts["pacer"].text(*PACERS)) if "pacer" in parts else None,
    )


def _phase(value: Value, start: Pose) -> Phase:
    value.only(
        "to", "stay", "via", "keys", "cycle_s", "view", "frame", "arrows", "ghost", "forces", "pace", "blink_s", "back"
    )
    parts = dict(value.entries())
    if sum(name in parts for name in ("to", "stay", "keys")) != 1:
        raise value.wrong("must have exactly one of to, stay and keys")
    back = parts["back"].flag() if "back" in parts else False
    if back and ("keys" not in parts or "cycle_s" in parts or len(parts["keys"].items()) < 3):
        raise value.wrong("comes back only with at least three keys and no cycle")
    return Phase(
        to={**start, **_pose(parts["to"])} if "to" in parts else None,
        via=_via(parts["via"]) if "via" in parts else (),
        keys=_keys(parts["keys"]) if "keys" in parts else (),
        cycle_s=parts["cycle_s"].number(0.1) if "cycle_s" in parts else None,
        view=cast("View", parts["view"].text(*VIEWS)) if "view" in parts else None,
        frame=_frame(parts["frame"]) if "frame" in parts else None,
        arrows=tuple(_arrow(item) for item in _items(parts.get("arrows"))),
        ghost=parts["ghost"].flag() if "ghost" in parts else True,
        forces=tuple(_force(item) for item in _items(parts.get("forces"))),
        pace=cast("Breath", parts["pace"].text(*BREATHS)) if "pace" in parts else None,
        blink_s=parts["blink_s"].number(1.0) if "blink_s" in parts else None,
        back=back,
    )


def _keys(value: Value) -> tuple[Key, ...]:
    found: list[Key] = []
    for item in value.items():
        pair = item.items()
        if len(pair) != 2:
            raise item.wrong("must be a fraction and a pose")
        at = pair[0].number()
        if at > 1.0 or (found and at <= found[-1].at):
            raise item.wrong("must come at a later fraction, from 0 to 1")
        found.append(Key(at, _pose(pair[1])))
    if not found:
        raise value.wrong("must have at least one key")
    return tuple(found)


def _via(value: Value) -> tuple[Key, ...]:
    found = _keys(value)
    if found[0].at <= 0.0 or found[-1].at >= 1.0:
        raise value.wrong("must lie between 0 and 1")
    return found


def _arrow(value: Value) -> Arrow:
    points = [_numbers(point, 2) for point in value.items()]
    if len(points) < 2:
        raise value.wrong("must have at least two points")
    return Arrow(tuple((point[0], point[1]) for point in points))


def _force(value: Value) -> Arrow:
    arrow = _arrow(value)
    if len(arrow.points) != 2 or arrow.points[0] == arrow.points[1]:
        raise value.wrong("must be two points, from its tail to where it presses")
    return arrow


def _mark(value: Value, phases: Mapping[str, Phase]) -> Highlight:
    value.only("region", "kind", "phases")
    names = _words(value.at("phases"))
    for name in names:
        if name not in phases:
            raise value.at("phases").wrong(f"names “{name}”, which is no phase of the clip")
    return Highlight(value.at("region").text(), cast("Kind", value.at("kind").text(*KINDS)), names)


def _pose(value: Value) -> dict[str, float]:
    return {name: _number(number) for name, number in value.entries()}


def _frame(value: Value) -> Frame:
    left, top, right, bottom = _numbers(value, 4)
    if left >= right or top >= bottom:
        raise value.wrong("must be left, top, right, bottom")
    return left, top, right, bottom


def _items(value: Value | None) -> tuple[Value, ...]:
    return () if value is None else value.items()


def _words(value: Value | None) -> tuple[str, ...]:
    return tuple(item.text() for item in _items(value))


def _number(value: Value) -> float:
    return value.number(-math.inf)


def _numbers(value: Value, count: int) -> tuple[float, ...]:
    found = value.items()
    if len(found) != count:
        raise value.wrong(f"must be {count} numbers")
    return tuple(_number(item) for item in found)
