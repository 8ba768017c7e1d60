"""What there is to remember: plain values that the rhythm decides on and the storage writes.

Every instant is a `Moment`, so that the storage can keep UTC, the offset and the user's local day.
Identifiers are given by the shell (random, 32 hex digits) and stay the same for ever.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from neckbreak.core.moment import Moment


class Outcome(StrEnum):
    """How an offer ended; each has exactly one."""

    DONE = "done"
    PARTIAL = "partial"
    SKIPPED = "skipped"
    IGNORED = "ignored"
    NATURAL = "natural"
    MISSED = "missed"


class SkipReason(StrEnum):
    """Why the user said no, if he cared to say."""

    IN_CALL = "in_call"
    DONE_ALREADY = "done_already"
    WATCHED = "watched"
    HURTS = "hurts"
    NOT_NOW = "not_now"


class PartResult(StrEnum):
    """How one side of one movement went."""

    PLANNED = "planned"
    """Not reached yet, or never reached."""
    RUNNING = "running"
    DONE = "done"
    CUT = "cut"
    """Left early: next, shorter, closed, a crash."""
    HURT = "hurt"
    """Stopped by "this hurts"."""


@dataclass(frozen=True, slots=True)
class Part:
    """One side of one movement inside a break, as planned."""

    movement: str
    side: str
    """`left`, `right` or `both`."""
    planned_s: float


@dataclass(frozen=True, slots=True)
class RoundStarted:
    """A round of work began."""

    id: str
    at: Moment


@dataclass(frozen=True, slots=True)
class RoundEnded:
    """A round of work ended after `work_s` seconds of work, because of a break, an offer's outcome or an absence."""

    id: str
    at: Moment
    work_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class OfferOpened:
    """A break is offered, or owed, from now on."""

    id: str
    round_id: str
    at: Moment
    work_s: float


@dataclass(frozen=True, slots=True)
class Prompted:
    """The card was shown; `why` is `lull`, `latest`, `after_hold`, `later`, `again` or `back`."""

    offer_id: str
    at: Moment
    work_s: float
    why: str


@dataclass(frozen=True, slots=True)
class OfferEvent:
    """Something that is no outcome happened to an offer: `later`, `unanswered`, `withdrawn`."""

    offer_id: str
    at: Moment
    kind: str


@dataclass(frozen=True, slots=True)
class OfferClosed:
    """The offer's one outcome."""

    id: str
    at: Moment
    outcome: Outcome
    reason: SkipReason | None = None


@dataclass(frozen=True, slots=True)
class NaturalBreak:
    """The user was away from `at` on, for `seconds` so far; of two with the same id the longer one counts."""

    id: str
    at: Moment
    seconds: float
    offer_id: str | None = None


@dataclass(frozen=True, slots=True)
class NaturalBreakUndone:
    """ "I was reading": that natural break was none."""

    id: str
    at: Moment


@dataclass(frozen=True, slots=True)
class BreakStarted:
    """A guided break began; without an offer the user started it himself."""

    id: str
    at: Moment
    plan: str
    offer_id: str | None
    parts: tuple[Part, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class PartPlayed:
    """How far one part of a running break has got; written again and again while it plays."""

    break_id: str
    index: int
    actual_s: float
    result: PartResult


@dataclass(frozen=True, slots=True)
class BreakEnded:
    """A guided break ended, `done` or `partial`.

    `how` is `finished`, `closed`, `shorter`, `another` (plan instead), `hurts`, `crash` or `suspended`.
    """

    id: str
    at: Moment
    outcome: Outcome
    how: str
    actual_s: float


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of "Why?": a code and its parameters, never a sentence, a window title or a program's name."""

    at: Moment
    code: str
    params: tuple[tuple[str, str | float], ...] = ()


@dataclass(frozen=True, slots=True)
class Rated:
    """How the neck is, as a number from 0 to 10 or in a word; two of one kind at one instant are one.

    `kind` is `now`, `before` and `after` (a break), all three with a value; or `worse` (than usual, today), `fine`,
    `sore`, `bad`, without one.
    """

    at: Moment
    kind: str
    value: int | None = None
    break_id: str | None = None


@dataclass(frozen=True, slots=True)
class Reacted:
    """What a movement did in a break.

    `kind` is `pull` (that was fine), `sore`, `sharp` (or worse than usual), `nerve` (tingling, weak, dizzy, seeing or
    speaking oddly), `rose` (more discomfort after it than before) or `unsettled` (not over on the next day).
    """

    at: Moment
    break_id: str
    movement: str
    kind: str


@dataclass(frozen=True, slots=True)
class Wished:
    """What the user wants of a movement: the last one counts of `not_for_me` and `back`, of `pinned` and `unpinned`.

    `not_for_me` holds up to and with `until_day`, or for good.
    """

    at: Moment
    movement: str
    kind: str
    until_day: date | None = None


@dataclass(frozen=True, slots=True)
class Carded:
    """Something that happened to a warning card.

    `urgency` is `emergency`, `same_day` or `appointment`; `event` is `raised`, `shown`, `asked`, `confirmed` or
    `examined` (by a doctor, on `examined_day`); `cause` is a code: a sign, a rating, a button.
    """

    at: Moment
    urgency: str
    event: str
    cause: str = ""
    examined_day: date | None = None


@dataclass(frozen=True, slots=True)
class Waited:
    """Something held breaks back for `work_s` seconds of work; `source` is a fingerprint, never a name."""

    at: Moment
    reason: str
    source: str
    work_s: float


@dataclass(frozen=True, slots=True)
class HoldAsked:
    """The user was asked about a long hold: `answer` is `asked`, `yes` (wait for it) or `no`."""

    at: Moment
    reason: str
    source: str
    answer: str


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """The weekly question about the last seven days: `event` is `asked`, `skipped` or `answered`.

    `average` and `hindrance` (how much the neck got in the way of work) go from 0 to 10, `days` with discomfort from 0
    to 7; each may be left out. `note` is the user's own.
    """

    at: Moment
    event: str
    average: int | None = None
    days: int | None = None
    hindrance: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The look back after some weeks: `event` is `asked`, `skipped`, `keep`, `change` or `see_someone`."""

    at: Moment
    event: str


Record = (
    RoundStarted
    | RoundEnded
    | OfferOpened
    | Prompted
    | OfferEvent
    | OfferClosed
    | NaturalBreak
    | NaturalBreakUndone
    | BreakStarted
    | PartPlayed
    | BreakEnded
    | Decision
    | Rated
    | Reacted
    | Wished
    | Carded
    | Waited
    | HoldAsked
    | CheckedIn
    | Reviewed
)
