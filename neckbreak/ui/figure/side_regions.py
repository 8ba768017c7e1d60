"""The regions of the body that the side view can mark, as outlines that move with it.

Each has an edge that lies on the figure's own outline, so that its line can be drawn again on top.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure import side_parts as parts
from neckbreak.ui.figure.ink import OUTLINE, Drawing, Point, add, joined, lerp, mul, path, rot, sides, sub
from neckbreak.ui.figure.palette import Mark
from neckbreak.ui.figure.side_arms import SHOULDER
from neckbreak.ui.figure.side_bones import Bones
from neckbreak.ui.figure.side_shoulder import pull, pulled

_BAND = (0.30, 0.34, 0.36, 0.36, 0.34, 0.30)
_ARM = ((0.28, 0.218, 0.213), (0.44, 0.212, 0.209), (0.56, 0.168, 0.168), (0.74, 0.152, 0.152), (0.92, 0.150, 0.150))
_THROAT = (0.42, 0.40, 0.38, 0.36, 0.34, 0.30)


def _band(edge: Sequence[Point], other: Sequence[Point], depths: Sequence[float]) -> QPainterPath:
    inner = [lerp(a, b, share) for a, b, share in zip(edge, other, depths, strict=True)]
    return joined((edge, inner[::-1]))


def _deep(bones: Bones) -> tuple[QPainterPath, list[Point]]:
    front, back = parts.neck_sides(bones)
    return _band(front, back, _BAND), front


def _throat(bones: Bones) -> tuple[QPainterPath, list[Point]]:
    front, back = parts.neck_sides(bones)
    return _band(front, back, _THROAT), front


def _nape(bones: Bones) -> tuple[QPainterPath, list[Point]]:
    front, back = parts.neck_sides(bones)
    return _band(back, front, _BAND), back


def _blade(bones: Bones) -> tuple[QPainterPath, list[Point]]:
    """The muscles from the neck's root around the shoulder blade; the sleeve covers their front."""
    way = pull(bones)
    edge = [bones.skin(pulled(p, way)) for p in ((-0.41, 1.08), (-0.43, 0.95), *parts.TRUNK_BACK[5:7])]
    x, y = bones.arms["right"].shoulder
    inner = [(x - 0.17, y - 0.09), (x - 0.195, y + 0.05), (x - 0.215, y + 0.30), bones.skin((-0.34, 0.90))]
    return joined((edge, inner)), edge


def _upperback(bones: Bones) -> tuple[QPainterPath, list[Point]]:
    """Between the shoulder blades, along the round of the back."""
    way = pull(bones)
    edge = [bones.skin(pulled(p, way)) for p in parts.TRUNK_BACK[3:7]]
    inner = [bones.skin(pulled(p, way)) for p in ((-0.25, 0.26), (-0.18, 0.58), (-0.22, 0.95))]
    return joined((edge, [*inner, edge[0]])), edge


def _chest(bones: Bones) -> tuple[QPainterPath, list[Point]]:
    """The chest before the near arm."""
    edge = [bones.skin(p) for p in parts.TRUNK_FRONT[1:4]]
    inner = [bones.skin(p) for p in ((0.20, 1.14), (0.04, 0.92), (-0.02, 0.50), (0.10, 0.30))]
    return joined((edge, inner)), edge


def _triceps(bones: Bones) -> tuple[QPainterPath, list[Point]]:
    """The back of the near upper arm, over the sleeve."""
    arm = bones.arms["right"]
    front, back = sides(arm.shoulder, arm.elbow, _ARM)
    inner = [lerp(a, b, share) for a, b, share in zip(back, front, (0.1, 0.40, 0.46, 0.40, 0.1), strict=True)]
    return joined((back, inner[::-1])), back


def _serratus(bones: Bones) -> tuple[QPainterPath, list[Point]]:
    """The muscle that slides the blade round the ribs, from the blade's edge to the side of the chest."""
    x, y = bones.arms["right"].shoulder
    slid = rot(sub((x, y), bones.chest(SHOULDER)), -bones.thorax)
    edge = [bones.skin(add(p, mul(slid, 1.5))) for p in ((-0.20, 0.34), (-0.37, 0.46), (-0.36, 0.82), (-0.25, 1.10))]
    ribs = [bones.skin(add(p, mul(slid, 0.9))) for p in ((0.00, 1.36), (0.20, 1.14), (0.24, 0.76))]
    return path([*edge, *ribs]), []


SKIN: Mapping[str, Callable[[Bones], tuple[QPainterPath, list[Point]]]] = {
    "deepneck": _deep,
    "throat": _throat,
    "nape": _nape,
}
SHIRT: Mapping[str, Callable[[Bones], tuple[QPainterPath, list[Point]]]] = {
    "blade": _blade,
    "upperback": _upperback,
    "chest": _chest,
    "serratus": _serratus,
}
ARM: Mapping[str, Callable[[Bones], tuple[QPainterPath, list[Point]]]] = {"triceps": _triceps}
REGIONS = (*SKIN, *SHIRT, *ARM)
"""The regions this view can mark: the muscles before the neck's spine, the throat, the nape, and on the
shirt those around the shoulder blade."""


def draw_marks(
    drawing: Drawing,
    bones: Bones,
    marks: Sequence[Mark],
    regions: Mapping[str, Callable[[Bones], tuple[QPainterPath, list[Point]]]],
) -> None:
    """The marks that lie on the skin or the shirt, to be drawn upon it; others are left out."""
    for mark in marks:
        if mark.region not in regions:
            continue
        region, edge = regions[mark.region](bones)
        drawing.highlight(region, None, mark.kind, mark.strength)
        if edge:
            drawing.line(path(edge, closed=False), width=OUTLINE)
