"""Limits of the process that reads calendars: on time, by timers that interrupt it anywhere; on memory and CPU.

A rule like "every second since 1970" keeps the library busy for hours inside one call, and dropping the whole file for
it would drop the user's meetings too. A signal interrupts that call alone. Windows has no such timer: there the whole
process is killed by the one that started it, and what it had written by then counts.

Seconds are those of the processor, so that a busy computer does not make a good calendar look endless. What waits
instead (a slow drive; a lock that an interrupted library leaves closed) has a few times as many of the wall.
"""

from __future__ import annotations

import math
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

TOTAL_SECONDS = 9.0
TOTAL_WALL_SECONDS = 13.0
WALL = 3.0
"""Seconds of the wall for each of the processor, in the limits within that."""
MEMORY_BYTES = 768 * 2**20
"""Of address space; reading 20 MB of the worst kind takes half."""
AGAIN_SECONDS = 0.05
"""A library may swallow what interrupts it; it is told again."""

_ends = [(math.inf, math.inf)]
"""The limits around what runs now, of processor and wall; the first is that of the process and rings no bell."""


class TimeUp(BaseException):
    """This took too long. Not an `Exception`, so that nobody takes it for a fault in the file."""


def seconds_left() -> float:
    """Until the innermost limit, of whichever ends first."""
    cpu, wall = _ends[-1]
    return min(cpu - time.process_time(), wall - time.monotonic())


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """What is inside is interrupted after that long, or when a limit around it ends, by `TimeUp`."""
    depth = len(_ends)
    cpu, wall = _ends[-1]
    _ends.append((min(cpu, time.process_time() + seconds), min(wall, time.monotonic() + WALL * seconds)))
    _arm()
    try:
        yield
    finally:
        _disarm()
        del _ends[depth:]
        if depth > 1:
            _arm()


def unlimited() -> None:
    """Forget all limits but that of the process: one may have rung while another was being left."""
    _disarm()
    del _ends[1:]


def shrink() -> None:
    """Begin the time of this process, and take memory and CPU from it that reading a calendar does not need."""
    _ends[0] = time.process_time() + TOTAL_SECONDS, time.monotonic() + TOTAL_WALL_SECONDS
    if sys.platform != "win32":
        import resource

        seconds = round(TOTAL_SECONDS) + 2
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _ring(_number: int, _frame: FrameType | None) -> None:
    raise TimeUp


def _arm() -> None:
    if sys.platform != "win32":
        cpu, wall = _ends[-1]
        for number, timer, left in (
            (signal.SIGPROF, signal.ITIMER_PROF, cpu - time.process_time()),
            (signal.SIGALRM, signal.ITIMER_REAL, wall - time.monotonic()),
        ):
            signal.signal(number, _ring)
            signal.setitimer(timer, max(left, 0.001), AGAIN_SECONDS)


def _disarm() -> None:
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
