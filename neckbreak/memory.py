"""Memory that nobody needs: what PySide6 reads beside every import, and what closed windows leave behind.

PySide6 replaces Python's `__import__` by its own, which reads the source of the importing module, to see whether it
may want `from __feature__ import …`. We never do. It slows every import, and Python's `linecache` keeps all that was
read: 8 MB of a waiting NeckBreak (measured with PySide6 6.11.3). So the import before that one is put back; where
PySide6 does not keep it, everything stays as it is.

APScheduler can run coroutines, pools of threads and processes, and plugins that other packages announce. We use none of
it, but importing it loads asyncio with OpenSSL, multiprocessing, and all that reads packages' metadata: 6 MB. So names
of ours stand in for those modules while it is imported; where it wants anything else of them, it gets the real ones.

A closed window's memory is free but in pieces, and the C library of Linux keeps such pieces: 5 MB after the settings
page. Where it can give them back to the system, it is told to.
"""

from __future__ import annotations

import builtins
import contextlib
import gc
import importlib
import inspect
import linecache
import sys
from collections.abc import Mapping
from types import ModuleType

from PySide6.QtCore import QTimer

from neckbreak.desktop.platform import PLATFORM

UNUSED: Mapping[str, Mapping[str, object]] = {
    "asyncio": {"iscoroutinefunction": inspect.iscoroutinefunction},  # its own choice from Python 3.14 on
    "importlib.metadata": {"entry_points": lambda **_group: (), "version": lambda _name: "3"},
    "apscheduler.executors.pool": {"ThreadPoolExecutor": None},
}


class _StandIn(ModuleType):
    """A few names of a module; any other name brings the module itself."""

    def __init__(self, name: str, known: Mapping[str, object]) -> None:
        super().__init__(name)
        self.__dict__.update(known)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        sys.modules.pop(self.__name__, None)
        return getattr(importlib.import_module(self.__name__), name)


def import_scheduler() -> None:
    """Import APScheduler without what we do not use of it; if that fails, whoever uses it imports the whole."""
    stand_ins = {name: _StandIn(name, known) for name, known in UNUSED.items() if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        with contextlib.suppress(ImportError):
            importlib.import_module("apscheduler.schedulers.base")
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


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
