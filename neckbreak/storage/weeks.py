"""The weekly check-ins and the looks back, as values."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timedelta, timezone

from neckbreak.core.checkin import CheckIn, Review

CHECKINS = (
    "SELECT at, offset_min, event, average, days, hindrance, note FROM checkins WHERE day >= ?"
    " ORDER BY at, event <> 'asked'"
)
REVIEWS = "SELECT at, offset_min, event FROM reviews ORDER BY at, event <> 'asked'"


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
