"""The figure from behind, seated: where the shoulder blades can be seen to move."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QPainterPath

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.arms import draw_arm
from neckbreak.ui.figure.front import trunk_transform
from neckbreak.ui.figure.head import draw_head_back
from neckbreak.ui.figure.ink import Drawing, Point, joined, lerp, path, polygon
from neckbreak.ui.figure.legs import draw_stool
from neckbreak.ui.figure.palette import Look
from neckbreak.ui.figure.skeleton import Skeleton, solve
from neckbreak.ui.figure.torso import neck_side, neck_skin, shirt, shirt_half

_HIPS = [(0.0, 1.8), (0.40, 1.84), (0.60, 2.02), (0.72, 2.22), (0.80, 2.44), (0.66, 2.58), (0.0, 2.57)]


def draw_back(pose: Pose, rig: Rig, look: Look) -> Drawing:
    """The display list of a pose seen from behind."""
    skeleton = solve(pose, rig, back=True)
    drawing = Drawing()
    seat = Drawing()
    before = [arm for arm in skeleton.arms.values() if arm.thigh > 0.5]
    for arm in before:
        draw_arm(seat, arm, skeleton, back=True, cuff=False)
    draw_stool(seat, back=True)
    hips = [*_HIPS, *[(-x, y) for x, y in reversed(_HIPS[1:-1])]]
    seat.shape(path([(x + skeleton.sway, y) for x, y in hips]), "trousers")
    drawing.shape(neck_skin(skeleton), "skin")
    drawing.shape(shirt(skeleton, _neckline(skeleton)), "shirt")
    for mark in look.marks:
        _mark(drawing, skeleton, mark.region, mark.kind, mark.strength)
    _draw_blades(drawing, skeleton)
    spine = path([(0.0, 0.16), (0.012, 0.8), (0.0, 1.5), (0.0, 2.2)], closed=False)
    drawing.line(spine, colour="shirt_shade")
    _draw_collar(drawing, skeleton)
    for arm in skeleton.arms.values():
        if arm not in before:
            draw_arm(drawing, arm, skeleton, back=True)
    draw_head_back(drawing, skeleton, look.hair)
    if skeleton.tilt or skeleton.sway:
        drawing.transform(trunk_transform(skeleton))
    seat.extend(drawing)
    seat.joints = skeleton.joints
    return seat


def _neckline(skeleton: Skeleton) -> list[Point]:
    left, right = (shirt_half(skeleton, s)[0][0] for s in (-1, 1))
    return [left, lerp(left, (-0.2, 0.03), 0.62), (0.0, 0.055), lerp(right, (0.2, 0.03), 0.62), right]


def _draw_collar(drawing: Drawing, skeleton: Skeleton) -> None:
    left, right = neck_side(skeleton, -1), neck_side(skeleton, 1)
    high = [lerp(left[1], left[2], 0.75), (-0.15, -0.09), (0.0, -0.075), (0.15, -0.09)]
    high.append(lerp(right[1], right[2], 0.75))
    low = [lerp(right[2], right[3], 0.30), (0.19, 0.065), (0.0, 0.085), (-0.19, 0.065)]
    low.append(lerp(left[2], left[3], 0.30))
    drawing.shape(joined((high, low)), "shirt")


def _border(skeleton: Skeleton) -> float:
    """The distance of a blade's inner border from the spine: 1.00 at rest, 0.55 squeezed."""
    return 0.44 * (1.0 - 0.45 * skeleton.retract)


def _draw_blades(drawing: Drawing, skeleton: Skeleton) -> None:
    """Both blades as they show through the shirt: flat, inner border with the lower corner, and ridge."""
    gap = _border(skeleton)
    for side, arm in skeleton.arms.items():
        drop = -0.75 * arm.lift + 0.03 * skeleton.retract
        inner = [
            (side * (gap + 0.03), 0.28 + drop),
            (side * gap, 0.60 + drop),
            (side * (gap + 0.06), 0.93 + drop),
            (side * (gap + 0.13), 0.955 + drop),
            (side * (gap + 0.20), 0.86 + drop),
        ]
        flat = [(side * (gap + x), y + drop) for x, y in ((0.11, 0.40), (0.21, 0.40), (0.13, 0.83))]
        drawing.line(polygon(flat), colour="shirt_shade", width=0.19, alpha=105)
        drawing.line(path(inner, closed=False), width=0.030, alpha=240)
        ridge = [
            (side * (gap + 0.05), 0.315 + drop),
            (side * (gap + 0.12), 0.27 + drop),
            (arm.shoulder[0] - side * 0.16, arm.shoulder[1] - 0.035),
        ]
        drawing.line(path(ridge, closed=False), alpha=130)


def _rhomboid(skeleton: Skeleton, side: int) -> QPainterPath:
    """A slanting band from the spine down to the inner border of the blade."""
    gap = _border(skeleton)
    drop = -0.75 * skeleton.arms[side].lift
    return joined(
        (
            [(side * 0.035, 0.16), (side * gap * 0.55, 0.215 + drop * 0.5), (side * (gap - 0.005), 0.35 + drop)],
            [(side * (gap - 0.015), 0.60 + drop), (side * (gap + 0.02), 0.84 + drop)],
            [(side * gap * 0.55, 0.70 + drop * 0.5), (side * 0.035, 0.56)],
        )
    )


def _trapezius(skeleton: Skeleton, side: int) -> QPainterPath:
    line = neck_side(skeleton, side)
    x, y = skeleton.arms[side].shoulder
    lift = skeleton.arms[side].lift
    lower = [
        (x - side * 0.06, y - 0.12),
        (side * 0.50, 0.17 - 0.8 * lift),
        (side * 0.20, 0.22 - 0.3 * lift),
        (side * 0.03, 0.34),
    ]
    return joined((line[1:], lower, [(side * 0.03, -0.25)]))


def _nape(skeleton: Skeleton, side: int) -> QPainterPath:
    line = neck_side(skeleton, side)
    return joined((line[:3], [(side * 0.20, 0.02), (side * 0.05, 0.04), (side * 0.05, -0.4)]))


REGIONS: Mapping[str, Callable[[Skeleton, int], QPainterPath]] = {
    "rhomboid": _rhomboid,
    "trap": _trapezius,
    "nape": _nape,
}
"""The regions this view can mark; a clip names them with or without their side."""


def _mark(drawing: Drawing, skeleton: Skeleton, region: str, kind: str, strength: float) -> None:
    name, _, which = region.partition(".")
    for side, arm in skeleton.arms.items():
        if which in ("", arm.name) and name in REGIONS:
            drawing.highlight(REGIONS[name](skeleton, side), None, kind, strength)
            if name != "rhomboid":
                drawing.line(path(neck_side(skeleton, side), closed=False), width=0.030)
