"""The whole history as one file for people and programs: JSON with everything, CSV to look at.

The JSON is canonical: the same content is the same bytes, whoever wrote it and in which order it came together. It is
valid JSON with one row to a line, so that twenty years pass through a little memory in both directions
(docs/history-format.md). Left out are the identifier of this history, because it keys the fingerprints of programs,
the live state, and sums, which follow from the rest.

The CSV is for a spreadsheet: a line for each offer, break, absence and rating, in the order of time.
"""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any, TextIO

from neckbreak.storage.merge_rules import COLUMNS, KEYS

FORMAT = "neckbreak-history"
VERSION = 1
"""Of the format, not of the database."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}")

_CSV_HEAD = (
    "date", "time", "utc_offset", "what", "outcome", "reason", "work_before_min", "later", "plan", "planned_s",
    "played_s", "movements", "discomfort", "note",
)  # fmt: skip
_CSV_ROWS = """
SELECT o.opened_at AS at, o.offset_min, 'offer', o.outcome, o.reason, o.work_s,
       (SELECT count(*) FROM offer_events e WHERE e.offer_id = o.id AND e.kind = 'later'),
       NULL, NULL, NULL, NULL, NULL, NULL
FROM offers o WHERE NOT EXISTS (SELECT 1 FROM breaks b WHERE b.offer_id = o.id)
UNION ALL
SELECT b.started_at, b.offset_min, iif(o.id IS NULL, 'own break', 'offered break'), b.outcome, b.how, o.work_s,
       (SELECT count(*) FROM offer_events e WHERE e.offer_id = o.id AND e.kind = 'later'),
       b.plan, b.planned_s, b.actual_s,
       (SELECT group_concat(movement || ' ' || iif(side = 'both', '', side || ' ') || printf('%g s', actual_s)
                            || iif(result = 'done', '', ' (' || result || ')'), '; ')
        FROM (SELECT * FROM parts WHERE break_id = b.id AND result <> 'planned' ORDER BY idx)),
       NULL, NULL
FROM breaks b LEFT JOIN offers o ON o.id = b.offer_id
UNION ALL
SELECT at, offset_min, 'away', iif(undone, 'was reading', 'natural'), NULL, NULL, NULL, NULL, NULL, seconds, NULL,
       NULL, NULL
FROM natural_breaks
UNION ALL
SELECT at, offset_min, 'rating', kind, NULL, NULL, NULL, NULL, NULL, NULL, NULL, value, NULL FROM ratings
UNION ALL
SELECT at, offset_min, 'reaction', kind, NULL, NULL, NULL, NULL, NULL, NULL, movement, NULL, NULL FROM reactions
UNION ALL
SELECT at, offset_min, 'weekly check-in', event, NULL, NULL, NULL, NULL, NULL, NULL, NULL, average,
       trim(iif(days IS NULL, '', 'days with discomfort: ' || days || '. ')
            || iif(hindrance IS NULL, '', 'got in the way: ' || hindrance || ' of 10. ') || note)
FROM checkins
UNION ALL
SELECT day || 'T00:00:00.000Z', NULL, 'day counted by ' || source, NULL, NULL, work_s, rest_postponed + micro_postponed,
       NULL, NULL, NULL, NULL, NULL,
       'rest breaks: ' || rest_offered || ' offered, ' || rest_taken || ' taken, ' || rest_natural || ' natural, '
       || rest_skipped || ' skipped; micro breaks: ' || micro_offered || ' offered, ' || micro_taken || ' taken, '
       || micro_natural || ' natural, ' || micro_skipped || ' skipped'
FROM foreign_days
ORDER BY 1, 3, 4, 5
"""


def write_json(connection: sqlite3.Connection, stream: TextIO) -> int:
    """Write the whole history; returns the number of rows. Raises sqlite3.Error and OSError.

    All of it is of one instant, whatever is written meanwhile.
    """
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
    rows = 0
    with _one_instant(connection):
        stream.write(f'{{\n"format": "{FORMAT}",\n"version": {VERSION},\n"tables": {{\n')
        for number, (table, columns) in enumerate(COLUMNS.items()):
            stream.write(",\n" if number else "")
            stream.write(f'"{table}": {{"columns": {json.dumps(columns)}, "rows": [')
            before = "\n"
            order = ", ".join(KEYS[table])
            for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}"):
                stream.write(before + encode(row))
                before = ",\n"
                rows += 1
            stream.write("\n]}")
        stream.write("\n}\n}\n")
    return rows


def write_csv(connection: sqlite3.Connection, stream: TextIO) -> int:
    """Write the table for spreadsheets (RFC 4180; `stream` must leave line ends alone); returns the number of lines.

    Raises sqlite3.Error and OSError.
    """
    with _one_instant(connection):
        writer = csv.writer(stream)
        writer.writerow(_CSV_HEAD)
        rows = 0
        for row in connection.execute(_CSV_ROWS):
            writer.writerow(map(_cell, _told(row)))
            rows += 1
    return rows


class _one_instant:  # noqa: N801 - used like a function
    """One reading transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN")

    def __exit__(self, *_: object) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def _told(row: tuple[Any, ...]) -> Iterator[Any]:
    at, offset, what, outcome, reason, work_s, *rest = row
    if offset is None:
        yield from (at[:10], "", "")
    else:
        local = datetime.fromisoformat(at).astimezone(timezone(timedelta(minutes=offset)))
        yield from (local.strftime("%Y-%m-%d"), local.strftime("%H:%M:%S"), f"UTC{local.isoformat()[-6:]}")
    yield from (what, outcome, reason, None if work_s is None else round(work_s / 60, 1), *rest)


def _cell(value: Any) -> Any:
    """A text that a spreadsheet would take for a formula is shown with a quote before it."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value
