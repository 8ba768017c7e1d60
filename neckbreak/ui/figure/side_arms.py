"""The arms of the side view: hanging by their angles, or with the hand where a contact wants it.

A contact is a channel `hand.SIDE.PLACE` from 0 (free) to 1 (the hand is there). Bones keep their length in
depth, so an elbow that points at the viewer looks short and comes out long again; on the way to a contact
the bones turn, they never slide.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.furniture import WALL
from neckbreak.ui.figure.gait import Stride
from neckbreak.ui.figure.ink import Point, Point3, dist, lerp, two_bone3

if TYPE_CHECKING:
    from neckbreak.ui.figure.side_bones import Bones, Leg

SHOULDER: Point = (-0.11, 0.27)
SHOULDER_Z = 0.72
"""How far the shoulder is from the middle, towards the viewer on the right."""

WALL_HAND = -1.42
"""How high the wrists are on the wall, in H below the pit of the neck of the one who sits."""
_SWING = 20.0


@dataclass(frozen=True)
class Arm:
    """One arm; `hand` is where the hand points (0° right, 90° down), `rest` how far it lies down.

    `flip` 1 turns the palm to the other side, `clasp` closes it around the other hand, `flat` shows its
    back; `depth` is how far elbow and wrist are from the middle, towards the viewer.
    """

    shoulder: Point
    elbow: Point
    wrist: Point
    hand: float
    rest: float
    flex: float
    flip: float = 0.0
    clasp: float = 0.0
    flat: float = 0.0
    depth: tuple[float, float] = (SHOULDER_Z, SHOULDER_Z)


@dataclass(frozen=True)
class Hold:
    """Where a contact wants the wrist and the elbow's direction, and how the hand lies there."""

    wrist: Point3
    pole: Point3
    hand: float
    rest: float = 1.0
    flip: float = 0.0
    flat: float = 0.0


def _thigh(bones: Bones, name: str) -> Hold:
    leg = bones.legs[name]
    angle = math.degrees(math.atan2(leg.knee[1] - leg.hip[1], leg.knee[0] - leg.hip[0]))
    share = 0.52 + 0.006 * min(bones.thorax, 0.0) + (0.0 if name == "right" else 0.05)
    return Hold((*_above(leg, share, 0.44), SHOULDER_Z), (-1.0, 0.0, 0.0), angle + 9.0)


def _lap(bones: Bones, name: str) -> Hold:
    leg = bones.legs["right"]
    share = 0.40 + (0.0 if name == "right" else 0.03)
    return Hold((*_above(leg, share, 0.50), 0.16), (-1.0, 0.3, 0.55), 22.0, rest=0.0)


def _forehead(bones: Bones, _name: str) -> Hold:
    return Hold((*bones.skull_point((0.545, -0.03)), 0.10), (1.0, 0.6, 0.25), bones.head - 108.0, flip=1.0)


def _nape(bones: Bones, name: str) -> Hold:
    # the wrist as far out as the shoulder keeps the elbow below the face, so that both can be seen
    back = -0.25 if name == "right" else -0.29
    return Hold(
        (*bones.skull_point((back, 0.02)), SHOULDER_Z), (0.36, 0.0, 1.0), bones.head + 188.0, rest=0.0, flat=1.0
    )


def _wall(_bones: Bones, name: str) -> Hold:
    ahead = 0.0 if name == "right" else -0.07
    return Hold((WALL - 0.105, WALL_HAND + ahead, SHOULDER_Z), (-0.25, 1.0, 0.0), -90.0)


CONTACTS: Mapping[str, Callable[[Bones, str], Hold]] = {
    "thigh": _thigh,
    "lap": _lap,
    "forehead": _forehead,
    "nape": _nape,
    "wall": _wall,
}
"""The places a hand can be on in this view; the first that is on takes the hand."""


def solve_arm(name: str, pose: Pose, walk: Stride, bones: Bones, rig: Rig) -> Arm:
    """One arm of a pose whose trunk, head and legs are solved."""
    get = pose.get
    upper, lower = rig.bones["upper_arm"], rig.bones["forearm"]
    lift, fore = get(f"shoulder.{name}.lift", 0.0), get(f"shoulder.{name}.fore", 0.0)
    mine = 1.0 if name == "right" else -1.0
    twist = -0.07 * walk.twist * mine
    shoulder = bones.chest((SHOULDER[0] + fore + twist, SHOULDER[1] - lift - 0.006 * bones.breath))
    swing = walk.swing * mine
    flex = get(f"arm.{name}.flex", 0.0) + _SWING * swing + 0.35 * bones.thorax
    bend = get(f"elbow.{name}", 0.0) + 10.0 + 10.0 * max(swing, -0.3) * min(1.0, abs(walk.lean))
    hand = flex + bend + 6.0 + get(f"wrist.{name}", 0.0)
    out = [0.0, 0.0]
    angles = [flex, flex + bend]
    rest = flip = flat = 0.0
    for place, contact in CONTACTS.items():
        share = get(f"hand.{name}.{place}", 0.0)
        if share <= 0.0:
            continue
        hold = contact(bones, name)
        root = (*shoulder, SHOULDER_Z)
        elbow3, wrist3 = two_bone3(root, hold.wrist, upper, lower, hold.pole)
        for index, (a, b) in enumerate(((root, elbow3), (elbow3, wrist3))):
            angles[index] += _nearest(_down_angle(a, b) - angles[index]) * share
            out[index] += (_out_angle(a, b) - out[index]) * share
        hand += _nearest(90.0 - hold.hand - hand) * share
        rest += (hold.rest - rest) * share
        flip += (hold.flip - flip) * share
        flat += (hold.flat - flat) * share
    elbow, elbow_z = _end(shoulder, SHOULDER_Z, angles[0], out[0], upper)
    wrist, wrist_z = _end(elbow, elbow_z, angles[1], out[1], lower)
    return Arm(
        shoulder,
        elbow,
        wrist,
        90.0 - hand,
        rest,
        angles[0],
        flip,
        get(f"hand.{name}.clasp", 0.0),
        flat,
        (mine * elbow_z, mine * wrist_z),
    )


def _end(root: Point, depth: float, angle: float, out: float, length: float) -> tuple[Point, float]:
    a, o = math.radians(angle), math.radians(out)
    seen = length * math.cos(o)
    return (root[0] + seen * math.sin(a), root[1] + seen * math.cos(a)), depth + length * math.sin(o)


def _above(leg: Leg, share: float, away: float) -> Point:
    """A point above the thigh."""
    x, y = lerp(leg.hip, leg.knee, share)
    dx, dy = leg.knee[0] - leg.hip[0], leg.knee[1] - leg.hip[1]
    size = dist(leg.hip, leg.knee)
    return x + dy / size * away, y - dx / size * away


def _down_angle(a: Point3, b: Point3) -> float:
    """The angle of a hanging bone in the picture: 0° down, 90° forward."""
    return math.degrees(math.atan2(b[0] - a[0], b[1] - a[1]))


def _out_angle(a: Point3, b: Point3) -> float:
    """How far a bone points at the viewer."""
    return math.degrees(math.atan2(b[2] - a[2], math.hypot(b[0] - a[0], b[1] - a[1])))


def _nearest(turn: float) -> float:
    return (turn + 180.0) % 360.0 - 180.0
