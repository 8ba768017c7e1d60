"""What a damaged history still holds, brought into the one that takes its place.

The pages are read one by one (see `pages` and `cells`), and what a record is follows from its values alone: no two
tables have rows of the same shape. A page that stands in the copy just so is passed over: so a day's worth is read, not
twenty years'. How far it has come stands in the new history, in the same transaction as the rows that were found: it
may be interrupted by anything and goes on at the next start. Rows are joined as an import joins them (`merging`).
"""

from __future__ import annotations

import json
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from neckbreak.storage import cells, merging
from neckbreak.storage.cells import Value
from neckbreak.storage.merge_rules import KEYS, MOST_OFFSET_MIN, MOST_S, is_day, is_length, is_object
from neckbreak.storage.pages import Image, Pages

CHUNK = 64
"""Pages read in one transaction."""
NOTE = "salvage"
"""The key in `meta` under which an unfinished salvage stands."""

_TIME = re.compile(r"T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z")

_MEND = """
INSERT INTO offers (id, round_id, opened_at, offset_min, day, work_s, outcome, closed_at, closed_offset_min)
    SELECT offer_id, 'of-' || offer_id, started_at, offset_min, day, 0, outcome, ended_at, ended_offset_min FROM breaks
    WHERE offer_id IS NOT NULL AND offer_id NOT IN (SELECT id FROM offers) ORDER BY started_at ON CONFLICT DO NOTHING;
INSERT INTO rounds (id, started_at, started_offset_min, day, ended_at, ended_offset_min, work_s, end_reason)
    SELECT round_id, opened_at, offset_min, day, coalesce(closed_at, opened_at),
        coalesce(closed_offset_min, offset_min), work_s, 'lost' FROM offers
    WHERE round_id NOT IN (SELECT id FROM rounds) ORDER BY opened_at ON CONFLICT DO NOTHING;
UPDATE natural_breaks SET offer_id = NULL WHERE offer_id NOT IN (SELECT id FROM offers);
DELETE FROM prompts WHERE offer_id NOT IN (SELECT id FROM offers);
DELETE FROM offer_events WHERE offer_id NOT IN (SELECT id FROM offers);
DELETE FROM parts WHERE break_id NOT IN (SELECT id FROM breaks);
DELETE FROM totals;
INSERT INTO totals SELECT movement, side, sum(result <> 'planned'), sum(actual_s) FROM parts GROUP BY movement, side;
DELETE FROM tallies
"""
"""What hangs on rows that are gone: whose time is known gets a stand-in to hang on, the rest (parts without a break,
prompts without an offer) means nothing any more."""


class Salvage:
    """The rows of one damaged file on their way into `connection`, a sound history."""

    def __init__(self, connection: sqlite3.Connection, damaged: Path, copy: Path | None, at: int = 0) -> None:
        self.breaks = 0
        """How many guided breaks were found that the copy did not have, or not as complete."""
        self.rows = 0
        """The same of rows of every kind."""
        self._connection = connection
        self._damaged = damaged
        self._pages = Pages(damaged)
        self._copy = None if copy is None else Pages(copy)
        self._note = {"file": damaged.name, "copy": None if copy is None else copy.name}
        self._at = at
        self._done = False
        self._shapes = _shapes(connection)
        self._at_start = at == 0
        """Whether the live state found is still the last one: nothing has been written since."""

    def work(self, seconds: float) -> bool:
        """Read on for about so long; returns whether all was read. Raises sqlite3.Error when the file refuses."""
        until = time.monotonic() + seconds
        run = self._connection.execute
        run("PRAGMA foreign_keys = OFF")  # a row may come long before the one it refers to
        try:
            while not self._done:
                run("BEGIN IMMEDIATE")
                try:
                    self._chunk()
                    run("COMMIT")
                except BaseException:
                    self._done = False
                    if self._connection.in_transaction:
                        run("ROLLBACK")
                    raise
                if time.monotonic() > until:
                    break
        finally:
            run("PRAGMA foreign_keys = ON")
            self._at_start = False
        return self._done

    def close(self) -> None:
        """Let go of the files."""
        for each in (self._pages, self._copy):
            if each is not None:
                each.close()

    def _chunk(self) -> None:
        found: dict[str, list[tuple[Value, ...]]] = {table: [] for table in merging.COLUMNS}
        end = min(self._at + CHUNK, self._pages.count)
        for index in range(self._at, end):
            for table, row in self._rows(index):
                found[table].append(row)
        for table, rows in found.items():
            if rows:
                changed = self._take(table, rows)
                self.rows += changed
                self.breaks += changed if table == "breaks" else 0
        if end < self._pages.count:
            self._at = end
            self._remember()
            return
        for statement in _MEND.split(";"):
            self._connection.execute(statement)
        self._connection.execute("DELETE FROM meta WHERE key = ?", (NOTE,))
        self._done = True

    def _take(self, table: str, rows: list[tuple[Value, ...]]) -> int:
        try:
            self._connection.execute("SAVEPOINT found")
            changed = merging.merge(self._connection, table, rows, lenient=True)
        except (ValueError, TypeError):  # a value no rule knows: each row for itself
            self._connection.execute("ROLLBACK TO found")
            changed = sum(self._take(table, [row]) for row in rows) if len(rows) > 1 else 0
        self._connection.execute("RELEASE found")
        return changed

    def _remember(self) -> None:
        self._connection.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (NOTE, json.dumps({**self._note, "at": self._at})),
        )

    def _rows(self, index: int) -> Iterator[tuple[str, tuple[Value, ...]]]:
        image = self._pages.image(index)
        number, page = image.number, image.content
        same = self._copy is not None and self._copy.stored(number) == page
        if same and page[:1] != bytes([cells.TABLE_LEAF]):  # what overflows from those may differ
            return
        for numbered, _number, values in cells.rows(page, number == 1, self._pages.current):
            if numbered and len(values) == 2 and values[0] is None:
                self._found_live(image, values[1])
            elif not numbered and len(values) == 2 and values[0] == "device":
                self._found_device(values[1])
            elif (table := self._table(numbered, values)) is not None:
                row = self._shapes[table].ordered(values)
                if image.sure or not self._known(table, row):
                    yield table, row

    def _known(self, table: str, row: tuple[Value, ...]) -> bool:
        key = KEYS[table]
        where = " AND ".join(f"{column} = ?" for column in key)
        return bool(self._connection.execute(f"SELECT 1 FROM {table} WHERE {where}", row[: len(key)]).fetchone())

    def _found_live(self, image: Image, state: Value) -> None:
        if self._at_start and image.sure and isinstance(state, str):
            self._connection.execute(
                "INSERT INTO live VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state", (state,)
            )

    def _found_device(self, value: Value) -> None:
        if isinstance(value, str) and re.fullmatch("[0-9a-f]{32}", value) and self._copy is None:
            self._connection.execute("UPDATE meta SET value = ? WHERE key = 'device'", (value,))

    def _table(self, numbered: bool, values: tuple[Value, ...]) -> str | None:
        for table, shape in self._shapes.items():
            if shape.numbered == numbered and shape.fits(values):
                return table
        return None


