"""One page of warning signs and questions: tick what applies, or say that nothing does.

It comes before any movement of the neck. It does not examine anybody; what a tick changes is decided by
`core.safety`. What to do about a ticked sign is said at once, right under it. As a check ("Something feels wrong") it
asks for the signs alone, afresh. A sign whose warning card stands stays ticked: the way out is on the card.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from neckbreak.core.safety import CODES, QUESTIONS, SIGNS, Urgency
from neckbreak.ui.flow import FlowLayout
from neckbreak.ui.theme import GAP, MARGIN, ROOM, enlarge, mark
from neckbreak.ui.tick_box import TickBox
from neckbreak.ui.words_safety import advice, group_words, question_words, reassurance, sign_words


class SafetyPage(QWidget):
    """The questions, with earlier answers ticked if there are any.

    As a window of its own it closes after the answer, or with Esc without one, and is freed then.
    """

    answered = Signal(dict)
    """Every code with True or False, when the user saves."""

    def __init__(
        self,
        answers: Mapping[str, bool] | None = None,
        parent: QWidget | None = None,
        *,
        check: bool = False,
        standing: Collection[str] = (),
        number: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._check = check
        title = self.tr("What do you notice?") if check else self.tr("Before you start")
        self.setWindowTitle(title)
        self._boxes: dict[str, TickBox] = {}
        self._columns: dict[Urgency, QVBoxLayout] = {}
        self._advice = {level: _advice_label(level, number) for level in Urgency}
        self._none = QPushButton(self.tr("&None of these"))
        self._save = QPushButton(self.tr("&Save my answers"))
        mark(self._none, kind="primary")
        mark(self._save, kind="primary")
        self._none.clicked.connect(self._answer)
        self._save.clicked.connect(self._answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, ROOM)
        column.setSpacing(ROOM)
        column.addWidget(_title(title))
        column.addWidget(self._list(), 1)
        buttons = QWidget()
        row = FlowLayout(buttons, GAP)
        row.addWidget(self._none)
        row.addWidget(self._save)
        column.addWidget(buttons)
        signs = {sign.code for sign in SIGNS}
        for code, ticked in (answers or {}).items():
            if code in self._boxes and not (check and code in signs):
                self._boxes[code].setChecked(ticked)
        for code in standing:
            self._boxes[code].setChecked(True)
            self._boxes[code].setEnabled(False)
            self._boxes[code].setToolTip(self.tr("A warning card stands for this; the way out is there."))
        self._show_buttons()

    def answers(self) -> dict[str, bool]:
        """Every code with True or False, as ticked now."""
        return {code: self._boxes[code].isChecked() for code in CODES}

    def _answer(self) -> None:
        self.answered.emit(self.answers())
        if self.isWindow():
            self.close()

    def _list(self) -> QScrollArea:
        inner = QWidget()
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(ROOM)
        intro = self.tr(
            "Tick what applies to you, now or lately. If nothing does, one click is enough. You find this page "
            "again under About and safety."
        )
        if self._check:
            intro = self.tr(
                "Tick what you notice now or have noticed today. If nothing fits but it worries you all the same, ask "
                "a doctor or physiotherapist."
            )
        column.addWidget(_text(intro))
        for level in Urgency:
            column.addWidget(self._sign_group(level))
        questions = self._group(
            self.tr("Ask your doctor or physiotherapist first"),
            [(question.code, question_words(question.code)) for question in QUESTIONS],
            self.tr("What does not go with a tick is left out until you take it away again."),
        )
        column.addWidget(questions)
        questions.setHidden(self._check)
        column.addWidget(
            _text(
                self.tr(
                    "NeckBreak is general information for adults, not medical advice, and not for emergencies. You "
                    "choose how far you move; stop if it hurts. No physiotherapist has reviewed this yet. Your answers "
                    "stay on this computer."
                ),
                role="muted",
            )
        )
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self._area = area
        return area

    def _group(self, heading: str, items: list[tuple[str, str]], note: str = "") -> QFrame:
        label = QLabel(heading)
        label.setWordWrap(True)
        mark(label, role="heading")
        rows: list[QWidget] = [label]
        if note:
            rows.append(_text(note, role="muted"))
        for code, words in items:
            box = TickBox(words)
            box.toggled.connect(self._show_buttons)
            box.installEventFilter(self)
            self._boxes[code] = box
            rows.append(box)
        return _card(*rows)

    def _sign_group(self, level: Urgency) -> QFrame:
        codes = [sign.code for sign in SIGNS if sign.urgency is level]
        card = self._group(group_words(level), [(code, sign_words(code)) for code in codes])
        column = card.layout()
        assert isinstance(column, QVBoxLayout)
        self._columns[level] = column
        for code in codes:
            box = self._boxes[code]
            box.toggled.connect(lambda ticked, box=box: self._show_advice(level, codes, box if ticked else None))
        return card

    def _show_advice(self, level: Urgency, codes: list[str], under: TickBox | None) -> None:
        """Say what to do, under the sign that was ticked last; nothing when none of the group is left."""
        label = self._advice[level]
        ticked = [self._boxes[code] for code in codes if self._boxes[code].isChecked()]
        place = under or (ticked[-1] if ticked else None)
        if place is None:
            label.hide()
            return
        column = self._columns[level]
        column.removeWidget(label)
        column.insertWidget(column.indexOf(place) + 1, label)
        label.show()
        if under is not None and self.isVisible():
            self._column.activate()
            self._area.ensureWidgetVisible(label)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, label.text()))

    def _show_buttons(self) -> None:
        asked = {sign.code for sign in SIGNS} if self._check else set(self._boxes)
        ticked = any(self._boxes[code].isChecked() for code in asked)
        focused = self._none.hasFocus() or self._save.hasFocus()
        self._none.setVisible(not ticked)
        self._save.setVisible(ticked)
        if focused:
            (self._save if ticked else self._none).setFocus()

    def sizeHint(self) -> QSize:  # noqa: D102
        em = self.fontMetrics().height()
        return QSize(em * 40, em * 38)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape and self.isWindow():
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._none.hasFocus() | self._save.hasFocus():
            self._answer()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, TickBox):
            self._area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)


def _advice_label(level: Urgency, number: str) -> QLabel:
    label = _text(f"{advice(level, number)}\n\n{reassurance()}", role="warning")
    label.setContentsMargins(MARGIN, 0, 0, GAP)
    label.hide()
    return label


def _title(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    enlarge(label, 1.5, strong=True)
    return label


def _text(words: str, role: str = "") -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    mark(label, role=role)
    return label


def _card(*rows: QWidget) -> QFrame:
    card = QFrame()
    mark(card, role="card")
    column = QVBoxLayout(card)
    column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
    column.setSpacing(GAP)
    for row in rows:
        column.addWidget(row)
    return card
