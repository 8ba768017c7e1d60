"""The union of two histories: rows of another file among those that are here already.

It does not matter which of two files comes first, nor how often one comes: what differs is settled by `merge_rules`.
`totals` and `tallies` follow by triggers; `live` and `meta` belong to one computer and are never merged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain, groupby, islice
from typing import Any

from neckbreak.storage.merge_rules import COLUMNS, KEYS, RULES, Row
from neckbreak.storage.recording import UNWRITABLE

__all__ = ["COLUMNS", "fill", "merge", "union"]

BATCH = 20_000
"""Rows that are taken together; some tenths of a second."""
_AT_ONCE = 25
"""Rows in one statement: SQLite takes them three times as fast as one by one (measured)."""


def merge(connection: sqlite3.Connection, table: str, rows: Iterable[Sequence[Any]], *, lenient: bool = False) -> int:
    """Take `rows` (values in the order of `COLUMNS[table]`) into `table`; returns how many were new or changed.

    Inside the caller's transaction. A row that the tables refuse (a wrong value, nothing it refers to) is left out
    when `lenient`; otherwise it raises what is in `recording.UNWRITABLE`, and the caller rolls back. Raises
    sqlite3.Error when the file refuses.
    """
    changed = 0
    source = iter(rows)
    connection.execute(f"CREATE TEMP TABLE incoming ({', '.join(COLUMNS[table])})")
    while batch := [tuple(row) for row in islice(source, BATCH)]:
        changed += _take_batch(connection, table, batch, lenient)
    connection.execute("DROP TABLE incoming")
    return changed


def fill(connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Add rows to a table, many to a statement. Raises what is in `recording.UNWRITABLE`, and sqlite3.Error."""
    insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES "
    one = f"({', '.join('?' * len(columns))})"
    whole = len(rows) - len(rows) % _AT_ONCE
    groups = (tuple(chain.from_iterable(rows[at : at + _AT_ONCE])) for at in range(0, whole, _AT_ONCE))
    connection.executemany(insert + ", ".join([one] * _AT_ONCE), groups)
    connection.executemany(insert + one, rows[whole:])


def union(connection: sqlite3.Connection, table: str, source: str, first: int = 0, last: int = 2**62) -> int:
    """`merge` with the rows `first` to `last` of `source`, a table with a rowid and the columns `COLUMNS[table]`."""
    span = f"s.rowid BETWEEN {first} AND {last}"
    if table == "prompts":
        return _union_prompts(connection, source, span)
    if table == "parts" and _all_new(connection, source, span):
        return _add_parts(connection, source, span)
    names = ", ".join(COLUMNS[table])
    [rows] = connection.execute(f"SELECT count(*) FROM {source} s WHERE {span}").fetchone()
    changed = connection.execute(
        f"INSERT INTO main.{table} ({names}) SELECT {names} FROM {source} s WHERE {span} ON CONFLICT DO NOTHING"
    ).rowcount
    if table == "decisions" and changed:
        _order_decisions(connection)
    return changed if changed == rows else changed + _settle(connection, table, source, span)


def _take_batch(connection: sqlite3.Connection, table: str, rows: Sequence[Row], lenient: bool) -> int:
    connection.execute("SAVEPOINT batch")
    try:
        connection.execute("DELETE FROM incoming")
        fill(connection, "incoming", COLUMNS[table], rows)
        changed = union(connection, table, "incoming")
    except UNWRITABLE:
        if not lenient:
            raise
        connection.execute("ROLLBACK TO batch")
        half = len(rows) // 2
        halves = (rows[:half], rows[half:]) if half else ()
        changed = sum(_take_batch(connection, table, part, lenient) for part in halves)
    connection.execute("RELEASE batch")
    return changed


def _settle(connection: sqlite3.Connection, table: str, source: str, span: str) -> int:
    """Join the rows that differ from those with the same key."""
    rule = RULES[table]
    wanted = ", ".join(f"s.{column}" for column in rule.columns)
    rows = connection.execute(
        f"SELECT {wanted} FROM {source} s JOIN main.{table} t USING ({', '.join(rule.key)})"
        f" WHERE {span} AND ({_differ(rule.columns[len(rule.key) :])})"
    ).fetchall()
    look = f"SELECT {', '.join(rule.columns)} FROM main.{table} WHERE {_same(rule.key)}"
    changed = 0
    for row in rows:
        here: Row = connection.execute(look, row[: len(rule.key)]).fetchone()
        joined = rule.join(here, row)
        if joined != here:
            _replace(connection, table, here, joined)
            changed += 1
    return changed


