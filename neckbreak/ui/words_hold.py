"""The question about a hold that never ends."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from neckbreak.holding import Question
from neckbreak.ui.words import clock_time


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("HoldWords", text)


def question(asked: Question) -> str:
    """Whether to go on waiting; it says since when, and for which program where that is known."""
    told = {
        "microphone": tr("Your microphone has been in use since {time}. Are you in a call?"),
        "camera": tr("Your camera has been in use since {time}. Are you in a call?"),
        "fullscreen": tr("Something has filled the screen since {time}. Should breaks wait for it?"),
        "film": tr("Something has kept the screen on since {time}. Should breaks wait for it?"),
        "do_not_disturb": tr("Do not disturb has been on since {time}. Should breaks wait for it?"),
    }
    named = {
        "microphone": tr("{name} has been using your microphone since {time}. Are you in a call?"),
        "camera": tr("{name} has been using your camera since {time}. Are you in a call?"),
        "fullscreen": tr("{name} has filled the screen since {time}. Should breaks wait for it?"),
        "film": tr("{name} has kept the screen on since {time}. Should breaks wait for it?"),
    }
    reason, other = asked.hold.reason, tr("Breaks have been held back since {time}. Should they wait?")
    sentence = named.get(reason, other) if asked.name else told.get(reason, other)
    return sentence.format(time=clock_time(asked.since), name=asked.name)
