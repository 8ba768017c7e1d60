"""What is below the shirt in the front view: seat, thighs towards the viewer, or standing legs."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtGui import QPainterPath

from neckbreak.ui.figure.ink import Drawing, joined, limb, path, polygon, rounded
from neckbreak.ui.figure.skeleton import Skeleton

FLOOR = 6.06
"""The floor under standing feet, in H below the pit of the neck of one who stands straight."""


@lru_cache(maxsize=4)
def _stool(y: float) -> QPainterPath:
    return rounded(-1.18, y, 2.36, 0.25, 0.12)


@lru_cache(maxsize=1)
def _backrest() -> QPainterPath:
    return rounded(-0.80, 0.62, 1.60, 1.70, 0.32)


def draw_backrest(drawing: Drawing) -> None:
    """The back of the chair behind the sitter, seen from the front."""
    drawing.shape(_backrest(), "chair_shade")


def draw_stool(drawing: Drawing, *, back: bool) -> None:
    """The edge of the seat, seen end-on."""
    drawing.shape(_stool(2.52 if back else 2.36), "chair")


def _thigh(side: int, sway: float, lift: float) -> QPainterPath:
    return limb(
        (side * 0.29 + sway, 2.08 + lift),
        (side * 0.54, 2.60),
        ((0.0, 0.33, 0.33), (0.5, 0.335, 0.335), (1.0, 0.30, 0.30)),
    )


@lru_cache(maxsize=4)
def _shin(side: int) -> QPainterPath:
    s = side
    half = [(s * 0.22, 2.42), (s * 0.235, 2.62), (s * 0.255, 3.1), (s * 0.29, 4.3)]
    other = [(s * 0.72, 4.3), (s * 0.80, 3.1), (s * 0.855, 2.66), (s * 0.80, 2.42)]
    return joined((half, other))


def draw_legs_front(drawing: Drawing, skeleton: Skeleton) -> None:
    """Thighs towards the viewer and shins, or standing legs."""
    if skeleton.standing:
        _draw_standing(drawing, skeleton.sink)
        return
    lean = math.sin(math.radians(skeleton.pelvis_list)) * 0.9
    hips = polygon([(-0.45 + skeleton.sway, 2.0), (0.45 + skeleton.sway, 2.0), (0.2, 2.34), (-0.2, 2.34)])
    drawing.shape(
        [
            hips,
            *[_thigh(s, skeleton.sway, s * lean) for s in (-1, 1)],
            *[_shin(s) for s in (-1, 1)],
        ],
        "trousers",
    )
    for s in (-1, 1):
        fold = path([(s * 0.36, 2.74), (s * 0.53, 2.84), (s * 0.70, 2.75)], closed=False)
        drawing.line(fold, colour="trousers_shade", width=0.024)
    crotch = path([(0.0, 2.16), (0.0, 2.30)], closed=False)
    drawing.line(crotch, colour="trousers_shade")


def draw_stance(drawing: Drawing) -> None:
    """The floor's line and the skirting of the wall behind, under a standing figure."""
    drawing.line(polygon([(-4.0, FLOOR), (4.0, FLOOR)], closed=False), colour="guide", width=0.03)


def _draw_standing(drawing: Drawing, sink: float) -> None:
    # bent knees come forward, so thigh and shank both look shorter; the feet stay on the floor
    knee = 4.02 + 0.45 * sink
    for s in (-1, 1):
        shoe = [
            (s * 0.17, 5.72),
            (s * 0.13, 5.90),
            (s * 0.16, 6.05),
            (s * 0.34, 6.085),
            (s * 0.54, 6.05),
            (s * 0.57, 5.93),
            (s * 0.47, 5.72),
        ]
        drawing.shape(path(shoe), "shoe")
        drawing.line(path([(s * 0.15, 5.97), (s * 0.35, 6.01), (s * 0.56, 5.98)], closed=False), alpha=150)
    half = [
        (0.645, 2.02 + sink),
        (0.70, 2.36 + sink),
        (0.685, 2.85 + sink),
        (0.595, knee - 0.22),
        (0.575, knee + 0.12),
        (0.565, 4.75),
        (0.50, 5.82),
    ]
    inner = [(0.165, 5.82), (0.135, 4.80), (0.125, knee + 0.10), (0.105, knee - 0.25), (0.03, 3.0 + sink)]
    left, left_inner = [(-x, y) for x, y in half], [(-x, y) for x, y in inner]
    drawing.shape(joined((half, inner, left_inner[::-1], left[::-1])), "trousers")
    drawing.line(path([(0.0, 2.3 + sink), (0.01, 3.0 + sink)], closed=False), colour="trousers_shade")
    for s in (-1, 1):
        pocket = [(s * 0.42, 2.28 + sink), (s * 0.52, 2.42 + sink), (s * 0.66, 2.46 + sink)]
        drawing.line(path(pocket, closed=False), colour="trousers_shade")
        bend = min(sink / 0.06, 1.0)
        fold = [(s * 0.20, knee + 0.06), (s * 0.34, knee + 0.13 + 0.05 * bend), (s * 0.50, knee + 0.05)]
        drawing.line(path(fold, closed=False), colour="trousers_shade", width=0.019 + 0.008 * bend)
