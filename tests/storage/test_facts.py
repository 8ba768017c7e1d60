from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from neckbreak.core.moment import Moment
from neckbreak.core.person import LOOK_BACK_DAYS, Facts, Total
from neckbreak.core.records import (
    BreakStarted,
    Carded,
    Outcome,
    PartPlayed,
    PartResult,
    Rated,
    Reacted,
    Record,
    Wished,
)
from neckbreak.storage import facts
from neckbreak.storage.history import History
from tests.storage.samples import DAY, PARTS, START, about_the_person, clock, everything, guided

DAY_S = 86400.0


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    history = History.open(tmp_path / "history.db", tmp_path / "backups", clock)
    yield history
    history.close()


def later(days: float) -> Moment:
    return START.plus(days * DAY_S)


def test_nobody_is_known_at_first(history: History) -> None:
    assert history.person_facts(START) == Facts()
    assert history.cards() == []


def test_a_person_as_the_history_knows_him(history: History) -> None:
    history.apply(everything(), None)
    found = history.person_facts(later(0.9))
    assert (found.first_day, found.earlier_day) == (DAY, None)
    assert [each.id for each in found.breaks] == ["b-offered", "b-self", "b-running"]
    first = found.breaks[0]
    assert (first.plan, first.outcome, first.how) == ("30-A", Outcome.DONE, "hurts")
    assert first.started.isoformat() == "2026-03-09T09:40:40+01:00"
    assert [(part.movement, part.side, part.actual_s, part.result) for part in first.parts] == [
        ("neck-turns", "left", 7.0, PartResult.DONE),
        ("neck-turns", "right", 6.5, PartResult.HURT),
        ("shoulder-shrug", "both", 0.0, PartResult.PLANNED),
    ]
    assert found.breaks[2].outcome is None
    assert [(each.kind, each.value, each.break_id) for each in found.ratings] == [
        ("now", 3, None),
        ("before", 3, "b-offered"),
        ("after", 5, "b-offered"),
        ("worse", None, None),
    ]
    (reaction,) = found.reactions
    assert (reaction.break_id, reaction.movement, reaction.kind) == ("b-offered", "neck-turns", "sore")
    assert found.excluded == {"chin-tuck": date(2026, 3, 23)}
    assert found.returned == {"neck-turns": START.plus(9200).local}
    assert found.pinned == {"chin-tuck"}
    assert found.totals == {
        ("neck-turns", "left"): Total(3, 21.0),
        ("neck-turns", "right"): Total(3, 17.5),
        ("shoulder-shrug", "both"): Total(0, 0.0),
    }


def test_the_last_wish_counts_in_whatever_order_it_is_written(history: History) -> None:
    wishes: list[Record] = [
        Wished(START, "chin-tuck", "not_for_me"),
        Wished(later(1), "chin-tuck", "back"),
        Wished(later(2), "chin-tuck", "not_for_me", date(2026, 4, 1)),
    ]
    history.apply([wishes[2], wishes[0], wishes[1]], None)
    assert history.person_facts(later(3)).excluded == {"chin-tuck": date(2026, 4, 1)}
    assert history.person_facts(later(3)).returned == {}


def test_writing_it_all_again_changes_nothing(history: History) -> None:
    history.apply([*everything(), *about_the_person()], None)
    before = history.person_facts(later(1)), history.cards()
    history.apply(about_the_person(), None)
    assert (history.person_facts(later(1)), history.cards()) == before


def test_what_hurt_is_kept_without_its_break_and_what_is_senseless_is_not(history: History) -> None:
    history.apply(
        [
            Reacted(START, "lost", "neck-turns", "sharp"),
            Reacted(START, "lost", "neck-turns", "no such kind"),
            Rated(START, "now", 11),
            Rated(START, "after", 10, "lost"),
            Wished(START, "neck-turns", "no such kind"),
            Carded(START, "no such urgency", "raised"),
        ],
        None,
    )
    assert history.unwritten == 0
    found = history.person_facts(START)
    assert [each.kind for each in found.reactions] == ["sharp"]
    assert [each.value for each in found.ratings] == [10]
    assert (found.excluded, found.pinned, history.cards()) == ({}, frozenset(), [])


def test_only_wishes_reach_beyond_the_look_back(history: History) -> None:
    history.apply([*guided("old", START, None, Outcome.DONE), *guided("less", later(3), None, Outcome.DONE)], None)
    history.apply(about_the_person(), None)
    now = later(LOOK_BACK_DAYS + 10)
    history.apply(guided("new", later(LOOK_BACK_DAYS + 9), None, Outcome.DONE), None)
    found = history.person_facts(now)
    assert (found.first_day, found.earlier_day) == (DAY, DAY + timedelta(days=3))
    assert [each.id for each in found.breaks] == ["b-new"]
    assert (found.ratings, found.reactions) == ((), ())
    assert found.totals["neck-turns", "left"] == Total(3, 21.0)
    assert found.pinned == {"chin-tuck"}


