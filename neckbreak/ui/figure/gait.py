"""Walking in the side view: where the feet are after so many steps, and how the body goes along.

Everything is a function of the way travelled, not of time. Each footfall is planned on the floor,
so a planted foot stays on its spot at every speed: the first step out of standing, the steady walk
and the last step into standing use the same plan.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

STEP = 2.75
"""From one footfall to the next, of the other foot, in H; a cycle is two steps."""

STRIKE = 1.40
"""How far ahead of the hips a foot lands."""

LIFT = STRIKE - 2.0 * STEP * 0.60
"""Where a foot leaves the floor, behind the hips: it stays for 60 % of the cycle."""

FIRST_LIFT = -0.22
"""The same for the first foot, out of standing."""

ANKLE = 0.32
"""How high the ankle is above the floor when the foot is flat."""

APART = 0.12
"""The left foot stands so much ahead of the right one, so that both are seen."""

HEEL = (-0.22, ANKLE)
BALL = (0.48, ANKLE)

_LAND = -19.0
_PUSH = 50.0
_ROLL = -0.58


@dataclass(frozen=True)
class Foot:
    """A foot: its ankle from below the hips and above its flat height, in H; degrees of pitch.

    `pitch` is positive with the heel up; `toes` is how far the toes stay behind, flat on the floor.
    """

    x: float
    y: float = 0.0
    pitch: float = 0.0
    toes: float = 0.0
    planted: bool = True


@dataclass(frozen=True)
class Stride:
    """The body at one place of the walk; `travel` is the way gone since it started, in H."""

    right: Foot
    left: Foot
    travel: float
    up: float = 0.0
    twist: float = 0.0
    swing: float = 0.0
    lean: float = 0.0


def stride(cycles: float, settled: float = 1.0, stopping: float = 0.0) -> Stride:
    """The body after so many cycles.

    `settled` below 1 says that the walk has just started from standing, `stopping` above 0 that
    the cycle in hand is the last half one, ending in standing at 0.5.
    """
    travel = cycles * 2.0 * STEP
    way = travel % (2.0 * STEP)
    starting = settled < 1.0 and travel < 2.0 * STEP
    stops = stopping > 0.0
    if stops:
        way = travel = min(travel, STEP)
        much = 1.0 - _smooth((way - 0.25 * STEP) / (0.75 * STEP))
    elif starting:
        way = travel
        much = _smooth(way / (0.9 * STEP))
    else:
        much = 1.0
    right = _right(way, starting)
    left = _last_left(way) if stops else _left(way, starting)
    phase = 2.0 * math.pi * (way - (STEP - STRIKE)) / (2.0 * STEP)
    return Stride(
        right=right,
        left=left,
        travel=travel,
        up=much * (-0.105 - 0.062 * math.cos(2.0 * (phase - 0.22))),
        twist=much * math.cos(phase - 0.1),
        swing=-much * math.cos(phase - 0.12),
        lean=much,
    )


def _right(way: float, starting: bool) -> Foot:
    """The right foot lands at STEP; before, it swings there from -STEP, or from standing."""
    if not starting or way >= STEP - STRIKE:
        return _steady(way, STEP)
    if way <= -FIRST_LIFT:
        return planted(-way, 0.0)
    share = (way + FIRST_LIFT) / (STEP - STRIKE + FIRST_LIFT)
    return _swing(planted(0.0, 0.0), planted(STEP, _LAND), share, way, 0.13)


def _left(way: float, starting: bool) -> Foot:
    """The left foot has stood at 0, or a little ahead of it, and lands at two steps."""
    if not starting:
        return _steady(way, 0.0)
    if way <= APART - LIFT:
        return _stance(APART - way)
    if way >= 2.0 * STEP - STRIKE:
        return _stance(2.0 * STEP - way)
    share = (way + LIFT - APART) / (2.0 * STEP - STRIKE + LIFT - APART)
    return _swing(planted(APART, _PUSH), planted(2.0 * STEP, _LAND), share, way, 0.10)


def _last_left(way: float) -> Foot:
    """The left foot closes up to the right one instead of passing it."""
    if way <= -LIFT:
        return _stance(-way)
    share = (way + LIFT) / (STEP + LIFT)
    return _swing(planted(0.0, _PUSH), planted(STEP + APART, 0.0), share, way, 0.10)


def _steady(way: float, spot: float) -> Foot:
    """The foot that is on the spot for a while and on spots two steps apart before and after."""
    cycle = 2.0 * STEP
    place = (STRIKE - (spot - way)) % cycle
    if place <= STRIKE - LIFT:
        return _stance(STRIKE - place)
    share = (place - (STRIKE - LIFT)) / (cycle - (STRIKE - LIFT))
    # in swing the spot to come is STRIKE + what is left of the cycle ahead of the hips
    ahead = STRIKE + cycle - place
    here = -ahead
    return _swing(planted(-cycle, _PUSH), planted(0.0, _LAND), share, here, 0.10)


def _stance(x: float) -> Foot:
    """A foot on the floor, rolling from heel to toes, its flat ankle at x from the hips."""
    if x > STRIKE - 0.45:
        return planted(x, _LAND * (1.0 - _smooth((STRIKE - x) / 0.45)))
    if x < _ROLL:
        return planted(x, _PUSH * ((_ROLL - x) / (_ROLL - LIFT)) ** 1.9)
    return planted(x, 0.0)


def planted(x: float, pitch: float) -> Foot:
    """A foot turned about its heel (pitch below 0) or its ball, which stays where it is."""
    px, py = HEEL if pitch < 0.0 else BALL
    angle = math.radians(pitch)
    c, s = math.cos(angle), math.sin(angle)
    return Foot(x + px - c * px + s * py, c * py + s * px - py, pitch, max(pitch, 0.0))


def _swing(start: Foot, end: Foot, share: float, way: float, clear: float) -> Foot:
    """Through the air from one footfall to the next, both given on the floor."""
    go = _smooth(share)
    pitch_go = _smooth(share / 0.8)
    lift = clear * math.sin(math.pi * min(share / 0.94, 1.0)) ** 2
    trail = 0.34 * math.sin(math.pi * min(share / 0.72, 1.0)) ** 2 * (end.x - start.x) / (4 * STEP)
    return Foot(
        start.x + (end.x - start.x) * go - way,
        start.y + (end.y - start.y) * go + lift + trail,
        start.pitch + (end.pitch - start.pitch) * pitch_go + 22.0 * math.sin(math.pi * share) ** 2 * (1.0 - share),
        start.toes * (1.0 - _smooth(share / 0.35)),
        planted=False,
    )


def _smooth(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)
