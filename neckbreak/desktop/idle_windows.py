"""The idle time of a Windows session, asked of `GetLastInputInfo`.

Not run on Windows by anybody yet: the arithmetic is tested, the call itself was seen to work under Wine only. Windows
counts the session's own input, on the console and over remote desktop alike.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from neckbreak.desktop.idle_polled import PolledIdle
from neckbreak.desktop.idle_source import IdleSource, NoIdle

NAME = "windows-last-input"
_WRAP = 1 << 32
_SLIP_MS = 60_000
"""An input counted as this little in the future is one of this moment: two counters are not read at once."""


class _LastInputInfo(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint32), ("time", ctypes.c_uint32))


def idle_seconds(tick_ms: int, last_input_ms: int) -> float:
    """Seconds between the two counters of 32 bits, which begin again at 0 after 49.7 days."""
    gap_ms = (tick_ms - last_input_ms) % _WRAP
    return 0.0 if gap_ms >= _WRAP - _SLIP_MS else gap_ms / 1000


def read_idle(last_input_ms: Callable[[], int | None], tick_ms: Callable[[], int]) -> float | None:
    """Seconds since the last input; None where Windows does not say, as for a service without a session."""
    last = last_input_ms()
    return None if last is None else idle_seconds(tick_ms(), last)


def windows_idle(parent: QObject | None = None) -> IdleSource:
    """The source for this session; `NoIdle` if this is not Windows."""
    load: Any = getattr(ctypes, "WinDLL", None)
    if load is None:
        return NoIdle(parent, "no_library")
    user, kernel = load("user32"), load("kernel32")
    # Not GetTickCount64: the last input's time has 32 bits, and the two part ways after 49.7 days.
    kernel.GetTickCount.restype = ctypes.c_uint32

    def last_input_ms() -> int | None:
        info = _LastInputInfo(ctypes.sizeof(_LastInputInfo), 0)
        return int(info.time) if user.GetLastInputInfo(ctypes.byref(info)) else None

    return PolledIdle(NAME, lambda: read_idle(last_input_ms, lambda: int(kernel.GetTickCount())), parent=parent)
