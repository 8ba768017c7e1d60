"""The safety page: tick what applies, or say with one click that nothing does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from neckbreak.core.safety import CODES, complete
from neckbreak.ui.safety_page import SafetyPage
from neckbreak.ui.tick_box import TickBox


class Asked:
    def __init__(self, qtbot, answers=None, **how) -> None:
        self.page = SafetyPage(answers, **how)
        self.page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.page)
        self.told: list[dict[str, bool]] = []
        self.page.answered.connect(self.told.append)
        self.page.show()

    def button(self) -> QPushButton:
        (button,) = [button for button in self.page.findChildren(QPushButton) if button.isVisible()]
        return button

    def tick(self, words: str) -> None:
        (box,) = [box for box in self.page.findChildren(TickBox) if words in box.text()]
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())

    def words(self) -> str:
        return " | ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def asked(qtbot):
    return Asked(qtbot)


def test_one_click_says_that_nothing_applies(asked):
    assert asked.button().text() == "&None of these"

    asked.button().click()

    assert asked.told == [dict.fromkeys(CODES, False)]
    assert complete(asked.told[0])
    assert not asked.page.isVisible()


def test_escape_leaves_without_an_answer(asked):
    QTest.keyClick(asked.page, Qt.Key.Key_Escape)

    assert asked.told == []
    assert not asked.page.isVisible()


def test_as_a_part_of_a_window_it_stays(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page = SafetyPage(parent=window)
    window.show()
    (button,) = [button for button in page.findChildren(QPushButton) if button.isVisible()]

    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(page, Qt.Key.Key_Escape)

    assert page.isVisible()


def test_every_code_has_a_box_and_nothing_is_ticked_beforehand(asked):
    assert len(asked.page.findChildren(TickBox)) == len(CODES)
    assert not any(asked.page.answers().values())


def test_a_tick_is_saved(asked):
    asked.tick("frozen shoulder")

    assert asked.button().text() == "&Save my answers"
    asked.button().click()
    assert [code for code, ticked in asked.told[0].items() if ticked] == ["shoulder"]


def test_an_emergency_sign_says_at_once_what_to_do(asked):
    assert "emergency number" not in asked.words()

    asked.tick("drooping face")

    assert "Call your local emergency number now" in asked.words()
    assert "Do not drive yourself" in asked.words()
    assert "someone should examine you" in asked.words()
    asked.tick("drooping face")
    assert "emergency number" not in asked.words()


def test_the_advice_stands_under_the_sign_that_was_ticked(asked):
    asked.tick("drooping face")
    asked.tick("crash")
    QApplication.processEvents()

    (advice,) = [label for label in asked.page.findChildren(QLabel) if label.isVisible() and "112" in label.text()]
    (crash,) = [box for box in asked.page.findChildren(TickBox) if "crash" in box.text()]
    assert 0 <= advice.y() - crash.geometry().bottom() < 30


def test_less_urgent_signs_have_their_own_advice(asked):
    asked.tick("Losing weight")
    asked.tick("tingling that runs down")

    assert "examine you today" in asked.words()
    assert "make an appointment" in asked.words()
    assert "emergency number" not in asked.words()


def test_a_question_alone_gives_no_alarm(asked):
    asked.tick("glaucoma")

    assert "examine you" not in asked.words()


def test_earlier_answers_are_shown_again(qtbot):
    asked = Asked(qtbot, {"nerve": True, "chest": True, "gone since": True})

    assert [code for code, ticked in asked.page.answers().items() if ticked] == ["chest", "nerve"]
    assert "emergency number" in asked.words()


def test_it_says_what_it_is(asked):
    assert "not medical advice" in asked.words()
    assert "No physiotherapist has reviewed this yet." in asked.words()


def test_the_keyboard_does_it_all(asked):
    boxes = asked.page.findChildren(TickBox)
    boxes[0].setFocus()

    for _ in range(len(boxes) - 1):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    last = QApplication.focusWidget()
    QTest.keyClick(last, Qt.Key.Key_Space)

    assert last is boxes[-1]
    assert last.isChecked()
    assert not last.visibleRegion().isEmpty()
    QTest.keyClick(last, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is asked.button()


def test_the_number_of_the_country_is_named(qtbot):
    asked = Asked(qtbot, number="999")

    asked.tick("drooping face")

    assert "Call 999 now." in asked.words()
    assert "112" not in asked.words()


def test_a_check_asks_for_the_signs_afresh_and_leaves_the_rest_as_it_was(qtbot):
    asked = Asked(qtbot, dict.fromkeys(CODES, False) | {"arm_pain": True, "nerve": True}, check=True)

    assert "glaucoma" not in " ".join(box.text() for box in asked.page.findChildren(TickBox) if box.isVisible())
    assert asked.button().text() == "&None of these"
    asked.button().click()

    assert [code for code, ticked in asked.told[0].items() if ticked] == ["nerve"]


def test_the_sign_of_a_standing_card_stays_ticked(qtbot):
    asked = Asked(qtbot, check=True, standing=("chest",))

    asked.tick("Pressure on the chest")
    assert asked.button().text() == "&Save my answers"
    asked.button().click()

    assert [code for code, ticked in asked.told[0].items() if ticked] == ["chest"]
