""" "Why?": the last decisions first, all of them when asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from neckbreak.storage.reading import DecisionRow
from neckbreak.ui.why_list import WhyList
from tests.ui.samples import DECISIONS, at, said


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def why(qtbot):
    made = WhyList()
    qtbot.addWidget(made)
    made.show_decisions(DECISIONS)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_day_without_decisions_says_so(why):
    why.show_decisions(())

    assert "Nothing to explain yet" in said(why)
    assert not why.all.isVisibleTo(why)


def test_decisions_come_newest_first(why):
    words = said(why)

    assert words.index("Later, you said") < words.index("Held back: your microphone is in use")
    assert words.index("Held back no longer, after 58 min") < words.index("Held back: your microphone is in use")


def test_all_decisions_can_be_seen_and_stay_open(qtbot, why):
    many = [DecisionRow(at(8, minute), "later", {}) for minute in range(8)]
    first = many[0].at.strftime("%H:%M")
    why.show_decisions(many)
    assert why.all.text() == "Show all 8"
    assert first not in said(why)

    why.all.click()
    qtbot.waitUntil(lambda: first in said(why), timeout=1000)

    why.show_decisions(many[:-1])
    qtbot.waitUntil(lambda: first in said(why) and why.all.text() == "Show fewer", timeout=1000)
