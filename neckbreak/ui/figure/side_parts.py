"""The outlines of the side view: what a part looks like when it is upright, and how it is bent.

Numbers are H. The head's are given from its middle, the foot's from its ankle, the hand's along x
from its wrist, the trunk's in the frame of the whole figure.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure.gait import BALL
from neckbreak.ui.figure.ink import (
    SLEEVE,
    Point,
    Profile,
    add,
    bent_limb,
    dist,
    joined,
    lerp,
    path,
    rot,
    sides,
)
from neckbreak.ui.figure.side_arms import Arm
from neckbreak.ui.figure.side_bones import Bones, Leg

PROFILE: Sequence[Point] = (
    (0.300, -0.375),
    (0.352, -0.270),
    (0.376, -0.165),
    (0.364, -0.070),
    (0.398, 0.025),
    (0.446, 0.118),
    (0.432, 0.158),
    (0.378, 0.182),
    (0.390, 0.228),
    (0.394, 0.256),
    (0.370, 0.282),
    (0.384, 0.312),
    (0.360, 0.356),
    (0.368, 0.420),
    (0.330, 0.478),
    (0.250, 0.487),
    (0.110, 0.425),
    (0.000, 0.335),
    (-0.050, 0.215),
)
"""From the hair line down the face and back along the jaw to the ear."""

_BEHIND: Sequence[Point] = ((-0.25, 0.22), (-0.40, 0.06), (-0.44, -0.12), (-0.38, -0.34))
FACE: Sequence[Point] = (*PROFILE, *_BEHIND, (-0.20, -0.46), (0.10, -0.46))

EAR: Sequence[Point] = (
    (-0.030, 0.145),
    (-0.062, 0.172),
    (-0.108, 0.105),
    (-0.150, 0.005),
    (-0.128, -0.066),
    (-0.064, -0.082),
    (-0.012, -0.032),
    (-0.016, 0.060),
)
EAR_FOLD: Sequence[Point] = (
    (-0.050, -0.026),
    (-0.090, -0.030),
    (-0.114, 0.010),
    (-0.094, 0.066),
    (-0.076, 0.090),
)

HAIR: Mapping[str, Sequence[Point]] = {
    "short": (
        (0.335, -0.330),
        (0.250, -0.490),
        (0.000, -0.553),
        (-0.260, -0.510),
        (-0.440, -0.360),
        (-0.500, -0.120),
        (-0.450, 0.080),
        (-0.345, 0.235),
        (-0.240, 0.262),
        (-0.178, 0.180),
        (-0.148, 0.060),
        (-0.120, -0.060),
        (-0.030, -0.075),
        (0.030, 0.010),
        (0.052, -0.030),
        (0.060, -0.140),
        (0.130, -0.235),
        (0.240, -0.275),
    ),
    "mid": (
        (0.322, -0.290),
        (0.346, -0.350),
        (0.285, -0.475),
        (0.160, -0.552),
        (0.000, -0.580),
        (-0.240, -0.545),
        (-0.432, -0.395),
        (-0.508, -0.130),
        (-0.465, 0.090),
        (-0.378, 0.238),
        (-0.275, 0.278),
        (-0.205, 0.215),
        (-0.165, 0.110),
        (-0.105, 0.055),
        (-0.030, 0.035),
        (0.035, -0.030),
        (0.075, -0.125),
        (0.155, -0.195),
        (0.255, -0.240),
    ),
    "bun": (
        (0.335, -0.330),
        (0.250, -0.485),
        (0.000, -0.545),
        (-0.250, -0.505),
        (-0.430, -0.360),
        (-0.485, -0.130),
        (-0.440, 0.070),
        (-0.345, 0.210),
        (-0.250, 0.235),
        (-0.185, 0.170),
        (-0.150, 0.060),
        (-0.120, -0.060),
        (-0.030, -0.080),
        (0.020, 0.020),
        (0.044, -0.030),
        (0.070, -0.150),
        (0.150, -0.250),
        (0.250, -0.285),
    ),
}
HAIR_LINES: Mapping[str, Sequence[Sequence[Point]]] = {
    "short": (((0.20, -0.40), (0.00, -0.46), (-0.20, -0.42)),),
    "mid": (
        ((0.265, -0.345), (0.10, -0.360), (-0.08, -0.270), (-0.17, -0.120)),
        ((-0.40, -0.04), (-0.365, 0.10), (-0.29, 0.20)),
    ),
    "bun": (
        ((0.24, -0.37), (0.06, -0.41), (-0.12, -0.46)),
        ((0.02, -0.16), (-0.16, -0.24), (-0.30, -0.36)),
    ),
}
BUN_AT: Point = (-0.215, -0.600)
BUN_SIZE = 0.165

TRUNK_FRONT: Sequence[Point] = (
    (0.20, 0.12),
    (0.315, 0.36),
    (0.385, 0.72),
    (0.37, 1.15),
    (0.35, 1.60),
    (0.385, 1.98),
    (0.40, 2.22),
)
TRUNK_HEM: Sequence[Point] = ((0.40, 2.22), (0.20, 2.34), (-0.16, 2.42), (-0.44, 2.40))
TRUNK_BACK: Sequence[Point] = (
    (-0.44, 2.40),
    (-0.475, 2.16),
    (-0.415, 1.80),
    (-0.37, 1.45),
    (-0.43, 0.95),
    (-0.48, 0.55),
    (-0.43, 0.22),
    (-0.325, -0.01),
)
NECKLINE: Sequence[Point] = ((-0.325, -0.01), (-0.20, 0.045), (0.0, 0.085), (0.20, 0.12))
COLLAR: Sequence[Sequence[Point]] = (
    ((-0.325, -0.085), (-0.20, -0.015), (0.0, 0.040), (0.185, 0.062)),
    ((0.185, 0.062), (0.238, 0.150), (0.268, 0.310)),
    ((0.268, 0.310), (0.14, 0.238), (-0.05, 0.182), (-0.23, 0.128), (-0.388, 0.060)),
)

THIGH: Profile = ((0.0, 0.360, 0.372), (0.38, 0.340, 0.352), (0.76, 0.270, 0.284))
SHANK: Profile = ((0.22, 0.222, 0.262), (0.50, 0.198, 0.250), (0.96, 0.178, 0.196))

_SHOE: Sequence[Point] = (
    (-0.165, -0.10),
    (-0.225, 0.04),
    (-0.275, 0.20),
    (-0.262, 0.312),
    (-0.10, 0.318),
    (0.20, 0.312),
    (0.48, 0.318),
    (0.70, 0.316),
    (0.785, 0.275),
    (0.74, 0.190),
    (0.58, 0.118),
    (0.34, 0.040),
    (0.20, -0.06),
    (0.165, -0.12),
)
_SOLE: Sequence[Point] = ((-0.265, 0.245), (0.0, 0.252), (0.30, 0.250), (0.52, 0.252), (0.76, 0.245))


def leg_paths(leg: Leg) -> list[QPainterPath]:
    """The trouser leg with the round of the hip, as one group."""
    front, back = bent_limb(leg.hip, leg.knee, leg.ankle, THIGH, SHANK)
    hip = QPainterPath()
    hip.addEllipse(leg.hip[0] - 0.367, leg.hip[1] - 0.367, 0.734, 0.734)
    return [joined((front, back[::-1])), hip]


def pelvis_path(bones: Bones) -> QPainterPath:
    """The seat of the trousers, from the shirt down."""
    points = [(0.26, 1.95), (0.28, 2.2), (0.18, 2.45), (-0.12, 2.64), (-0.37, 2.56)]
    return path([bones.hips(p) for p in (*points, (-0.44, 2.30), (-0.36, 1.95))])


def knee_fold(leg: Leg) -> tuple[QPainterPath, float]:
    """The crease behind the knee, and from 0 to 1 how far the knee is bent to show it."""
    middle = lerp(lerp(leg.hip, leg.ankle, 0.5), leg.knee, 0.74)
    along = lerp(leg.hip, leg.knee, 0.86)
    crease = path([lerp(middle, along, 0.7), lerp(middle, leg.knee, 0.30), middle], closed=False)
    straight = dist(leg.hip, leg.ankle) / (dist(leg.hip, leg.knee) + dist(leg.knee, leg.ankle))
    return crease, min(max((0.97 - straight) / 0.12, 0.0), 1.0)


def _foot(points: Sequence[Point], leg: Leg) -> list[Point]:
    angle, bend = math.radians(leg.pitch), -math.radians(leg.toes)
    c, s = math.cos(angle), math.sin(angle)
    ct, st = math.cos(bend), math.sin(bend)
    bx, by = BALL
    ox, oy = leg.ankle
    out = []
    for x, y in points:
        if x > bx:
            dx, dy = x - bx, y - by
            x, y = bx + ct * dx - st * dy, by + st * dx + ct * dy
        out.append((ox + c * x - s * y, oy + s * x + c * y))
    return out


def shoe_paths(leg: Leg) -> tuple[QPainterPath, QPainterPath]:
    """The shoe and the line above its sole; the toes bend where the foot rolls over the ball."""
    return path(_foot(_SHOE, leg)), path(_foot(_SOLE, leg), closed=False)


def neck_sides(bones: Bones) -> tuple[list[Point], list[Point]]:
    """Throat and nape, from the head down into the shirt."""
    head, chest = bones.skull_point, bones.chest
    bow = 0.075 * math.sin(math.radians(bones.head - bones.thorax))
    middle = lerp(head((-0.245, 0.38)), chest((-0.275, -0.14)), 0.5)
    throat = lerp(head((0.055, 0.56)), chest((0.125, -0.10)), 0.55)
    front = [head((0.14, 0.36)), head((0.085, 0.475)), throat]
    front += [chest((0.14, -0.02)), chest((0.18, 0.08)), chest((0.24, 0.22))]
    back = [head((-0.31, 0.02)), head((-0.275, 0.22)), add(middle, rot((-bow, 0.0), bones.head * 0.5))]
    back += [chest((-0.29, -0.08)), chest((-0.36, 0.06)), chest((-0.44, 0.26))]
    return front, back


_HEM_BOW = 0.045
"""How far the sleeve's hem bows down, as it goes round the arm."""


