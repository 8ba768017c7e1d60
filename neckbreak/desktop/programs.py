"""Whether a program of the user's own list runs.

The list is asked for at every look, because it can be changed any time. Only names on it are ever handed over, spelled
as the user has spelled them; capitals and a final `.exe` make no difference, parts of names do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from neckbreak.desktop.detector import Answer, Sources
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


def matches(wanted: tuple[str, ...], running: Iterable[str]) -> Sources:
    """The names of the list that run, as the list spells them."""
    there = {_plain(name) for name in running} - {""}
    return tuple(name for name in wanted if _plain(name) and there & {_plain(name), _cut(_plain(name))})


def _plain(name: str) -> str:
    return name.strip().casefold().removesuffix(".exe")


def _cut(name: str) -> str:
    """A long name as the kernel keeps it."""
    return name.encode()[:COMM_BYTES].decode("utf-8", "ignore")
