"""The joints of the figure on hands and knees, in depth, and the eye that looks at them.

World: x towards the head, y up from the floor, z towards the figure's right. The left arm threads
under the chest to the right; the other side is the same picture in a mirror. Knees, feet and the hand
that carries stay where they are; bones keep their length.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.ink import Point, Point3, two_bone3

AZIMUTH = 24.0
"""How far the viewer stands towards the head, in degrees from the side."""
ELEVATION = 20.0
KNEE = 0.24
_HAND = 0.13
_SHOULDER_AT = 2.17
_PELVIS_WIDE = 0.36
_LEAST_SHOULDER = 0.24


@dataclass(frozen=True)
class Eye:
    """Where the viewer stands: projects the world to the picture, without perspective."""

    azimuth: float = AZIMUTH
    elevation: float = ELEVATION

    def axes(self) -> tuple[Point3, Point3, Point3]:
        """The picture's right, down, and towards the viewer, in the world."""
        a, e = math.radians(self.azimuth), math.radians(self.elevation)
        sa, ca, se, ce = math.sin(a), math.cos(a), math.sin(e), math.cos(e)
        return (ca, 0.0, -sa), (sa * se, -ce, ca * se), (sa * ce, se, ca * ce)


@dataclass(frozen=True)
class Arm3:
    """One arm in the world."""

    shoulder: Point3
    elbow: Point3
    wrist: Point3
    finger: Point3


@dataclass(frozen=True)
class Leg3:
    """One leg in the world."""

    hip: Point3
    knee: Point3
    ankle: Point3


@dataclass(frozen=True)
class Station:
    """A slice of the trunk: its middle, and half its width and depth as ways in the world."""

    at: Point3
    wide: Point3
    deep: Point3


@dataclass(frozen=True)
class FloorBones:
    """The solved pose."""

    arms: dict[str, Arm3]
    legs: dict[str, Leg3]
    trunk: tuple[Station, ...]
    neck: Point3
    head: Point3
    crown: Point3
    face: float
    go: float


