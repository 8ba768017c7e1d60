"""Points, curves and the display list that all views draw with.

Speed decides the form: curves are handed to Qt as cubic Béziers through few points instead of
sampled lines, and shapes that belong together (arm and hand, trunk and sleeves) are one group whose
outlines are stroked first and whose fills come after, which looks like a union and costs nothing.
Plain tuples are the fastest points Python has.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from neckbreak.ui.figure.palette import Palette

Point = tuple[float, float]
Point3 = tuple[float, float, float]

OUTLINE = 0.030
DETAIL = 0.019
RIM = 0.036
ARROW = 0.060
ARROW_HEAD = 0.17
HALO = 0.030
GROUP = 1.85
"""How much wider a group's outline is stroked, as its inner half is covered by the fills."""


def add(a: Point, b: Point) -> Point:
    """The sum of two points."""
    return a[0] + b[0], a[1] + b[1]


def sub(a: Point, b: Point) -> Point:
    """The way from b to a."""
    return a[0] - b[0], a[1] - b[1]


def mul(a: Point, factor: float) -> Point:
    """A point scaled about the origin."""
    return a[0] * factor, a[1] * factor


def lerp(a: Point, b: Point, share: float) -> Point:
    """The point `share` of the way from a to b."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def lerp_all(a: Sequence[Point], b: Sequence[Point], share: float) -> list[Point]:
    """Two outlines with the same points, mixed."""
    return [(p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share) for p, q in zip(a, b, strict=True)]


def rot(point: Point, degrees: float, about: Point = (0.0, 0.0)) -> Point:
    """A point turned clockwise on the screen (y is down)."""
    angle = math.radians(degrees)
    c, s = math.cos(angle), math.sin(angle)
    x, y = point[0] - about[0], point[1] - about[1]
    return about[0] + c * x - s * y, about[1] + s * x + c * y


def polar(origin: Point, degrees: float, length: float) -> Point:
    """The end of a line hanging from origin: 0° is down, 90° is to the right of the screen."""
    angle = math.radians(degrees)
    return origin[0] + length * math.sin(angle), origin[1] + length * math.cos(angle)


def dist(a: Point, b: Point) -> float:
    """The distance of two points."""
    return math.hypot(b[0] - a[0], b[1] - a[1])


def direction(a: Point, b: Point) -> float:
    """The angle of the way from a to b for `hand` and `rot`: 0° right, 90° down the screen."""
    return math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


@dataclass(frozen=True)
class Place:
    """Where a part sits: turn its own points about a pivot, then move them."""

    at: Point = (0.0, 0.0)
    turn: float = 0.0
    pivot: Point = (0.0, 0.0)

    def all(self, points: Iterable[Point]) -> list[Point]:
        """The points of the part in the figure."""
        angle = math.radians(self.turn)
        c, s = math.cos(angle), math.sin(angle)
        px, py = self.pivot
        ox, oy = self.at[0] + px, self.at[1] + py
        return [(ox + c * (x - px) - s * (y - py), oy + s * (x - px) + c * (y - py)) for x, y in points]

    def __call__(self, point: Point) -> Point:
        """One point of the part in the figure."""
        return self.all((point,))[0]


def two_bone(root: Point, target: Point, upper: float, lower: float, bend: float) -> Point:
    """The middle joint of two bones of fixed length; `bend` +1 or -1 picks the side.

    A target out of reach is taken as far as the bones reach: ask `reach` for where they end.
    """
    span = min(max(dist(root, target), abs(upper - lower) + 1e-6), upper + lower - 1e-6)
    along = (upper * upper - lower * lower + span * span) / (2.0 * span)
    out = math.sqrt(max(upper * upper - along * along, 0.0)) * bend
    length = dist(root, target) or 1e-9
    ux, uy = (target[0] - root[0]) / length, (target[1] - root[1]) / length
    return root[0] + ux * along - uy * out, root[1] + uy * along + ux * out


def reach(root: Point, target: Point, upper: float, lower: float) -> Point:
    """The point nearest to target that two bones from root can end at."""
    length = dist(root, target) or 1e-9
    span = min(max(length, abs(upper - lower) + 1e-6), upper + lower - 1e-6)
    return lerp(root, target, span / length)


def two_bone3(root: Point3, target: Point3, upper: float, lower: float, pole: Point3) -> tuple[Point3, Point3]:
    """Middle joint and end of two bones in depth; the middle bends towards the pole's direction."""
    dx, dy, dz = target[0] - root[0], target[1] - root[1], target[2] - root[2]
    length = math.sqrt(dx * dx + dy * dy + dz * dz) or 1e-9
    ux, uy, uz = dx / length, dy / length, dz / length
    span = min(max(length, abs(upper - lower) + 1e-6), upper + lower - 1e-6)
    along = (upper * upper - lower * lower + span * span) / (2.0 * span)
    out = math.sqrt(max(upper * upper - along * along, 0.0))
    share = pole[0] * ux + pole[1] * uy + pole[2] * uz
    px, py, pz = pole[0] - share * ux, pole[1] - share * uy, pole[2] - share * uz
    size = math.sqrt(px * px + py * py + pz * pz) or 1e-9
    px, py, pz = px / size * out, py / size * out, pz / size * out
    middle = (root[0] + ux * along + px, root[1] + uy * along + py, root[2] + uz * along + pz)
    return middle, (root[0] + ux * span, root[1] + uy * span, root[2] + uz * span)


