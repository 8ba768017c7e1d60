"""What the front and the back view share: neck, shirt, arms and the seat.

All outlines hang on the skeleton's joints. The shirt is one path from collar to hem and round both
sleeves; an arm before the trunk is drawn over it and its sleeve's end over the arm again.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure.head import PIVOT
from neckbreak.ui.figure.ink import (
    DETAIL,
    FOREARM,
    Drawing,
    Point,
    add,
    bent_limb,
    direction,
    hand,
    joined,
    lerp,
    limb,
    path,
    polygon,
    rot,
    rounded,
    sides,
)
from neckbreak.ui.figure.skeleton import Arm, Skeleton

_SLEEVE = ((0.10, 0.208, 0.206), (0.32, 0.218, 0.212), (0.55, 0.206, 0.204))
_CUFF = ((0.38, 0.216, 0.211), (0.55, 0.206, 0.204))
_UPPER = ((0.44, 0.168, 0.168), (0.74, 0.150, 0.150))


def _smooth(value: float, low: float, high: float) -> float:
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
        (side * 0.315, -0.09 - 0.84 * lift),
        (side * 0.52, -0.92 * lift),
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
    up = _smooth(arm.raised, 0.03, 0.36)
    crest = lerp(line[3], (s * 0.525, line[3][1] - 0.012), up)
    acromion = lerp((x - s * 0.03, y - 0.182), lerp(crest, outer[1], 0.30), up)
    deltoid = lerp((x + s * 0.125, y - 0.120), lerp(crest, outer[1], 0.56), up)
    cap = lerp(outer[0], lerp(crest, outer[1], 0.80), up)
    chest = 1.0 + 0.015 * skeleton.breath
    squeeze = 0.03 * skeleton.retract
    armpit = lerp((s * (0.72 * chest - squeeze), 0.78 - 0.45 * min(arm.lift, 0.25)), (s * 0.80, 0.34), up)
    grow = skeleton.grow
    low = sorted((armpit, inner[2]), key=lambda p: p[1])[0]
    arch = [inner[2], lerp(lerp(low, inner[2], 0.4), inner[1], up), lerp(armpit, inner[0], 0.9 * up)]
    if up > 0.02:
        arch.append(armpit)
    flank = [
        arch[-1],
        (s * (0.655 + 0.05 * up) * chest, 1.12 - grow),
        (s * 0.600, 1.55 - grow),
        (s * 0.648, 1.98),
        (s * 0.672, 2.17),
    ]
    return [[collar, crest, acromion, deltoid, cap, outer[1], outer[2]], arch, flank]


def shirt(skeleton: Skeleton, neckline: Sequence[Point]) -> QPainterPath:
    """The whole shirt; `neckline` runs from the screen's left collar to the right one."""
    right, left = shirt_half(skeleton, 1), shirt_half(skeleton, -1)
    hem = [right[2][-1], (0.35, 2.25), (0.0, 2.27), (-0.35, 2.25), left[2][-1]]
    return joined(
        [
            list(neckline),
            *right,
            hem,
            left[2][::-1],
            left[1][::-1],
            left[0][::-1],
        ]
    )


def neck_skin(skeleton: Skeleton) -> QPainterPath:
    """The skin of neck and upper chest, under head and shirt."""
    left, right = neck_side(skeleton, -1), neck_side(skeleton, 1)
    return joined([left[:4], [(-0.45, 0.5)], [(0.45, 0.5)], right[3::-1]])


def hand_of(arm: Arm, *, back: bool) -> tuple[list[QPainterPath], list[QPainterPath]]:
    """The hand in the pose's grip, on the wrist."""
    s = arm.side
    free = direction(arm.elbow, arm.wrist)
    if arm.seat > 0.5:
        return hand(arm.wrist, 90 + s * 4, "grip", -s if back else s, 0.92)
    if arm.thigh > 0.5 and not back:
        return hand(arm.wrist, 90 + s * 22, "relax", s, 0.92)
    kind = "grip" if arm.fist > 0.5 else "flat" if arm.raised > 0.35 else "relax"
    thumb = s * (1.0 - 2.0 * _smooth(arm.raised, 0.10, 0.62))
    if back:
        thumb = -thumb
    away = min(abs(arm.lower_depth), 0.7)
    return hand(arm.wrist, free, kind, thumb, 1.0 - 0.35 * away)


