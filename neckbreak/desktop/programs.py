"""Whether a program of the user's own list runs.

The list is asked for at every look, because it can be changed any time. Only names on it are ever handed over, spelled
as the user has spelled them; capitals and a final `.exe` make no difference, parts of names do.
"""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject

from neckbreak.desktop.capture import Capture
from neckbreak.desktop.detector import PATIENCE_MS, Answer, Sources
from neckbreak.desktop.looks import Looks
from neckbreak.desktop.processes import COMM_BYTES, Processes

REASON = "program"

Names = Callable[[], tuple[str, ...]]


class ProcPrograms:
    """Reads the kernel's list of processes: the name each goes by, and the file it runs."""

    name = "proc"
    reason = REASON

    def __init__(self, wanted: Names, processes: Processes) -> None:
        self._wanted = wanted
        self._processes = processes
        self.blind = ""

    def look(self, answer: Answer) -> None:
        """Compare at once; nothing is read while the list is empty."""
        wanted = self._wanted()
        pids = self._processes.others() if wanted else []
        self.blind = "unreadable" if pids is None else ""
        answer(None if pids is None else matches(wanted, self._running(pids)))

    def stop(self) -> None:
        """Do nothing: nothing is kept open."""

    def _running(self, pids: list[int]) -> Iterable[str]:
        for pid in pids:
            yield self._processes.name(pid)
            yield self._processes.file(pid)


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


def matches(wanted: tuple[str, ...], running: Iterable[str]) -> Sources:
    """The names of the list that run, as the list spells them."""
    there = {_plain(name) for name in running} - {""}
    return tuple(name for name in wanted if _plain(name) and there & {_plain(name), _cut(_plain(name))})


def _plain(name: str) -> str:
    return name.strip().casefold().removesuffix(".exe")


def _cut(name: str) -> str:
    """A long name as the kernel keeps it."""
    return name.encode()[:COMM_BYTES].decode("utf-8", "ignore")
