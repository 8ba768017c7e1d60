"""The figure's movements as values: a clip is poses by phase, a pose is numbers by channel.

A clip knows no durations. They come from the dose of the plan, as steps: (phase name, seconds)
of one side's sequence. So the same clip serves the short and the long dose, and the time of the
break window may be late, repeated or moved back: the pose is a function of the time alone.

Channels are degrees, or parts of the head height H, or shares from 0 to 1; `rig.json` names them
all with their limits. A channel that is missing is 0, the rest pose. Left and right are the
figure's own. Signs follow `head.yaw` and `head.tilt`: to the figure's right is positive; bending
forward is positive.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, cast

Pose = Mapping[str, float]
Step = tuple[str, float]
View = Literal["front", "back", "side"]
Kind = Literal["stretch", "work"]
Frame = tuple[float, float, float, float]

VIEWS = ("front", "back", "side")
KINDS = ("stretch", "work")
BREATH_S = 5.0
"""One breath of the figure, in and out."""
EYES_LEAD_S = 0.2
_SIGNED = frozenset(
    {
        "head.yaw",
        "head.tilt",
        "eyes.yaw",
        "trunk.yaw",
        "trunk.list",
        "pelvis.list",
        "pelvis.sway",
    }
)


class ContentError(ValueError):
    """A data file says something that makes no sense; the text names the file and the place."""


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
    """

    to: Pose | None = None
    via: tuple[Key, ...] = ()
    keys: tuple[Key, ...] = ()
    cycle_s: float | None = None
    view: View | None = None
    frame: Frame | None = None
    arrows: tuple[Arrow, ...] = ()
    ghost: bool = True

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

    @classmethod
    def from_data(cls, data: object, origin: str) -> Clip:
        """Read a clip from parsed JSON; `origin` is the file to name in a ContentError."""
        return _ClipReader(origin).clip(data)

    def channels(self) -> frozenset[str]:
        """Every channel the clip names."""
        names = set(self.start)
        for phase in self.phases.values():
            names.update(phase.to or ())
            for key in phase.keys:
                names.update(key.pose)
        return frozenset(names)


@dataclass(frozen=True)
class Moment:
    """What the figure shows at one time of a sequence."""

    pose: Pose
    phase: str
    index: int
    fraction: float
    elapsed_s: float
    left_s: float
    view: View
    frame: Frame | None
    moves: bool
    arrows: tuple[Arrow, ...]
    ghost: Pose | None
    highlights: tuple[tuple[str, Kind, float], ...]
    start: Pose
    end: Pose


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
        read = _Reader(origin)
        table = read.table(data, "the rig")
        bones = {
            name: read.number(value, f"bones.{name}") for name, value in read.table(table.get("bones"), "bones").items()
        }
        points = {
            name: cast("tuple[float, float, float]", read.numbers(value, f"points.{name}", 3))
            for name, value in read.table(table.get("points"), "points").items()
        }
        limits = {
            name: cast("tuple[float, float]", read.numbers(value, f"limits.{name}", 2))
            for name, value in read.table(table.get("limits"), "limits").items()
        }
        frames = {
            name: cast("Frame", read.numbers(value, f"frames.{name}", 4))
            for name, value in read.table(table.get("frames", {}), "frames").items()
        }
        return cls(bones, points, limits, frames)

    def beyond(self, pose: Pose, slack: float = 1e-6) -> tuple[str, ...]:
        """The channels of the pose that are unknown or outside their limits."""
        return tuple(
            name
            for name, value in sorted(pose.items())
            if name not in self.limits or not self.limits[name][0] - slack <= value <= self.limits[name][1] + slack
        )


def ease(fraction: float) -> float:
    """Sine in-out from 0 to 1: starts and ends at rest, never overshoots."""
    if fraction <= 0.0:
        return 0.0
    if fraction >= 1.0:
        return 1.0
    return 0.5 - 0.5 * math.cos(math.pi * fraction)


