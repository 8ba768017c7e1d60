"""What the rest of the program asks the history: plain values out of rows, each question one function."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from neckbreak.core.asking import ASKED
from neckbreak.core.holds import DayOfWork
from neckbreak.core.records import Outcome, PartResult

if TYPE_CHECKING:
    from neckbreak.core.workrave import WorkraveDay

SIDES_LOOK_BACK = 300
"""Breaks after which it no longer matters which side a movement began with."""


@dataclass(frozen=True, slots=True)
class Counts:
    """One day in numbers; an offer counts on the day it was opened."""

    prompted: int = 0
    """Offers that were shown at least once."""
    done: int = 0
    partial: int = 0
    skipped: int = 0
    ignored: int = 0
    natural: int = 0
    """Offers the user left for, and natural breaks without an offer; not those he undid."""
    missed: int = 0
    later: int = 0
    """How often "later" was said."""
    self_: int = 0
    """Breaks the user started himself and that ended done or partial."""


@dataclass(frozen=True, slots=True)
class PartRow:
    """One side of one movement of a break."""

    index: int
    movement: str
    side: str
    planned_s: float
    actual_s: float
    result: PartResult


@dataclass(frozen=True, slots=True)
class BreakRow:
    """One guided break."""

    id: str
    offer_id: str | None
    plan: str
    started: datetime
    """Aware, in the local time of its day."""
    planned_s: float
    actual_s: float
    """As ended; while it runs, what its parts add up to so far."""
    outcome: Outcome | None
    """None while it runs."""
    how: str | None
    parts: tuple[PartRow, ...]


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One offer and how it went."""

    id: str
    opened: datetime
    """Aware, in the local time of its day."""
    shown: bool
    outcome: Outcome | None
    """None while it is open."""
    reason: str
    """Why it was skipped; "" if nobody said."""
    laters: int
    """How often "later" was said."""


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One line of "Why?"."""

    at: datetime
    """Aware, in the local time of its day."""
    code: str
    params: dict[str, str | float]


def live(connection: sqlite3.Connection) -> str | None:
    """The live state as it was last written."""
    row = connection.execute("SELECT state FROM live").fetchone()
    return None if row is None else str(row[0])


def device(connection: sqlite3.Connection) -> str:
    """The random identifier of this history."""
    return str(connection.execute("SELECT value FROM meta WHERE key = 'device'").fetchone()[0])


def counts(connection: sqlite3.Connection, day: date) -> Counts:
    """What happened on the user's local `day`."""
    row = connection.execute(
        """
        WITH o AS (SELECT id, outcome FROM offers WHERE day = :day),
             n AS (SELECT offer_id, undone FROM natural_breaks WHERE day = :day)
        SELECT (SELECT count(*) FROM o WHERE EXISTS (SELECT 1 FROM prompts WHERE offer_id = o.id)),
               (SELECT count(*) FROM o WHERE outcome = 'done'),
               (SELECT count(*) FROM o WHERE outcome = 'partial'),
               (SELECT count(*) FROM o WHERE outcome = 'skipped'),
               (SELECT count(*) FROM o WHERE outcome = 'ignored'),
               (SELECT count(*) FROM o WHERE outcome = 'natural' AND NOT EXISTS (
                    SELECT 1 FROM natural_breaks WHERE offer_id = o.id AND undone = 1))
               + (SELECT count(*) FROM n WHERE offer_id IS NULL AND undone = 0),
               (SELECT count(*) FROM o WHERE outcome = 'missed'),
               (SELECT count(*) FROM o JOIN offer_events e ON e.offer_id = o.id WHERE e.kind = 'later'),
               (SELECT count(*) FROM breaks WHERE day = :day AND offer_id IS NULL AND outcome IS NOT NULL
                AND how <> 'another')
        """,
        {"day": day.isoformat()},
    ).fetchone()
    return Counts(*row)


def decisions(connection: sqlite3.Connection, day: date) -> list[DecisionRow]:
    """The decisions of a day as they were written; after a clock was set back that is not the order of time."""
    return _decisions(connection, "WHERE day = ?", day.isoformat())


def log(connection: sqlite3.Connection) -> list[DecisionRow]:
    """All decisions that are kept, in the same order."""
    return _decisions(connection, "")


def _decisions(connection: sqlite3.Connection, where: str, *values: str) -> list[DecisionRow]:
    rows = connection.execute(f"SELECT at, offset_min, code, params FROM decisions {where} ORDER BY id", values)
    return [DecisionRow(_local(at, offset), code, json.loads(params)) for at, offset, code, params in rows]


def breaks_of(connection: sqlite3.Connection, day: date) -> list[BreakRow]:
    """The guided breaks of the user's local `day`, newest first."""
    return _breaks(connection, "WHERE day = ? ORDER BY started_at DESC", (day.isoformat(),))


def unfinished_breaks(connection: sqlite3.Connection) -> list[BreakRow]:
    """Breaks that began and never ended, oldest first; after a crash there is one."""
    return _breaks(connection, "WHERE outcome IS NULL ORDER BY started_at", ())


def open_offers(connection: sqlite3.Connection) -> list[str]:
    """Offers without an outcome, oldest first."""
    return [row[0] for row in connection.execute("SELECT id FROM offers WHERE outcome IS NULL ORDER BY opened_at")]


def offers(connection: sqlite3.Connection, first: date, last: date) -> list[OfferRow]:
    """The offers that were opened on the days from `first` to `last`, oldest first."""
    rows = connection.execute(
        "SELECT id, opened_at, offset_min, EXISTS (SELECT 1 FROM prompts WHERE offer_id = o.id), outcome,"
        " coalesce(reason, ''), (SELECT count(*) FROM offer_events WHERE offer_id = o.id AND kind = 'later')"
        " FROM offers o WHERE day BETWEEN ? AND ? ORDER BY opened_at, id",
        (first.isoformat(), last.isoformat()),
    )
    return [
        OfferRow(name, _local(at, offset), bool(shown), None if outcome is None else Outcome(outcome), reason, laters)
        for name, at, offset, shown, outcome, reason, laters in rows
    ]


