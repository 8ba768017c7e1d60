"""When to look again: as late as nothing can be missed, for each look wakes the computer.

There are two alarms, a time and a length of idleness; whichever comes first leads to a look.
"""

from __future__ import annotations

from neckbreak.core.lull import lull_needed, lull_needed_again
from neckbreak.core.states import (
    LONGEST_WAIT_S,
    Away,
    Breaking,
    Due,
    Held,
    Live,
    OffHours,
    Paused,
    Prompting,
    Rules,
    Snoozed,
    Wait,
    Working,
    away_after,
)

CARD_AGAIN_S = 3.0
"""A card that has just been shown is looked at again so soon: a call may have begun with it."""
CARD_S = 15.0
"""And then so often, for a call that begins while it is there."""


def wait_for(live: Live, rules: Rules) -> Wait:
    """When the next look could find something new; never later than a minute."""
    soon = LONGEST_WAIT_S
    idle: float | None = None
    state = live.state
    match state:
        case Prompting():
            rnd = state.round
            gap = min(rnd.gap_s, state.shown_s)
            nobody = state.shown_s - rnd.gap_s
            soon = min(soon, rules.away_due_s - gap, rules.unanswered_s - nobody)
            soon = min(soon, CARD_S if state.shown_s >= CARD_AGAIN_S else CARD_AGAIN_S - state.shown_s)
            idle = rnd.quiet_s + rules.away_due_s - gap
        case Working() | Due() | Snoozed() | Held():
            rnd = state.round
            away_s = away_after(live, rules, rnd.work_s)
            idle = max(1.0, away_s - rnd.absent_s)
            soon = min(soon, away_s - rnd.gap_s)
            for edge in (rules.earliest_s, rules.latest_s):
                if rnd.present_s < edge:
                    soon = min(soon, edge - rnd.present_s)
            if live.settle_s > 0:
                soon = min(soon, live.settle_s)
            if rnd.offer is not None and rnd.offer.waiting_s > 0:
                soon = min(soon, rnd.offer.waiting_s)
            elif isinstance(state, Due) and rnd.absent_s == 0:
                again = lull_needed_again(rnd.offer) if rnd.offer else lull_needed(rnd.present_s, rules)
                idle = min(idle, max(1.0, again))
            elif rnd.work_s < rules.earliest_s <= rnd.present_s:
                idle = min(idle, lull_needed(rnd.present_s, rules))
            if isinstance(state, Held):
                soon = min(soon, LONGEST_WAIT_S - live.asked_s)
            if tells_pauses(live, rules):
                idle = min(idle, rules.typing_gap_s)
            if live.locked:
                idle = None
        case Paused() | OffHours():
            soon = min(soon, (state.until - live.at.wall).total_seconds())
        case Away() | Breaking():
            pass
    return Wait(max(1.0, soon), idle)


def tells_pauses(live: Live, rules: Rules) -> bool:
    """Whether the idle alarm is set to the length of a pause in typing."""
    match live.state:
        case Held():
            return live.screen and not live.locked
        case Working() | Due() | Snoozed():
            return live.screen and not live.locked and live.state.round.present_s >= rules.earliest_s
        case _:
            return False
