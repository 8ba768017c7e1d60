"""Arms of the front and the back view: skin from inside the sleeve to the fingers, and the sleeve."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure.contacts import ON_HEAD
from neckbreak.ui.figure.ink import (
    DETAIL,
    FOREARM,
    OUTLINE,
    Drawing,
    Point,
    bent_limb,
    direction,
    hand,
    joined,
    lerp,
    path,
    polygon,
    sides,
    spline,
)
from neckbreak.ui.figure.skeleton import Arm, Skeleton
from neckbreak.ui.figure.torso import shirt_half, smooth

_CUFF = ((0.38, 0.216, 0.211), (0.55, 0.206, 0.204))
_UPPER = ((0.44, 0.168, 0.168), (0.74, 0.150, 0.150))
_OVER = ((0.0, 0.198, 0.190), (0.07, 0.205, 0.198), (0.36, 0.214, 0.213), (0.56, 0.205, 0.205))


def hand_of(arm: Arm, *, back: bool) -> tuple[list[QPainterPath], list[QPainterPath]]:
    """The hand in the pose's grip, on the wrist."""
    s = arm.side
    away = min(abs(arm.lower_depth), 0.7)
    degrees, scale = direction(arm.elbow, arm.wrist), 1.0 - 0.35 * away
    kind = "flat" if arm.raised > 0.35 else "relax"
    thumb = s * (1.0 - 2.0 * smooth(arm.raised, 0.10, 0.62))
    if back:
        thumb = -thumb
    grip = arm.grip
    if grip is not None and arm.held > 0.0:
        aim = grip.degrees if s > 0 else 180.0 - grip.degrees
        turn = (aim - degrees + 180.0) % 360.0 - 180.0
        degrees += turn * arm.held
        scale += (grip.scale - scale) * arm.held
        held = s * grip.thumb * (-1.0 if back else 1.0)
        thumb += (held - thumb) * arm.held
        scale *= 1.0 + 0.05 * arm.swell
        if arm.held >= 1.0:
            kind = grip.kind
        else:
            return hand(arm.wrist, degrees, kind, thumb, scale, (grip.kind, arm.held))
    return hand(arm.wrist, degrees, kind, thumb, scale, ("fist", arm.fist))


def draw_arm(drawing: Drawing, arm: Arm, skeleton: Skeleton, *, back: bool, cuff: bool = True) -> None:
    """Skin of the arm from inside the sleeve to the fingers, and the sleeve's end over it."""
    left, right = bent_limb(arm.shoulder, arm.elbow, arm.wrist, _UPPER, FOREARM)
    shapes, lines = hand_of(arm, back=back)
    drawing.shape([joined((left, right[::-1])), *shapes], "skin")
    for one in lines:
        drawing.line(one, alpha=150)
    if arm.over:
        _draw_sleeve_over(drawing, arm)
        return
    if not cuff:
        return
    towards = 0.0 if back else smooth(-arm.lower_depth, 0.25, 0.75)
    if towards:
        _draw_near_elbow(drawing, arm, towards)
    left, right = sides(arm.shoulder, arm.elbow, _CUFF)
    # of a sleeve that comes towards the viewer one looks into the opening
    deep = 0.14 * towards
    hem = [left[1], lerp(lerp(left[1], right[1], 0.5), arm.shoulder, deep), right[1]]
    drawing.shape(joined(([left[0], left[1]], hem, [right[1], right[0]])), "shirt", width=0, rim=False)
    outer = left if arm.side > 0 else right
    drawing.line(joined(([outer[0], outer[1]], hem if arm.side > 0 else hem[::-1]), closed=False), width=OUTLINE)
    drawing.line(path(shirt_half(skeleton, arm.side)[1], closed=False), width=OUTLINE)
    hem_l, hem_r = lerp(left[1], left[0], 0.33), lerp(right[1], right[0], 0.33)
    seam = lerp(lerp(hem_l, hem_r, 0.5), arm.shoulder, deep)
    drawing.line(path([hem_l, seam, hem_r], closed=False), width=DETAIL, colour="shirt_shade")


_NEAR = ((0.48, 0.172, 0.172), (0.72, 0.170, 0.170), (0.95, 0.172, 0.172), (1.09, 0.125, 0.125), (1.14, 0.045, 0.045))


