"""Bare arms and hands of the side view: hanging, lying on something, clasped, or the back of the hand.

Points are given along x from the wrist, the palm towards +y.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure.ink import (
    FOREARM,
    UPPER_ARM,
    Point,
    bent_limb,
    dist,
    hand,
    joined,
    lerp_all,
    path,
    polygon,
)
from neckbreak.ui.figure.side_arms import Arm

_HANGING: Sequence[Point] = (
    (-0.08, -0.090),
    (0.08, -0.112),
    (0.22, -0.125),
    (0.36, -0.122),
    (0.50, -0.100),
    (0.600, -0.055),
    (0.605, 0.000),
    (0.50, 0.062),
    (0.36, 0.102),
    (0.20, 0.118),
    (0.06, 0.100),
    (-0.08, 0.090),
)
_LYING: Sequence[Point] = (
    (-0.08, -0.088),
    (0.08, -0.100),
    (0.22, -0.108),
    (0.36, -0.082),
    (0.50, -0.030),
    (0.625, 0.045),
    (0.605, 0.090),
    (0.50, 0.078),
    (0.36, 0.068),
    (0.20, 0.092),
    (0.06, 0.098),
    (-0.08, 0.088),
)
_THUMB_HANGING: Sequence[Point] = (
    (0.02, -0.050),
    (0.13, -0.160),
    (0.26, -0.198),
    (0.365, -0.182),
    (0.375, -0.138),
    (0.29, -0.110),
    (0.20, -0.060),
    (0.10, 0.000),
)
_THUMB_LYING: Sequence[Point] = (
    (0.06, 0.030),
    (0.16, 0.085),
    (0.28, 0.112),
    (0.385, 0.105),
    (0.380, 0.075),
    (0.30, 0.050),
    (0.20, 0.020),
    (0.12, 0.000),
)
_FINGERS_HANGING: Sequence[Sequence[Point]] = (
    ((0.36, -0.060), (0.57, -0.062)),
    ((0.37, -0.004), (0.575, -0.018)),
    ((0.36, 0.048), (0.52, 0.026)),
)
_FINGERS_LYING: Sequence[Sequence[Point]] = (
    ((0.36, -0.034), (0.57, 0.036)),
    ((0.36, 0.010), (0.57, 0.056)),
    ((0.36, 0.046), (0.50, 0.062)),
)
_CLASPED: Sequence[Point] = (
    (-0.08, -0.090),
    (0.06, -0.130),
    (0.18, -0.170),
    (0.30, -0.178),
    (0.40, -0.150),
    (0.462, -0.070),
    (0.468, 0.020),
    (0.425, 0.105),
    (0.32, 0.152),
    (0.20, 0.150),
    (0.06, 0.112),
    (-0.08, 0.090),
)
_THUMB_CLASPED: Sequence[Point] = (
    (0.04, -0.080),
    (0.12, -0.190),
    (0.23, -0.238),
    (0.335, -0.222),
    (0.370, -0.175),
    (0.30, -0.130),
    (0.20, -0.095),
    (0.10, -0.040),
)
_FINGERS_CLASPED: Sequence[Sequence[Point]] = (
    ((0.22, -0.070), (0.44, -0.078)),
    ((0.20, 0.000), (0.455, -0.004)),
    ((0.20, 0.070), (0.43, 0.068)),
)

_EDGE = 0.09
"""Half the thickness of a hand seen from its edge."""


def arm_paths(arm: Arm) -> list[QPainterPath]:
    """The bare arm below the sleeve, with its hand, as one group."""
    left, right = bent_limb(arm.shoulder, arm.elbow, arm.wrist, UPPER_ARM[1:], FOREARM)
    group = [joined((left, right[::-1]))]
    if _far_bent(arm):
        # an elbow that comes at the viewer is round, its sides do not meet
        group.append(path(_round(arm.elbow, 0.155)))
    if _drawn(arm):
        return group + _whole(arm)[0]
    body = _shaped(arm, _HANGING, _LYING, _CLASPED)
    thumb = _shaped(arm, _THUMB_HANGING, _THUMB_LYING, _THUMB_CLASPED)
    return [*group, path(body), path(thumb)]


def finger_lines(arm: Arm) -> list[QPainterPath]:
    """The lines between the fingers."""
    if _drawn(arm):
        return _whole(arm)[1]
    groups = zip(_FINGERS_HANGING, _FINGERS_LYING, _FINGERS_CLASPED, strict=True)
    return [polygon(_shaped(arm, *ends), closed=False) for ends in groups]


def _drawn(arm: Arm) -> bool:
    return arm.flat >= 0.5


def _whole(arm: Arm) -> tuple[list[QPainterPath], list[QPainterPath]]:
    # laced behind the head, the fingers go round it, away from the viewer
    return hand(arm.wrist, arm.hand, "relax", -1.0, 0.55)


def _shaped(arm: Arm, hanging: Sequence[Point], lying: Sequence[Point], clasped: Sequence[Point]) -> list[Point]:
    points = lerp_all(lerp_all(hanging, lying, arm.rest), clasped, arm.clasp)
    c, s = math.cos(math.radians(arm.hand)), math.sin(math.radians(arm.hand))
    wx, wy = arm.wrist
    side = 1.0 - 2.0 * arm.flip
    if abs(side) < 1.0:
        # a turning hand is never thinner than its edge
        edge = _EDGE * (1.0 - abs(side))
        points = [(x, y * side + math.copysign(edge * (1.0 - 0.7 * max(x, 0.0)), y * side)) for x, y in points]
    else:
        points = [(x, y * side) for x, y in points]
    return [(wx + c * x - s * y, wy + s * x + c * y) for x, y in points]


def _far_bent(arm: Arm) -> bool:
    return abs(arm.depth[0] - arm.depth[1]) > 0.3 and dist(arm.shoulder, arm.elbow) > 0.1


def _round(at: Point, radius: float) -> list[Point]:
    return [
        (at[0] + radius * math.cos(math.radians(turn)), at[1] + radius * math.sin(math.radians(turn)))
        for turn in range(0, 360, 60)
    ]
