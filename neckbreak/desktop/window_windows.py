"""A hidden window of our own on Windows, because broadcasts reach top-level windows only.

Not run on Windows by anybody yet, only under Wine. A message-only window gets no broadcasts, and Qt's event filter
sees only what is posted to Qt's own windows. The module can be imported anywhere; making a window elsewhere fails.
"""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)

_CLASS = "NeckBreakHidden"
_THIS_SESSION = 0


class HiddenWindow:
    """A top-level window that is never shown; raises OSError where Windows makes none."""

    def __init__(self, on_message: Callable[[int, int], int | None]) -> None:
        load: Any = getattr(ctypes, "WinDLL", None)
        make_prototype: Any = getattr(ctypes, "WINFUNCTYPE", None)
        if load is None or make_prototype is None:
            raise OSError("this is not Windows")
        self._on_message = on_message
        self._user, self._sessions = load("user32"), load("wtsapi32")
        kernel = load("kernel32")
        handle, number = ctypes.c_void_p, ctypes.c_uint
        prototype = make_prototype(ctypes.c_ssize_t, handle, number, ctypes.c_size_t, ctypes.c_ssize_t)

        class WindowClass(ctypes.Structure):
            _fields_ = (
                ("style", number),
                ("procedure", prototype),
                ("class_extra", ctypes.c_int),
                ("window_extra", ctypes.c_int),
                ("instance", handle),
                ("icon", handle),
                ("cursor", handle),
                ("background", handle),
                ("menu", ctypes.c_wchar_p),
                ("name", ctypes.c_wchar_p),
            )

        user = self._user
        user.DefWindowProcW.restype = ctypes.c_ssize_t
        user.DefWindowProcW.argtypes = [handle, number, ctypes.c_size_t, ctypes.c_ssize_t]
        user.RegisterClassW.restype = ctypes.c_ushort
        user.CreateWindowExW.restype = handle
        user.CreateWindowExW.argtypes = [
            *(ctypes.c_uint32, ctypes.c_wchar_p, ctypes.c_wchar_p, ctypes.c_uint32),
            *([ctypes.c_int] * 4),
            *(handle, handle, handle, handle),
        ]
        user.DestroyWindow.argtypes = [handle]
        user.UnregisterClassW.argtypes = [ctypes.c_wchar_p, handle]
        kernel.GetModuleHandleW.restype = handle
        kernel.GetModuleHandleW.argtypes = [ctypes.c_wchar_p]
        self._sessions.WTSRegisterSessionNotification.argtypes = [handle, ctypes.c_uint32]
        self._sessions.WTSUnRegisterSessionNotification.argtypes = [handle]

        self._procedure = prototype(self._on_raw)  # Windows keeps a pointer to it
        self._instance = kernel.GetModuleHandleW(None)
        kind = WindowClass(procedure=self._procedure, instance=self._instance, name=_CLASS)
        if not user.RegisterClassW(ctypes.byref(kind)):
            raise OSError("the window class was refused")
        self._window = user.CreateWindowExW(0, _CLASS, "NeckBreak", 0, 0, 0, 0, 0, None, None, self._instance, None)
        if not self._window:
            user.UnregisterClassW(_CLASS, self._instance)
            raise OSError("the hidden window was refused")

    def hear_session(self) -> bool:
        """Ask to be told when this session is locked and unlocked."""
        return bool(self._sessions.WTSRegisterSessionNotification(self._window, _THIS_SESSION))

    def close(self) -> None:
        """Destroy the window; closing twice is harmless."""
        if self._window:
            self._sessions.WTSUnRegisterSessionNotification(self._window)
            self._user.DestroyWindow(self._window)
            self._user.UnregisterClassW(_CLASS, self._instance)
            self._window = None

    def _on_raw(self, window: int, message: int, parameter: int, more: int) -> int:
        try:
            answer = self._on_message(message, parameter)
        except Exception:  # it must not reach Windows
            log.exception("a message could not be handled")
            answer = None
        return int(self._user.DefWindowProcW(window, message, parameter, more)) if answer is None else answer
