"""Reading an export: all of it is checked before the first row is written.

The rows go into temporary tables with the very checks of the history's own, so that there is one place that says what a
row may be; then what refers to something is looked up, in the file and in the history. Only then are they merged, in
transactions of some tenths of a second, because NeckBreak may be running and writing. Breaking off between two of them
leaves nothing half: what was merged is merged, and importing again adds the rest.
"""

from __future__ import annotations

import re
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from neckbreak.core.workrave import COUNTS, SOURCE, WorkraveDay
from neckbreak.storage import schema
from neckbreak.storage.export_file import BadFile, OtherForm, loaded, streamed
from neckbreak.storage.merge_rules import COLUMNS, MOST_OFFSET_MIN, MOST_S, is_day
from neckbreak.storage.merging import BATCH, fill, merge, union
from neckbreak.storage.recording import UNWRITABLE

TURN_S, OTHERS_S = 0.3, 0.11
"""How long to write before others get their turn, and for how long: who waits for SQLite looks ten times a second."""

_INSTANT = "[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z"
_REFERENCE = re.compile(r" REFERENCES (\w+) \((\w+)\)")


def read_json(connection: sqlite3.Connection, path: Path) -> None:
    """Take the file into temporary tables and check it. Raises BadFile, OSError, sqlite3.Error.

    The form in which it was exported is read as a stream; any other JSON with the same content as a whole.
    """
    for table in COLUMNS:
        _stage(connection, table)
    try:
        with path.open(encoding="utf-8-sig") as stream:
            try:
                for part in streamed(stream):
                    _take(connection, *part)
            except OtherForm:
                for table in COLUMNS:
                    connection.execute(f"DELETE FROM temp.stage_{table}")
                stream.seek(0)
                for part in loaded(stream):
                    _take(connection, *part)
    except UnicodeDecodeError as error:
        raise BadFile("json", f"byte {error.start + 1}") from error
    for table in COLUMNS:
        _check(connection, table)


def fill_empty(connection: sqlite3.Connection, path: Path) -> int | None:
    """Take the whole file into a history that holds nothing yet, at once; returns the number of rows.

    None, and nothing is changed, if there is anything in the history, or wrong with the file: then the careful way
    says what. No program is running beside it, or there would be something; so it may all be one transaction, and
    indexes and sums are made when the rows are there: half the time.
    """
    if any(connection.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0] for table in COLUMNS):
        return None
    if schema.is_mending(connection):  # a program may be running that has found nothing yet
        return None
    _in_bulk(connection)
    try:
        with _Transaction(connection), path.open(encoding="utf-8-sig") as stream:
            later = connection.execute(
                "SELECT type, name, sql FROM main.sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
            ).fetchall()
            for kind, name, _ in later:
                connection.execute(f"DROP {kind} {name}")
            rows = sum(_add(connection, table, columns, part) for table, columns, part, _ in streamed(stream))
            for table in COLUMNS:
                for column, wrong, code in _wrongs(connection, table, "main."):
                    look = f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {column} IS NOT NULL AND ({wrong}))"
                    if connection.execute(look).fetchone()[0]:
                        raise BadFile(code)
            connection.execute(
                "INSERT INTO totals SELECT movement, side, sum(result <> 'planned'), sum(actual_s)"
                " FROM parts GROUP BY movement, side"
            )
            for _, _, sql in later:
                connection.execute(sql)
        return rows
    except (BadFile, OtherForm, UnicodeDecodeError, *UNWRITABLE):
        return None


def _add(connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: list[list[Any]]) -> int:
    """Rows in the order in which they are exported; in any other they are not taken."""
    if not _even(rows, len(columns)):
        raise OtherForm
    if table == "prompts":
        last = "SELECT offer_id, seq FROM prompts ORDER BY offer_id DESC, seq DESC LIMIT 1"
        offer, seq = connection.execute(last).fetchone() or ("", 0)
        at, columns = columns.index("offer_id"), [*columns, "seq"]
        for row in rows:
            offer, seq = row[at], seq + 1 if row[at] == offer else 1
            row.append(seq)
    fill(connection, f"main.{table}", columns, rows)
    return len(rows)


def _in_bulk(connection: sqlite3.Connection) -> None:
    """A power cut may take back the last transactions, and importing again brings them; one checkpoint is enough.

    References are looked up before anything is merged, and a history deletes nothing.
    """
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("PRAGMA cache_size = -100000")  # KiB: pages are not written twice
    connection.execute("PRAGMA foreign_keys = OFF")


