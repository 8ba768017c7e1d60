"""One number or none, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neckbreak.ui.scale import Cell, Scale
from tests.ui.samples import accessible_name


@pytest.fixture
def scale(qtbot):
    holder = QWidget()
    layout = QVBoxLayout(holder)
    made = Scale("Discomfort", 10)
    layout.addWidget(made)
    layout.addWidget(Scale("Days", 7))
    qtbot.addWidget(holder)
    with qtbot.waitExposed(holder):
        holder.show()
    yield made
    holder.close()


def cell(scale: Scale, number: int) -> Cell:
    return scale.findChildren(Cell)[number]


def test_nothing_is_chosen_at_first_and_a_second_click_takes_the_answer_back(qtbot, scale):
    assert scale.value is None
    qtbot.mouseClick(cell(scale, 4), Qt.MouseButton.LeftButton)
    assert scale.value == 4
    qtbot.mouseClick(cell(scale, 7), Qt.MouseButton.LeftButton)
    assert scale.value == 7
    qtbot.mouseClick(cell(scale, 7), Qt.MouseButton.LeftButton)
    assert scale.value is None


@pytest.mark.parametrize(
    ("typed", "value"), [("0", 0), ("7", 7), ("1", 1), ("10", 10), ("110", 10), ("30", 0), ("x", None)]
)
def test_digits_choose(qtbot, scale, typed, value):
    cell(scale, 0).setFocus()
    for key in typed:
        qtbot.keyClicks(scale.window().focusWidget(), key)
    assert scale.value == value


def test_arrows_move_and_delete_takes_back(qtbot, scale):
    cell(scale, 0).setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Right):
        assert scale.value in (None, 1)
        qtbot.keyClick(scale.window().focusWidget(), key)
    assert scale.value == 2
    qtbot.keyClick(scale.window().focusWidget(), Qt.Key.Key_Delete)
    assert scale.value is None


def test_tab_goes_from_one_question_to_the_next(qtbot, scale):
    scale.choose(3)
    qtbot.keyClick(scale.window().focusWidget(), Qt.Key.Key_Tab)
    assert scale.window().focusWidget().parentWidget().accessibleName() == "Days"


def test_a_screen_reader_hears_the_question_with_each_number(scale):
    assert accessible_name(cell(scale, 3)) == "3 of 10: Discomfort"
    assert QAccessible.queryAccessibleInterface(cell(scale, 3)).role() is QAccessible.Role.RadioButton
