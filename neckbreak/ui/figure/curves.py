"""Points on plain tuples, joints, and curves handed to Qt as cubic Béziers through few points.

Plain tuples are the fastest points Python has, and a curve through ten points is cheaper to make and
to paint than the hundred lines it would be sampled into.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

Point = tuple[float, float]
Point3 = tuple[float, float, float]


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
