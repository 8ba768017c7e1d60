"""Chair and floor of the side view.

The chair stands on the floor and goes with it when the figure walks away; it comes back by fading
in. Its back follows the one who leans on it.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath, QTransform

from neckbreak.ui.figure.ink import (
    DETAIL,
    Drawing,
    Point,
    ellipse,
    path,
    polygon,
    rot,
    rounded,
)

SEAT = 2.82
"""The top of the seat, in H below the pit of the neck of the one who sits on it."""

FLOOR = 4.58
WALL = 5.475
"""Where the wall is that hands lean on."""
MARK = 0.6875
"""From one mark of the floor to the next: a whole number of them is one cycle of the walk."""

_BACK_PIVOT: Point = (-0.58, 2.72)


@lru_cache(maxsize=1)
def _base() -> tuple[tuple[QPainterPath, str, float], ...]:
    """Column, feet and castors, from behind to the front."""
    feet = path(
        [
            (-0.62, 4.33),
            (-0.2, 4.15),
            (0.3, 4.06),
            (0.8, 4.15),
            (1.22, 4.33),
            (1.20, 4.38),
            (0.8, 4.29),
            (0.3, 4.25),
            (-0.2, 4.29),
            (-0.60, 4.38),
        ]
    )
    parts: list[tuple[QPainterPath, str, float]] = [
        (rounded(0.23, 3.1, 0.15, 1.05, 0.05), "chair_shade", 0.03),
        (rounded(0.17, 3.08, 0.27, 0.46, 0.06), "chair", 0.03),
        (feet, "chair_shade", 0.03),
    ]
    for x in (-0.6, 0.3, 1.2):
        parts.append((ellipse((x, 4.455), 0.125), "chair_shade", 0.03))
        parts.append((ellipse((x, 4.455), 0.038), "chair", DETAIL))
    return tuple(parts)


@lru_cache(maxsize=1)
def _seat() -> tuple[tuple[QPainterPath, str, float], ...]:
    return (
        (rounded(-0.02, 3.04, 0.66, 0.12, 0.05), "chair_shade", 0.03),
        (rounded(-0.66, SEAT, 1.98, 0.27, 0.13), "chair", 0.03),
    )


_ARM = (
    [(-0.50, 3.10), (-0.74, 3.08), (-0.86, 2.90), (-0.84, 2.30), (-0.76, 1.80)],
    [(-0.66, 1.80), (-0.74, 2.34), (-0.75, 2.84), (-0.68, 2.96), (-0.50, 2.98)],
)
_BACK: tuple[Point, ...] = (
    (-0.56, 0.62),
    (-0.66, 0.60),
    (-0.73, 0.70),
    (-0.76, 1.10),
    (-0.70, 1.55),
    (-0.73, 2.00),
    (-0.69, 2.40),
    (-0.60, 2.48),
    (-0.52, 2.40),
    (-0.53, 2.00),
    (-0.44, 1.55),
    (-0.51, 1.10),
)


def chair(recline: float, way: float) -> Drawing:
    """The chair, its back reclined by some degrees, and moved back by the way walked."""
    drawing = Drawing()
    arm = [rot(p, recline, _BACK_PIVOT) if p[1] < 2.9 else p for p in (*_ARM[0], *_ARM[1])]
    back = [rot(p, recline, _BACK_PIVOT) for p in _BACK]
    parts = [
        (path(arm), "chair_shade", 0.03),
        (path(back), "chair", 0.03),
        *_base(),
        *_seat(),
    ]
    move = QTransform.fromTranslate(-way, 0.0)
    for part, fill, width in parts:
        drawing.shape(move.map(part) if way else part, fill, width=width, rim=width > DETAIL)
    return drawing


@lru_cache(maxsize=1)
def _dots() -> QPainterPath:
    dots = QPainterPath()
    y = -1.52
    while y < 0.16:
        dots.moveTo(0.0, y)
        dots.lineTo(0.0, y + 0.004)
        y += 0.095
    return dots


def plumb(shoulder: Point, ear: Point) -> Drawing:
    """A dotted upright through the shoulder, and the ear that comes to meet it."""
    drawing = Drawing()
    dots = _dots().translated(shoulder[0], 0.0)
    drawing.line(dots, colour="background", width=0.066)
    drawing.line(dots, colour="arrow", width=0.034)
    for at in (shoulder, ear):
        drawing.shape(ellipse(at, 0.042), "white", width=0.026, colour="arrow", rim=False)
    return drawing


_CHIN: Point = (0.37, -0.295)
"""Just under the chin of one who looks straight ahead."""


@lru_cache(maxsize=1)
def _chin_dots() -> QPainterPath:
    dots = QPainterPath()
    for index in range(12):
        x = _CHIN[0] - 0.20 + 0.06 * index
        dots.moveTo(x, _CHIN[1])
        dots.lineTo(x + 0.004, _CHIN[1])
    return dots


def chin_level() -> Drawing:
    """A dotted level for the chin to slide along, to be drawn behind the figure."""
    drawing = Drawing()
    drawing.line(_chin_dots(), colour="guide", width=0.024)
    return drawing


def floor(way: float) -> Drawing:
    """The floor with marks that pass as the figure walks."""
    drawing = Drawing()
    drawing.line(polygon([(-5.0, FLOOR), (9.0, FLOOR)], closed=False), colour="guide", alpha=170)
    shift = way % MARK
    marks = QPainterPath()
    marks.setFillRule(Qt.FillRule.WindingFill)
    x = -5.0 - shift
    while x < 9.0:
        marks.moveTo(x, FLOOR + 0.13)
        marks.lineTo(x + 0.26, FLOOR + 0.13)
        x += MARK
    drawing.line(marks, colour="guide", alpha=190, width=0.036)
    return drawing


def wall() -> Drawing:
    """The wall before the one who leans on it with the hands."""
    drawing = Drawing()
    drawing.shape(polygon([(WALL, -4.6), (WALL + 2.6, -4.6), (WALL + 2.6, FLOOR), (WALL, FLOOR)]), "mat", width=0.0)
    board = polygon([(WALL - 0.055, FLOOR - 0.34), (WALL, FLOOR - 0.34), (WALL, FLOOR), (WALL - 0.055, FLOOR)])
    drawing.shape(board, "mat_edge", width=DETAIL, rim=False)
    drawing.line(polygon([(WALL, -4.6), (WALL, FLOOR)], closed=False), width=0.04)
    return drawing
