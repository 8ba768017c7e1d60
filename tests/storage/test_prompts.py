from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from neckbreak.core.learning import LOOK_BACK_DAYS, monday
from neckbreak.core.records import NaturalBreak, NaturalBreakUndone, OfferEvent, Outcome, Prompted, SkipReason
from neckbreak.storage import schema
from neckbreak.storage.prompts import SEEN, prompts_seen
from neckbreak.storage.recording import write
from tests.core.takers import MONDAY, Taker
from tests.storage.samples import DAY, NOW, START, offer

TOMORROW = DAY + timedelta(days=1)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = schema.open_file(tmp_path / "history.db", tmp_path / "backups", NOW)
    yield connection
    connection.close()


def test_an_empty_history_has_seen_nothing(history: sqlite3.Connection) -> None:
    assert prompts_seen(history, DAY) == ()


def test_one_offer_is_its_first_card_and_its_end(history: sqlite3.Connection) -> None:
    again = [OfferEvent("o-x", START.plus(2420), "later"), Prompted("o-x", START.plus(2450), 2450.0, "later")]
    first, *closed = offer("x", START, Outcome.DONE)[2:]
    write(history, [*offer("x", START, None)[:2], first, *again, *closed], None)

    (seen,) = prompts_seen(history, TOMORROW)

    assert seen.at == START.plus(2401).local
    assert seen.at.utcoffset() == timedelta(hours=1)
    assert (seen.work_s, seen.why, seen.taken, seen.ended_s) == (2401.0, "lull", True, 2460.0)


@pytest.mark.parametrize(
    ("outcome", "reason", "taken"),
    [
        (Outcome.DONE, None, [True]),
        (Outcome.PARTIAL, None, [True]),
        (Outcome.NATURAL, None, [True]),
        (Outcome.SKIPPED, None, [False]),
        (Outcome.SKIPPED, SkipReason.NOT_NOW, [False]),
        (Outcome.SKIPPED, SkipReason.WATCHED, [False]),
        (Outcome.SKIPPED, SkipReason.DONE_ALREADY, [True]),
        (Outcome.SKIPPED, SkipReason.IN_CALL, []),
        (Outcome.SKIPPED, SkipReason.HURTS, []),
        (Outcome.IGNORED, None, [False]),
        (Outcome.MISSED, None, []),
        (None, None, []),
    ],
)
def test_what_counts_as_taken_and_what_says_nothing(
    history: sqlite3.Connection, outcome: Outcome | None, reason: SkipReason | None, taken: list[bool]
) -> None:
    write(history, offer("x", START, outcome, reason), None)

    assert [each.taken for each in prompts_seen(history, TOMORROW)] == taken


def test_somebody_who_was_reading_took_nothing(history: sqlite3.Connection) -> None:
    left = NaturalBreak("n", START.plus(2420), 300.0, "o-x")
    write(history, [*offer("x", START, Outcome.NATURAL), left], None)
    assert len(prompts_seen(history, TOMORROW)) == 1

    write(history, [NaturalBreakUndone("n", START.plus(2800))], None)
    assert prompts_seen(history, TOMORROW) == ()


def test_it_begins_with_a_week_and_ends_with_yesterday(history: sqlite3.Connection) -> None:
    write(history, offer("x", START, Outcome.DONE), None)
    last = monday(DAY) + timedelta(days=LOOK_BACK_DAYS)

    assert len(prompts_seen(history, last + timedelta(days=6))) == 1
    assert prompts_seen(history, last + timedelta(days=7)) == ()
    assert prompts_seen(history, DAY) == ()


def test_it_reads_the_days_it_needs_and_no_others(history: sqlite3.Connection) -> None:
    """An index leads to the days; nothing is read whole."""
    plan = [row[3] for row in history.execute(f"EXPLAIN QUERY PLAN {SEEN}", {"since": "", "day": ""})]

    assert any("offers_day" in line for line in plan)
    assert not [line for line in plan if line.startswith("SCAN")]


def test_the_history_tells_of_a_fortnight_what_happened_in_it(history: sqlite3.Connection) -> None:
    """The simulated people of the campaign learn from what a real history would tell."""
    person = Taker("lulls", 5)
    person.keep = []
    person.live(2)
    write(history, person.keep, None)

    told = prompts_seen(history, MONDAY + timedelta(days=14))

    assert len(told) > 60
    assert {each.taken for each in told} == {True, False}
    in_order = sorted(person.seen, key=lambda each: each.at)
    for here, there in zip(told, in_order, strict=True):
        assert abs(here.at - there.at) < timedelta(milliseconds=2)
        assert replace(here, at=there.at) == there
