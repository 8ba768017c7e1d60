"""Smooth values through keys: how one channel goes through the values a phase names for it."""

from __future__ import annotations

from collections.abc import Sequence

from neckbreak.core.clips import Key

Track = Sequence[tuple[float, float]]


def tracks(keys: Sequence[Key]) -> dict[str, list[tuple[float, float]]]:
    """For each channel the keys name, its values in order of time."""
    found: dict[str, list[tuple[float, float]]] = {}
    for key in keys:
        for name, value in key.pose.items():
            found.setdefault(name, []).append((key.at, value))
    return found


def _slope(left: tuple[float, float], mid: tuple[float, float], right: tuple[float, float]) -> float:
    """The tangent at `mid` of a curve that never leaves the range of its keys."""
    before = (mid[1] - left[1]) / (mid[0] - left[0])
    after = (right[1] - mid[1]) / (right[0] - mid[0])
    if before * after <= 0.0:
        return 0.0
    return 2.0 * before * after / (before + after)


def _hermite(a: tuple[float, float], b: tuple[float, float], slopes: tuple[float, float], at: float) -> float:
    span = b[0] - a[0]
    t = (at - a[0]) / span
    square, cube = t * t, t * t * t
    return (
        (2 * cube - 3 * square + 1) * a[1]
        + (cube - 2 * square + t) * span * slopes[0]
        + (3 * square - 2 * cube) * b[1]
        + (cube - square) * span * slopes[1]
    )


def monotone(track: Track, at: float) -> float:
    """A smooth value through keys, at rest at both ends, without overshoot."""
    if at <= track[0][0]:
        return track[0][1]
    for index in range(1, len(track)):
        if at < track[index][0]:
            a, b = track[index - 1], track[index]
            first = _slope(track[index - 2], a, b) if index > 1 else 0.0
            last = _slope(a, b, track[index + 1]) if index + 1 < len(track) else 0.0
            return _hermite(a, b, (first, last), at)
    return track[-1][1]


def periodic(track: Track, at: float) -> float:
    """A smooth value through the keys of a loop of length 1, without overshoot."""
    count = len(track)
    if count == 1:
        return track[0][1]
    loop = [(track[index % count][0] + index // count, track[index % count][1]) for index in range(-2, count + 3)]
    for index in range(2, len(loop) - 1):
        if at < loop[index][0]:
            a, b = loop[index - 1], loop[index]
            slopes = (_slope(loop[index - 2], a, b), _slope(a, b, loop[index + 1]))
            return _hermite(a, b, slopes, at)
    return track[0][1]
