"""Memory that nobody needs: what PySide6 reads beside every import, and what closed windows leave behind.

PySide6 replaces Python's `__import__` by its own, which reads the source of the importing module, to see whether it
may want `from __feature__ import …`. We never do. It slows every import, and Python's `linecache` keeps all that was
read: 8 MB of a waiting NeckBreak (measured with PySide6 6.11.3). So the import before that one is put back; where
PySide6 does not keep it, everything stays as it is.

A closed window's memory is free but in pieces, and the C library of Linux keeps such pieces: 5 MB after the settings
page. Where it can give them back to the system, it is told to.
"""

from __future__ import annotations

import builtins
import contextlib
import gc
import linecache

from PySide6.QtCore import QTimer

from neckbreak.desktop.platform import PLATFORM


def import_plainly() -> None:
    """Take PySide6, once it is loaded, out of all further imports."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()


def release() -> None:
    """Let go of what closed windows have left, also of what goes only after this event."""
    gc.collect()
    if PLATFORM == "linux":
        QTimer.singleShot(0, _give_back)


def _give_back() -> None:
    import ctypes

    with contextlib.suppress(AttributeError, OSError):  # not every C library of Linux can do it
        ctypes.CDLL(None).malloc_trim(0)
