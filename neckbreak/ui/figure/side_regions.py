"""The regions of the body that the side view can mark, as outlines that move with it.

Each has an edge that lies on the figure's own outline, so that its line can be drawn again on top.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure import side_parts as parts
from neckbreak.ui.figure.ink import OUTLINE, Drawing, Point, joined, lerp, path
from neckbreak.ui.figure.palette import Mark
from neckbreak.ui.figure.side_bones import Bones

_BAND = (0.30, 0.34, 0.36, 0.36, 0.34, 0.30)
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


REGIONS: Mapping[str, Callable[[Bones], tuple[QPainterPath, list[Point]]]] = {
    "deepneck": _deep,
    "throat": _throat,
    "nape": _nape,
}
"""The regions this view can mark: the muscles before the neck's spine, the throat, and the nape."""


def draw_marks(drawing: Drawing, bones: Bones, marks: Sequence[Mark]) -> None:
    """The marks on the neck, to be drawn under head and shirt; regions of other views are left out."""
    for mark in marks:
        if mark.region not in REGIONS:
            continue
        region, edge = REGIONS[mark.region](bones)
        drawing.highlight(region, None, mark.kind, mark.strength)
        drawing.line(path(edge, closed=False), width=OUTLINE)