def draw_arm(drawing: Drawing, arm: Arm, skeleton: Skeleton, *, back: bool, cuff: bool = True) -> None:
    """Skin of the arm from inside the sleeve to the fingers, and the sleeve's end over it."""
    left, right = bent_limb(arm.shoulder, arm.elbow, arm.wrist, _UPPER, FOREARM)
    shapes, lines = hand_of(arm, back=back)
    drawing.shape([joined((left, right[::-1])), *shapes], "skin")
    for one in lines:
        drawing.line(one, alpha=150)
    if not cuff:
        return
    left, right = sides(arm.shoulder, arm.elbow, _CUFF)
    drawing.shape(polygon([*left, *right[::-1]]), "shirt", width=0, rim=False)
    outer, inner = (left, right) if arm.side > 0 else (right, left)
    drawing.line(polygon([outer[0], outer[1], inner[1]], closed=False), width=0.030)
    drawing.line(path(shirt_half(skeleton, arm.side)[1], closed=False), width=0.030)
    hem_l, hem_r = lerp(left[1], left[0], 0.33), lerp(right[1], right[0], 0.33)
    drawing.line(polygon([hem_l, hem_r], closed=False), width=DETAIL, colour="shirt_shade")


@lru_cache(maxsize=4)
def _stool(y: float) -> QPainterPath:
    return rounded(-1.22, y, 2.44, 0.25, 0.12)


@lru_cache(maxsize=1)
def _backrest() -> QPainterPath:
    return rounded(-0.80, 0.62, 1.60, 1.70, 0.32)


def draw_backrest(drawing: Drawing) -> None:
    """The back of the chair behind the sitter, seen from the front."""
    drawing.shape(_backrest(), "chair_shade")


def draw_stool(drawing: Drawing, *, back: bool) -> None:
    """The edge of the seat, seen end-on."""
    drawing.shape(_stool(2.52 if back else 2.36), "chair")


def _thigh(side: int, sway: float, lift: float) -> QPainterPath:
    return limb(
        (side * 0.29 + sway, 2.08 + lift),
        (side * 0.54, 2.60),
        ((0.0, 0.33, 0.33), (0.5, 0.335, 0.335), (1.0, 0.30, 0.30)),
    )


@lru_cache(maxsize=4)
def _shin(side: int) -> QPainterPath:
    s = side
    half = [(s * 0.22, 2.42), (s * 0.235, 2.62), (s * 0.255, 3.1), (s * 0.29, 4.3)]
    other = [(s * 0.72, 4.3), (s * 0.80, 3.1), (s * 0.855, 2.66), (s * 0.80, 2.42)]
    return joined((half, other))


def draw_legs_front(drawing: Drawing, skeleton: Skeleton) -> None:
    """Thighs towards the viewer and shins, or standing legs."""
    if skeleton.standing:
        _draw_standing(drawing)
        return
    lean = math.sin(math.radians(skeleton.pelvis_list)) * 0.9
    hips = polygon([(-0.45 + skeleton.sway, 2.0), (0.45 + skeleton.sway, 2.0), (0.2, 2.34), (-0.2, 2.34)])
    drawing.shape(
        [
            hips,
            *[_thigh(s, skeleton.sway, s * lean) for s in (-1, 1)],
            *[_shin(s) for s in (-1, 1)],
        ],
        "trousers",
    )
    for s in (-1, 1):
        fold = path([(s * 0.36, 2.74), (s * 0.53, 2.84), (s * 0.70, 2.75)], closed=False)
        drawing.line(fold, colour="trousers_shade", width=0.024)
    crotch = path([(0.0, 2.16), (0.0, 2.30)], closed=False)
    drawing.line(crotch, colour="trousers_shade")


@lru_cache(maxsize=1)
def _standing() -> QPainterPath:
    half = [(0.64, 2.02), (0.70, 2.35), (0.67, 2.8), (0.56, 4.0), (0.50, 4.9), (0.46, 5.75)]
    inner = [(0.16, 5.75), (0.14, 4.9), (0.09, 3.9), (0.03, 3.05)]
    left = [(-x, y) for x, y in half]
    left_inner = [(-x, y) for x, y in inner]
    return joined((half, inner, left_inner[::-1], left[::-1]))


def _draw_standing(drawing: Drawing) -> None:
    for s in (-1, 1):
        shoe = [(s * 0.14, 5.70), (s * 0.12, 6.0), (s * 0.30, 6.08), (s * 0.56, 6.0), (s * 0.48, 5.70)]
        drawing.shape(path(shoe), "shoe")
    drawing.shape(_standing(), "trousers")
    drawing.line(path([(0.0, 2.3), (0.01, 3.05)], closed=False), colour="trousers_shade")
    for s in (-1, 1):
        pocket = path([(s * 0.42, 2.28), (s * 0.52, 2.42), (s * 0.66, 2.46)], closed=False)
        drawing.line(pocket, colour="trousers_shade")
