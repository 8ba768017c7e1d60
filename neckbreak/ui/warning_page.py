"""A standing warning card: the sign, what to do, whom to call, and its own way out.

It examines nobody and names no illness. It is a window of its own and can be closed at any time; the card stands until
its way out is taken, and `core.warnings` decides what is one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from neckbreak.core.safety import Urgency
from neckbreak.core.warnings import BadDay, Card
from neckbreak.ui import fields, theme, words_safety
from neckbreak.ui.fields import Day
from neckbreak.ui.page import Beside, Page, card, column, flow, text


class WarningPage(QWidget):
    """Shows one card.

    `left` is called with the day of an examination, and whether the sign is gone; it may raise BadDay.
    """

    pause_wanted = Signal()
    """No prompts until tomorrow."""
    list_wanted = Signal()
    """The list of signs."""

    def __init__(
        self,
        standing: Card,
        today: date,
        left: Callable[[date, bool], None],
        *,
        number: str = "",
        country: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Warning card"))
        self._card, self._today, self._left = standing, today, left
        self._page = Page(words_safety.card_title(standing.urgency))
        self._page.setStyleSheet(self._page.styleSheet() + fields.STYLE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        body = self._page.body
        body.addWidget(text(words_safety.card_title(standing.urgency), role="heading", factor=1.6, strong=True))
        body.addWidget(self._what_to_do(number))
        body.addWidget(self._signs())
        body.addWidget(self._buttons(number, country))
        body.addWidget(self._way_out())
        body.addStretch(1)
        self.call.setFocus()

    def _what_to_do(self, number: str) -> QWidget:
        urgency = self._card.urgency
        lines: list[QWidget] = [text(words_safety.cannot_check(), factor=1.1, strong=True)]
        if urgency is Urgency.EMERGENCY:
            lines.append(text(words_safety.call_now(number), role="warning", factor=1.5, strong=True))
        lines.append(text(words_safety.tell_them()))
        if urgency is not Urgency.APPOINTMENT:
            lines.append(text(words_safety.do_not_drive()))
        lines.append(text(words_safety.means()))
        lines.append(text(words_safety.meanwhile(urgency), role="muted"))
        return card(*lines, gap=10)

    def _signs(self) -> QWidget:
        title = text(self.tr("What you ticked"), role="heading", strong=True)
        return card(title, *(text(f"•  {words_safety.sign_words(code)}") for code in self._card.signs), gap=6)

    def _buttons(self, number: str, country: str) -> QWidget:
        urgency = self._card.urgency
        self.who = text(words_safety.who_to_call(urgency, number, country))
        self.who.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        told = card(self.who)
        told.hide()
        self.call = QPushButton(self.tr("Show me who to &call"))
        theme.mark(self.call, kind="primary")
        self.call.setCheckable(True)
        self.call.toggled.connect(told.setVisible)
        self.pause = QPushButton(self.tr("&Pause all prompts until tomorrow"))
        self.pause.clicked.connect(self.pause_wanted)
        self.pause.setVisible(urgency is not Urgency.EMERGENCY)
        self.signs = QPushButton(self.tr("&Something else feels wrong"))
        self.signs.clicked.connect(self.list_wanted)
        for button in (self.call, self.pause, self.signs):
            button.setAccessibleName(button.text().replace("&", ""))
        row = flow(self.call, self.pause, self.signs)
        return column(theme.GAP, row, told)

    def _way_out(self) -> QWidget:
        urgency = self._card.urgency
        words = words_safety.exit_words(urgency)
        self.day = Day(self.tr("The day of the examination"))
        self.day.setDate(_qdate(self._today))
        self.day.setDateRange(_qdate(self._card.latest), _qdate(max(self._today, self._card.latest)))
        self.save = QPushButton(self.tr("Sa&ve this day"))
        self.save.setAccessibleName(words)
        self.save.clicked.connect(lambda: self._leave(gone=False))
        self.problem = text(role="warning")
        self.problem.hide()
        rows: list[QWidget] = [
            text(words, role="heading", strong=True),
            text(words_safety.exit_note(urgency), role="muted"),
            Beside(text(self.tr("On which day?")), flow(self.day, self.save), text_em=7),
            self.problem,
        ]
        if self._card.checked is not None:
            note = self.tr("More than 30 days ago you were told that exercise is fine. Is that still so?")
            rows.insert(0, text(note))
            self.gone = QPushButton(self.tr("The sign has &not come back since"))
            self.gone.setAccessibleName(self.gone.text().replace("&", ""))
            self.gone.clicked.connect(lambda: self._leave(gone=True))
            rows.append(flow(self.gone))
        return card(*rows, gap=10)

    def _leave(self, *, gone: bool) -> None:
        checked = self._card.checked
        day = checked if gone and checked is not None else _date(self.day.date())
        try:
            self._left(day, gone)
        except BadDay as bad:
            self.problem.setText(words_safety.bad_day(bad.code))
            self.problem.show()
            return
        self.close()

    def sizeHint(self) -> QSize:  # noqa: D102
        em = self.fontMetrics().height()
        return QSize(em * 38, em * 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and self.isWindow():
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
