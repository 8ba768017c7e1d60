"""The regions of the body that the front view can mark, as outlines that move with it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure.arms import forearm_region
from neckbreak.ui.figure.head import PIVOT, face_region
from neckbreak.ui.figure.ink import Point, add, ellipse, joined, lerp, rot
from neckbreak.ui.figure.skeleton import Skeleton
from neckbreak.ui.figure.torso import neck_side, shirt_half, sleeve


def cord(skeleton: Skeleton, side: int) -> tuple[Point, Point, Point]:
    """The muscle from behind the ear to the pit of the neck: top, middle and root."""
    turn = math.sin(math.radians(skeleton.yaw))
    top = add(skeleton.head, rot((side * 0.20 + 0.06 * turn, 0.30), skeleton.tilt_head, PIVOT))
    return top, add(lerp(top, (side * 0.05, 0.02), 0.55), (side * 0.03, 0.0)), (side * 0.05, 0.03)


def _scm(skeleton: Skeleton, side: int) -> QPainterPath:
    line = neck_side(skeleton, side)
    top, middle, _ = cord(skeleton, side)
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
        lerp(line[1], cord(skeleton, side)[1], 0.55),
        lerp(line[0], cord(skeleton, side)[0], 0.45),
    ]
    return joined((line, lower))


def _flank(skeleton: Skeleton, side: int) -> QPainterPath:
    half = shirt_half(skeleton, side)
    outer = [lerp(half[1][-1], half[2][1], 0.12), half[2][1], lerp(half[2][2], half[2][3], 0.3)]
    inner = [(side * 0.47, 1.45), (side * 0.50, 0.95)]
    return joined((outer, [*inner, outer[0]]))


def _serratus(skeleton: Skeleton, side: int) -> QPainterPath:
    """The muscle that holds the blade on the ribs, below the armpit."""
    half = shirt_half(skeleton, side)
    top, low = half[2][0], half[2][1]
    edge = [lerp(top, low, 0.25), low, lerp(low, half[2][2], 0.35)]
    return joined((edge, [(side * 0.42, 1.12), (side * 0.40, 0.86), (side * 0.56, 0.72)]))


def _chest(skeleton: Skeleton, side: int) -> QPainterPath:
    """The breast muscle: a fan from the breastbone to the front of the shoulder."""
    x, y = skeleton.arms[side].shoulder
    grow = 0.5 * skeleton.grow
    return joined(
        (
            [(side * 0.09, 0.46 - grow), (side * 0.34, 0.33 - grow), (x - side * 0.10, y + 0.06)],
            [(x + side * 0.02, y + 0.22), (side * 0.56, 0.66 - grow), (side * 0.30, 0.83), (side * 0.09, 0.80)],
        )
    )


def _deltoid(skeleton: Skeleton, side: int) -> QPainterPath:
    half = shirt_half(skeleton, side)[0]
    x, y = skeleton.arms[side].shoulder
    if skeleton.arms[side].over:
        round_ = [half[2], half[3], half[4], half[5], lerp(half[5], half[6], 0.5)]
        return joined((round_, [(x - side * 0.02, y + 0.30), (x - side * 0.10, y + 0.02), half[2]]))
    outer, inner = sleeve(skeleton.arms[side])
    tip = lerp(lerp(outer[1], outer[2], 0.6), lerp(inner[1], inner[2], 0.6), 0.42)
    back = [tip, lerp(outer[0], inner[0], 0.72), (x - side * 0.13, y - 0.04), half[2]]
    return joined((half[2:6], back))


def _levator(skeleton: Skeleton, side: int) -> QPainterPath:
    """The back of the neck's side, from behind the ear down to the blade's upper corner."""
    line = neck_side(skeleton, side)
    lift = skeleton.arms[side].lift
    inner = [
        (side * 0.46, 0.10 - 0.8 * lift),
        lerp(line[2], (0.0, 0.04), 0.38),
        lerp(line[1], cord(skeleton, side)[1], 0.85),
        lerp(line[0], cord(skeleton, side)[0], 0.85),
    ]
    return joined((line[:4], inner))


def _belly(skeleton: Skeleton, side: int) -> QPainterPath:
    wide = 1.0 + 0.08 * skeleton.belly
    return ellipse((0.0, 1.66), 0.46 * wide, 0.40 * wide) if side > 0 else QPainterPath()


def _forearm(skeleton: Skeleton, side: int) -> QPainterPath:
    return forearm_region(skeleton.arms[side])


def _face(skeleton: Skeleton, side: int) -> QPainterPath:
    return face_region(skeleton, side)


REGIONS: Mapping[str, Callable[[Skeleton, int], QPainterPath]] = {
    "scm": _scm,
    "trap": _trapezius,
    "sideneck": _side_neck,
    "lat": _flank,
    "serratus": _serratus,
    "pec": _chest,
    "deltoid": _deltoid,
    "levator": _levator,
    "belly": _belly,
    "forearm": _forearm,
    "face": _face,
}
"""The regions this view can mark; a clip names them with their side, as in `trap.left`."""
