"""The near shoulder in the side view: how shirt and back go with it when it rises, rounds or draws back.

At rest the sleeve grows out of the shirt without a line; the higher the shoulder, the more its round
shows, before collar and neck.
"""

from __future__ import annotations

import math

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure import side_parts as parts
from neckbreak.ui.figure.ink import OUTLINE, SLEEVE, Drawing, Point, add, joined, lerp, path, rot, sides, sub
from neckbreak.ui.figure.side_arms import SHOULDER, Arm
from neckbreak.ui.figure.side_bones import Bones

_FROM, _FULL = 0.012, 0.09
"""How high the shoulder is, in H, when its round begins to show and when all of it shows."""
_BACK_GOES = 0.42
_BACK_RISES = 0.30
_SEAM = 0.25
"""Where on the sleeve's first part its front line begins."""


def shift(bones: Bones, arm: Arm) -> Point:
    """How far a shoulder is from its rest, in the frame of the chest: forward and down."""
    return sub(rot(sub(arm.shoulder, bones.neck), -bones.thorax), SHOULDER)


def pull(bones: Bones) -> Point:
    """How far both shoulders together are from their rest; an arm's swing cancels the other's."""
    return lerp(shift(bones, bones.arms["right"]), shift(bones, bones.arms["left"]), 0.5)


def pulled(point: Point, way: Point) -> Point:
    """A point of the upright back that the shoulders pull along, most at the blades."""
    x, y = point
    share = max(0.0, 1.0 - abs(y - 0.62) / 0.52)
    if share <= 0.0:
        return point
    share = share * share * (3.0 - 2.0 * share)
    return x + _BACK_GOES * share * way[0], y + _BACK_RISES * share * way[1]


def trunk_path(bones: Bones) -> QPainterPath:
    """The shirt without its sleeve; the chest moves a little with the breath, the back with the shoulders."""
    swell = 0.013 * bones.breath
    skin, way = bones.skin, pull(bones)
    front = [skin((x + swell * math.sin(math.pi * min(max(y / 1.9, 0.0), 1.0)), y)) for x, y in parts.TRUNK_FRONT]
    hem, neckline = ([skin(p) for p in edge] for edge in (parts.TRUNK_HEM, parts.NECKLINE))
    return joined((front, hem, back_edge(bones, way), neckline))


def back_edge(bones: Bones, way: Point) -> list[Point]:
    """The back's outline from the hem up to the neck, with the shoulders this far from their rest."""
    return [bones.skin(pulled(p, way)) for p in parts.TRUNK_BACK]


def draw_cap(drawing: Drawing, bones: Bones, arm: Arm) -> None:
    """The round of the raised shoulder on the shirt, to be drawn before the sleeve's own lines."""
    high = min((-shift(bones, arm)[1] - _FROM) / (_FULL - _FROM), 1.0)
    if high <= 0.0 or abs(arm.flex) > 60.0:
        return
    front, _ = sides(arm.shoulder, arm.elbow, SLEEVE)
    over = 0.05 + 0.15 * high

    def at(x: float, y: float) -> Point:
        return add(arm.shoulder, rot((x, y), bones.thorax))

    start = lerp(front[0], front[1], _SEAM)
    neck, blade = (bones.skin(pulled(p, pull(bones))) for p in parts.TRUNK_BACK[-2:-4:-1])
    top = [at(0.200, -0.06 * over), at(0.130, -0.72 * over), at(-0.01, -over), at(-0.145, -0.80 * over)]
    edge = [start, *top, lerp(neck, at(-0.20, -0.45 * over), 0.5), lerp(neck, blade, 0.15)]
    drawing.shape(joined((edge, [blade, lerp(front[1], front[2], 0.5)])), "shirt", width=0.0, rim=False)
    drawing.line(path(edge, closed=False), width=OUTLINE, alpha=round(255 * high))
