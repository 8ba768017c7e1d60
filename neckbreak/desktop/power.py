"""What Windows and macOS say of themselves as a number: whether the screen is kept on, whether somebody presents.

The numbers come from a reader that is a parameter; those of the real systems are below, made from the systems' own
libraries and touched only when asked. A reader answers None when its system did not.
"""

from __future__ import annotations

import ctypes as c
from collections.abc import Callable

from neckbreak.desktop.detector import Answer

Read = Callable[[], "int | None"]

SCREEN_REQUIRED = 2
"""Windows' flag of a program that needs the screen (ES_DISPLAY_REQUIRED)."""
_SYSTEM_EXECUTION_STATE = 16
PRESENTING = frozenset({4})
"""Windows' presentation mode, switched on by the user or by the machine's own panel."""
FILLING = frozenset({2, 3})
"""A program in full screen, as a window or as a game with the screen for itself."""
ABOUT_PRESENTING = frozenset(range(1, 8))
"""All numbers that Windows knows. 1: nobody is there, 5: free, 6: quiet hours of a new account, 7: a store program."""


class NumberDetector:
    """Holds, without a name, while `means` is true of the number `read` gives."""

    def __init__(self, name: str, reason: str, read: Read, means: Callable[[int], bool]) -> None:
        self.name = name
        self.reason = reason
        self.blind = ""
        self._read = read
        self._means = means

    def look(self, answer: Answer) -> None:
        """Read the number at once."""
        number = self._read()
        self.blind = "no_service" if number is None else ""
        answer(None if number is None else ("",) if self._means(number) else ())

    def stop(self) -> None:
        """Do nothing: nothing is kept open."""


def windows_execution_state() -> int | None:
    """The union of what programs on Windows ask to be kept on."""
    state = c.c_ulong(0)
    try:
        library = c.CDLL("powrprof.dll")
        failed = library.CallNtPowerInformation(_SYSTEM_EXECUTION_STATE, None, 0, c.byref(state), c.sizeof(state))
    except (OSError, AttributeError):
        return None
    return None if failed else int(state.value)


def windows_notification_state() -> int | None:
    """How welcome Windows finds a notification now; it does not know its own do-not-disturb."""
    state = c.c_int(0)
    try:
        failed = c.CDLL("shell32.dll").SHQueryUserNotificationState(c.byref(state))
    except (OSError, AttributeError):
        return None
    return int(state.value) if not failed and state.value in ABOUT_PRESENTING else None


_UTF8 = 0x08000100
_SINT32 = 3
_IOKIT = "/System/Library/Frameworks/IOKit.framework/IOKit"
_FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"


def macos_display_assertions() -> int | None:
    """How many programs on macOS keep the display from sleeping."""
    try:
        iokit, foundation = c.CDLL(_IOKIT), c.CDLL(_FOUNDATION)
        foundation.CFStringCreateWithCString.restype = c.c_void_p
        foundation.CFStringCreateWithCString.argtypes = [c.c_void_p, c.c_char_p, c.c_uint32]
        foundation.CFDictionaryGetValue.restype = c.c_void_p
        foundation.CFDictionaryGetValue.argtypes = [c.c_void_p, c.c_void_p]
        foundation.CFNumberGetValue.argtypes = [c.c_void_p, c.c_long, c.c_void_p]
        foundation.CFRelease.argtypes = [c.c_void_p]
        iokit.IOPMCopyAssertionsStatus.argtypes = [c.POINTER(c.c_void_p)]
    except (OSError, AttributeError):
        return None
    status, count = c.c_void_p(), c.c_int32(0)
    if iokit.IOPMCopyAssertionsStatus(c.byref(status)) or not status.value:
        return None
    key = foundation.CFStringCreateWithCString(None, b"PreventUserIdleDisplaySleep", _UTF8)
    number = foundation.CFDictionaryGetValue(status, key)
    if number:
        foundation.CFNumberGetValue(number, _SINT32, c.byref(count))
    foundation.CFRelease(key)
    foundation.CFRelease(status)
    return int(count.value)
