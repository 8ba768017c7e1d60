"""Memory that nobody needs: what PySide6 reads beside every import, and what closed windows leave behind.

PySide6 replaces Python's `__import__` by its own, which reads the source of the importing module, to see whether it
may want `from __feature__ import …`. We never do. It slows every import, and Python's `linecache` keeps all that was
read: 8 MB of a waiting NeckBreak (measured with PySide6 6.11.3). So the import before that one is put back; where
PySide6 does not keep it, everything stays as it is.
"""

from __future__ import annotations

import builtins
import gc
import linecache


def import_plainly() -> None:
    """Take PySide6, once it is loaded, out of all further imports."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()


def release() -> None:
    """Let go of what closed windows have left."""
    gc.collect()
