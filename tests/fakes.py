"""Fakes with behaviour, for time and for what cannot be had in a test."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from neckbreak.core.moment import Moment
from neckbreak.desktop.detector import Answer, Sources
from neckbreak.desktop.idle import IdleSource
from neckbreak.desktop.notifications import Notice, Notifier


class HandClock:
    """A clock that moves when told to."""

    def __init__(self) -> None:
        self.now = Moment(datetime(2026, 3, 2, 8, 0, tzinfo=UTC), 1000.0, 5000.0, 60)

    def __call__(self) -> Moment:
        return self.now

    def seconds(self) -> float:
        return self.now.mono

    def advance(self, seconds: float) -> None:
        self.now = self.now.plus(seconds)


class HandIdle(IdleSource):
    """Idle time counted on a hand clock since the last `touch`; remembers what is watched for."""

    name = "hand"

    def __init__(self, clock: HandClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock.seconds()
        self.watched: list[float] = []

    def watch(self, threshold_s: float) -> None:
        self.watched.append(threshold_s)

    def idle_s(self) -> float | None:
        return self._clock.seconds() - self._last

    def touch(self) -> None:
        self._last = self._clock.seconds()

    def stop(self) -> None:
        pass


class HandDetector:
    """Sees what it is told, at once, late or never."""

    name, blind = "hand", ""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        self.sees: Sources | None = ()
        self.dumb = False
        self.looks = 0
        self.answers: list[Answer] = []

    def look(self, answer: Answer) -> None:
        self.looks += 1
        self.answers.append(answer)
        if not self.dumb:
            answer(self.sees)

    def stop(self) -> None:
        self.dumb = True


class ListeningNotifier(Notifier):
    """Keeps what it was asked to show; `broken` ones fail."""

    def __init__(self, works: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.works = works
        self.shown: list[Notice] = []
        self.withdrawn = 0

    def available(self) -> bool:
        return True

    def buttons(self) -> bool:
        return True

    def send(self, notice: Notice) -> None:
        self.shown.append(notice)
        if not self.works:
            self.failed.emit()

    def withdraw(self) -> None:
        self.withdrawn += 1


class NoLogin:
    """Launch at login, off and switchable."""

    def __init__(self) -> None:
        self.on = False

    def is_on(self) -> bool:
        return self.on

    def note(self) -> str:
        return ""

    def set_on(self, on: bool) -> None:
        self.on = on
