"""The day's decisions as a story: rows that belong together become one line, and an end says how long it took.

The rhythm writes down each turn as it comes, without looking back. Here, where all are known, a wait for a quiet moment
and the offer that ended it are one line, and so are leaving and coming back. Lengths are taken only where nothing in
between (a sleep, a change of the clock) makes them untrue.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from neckbreak.storage.reading import DecisionRow
from neckbreak.ui import words, words_why

AT_ONCE = timedelta(seconds=2)
"""A wait that short is none."""
SAME = timedelta(minutes=2)
"""What follows that soon is what was said just before."""
WHILE_HELD = frozenset({"held", "owed", "missed", "meeting", "meeting_over", "still_paused", "locked", "unlocked"})
"""Rows that do not end what holds."""
ENDS_OF_HOLD = frozenset({"offered", "released", "waits_for_lull"})
"""Rows that tell for how long it held."""
WITHOUT_SOMEBODY = frozenset({"slept", "locked", "unlocked"})
"""Rows that an absence explains."""


def story(rows: Sequence[DecisionRow]) -> list[tuple[datetime, str]]:
    """Local time and one sentence for each line, oldest first; `rows` are one day's, in the order they were written."""
    reader = _Reader()
    lines: list[tuple[datetime, str]] = []
    for place, row in enumerate(rows):
        params = reader.read(row, rows[place - 1] if place else None, rows[place + 1 :])
        if params is not None:
            lines.append((row.at, words_why.decision(row.code, {**row.params, **params})))
    return lines


class _Reader:
    """What the rows so far say about the next one."""

    def __init__(self) -> None:
        self._held: DecisionRow | None = None
        self._held_since: datetime | None = None
        self._waiting: datetime | None = None
        self._left: DecisionRow | None = None
        self._locked: datetime | None = None

    def read(
        self, row: DecisionRow, before: DecisionRow | None, after: Sequence[DecisionRow]
    ) -> dict[str, str | float] | None:
        """What to add to the row's parameters; None where other lines tell it."""
        more = self._lengths(row)
        if "until" in row.params:
            more["end"] = words.until(datetime.fromisoformat(str(row.params["until"])), row.at)
        if row.code == "pause_over" and before is not None and before.code == "resumed":
            more["own"] = 1.0
        told_before = before is not None and _is_said_already(before, row)
        same = row.code == "held" and self._held is not None and self._held.params == row.params
        absent = self._left is not None and row.code in WITHOUT_SOMEBODY
        told_after = _is_told_after(row, after, more)
        self._remember(row, told_after=told_after)
        return None if told_before or same or absent or told_after else more

    def _lengths(self, row: DecisionRow) -> dict[str, str | float]:
        more: dict[str, str | float] = {}
        if row.code in ENDS_OF_HOLD and self._held_since is not None and row.at - self._held_since >= AT_ONCE:
            more["held_s"] = (row.at - self._held_since).total_seconds()
        if row.code == "offered" and self._waiting is not None and row.at - self._waiting >= AT_ONCE:
            more["waited_s"] = (row.at - self._waiting).total_seconds()
        if row.code == "unlocked" and self._locked is not None:
            more["locked_s"] = (row.at - self._locked).total_seconds()
        if row.code == "held" and self._held is not None:
            more["still"] = 1.0
        if row.code == "back" and self._left is not None:
            more["rest"] = self._left.params.get("rest", 1.0)
        return more

    def _remember(self, row: DecisionRow, *, told_after: bool) -> None:
        if row.code == "held":
            self._held, self._held_since = row, self._held_since or row.at
        elif row.code not in WHILE_HELD and not (row.code == "waits_for_lull" and told_after):
            self._held = self._held_since = None
        self._waiting = row.at if row.code == "waits_for_lull" else None
        if row.code not in WITHOUT_SOMEBODY:
            self._left = row if row.code == "away" else None
        self._locked = row.at if row.code == "locked" else None


def why_lines(rows: Sequence[DecisionRow]) -> list[str]:
    """The same as text: "14:02  Held back: your microphone is in use"."""
    return [f"{words.clock_time(at)}  {told}" for at, told in story(rows)]


def _is_said_already(before: DecisionRow, row: DecisionRow) -> bool:
    """The line before has told it: what the user said has come true, or he is back at an unlocked screen."""
    if row.at - before.at > SAME:
        return False
    match before.code, row.code:
        case ("meeting", "held"):
            return row.params.get("reasons") == "meeting"
        case ("not_today", "off_hours") | ("back", "unlocked"):
            return True
    return False


def _is_told_after(row: DecisionRow, after: Sequence[DecisionRow], more: Mapping[str, str | float]) -> bool:
    """A later line tells this as well; `more` is what is known about the row itself."""
    if not after:
        return False
    following = next((each for each in after if each.code not in WITHOUT_SOMEBODY), after[0])
    match row.code, after[0].code, following.code:
        case ("waits_for_lull", "offered", _):
            return "held_s" not in more or after[0].at - row.at < AT_ONCE
        case ("break_started", "break_ended", _):
            return not row.params.get("own")
        case ("resumed", "pause_over", _):
            return after[0].at - row.at < AT_ONCE
        case ("locked", "unlocked", _) | ("slept" | "locked", _, "away"):
            return True
        case ("away" | "slept" | "locked", _, "back"):
            return bool(following.params.get("seconds"))
    return False
