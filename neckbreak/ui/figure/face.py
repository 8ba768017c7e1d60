"""The face of the front view, and how its points turn, nod and tilt with the head."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure.ink import DETAIL, Drawing, Place, Point, ellipse, lerp_all, path
from neckbreak.ui.figure.skeleton import Skeleton

PIVOT = (0.0, 0.30)
"""What the head tilts about, below its centre."""


def _fade(value: float, start: float, end: float) -> int:
    share = min(max((value - start) / (end - start), 0.0), 1.0)
    return round(255 * share)


def _bulge(x: float, y: float) -> float:
    """How far before the outline's plane a point of the head's front lies."""
    inside = 1.0 - (x / 0.36) ** 2 - (y / 0.54) ** 2
    return 0.36 * math.sqrt(inside) if inside > 0.0 else 0.0


class Head:
    """Places points of the head in the trunk's frame, for one pose."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.turned = 1.0 if skeleton.yaw >= 0 else -1.0
        self.yaw = abs(skeleton.yaw)
        share = min(self.yaw / 60.0, 1.0)
        self.share = share * share * (3 - 2 * share) * 0.35 + share * 0.65
        self.cos, self.sin = math.cos(math.radians(self.yaw)), math.sin(math.radians(self.yaw))
        # a little less than the true turn keeps the far eye and cheek in sight
        self.across = self.sin * (1.0 - 0.14 * self.share)
        nod = math.radians(skeleton.pitch)
        self.nod_cos, self.nod_sin = math.cos(nod), math.sin(nod)
        self.place = Place(skeleton.head, skeleton.tilt_head, PIVOT)

    def flat(self, points: Sequence[Point]) -> list[Point]:
        """Outline points, drawn for a turn to the right of the screen."""
        if self.nod_sin:
            # the head is an egg: its outline hardly shortens, what lies inside it moves down or up
            tall = math.hypot(self.nod_cos, 0.81 * self.nod_sin)
            points = [(x, 0.10 + (y - 0.10) * tall + _bulge(x, y) * self.nod_sin) for x, y in points]
        if self.turned < 0:
            points = [(-x, y) for x, y in points]
        return self.place.all(points)

    def mixed(self, zero: Sequence[Point], sixty: Sequence[Point]) -> list[Point]:
        """An outline between its two keys."""
        return self.flat(lerp_all(zero, sixty, self.share))

    def deep(self, points: Sequence[tuple[float, float, float]]) -> list[Point]:
        """Points of the face, turned in depth."""
        turned = []
        for x, y, z in points:
            depth = z * self.cos - x * self.sin
            down = 0.18 + (y - 0.18) * self.nod_cos + depth * self.nod_sin
            turned.append(((x * self.cos + z * self.across) * self.turned, down))
        return self.place.all(turned)


