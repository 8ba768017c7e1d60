"""What the page History asks besides tallies: a day in detail and its sums."""

from __future__ import annotations

from datetime import timedelta

import pytest

from neckbreak.core.records import NaturalBreak, RoundStarted
from neckbreak.storage import history_rows
from neckbreak.storage.history import History
from tests.storage.samples import DAY, START, clock, everything


@pytest.fixture
def history(tmp_path):
    made = History.open(tmp_path / "history.db", tmp_path / "backups", clock)
    made.apply(everything(), None)
    yield made
    made.close()


def test_rounds_of_a_day_with_the_one_that_runs(history):
    found = history.ask(history_rows.rounds, DAY)

    assert [each.work_s for each in found] == [2460.0] * 7 + [None]
    assert found[0].start == START.local
    assert found[0].start.utcoffset() == timedelta(hours=1)
    assert found[-1].end is None


def test_breaks_with_what_was_moved_and_absences_that_were_none_left_out(history):
    found = history.ask(history_rows.rests, DAY)

    assert [(each.kind, round(each.seconds, 1), each.detail) for each in found] == [
        ("break", 14.0, ("neck-turns",)),
        ("break", 14.0, ("neck-turns",)),
        ("break", 11.5, ("neck-turns",)),  # it runs: what was played so far
        ("away", 400.0, ()),
        ("away", 400.0, ()),
    ]


def test_seconds_by_movement_and_side_of_the_days_that_are_asked_for(history):
    assert history.ask(history_rows.moved, DAY, DAY) == {("neck-turns", "left"): 21.0, ("neck-turns", "right"): 17.5}
    assert history.ask(history_rows.moved, DAY + timedelta(days=1), DAY + timedelta(days=9)) == {}


def test_work_before_an_offer(history):
    found = history.ask(history_rows.worked_before, DAY, DAY)

    assert set(found.values()) == {2400.0}
    assert len(found) == 8


def test_a_day_without_anything_has_nothing(history):
    other = DAY - timedelta(days=3)

    assert history.ask(history_rows.rounds, other) == []
    assert history.ask(history_rows.rests, other) == []


def test_what_waits_in_memory_is_there_too(tmp_path):
    """The place cannot be written: a file stands where the folder should be."""
    (tmp_path / "folder").write_text("")
    made = History.open(tmp_path / "folder" / "history.db", tmp_path / "backups", clock)
    made.apply([RoundStarted("r", START), NaturalBreak("n", START, 400.0)], None)

    assert made.trouble
    assert len(made.ask(history_rows.rounds, DAY)) == 1
    assert len(made.ask(history_rows.rests, DAY)) == 1
    made.close()
