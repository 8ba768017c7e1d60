"""Locking, sleep and log-out on Windows and macOS: the messages' meaning and the rules, with a window and a window
server made by hand; neither system is at hand here."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.session import SessionWatch, choose_session
from neckbreak.desktop.session_macos import LOCKED_KEY, ON_SCREEN_KEY, Flags, MacSession, is_locked, session_reader
from neckbreak.desktop.session_source import SessionSource
from neckbreak.desktop.session_windows import OnMessage, Told, WindowsSession, meaning
from neckbreak.desktop.window_windows import HiddenWindow

POWER, SESSION, QUERY_END, END, PAINT = 0x218, 0x2B1, 0x11, 0x16, 0x0F


class Story:
    """What a session source reported, in order."""

    def __init__(self, source: SessionSource) -> None:
        self.told: list[tuple[str, bool]] = []
        source.locked_changed.connect(lambda on: self.told.append(("locked", on)))
        source.sleeping.connect(lambda on: self.told.append(("asleep", on)))
        source.ending.connect(lambda: self.told.append(("ending", True)))


class HandWindow:
    """A window that is told things by the test."""

    def __init__(self, refusals: int = 0) -> None:
        self.refusals = refusals
        self.open = False
        self.tell: OnMessage

    def __call__(self, on_message: OnMessage) -> HandWindow:
        self.tell = on_message
        self.open = True
        return self

    def hear_session(self) -> bool:
        self.refusals -= 1
        return self.refusals < 0

    def close(self) -> None:
        self.open = False


@pytest.fixture
def window() -> HandWindow:
    return HandWindow()


@pytest.fixture
def windows(qapp: object, window: HandWindow) -> WindowsSession:
    source = WindowsSession(window)
    source.start()
    return source


@pytest.mark.parametrize(
    ("message", "parameter", "told"),
    [
        (POWER, 4, Told.FALLS_ASLEEP),
        (POWER, 7, Told.WOKE_UP),
        (POWER, 18, Told.WOKE_UP),
        (POWER, 10, None),
        (SESSION, 7, Told.LOCKED),
        (SESSION, 8, Told.UNLOCKED),
        (SESSION, 1, Told.SWITCHED_BACK),
        (SESSION, 2, Told.SWITCHED_AWAY),
        (SESSION, 3, Told.SWITCHED_BACK),
        (SESSION, 4, Told.SWITCHED_AWAY),
        (SESSION, 5, None),
        (QUERY_END, 0, Told.MAY_END),
        (END, 1, Told.ENDS),
        (END, 0, None),
        (PAINT, 4, None),
        (0, 7, None),
    ],
)
def test_what_a_message_means(message: int, parameter: int, told: Told | None) -> None:
    assert meaning(message, parameter) is told


def test_windows_tells_of_locking_once(windows: WindowsSession, window: HandWindow) -> None:
    story = Story(windows)
    for parameter in (7, 7, 8, 8):
        assert window.tell(SESSION, parameter) is None
    assert story.told == [("locked", True), ("locked", False)]


def test_windows_tells_of_sleep_once(windows: WindowsSession, window: HandWindow) -> None:
    story = Story(windows)
    for parameter in (4, 18, 7):
        assert window.tell(POWER, parameter) == 1
    assert story.told == [("asleep", True), ("asleep", False)]


def test_another_users_turn_is_a_lock(windows: WindowsSession, window: HandWindow) -> None:
    story = Story(windows)
    for parameter in (2, 7, 1):
        window.tell(SESSION, parameter)
    assert windows.locked
    window.tell(SESSION, 8)
    assert story.told == [("locked", True), ("locked", False)]


def test_unlocking_ends_a_switch_whose_end_was_lost(windows: WindowsSession, window: HandWindow) -> None:
    window.tell(SESSION, 4)
    assert windows.locked
    window.tell(SESSION, 8)
    assert not windows.locked


def test_the_end_of_the_session_is_agreed_to_and_told_when_certain(windows: WindowsSession, window: HandWindow) -> None:
    story = Story(windows)
    assert window.tell(QUERY_END, 0) == 1
    assert window.tell(END, 0) is None
    assert story.told == []
    assert window.tell(END, 1) == 0
    assert story.told == [("ending", True)]


def test_other_messages_are_left_to_windows(windows: WindowsSession, window: HandWindow) -> None:
    story = Story(windows)
    assert window.tell(PAINT, 0) is None
    assert window.tell(POWER, 0x8013) is None
    assert story.told == []


def test_the_terminal_services_come_late(qtbot: QtBot) -> None:
    window = HandWindow(refusals=2)
    source = WindowsSession(window)
    source.start()
    assert source.sources == ("hidden-window",)
    for _ in range(2):
        assert source._again.isActive()
        source._again.timeout.emit()
    assert source.sources == ("hidden-window", "terminal-services")
    source.stop()
    assert source.sources == ()
    assert not window.open


def test_the_terminal_services_never_come(qapp: object, caplog: pytest.LogCaptureFixture) -> None:
    source = WindowsSession(HandWindow(refusals=1000))
    source.start()
    while source._again.isActive():
        source._again.stop()
        source._again.timeout.emit()
    assert source.sources == ("hidden-window",)
    assert sum("not tell" in line for line in caplog.messages) == 1


def test_no_window_elsewhere(qapp: object, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(OSError, match="not Windows"):
        HiddenWindow(lambda _message, _parameter: None)
    source = choose_session(None, None, {}, platform="win32")
    source.start()
    assert source.sources == ()
    assert not source.locked
    assert "not seen" in caplog.text
    source.stop()


# -- macOS ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("flags", "locked"),
    [
        (None, None),
        ({}, False),
        ({ON_SCREEN_KEY: True}, False),
        ({LOCKED_KEY: True, ON_SCREEN_KEY: True}, True),
        ({LOCKED_KEY: False, ON_SCREEN_KEY: True}, False),
        ({ON_SCREEN_KEY: False}, True),
    ],
)
def test_what_the_window_server_means(flags: Flags | None, locked: bool | None) -> None:
    assert is_locked(flags) is locked


def test_macos_is_asked_once_a_minute(qapp: object) -> None:
    answers: list[Flags | None] = [{}, {LOCKED_KEY: True}, {LOCKED_KEY: True}, None, {LOCKED_KEY: True}, {}]
    source = MacSession(lambda: answers.pop(0))
    story = Story(source)
    assert not source._timer.isActive()
    source.start()
    assert source.sources == ("window-server",)
    assert source._timer.interval() == 60_000
    for _ in range(2):
        source._timer.timeout.emit()
    assert source.locked
    source.look()
    assert source.sources == ()
    assert not source.locked, "unknown never keeps it silent"
    source.look()
    source.look()
    assert story.told == [("locked", True), ("locked", False)] * 2
    source.stop()
    assert not source._timer.isActive()


def test_no_window_server_elsewhere(qapp: object) -> None:
    assert session_reader("/nowhere/at/all") is None
    assert session_reader("libc.so.6", "libc.so.6") is None
    source = choose_session(None, None, {}, platform="darwin")
    source.start()
    assert source.sources == ()
    assert not source.locked
    source.stop()


def test_linux_has_its_own(qapp: object) -> None:
    assert isinstance(choose_session(None, None, {}, platform="linux"), SessionWatch)
