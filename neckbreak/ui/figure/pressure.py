"""Pressure that moves nothing: short strong arrows against each other, and a glow where they meet.

The arrows keep their tips and grow backwards with the effort, so that the picture says "harder", never
"further".
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QPainter, QRadialGradient

from neckbreak.ui.figure.ink import Point, Sheet, ellipse, lerp, polygon
from neckbreak.ui.figure.palette import Palette

PULSE_S = 2.5
"""One soft swell of the glow."""
GLOW = 0.40
_SHAFT = 0.085
_HEAD = 0.21
_HALO = 0.035
_LEAST = 0.35


def pulse(at_s: float) -> float:
    """How far the glow has swollen at a time, 0 to 1."""
    return 0.5 - 0.5 * math.cos(2.0 * math.pi * at_s / PULSE_S)


def paint_forces(
    painter: QPainter, palette: Palette, forces: Sequence[tuple[Point, Point]], strength: float, swell: float
) -> None:
    """Arrows from tail to tip with this strength, 0 to 1, and their glow at this swell."""
    if strength <= 0.0:
        return
    before = painter.opacity()
    painter.setOpacity(before * min(1.0, strength * 2.5))
    for _, tip in forces:
        _paint_glow(painter, palette, tip, strength * (0.62 + 0.38 * swell))
    for tail, tip in forces:
        _paint_push(painter, palette, lerp(tip, tail, _LEAST + (1.0 - _LEAST) * strength), tip)
    painter.setOpacity(before)


def _paint_glow(painter: QPainter, palette: Palette, at: Point, strength: float) -> None:
    radius = GLOW * (0.7 + 0.3 * strength)
    world = painter.worldTransform()
    shade = QRadialGradient(world.map(QPointF(*at)), radius * world.m11())
    for share, alpha in ((0.0, 170), (0.35, 120), (0.7, 42), (1.0, 0)):
        colour = QColor(palette.arrow)
        colour.setAlpha(round(alpha * strength))
        shade.setColorAt(share, colour)
    sheet = Sheet(painter, palette)
    sheet.fill(ellipse(at, radius), QBrush(shade))
    sheet.done()


def _paint_push(painter: QPainter, palette: Palette, tail: Point, tip: Point) -> None:
    length = math.dist(tail, tip) or 1e-9
    ux, uy = (tip[0] - tail[0]) / length, (tip[1] - tail[1]) / length
    head = min(_HEAD, length * 0.75)
    neck = (tip[0] - ux * head, tip[1] - uy * head)
    half, wide = _SHAFT / 2.0, head * 0.62
    outline = polygon(
        [
            (tail[0] - uy * half, tail[1] + ux * half),
            (neck[0] - uy * half, neck[1] + ux * half),
            (neck[0] - uy * wide, neck[1] + ux * wide),
            tip,
            (neck[0] + uy * wide, neck[1] - ux * wide),
            (neck[0] + uy * half, neck[1] - ux * half),
            (tail[0] + uy * half, tail[1] - ux * half),
        ]
    )
    sheet = Sheet(painter, palette)
    sheet.stroke(outline, palette.background, 2.0 * _HALO + 0.02)
    sheet.stroke(outline, palette.arrow, 0.02)
    sheet.fill(outline, palette.arrow)
    sheet.done()
