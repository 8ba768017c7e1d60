"""Whether a program of the user's own list runs, where only a program of the system lists processes: Windows, macOS."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject

from neckbreak.desktop.capture import Capture
from neckbreak.desktop.detector import PATIENCE_MS
from neckbreak.desktop.looks import Looks
from neckbreak.desktop.programs import REASON, Names, matches


class ListedPrograms(Looks):
    """Asks the system's own program that lists processes; `read` turns its lines into names."""

    reason = REASON

    def __init__(
        self,
        wanted: Names,
        command: tuple[str, ...],
        read: Callable[[str], Iterable[str]],
        environ: Mapping[str, str],
        find: Callable[[str], str | None] = shutil.which,
        parent: QObject | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent, patience_ms)
        self.name = command[0]
        self._wanted = wanted
        self._command = command
        self._read = read
        self._environ = environ
        self._find = find
        self._capture = Capture(self)

    def _begin(self, turn: int) -> None:
        wanted = self._wanted()
        if not wanted:
            self._done(turn, ())
            return
        program = self._find(self._command[0])
        if program is None:
            self._done(turn, None, "no_program")
            return

        def came(text: str | None) -> None:
            if text is None:
                self._done(turn, None, "no_program")
            else:
                self._done(turn, matches(wanted, self._read(text)))

        self._capture.run(program, self._command[1:], self._environ, came)

    def _abandon(self) -> None:
        self._capture.close()


TASKLIST = ("tasklist", "/FO", "CSV", "/NH")
PS = ("ps", "-x", "-o", "comm=")


def from_tasklist(text: str) -> list[str]:
    """The names in the first column of what Windows prints."""
    return [row[0] for row in csv.reader(text.splitlines()) if row]


def from_ps(text: str) -> list[str]:
    """The names of the files macOS prints, without folders."""
    return [line.strip().rpartition("/")[2] for line in text.splitlines()]
