"""The warning card: what it says, and its one way out."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from neckbreak.core.safety import SIGNS, Urgency
from neckbreak.core.warnings import BadDay, Card
from neckbreak.ui import words_safety
from neckbreak.ui.warning_page import WarningPage

TODAY = date(2026, 3, 9)


class Shown:
    def __init__(self, qtbot, urgency: Urgency, bad: str = "", checked: date | None = None, **how) -> None:
        signs = tuple(sign.code for sign in SIGNS if sign.urgency is urgency)
        self.left: list[tuple[date, bool]] = []
        self.bad = bad
        standing = Card(urgency, signs, date(2026, 3, 1), date(2026, 3, 2), checked=checked)
        self.page = WarningPage(standing, TODAY, self.leave, **how)
        self.page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.page)
        self.page.show()

    def leave(self, day: date, gone: bool) -> None:
        if self.bad:
            raise BadDay(self.bad)
        self.left.append((day, gone))

    def words(self) -> str:
        return " | ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("urgency", list(Urgency))
def test_it_says_the_signs_what_to_do_and_what_it_means(qtbot, urgency):
    words = Shown(qtbot, urgency).words()

    for sign in SIGNS:
        assert (words_safety.sign_words(sign.code) in words) is (sign.urgency is urgency)
    assert "This app can't check this. Please stop the exercises now." in words
    assert "Tell them which sign it is." in words
    assert "This does not mean that something serious is wrong. It means that someone should examine you." in words
    assert words_safety.exit_words(urgency) in words
    assert ("Do not drive yourself" in words) is (urgency is not Urgency.APPOINTMENT)


@pytest.mark.parametrize("urgency", list(Urgency))
def test_it_names_no_illness_and_no_odds_and_soothes_nobody(qtbot, urgency):
    shown = Shown(qtbot, urgency)
    shown.page.call.click()
    said = shown.words()
    for sign in SIGNS:
        said = said.replace(words_safety.sign_words(sign.code), "")

    assert not re.search(r"stroke|tumou?r|cancer|infection|artery|disc|meningitis|myelopathy|%|per cent", said, re.I)
    assert not re.search(r"probably|likely|harmless|don't worry|rare", said, re.I)


@pytest.mark.parametrize(
    ("number", "country", "said"),
    [
        ("112", "Germany", ("Call 112 now.", "112, the number for Germany")),
        ("0110", "", ("Call 0110 now.", "0110, as you set it")),
        ("", "", ("Call your local emergency number now", "your local emergency number, in many countries")),
    ],
)
def test_an_emergency_says_which_number_to_call(qtbot, number, country, said):
    shown = Shown(qtbot, Urgency.EMERGENCY, number=number, country=country)
    assert said[0] in shown.words()
    assert said[1] not in shown.words()

    shown.page.call.click()

    assert said[1] in shown.words()


@pytest.mark.parametrize(("urgency", "said"), [(Urgency.SAME_DAY, "Today: your doctor"), (Urgency.APPOINTMENT, "days")])
def test_the_others_say_whom_to_see(qtbot, urgency, said):
    shown = Shown(qtbot, urgency, number="112", country="Germany")
    shown.page.call.click()

    assert said in shown.words()
    assert "In an emergency: 112" in shown.words()


def test_the_way_out_is_a_day_between_the_card_and_today(qtbot):
    shown = Shown(qtbot, Urgency.EMERGENCY)
    day = shown.page.day
    assert (day.minimumDate(), day.maximumDate(), day.date()) == (
        QDate(2026, 3, 2),
        QDate(2026, 3, 9),
        QDate(2026, 3, 9),
    )

    day.setDate(QDate(2026, 3, 5))
    shown.page.save.click()

    assert shown.left == [(date(2026, 3, 5), False)]
    assert not shown.page.isVisible()


@pytest.mark.parametrize(("code", "said"), [("future", "not come yet"), ("before", "examined since")])
def test_a_day_that_is_refused_says_why_and_the_card_stays(qtbot, code, said):
    shown = Shown(qtbot, Urgency.SAME_DAY, bad=code)

    shown.page.save.click()

    assert said in shown.words()
    assert shown.page.isVisible()


def test_only_a_card_that_was_checked_before_can_be_said_to_be_gone(qtbot):
    assert "come back since" not in " ".join(
        button.text() for button in Shown(qtbot, Urgency.SAME_DAY).page.findChildren(QPushButton)
    )
    shown = Shown(qtbot, Urgency.SAME_DAY, checked=date(2026, 1, 20))

    shown.page.gone.click()

    assert shown.left == [(date(2026, 1, 20), True)]


@pytest.mark.parametrize("urgency", list(Urgency))
def test_prompts_can_be_paused_where_there_are_any_and_the_signs_asked_again(qtbot, urgency):
    shown = Shown(qtbot, urgency)
    told: list[str] = []
    shown.page.pause_wanted.connect(lambda: told.append("pause"))
    shown.page.list_wanted.connect(lambda: told.append("list"))

    if shown.page.pause.isVisible():
        shown.page.pause.click()
    shown.page.signs.click()

    assert told == (["list"] if urgency is Urgency.EMERGENCY else ["pause", "list"])


def test_escape_closes_it_and_is_no_way_out(qtbot):
    shown = Shown(qtbot, Urgency.EMERGENCY)

    QTest.keyClick(shown.page, Qt.Key.Key_Escape)

    assert not shown.page.isVisible()
    assert shown.left == []


def test_every_control_has_a_name(qtbot):
    shown = Shown(qtbot, Urgency.APPOINTMENT, checked=date(2026, 1, 20))

    for control in (shown.page.day, *shown.page.findChildren(QPushButton)):
        assert control.accessibleName()
