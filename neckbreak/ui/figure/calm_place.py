"""The calm place: a landscape that comes up behind the still figure, and the room it returns to.

First it is there in grey, then its colours come, then sounds, then warmth; nothing moves but a cloud
that drifts and rings on the water, slower than a breath.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QRadialGradient, QTransform

from neckbreak.core.figure import Pose
from neckbreak.ui.figure.backdrop import SUN, Tones, grey, landscape, paint_cloud, picture, tones
from neckbreak.ui.figure.curves import Point, ellipse, path, polygon, rounded
from neckbreak.ui.figure.ink import Drawing, Sheet, pen
from neckbreak.ui.figure.palette import Palette

CENTRE: Point = (0.0, -1.05)
RADIUS = 5.9
_ROOM = 6.9
"""Half the side of the square that room and place are drawn in."""
_ON_FIGURE = 0.35
"""How much of the warmth lies on the figure, too."""
_SLOW_S = 6.0
_DRIFT = 0.0020
"""How much of its width the sky drifts in a second."""
_BIRD: Point = (0.735, 0.405)
_RINGS: Point = (0.30, 0.645)


@dataclass(frozen=True)
class Place:
    """How much of the place is there, 0 to 1 each, and for how long it has drifted."""

    show: float
    colour: float
    sound: float
    warm: float
    at_s: float

    @classmethod
    def of(cls, pose: Pose, at_s: float) -> Place:
        """The place of a pose at a time."""
        show, colour, sound, warm = (pose.get(f"scene.{name}", 0.0) for name in ("place", "colour", "sound", "warm"))
        return cls(show, colour, sound, warm, at_s)


@lru_cache(maxsize=1)
def feet() -> Drawing:
    """What the front view leaves out of a sitter: shoes, and the seat's legs."""
    drawing = Drawing()
    for x in (-1.02, 1.02):
        leg = polygon([(x - 0.07, 2.5), (x + 0.07, 2.5), (x * 1.06 + 0.06, 4.50), (x * 1.06 - 0.06, 4.50)])
        drawing.shape(leg, "chair_shade", width=0.028)
    for s in (-1, 1):
        shoe = [(s * 0.27, 4.22), (s * 0.22, 4.46), (s * 0.30, 4.58), (s * 0.54, 4.61), (s * 0.78, 4.57)]
        drawing.shape(path([*shoe, (s * 0.82, 4.44), (s * 0.74, 4.22)]), "shoe")
    return drawing


def paint_behind(painter: QPainter, palette: Palette, place: Place) -> None:
    """The room, and the place over it as far as it is there."""
    if place.show < 1.0:
        _copy(painter, "room", palette)
    if place.show <= 0.0:
        return
    world, ratio = painter.worldTransform(), painter.device().devicePixelRatioF()
    shades = tones(palette)
    size = round(2.0 * RADIUS * world.m11() * ratio)
    corner = world.map(QPointF(CENTRE[0] - RADIUS, CENTRE[1] - RADIUS))
    before = painter.opacity()
    at = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
    painter.setWorldTransform(QTransform())
    painter.setOpacity(before * place.show)
    if place.colour < 1.0:
        painter.drawImage(at, _disc(size, ratio, grey(shades, palette.background)))
    if place.colour > 0.0:
        painter.setOpacity(before * place.show * place.colour)
        painter.drawImage(at, _disc(size, ratio, shades))
    painter.setWorldTransform(world)
    if place.warm > 0.0:
        painter.setOpacity(before * place.show * place.warm)
        _copy(painter, "warmth", palette)
    painter.save()
    painter.setOpacity(before * place.show)
    painter.translate(CENTRE[0] - RADIUS, CENTRE[1] - RADIUS)
    painter.scale(2.0 * RADIUS, 2.0 * RADIUS)
    sky = shades if place.colour > 0.5 else grey(shades, palette.background)
    for x, y, wide in ((0.50, 0.16, 0.17), (0.70, 0.235, 0.12)):
        paint_cloud(painter, sky, (x + _DRIFT * place.at_s, y), wide)
    if place.sound > 0.0:
        painter.setOpacity(before * place.show * place.sound)
        _sounds(painter, shades, palette, place.at_s)
    painter.restore()
    painter.setOpacity(before)


def paint_over(painter: QPainter, palette: Palette, place: Place) -> None:
    """The sun's warmth on the figure."""
    much = place.show * place.warm
    if much <= 0.0:
        return
    before = painter.opacity()
    painter.setOpacity(before * much * _ON_FIGURE)
    _copy(painter, "warmth", palette)
    painter.setOpacity(before)


def _copy(painter: QPainter, name: str, palette: Palette) -> None:
    """Put a kept picture of the place's square where it belongs, pixel by pixel."""
    world, ratio = painter.worldTransform(), painter.device().devicePixelRatioF()
    corner = world.map(QPointF(CENTRE[0] - _ROOM, CENTRE[1] - _ROOM))
    painter.setWorldTransform(QTransform())
    at = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
    painter.drawImage(at, _kept(name, round(2.0 * _ROOM * world.m11() * ratio), ratio, palette))
    painter.setWorldTransform(world)


