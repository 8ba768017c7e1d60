"""Working hours and days off on the settings page, by keyboard and with what people get wrong."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel

from neckbreak.core.settings import Settings
from neckbreak.ui.hours_editor import DayRow
from neckbreak.ui.settings_page import SettingsPage
from tests.ui.samples import said

WEEK = "mon-thu 09:00-12:30 13:30-18:00; fri 09:00-14:00"


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def page(qtbot):
    made = SettingsPage()
    qtbot.addWidget(made)
    made.show_today(date(2026, 11, 22))
    made.advanced.setChecked(True)
    made.resize(700, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def changed(page):
    seen = []
    page.setting_changed.connect(lambda key, value: seen.append((key, value)))
    return seen


def write(qtbot, row: DayRow, text: str, *, leave: bool = True) -> None:
    row.line.setFocus()
    row.line.selectAll()
    qtbot.keyClick(row.line, Qt.Key.Key_Delete)
    qtbot.keyClicks(row.line, text)
    if leave:
        qtbot.keyClick(row.line, Qt.Key.Key_Return)


def lines(page) -> list[str]:
    return [row.line.text() for row in page.hours.rows]


def test_hours_in_force_are_shown_and_change_nothing(page, changed):
    page.show_settings(Settings(hours=WEEK), (), can_undo=True)

    assert page.hours.switch.isChecked()
    assert lines(page) == [*["09:00–12:30, 13:30–18:00"] * 4, "09:00–14:00", "", ""]
    assert changed == []
    page.show_settings(Settings(), (), can_undo=True)
    assert not page.hours.switch.isChecked()
    assert not page.hours.rows[0].isVisibleTo(page)


def test_the_switch_proposes_hours_and_brings_back_those_of_before(qtbot, page, changed):
    qtbot.keyClick(page.hours.switch, Qt.Key.Key_Space)
    assert page.hours.rows[6].isVisibleTo(page)
    write(qtbot, page.hours.rows[4], "9-14")
    qtbot.keyClick(page.hours.switch, Qt.Key.Key_Space)
    qtbot.keyClick(page.hours.switch, Qt.Key.Key_Space)

    friday = "mon-thu 09:00-17:00; fri 09:00-14:00"
    assert changed == [("hours", "mon-fri 09:00-17:00"), ("hours", friday), ("hours", ""), ("hours", friday)]


def test_a_day_is_written_as_people_do_and_kept_in_one_form(qtbot, page, changed):
    page.show_settings(Settings(hours=WEEK), (), can_undo=True)

    write(qtbot, page.hours.rows[5], "22-6")
    write(qtbot, page.hours.rows[4], "")

    assert lines(page)[4:6] == ["", "22:00–06:00"]
    assert changed[-1] == ("hours", "mon-thu 09:00-12:30 13:30-18:00; sat 22:00-06:00")
    assert len(changed) == 2


def test_what_is_wrong_is_said_beside_the_day_but_not_in_the_middle_of_a_number(qtbot, page, changed):
    page.show_settings(Settings(hours=WEEK), (), can_undo=True)
    row = page.hours.rows[1]

    write(qtbot, row, "9-5", leave=False)
    assert said(row) == "Tuesday", "not yet: it may become 9-5 pm"
    qtbot.waitUntil(lambda: "“9-5”" in said(row), timeout=3000)
    assert "“9-5”" in row.line.accessibleDescription()
    qtbot.keyClicks(row.line, "pm")
    assert said(row) == "Tuesday"
    qtbot.keyClick(row.line, Qt.Key.Key_Return)

    assert changed == [("hours", "mon,wed,thu 09:00-12:30 13:30-18:00; tue 09:00-17:00; fri 09:00-14:00")]


def test_wrong_words_stay_and_the_day_keeps_its_hours(qtbot, page, changed):
    page.show_settings(Settings(hours=WEEK), (), can_undo=True)

    write(qtbot, page.hours.rows[1], "lunch")
    write(qtbot, page.hours.rows[2], "10-12")

    assert lines(page)[1:3] == ["lunch", "10:00–12:00"]
    assert "“lunch” is not understood." in said(page)
    assert changed == [("hours", "mon,tue,thu 09:00-12:30 13:30-18:00; wed 10:00-12:00; fri 09:00-14:00")]
    page.show_settings(Settings(hours="tue 8-9"), (), can_undo=True)
    assert lines(page)[1] == "08:00–09:00", "an edit of the file is the truth"
    assert "“lunch” is not understood." not in said(page)


def test_the_last_working_day_is_not_taken_away_unsaid(qtbot, page, changed):
    page.show_settings(Settings(hours="wed 09:00-17:00"), (), can_undo=True)

    write(qtbot, page.hours.rows[2], "off")

    assert changed == []
    assert "No day has times." in said(page.hours.rows[2])
    write(qtbot, page.hours.rows[3], "9-12")
    assert changed == [("hours", "thu 09:00-12:00")]
    assert said(page.hours.rows[2]) == "Wednesday"


def test_mondays_hours_for_the_other_days(qtbot, page, changed):
    page.show_settings(Settings(hours=WEEK + "; sat 10:00-12:00"), (), can_undo=True)

    write(qtbot, page.hours.rows[0], "8-12 13-16", leave=False)
    page.hours.same.click()

    assert lines(page) == [*["08:00–12:00, 13:00–16:00"] * 5, "10:00–12:00", ""]
    assert changed[-1] == ("hours", "mon-fri 08:00-12:00 13:00-16:00; sat 10:00-12:00")
    before = list(changed)
    write(qtbot, page.hours.rows[0], "25-26")
    page.hours.same.click()
    assert changed == before
    assert "“25” is no time of day." in said(page)


def test_a_day_off_is_added_and_removed(qtbot, page, changed):
    page.show_settings(Settings(holidays="2026-05-01"), (), can_undo=True)
    holidays = page.holidays
    assert holidays.first.date() == QDate(2026, 11, 22), "today is proposed"

    holidays.first.setDate(QDate(2026, 12, 24))
    assert holidays.last.date() == QDate(2026, 12, 24), "the last day is never before the first"
    holidays.last.setDate(QDate(2027, 1, 1))
    qtbot.keyClick(holidays.add, Qt.Key.Key_Space)

    assert changed == [("holidays", "2026-05-01, 2026-12-24..2027-01-01")]
    assert "24 December 2026 – 1 January 2027" in said(page)
    assert "Friday, 1 May 2026" in said(page)
    holidays.list.buttons[0].setFocus()
    qtbot.keyClick(holidays.list.buttons[0], Qt.Key.Key_Space)
    assert changed[1:] == [("holidays", "2026-12-24..2027-01-01")]
    assert QApplication.focusWidget() is holidays.list.buttons[0]
    qtbot.keyClick(holidays.list.buttons[0], Qt.Key.Key_Space)
    assert changed[2:] == [("holidays", "")]
    assert QApplication.focusWidget() is holidays.first


def test_the_day_that_is_proposed_stays_what_the_user_chose(page):
    page.holidays.first.setDate(QDate(2026, 12, 24))

    page.show_today(date(2026, 11, 22))

    assert page.holidays.first.date() == QDate(2026, 12, 24)


def test_names_for_those_who_hear_the_page(page):
    page.show_settings(Settings(hours=WEEK, holidays="2026-05-01"), (), can_undo=True)

    assert page.hours.rows[0].line.accessibleName() == "Monday: working hours"
    assert page.holidays.list.buttons[0].accessibleName() == "Remove Friday, 1 May 2026"
    buddies = {label.buddy() for label in page.findChildren(QLabel)}
    assert {row.line for row in page.hours.rows} <= buddies
    assert {page.hours.switch, page.holidays.first, page.holidays.last} <= buddies


def test_the_keyboard_goes_down_the_page(qtbot, page):
    page.show_settings(Settings(hours=WEEK, holidays="2026-05-01"), (), can_undo=True)
    page.hours.switch.setFocus()
    passed = []
    for _ in range(16):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() not in passed:  # a date has three parts
            passed.append(QApplication.focusWidget())

    rows, off = [row.line for row in page.hours.rows], page.holidays
    assert passed[:12] == [rows[0], page.hours.same, *rows[1:], *off.list.buttons, off.first, off.last, off.add]
