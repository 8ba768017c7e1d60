"""Export, import and erase, started from the window: our own commands do it, each in a process of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from neckbreak.desktop.own_command import COMMAND, OwnCommand


class Errands(QObject):
    """One at a time; it goes on when the window is closed."""

    changed = Signal()
    """One began or ended."""
    said = Signal(str)
    """One sentence on how it went."""

    def __init__(self, command: Sequence[str] = COMMAND, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = OwnCommand(command, self)
        self._command.done.connect(self._done)
        self._what, self._file = "", ""

    @property
    def running(self) -> bool:
        """Whether one goes on."""
        return self._command.running

    def export(self, file: str) -> None:
        """The history to that file."""
        self._start("export", file)

    def take_in(self, file: str) -> None:
        """The history of that file to ours."""
        self._start("import", file)

    def erase(self) -> None:
        """Everything, by a process that outlives this one and ends it first."""
        if not self._command.start_for_itself("erase", "--yes"):
            self.said.emit(self.tr("That could not be started. In a terminal it is: neckbreak erase --yes"))

    def _start(self, what: str, file: str) -> None:
        if not self.running:
            self._what, self._file = what, file
            self._command.start(what, "--", file)
            self.changed.emit()

    def _done(self, code: int, line: str) -> None:
        self.changed.emit()
        if code:
            sentence = line or self.tr("That did not work; the history is as it was.")
        elif self._what == "export":
            sentence = self.tr("The history was exported to {file}.").format(file=self._file)
        else:
            sentence = self.tr("The history of {file} was taken in.").format(file=self._file)
        self.said.emit(sentence)
