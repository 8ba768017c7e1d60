"""How was the week: three numbers and a line of one's own, each of which may be left out; ten seconds.

Our own questions about the last seven days, in our own words: no known questionnaire, and nothing is scored. When it
comes by itself it comes after a break, without taking the keyboard, and nothing has the focus at first. It goes by
itself when nobody wants it.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from neckbreak.ui import fields, theme
from neckbreak.ui.fields import Name
from neckbreak.ui.page import Page, column, flow, text
from neckbreak.ui.scale import Scale

LONGEST_NOTE = 300
THANKS_MS = 15_000
"""Then the last words go by themselves."""


class CheckInPage(QWidget):
    """A window of its own. `unasked` says that it came by itself."""

    noted = Signal(object, object, object, str)
    """Average, days and hindrance, each None if not said, and the note."""
    skipped = Signal()
    """Closed without an answer."""
    never = Signal()
    """Not every week, please."""

    def __init__(self, *, unasked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How was the week?"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._over, self._unasked = False, unasked
        self._page = Page(self.windowTitle())
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setStyleSheet(self._page.styleSheet() + fields.STYLE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        self._page.body.addWidget(self._make_questions())
        self.thanks = text(factor=1.1)
        self.thanks.hide()
        self._page.body.addWidget(self.thanks)
        self.close_thanks = self._button(self.tr("Close"), "primary")
        self.close_thanks.clicked.connect(self.close)
        self._thanks_row = flow(self.close_thanks)
        self._thanks_row.hide()
        self._page.body.addWidget(self._thanks_row)
        self._page.body.addStretch(1)
        layout.addWidget(self._make_buttons(unasked))
        self._look()

    @property
    def touched(self) -> bool:
        """Whether somebody has begun to answer; some desktops make every new window the active one."""
        return self._over or self._given

    @property
    def _given(self) -> bool:
        return any(each.value is not None for each in self.scales) or bool(self.note.text().strip())

    def thank(self, words: str) -> None:
        """The answers are kept; say so, and what they add up to."""
        self._over = True
        self._questions.hide()
        self._buttons.hide()
        self.thanks.setText(words)
        self.thanks.setAccessibleName(words)
        self.thanks.show()
        self._thanks_row.show()
        self.close_thanks.setFocus()
        QTimer.singleShot(THANKS_MS, self, self.close)
        self.resize(self.width(), min(self.height(), self.sizeHint().height()))

    def _make_questions(self) -> QWidget:
        self.average = self._scale(self.tr("Discomfort in the neck on average, from 0, none, to 10, the worst"), 10)
        self.days = self._scale(self.tr("Days with discomfort"), 7)
        self.hindrance = self._scale(self.tr("How much it got in the way of work, from 0, not at all, to 10"), 10)
        self.note = Name(self.tr("A line for yourself"))
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("What was different, what helped"))
        self.note.textChanged.connect(self._look)
        rows = [
            column(theme.GAP // 2, text(scale.accessibleName()), scale)
            for scale in (self.average, self.days, self.hindrance)
        ]
        rows.append(column(theme.GAP // 2, text(self.note.accessibleName()), self.note))
        told = self.tr("The last seven days. Leave out what you like; it stays on this computer.")
        self._questions = column(
            theme.ROOM,
            column(2, text(self.windowTitle(), role="heading", factor=1.5, strong=True), text(told, role="muted")),
            *rows,
        )
        return self._questions

    @property
    def scales(self) -> tuple[Scale, Scale, Scale]:
        """The three questions."""
        return self.average, self.days, self.hindrance

    def _scale(self, name: str, high: int) -> Scale:
        scale = Scale(name, high)
        scale.changed.connect(self._look)
        return scale

    def _make_buttons(self, unasked: bool) -> QWidget:
        self.save = self._button(self.tr("Note it"), "primary")
        self.save.clicked.connect(self._note)
        self.skip = self._button(self.tr("Skip") if unasked else self.tr("Close"), "ordinary")
        self.skip.setToolTip(self.tr("Esc"))
        self.skip.clicked.connect(self.close)
        self.never_again = self._button(self.tr("Don't ask every week"), "quiet")
        self.never_again.clicked.connect(self.never)
        self.never_again.setVisible(unasked)
        self._buttons = flow(self.save, self.skip, self.never_again)
        self._buttons.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, theme.MARGIN)
        return self._buttons

    def _button(self, words: str, kind: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        theme.mark(button, kind=kind)
        return button

    def _look(self) -> None:
        self.save.setEnabled(self._given)

    def _note(self) -> None:
        self._over = True
        self.noted.emit(*(each.value for each in self.scales), " ".join(self.note.text().split()))

    def leave(self) -> None:
        """Close without a word: nobody wanted it."""
        self._over = True
        self.close()

    def sizeHint(self) -> QSize:
        """As high as its words need at this width."""
        em = self.fontMetrics().height()
        width = em * 36
        content = self._page.widget()
        assert content is not None
        height = content.heightForWidth(width - 4) + 4
        if not self._over:
            height += self._buttons.heightForWidth(width) + theme.ROOM
        return QSize(width, height)

    def showEvent(self, event: QShowEvent) -> None:
        """No answer has the focus, unless somebody came to answer."""
        super().showEvent(event)
        if self._unasked:
            self.setFocus()
        else:
            self.average.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter presses the button that has the focus, and notes what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            wanted = focused if isinstance(focused, QPushButton) else self.save
            if wanted.isVisible():
                wanted.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed without an answer: skipped."""
        if not self._over:
            self._over = True
            self.skipped.emit()
        super().closeEvent(event)
