"""Starts the process that reads calendars, gives it fifteen seconds, and hands over what it found.

What it is to read goes through its input, not its arguments: those are open to every user of the computer.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from neckbreak.desktop.child import reap

LIMIT_MS = 15_000
"""It ends by itself before that, where it can."""
ROOT = Path(__file__).resolve().parents[2]
"""The folder of the package; the process starts there, so that it finds the same one, however it was found here."""
COMMAND = (sys.executable, "-m", "neckbreak.desktop.calendar_reader")

Found = Mapping[str, Any]
"""One line of `calendar_reader`."""


class CalendarProcess(QObject):
    """One reading at a time."""

    there = Signal(list)
    """Which of the files and folders are there; they are read after this, so they can be watched before."""
    done = Signal(list, bool)
    """Every `Found`, and whether that is all; otherwise it was killed, has crashed or could not be started."""

    def __init__(self, command: Sequence[str] = COMMAND, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None
        self._request = b""
        self._asked = self.late = False
        """It took too long, and was killed."""
        self._limit = QTimer(self, singleShot=True, interval=LIMIT_MS)
        self._limit.timeout.connect(self._kill)

    @property
    def running(self) -> bool:
        """Whether `done` is still to come."""
        return self._process is not None

    def start(self, paths: Sequence[str], watch: Sequence[str], first: datetime, last: datetime) -> None:
        """Read the files and folders `paths` for that time, `there` tells also of `watch`; ends what goes on."""
        self.end()
        request = {"paths": list(paths), "watch": list(watch), "first": first.isoformat(), "last": last.isoformat()}
        self._request = json.dumps(request).encode() + b"\n"
        self._asked = self.late = False
        process = self._process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setWorkingDirectory(str(ROOT))
        process.started.connect(self._ask)
        process.readyReadStandardOutput.connect(self._answered)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        self._limit.start()
        process.start(self._command[0], list(self._command[1:]))

    def end(self) -> None:
        """Kill what runs; nothing comes of it."""
        process, self._process = self._process, None
        self._limit.stop()
        if process is not None:
            process.kill()

    def close(self) -> None:
        """Kill what runs and leave nothing behind."""
        self.end()
        reap(self)

    def _ask(self) -> None:
        if self._process is not None and self.sender() is self._process:
            self._process.write(self._request)

    def _answered(self) -> None:
        process = self._process
        if process is None or self.sender() is not process or self._asked or not process.canReadLine():
            return
        self._asked = True
        process.startTransaction()
        found = _parsed(bytes(process.readLine().data()))
        if "there" in found:
            process.commitTransaction()
            self.there.emit(found["there"])
        else:
            process.rollbackTransaction()
        process.write(b"\n")
        process.closeWriteChannel()

    def _kill(self) -> None:
        if self._process is not None:
            self.late = True
            self._process.kill()

    def _error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # after any other, `finished` follows
            self._finished()

    def _finished(self) -> None:
        process = self.sender()
        assert isinstance(process, QProcess)
        process.deleteLater()
        if process is not self._process:
            return
        self._process = None
        self._limit.stop()
        output = bytes(process.readAllStandardOutput().data()) if process.isOpen() else b""
        found = [each for each in map(_parsed, output.splitlines()) if each]
        self.done.emit(found, any("done" in each for each in found))


def _parsed(line: bytes) -> Found:
    """The last line of a killed process may be half of one."""
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