def spline(points: Sequence[Point], closed: bool = False, steps: int = 6) -> list[Point]:
    """Samples of the Catmull-Rom curve through the points."""
    count = len(points)
    out: list[Point] = []
    for i in range(count if closed else count - 1):
        if closed:
            p0, p1 = points[i - 1], points[i]
            p2, p3 = points[(i + 1) % count], points[(i + 2) % count]
        else:
            p0, p1 = points[max(i - 1, 0)], points[i]
            p2, p3 = points[i + 1], points[min(i + 2, count - 1)]
        for k in range(steps):
            t = k / steps
            a = 0.5 * t * ((2.0 - t) * t - 1.0)
            b = 0.5 * (t * t * (3.0 * t - 5.0) + 2.0)
            c = 0.5 * t * ((4.0 - 3.0 * t) * t + 1.0)
            d = 0.5 * t * t * (t - 1.0)
            out.append(
                (
                    a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0],
                    a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1],
                )
            )
    if not closed:
        out.append(points[-1])
    return out


def _trace(out: QPainterPath, points: Sequence[Point], closed: bool) -> None:
    """Continue a path, which stands at the first point, along the curve through the points."""
    count = len(points)
    cubic = out.cubicTo
    sixth = 1.0 / 6.0
    if closed:
        x0, y0 = points[-1]
    else:
        x0, y0 = points[0]
    x1, y1 = points[0]
    for i in range(1, count + 1 if closed else count):
        x2, y2 = points[i % count]
        if closed:
            x3, y3 = points[(i + 1) % count]
        else:
            x3, y3 = points[i + 1] if i + 1 < count else (x2, y2)
        cubic(
            x1 + (x2 - x0) * sixth,
            y1 + (y2 - y0) * sixth,
            x2 - (x3 - x1) * sixth,
            y2 - (y3 - y1) * sixth,
            x2,
            y2,
        )
        x0, y0, x1, y1 = x1, y1, x2, y2


def path(points: Sequence[Point], closed: bool = True) -> QPainterPath:
    """The smooth curve through the points."""
    out = QPainterPath()
    out.setFillRule(Qt.FillRule.WindingFill)
    out.moveTo(*points[0])
    _trace(out, points, closed)
    if closed:
        out.closeSubpath()
    return out


def joined(curves: Sequence[Sequence[Point]], closed: bool = True) -> QPainterPath:
    """Smooth curves one after the other, with a corner where one ends and the next begins."""
    out = QPainterPath()
    out.setFillRule(Qt.FillRule.WindingFill)
    out.moveTo(*curves[0][0])
    first = True
    for curve in curves:
        if not first:
            out.lineTo(*curve[0])
        first = False
        if len(curve) > 1:
            _trace(out, curve, False)
    if closed:
        out.closeSubpath()
    return out


def polygon(points: Sequence[Point], closed: bool = True) -> QPainterPath:
    """Straight lines through the points."""
    out = QPainterPath()
    out.setFillRule(Qt.FillRule.WindingFill)
    out.moveTo(*points[0])
    for point in points[1:]:
        out.lineTo(*point)
    if closed:
        out.closeSubpath()
    return out


def ellipse(centre: Point, rx: float, ry: float | None = None) -> QPainterPath:
    """An upright ellipse, or a circle."""
    out = QPainterPath()
    out.addEllipse(QPointF(*centre), rx, rx if ry is None else ry)
    return out


def rounded(x: float, y: float, width: float, height: float, radius: float) -> QPainterPath:
    """A rectangle with round corners."""
    out = QPainterPath()
    out.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return out


Profile = Sequence[tuple[float, float, float]]
"""Stations along a bone: (share of the way, half width on its left, half width on its right)."""


def _to_bone(p: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy or 1e-9)
    t = min(max(t, 0.0), 1.0)
    return math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)


