"""Asked before a break with strength in it: fine, sore or bad. To skip it means no strength today.

It can be the first screen of the break window, or a small window of its own, where Esc skips. No answer has the focus
at first, so that a key that was meant for the card does not answer for the user.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from neckbreak.ui import theme
from neckbreak.ui.choice_button import ChoiceButton
from neckbreak.ui.page import flow, text


class AskPage(QWidget):
    """One question, three buttons with their numbers as keys, and a way round it."""

    answered = Signal(str)
    """`fine`, `sore` or `bad`."""
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = self.tr("How is your neck just now?")
        self.setWindowTitle(self.tr("Before the break"))
        self.setAccessibleName(question)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.ROOM, theme.MARGIN, theme.ROOM)
        column.setSpacing(theme.ROOM)
        column.addStretch(1)
        column.addWidget(text(question, role="heading", factor=1.6))
        column.addWidget(text(self.tr("A little strength would be next. It only comes when the neck is fine.")))
        self.buttons: dict[str, ChoiceButton] = {}
        answers = (
            ("fine", self.tr("Fine"), self.tr("The break with strength begins.")),
            ("sore", self.tr("Sore"), self.tr("An easier break instead.")),
            ("bad", self.tr("Bad"), self.tr("An easy break instead, and easy ones for today.")),
        )
        for number, (kind, headline, note) in enumerate(answers, 1):
            button = ChoiceButton(kind, str(number), headline, note)
            button.chosen.connect(self.answered)
            self.buttons[kind] = button
            column.addWidget(button)
        self.skip = QPushButton(self.tr("Don't ask, no strength today"))
        self.skip.setAccessibleName(self.skip.text())
        self.skip.setToolTip(self.tr("Esc"))
        theme.mark(self.skip, kind="quiet")
        self.skip.clicked.connect(self.skipped)
        column.addWidget(flow(self.skip))
        column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """No answer has the focus."""
        super().showEvent(event)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc skips; Enter presses the button that has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = next((b for b in (*self.buttons.values(), self.skip) if b.hasFocus()), None)
            if focused is not None:
                focused.click()
        else:
            super().keyPressEvent(event)
