"""What the desktop looks like, from whoever knows: the settings portal, GTK, Qt.

A desktop's portal is asked first, because it says what the user chose. A GTK theme is dark without saying so anywhere
else (see `desktop/platform_theme.py`), and what remains is Qt's own guess.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from neckbreak.desktop.appearance import Appearance
from neckbreak.desktop.bus import Bus
from neckbreak.desktop.gtk_desktop import GtkDesktop
from neckbreak.desktop.platform_theme import interface_of

PATIENCE_MS = 1000
"""By then GTK has told what the desktop looks like; as a rule it had, while everything else was made."""


class SystemLook(QObject):
    """Light or dark, the font, and the wish for less motion; `changed` comes after any of them may have changed."""

    changed = Signal()

    def __init__(self, session_bus: Bus | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        on_screen = QGuiApplication.platformName() in ("xcb", "wayland")
        self._gtk = GtkDesktop(interface_of(os.environ) if on_screen else None, session_bus, self)
        self._appearance = Appearance(session_bus, self)
        self._hints = QGuiApplication.styleHints()

    @property
    def dark(self) -> bool:
        """Whether the desktop is dark."""
        seen = (self._appearance.dark, self._gtk.dark, self._hints.colorScheme() is Qt.ColorScheme.Dark)
        return next(each for each in seen if each is not None)

    @property
    def reduced_motion(self) -> bool:
        """Whether the user wants less motion everywhere; False where nobody knows."""
        return bool(self._appearance.reduced_motion)

    def ask(self) -> None:
        """Begin with what takes a moment; meanwhile there is other work."""
        self._gtk.start()

    def start(self) -> None:
        """Wait for the answer, take the font, and listen."""
        self._appearance.changed.connect(self.changed)
        self._appearance.start()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._gtk.wait(PATIENCE_MS)
        self._take_font()
        self._gtk.changed.connect(self._take_font)
        self._gtk.changed.connect(self.changed)

    def stop(self) -> None:
        """Ask and listen no more."""
        self._appearance.stop()
        self._gtk.stop()

    def _take_font(self) -> None:
        """The desktop's font; an open window keeps its own, because what was measured in it would not change."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.destroyed.connect(self._take_font)
                return
        if self._gtk.font is not None:
            family, points = self._gtk.font
            font = QFont(family)
            font.setPointSizeF(points)
            QApplication.setFont(font)
