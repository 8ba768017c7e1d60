""" "Why?": the last decisions first, all of them when asked for."""

from __future__ import annotations

import pytest

from neckbreak.ui.why_list import WhyList
from tests.ui.samples import DECISIONS, said


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
    assert "Break due: waiting for a quiet moment" not in words


def test_all_decisions_can_be_seen_and_stay_open(qtbot, why):
    why.all.click()
    qtbot.waitUntil(lambda: "Break due: waiting for a quiet moment" in said(why), timeout=1000)

    why.show_decisions(DECISIONS[:-1])

    qtbot.waitUntil(lambda: "Break due: waiting for a quiet moment" in said(why), timeout=1000)
