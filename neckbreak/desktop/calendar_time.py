"""Limits of the process that reads calendars: on time, by a timer that interrupts it anywhere; on memory and CPU.

A rule like "every second since 1970" keeps the library busy for hours inside one call, and dropping the whole file for
it would drop the user's meetings too. A signal interrupts that call alone. Windows has no such timer: there the whole
process is killed by the one that started it, and what it had written by then counts.

Seconds are those of the processor, so that a busy computer does not make a good calendar look endless; whatever makes
the process wait, such as a drive that does not answer, is left to the kill as well.
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
"""For everything."""
MEMORY_BYTES = 768 * 2**20
"""Of address space; reading 20 MB of the worst kind takes half."""
AGAIN_SECONDS = 0.05
"""A library may swallow what interrupts it; it is told again."""

_ends = [math.inf]
"""Of the limits around what runs now, in seconds of the processor; the first is the process's own and rings no bell."""


class TimeUp(BaseException):
    """This took too long. Not an `Exception`, so that nobody takes it for a fault in the file."""


def seconds_left() -> float:
    """Of the innermost limit."""
    return _ends[-1] - time.process_time()


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """What is inside is interrupted after that long, or when a limit around it ends, by `TimeUp`."""
    depth = len(_ends)
    _ends.append(min(_ends[-1], time.process_time() + seconds))
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
    _ends[0] = time.process_time() + TOTAL_SECONDS
    if sys.platform != "win32":
        import resource

        for kind, value in (
            (resource.RLIMIT_CPU, round(TOTAL_SECONDS) + 2),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.setrlimit(kind, (value, value))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _ring(_number: int, _frame: FrameType | None) -> None:
    raise TimeUp


def _arm() -> None:
    if sys.platform != "win32":
        signal.signal(signal.SIGPROF, _ring)
        signal.setitimer(signal.ITIMER_PROF, max(seconds_left(), 0.001), AGAIN_SECONDS)


def _disarm() -> None:
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, 0)
