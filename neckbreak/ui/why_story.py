"""The day's decisions as a story: rows that belong together become one line, and an end says how long it took.

The rhythm writes down each turn as it comes, without looking back. Here, where all are known, a wait for a quiet moment
and the offer that ended it are one line, and so are leaving and coming back. Lengths are taken only where nothing in
between (a sleep, a change of the clock) makes them untrue.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from neckbreak.storage.reading import DecisionRow
from neckbreak.ui import words, words_why

AT_ONCE = timedelta(seconds=2)
"""A wait that short is none."""
SAME = timedelta(minutes=2)
"""What follows that soon is what was said just before."""
WHILE_HELD = frozenset({"held", "meeting", "meeting_over", "still_paused"})
"""Rows that do not end what holds."""
ENDS_OF_HOLD = frozenset({"offered", "released", "waits_for_lull"})
"""Rows that tell for how long it held."""


def story(rows: Sequence[DecisionRow]) -> list[tuple[datetime, str]]:
    """Local time and one sentence for each line, oldest first; `rows` are one day's, oldest first."""
    lines: list[tuple[datetime, str]] = []
    held: DecisionRow | None = None
    held_since: datetime | None = None
    waiting: datetime | None = None
    for place, row in enumerate(rows):
        before = rows[place - 1] if place else None
        after = rows[place + 1] if place + 1 < len(rows) else None
        more: dict[str, str | float] = {}
        if row.code == "held":
            more = {"still": 1.0} if held is not None else {}
            same = held is not None and held.params == row.params
            held, held_since = row, held_since or row.at
            if same or _is_said_already(before, row):
                continue
        elif held_since is not None and row.code in ENDS_OF_HOLD and row.at - held_since >= AT_ONCE:
            more["held_s"] = (row.at - held_since).total_seconds()
        if row.code == "offered" and waiting is not None:
            more["waited_s"] = (row.at - waiting).total_seconds()
        waiting = None
        if row.code == "waits_for_lull" and after is not None and after.code == "offered":
            if after.at - row.at < AT_ONCE:
                continue
            waiting = row.at
        if row.code not in WHILE_HELD:
            held = held_since = None
        if "until" in row.params:
            more["end"] = words.until(datetime.fromisoformat(str(row.params["until"])), row.at)
        if row.code == "pause_over" and before is not None and before.code == "resumed":
            more["own"] = 1.0
        if _is_said_already(before, row) or _is_said_next(row, after, more):
            continue
        lines.append((row.at, words_why.decision(row.code, {**row.params, **more})))
    return lines


def why_lines(rows: Sequence[DecisionRow]) -> list[str]:
    """The same as text: "14:02  Held back: your microphone is in use"."""
    return [f"{words.clock_time(at)}  {told}" for at, told in story(rows)]


def _is_said_already(before: DecisionRow | None, row: DecisionRow) -> bool:
    """What the user said has come true."""
    if before is None or row.at - before.at > SAME:
        return False
    meeting = before.code == "meeting" and row.code == "held" and row.params.get("reasons") == "meeting"
    return meeting or (before.code == "not_today" and row.code == "off_hours")


def _is_said_next(row: DecisionRow, after: DecisionRow | None, more: dict[str, str | float]) -> bool:
    """The next line tells this as well."""
    if after is None:
        return False
    match row.code, after.code:
        case ("waits_for_lull", "offered"):
            return "held_s" not in more
        case ("slept", "away" | "back"):
            return True
        case ("away", "back"):
            return bool(after.params.get("seconds"))
        case ("resumed", "pause_over"):
            return after.at - row.at < AT_ONCE
        case ("break_started", "break_ended"):
            return not row.params.get("own")
    return False
