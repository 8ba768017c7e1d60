"""Locking, sleeping and the end of the session on Windows, told to a hidden window.

Not run on Windows by anybody yet: what each message means is tested, the window was seen to work under Wine only.
Modern Standby may skip the message before sleep, and a signed-out session the one for unlocking; the clocks and the
next unlocking make up for both.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from neckbreak.desktop.session_source import SessionSource

log = logging.getLogger(__name__)

WM_QUERYENDSESSION = 0x0011
WM_ENDSESSION = 0x0016
WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
WINDOW, SERVICES = "hidden-window", "terminal-services"
"""The sources that can tell."""
_YES = 1
_TRY_AGAIN_MS = 10_000
_TRIES = 6


class Told(Enum):
    """What a message to the window means."""

    LOCKED = auto()
    UNLOCKED = auto()
    SWITCHED_AWAY = auto()
    SWITCHED_BACK = auto()
    FALLS_ASLEEP = auto()
    WOKE_UP = auto()
    MAY_END = auto()
    ENDS = auto()


_POWER = {4: Told.FALLS_ASLEEP, 7: Told.WOKE_UP, 18: Told.WOKE_UP}
_SESSION = {
    1: Told.SWITCHED_BACK,
    2: Told.SWITCHED_AWAY,
    3: Told.SWITCHED_BACK,
    4: Told.SWITCHED_AWAY,
    7: Told.LOCKED,
    8: Told.UNLOCKED,
}


def meaning(message: int, parameter: int) -> Told | None:
    """What a message and its first parameter say; None if they are none of ours."""
    if message == WM_POWERBROADCAST:
        return _POWER.get(parameter)
    if message == WM_WTSSESSION_CHANGE:
        return _SESSION.get(parameter)
    if message == WM_QUERYENDSESSION:
        return Told.MAY_END
    return Told.ENDS if message == WM_ENDSESSION and parameter else None


OnMessage = Callable[[int, int], int | None]
"""Gets a message and its first parameter; returns the answer, or None to leave it to Windows."""


class Window(Protocol):
    """A window that gets what Windows tells all top-level windows."""

    def hear_session(self) -> bool:
        """Ask to be told of locking; False if Windows is not ready for that yet."""

    def close(self) -> None:
        """Destroy it."""


class WindowsSession(SessionSource):
    """Turns the messages of a hidden window into ours. `make_window` raises OSError where there can be none."""

    def __init__(self, make_window: Callable[[OnMessage], Window] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_window = make_window or _hidden_window
        self._window: Window | None = None
        self._hears_session = False
        self._tries = 0
        self._again = QTimer(self, singleShot=True, interval=_TRY_AGAIN_MS)
        self._again.timeout.connect(self._hear_session)

    @property
    def sources(self) -> tuple[str, ...]:
        """The window, and the terminal services once they have agreed."""
        window = (WINDOW,) if self._window is not None else ()
        return window + ((SERVICES,) if self._hears_session else ())

    def start(self) -> None:
        """Make the window."""
        try:
            self._window = self._make_window(self.on_message)
        except OSError as error:
            log.warning("locking and sleeping are not seen: %s", error)
            return
        self._tries = 0
        self._hear_session()

    def stop(self) -> None:
        """Destroy the window."""
        self._again.stop()
        if self._window is not None:
            self._window.close()
        self._window = None
        self._hears_session = False

    def on_message(self, message: int, parameter: int) -> int | None:
        """Act on what the window was told; returns the answer to it, or None for the usual one."""
        told = meaning(message, parameter)
        match told:
            case Told.LOCKED | Told.UNLOCKED:
                self._tell("lock", told is Told.LOCKED)
                if told is Told.UNLOCKED:  # whoever unlocks is here
                    self._tell("switch", False)
            case Told.SWITCHED_AWAY | Told.SWITCHED_BACK:
                self._tell("switch", told is Told.SWITCHED_AWAY)
            case Told.FALLS_ASLEEP | Told.WOKE_UP:
                self._sleep(told is Told.FALLS_ASLEEP)
                return _YES
            case Told.MAY_END:
                return _YES
            case Told.ENDS:
                self.ending.emit()
                return 0
            case None:
                pass
        return None

    def _hear_session(self) -> None:
        """Early in a login the terminal services are not there yet."""
        if self._window is None:
            return
        self._tries += 1
        self._hears_session = self._window.hear_session()
        if not self._hears_session:
            if self._tries < _TRIES:
                self._again.start()
            else:
                log.warning("locking is not seen: the terminal services do not tell")


def _hidden_window(on_message: OnMessage) -> Window:
    from neckbreak.desktop.window_windows import HiddenWindow

    return HiddenWindow(on_message)
