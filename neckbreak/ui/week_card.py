"""The week on Today: the user's goal in his own number and words, and what he may say about the week, if he likes.

No red, no series of days, nothing that is missing: a goal is a start, not a dose.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from neckbreak.ui.page import Beside, column, flow, pile_card, text


class WeekCard(QFrame):
    """One line and three ways on."""

    check_in = Signal()
    look_back = Signal()
    goal_wanted = Signal()

    def __init__(self, button: Callable[[str], QPushButton]) -> None:
        super().__init__()
        title = text(self.tr("The week"), role="heading", factor=1.15, strong=True)
        self.line = text()
        self.how = button(self.tr("How was the week?"))
        self.how.setAccessibleDescription(self.tr("Three numbers about your neck, each may be left out"))
        self.how.clicked.connect(self.check_in)
        self.back = button(self.tr("Look back"))
        self.back.setAccessibleDescription(self.tr("What got done in the last weeks, and what hurt"))
        self.back.clicked.connect(self.look_back)
        self.goal = button("")
        self.goal.setAccessibleDescription(self.tr("Your goal; a start, not a dose"))
        self.goal.clicked.connect(self.goal_wanted)
        for each in (self.how, self.back, self.goal):
            each.setToolTip(each.accessibleDescription())
        buttons = flow(self.how, self.back, self.goal)
        pile_card(self, Beside(column(6, title, self.line), buttons, text_em=9))
        self.show_week("", has_goal=False)

    def show_week(self, line: str, *, has_goal: bool) -> None:
        """How the week stands; may be empty."""
        self.line.setText(line)
        self.line.setVisible(bool(line))
        words = self.tr("Change the goal") if has_goal else self.tr("Set a goal")
        if words != self.goal.text():
            self.goal.setText(words)
            self.goal.setAccessibleName(words)
