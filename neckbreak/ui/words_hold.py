"""The question about a hold that never ends."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from neckbreak.holding import Question
from neckbreak.ui.words import clock_time


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("HoldWords", text)


def question(asked: Question) -> str:
    """Whether to go on waiting; it says since when."""
    since = clock_time(asked.since)
    told = {
        "microphone": tr("Your microphone has been in use since {time}. Are you in a call?"),
        "camera": tr("Your camera has been in use since {time}. Are you in a call?"),
        "fullscreen": tr("Something has filled the screen since {time}. Should breaks wait for it?"),
        "film": tr("Something has kept the screen on since {time}. Should breaks wait for it?"),
        "do_not_disturb": tr("Do not disturb has been on since {time}. Should breaks wait for it?"),
    }.get(asked.hold.reason, tr("Breaks have been held back since {time}. Should they wait?"))
    named = tr(" It is {name}.").format(name=asked.name) if asked.name else ""
    return told.format(time=since) + named
