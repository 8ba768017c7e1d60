"""The pace of breathing, drawn around the figure: what to follow without reading or counting.

A circle grows and shrinks with the breath; or a dot goes round a square, one side for each part of it.
Both move at constant speed. Waiting looks the same with full and with empty lungs: nothing presses.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QFont, QLinearGradient, QPainter, QPainterPath, QRadialGradient, QTransform

from neckbreak.core.figure import Frame, Pace
from neckbreak.ui.figure.ink import Point, Sheet, ellipse, lerp, pen, polygon
from neckbreak.ui.figure.palette import Palette

SMALL = 0.7
"""The circle's size with empty lungs, as a share of its size with full ones."""
_CORNERS: dict[str, tuple[Point, Point]] = {
    "in": ((0.0, 1.0), (0.0, 0.0)),
    "full": ((0.0, 0.0), (1.0, 0.0)),
    "out": ((1.0, 0.0), (1.0, 1.0)),
    "empty": ((1.0, 1.0), (0.0, 1.0)),
}
_INSET = 0.07
_NUMERAL = 0.62


def circle_size(pace: Pace) -> float:
    """The circle's size at this time: 0.7 with empty lungs, 1 with full ones."""
    return SMALL + (1.0 - SMALL) * pace.full


def square_point(pace: Pace) -> Point:
    """Where the dot is on a square of side 1: up the left side, along the top, down, and back."""
    start, end = _CORNERS[pace.part]
    return lerp(start, end, pace.fraction)


def room_for(pace: Pace, frame: Frame) -> Frame:
    """The frame with room around the figure for its pacer."""
    left, top, right, bottom = frame
    half = 0.5 * max(right - left, bottom - top) * (1.24 if pace.shape == "square" else 1.04)
    x, y = 0.5 * (left + right), 0.5 * (top + bottom)
    return x - half, y - half, x + half, y + half


def paint_behind(painter: QPainter, palette: Palette, pace: Pace, frame: Frame) -> None:
    """What lies behind the figure: the breathing circle."""
    if pace.shape != "circle":
        return
    left, top, right, bottom = frame
    centre = (0.5 * (left + right), 0.5 * (top + bottom))
    whole = 0.47 * min(right - left, bottom - top)
    radius = whole * circle_size(pace)
    world = painter.worldTransform()
    # in the painter's own pixels: a scaled painter takes four times as long for so large a circle
    soft = QRadialGradient(world.map(QPointF(*centre)), radius * world.m11())
    soft.setColorAt(0.0, QColor(palette.pacer_soft))
    soft.setColorAt(0.72, QColor(palette.pacer_soft))
    soft.setColorAt(1.0, QColor(palette.pacer_mid))
    sheet = Sheet(painter, palette)
    sheet.fill(ellipse(centre, radius), QBrush(soft))
    for share in (1.0, SMALL):
        sheet.stroke(ellipse(centre, whole * share), palette.pacer_mid, 0.026)
    sheet.stroke(ellipse(centre, radius), palette.pacer, 0.10)
    sheet.done()


def paint_over(painter: QPainter, palette: Palette, pace: Pace, frame: Frame) -> None:
    """What lies over the figure: the square, its dot, and the count."""
    if pace.shape != "square":
        return
    left, top, right, bottom = frame
    inset = _INSET * (right - left)
    side = right - left - 2.0 * inset

    def placed(point: Point) -> Point:
        return left + inset + point[0] * side, top + inset + point[1] * side

    _fade_legs(painter, palette, frame, bottom - inset)
    track = polygon([placed(p) for p in ((0.0, 1.0), (0.0, 0.0), (1.0, 0.0), (1.0, 1.0))])
    sheet = Sheet(painter, palette)
    sheet.stroke(track, palette.pacer_mid, 0.13)
    start, end = _CORNERS[pace.part]
    dot = square_point(pace)
    if pace.fraction > 0.0:
        sheet.stroke(polygon([placed(start), placed(dot)], closed=False), palette.pacer, 0.13)
    sheet.done()
    painter.setPen(pen(palette.background, 0.07))
    painter.setBrush(QColor(palette.pacer_ink))
    painter.drawEllipse(QPointF(*placed(dot)), 0.205, 0.205)
    x, y = placed(end)
    inwards = 0.52
    at = (x + (inwards if end[0] < 0.5 else -inwards), y + (inwards if end[1] < 0.5 else -inwards))
    painter.fillPath(_numeral(pace.count).translated(*at), QColor(palette.pacer_ink))


def _fade_legs(painter: QPainter, palette: Palette, frame: Frame, low: float) -> None:
    """Let the figure end softly above the square's lower side, so that nothing crosses its way."""
    left, _, right, bottom = frame
    clear, full = QColor(palette.background), QColor(palette.background)
    clear.setAlpha(0)
    fade = QLinearGradient(0.0, low - 0.75, 0.0, low - 0.22)
    fade.setColorAt(0.0, clear)
    fade.setColorAt(1.0, full)
    painter.fillRect(QRectF(left - 9.0, low - 0.75, right - left + 18.0, bottom - low + 9.0), fade)


@lru_cache(maxsize=16)
def _numeral(count: int) -> QPainterPath:
    """The count as a shape, centred on the origin, in H."""
    font = QFont()
    font.setPixelSize(100)
    font.setWeight(QFont.Weight.DemiBold)
    text = QPainterPath()
    text.addText(0.0, 0.0, font, str(count))
    box = text.boundingRect()
    text.translate(-box.center())
    scale = _NUMERAL / (box.height() or 1.0)
    return QTransform.fromScale(scale, scale).map(text)
