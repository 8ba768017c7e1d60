"""Runs one of our own commands in a process of its own: what it takes of memory is given back when it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from neckbreak.desktop.child import reap
from neckbreak.desktop.paths import HOME_VARIABLE

ROOT = Path(__file__).resolve().parents[2]
"""The folder of the package; the process starts there, so that it finds the same one, however it was found here."""
COMMAND = (sys.executable, "-m", "neckbreak")


class OwnCommand(QObject):
    """One command at a time."""

    done = Signal(int, str)
    """Its exit code, and the last line it said: to stderr if it failed."""

    def __init__(self, command: Sequence[str] = COMMAND, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None

    @property
    def running(self) -> bool:
        """Whether `done` is still to come."""
        return self._process is not None

    def start(self, *arguments: str) -> None:
        """Run it; nothing happens while another one runs."""
        if self._process is not None:
            return
        process = self._process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.setWorkingDirectory(str(ROOT))
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._error)
        process.start(self._command[0], [*self._command[1:], *arguments])

    def start_for_itself(self, *arguments: str) -> bool:
        """Run it so that it goes on when this program ends; whether it could be started."""
        process = QProcess()
        process.setProcessEnvironment(_environment())
        process.setWorkingDirectory(str(ROOT))
        process.setProgram(self._command[0])
        process.setArguments([*self._command[1:], *arguments])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        started = process.startDetached()
        return bool(started[0] if isinstance(started, tuple) else started)

    def wait(self, patience_ms: int) -> None:
        """Stay here until it has ended and `done` was told, but no longer than that."""
        if self._process is not None:
            self._process.waitForFinished(patience_ms)

    def close(self) -> None:
        """Kill what runs and leave nothing behind."""
        self._process = None
        reap(self)

    def _error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # after any other, `finished` follows
            self._end(1, "")

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None:
            return
        stream = self._process.readAllStandardError() if code else self._process.readAllStandardOutput()
        lines = bytes(stream.data()).decode(errors="replace").strip().splitlines()
        failed = code or (0 if status is QProcess.ExitStatus.NormalExit else 1)
        self._end(failed, lines[-1] if lines else "")

    def _end(self, code: int, line: str) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self.done.emit(code, line)


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    if home := os.environ.get(HOME_VARIABLE):
        environment.insert(HOME_VARIABLE, str(Path(home).absolute()))
    environment.insert("PYTHONUTF8", "1")
    return environment
