"""What a notice is, what shows one, and how its text is made fit for any service."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, QTimer, Signal

log = logging.getLogger(__name__)

APP_NAME = "NeckBreak"


class Urgency(IntEnum):
    """How much a notice may insist; the numbers are those of the specification."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


@dataclass(frozen=True)
class Notice:
    """Plain text to show, with actions as (key, label); markup is escaped where it matters."""

    title: str
    body: str = ""
    actions: tuple[tuple[str, str], ...] = ()
    urgency: Urgency = Urgency.NORMAL


class Notifier(QObject):
    """Contract: shows one notice at a time; a new one takes the place of the last.

    `activated` brings the key of the action chosen, `closed` says that the user or the desktop
    put the notice away unanswered, `failed` that it could not be shown or is no longer seen.
    After any of them the notice is over. Nothing is emitted after `withdraw`, nothing is raised.
    """

    activated = Signal(str)
    closed = Signal()
    failed = Signal()
    name = "none"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failing = QTimer(self, singleShot=True, interval=0)
        self._failing.timeout.connect(self.failed)

    def start(self) -> None:
        """Look for the service; before that nothing is available."""

    def available(self) -> bool:
        """Tell whether a notice would be shown, as far as that is known now."""
        return False

    def buttons(self) -> bool:
        """Tell whether the actions of a notice are shown and answered."""
        return False

    def send(self, notice: Notice) -> None:
        """Show the notice in place of the last one."""
        raise NotImplementedError

    def withdraw(self) -> None:
        """Take the notice away, wherever that is possible."""
        raise NotImplementedError


class NoNotifier(Notifier):
    """Shows nothing and says so."""

    def send(self, notice: Notice) -> None:
        """Report the failure from the loop."""
        log.debug("nobody shows notices; urgency %s", notice.urgency.name)
        self._failing.start()

    def withdraw(self) -> None:
        """Do nothing but keep silent."""
        self._failing.stop()


def printable(text: str) -> str:
    """Drop what no service accepts: control characters, halves of a character."""
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))


def escaped(text: str) -> str:
    """Turn plain text into markup that shows the same."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def clipped(text: str, units: int, form: Callable[[str], str] = str) -> str:
    """Return the text in a form, at most `units` UTF-16 units long, with an ellipsis when cut."""

    def length(candidate: str) -> int:
        return len(form(candidate).encode("utf-16-le")) // 2

    if length(text) <= units:
        return form(text)
    text = text[:units]
    while text and length(text + "…") > units:
        text = text[:-1]
    return form(text.rstrip() + "…")