def _draw_near_elbow(drawing: Drawing, arm: Arm, towards: float) -> None:
    """The round end of an upper arm that points at the viewer, before the forearm that goes away from it."""
    wide, short = 0.80 + 0.20 * towards, 0.07 * (1.0 - towards)
    left, right = sides(arm.shoulder, arm.elbow, [(t - short * t, a * wide, b * wide) for t, a, b in _NEAR])
    drawing.shape(path([*left, *right[::-1]]), "skin", width=0, rim=False)
    drawing.line(path([*left, *right[::-1]], closed=False), width=OUTLINE, alpha=round(255 * towards))


def _draw_sleeve_over(drawing: Drawing, arm: Arm) -> None:
    """The whole sleeve of an arm before the chest; it grows out of the shoulder without a line."""
    left, right = sides(arm.shoulder, arm.elbow, _OVER)
    outer, inner = (left, right) if arm.side > 0 else (right, left)
    drawing.shape(joined((outer, inner[::-1])), "shirt", width=0, rim=False)
    hem = [outer[-1], inner[-1]]
    drawing.line(joined((outer, hem, inner[:1:-1]), closed=False), width=OUTLINE)
    up, low = lerp(outer[-1], outer[2], 0.40), lerp(inner[-1], inner[2], 0.40)
    drawing.line(polygon([up, low], closed=False), width=DETAIL, colour="shirt_shade")


_FROM_ELBOW, _FROM_WRIST, _WHOLE, _WITH_ELBOW = 0.42, 0.76, 0.20, 0.20
"""Where on the forearm its second drawing begins."""


def draw_forearm(drawing: Drawing, arm: Arm, *, held: bool = False) -> None:
    """Forearm and hand once more, over what they lie on: the other arm's sleeve, or the hair.

    Of an arm `held` by the other hand the elbow too lies over that arm's sleeve.
    """
    start = _WITH_ELBOW if held else _FROM_ELBOW
    if arm.order == ON_HEAD:
        start = _WHOLE if arm.held < 0.98 else _FROM_WRIST
    both = bent_limb(arm.shoulder, arm.elbow, arm.wrist, _UPPER, FOREARM)
    left, right = (_beyond(side, arm, start - 0.13) for side in both)
    seam = [[p for t, p in side if t < start + 0.10] for side in (left, right)]
    left_end, right_end = ([p for t, p in side if t >= start] for side in (left, right))
    shapes, lines = hand_of(arm, back=False)
    drawing.shape([polygon([*left_end, *right_end[::-1]]), *shapes], "skin", rim=False)
    drawing.shape(polygon([*seam[0], *seam[1][::-1]]), "skin", width=0, rim=False)
    for one in lines:
        drawing.line(one, alpha=150)


def _beyond(side: Sequence[Point], arm: Arm, start: float) -> list[tuple[float, Point]]:
    """The last points of an arm's side, with their share of the way from elbow to wrist, from `start` on."""
    (ex, ey), (wx, wy) = arm.elbow, arm.wrist
    dx, dy = wx - ex, wy - ey
    size = dx * dx + dy * dy or 1e-9
    found: list[tuple[float, Point]] = []
    for x, y in reversed(spline(side, steps=12)):
        share = ((x - ex) * dx + (y - ey) * dy) / size
        if share < start:
            break
        found.append((share, (x, y)))
    return found[::-1]


def forearm_region(arm: Arm) -> QPainterPath:
    """The muscle of the forearm, from the elbow two thirds of the way to the wrist."""
    profile = ((0.06, 0.06, 0.06), (0.18, 0.128, 0.126), (0.45, 0.124, 0.120), (0.68, 0.085, 0.085), (0.74, 0.02, 0.02))
    left, right = sides(arm.elbow, arm.wrist, profile)
    return path([*left, *right[::-1]])


def before_trunk(arms: dict[int, Arm]) -> list[Arm]:
    """The arms in the order they lie on each other."""
    return sorted(arms.values(), key=lambda arm: (arm.order, arm.side))


def tip(arm: Arm) -> Point:
    """About where the closed hand holds something."""
    return lerp(arm.elbow, arm.wrist, 1.16)
