"""What a process costs, read from Linux's /proc alone.

Memory is PSS (each shared page divided by those who share it) in MB of 1024*1024 bytes. Wake-ups are the growth of
voluntary context switches over all threads: each one is a thread that slept and was woken. CPU is the run time of all
threads, in nanoseconds from schedstat.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True)
class Memory:
    """MB of one process."""

    pss: float
    uss: float
    rss: float


@dataclass(frozen=True)
class Activity:
    """What a process did in a minute."""

    wakeups: float
    cpu_ms: float


def memory(pid: int) -> Memory:
    """How much memory the process holds now."""
    found: dict[str, int] = {}
    for line in (PROC / str(pid) / "smaps_rollup").read_text().splitlines():
        name, _, rest = line.partition(":")
        if rest.strip().endswith("kB"):
            found[name] = int(rest.split()[0])
    uss = found["Private_Clean"] + found["Private_Dirty"]
    return Memory(*(round(kb / 1024, 1) for kb in (found["Pss"], uss, found["Rss"])))


def threads(pid: int) -> dict[str, tuple[int, int]]:
    """Voluntary switches and nanoseconds of each thread so far."""
    found = {}
    for task in (PROC / str(pid) / "task").iterdir():
        try:
            status = (task / "status").read_text()
            run = int((task / "schedstat").read_text().split()[0])
        except OSError:  # it has just ended
            continue
        switches = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("voluntary"))
        found[task.name] = (switches, run)
    return found


def cpu_ns(pid: int) -> int:
    """Nanoseconds of all living threads so far."""
    return sum(run for _, run in threads(pid).values())


def activity(pids: Sequence[int], seconds: float) -> list[Activity]:
    """What each process does in the same `seconds`, as a minute's worth."""
    before = [threads(pid) for pid in pids]
    begin = time.monotonic()
    time.sleep(seconds)
    lasted = time.monotonic() - begin
    result = []
    for pid, old in zip(pids, before, strict=True):
        woken = ran = 0
        for name, (switches, run) in threads(pid).items():
            was = old.get(name, (0, 0))
            woken += switches - was[0]
            ran += run - was[1]
        result.append(Activity(round(woken * 60 / lasted, 1), round(ran / 1e6 * 60 / lasted, 2)))
    return result


def load() -> float:
    """How busy the machine is; a measurement on a busy one says little about time."""
    return round(os.getloadavg()[0], 2)
