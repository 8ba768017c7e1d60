"""Settings are in force at once, stay in order, and every control has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from neckbreak.core.settings import FIELDS, WEEKDAYS, Settings
from neckbreak.ui.settings_page import SettingsPage
from neckbreak.ui.swatch import Swatch
from neckbreak.ui.tick_box import TickBox
from tests.ui.samples import said

HIDDEN = {("language", "pseudo")}


@pytest.fixture
def page(qtbot):
    made = SettingsPage()
    qtbot.addWidget(made)
    made.resize(700, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def changed(page):
    seen = []
    page.setting_changed.connect(lambda key, value: seen.append((key, value)))
    return seen


def test_every_setting_and_every_choice_is_there(page):
    assert set(page._controls) == set(FIELDS)
    for field in FIELDS.values():
        controls = page._controls[field.key]
        if isinstance(controls[0], QComboBox):
            offered = {controls[0].itemData(row) for row in range(controls[0].count())}
            assert offered == {each for each in field.choices if (field.key, each) not in HIDDEN}
        elif isinstance(controls[0], Swatch):
            assert len(controls) == len(field.choices)


def test_showing_settings_changes_nothing(page, changed):
    page.show_settings(
        Settings(earliest_min=20, latest_min=90, theme="dark", skin="deep", seated_only=True), (), can_undo=True
    )

    assert changed == []
    assert page.control("earliest_min").value() == 20
    assert page.control("theme").currentData() == "dark"
    assert page.control("skin").accessibleName() == "The figure's skin: Deep"
    assert page.control("seated_only").isChecked()


def test_the_keyboard_changes_a_number_once_it_is_typed(qtbot, page, changed):
    spin = page.control("away_min")
    spin.setFocus()
    spin.selectAll()

    qtbot.keyClicks(spin, "15")
    assert changed == []
    qtbot.keyClick(spin, Qt.Key.Key_Return)

    assert changed == [("away_min", 15)]


def test_the_window_stays_in_order(page, changed):
    page.control("earliest_min").setValue(70)

    values = [page.control(key).value() for key in ("earliest_min", "due_min", "latest_min")]
    assert values == [70, 70, 70]
    assert changed == [("earliest_min", 70)]

    page.control("latest_min").setValue(40)
    assert [page.control(key).value() for key in ("earliest_min", "due_min", "latest_min")] == [40, 40, 40]


def test_a_choice_by_keyboard(qtbot, page, changed):
    qtbot.keyClick(page.control("theme"), Qt.Key.Key_Down)

    assert changed == [("theme", "light")]


def test_a_colour_by_arrow_key_and_by_clicking_its_name(qtbot, page, changed):
    swatch = page.control("skin")
    swatch.setFocus()
    qtbot.keyClick(swatch, Qt.Key.Key_Right)
    deep = page._controls["skin"][-1]
    qtbot.mouseClick(deep, Qt.MouseButton.LeftButton, pos=QPoint(deep.width() - 6, deep.height() // 2))

    assert changed == [("skin", "olive"), ("skin", "deep")]


def test_a_switch_by_keyboard(qtbot, page):
    page.show_autostart(False, True, "")

    with qtbot.waitSignal(page.autostart_changed, timeout=500) as caught:
        qtbot.keyClick(page._autostart, Qt.Key.Key_Space)

    assert caught.args == [True]


def test_login_start_that_cannot_be_chosen_says_why(page):
    page.show_autostart(True, False, "Set by your administrator.")

    assert not page._autostart.isEnabled()
    assert "Set by your administrator." in said(page)


def test_undo_is_offered_when_there_is_something_to_undo(qtbot, page):
    assert not page._undo.isEnabled()

    page.show_settings(Settings(theme="dark"), (), can_undo=True)

    with qtbot.waitSignal(page.undo_settings, timeout=500):
        qtbot.mouseClick(page._undo, Qt.MouseButton.LeftButton)


def test_problems_of_the_file_are_said(page):
    assert not page._problem_card.isVisibleTo(page)

    page.show_settings(Settings(), ("“theme” cannot be “blue”.",), can_undo=False)

    assert "“theme” cannot be “blue”." in said(page)


def test_advanced_opens_by_keyboard(qtbot, page):
    assert not page.control("hair").isVisibleTo(page)

    qtbot.keyClick(page.advanced, Qt.Key.Key_Space)

    assert page.control("hair").isVisibleTo(page)


def test_at_most_ten_rows_are_seen_at_first(page):
    rows = {key for key in FIELDS if page.control(key).isVisibleTo(page)}
    once = rows - {"earliest_min", "latest_min"}  # three fields, one row

    assert len(once) + 1 <= 10


def test_the_wheel_scrolls_the_page_instead_of_changing_a_field(page, changed):
    spin = page.control("away_min")
    spin.clearFocus()
    middle = QPointF(spin.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(spin.mapToGlobal(spin.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(spin, event)

    assert changed == []


def test_each_field_has_a_label_that_belongs_to_it(page):
    buddies = {label.buddy() for label in page.findChildren(QLabel) if label.buddy() is not None}

    for controls in page._controls.values():
        assert any(control in buddies or isinstance(control, TickBox) for control in controls)
    assert page._autostart in buddies


def test_the_emergency_number_is_taken_when_it_is_one(qtbot, page, changed):
    qtbot.mouseClick(page.advanced, Qt.MouseButton.LeftButton)
    line = page.control("emergency_number")

    line.setText("my mother")
    line.editingFinished.emit()
    assert (line.text(), changed) == ("", [])
    line.setText(" 144 ")
    line.editingFinished.emit()

    assert changed == [("emergency_number", "144")]
    page.show_settings(Settings(emergency_number="999"), (), can_undo=True)
    assert line.text() == "999"
    assert len(changed) == 1


def test_what_is_at_hand(page, changed):
    page.control("band").click()
    page.control("wall").click()

    assert changed == [("band", True), ("wall", False)]


def test_days_for_strength_are_in_force_when_there_are_two_to_five_or_none(page, changed):
    days = dict(zip(WEEKDAYS, page._controls["strength_days"], strict=True))
    assert [day for day, box in days.items() if box.isChecked()] == ["mon", "wed", "fri"]
    days["mon"].click()
    days["wed"].click()
    assert changed == [("strength_days", "wed fri")], "a single day is not in force"
    days["fri"].click()
    assert changed[1:] == [("strength_days", "none")]
    days["sun"].click()
    days["tue"].click()
    assert changed[2:] == [("strength_days", "tue sun")]
