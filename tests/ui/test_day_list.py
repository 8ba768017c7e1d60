"""The day is told kindly, newest first."""

from __future__ import annotations

import pytest

from neckbreak.storage.reading import Counts
from neckbreak.ui.day_list import DayList, day_words, rest_words
from tests.ui.samples import BREAKS, COUNTS, said


@pytest.fixture
def day(qtbot):
    made = DayList()
    qtbot.addWidget(made)
    made.show_window(1800, 3600)
    made.show_day(COUNTS, BREAKS)
    return made


def test_the_day_is_told_kindly():
    assert day_words(COUNTS) == "3 breaks done · 1 shorter break · 1 natural break"
    assert rest_words(COUNTS) == "Also: put off once, 1 skipped"
    assert day_words(Counts(done=1)) == "1 break done"
    assert day_words(Counts()) == rest_words(Counts()) == ""


def test_a_day_without_breaks_invites(day):
    day.show_day(Counts(), ())

    assert "No break yet today. The first is offered after 30 min to 1 h of work" in said(day)
    assert "0 " not in day_words(Counts())


@pytest.mark.parametrize("counts", [Counts(prompted=1), Counts(prompted=1, skipped=1), Counts(missed=1)])
def test_after_an_offer_nothing_is_said_about_the_first(day, counts):
    day.show_day(counts, ())

    assert "No break yet today. Getting up on your own counts just as well." in said(day)
    assert "The first" not in said(day)
    assert said(day).count("No break yet") == 1


def test_breaks_come_newest_first(day):
    words = said(day)

    assert words.index("Chin tuck, Shoulder shrug") < words.index("Shoulder shrug, Head turns")
    assert "12 s, ended early" in words
    assert "No break yet" not in words
