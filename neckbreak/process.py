"""What belongs to the process and not to NeckBreak: the QApplication, the log file, signals, the session's end."""

from __future__ import annotations

import logging
import os
import signal
import socket
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLoggingCategory, QSettings, QSocketNotifier, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication

from neckbreak import APP_ID
from neckbreak.desktop.paths import private_dir
from neckbreak.desktop.platform_theme import without_gtk
from neckbreak.memory import import_plainly

if TYPE_CHECKING:
    from PySide6.QtGui import QSessionManager


NO_THREADS = "QT_NO_GUI_THREADPOOL"


def make_application() -> QApplication:
    """The QApplication with our identity; windows alone never end it."""
    import_plainly()
    # Without a desktop portal Qt says so at each start; nothing of ours needs it.
    QLoggingCategory.setFilterRules("qt.qpa.services.warning=false")
    # Qt's file dialog would note the folders one has seen in a file in the home; on Linux this is the way to have none.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    with without_gtk(os.environ):
        app = QApplication([APP_ID.rsplit(".", 1)[-1]])
    app.setApplicationName("neckbreak")
    app.setApplicationDisplayName("NeckBreak")
    app.setDesktopFileName(APP_ID)
    app.setQuitOnLastWindowClosed(False)
    _paint_in_one_thread()
    # The cache wakes the process every 10 to 30 s to age its pictures; what we draw changes too rarely to need it.
    QPixmapCache.setCacheLimit(0)
    return app


def _paint_in_one_thread() -> None:
    """Qt shares larger fills among threads: one tray icon wakes them thirty times and takes twice as long (Qt 6.11).

    It reads the variable at the first such fill and never again, so no child process needs to hear of it.
    """
    os.environ[NO_THREADS] = "1"
    picture = QPixmap(128, 128)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(0, 0, 0, 85))
    painter.drawEllipse(picture.rect())
    painter.end()
    del os.environ[NO_THREADS]


def end_on_signals(app: QApplication, stop: Callable[[], None]) -> None:
    """SIGTERM, SIGINT, SIGHUP and the end of the session stop the program within milliseconds, without polling.

    A Python signal handler runs only when Python runs next; the wake-up descriptor wakes the event loop instead. It is
    a local pair of sockets, because Windows knows no other descriptor for it. SIGHUP is the end of a terminal or of an
    X session started from one; `nohup` asks for it to be ignored. A session manager never starts us again: launch at
    login does, where it is wanted.
    """
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and (name != "SIGHUP" or signal.getsignal(number) is not signal.SIG_IGN):
            signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, app)

    def woken() -> None:
        reader.recv(64)
        stop()

    def session_ends(manager: QSessionManager) -> None:
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)

    notifier.activated.connect(woken)
    app.commitDataRequest.connect(session_ends)
    app.saveStateRequest.connect(session_ends)
    app.setProperty("_wakeup", (reader, writer, notifier))


def keep_log(folder: Path) -> logging.Handler | None:
    """Log to a small rotating file for the user's eyes only; without a folder to write to, to nothing."""
    from logging.handlers import RotatingFileHandler

    class PrivateFile(RotatingFileHandler):
        def _open(self) -> Any:
            def opener(path: str, flags: int) -> int:
                return os.open(path, flags, 0o600)

            return open(self.baseFilename, self.mode, encoding="utf-8", opener=opener)

    try:
        handler = PrivateFile(private_dir(folder) / "neckbreak.log", maxBytes=200_000, backupCount=2, delay=True)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    return handler
