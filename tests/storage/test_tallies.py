"""What days come to, out of a real file, and that the file never remembers what is not so any more."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from neckbreak.core.adherence import Tally, summed
from neckbreak.core.moment import Moment, utc
from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    NaturalBreak,
    NaturalBreakUndone,
    OfferClosed,
    OfferEvent,
    OfferOpened,
    Outcome,
    Part,
    PartPlayed,
    PartResult,
    Prompted,
    Record,
    RoundEnded,
    RoundStarted,
    SkipReason,
)
from neckbreak.storage import schema, tallying
from neckbreak.storage.history import History, HistoryError, NewerHistory
from tests.core.world import World
from tests.storage import samples
from tests.storage.retold import Retold
from tests.storage.samples import DAY

LATER = datetime(2026, 4, 1, 12, tzinfo=UTC)
LATE = Moment(utc(2026, 3, 9, 22, 30), 0.0, 0.0, 60)
"""Half past eleven in the evening of `DAY`."""
NEXT = LATE.plus(3600)
"""And half past midnight."""


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    opened = History.open(tmp_path / "history.db", tmp_path / "backups", lambda: LATER)
    yield opened
    opened.close()


def day_of(history: History, day: date = DAY) -> Tally:
    return history.tallies(day, day).get(day, Tally())


def remembered(path: Path) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(path)) as file:
        return {day: json.loads(text) for day, text in file.execute("SELECT day, tally FROM tallies ORDER BY day")}


@pytest.mark.parametrize("seed", range(40))
def test_it_is_what_was_counted_by_hand(seed, tmp_path):
    Retold(seed, tmp_path).tell()


def test_a_day_of_every_kind_is_what_the_status_says(history):
    history.apply(samples.everything(), None)
    day, today = day_of(history), history.today(DAY)
    assert (day.offered, day.natural, day.later, day.self_) == (today.prompted, today.natural, today.later, today.self_)
    assert day.skipped_for == {"done_already": 1, "": 1}
    assert day.movements == {"neck-turns": 38.5}
    assert (day.left_s, day.right_s) == (21.0, 17.5)


def test_the_offers_of_some_days(history):
    history.apply(samples.everything(), None)
    offers = {offer.id: offer for offer in history.offers(DAY, DAY)}
    assert list(offers) == sorted(offers, key=lambda name: offers[name].opened)
    assert len(offers) == 8
    done, reason, still = offers["o-done"], offers["o-reason"], offers["o-open"]
    assert (done.shown, done.outcome, done.reason, done.laters) == (True, Outcome.DONE, "", 1)
    assert done.opened == samples.START.plus(2400).local
    assert done.opened.utcoffset() == timedelta(hours=1)
    assert (reason.outcome, reason.reason) == (Outcome.SKIPPED, "done_already")
    assert still.outcome is None
    assert history.offers(DAY + timedelta(days=1), DAY + timedelta(days=9)) == []


def test_reading_at_the_desk_is_one_round_of_work(history):
    world = World()
    world.type_for(40 * 60)
    world.pass_time(6 * 60)
    world.touch()
    world.type_for(5 * 60)
    world.was_reading()
    world.type_for(20 * 60)
    world.pass_time(3600)
    world.look()
    history.apply(world.records, None)
    day = day_of(history, world.now.day)
    assert day.work_s == pytest.approx(71 * 60, abs=130)
    assert day.longest_s == day.long_s == day.work_s
    [same] = history.work_days(world.now.day)
    assert same.work_s == day.work_s


# -- what is remembered --------------------------------------------------------------------------------------------

BEFORE: list[Record] = [
    RoundStarted("r", LATE),
    OfferOpened("o", "r", NEXT, 100.0),
    RoundEnded("r", NEXT.plus(5), 2400.0, "skipped"),
    RoundStarted("r2", LATE.plus(1)),
    BreakStarted("b", LATE, "30-A", None, (Part("chin-tuck", "both", 9.0),)),
    NaturalBreak("n", NEXT, 400.0, None),
    OfferOpened("p", "r2", LATE.plus(9), 100.0),
    OfferClosed("p", NEXT, Outcome.NATURAL),
    NaturalBreak("n2", NEXT, 400.0, "p"),
]
CHANGES: dict[str, tuple[Record, Callable[[Tally, Tally], bool]]] = {
    "a round": (RoundEnded("r2", NEXT, 1200.0, "break"), lambda one, two: one.work_s == 3600.0),
    "a card": (Prompted("o", NEXT, 100.0, "lull"), lambda one, two: two.offered == 1),
    "a later": (OfferEvent("o", NEXT, "later"), lambda one, two: two.later == 1),
    "an outcome": (OfferClosed("o", NEXT, Outcome.IGNORED), lambda one, two: two.ignored == 1),
    "a part": (PartPlayed("b", 0, 7.0, PartResult.DONE), lambda one, two: one.moved_s == 7.0),
    "a break": (BreakEnded("b", NEXT, Outcome.DONE, "finished", 7.0), lambda one, two: one.self_ == 1),
    "reading": (NaturalBreakUndone("n", NEXT), lambda one, two: two.natural == 0),
    "reading, the offer of yesterday": (NaturalBreakUndone("n2", NEXT), lambda one, two: one.natural == 0),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_remembered_day_is_forgotten_when_it_changes(history, what):
    history.apply(BEFORE, None)
    days = (DAY, DAY + timedelta(days=1))
    record, seen = CHANGES[what]
    assert not seen(*(day_of(history, day) for day in days))
    assert list(remembered(history.path)) == [day.isoformat() for day in days]
    history.apply([record], None)
    assert seen(*(day_of(history, day) for day in days))


def test_a_rest_after_midnight_ends_the_spell_of_the_day_before(history):
    history.apply(
        [
            RoundStarted("r", LATE),
            OfferOpened("o", "r", NEXT, 100.0),
            RoundEnded("r", NEXT, 2400.0, "skipped"),
            RoundStarted("q", Moment(NEXT.wall, 0.0, 0.0, 0)),  # westwards, back into the day before
            RoundEnded("q", NEXT.plus(900), 900.0, "break"),
        ],
        None,
    )
    assert day_of(history).longest_s == 3300.0
    history.apply([OfferClosed("o", NEXT, Outcome.SKIPPED, SkipReason.DONE_ALREADY)], None)
    assert day_of(history).longest_s == 2400.0


def test_nothing_newer_than_two_days_is_remembered(tmp_path):
    clock = [utc(2026, 3, 10, 23)]
    history = History.open(tmp_path / "history.db", tmp_path, lambda: clock[0])
    history.apply(BEFORE, None)
    assert day_of(history).days == 1
    assert not history.fill_tallies(10)
    assert remembered(history.path) == {}
    clock[0] += timedelta(days=1)
    assert day_of(history).days == 1
    assert list(remembered(history.path)) == [DAY.isoformat()]
    history.close()


@pytest.mark.parametrize("text", ["[]", "{}", "[9999,1]", f"[{tallying._MARK},", f"[{tallying._MARK},1]", "nonsense"])
def test_what_another_rule_or_nobody_made_is_made_anew(history, text):
    history.apply(BEFORE, None)
    right = day_of(history)
    made = remembered(history.path)[DAY.isoformat()]
    with closing(sqlite3.connect(history.path, isolation_level=None)) as file:
        file.execute("UPDATE tallies SET tally = ?", (text,))
    assert day_of(history) == right
    assert remembered(history.path)[DAY.isoformat()] == made


def test_days_are_filled_in_slices_the_latest_first(history):
    for n in range(0, 10, 3):
        history.apply(samples.offer(f"day {n}", samples.START.plus(n * 86400), Outcome.DONE), None)
    assert history.fill_tallies(4)
    assert list(remembered(history.path)) == [f"2026-03-{day}" for day in (15, 16, 17, 18)]
    assert history.fill_tallies(4)
    assert not history.fill_tallies(4)
    assert len(remembered(history.path)) == 10, "empty days too, so that nobody looks again"
    assert not history.fill_tallies(4)
    assert [day.day for day in history.tallies(date.min, date.max)] == [9, 12, 15, 18]
    assert history.total(date.min, date.max).done == 4


def test_remembered_days_without_anything_come_to_nothing(history):
    for days in (-10, -5):
        history.apply(samples.offer(f"{days}", samples.START.plus(days * 86400.0), Outcome.DONE), None)
    while history.fill_tallies(100):
        pass

    assert history.total(DAY - timedelta(days=9), DAY - timedelta(days=6)) == Tally()


def test_a_total_is_the_sum_of_its_days_remembered_or_not(history):
    for week in range(60):  # more than a year, so that it is summed in two parts
        at = samples.START.plus(-week * 7 * 86400.0)
        history.apply(samples.offer(f"w{week}", at, list(Outcome)[week % 6]), None)
        history.apply(samples.guided(f"w{week}", at.plus(2440), None, Outcome.DONE), None)
    strong = ("neck-turns", "shoulder-shrug")
    days = history.tallies(date.min, date.max)
    fresh = history.total(date.min, date.max, strong)
    while history.fill_tallies(100):
        pass
    assert len(remembered(history.path)) > 366

    assert history.total(date.min, date.max, strong) == fresh == summed(days.values(), strong)
    assert fresh.done == 10
    assert fresh.movements["neck-turns"] == pytest.approx(60 * 13.5)


def test_an_empty_history_has_no_days(history):
    assert history.tallies(date.min, date.max) == {}
    assert history.total(date.min, date.max) == Tally()
    assert not history.fill_tallies(5)


class Meddled(sqlite3.Connection):
    """Somebody else writes between working out and remembering."""

    meddle: Callable[[], None] | None = None

    def execute(self, sql: str, *given: Any) -> sqlite3.Cursor:  # type: ignore[override]
        if sql == "BEGIN IMMEDIATE" and self.meddle is not None:
            self.meddle()
        return super().execute(sql, *given)


def test_what_another_process_changed_meanwhile_is_not_remembered(history):
    history.apply(BEFORE, None)

    def meddle() -> None:
        with closing(sqlite3.connect(history.path, isolation_level=None)) as other:
            other.execute("UPDATE rounds SET work_s = 60 WHERE id = 'r'")

    with closing(sqlite3.connect(history.path, isolation_level=None, factory=Meddled)) as file:
        file.meddle = meddle
        old = tallying.tallies(file, DAY, DAY, date(2026, 4, 1))
    assert old[DAY].work_s == 2400.0
    assert remembered(history.path) == {}
    assert day_of(history).work_s == 60.0


def test_while_nothing_can_be_written_it_is_worked_out_in_memory(history):
    history.apply(BEFORE, None)
    with closing(sqlite3.connect(history.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert day_of(history).work_s == 2400.0
        history.apply([RoundEnded("r2", NEXT, 1200.0, "break")], None)
        assert history.trouble == "busy"
        assert day_of(history).work_s == 3600.0
        assert not history.fill_tallies(5)
        other.execute("ROLLBACK")
    assert remembered(history.path) == {}


# -- reading alone -------------------------------------------------------------------------------------------------


def read_only(path: Path) -> History:
    return History.read_only(path, lambda: LATER)


def test_reading_alone_changes_nothing(history, tmp_path):
    history.apply(BEFORE, None)
    history.close()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()}
    alone = read_only(history.path)
    assert day_of(alone).work_s == 2400.0
    assert not alone.fill_tallies(5) or day_of(alone).work_s == 2400.0
    alone.close()
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()} == before


def test_reading_alone_sees_what_a_running_app_has_written(history):
    history.apply(BEFORE, None)
    alone = read_only(history.path)
    assert day_of(alone).work_s == 2400.0
    history.apply([RoundEnded("r2", NEXT, 1200.0, "break")], None)
    assert day_of(alone).work_s == 3600.0
    alone.close()


def test_without_a_file_there_is_nothing_to_read_and_none_is_made(tmp_path):
    alone = read_only(tmp_path / "history.db")
    assert alone.tallies(date.min, date.max) == {}
    alone.close()
    assert list(tmp_path.iterdir()) == []


def test_an_older_file_is_read_as_it_is(tmp_path):
    path = tmp_path / "history.db"
    with closing(schema.connect(path)) as file:
        schema.migrate(file, tmp_path, LATER, schema.migrations()[:1])
        file.execute(
            "INSERT INTO rounds VALUES ('r', '2026-03-09T08:00:00.000Z', 60, '2026-03-09', 'x', 60, 9, 'break')"
        )
    before = path.read_bytes()
    alone = read_only(path)
    assert day_of(alone).work_s == 9.0
    alone.close()
    assert path.read_bytes() == before


def test_a_newer_file_and_somebody_elses_are_refused(tmp_path):
    path = tmp_path / "history.db"
    with closing(schema.connect(path)) as file:
        file.execute("CREATE TABLE t (x)")
    with pytest.raises(HistoryError, match="not a history"):
        read_only(path)
    with closing(schema.connect(path)) as file:
        file.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        file.execute("PRAGMA user_version = 999")
    with pytest.raises(NewerHistory):
        read_only(path)
    path.write_bytes(b"no database at all, but long enough to be looked at " * 40)
    with pytest.raises(sqlite3.DatabaseError):
        read_only(path)
