"""What the user may put right on Today: a gap that was taken for a break, or for work; a hold that never ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from neckbreak.core.status import Status
from neckbreak.ui import words
from neckbreak.ui.page import Beside, flow, pile_card, text


class Corrections(QFrame):
    """A card that is there only while there is something to put right."""

    was_reading = Signal()
    was_away = Signal()
    hold_answered = Signal(bool)
    """Whether to go on waiting for what holds."""

    def __init__(self, button: Callable[[str], QPushButton]) -> None:
        super().__init__()
        reading = button(self.tr("I was reading"))
        reading.setAccessibleDescription(self.tr("Counts the absence as work"))
        reading.clicked.connect(self.was_reading)
        told = text(self.tr("You seemed to be away, and that counted as a break. Were you still at the desk?"))
        self._reading = Beside(told, reading)
        away = button(self.tr("I was away"))
        away.setAccessibleDescription(self.tr("Counts that time as a break"))
        away.clicked.connect(self.was_away)
        self._away_words = text()
        self._away = Beside(self._away_words, away)
        self._hold_words = text()
        yes, no = button(self.tr("Yes, wait for it")), button(self.tr("No, don't wait for this"))
        yes.clicked.connect(lambda: self.hold_answered.emit(True))
        no.clicked.connect(lambda: self.hold_answered.emit(False))
        self._hold = Beside(self._hold_words, flow(yes, no), text_em=9)
        self._lines = (self._hold, self._reading, self._away)
        for widget in (*self._lines, self):
            widget.hide()
        pile_card(self, *self._lines)

    def show_status(self, status: Status) -> None:
        """What can be put right about the last gap."""
        since = status.gap_since
        shown = status.gap_s > 0 and since is not None and not status.can_undo
        if shown and since is not None:
            end = since + timedelta(seconds=status.gap_s)
            self._away_words.setText(
                self.tr(
                    "From {from_time} to {to_time} you touched nothing, and that counted as work. Were you away?"
                ).format(from_time=words.clock_time(since), to_time=words.clock_time(end))
            )
        self._set(self._away, visible=shown)
        self._set(self._reading, visible=status.can_undo)

    @property
    def asks_about_hold(self) -> bool:
        """The question about a hold is open."""
        return not self._hold.isHidden()

    def show_hold(self, question: str) -> None:
        """Ask about a hold that never ends; empty for nothing to ask."""
        self._hold_words.setText(question)
        self._set(self._hold, visible=bool(question))

    def _set(self, line: Beside, *, visible: bool) -> None:
        line.setVisible(visible)
        self.setVisible(any(not each.isHidden() for each in self._lines))
