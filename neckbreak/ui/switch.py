"""Yes or no, as a switch: a check box that is painted as one, so that everything else about it stays a check box."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QWidget


class Switch(QCheckBox):
    """On or off; the knob's place, the fill and a tick all say which."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """The switch, and room for the focus ring."""
        em = self.fontMetrics().height()
        return QSize(round(em * 2.6) + 8, round(em * 1.4) + 8)

    def minimumSizeHint(self) -> QSize:
        """A switch does not shrink."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802  Qt's name
        """All of it can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, knob and ring."""
        colours = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hint = self.sizeHint()
        outer = QRectF(1, (self.height() - hint.height()) / 2 + 1, hint.width() - 2, hint.height() - 2)
        track = outer.adjusted(3, 3, -3, -3)
        radius = track.height() / 2
        on = self.isChecked()
        accent = colours.color(QPalette.ColorRole.Highlight)
        edge = colours.color(QPalette.ColorRole.Dark)
        filled = accent if on and self.isEnabled() else colours.color(QPalette.ColorRole.Base)
        painter.setPen(QPen(accent if on and self.isEnabled() else edge, 1.5))
        painter.setBrush(filled if self.isEnabled() else colours.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(track, radius, radius)
        right = on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        middle = QPointF(track.right() - radius if right else track.left() + radius, track.center().y())
        knob = colours.color(QPalette.ColorRole.HighlightedText) if on else edge
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        painter.drawEllipse(middle, radius * 0.68, radius * 0.68)
        if on:
            painter.setPen(QPen(accent, max(1.5, radius * 0.17), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            tick = [QPointF(-0.3, 0.02), QPointF(-0.08, 0.24), QPointF(0.32, -0.2)]
            painter.drawPolyline([middle + point * radius for point in tick])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.WindowText), 2))
            painter.drawRoundedRect(outer, outer.height() / 2, outer.height() / 2)
