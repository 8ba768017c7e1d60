"""What comes up after "This hurts": one question, four answers, and everything stands still until one is given.

No button has the focus at first, so that a key that was meant for the break does not answer for the user.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neckbreak.ui import theme
from neckbreak.ui.choice_button import ChoiceButton
from neckbreak.ui.page import text


class HurtsPage(QWidget):
    """Four buttons, each with its number as key."""

    answered = Signal(str)
    """`pull`, `sore`, `sharp` or `nerve`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = self.tr("Stopped. What was it?")
        self.setAccessibleName(question)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.ROOM, theme.MARGIN, theme.ROOM)
        column.setSpacing(theme.ROOM)
        column.addStretch(1)
        column.addWidget(text(question, role="heading", factor=1.6))
        self.buttons: dict[str, ChoiceButton] = {}
        answers = (
            (
                "pull",
                self.tr("A pull, and that is fine"),
                self.tr("The break goes on where it was."),
            ),
            (
                "sore",
                self.tr("It is sore"),
                self.tr("This movement is left out; the break goes on with the next one."),
            ),
            (
                "sharp",
                self.tr("A sharp pain, or worse than usual"),
                self.tr("The break ends, and breaks stay easy today."),
            ),
            (
                "nerve",
                self.tr("Tingling, weak, dizzy, or seeing or speaking oddly"),
                self.tr("The break ends, and the warning signs come up."),
            ),
        )
        for number, (kind, headline, note) in enumerate(answers, 1):
            button = ChoiceButton(kind, str(number), headline, note)
            button.chosen.connect(self.answered)
            self.buttons[kind] = button
            column.addWidget(button)
        column.addWidget(text(self.tr("The keys 1 to 4 answer, too. Esc ends the break."), role="muted"))
        column.addStretch(1)
