"""What breaks wait for, on the settings page: switches, programs, the calendar, and what never counts."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from neckbreak.core.settings import Settings
from neckbreak.ui.settings_page import SettingsPage
from tests.ui.samples import LongWords, cut_off, said

FULL = Settings(
    wait_programs="obs, Zoom",
    wait_calendar="/home/Ada/Team-calendar.ics",
    never_wait_for="microphone:noise filter, film:steam",
)


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


def dialogs() -> list[QFileDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible()]


def test_showing_settings_changes_nothing(page, changed):
    page.show_settings(FULL, (), can_undo=True)

    assert changed == []
    words = said(page.waits)
    for line in ("obs", "Zoom", "Team-calendar.ics", "Noise Filter (microphone)", "Steam (screen kept on)"):
        assert line in words


@pytest.mark.parametrize("key", ["wait_calls", "wait_full_screen", "wait_films", "wait_quiet"])
def test_each_can_be_switched_off_by_keyboard(qtbot, page, changed, key):
    qtbot.keyClick(page.control(key), Qt.Key.Key_Space)

    assert changed == [(key, False)]


@pytest.mark.parametrize(
    ("blind", "key", "sentence"),
    [
        ({"microphone": "no_pactl"}, "wait_calls", "cannot see the microphone here: the program pactl is missing"),
        ({"camera": "unreadable"}, "wait_calls", "cannot see the camera here"),
        ({"microphone": "no_bus", "camera": "no_bus"}, "wait_calls", "can see neither here"),
        ({"fullscreen": "wayland"}, "wait_full_screen", "cannot see it here: this Wayland desktop"),
        ({"film": "no_bus"}, "wait_films", "cannot see it here: there is no D-Bus session"),
        ({"do_not_disturb": "no_service"}, "wait_quiet", "cannot see it here: no service"),
    ],
)
def test_what_cannot_be_seen_here_is_said_to_those_who_wait_for_it(qtbot, page, blind, key, sentence):
    page.waits.show_blind(blind)
    assert sentence in said(page.waits)
    assert sentence in page.control(key).accessibleDescription()
    assert said(page.waits).count("NeckBreak can") == 1

    qtbot.keyClick(page.control(key), Qt.Key.Key_Space)
    assert sentence not in said(page.waits)
    qtbot.keyClick(page.control(key), Qt.Key.Key_Space)
    assert sentence in said(page.waits)
    page.waits.show_blind({})
    assert "NeckBreak can" not in said(page.waits)


def test_programs_that_cannot_be_listed_matter_when_there_are_some(page):
    page.waits.show_blind({"program": "unreadable"})
    assert "NeckBreak cannot" not in said(page.waits)

    page.show_settings(FULL, (), can_undo=True)

    assert "NeckBreak cannot see it here" in said(page.waits)


def test_a_program_is_added_by_its_name_and_removed(qtbot, page, changed):
    line = page.waits.programs.line
    line.setFocus()
    qtbot.keyClicks(line, "  obs ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "Zoom, OBS")
    qtbot.keyClick(page.waits.programs.add, Qt.Key.Key_Space)

    assert [value for _, value in changed] == ["obs", "OBS, Zoom"]
    assert line.text() == ""
    assert QApplication.focusWidget() is line
    remove = page.waits.programs.list.buttons[0]
    assert remove.accessibleName() == "Remove OBS"
    remove.setFocus()
    qtbot.keyClick(remove, Qt.Key.Key_Space)
    assert changed[2:] == [("wait_programs", "Zoom")]
    assert QApplication.focusWidget() is page.waits.programs.list.buttons[0]
    qtbot.keyClick(page.waits.programs.list.buttons[0], Qt.Key.Key_Space)
    assert changed[3:] == [("wait_programs", "")]
    assert QApplication.focusWidget() is line


def test_nothing_and_what_is_there_already_are_not_added(qtbot, page, changed):
    page.show_settings(FULL, (), can_undo=True)
    for words in ("", " , ", "obs"):
        page.waits.programs.line.setText(words)
        qtbot.keyClick(page.waits.programs.line, Qt.Key.Key_Return)

    assert changed == []


def test_a_name_that_cannot_be_kept_stays_with_a_sentence_until_it_is_mended(qtbot, page, changed):
    line = page.waits.programs.line
    line.setText("obs\u200b")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert changed == []
    assert line.text() == "obs\u200b"
    assert line.accessibleDescription() in said(page.waits)
    assert line.accessibleDescription()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert line.accessibleDescription() == ""


def test_switches_about_a_calendar_are_there_only_with_one(page):
    control = page.control("calendar_all_day")
    assert not control.isVisibleTo(page)
    assert not page.waits.calendar.forget.isVisibleTo(page)

    page.show_settings(FULL, (), can_undo=True)

    assert control.isVisibleTo(page)
    assert page.control("calendar_long").isVisibleTo(page)


@pytest.mark.parametrize("folder", [False, True], ids=["file", "folder"])
def test_a_calendar_is_chosen_and_forgotten(qtbot, page, changed, tmp_path, folder):
    (tmp_path / "team").mkdir()
    file = tmp_path / "team" / "team.ics"
    file.write_text("BEGIN:VCALENDAR")
    page.show_settings(Settings(wait_calendar=str(tmp_path / "old.ics")), (), can_undo=True)
    wanted = file.parent if folder else file
    editor = page.waits.calendar
    qtbot.keyClick(editor.folder if folder else editor.file, Qt.Key.Key_Space)
    qtbot.keyClick(editor.file, Qt.Key.Key_Space)
    [dialog] = dialogs()
    assert dialog.directory().absolutePath() == str(tmp_path), "it begins where the last one is"
    assert (dialog.fileMode() is QFileDialog.FileMode.Directory) is folder
    dialog.fileSelected.emit(str(wanted))
    dialog.done(QFileDialog.DialogCode.Accepted)

    assert changed == [("wait_calendar", str(wanted))]
    assert "team" in said(page.waits)
    qtbot.waitUntil(lambda: not dialogs(), timeout=1000)
    qtbot.keyClick(editor.forget, Qt.Key.Key_Space)
    assert changed[1:] == [("wait_calendar", "")]
    assert QApplication.focusWidget() is editor.file


def test_a_choice_that_is_cancelled_changes_nothing(qtbot, page, changed):
    qtbot.keyClick(page.waits.calendar.file, Qt.Key.Key_Space)
    [dialog] = dialogs()
    dialog.reject()

    assert changed == []
    qtbot.waitUntil(lambda: not dialogs(), timeout=1000)
    qtbot.keyClick(page.waits.calendar.file, Qt.Key.Key_Space)
    assert len(dialogs()) == 1
    dialogs()[0].reject()


def test_a_path_that_cannot_be_kept_is_refused_in_a_sentence(page, changed):
    page.waits.calendar._take("/home/ada/team\ncalendar.ics")

    assert changed == []
    assert "Choose another, or rename the file." in said(page.waits)


def test_what_is_wrong_with_a_calendar_goes_with_it(page):
    page.show_settings(FULL, (), can_undo=True)
    page.waits.calendar.show_problem("It is too big.")
    page.show_settings(Settings(wait_calendar=FULL.wait_calendar, wait_films=False), (), can_undo=True)
    assert "It is too big." in said(page.waits)

    page.show_settings(Settings(wait_calendar="/home/ada/other.ics"), (), can_undo=True)

    assert "It is too big." not in said(page.waits)


def test_without_the_extra_the_command_is_said(page):
    page.waits.show_blind({"calendar": "no_calendar_extra"})

    assert "pip install 'neckbreak[calendar]'" in said(page.waits)


def test_what_is_never_waited_for_can_be_waited_for_again(qtbot, page, changed):
    assert "Nothing. What you tell NeckBreak not to wait for is listed here." in said(page.waits)
    page.show_settings(FULL, (), can_undo=True)
    assert "Nothing. What you" not in said(page.waits)
    _, second = page.waits.never.buttons
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)

    assert changed == [("never_wait_for", "microphone:noise filter")]
    assert QApplication.focusWidget() is page.waits.never.buttons[0]
    qtbot.keyClick(page.waits.never.buttons[0], Qt.Key.Key_Space)
    assert changed[1:] == [("never_wait_for", "")]
    assert QApplication.focusWidget() is page.control("checkin"), "what follows"


def test_the_keyboard_goes_down_the_section(qtbot, page):
    page.show_settings(FULL, (), can_undo=True)
    waits = page.waits
    page.control("wait_calls").setFocus()
    passed: list[QWidget | None] = []
    for _ in range(16):
        passed.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    switches = [page.control(key) for key in ("wait_calls", "wait_full_screen", "wait_films", "wait_quiet")]
    programs = [*waits.programs.list.buttons, waits.programs.line, waits.programs.add]
    about = [page.control("calendar_all_day"), page.control("calendar_long")]
    calendar = [waits.calendar.file, waits.calendar.folder, waits.calendar.forget, *about]
    assert passed == [*switches, *programs, *calendar, *waits.never.buttons, page.control("checkin")]


def test_names_for_those_who_hear_the_page(page):
    page.show_settings(FULL, (), can_undo=True)
    buddies = {each.buddy() for each in page.findChildren(QLabel)}
    controls = set(page.waits.controls.values())

    assert controls <= buddies
    names = [each.accessibleName() for each in controls if each is not page.waits.never]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("width", [330, 480, 760])
def test_nothing_is_cut_off_in_long_words_and_double_text(qtbot, qapp, width):
    font = qapp.font()
    double, translator = qapp.font(), LongWords()
    double.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(double)
    qapp.installTranslator(translator)
    try:
        page = SettingsPage()
        qtbot.addWidget(page)
        page.show_settings(FULL, (), can_undo=True)
        page.advanced.setChecked(True)
        page.waits.show_blind({"microphone": "no_pactl", "fullscreen": "wayland", "calendar": "no_calendar_extra"})
        page.waits.calendar.show_problem("The calendar /home/Ada/Team-calendar.ics is too big to be read.")
        page.resize(width * 2, 900)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: cut_off(page.waits) == [], timeout=3000)
    finally:
        qapp.removeTranslator(translator)
        qapp.setFont(font)
