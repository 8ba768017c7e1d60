""" "Why?" on Today: each break that came, or did not come, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from neckbreak.storage.reading import DecisionRow
from neckbreak.ui import words
from neckbreak.ui.page import column, flow, pile_card, text
from neckbreak.ui.timed_lines import TimedLines
from neckbreak.ui.why_story import story

AT_FIRST = 6
"""Lines shown before all are asked for."""


class WhyList(QFrame):
    """A card of the day's decisions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: Sequence[tuple[datetime, str]] = ()
        title = text(self.tr("Why?"), role="heading", factor=1.15, strong=True)
        self._note = text(role="muted")
        self.lines = TimedLines()
        self.all = QPushButton(self.tr("Show all"))
        self.all.clicked.connect(self._toggle)
        self._everything = False
        pile_card(self, column(6, title, self._note), self.lines, flow(self.all))

    def show_decisions(self, decisions: Sequence[DecisionRow]) -> None:
        """The day's, oldest first."""
        self._story = story(decisions)[::-1]
        self._show()

    def _show(self) -> None:
        rows = self._story
        self._note.setText(
            self.tr("Each break that came today, or did not come, newest first.")
            if rows
            else self.tr("Nothing to explain yet. Each break that comes, or does not come, will be explained here.")
        )
        shown = rows if self._everything else rows[:AT_FIRST]
        self.lines.show_lines([(words.clock_time(at), told, "") for at, told in shown])
        self.all.setVisible(len(rows) > AT_FIRST)
        label = self.tr("Show fewer") if self._everything else self.tr("Show all {n}").format(n=len(rows))
        self.all.setText(label)
        self.all.setAccessibleName(label)

    def _toggle(self) -> None:
        self._everything = not self._everything
        self._show()