def blend(a: Pose, b: Pose, share: float) -> dict[str, float]:
    """The pose `share` of the way from a to b, channel by channel."""
    if share <= 0.0:
        return dict(a)
    if share >= 1.0:
        return dict(b)
    mixed = {}
    for name in {*a, *b}:
        start = a.get(name, 0.0)
        mixed[name] = start + (b.get(name, 0.0) - start) * share
    return mixed


def mirror_name(name: str) -> str:
    """The name for the other side: `arm.left.flex` becomes `arm.right.flex`."""
    parts = name.split(".")
    swap = {"left": "right", "right": "left"}
    return ".".join(swap.get(part, part) for part in parts)


def mirror_pose(pose: Pose) -> dict[str, float]:
    """The same pose seen in a mirror: sides swapped, sideways channels negated."""
    return {mirror_name(name): -value if name in _SIGNED else value for name, value in pose.items()}


def end_pose(clip: Clip, phase: str, before: Pose | None = None) -> Pose:
    """Where the phase ends when it starts from `before` (the clip's start if not given)."""
    return _end(clip.phases.get(phase), clip.start if before is None else before)


def pose_at(clip: Clip, steps: Sequence[Step], at_s: float, mirror: bool = False) -> Pose:
    """The pose at a time of a sequence of steps, breathing and looking ahead included."""
    return moment_at(clip, steps, at_s, mirror).pose


def moment_at(clip: Clip, steps: Sequence[Step], at_s: float, mirror: bool = False) -> Moment:
    """All that is shown at a time of a sequence; times outside it are held at its ends."""
    total = sum(seconds for _, seconds in steps)
    at_s = min(max(at_s, 0.0), total)
    index, elapsed, before = _locate(clip, steps, at_s)
    name, seconds = steps[index] if steps else ("", 0.0)
    phase = clip.phases.get(name, Phase())
    pose = _inside(phase, before, elapsed, seconds)
    if clip.view != "side":
        pose["eyes.yaw"] = pose.get("eyes.yaw", 0.0) + _look_ahead(clip, steps, at_s, pose)
    pose["breath"] = math.sin(2.0 * math.pi * at_s / BREATH_S)
    after = _end(phase, before)
    ghost = after if clip.ghost and phase.ghost and phase.to is not None else None
    marks = tuple(
        (mark.region, mark.kind, strength)
        for mark in clip.highlights
        if (strength := _strength(mark, steps, index, elapsed)) > 0.0
    )
    arrows = phase.arrows
    if mirror:
        pose, before, after = mirror_pose(pose), mirror_pose(before), mirror_pose(after)
        ghost = mirror_pose(ghost) if ghost is not None else None
        marks = tuple((mirror_name(region), kind, much) for region, kind, much in marks)
        arrows = tuple(_mirror_arrow(arrow, phase.view or clip.view) for arrow in arrows)
    return Moment(
        pose=pose,
        phase=name,
        index=index,
        fraction=elapsed / seconds if seconds > 0.0 else 1.0,
        elapsed_s=elapsed,
        left_s=seconds - elapsed,
        view=phase.view or clip.view,
        frame=phase.frame or (clip.frame if phase.view in (None, clip.view) else None),
        moves=phase.moves,
        arrows=arrows,
        ghost=ghost,
        highlights=marks,
        start=before,
        end=after,
    )


def _mirror_arrow(arrow: Arrow, view: View) -> Arrow:
    if view == "side":
        return arrow
    return Arrow(tuple((-x, y) for x, y in arrow.points))


def _locate(clip: Clip, steps: Sequence[Step], at_s: float) -> tuple[int, float, Pose]:
    """The step at a time, the seconds spent in it, and the pose it started from."""
    before: Pose = clip.start
    for index, (name, seconds) in enumerate(steps):
        if at_s < seconds or index == len(steps) - 1:
            return index, min(at_s, seconds), before
        at_s -= seconds
        before = _end(clip.phases.get(name), before)
    return 0, 0.0, before


