"""The display list that all views draw with, and its colours and patterns.

Speed decides the form: shapes that belong together (arm and hand, trunk and sleeves) are one group whose
outlines are stroked first and whose fills come after, which looks like a union and costs nothing.
The tools of the trade, points, curves and hands, can be imported from here too.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from neckbreak.ui.figure.curves import (
    Place,
    Point,
    Point3,
    Profile,
    add,
    bent_limb,
    direction,
    dist,
    ellipse,
    joined,
    lerp,
    lerp_all,
    limb,
    mul,
    path,
    polar,
    polygon,
    reach,
    rot,
    rounded,
    sides,
    spline,
    sub,
    two_bone,
    two_bone3,
)
from neckbreak.ui.figure.hands import FOREARM, SLEEVE, UPPER_ARM, hand
from neckbreak.ui.figure.palette import Palette

__all__ = [
    "DETAIL",
    "FOREARM",
    "OUTLINE",
    "SLEEVE",
    "UPPER_ARM",
    "Drawing",
    "Place",
    "Point",
    "Point3",
    "Profile",
    "Region",
    "Sheet",
    "add",
    "bent_limb",
    "direction",
    "dist",
    "ellipse",
    "hand",
    "joined",
    "lerp",
    "lerp_all",
    "limb",
    "mul",
    "paint_arrow",
    "paint_guide",
    "path",
    "pattern_brush",
    "polar",
    "polygon",
    "reach",
    "rot",
    "rounded",
    "sides",
    "spline",
    "sub",
    "two_bone",
    "two_bone3",
]

OUTLINE = 0.030
DETAIL = 0.019
RIM = 0.036
ARROW = 0.060
ARROW_HEAD = 0.17
HALO = 0.030
GROUP = 1.85
"""How much wider a group's outline is stroked, as its inner half is covered by the fills."""


@lru_cache(maxsize=512)
def pen(colour: str, width: float, alpha: int = 255) -> QPen:
    """A round pen; pens are few and shared."""
    shade = QColor(colour)
    shade.setAlpha(alpha)
    found = QPen(shade, width)
    found.setCapStyle(Qt.PenCapStyle.RoundCap)
    found.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return found


@lru_cache(maxsize=256)
def brush(colour: str) -> QBrush:
    """A plain brush; brushes are few and shared."""
    return QBrush(QColor(colour))


