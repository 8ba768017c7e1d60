"""The figure on hands and knees, seen from the side and a little from the head and from above.

From here the arm is seen to come through under the chest and the face turns to the viewer, which the
view from the head end alone hides behind the head. Drawn with the left arm threading; the other side
is the same drawing in a mirror.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QPainterPath, QTransform

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.floor_bones import Arm3, Eye, FloorBones, Leg3, Station, depth, flat, solve_floor
from neckbreak.ui.figure.head import PIVOT, draw_hair_behind, draw_head_front
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
    limb,
    path,
    polygon,
    rot,
    sides,
    spline,
    sub,
)
from neckbreak.ui.figure.palette import Look
from neckbreak.ui.figure.skeleton import Skeleton, solve

Axes = tuple[Point3, Point3, Point3]

_SLEEVE: Profile = ((0.0, 0.215, 0.215), (0.3, 0.225, 0.222), (0.55, 0.210, 0.210))
_UPPER: Profile = ((0.30, 0.170, 0.170), (0.74, 0.150, 0.150))
_FORE: Profile = ((0.24, 0.150, 0.146), (0.6, 0.124, 0.120), (1.0, 0.096, 0.096))
_THIGH: Profile = ((0.0, 0.45, 0.45), (0.10, 0.495, 0.495), (0.26, 0.46, 0.46), (0.5, 0.385, 0.385), (0.78, 0.29, 0.29))
_SHANK: Profile = ((0.22, 0.245, 0.245), (0.55, 0.20, 0.20), (1.0, 0.135, 0.135))
_SHOE = ((0.02, 0.15), (-0.30, 0.14), (-0.62, -0.02), (-0.70, -0.10), (-0.34, -0.14), (0.05, -0.14))
_NECK: Profile = ((0.0, 0.30, 0.30), (0.45, 0.235, 0.235), (1.0, 0.22, 0.22))
_FAR_SLEEVE: Profile = ((0.08, 0.10, 0.10), (0.3, 0.20, 0.20), (0.55, 0.205, 0.205))
_CAP = 0.13
_MIDDLE = 0.70
"""The middle of the scene, as far towards the head from the hips as on the picture."""
_FINE = 4
"""Samples between two slices of the trunk, so that all that lies on its edge shares the edge."""
_HEM = 2 * _FINE


def draw_floor(pose: Pose, rig: Rig, look: Look) -> Drawing:
    """The display list of a pose on hands and knees."""
    axes = Eye().axes()
    bones = solve_floor(pose, rig)
    drawing = Drawing()
    if "mat" in look.props:
        _mat(drawing, axes)
    _leg(drawing, bones.legs["left"], axes, far=True)
    _arm(drawing, bones.arms["left"], axes, far=True, lying=bones.go)
    skeleton = _head_skeleton(rig, bones, axes)
    draw_hair_behind(drawing, skeleton, look.hair)
    _neck(drawing, bones, axes)
    upper, lower = _edges(bones, axes)
    drawing.shape(_sleeve(bones.arms["right"], axes), "shirt")
    _trunk(drawing, bones, upper, lower, axes)
    for mark in look.marks:
        _mark(drawing, upper, lower, mark.kind, mark.strength)
    draw_head_front(drawing, skeleton, 0.0, pose.get("eyes.close", 0.0), look.hair)
    _arm(drawing, bones.arms["right"], axes, far=False, lying=0.0)
    _name_joints(drawing, bones, axes)
    _centre(drawing, mirrored=pose.get("floor.side", 1.0) < 0.0)
    return drawing


def _centre(drawing: Drawing, *, mirrored: bool) -> None:
    """Put the middle of the scene at the origin, so that both sides fill the same frame."""
    way = QTransform.fromTranslate(-_MIDDLE, 0.0)
    if mirrored:
        way = way * QTransform.fromScale(-1.0, 1.0)
    drawing.transform(way)
    sign = -1.0 if mirrored else 1.0
    drawing.joints = {
        _other(name) if mirrored else name: (sign * (x - _MIDDLE), y, z) for name, (x, y, z) in drawing.joints.items()
    }


def _other(name: str) -> str:
    head, _, side = name.partition(".")
    return f"{head}.{'right' if side == 'left' else 'left'}" if side else name


def _mat(drawing: Drawing, axes: Axes) -> None:
    corners = [flat(p, axes) for p in ((-2.75, 0.0, -1.45), (4.0, 0.0, -1.45), (4.0, 0.0, 2.6), (-2.75, 0.0, 2.6))]
    drawing.shape(polygon(corners), "mat", rim=False, width=0.024, colour="mat_edge")


def _leg(drawing: Drawing, leg: Leg3, axes: Axes, *, far: bool, seat: Sequence[QPainterPath] = ()) -> None:
    hip, knee, ankle = (flat(p, axes) for p in (leg.hip, leg.knee, leg.ankle))
    ax, ay, az = leg.ankle
    outline = [flat((ax + dx, max(ay + dy, 0.03), az), axes) for dx, dy in _SHOE]
    drawing.shape(path(outline), "shoe")
    left, right = bent_limb(hip, knee, ankle, _THIGH, _SHANK)
    group = [joined((left, right[::-1])), ellipse(hip, 0.30 if far else 0.50), ellipse(knee, 0.25, 0.22), *seat]
    drawing.shape(group, "trousers_shade" if far else "trousers")


def _arm(drawing: Drawing, arm: Arm3, axes: Axes, *, far: bool, lying: float) -> None:
    shoulder, elbow, wrist, finger = (flat(p, axes) for p in (arm.shoulder, arm.elbow, arm.wrist, arm.finger))
    left, right = bent_limb(shoulder, elbow, wrist, _UPPER, _FORE)
    scale = max(dist(wrist, finger) / 0.66, 0.72)
    kind = "flat" if lying > 0.42 else "edge"
    shapes, lines = hand(wrist, direction(wrist, finger), kind, -1.0 if lying > 0.42 else 1.0, scale)
    drawing.shape([joined((left, right[::-1])), ellipse(elbow, 0.148), *shapes], "skin")
    for one in lines:
        drawing.line(one, alpha=150)
    if far:
        drawing.shape(_sleeve(arm, axes, _FAR_SLEEVE), "shirt_shade")
        return
    drawing.shape(_sleeve(arm, axes), "shirt", width=0.0, rim=False)
    left, right = sides(shoulder, elbow, _SLEEVE)
    drawing.line(path(left, closed=False), width=OUTLINE)
    drawing.line(path(right, closed=False), width=OUTLINE)
    drawing.line(polygon([left[-1], right[-1]], closed=False), width=OUTLINE)
    seam = lerp(left[2], left[1], 0.3), lerp(right[2], right[1], 0.3)
    drawing.line(polygon(seam, closed=False), colour="shirt_shade")


def _sleeve(arm: Arm3, axes: Axes, profile: Profile = _SLEEVE) -> list[QPainterPath]:
    shoulder = flat(arm.shoulder, axes)
    left, right = sides(shoulder, flat(arm.elbow, axes), profile)
    top = lerp(shoulder, flat(arm.elbow, axes), profile[0][0])
    return [joined((left, right[::-1])), ellipse(top, profile[0][1])]


def _edges(bones: FloorBones, axes: Axes) -> tuple[list[Point], list[Point]]:
    """The upper and the lower edge of the trunk in the picture, from the seat to the neck."""
    middles = [flat(station.at, axes) for station in bones.trunk]
    upper, lower = [], []
    for index, station in enumerate(bones.trunk):
        before, after = middles[max(index - 1, 0)], middles[min(index + 1, len(middles) - 1)]
        dx, dy = sub(after, before)
        size = math.hypot(dx, dy) or 1e-9
        normal = (dy / size, -dx / size)
        upper.append(_extreme(station, normal, axes))
        lower.append(_extreme(station, (-normal[0], -normal[1]), axes))
    return spline(upper, steps=_FINE), spline(lower, steps=_FINE)


def _extreme(station: Station, way: Point, axes: Axes) -> Point:
    """The point of a slice's outline that lies farthest this way in the picture."""
    x, y = flat(station.at, axes)
    wide, deep = flat(station.wide, axes), flat(station.deep, axes)
    a = wide[0] * way[0] + wide[1] * way[1]
    b = deep[0] * way[0] + deep[1] * way[1]
    size = math.hypot(a, b) or 1e-9
    return x + (wide[0] * a + deep[0] * b) / size, y + (wide[1] * a + deep[1] * b) / size


