"""The card: it offers, it never gets in the way, and it answers to one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from neckbreak.core.records import SkipReason
from neckbreak.ui.card import Card, corner
from tests.fakes import HandClock

AREA = QRect(0, 24, 1600, 876)


class Heard:
    """What the card said."""

    def __init__(self, card: Card) -> None:
        self.said: list[str] = []
        card.started.connect(lambda: self.said.append("start"))
        card.postponed.connect(lambda: self.said.append("later"))
        card.worse.connect(lambda: self.said.append("worse"))
        card.skipped.connect(lambda reason: self.said.append(f"skip {reason}".strip()))


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def card(qtbot, clock):
    made = Card("30 seconds", 3, 5, clock.seconds)
    qtbot.addWidget(made)
    made.offer(None)
    return made


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_Return, "start"),
        (Qt.Key.Key_Enter, "start"),
        (Qt.Key.Key_L, "later"),
        (Qt.Key.Key_S, "skip"),
        (Qt.Key.Key_Escape, "later"),
    ],
)
def test_one_key_answers_but_not_in_the_first_moment(qtbot, card, clock, key, answer):
    heard = Heard(card)
    qtbot.keyClick(card, key)
    clock.advance(1.4)
    qtbot.keyClick(card, key)
    assert heard.said == []
    clock.advance(0.2)
    qtbot.keyClick(card, key)

    assert heard.said == [answer]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_Tab])
def test_other_keys_answer_nothing(qtbot, card, clock, key):
    heard = Heard(card)
    clock.advance(2)
    qtbot.keyClick(card, key)

    assert heard.said == []


def test_a_key_on_a_focused_button_is_ignored_in_the_first_moment(qtbot, card, clock):
    heard = Heard(card)
    start = next(b for b in card.findChildren(QPushButton) if b.text() == "Start")
    start.setFocus()
    qtbot.keyClick(start, Qt.Key.Key_Space)
    qtbot.keyClick(start, Qt.Key.Key_Return)
    assert heard.said == []
    clock.advance(2)
    qtbot.keyClick(start, Qt.Key.Key_Space)

    assert heard.said == ["start"]


def test_enter_on_a_focused_button_presses_that_one(qtbot, card, clock):
    heard = Heard(card)
    clock.advance(2)
    skip = next(b for b in card.findChildren(QPushButton) if b.text() == "Skip")
    skip.setFocus()
    qtbot.keyClick(skip, Qt.Key.Key_Return)

    assert heard.said == ["skip"]


def test_the_mouse_answers_at_once(qtbot, card):
    heard = Heard(card)
    for name in ("Start", "Later", "Skip"):
        button = next(b for b in card.findChildren(QPushButton) if b.text() == name)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert heard.said == ["start", "later", "skip"]


def test_skip_can_say_why_and_the_neck_be_worse_today(card):
    heard = Heard(card)
    menu = card.findChild(QToolButton).menu()
    for action in menu.actions():
        if not action.isSeparator():
            action.trigger()

    assert heard.said == [*(f"skip {reason.value}" for reason in SkipReason), "worse"]


def test_without_a_later_left_it_is_not_offered(qtbot, clock):
    card = Card("30 seconds", 0, 5, clock.seconds)
    qtbot.addWidget(card)
    card.offer(None)
    later = next(b for b in card.findChildren(QPushButton) if b.text() == "Later")

    assert not later.isVisible()


def test_its_words_are_neutral_and_its_controls_have_names(card):
    assert card.accessibleName() == "Break, 30 seconds"
    for button in [*card.findChildren(QPushButton), *card.findChildren(QToolButton)]:
        assert button.accessibleName()


def test_it_is_shown_without_taking_the_focus(card):
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert card.isVisible()


@pytest.mark.parametrize(
    "pointer", [QPoint(1500, 850), QPoint(1500, 60), QPoint(60, 850), QPoint(60, 60), QPoint(800, 450)]
)
def test_it_keeps_clear_of_the_pointer_and_of_the_middle(pointer):
    size = QSize(280, 130)
    place = QRect(corner(AREA, size, pointer), size)

    assert not place.contains(pointer)
    assert not place.contains(AREA.center())
    assert AREA.contains(place)