# along the spine from the hips (0) to the pit of the neck (1): half width and half depth
_SLICES = (
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


def solve_floor(pose: Pose, rig: Rig) -> FloorBones:
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
    along = _unit(_sub(middle, hips))
    pit = _add(middle, _mul(along, rig.points["shoulder"][1]))
    trunk = tuple(_slice(hips, pit, along, turn, share, wide, deep, breath) for share, wide, deep in _SLICES)
    lateral, _ = _across(along, turn)
    head, crown = _head(pit, along, low)
    return FloorBones(
        arms=_arms(rig, middle, lateral, half, low, thread),
        legs={name: _leg(rig, hips, z) for name, z in (("left", -_PELVIS_WIDE), ("right", _PELVIS_WIDE))},
        trunk=trunk,
        neck=pit,
        head=head,
        crown=crown,
        face=_smooth(low),
        go=go,
    )


def _across(along: Point3, turn: float) -> tuple[Point3, Point3]:
    """The trunk's own right and back, turned about its length: the left shoulder goes under."""
    right = (0.0, 0.0, 1.0)
    up = _cross(right, along)
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return _add(_mul(right, c), _mul(up, s)), _add(_mul(up, c), _mul(right, -s))


def _slice(
    hips: Point3, pit: Point3, along: Point3, turn: float, share: float, wide: float, deep: float, breath: float
) -> Station:
    twist = turn * _smooth((share - 0.08) / 0.60)
    lateral, dorsal = _across(along, twist)
    at = _mix(hips, pit, share)
    # the small of the back sinks a little, the upper back rounds
    at = _add(at, _mul(dorsal, -0.05 * math.sin(math.pi * min(max(share / 0.6, 0.0), 1.0))))
    swell = 1.0 + 0.018 * breath * _smooth((share - 0.2) / 0.3)
    return Station(at, _mul(lateral, wide * swell), _mul(dorsal, deep * swell))


def _leg(rig: Rig, hips: Point3, z: float) -> Leg3:
    knee = (0.0, KNEE, z)
    ankle = (-math.sqrt(rig.bones["shank"] ** 2 - 0.10**2), KNEE - 0.10, z * 0.92)
    reach = _sub(ankle, knee)
    ankle = _add(knee, _mul(_unit(reach), rig.bones["shank"]))
    return Leg3((hips[0], hips[1], z), knee, ankle)


def _arms(rig: Rig, middle: Point3, lateral: Point3, half: float, low: float, thread: float) -> dict[str, Arm3]:
    upper, lower, palm = rig.bones["upper_arm"], rig.bones["forearm"], rig.bones["hand"]
    # the right hand carries
    root = _add(middle, _mul(lateral, half))
    target = (2.32, _HAND, 0.92)
    elbow, wrist = two_bone3(root, target, upper, lower, _mix((-1.0, 0.15, 0.25), (-0.55, 1.0, 0.05), low))
    right = Arm3(root, elbow, wrist, _add(wrist, _mul(_unit((1.0, -0.10, 0.10)), palm)))
    # the left hand goes under the chest to the right
    root = _sub(middle, _mul(lateral, half))
    target = _bow((2.20, _HAND, -0.98), (1.78, 0.22, 0.30), (1.12, _HAND, 2.12), thread)
    pole = _mix((-1.0, 0.15, -0.25), (-0.55, 0.0, -0.55), min(thread * 2.0, 1.0))
    pole = _mix(pole, (-0.8, 0.5, 0.1), max(thread * 2.0 - 1.0, 0.0))
    elbow, wrist = two_bone3(root, target, upper, lower, pole)
    rest, moved = (1.0, -0.10, -0.10), _unit(_sub(wrist, elbow))
    way = _unit(_mix(rest, (moved[0], -0.05, moved[2]), _smooth(thread * 1.6)))
    left = Arm3(root, elbow, wrist, _add(wrist, _mul(way, palm)))
    return {"left": left, "right": right}


def _head(pit: Point3, along: Point3, go: float) -> tuple[Point3, Point3]:
    """Where the middle of the head is, and where its crown points."""
    level = _unit((along[0], along[1] * 0.4 - 0.06, 0.0))
    lying = _unit((0.93, -0.20, 0.10))
    crown = _unit(_mix(level, lying, _smooth(go)))
    head = _add(pit, _mul(_mix(along, crown, 0.75), 0.80))
    least = 0.36
    return (head[0], max(head[1], least), head[2]), crown


def _bow(a: Point3, via: Point3, b: Point3, share: float) -> Point3:
    """From a to b along a curve that goes through `via` half-way."""
    c = _sub(_mul(via, 2.0), _mul(_add(a, b), 0.5))
    return _mix(_mix(a, c, share), _mix(c, b, share), share)


def _smooth(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)


def _add(a: Point3, b: Point3) -> Point3:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def _sub(a: Point3, b: Point3) -> Point3:
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def _mul(a: Point3, factor: float) -> Point3:
    return a[0] * factor, a[1] * factor, a[2] * factor


def _mix(a: Point3, b: Point3, share: float) -> Point3:
    return _add(_mul(a, 1.0 - share), _mul(b, share))


def _cross(a: Point3, b: Point3) -> Point3:
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def _unit(a: Point3) -> Point3:
    return _mul(a, 1.0 / (math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]) or 1e-9))


def flat(point: Point3, axes: tuple[Point3, Point3, Point3]) -> Point:
    """A point of the world in the picture."""
    right, down, _ = axes
    return (
        point[0] * right[0] + point[1] * right[1] + point[2] * right[2],
        point[0] * down[0] + point[1] * down[1] + point[2] * down[2],
    )


def depth(point: Point3, axes: tuple[Point3, Point3, Point3]) -> float:
    """How near a point of the world is to the viewer."""
    toward = axes[2]
    return point[0] * toward[0] + point[1] * toward[1] + point[2] * toward[2]
