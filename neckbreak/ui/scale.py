"""A row of numbers of which one is chosen, or none: nothing is preselected, so that not answering stays possible.

Each number is a radio button, so screen readers and arrow keys know what it is; the digits choose as well, Delete or
another click on the chosen number takes the answer back. Where the width is short the row goes on below.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from neckbreak.ui.flow import FlowLayout

GAP = 4


class Cell(QRadioButton):
    """One number; all of it can be clicked."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(str(number), parent)
        self._taken_back = False

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802, D102
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:  # noqa: D102
        em = self.fontMetrics().height()
        return QSize(self.fontMetrics().horizontalAdvance("00") + em, round(em * 2))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._taken_back = self.isChecked()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseReleaseEvent(event)
        scale = self.parentWidget()
        if self._taken_back and self.rect().contains(event.position().toPoint()) and isinstance(scale, Scale):
            scale.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102
        role, colours, chosen = QPalette.ColorRole, self.palette(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        painter.setPen(QPen(colours.color(role.Highlight if chosen else role.Dark), 1.2))
        painter.setBrush(colours.color(role.Highlight if chosen else role.Midlight if lit else role.Base))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(colours.color(role.WindowText if chosen else role.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        painter.setPen(colours.color(role.HighlightedText if chosen else role.Text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.text())


class Scale(QWidget):
    """Whole numbers from 0 to `high`; `name` is what is asked."""

    changed = Signal()

    def __init__(self, name: str, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._high = high
        self._typed_one = False
        self._group = QButtonGroup(self)
        layout = FlowLayout(self, GAP)
        for number in range(high + 1):
            cell = Cell(number, self)
            cell.setAccessibleName(self.tr("{number} of {high}: {name}").format(number=number, high=high, name=name))
            self._group.addButton(cell, number)
            layout.addWidget(cell)
        self.setFocusProxy(self._group.button(0))
        self._group.idToggled.connect(lambda _number, _on: self.changed.emit())

    @property
    def value(self) -> int | None:
        """What is chosen; None for nothing."""
        chosen = self._group.checkedId()
        return None if chosen < 0 else chosen

    def choose(self, number: int) -> None:
        """As if it had been clicked."""
        cell = self._group.button(number)
        cell.setChecked(True)
        cell.setFocus()

    def clear(self) -> None:
        """No answer."""
        self._group.setExclusive(False)
        for cell in self._group.buttons():
            cell.setChecked(False)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, a 1 and a 0 mean ten; Delete takes the answer back."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
            return
        digit = event.text() if event.text() in "0123456789" else ""
        number = int(digit) if digit else -1
        if self._typed_one and number == 0 and self._high >= 10:
            number = 10
        self._typed_one = digit == "1"
        if 0 <= number <= self._high:
            self.choose(number)
        else:
            super().keyPressEvent(event)
