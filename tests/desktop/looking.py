"""One look at a time, as the program does it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from neckbreak.desktop.detector import Detector, Sources

SOON_MS = 8000
PATIENT_MS = 6000
"""For detectors of real systems: how quick they are on a busy computer is not what is tested."""


def look(qtbot: QtBot, detector: Detector) -> Sources | None:
    """The one answer to one look."""
    answers: list[Sources | None] = []
    detector.look(answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=SOON_MS)
    assert len(answers) == 1
    return answers[0]


def look_until(qtbot: QtBot, detector: Detector, wanted: Sources | None) -> None:
    """Look again until the answer is the wanted one."""
    qtbot.waitUntil(lambda: look(qtbot, detector) == wanted, timeout=SOON_MS)
