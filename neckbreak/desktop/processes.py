"""The user's own processes, as the kernel lists them.

Others' are not looked at: they are nobody's business, and most of what is asked here could not be read anyway. Each can
end while it is read; then it was not there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

PROC = Path("/proc")
COMM_BYTES = 15
"""The kernel keeps no more of a process's name."""


class Processes:
    """Reads `proc` for the processes of `uid`; by default everything of the running system and user."""

    def __init__(self, proc: Path = PROC, uid: int | None = None, own_pid: int | None = None) -> None:
        self._proc = str(proc)
        self._uid = os.getuid() if uid is None else uid
        self.own_pid = os.getpid() if own_pid is None else own_pid

    def others(self) -> list[int] | None:
        """The user's processes without this one; None where there is no such list."""
        try:
            with os.scandir(self._proc) as entries:
                found = [int(each.name) for each in entries if each.name.isdecimal() and self._is_own(each)]
        except OSError:
            return None
        return [pid for pid in found if pid != self.own_pid] if found else None

    def name(self, pid: int) -> str:
        """What the kernel calls it, cut to 15 bytes; "" once it has gone."""
        return self._read(pid, "comm").rstrip("\n")

    def file(self, pid: int) -> str:
        """The name of the file it runs, without folders; "" where that may not be known."""
        try:
            path = os.readlink(f"{self._proc}/{pid}/exe")  # noqa: PTH115 - called for every process, thrice as fast
        except OSError:
            return ""
        return path.removesuffix(" (deleted)").rpartition("/")[2]

    def group(self, thread: int) -> int:
        """The process a thread belongs to; itself where that is not told."""
        for line in self._read(thread, "status").splitlines():
            if line.startswith("Tgid:"):
                number = line.partition(":")[2].strip()
                return int(number) if number.isdecimal() else thread
        return thread

    def open_files(self, pid: int) -> Iterator[str]:
        """What it has open, as paths; nothing where that may not be known."""
        folder = f"{self._proc}/{pid}/fd"
        try:
            names = os.listdir(folder)  # noqa: PTH208 - as above
        except OSError:
            return
        for name in names:
            try:
                yield os.readlink(f"{folder}/{name}")  # noqa: PTH115 - as above
            except OSError:
                continue

    def mapped(self, pid: int) -> set[str]:
        """The files it has in its memory, as paths; nothing where that may not be known."""
        lines = (line.split(maxsplit=5) for line in self._read(pid, "maps").splitlines())
        return {columns[5] for columns in lines if len(columns) == 6}

    def _is_own(self, entry: os.DirEntry[str]) -> bool:
        try:
            return entry.stat().st_uid == self._uid
        except OSError:
            return False

    def _read(self, pid: int, file: str) -> str:
        try:
            with open(f"{self._proc}/{pid}/{file}", encoding="utf-8", errors="replace") as opened:  # noqa: PTH123 - as above
                return opened.read()
        except OSError:
            return ""