def _trunk(drawing: Drawing, bones: FloorBones, upper: list[Point], lower: list[Point], axes: Axes) -> None:
    end, before = flat(bones.trunk[0].at, axes), flat(bones.trunk[1].at, axes)
    cap = lerp(before, lerp(upper[0], lower[0], 0.5), 1.0 + _CAP / dist(before, end))
    seat = joined((upper[: _HEM + 1], lower[_HEM::-1], [lower[0], cap, upper[0]]))
    _leg(drawing, bones.legs["right"], axes, far=False, seat=[seat])
    end = flat(bones.neck, axes)
    collar = [upper[-1], lerp(lerp(upper[-1], end, 0.5), lerp(lower[-1], end, 0.5), 0.5), lower[-1]]
    bend = [lower[_HEM], lerp(lerp(upper[_HEM], lower[_HEM], 0.5), flat(bones.trunk[1].at, axes), 0.16), upper[_HEM]]
    shirt = joined((upper[_HEM:], collar, lower[: _HEM - 1 : -1], bend))
    drawing.shape(shirt, "shirt")


def _neck(drawing: Drawing, bones: FloorBones, axes: Axes) -> None:
    root = flat(bones.neck, axes)
    head = flat(bones.head, axes)
    start = lerp(root, head, -0.35)
    drawing.shape(
        limb(start, lerp(root, head, 0.75), ((0.0, 0.30, 0.30), (0.45, 0.235, 0.235), (1.0, 0.22, 0.22))), "skin"
    )


