"""What goes on after each line of the log: the state of the rhythm, as far as its decisions tell it.

The other half of `notes`: what is written there is read here. A line of an unknown code, from another version, changes
nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from neckbreak.core.states import Rules

Params = Mapping[str, str | float]
SETTLES = timedelta(seconds=Rules().settle_s)


class Line(Protocol):
    """A line of the log, as the storage reads it."""

    @property
    def at(self) -> datetime: ...  # noqa: D102

    @property
    def code(self) -> str: ...  # noqa: D102

    @property
    def params(self) -> Params: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Going:
    """What is going on after a line."""

    kind: str
    since: datetime
    round_since: datetime
    round_before: datetime
    """When the round before the last natural break began, which "I was reading" takes up again."""
    rest: bool = True
    """The absence is a natural break."""
    owed: bool = False
    held: tuple[tuple[str, datetime], ...] = ()
    until: datetime | None = None
    waits_until: datetime | None = None
    paused: bool = False
    """A pause goes on after the break."""
    after_pause: bool = False
    locked: datetime | None = None
    settles_until: datetime | None = None


_ROUND = {"begun", "started", "back", "hours_began", "break_ended", "skipped", "ignored", "pause_over"}
"""After these a new round begins, if they do not say otherwise."""
_LEADS = {
    "begun": "working",
    "back": "working",
    "hours_began": "working",
    "skipped": "working",
    "ignored": "working",
    "pause_over": "working",
    "resumed": "working",
    "waits_for_lull": "due",
    "offered": "prompting",
    "held": "held",
    "later": "snoozed",
    "unanswered": "again",
    "away": "away",
    "off_hours": "off_hours",
    "break_started": "breaking",
}
_SETTLES = {"clock_changed", "zone_changed", "slept", "started"}


def after(now: Going, line: Line) -> Going:
    """What goes on after a line."""
    new = _state_after(now, line)
    if new.kind != now.kind:
        new = replace(new, since=line.at)
    if line.code == "away":
        new = replace(new, since=line.at - timedelta(seconds=number(line, "seconds")))
    if new.kind != "held":
        new = replace(new, held=())
    if line.code == "clock_changed":
        new = _shifted(new, timedelta(seconds=number(line, "seconds")))
    if line.code in _SETTLES:
        new = replace(new, settles_until=line.at + SETTLES)
    if line.code == "locked":
        return replace(new, locked=line.at)
    return replace(new, locked=None) if line.code in ("unlocked", "started") else new


def _shifted(going: Going, step: timedelta) -> Going:
    """The same on a clock that was set forward by `step`, so that lengths stay true; ends are the clock's own."""
    return replace(
        going,
        since=going.since + step,
        round_since=going.round_since + step,
        round_before=going.round_before + step,
        held=tuple((reason, since + step) for reason, since in going.held),
        waits_until=going.waits_until and going.waits_until + step,
        locked=going.locked and going.locked + step,
    )


def _state_after(now: Going, line: Line) -> Going:
    code, at = line.code, line.at
    new = replace(now, kind=_LEADS.get(code, now.kind), owed=_owed_after(now, line))
    if code in _ROUND and number(line, "new", 1.0):
        before = now.round_before if code != "back" or not now.rest else now.round_since
        new = replace(new, round_since=at, round_before=before, after_pause=False)
    match code:
        case "held":
            known = dict(now.held)
            reasons = dict.fromkeys(str(line.params.get("reasons", "")).split(","))
            return replace(new, held=tuple((reason, known.get(reason, at)) for reason in reasons))
        case "released" | "working" | "started":
            return replace(new, kind=str(line.params.get("then", "working")))
        case "later" | "unanswered":
            return replace(new, waits_until=at + timedelta(seconds=number(line, "seconds")))
        case "away":
            return replace(new, rest=bool(number(line, "rest", 1.0)))
        case "off_hours":
            return replace(new, until=instant(line, "until"), paused=False)
        case "break_ended":
            return replace(new, kind="paused" if now.paused else "working")
        case "was_reading" | "was_away":
            return _corrected(new, line)
        case "pause_over":
            return replace(new, paused=False, after_pause=not number(line, "new", 1.0))
        case "paused":
            return _paused(new, now, line)
    return new


def _paused(new: Going, now: Going, line: Line) -> Going:
    new = replace(new, until=instant(line, "until"), paused=True)
    if now.kind == "breaking":
        return new
    started = line.at if now.kind in ("away", "off_hours") else now.round_since
    return replace(new, kind="paused", round_since=started)


def _corrected(new: Going, line: Line) -> Going:
    if line.code == "was_reading":
        kind = new.kind if new.kind == "paused" else "working"
        return replace(new, kind=kind, round_since=new.round_before)
    since = instant(line, "since") or line.at
    started = since + timedelta(seconds=number(line, "seconds"))
    return replace(new, kind=new.kind if new.kind == "held" else "working", round_since=started, after_pause=False)


def _owed_after(now: Going, line: Line) -> bool:
    if line.code in ("offered", "owed"):
        return True
    if line.code == "started":
        return line.params.get("then") == "due"
    ended = ("skipped", "ignored", "break_started", "away", "off_hours", "paused", "missed", "was_away", "was_reading")
    return now.owed and line.code not in ended


def number(line: Line, name: str, otherwise: float = 0.0) -> float:
    """A parameter that is a number."""
    value = line.params.get(name, otherwise)
    return float(value) if isinstance(value, int | float) else otherwise


def instant(line: Line, name: str) -> datetime | None:
    """A parameter that is an instant."""
    try:
        found = datetime.fromisoformat(str(line.params.get(name)))
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
