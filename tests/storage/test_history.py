from __future__ import annotations

import json
import os
import sqlite3
import stat
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from neckbreak.core.asking import ASKED
from neckbreak.core.moment import Moment, utc
from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    CheckedIn,
    Decision,
    HoldAsked,
    NaturalBreak,
    NaturalBreakUndone,
    OfferClosed,
    OfferOpened,
    Outcome,
    Part,
    PartPlayed,
    PartResult,
    Prompted,
    Record,
    Reviewed,
    RoundEnded,
    RoundStarted,
    SkipReason,
)
from neckbreak.storage.history import Counts, History
from neckbreak.storage.schema import migrations
from tests.storage.samples import DAY, START, clock, everything, guided, offer


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History.open(tmp_path / "data" / "history.db", tmp_path / "data" / "backups", clock)
    assert history.trouble is None
    yield history
    history.close()


def rows(history: History, query: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(history.path) as connection:
        found = connection.execute(query).fetchall()
    connection.close()
    return found


def dump(history: History) -> list[str]:
    connection = sqlite3.connect(history.path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


def test_everything_is_kept_with_instant_offset_and_local_day(history: History) -> None:
    history.apply(everything(), '{"v": 1}')
    assert history.unwritten == 0
    assert history.live() == '{"v": 1}'
    assert rows(history, "SELECT * FROM rounds WHERE id = 'r-done'") == [
        ("r-done", "2026-03-09T08:00:00.000Z", 60, "2026-03-09", "2026-03-09T08:41:40.000Z", 60, 2460.0, "done")
    ]
    assert rows(history, "SELECT * FROM offers WHERE id IN ('o-reason', 'o-open') ORDER BY id") == [
        ("o-open", "r-open", "2026-03-09T15:40:00.000Z", 60, "2026-03-09", 2400.0, None, None, None, None),
        (
            *("o-reason", "r-reason", "2026-03-09T14:40:00.000Z", 60, "2026-03-09", 2400.0),
            *("skipped", "done_already", "2026-03-09T14:41:40.000Z", 60),
        ),
    ]
    assert rows(history, "SELECT * FROM prompts WHERE offer_id = 'o-done'") == [
        ("o-done", 1, "2026-03-09T08:40:01.000Z", 60, 2401.0, "lull"),
        ("o-done", 2, "2026-03-09T08:40:30.000Z", 60, 2430.0, "later"),
    ]
    assert rows(history, "SELECT kind FROM offer_events ORDER BY at") == [("later",), ("withdrawn",)]
    assert rows(history, "SELECT * FROM breaks WHERE id = 'b-offered'") == [
        (
            *("b-offered", "o-done", "30-A", "2026-03-09T08:40:40.000Z", 60, "2026-03-09"),
            *(24.0, 13.5, "done", "hurts", "2026-03-09T08:40:54.000Z", 60),
        )
    ]
    assert rows(history, "SELECT * FROM parts WHERE break_id = 'b-offered'") == [
        ("b-offered", 0, "neck-turns", "left", 7.0, 7.0, "done"),
        ("b-offered", 1, "neck-turns", "right", 7.0, 6.5, "hurt"),
        ("b-offered", 2, "shoulder-shrug", "both", 10.0, 0.0, "planned"),
    ]
    assert rows(history, "SELECT id, offer_id, seconds, undone FROM natural_breaks ORDER BY id") == [
        ("n-free", None, 400.0, 0),
        ("n-offer", "o-natural", 400.0, 0),
        ("n-undone", None, 300.0, 1),
    ]
    (line,) = history.decisions(DAY)
    assert (line.code, line.params) == ("waiting", {"lull_s": 20.5, "hold": "call"})
    assert line.at.isoformat() == "2026-03-09T09:00:00+01:00"


def test_a_full_file_is_sound_in_the_eyes_of_sqlite(history: History) -> None:
    history.apply(everything(), "{}")
    history.save_answers({"dizzy": "no"}, START)
    for table in ("meta", "live", "rounds", "offers", "prompts", "offer_events", "breaks", "parts", "natural_breaks"):
        assert rows(history, f"SELECT count(*) FROM {table}") != [(0,)], table
    for check in ("quick_check", "integrity_check"):
        assert rows(history, f"PRAGMA {check}") == [("ok",)]
    assert rows(history, "PRAGMA foreign_key_check") == []


def test_a_day_in_numbers(history: History) -> None:
    history.apply(everything(), None)
    assert history.today(DAY) == Counts(
        prompted=8, done=1, partial=1, skipped=2, ignored=1, natural=2, missed=1, later=1, self_=1
    )
    assert history.today(DAY + timedelta(days=1)) == Counts()


def test_the_local_day_counts_not_the_day_in_utc(history: History) -> None:
    late = Moment(utc(2026, 3, 9, 23, 30), 0, 0, 60)
    history.apply([RoundStarted("r", late), OfferOpened("o", "r", late, 1800.0)], None)
    history.apply([Prompted("o", late, 1800.0, "lull")], None)
    assert history.today(date(2026, 3, 10)).prompted == 1
    assert history.today(date(2026, 3, 9)).prompted == 0


def test_an_owed_offer_never_shown_is_missed_but_not_prompted(history: History) -> None:
    history.apply(
        [RoundStarted("r", START), OfferOpened("o", "r", START, 9.0), OfferClosed("o", START, Outcome.MISSED)], None
    )
    assert history.today(DAY) == Counts(missed=1)


def test_writing_all_again_changes_nothing(history: History) -> None:
    history.apply(everything(), "{}")
    before = dump(history)
    history.apply(everything(), "{}")
    assert dump(history) == before


@pytest.mark.parametrize("second", list(Outcome))
def test_an_offer_has_one_outcome(history: History, second: Outcome) -> None:
    history.apply(offer("a", START, Outcome.IGNORED), None)
    history.apply([OfferClosed("o-a", START.plus(9000), second, SkipReason.NOT_NOW)], None)
    assert rows(history, "SELECT outcome, reason, closed_at FROM offers") == [
        ("ignored", None, "2026-03-09T08:41:40.000Z")
    ]


def test_a_break_ends_once(history: History) -> None:
    history.apply(guided("a", START, None, Outcome.PARTIAL), None)
    history.apply([BreakEnded("b-a", START.plus(60), Outcome.DONE, "finished", 24.0)], None)
    assert rows(history, "SELECT outcome, how, actual_s FROM breaks") == [("partial", "hurts", 13.5)]


@pytest.mark.parametrize(("table", "outcome"), [("offers", "skipped"), ("breaks", "partial")])
def test_the_file_itself_refuses_a_second_outcome(history: History, table: str, outcome: str) -> None:
    history.apply([*offer("a", START, Outcome.DONE), *guided("a", START, "o-a", Outcome.DONE)], None)
    with pytest.raises(sqlite3.IntegrityError, match="exactly one outcome"):
        rows(history, f"UPDATE {table} SET outcome = '{outcome}'")


def test_the_longer_natural_break_counts(history: History) -> None:
    for seconds in (300.0, 900.0, 600.0):
        history.apply([NaturalBreak("n", START, seconds)], None)
    assert rows(history, "SELECT seconds FROM natural_breaks") == [(900.0,)]


def test_an_undone_natural_break_is_counted_nowhere(history: History) -> None:
    history.apply([*offer("a", START, Outcome.NATURAL), NaturalBreak("n", START, 300.0, "o-a")], None)
    assert history.today(DAY).natural == 1
    history.apply([NaturalBreakUndone("n", START.plus(400))], None)
    assert history.today(DAY).natural == 0


def test_a_restored_round_ends_again(history: History) -> None:
    history.apply([RoundStarted("r", START), RoundEnded("r", START.plus(900), 800.0, "natural")], None)
    history.apply([RoundEnded("r", START.plus(2000), 1900.0, "done")], None)
    assert rows(history, "SELECT work_s, end_reason FROM rounds") == [(1900.0, "done")]


def test_an_unfinished_break_knows_how_far_it_got(history: History) -> None:
    history.apply([*offer("a", START, None), *guided("a", START.plus(2440), "o-a", None)], None)
    (found,) = history.unfinished_breaks()
    assert (found.id, found.offer_id, found.plan) == ("b-a", "o-a", "30-A")
    assert (found.planned_s, found.actual_s, found.outcome) == (24.0, 11.5, None)
    assert [part.result for part in found.parts] == ["done", "running", "planned"]
    assert history.open_offers() == ["o-a"]
    history.apply(
        [
            PartPlayed("b-a", 1, 4.5, PartResult.CUT),
            BreakEnded("b-a", START.plus(9999), Outcome.PARTIAL, "crash", found.actual_s),
        ],
        None,
    )
    assert history.unfinished_breaks() == []
    (row,) = history.recent_breaks(DAY)
    assert (row.outcome, row.how, row.actual_s) == (Outcome.PARTIAL, "crash", 11.5)


def test_last_plans_and_sides_come_from_the_latest_breaks(history: History) -> None:
    history.apply(guided("one", START, None, Outcome.DONE), None)
    assert history.starting_sides() == {"neck-turns": "left"}
    sides = (Part("neck-turns", "right", 7.0), Part("neck-turns", "left", 7.0), Part("ear-to-shoulder", "left", 7.0))
    later = BreakStarted("b-two", START.plus(3600), "30-Q", None, sides)
    history.apply([later], None)
    assert history.starting_sides() == {"neck-turns": "left"}  # nothing of it was played yet
    history.apply([PartPlayed("b-two", 0, 1.0, PartResult.RUNNING)], None)
    assert history.starting_sides() == {"neck-turns": "right"}
    assert history.last_plans(5) == ["30-Q", "30-A"]
    assert history.last_plans(1) == ["30-Q"]
    assert [row.id for row in history.recent_breaks(DAY)] == ["b-two", "b-one"]


def test_answers_keep_the_last_word(history: History) -> None:
    history.save_answers({"dizzy": "no", "surgery": "no"}, START)
    history.save_answers({"dizzy": "yes"}, START.plus(60))
    assert history.answers() == {"dizzy": "yes", "surgery": "no"}
    assert rows(history, "SELECT count(*) FROM answers") == [(3,)]


def test_old_decisions_are_pruned_and_nothing_else(history: History) -> None:
    history.apply([*everything(), Decision(START.plus(86400 * 2), "new")], None)
    history.prune(DAY + timedelta(days=1))
    assert history.decisions(DAY) == []
    assert len(history.decisions(DAY + timedelta(days=2))) == 1
    assert history.today(DAY).prompted == 8


def test_the_live_state_comes_with_the_records_or_not_at_all(history: History) -> None:
    history.apply([], "first")
    history.apply([RoundStarted("r", START)], None)
    assert history.live() == "first"
    history.apply([], "second")
    assert history.live() == "second"


def test_one_impossible_record_does_not_keep_out_the_others(history: History) -> None:
    orphan = OfferOpened("o", "no such round", START, 1800.0)
    unwritable = Decision(START, "\ud800")
    history.apply([orphan, unwritable, RoundStarted("r", START)], "state")
    assert history.unwritten == 0
    assert rows(history, "SELECT id FROM rounds") == [("r",)]
    assert rows(history, "SELECT id FROM offers") == []
    assert history.live() == "state"


def test_numbers_beyond_json_do_not_break_why(history: History) -> None:
    history.apply([Decision(START, "odd", (("wait_s", float("inf")),))], None)
    assert history.decisions(DAY)[0].params == {"wait_s": float("inf")}


def test_the_file_is_for_the_user_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        history = History.open(tmp_path / "new" / "history.db", tmp_path / "new" / "backups", clock)
        history.apply(everything(), "{}")
        copy = history.backup(tmp_path / "new" / "backups")
        modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "new").rglob("*")}
        modes[tmp_path / "new"] = stat.S_IMODE((tmp_path / "new").stat().st_mode)
        history.close()
    finally:
        os.umask(before)
    assert modes[copy] == 0o600
    assert len(modes) >= 5  # the folder, the database with its two companions, the backup
    assert {mode for path, mode in modes.items() if path.is_file()} <= {0o600}
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    History.open(shared / "history.db", shared / "backups", clock).close()
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755


