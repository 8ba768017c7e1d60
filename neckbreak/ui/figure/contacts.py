"""Where hands can rest, in the front and the back view: the wrist's place and how the elbow and hand lie.

A contact is a channel `hand.left.PLACE` from 0 (the arm is free) to 1 (the hand is there). The wrist's
own place is a point of the rig, given for the figure's side that is on the right of the screen.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from neckbreak.ui.figure.curves import Point3

ACROSS = 1
ON_ARM = 3
ON_HEAD = 4
"""The orders of a hand on the other shoulder, round the other arm, and against the head, over hair and ear."""


@dataclass(frozen=True)
class Grip:
    """How a resting hand lies: its direction on the screen's right side (0° right, 90° down), shape,
    side of the thumb (+1 clockwise) and length."""

    degrees: float
    kind: str
    thumb: float = 1.0
    scale: float = 0.92


@dataclass(frozen=True)
class Contact:
    """A place a hand rests on: `on` names the frame it moves with, `pole` where the elbow points.

    `swing` lets `arm.SIDE.cross` turn the elbow forwards about the upright, 0° being sideways.
    `raised` is how far the arm lifts its shoulder, `order` which arm lies on top, `over` that
    the upper arm is before the chest.
    """

    point: str
    pole: Point3
    on: str = "trunk"
    grip: Grip | None = None
    raised: float = 0.0
    order: int = 0
    swing: bool = False
    over: bool = False
    front_only: bool = True

    def pole_at(self, cross: float) -> Point3:
        """Where the elbow points, `cross` degrees in front of its own place."""
        if not self.swing:
            return self.pole
        x, y, z = self.pole
        c, s = math.cos(math.radians(cross)), math.sin(math.radians(cross))
        return x * c - z * s, y, z * c + x * s


CONTACTS: Mapping[str, Contact] = {
    "thigh": Contact("thigh_rest", (0.55, 0.25, -1.0), "picture", Grip(112, "relax", 1.0), front_only=False),
    "seat": Contact("seat_edge", (0.22, 0.1, -1.0), "picture", Grip(94, "grip", 1.0), front_only=False),
    "ear": Contact("ear_touch", (0.97, 0.0, 0.24), "head", Grip(196, "flat", -1.0, 0.8), raised=0.55, swing=True),
    "temple": Contact(
        "temple_touch", (1.0, 0.0, 0.25), "head", Grip(259, "edge", -1.0, 0.95), raised=0.5, order=ON_HEAD
    ),
    # the side view's places on the head, for a hand that comes from them when the view changes
    "nape": Contact("ear_touch", (0.97, 0.0, 0.24), "head", Grip(196, "flat", -1.0, 0.8), raised=0.55),
    "forehead": Contact(
        "temple_touch", (1.0, 0.0, 0.25), "head", Grip(259, "edge", -1.0, 0.95), raised=0.5, order=ON_HEAD
    ),
    "belly": Contact("belly", (1.0, 0.15, -0.25), "trunk", Grip(182, "flat", 1.0), order=1),
    "breastbone": Contact("breastbone", (1.0, 0.5, -0.1), "trunk", Grip(192, "flat", 1.0), order=2),
    "across": Contact("across", (0.3, 1.0, 0.3), "trunk", Grip(216, "flat", 1.0), order=ACROSS, over=True),
    "elbow": Contact(
        "other_elbow", (-0.42, 0.95, 0.4), "other arm", Grip(258, "wrap", 1.0, 0.95), order=ON_ARM, over=True
    ),
}
