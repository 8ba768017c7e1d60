"""What a short-lived program prints, for services that are reached by a program of their own only.

Starting never waits. A program that is missing, fails, hangs or prints without end comes to the same: no text. Only the
text of the last one started is handed over; the one before is killed without asking, as in `child`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from neckbreak.desktop.child import reap

MOST_BYTES = 1 << 20
"""More than any list asked for here is long."""

OnText = Callable[[str | None], None]


class Capture(QObject):
    """Runs one program at a time and hands over what it printed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._read = bytearray()
        self._on_text: OnText | None = None

    def run(self, program: str, arguments: Sequence[str], environ: Mapping[str, str], on_text: OnText) -> None:
        """Start it; `on_text` gets what it printed once it has ended well, or None."""
        self.end()
        process = QProcess(self)
        process.setProcessEnvironment(_environment(environ))
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._arrived)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._error)
        self._process, self._read, self._on_text = process, bytearray(), on_text
        process.start(program, list(arguments))

    def end(self) -> None:
        """Kill what runs; nothing is handed over."""
        process, self._process, self._on_text = self._process, None, None
        if process is not None:
            process.kill()

    def close(self) -> None:
        """Kill what runs and leave nothing behind."""
        self.end()
        reap(self)

    def _arrived(self) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        self._read += self._process.readAllStandardOutput().data()
        if len(self._read) > MOST_BYTES:
            on_text = self._on_text
            self.end()
            if on_text is not None:
                on_text(None)

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        self._arrived()
        well = status is QProcess.ExitStatus.NormalExit and code == 0
        self._hand_over(self._read.decode("utf-8", "replace") if well else None)

    def _error(self, error: QProcess.ProcessError) -> None:
        # a crash is told by `finished` too
        if error is QProcess.ProcessError.FailedToStart:
            self._hand_over(None)

    def _hand_over(self, text: str | None) -> None:
        ended = self.sender()
        on_text = self._on_text
        if ended is self._process:
            self._process, self._on_text = None, None
            if on_text is not None:
                on_text(text)
        ended.deleteLater()


def _environment(environ: Mapping[str, str]) -> QProcessEnvironment:
    made = QProcessEnvironment()
    for name, value in environ.items():
        made.insert(name, value)
    return made
