"""Records become rows here, and only here.

Writing the same record twice changes nothing, so that whatever could not be written, or may not have been, is
simply written again.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import assert_never

from neckbreak.core.moment import Moment
from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    Carded,
    CheckedIn,
    Decision,
    HoldAsked,
    NaturalBreak,
    NaturalBreakUndone,
    OfferClosed,
    OfferEvent,
    OfferOpened,
    PartPlayed,
    Prompted,
    Rated,
    Reacted,
    Record,
    Reviewed,
    RoundEnded,
    RoundStarted,
    Waited,
    Wished,
)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answered:
    """What the user said to one question of the safety list."""

    question: str
    at: Moment
    value: str


Entry = Record | Answered
"""Everything that can wait to be written."""

_TOPICS = {"not_for_me": "exclusion", "back": "exclusion", "pinned": "pin", "unpinned": "pin"}

UNWRITABLE = (
    sqlite3.IntegrityError,
    sqlite3.ProgrammingError,
    sqlite3.InterfaceError,
    sqlite3.DataError,
    ValueError,
    TypeError,
    OverflowError,
)
"""What a record raises that no later attempt would help."""


def instant(wall: datetime) -> str:
    """An instant as the tables keep it: UTC, milliseconds, `Z`; text order is time order."""
    return wall.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def write(connection: sqlite3.Connection, entries: Iterable[Entry], live: str | None) -> None:
    """Write entries and live state in one transaction; `None` leaves the live state as it was.

    A record that contradicts the tables (its offer was lost with a broken file, say) is left out and logged, rather
    than keeping all the others out for ever. Raises sqlite3.Error, with nothing written, when the file refuses.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        for entry in entries:
            connection.execute("SAVEPOINT entry")
            try:
                write_entry(connection, entry)
            except UNWRITABLE as error:
                connection.execute("ROLLBACK TO entry")
                log.warning("left out %s: %s", type(entry).__name__, error)
            connection.execute("RELEASE entry")
        if live is not None:
            connection.execute(
                "INSERT INTO live VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state", (live,)
            )
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite has ended it itself after some errors
            connection.execute("ROLLBACK")
        raise


def write_entry(connection: sqlite3.Connection, entry: Entry) -> None:
    """Write one entry inside a transaction that is open already. Raises what is in `UNWRITABLE`, and sqlite3.Error."""
    run = connection.execute
    if isinstance(entry, PartPlayed):
        run(
            "UPDATE parts SET actual_s = ?, result = ? WHERE break_id = ? AND idx = ?",
            (entry.actual_s, entry.result, entry.break_id, entry.index),
        )
        return
    at, offset, day = instant(entry.at.wall), entry.at.offset_min, entry.at.day.isoformat()
    match entry:
        case RoundStarted():
            run(
                "INSERT INTO rounds (id, started_at, started_offset_min, day) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING",
                (entry.id, at, offset, day),
            )
        case RoundEnded():
            # A round restored by "I was reading" ends again: the last end counts.
            run(
                "UPDATE rounds SET ended_at = ?, ended_offset_min = ?, work_s = ?, end_reason = ? WHERE id = ?",
                (at, offset, entry.work_s, entry.reason, entry.id),
            )
        case OfferOpened():
            run(
                "INSERT INTO offers (id, round_id, opened_at, offset_min, day, work_s) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING",
                (entry.id, entry.round_id, at, offset, day, entry.work_s),
            )
        case Prompted():
            run(
                "INSERT INTO prompts SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4, ?5 FROM prompts"
                " WHERE offer_id = ?1 ON CONFLICT DO NOTHING",
                (entry.offer_id, at, offset, entry.work_s, entry.why),
            )
        case OfferEvent():
            run(
                "INSERT INTO offer_events VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (entry.offer_id, at, entry.kind, offset),
            )
        case OfferClosed():
            run(
                "UPDATE offers SET outcome = ?, reason = ?, closed_at = ?, closed_offset_min = ?"
                " WHERE id = ? AND outcome IS NULL",
                (entry.outcome, entry.reason, at, offset, entry.id),
            )
        case NaturalBreak():
            run(
                "INSERT INTO natural_breaks (id, offer_id, at, offset_min, day, seconds) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET seconds = max(seconds, excluded.seconds),"
                " offer_id = coalesce(offer_id, excluded.offer_id)",
                (entry.id, entry.offer_id, at, offset, day, entry.seconds),
            )
        case NaturalBreakUndone():
            run("UPDATE natural_breaks SET undone = 1 WHERE id = ?", (entry.id,))
        case BreakStarted():
            _start_break(connection, entry, at, offset, day)
        case BreakEnded():
            run(
                "UPDATE breaks SET outcome = ?, how = ?, actual_s = ?, ended_at = ?, ended_offset_min = ?"
                " WHERE id = ? AND outcome IS NULL",
                (entry.outcome, entry.how, entry.actual_s, at, offset, entry.id),
            )
        case Decision() | Waited() | HoldAsked():
            _write_why(connection, entry, at, offset, day)
        case Rated() | Reacted() | Wished() | Carded() | Answered() | CheckedIn() | Reviewed():
            _write_about_person(connection, entry, at, offset, day)
        case _:
            assert_never(entry)


