"""What the tray, the Today page and `neckbreak status` show of the live state: values, no words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from neckbreak.core.moment import Moment, passed
from neckbreak.core.states import (
    STATE_NAMES,
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
    Working,
    round_of,
)


@dataclass(frozen=True, slots=True)
class HoldStatus:
    """One hold and how long it has lasted."""

    reason: str
    since_s: float
    source: str = ""
    """A fingerprint of what holds."""
    name: str = ""
    """What holds, as the user knows it; filled in where the names are known."""


@dataclass(frozen=True, slots=True)
class Status:
    """The live state at one moment, ready to be shown. Lengths in seconds."""

    state: str
    """`breaking`, `paused`, `off_hours`, `away`, `held`, `snoozed`, `prompting`, `due` or `working`."""
    holds: tuple[HoldStatus, ...]
    work_s: float
    """Work in this round."""
    since_break_s: float
    """Work since the last real break."""
    earliest_in_s: float
    """Until a break may be offered, if work goes on; 0 when it may be now."""
    latest_in_s: float
    """Until it is offered anyway."""
    progress: float
    """0 at the start of the round, 1 at `latest`."""
    paused_until: datetime | None
    """Aware; the end of a pause or of off hours."""
    owed: bool
    """A break was offered or held back and has no outcome yet."""
    missed: bool
    """A hold has passed its ceiling; the icon reminds quietly."""
    later_left: int
    """How often "later" may still be said to the open offer."""
    can_undo: bool
    """ "I was reading" would undo the last natural break."""
    gap_s: float = 0.0
    """A gap of so many seconds was counted as work, and "I was away" would correct it; 0 for none."""
    gap_since: datetime | None = None
    """When it began, local."""
    meeting_until: datetime | None = None
    """The meeting that the user spoke of ends then."""
    off_today: bool = False
    """Off hours, because the user said "not today"; filled in where his hours are known."""
    snoozed_s: float = 0.0
    """Until a card that was put off may come back."""
    card: str = ""
    """The urgency of the warning card that stands: `emergency`, `same_day`, `appointment`; empty without one."""

    @property
    def open(self) -> bool:
        """There is an offer that "later" and "skip" answer."""
        return self.owed and self.state != "paused"


def status(live: Live, rules: Rules, now: Moment, card: str = "") -> Status:
    """What is true at `now`, without looking at the world again; `card` is the warning card that stands."""
    state = live.state
    rnd = round_of(state)
    counts = isinstance(state, Working | Due | Prompting | Snoozed | Held) and not live.locked
    since_look = min(passed(live.at, now).awake_s, rules.away_s) if counts else 0.0
    work_s = rnd.present_s + since_look if rnd is not None else 0.0
    offer = rnd.offer if rnd is not None else None
    not_before = rnd.not_before_s if rnd is not None else 0.0
    gap = live.gap if rnd is not None and live.gap is not None and live.gap.round_id == rnd.id else None
    return Status(
        state=STATE_NAMES[type(state)],
        holds=tuple(HoldStatus(h.hold.reason, h.since_s + since_look, h.hold.source) for h in state.holds)
        if isinstance(state, Held)
        else (),
        work_s=work_s,
        since_break_s=work_s + (rnd.before_s if rnd is not None else 0.0),
        earliest_in_s=max(0.0, max(rules.earliest_s, not_before) - work_s),
        latest_in_s=max(0.0, max(rules.latest_s, not_before) - work_s),
        progress=min(1.0, work_s / rules.latest_s),
        paused_until=_until(live),
        owed=offer is not None,
        missed=rnd is not None and rnd.missed,
        later_left=max(0, rules.laters - offer.laters) if offer is not None else 0,
        can_undo=live.undo is not None and rnd is not None and not isinstance(state, Away | OffHours),
        gap_s=gap.seconds if gap is not None and not isinstance(state, Paused) else 0.0,
        gap_since=gap.since.local if gap is not None else None,
        meeting_until=live.meeting_until if live.meeting_until and live.meeting_until > now.wall else None,
        snoozed_s=max(0.0, offer.waiting_s - since_look) if offer is not None else 0.0,
        card=card,
    )


def _until(live: Live) -> datetime | None:
    match live.state:
        case Paused() | OffHours():
            return live.state.until
        case Breaking():
            return live.state.paused_until
        case _:
            return None