def _replace(connection: sqlite3.Connection, table: str, here: Row, joined: Row) -> None:
    """Put `joined` in the place of `here`, with the triggers that follow what a change comes to."""
    columns, key = COLUMNS[table], KEYS[table]
    old, new = dict(zip(columns, here, strict=True)), dict(zip(columns, joined, strict=True))
    place = joined[: len(key)]
    if table == "parts" and (old["movement"], old["side"]) != (new["movement"], new["side"]):
        # The totals follow results, not another movement: this one is taken back before it goes.
        connection.execute(f"UPDATE parts SET actual_s = 0, result = 'planned' WHERE {_same(key)}", place)
        connection.execute(f"DELETE FROM parts WHERE {_same(key)}", place)
        fill(connection, "main.parts", columns, [joined])
    elif table in ("offers", "breaks") and old["outcome"] not in (None, new["outcome"]):
        # An outcome is never changed, except by the same rule on every computer: the row as a whole is another one.
        connection.execute(f"UPDATE main.{table} SET day = ? WHERE {_same(key)}", (new["day"], *place))  # for triggers
        names = ", ".join(columns)
        connection.execute(f"REPLACE INTO main.{table} ({names}) VALUES ({', '.join('?' * len(columns))})", joined)
    else:
        values = ", ".join(f"{column} = ?" for column in columns[len(key) :])
        connection.execute(f"UPDATE main.{table} SET {values} WHERE {_same(key)}", joined[len(key) :] + place)


def _same(key: Sequence[str]) -> str:
    return " AND ".join(f"{column} = ?" for column in key)


def _all_new(connection: sqlite3.Connection, source: str, span: str) -> bool:
    """Whether these parts are all different ones and none of them is here."""
    [rows] = connection.execute(f"SELECT count(*) FROM {source} s WHERE {span}").fetchone()
    keys = f"SELECT DISTINCT break_id, idx FROM {source} s WHERE {span}"
    here = f"SELECT count(*), count(p.idx) FROM ({keys}) LEFT JOIN main.parts p USING (break_id, idx)"
    return bool(connection.execute(here).fetchone() == (rows, 0))


def _add_parts(connection: sqlite3.Connection, source: str, span: str) -> int:
    """What the triggers would do for each part is done once for all: a third of the time of an import (measured)."""
    triggers = connection.execute(
        "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND name IN ('parts_added', 'parts_began')"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER main.{name}")
    names = ", ".join(COLUMNS["parts"])
    changed = connection.execute(
        f"INSERT INTO main.parts ({names}) SELECT {names} FROM {source} s WHERE {span}"
    ).rowcount
    connection.execute(
        "INSERT INTO main.totals SELECT movement, side, sum(result <> 'planned'), sum(actual_s)"
        f" FROM {source} s WHERE {span} GROUP BY movement, side ON CONFLICT (movement, side) DO UPDATE"
        " SET begun = begun + excluded.begun, seconds = seconds + excluded.seconds"
    )
    connection.execute(
        "DELETE FROM main.tallies WHERE day IN"
        f" (SELECT day FROM main.breaks WHERE id IN (SELECT break_id FROM {source} s WHERE {span}))"
    )
    for _, sql in triggers:
        connection.execute(sql)
    return changed


def _union_prompts(connection: sqlite3.Connection, source: str, span: str) -> int:
    """All prompts of an offer are numbered anew, because two files may have given one number to two of them."""
    columns = COLUMNS["prompts"]
    names = ", ".join(columns)
    connection.execute(
        f"CREATE TEMP TABLE crowded AS SELECT offer_id FROM {source} s WHERE {span} GROUP BY offer_id"
        " HAVING count(*) > count(DISTINCT at) OR EXISTS (SELECT 1 FROM main.prompts p WHERE p.offer_id = s.offer_id)"
    )
    changed = connection.execute(
        f"INSERT INTO main.prompts ({names}, seq)"
        f" SELECT {names}, row_number() OVER (PARTITION BY offer_id ORDER BY at) FROM {source} s"
        f" WHERE {span} AND offer_id NOT IN (SELECT offer_id FROM crowded)"
    ).rowcount
    rows = connection.execute(
        f"SELECT {', '.join('s.' + column for column in columns)} FROM {source} s"
        f" LEFT JOIN main.prompts t USING (offer_id, at) WHERE {span} AND s.offer_id IN (SELECT offer_id FROM crowded)"
        f" AND ({_differ(columns[2:])}) ORDER BY s.offer_id"
    ).fetchall()
    for offer, group in groupby(rows, key=lambda row: row[0]):
        here = connection.execute(f"SELECT {names} FROM main.prompts WHERE offer_id = ?", (offer,)).fetchall()
        joined = {row[1]: row for row in here}
        for row in group:
            joined[row[1]] = RULES["prompts"].join(joined[row[1]], row) if row[1] in joined else row
        different = len(set(joined.values()).difference(here))
        if different:
            changed += different
            connection.execute("DELETE FROM main.prompts WHERE offer_id = ?", (offer,))
            numbered = [(*joined[at], seq) for seq, at in enumerate(sorted(joined), start=1)]
            fill(connection, "main.prompts", (*columns, "seq"), numbered)
    connection.execute("DROP TABLE crowded")
    return changed


def _differ(columns: Sequence[str]) -> str:
    return " OR ".join(f"t.{column} IS NOT s.{column}" for column in columns) or "false"


def _order_decisions(connection: sqlite3.Connection) -> None:
    """The log is read in the order of its numbers."""
    names = COLUMNS["decisions"]
    rows = connection.execute(f"SELECT {', '.join(names)} FROM decisions ORDER BY at, id").fetchall()
    connection.execute("DELETE FROM decisions")
    fill(connection, "main.decisions", names, rows)
