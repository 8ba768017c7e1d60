"""What days come to, out of the rows or out of the table `tallies`, which remembers it.

Worked out for all missing days at once, each kind of row with one question. Triggers forget a remembered day as soon as
anything changes that it counts; a tally made by another rule than today's is not believed. Days without anything are
remembered too, so that nobody looks for them again.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from neckbreak.core.adherence import NAMES as _NAMES
from neckbreak.core.adherence import Tally, summed, summed_columns
from neckbreak.core.tallying import Away, Offered, Own, Played, Round, tally

RULE = 1
"""The number of the rule in `core.tallying`: another one makes all remembered tallies anew."""
_EMPTY = Tally()
_NOTHING: Mapping[str, Sequence[Any]] = dict.fromkeys(_NAMES, ())
_YEAR = 366
_FINISHED = 1 + _NAMES.index("finished")
_MARK = RULE * 100 + len(_NAMES)
"""With this the JSON begins: the rule, and how many values follow."""
_OURS = f"[{_MARK},%"

Row = TypeVar("Row", Round, Offered, Away, Own, Played)

_IN = "day IN (SELECT value FROM json_each(:days))"
ROUNDS = f"""
    SELECT r.day, r.started_at, r.ended_at, r.work_s, r.end_reason,
           r.end_reason = 'skipped' AND EXISTS (
               SELECT 1 FROM offers WHERE round_id = r.id AND outcome = 'skipped' AND reason = 'done_already')
    FROM rounds r WHERE r.{_IN} AND r.ended_at IS NOT NULL AND r.work_s IS NOT NULL"""
OFFERS = f"""
    SELECT o.day, EXISTS (SELECT 1 FROM prompts WHERE offer_id = o.id), o.outcome, coalesce(o.reason, ''),
           (SELECT count(*) FROM offer_events WHERE offer_id = o.id AND kind = 'later'),
           o.outcome = 'natural' AND EXISTS (SELECT 1 FROM natural_breaks WHERE offer_id = o.id AND undone = 1)
    FROM offers o WHERE o.{_IN}"""
AWAY = f"SELECT day, offer_id IS NOT NULL, undone FROM natural_breaks WHERE {_IN}"
OWN = f"SELECT day, how FROM breaks WHERE {_IN} AND offer_id IS NULL"
PLAYED = f"""
    SELECT b.day, p.break_id, p.movement, p.side, p.actual_s, p.result
    FROM breaks b JOIN parts p ON p.break_id = b.id WHERE b.{_IN}"""
EXTENT = """
    SELECT min(day), max(day) FROM (
        SELECT min(day) AS day FROM rounds UNION ALL SELECT max(day) FROM rounds
        UNION ALL SELECT min(day) FROM offers UNION ALL SELECT max(day) FROM offers
        UNION ALL SELECT min(day) FROM breaks UNION ALL SELECT max(day) FROM breaks
        UNION ALL SELECT min(day) FROM natural_breaks UNION ALL SELECT max(day) FROM natural_breaks)"""


def tallies(connection: sqlite3.Connection, first: date, last: date, settled: date | None) -> dict[date, Tally]:
    """The days from `first` to `last` that have something in them, in order.

    What has to be worked out of days before `settled` is remembered, if that can be written; None remembers nothing.
    """
    found = _found(connection, _days(connection, first, last), settled)
    return {date.fromisoformat(day): found[day] for day in sorted(found) if found[day].days}


def total(
    connection: sqlite3.Connection, first: date, last: date, settled: date | None, strength: Collection[str]
) -> Tally:
    """All days from `first` to `last` as one, without ever having more than a year of them in memory."""
    first, last = _extent(connection, first, last)
    begins = (first + timedelta(days=n) for n in range(0, (last - first).days + 1, _YEAR))
    years = ((begin, min(begin + timedelta(days=_YEAR - 1), last)) for begin in begins)
    return summed(_total_of_year(connection, *year, settled, strength) for year in years)


def unknown(connection: sqlite3.Connection, settled: date) -> list[str]:
    """The days before `settled` that are not remembered, the earliest first."""
    known = {day for (day,) in connection.execute("SELECT day FROM tallies WHERE tally LIKE ?", (_OURS,))}
    return [day for day in _days(connection, date.min, settled - timedelta(days=1)) if day not in known]


def remember(connection: sqlite3.Connection, days: Sequence[str], settled: date) -> None:
    """Work out these days before anybody asks."""
    _worked_out(connection, days, settled)


def _found(connection: sqlite3.Connection, days: Sequence[str], settled: date | None) -> dict[str, Tally]:
    """Each of the days, which follow one another, also those without anything."""
    if not days:
        return {}
    found = {day: _tally(values) for day, values in _remembered(connection, days[0], days[-1])}
    missing = [day for day in days if day not in found]
    return found | _worked_out(connection, missing, settled) if missing else found


def _total_of_year(
    connection: sqlite3.Connection, first: date, last: date, settled: date | None, strength: Collection[str]
) -> Tally:
    """The sum of days of which most are remembered: what each comes to is not looked at then."""
    rows = _remembered(connection, first.isoformat(), last.isoformat())
    if len(rows) <= (last - first).days:
        return summed(_found(connection, _days(connection, first, last), settled).values(), strength)
    something = [values[1:] for _, values in rows if values[1]]
    columns = dict(zip(_NAMES, zip(*something, strict=True), strict=True)) if something else _NOTHING
    return summed_columns(columns, strength)


def _extent(connection: sqlite3.Connection, first: date, last: date) -> tuple[date, date]:
    """From when to when of these days there is any history; nothing is the first day after the last."""
    begin, end = connection.execute(EXTENT).fetchone()
    if begin is None:
        return date.max, date.min
    return max(first, date.fromisoformat(begin)), min(last, date.fromisoformat(end))


def _days(connection: sqlite3.Connection, first: date, last: date) -> list[str]:
    """All days from `first` to `last`, as far as there is any history."""
    first, last = _extent(connection, first, last)
    return [(first + timedelta(days=n)).isoformat() for n in range((last - first).days + 1)]


def _worked_out(connection: sqlite3.Connection, days: Sequence[str], settled: date | None) -> dict[str, Tally]:
    version = connection.execute("PRAGMA data_version").fetchone()
    asked = {"days": json.dumps(days)}

    def by_day(question: str, kind: type[Row]) -> defaultdict[str, list[Row]]:
        found: defaultdict[str, list[Row]] = defaultdict(list)
        for row in map(kind._make, connection.execute(question, asked)):
            found[row.day].append(row)
        return found

    rounds, offers, away = by_day(ROUNDS, Round), by_day(OFFERS, Offered), by_day(AWAY, Away)
    own, played = by_day(OWN, Own), by_day(PLAYED, Played)
    found = {day: tally(rounds[day], offers[day], away[day], own[day], played[day]) for day in days}
    if settled is not None:
        until = settled.isoformat()
        _remember(connection, version, ((day, each) for day, each in found.items() if day < until))
    return found


def _remember(connection: sqlite3.Connection, version: tuple[int], days: Iterable[tuple[str, Tally]]) -> None:
    """Write them, unless another process has written anything since `version`; if not now, the next time will do."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        if connection.execute("PRAGMA data_version").fetchone() == version:
            connection.executemany(
                "INSERT INTO tallies VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET tally = excluded.tally",
                ((day, _text(each)) for day, each in days),
            )
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _remembered(connection: sqlite3.Connection, first: str, last: str) -> list[tuple[str, list[Any]]]:
    """The days that are remembered, and the values behind each: the mark, then those of `_NAMES`."""
    rows = connection.execute(
        "SELECT day, tally FROM tallies WHERE day BETWEEN ? AND ? AND tally LIKE ?", (first, last, _OURS)
    ).fetchall()
    try:
        many = json.loads(f"[{','.join(text for _, text in rows)}]")
        found = [(day, values) for (day, _), values in zip(rows, many, strict=True)]
        return found if all(len(values) == len(_NAMES) + 1 for values in many) else []
    except (ValueError, TypeError):  # not what we wrote: worked out anew
        return []


def _text(each: Tally) -> str:
    values = (getattr(each, name) for name in _NAMES)
    return json.dumps([_MARK, *values], separators=(",", ":"), default=sorted)


def _tally(values: list[Any]) -> Tally:
    if not values[1]:
        return _EMPTY
    values[_FINISHED] = frozenset(values[_FINISHED])
    return Tally(*values[1:])
