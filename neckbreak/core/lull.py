"""How long a pause in typing must be before a break is offered.

The longer the work, the shorter the pause that will do: 90 s at `earliest`, 20 s at `due`, 3 s at `latest`; then it is
offered anyway. The points are design decisions, not findings.

Between them the curve is shaped so that the usual round ends near `due` whoever works. It stays high and then drops
towards `due` (a fourth power), because readers often pause for a minute; a need that falls evenly would ask half of
them before 38 minutes. After `due` it falls at once and then ever more slowly (equal factors over a square root),
because typing pauses are spread over orders of magnitude, and somebody who never stops for more than 15 s would else
be asked five minutes late. `tests/core/test_office.py` holds both to simulated people. A reader who often stops for
more than 90 s is asked soon after `earliest`; the fixed points want it so.
"""

from __future__ import annotations

from math import sqrt

from neckbreak.core.states import Offer, Rules

AT_EARLIEST_S = 90.0
AT_DUE_S = 20.0
AT_LATEST_S = 3.0
FALL_AGAIN_S = 300.0
"""A prompt that comes again needs 20 s of quiet, falling to 3 s over this time; then it is shown anyway."""


def lull_needed(work_s: float, rules: Rules) -> float:
    """Seconds without input that make a good moment after `work_s` of work; 0 from `latest` on."""
    if work_s >= rules.latest_s:
        return 0.0
    if work_s < rules.due_s:
        x = _share(work_s, rules.earliest_s, rules.due_s)
        return AT_DUE_S + (AT_EARLIEST_S - AT_DUE_S) * (1.0 - x**4)
    x = _share(work_s, rules.due_s, rules.latest_s)
    return AT_DUE_S * float((AT_LATEST_S / AT_DUE_S) ** sqrt(x))


def lull_needed_again(offer: Offer) -> float:
    """The same for an offer that has been put off, not answered or held back."""
    if offer.ready_s >= FALL_AGAIN_S:
        return 0.0
    return AT_DUE_S * float((AT_LATEST_S / AT_DUE_S) ** (offer.ready_s / FALL_AGAIN_S))


def _share(value: float, low: float, high: float) -> float:
    if high <= low:
        return 1.0
    return min(1.0, max(0.0, (value - low) / (high - low)))
