"""The look back after some weeks: what was meant, what got done, what hurt, and three ways on.

It judges nothing: what did not happen is not counted up, and a change of discomfort is only named when it is more than
noise. Whoever wants to see someone finds the same words as on a warning card.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from neckbreak.ui import theme
from neckbreak.ui.choice_button import ChoiceButton
from neckbreak.ui.page import Page, card, column, flow, text


@dataclass(frozen=True, slots=True)
class LookBack:
    """What is shown, in finished words."""

    weeks: int
    goal: str
    """Empty without one."""
    done: Sequence[str]
    hurt: Sequence[str]
    trend: str
    who: str
    """Whom to turn to."""


class ReviewPage(QWidget):
    """A window of its own. `unasked` says that it came by itself."""

    answered = Signal(str)
    """`keep`, `change` or `see_someone`."""
    skipped = Signal()
    """Closed without an answer."""
    signs_wanted = Signal()
    """The list of warning signs."""
    report_wanted = Signal()
    """The page for the physiotherapist."""

    def __init__(self, back: LookBack, *, unasked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A look back"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._over = False
        self._page = Page(self.windowTitle())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        title = self.tr("The last {n} weeks").format(n=back.weeks)
        body = self._page.body
        body.addWidget(text(title, role="heading", factor=1.5, strong=True))
        body.addWidget(self._told(back))
        self._choices = self._make_choices(unasked)
        body.addWidget(self._choices)
        self._someone = self._make_someone(back.who)
        self._someone.hide()
        body.addWidget(self._someone)
        body.addStretch(1)

    def _told(self, back: LookBack) -> QWidget:
        parts: list[tuple[str, Sequence[str]]] = [
            (self.tr("Your goal"), [back.goal] if back.goal else []),
            (self.tr("What got done"), back.done),
            (self.tr("What was uncomfortable"), back.hurt),
            (self.tr("Discomfort"), [back.trend]),
        ]
        return card(
            *(
                column(2, text(title, role="heading", strong=True), *(text(line) for line in lines))
                for title, lines in parts
                if lines
            ),
            gap=12,
        )

    def _make_choices(self, unasked: bool) -> QWidget:
        self.buttons: dict[str, ChoiceButton] = {}
        answers = (
            ("keep", self.tr("Keep it as it is"), self.tr("Nothing changes.")),
            ("change", self.tr("Change something"), self.tr("The settings open at your goal.")),
            ("see_someone", self.tr("See someone"), self.tr("Who that could be, and a page to take along.")),
        )
        for number, (kind, headline, note) in enumerate(answers, 1):
            button = ChoiceButton(kind, str(number), headline, note)
            button.chosen.connect(self._answer)
            self.buttons[kind] = button
        self.skip = QPushButton(self.tr("Not now") if unasked else self.tr("Close"))
        self.skip.setAccessibleName(self.skip.text())
        self.skip.setToolTip(self.tr("Esc"))
        theme.mark(self.skip, kind="quiet")
        self.skip.clicked.connect(self.close)
        return column(10, *self.buttons.values(), flow(self.skip))

    def _make_someone(self, who: str) -> QWidget:
        self.who = text(who)
        self.who.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.report = QPushButton(self.tr("Save a page to take along"))
        theme.mark(self.report, kind="primary")
        self.report.clicked.connect(self.report_wanted)
        self.signs = QPushButton(self.tr("Show the warning signs"))
        self.signs.clicked.connect(self.signs_wanted)
        self.done = QPushButton(self.tr("Close"))
        self.done.clicked.connect(self.close)
        buttons = (self.report, self.signs, self.done)
        for button in buttons:
            button.setAccessibleName(button.text())
        title = text(self.tr("Whom to see"), role="heading", strong=True)
        return card(title, self.who, flow(*buttons), gap=12)

    @property
    def touched(self) -> bool:
        """Whether somebody has answered and reads on."""
        return self._over

    def _answer(self, kind: str) -> None:
        self._over = True
        self.answered.emit(kind)
        if kind == "see_someone":
            self._choices.hide()
            self._someone.show()
            self.report.setFocus()
            QTimer.singleShot(0, self._someone, lambda: self._page.scroll_to(self._someone))
        else:
            self.close()

    def leave(self) -> None:
        """Close without a word: nobody wanted it."""
        self._over = True
        self.close()

    def sizeHint(self) -> QSize:  # noqa: D102
        em = self.fontMetrics().height()
        content = self._page.widget()
        assert content is not None
        width = em * 36
        return QSize(width, content.heightForWidth(width - 4) + 4)

    def showEvent(self, event: QShowEvent) -> None:
        """No answer has the focus."""
        super().showEvent(event)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter presses the button that has the focus."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed without an answer: skipped."""
        if not self._over:
            self._over = True
            self.skipped.emit()
        super().closeEvent(event)