def draw_face_front(drawing: Drawing, head: Head, eyes: float, closed: float, scrunch: float = 0.0) -> None:
    """Eyes, brows, nose and mouth, screwed up by `scrunch`."""
    glance = 0.026 * max(min(eyes / 9.0, 1.0), -1.0) + 0.010 * head.share
    for side in (-1.0, 1.0):
        wide = 0.064 * max(0.42, math.cos(math.radians(head.yaw + side * 14)))
        # the far eye turns away behind the bridge of the nose
        ex, ey, ez = side * 0.147, -0.005, 0.235
        cx = ex * head.cos + ez * head.across
        cy = 0.18 + (ey - 0.18) * head.nod_cos + (ez * head.cos - ex * head.sin) * head.nod_sin
        lid = (0.020 * (1.0 - closed) - 0.010 * closed) * min(1.0, 0.25 + 0.75 * wide / 0.064)

        def on_head(points: Sequence[Point], cx: float = cx, cy: float = cy) -> list[Point]:
            return head.place.all([((cx + x) * head.turned, cy + y) for x, y in points])

        upper = [(-wide, 0.012), (-wide * 0.45, -lid), (wide * 0.45, -lid), (wide, 0.010)]
        if closed < 0.6:
            pupil = on_head([(glance, 0.008)])[0]
            drawing.shape(
                ellipse(pupil, 0.027 * max(wide / 0.064, 0.5), 0.030),
                "line",
                width=0,
                rim=False,
            )
            if wide > 0.034:
                glint = on_head([(glance + 0.007, -0.003)])[0]
                drawing.shape(ellipse(glint, 0.0085), "white", width=0, rim=False)
        drawing.line(path(on_head(upper), closed=False), width=0.018 + 0.006 * min(1.0, wide / 0.064))
        brow = [(side * 0.075, -0.102, 0.27), (side * 0.15, -0.130, 0.25), (side * 0.215, -0.104, 0.195)]
        if side > 0:
            # the far brow's tail would stick out of the turned forehead
            cut = min(max((head.yaw - 25) / 30, 0.0), 1.0)
            brow[0] = (0.075, -0.102 - 0.016 * cut, 0.27)
            brow[1] = (0.15, -0.130 + 0.006 * cut, 0.25)
            brow[2] = (0.215 - 0.055 * cut, -0.104 - 0.016 * cut, 0.195 + 0.050 * cut)
        if scrunch:
            down = ((-0.018, 0.052), (-0.008, 0.046), (0.0, 0.022))
            brow = [
                (x + side * dx * scrunch, y + dy * scrunch, z) for (x, y, z), (dx, dy) in zip(brow, down, strict=True)
            ]
        drawing.line(path(head.deep(brow), closed=False), width=0.026, colour="hair_shade")
    front = 255 - _fade(head.share, 0.10, 0.40)
    side_on = _fade(head.share, 0.08, 0.34)
    if front:
        bridge = [(0.034, 0.02, 0.262), (0.038, 0.07, 0.268), (0.048, 0.12, 0.27)]
        drawing.line(path(head.deep(bridge), closed=False), width=0.016, alpha=front // 4)
        base = [(-0.054, 0.150, 0.28), (-0.034, 0.172, 0.3), (0, 0.181, 0.33)]
        base += [(0.034, 0.172, 0.3), (0.054, 0.150, 0.28)]
        drawing.line(path(head.deep(base), closed=False), width=0.020, alpha=front)
    if side_on:
        profile = [(0.012, -0.045, 0.265), (0.008, 0.045, 0.298), (0.0, 0.132, 0.378)]
        profile += [(-0.005, 0.168, 0.362), (-0.03, 0.180, 0.315), (-0.055, 0.168, 0.272)]
        drawing.line(path(head.deep(profile), closed=False), width=0.021, alpha=side_on)
    mouth = [(-0.108, 0.276, 0.185), (-0.05, 0.298, 0.225), (0.0, 0.300, 0.24)]
    turned = min(max((head.yaw - 15) / 35, 0.0), 1.0)
    mouth += [
        (0.05 - 0.01 * turned, 0.298, 0.225 + 0.02 * turned),
        (0.108 - 0.046 * turned, 0.276 + 0.014 * turned, 0.185 + 0.065 * turned),
    ]
    if scrunch:
        mouth = [(x * (1.0 - 0.26 * scrunch), y + (0.286 - y) * 0.8 * scrunch, z) for x, y, z in mouth]
        _creases(drawing, head, round(200 * scrunch))
    drawing.line(path(head.deep(mouth), closed=False), width=0.024 + 0.012 * scrunch, colour="lip")
    under = [(-0.036, 0.348, 0.215), (0.0, 0.355, 0.22), (0.036, 0.348, 0.215)]
    drawing.line(path(head.deep(under), closed=False), width=DETAIL, alpha=80)


def _creases(drawing: Drawing, head: Head, alpha: int) -> None:
    """The small folds of a face screwed up: above the nose, beside the eyes, down the cheeks."""
    for side in (-1, 1):
        for crease in (
            [(side * 0.022, -0.10, 0.28), (side * 0.028, -0.05, 0.27)],
            [(side * 0.225, -0.02, 0.19), (side * 0.262, -0.045, 0.16)],
            [(side * 0.225, 0.015, 0.19), (side * 0.262, 0.030, 0.16)],
            [(side * 0.085, 0.14, 0.26), (side * 0.128, 0.20, 0.24), (side * 0.132, 0.265, 0.22)],
        ):
            drawing.line(path(head.deep(crease), closed=False), alpha=alpha)


def face_region(skeleton: Skeleton, side: int) -> QPainterPath:
    """The lines along which a screwed-up face pulls, one half: over the brow, round the eye, down the cheek."""
    head = Head(skeleton)
    brow = [(0.045, -0.150, 0.28), (0.13, -0.185, 0.27), (0.215, -0.150, 0.22)]
    cheek = [(0.255, 0.055, 0.17), (0.215, 0.095, 0.20), (0.155, 0.100, 0.235)]
    found = path(head.deep([(side * x, y, z) for x, y, z in brow]), closed=False)
    found.addPath(path(head.deep([(side * x, y, z) for x, y, z in cheek]), closed=False))
    return found
