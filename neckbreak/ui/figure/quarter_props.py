"""Floor, desk and door frame around the standing figure, as flat sides of boxes in depth."""

from __future__ import annotations

from neckbreak.ui.figure.ink import DETAIL, Drawing, Point3, polygon
from neckbreak.ui.figure.quarter_bones import DESK, DESK_EDGE, FRAME
from neckbreak.ui.figure.solid_bones import Axes, flat

_LINTEL = 7.95
_TOP = 8.12
_LINE = 0.026


def _side(drawing: Drawing, axes: Axes, corners: list[Point3], fill: str) -> None:
    drawing.shape(polygon([flat(p, axes) for p in corners]), fill, width=_LINE, rim=False)


def _box(drawing: Drawing, axes: Axes, x: tuple[float, float], y: tuple[float, float], z: tuple[float, float]) -> None:
    """Those sides of a box that the viewer sees: top, right and front."""
    (x0, x1), (y0, y1), (z0, z1) = x, y, z
    _side(drawing, axes, [(x1, y0, z0), (x1, y0, z1), (x1, y1, z1), (x1, y1, z0)], "chair")
    _side(drawing, axes, [(x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1)], "chair_shade")


def floor(drawing: Drawing, axes: Axes, *, wide: float) -> None:
    """The ground under the feet, as far as `wide` to both sides."""
    corners = [(-1.7, 0.0, -wide), (1.7, 0.0, -wide), (1.7, 0.0, wide), (-1.7, 0.0, wide)]
    shape = polygon([flat(p, axes) for p in corners])
    drawing.shape(shape, "mat", width=DETAIL, colour="mat_edge", rim=False)


def desk(drawing: Drawing, axes: Axes) -> None:
    """The desk before the figure: two legs and a top."""
    x0, x1, z0, z1 = DESK_EDGE, DESK_EDGE + 1.75, -2.3, 1.15
    for z in (z0 + 0.15, z1 - 0.3):
        for x in (x1 - 0.35, x0 + 0.25):
            _box(drawing, axes, (x, x + 0.16), (0.0, DESK - 0.14), (z, z + 0.16))
            _side(
                drawing,
                axes,
                [(x, 0.0, z), (x, 0.0, z + 0.16), (x, DESK - 0.14, z + 0.16), (x, DESK - 0.14, z)],
                "chair_shade",
            )
    _side(drawing, axes, [(x0, DESK, z0), (x1, DESK, z0), (x1, DESK, z1), (x0, DESK, z1)], "desk")
    _side(drawing, axes, [(x0, DESK, z1), (x1, DESK, z1), (x1, DESK - 0.14, z1), (x0, DESK - 0.14, z1)], "chair_shade")


def frame_far(drawing: Drawing, axes: Axes) -> None:
    """The frame's left post and its top, behind the figure."""
    x0, x1, z0, z1 = FRAME
    _box(drawing, axes, (x0, x1), (0.0, _TOP), (-z1, -z0))
    _box(drawing, axes, (x0, x1), (_LINTEL, _TOP), (-z1, z1))


def frame_near(drawing: Drawing, axes: Axes) -> None:
    """The frame's right post, before the arm that leans on it from behind."""
    x0, x1, z0, z1 = FRAME
    _box(drawing, axes, (x0, x1), (0.0, _TOP), (z0, z1))
