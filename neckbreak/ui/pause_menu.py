"""The menu of ways to be left alone for a while: paused, off for today, in a meeting; in the tray and on Today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from neckbreak.core.status import Status

MINUTE = 60.0


class PauseMenu(QMenu):
    """Emits what the user wants."""

    pause_for = Signal(float)
    """For so many seconds."""
    pause_until_tomorrow = Signal()
    not_today = Signal()
    meet_for = Signal(float)
    """In a meeting for so many seconds; 0: it is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Pause"))
        lengths = (
            (self.tr("30 minutes"), 30 * MINUTE),
            (self.tr("1 hour"), 60 * MINUTE),
            (self.tr("2 hours"), 120 * MINUTE),
        )
        for text, seconds in lengths:
            self.addAction(text).triggered.connect(lambda _=False, wanted=seconds: self.pause_for.emit(wanted))
        self.addAction(self.tr("Until tomorrow")).triggered.connect(self.pause_until_tomorrow)
        self.addAction(self.tr("Not today")).triggered.connect(self.not_today)
        self.addSeparator()
        self._meeting = self.addMenu(self.tr("In a meeting"))
        for text, seconds in lengths:
            action = self._meeting.addAction(text)
            action.triggered.connect(lambda _=False, wanted=seconds: self.meet_for.emit(wanted))
        self._over = self.addAction(self.tr("The meeting is over"))
        self._over.triggered.connect(lambda: self.meet_for.emit(0.0))
        self._over.setVisible(False)

    def show_status(self, status: Status) -> None:
        """Offer a meeting, or its end."""
        running = status.meeting_until is not None
        for action, visible in ((self._meeting.menuAction(), not running), (self._over, running)):
            if action.isVisible() != visible:
                action.setVisible(visible)