def _inside(phase: Phase, before: Pose, elapsed: float, seconds: float) -> dict[str, float]:
    fraction = elapsed / seconds if seconds > 0.0 else 1.0
    if phase.to is not None:
        pose = blend(before, phase.to, ease(fraction))
        for name, track in _tracks(phase.via).items():
            ends = (0.0, before.get(name, 0.0)), (1.0, phase.to.get(name, 0.0))
            pose[name] = _monotone([ends[0], *track, ends[1]], fraction)
        return pose
    pose = dict(before)
    if not phase.keys:
        return pose
    if phase.cycle_s is None:
        for name, track in _tracks(phase.keys).items():
            if track[0][0] > 0.0:
                track = [(0.0, before.get(name, 0.0)), *track]
            pose[name] = _monotone(track, fraction)
        return pose
    turns = max(1, round(seconds / phase.cycle_s)) if seconds > 0.0 else 1
    place = (fraction * turns) % 1.0 if fraction < 1.0 else 0.0
    share = ease(min(1.0, fraction * turns * 4.0))
    for name, track in _tracks(phase.keys).items():
        start = before.get(name, 0.0)
        pose[name] = start + (_periodic(track, place) - start) * share
    return pose


def _end(phase: Phase | None, before: Pose) -> Pose:
    if phase is None:
        return before
    if phase.to is not None:
        return phase.to
    if not phase.keys:
        return before
    pose = dict(before)
    for name, track in _tracks(phase.keys).items():
        pose[name] = track[-1][1] if phase.cycle_s is None else _periodic(track, 0.0)
    return pose


def _tracks(keys: Sequence[Key]) -> dict[str, list[tuple[float, float]]]:
    tracks: dict[str, list[tuple[float, float]]] = {}
    for key in keys:
        for name, value in key.pose.items():
            tracks.setdefault(name, []).append((key.at, value))
    return tracks


def _slope(left: tuple[float, float], mid: tuple[float, float], right: tuple[float, float]) -> float:
    """The tangent at `mid` of a curve that never leaves the range of its keys."""
    before = (mid[1] - left[1]) / (mid[0] - left[0])
    after = (right[1] - mid[1]) / (right[0] - mid[0])
    if before * after <= 0.0:
        return 0.0
    return 2.0 * before * after / (before + after)


def _hermite(a: tuple[float, float], b: tuple[float, float], slopes: tuple[float, float], at: float) -> float:
    span = b[0] - a[0]
    t = (at - a[0]) / span
    square, cube = t * t, t * t * t
    return (
        (2 * cube - 3 * square + 1) * a[1]
        + (cube - 2 * square + t) * span * slopes[0]
        + (3 * square - 2 * cube) * b[1]
        + (cube - square) * span * slopes[1]
    )


def _monotone(track: Sequence[tuple[float, float]], at: float) -> float:
    """A smooth value through keys, at rest at both ends, without overshoot."""
    if at <= track[0][0]:
        return track[0][1]
    for index in range(1, len(track)):
        if at < track[index][0]:
            a, b = track[index - 1], track[index]
            first = _slope(track[index - 2], a, b) if index > 1 else 0.0
            last = _slope(a, b, track[index + 1]) if index + 1 < len(track) else 0.0
            return _hermite(a, b, (first, last), at)
    return track[-1][1]


