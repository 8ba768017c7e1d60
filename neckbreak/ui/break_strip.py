"""The break window while one walks: a small strip in the corner with the time, and nothing in the way of the desk."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neckbreak.core.timeline import Playing
from neckbreak.ui.page import text
from neckbreak.ui.ring import Ring
from neckbreak.ui.theme import GAP, ROOM, mark

EDGE = 24
"""Pixels to the screen's edge."""


class BreakStrip(QWidget):
    """Seconds, two lines and one button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = Ring()
        self.ring.setAccessibleName(self.tr("Seconds to go"))
        self.ring.setFixedSize(QSize(1, 1) * (5 * self.fontMetrics().height()))
        self._headline = text(role="heading", factor=1.4, strong=True)
        self._note = text(role="muted")
        self.back = QPushButton(self.tr("&I am back"))
        self.back.setAccessibleName(self.tr("I am back"))
        self.back.setToolTip(self.tr("Go on with the next movement (→ or N)"))
        mark(self.back, kind="primary")
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(self._headline)
        words.addWidget(self._note)
        words.addWidget(self.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        row.setSpacing(ROOM)
        row.addWidget(self.ring)
        row.addLayout(words, 1)

    def show_walk(self, headline: str) -> None:
        """One is away, and nothing is asked."""
        self._headline.setText(headline)
        self._note.setText(self.tr("No need to look here."))

    def show_waiting(self) -> None:
        """The walk is over; what comes next waits."""
        self._headline.setText(self.tr("Take your time"))
        self._note.setText(self.tr("It goes on when you touch a key or the mouse."))

    def show_time(self, now: Playing) -> None:
        """The seconds left of the walk."""
        self.ring.show_time(now.share, now.step_left_s, now.step.length_s)

    def place_in(self, room: QRect) -> QRect:
        """Where the strip goes on a screen: small, in the lower right."""
        wide = min(26 * self.fontMetrics().height(), room.width() - 2 * EDGE)
        size = QSize(wide, self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height())
        return QRect(room.bottomRight() - QPoint(size.width() + EDGE, size.height() + EDGE), size)
