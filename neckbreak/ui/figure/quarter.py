"""The figure standing, seen from its right and from the front: what neither front nor side can show.

In a door frame both forearms and the chest going through between them are seen; over a desk the arm is seen
to come through under the other one. Drawn with the left arm threading; the other side is a mirror.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QTransform

from neckbreak.core.figure import Pose, Rig, mirror_pose
from neckbreak.ui.figure.floor_bones import Arm3, Leg3, Station, depth, flat
from neckbreak.ui.figure.head import PIVOT, draw_hair_behind, draw_head_front
from neckbreak.ui.figure.ink import (
    OUTLINE,
    Drawing,
    Point,
    Point3,
    Profile,
    add,
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
from neckbreak.ui.figure.quarter_bones import QuarterBones, eye_of, solve_quarter
from neckbreak.ui.figure.quarter_props import Axes, desk, floor, frame_far, frame_near
from neckbreak.ui.figure.quarter_regions import FINE, REGIONS, draw_mark, surface
from neckbreak.ui.figure.skeleton import Skeleton, solve

_SLEEVE: Profile = ((0.0, 0.205, 0.205), (0.3, 0.222, 0.220), (0.55, 0.208, 0.208))
_UPPER: Profile = ((0.30, 0.170, 0.170), (0.74, 0.150, 0.150))
_FORE: Profile = ((0.24, 0.150, 0.146), (0.6, 0.124, 0.120), (1.0, 0.096, 0.096))
_THIGH: Profile = ((0.0, 0.37, 0.37), (0.38, 0.335, 0.335), (0.78, 0.255, 0.255))
_SHANK: Profile = ((0.22, 0.225, 0.235), (0.50, 0.198, 0.215), (0.98, 0.172, 0.178))
_SHOE = (
    ((-0.165, 0.12), (-0.27, -0.14), (-0.262, -0.30), (-0.10, -0.315), (0.20, -0.312), (0.48, -0.318)),
    ((0.48, -0.318), (0.70, -0.316), (0.785, -0.27), (0.74, -0.17), (0.58, -0.09), (0.34, 0.0), (0.165, 0.14)),
)
_NECK: Profile = ((0.0, 0.27, 0.27), (0.45, 0.225, 0.225), (1.0, 0.215, 0.215))
_MIDDLE = 0.95
"""The middle of the scene with the desk, to the right of the hips on the picture."""
_HEM = 2 * FINE


def draw_quarter(pose: Pose, rig: Rig, look: Look) -> Drawing:
    """The display list of a standing pose, seen from its right front."""
    mirrored = pose.get("floor.side", 1.0) < 0.0
    if mirrored:
        pose = mirror_pose(pose)
    axes = eye_of(pose).axes()
    bones = solve_quarter(pose, rig)
    framed = pose.get("hand.right.frame", 0.0) > 0.0
    drawing = Drawing()
    if "floor" in look.props:
        floor(drawing, axes, wide=2.5 if framed else 1.45)
    if "desk" in look.props:
        desk(drawing, axes)
    _leg(drawing, bones.legs["left"], axes, far=True)
    if framed:
        _arm(drawing, bones.arms["left"], axes, far=True, framed=True)
    else:
        _shoulder(drawing, bones.arms["left"], axes, "shirt_shade")
    if "door frame" in look.props:
        frame_far(drawing, axes)
    skeleton = _head_skeleton(rig, bones, axes)
    draw_hair_behind(drawing, skeleton, look.hair)
    _neck(drawing, bones, axes)
    upper, lower = _edges(bones, axes)
    _shoulder(drawing, bones.arms["right"], axes)
    _trunk(drawing, bones, upper, lower, axes)
    for mark in look.marks:
        draw_mark(drawing, bones, (upper, lower), axes, mark)
    if not framed:
        _arm(drawing, bones.arms["left"], axes, far=True, framed=False)
    draw_head_front(drawing, skeleton, 0.0, pose.get("eyes.close", 0.0), look.hair)
    _arm(drawing, bones.arms["right"], axes, far=False, framed=framed)
    if "door frame" in look.props:
        frame_near(drawing, axes)
    _name_joints(drawing, bones, axes)
    _centre(drawing, 0.0 if framed else _MIDDLE, mirrored=mirrored)
    return drawing


def _centre(drawing: Drawing, middle: float, *, mirrored: bool) -> None:
    """Put the middle of the scene at the origin, so that both sides fill the same frame."""
    sign = -1.0 if mirrored else 1.0
    drawing.transform(QTransform.fromTranslate(-middle, 0.0) * QTransform.fromScale(sign, 1.0))
    drawing.joints = {
        _other(name) if mirrored else name: (sign * (x - middle), y, z) for name, (x, y, z) in drawing.joints.items()
    }


def _other(name: str) -> str:
    head, _, side = name.partition(".")
    return f"{head}.{'right' if side == 'left' else 'left'}" if side else name


def _leg(drawing: Drawing, leg: Leg3, axes: Axes, *, far: bool, seat: Sequence[Point] = ()) -> None:
    hip, knee, ankle = (flat(p, axes) for p in (leg.hip, leg.knee, leg.ankle))
    x, y, z = leg.ankle
    outline = [[flat((x + dx, y + dy, z), axes) for dx, dy in part] for part in _SHOE]
    drawing.shape(joined(outline), "shoe")
    front, back = bent_limb(hip, knee, ankle, _THIGH, _SHANK)
    group = [joined((front, back[::-1])), ellipse(hip, 0.36)]
    if seat:
        group.append(path(seat))
    drawing.shape(group, "trousers_shade" if far else "trousers")


def _arm(drawing: Drawing, arm: Arm3, axes: Axes, *, far: bool, framed: bool) -> None:
    """An arm and its sleeve; only in the door frame is the far one behind the trunk."""
    shoulder, elbow, wrist, finger = (flat(p, axes) for p in (arm.shoulder, arm.elbow, arm.wrist, arm.finger))
    left, right = bent_limb(shoulder, elbow, wrist, _UPPER, _FORE)
    scale = max(dist(wrist, finger) / 0.66, 0.72)
    kind = "flat" if framed or far else "edge"
    shapes, lines = hand(wrist, direction(wrist, finger), kind, -1.0 if far and framed else 1.0, scale)
    drawing.shape([joined((left, right[::-1])), ellipse(elbow, 0.150), *shapes], "skin")
    for one in lines:
        drawing.line(one, alpha=150)
    left, right = sides(shoulder, elbow, _SLEEVE)
    sleeve = joined((left, right[::-1]))
    if far and framed:
        drawing.shape([sleeve, ellipse(shoulder, _SLEEVE[0][1])], "shirt_shade")
        return
    drawing.shape(sleeve, "shirt_shade" if far else "shirt", width=0.0, rim=False)
    top, low = (right, left) if framed else (left, right)
    drawing.line(path(top[1:] if framed else top, closed=False), width=OUTLINE)
    drawing.line(path([lerp(low[0], low[1], 0.3), *low[1:]], closed=False), width=OUTLINE)
    drawing.line(polygon([left[-1], right[-1]], closed=False), width=OUTLINE)
    seam = lerp(left[2], left[1], 0.3), lerp(right[2], right[1], 0.3)
    drawing.line(polygon(seam, closed=False), colour="shirt_shade")


def _shoulder(drawing: Drawing, arm: Arm3, axes: Axes, fill: str = "shirt") -> None:
    """The round of a shoulder and its sleeve, as far as the trunk does not cover them."""
    shoulder = flat(arm.shoulder, axes)
    left, right = sides(shoulder, flat(arm.elbow, axes), _SLEEVE)
    drawing.shape([joined((left, right[::-1])), ellipse(shoulder, _SLEEVE[0][1])], fill)


def _edges(bones: QuarterBones, axes: Axes) -> tuple[list[Point], list[Point]]:
    """The two edges of the trunk in the picture, from the seat to the neck: behind, and before."""
    middles = [flat(station.at, axes) for station in bones.trunk]
    behind, before = [], []
    for index, station in enumerate(bones.trunk):
        last, coming = middles[max(index - 1, 0)], middles[min(index + 1, len(middles) - 1)]
        dx, dy = sub(coming, last)
        size = math.hypot(dx, dy) or 1e-9
        normal = (dy / size, -dx / size)
        behind.append(_extreme(station, normal, axes))
        before.append(_extreme(station, (-normal[0], -normal[1]), axes))
    return spline(behind, steps=FINE), spline(before, steps=FINE)


def _extreme(station: Station, way: Point, axes: Axes) -> Point:
    """The point of a slice's outline that lies farthest this way in the picture."""
    x, y = flat(station.at, axes)
    wide, deep = flat(station.wide, axes), flat(station.deep, axes)
    a = wide[0] * way[0] + wide[1] * way[1]
    b = deep[0] * way[0] + deep[1] * way[1]
    size = math.hypot(a, b) or 1e-9
    return x + (wide[0] * a + deep[0] * b) / size, y + (wide[1] * a + deep[1] * b) / size


