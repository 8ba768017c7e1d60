"""PySide6 must not lose references of True, False and None.

PySide6 6.12.0 drops one with each emitted signal on Python 3.10 and 3.11, where these objects can die; after some
hundred signals the process ends without a word. The dependency excludes it; this notices a release that brings it back.
Counted in a process of its own, because here other tests' remains are freed at any moment.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

TIMES = 200
NOISE = 20
"""Counts move a little by themselves; a lost reference each time moves them by `TIMES`."""


class Speaker(QObject):
    bare = Signal()
    flag = Signal(bool)
    work = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.timer = QTimer(self)
        self.bare.connect(lambda: None)
        self.flag.connect(lambda _value: None)
        self.work.connect(lambda work: work(), Qt.ConnectionType.QueuedConnection)


def timer_round(timer: QTimer) -> None:
    timer.setSingleShot(True)
    timer.start(60_000)
    assert timer.isActive()
    timer.stop()


ACTIONS: dict[str, Callable[[Speaker], object]] = {
    "emit nothing": lambda speaker: speaker.bare.emit(),
    "emit True": lambda speaker: speaker.flag.emit(True),
    "emit False": lambda speaker: speaker.flag.emit(False),
    "emit an object, queued": lambda speaker: speaker.work.emit(lambda: None),
    "a timer": lambda speaker: timer_round(speaker.timer),
    "a property": lambda speaker: speaker.setProperty("wide", True),
    "block signals": lambda speaker: speaker.blockSignals(False),
    "quit lock": lambda _speaker: QCoreApplication.setQuitLockEnabled(False),
}


def counts() -> tuple[int, int, int]:
    return sys.getrefcount(True), sys.getrefcount(False), sys.getrefcount(None)


def lost(app: QCoreApplication, act: Callable[[Speaker], object]) -> list[int]:
    """How many references of True, False and None `TIMES` rounds of an action cost."""
    speaker = Speaker()
    act(speaker)
    app.processEvents()
    before = counts()
    for _ in range(TIMES):
        act(speaker)
    app.processEvents()
    return [was - now for was, now in zip(before, counts(), strict=True)]


@pytest.fixture(scope="module")
def losses() -> dict[str, list[int]]:
    command = [sys.executable, "-m", "tests.test_reference_counts"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    found: dict[str, list[int]] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("name", ACTIONS)
def test_true_false_and_none_keep_their_references(losses: dict[str, list[int]], name: str) -> None:
    for value, gone in zip((True, False, None), losses[name], strict=True):
        assert gone < NOISE, f"{value} lost {gone} references in {TIMES} times"


if __name__ == "__main__":
    application = QCoreApplication([])
    print(json.dumps({name: lost(application, act) for name, act in ACTIONS.items()}))
