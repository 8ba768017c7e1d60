"""One short-lived child process at a time, for programs that speak or play a sound.

Starting never waits, and what a child prints is thrown away. A new one ends the old one at once and without asking: a
program that hangs would not listen to a polite signal either. `failed` tells only of a child that could not be started
or gave up by itself, never of one that was ended here.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

REAP_MS = 500
"""How long `close` waits for killed children; they are gone within milliseconds."""


def reap(parent: QObject) -> None:
    """Kill all child processes of this object and leave nothing behind."""
    for process in parent.findChildren(QProcess):
        if process.state() is not QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(REAP_MS)
        process.deleteLater()


class Child(QObject):
    """Runs one program at a time."""

    failed = Signal()
    """It could not be started, crashed, or ended with an error."""
    succeeded = Signal()
    """It ended well."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    @property
    def running(self) -> bool:
        """Whether the last one started still runs."""
        return self._process is not None

    def start(self, program: str, arguments: Sequence[str] = (), *, keep_input: bool = False) -> None:
        """End the one before and start this; `keep_input` lets `write` reach it."""
        self.end()
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        if not keep_input:
            process.setStandardInputFile(QProcess.nullDevice())
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._error)
        self._process = process
        process.start(program, list(arguments))

    def write(self, line: bytes) -> None:
        """Send bytes to a child that was started with `keep_input`."""
        if self._process is not None:
            self._process.write(line)

    def end(self) -> None:
        """Kill what runs; its end is noticed later and told to nobody."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()

    def close(self) -> None:
        """Kill what runs and leave nothing behind."""
        self.end()
        reap(self)

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._is_current(self.sender()):
            if status is QProcess.ExitStatus.NormalExit and code == 0:
                self.succeeded.emit()
            else:
                self.failed.emit()

    def _error(self, error: QProcess.ProcessError) -> None:
        # a crash is told by `finished` too
        if error is QProcess.ProcessError.FailedToStart and self._is_current(self.sender()):
            self.failed.emit()

    def _is_current(self, ended: QObject) -> bool:
        """Let go of a process that has ended; whether it was the one that counts."""
        current = ended is self._process
        if current:
            self._process = None
        ended.deleteLater()
        return current