def _trunk(drawing: Drawing, bones: QuarterBones, behind: list[Point], before: list[Point], axes: Axes) -> None:
    x, y, z = bones.legs["right"].hip
    crotch = flat((x + 0.10, y - 0.52, z - 0.20), axes)
    rear = [flat((x - 0.34, y + dy, z), axes) for dy in (-0.30, -0.05)]
    top = [lerp(before[_HEM + 2], behind[_HEM + 2], share) for share in (0.15, 0.85)]
    seat = [*top, behind[_HEM - 1], rear[1], rear[0], crotch, before[_HEM - 1]]
    _leg(drawing, bones.legs["right"], axes, far=False, seat=seat)
    hem = bones.trunk[2]
    low = _extreme(hem, (0.0, 1.0), axes)
    shirt = joined((behind[_HEM:], before[: _HEM - 1 : -1], [before[_HEM], low, behind[_HEM]]))
    drawing.shape(shirt, "shirt")
    front = [surface(bones, axes, share, degrees) for share, degrees in ((0.965, 48.0), (0.935, 12.0), (0.945, -22.0))]
    neckline = [behind[-1], *front, before[-1]]
    neck, head = flat(bones.neck, axes), flat(bones.head, axes)
    up = [lerp(point, add(point, sub(head, neck)), 0.05) for point in (before[-1], behind[-1])]
    inner = [lerp(point, neck, 0.12) for point in up]
    drawing.shape(joined((neckline, inner)), "skin", width=0.0, rim=False)
    drawing.line(path(neckline, closed=False))
    hems = [lerp(before[_HEM + k], behind[_HEM + k], share) for k, share in ((3, 0.30), (2, 0.42), (3, 0.56))]
    drawing.line(path(hems, closed=False), colour="shirt_shade")


def _neck(drawing: Drawing, bones: QuarterBones, axes: Axes) -> None:
    root, head = flat(bones.neck, axes), flat(bones.head, axes)
    drawing.shape(limb(lerp(root, head, -0.25), lerp(root, head, 0.75), _NECK), "skin")


def _head_skeleton(rig: Rig, bones: QuarterBones, axes: Axes) -> Skeleton:
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


def _name_joints(drawing: Drawing, bones: QuarterBones, axes: Axes) -> None:
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


__all__ = ["REGIONS", "draw_quarter"]
