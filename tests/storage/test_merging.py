"""The union of two histories: neither order nor repetition matters, whatever the two disagree about."""

from __future__ import annotations

import sqlite3
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neckbreak.storage import schema
from neckbreak.storage.merging import BATCH, COLUMNS, merge
from neckbreak.storage.recording import UNWRITABLE

AT = st.sampled_from([f"2026-03-0{n}T08:00:00.000Z" for n in range(1, 5)])
DAY = st.sampled_from(["2026-03-01", "2026-03-02", "2026-03-03"])
OFFSET = st.sampled_from([0, 60])
SECONDS = st.sampled_from([0.0, 1.5, 30.0, 2400.0])
MOVEMENT = st.sampled_from(["neck-turns", "chin-tuck"])
TEXT = st.sampled_from(["", "a", "b", "=1+1"])
MAYBE = st.none() | st.integers(0, 7)
ROUNDS, OFFERS, BREAKS = ("r0", "r1"), ("o0", "o1"), ("b0", "b1")


def one_of(*values):
    return st.sampled_from(values)


ENDED = st.tuples(st.none(), st.none(), st.none(), st.none()) | st.tuples(AT, OFFSET, SECONDS, TEXT)
CLOSED = st.just((None,) * 4) | st.tuples(AT, OFFSET, one_of("done", "skipped"), one_of(None, "watched", "not_now"))
FINISHED = st.just((None,) * 4 + (None,)) | st.tuples(AT, OFFSET, one_of("done", "partial"), TEXT, SECONDS)
COUNT = st.integers(0, 3)


def flat(*parts):
    """Rows of strategies, some of which give several columns."""
    return st.tuples(*parts).map(
        lambda row: tuple(v for part in row for v in (part if type(part) is tuple else (part,)))
    )


ROWS = {
    "rounds": flat(one_of(*ROUNDS), AT, OFFSET, DAY, ENDED),
    "offers": flat(one_of(*OFFERS), one_of(*ROUNDS), AT, OFFSET, DAY, SECONDS, CLOSED),
    "prompts": flat(one_of(*OFFERS), AT, OFFSET, SECONDS, TEXT),
    "offer_events": flat(one_of(*OFFERS), AT, one_of("later", "withdrawn"), OFFSET),
    "breaks": flat(one_of(*BREAKS), one_of(None, *OFFERS), TEXT, AT, OFFSET, DAY, SECONDS, FINISHED),
    "parts": flat(
        one_of(*BREAKS), st.integers(0, 1), MOVEMENT, one_of("left", "both"), SECONDS,
        one_of("planned", "running", "done", "cut", "hurt"), SECONDS,
    ),
    "natural_breaks": flat(one_of("n0", "n1"), one_of(None, *OFFERS), AT, OFFSET, DAY, SECONDS, one_of(0, 1)),
    "decisions": flat(AT, TEXT, one_of("{}", '{"a":1}'), OFFSET, DAY),
    "answers": flat(TEXT, AT, one_of("yes", "no"), OFFSET),
    "ratings": flat(AT, one_of("now", "worse"), OFFSET, DAY, MAYBE, one_of(None, "b0", "b9")),
    "reactions": flat(AT, one_of("b0"), MOVEMENT, one_of("sore", "pull"), OFFSET, DAY),
    "wishes": flat(
        MOVEMENT, one_of("exclusion"), AT, one_of("not_for_me", "back"), st.none() | DAY, OFFSET, DAY
    ),
    "cards": flat(AT, one_of("same_day"), one_of("raised", "examined"), OFFSET, DAY, TEXT, st.none() | DAY),
    "waits": flat(AT, TEXT, TEXT, DAY, SECONDS),
    "hold_questions": flat(TEXT, TEXT, AT, one_of("asked", "yes", "no"), OFFSET, DAY),
    "checkins": flat(AT, one_of("asked", "answered"), OFFSET, DAY, MAYBE, MAYBE, MAYBE, TEXT),
    "reviews": flat(AT, one_of("asked", "keep"), OFFSET, DAY),
    "foreign_days": flat(one_of("workrave"), DAY, *[COUNT] * 11),
}  # fmt: skip
FILES = st.fixed_dictionaries({table: st.lists(rows, max_size=4) for table, rows in ROWS.items()})


