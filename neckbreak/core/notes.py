"""The lines a look leaves in the log for "Why?": one wherever the answer to "why is there no card?" changes.

The log alone must tell later what was going on (`why` reads it), so nothing changes without a line: the lines of a look
are followed like a reader would, and what they do not tell yet gets a line of its own. Between changes nothing is
written; looks are many, and writing wakes the disk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from neckbreak.core.moment import Moment, Passed
from neckbreak.core.records import Decision, OfferClosed, OfferEvent, OfferOpened, Outcome, Prompted, Record
from neckbreak.core.states import (
    STATE_NAMES,
    Breaking,
    Held,
    Live,
    OffHours,
    Paused,
    Prompting,
    State,
    Working,
    round_of,
)


def kind_of(state: State) -> str:
    """What is going on, in a word: a state's name, or `again` while an unanswered card waits to come back."""
    rnd = round_of(state)
    if isinstance(state, Working) and rnd is not None and rnd.offer is not None and rnd.offer.waiting_s > 0:
        return "again"
    return STATE_NAMES[type(state)]


@dataclass(frozen=True, slots=True)
class Seen:
    """What only the look itself knows."""

    gone: Passed
    moved: bool
    """The clocks show another zone's time."""
    left_s: float | None = None
    """An absence was noticed, and began so many seconds ago."""
    rest: bool = True
    """It counts as a natural break; not where nothing had been worked before it."""
    returned_s: float | None = None
    """The user came back after so long."""
    ceiling: bool = False
    """What was owed is missed, because a hold has passed its ceiling."""


def notes(old: Live, new: Live, records: Sequence[Record], seen: Seen, again_s: float) -> list[Decision]:
    """The lines of one look, in the order in which things happened."""
    made = _Notes(new.at, kind_of(old.state))
    _clocks(made, new, seen)
    _endings(made, old, new, seen)
    _offers(made, new, records, seen, again_s)
    _arrival(made, old, new, records)
    if new.locked and not old.locked:
        made.note("locked")
    elif old.locked and not new.locked:
        made.note("unlocked")
    return made.lines


class _Notes:
    """Lines, and the kind of state that a reader of them would think of."""

    def __init__(self, at: Moment, told: str) -> None:
        self.at = at
        self.told = told
        self.lines: list[Decision] = []

    def note(self, code: str, told: str = "", **params: str | float) -> None:
        self.lines.append(Decision(self.at, code, tuple(params.items())))
        self.told = told or self.told


def _clocks(made: _Notes, new: Live, seen: Seen) -> None:
    if seen.gone.stepped_s:
        made.note("clock_changed", seconds=round(seen.gone.stepped_s))
    if seen.moved:
        made.note("zone_changed", offset_min=new.at.offset_min)
    if seen.gone.asleep_s:
        made.note("slept", seconds=round(seen.gone.asleep_s))


def _endings(made: _Notes, old: Live, new: Live, seen: Seen) -> None:
    """A break, a pause, the off hours or an absence is over."""
    state = old.state
    if isinstance(state, Breaking) and not isinstance(new.state, Breaking):
        made.note("break_ended", "paused" if state.paused_until else "working", outcome="partial", how="suspended")
    if made.told == "paused" and not isinstance(new.state, Paused):
        over = pause_over(state, new.at) if isinstance(state, Paused) else None
        made.lines += [over] if over is not None else []
        made.told = "working"
    if isinstance(state, OffHours) and not isinstance(new.state, OffHours):
        made.note("hours_began", "working")
    if seen.left_s is not None:
        made.note("away", "away", seconds=round(seen.left_s), rest=float(seen.rest))
    if seen.returned_s is not None:
        made.note("back", "working", seconds=round(seen.returned_s))


def _offers(made: _Notes, new: Live, records: Sequence[Record], seen: Seen, again_s: float) -> None:
    for record in records:
        match record:
            case OfferOpened() if isinstance(new.state, Held):
                made.note("owed", work_s=round(record.work_s))
            case OfferClosed(outcome=Outcome.MISSED) if not isinstance(new.state, OffHours):
                made.note("missed", why="ceiling" if seen.ceiling else "day")
            case OfferClosed(outcome=Outcome.IGNORED):
                made.note("ignored", "working")
            case OfferEvent(kind="unanswered"):
                made.note("unanswered", "again", seconds=again_s)


def _arrival(made: _Notes, old: Live, new: Live, records: Sequence[Record]) -> None:
    """What goes on now, unless the lines before say so already."""
    state, kind = new.state, kind_of(new.state)
    match state:
        case Held():
            reasons = [each.hold.reason for each in state.holds]
            before = [each.hold.reason for each in old.state.holds] if isinstance(old.state, Held) else None
            if made.told != "held" or reasons != before:
                made.note("held", "held", reasons=",".join(reasons))
            return
        case Prompting() if made.told != kind:
            shown = next(record for record in records if isinstance(record, Prompted))
            made.note("offered", kind, why=shown.why, work_s=round(shown.work_s))
        case OffHours() if made.told != kind or state != old.state:
            made.note("off_hours", kind, until=state.until.isoformat())
    if made.told == kind:
        return
    rnd = round_of(state)
    if kind == "due" and rnd is not None:
        made.note("waits_for_lull", kind, work_s=round(rnd.present_s))
    elif made.told == "held":
        made.note("released", kind, then=kind)
    else:
        made.note("working", kind, then=kind)


def pause_over(state: Paused, now: Moment) -> Decision:
    """The end of a pause: how long one went without, and whether a new round begins."""
    params: list[tuple[str, str | float]] = [("new", float(renews(state, now)))]
    if state.since is not None:
        params.insert(0, ("seconds", round((now.wall - state.since.wall).total_seconds())))
    return Decision(now, "pause_over", tuple(params))


def renews(state: Paused, now: Moment) -> bool:
    """Whether a new round begins after the pause: there was a rest in it, or it is another day."""
    return state.rested or state.round.started.day != now.day