def sides(a: Point, b: Point, profile: Profile) -> tuple[list[Point], list[Point]]:
    """The two sides of a tapered limb from a to b: left and right as seen walking along it."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy) or 1e-9
    nx, ny = dy / length, -dx / length
    left = [(a[0] + dx * t + nx * w, a[1] + dy * t + ny * w) for t, w, _ in profile]
    right = [(a[0] + dx * t - nx * w, a[1] + dy * t - ny * w) for t, _, w in profile]
    return left, right


def limb(a: Point, b: Point, profile: Profile) -> QPainterPath:
    """A tapered limb with flat ends."""
    left, right = sides(a, b, profile)
    return joined((left, right[::-1]))


def bent_limb(a: Point, joint: Point, b: Point, upper: Profile, lower: Profile) -> tuple[list[Point], list[Point]]:
    """Both sides of a limb with a joint, without a tick outside or a knot inside the bend.

    Stations at the joint itself (share 1 above, 0 below) should be left out of the profiles: the
    joint gets its own point, with the width of the last station above.
    """
    ul, ur = sides(a, joint, upper)
    ll, lr = sides(joint, b, lower)
    width = 0.5 * (upper[-1][1] + lower[0][1])
    d1, d2 = sub(joint, a), sub(b, joint)
    n1, n2 = math.hypot(*d1) or 1e-9, math.hypot(*d2) or 1e-9
    u, v = mul(d1, 1 / n1), mul(d2, 1 / n2)
    turn = u[0] * v[1] - u[1] * v[0]
    tx, ty = u[0] + v[0], u[1] + v[1]
    size = math.hypot(tx, ty)
    if size < 0.2:
        tx, ty, size = -u[1], u[0], 1.0
    nx, ny = ty / size, -tx / size
    half = max(size / 2.0, 0.62)
    outer = width * 0.97
    inner = width / half
    # turning clockwise on the screen (turn > 0) folds the right-hand side
    wl, wr = (outer, inner) if turn > 0 else (inner, outer)
    if abs(turn) < 0.05:
        wl = wr = width
    mid_l = (joint[0] + nx * wl, joint[1] + ny * wl)
    mid_r = (joint[0] - nx * wr, joint[1] - ny * wr)
    if turn > 0:
        ur = [p for p in ur if _to_bone(p, joint, b) > width * 1.05] or ur[:1]
        lr = [p for p in lr if _to_bone(p, a, joint) > width * 1.05] or lr[-1:]
    else:
        ul = [p for p in ul if _to_bone(p, joint, b) > width * 1.05] or ul[:1]
        ll = [p for p in ll if _to_bone(p, a, joint) > width * 1.05] or ll[-1:]
    return [*ul, mid_l, *ll], [*ur, mid_r, *lr]


UPPER_ARM: Profile = ((0.0, 0.165, 0.165), (0.35, 0.172, 0.170), (0.72, 0.152, 0.152))
FOREARM: Profile = ((0.24, 0.152, 0.146), (0.6, 0.124, 0.120), (1.0, 0.094, 0.094))
SLEEVE: Profile = ((0.0, 0.205, 0.205), (0.3, 0.218, 0.213), (0.55, 0.205, 0.205))

_HANDS: Mapping[str, tuple[list[Point], list[Point], list[list[Point]]]] = {
    # outline of palm and fingers, thumb, lines between fingers; along x, thumb towards +y
    "flat": (
        [
            (-0.08, -0.092),
            (0.1, -0.128),
            (0.28, -0.145),
            (0.46, -0.132),
            (0.6, -0.085),
            (0.66, -0.01),
            (0.62, 0.065),
            (0.47, 0.115),
            (0.3, 0.14),
            (0.12, 0.122),
            (-0.08, 0.092),
        ],
        [
            (0.04, 0.06),
            (0.16, 0.17),
            (0.3, 0.232),
            (0.4, 0.248),
            (0.415, 0.2),
            (0.34, 0.152),
            (0.24, 0.08),
            (0.1, 0.02),
        ],
        [
            [(0.38, -0.058), (0.59, -0.047)],
            [(0.39, 0.012), (0.62, 0.012)],
            [(0.38, 0.075), (0.55, 0.066)],
        ],
    ),
    "relax": (
        [
            (-0.08, -0.092),
            (0.1, -0.135),
            (0.28, -0.15),
            (0.44, -0.128),
            (0.555, -0.06),
            (0.58, 0.02),
            (0.52, 0.078),
            (0.4, 0.118),
            (0.26, 0.136),
            (0.12, 0.12),
            (-0.08, 0.092),
        ],
        [
            (0.04, 0.06),
            (0.15, 0.165),
            (0.28, 0.208),
            (0.375, 0.2),
            (0.385, 0.155),
            (0.3, 0.12),
            (0.22, 0.07),
            (0.1, 0.02),
        ],
        [
            [(0.36, -0.068), (0.52, -0.036)],
            [(0.37, -0.002), (0.55, 0.012)],
            [(0.36, 0.06), (0.50, 0.056)],
        ],
    ),
    "grip": (
        [
            (-0.08, -0.092),
            (0.1, -0.14),
            (0.28, -0.165),
            (0.4, -0.148),
            (0.45, -0.05),
            (0.445, 0.05),
            (0.38, 0.125),
            (0.24, 0.143),
            (0.1, 0.122),
            (-0.08, 0.092),
        ],
        [
            (0.04, 0.07),
            (0.14, 0.18),
            (0.28, 0.235),
            (0.385, 0.215),
            (0.385, 0.165),
            (0.29, 0.148),
            (0.2, 0.08),
            (0.1, 0.02),
        ],
        [
            [(0.27, -0.085), (0.43, -0.085)],
            [(0.27, -0.005), (0.44, -0.005)],
            [(0.27, 0.07), (0.42, 0.07)],
        ],
    ),
    "edge": (
        [
            (-0.08, -0.088),
            (0.1, -0.1),
            (0.26, -0.088),
            (0.42, -0.058),
            (0.6, -0.002),
            (0.645, 0.033),
            (0.6, 0.062),
            (0.44, 0.056),
            (0.28, 0.062),
            (0.12, 0.09),
            (-0.08, 0.088),
        ],
        [(0.06, 0.03), (0.18, 0.092), (0.32, 0.118), (0.4, 0.105), (0.39, 0.066), (0.28, 0.04), (0.18, 0.0)],
        [],
    ),
}


def hand(
    wrist: Point, degrees: float, kind: str = "relax", thumb: float = 1, scale: float = 1.0
) -> tuple[list[QPainterPath], list[QPainterPath]]:
    """A hand pointing along `degrees` (0° right, 90° down): shapes to group, lines to draw after.

    `kind` is flat, relax, grip (fist or hold) or edge (seen from the side). `thumb` +1 puts the
    thumb on the clockwise side, values between -1 and 1 roll the hand about its length. `scale`
    shortens the hand when it points at the viewer.
    """
    body, thumb_points, lines = _HANDS[kind]
    angle = math.radians(degrees)
    c, s = math.cos(angle), math.sin(angle)
    wx, wy = wrist

    # a rolling hand is its outline on the way to its mirror image, a little narrower half-way
    roll = 0.5 - 0.5 * thumb
    narrow = 1.0 - 0.25 * (1.0 - thumb * thumb)

    def placed(points: Sequence[Point], wide: float) -> list[Point]:
        return [(wx + c * x * scale - s * y * wide, wy + s * x * scale + c * y * wide) for x, y in points]

    if 0.0 < roll < 1.0:
        body = lerp_all(body, [(x, -y) for x, y in reversed(body)], roll)
        lines = [
            lerp_all(line, [(x, -y) for x, y in other], roll)
            for line, other in zip(lines, reversed(lines), strict=True)
        ]
        flip = narrow
    else:
        flip = thumb
    shapes = [path(placed(body, flip)), path(placed(thumb_points, thumb))]
    return shapes, [polygon(placed(line, flip), closed=False) for line in lines]


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


@dataclass(frozen=True)
class _Line:
    path: QPainterPath
    width: float
    colour: str
    alpha: int


@dataclass(frozen=True)
class _Region:
    path: QPainterPath
    clip: QPainterPath | None
    kind: str
    strength: float


class Drawing:
    """A display list in H; later entries cover earlier ones."""

    def __init__(self) -> None:
        self.ops: list[_Shape | _Line | _Region] = []
        self.joints: dict[str, Point3] = {}

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
        self.ops.append(_Region(path, clip, kind, strength))

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
        sheet = _Sheet(painter, palette)
        if palette.rim:
            for op in self._silhouette():
                for one in op.paths:
                    sheet.stroke(one, palette.rim, OUTLINE + 2 * RIM)
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
        sheet = _Sheet(painter, palette)
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


class _Sheet:
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

    def fill(self, one: QPainterPath, colour: str) -> None:
        """The path's inside."""
        self._painter.fillPath(self._world.map(one), brush(colour))

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

    def region(self, op: _Region) -> None:
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
    sheet = _Sheet(painter, palette)
    sheet.stroke(out, palette.background, width + 2 * HALO)
    sheet.stroke(out, palette.arrow, width)
    sheet.done()


def paint_guide(painter: QPainter, palette: Palette, points: Sequence[Point]) -> None:
    """A dotted line to measure by, such as where the shoulders started."""
    dotted = QPen(pen(palette.guide, 0.030))
    dotted.setDashPattern([0.01, 2.6])
    painter.strokePath(polygon(points, closed=False), dotted)
