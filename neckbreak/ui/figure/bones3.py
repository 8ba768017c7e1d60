"""Bones in depth: x to the right of the screen, y down, z towards the viewer; angles in degrees."""

from __future__ import annotations

import math

from neckbreak.ui.figure.curves import Point3


def arm_direction(side: int, abduct: float, flex: float, cross: float, depth: float) -> Point3:
    """The upper arm's direction: lifted sideways, lifted forwards, swung about the upright to the middle."""
    a, f, c = math.radians(abduct), math.radians(flex), math.radians(cross)
    x, y, z = side * math.sin(a), math.cos(a) * math.cos(f), math.cos(a) * math.sin(f)
    x, z = x * math.cos(c) - side * z * math.sin(c), z * math.cos(c) + side * x * math.sin(c)
    return x, y, z * depth


def forearm_direction(along: Point3, side: int, bend: float, turn: float, depth: float) -> Point3:
    """The forearm's direction: bent forwards, turned outwards about the upper arm."""
    dx, dy, dz = along
    share = depth * dz
    fx, fy, fz = -share * dx, -share * dy, depth - share * dz
    size = math.sqrt(fx * fx + fy * fy + fz * fz) or 1e-9
    fx, fy, fz = fx / size, fy / size, fz / size
    k = side * depth
    ox, oy, oz = k * (dy * fz - dz * fy), k * (dz * fx - dx * fz), k * (dx * fy - dy * fx)
    t, b = math.radians(turn), math.radians(bend)
    ct, st, cb, sb = math.cos(t), math.sin(t), math.cos(b), math.sin(b)
    return (
        cb * dx + sb * (ct * fx + st * ox),
        cb * dy + sb * (ct * fy + st * oy),
        cb * dz + sb * (ct * fz + st * oz),
    )


def along(root: Point3, way: Point3, length: float) -> Point3:
    """The end of a bone from root in a direction."""
    return root[0] + way[0] * length, root[1] + way[1] * length, root[2] + way[2] * length


def mix(a: Point3, b: Point3, share: float) -> Point3:
    """The point `share` of the way from a to b."""
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


def plus(a: Point3, b: Point3) -> Point3:
    """The sum of two points."""
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def minus(a: Point3, b: Point3) -> Point3:
    """The way from b to a."""
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def times(a: Point3, factor: float) -> Point3:
    """A way made longer or shorter."""
    return a[0] * factor, a[1] * factor, a[2] * factor


def unit(a: Point3) -> Point3:
    """A way of length 1."""
    return times(a, 1.0 / (math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]) or 1e-9))


def smooth(share: float) -> float:
    """From 0 to 1, slow at both ends; below and beyond it stays there."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)
