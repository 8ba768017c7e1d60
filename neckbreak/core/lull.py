"""How long a pause in typing must be before a break is offered.

The longer the work, the shorter the pause that will do: 90 s at `earliest`, 20 s at `due`, 3 s at `latest`; then it is
offered anyway. Between these points the need stays high at first and falls faster towards `due` (a square), so that
readers, who pause often, are not all asked at `earliest`; from there it falls by equal factors (typing pauses are
spread over orders of magnitude), so that typists are asked soon after `due`. The points are design decisions, not
findings.
"""

from __future__ import annotations

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
        return AT_DUE_S + (AT_EARLIEST_S - AT_DUE_S) * (1.0 - x ** 6)
    x = _share(work_s, rules.due_s, rules.latest_s)
    return AT_DUE_S * float((AT_LATEST_S / AT_DUE_S) ** (x**0.5))


def lull_needed_again(offer: Offer) -> float:
    """The same for an offer that has been put off, not answered or held back."""
    if offer.ready_s >= FALL_AGAIN_S:
        return 0.0
    return AT_DUE_S * float((AT_LATEST_S / AT_DUE_S) ** (offer.ready_s / FALL_AGAIN_S))


def _share(value: float, low: float, high: float) -> float:
    if high <= low:
        return 1.0
    return min(1.0, max(0.0, (value - low) / (high - low)))
