"""The figure in time: which pose a clip shows at which second of a sequence of steps.

Steps are (phase name, seconds) of one side's sequence. The time of the break window may be late,
repeated or moved back: the pose is a function of the time alone. Nothing overshoots, nothing jumps:
each phase starts in the pose the one before ended in.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from neckbreak.core.clips import Arrow, Clip, Frame, Highlight, Key, Kind, Phase, Pose, Rig, View
from neckbreak.core.content import ContentError

__all__ = [
    "Arrow",
    "Clip",
    "ContentError",
    "Frame",
    "Moment",
    "Pose",
    "Rig",
    "Step",
    "View",
    "blend",
    "ease",
    "end_pose",
    "mirror_name",
    "mirror_pose",
    "moment_at",
    "pose_at",
]

Step = tuple[str, float]

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
    view = phase.view or clip.view
    if view != "side":
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
        arrows = tuple(_mirror_arrow(arrow, view) for arrow in arrows)
    return Moment(
        pose=pose,
        phase=name,
        index=index,
        fraction=elapsed / seconds if seconds > 0.0 else 1.0,
        elapsed_s=elapsed,
        left_s=seconds - elapsed,
        view=view,
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
