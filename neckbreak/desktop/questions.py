"""A detector that is one question on a bus: most services that know a bad moment answer in one property or list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jeepney import Message
from PySide6.QtCore import QObject

from neckbreak.desktop.bus import Body, Bus, property_get, variant
from neckbreak.desktop.detector import PATIENCE_MS, Sources
from neckbreak.desktop.looks import Looks


@dataclass(frozen=True)
class Question:
    """Whom to ask for which reason, the type of a right answer, and how to read it (None: unreadable)."""

    name: str
    reason: str
    message: Callable[[], Message]
    expects: str
    read: Callable[[Body], Sources | None]


class BusDetector(Looks):
    """Asks one question. Nobody is started for it: a service that is not there holds nothing."""

    def __init__(
        self, question: Question, bus: Bus, parent: QObject | None = None, patience_ms: int = PATIENCE_MS
    ) -> None:
        super().__init__(parent, patience_ms)
        self.name = question.name
        self.reason = question.reason
        self._question = question
        self._bus = bus

    def _begin(self, turn: int) -> None:
        def came(body: Body | None) -> None:
            if body is None:
                self._done(turn, None, "no_service" if self._bus.alive else "no_bus")
                return
            sources = self._question.read(body)
            self._done(turn, sources, "unclear" if sources is None else "")

        self._bus.call(self._question.message(), came, self._question.expects)


def flag(name: str, reason: str, service: str, path: str, interface: str, key: str) -> Question:
    """A question for a property that is true or false; true holds without a name."""

    def read(body: Body) -> Sources | None:
        return held(variant(body[0], "b"))

    return Question(name, reason, lambda: property_get(service, path, interface, key), "v", read)


def held(value: Any) -> Sources | None:
    """Turn true or false into something nameless or nothing; None if it is neither."""
    if isinstance(value, bool):
        return ("",) if value else ()
    return None
