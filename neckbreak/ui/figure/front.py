"""The figure from the front, seated or standing."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from PySide6.QtGui import QPainterPath, QTransform

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.head import PIVOT, draw_hair_behind, draw_head_front
from neckbreak.ui.figure.ink import Drawing, Point, add, joined, lerp, path, polygon, rot
from neckbreak.ui.figure.palette import Look
from neckbreak.ui.figure.skeleton import HIP_LINE, Skeleton, solve
from neckbreak.ui.figure.torso import (
    draw_arm,
    draw_backrest,
    draw_legs_front,
    draw_stool,
    neck_side,
    neck_skin,
    shirt,
    shirt_half,
)


def draw_front(pose: Pose, rig: Rig, look: Look) -> Drawing:
    """The display list of a pose seen from the front."""
    skeleton = solve(pose, rig, back=False)
    drawing = Drawing()
    seat = Drawing()
    if not skeleton.standing:
        if "chair" in look.props:
            draw_backrest(seat)
        draw_stool(seat, back=False)
    draw_legs_front(seat, skeleton)
    draw_hair_behind(drawing, skeleton, look.hair)
    drawing.shape(neck_skin(skeleton), "skin")
    _draw_throat(drawing, skeleton)
    under = [mark for mark in look.marks if mark.region.partition(".")[0] in _ON_SKIN]
    for mark in under:
        _mark(drawing, skeleton, mark.region, mark.kind, mark.strength)
    neckline = _neckline(skeleton)
    drawing.shape(shirt(skeleton, neckline), "shirt")
    for mark in look.marks:
        if mark not in under:
            _mark(drawing, skeleton, mark.region, mark.kind, mark.strength)
    _draw_collar(drawing, skeleton, neckline)
    for side in (-1, 1):
        drawing.line(
            path([(side * 0.50, 1.80), (side * 0.43, 1.87), (side * 0.36, 1.86)], closed=False),
            colour="shirt_shade",
        )
    for arm in skeleton.arms.values():
        draw_arm(drawing, arm, skeleton, back=False)
    draw_head_front(drawing, skeleton, -pose.get("eyes.yaw", 0.0), pose.get("eyes.close", 0.0), look.hair)
    if skeleton.tilt or skeleton.sway:
        drawing.transform(trunk_transform(skeleton))
    seat.extend(drawing)
    seat.joints = skeleton.joints
    return seat


def trunk_transform(skeleton: Skeleton) -> QTransform:
    """From the trunk's frame to the picture."""
    turned = QTransform.fromTranslate(skeleton.sway, HIP_LINE)
    turned.rotate(skeleton.tilt)
    turned.translate(0.0, -HIP_LINE)
    return turned


def _neckline(skeleton: Skeleton) -> list[Point]:
    left, right = (shirt_half(skeleton, s)[0][0] for s in (-1, 1))
    return [
        left,
        lerp(left, (-0.10, 0.30), 0.45),
        (-0.012, 0.36),
        (0.012, 0.36),
        lerp(right, (0.10, 0.30), 0.45),
        right,
    ]


def _draw_collar(drawing: Drawing, skeleton: Skeleton, neckline: list[Point]) -> None:
    drawing.line(polygon([(0.0, 0.36), (0.0, 0.86)], closed=False), colour="shirt_shade")
    for y in (0.50, 0.72):
        drawing.line(polygon([(0.035, y), (0.036, y)], closed=False), colour="shirt_shade", width=0.034)
    for side in (-1, 1):
        start, middle = (neckline[0], neckline[1]) if side < 0 else (neckline[5], neckline[4])
        line = neck_side(skeleton, side)
        high = lerp(line[2], line[3], 0.08)
        lift = skeleton.arms[side].lift
        outer = [high, (side * 0.415, 0.05 - 0.72 * lift), (side * 0.30, 0.335 - 0.2 * lift)]
        inner = [(side * 0.30, 0.335 - 0.2 * lift), (side * 0.16, 0.34), (side * 0.008, 0.37)]
        edge = [(side * 0.008, 0.37), lerp(middle, (side * 0.1, 0.3), 0.15), lerp(start, high, 0.8)]
        drawing.shape(joined((outer, inner, edge)), "shirt")


def _draw_throat(drawing: Drawing, skeleton: Skeleton) -> None:
    turn = skeleton.yaw
    for side in (-1, 1):
        lift = skeleton.arms[side].lift
        bone = [(side * 0.055, 0.045), (side * 0.16, 0.055 - 0.05 * lift), (side * 0.30, 0.02 - 0.35 * lift)]
        drawing.line(path(bone, closed=False), alpha=110)
        # the muscle from ear to collarbone stands out on the side away from the turn
        strength = 95 + min(100, abs(turn) * 2.4) * (1 if side * turn < 0 else -0.9)
        strength += min(60, max(0.0, -side * skeleton.tilt_head) * 3)
        top, middle, root = _cord(skeleton, side)
        drawing.line(path([top, middle, root], closed=False), alpha=round(max(min(strength, 200), 0)))
    drawing.line(path([(-0.03, 0.06), (0.0, 0.085), (0.03, 0.06)], closed=False), alpha=120)


