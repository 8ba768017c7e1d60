"""The states of a working day, as values.

All lengths are relative to `Live.at`, the moment of the last look, so that a restart, a suspend or a clock change has
nothing to repair: what passed since then is worked out once, by `moment.passed`, and added.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from neckbreak.core.moment import Moment


@dataclass(frozen=True, slots=True)
class Rules:
    """The user's numbers, in seconds; the defaults are those of the design."""

    earliest_s: float = 30 * 60
    due_s: float = 45 * 60
    latest_s: float = 60 * 60
    away_s: float = 5 * 60
    """No input for this long is an absence."""
    away_due_s: float = 2 * 60
    """The same once `earliest` is passed or an offer is open."""
    later_s: float = 5 * 60
    laters: int = 3
    unanswered_s: float = 2 * 60
    """Seconds with input after which an unanswered card goes away."""
    again_s: float = 10 * 60
    """An unanswered card comes back once, after this long."""
    away_more_s: float = 5 * 60
    """What "I was reading" adds to `away_s`."""
    away_most_s: float = 20 * 60
    settle_s: float = 60
    """No offer for this long after a suspend or a clock change."""
    kept_most_s: float = 90 * 60
    """Without any input for this long nobody is there, whatever holds."""
    typed_s: float = 3 * 60
    """Input without a pause for this long is typing: a full screen alone does not hold then."""
    typing_gap_s: float = 10
    """The longest pause between two keys of somebody who types."""
    late_s: float = 180
    """A look that comes later than this was kept from running; the excess is absence."""
    noise_s: float = 0.2
    """How far idle time and the clock may disagree; more on a faster clock."""


@dataclass(frozen=True, slots=True)
class Hold:
    """A reason not to prompt now; `keeps` says that it also proves the user is there."""

    reason: str
    keeps: bool = False
    source: str = ""
    """A fingerprint of what holds; its name is known to the shell alone, and only while it holds."""
    unless_typing: bool = False
    """Whoever types is neither watching a film nor showing slides."""

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same hold a minute later."""
        return self.reason, self.source


@dataclass(frozen=True, slots=True)
class Senses:
    """What the shell sees at a look."""

    now: Moment
    idle_s: float | None
    """Seconds since the last input; None where nothing can tell, and then nobody is ever thought away."""
    locked: bool = False
    holds: tuple[Hold, ...] = ()
    off_until: datetime | None = None
    """Off hours end then; None inside working hours."""
    fresh: bool = True
    """The holds were looked at just now. If not, a step that depends on them asks for that first."""


@dataclass(frozen=True, slots=True)
class Offer:
    """An offered or owed break without an outcome yet."""

    id: str
    opened: Moment
    prompts: int = 0
    laters: int = 0
    unanswered: int = 0
    waiting_s: float = 0.0
    """Not to be shown again before this much waking time has passed."""
    ready_s: float = 0.0
    """How long it has been ready to be shown again."""
    next_why: str = "lull"


@dataclass(frozen=True, slots=True)
class Round:
    """The work since the last break or outcome."""

    id: str
    started: Moment
    work_s: float = 0.0
    """Work up to the last input."""
    quiet_s: float = 0.0
    """Without input since then; work if the gap stays shorter than `away`."""
    absent_s: float = 0.0
    """Locked or asleep in the same gap; never work."""
    before_s: float = 0.0
    """Work before this round since the last real break (an offer was skipped or ignored in between)."""
    not_before_s: float = 0.0
    """No prompt below this much work (after a pause)."""
    missed: bool = False
    """A hold has passed its ceiling in this round: the icon reminds quietly."""
    offer: Offer | None = None

    @property
    def present_s(self) -> float:
        """Work so far, the quiet seconds included."""
        return self.work_s + self.quiet_s

    @property
    def gap_s(self) -> float:
        """Length of the gap that is still open."""
        return self.quiet_s + self.absent_s


@dataclass(frozen=True, slots=True)
class Working:
    """At the desk, before the window or with an offer that waits to come back."""

    round: Round


@dataclass(frozen=True, slots=True)
class Due:
    """Inside the window, or owing a break: waiting for a lull."""

    round: Round


@dataclass(frozen=True, slots=True)
class Prompting:
    """The card is on the screen."""

    round: Round
    shown_s: float = 0.0
    """Seconds since it was shown, waking and asleep."""


@dataclass(frozen=True, slots=True)
class Snoozed:
    """The user asked for later."""

    round: Round


@dataclass(frozen=True, slots=True)
class HeldFor:
    """One hold and how long it has lasted."""

    hold: Hold
    since_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Held:
    """A call, a film, do-not-disturb: the count runs, nothing is shown."""

    round: Round
    holds: tuple[HeldFor, ...]


@dataclass(frozen=True, slots=True)
class Away:
    """Nobody is there: a natural break goes on."""

    round: Round
    """The round that it ended, for "I was reading"."""
    natural_id: str | None
    since: Moment
    gone_s: float
    absent_s: float = 0.0
    """Of these, locked or asleep."""


@dataclass(frozen=True, slots=True)
class Paused:
    """The user paused the prompts; the count is frozen."""

    round: Round
    until: datetime
    rested: bool = False
    """The computer slept or was locked long enough for a natural break meanwhile."""
    since: Moment | None = None
    """When it began."""
    told: date | None = None
    """The day on which it was last mentioned."""


@dataclass(frozen=True, slots=True)
class OffHours:
    """Outside working hours."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Breaking:
    """A guided break runs."""

    id: str
    plan: str
    started: Moment
    offer_id: str | None
    actual_s: float = 0.0
    paused_until: datetime | None = None
    """A pause that goes on after the break."""