@pytest.fixture(scope="module")
def empty():
    """A history in memory; what a test writes is rolled back."""
    connection = schema.connect(":memory:")
    for _, sql in schema.migrations():
        connection.executescript(sql)
    with_parents(connection)
    yield connection
    connection.close()


def with_parents(connection: sqlite3.Connection) -> None:
    """What rows refer to, with values that lose against any."""
    for name in ROUNDS:
        connection.execute(
            "INSERT INTO rounds (id, started_at, started_offset_min, day) VALUES (?, '9', 99, '9')", (name,)
        )
    for name in OFFERS:
        connection.execute(
            "INSERT INTO offers (id, round_id, opened_at, offset_min, day, work_s) VALUES (?, 'r1', '9', 99, '9', 9e9)",
            (name,),
        )
    for name in BREAKS:
        connection.execute(
            "INSERT INTO breaks (id, plan, started_at, offset_min, day, planned_s) VALUES (?, 'z', '9', 99, '9', 9e9)",
            (name,),
        )


def content(connection, tables=tuple(COLUMNS)):
    found = {
        table: connection.execute(f"SELECT {', '.join(COLUMNS[table])} FROM {table}").fetchall() for table in tables
    }
    return {table: sorted(rows, key=repr) for table, rows in found.items()}


def merged(connection, *files):
    """What a history holds after these files, and how many rows the last of them changed."""
    connection.execute("BEGIN")
    try:
        changed = 0
        for file in files:
            changed = sum(merge(connection, table, file[table]) for table in COLUMNS)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT count(*) FROM totals").fetchone()[0] < 10
        assert (
            totals(connection)
            == connection.execute(
                "SELECT movement, side, sum(result <> 'planned'), sum(actual_s) FROM parts GROUP BY 1, 2 ORDER BY 1, 2"
            ).fetchall()
        )
        seqs = connection.execute("SELECT offer_id, seq, at FROM prompts ORDER BY offer_id, at").fetchall()
        assert [s for _, s, _ in seqs] == [n for o in OFFERS for n in range(1, 1 + sum(x[0] == o for x in seqs))]
        instants = [row[0] for row in connection.execute("SELECT at FROM decisions ORDER BY id")]
        assert instants == sorted(instants)
        return content(connection), changed
    finally:
        connection.execute("ROLLBACK")


def totals(connection):
    rows = connection.execute("SELECT movement, side, begun, seconds FROM totals ORDER BY 1, 2").fetchall()
    there = {row[:2] for row in connection.execute("SELECT movement, side FROM parts")}
    assert all(row[2:] == (0, 0) for row in rows if row[:2] not in there)
    return [row for row in rows if row[:2] in there]


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(st.lists(FILES, min_size=2, max_size=3))
def test_every_order_gives_the_same_and_a_second_time_changes_nothing(empty, files):
    first, _ = merged(empty, *files)

    for order in permutations(files):
        assert merged(empty, *order)[0] == first
    again, changed = merged(empty, *files, files[0])
    assert again == first
    assert changed == 0


def test_a_merge_says_how_many_rows_were_new_or_changed(empty):
    row = ("n0", None, "2026-03-01T08:00:00.000Z", 0, "2026-03-01", 300.0, 0)
    longer = (*row[:5], 400.0, 1)

    empty.execute("BEGIN")
    counts = [merge(empty, "natural_breaks", rows) for rows in ([row], [row], [longer], [row, longer])]
    kept = empty.execute("SELECT seconds, undone FROM natural_breaks").fetchall()
    empty.execute("ROLLBACK")

    assert counts == [1, 0, 1, 0]
    assert kept == [(400.0, 1)]