def _cord(skeleton: Skeleton, side: int) -> tuple[Point, Point, Point]:
    turn = math.sin(math.radians(skeleton.yaw))
    top = add(skeleton.head, rot((side * 0.20 + 0.06 * turn, 0.30), skeleton.tilt_head, PIVOT))
    return top, add(lerp(top, (side * 0.05, 0.02), 0.55), (side * 0.03, 0.0)), (side * 0.05, 0.03)


def _scm(skeleton: Skeleton, side: int) -> QPainterPath:
    line = neck_side(skeleton, side)
    top, middle, _ = _cord(skeleton, side)
    ear = lerp(line[0], top, 0.25)
    return joined(
        (
            [add(ear, (0.0, 0.02)), add(middle, (side * 0.075, -0.03)), (side * 0.15, 0.05)],
            [(side * 0.03, 0.075), add(middle, (-side * 0.02, 0.02)), add(top, (-side * 0.03, 0.0))],
        )
    )


def _trapezius(skeleton: Skeleton, side: int) -> QPainterPath:
    line = neck_side(skeleton, side)
    lift = skeleton.arms[side].lift
    x, y = skeleton.arms[side].shoulder
    lower = [
        (x - side * 0.06, y - 0.13),
        (side * 0.60, 0.135 - 0.95 * lift),
        (side * 0.40, 0.10 - 0.85 * lift),
        (side * 0.245, -0.04 - 0.5 * lift),
        lerp(line[1], (side * 0.12, line[1][1] + 0.02), 0.55),
    ]
    return joined((line[1:], lower))


def _side_neck(skeleton: Skeleton, side: int) -> QPainterPath:
    """The band from the ear to the tip of the shoulder."""
    line = neck_side(skeleton, side)
    lift = skeleton.arms[side].lift
    x, y = skeleton.arms[side].shoulder
    lower = [
        (x - side * 0.10, y - 0.13),
        (side * 0.55, 0.115 - 0.95 * lift),
        (side * 0.34, 0.055 - 0.8 * lift),
        lerp(line[2], (0.0, 0.0), 0.42),
        lerp(line[1], _cord(skeleton, side)[1], 0.55),
        lerp(line[0], _cord(skeleton, side)[0], 0.45),
    ]
    return joined((line, lower))


def _flank(skeleton: Skeleton, side: int) -> QPainterPath:
    half = shirt_half(skeleton, side)
    outer = [lerp(half[1][-1], half[2][1], 0.12), half[2][1], lerp(half[2][2], half[2][3], 0.3)]
    inner = [(side * 0.47, 1.45), (side * 0.50, 0.95)]
    return joined((outer, [*inner, outer[0]]))


def _chest(skeleton: Skeleton, side: int) -> QPainterPath:
    x, y = skeleton.arms[side].shoulder
    return path(
        [
            (side * 0.14, 0.42),
            (side * 0.45, 0.3),
            (x - side * 0.08, y + 0.16),
            (side * 0.6, 0.74),
            (side * 0.34, 0.86),
            (side * 0.14, 0.74),
        ]
    )


def _deltoid(skeleton: Skeleton, side: int) -> QPainterPath:
    half = shirt_half(skeleton, side)[0]
    x, y = skeleton.arms[side].shoulder
    outer = [half[2], half[3], lerp(half[3], half[4], 0.6)]
    return joined((outer, [lerp(half[4], half[5], 0.2), (x, y + 0.28), (x - side * 0.14, y), half[2]]))


REGIONS: Mapping[str, Callable[[Skeleton, int], QPainterPath]] = {
    "scm": _scm,
    "trap": _trapezius,
    "sideneck": _side_neck,
    "lat": _flank,
    "pec": _chest,
    "deltoid": _deltoid,
}
"""The regions this view can mark; a clip names them with their side, as in `trap.left`."""

_ON_SKIN = frozenset({"scm"})


def _mark(drawing: Drawing, skeleton: Skeleton, region: str, kind: str, strength: float) -> None:
    name, _, which = region.partition(".")
    for side, arm in skeleton.arms.items():
        if which not in ("", arm.name):
            continue
        drawing.highlight(REGIONS[name](skeleton, side), None, kind, strength)
        if name in ("trap", "sideneck"):
            drawing.line(path(neck_side(skeleton, side), closed=False), width=0.030)
