"""Little programs that stand for those that speak and play: they note what they are given, hang, fail or vanish."""

from __future__ import annotations

from pathlib import Path


class Programs:
    """A folder of scripts, and a diary each of them writes a line to for every start."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._diary = folder / "diary"
        self._diary.touch()

    def make(self, name: str, then: str = "exit 0") -> Path:
        """A program that notes its process id, name and arguments and goes on with `then`."""
        path = self.folder / name
        path.write_text(f'#!/bin/sh\necho "$$ {name} $*" >>"{self._diary}"\n{then}\n')
        path.chmod(0o755)
        return path

    def find(self, name: str) -> str | None:
        """As `shutil.which`, in this folder alone."""
        path = self.folder / name
        return str(path) if path.exists() else None

    def started(self) -> list[str]:
        """Name and arguments of each start."""
        return [line.split(" ", 1)[1] for line in self._diary.read_text().splitlines()]

    def alive(self) -> list[int]:
        """The process ids of those that still run."""
        pids = [int(line.split(" ", 1)[0]) for line in self._diary.read_text().splitlines()]
        return [pid for pid in pids if _runs(pid)]


def _runs(pid: int) -> bool:
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False


HANG = "exec sleep 600"
STUBBORN = "trap '' TERM INT HUP; exec sleep 600"
"""Would not end for a polite signal."""
FAIL = "exit 3"
CRASH = "kill -SEGV $$"
