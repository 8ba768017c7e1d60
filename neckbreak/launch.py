"""The first tenth of a second: the lock, the QApplication and the icon; everything else comes when the panel has it.

Measured: whatever is imported or done before the icon keeps the user waiting for it, and so does work in the first
moments after it, before the panel has fetched it. So this module imports as little as the icon needs, draws nothing
(the first icon is a file) and wakes the program 300 ms later.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from neckbreak import APP_ID, assets
from neckbreak.desktop.lock import Lock
from neckbreak.desktop.wire import CommandError, command_address, send_command
from neckbreak.process import end_on_signals, make_application

if TYPE_CHECKING:
    from neckbreak.app import Program
    from neckbreak.desktop.paths import Paths

AFTER_ICON_MS = 300
FIRST_SIZES = (22, 32, 48)


def run(paths: Paths, speed: float = 1.0, autostart: bool = False, first_break: str | None = None) -> int:
    """Start the tray app and stay until it is told to quit; 0 at once if another one answered."""
    lock = Lock(paths.runtime)
    try:
        free = lock.acquire()
    except OSError as error:
        return _fail(f"NeckBreak cannot start: {error}.")
    if not free:
        return _hand_over(paths, first_break)
    app = make_application()
    icon = first_icon() if QSystemTrayIcon.isSystemTrayAvailable() else None
    program: Program | None = None

    def stop() -> None:
        if program is not None:
            program.stop()
        app.quit()

    def wake() -> None:
        nonlocal program
        try:
            from neckbreak.app import Program, Surroundings
            from neckbreak.clock import Clock

            program = Program(app, paths, Clock(speed), Surroundings(first_start=not autostart, first_icon=icon))
            sys.excepthook = program.failed
            program.wake()
        except Exception as error:
            logging.getLogger("neckbreak").exception("could not start")
            app.exit(_fail(f"NeckBreak could not start: {error}"))
            return
        if first_break is not None:
            program.stage.begin_length(first_break or program.preferences.settings.break_length)

    end_on_signals(app, stop)
    QTimer.singleShot(AFTER_ICON_MS, wake)
    code = app.exec()
    stop()
    lock.release()
    return code


def first_icon() -> QSystemTrayIcon:
    """The icon before anything is known, from files."""
    picture = QIcon()
    for size in FIRST_SIZES:
        picture.addFile(str(assets.resource(f"linux/icons/hicolor/{size}x{size}/apps/{APP_ID}.png")))
    icon = QSystemTrayIcon(picture)
    icon.setToolTip("NeckBreak")
    icon.show()
    return icon


def _hand_over(paths: Paths, first_break: str | None) -> int:
    message: dict[str, Any] = {"v": 1, "cmd": "show", "args": {}}
    if first_break is not None:
        message = {"v": 1, "cmd": "break", "args": {"what": first_break}}
    try:
        send_command(command_address(paths.runtime), message, 5.0)
    except CommandError as error:
        return _fail(f"Another NeckBreak is starting or does not answer: {error}")
    return 0


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201
    return 1
