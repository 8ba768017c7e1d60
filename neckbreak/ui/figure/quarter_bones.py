"""The joints of the figure standing, in depth: in a door frame, or bent over a desk with one arm threading.

World as on the floor: x is where the figure faces, y up from the floor, z to its right. Feet, the hand on
the desk and the elbows on the frame stay where they are; the shoulder blades give way for them, and bones
keep their length.
"""

from __future__ import annotations

import math

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.bones3 import along, mix, smooth, unit
from neckbreak.ui.figure.gait import ANKLE
from neckbreak.ui.figure.ink import Point3, two_bone3
from neckbreak.ui.figure.solid_bones import Arm3, Eye, Leg3, Slice, Solid, across, station

DESK = 3.20
"""How high the desk is, and where its edge and the hand on it are."""
DESK_EDGE = 1.98
DESK_HAND: Point3 = (2.14, DESK + 0.10, 0.56)
FRAME_ELBOW: Point3 = (0.28, 5.80, 2.10)
"""The right elbow on the frame of the door."""
FRAME = (0.43, 0.54, 2.03, 2.20)
"""The frame's right post: from and to along x and z."""

_HIP_Z = 0.34
_SHOULDER_IN = 0.08
_TUCK = 0.45
"""How much of the turn the shoulder of the hand that rests goes along."""

_SLICES: tuple[Slice, ...] = (
    (-0.16, 0.44, 0.30),
    (-0.06, 0.66, 0.43),
    (0.05, 0.67, 0.44),
    (0.20, 0.63, 0.41),
    (0.38, 0.595, 0.38),
    (0.56, 0.64, 0.41),
    (0.72, 0.74, 0.43),
    (0.86, 0.80, 0.39),
    (0.955, 0.56, 0.30),
    (1.01, 0.28, 0.25),
)


def eye_of(pose: Pose) -> Eye:
    """Where the viewer stands: so far to the front that both arms are seen, and over a desk the one under the other."""
    return Eye(42.0, 6.0) if pose.get("hand.right.frame", 0.0) > 0.0 else Eye(44.0, 12.0)


def solve_quarter(pose: Pose, rig: Rig) -> Solid:
    """The skeleton of a pose whose left arm threads, if one does."""
    get = pose.get
    lean, turn, go = get("trunk.lean", 0.0), get("thread.turn", 0.0), get("thread.go", 0.0)
    breath = get("breath", 0.0)
    feet = {name: (get(f"foot.{name}.x", 0.0), ANKLE, z) for name, z in (("right", _HIP_Z), ("left", -_HIP_Z))}
    hips = _hips(get("pelvis.x", 0.0), get("knees.soft", 0.0), feet, rig)
    a = math.radians(lean)
    spine = (math.sin(a), math.cos(a), 0.0)
    pit = along(hips, spine, rig.bones["trunk"])
    trunk = tuple(station(cut, hips, pit, spine, turn, breath) for cut in _SLICES)
    head, crown = _head(pit, spine, lean, go)
    return Solid(
        arms=_arms(pose, rig, hips, spine, turn, go),
        legs={name: _leg(rig, hips, foot) for name, foot in feet.items()},
        trunk=trunk,
        neck=pit,
        head=head,
        crown=crown,
        yaw=(48.0 if get("hand.right.frame", 0.0) > 0.0 else 58.0) - 46.0 * smooth(turn / 35.0),
        go=go,
    )


def _hips(x: float, soft: float, feet: dict[str, Point3], rig: Rig) -> Point3:
    """As high as the leg that is stretched more allows."""
    leg = (rig.bones["thigh"] + rig.bones["shank"]) * math.cos(math.radians(0.5 * max(soft, 4.0)))
    return x, ANKLE + min(math.sqrt(leg * leg - (foot[0] - x) ** 2) for foot in feet.values()), 0.0


def _leg(rig: Rig, hips: Point3, foot: Point3) -> Leg3:
    hip = (hips[0], hips[1], foot[2])
    knee, ankle = two_bone3(hip, foot, rig.bones["thigh"], rig.bones["shank"], (1.0, 0.1, 0.0))
    return Leg3(hip, knee, ankle)


def _head(pit: Point3, spine: Point3, lean: float, go: float) -> tuple[Point3, Point3]:
    """Where the middle of the head is and where its crown points: in line with the chest."""
    a = math.radians(lean * (0.8 + 0.006 * min(lean, 50.0)) + 4.0 * go)
    crown = (math.sin(a), math.cos(a), 0.06 * go)
    forward = (math.cos(a), -math.sin(a), 0.0)
    return along(along(pit, mix(spine, crown, 0.75), 0.84), forward, 0.07), crown


def _arms(pose: Pose, rig: Rig, hips: Point3, spine: Point3, turn: float, go: float) -> dict[str, Arm3]:
    half = rig.points["shoulder"][0] - _SHOULDER_IN
    middle = along(hips, spine, rig.bones["trunk"] - rig.points["shoulder"][1])
    arms = {}
    for name, side in (("right", 1.0), ("left", -1.0)):
        held = pose.get(f"hand.{name}.desk", 0.0)
        lateral, _ = across(spine, turn * (_TUCK if held else 1.0))
        root = along(middle, lateral, side * half)
        if pose.get(f"hand.{name}.frame", 0.0) > 0.0:
            arms[name] = _on_frame(rig, root, side)
        elif held > 0.0:
            arms[name] = _on_desk(rig, root, side)
        else:
            arms[name] = _threading(rig, root, side, go)
    return arms


def _on_frame(rig: Rig, root: Point3, side: float) -> Arm3:
    """The elbow stays on the frame: the blade glides so far that the upper arm fits between."""
    upper, lower, palm = rig.bones["upper_arm"], rig.bones["forearm"], rig.bones["hand"]
    elbow = (FRAME_ELBOW[0], FRAME_ELBOW[1], side * FRAME_ELBOW[2])
    dx, dy = elbow[0] - root[0], elbow[1] - root[1]
    shoulder = (root[0], root[1], elbow[2] - side * math.sqrt(upper * upper - dx * dx - dy * dy))
    lean = math.radians(4.0)
    way = (0.0, math.cos(lean), side * math.sin(lean))
    wrist = along(elbow, way, lower)
    return Arm3(shoulder, elbow, wrist, along(wrist, way, palm))


def _on_desk(rig: Rig, root: Point3, side: float) -> Arm3:
    target = (DESK_HAND[0], DESK_HAND[1], side * DESK_HAND[2])
    pole = (-1.0, -0.5, side * 0.5)
    elbow, wrist = two_bone3(root, target, rig.bones["upper_arm"], rig.bones["forearm"], pole)
    return Arm3(root, elbow, wrist, along(wrist, unit((1.0, -0.08, side * 0.05)), rig.bones["hand"]))


def _threading(rig: Rig, root: Point3, side: float, go: float) -> Arm3:
    """The free arm is a little open to its side; threading, it sweeps across under the resting one."""
    opened = (1.00, 3.85, side * 1.98)
    below = (1.40, 3.25, -side * 0.05)
    through = (1.60, 4.02, -side * 1.74)
    target = mix(mix(opened, below, go), mix(below, through, go), go)
    pole = (-1.0, -0.2, side * 0.5)
    elbow, wrist = two_bone3(root, target, rig.bones["upper_arm"], rig.bones["forearm"], pole)
    way = unit((wrist[0] - elbow[0], wrist[1] - elbow[1], wrist[2] - elbow[2]))
    return Arm3(root, elbow, wrist, along(wrist, way, rig.bones["hand"]))
