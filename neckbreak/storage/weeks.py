"""What is looked at by weeks, as values: check-ins and looks back, and what goes into the report of a period."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from neckbreak.core.checkin import CheckIn, Review

CHECKINS = (
    "SELECT at, offset_min, event, average, days, hindrance, note FROM checkins WHERE day >= ?"
    " ORDER BY at, event <> 'asked'"
)
REVIEWS = "SELECT at, offset_min, event FROM reviews ORDER BY at, event <> 'asked'"
MOVED = """
    SELECT p.movement, count(DISTINCT p.break_id), sum(p.actual_s),
           sum(p.actual_s) FILTER (WHERE p.side = 'left'), sum(p.actual_s) FILTER (WHERE p.side = 'right')
    FROM breaks b JOIN parts p ON p.break_id = b.id
    WHERE b.day BETWEEN ? AND ? AND p.actual_s > 0 GROUP BY p.movement ORDER BY 3 DESC, 1
"""
RATINGS = (
    "SELECT day, avg(value) FROM ratings WHERE day BETWEEN ? AND ? AND value IS NOT NULL GROUP BY day ORDER BY day"
)
REACTIONS = (
    "SELECT movement, kind, count(*) FROM reactions WHERE day BETWEEN ? AND ? AND kind <> 'pull'"
    " GROUP BY movement, kind ORDER BY movement, kind"
)
RAISED = "SELECT day, urgency, cause FROM cards WHERE day BETWEEN ? AND ? AND event = 'raised' ORDER BY at"


@dataclass(frozen=True, slots=True)
class Moved:
    """What was played of one movement, in seconds."""

    movement: str
    breaks: int
    seconds: float
    left_s: float
    right_s: float


@dataclass(frozen=True, slots=True)
class Said:
    """What the user said about his neck in some days."""

    ratings: tuple[tuple[date, float], ...]
    """The mean of the day's numbers from 0 to 10."""
    reactions: tuple[tuple[str, str, int], ...]
    """A movement, what it did (see `records.Reacted`, without `pull`), and how often."""
    cards: tuple[tuple[date, str, tuple[str, ...]], ...]
    """The day on which signs were ticked, how urgent they are, and their codes."""


def moved(connection: sqlite3.Connection, first: date, last: date) -> list[Moved]:
    """Which movements were played on these local days, the longest first."""
    rows = connection.execute(MOVED, (first.isoformat(), last.isoformat()))
    return [
        Moved(movement, breaks, seconds, left or 0.0, right or 0.0) for movement, breaks, seconds, left, right in rows
    ]


def said(connection: sqlite3.Connection, first: date, last: date) -> Said:
    """What was said about the neck on these local days."""
    days = (first.isoformat(), last.isoformat())
    return Said(
        tuple((date.fromisoformat(day), value) for day, value in connection.execute(RATINGS, days)),
        tuple(connection.execute(REACTIONS, days)),
        tuple(
            (date.fromisoformat(day), urgency, tuple(filter(None, cause.split(","))))
            for day, urgency, cause in connection.execute(RAISED, days)
        ),
    )


def checkins(connection: sqlite3.Connection, since: date) -> list[CheckIn]:
    """What happened to the check-ins from the local day `since` on, oldest first."""
    return [
        CheckIn(_local(at, offset), event, average, days, hindrance, note)
        for at, offset, event, average, days, hindrance, note in connection.execute(CHECKINS, (since.isoformat(),))
    ]


def reviews(connection: sqlite3.Connection) -> list[Review]:
    """What happened to the looks back, oldest first."""
    return [Review(_local(at, offset), event) for at, offset, event in connection.execute(REVIEWS)]


def _local(at: str, offset_min: int) -> datetime:
    return datetime.fromisoformat(at).astimezone(timezone(timedelta(minutes=offset_min)))
