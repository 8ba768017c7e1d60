"""What only the page History asks: a day in detail, and sums that no other place needs. Ask through `History.ask`."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

from neckbreak.core.day_line import AWAY, BREAK, Round, Stretch


def first_day(connection: sqlite3.Connection) -> date | None:
    """The earliest day of which anything is known here, also by another program's counts."""
    tables = ("rounds", "offers", "breaks", "natural_breaks", "foreign_days")
    found = [connection.execute(f"SELECT min(day) FROM {table}").fetchone()[0] for table in tables]
    return min((date.fromisoformat(day) for day in found if day is not None), default=None)


def rounds(connection: sqlite3.Connection, day: date) -> list[Round]:
    """The rounds of work that began on that local day, oldest first."""
    rows = connection.execute(
        "SELECT started_at, started_offset_min, ended_at, work_s FROM rounds WHERE day = ? ORDER BY started_at",
        (day.isoformat(),),
    )
    return [
        Round(_local(start, offset), None if end is None else _local(end, offset), work_s)
        for start, offset, end, work_s in rows
    ]


def rests(connection: sqlite3.Connection, day: date) -> list[Stretch]:
    """The guided breaks, with their movements, and the natural ones of that local day; none that was undone."""
    return sorted([*_breaks(connection, day), *_natural(connection, day)], key=lambda each: each.start)


def _breaks(connection: sqlite3.Connection, day: date) -> Iterator[Stretch]:
    moves: dict[str, list[str]] = {}
    for identifier, movement in connection.execute(
        "SELECT b.id, p.movement FROM breaks b JOIN parts p ON p.break_id = b.id"
        " WHERE b.day = ? AND p.actual_s > 0 ORDER BY b.id, p.idx",
        (day.isoformat(),),
    ):
        moves.setdefault(identifier, []).append(movement)
    rows = connection.execute(
        "SELECT id, started_at, offset_min,"
        " coalesce(actual_s, (SELECT sum(p.actual_s) FROM parts p WHERE p.break_id = breaks.id), 0),"
        " CASE WHEN how NOT IN ('crash', 'suspended') THEN ended_at END FROM breaks WHERE day = ?",
        (day.isoformat(),),
    )  # the end of a break that broke off was written when somebody was there again
    for identifier, start, offset, actual_s, end in rows:
        began = _local(start, offset)
        ended = began + timedelta(seconds=actual_s) if end is None else _local(end, offset)
        yield Stretch(BREAK, began, ended, tuple(dict.fromkeys(moves.get(identifier, ()))))


def _natural(connection: sqlite3.Connection, day: date) -> Iterator[Stretch]:
    rows = connection.execute(
        "SELECT at, offset_min, seconds FROM natural_breaks WHERE day = ? AND undone = 0", (day.isoformat(),)
    )
    for at, offset, seconds in rows:
        began = _local(at, offset)
        yield Stretch(AWAY, began, began + timedelta(seconds=seconds))


def moved(connection: sqlite3.Connection, first: date, last: date) -> dict[tuple[str, str], float]:
    """Seconds played of each (movement, side) in breaks that began on these local days."""
    rows = connection.execute(
        "SELECT p.movement, p.side, sum(p.actual_s) FROM breaks b JOIN parts p ON p.break_id = b.id"
        " WHERE b.day BETWEEN ? AND ? GROUP BY p.movement, p.side",
        (first.isoformat(), last.isoformat()),
    )
    return {(movement, side): seconds for movement, side, seconds in rows if seconds > 0}


def worked_before(connection: sqlite3.Connection, first: date, last: date) -> dict[str, float]:
    """For each offer of these local days, after how many seconds of work it was opened."""
    return dict(
        connection.execute(
            "SELECT id, work_s FROM offers WHERE day BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
        )
    )


def _local(at: str, offset_min: int) -> datetime:
    return datetime.fromisoformat(at).astimezone(timezone(timedelta(minutes=offset_min)))
