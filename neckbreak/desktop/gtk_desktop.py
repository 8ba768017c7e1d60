"""Whether a desktop made with GTK is dark, and its font: asked of `gtk_look`, again whenever the desktop changes it.

`platform_theme` says where, and why GTK itself is not in this process.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from neckbreak.desktop.bus import Arrival, Bus
from neckbreak.desktop.own_command import OwnCommand
from neckbreak.desktop.platform_theme import XFCONF

PASSED_ON_MS = 300
"""A change is told by the store; the service that hands it to programs is not always the first to hear of it."""
KEYS = ("", "gtk-theme", "font-name", "color-scheme")
XFCE_KEYS = ("/Net/ThemeName", "/Gtk/FontName")


class GtkDesktop(QObject):
    """The last answer; `changed` comes after each other one. Nothing happens before `start`."""

    changed = Signal()

    def __init__(self, interface: str | None, session_bus: Bus | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interface = interface
        self._bus = session_bus
        self.dark: bool | None = None
        """Whether text is lighter than what is behind it; None while unknown."""
        self.font: tuple[str, float] | None = None
        """Family and points."""
        self._question = OwnCommand((sys.executable, "-m", "neckbreak.desktop.gtk_look"), self)
        self._question.done.connect(self._answered)
        self._soon = QTimer(self, singleShot=True, interval=PASSED_ON_MS)
        self._soon.timeout.connect(self._ask)

    def start(self) -> None:
        """Ask, and listen; on a desktop that is not made with GTK nothing happens."""
        if self._interface is None:
            return
        self._ask()
        if self._bus is None:
            return
        if self._interface == XFCONF:
            member, path = "PropertyChanged", "/org/xfce/Xfconf"
            self._bus.subscribe("org.xfce.Xfconf", member, self._xfce_changed, path, arg0=XFCONF, expects="ssv")
            return
        member, path = "Notify", "/ca/desrt/dconf/Writer/user"
        for key in KEYS:
            arg0 = self._interface + key
            self._bus.subscribe("ca.desrt.dconf.Writer", member, self._dconf_changed, path, arg0=arg0, expects="sass")

    def wait(self, patience_ms: int) -> None:
        """Stay here until the answer has come, but no longer."""
        self._question.wait(patience_ms)

    def stop(self) -> None:
        """Ask no more. The bus is closed by its owner."""
        self._interface = None
        self._soon.stop()
        self._question.close()

    def _ask(self) -> None:
        if self._question.running:  # it may have looked before this change
            self._soon.start()
        else:
            self._question.start()

    def _dconf_changed(self, _arrival: Arrival) -> None:
        self._later()

    def _xfce_changed(self, arrival: Arrival) -> None:
        if arrival.body[1] in XFCE_KEYS:
            self._later()

    def _later(self) -> None:
        if self._interface is not None:
            self._soon.start()

    def _answered(self, code: int, line: str) -> None:
        before = (self.dark, self.font)
        with suppress(ValueError, KeyError, TypeError):
            told = {} if code else dict(json.loads(line))
            self.dark = bool(told["dark"])
            family, _, points = str(told["font"]).rpartition(" ")
            self.font = (family.rstrip(","), float(points))
        if before != (self.dark, self.font):
            self.changed.emit()
