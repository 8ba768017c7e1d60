"""The joints of the figure seen from its right side: pelvis, spine, neck, both arms, both legs.

Legs and resting hands are solved from where they must be (feet on the floor, hands on the thighs)
with bones of fixed length, so nothing slides or stretches; free arms hang by their angles.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.gait import ANKLE, Foot, Stride, stride
from neckbreak.ui.figure.ink import Point, Point3, add, lerp, reach, rot, sub, two_bone
from neckbreak.ui.figure.side_arms import SHOULDER_Z, Arm, solve_arm

SIDES = ("right", "left")
HIP: Point = (-0.02, 2.42)
WAIST: Point = (-0.01, 1.50)
NECK_BASE: Point = (-0.15, 0.0)
SKULL_BASE: Point = (0.0, -0.45)
HEAD: Point = (0.05, -0.815)
FOOT_X = 1.66
"""The flat ankles of the figure sitting, ready to stand up."""

_STAND_X = 0.08
_SOFT_KNEE = 0.997
_STRAIGHT = 0.9988
_TWIST = 0.12


@dataclass(frozen=True)
class Leg:
    """One leg from hip to toes; `pitch` and `toes` as in `gait.Foot`."""

    hip: Point
    knee: Point
    ankle: Point
    pitch: float
    toes: float
    planted: bool


@dataclass(frozen=True)
class Bones:
    """The solved pose. Angles are degrees forward (clockwise on the screen)."""

    hip: Point
    waist: Point
    neck: Point
    neck_base: Point
    skull: Point
    pelvis: float
    thorax: float
    head: float
    legs: dict[str, Leg]
    arms: dict[str, Arm]
    floor: float
    travel: float
    breath: float
    round: float = 0.0
    joints: dict[str, Point3] = field(default_factory=dict)

    def chest(self, point: Point) -> Point:
        """A point of the upright trunk, as it goes with the chest."""
        return add(rot(point, self.thorax), self.neck)

    def hips(self, point: Point) -> Point:
        """A point of the upright trunk, as it goes with the pelvis."""
        return add(rot(sub(point, HIP), self.pelvis), self.hip)

    def skin(self, point: Point) -> Point:
        """A point of the upright trunk, between pelvis and chest by its height; the back rounds."""
        if self.round > 0.0 and -0.10 < point[1] < 1.75:
            high = math.sin(math.pi * (1.75 - point[1]) / 1.85)
            point = point[0] - self.round * high * min(max(0.1 - point[0], 0.0) / 0.4, 1.0), point[1]
        share = (point[1] - 0.95) / 1.0
        if share <= 0.0:
            return self.chest(point)
        if share >= 1.0:
            return self.hips(point)
        share = share * share * (3.0 - 2.0 * share)
        return lerp(self.chest(point), self.hips(point), share)

    def skull_point(self, point: Point) -> Point:
        """A point given from the middle of the upright head, as it goes with the head."""
        return add(rot(sub(add(point, HEAD), SKULL_BASE), self.head), self.skull)


def solve(pose: Pose, rig: Rig) -> Bones:
    """The skeleton of a pose in the side view."""
    get = pose.get
    breath = get("breath", 0.0)
    walk = stride(get("gait.phase", 0.0), get("gait.settle", 0.0), get("gait.stop", 0.0))
    lean = get("trunk.lean", 0.0) + 2.5 * walk.lean
    thigh, shank = rig.bones["thigh"], rig.bones["shank"]
    floor = HIP[1] + 0.02 + shank + ANKLE
    hip = _hip(pose, walk, thigh + shank, floor)
    block = get("body.lean", 0.0)
    if block:
        ankle = (FOOT_X, floor - ANKLE)
        hip = add(ankle, rot((_STAND_X, -_STRAIGHT * (thigh + shank)), block))
    bend = get("thorax.bend", 0.0)
    pelvis = lean * (0.9 if lean > 0.0 else 1.0) + block
    thorax = lean + bend + block
    waist = add(rot(sub(WAIST, HIP), pelvis), hip)
    neck = add(rot(sub((0.0, 0.0), WAIST), thorax), waist)
    pitch, tuck = get("head.pitch", 0.0), get("head.tuck", 0.0)
    neck_base = add(rot(NECK_BASE, thorax), neck)
    bone = sub(SKULL_BASE, NECK_BASE)
    length = math.hypot(*bone)
    rest = math.degrees(math.asin(bone[0] / length))
    tucked = math.degrees(math.asin((bone[0] - tuck) / length)) - rest
    # the eyes stay nearly level: neck and head take back most of the trunk's lean
    neck_turn = block + 0.72 * (thorax - block) + 0.4 * pitch + tucked
    skull = add(rot(bone, neck_turn), neck_base)
    bones = Bones(
        hip=hip,
        waist=waist,
        neck=neck,
        neck_base=neck_base,
        skull=skull,
        pelvis=pelvis,
        thorax=thorax,
        head=block + 0.38 * (thorax - block) + pitch,
        legs={},
        arms={},
        floor=floor,
        travel=walk.travel,
        breath=breath,
        round=0.0125 * max(bend, 0.0),
    )
    for name, foot in (("right", walk.right), ("left", walk.left)):
        bones.legs[name] = _leg(name, pose, foot, walk.twist, bones, (thigh, shank))
    for name in SIDES:
        bones.arms[name] = solve_arm(name, pose, walk, bones, rig)
    _name_joints(bones)
    return bones


def _hip(pose: Pose, walk: Stride, leg: float, floor: float) -> Point:
    """Sitting, on the way up, standing or walking: forwards first, then up."""
    rise = pose.get("rise", 0.0)
    x, y = HIP[0] + pose.get("pelvis.x", 0.0), HIP[1] - pose.get("pelvis.y", 0.0)
    if rise <= 0.0:
        return x, y
    top = floor - ANKLE - leg * _SOFT_KNEE - walk.up
    for foot, twist in ((walk.right, walk.twist), (walk.left, -walk.twist)):
        if foot.planted:
            away = foot.x - _STAND_X - twist * _TWIST
            high = foot.y + math.sqrt((leg * _SOFT_KNEE) ** 2 - away * away)
            top = _soft_max(top, floor - ANKLE - high)
    forward = _smooth(rise / 0.92)
    up = _smooth((rise - 0.10) / 0.90)
    return x + (FOOT_X + _STAND_X - HIP[0]) * forward, y + (top - HIP[1]) * up


def _leg(name: str, pose: Pose, foot: Foot, twist: float, bones: Bones, lengths: tuple[float, float]) -> Leg:
    turn = twist * (1.0 if name == "right" else -1.0)
    hip = (bones.hip[0] + _TWIST * turn, bones.hip[1])
    x = FOOT_X + foot.x + pose.get(f"foot.{name}.x", 0.0)
    lift = foot.y + pose.get(f"foot.{name}.y", 0.0)
    target = (x, bones.floor - ANKLE - lift)
    ankle = reach(hip, target, *lengths)
    knee = two_bone(hip, ankle, *lengths, -1.0)
    pitch = foot.pitch + pose.get(f"foot.{name}.pitch", 0.0)
    return Leg(hip, knee, ankle, pitch, foot.toes, foot.planted)


def _name_joints(bones: Bones) -> None:
    joints = bones.joints
    for name, point in (
        ("hip", bones.hip),
        ("waist", bones.waist),
        ("neck", bones.neck),
        ("neck.base", bones.neck_base),
        ("skull", bones.skull),
        ("head", bones.skull_point((0.0, 0.0))),
        ("floor", (-bones.travel, bones.floor)),
    ):
        joints[name] = (*point, 0.0)
    for name in SIDES:
        depth = 0.36 if name == "right" else -0.36
        leg, arm = bones.legs[name], bones.arms[name]
        for joint, point in (("hip", leg.hip), ("knee", leg.knee), ("ankle", leg.ankle)):
            joints[f"{joint}.{name}"] = (*point, depth)
        for joint, point in (("heel", (-0.22, ANKLE)), ("ball", (0.48, ANKLE))):
            joints[f"{joint}.{name}"] = (*add(rot(point, leg.pitch), leg.ankle), depth)
        joints[f"shoulder.{name}"] = (*arm.shoulder, math.copysign(SHOULDER_Z, depth))
        joints[f"elbow.{name}"] = (*arm.elbow, arm.depth[0])
        joints[f"wrist.{name}"] = (*arm.wrist, arm.depth[1])


def _smooth(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)


def _soft_max(a: float, b: float, width: float = 0.03) -> float:
    near = max(width - abs(a - b), 0.0) / width
    return max(a, b) + near * near * width * 0.25