def sleeve_paths(arm: Arm) -> tuple[QPainterPath, QPainterPath, QPainterPath]:
    """The sleeve to fill, its open outline that runs out on the shoulder, and the seam."""
    left, right = sides(arm.shoulder, arm.elbow, SLEEVE)
    # hanging, the sleeve grows out of the shirt; raised, the round of the shoulder shows
    raised = min(max((abs(arm.flex) - 60.0) / 60.0, 0.0), 1.0)
    down = 0.6 * (1.0 - raised)
    first, last = lerp(left[0], left[1], down), lerp(right[0], right[1], down)
    middle = lerp(first, last, 0.5)
    dx, dy = arm.elbow[0] - arm.shoulder[0], arm.elbow[1] - arm.shoulder[1]
    over = 0.205 * raised / math.hypot(dx, dy)
    cap = (middle[0] - dx * over, middle[1] - dy * over)
    bow = _HEM_BOW / math.hypot(dx, dy)
    low = lerp(left[-1], right[-1], 0.5)
    hem = [left[-1], (low[0] + dx * bow, low[1] + dy * bow), right[-1]]
    fill = joined(([last, cap, first], [first, *left[1:]], hem, [*right[:0:-1], last]))
    start, end = lerp(left[0], left[1], 0.25), lerp(right[0], right[1], 0.65)
    edge = joined(([start, left[1], left[2]], hem, [right[2], right[1], end]), closed=False)
    above = (left[1], lerp(left[1], right[1], 0.5), right[1])
    seam = path([lerp(a, b, 0.22) for a, b in zip(hem, above, strict=True)], closed=False)
    return fill, edge, seam


def collar_path(bones: Bones) -> QPainterPath:
    """The collar, lying on the shirt."""
    return joined([[bones.chest(p) for p in edge] for edge in COLLAR])
