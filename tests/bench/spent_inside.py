"""NeckBreak with a scale: what each import took of memory, and which timers run.

`spent` starts it and reads the answer. It imports nothing but what Python has, so that everything else is counted.
"""

from __future__ import annotations

import tracemalloc

if __name__ == "__main__":
    tracemalloc.start()

import gc
import importlib.machinery
import json
import os
import runpy
import signal
import sys
import threading
from collections import Counter
from pathlib import Path
from types import ModuleType

SECONDS = 100.0
"""Ninety seconds after the start the last of its errands are done."""
SPENT = "NECKBREAK_SPENT"
"""Names the file for the answer."""


class Weighing:
    """Bytes that importing each module took, without those that it imports itself."""

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self._inside = 0
        self._load = importlib.machinery.SourceFileLoader.exec_module

    def exec_module(self, loader: importlib.machinery.SourceFileLoader, module: ModuleType) -> None:
        """Takes the place of Python's own way to fill a module."""
        outside, self._inside = self._inside, 0
        before = tracemalloc.get_traced_memory()[0]
        self._load(loader, module)
        took = tracemalloc.get_traced_memory()[0] - before
        self.found[package(module.__name__)] += took - self._inside
        self._inside = outside + took


def package(name: str) -> str:
    """What a module is counted under."""
    parts = name.split(".")
    return ".".join(parts[:2]) if parts[0] == "neckbreak" else parts[0]


def main() -> None:
    """Be NeckBreak, and tell of it after a while."""
    weighing = Weighing()
    importlib.machinery.SourceFileLoader.exec_module = lambda *a: weighing.exec_module(*a)  # type: ignore[method-assign]
    threading.Timer(SECONDS, _tell, (weighing,)).start()
    sys.argv = ["neckbreak", "--autostart"]
    runpy.run_module("neckbreak", run_name="__main__")


def _tell(weighing: Weighing) -> None:
    from PySide6.QtCore import QTimer

    gc.unfreeze()
    timers = []
    for each in gc.get_objects():
        if isinstance(each, QTimer) and each.isActive():
            owner = type(each.parent()).__name__ if each.parent() is not None else "nobody"
            timers.append(
                f"{owner}: {each.interval() / 1000:g} s, {'once' if each.isSingleShot() else 'again and again'}"
            )
    told = {"imports": weighing.found, "traced": tracemalloc.get_traced_memory()[0], "timers": timers}
    told["modules"] = len(sys.modules)
    Path(os.environ[SPENT]).write_text(json.dumps(told))
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
