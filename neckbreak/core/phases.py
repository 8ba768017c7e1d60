"""One phase of a clip in time: where in a sequence of steps we are, and which pose its phase has there."""

from __future__ import annotations

import math
from collections.abc import Sequence

from neckbreak.core.clips import Clip, Phase, Pose
from neckbreak.core.tracks import monotone, periodic, tracks

Step = tuple[str, float]
"""The name of a phase, and how many seconds it takes."""


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


def locate(clip: Clip, steps: Sequence[Step], at_s: float) -> tuple[int, float, Pose]:
    """The step at a time, the seconds spent in it, and the pose it started from."""
    before: Pose = clip.start
    for index, (name, seconds) in enumerate(steps):
        if at_s < seconds or index == len(steps) - 1:
            return index, min(at_s, seconds), before
        at_s -= seconds
        before = ended(clip.phases.get(name), before)
    return 0, 0.0, before


def inside(phase: Phase, before: Pose, elapsed: float, seconds: float) -> dict[str, float]:
    """The pose of a phase that started from `before`, so many seconds in; no breath, no blinks."""
    fraction = elapsed / seconds if seconds > 0.0 else 1.0
    if phase.to is not None:
        pose = blend(before, phase.to, ease(fraction))
        for name, track in tracks(phase.via).items():
            ends = (0.0, before.get(name, 0.0)), (1.0, phase.to.get(name, 0.0))
            pose[name] = monotone([ends[0], *track, ends[1]], fraction)
        return pose
    pose = dict(before)
    if not phase.keys:
        return pose
    if phase.cycle_s is None:
        for name, track in tracks(phase.keys).items():
            if track[0][0] > 0.0:
                track = [(0.0, before.get(name, 0.0)), *track]
            pose[name] = monotone(track, fraction)
        return pose
    turns = max(1, round(seconds / phase.cycle_s)) if seconds > 0.0 else 1
    place = (fraction * turns) % 1.0 if fraction < 1.0 else 0.0
    share = ease(min(1.0, fraction * turns * 4.0))
    for name, track in tracks(phase.keys).items():
        start = before.get(name, 0.0)
        pose[name] = start + (periodic(track, place) - start) * share
    return pose


def ended(phase: Phase | None, before: Pose) -> Pose:
    """The pose in which a phase ends that started from `before`; one that is unknown stays there."""
    if phase is None:
        return before
    if phase.to is not None:
        return phase.to
    if not phase.keys:
        return before
    pose = dict(before)
    for name, track in tracks(phase.keys).items():
        pose[name] = track[-1][1] if phase.cycle_s is None else periodic(track, 0.0)
    return pose
