"""What a choice needs to know of the history: the last months and the wishes that last, in a few bounded questions."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timedelta, timezone

from neckbreak.core.moment import Moment
from neckbreak.core.person import LOOK_BACK_DAYS, Facts, PastBreak, PastPart, Rating, Reaction, Total
from neckbreak.core.records import Carded, Outcome, PartResult
from neckbreak.storage.recording import instant

MOST_BREAKS = 2000
"""More than anybody takes within the look-back."""
MOST_CARDS = 100
"""Events of warning cards beyond which only the last of each kind is told."""

BREAKS = (
    "SELECT b.id, b.plan, b.started_at, b.offset_min, b.outcome, b.how,"
    " p.movement, p.side, p.planned_s, p.actual_s, p.result"
    " FROM (SELECT * FROM breaks WHERE started_at >= ? ORDER BY started_at DESC LIMIT ?) b"
    " LEFT JOIN parts p ON p.break_id = b.id ORDER BY b.started_at, b.id, p.idx"
)
EARLIER = "SELECT day FROM breaks WHERE started_at < ? ORDER BY started_at DESC LIMIT 1"
RATINGS = "SELECT at, offset_min, kind, value, break_id FROM ratings WHERE at >= ? ORDER BY at, kind"
REACTIONS = (
    "SELECT at, offset_min, break_id, movement, kind FROM reactions WHERE at >= ? ORDER BY at, break_id, movement"
)
WISHES = """
    WITH RECURSIVE m (movement) AS (
        SELECT min(movement) FROM wishes
        UNION ALL
        SELECT (SELECT min(movement) FROM wishes WHERE movement > m.movement) FROM m WHERE m.movement IS NOT NULL
    )
    SELECT w.movement, w.kind, w.at, w.offset_min, w.until_day
    FROM m CROSS JOIN (SELECT 'exclusion' AS topic UNION ALL SELECT 'pin') t
    JOIN wishes w ON w.movement = m.movement AND w.topic = t.topic
    AND w.at = (SELECT max(at) FROM wishes WHERE movement = m.movement AND topic = t.topic)
"""
"""The last wish of each topic for each movement, without reading those it replaced."""
CARDS = "SELECT at, offset_min, urgency, event, cause, examined_day FROM cards ORDER BY at DESC LIMIT ?"
CARD_LAST = (
    "SELECT at, offset_min, urgency, event, cause, examined_day FROM cards"
    " WHERE urgency = ? AND event = ? ORDER BY at DESC LIMIT 1"
)
EVENTS = ("raised", "shown", "asked", "confirmed", "examined")
URGENCIES = ("emergency", "same_day", "appointment")


def person_facts(connection: sqlite3.Connection, now: Moment) -> Facts:
    """What the history knows about the person, as of `now`."""
    since = now.wall - timedelta(days=LOOK_BACK_DAYS)
    first = connection.execute("SELECT min(day) FROM breaks").fetchone()[0]
    earlier = connection.execute(EARLIER, (instant(since),)).fetchone()
    excluded: dict[str, date | None] = {}
    returned: dict[str, datetime] = {}
    pinned = set()
    for movement, kind, at, offset, until in connection.execute(WISHES):
        if kind == "not_for_me":
            excluded[movement] = _date(until)
        elif kind == "back":
            returned[movement] = _local(at, offset)
        elif kind == "pinned":
            pinned.add(movement)
    ratings, reactions = felt(connection, now)
    return Facts(
        first_day=_date(first),
        earlier_day=None if earlier is None else _date(earlier[0]),
        breaks=_breaks(connection, instant(since)),
        ratings=ratings,
        reactions=reactions,
        excluded=excluded,
        returned=returned,
        pinned=frozenset(pinned),
        totals={
            (movement, side): Total(begun, seconds)
            for movement, side, begun, seconds in connection.execute(
                "SELECT movement, side, begun, seconds FROM totals"
            )
        },
    )


def felt(connection: sqlite3.Connection, now: Moment) -> tuple[tuple[Rating, ...], tuple[Reaction, ...]]:
    """Ratings and reactions of the look-back, without the breaks."""
    since = (instant(now.wall - timedelta(days=LOOK_BACK_DAYS)),)
    ratings = tuple(
        Rating(_local(at, offset), kind, value, break_id)
        for at, offset, kind, value, break_id in connection.execute(RATINGS, since)
    )
    reactions = tuple(
        Reaction(_local(at, offset), break_id, movement, kind)
        for at, offset, break_id, movement, kind in connection.execute(REACTIONS, since)
    )
    return ratings, reactions


def cards(connection: sqlite3.Connection) -> list[Carded]:
    """What happened to warning cards, oldest first: the last `MOST_CARDS` events, and the last of each kind."""
    rows = set(connection.execute(CARDS, (MOST_CARDS,)))
    for urgency in URGENCIES:
        for event in EVENTS:
            rows.update(connection.execute(CARD_LAST, (urgency, event)))
    return [
        Carded(_moment(at, offset), urgency, event, cause, _date(examined))
        for at, offset, urgency, event, cause, examined in sorted(rows, key=lambda row: str(row[0]))
    ]


def _breaks(connection: sqlite3.Connection, since: str) -> tuple[PastBreak, ...]:
    heads: dict[str, tuple[str, datetime, str | None, str | None]] = {}
    parts: dict[str, list[PastPart]] = {}
    for row in connection.execute(BREAKS, (since, MOST_BREAKS)):
        identifier, plan, at, offset, outcome, how, movement, side, planned_s, actual_s, result = row
        if identifier not in heads:
            heads[identifier] = (plan, _local(at, offset), outcome, how)
            parts[identifier] = []
        if movement is not None:
            parts[identifier].append(PastPart(movement, side, planned_s, actual_s, PartResult(result)))
    return tuple(
        PastBreak(identifier, plan, at, tuple(parts[identifier]), None if outcome is None else Outcome(outcome), how)
        for identifier, (plan, at, outcome, how) in heads.items()
    )


def _date(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)


def _local(at: str, offset_min: int) -> datetime:
    return datetime.fromisoformat(at).astimezone(timezone(timedelta(minutes=offset_min)))


def _moment(at: str, offset_min: int) -> Moment:
    return Moment(datetime.fromisoformat(at), 0.0, 0.0, offset_min)
