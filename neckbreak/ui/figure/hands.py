"""Hands: palm with fingers, thumb and the lines between fingers, in six grips; and an arm's widths."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure.curves import Point, Profile, lerp_all, path, polygon

UPPER_ARM: Profile = ((0.0, 0.165, 0.165), (0.35, 0.172, 0.170), (0.72, 0.152, 0.152))
FOREARM: Profile = ((0.24, 0.152, 0.146), (0.6, 0.124, 0.120), (1.0, 0.094, 0.094))
SLEEVE: Profile = ((0.0, 0.205, 0.205), (0.3, 0.218, 0.213), (0.55, 0.205, 0.205))

_HANDS: Mapping[str, tuple[list[Point], list[Point], list[list[Point]]]] = {
    # outline of palm and fingers, thumb, lines between fingers; along x, thumb towards +y
    "flat": (
        [
            (-0.08, -0.092),
            (0.1, -0.128),
            (0.28, -0.145),
            (0.46, -0.132),
            (0.6, -0.085),
            (0.66, -0.01),
            (0.62, 0.065),
            (0.47, 0.115),
            (0.3, 0.14),
            (0.12, 0.122),
            (-0.08, 0.092),
        ],
        [
            (0.04, 0.06),
            (0.16, 0.17),
            (0.3, 0.232),
            (0.4, 0.248),
            (0.415, 0.2),
            (0.34, 0.152),
            (0.24, 0.08),
            (0.1, 0.02),
        ],
        [
            [(0.38, -0.058), (0.59, -0.047)],
            [(0.39, 0.012), (0.62, 0.012)],
            [(0.38, 0.075), (0.55, 0.066)],
        ],
    ),
    "relax": (
        [
            (-0.08, -0.092),
            (0.1, -0.135),
            (0.28, -0.15),
            (0.44, -0.128),
            (0.555, -0.06),
            (0.58, 0.02),
            (0.52, 0.078),
            (0.4, 0.118),
            (0.26, 0.136),
            (0.12, 0.12),
            (-0.08, 0.092),
        ],
        [
            (0.04, 0.06),
            (0.15, 0.165),
            (0.28, 0.208),
            (0.375, 0.2),
            (0.385, 0.155),
            (0.3, 0.12),
            (0.22, 0.07),
            (0.1, 0.02),
        ],
        [
            [(0.36, -0.068), (0.52, -0.036)],
            [(0.37, -0.002), (0.55, 0.012)],
            [(0.36, 0.06), (0.50, 0.056)],
        ],
    ),
    "grip": (
        [
            (-0.08, -0.092),
            (0.1, -0.14),
            (0.28, -0.165),
            (0.4, -0.148),
            (0.45, -0.05),
            (0.445, 0.05),
            (0.38, 0.125),
            (0.32, 0.139),
            (0.24, 0.143),
            (0.1, 0.122),
            (-0.08, 0.092),
        ],
        [
            (0.04, 0.07),
            (0.14, 0.18),
            (0.28, 0.235),
            (0.385, 0.215),
            (0.385, 0.165),
            (0.29, 0.148),
            (0.2, 0.08),
            (0.1, 0.02),
        ],
        [
            [(0.27, -0.085), (0.43, -0.085)],
            [(0.27, -0.005), (0.44, -0.005)],
            [(0.27, 0.07), (0.42, 0.07)],
        ],
    ),
    "fist": (
        [
            (-0.08, -0.092),
            (0.08, -0.142),
            (0.21, -0.172),
            (0.33, -0.162),
            (0.39, -0.085),
            (0.405, 0.005),
            (0.385, 0.085),
            (0.31, 0.138),
            (0.20, 0.152),
            (0.08, 0.122),
            (-0.08, 0.092),
        ],
        [
            (0.04, 0.06),
            (0.12, 0.168),
            (0.22, 0.208),
            (0.32, 0.172),
            (0.348, 0.055),
            (0.290, 0.005),
            (0.235, 0.075),
            (0.1, 0.02),
        ],
        [
            [(0.22, -0.095), (0.375, -0.092)],
            [(0.25, -0.015), (0.395, -0.015)],
            [(0.33, 0.062), (0.385, 0.06)],
        ],
    ),
    "wrap": (
        [
            (-0.08, -0.092),
            (0.1, -0.135),
            (0.28, -0.162),
            (0.46, -0.155),
            (0.555, -0.1),
            (0.59, -0.01),
            (0.565, 0.085),
            (0.46, 0.132),
            (0.3, 0.138),
            (0.12, 0.122),
            (-0.08, 0.092),
        ],
        [
            (0.02, 0.05),
            (0.1, 0.175),
            (0.2, 0.275),
            (0.31, 0.335),
            (0.352, 0.295),
            (0.29, 0.205),
            (0.22, 0.10),
            (0.1, 0.01),
        ],
        [
            [(0.26, -0.085), (0.55, -0.078)],
            [(0.25, -0.012), (0.57, -0.006)],
            [(0.26, 0.062), (0.55, 0.062)],
        ],
    ),
    "edge": (
        [
            (-0.08, -0.088),
            (0.1, -0.1),
            (0.26, -0.088),
            (0.42, -0.058),
            (0.6, -0.002),
            (0.645, 0.033),
            (0.6, 0.062),
            (0.44, 0.056),
            (0.28, 0.062),
            (0.12, 0.09),
            (-0.08, 0.088),
        ],
        [
            (0.06, 0.03),
            (0.18, 0.092),
            (0.27, 0.115),
            (0.35, 0.118),
            (0.4, 0.103),
            (0.39, 0.066),
            (0.28, 0.04),
            (0.18, 0.0),
        ],
        [],
    ),
}


def hand(
    wrist: Point,
    degrees: float,
    kind: str = "relax",
    thumb: float = 1,
    scale: float = 1.0,
    towards: tuple[str, float] = ("", 0.0),
) -> tuple[list[QPainterPath], list[QPainterPath]]:
    """A hand pointing along `degrees` (0° right, 90° down): shapes to group, lines to draw after.

    `kind` is flat, relax, grip (hold), wrap (round an arm), fist or edge (seen from the side), `towards` another and
    how much of the way the hand is changed into it. `thumb` +1 puts the
    thumb on the clockwise side, values between -1 and 1 roll the hand about its length. `scale`
    shortens the hand when it points at the viewer.
    """
    body, thumb_points, lines = _HANDS[kind]
    other, share = towards
    if share > 0.0:
        body2, thumb2, lines2 = _HANDS[other]
        body, thumb_points = lerp_all(body, body2, share), lerp_all(thumb_points, thumb2, share)
        pairs = zip(lines, lines2, strict=False)
        lines = [lerp_all(one, two, share) for one, two in pairs] or (lines2 if share > 0.5 else lines)
    angle = math.radians(degrees)
    c, s = math.cos(angle), math.sin(angle)
    wx, wy = wrist

    # a rolling hand is its outline on the way to its mirror image, a little narrower half-way
    roll = 0.5 - 0.5 * thumb
    narrow = 1.0 - 0.25 * (1.0 - thumb * thumb)

    def placed(points: Sequence[Point], wide: float) -> list[Point]:
        return [(wx + c * x * scale - s * y * wide, wy + s * x * scale + c * y * wide) for x, y in points]

    if 0.0 < roll < 1.0:
        body = lerp_all(body, [(x, -y) for x, y in reversed(body)], roll)
        lines = [
            lerp_all(line, [(x, -y) for x, y in other], roll)
            for line, other in zip(lines, reversed(lines), strict=True)
        ]
        flip = narrow
    else:
        flip = thumb
    shapes = [path(placed(body, flip)), path(placed(thumb_points, thumb))]
    return shapes, [polygon(placed(line, flip), closed=False) for line in lines]