def test_the_rules_where_two_copies_of_one_past_disagree(empty):
    day = "2026-03-01"

    def at(minute):
        return f"2026-03-01T08:{minute:02}:00.000Z"

    def both(table, one, other):
        empty.execute("BEGIN")
        merge(empty, table, [one])
        merge(empty, table, [other])
        rows = content(empty, (table,))[table]
        empty.execute("ROLLBACK")
        return [row for row in rows if "9" not in row]

    offer = ("o0", "r0", at(0), 0, day, 1.0)
    open_, done, skipped = (None,) * 4, (at(5), 0, "done", None), (at(6), 0, "skipped", "watched")
    assert both("offers", (*offer, *open_), (*offer, *skipped)) == [(*offer, *skipped)]
    assert both("offers", (*offer, *skipped), (*offer, *done)) == [(*offer, *done)]
    part = ("b0", 0, "neck-turns", "left", 7.0)
    assert both("parts", (*part, "done", 7.0), (*part, "running", 9.0)) == [(*part, "done", 7.0)]
    wish = ("neck-turns", "exclusion", at(0))
    forever, week = ("not_for_me", None, 0, day), ("not_for_me", "2026-03-08", 0, day)
    assert both("wishes", (*wish, *week), (*wish, *forever)) == [(*wish, *forever)]
    assert both("wishes", (*wish, *week), (*wish, "back", None, 0, day)) == [(*wish, *week)]


def test_a_remembered_day_is_forgotten_when_something_of_it_is_merged(empty):
    day, at = "2026-03-01", "2026-03-01T08:00:00.000Z"
    row = ("b0", None, "a", at, 0, day, 1.0, at, 0, "done", "x", 1.0)
    empty.execute("BEGIN")
    merge(empty, "breaks", [row])
    for table, rows in (
        ("parts", [("b0", 0, "neck-turns", "left", 7.0, "done", 7.0)]),
        ("breaks", [(*row[:7], "2026-03-01T07:00:00.000Z", 0, "partial", "x", 1.0)]),
    ):
        empty.execute("INSERT INTO tallies VALUES (?, '{}'), ('2026-03-02', '{}')", (day,))
        merge(empty, table, rows)
        assert empty.execute("SELECT day FROM tallies").fetchall() == [("2026-03-02",)]
        empty.execute("DELETE FROM tallies")
    empty.execute("ROLLBACK")


def test_a_row_that_cannot_be_is_refused_or_left_out(empty):
    good = ("o0", "2026-03-01T08:00:00.000Z", "later", 0)
    bad = ("nobody", "2026-03-01T08:00:00.000Z", "later", 0)

    empty.execute("BEGIN")
    with pytest.raises(UNWRITABLE):
        merge(empty, "offer_events", [good, bad])
    empty.execute("ROLLBACK")
    empty.execute("BEGIN")
    assert merge(empty, "offer_events", [bad, good, bad], lenient=True) == 1
    assert merge(empty, "parts", [("b0", 0, "a", "left", -1.0, "done", 1.0)], lenient=True) == 0
    assert content(empty, ("offer_events",))["offer_events"] == [good]
    empty.execute("ROLLBACK")


def test_more_rows_than_are_taken_together(empty):
    rows = [("a", f"2026-03-01T08:00:00.{n % 1000:03}Z", str(n), "2026-03-01", 1.0) for n in range(BATCH + 7)]
    rows = [(at, reason, source, day, s) for reason, at, source, day, s in rows]

    empty.execute("BEGIN")
    assert merge(empty, "waits", iter(rows)) == len(rows)
    assert merge(empty, "waits", iter(rows)) == 0
    empty.execute("ROLLBACK")


def test_every_table_of_the_history_is_merged_or_named_as_left_out(empty):
    left_out = {"meta", "live", "totals", "tallies"}
    tables = {row[0] for row in empty.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    derived = {"prompts": {"seq"}, "decisions": {"id"}}

    assert tables - left_out == set(COLUMNS)
    for table, columns in COLUMNS.items():
        found = {row[1] for row in empty.execute(f"PRAGMA table_info({table})")}
        assert found - derived.get(table, set()) == set(columns)