@lru_cache(maxsize=4)
def _kept(name: str, size: int, ratio: float, palette: Palette) -> QImage:
    def paint(painter: QPainter) -> None:
        painter.scale(size / (2.0 * _ROOM), size / (2.0 * _ROOM))
        painter.translate(_ROOM - CENTRE[0], _ROOM - CENTRE[1])
        (_room if name == "room" else _warmth)(painter, palette)

    found = picture(QSize(size, size), paint)
    found.setDevicePixelRatio(ratio)
    return found


def _warmth(painter: QPainter, palette: Palette) -> None:
    x = CENTRE[0] + (2.0 * SUN[0] - 1.0) * RADIUS
    y = CENTRE[1] + (2.0 * SUN[1] - 1.0) * RADIUS
    disc = ellipse(CENTRE, RADIUS - 0.06)
    for (cx, cy), radius, alpha in (((x, y), 8.6, 150), ((0.0, 1.3), 3.4, 64)):
        shade = QRadialGradient(QPointF(cx, cy), radius)
        for share, part in ((0.0, 1.0), (0.45, 0.55), (1.0, 0.0)):
            colour = QColor(palette.glow)
            colour.setAlpha(round(alpha * part))
            shade.setColorAt(share, colour)
        painter.fillPath(disc, shade)


@lru_cache(maxsize=4)
def _disc(size: int, ratio: float, shades: Tones) -> QImage:
    """The landscape cut to a circle with a quiet rim."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(shades.far), size * 0.008))
    painter.setBrush(landscape(size, shades))
    edge = size * 0.006
    painter.drawEllipse(QRectF(edge, edge, size - 2.0 * edge, size - 2.0 * edge))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def _sounds(painter: QPainter, shades: Tones, palette: Palette, at_s: float) -> None:
    """A bird that sings in the tree, and rings on the water."""
    x, y = _BIRD
    body = [(x - 0.034, y - 0.004), (x - 0.012, y - 0.022), (x + 0.020, y - 0.010), (x + 0.046, y + 0.014)]
    painter.fillPath(path([*body, (x, y + 0.018)]), QColor(shades.line))
    painter.fillPath(ellipse((x - 0.026, y - 0.016), 0.015), QColor(shades.line))
    beak = polygon([(x - 0.039, y - 0.020), (x - 0.056, y - 0.013), (x - 0.038, y - 0.010)])
    painter.fillPath(beak, QColor(palette.glow))
    swell = 0.5 - 0.5 * math.cos(2.0 * math.pi * at_s / _SLOW_S)
    before = painter.opacity()
    for number in (1, 2, 3):
        painter.setOpacity(before * (0.95 - 0.22 * number + 0.25 * swell))
        radius = 0.030 + 0.028 * number
        arc = QPainterPath()
        box = QRectF(x - 0.045 - radius, y - 0.015 - radius, 2.0 * radius, 2.0 * radius)
        arc.arcMoveTo(box, 148)
        arc.arcTo(box, 148, 64)
        painter.strokePath(arc, pen(palette.white, 0.0105))
    for number in range(3):
        share = (at_s / (2.0 * _SLOW_S) + number / 3.0) % 1.0
        painter.setOpacity(before * math.sin(math.pi * share))
        painter.strokePath(ellipse(_RINGS, 0.02 + 0.13 * share, 0.006 + 0.034 * share), pen(palette.white, 0.007))
    painter.setOpacity(before)


def _room(painter: QPainter, palette: Palette) -> None:
    """A corner of a room: floor, rug, a plant and a picture."""
    sheet = Sheet(painter, palette)
    sheet.fill(ellipse((0.0, 4.52), 2.9, 0.42), palette.mat)
    sheet.stroke(ellipse((0.0, 4.52), 2.9, 0.42), palette.mat_edge, 0.05)
    sheet.stroke(polygon([(-6.6, 3.75), (-2.2, 3.75)], closed=False), palette.mat_edge, 0.07)
    sheet.stroke(polygon([(2.2, 3.75), (6.6, 3.75)], closed=False), palette.mat_edge, 0.07)
    frame = rounded(-5.0, -4.2, 2.7, 3.5, 0.12)
    sheet.fill(frame, palette.mat)
    sheet.stroke(frame, palette.mat_edge, 0.09)
    hills = path([(-4.6, -1.9), (-4.0, -2.7), (-3.5, -2.2), (-3.1, -2.6), (-2.7, -1.9)], closed=False)
    sheet.stroke(hills, palette.mat_edge, 0.07)
    for lean, high in ((-1.15, 1.7), (-0.60, 2.5), (0.05, 2.9), (0.65, 2.4), (1.2, 1.5)):
        x, y = 4.3 + lean, 2.8 - high
        mx, my = 4.3 + 0.42 * lean, 2.8 - 0.58 * high
        leaf = path([(4.3, 2.8), (mx - 0.20, my - 0.05), (x, y), (mx + 0.20, my + 0.08)])
        sheet.fill(leaf, palette.pacer_mid)
        sheet.stroke(leaf, palette.mat_edge, 0.045)
    pot = polygon([(3.6, 2.7), (5.0, 2.7), (4.8, 4.2), (3.8, 4.2)])
    sheet.fill(pot, palette.chair)
    sheet.stroke(pot, palette.mat_edge, 0.06)
    sheet.done()
