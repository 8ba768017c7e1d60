"""How the neck is, asked before strength; and the buttons it is made of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from neckbreak.ui.ask_page import AskPage
from neckbreak.ui.choice_button import ChoiceButton


class Asked:
    def __init__(self, qtbot) -> None:
        self.page = AskPage()
        qtbot.addWidget(self.page)
        self.told: list[str] = []
        self.page.answered.connect(self.told.append)
        self.page.skipped.connect(lambda: self.told.append("skipped"))
        self.page.show()
        qtbot.waitUntil(self.page.isActiveWindow)


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (Qt.Key.Key_1, "fine"),
        (Qt.Key.Key_2, "sore"),
        (Qt.Key.Key_3, "bad"),
        (Qt.Key.Key_Escape, "skipped"),
    ],
)
def test_one_key_answers(qtbot, key, told):
    asked = Asked(qtbot)

    QTest.keyClick(asked.page, key)

    assert asked.told == [told]


def test_enter_presses_what_has_the_focus_and_nothing_has_it_at_first(qtbot):
    asked = Asked(qtbot)

    QTest.keyClick(asked.page, Qt.Key.Key_Return)
    assert asked.told == []
    asked.page.buttons["sore"].setFocus()
    QTest.keyClick(asked.page.buttons["sore"], Qt.Key.Key_Return)

    assert asked.told == ["sore"]


def test_a_click_answers(qtbot):
    asked = Asked(qtbot)

    QTest.mouseClick(asked.page.buttons["bad"], Qt.MouseButton.LeftButton)
    asked.page.skip.click()

    assert asked.told == ["bad", "skipped"]


def test_a_large_button_grows_with_its_words(qtbot):
    short, long = ChoiceButton("a", "1", "Fine"), ChoiceButton("b", "1", "Fine " * 20, "and so on " * 20)
    for button in (short, long):
        qtbot.addWidget(button)

    assert long.heightForWidth(300) > 2 * short.heightForWidth(300)
    assert long.heightForWidth(300) > long.heightForWidth(900)
    assert (short.accessibleName(), short.accessibleDescription()) == ("Fine", "(1)")
