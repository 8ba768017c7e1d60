"""The union of two histories: rows of another file among those that are here already.

It does not matter which of two files comes first, nor how often one comes. Identifiers are random, so rows of two
computers meet only where both hold a copy of the same past; then each group of columns below decides for itself, by a
rule in which neither side is "ours". A value that is missing never beats one that is there.

| table | one row is | of two that differ, kept is |
|---|---|---|
| rounds | its id | the later end, for "I was reading" takes an end back |
| offers | its id | the earlier outcome, then the first in the alphabet |
| prompts | offer, instant | the first; they are numbered in the order of time |
| breaks | its id | the earlier end, likewise; an offer rather than none |
| parts | break, index | the result that came furthest (stopped by "this hurts" is the furthest), then the longer |
| natural_breaks | its id | the longer; undone rather than not; an offer rather than none |
| decisions | instant, code, parameters | the first; afterwards all stand in the order of time |
| answers, hold_questions | question, instant | the last in the alphabet: "yes" |
| ratings, checkins | instant, kind | the higher value, the last note |
| wishes | movement, topic, instant | "not for me" and "unpinned", for longer |
| cards | instant, urgency, event | the named cause, the earlier examination |
| waits, foreign_days | as their keys | the higher number |

What is the same in every honest copy (when it began, which day) is taken from the smaller row where it is not.
`totals` and `tallies` follow by triggers; `live` and `meta` belong to one computer and are never merged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any

from neckbreak.storage.recording import UNWRITABLE

BATCH = 1000

Row = tuple[Any, ...]
Rank = Callable[[Row], Any]

_RESULTS = ("planned", "running", "cut", "done", "hurt")


def _most(values: Row) -> Any:
    return tuple((value is not None, value) for value in values)


def _furthest(values: Row) -> Any:
    return (_RESULTS.index(values[0]), values[1])


def _strictest(values: Row) -> Any:
    kind, until = values
    return kind, until is None, until


@dataclass(frozen=True)
class _Group:
    """Columns that are taken together from one of two rows: the one with the highest rank, or the lowest."""

    columns: tuple[str, ...]
    rank: Rank = _most
    least: bool = False

    def pick(self, one: Row, other: Row) -> Row:
        if self.least:  # what is missing ranks last here too
            return min(one, other, key=_absent_last)
        return max(one, other, key=self.rank)


def _absent_last(values: Row) -> Any:
    return tuple((value is None, value) for value in values)


def _least(columns: str) -> _Group:
    return _Group(tuple(columns.split()), least=True)


def _highest(columns: str, rank: Rank = _most) -> _Group:
    return _Group(tuple(columns.split()), rank)


@dataclass(frozen=True)
class _Rule:
    key: tuple[str, ...]
    groups: tuple[_Group, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        return self.key + tuple(column for group in self.groups for column in group.columns)

    def join(self, one: Row, other: Row) -> Row:
        """The row that stands for both, which have the same key."""
        at = len(self.key)
        joined = one[:at]
        for group in self.groups:
            end = at + len(group.columns)
            joined += group.pick(one[at:end], other[at:end])
            at = end
        return joined


def _rule(key: str, *groups: _Group) -> _Rule:
    return _Rule(tuple(key.split()), groups)


_COUNTS = ("offered", "taken", "natural", "skipped", "postponed")
_RULES: Mapping[str, _Rule] = {
    "rounds": _rule(
        "id", _least("started_at started_offset_min day"), _highest("ended_at ended_offset_min work_s end_reason")
    ),
    "offers": _rule(
        "id", _least("round_id opened_at offset_min day work_s"), _least("closed_at closed_offset_min outcome reason")
    ),
    "prompts": _rule("offer_id at", _least("offset_min work_s why")),
    "offer_events": _rule("offer_id at kind", _least("offset_min")),
    "breaks": _rule(
        "id",
        _least("offer_id"),
        _least("plan started_at offset_min day planned_s"),
        _least("ended_at ended_offset_min outcome how actual_s"),
    ),
    "parts": _rule("break_id idx", _least("movement side planned_s"), _highest("result actual_s", _furthest)),
    "natural_breaks": _rule(
        "id", _least("offer_id"), _least("at offset_min day"), _highest("seconds"), _highest("undone")
    ),
    "decisions": _rule("at code params", _least("offset_min day")),
    "answers": _rule("question at", _highest("value"), _least("offset_min")),
    "ratings": _rule("at kind", _least("offset_min day"), _highest("value"), _least("break_id")),
    "reactions": _rule("at break_id movement kind", _least("offset_min day")),
    "wishes": _rule("movement topic at", _highest("kind until_day", _strictest), _least("offset_min day")),
    "cards": _rule("at urgency event", _least("offset_min day"), _highest("cause"), _least("examined_day")),
    "waits": _rule("at reason source", _least("day"), _highest("work_s")),
    "hold_questions": _rule("reason source at", _highest("answer"), _least("offset_min day")),
    "checkins": _rule(
        "at event",
        _least("offset_min day"),
        _highest("average"),
        _highest("days"),
        _highest("hindrance"),
        _highest("note"),
    ),
    "reviews": _rule("at event", _least("offset_min day")),
    "foreign_days": _rule(
        "source day",
        _highest("work_s"),
        *(_highest(f"{kind}_{count}") for kind in ("micro", "rest") for count in _COUNTS),
    ),
}

COLUMNS: Mapping[str, tuple[str, ...]] = {table: rule.columns for table, rule in _RULES.items()}
"""The columns of every table that is history, what a row refers to before the row.

