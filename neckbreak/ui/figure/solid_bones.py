"""The bones of a figure in depth, and the eye that looks at them: what the floor and the quarter view share.

World: x where the head or the face points, y up from the floor, z towards the figure's right.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from neckbreak.ui.figure.bones3 import along, mix, smooth, times
from neckbreak.ui.figure.ink import Point, Point3

Axes = tuple[Point3, Point3, Point3]
"""The picture's right, down, and towards the viewer, in the world."""


@dataclass(frozen=True)
class Eye:
    """Where the viewer stands, in degrees from the figure's right side to its front, and up from level.

    Projects the world to the picture, without perspective.
    """

    azimuth: float
    elevation: float

    def axes(self) -> Axes:
        """The picture's right, down, and towards the viewer, in the world."""
        a, e = math.radians(self.azimuth), math.radians(self.elevation)
        sa, ca, se, ce = math.sin(a), math.cos(a), math.sin(e), math.cos(e)
        return (ca, 0.0, -sa), (sa * se, -ce, ca * se), (sa * ce, se, ca * ce)


@dataclass(frozen=True)
class Arm3:
    """One arm in the world."""

    shoulder: Point3
    elbow: Point3
    wrist: Point3
    finger: Point3


@dataclass(frozen=True)
class Leg3:
    """One leg in the world."""

    hip: Point3
    knee: Point3
    ankle: Point3


@dataclass(frozen=True)
class Station:
    """A slice of the trunk: its middle, and half its width and depth as ways in the world."""

    at: Point3
    wide: Point3
    deep: Point3


@dataclass(frozen=True)
class Solid:
    """The solved pose; `yaw` is how far the face is turned from the viewer, `go` how far an arm has threaded."""

    arms: dict[str, Arm3]
    legs: dict[str, Leg3]
    trunk: tuple[Station, ...]
    neck: Point3
    head: Point3
    crown: Point3
    yaw: float
    go: float


Slice = tuple[float, float, float]
"""How far along the spine from the hips (0) to the pit of the neck (1), half width and half depth there."""


def across(spine: Point3, turn: float) -> tuple[Point3, Point3]:
    """The trunk's own right and back, turned about its length by so many degrees."""
    up = (-spine[1], spine[0], 0.0)
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return (up[0] * s, up[1] * s, c), (up[0] * c, up[1] * c, -s)


def station(
    cut: Slice, hips: Point3, pit: Point3, spine: Point3, turn: float, breath: float, *, sag: float = 0.0
) -> Station:
    """A slice of a trunk that turns above the pelvis and breathes; the small of the back may sag a little."""
    share, wide, deep = cut
    lateral, dorsal = across(spine, turn * smooth((share - 0.08) / 0.60))
    at = mix(hips, pit, share)
    if sag:
        at = along(at, dorsal, -sag * math.sin(math.pi * min(max(share / 0.6, 0.0), 1.0)))
    swell = 1.0 + 0.018 * breath * smooth((share - 0.2) / 0.3)
    return Station(at, times(lateral, wide * swell), times(dorsal, deep * swell))


def flat(point: Point3, axes: Axes) -> Point:
    """A point of the world in the picture."""
    right, down, _ = axes
    return (
        point[0] * right[0] + point[1] * right[1] + point[2] * right[2],
        point[0] * down[0] + point[1] * down[1] + point[2] * down[2],
    )


def depth(point: Point3, axes: Axes) -> float:
    """How near a point of the world is to the viewer."""
    toward = axes[2]
    return point[0] * toward[0] + point[1] * toward[1] + point[2] * toward[2]
