"""How was the week: nothing has to be answered, and what is answered comes out as it was given."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from neckbreak.ui import theme
from neckbreak.ui.check_in_page import CheckInPage
from tests.ui.samples import LongWords, accessible_name, cut_off, said


@pytest.fixture
def make(qtbot):
    pages = []

    def made(unasked=True):
        page = CheckInPage(unasked=unasked)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        page.events = []
        page.noted.connect(lambda *given: page.events.append(given))
        page.skipped.connect(lambda: page.events.append("skipped"))
        page.never.connect(lambda: page.events.append("never"))
        qtbot.addWidget(page)
        page.resize(page.sizeHint())
        with qtbot.waitExposed(page):
            page.show()
        pages.append(page)
        return page

    return made


def test_ten_seconds_by_keyboard(qtbot, make):
    page = make()
    assert not isinstance(page.focusWidget(), QAbstractButton | QLineEdit)  # a stray key answers nothing

    qtbot.keyClick(page, Qt.Key.Key_Tab)
    for key in ("3", Qt.Key.Key_Tab, "2", Qt.Key.Key_Tab, "1", "0", Qt.Key.Key_Return):
        if isinstance(key, str):
            qtbot.keyClicks(page.focusWidget(), key)
        else:
            qtbot.keyClick(page.focusWidget(), key)

    assert page.events == [(3, 2, 10, "")]


def test_who_came_to_answer_types_the_first_number_at_once(qtbot, make):
    page = make(unasked=False)
    qtbot.keyClicks(page.focusWidget(), "3")
    assert page.average.value == 3


def test_without_an_answer_there_is_nothing_to_note(qtbot, make):
    page = make()
    assert not page.save.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.events == []

    page.note.setText("  New   chair ")
    assert page.save.isEnabled()
    page.save.click()
    assert page.events == [(None, None, None, "New chair")]


@pytest.mark.parametrize("way", ["skip", "esc", "close"])
def test_closed_without_an_answer_is_skipped_once(qtbot, make, way):
    page = make()
    page.days.choose(2)
    if way == "skip":
        page.skip.click()
    elif way == "esc":
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    else:
        page.close()
    page.close()
    assert page.events == ["skipped"]
    assert not page.isVisible()


def test_leaving_says_nothing(make):
    page = make()
    page.leave()
    assert page.events == []
    assert not page.isVisible()


def test_not_every_week_is_only_offered_where_it_was_asked(make):
    assert make(unasked=True).never_again.isVisible()
    page = make(unasked=False)
    assert not page.never_again.isVisible()
    assert page.skip.text() == "Close"


def test_what_it_adds_up_to_is_said_and_esc_closes(qtbot, make):
    page = make()
    page.average.choose(3)
    page.save.click()
    page.thank("Noted. About the same.")
    assert said(page).strip() == "Noted. About the same."
    assert page.focusWidget() is page.close_thanks
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert len(page.events) == 1
    assert not page.isVisible()


def test_every_control_has_a_name_and_no_words_are_cut_off_in_long_languages(qtbot, make):
    app, long = QApplication.instance(), LongWords()
    app.installTranslator(long)
    try:
        theme.apply(app, theme.Theme(False))
        page = make()
        assert cut_off(page) == []
    finally:
        app.removeTranslator(long)
    for widget in (*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)):
        assert accessible_name(widget), widget