def _head_skeleton(rig: Rig, bones: FloorBones, axes: Axes) -> Skeleton:
    """The skeleton of an upright head, moved and turned to where this head lies."""
    skeleton = solve({}, rig, back=False)
    centre, crown = flat(bones.head, axes), flat(bones.crown, axes)
    turn = direction((0.0, 0.0), crown) + 90.0
    back = rot(PIVOT, turn)
    skeleton.tilt_head = turn
    skeleton.head = (centre[0] - PIVOT[0] + back[0], centre[1] - PIVOT[1] + back[1])
    skeleton.yaw = 58.0 - 54.0 * bones.face
    skeleton.pitch = 0.0
    return skeleton


def _mark(drawing: Drawing, upper: list[Point], lower: list[Point], kind: str, strength: float) -> None:
    """The upper back, along the upper edge of the trunk."""
    edge = upper[4 * _FINE : 8 * _FINE + 1 : 2]
    inner = [
        lerp(a, b, 0.46 * math.sin(math.pi * (0.12 + 0.8 * index / (len(edge) - 1))))
        for index, (a, b) in enumerate(zip(edge, lower[4 * _FINE : 8 * _FINE + 1 : 2], strict=True))
    ]
    drawing.highlight(joined((edge, inner[::-1])), None, kind, strength)
    drawing.line(polygon(upper[3 * _FINE :], closed=False), width=OUTLINE)


REGIONS = ("upperback",)
"""The regions this view can mark: between the shoulder blades."""


def _name_joints(drawing: Drawing, bones: FloorBones, axes: Axes) -> None:
    joints = drawing.joints

    def put(name: str, point: Point3) -> None:
        joints[name] = (*flat(point, axes), depth(point, axes))

    for name, arm in bones.arms.items():
        put(f"shoulder.{name}", arm.shoulder)
        put(f"elbow.{name}", arm.elbow)
        put(f"wrist.{name}", arm.wrist)
    for name, leg in bones.legs.items():
        put(f"hip.{name}", leg.hip)
        put(f"knee.{name}", leg.knee)
        put(f"ankle.{name}", leg.ankle)
    put("neck", bones.neck)
    put("head", bones.head)


__all__ = ["REGIONS", "draw_floor"]
