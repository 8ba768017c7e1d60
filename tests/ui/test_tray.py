"""The tray's menu: short, true, and every line does what it says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from neckbreak.core.status import HoldStatus
from neckbreak.ui.tray import Tray, length_words
from tests.ui.samples import NOW, PROMPTING, status

ALWAYS = ["Take a break", "Worse today", "Pause", "More", "Open NeckBreak", "Quit"]
SIGNALS = (
    "break_now",
    "start_offer",
    "later",
    "skip",
    "pause_for",
    "pause_until_tomorrow",
    "resume",
    "was_reading",
    "was_away",
    "meet_for",
    "not_today",
    "today_after_all",
    "never_wait",
    "worse",
    "feels_wrong",
    "warning_card",
    "page",
    "open_main",
    "quit",
)
without_a_panel = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
"""Qt says so on a platform without trays; nothing of ours connects it."""
HELD = status("held", holds=(HoldStatus("microphone", 60.0),))


@pytest.fixture
def tray(qtbot) -> Iterator[Tray]:
    made = Tray(("30s", "1m"), starts_at_login=False)
    yield made
    made.vanish()


class Ear:
    """Hears every intent."""

    def __init__(self, tray: Tray) -> None:
        self.heard: list[tuple[Any, ...]] = []
        for name in SIGNALS:
            getattr(tray, name).connect(lambda *given, name=name: self.heard.append((name, *given)))


@pytest.fixture
def ear(tray: Tray) -> Ear:
    return Ear(tray)


def actions(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in actions(menu)]


def find(menu: QMenu, *path: str) -> QAction:
    for name in path[:-1]:
        menu = find(menu, name).menu()
    [found] = [action for action in actions(menu) if action.text() == path[-1]]
    return found


@pytest.mark.parametrize(
    ("given", "more"),
    [
        (status(), []),
        (status("due", 46 * 60.0), []),
        (status("away"), []),
        (HELD, []),
        (status("held", holds=HELD.holds, owed=True), ["Skip"]),
        (status("snoozed", owed=True, snoozed_s=200.0), ["Skip"]),
        (status(owed=True, snoozed_s=200.0), ["Skip"]),
        (PROMPTING, ["Start the break", "Later", "Skip"]),
        (status("prompting", owed=True, later_left=0), ["Start the break", "Skip"]),
        (status("paused", paused_until=NOW), ["Resume"]),
        (status("paused", paused_until=NOW, owed=True), ["Resume"]),
        (status("off_hours", paused_until=NOW), []),
        (status("breaking"), []),
    ],
    ids=lambda value: getattr(value, "state", None),
)
def test_the_menu_offers_what_can_be_done(tray, given, more):
    tray.show_status(given, NOW)
    lines = texts(tray.menu)
    gone = {"breaking": {"Take a break"}, "prompting": {"Take a break", "Worse today"}, "paused": {"Pause"}}.get(
        given.state, set()
    )

    assert set(lines[1:]) == (set(ALWAYS) - gone) | set(more)
    assert len(lines) <= 8
    assert lines[-1] == "Quit"


@pytest.mark.parametrize(
    ("path", "heard"),
    [
        (("Start the break",), ("start_offer",)),
        (("Later",), ("later",)),
        (("Skip",), ("skip", "")),
        (("Pause", "30 minutes"), ("pause_for", 1800.0)),
        (("Pause", "1 hour"), ("pause_for", 3600.0)),
        (("Pause", "2 hours"), ("pause_for", 7200.0)),
        (("Pause", "Until tomorrow"), ("pause_until_tomorrow",)),
        (("Pause", "Not today"), ("not_today",)),
        (("Pause", "In a meeting", "30 minutes"), ("meet_for", 1800.0)),
        (("More", "I was reading, not away"), ("was_reading",)),
        (("More", "I was away, not working"), ("was_away",)),
        (("More", "Something feels wrong"), ("feels_wrong",)),
        (("More", "Why?"), ("page", "why")),
        (("More", "Settings"), ("page", "settings")),
        (("More", "About and safety"), ("page", "about")),
        (("Time for a short break",), ("page", "today")),
        (("Open NeckBreak",), ("open_main",)),
        (("Quit",), ("quit",)),
    ],
)
def test_each_line_says_one_intent(tray, ear, path, heard):
    tray.show_status(status("prompting", 46 * 60, owed=True, later_left=3, can_undo=True, gap_s=200.0), NOW)
    find(tray.menu, *path).trigger()

    assert ear.heard == [heard]


@pytest.mark.parametrize(("line", "length"), [("30 seconds", "30s"), ("1 minute", "1m")])
def test_a_break_of_each_length(tray, ear, line, length):
    tray.show_status(status(), NOW)
    find(tray.menu, "Take a break", line).trigger()

    assert ear.heard == [("break_now", length)]


def test_worse_today(tray, ear):
    tray.show_status(HELD, NOW)
    find(tray.menu, "Worse today").trigger()

    assert ear.heard == [("worse",)]


@pytest.mark.parametrize("urgency", ["emergency", "same_day", "appointment"])
def test_a_standing_card_is_the_first_line_and_opens_from_there(tray, ear, urgency):
    tray.show_status(status("held", holds=HELD.holds, owed=True, card=urgency), NOW)
    lines = texts(tray.menu)

    assert lines[0].startswith("Warning card")
    assert len(lines) <= 8
    assert ("Take a break" in lines) is (urgency != "emergency")
    actions(tray.menu)[0].trigger()
    assert ear.heard == [("warning_card",)]
    tray.show_status(status(), NOW)
    assert not texts(tray.menu)[0].startswith("Warning card")


def test_resume(tray, ear):
    tray.show_status(status("paused", paused_until=NOW), NOW)
    find(tray.menu, "Resume").trigger()

    assert ear.heard == [("resume",)]


def test_i_was_reading_is_there_only_when_it_can_be_undone(tray):
    for can_undo in (False, True, False):
        tray.show_status(status(can_undo=can_undo), NOW)
        assert ("I was reading, not away" in texts(find(tray.menu, "More").menu())) is can_undo


def test_quit_says_whether_it_comes_back(tray):
    tray.set_starts_at_login(True)
    assert texts(tray.menu)[-1] == "Quit (starts again at login)"
    tray.set_starts_at_login(False)
    assert texts(tray.menu)[-1] == "Quit"


def test_what_stays_the_same_is_not_sent_to_the_panel_again(tray):
    sent: list[str] = []
    tray.show_status(PROMPTING, NOW)
    for action in tray.menu.actions():
        action.changed.connect(lambda action=action: sent.append(action.text()))
    tray.show_status(PROMPTING, NOW)
    assert sent == []
    tray.show_status(status("prompting", 47 * 60, owed=True, later_left=3), NOW)
    assert sent == []
    tray.show_status(status("prompting", 47 * 60, owed=True, later_left=0), NOW)

    assert set(sent) == {"Later"}


@without_a_panel
def test_the_icon_tells_the_state_from_its_first_moment(tray):
    tray.show_status(status("paused", paused_until=NOW), NOW)
    tray.appear()
    [icon] = tray.findChildren(QSystemTrayIcon)

    assert icon.isVisible()
    assert icon.toolTip() == f"NeckBreak: {texts(tray.menu)[0]}"
    before = icon.icon().cacheKey()
    tray.show_status(status("paused", paused_until=NOW), NOW)
    assert icon.icon().cacheKey() == before
    tray.show_status(status(), NOW)
    assert icon.icon().cacheKey() != before
    assert icon.toolTip() == "NeckBreak: Next break between 14:50 and 15:20"


@without_a_panel
def test_a_new_host_gets_a_new_icon(tray, qtbot):
    tray.appear()
    first = tray.findChild(QSystemTrayIcon)
    tray.appear()
    qtbot.waitUntil(lambda: len(tray.findChildren(QSystemTrayIcon)) == 1)

    assert tray.findChild(QSystemTrayIcon) is not first
    tray.vanish()
    tray.vanish()
    qtbot.waitUntil(lambda: tray.findChildren(QSystemTrayIcon) == [])


@without_a_panel
def test_a_click_opens_the_window_and_other_clicks_do_not(tray, ear):
    tray.appear()
    icon = tray.findChild(QSystemTrayIcon)
    for reason in QSystemTrayIcon.ActivationReason:
        icon.activated.emit(reason)

    assert ear.heard == [("open_main",)]


@pytest.mark.parametrize(
    ("length", "told"), [("30s", "30 seconds"), ("1m", "1 minute"), ("3m", "3 minutes"), ("5m", "5 minutes")]
)
def test_lengths_in_words(length, told):
    assert length_words(length) == told


def test_what_is_running_can_be_ended(tray, ear):
    tray.show_status(status("held", holds=(HoldStatus("meeting", 60.0),), meeting_until=NOW), NOW)
    assert "In a meeting" not in texts(find(tray.menu, "Pause").menu())
    find(tray.menu, "Pause", "The meeting is over").trigger()
    tray.show_status(status("off_hours", paused_until=NOW, off_today=True), NOW)
    assert "Pause" not in texts(tray.menu)
    find(tray.menu, "Breaks today after all").trigger()

    assert ear.heard == [("meet_for", 0.0), ("today_after_all",)]


def test_what_holds_is_named_where_one_can_refuse_to_wait_for_it(tray, ear):
    tray.show_status(status("held", holds=(HoldStatus("meeting", 60.0),)), NOW)
    assert not [line for line in texts(find(tray.menu, "More").menu()) if line.startswith("Don't wait")]
    holds = (HoldStatus("film", 60.0), HoldStatus("microphone", 600.0, "f1", "Noise Filter"))
    tray.show_status(status("held", holds=holds), NOW)
    find(tray.menu, "More", "Don't wait for this: microphone, Noise Filter").trigger()

    assert ear.heard == [("never_wait",)]
