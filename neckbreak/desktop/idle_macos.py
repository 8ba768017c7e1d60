"""The idle time of a Mac, asked of Core Graphics.

Not run on a Mac by anybody yet. `CGEventSourceSecondsSinceLastEventType` needs no permission, because it tells how
long ago an event was and nothing about it.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable

from PySide6.QtCore import QObject

from neckbreak.desktop.idle_polled import PolledIdle
from neckbreak.desktop.idle_source import IdleSource, NoIdle

NAME = "macos-event-source"
LIBRARY = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
_HID_SYSTEM_STATE = 1
_ANY_INPUT = 0xFFFFFFFF


def sensible(seconds: float) -> float | None:
    """The system's answer, or None for one that cannot be a length of time."""
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def macos_idle(parent: QObject | None = None, library: str = LIBRARY) -> IdleSource:
    """The source for this Mac; `NoIdle` without Core Graphics."""
    try:
        ask: Callable[[int, int], float] = _function(library)
    except (OSError, AttributeError):
        return NoIdle(parent, "no_library")
    return PolledIdle(NAME, lambda: sensible(ask(_HID_SYSTEM_STATE, _ANY_INPUT)), parent=parent)


def _function(library: str) -> Callable[[int, int], float]:
    function = ctypes.CDLL(library).CGEventSourceSecondsSinceLastEventType
    function.restype = ctypes.c_double
    function.argtypes = [ctypes.c_int32, ctypes.c_uint32]
    return function
