"""The regions of the body that the standing view in depth can mark, as patches on the shirt."""

from __future__ import annotations

import math

from neckbreak.ui.figure.ink import Drawing, Point, Point3, lerp, path
from neckbreak.ui.figure.palette import Mark
from neckbreak.ui.figure.solid import mark_back
from neckbreak.ui.figure.solid_bones import Axes, Solid, Station, flat

_PATCHES = {
    "chest": (
        ((0.60, 20), (0.60, 52), (0.66, 80), (0.76, 92), (0.84, 74), (0.85, 36), (0.78, 14)),
        ((0.60, -12), (0.60, -34), (0.70, -46), (0.82, -44), (0.85, -22), (0.80, -10)),
    ),
}
REGIONS = (*_PATCHES, "upperback")
"""The regions this view can mark: the chest on both sides, and between the shoulder blades."""


def draw_mark(drawing: Drawing, bones: Solid, edges: tuple[list[Point], list[Point]], axes: Axes, mark: Mark) -> None:
    """A mark upon the shirt, whose edges behind and before are given; unknown regions are left out."""
    for patch in _PATCHES.get(mark.region, ()):
        drawing.highlight(path([surface(bones, axes, *at) for at in patch]), None, mark.kind, mark.strength)
    if mark.region == "upperback":
        mark_back(drawing, *edges, mark, deep=0.36, ends=(0.08, 0.92))


def surface(bones: Solid, axes: Axes, share: float, degrees: float) -> Point:
    """A point on the shirt: how high along the spine, and where around it (0° breastbone, 90° right)."""
    place = min(max(share, 0.0), 1.0) * (len(bones.trunk) - 1)
    index = min(int(place), len(bones.trunk) - 2)
    rest = place - index
    a, b = (_around(station, degrees) for station in bones.trunk[index : index + 2])
    return lerp(flat(a, axes), flat(b, axes), rest)


def _around(station: Station, degrees: float) -> Point3:
    s, c = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    (x, y, z), w, d = station.at, station.wide, station.deep
    return x + w[0] * s - d[0] * c, y + w[1] * s - d[1] * c, z + w[2] * s - d[2] * c
