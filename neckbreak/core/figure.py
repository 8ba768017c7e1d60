"""The figure in time: which pose a clip shows at which second of a sequence of steps.

Steps are (phase name, seconds) of one side's sequence. The time of the break window may be late,
repeated or moved back: the pose is a function of the time alone. Nothing overshoots, nothing jumps:
each phase starts in the pose the one before ended in.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from neckbreak.core.clips import Arrow, Breath, Clip, Frame, Highlight, Kind, Pacer, Phase, Pose, Rig, View
from neckbreak.core.content import ContentError
from neckbreak.core.phases import Step, blend, ease, ended, inside, locate

__all__ = [
    "Arrow",
    "Clip",
    "ContentError",
    "Frame",
    "Moment",
    "Pace",
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
    "reached",
    "shown",
]

BREATH_S = 5.0
"""One breath of the figure, in and out."""
EYES_LEAD_S = 0.2
LID_S = 0.3
"""How long a slow blink takes to close the eyes, and again to open them."""
BLINKS_FROM_S = 2.0
_STATES = ("hand", "gait", "chair", "rise", "floor", "scan", "scene", "focus", "breath")
"""Channels that say how something is, not how far it went: a smaller range leaves them alone."""
_SIGNED = frozenset(
    {
        "head.yaw",
        "head.tilt",
        "eyes.yaw",
        "trunk.yaw",
        "trunk.list",
        "pelvis.list",
        "pelvis.sway",
        "floor.side",
    }
)


@dataclass(frozen=True)
class Pace:
    """Where the pacer is: `fraction` of the way through this part of the breath of so many seconds."""

    shape: Pacer
    part: Breath
    fraction: float
    seconds: float

    @property
    def full(self) -> float:
        """How full of air, 0 to 1, at constant speed."""
        return {"in": self.fraction, "full": 1.0, "out": 1.0 - self.fraction, "empty": 0.0}[self.part]

    @property
    def count(self) -> int:
        """The second of this part that runs, counted from 1."""
        return max(1, min(int(self.fraction * self.seconds + 1e-6) + 1, math.ceil(self.seconds - 1e-6)))


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
    at_s: float = 0.0
    forces: tuple[Arrow, ...] = ()
    force: float = 0.0
    pace: Pace | None = None
    way_s: float = 0.0
    """How near in time the ends are of the way that ghost and arrows show; below 0 where nothing moves."""


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
    return ended(clip.phases.get(phase), clip.start if before is None else before)


def reached(clip: Clip, pose: Pose, reach: float) -> dict[str, float]:
    """The pose only `reach` of the way from the clip's start, for doses of a smaller range.

    What a hand rests on, sitting or standing, and the scene stay as they are.
    """
    if reach >= 1.0:
        return dict(pose)
    near = blend(clip.start, pose, max(reach, 0.0))
    return {name: pose.get(name, 0.0) if name.partition(".")[0] in _STATES else near[name] for name in near}


def shown(clip: Clip, pose: Pose, *, mirror: bool, reach: float) -> dict[str, float]:
    """A pose of the clip at full range, as it is shown: nearer to the start, or on the other side."""
    near = reached(clip, pose, reach)
    return mirror_pose(near) if mirror else near


def pose_at(clip: Clip, steps: Sequence[Step], at_s: float, mirror: bool = False, reach: float = 1.0) -> Pose:
    """The pose at a time of a sequence of steps, breathing and looking ahead included."""
    return moment_at(clip, steps, at_s, mirror, reach).pose


def moment_at(
    clip: Clip,
    steps: Sequence[Step],
    at_s: float,
    mirror: bool = False,
    reach: float = 1.0,
    *,
    calm: bool = False,
) -> Moment:
    """All that is shown at a time of a sequence; times outside it are held at its ends.

    `reach` is the share of the way that is shown, from 0 to 1: poses, ghost and arrows alike.
    `calm` leaves out what only lives in motion: breath, blinks, and eyes ahead of the head.
    """
    total = sum(seconds for _, seconds in steps)
    at_s = min(max(at_s, 0.0), total)
    index, elapsed, before = locate(clip, steps, at_s)
    name, seconds = steps[index] if steps else ("", 0.0)
    phase = clip.phases.get(name, Phase())
    view = phase.view or clip.view
    fraction = elapsed / seconds if seconds > 0.0 else 1.0
    pose = inside(phase, before, elapsed, seconds)
    if not calm:
        if view != "side":
            pose["eyes.yaw"] = pose.get("eyes.yaw", 0.0) + _look_ahead(clip, steps, at_s, pose)
        if phase.blink_s is not None:
            pose["eyes.close"] = max(pose.get("eyes.close", 0.0), _blink(phase.blink_s, elapsed, seconds))
        pose["breath"] = math.sin(2.0 * math.pi * at_s / BREATH_S)
    after = ended(phase, before)
    home = _away(clip, after) < _away(clip, before)
    arrows = tuple(_shortened(arrow, reach, home=home) for arrow in phase.arrows)
    if phase.cycle_s is not None:
        arrows = phase.arrows
    goal = after if phase.to is not None else None
    way_s = min(elapsed, seconds - elapsed)
    if phase.back:
        goal, way_s, turned = _there_or_home(phase, before, elapsed, seconds)
        arrows = tuple(Arrow(arrow.points[::-1]) for arrow in arrows) if turned else arrows
    forces = phase.forces
    marks = tuple(
        (mark.region, mark.kind, strength)
        for mark in clip.highlights
        if (strength := _strength(clip, mark, steps, index, elapsed)) > 0.0
    )
    if mirror:
        marks = tuple((mirror_name(region), kind, much) for region, kind, much in marks)
        arrows = tuple(_mirror_arrow(arrow, view) for arrow in arrows)
        forces = tuple(_mirror_arrow(force, view) for force in forces)
    end = shown(clip, after, mirror=mirror, reach=reach)
    return Moment(
        pose=shown(clip, pose, mirror=mirror, reach=reach),
        phase=name,
        index=index,
        fraction=fraction,
        elapsed_s=elapsed,
        left_s=seconds - elapsed,
        view=view,
        frame=phase.frame or (clip.frame if phase.view in (None, clip.view) else None),
        moves=phase.moves,
        arrows=arrows,
        ghost=shown(clip, goal, mirror=mirror, reach=reach)
        if clip.ghost and phase.ghost and goal is not None and clip.pacer is None
        else None,
        highlights=marks,
        start=shown(clip, before, mirror=mirror, reach=reach),
        end=end,
        at_s=at_s,
        forces=forces,
        force=_press(name, fraction) if forces else 0.0,
        pace=Pace(clip.pacer, phase.pace, fraction, seconds) if clip.pacer and phase.pace else None,
        way_s=way_s,
    )


def _there_or_home(phase: Phase, before: Pose, elapsed: float, seconds: float) -> tuple[Pose, float, bool]:
    """Where a phase that comes back goes now, how near in time the ends of this way are, and whether it is home."""
    there_s, leave_s = phase.keys[0].at * seconds, phase.keys[-2].at * seconds
    if elapsed < 0.5 * (there_s + leave_s):
        return inside(phase, before, there_s, seconds), min(elapsed, there_s - elapsed), False
    return ended(phase, before), min(elapsed - leave_s, seconds - elapsed), True


def _shortened(arrow: Arrow, reach: float, *, home: bool) -> Arrow:
    """The part of an arrow's way that is gone: its first part, or its last on the way home."""
    if reach >= 1.0:
        return arrow
    points = arrow.points[::-1] if home else arrow.points
    lengths = [math.dist(a, b) for a, b in pairwise(points)]
    left = max(reach, 0.2) * sum(lengths)
    kept = [points[0]]
    for (a, b), length in zip(pairwise(points), lengths, strict=True):
        share = min(left / length, 1.0) if length > 0.0 else 1.0
        kept.append((a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share))
        left -= length
        if left <= 1e-9:
            break
    return Arrow(tuple(kept[::-1] if home else kept))


