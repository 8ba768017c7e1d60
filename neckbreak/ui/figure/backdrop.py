"""A quiet landscape: what the far look sees through the window, and the calm place of the imagery.

Drawn once for a size, then kept as a picture; a blurred picture is the same one made small and large
again, which costs nothing and looks as soft as a lens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from neckbreak.ui.figure.curves import Point, ellipse, joined, path
from neckbreak.ui.figure.palette import Palette


@dataclass(frozen=True)
class Tones:
    """The landscape's colours."""

    sky: str = "#BFE0EC"
    dawn: str = "#FBE7CF"
    sun: str = "#FFD98A"
    far: str = "#A9C3CC"
    middle: str = "#93BC9B"
    near: str = "#79A873"
    meadow: str = "#8FB978"
    water: str = "#8FC4D6"
    shine: str = "#DDF1F4"
    leaf: str = "#5E9463"
    leaf_light: str = "#7FB07A"
    trunk: str = "#8A6A52"
    cloud: str = "#FFFFFF"
    line: str = "#46606A"


DAY = Tones()
EVENING = Tones(
    sky="#5C8396",
    dawn="#D9B596",
    sun="#F7CF84",
    far="#5F7F8C",
    middle="#57806A",
    near="#48705A",
    meadow="#5A805C",
    water="#5C94A8",
    shine="#A9CFD6",
    leaf="#3F6B4F",
    leaf_light="#5B8763",
    trunk="#6B5443",
    cloud="#C9D6DA",
    line="#27383F",
)

FAR_HILLS: list[Point] = [
    (-0.05, 0.47),
    (0.10, 0.40),
    (0.24, 0.45),
    (0.42, 0.33),
    (0.58, 0.42),
    (0.76, 0.36),
    (1.05, 0.45),
]
MIDDLE_HILLS: list[Point] = [(-0.05, 0.50), (0.14, 0.46), (0.34, 0.52), (0.56, 0.47), (0.80, 0.43), (1.05, 0.49)]
SHORE: list[Point] = [(-0.05, 0.72), (0.16, 0.69), (0.40, 0.735), (0.62, 0.755), (0.84, 0.705), (1.05, 0.71)]
_WAVES = ((0.16, 0.605, 0.13), (0.40, 0.635, 0.17), (0.24, 0.668, 0.10), (0.62, 0.60, 0.12), (0.66, 0.675, 0.16))
SUN: Point = (0.30, 0.22)


def tones(palette: Palette) -> Tones:
    """The landscape's colours for this palette: day on a light ground, evening on a dark one."""
    return EVENING if palette.rim else DAY


def grey(shades: Tones, ground: str) -> Tones:
    """The same landscape before its colours come in: soft greys near the ground's lightness."""
    base = QColor(ground)

    def faded(name: str) -> str:
        colour = QColor(str(getattr(shades, name)))
        light = colour.lightnessF()
        toned = QColor.fromHslF(0.09, 0.06, min(max(light, 0.0), 1.0))
        return QColor.fromRgbF(*(0.42 * a + 0.58 * b for a, b in zip(_rgb(toned), _rgb(base), strict=True))).name()

    return Tones(**{name: faded(name) for name in Tones.__dataclass_fields__})


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def paint_landscape(painter: QPainter, shades: Tones) -> None:
    """Sky, hills, a lake and a tree in the square from (0, 0) to (1, 1)."""
    painter.setPen(Qt.PenStyle.NoPen)
    _sky(painter, shades)
    line = QPen(QColor(shades.line), 0.0045)
    line.setCapStyle(Qt.PenCapStyle.RoundCap)
    for ridge, colour in ((FAR_HILLS, shades.far), (MIDDLE_HILLS, shades.middle)):
        painter.fillPath(_ground(ridge, 0.62), QColor(colour))
        faint = QPen(line)
        faint.setColor(_clear(shades.line, 130))
        painter.strokePath(path(ridge, closed=False), faint)
    _lake(painter, shades)
    meadow = QLinearGradient(0.0, 0.70, 0.0, 1.0)
    meadow.setColorAt(0.0, QColor(shades.meadow))
    meadow.setColorAt(1.0, QColor(shades.near))
    painter.fillPath(_ground(SHORE, 1.1), meadow)
    painter.strokePath(path(SHORE, closed=False), line)
    _tree(painter, shades, line)
    _grass(painter, shades)


def _clear(colour: str, alpha: int) -> QColor:
    found = QColor(colour)
    found.setAlpha(alpha)
    return found


def _ground(ridge: list[Point], low: float) -> QPainterPath:
    return joined((ridge, [(1.1, low)], [(-0.1, low)]))


