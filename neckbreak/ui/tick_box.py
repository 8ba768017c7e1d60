"""A tick box whose words wrap (Qt's own never does), with an edge and a tick that everybody sees."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

_PAD = 4


class TickBox(QCheckBox):
    """A check box as wide as it gets and as high as its words need; all of it can be clicked."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _box(self) -> int:
        return round(self.fontMetrics().height() * 1.15)

    def _indent(self) -> int:
        return _PAD + self._box() + self.fontMetrics().height() // 2

    def _words_height(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._indent() - _PAD), 10_000)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802, D102
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:  # noqa: D102
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102
        return max(self._box(), self._words_height(width)) + 2 * _PAD

    def sizeHint(self) -> QSize:  # noqa: D102
        width = self._indent() + self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PAD
        width = min(width, self.fontMetrics().height() * 30)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(self._indent() + longest + _PAD, self._box() + 2 * _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102
        role, colours = QPalette.ColorRole, self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colours.color(role.Highlight), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        side = float(self._box())
        first_line = self.fontMetrics().height()
        box = QRectF(_PAD + 1, _PAD + max(0.0, (first_line - side) / 2) + 1, side - 2, side - 2)
        painter.setPen(QPen(colours.color(role.Highlight if self.isChecked() else role.Dark), 1.5))
        painter.setBrush(colours.color(role.Highlight if self.isChecked() else role.Base))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            pen = QPen(colours.color(role.HighlightedText), side * 0.11)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            points = [(0.24, 0.52), (0.43, 0.71), (0.77, 0.31)]
            painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points])
        painter.setPen(colours.color(role.WindowText if self.isEnabled() else role.Dark))
        words = self._words_height(self.width())
        top = _PAD + max(0, (self._box() - words) // 2)
        room = QRect(self._indent(), top, self.width() - self._indent() - _PAD, words)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), self.text())
