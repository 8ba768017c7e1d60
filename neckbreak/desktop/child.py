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
        process.finished.connect(lambda code, status: self._ended(process, code, status))
        process.errorOccurred.connect(lambda error: self._error(process, error))
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
        for process in self.findChildren(QProcess):
            if process.state() is not QProcess.ProcessState.NotRunning:
                process.kill()
                process.waitForFinished(REAP_MS)
            process.deleteLater()

    def _ended(self, process: QProcess, code: int, status: QProcess.ExitStatus) -> None:
        process.deleteLater()
        if process is not self._process:
            return
        self._process = None
        if status is QProcess.ExitStatus.NormalExit and code == 0:
            self.succeeded.emit()
        else:
            self.failed.emit()

    def _error(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is not QProcess.ProcessError.FailedToStart:
            return  # a crash is told by `finished` too
        process.deleteLater()
        if process is self._process:
            self._process = None
            self.failed.emit()
