"""`neckbreak stats`: what is said about a period, and the shape that scripts rely on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from neckbreak.content import load_catalogue
from neckbreak.core.adherence import Tally
from neckbreak.core.period import Period
from neckbreak.core.records import Outcome, SkipReason
from neckbreak.storage.history import History
from neckbreak.ui.stats import answer, strength
from neckbreak.ui.words_stats import skip_reason, stats_lines
from tests.storage import samples
from tests.storage.samples import DAY, START

SHAPE = {
    "from",
    "to",
    "days",
    "work_s",
    "offered",
    "done",
    "partial",
    "skipped",
    "ignored",
    "natural",
    "missed",
    "later",
    "self",
    "offered_done",
    "share_done",
    "skipped_for",
    "longest_s",
    "long_s",
    "share_long",
    "moved_s",
    "left_s",
    "right_s",
    "movements",
    "strength_days",
}
WEEK = Period(date(2026, 3, 9), date(2026, 3, 15))
GOOD = Tally(
    days=5,
    work_s=31 * 3600.0,
    offered=31,
    done=22,
    partial=3,
    skipped=4,
    ignored=1,
    natural=12,
    missed=1,
    later=5,
    self_=2,
    offered_done=22,
    skipped_for={"in_call": 2, "": 1, "not_now": 1},
    longest_s=4320.0,
    long_s=5.6 * 3600,
    moved_s=840.0,
    left_s=300.0,
    right_s=290.0,
    strength_days=2,
)
LEAN = Tally(days=4, work_s=3600.0, offered=30, done=9, natural=3, offered_done=9, longest_s=1800.0)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    opened = History.open(tmp_path / "history.db", tmp_path, lambda: datetime(2026, 3, 15, tzinfo=UTC))
    yield opened
    opened.close()


def test_a_week_beside_the_one_before():
    lines = stats_lines(WEEK, GOOD, LEAN)
    assert lines == [
        "2026-03-09 to 2026-03-15. In brackets: the 7 days before.",
        "Breaks taken: 27 (9)",
        "Away on your own, which counts as a break: 12 (3)",
        "Offered: 31 (30)",
        "Of the offered, done: 71 % (30 %)",
        "A larger share of the offered breaks was done than before.",
        "Ended early: 3",
        "Skipped: 4; in a call 2, no reason 1, not now 1",
        "Put off for a few minutes: 5",
        "Not answered: 1",
        "No good moment came: 1",
        "Work: 31 h (1 h)",
        "Longest time without a break: 1 h 12 min (30 min)",
        "Work in stretches of more than an hour: 18 %",
        "Moved: 14 min; left 5 min, right 5 min",
        "Days with strength: 2",
    ]


def test_less_is_said_as_plainly_as_more_and_noise_is_not_said():
    assert "A smaller share of the offered breaks was done than before." in stats_lines(WEEK, LEAN, GOOD)
    assert "No clear difference in the share of the offered breaks that was done." in stats_lines(WEEK, GOOD, GOOD)
    few = Tally(days=1, offered=3, offered_done=3, done=3)
    assert not [line for line in stats_lines(WEEK, few, GOOD) if "share" in line]


def test_what_there_was_nothing_of_is_not_held_against_anybody():
    nothing_done = Tally(days=2, offered=12, ignored=12, work_s=7200.0)
    lines = stats_lines(WEEK, nothing_done, GOOD)
    assert not [line for line in lines if " 0" in line or "none" in line]
    assert lines[1] == "Offered: 12 (31)"


@pytest.mark.parametrize("before", [Tally(), GOOD])
def test_an_empty_period_invites(before):
    assert stats_lines(WEEK, Tally(), before) == [
        "2026-03-09 to 2026-03-15",
        "Nothing is recorded for this time. NeckBreak notes breaks and work while it runs.",
    ]


def test_days_that_are_to_come_are_left_out_and_that_is_said(history):
    today = date(2026, 3, 15)
    cut = answer(history, today, (), {"from": "2026-03-14", "to": "2026-03-20"})
    assert cut["text"].splitlines()[:2] == ["2026-03-14 to 2026-03-15", "The days that are still to come are left out."]
    whole = answer(history, today, (), {"from": "2026-03-14", "to": "2026-03-15"})
    assert "to come" not in whole["text"]
    assert whole["data"] == cut["data"]


def test_one_day_and_nothing_before_it():
    day = Period(DAY, DAY)
    assert stats_lines(day, GOOD, LEAN)[0] == "2026-03-09. In brackets: the day before."
    assert stats_lines(day, GOOD, Tally())[:2] == ["2026-03-09", "Breaks taken: 27"]


def test_each_reason_has_words_of_its_own():
    assert len({skip_reason(reason) for reason in (*SkipReason, "")}) == len(SkipReason) + 1


def test_the_shape_of_the_data_is_the_contract(history):
    history.apply(samples.everything(), None)
    reply = answer(history, DAY + timedelta(days=3), (), {})
    assert (reply["ok"], reply["exit"]) == (True, 0)
    data = reply["data"]
    assert data.keys() == SHAPE | {"before", "change", "foreign"}
    assert data["before"].keys() == SHAPE
    assert (data["from"], data["to"], data["before"]["to"]) == ("2026-03-06", "2026-03-12", "2026-03-05")
    assert data["skipped_for"] == {"none": 1, "done_already": 1}
    assert data["share_done"] == 0.125
    assert data["change"] == "too_few"
    assert data["before"]["share_done"] is None
    assert reply["text"].startswith("2026-03-06 to 2026-03-12\n")


def test_a_period_stands_beside_the_days_before_it(history):
    for n in range(6):
        history.apply(samples.offer(f"{n}", START.plus(n * 86400), Outcome.DONE), None)
    data = answer(history, DAY + timedelta(days=5), (), {"from": "2026-03-13", "to": ""})["data"]
    assert (data["done"], data["before"]["done"], data["before"]["from"]) == (2, 2, "2026-03-11")


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"from": "2026-03-20"}, "2026-03-20 is still to come."),
        ({"from": "2026-03-05", "to": "2026-03-01"}, "after it."),
        ({"to": "x" * 5000}, "is not a day."),
    ],
)
def test_a_wrong_day_is_refused(history, wish, said):
    reply = answer(history, DAY, (), wish)
    assert (reply["ok"], reply["exit"]) == (False, 2)
    assert said in reply["text"]
    assert len(reply["text"]) < 200
    assert "\n" not in reply["text"]


def test_strength_is_what_the_catalogue_says():
    movements = load_catalogue().movements
    found = strength(movements.values())
    assert found
    assert all(movements[name].group == "strength" for name in found)
