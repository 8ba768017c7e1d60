"""Locking on a Mac, asked of the window server once a minute.

Not run on a Mac by anybody yet. The notifications of the system need a bridge to Objective-C, which is a dependency
of many megabytes; the dictionary of the session does not. Sleep is seen by the clocks alone. A lock shorter than a
minute may go unseen, and means nothing: absences begin at two minutes.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from neckbreak.desktop.session_source import SessionSource

EVERY_MS = 60_000
GRAPHICS = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
LOCKED_KEY = "CGSSessionScreenIsLocked"
ON_SCREEN_KEY = "kCGSSessionOnConsoleKey"
_UTF8 = 0x08000100

Flags = dict[str, bool]
ReadFlags = Callable[[], Flags | None]


def is_locked(flags: Flags | None) -> bool | None:
    """Locked, or another user's session is on the screen; None where the window server tells nothing."""
    if flags is None:
        return None
    return flags.get(LOCKED_KEY, False) or not flags.get(ON_SCREEN_KEY, True)


class MacSession(SessionSource):
    """Asks `read` for the session's yes-or-no values, once a minute and when told to look."""

    def __init__(self, read: ReadFlags | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._knows = False
        self._timer = QTimer(self, interval=EVERY_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    @property
    def sources(self) -> tuple[str, ...]:
        """The window server, if it answered last time."""
        return ("window-server",) if self._knows else ()

    def start(self) -> None:
        """Look once; again only where there was an answer or may be one later."""
        if self._read is None:
            self._read = session_reader()
        if self._read is not None:
            self.look()
            self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def look(self) -> None:
        """Ask now."""
        locked = is_locked(self._read()) if self._read is not None else None
        self._knows = locked is not None
        self._tell("screen", bool(locked))


def session_reader(graphics: str = GRAPHICS, foundation: str = FOUNDATION) -> ReadFlags | None:
    """A function that reads the two values; None where the frameworks are missing."""
    try:
        core, session = ctypes.CDLL(foundation), ctypes.CDLL(graphics)
        pointer: Any = ctypes.c_void_p
        for function, result, arguments in (
            (session.CGSessionCopyCurrentDictionary, pointer, []),
            (core.CFStringCreateWithCString, pointer, [pointer, ctypes.c_char_p, ctypes.c_uint32]),
            (core.CFDictionaryGetValue, pointer, [pointer, pointer]),
            (core.CFGetTypeID, ctypes.c_ulong, [pointer]),
            (core.CFBooleanGetTypeID, ctypes.c_ulong, []),
            (core.CFBooleanGetValue, ctypes.c_ubyte, [pointer]),
            (core.CFRelease, None, [pointer]),
        ):
            function.restype = result
            function.argtypes = arguments
    except (OSError, AttributeError):
        return None
    keys = {name: core.CFStringCreateWithCString(None, name.encode(), _UTF8) for name in (LOCKED_KEY, ON_SCREEN_KEY)}

    def read() -> Flags | None:
        dictionary = session.CGSessionCopyCurrentDictionary()
        if not dictionary:
            return None
        values = {name: core.CFDictionaryGetValue(dictionary, key) for name, key in keys.items()}
        flags = {
            name: bool(core.CFBooleanGetValue(value))
            for name, value in values.items()
            if value and core.CFGetTypeID(value) == core.CFBooleanGetTypeID()
        }
        core.CFRelease(dictionary)
        return flags

    return read
