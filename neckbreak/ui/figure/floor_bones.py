"""The joints of the figure on hands and knees, in depth, and the eye that looks at them.

World: x towards the head, y up from the floor, z towards the figure's right. The left arm threads
under the chest to the right; the other side is the same picture in a mirror. Knees, feet and the hand
that carries stay where they are; bones keep their length.
"""

from __future__ import annotations

import math

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.bones3 import minus, mix, plus, smooth, times, unit
from neckbreak.ui.figure.ink import Point3, two_bone3
from neckbreak.ui.figure.solid_bones import Arm3, Eye, Leg3, Slice, Solid, across, station

EYE = Eye(24.0, 20.0)
"""The viewer stands a little towards the head."""
KNEE = 0.24
_HAND = 0.13
_PELVIS_WIDE = 0.36
_LEAST_SHOULDER = 0.24
_SAG = 0.05
"""How far the small of the back sinks; the upper back rounds."""


_SLICES: tuple[Slice, ...] = (
    (-0.21, 0.44, 0.30),
    (-0.12, 0.64, 0.48),
    (0.04, 0.70, 0.54),
    (0.20, 0.66, 0.50),
    (0.38, 0.60, 0.43),
    (0.56, 0.66, 0.46),
    (0.72, 0.76, 0.50),
    (0.86, 0.84, 0.44),
    (0.97, 0.52, 0.34),
)


def solve_floor(pose: Pose, rig: Rig) -> Solid:
    """The skeleton of a pose whose left arm threads under the chest."""
    get = pose.get
    go, turn = get("thread.go", 0.0), get("thread.turn", 0.0)
    breath = get("breath", 0.0)
    thigh = rig.bones["thigh"]
    back = get("thread.back", 0.0)
    hips = (-back, KNEE + math.sqrt(thigh * thigh - back * back), 0.0)
    half = rig.points["shoulder"][0] - 0.10
    low, thread = go**1.7, go**0.65
    length = rig.bones["trunk"] - rig.points["shoulder"][1]
    sine = math.sin(math.radians(turn))
    high = 2.55 + (0.30 - 2.55) * low
    high = max(high, _LEAST_SHOULDER + half * sine * min(1.0, low * 1.5))
    drop = high - hips[1]
    middle = (hips[0] + math.sqrt(length * length - drop * drop), high, 0.0)
    spine = unit(minus(middle, hips))
    pit = plus(middle, times(spine, rig.points["shoulder"][1]))
    trunk = tuple(station(cut, hips, pit, spine, turn, breath, sag=_SAG) for cut in _SLICES)
    lateral, _ = across(spine, turn)
    head, crown = _head(pit, spine, low)
    return Solid(
        arms=_arms(rig, middle, lateral, half, low, thread),
        legs={name: _leg(rig, hips, z) for name, z in (("left", -_PELVIS_WIDE), ("right", _PELVIS_WIDE))},
        trunk=trunk,
        neck=pit,
        head=head,
        crown=crown,
        yaw=58.0 - 54.0 * smooth(low),
        go=go,
    )


def _leg(rig: Rig, hips: Point3, z: float) -> Leg3:
    knee = (0.0, KNEE, z)
    ankle = (-math.sqrt(rig.bones["shank"] ** 2 - 0.10**2), KNEE - 0.10, z * 0.92)
    reach = minus(ankle, knee)
    ankle = plus(knee, times(unit(reach), rig.bones["shank"]))
    return Leg3((hips[0], hips[1], z), knee, ankle)


def _arms(rig: Rig, middle: Point3, lateral: Point3, half: float, low: float, thread: float) -> dict[str, Arm3]:
    upper, lower, palm = rig.bones["upper_arm"], rig.bones["forearm"], rig.bones["hand"]
    # the right hand carries
    root = plus(middle, times(lateral, half))
    target = (2.32, _HAND, 0.92)
    elbow, wrist = two_bone3(root, target, upper, lower, mix((-1.0, 0.15, 0.25), (-0.55, 1.0, 0.05), low))
    right = Arm3(root, elbow, wrist, plus(wrist, times(unit((1.0, -0.10, 0.10)), palm)))
    # the left hand goes under the chest to the right
    root = minus(middle, times(lateral, half))
    target = _bow((2.20, _HAND, -0.98), (1.78, 0.22, 0.30), (1.12, _HAND, 2.12), thread)
    pole = mix((-1.0, 0.15, -0.25), (-0.55, 0.0, -0.55), min(thread * 2.0, 1.0))
    pole = mix(pole, (-0.8, 0.5, 0.1), max(thread * 2.0 - 1.0, 0.0))
    elbow, wrist = two_bone3(root, target, upper, lower, pole)
    rest, moved = (1.0, -0.10, -0.10), unit(minus(wrist, elbow))
    way = unit(mix(rest, (moved[0], -0.05, moved[2]), smooth(thread * 1.6)))
    left = Arm3(root, elbow, wrist, plus(wrist, times(way, palm)))
    return {"left": left, "right": right}


def _head(pit: Point3, spine: Point3, go: float) -> tuple[Point3, Point3]:
    """Where the middle of the head is, and where its crown points."""
    level = unit((spine[0], spine[1] * 0.4 - 0.06, 0.0))
    lying = unit((0.93, -0.20, 0.10))
    crown = unit(mix(level, lying, smooth(go)))
    head = plus(pit, times(mix(spine, crown, 0.75), 0.80))
    least = 0.36
    return (head[0], max(head[1], least), head[2]), crown


def _bow(a: Point3, via: Point3, b: Point3, share: float) -> Point3:
    """From a to b spine a curve that goes through `via` half-way."""
    c = minus(times(via, 2.0), times(plus(a, b), 0.5))
    return mix(mix(a, c, share), mix(c, b, share), share)
