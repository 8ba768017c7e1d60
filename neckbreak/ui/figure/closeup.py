"""The face from near, between a screen close by and a window far away.

What the eyes look at is sharp, the other is soft; a dotted line says which. The face is the front view's
own, its eyes are drawn anew with iris and lids, as here they are all that moves.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.backdrop import paint_cloud, paint_landscape, picture, tones
from neckbreak.ui.figure.curves import Point, add, dist, ellipse, lerp, path, polygon, rounded
from neckbreak.ui.figure.front import draw_front
from neckbreak.ui.figure.ink import Drawing, Region, Sheet
from neckbreak.ui.figure.palette import Look, Palette

Box = tuple[float, float, float, float]
WINDOW: Box = (0.47, -1.47, 1.17, -0.60)
SCREEN: Box = (-0.72, -0.27, 0.38, 0.62)
EYES = 0.147
_WIDE = 0.088
_BLUR = 0.055
_GROW = 0.34
"""Room around a layer for its soft edges, in H."""
_LOWEST = 0.75
"""What begins below this is not in the picture."""
_LINES = 0.72
"""How much finer lines are drawn so near."""


class CloseUp(Drawing):
    """The face with the window behind it and the screen before it."""

    def __init__(self, far: float) -> None:
        super().__init__()
        self.rim = 0.022
        self.far = far
        self.eyes: Point = (0.0, 0.0)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Window, face, screen, and the line of sight."""
        _paint_layer(painter, "window", WINDOW, palette, self.far)
        super().paint(painter, palette)
        _paint_layer(painter, "screen", SCREEN, palette, 1.0 - self.far)
        left, top, right, _ = SCREEN
        near = (0.5 * (left + right) + 0.05, top + 0.12)
        left, top, right, bottom = WINDOW
        away = (left + 0.46 * (right - left), top + 0.50 * (bottom - top))
        _sight(painter, palette, add(self.eyes, (-EYES + 0.015, 0.075)), near, 1.0 - 2.0 * self.far)
        _sight(painter, palette, add(self.eyes, (0.30, -0.02)), away, 2.0 * self.far - 1.0)


def draw_face(pose: Pose, rig: Rig, look: Look) -> Drawing:
    """The display list of the close-up; `focus.far` 0 looks at the screen, 1 out of the window."""
    far = pose.get("focus.far", 0.0)
    drawing = CloseUp(far)
    drawing.extend(draw_front({**pose, "rise": 1.0, "eyes.close": 0.0}, rig, Look(look.hair)))
    drawing.ops = [
        op if isinstance(op, Region) else replace(op, width=_LINES * op.width)
        for op in drawing.ops
        if op.top() < _LOWEST
    ]
    x, y, _ = drawing.joints["head"]
    drawing.eyes = (x, y - 0.005)
    for side in (-1, 1):
        _eye(drawing, (x + side * EYES, y - 0.005), side, far, pose.get("eyes.close", 0.0))
    return drawing


def _eye(drawing: Drawing, at: Point, side: int, far: float, closed: float) -> None:
    """One eye; `side` +1 is on the right of the screen."""
    open_ = 1.0 - closed
    down = 1.0 - far
    upper = (0.052 - 0.012 * down) * open_ - 0.022 * closed
    lower = 0.030 * (1.0 - 0.15 * closed)
    drawing.shape(ellipse(add(at, (0.0, 0.004)), _WIDE * 1.10, 0.062), "skin", width=0.0, rim=False)
    lid = [(-side * _WIDE, 0.012), (-side * 0.050, -upper * 0.86), (0.0, -upper), (side * 0.050, -upper * 0.80)]
    lid.append((side * _WIDE, -0.006 * open_ + 0.012 * closed))
    under = [(side * 0.045, lower * 0.88), (0.0, lower), (-side * 0.048, lower * 0.80)]
    ball = path([add(at, p) for p in (*lid, *under)])
    if closed < 0.85:
        drawing.shape(ball, "white", width=0.0, rim=False)
        gaze = lerp((-side * 0.017, 0.014), (0.026, -0.006), far)
        iris = add(at, gaze)
        for centre, radius, colour in ((iris, 0.041, "hair_shade"), (iris, 0.021, "line")):
            drawing.shape(ellipse(centre, radius).intersected(ball), colour, width=0.0, rim=False)
        glint = ellipse(add(iris, (0.012, -0.014)), 0.0095).intersected(ball)
        drawing.shape(glint, "white", width=0.0, rim=False)
        drawing.line(path([add(at, p) for p in under], closed=False), width=0.010, alpha=150)
    drawing.line(path([add(at, p) for p in lid], closed=False), width=0.019)
    crease = [(-side * 0.066, -0.030), (0.0, -0.066 + 0.014 * closed), (side * 0.070, -0.036)]
    drawing.line(path([add(at, p) for p in crease], closed=False), width=0.009, alpha=110)
    if closed > 0.5:
        for x, dx in ((-0.045, -0.012), (0.0, 0.0), (0.045, 0.014)):
            root = add(at, (side * x, 0.024 - 6.0 * x * x))
            tip = add(root, (side * dx, 0.020))
            drawing.line(polygon([root, tip], closed=False), width=0.011, alpha=round(255 * (2.0 * closed - 1.0)))