def merge_staged(connection: sqlite3.Connection) -> int:
    """Merge what `read_json` took, in short transactions; returns how many rows were new or changed."""
    changed = 0
    _in_bulk(connection)
    turn, pause = time.monotonic(), threading.Event()
    for table in COLUMNS:
        [last] = connection.execute(f"SELECT coalesce(max(rowid), 0) FROM temp.stage_{table}").fetchone()
        for first in range(1, last + 1, BATCH):
            with _Transaction(connection):
                changed += union(connection, table, f"temp.stage_{table}", first, first + BATCH - 1)
            if time.monotonic() > turn + TURN_S:
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()  # meanwhile others can write
                pause.wait(OTHERS_S)
                turn = time.monotonic()
        connection.execute(f"DROP TABLE temp.stage_{table}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    return changed


def merge_workrave(connection: sqlite3.Connection, days: Sequence[WorkraveDay]) -> int:
    """Take the days that Workrave counted; returns how many were new or changed. Raises sqlite3.Error."""
    found = ({"source": SOURCE, "day": each.day.isoformat(), **{c: getattr(each, c) for c in COUNTS}} for each in days)
    columns = COLUMNS["foreign_days"]
    with _Transaction(connection):
        return merge(connection, "foreign_days", [[row[column] for column in columns] for row in found])


class _Transaction:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: object, *_: object) -> None:
        if self._connection.in_transaction:
            self._connection.execute("COMMIT" if kind is None else "ROLLBACK")


# -- the checks ------------------------------------------------------------------------------------------------


def _stage(connection: sqlite3.Connection, table: str) -> None:
    """A table like the history's, with its checks but without keys and references, with the rows' numbers."""
    [(sql,)] = connection.execute("SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?", (table,))
    sql = _REFERENCE.sub("", re.sub(r"--.*", "", sql))
    sql = re.sub(r",\s*(PRIMARY KEY|UNIQUE) \([^)]*\)", "", sql)
    sql = re.sub(r"\b(id|seq) INTEGER (PRIMARY KEY|NOT NULL)", r"\1 INTEGER", sql)  # they are given anew
    sql = sql.replace(" PRIMARY KEY", " NOT NULL").replace(", WITHOUT ROWID", "")
    connection.execute(f"DROP TABLE IF EXISTS temp.stage_{table}")
    connection.execute(sql.replace(f"CREATE TABLE {table}", f"CREATE TEMP TABLE stage_{table}", 1))


def _take(connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: list[Any], place: str) -> None:
    width = len(columns)
    if not _even(rows, width):
        wrong = next(n for n, row in enumerate(rows) if type(row) is not list or len(row) != width)
        raise BadFile("row", _later(place, wrong))
    try:
        fill(connection, f"temp.stage_{table}", columns, rows)
    except UNWRITABLE:
        for number, row in enumerate(rows):
            try:
                fill(connection, f"temp.stage_{table}", columns, [row])
            except UNWRITABLE:
                raise BadFile("row", _later(place, number)) from None
        raise


def _even(rows: Sequence[Any], width: int) -> bool:
    return set(map(type, rows)) <= {list} and set(map(len, rows)) <= {width}


def _later(place: str, number: int) -> str:
    words, _, first = place.rpartition(" ")
    return f"{words} {int(first) + number}"


def _check(connection: sqlite3.Connection, table: str) -> None:
    """What the tables themselves do not check. Raises BadFile."""
    for column, wrong, code in _wrongs(connection, table, "temp.stage_"):
        row = connection.execute(
            f"SELECT min(rowid) FROM temp.stage_{table} WHERE {column} IS NOT NULL AND ({wrong})"
        ).fetchone()[0]
        if row is not None:
            raise BadFile(code, f"table {table}, row {row}")


def _wrongs(connection: sqlite3.Connection, table: str, place: str) -> Iterator[tuple[str, str, str]]:
    """Columns, what must not be true of them (the form of instants and days; what is named is not there), and a code.

    `place` is put before the names of the tables that are looked at.
    """
    for column in COLUMNS[table]:
        if column == "at" or column.endswith("_at"):
            late = f"{column} NOT GLOB '{_INSTANT}' OR substr({column}, 12, 2) > '23'"
            yield column, f"{late} OR {_no_day(connection, place + table, column)}", "instant"
        elif column == "day" or column.endswith("_day"):
            yield column, _no_day(connection, place + table, column), "day"
        elif column.endswith("offset_min"):
            yield column, f"abs({column}) > {MOST_OFFSET_MIN}", "instant"
        elif column.endswith("_s") or column == "seconds":
            yield column, f"{column} > {MOST_S}", "row"
    if table == "decisions":
        yield "params", "iif(json_valid(params), json_type(params) <> 'object', true)", "params"
    sql = connection.execute("SELECT sql FROM main.sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    for line in sql.splitlines():
        if found := _REFERENCE.search(line):
            column, other, key = line.split()[0], found[1], found[2]
            there = " AND ".join(f"{column} NOT IN (SELECT {key} FROM {each}{other})" for each in {place, "main."})
            yield column, there, "missing"


def _no_day(connection: sqlite3.Connection, table: str, column: str) -> str:
    """The condition that a value does not begin with a day of the calendar; there are few different ones."""
    days = connection.execute(
        f"SELECT DISTINCT substr({column}, 1, 10) FROM {table} WHERE {column} IS NOT NULL"
    ).fetchall()
    wrong = ", ".join(connection.execute("SELECT quote(?)", day).fetchone()[0] for day in days if not is_day(*day))
    length = 10 if column.endswith("day") else 24
    return f"length({column}) <> {length} OR substr({column}, 1, 10) IN ({wrong})"