@lru_cache(maxsize=32)
def _pattern(kind: str, ground: str, ink: str, pixels: int) -> QImage:
    """A tile of the region's pattern at the size of the screen's own pixels."""
    size = max(pixels, 5)
    tile = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    shade = QColor(ground)
    shade.setAlpha(215)
    tile.fill(shade)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind == "stretch":
        painter.setPen(QPen(QColor(ink), max(size * 0.19, 1.1)))
        for shift in (-size, 0, size):
            painter.drawLine(QPointF(shift - 1, size + 1), QPointF(shift + size + 1, -1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        radius = max(size * 0.17, 0.9)
        for x, y in ((0.25, 0.25), (0.75, 0.75)):
            painter.drawEllipse(QPointF(x * size, y * size), radius, radius)
    painter.end()
    return tile


def pattern_brush(kind: str, palette: Palette, scale: float, ratio: float = 1.0) -> QBrush:
    """The brush of a marked region where one H is `scale` of the device's own pixels.

    `ratio` is how many of these make one of the painter's pixels.
    """
    if kind == "stretch":
        tile = _pattern(kind, palette.stretch, palette.stretch_ink, round(0.088 * scale))
    else:
        tile = _pattern(kind, palette.work, palette.work_ink, round(0.105 * scale))
    found = QBrush(tile)
    found.setTransform(QTransform.fromScale(1.0 / ratio, 1.0 / ratio))
    return found


@dataclass(frozen=True)
class _Shape:
    paths: tuple[QPainterPath, ...]
    fill: str
    width: float
    colour: str
    rim: bool

    def top(self) -> float:
        """The highest point of the shape or of its curves' handles, in H."""
        return min(one.controlPointRect().top() for one in self.paths)


@dataclass(frozen=True)
class _Line:
    path: QPainterPath
    width: float
    colour: str
    alpha: int

    def top(self) -> float:
        """The highest point of the line or of its curves' handles, in H."""
        return self.path.controlPointRect().top()


@dataclass(frozen=True)
class Region:
    """A marked region of a display list."""

    path: QPainterPath
    clip: QPainterPath | None
    kind: str
    strength: float

    def top(self) -> float:
        """The highest point of the region or of its curves' handles, in H."""
        return self.path.controlPointRect().top()


class Drawing:
    """A display list in H; later entries cover earlier ones."""

    def __init__(self) -> None:
        self.ops: list[_Shape | _Line | Region] = []
        self.joints: dict[str, Point3] = {}
        self.rim = RIM

    def shape(
        self,
        paths: QPainterPath | Iterable[QPainterPath],
        fill: str,
        *,
        width: float = OUTLINE,
        colour: str = "line",
        rim: bool = True,
    ) -> None:
        """Fill with an outline; several paths merge into one silhouette. Width 0: no outline.

        A single path carries its line on its edge, a group just outside. `rim` says whether the
        shape belongs to the silhouette that the dark theme's rim and the ghost show.
        """
        group = (paths,) if isinstance(paths, QPainterPath) else tuple(paths)
        self.ops.append(_Shape(group, fill, width, colour, rim))

    def line(self, path: QPainterPath, *, width: float = DETAIL, colour: str = "line", alpha: int = 255) -> None:
        """An open line."""
        self.ops.append(_Line(path, width, colour, alpha))

    def highlight(
        self,
        path: QPainterPath,
        clip: QPainterPath | None = None,
        kind: str = "stretch",
        strength: float = 1.0,
    ) -> None:
        """A marked region with its pattern, cut to `clip` if given (slower: shape it to fit)."""
        self.ops.append(Region(path, clip, kind, strength))

    def extend(self, other: Drawing) -> None:
        """Put another drawing on top."""
        self.ops.extend(other.ops)
        self.joints.update(other.joints)

    def transform(self, transform: QTransform) -> None:
        """Move and turn all that is in the list; joints stay as they are."""
        for index, op in enumerate(self.ops):
            if isinstance(op, _Shape):
                self.ops[index] = replace(op, paths=tuple(transform.map(one) for one in op.paths))
            elif isinstance(op, _Line):
                self.ops[index] = replace(op, path=transform.map(op.path))
            else:
                clip = transform.map(op.clip) if op.clip is not None else None
                self.ops[index] = replace(op, path=transform.map(op.path), clip=clip)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Paint in H; the painter is already moved and scaled."""
        sheet = Sheet(painter, palette)
        if palette.rim:
            for shape in self._silhouette():
                for one in shape.paths:
                    sheet.stroke(one, palette.rim, OUTLINE + 2 * self.rim)
        for op in self.ops:
            if isinstance(op, _Shape):
                sheet.shape(op)
            elif isinstance(op, _Line):
                sheet.stroke(op.path, palette.colour(op.colour), op.width, op.alpha)
            else:
                sheet.region(op)
        sheet.done()

    def paint_ghost(self, painter: QPainter, palette: Palette, width: float = 0.027) -> None:
        """Paint only the outer outline, on the palette's background."""
        sheet = Sheet(painter, palette)
        shapes = self._silhouette()
        for op in shapes:
            wide = width if len(op.paths) == 1 else width * GROUP
            for one in op.paths:
                sheet.stroke(one, palette.ghost, wide)
        for op in shapes:
            for one in op.paths:
                sheet.fill(one, palette.background)
        sheet.done()

    def _silhouette(self) -> list[_Shape]:
        return [op for op in self.ops if isinstance(op, _Shape) and op.rim]


class Sheet:
    """Paints paths of H in the painter's pixels.

    Qt strokes and fills a curve up to ten times slower under a scaling painter than the same curve
    mapped to pixels beforehand, so the mapping is done here.
    """

    def __init__(self, painter: QPainter, palette: Palette) -> None:
        self._painter = painter
        self._palette = palette
        self._world = painter.worldTransform()
        self._scale = self._world.m11()
        painter.setWorldTransform(QTransform())

    def done(self) -> None:
        """Give the painter its own coordinates back."""
        self._painter.setWorldTransform(self._world)

    def stroke(self, one: QPainterPath, colour: str, width: float, alpha: int = 255) -> None:
        """The path as a line of this width in H."""
        self._painter.strokePath(self._world.map(one), pen(colour, width * self._scale, alpha))

    def dots(self, one: QPainterPath, colour: str, width: float, gap: float) -> None:
        """The path as dots; the gap is in widths."""
        dotted = QPen(pen(colour, width * self._scale))
        dotted.setDashPattern([0.01, gap])
        self._painter.strokePath(self._world.map(one), dotted)

    def fill(self, one: QPainterPath, colour: str | QBrush) -> None:
        """The path's inside."""
        self._painter.fillPath(self._world.map(one), brush(colour) if isinstance(colour, str) else colour)

    def shape(self, op: _Shape) -> None:
        """Fill and outline; the outlines of a group lie under all its fills."""
        painter, palette = self._painter, self._palette
        paths = [self._world.map(one) for one in op.paths]
        fill = brush(palette.colour(op.fill))
        if not op.width:
            for one in paths:
                painter.fillPath(one, fill)
            return
        if len(paths) == 1:
            painter.setPen(pen(palette.colour(op.colour), op.width * self._scale))
            painter.setBrush(fill)
            painter.drawPath(paths[0])
            return
        edge = pen(palette.colour(op.colour), op.width * GROUP * self._scale)
        for one in paths:
            painter.strokePath(one, edge)
        for one in paths:
            painter.fillPath(one, fill)

    def region(self, op: Region) -> None:
        """A marked region with its pattern."""
        painter = self._painter
        painter.save()
        if op.clip is not None:
            painter.setClipPath(self._world.map(op.clip), Qt.ClipOperation.IntersectClip)
        painter.setOpacity(painter.opacity() * op.strength)
        ratio = painter.device().devicePixelRatioF()
        pattern = pattern_brush(op.kind, self._palette, self._scale * ratio, ratio)
        painter.fillPath(self._world.map(op.path), pattern)
        painter.restore()


def paint_arrow(
    painter: QPainter,
    palette: Palette,
    points: Sequence[Point],
    *,
    width: float = ARROW,
    head: float = ARROW_HEAD,
) -> None:
    """An arrow along the curve through the points, with a halo in the background's colour."""
    (x0, y0), (x1, y1) = points[-2], points[-1]
    if len(points) > 2:
        x0, y0 = spline(points[-3:], steps=4)[-2]
    angle = math.atan2(y1 - y0, x1 - x0)
    out = path(points, closed=False)
    out.moveTo(x1 - head * math.cos(angle + 0.62), y1 - head * math.sin(angle + 0.62))
    out.lineTo(x1, y1)
    out.lineTo(x1 - head * math.cos(angle - 0.62), y1 - head * math.sin(angle - 0.62))
    sheet = Sheet(painter, palette)
    sheet.stroke(out, palette.background, width + 2 * HALO)
    sheet.stroke(out, palette.arrow, width)
    sheet.done()


def paint_guide(painter: QPainter, palette: Palette, points: Sequence[Point]) -> None:
    """A dotted line to measure by, such as where the shoulders started."""
    dotted = QPen(pen(palette.guide, 0.030))
    dotted.setDashPattern([0.01, 2.6])
    painter.strokePath(polygon(points, closed=False), dotted)