def _sky(painter: QPainter, shades: Tones) -> None:
    sky = QLinearGradient(0.0, 0.0, 0.0, 0.55)
    sky.setColorAt(0.0, QColor(shades.sky))
    sky.setColorAt(1.0, QColor(shades.dawn))
    painter.fillRect(QRectF(-0.1, -0.1, 1.2, 0.8), sky)
    halo = QRadialGradient(QPointF(*SUN), 0.26)
    halo.setColorAt(0.0, _clear(shades.sun, 190))
    halo.setColorAt(1.0, _clear(shades.sun, 0))
    painter.fillRect(QRectF(-0.1, -0.1, 1.2, 0.8), halo)
    painter.fillPath(ellipse(SUN, 0.062), QColor(shades.sun))


def paint_cloud(painter: QPainter, shades: Tones, at: Point, size: float) -> None:
    """One cloud of this width, in the same square."""
    x, y = at
    cloud = QPainterPath()
    cloud.setFillRule(Qt.FillRule.WindingFill)
    for dx, dy, rx, ry in ((0.0, 0.0, 0.5, 0.11), (-0.16, -0.07, 0.17, 0.13), (0.10, -0.11, 0.21, 0.17)):
        cloud.addEllipse(QPointF(x + dx * size, y + dy * size), rx * size, ry * size)
    painter.fillPath(cloud, _clear(shades.cloud, 205))


def _lake(painter: QPainter, shades: Tones) -> None:
    water = QLinearGradient(0.0, 0.545, 0.0, 0.76)
    water.setColorAt(0.0, QColor(shades.shine))
    water.setColorAt(1.0, QColor(shades.water))
    painter.fillRect(QRectF(-0.1, 0.545, 1.2, 0.24), water)
    edge = QPen(_clear(shades.line, 120), 0.004)
    painter.setPen(edge)
    painter.drawLine(QPointF(-0.1, 0.545), QPointF(1.1, 0.545))
    wave = QPen(_clear(shades.shine, 230), 0.008)
    wave.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(wave)
    for x, y, long in (
        (0.16, 0.605, 0.13),
        (0.40, 0.635, 0.17),
        (0.24, 0.668, 0.10),
        (0.62, 0.60, 0.12),
        (0.66, 0.675, 0.16),
    ):
        painter.drawLine(QPointF(x, y), QPointF(x + long, y))
    painter.setPen(Qt.PenStyle.NoPen)


def _tree(painter: QPainter, shades: Tones, line: QPen) -> None:
    trunk = path([(0.845, 0.78), (0.853, 0.66), (0.848, 0.54), (0.872, 0.54), (0.876, 0.66), (0.892, 0.78)])
    painter.fillPath(trunk, QColor(shades.trunk))
    painter.strokePath(trunk, line)
    crown = QPainterPath()
    crown.setFillRule(Qt.FillRule.WindingFill)
    for x, y, radius in ((0.86, 0.42, 0.115), (0.785, 0.50, 0.085), (0.94, 0.49, 0.09), (0.86, 0.53, 0.09)):
        crown.addEllipse(QPointF(x, y), radius, radius * 0.92)
    edge = QPen(line)
    edge.setWidthF(2.0 * line.widthF())
    painter.strokePath(crown, edge)
    painter.fillPath(crown, QColor(shades.leaf))
    for x, y, radius in ((0.835, 0.395, 0.052), (0.765, 0.485, 0.035), (0.915, 0.465, 0.038)):
        painter.fillPath(ellipse((x, y), radius, radius * 0.8), _clear(shades.leaf_light, 200))


def _grass(painter: QPainter, shades: Tones) -> None:
    blade = QPen(QColor(shades.leaf), 0.006)
    blade.setCapStyle(Qt.PenCapStyle.RoundCap)
    for x, y in ((0.10, 0.80), (0.20, 0.90), (0.70, 0.84), (0.78, 0.93), (0.33, 0.83)):
        for lean in (-0.014, 0.0, 0.014):
            painter.strokePath(path([(x, y), (x + 0.3 * lean, y - 0.022), (x + lean, y - 0.036)], closed=False), blade)


def picture(size: QSize, paint: Callable[[QPainter], None], blur: float = 0.0) -> QImage:
    """What `paint` draws in a picture of this size; `blur` is a share of its width."""
    image = QImage(size.expandedTo(QSize(4, 4)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    if blur <= 0.0:
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    keep = Qt.AspectRatioMode.IgnoreAspectRatio
    soft = image
    for share in (0.6, 1.0):
        small = QSize(max(round(1.0 / (blur * share)), 3), max(round(size.height() / size.width() / (blur * share)), 3))
        soft = soft.scaled(small, keep, smooth).scaled(size, keep, smooth)
    return soft


def landscape(size: int, shades: Tones) -> QImage:
    """The whole landscape in a square picture of so many pixels."""

    def paint(painter: QPainter) -> None:
        painter.scale(size, size)
        paint_landscape(painter, shades)

    return picture(QSize(size, size), paint)