A prompt's number is left out: it follows from the instants. So is a decision's.
"""

KEYS: Mapping[str, tuple[str, ...]] = {table: rule.key for table, rule in _RULES.items()}
"""The columns, the first of `COLUMNS`, that say which row of its table one is."""


def merge(connection: sqlite3.Connection, table: str, rows: Iterable[Sequence[Any]], *, lenient: bool = False) -> int:
    """Take `rows` (values in the order of `COLUMNS[table]`) into `table`; returns how many were new or changed.

    Inside the caller's transaction. A row that the tables refuse (a wrong value, nothing it refers to) is left out
    when `lenient`; otherwise it raises what is in `recording.UNWRITABLE`, and the caller rolls back. Raises
    sqlite3.Error when the file refuses.
    """
    take = {"prompts": _take_prompts, "decisions": _take_decisions}.get(table, _take)
    changed = 0
    source = iter(rows)
    while batch := [tuple(row) for row in islice(source, BATCH)]:
        connection.execute("SAVEPOINT batch")
        try:
            changed += take(connection, table, batch)
        except UNWRITABLE:
            if not lenient:
                raise
            connection.execute("ROLLBACK TO batch")
            for row in batch:
                changed += _take_if_fits(connection, take, table, row)
        connection.execute("RELEASE batch")
    return changed


_Take = Callable[[sqlite3.Connection, str, Sequence[Row]], int]


def _take_if_fits(connection: sqlite3.Connection, take: _Take, table: str, row: Row) -> int:
    connection.execute("SAVEPOINT one")
    try:
        changed = take(connection, table, [row])
    except UNWRITABLE:
        connection.execute("ROLLBACK TO one")
        changed = 0
    connection.execute("RELEASE one")
    return changed


def _take(connection: sqlite3.Connection, table: str, rows: Sequence[Row]) -> int:
    rule = _RULES[table]
    changed = connection.executemany(f"{_insert(table)} ON CONFLICT DO NOTHING", rows).rowcount
    if changed == len(rows):
        return changed
    key = " AND ".join(f"{column} = ?" for column in rule.key)
    look = f"SELECT {', '.join(rule.columns)} FROM {table} WHERE {key}"
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
    where = " AND ".join(f"{column} = ?" for column in key)
    old, new = dict(zip(columns, here, strict=True)), dict(zip(columns, joined, strict=True))
    place = joined[: len(key)]
    if table == "parts" and (old["movement"], old["side"]) != (new["movement"], new["side"]):
        # The totals follow results, not another movement: this one is taken back before it goes.
        connection.execute(f"UPDATE parts SET actual_s = 0, result = 'planned' WHERE {where}", place)
        connection.execute(f"DELETE FROM parts WHERE {where}", place)
        connection.execute(_insert(table), joined)
    elif table in ("offers", "breaks") and old["outcome"] not in (None, new["outcome"]):
        # An outcome is never changed, except by the same rule on every computer: the row as a whole is another one.
        connection.execute(_insert(table).replace("INSERT", "REPLACE", 1), joined)
        connection.execute("DELETE FROM tallies WHERE day = ?", (old["day"],))
    else:
        values = ", ".join(f"{column} = ?" for column in columns[len(key) :])
        connection.execute(f"UPDATE {table} SET {values} WHERE {where}", joined[len(key) :] + place)


def _insert(table: str) -> str:
    columns = COLUMNS[table]
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def _take_prompts(connection: sqlite3.Connection, table: str, rows: Sequence[Row]) -> int:
    """All prompts of an offer are numbered anew, because two files may have given one number to two of them."""
    columns = COLUMNS[table]
    changed = 0
    found = []
    for offer, given in groupby(sorted(rows, key=lambda row: str(row[0])), key=lambda row: row[0]):
        here = connection.execute(f"SELECT {', '.join(columns)} FROM prompts WHERE offer_id = ?", (offer,)).fetchall()
        joined = {row[1]: row for row in here}
        for row in given:
            joined[row[1]] = _RULES[table].join(joined[row[1]], row) if row[1] in joined else row
        different = set(joined.values()).difference(here)
        if different:
            changed += len(different)
            if here:
                connection.execute("DELETE FROM prompts WHERE offer_id = ?", (offer,))
            found += [(*joined[at], seq) for seq, at in enumerate(sorted(joined), start=1)]
    names = ", ".join((*columns, "seq"))
    connection.executemany(f"INSERT INTO prompts ({names}) VALUES ({', '.join('?' * (len(columns) + 1))})", found)
    return changed


def _take_decisions(connection: sqlite3.Connection, table: str, rows: Sequence[Row]) -> int:
    """The log is read in the order of its numbers, so they are given anew once there is something in between."""
    last = connection.execute("SELECT max(at) FROM decisions").fetchone()[0]
    changed = _take(connection, table, rows)
    if changed and last is not None and min(str(row[0]) for row in rows) <= last:
        names = ", ".join(COLUMNS[table])
        ordered = connection.execute(f"SELECT {names} FROM decisions ORDER BY at, code, params").fetchall()
        connection.execute("DELETE FROM decisions")
        connection.executemany(_insert(table), ordered)
    return changed
