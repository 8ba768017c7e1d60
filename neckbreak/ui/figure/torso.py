"""What the front and the back view share: the neck and the shirt.

All outlines hang on the skeleton's joints. The shirt is one path from collar to hem and round both
sleeves; of an arm that lies before the chest it has only the shoulder, the sleeve is drawn on top.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure.head import PIVOT
from neckbreak.ui.figure.ink import Point, add, joined, lerp, rot, sides
from neckbreak.ui.figure.skeleton import Arm, Skeleton

_SLEEVE = ((0.10, 0.208, 0.206), (0.32, 0.218, 0.212), (0.55, 0.206, 0.204))


def smooth(value: float, low: float, high: float) -> float:
    """From 0 at `low` to 1 at `high`, at rest at both."""
    share = min(max((value - low) / (high - low), 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)


def neck_side(skeleton: Skeleton, side: int) -> list[Point]:
    """From behind the jaw down the neck and along the trapezius to the top of the shoulder."""
    arm = skeleton.arms[side]
    lift = arm.lift
    turn = math.sin(math.radians(skeleton.yaw))
    top = add(skeleton.head, rot((side * 0.222 + 0.03 * turn, 0.20), skeleton.tilt_head, PIVOT))
    root = lerp(top, (side * 0.235, -0.17 - 0.52 * lift), 0.62)
    root = (root[0] + 0.02 * math.sin(math.radians(skeleton.tilt_head)), root[1])
    return [
        top,
        root,
        skeleton.at(side * 0.315, -0.09 - 0.84 * lift, -0.05),
        skeleton.at(side * 0.52, -0.92 * lift, -0.05),
        (arm.shoulder[0] - side * 0.03, arm.shoulder[1] - 0.182),
    ]


def sleeve(arm: Arm) -> tuple[list[Point], list[Point]]:
    """The sleeve's outer and inner side, outer being the upper one of a raised arm."""
    left, right = sides(arm.shoulder, arm.elbow, _SLEEVE)
    return (left, right) if arm.side > 0 else (right, left)


def shirt_half(skeleton: Skeleton, side: int) -> list[list[Point]]:
    """The curves of one half of the shirt, from the collar to the hem."""
    arm = skeleton.arms[side]
    s = side
    outer, inner = sleeve(arm)
    x, y = arm.shoulder
    line = neck_side(skeleton, side)
    collar = lerp(line[2], line[3], 0.35)
    up = smooth(arm.raised, 0.03, 0.36)
    crest = lerp(line[3], (s * 0.525, line[3][1] - 0.012), up)
    acromion = lerp((x - s * 0.03, y - 0.182), lerp(crest, outer[1], 0.30), up)
    deltoid = lerp((x + s * 0.125, y - 0.120), lerp(crest, outer[1], 0.56), up)
    cap = lerp(outer[0], lerp(crest, outer[1], 0.80), up)
    chest = 1.0 + 0.015 * skeleton.breath
    squeeze = 0.03 * skeleton.retract
    armpit = lerp((s * (0.72 * chest - squeeze), 0.78 - 0.45 * min(arm.lift, 0.25)), (s * 0.80, 0.34), up)
    armpit = skeleton.at(*armpit)
    grow, wide = skeleton.grow, 0.05 * skeleton.belly
    flank = [
        (s * (0.655 + 0.05 * up) * chest, 1.12 - grow),
        (s * (0.600 + wide), 1.55 - grow),
        (s * (0.648 + 0.6 * wide), 1.98),
        (s * 0.672, 2.17),
    ]
    if skeleton.twist:
        flank = [_narrowed(skeleton, point) for point in flank]
        armpit = _narrowed(skeleton, (s * 0.72, 0.78))
    if arm.over:
        # a bare shoulder: from its top round to the armpit, under the sleeve that comes over it
        hang = min(max((arm.elbow[1] - y) / 1.3, 0.0), 1.0)
        cap = (x + s * (0.205 - 0.01 * hang), y + 0.03)
        hidden = add(lerp(outer[0], outer[1], 0.45), (-s * 0.03, 0.0))
        side_ = lerp((x + s * 0.178, y + 0.26), hidden, hang)
        top = [collar, crest, acromion, deltoid, cap, side_, armpit]
        return [top, [armpit], [armpit, *flank]]
    low = sorted((armpit, inner[2]), key=lambda p: p[1])[0]
    arch = [inner[2], lerp(lerp(low, inner[2], 0.4), inner[1], up), lerp(armpit, inner[0], 0.9 * up)]
    if up > 0.02:
        arch.append(armpit)
    return [[collar, crest, acromion, deltoid, cap, outer[1], outer[2]], arch, [arch[-1], *flank]]


def _narrowed(skeleton: Skeleton, point: Point) -> Point:
    """A point of the trunk's outline as a turned, flat trunk shows it: less wide, still round."""
    x, y = point
    share = 1.0 - smooth(y, 0.9, 2.1)
    angle = math.radians(skeleton.twist) * share
    c, s = math.cos(angle), 0.62 * math.sin(angle)
    return x * math.sqrt(c * c + s * s) + 0.05 * s * skeleton.depth, y


def shirt(skeleton: Skeleton, neckline: Sequence[Point]) -> QPainterPath:
    """The whole shirt; `neckline` runs from the screen's left collar to the right one."""
    right, left = (_seamless(shirt_half(skeleton, s), skeleton.arms[s]) for s in (1, -1))
    hem = [right[-1][-1], (0.35, 2.25), (0.0, 2.27), (-0.35, 2.25), left[-1][-1]]
    return joined([list(neckline), *right, hem, *[curve[::-1] for curve in reversed(left)]])


def _seamless(half: list[list[Point]], arm: Arm) -> list[list[Point]]:
    """The shoulder and the flank as one curve where no sleeve lies between them."""
    return [[*half[0], *half[2][1:]]] if arm.over else half


def neck_skin(skeleton: Skeleton) -> QPainterPath:
    """The skin of neck and upper chest, under head and shirt."""
    left, right = neck_side(skeleton, -1), neck_side(skeleton, 1)
    return joined([left[:4], [skeleton.at(-0.45, 0.5)], [skeleton.at(0.45, 0.5)], right[3::-1]])