def test_the_disk_is_asked_for_durability(history: History) -> None:
    assert history._file is not None
    answers = [history._file.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    assert answers == ["wal", 2]
    assert history._file.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_a_backup_is_one_sound_file_with_everything(history: History, tmp_path: Path) -> None:
    history.apply(everything(), json.dumps({"v": 1}))
    copy = history.backup(tmp_path / "copies")
    assert copy.name == "history-20260309T120000000Z.db"
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    other = History.open(copy, tmp_path / "copies" / "backups", clock)
    assert other.today(DAY) == history.today(DAY)
    assert other.device() == history.device()
    other.close()


def test_closing_leaves_one_file(tmp_path: Path) -> None:
    history = History.open(tmp_path / "history.db", tmp_path / "backups", clock)
    history.apply(everything(), "{}")
    history.close()
    assert [path.name for path in tmp_path.iterdir()] == ["history.db"]


def test_each_history_has_an_identifier_of_its_own(tmp_path: Path) -> None:
    names = []
    for name in ("a", "b"):
        history = History.open(tmp_path / name / "history.db", tmp_path, clock)
        names.append(history.device())
        history.close()
    assert len(names[0]) == 32
    assert names[0] != names[1]


def test_migrations_are_numbered_without_gaps() -> None:
    assert [number for number, _ in migrations()] == list(range(1, len(migrations()) + 1))


def test_the_check_ins_and_looks_back_are_told_in_the_time_of_their_day(history: History) -> None:
    history.apply(everything(), None)

    asked, answered = history.checkins(DAY)
    assert (asked.event, asked.average, asked.note) == ("asked", None, "")
    assert (answered.average, answered.days, answered.hindrance, answered.note) == (4, 3, 2, "The new chair helps.")
    assert answered.at.isoformat() == "2026-03-09T11:46:00+01:00"
    assert history.checkins(DAY + timedelta(days=1)) == []
    assert [(each.event, each.at.isoformat()) for each in history.reviews()] == [("keep", "2026-03-09T11:46:10+01:00")]


@pytest.mark.parametrize(
    ("record", "counts"),
    [
        (HoldAsked(START, "film", "", "asked"), True),
        (HoldAsked(START, "film", "", "no"), False),
        (CheckedIn(START, "asked"), True),
        (CheckedIn(START, "answered", 3), False),
        (Reviewed(START, "asked"), True),
        (Reviewed(START, "keep"), False),
        (Decision(START, ASKED), True),
        (Decision(START, "prompted"), False),
    ],
)
def test_whether_a_question_was_asked_of_our_own_accord(history: History, record: Record, counts: bool) -> None:
    history.apply([record], None)

    assert history.asked_on(DAY) is counts
    assert not history.asked_on(DAY + timedelta(days=1))
    assert not history.asked_on(DAY - timedelta(days=1))