def last_plans(connection: sqlite3.Connection, limit: int) -> list[str]:
    """The plans of the last breaks, most recent first."""
    return [row[0] for row in connection.execute("SELECT plan FROM breaks ORDER BY started_at DESC LIMIT ?", (limit,))]


def starting_sides(connection: sqlite3.Connection) -> dict[str, str]:
    """For each movement that has sides, the one it began with when it was last played."""
    rows = connection.execute(
        "SELECT p.movement, p.side"
        " FROM (SELECT id, started_at FROM breaks ORDER BY started_at DESC LIMIT ?) b JOIN parts p ON p.break_id = b.id"
        " WHERE p.side <> 'both' AND p.result <> 'planned' ORDER BY b.started_at DESC, p.idx",
        (SIDES_LOOK_BACK,),
    )
    sides: dict[str, str] = {}
    for movement, side in rows:
        sides.setdefault(movement, side)
    return sides


def answers(connection: sqlite3.Connection) -> dict[str, str]:
    """The last answer to each question."""
    return dict(connection.execute("SELECT question, value FROM answers ORDER BY at").fetchall())


def _breaks(connection: sqlite3.Connection, where: str, values: tuple[str, ...]) -> list[BreakRow]:
    rows = connection.execute(
        "SELECT id, offer_id, plan, started_at, offset_min, planned_s, actual_s, outcome, how FROM breaks " + where,
        values,
    ).fetchall()
    found = []
    for identifier, offer_id, plan, at, offset, planned_s, actual_s, outcome, how in rows:
        parts = tuple(
            PartRow(index, movement, side, planned, actual, PartResult(result))
            for index, movement, side, planned, actual, result in connection.execute(
                "SELECT idx, movement, side, planned_s, actual_s, result FROM parts WHERE break_id = ? ORDER BY idx",
                (identifier,),
            )
        )
        played = sum(part.actual_s for part in parts) if actual_s is None else actual_s
        ended = None if outcome is None else Outcome(outcome)
        found.append(BreakRow(identifier, offer_id, plan, _local(at, offset), planned_s, played, ended, how, parts))
    return found


def _local(at: str, offset_min: int) -> datetime:
    return datetime.fromisoformat(at).astimezone(timezone(timedelta(minutes=offset_min)))


def anything_wrong(connection: sqlite3.Connection) -> bool:
    """Whether anything was ever said about the neck."""
    tables = " OR ".join(f"EXISTS (SELECT 1 FROM {table})" for table in ("cards", "ratings", "reactions"))
    found = connection.execute(f"SELECT {tables} OR EXISTS (SELECT 1 FROM answers WHERE value = 'yes')").fetchone()[0]
    return bool(found)


def work_days(connection: sqlite3.Connection, since: date) -> list[DayOfWork]:
    """The days from `since` on, with their work and what held it back."""
    first = since.isoformat()
    held: dict[str, dict[tuple[str, str], float]] = {}
    rows = connection.execute(
        "SELECT day, reason, source, sum(work_s) FROM waits WHERE day >= ? GROUP BY day, reason, source", (first,)
    )
    for day, reason, source, work_s in rows:
        held.setdefault(day, {})[reason, source] = work_s
    days = connection.execute(
        "SELECT day, coalesce(sum(work_s), 0) FROM rounds"
        " WHERE day >= ? AND end_reason IS NOT 'joined' GROUP BY day ORDER BY day",
        (first,),
    )
    return [DayOfWork(date.fromisoformat(day), work_s, held.get(day, {})) for day, work_s in days]


def hold_questions(connection: sqlite3.Connection) -> dict[tuple[str, str], tuple[date, str]]:
    """For each (reason, source) that was questioned, the day and the last answer."""
    rows = connection.execute("SELECT reason, source, day, answer FROM hold_questions ORDER BY at")
    return {(reason, source): (date.fromisoformat(day), answer) for reason, source, day, answer in rows}


def asked_on(connection: sqlite3.Connection, day: date) -> bool:
    """Whether there was an unasked question on that day."""
    [asked] = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM hold_questions WHERE day = :day AND answer = 'asked')"
        " OR EXISTS (SELECT 1 FROM checkins WHERE day = :day AND event = 'asked')"
        " OR EXISTS (SELECT 1 FROM reviews WHERE day = :day AND event = 'asked')"
        " OR EXISTS (SELECT 1 FROM decisions WHERE day = :day AND code = :asked)",
        {"day": day.isoformat(), "asked": ASKED},
    ).fetchone()
    return bool(asked)


def foreign_days(connection: sqlite3.Connection, first: date, last: date) -> list[tuple[str, WorkraveDay]]:
    """What other programs counted from `first` to `last`, by day: the program, and its day."""
    from neckbreak.core.workrave import COUNTS, WorkraveDay

    rows = connection.execute(
        f"SELECT source, day, {', '.join(COUNTS)} FROM foreign_days WHERE day BETWEEN ? AND ? ORDER BY day, source",
        (first.isoformat(), last.isoformat()),
    )
    return [(source, WorkraveDay(date.fromisoformat(day), *counts)) for source, day, *counts in rows]


def first_day(connection: sqlite3.Connection) -> date | None:
    """The day of the first round."""
    [day] = connection.execute("SELECT min(day) FROM rounds").fetchone()
    return None if day is None else date.fromisoformat(day)
