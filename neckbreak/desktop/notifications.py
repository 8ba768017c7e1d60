"""Notices of the desktop: the light way to offer a break.

On Linux they go over D-Bus directly, because buttons, replacing and withdrawing need it: plyer
can do none of the three. The same connection sends and listens, since GNOME answers the sender
only and takes its notices away when it leaves. Plyer remains for systems without that service;
it blocks (up to the 25 s a service may take to start), so it gets a thread of its own, and it
loses texts that are too long, empty or look like an option, so they are made fit beforehand.

A notice is a hint, never a promise: whoever sends one listens to `failed` and shows a window then.
"""

from __future__ import annotations

import importlib.util
import logging
import shutil
import sys
import threading
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.notices import (
    APP_NAME,
    NoNotifier,
    Notice,
    Notifier,
    Urgency,
    clipped,
    escaped,
    printable,
)
from neckbreak.desktop.notices_freedesktop import FreedesktopNotifier

__all__ = [
    "FreedesktopNotifier",
    "NoNotifier",
    "Notice",
    "Notifier",
    "PlyerNotifier",
    "Urgency",
    "choose_notifier",
]

log = logging.getLogger(__name__)

_TITLE_UNITS = 60
_BODY_UNITS = 250


class PlyerNotifier(Notifier):
    """Plain notices by plyer: no buttons, no answer, no taking back."""

    name = "plyer"
    _broke = Signal()

    def __init__(
        self,
        show: Callable[..., None] | None = None,
        platform: str = sys.platform,
        search_path: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._show = show or _show_by_plyer
        self._platform = platform
        self._search_path = search_path
        self._lock = threading.Lock()
        self._next: dict[str, Any] | None = None
        self._worker: threading.Thread | None = None
        self._broke.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    def available(self) -> bool:
        """Tell whether plyer has something to show notices with."""
        if importlib.util.find_spec("plyer") is None:
            return False
        if self._platform == "darwin":
            return importlib.util.find_spec("pyobjus") is not None
        if self._platform == "win32":
            return True
        return (
            shutil.which("notify-send", path=self._search_path) is not None
            or importlib.util.find_spec("dbus") is not None
            or Path("/app").is_dir()
        )

    def send(self, notice: Notice) -> None:
        """Hand the notice to the thread; one that still waits there is replaced."""
        # An apostrophe ends the text plyer builds for the portal of a sandbox.
        title = printable(notice.title).replace("\n", " ").replace("'", "\u2019").strip()
        body = printable(notice.body).replace("'", "\u2019").strip()
        markup = self._platform not in ("win32", "darwin")
        words = {
            "title": clipped(_no_option(title) or APP_NAME, _TITLE_UNITS),
            "message": clipped(_no_option(body), _BODY_UNITS, escaped if markup else str),
            "app_name": APP_NAME,
            "timeout": 2,  # on Windows a thread sleeps that long and the program cannot end
        }
        with self._lock:
            self._next = words
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, name="plyer", daemon=True)
                self._worker.start()

    def withdraw(self) -> None:
        """Drop a notice that still waits; one that is shown stays."""
        with self._lock:
            self._next = None

    def _work(self) -> None:
        while True:
            with self._lock:
                words, self._next = self._next, None
                if words is None:
                    self._worker = None
                    return
            try:
                self._show(**words)
            except Exception:
                log.exception("plyer could not show a notice")
                with suppress(RuntimeError):  # the program ended meanwhile
                    self._broke.emit()


def _show_by_plyer(**words: Any) -> None:
    warnings.filterwarnings("ignore", message="(?s)The Python dbus package", category=UserWarning)
    from plyer import notification

    notification.notify(**words)


def _no_option(text: str) -> str:
    """Keep a leading hyphen from being read as an option."""
    return f"\u2013{text[1:]}" if text.startswith("-") else text


def choose_notifier(preference: str, session_bus: Bus | None, parent: QObject | None = None) -> Notifier:
    """Take the best channel for the preference: "auto", or "basic" for plain notices only.

    With a bus the direct way is taken even while nobody serves notices: the service may come
    later, and plyer would need the same one. Without a bus plyer cannot work where it needs one,
    and would not say so: a notice would be lost.
    """
    plyer = PlyerNotifier(parent=parent)
    if session_bus is not None and not (preference == "basic" and plyer.available()):
        direct = FreedesktopNotifier(session_bus, parent=parent)
        direct.start()
        return direct
    works = plyer.available() and (session_bus is not None or sys.platform in ("win32", "darwin"))
    return plyer if works else NoNotifier(parent)
