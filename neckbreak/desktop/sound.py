"""A short sound, by a small program of the system: no media stack for half a second of a bell.

The same care as for the voice: nothing waits, and a player that is missing, hangs or fails is left for the next one.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from neckbreak.desktop.child import Child
from neckbreak.desktop.platform import PLATFORM

log = logging.getLogger(__name__)

FRESH_MS = 200
"""A sound that failed sooner than this is played by the next player."""
HUNG_MS = 3000
"""No sound of ours lasts longer."""
LINUX_PLAYERS: tuple[tuple[str, ...], ...] = (
    ("pw-play",),
    ("paplay",),
    ("canberra-gtk-play", "-f"),
    ("aplay", "-q"),
)


class Sound(QObject):
    """Contract: `play` starts a sound file soon, instead of the one before, and returns at once."""

    failed = Signal()
    name = "none"

    def available(self) -> bool:
        """Whether it looks as if it would work; nothing is started to find out."""
        return False

    def play(self, path: Path) -> None:
        """Play a WAV file."""

    def stop(self) -> None:
        """Be silent at once."""

    def close(self) -> None:
        """Be silent and leave nothing behind."""


class NoSound(Sound):
    """Plays nothing."""


class ProgramSound(Sound):
    """Programs that play a file and end, the first one that works. `players` are commands, the file comes last."""

    def __init__(
        self,
        players: Sequence[Sequence[str]],
        find: Callable[[str], str | None] = shutil.which,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._players = [tuple(player) for player in players]
        self._find = find
        self._path: Path | None = None
        self._since = QElapsedTimer()
        self._child = Child(self)
        self._child.failed.connect(self._next)

    @property
    def name(self) -> str:  # type: ignore[override]
        """The player that is next."""
        return next((player[0].rpartition("/")[2] for player in self._players if self._find(player[0])), "none")

    def available(self) -> bool:
        """Whether a player is installed."""
        return any(self._find(player[0]) for player in self._players)

    def play(self, path: Path) -> None:
        """Start the player; one that still plays, or hangs, is ended."""
        if self._child.running and self._since.elapsed() > HUNG_MS:
            self._leave_player()
        self._path = path
        self._since.start()
        self._start()

    def stop(self) -> None:
        """End the player."""
        self._path = None
        self._child.end()

    def close(self) -> None:
        """End the player and wait until it is gone."""
        self._path = None
        self._child.close()

    def _start(self) -> None:
        while self._players:
            program, *arguments = self._players[0]
            found = self._find(program)
            if found is not None:
                self._child.start(found, [*arguments, str(self._path)])
                return
            self._players.pop(0)
        self.failed.emit()

    def _leave_player(self) -> None:
        log.info("no sound by %s", self._players.pop(0)[0])

    def _next(self) -> None:
        self._leave_player()
        if self._path is not None and self._since.elapsed() < FRESH_MS:
            self._start()


class WindowsSound(Sound):
    """Windows' own player; `winsound` is the module of that name."""

    name = "winsound"

    def __init__(self, winsound: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._winsound = winsound

    def available(self) -> bool:
        """It is part of Windows."""
        return True

    def play(self, path: Path) -> None:
        """Play without waiting."""
        flags = self._winsound.SND_FILENAME | self._winsound.SND_ASYNC | self._winsound.SND_NODEFAULT
        try:
            self._winsound.PlaySound(str(path), flags)
        except RuntimeError:
            self.failed.emit()

    def stop(self) -> None:
        """End it."""
        try:
            self._winsound.PlaySound(None, 0)
        except RuntimeError:
            self.failed.emit()

    def close(self) -> None:
        """End it."""
        self.stop()


def choose_sound(platform: str = PLATFORM, find: Callable[[str], str | None] = shutil.which) -> Sound:
    """What plays sounds on this system."""
    if platform == "win32":
        import importlib

        return WindowsSound(importlib.import_module("winsound"))
    chosen = ProgramSound((("afplay",),) if platform == "darwin" else LINUX_PLAYERS, find)
    return chosen if chosen.available() else NoSound()
