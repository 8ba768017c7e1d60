"""The main window: pages by keyboard, names for everything, nothing cut off, freed when closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from neckbreak.core.settings import Settings
from neckbreak.ui import theme
from neckbreak.ui.main_window import MainWindow, Places
from tests.ui.samples import (
    BREAKS,
    COUNTS,
    DECISIONS,
    NOW,
    PROMPTING,
    LongWords,
    accessible_name,
    cut_off,
    said,
    status,
)

PLACES = Places("/home/ada/.config/neckbreak/settings.toml", "/home/ada/.local/share/neckbreak/history.db", "/log")


@pytest.fixture
def make(qtbot):
    def made(width=0, height=0):
        window = MainWindow("1.2.3", places=PLACES)
        qtbot.addWidget(window)
        window.show_settings(Settings(), (), True)
        window.show_autostart(True, True, "")
        window.show_status(status(can_undo=True), NOW, COUNTS, BREAKS, DECISIONS)
        if width:
            window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return made


@pytest.fixture
def dressed(qapp):
    """The real look, at a text size, in a language of longer words; all undone afterwards."""
    font, palette, style = qapp.font(), qapp.palette(), qapp.style().name()
    translator = LongWords()

    def dress(*, dark=False, scale=1.0, long_words=False):
        larger = qapp.font()
        larger.setPointSizeF(font.pointSizeF() * scale)
        qapp.setFont(larger)
        qapp.setStyle("Fusion")
        theme.apply(qapp, theme.Theme(dark=dark))
        if long_words:
            qapp.installTranslator(translator)

    yield dress
    qapp.removeTranslator(translator)
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_pages_by_name_and_unknown_ones_are_ignored(make):
    window = make()

    for name in ("settings", "about", "today", "nonsense"):
        window.open_page(name)

    assert window.page == "today"
    window.open_page("settings")
    assert window.page == "settings"


def test_why_is_a_part_of_today_that_is_scrolled_to(qtbot, make):
    window = make(700, 400)
    window.open_page("about")

    window.open_page("why")

    assert window.page == "today"
    bar = window.today.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=1000)
    window.open_page("why")
    assert bar.value() > 0


def test_pages_by_keyboard(qtbot, make):
    window = make()
    with qtbot.waitActive(window):
        window.activateWindow()

    qtbot.keyClick(window._list, Qt.Key.Key_Down)
    assert window.page == "settings"
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "about"


def test_intents_are_passed_on(qtbot, make):
    window = make()
    window.show_status(PROMPTING, NOW, COUNTS, BREAKS, DECISIONS)

    for signal, button in (
        (window.start_offer, window.today._start),
        (window.later, window.today._later),
        (window.safety_list, button_named(window.about, "Go through the safety list")),
        (window.undo_settings, window.settings._undo),
        (window.quit, button_named(window.today, "Quit NeckBreak")),
        (window.was_reading, button_named(window.today, "I was reading")),
        (window.autostart_changed, window.settings._autostart),
    ):
        with qtbot.waitSignal(signal, timeout=500):
            button.click()
    with qtbot.waitSignal(window.setting_changed, timeout=500) as caught:
        window.settings.control("due_min").setValue(50)
    assert caught.args == ["due_min", 50]


def test_settings_reach_the_first_page(make):
    window = make()

    window.show_settings(Settings(earliest_min=20, latest_min=50, break_length="1m"), (), False)

    assert "after 20 min to 50 min of work" in said(window.today)
    assert window.today._breaks["1m"].property("kind") == "primary"


def test_a_notice_stays_until_it_is_closed(qtbot, make):
    window = make()

    window.show_notice("The history could not be written.")
    assert window._notice.isVisible()
    qtbot.mouseClick(button_named(window, "Close this message"), Qt.MouseButton.LeftButton)

    assert not window._notice.isVisible()


def test_safety_says_what_it_is_not(make):
    words = said(make().about)

    assert "Educational, not medical. No physiotherapist has reviewed this yet." in words
    assert "1.2.3" in words
    assert PLACES.history in words.replace("\u200b", "")


def test_every_control_has_a_name(make):
    window = make()
    window.show_notice("Something")
    window.settings.advanced.setChecked(True)

    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QLabel)
        and not accessible_name(widget)
    ]

    assert nameless == []


def test_every_control_can_be_reached_by_tab(qtbot, make):
    window = make()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.open_page("settings")
    window.settings.advanced.setChecked(True)
    reached = set()

    for _ in range(60):
        QApplication.focusWidget() and qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())

    for key in ("earliest_min", "away_min", "theme", "skin", "shirt", "hair_colour", "language", "seated_only"):
        assert window.settings.control(key) in reached
    assert window._list in reached


@pytest.mark.parametrize("page", ["today", "settings", "about"])
@pytest.mark.parametrize(
    ("scale", "long_words", "dark", "size"),
    [
        (1.0, False, False, (900, 700)),
        (1.0, True, True, (640, 600)),
        (2.0, False, False, (1100, 700)),
        (2.0, True, False, (800, 700)),
    ],
)
def test_nothing_is_cut_off(qtbot, make, dressed, page, scale, long_words, dark, size):
    dressed(dark=dark, scale=scale, long_words=long_words)
    window = make(*size)
    window.show_notice("The history could not be written for a while; it is kept in memory.")
    window.settings.advanced.setChecked(True)
    hours = Settings(hours="mon-fri 09:00-12:30 13:30-18:00", holidays="2026-12-24..2027-01-01")
    window.show_settings(hours, (), can_undo=True)
    window.settings.hours.rows[1].say("“9-5” would end on the next day. Write the afternoon as 17:00 or 5 pm.")
    window.open_page(page)

    for _ in range(10):  # layouts within layouts settle step by step
        QApplication.processEvents()

    assert cut_off(window) == []
    assert window._stack.currentWidget().horizontalScrollBar().maximum() == 0


def test_what_nobody_has_opened_is_not_built_and_knows_all_when_it_is(make):
    window = make()
    built = []
    window.built.connect(built.append)
    assert not window.has("settings")
    assert not window.has("about")
    window.show_settings(Settings(due_min=41), (), True)
    assert not built

    window.open_page("settings")

    assert built == ["settings"]
    assert window.page == "settings"
    assert window.settings.isVisible()
    assert window.settings.control("due_min").value() == 41
    assert window.settings._autostart.isChecked()
    window.open_page("about")
    window.open_page("settings")
    assert built == ["settings", "about"]


def test_it_is_freed_when_closed(qtbot, make):
    window = make()
    page = window.today

    window.close()

    qtbot.waitUntil(lambda: not isValid(window) and not isValid(page), timeout=1000)


def button_named(window, name):
    return next(each for each in window.findChildren(QPushButton) if each.accessibleName() == name)
