"""What the views in depth draw alike: the trunk's edges, arms, neck and head, and where the scene's middle is."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QTransform

from neckbreak.core.figure import Rig
from neckbreak.ui.figure.head import PIVOT
from neckbreak.ui.figure.ink import (
    OUTLINE,
    Drawing,
    Point,
    Point3,
    Profile,
    bent_limb,
    direction,
    dist,
    ellipse,
    hand,
    joined,
    lerp,
    polygon,
    rot,
    spline,
    sub,
)
from neckbreak.ui.figure.palette import Mark
from neckbreak.ui.figure.skeleton import Skeleton, solve
from neckbreak.ui.figure.solid_bones import Arm3, Axes, Solid, Station, depth, flat

FINE = 4
"""Samples between two slices of the trunk, so that all that lies on its edge shares the edge."""
_UPPER: Profile = ((0.30, 0.170, 0.170), (0.74, 0.150, 0.150))
_FORE: Profile = ((0.24, 0.150, 0.146), (0.6, 0.124, 0.120), (1.0, 0.096, 0.096))


def edges(bones: Solid, axes: Axes) -> tuple[list[Point], list[Point]]:
    """The two edges of the trunk in the picture from the seat to the neck: on the back's side, and the other."""
    middles = [flat(station.at, axes) for station in bones.trunk]
    behind, before = [], []
    for index, station in enumerate(bones.trunk):
        last, coming = middles[max(index - 1, 0)], middles[min(index + 1, len(middles) - 1)]
        dx, dy = sub(coming, last)
        size = math.hypot(dx, dy) or 1e-9
        normal = (dy / size, -dx / size)
        behind.append(extreme(station, normal, axes))
        before.append(extreme(station, (-normal[0], -normal[1]), axes))
    return spline(behind, steps=FINE), spline(before, steps=FINE)


def extreme(station: Station, way: Point, axes: Axes) -> Point:
    """The point of a slice's outline that lies farthest this way in the picture."""
    x, y = flat(station.at, axes)
    wide, deep = flat(station.wide, axes), flat(station.deep, axes)
    a = wide[0] * way[0] + wide[1] * way[1]
    b = deep[0] * way[0] + deep[1] * way[1]
    size = math.hypot(a, b) or 1e-9
    return x + (wide[0] * a + deep[0] * b) / size, y + (wide[1] * a + deep[1] * b) / size


def draw_skin(drawing: Drawing, arm: Arm3, axes: Axes, kind: str, thumb: float, knob: float) -> None:
    """An arm from inside its sleeve to the fingers; `kind` and `thumb` are the hand's, `knob` the elbow's radius."""
    shoulder, elbow, wrist, finger = (flat(p, axes) for p in (arm.shoulder, arm.elbow, arm.wrist, arm.finger))
    left, right = bent_limb(shoulder, elbow, wrist, _UPPER, _FORE)
    scale = max(dist(wrist, finger) / 0.66, 0.72)
    shapes, lines = hand(wrist, direction(wrist, finger), kind, thumb, scale)
    drawing.shape([joined((left, right[::-1])), ellipse(elbow, knob), *shapes], "skin")
    for one in lines:
        drawing.line(one, alpha=150)


def draw_hem(drawing: Drawing, left: Sequence[Point], right: Sequence[Point]) -> None:
    """The end of a sleeve whose sides are given, and its seam."""
    drawing.line(polygon([left[-1], right[-1]], closed=False), width=OUTLINE)
    seam = lerp(left[2], left[1], 0.3), lerp(right[2], right[1], 0.3)
    drawing.line(polygon(seam, closed=False), colour="shirt_shade")


def upright_head(rig: Rig, bones: Solid, axes: Axes) -> Skeleton:
    """The skeleton of an upright head, moved and turned to where this head is."""
    skeleton = solve({}, rig, back=False)
    centre, crown = flat(bones.head, axes), flat(bones.crown, axes)
    turn = direction((0.0, 0.0), crown) + 90.0
    back = rot(PIVOT, turn)
    skeleton.tilt_head = turn
    skeleton.head = (centre[0] - PIVOT[0] + back[0], centre[1] - PIVOT[1] + back[1])
    skeleton.yaw = bones.yaw
    skeleton.pitch = 0.0
    return skeleton


def mark_back(
    drawing: Drawing,
    edge: Sequence[Point],
    other: Sequence[Point],
    mark: Mark,
    *,
    deep: float,
    ends: tuple[float, float],
) -> None:
    """Mark the upper back along the edge of the trunk, so `deep` towards the other edge.

    `ends` are the parts of a half wave at which the mark's own bow begins and ends.
    """
    part = slice(4 * FINE, 8 * FINE + 1, 2)
    outer = edge[part]
    start, end = ends
    inner = [
        lerp(a, b, deep * math.sin(math.pi * (start + (end - start) * index / (len(outer) - 1))))
        for index, (a, b) in enumerate(zip(outer, other[part], strict=True))
    ]
    drawing.highlight(joined((outer, inner[::-1])), None, mark.kind, mark.strength)
    drawing.line(polygon(edge[3 * FINE : 9 * FINE + 1], closed=False), width=OUTLINE)


def name_joints(drawing: Drawing, bones: Solid, axes: Axes) -> None:
    """Tell the drawing where its joints are in the picture, and how near."""

    def put(name: str, point: Point3) -> None:
        drawing.joints[name] = (*flat(point, axes), depth(point, axes))

    for name, arm in bones.arms.items():
        for joint, point in (("shoulder", arm.shoulder), ("elbow", arm.elbow), ("wrist", arm.wrist)):
            put(f"{joint}.{name}", point)
    for name, leg in bones.legs.items():
        for joint, point in (("hip", leg.hip), ("knee", leg.knee), ("ankle", leg.ankle)):
            put(f"{joint}.{name}", point)
    put("neck", bones.neck)
    put("head", bones.head)


def centre(drawing: Drawing, middle: float, *, mirrored: bool) -> None:
    """Put the middle of the scene at the origin, so that both sides fill the same frame."""
    sign = -1.0 if mirrored else 1.0
    drawing.transform(QTransform.fromTranslate(-middle, 0.0) * QTransform.fromScale(sign, 1.0))
    drawing.joints = {
        _other(name) if mirrored else name: (sign * (x - middle), y, z) for name, (x, y, z) in drawing.joints.items()
    }


def _other(name: str) -> str:
    head, _, side = name.partition(".")
    return f"{head}.{'right' if side == 'left' else 'left'}" if side else name
