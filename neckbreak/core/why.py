"""Why was there no card at that moment, and what was going on? Told from the log of decisions alone.

The log has a line wherever the answer changed (`notes`), so reading it from the start gives what was going on between
any two lines. Some lines speak of the past as well: an absence or a sleep is noticed when it has lasted, a start knows
how long nothing ran, and "I was reading" corrects. So a moment is better understood later than while it lasts.

Answers are codes with times; the ui makes the words. Strongest first, as the states are:

| code | what went on |
|---|---|
| `breaking` | a guided break |
| `paused`, `off_hours` | until then |
| `not_running` | NeckBreak itself was not there; or nobody was, and it ended meanwhile |
| `asleep` | the computer slept |
| `away` | nobody touched anything for long enough: a natural break |
| `card` | the card was open |
| `locked` | shortly; else it is `away` |
| `held` | `reasons`, each since when |
| `snoozed`, `unanswered` | the card waits to come back |
| `settling` | a break was due, but the computer had just woken, or its clock had changed |
| `waiting` | a break was due (`owed`: once offered, or held back): the lull had not come |
| `working` | too little work since the last break; `after_pause`: or too little since a pause |
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from neckbreak.core.going import SETTLES, Going, Line, Params, after, instant, number
from neckbreak.core.records import Decision

CODES = {"prompting": "card", "due": "waiting", "again": "unanswered"}
"""Where the answer is not called as `notes.kind_of` calls the state."""


@dataclass(frozen=True, slots=True)
class Told:
    """A decision as a line."""

    at: datetime
    code: str
    params: Params


def line_of(decision: Decision) -> Told:
    """The line that the storage would read of it."""
    return Told(decision.at.wall, decision.code, dict(decision.params))


@dataclass(frozen=True, slots=True)
class Why:
    """What was going on at a moment. Instants are aware."""

    code: str
    since: datetime
    """It began; for `working` the round of work did."""
    until: datetime | None = None
    """The end that was foreseen, of what has one."""
    reasons: tuple[tuple[str, datetime], ...] = ()
    """What held, strongest first, each since when."""
    owed: bool = False
    after_pause: bool = False
    said: str = ""
    """The user's correction afterwards: `was_reading`, `was_away`."""


@dataclass(frozen=True, slots=True)
class _Past:
    """A stretch of which a line told afterwards."""

    code: str
    start: datetime
    end: datetime
    line: int
    """The line that told of it: what comes after it is another time, also where the clock was set back."""
    rest: bool = True
    said: str = ""


class Log:
    """The log, read once; knows what was going on at any moment of it."""

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        """`lines` in the order in which they were written, which after a clock was set back is not that of time."""
        self._starts: list[datetime] = []
        self._going: list[Going] = []
        self._past: list[_Past] = []
        for line in lines:
            self.add(line)

    def add(self, line: Line) -> None:
        """One line more, written after all others."""
        now = self._going[-1] if self._going else Going("working", line.at, line.at, line.at)
        self._tell_past(line, now)
        self._starts.append(line.at)
        self._going.append(after(now, line))

    def at(self, moment: datetime) -> Why | None:
        """What was going on; None before the log begins. Of a time that came twice the second is meant."""
        index = self._find(moment)
        if index is None:
            return None
        going = self._going[index]
        absent = (self._covers(code, moment, index) for code in ("not_running", "asleep", "away"))
        past = next((each for each in absent if each is not None), None)
        if going.kind == "breaking" and (past is None or past.code != "not_running"):
            return Why("breaking", going.since)
        ended = going.until is not None and moment >= going.until
        if going.kind in ("paused", "off_hours") and not (ended and past is not None):
            return Why(going.kind, going.since, going.until)
        if past is not None:
            return Why(past.code, past.start, past.end, said=past.said)
        return _why(going, moment)

    def _find(self, moment: datetime) -> int | None:
        """The line that was the last one at this moment."""
        later: datetime | None = None
        for index in range(len(self._starts) - 1, -1, -1):
            start = self._starts[index]
            if start <= moment and (later is None or moment < later):
                return index
            later = start
        return None

    def _covers(self, code: str, moment: datetime, index: int) -> _Past | None:
        for past in reversed(self._past):
            if past.code == code and past.start <= moment < past.end and index < past.line:
                return past
        return None

    def _tell_past(self, line: Line, now: Going) -> None:
        seconds = number(line, "gap_s" if line.code == "started" else "seconds")
        match line.code:
            case "started":
                self._add("not_running", line.at, seconds)
            case "slept":
                self._add("asleep", line.at, seconds)
            case "away":
                self._add("away", line.at, seconds, bool(number(line, "rest", 1.0)))
            case "back" if now.kind == "away":
                self._mend(rest=False, end=line.at, line=len(self._starts))
            case "was_reading":
                self._mend(rest=True, said="was_reading")
            case "was_away":
                end = (instant(line, "since") or line.at) + timedelta(seconds=seconds)
                self._add("away", end, seconds, said="was_away")

    def _add(self, code: str, end: datetime, seconds: float, rest: bool = True, said: str = "") -> None:
        self._past.append(_Past(code, end - timedelta(seconds=seconds), end, len(self._starts), rest, said))

    def _mend(self, *, rest: bool, **changes: Any) -> None:
        """Tell more of the last absence; with `rest`, of the last natural break."""
        for index in range(len(self._past) - 1, -1, -1):
            past = self._past[index]
            if past.code == "away" and past.said != "was_away" and (past.rest or not rest):
                self._past[index] = replace(past, **changes)
                return


def _why(going: Going, moment: datetime) -> Why:
    if going.locked is not None and going.kind not in ("away", "prompting"):
        return Why("locked", going.locked, owed=going.owed)
    code = CODES.get(going.kind, going.kind)
    match going.kind:
        case "held":
            return Why(code, min(since for _, since in going.held), reasons=going.held, owed=going.owed)
        case "snoozed" | "again":
            return Why(code, going.since, going.waits_until, owed=True)
        case "due" if going.settles_until is not None and moment < going.settles_until:
            return Why("settling", going.settles_until - SETTLES, going.settles_until, owed=going.owed)
        case "working":
            return Why(code, going.round_since, after_pause=going.after_pause)
    return Why(code, going.since, owed=going.owed)
