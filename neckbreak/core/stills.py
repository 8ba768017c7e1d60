"""Reduced motion: which still pictures of a clip stand for which time, each fading into the next.

A way shows its start, then its end; keyed moves show each key that leaves time to look; a loop goes
through its keys slowly; a pacer goes on in whole seconds. Nothing ever moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from neckbreak.core.clips import Clip, Phase
from neckbreak.core.phases import Step, ease, locate

FADE_S = 0.5
"""How long one still takes to become the next."""
LOOK_S = 0.95
"""The shortest time between two stills of a keyed phase."""
LOOP_S = 1.5
"""How long each still of a loop stays."""
_EDGE_S = 1e-6
_IN_ITS_SECOND_S = 1e-3


@dataclass(frozen=True)
class Still:
    """The picture of one time on its way into the picture of another; `share` 1 shows only `after_s`."""

    before_s: float
    after_s: float
    share: float
    arrows: bool


def still_at(clip: Clip, steps: Sequence[Step], at_s: float) -> Still:
    """Which stills to show at a time of a sequence, as times of the sequence."""
    at_s = min(max(at_s, 0.0), sum(seconds for _, seconds in steps))
    index, elapsed, _ = locate(clip, steps, at_s)
    if not steps:
        return Still(0.0, 0.0, 1.0, arrows=False)
    starts = [sum(seconds for _, seconds in steps[:number]) for number in range(len(steps))]
    shown = _schedule(clip, steps[index])
    now = max(number for number, (from_s, _) in enumerate(shown) if number == 0 or elapsed >= from_s)
    from_s, time_s = shown[now]
    after_s = starts[index] + time_s
    if now > 0:
        before_s = starts[index] + shown[now - 1][1]
    elif index > 0:
        before_s = starts[index - 1] + _schedule(clip, steps[index - 1])[-1][1]
    else:
        before_s = after_s
    share = ease((elapsed - from_s) / FADE_S) if before_s != after_s else 1.0
    last = now == len(shown) - 1 and len(shown) > 1
    return Still(before_s, after_s, share, arrows=not last)


def _schedule(clip: Clip, step: Step) -> list[tuple[float, float]]:
    """(from when in the phase, which second of the phase) for each still."""
    name, seconds = step
    phase = clip.phases.get(name, Phase())
    end = max(seconds - _EDGE_S, 0.0)
    if clip.pacer and phase.pace:
        return [(float(k), min(k + 1.0, seconds) - _IN_ITS_SECOND_S) for k in range(max(1, round(seconds)))]
    if phase.keys and phase.cycle_s is not None:
        return _loop(phase, phase.cycle_s, seconds)
    if phase.keys:
        return _keyed([key.at * seconds for key in phase.keys], end)
    if phase.to is not None:
        return [(0.0, 0.0), (max(0.5 * (end - FADE_S), 0.0), end)]
    return [(0.0, 0.0)]


def _keyed(keys: list[float], end: float) -> list[tuple[float, float]]:
    """The start, the keys that leave time to look, and the end; each comes half-way from the key before it."""
    shown = [(0.0, 0.0)]
    before = 0.0
    for time_s in keys:
        if time_s - shown[-1][1] >= LOOK_S and end - time_s >= LOOK_S:
            shown.append((0.5 * (before + time_s - FADE_S), time_s))
        if time_s < end - _IN_ITS_SECOND_S:
            before = time_s
    last = min(0.5 * (before + end - FADE_S), end - FADE_S - 0.1)
    return [*shown, (max(last, shown[-1][0]), end)]


def _loop(phase: Phase, cycle_s: float, seconds: float) -> list[tuple[float, float]]:
    turns = max(1, round(seconds / cycle_s))
    places: list[float] = []
    for key in phase.keys:
        if key.at < 0.98 and all(abs(key.at - place) > 0.05 for place in places):
            places.append(key.at)
    if len(places) < 3:
        places = [0.0, 0.3125, 0.625, 0.9375, 0.25, 0.5625, 0.875]
    shown = []
    for k in range(max(2, int(seconds / LOOP_S))):
        turn = (k // len(places)) % turns
        shown.append((k * LOOP_S, (turn + places[k % len(places)]) * seconds / turns))
    return shown
