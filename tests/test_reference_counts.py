"""PySide6 must not lose references of True, False and None.

PySide6 6.12.0 drops one with each emitted signal on Python 3.10 and 3.11, where these objects can die; after some
hundred signals the process ends without a word. The dependency excludes it; this notices a release that brings it back.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

TIMES = 200
NOISE = TIMES // 2
"""Counts move by themselves, when what other tests left behind is freed; a lost reference each time is `TIMES`."""


class Speaker(QObject):
    bare = Signal()
    flag = Signal(bool)
    work = Signal(object)


def counts() -> tuple[int, int, int]:
    return sys.getrefcount(True), sys.getrefcount(False), sys.getrefcount(None)


def timer_round(timer: QTimer) -> None:
    timer.setSingleShot(True)
    timer.start(60_000)
    assert timer.isActive()
    timer.stop()


def actions() -> dict[str, Callable[[QApplication, Speaker], None]]:
    return {
        "emit nothing": lambda _app, speaker: speaker.bare.emit(),
        "emit True": lambda _app, speaker: speaker.flag.emit(True),
        "emit False": lambda _app, speaker: speaker.flag.emit(False),
        "emit an object, queued": lambda _app, speaker: speaker.work.emit(lambda: None),
        "a timer": lambda _app, speaker: timer_round(speaker.timer),
        "a property": lambda _app, speaker: speaker.setProperty("wide", True),
        "block signals": lambda _app, speaker: speaker.blockSignals(False),
        "quit setting": lambda app, _speaker: app.setQuitOnLastWindowClosed(False),
    }


@pytest.mark.parametrize("name", actions())
def test_true_false_and_none_keep_their_references(qapp: QApplication, name: str) -> None:
    speaker = Speaker()
    speaker.timer = QTimer(speaker)
    speaker.bare.connect(lambda: None)
    speaker.flag.connect(lambda _value: None)
    speaker.work.connect(lambda work: work(), Qt.ConnectionType.QueuedConnection)
    act = actions()[name]
    act(qapp, speaker)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.disable()
    before = counts()

    try:
        for _ in range(TIMES):
            act(qapp, speaker)
        qapp.processEvents()
        after = counts()
    finally:
        gc.enable()

    for value, was, now in zip((True, False, None), before, after, strict=True):
        assert now > was - NOISE, f"{value} lost {was - now} references in {TIMES} times"