def _away(clip: Clip, pose: Pose) -> float:
    """How far a pose is from the clip's start, in units of its channels."""
    return sum(abs(value - clip.start.get(name, 0.0)) for name, value in pose.items())


def _press(phase: str, fraction: float) -> float:
    """How hard the forces of a phase press, 0 to 1: by its name they grow, ease off, or stay."""
    word = phase.partition(" ")[0]
    if word == "build":
        return ease(fraction)
    return 1.0 - ease(fraction) if word == "ease" else 1.0


def _blink(every_s: float, elapsed: float, seconds: float) -> float:
    """How far slow blinks close the eyes; none that could not end in its phase."""
    since = (elapsed - BLINKS_FROM_S) % every_s
    begun = elapsed - since
    if elapsed < BLINKS_FROM_S or begun + 2.0 * LID_S > seconds:
        return 0.0
    return ease(since / LID_S) * (1.0 - ease((since - LID_S) / LID_S))


def _mirror_arrow(arrow: Arrow, view: View) -> Arrow:
    if view == "side":
        return arrow
    return Arrow(tuple((-x, y) for x, y in arrow.points))


def _look_ahead(clip: Clip, steps: Sequence[Step], at_s: float, pose: Pose) -> float:
    """How far the eyes are ahead of the turning head, in degrees."""
    if not steps:
        return 0.0
    index, elapsed, before = locate(clip, steps, at_s + EYES_LEAD_S)
    phase = clip.phases.get(steps[index][0], Phase())
    ahead = inside(phase, before, elapsed, steps[index][1])
    return ahead.get("head.yaw", 0.0) - pose.get("head.yaw", 0.0)


def _strength(clip: Clip, mark: Highlight, steps: Sequence[Step], index: int, elapsed: float) -> float:
    """How visible a mark is, 0 to 1: it is there when its phase is felt, and goes after it.

    With a movement it comes on the way, a stretch towards its end; a hold finds it there already.
    """
    name, seconds = steps[index] if steps else ("", 0.0)
    near = min(1.0, 0.5 * seconds)
    after = ease(1.0 - elapsed / near) if index > 0 and steps[index - 1][0] in mark.phases and near > 0.0 else 0.0
    if name in mark.phases:
        if index > 0 and (steps[index - 1][0] in mark.phases or not _grows(clip, name)):
            return 1.0
        if not _grows(clip, name) or mark.kind == "work":
            return ease(elapsed / near) if near > 0.0 else 1.0
        begin, full = (0.1, 0.33) if clip.phases[name].keys else (0.35, 0.9)
        return ease((elapsed / seconds - begin) / (full - begin)) if seconds > 0.0 else 1.0
    strength = after
    if index + 1 < len(steps) and (then := steps[index + 1][0]) in mark.phases and near > 0.0:
        strength = max(strength, 0.0 if _grows(clip, then) else ease(1.0 - (seconds - elapsed) / near))
    return strength


def _grows(clip: Clip, phase: str) -> bool:
    """Whether what is felt in a phase grows in it: it moves, or presses harder and harder."""
    found = clip.phases.get(phase, Phase())
    return found.moves or bool(found.keys) or phase.partition(" ")[0] == "build"
