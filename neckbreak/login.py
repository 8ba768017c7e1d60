"""Launch at login, as the windows need it: read from the system each time, never remembered by us."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from neckbreak.desktop.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from neckbreak.desktop.autostart import Autostart


class Login:
    """The switch on the settings page; without an `Autostart` there is none."""

    def __init__(self, autostart: Autostart | None) -> None:
        self._autostart = autostart

    @classmethod
    def find(cls) -> Login:
        """The system's way; a portable or a developer's run has none, so that it cannot touch the real one."""
        if os.environ.get(HOME_VARIABLE):
            return cls(None)
        from neckbreak.desktop.autostart import choose_autostart

        return cls(choose_autostart(os.environ, sys.executable, sys.argv[0]))

    @property
    def available(self) -> bool:
        """Whether there is a switch at all."""
        return self._autostart is not None

    def is_on(self) -> bool:
        """Whether the system starts NeckBreak at login."""
        return self._state() == "on"

    def note(self) -> str:
        """A sentence where the system itself says no; else empty."""
        if self._state() == "blocked":
            return QCoreApplication.translate("Login", "Switched off in the system's own list of start-up programs.")
        return ""

    def set_on(self, on: bool) -> None:
        """Turn it on or off. Raises OSError."""
        if self._autostart is None:
            return
        if on:
            self._autostart.enable()
        else:
            self._autostart.disable()

    def offer(self) -> None:
        """At the first start: on, unless the system or somebody has decided already."""
        if self._state() == "off":
            self.set_on(True)

    def _state(self) -> str:
        return self._autostart.state().name.lower() if self._autostart is not None else ""