def _periodic(track: Sequence[tuple[float, float]], at: float) -> float:
    """The same through keys of a loop of length 1."""
    count = len(track)
    if count == 1:
        return track[0][1]
    loop = [(track[index % count][0] + index // count, track[index % count][1]) for index in range(-2, count + 3)]
    for index in range(2, len(loop) - 1):
        if at < loop[index][0]:
            a, b = loop[index - 1], loop[index]
            slopes = (_slope(loop[index - 2], a, b), _slope(a, b, loop[index + 1]))
            return _hermite(a, b, slopes, at)
    return track[0][1]


def _look_ahead(clip: Clip, steps: Sequence[Step], at_s: float, pose: Pose) -> float:
    """How far the eyes are ahead of the turning head, in degrees."""
    if not steps:
        return 0.0
    index, elapsed, before = _locate(clip, steps, at_s + EYES_LEAD_S)
    phase = clip.phases.get(steps[index][0], Phase())
    ahead = _inside(phase, before, elapsed, steps[index][1])
    return ahead.get("head.yaw", 0.0) - pose.get("head.yaw", 0.0)


def _strength(mark: Highlight, steps: Sequence[Step], index: int, elapsed: float) -> float:
    """How visible a mark is, 0 to 1: it comes before its phase, stays, and goes after it."""
    name, seconds = steps[index] if steps else ("", 0.0)
    if name in mark.phases:
        return 1.0
    near = min(1.0, 0.5 * seconds)
    strength = 0.0
    if index + 1 < len(steps) and steps[index + 1][0] in mark.phases and near > 0.0:
        strength = ease(1.0 - (seconds - elapsed) / near)
    if index > 0 and steps[index - 1][0] in mark.phases and near > 0.0:
        strength = max(strength, ease(1.0 - elapsed / near))
    return strength


class _Reader:
    """Reads values of parsed JSON and says in one sentence what is wrong where."""

    def __init__(self, origin: str) -> None:
        self.origin = origin

    def fail(self, place: str, wish: str) -> ContentError:
        return ContentError(f"{self.origin}: {place} {wish}.")

    def table(self, value: object, place: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self.fail(place, "must be a table of names and values")
        return value

    def items(self, value: object, place: str) -> list[Any]:
        if not isinstance(value, list):
            raise self.fail(place, "must be a list")
        return value

    def number(self, value: object, place: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise self.fail(place, "must be a number")
        return float(value)

    def numbers(self, value: object, place: str, count: int) -> tuple[float, ...]:
        found = self.items(value, place)
        if len(found) != count:
            raise self.fail(place, f"must be {count} numbers")
        return tuple(self.number(item, place) for item in found)

    def flag(self, value: object, place: str) -> bool:
        if not isinstance(value, bool):
            raise self.fail(place, "must be true or false")
        return value

    def word(self, value: object, place: str, among: Sequence[str] = ()) -> str:
        if not isinstance(value, str) or not value:
            raise self.fail(place, "must be a word")
        if among and value not in among:
            raise self.fail(place, f"must be one of {', '.join(among)}, not “{value}”")
        return value

    def words(self, value: object, place: str) -> tuple[str, ...]:
        return tuple(self.word(item, place) for item in self.items(value, place))

    def known(self, table: Mapping[str, Any], place: str, names: Sequence[str]) -> None:
        for name in table:
            if name not in names:
                raise self.fail(f"{place}.{name}" if place else name, "is not known here")

    def pose(self, value: object, place: str) -> dict[str, float]:
        return {name: self.number(number, f"{place}.{name}") for name, number in self.table(value, place).items()}


class _ClipReader(_Reader):
    def clip(self, data: object) -> Clip:
        table = self.table(data, "the clip")
        self.known(
            table,
            "",
            ("id", "view", "props", "start", "phases", "highlights", "ghost", "mirrored", "frame", "guides"),
        )
        start = self.pose(table.get("start", {}), "start")
        raw = self.table(table.get("phases"), "phases")
        if not raw:
            raise self.fail("phases", "must name at least one phase")
        phases = {name: self.phase(value, f"phases.{name}", start) for name, value in raw.items()}
        marks = self.items(table.get("highlights", []), "highlights")
        return Clip(
            id=self.word(table.get("id"), "id"),
            view=cast("View", self.word(table.get("view"), "view", VIEWS)),
            props=self.words(table.get("props", []), "props"),
            start=start,
            phases=phases,
            highlights=tuple(self.mark(value, f"highlights[{index}]", phases) for index, value in enumerate(marks)),
            ghost=self.flag(table.get("ghost", True), "ghost"),
            mirrored=self.flag(table.get("mirrored", False), "mirrored"),
            frame=self.frame(table.get("frame"), "frame"),
            guides=self.words(table.get("guides", []), "guides"),
        )

    def phase(self, value: object, place: str, start: Pose) -> Phase:
        table = self.table(value, place)
        self.known(table, place, ("to", "stay", "via", "keys", "cycle_s", "view", "frame", "arrows", "ghost"))
        if sum(name in table for name in ("to", "stay", "keys")) != 1:
            raise self.fail(place, "must have exactly one of to, stay and keys")
        to = None
        if "to" in table:
            to = {**start, **self.pose(table["to"], f"{place}.to")}
        cycle = table.get("cycle_s")
        if cycle is not None and self.number(cycle, f"{place}.cycle_s") <= 0.0:
            raise self.fail(f"{place}.cycle_s", "must be more than 0")
        view = table.get("view")
        return Phase(
            to=to,
            via=self.via(table.get("via", []), f"{place}.via"),
            keys=self.keys(table["keys"], f"{place}.keys") if "keys" in table else (),
            cycle_s=None if cycle is None else float(cycle),
            view=cast("View", self.word(view, f"{place}.view", VIEWS)) if view else None,
            frame=self.frame(table.get("frame"), f"{place}.frame"),
            arrows=self.arrows(table.get("arrows", []), f"{place}.arrows"),
            ghost=self.flag(table.get("ghost", True), f"{place}.ghost"),
        )

    def keys(self, value: object, place: str) -> tuple[Key, ...]:
        found: list[Key] = []
        for index, item in enumerate(self.items(value, place)):
            here = f"{place}[{index}]"
            pair = self.items(item, here)
            if len(pair) != 2:
                raise self.fail(here, "must be a fraction and a pose")
            at = self.number(pair[0], here)
            if not 0.0 <= at <= 1.0 or (found and at <= found[-1].at):
                raise self.fail(here, "must come at a later fraction, from 0 to 1")
            found.append(Key(at, self.pose(pair[1], here)))
        if not found:
            raise self.fail(place, "must have at least one key")
        return tuple(found)

    def via(self, value: object, place: str) -> tuple[Key, ...]:
        if not self.items(value, place):
            return ()
        found = self.keys(value, place)
        if found[0].at <= 0.0 or found[-1].at >= 1.0:
            raise self.fail(place, "must lie between 0 and 1")
        return found

    def arrows(self, value: object, place: str) -> tuple[Arrow, ...]:
        found = []
        for index, item in enumerate(self.items(value, place)):
            here = f"{place}[{index}]"
            points = [self.numbers(point, here, 2) for point in self.items(item, here)]
            if len(points) < 2:
                raise self.fail(here, "must have at least two points")
            found.append(Arrow(tuple((point[0], point[1]) for point in points)))
        return tuple(found)

    def mark(self, value: object, place: str, phases: Mapping[str, Phase]) -> Highlight:
        table = self.table(value, place)
        self.known(table, place, ("region", "kind", "phases"))
        names = self.words(table.get("phases"), f"{place}.phases")
        for name in names:
            if name not in phases:
                raise self.fail(f"{place}.phases", f"names “{name}”, which is no phase of the clip")
        return Highlight(
            self.word(table.get("region"), f"{place}.region"),
            cast("Kind", self.word(table.get("kind"), f"{place}.kind", KINDS)),
            names,
        )

    def frame(self, value: object, place: str) -> Frame | None:
        if value is None:
            return None
        left, top, right, bottom = self.numbers(value, place, 4)
        if left >= right or top >= bottom:
            raise self.fail(place, "must be left, top, right, bottom")
        return left, top, right, bottom
