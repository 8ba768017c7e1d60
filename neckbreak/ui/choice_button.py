"""A large button with a key, a headline and what it does; its words wrap (Qt's own button never does)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

_PAD = 10
_WRAP = int(Qt.TextFlag.TextWordWrap)


class ChoiceButton(QPushButton):
    """One of a few answers, chosen by a click, by Enter or Space, or by its key while it can be seen."""

    chosen = Signal(str)
    """The answer's code."""

    def __init__(self, code: str, key: str, headline: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._key, self._headline, self._note = code, key, headline, note
        self.clicked.connect(self._choose)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(headline)
        self.setAccessibleDescription(f"{note} ({key})" if note else f"({key})")
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.click)

    def _choose(self) -> None:
        self.chosen.emit(self._code)

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _disc(self) -> int:
        return round(self.fontMetrics().height() * 1.6)

    def _heights(self, width: int) -> tuple[int, int]:
        """Of the headline and of the note, with words as wide as there is room."""
        room = QRect(0, 0, max(1, width - 3 * _PAD - self._disc()), 10_000)
        headline = QFontMetrics(self._strong()).boundingRect(room, _WRAP, self._headline).height()
        note = self.fontMetrics().boundingRect(room, _WRAP, self._note).height() if self._note else 0
        return headline, note

    def hasHeightForWidth(self) -> bool:  # noqa: D102
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102
        return max(self._disc(), sum(self._heights(width))) + 2 * _PAD

    def sizeHint(self) -> QSize:  # noqa: D102
        width = self.fontMetrics().height() * 26
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        strong = QFontMetrics(self._strong())
        longest = max(strong.horizontalAdvance(word) for word in f"{self._headline} {self._note}".split())
        width = longest + 3 * _PAD + self._disc()
        return QSize(width, self._disc() + 2 * _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102
        role, colours = QPalette.ColorRole, QApplication.palette()  # the stylesheet changes the button's own
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        edge, thick = (role.Highlight, 2.0) if self.hasFocus() else (role.Dark, 1.0)
        painter.setPen(QPen(colours.color(edge), thick))
        painter.setBrush(colours.color(role.Button if lit else role.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        disc, mirrored = self._disc(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _PAD - disc if mirrored else _PAD
        circle = QRectF(x, (self.height() - disc) / 2, disc, disc)
        painter.setPen(QPen(colours.color(role.Dark), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.setPen(colours.color(role.Text))
        painter.setFont(self._strong())
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), self._key)
        headline, note = self._heights(self.width())
        left = _PAD if mirrored else 2 * _PAD + disc
        room = QRect(left, (self.height() - headline - note) // 2, self.width() - 3 * _PAD - disc, headline)
        painter.drawText(room, _WRAP, self._headline)
        painter.setFont(self.font())
        painter.setPen(colours.color(role.PlaceholderText))
        painter.drawText(room.translated(0, headline).adjusted(0, 0, 0, note - headline), _WRAP, self._note)