def _write_why(
    connection: sqlite3.Connection, entry: Decision | Waited | HoldAsked, at: str, offset: int, day: str
) -> None:
    run = connection.execute
    match entry:
        case Decision():
            run(
                "INSERT INTO decisions (at, offset_min, day, code, params) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING",
                (at, offset, day, entry.code, json.dumps(dict(entry.params), separators=(",", ":"))),
            )
        case Waited():
            run(
                "INSERT INTO waits VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (at, entry.reason, entry.source, day, entry.work_s),
            )
        case HoldAsked():
            run(
                "INSERT INTO hold_questions VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET answer = excluded.answer",
                (entry.reason, entry.source, at, entry.answer, offset, day),
            )


def _write_about_person(
    connection: sqlite3.Connection,
    entry: Rated | Reacted | Wished | Carded | Answered | CheckedIn | Reviewed,
    at: str,
    offset: int,
    day: str,
) -> None:
    run = connection.execute
    match entry:
        case Rated():
            run(
                "INSERT INTO ratings VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET value = excluded.value, break_id = excluded.break_id",
                (at, entry.kind, offset, day, entry.value, entry.break_id),
            )
        case Reacted():
            run(
                "INSERT INTO reactions VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (at, entry.break_id, entry.movement, entry.kind, offset, day),
            )
        case Wished():
            run(
                "INSERT INTO wishes VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET kind = excluded.kind, until_day = excluded.until_day",
                (entry.movement, _TOPICS.get(entry.kind), at, entry.kind, offset, day, _day(entry.until_day)),
            )
        case Carded():
            run(
                "INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET cause = excluded.cause, examined_day = excluded.examined_day",
                (at, entry.urgency, entry.event, offset, day, entry.cause, _day(entry.examined_day)),
            )
        case Answered():
            run(
                "INSERT INTO answers VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                (entry.question, at, offset, entry.value),
            )
        case CheckedIn():
            said = (entry.average, entry.days, entry.hindrance, entry.note)
            run(
                "INSERT INTO checkins VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET average = excluded.average, days = excluded.days,"
                " hindrance = excluded.hindrance, note = excluded.note",
                (at, entry.event, offset, day, *said),
            )
        case Reviewed():
            run("INSERT INTO reviews VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", (at, entry.event, offset, day))


def _start_break(connection: sqlite3.Connection, entry: BreakStarted, at: str, offset: int, day: str) -> None:
    inserted = connection.execute(
        "INSERT INTO breaks (id, offer_id, plan, started_at, offset_min, day, planned_s) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        (entry.id, entry.offer_id, entry.plan, at, offset, day, sum(part.planned_s for part in entry.parts)),
    )
    if inserted.rowcount == 0:
        return
    connection.executemany(
        "INSERT INTO parts (break_id, idx, movement, side, planned_s) VALUES (?, ?, ?, ?, ?)",
        [(entry.id, i, part.movement, part.side, part.planned_s) for i, part in enumerate(entry.parts)],
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