def test_a_card_that_stands_for_years_is_not_forgotten(history: History) -> None:
    raised = Carded(START, "appointment", "raised", "arm_pain")
    history.apply([raised, *(Carded(later(7 * n), "appointment", "asked") for n in range(1, 400))], None)
    found = history.cards()
    assert (found[0].at.wall, found[0].event, found[0].cause) == (START.wall, "raised", "arm_pain")
    assert len(found) == facts.MOST_CARDS + 1
    assert found[-1].at.wall == later(7 * 399).wall


def test_a_doctors_day_is_kept(history: History) -> None:
    history.apply(about_the_person(), None)
    raised, examined = history.cards()
    assert (raised.urgency, raised.event, raised.cause, raised.examined_day) == ("same_day", "raised", "unwell", None)
    assert (examined.event, examined.examined_day) == ("examined", date(2026, 3, 10))
    assert examined.at.offset_min == 60


def test_the_totals_of_an_older_file_are_those_of_its_parts(history: History, tmp_path: Path) -> None:
    """A file of version 1 gets the sums that the same records get now."""
    shutil.copy(Path(__file__).parent / "fixtures" / "history-v1.db", tmp_path / "old.db")
    old = History.open(tmp_path / "old.db", tmp_path / "backups", clock)
    history.apply(everything(), None)
    assert old.person_facts(later(1)).totals == history.person_facts(later(1)).totals
    old.apply([PartPlayed("b-running", 1, 7.0, PartResult.DONE), PartPlayed("b-running", 2, 2.0, PartResult.CUT)], None)
    assert old.person_facts(later(1)).totals == {
        ("neck-turns", "left"): Total(3, 21.0),
        ("neck-turns", "right"): Total(3, 20.0),
        ("shoulder-shrug", "both"): Total(1, 2.0),
    }
    old.close()


def steps(history: History, work: int) -> int:
    """How many thousand steps SQLite's machine takes for the facts, `work` days after the start."""
    assert history._file is not None
    taken = 0

    def count() -> int:
        nonlocal taken
        taken += 1
        return 0

    history._file.set_progress_handler(count, 100)
    history.person_facts(later(work))
    history.cards()
    history._file.set_progress_handler(None, 0)
    return taken


def test_twenty_years_take_no_longer_than_one(history: History) -> None:
    def fill(first: int, last: int) -> None:
        records: list[Record] = []
        for n in range(first, last):
            for k in range(4):
                at = later(n).plus(3600 * k)
                records.append(BreakStarted(f"{n}-{k}", at, "30-A", None, PARTS))
            records += [Rated(later(n), "now", n % 5), Reacted(later(n), f"{n}-0", "neck-turns", "pull")]
            records.append(Wished(later(n), f"m{n % 30}", "pinned" if n % 2 else "unpinned"))
            records.append(Carded(later(n), "appointment", "asked"))
        history.apply(records, None)

    fill(0, 365)
    short = steps(history, 365)
    fill(365, 365 * 8)  # enough to tell: anything that grew with the file would be eight times as much
    long = steps(history, 365 * 8)
    assert short > 50
    assert long < short * 1.3


@pytest.mark.parametrize(
    "query", [facts.BREAKS, facts.EARLIER, facts.RATINGS, facts.REACTIONS, facts.CARDS, facts.CARD_LAST]
)
def test_every_question_is_answered_by_an_index(history: History, query: str) -> None:
    assert history._file is not None
    plan = [
        str(row[3])
        for row in history._file.execute(f"EXPLAIN QUERY PLAN {query}", ["2026" for _ in range(query.count("?"))])
    ]
    read = [line for line in plan if line.startswith(("SCAN", "SEARCH"))]
    assert read
    for line in read:
        assert "USING" in line or line in ("SCAN b", "SCAN cards"), plan  # both end at their limit
    if query == facts.CARDS:
        assert not any("TEMP B-TREE" in line for line in plan)


def test_the_tables_refuse_what_is_senseless(history: History) -> None:
    history.close()
    with sqlite3.connect(history.path) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(
            "INSERT INTO wishes VALUES ('chin-tuck', 'pin', '2026', 'not_for_me', 0, '2026-03-09', NULL)"
        )
    connection.close()