def _sight(painter: QPainter, palette: Palette, start: Point, end: Point, strength: float) -> None:
    if strength <= 0.0:
        return
    before = painter.opacity()
    painter.setOpacity(before * min(strength, 1.0))
    sheet = Sheet(painter, palette)
    line = polygon([start, lerp(end, start, 0.075 / dist(start, end))], closed=False)
    sheet.dots(line, palette.background, 0.040, 1.65)
    sheet.dots(line, palette.arrow, 0.026, 2.55)
    ring = ellipse(end, 0.055)
    sheet.stroke(ring, palette.background, 0.05)
    sheet.stroke(ring, palette.arrow, 0.026)
    sheet.done()
    painter.setOpacity(before)


def _paint_layer(painter: QPainter, name: str, box: Box, palette: Palette, sharp: float) -> None:
    """A layer in and out of focus: the soft picture, and the sharp one as far as it is looked at."""
    left, top, right, bottom = box
    world, ratio = painter.worldTransform(), painter.device().devicePixelRatioF()
    scale = world.m11() * ratio
    size = round((right - left + 2.0 * _GROW) * scale), round((bottom - top + 2.0 * _GROW) * scale)
    corner = world.map(QPointF(left - _GROW, top - _GROW))
    # whole pixels and no scaling: the picture is copied as it is
    at = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
    before = painter.opacity()
    painter.setWorldTransform(QTransform())
    if sharp < 1.0:
        painter.drawImage(at, _layer(name, *size, ratio, palette, blurred=True))
    if sharp > 0.0:
        painter.setOpacity(before * sharp)
        painter.drawImage(at, _layer(name, *size, ratio, palette, blurred=False))
        painter.setOpacity(before)
    painter.setWorldTransform(world)


@lru_cache(maxsize=4)
def _layer(name: str, width: int, height: int, ratio: float, palette: Palette, *, blurred: bool) -> QImage:
    left, top, right, _ = WINDOW if name == "window" else SCREEN

    def paint(painter: QPainter) -> None:
        scale = width / (right - left + 2.0 * _GROW)
        painter.scale(scale, scale)
        painter.translate(_GROW - left, _GROW - top)
        (_window if name == "window" else _screen)(painter, palette)

    found = picture(QSize(width, height), paint, _BLUR if blurred else 0.0)
    found.setDevicePixelRatio(ratio)
    return found


def _window(painter: QPainter, palette: Palette) -> None:
    left, top, right, bottom = WINDOW
    line = QPen(QColor(palette.line), 0.024)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    outer = rounded(left, top, right - left, bottom - top, 0.03)
    painter.fillPath(outer, QColor(palette.white))
    painter.strokePath(outer, line)
    inner = QRectF(left + 0.06, top + 0.06, right - left - 0.12, bottom - top - 0.12)
    painter.save()
    painter.setClipRect(inner)
    painter.translate(inner.x() - 0.10, inner.y() - 0.02)
    painter.scale(inner.width() * 1.22, inner.height() * 1.12)
    shades = tones(palette)
    paint_landscape(painter, shades)
    paint_cloud(painter, shades, (0.62, 0.17), 0.26)
    painter.restore()
    thin = QPen(QColor(palette.line), 0.014)
    painter.setPen(thin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(inner)
    bar = QRectF(inner.center().x() - 0.018, inner.y(), 0.036, inner.height())
    painter.fillRect(bar, QColor(palette.white))
    painter.drawRect(bar)
    sill = rounded(left - 0.05, bottom - 0.01, right - left + 0.10, 0.055, 0.02)
    painter.fillPath(sill, QColor(palette.white))
    painter.strokePath(sill, QPen(QColor(palette.line), 0.018))


def _screen(painter: QPainter, palette: Palette) -> None:
    left, top, right, bottom = SCREEN
    line = QPen(QColor(palette.line), 0.026)
    lid = rounded(left, top, right - left, bottom - top, 0.07)
    painter.fillPath(lid, QColor(palette.chair))
    painter.strokePath(lid, line)
    rim = rounded(left + 0.035, top + 0.035, right - left - 0.07, bottom - top, 0.05)
    painter.strokePath(rim, QPen(QColor(palette.chair_shade), 0.012))
    mark = ellipse((0.5 * (left + right), top + 0.44), 0.06)
    painter.fillPath(mark, QColor(palette.chair_shade))


REGIONS: tuple[str, ...] = ()
"""The close-up marks no region."""

__all__ = ["REGIONS", "draw_face"]