class _Shape:
    """What the values of one table's rows look like."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        described = connection.execute(f"PRAGMA table_info({table})").fetchall()
        self.numbered = (
            any(kind == "INTEGER" and key for _, _, kind, _, _, key in described)
            and len([1 for *_, key in described if key]) == 1
        )
        self._names = [name for _, name, *_ in described]
        self._kinds = [
            (_kind(name, kind), not (required or key)) for _, name, kind, required, _default, key in described
        ]
        if self.numbered:
            self._kinds[0] = ("null", True)
        self._order = [self._names.index(name) for name in merging.COLUMNS[table]]

    def fits(self, values: tuple[Value, ...]) -> bool:
        """Whether these can be a row of the table."""
        return len(values) == len(self._kinds) and all(
            (value is None and absent) or _FITS[kind](value)
            for value, (kind, absent) in zip(values, self._kinds, strict=True)
        )

    def ordered(self, values: tuple[Value, ...]) -> tuple[Value, ...]:
        """The values as `merging` takes them."""
        return tuple(values[place] for place in self._order)


def unfinished(connection: sqlite3.Connection, folder: Path, backups: Path) -> Salvage | None:
    """The salvage that this history still has before it, if any; when its files have gone, only the end of it."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (NOTE,)).fetchone()
    if row is None:
        return None
    try:
        note = json.loads(row[0])
        copy = None if note["copy"] is None else backups / note["copy"]
        return Salvage(connection, folder / note["file"], copy, int(note["at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Salvage(connection, folder / "nothing.db", None)


def _shapes(connection: sqlite3.Connection) -> Mapping[str, _Shape]:
    return {table: _Shape(connection, table) for table in merging.COLUMNS}


def _kind(name: str, kind: str) -> str:
    if kind != "TEXT":
        if name.endswith("offset_min"):
            return "offset"
        return "integer" if kind == "INTEGER" else "number"
    if name == "at" or name.endswith("_at"):
        return "instant"
    return "day" if name == "day" or name.endswith("_day") else "object" if name == "params" else "text"


def _is_text(value: Value) -> bool:
    return isinstance(value, str) and "\0" not in value


_FITS: Mapping[str, Callable[[Any], bool]] = {
    "null": lambda value: value is None,
    "instant": lambda value: isinstance(value, str) and is_day(value[:10]) and bool(_TIME.fullmatch(value, 10)),
    "day": lambda value: isinstance(value, str) and is_day(value),
    "offset": lambda value: isinstance(value, int) and abs(value) <= MOST_OFFSET_MIN,
    "integer": lambda value: isinstance(value, int) and value <= MOST_S,
    "number": lambda value: isinstance(value, int | float) and is_length(value),
    "object": lambda value: _is_text(value) and is_object(value),
    "text": _is_text,
}
"""An import asks the same of every value, so that what was found again can be exported and taken in elsewhere."""