State: TypeAlias = Working | Due | Prompting | Snoozed | Held | Away | Paused | OffHours | Breaking

STATE_NAMES: dict[type, str] = {
    Working: "working",
    Due: "due",
    Prompting: "prompting",
    Snoozed: "snoozed",
    Held: "held",
    Away: "away",
    Paused: "paused",
    OffHours: "off_hours",
    Breaking: "breaking",
}


@dataclass(frozen=True, slots=True)
class Undo:
    """The last natural break, as long as "I was reading" can undo it."""

    round: Round
    natural_id: str
    gone_s: float
    absent_s: float = 0.0
    """Of these, locked or asleep: no reading."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The last gap that was counted as work, as long as "I was away" can correct it."""

    round_id: str
    since: Moment
    seconds: float
    counted_s: float
    """How much of it was counted as work."""
    work_s: float
    """Work of the round when it ended."""


@dataclass(frozen=True, slots=True)
class Live:
    """The whole live state: what a restart needs."""

    at: Moment
    state: State
    locked: bool = False
    idle_s: float | None = None
    """Idle time at the last look: less than it plus what passed since is new input."""
    settle_s: float = 0.0
    """No offer before this many seconds have passed."""
    away_extra_s: float = 0.0
    """What "I was reading" has added to `away_s`."""
    undo: Undo | None = None
    gap: Gap | None = None
    typing_s: float = 0.0
    """For so long nobody has paused; only known where a pause is told, see `screen`."""
    screen: bool = False
    """When the holds were seen last, there was one that typing ends: pauses in typing are to be told."""
    asked_s: float = 0.0
    """Waking time since the holds were seen last."""
    back: bool = False
    """A lull of its own (unlocked, back from a gap) waits until the holds have been looked at."""
    meeting_until: datetime | None = None
    """In a meeting, says the user, until then."""
    off_day: date | None = None
    """Not on this day, says the user."""
    doubt_s: float = 0.0
    """The clock was set just now and may be set back: for so long it does not begin off hours."""


@dataclass(frozen=True, slots=True)
class Wait:
    """When to look again: after `seconds`, or as soon as nobody has touched anything for `idle_s`."""

    seconds: float
    idle_s: float | None = None


LONGEST_WAIT_S = 60.0


def round_of(state: State) -> Round | None:
    """The running round, where there is one."""
    match state:
        case Working() | Due() | Prompting() | Snoozed() | Held() | Paused():
            return state.round
        case _:
            return None


def away_after(live: Live, rules: Rules, work_s: float) -> float:
    """Seconds without input that are an absence, after `work_s` of work."""
    usual = min(rules.away_s + live.away_extra_s, max(rules.away_most_s, rules.away_s))
    usual = max(usual, rules.away_due_s)
    return min(usual, rules.away_due_s) if work_s >= rules.earliest_s else usual
