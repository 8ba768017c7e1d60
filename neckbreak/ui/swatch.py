"""A colour to choose: a radio button that shows the colour and says its name."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QRadioButton, QWidget


class Swatch(QRadioButton):
    """One colour; the chosen one has a ring and a tick."""

    def __init__(self, colour: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._colour = QColor(colour)

    def sizeHint(self) -> QSize:
        """A disc, a gap, the name, and room for the focus ring."""
        em = self.fontMetrics().height()
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(round(em * 1.9) + round(em * 0.3) + wide + round(em * 0.4), round(em * 1.9))

    def minimumSizeHint(self) -> QSize:
        """A swatch does not shrink."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802  Qt's name
        """The name may be clicked as well as the disc."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Disc, ring, tick and name."""
        em = float(self.fontMetrics().height())
        colours = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = QPointF(self.width() - em * 0.95 if mirrored else em * 0.95, self.height() / 2)
        accent = colours.color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Dark), 1))
        painter.setBrush(self._colour)
        painter.drawEllipse(middle, em * 0.58, em * 0.58)
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, max(2.0, em * 0.12)))
            painter.drawEllipse(middle, em * 0.78, em * 0.78)
            ink = QColor("#FFFFFF") if self._colour.lightnessF() < 0.6 else QColor("#2B2624")
            painter.setPen(QPen(ink, max(2.0, em * 0.13), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            points = [QPointF(-0.24, 0.02), QPointF(-0.06, 0.2), QPointF(0.26, -0.18)]
            painter.drawPolyline([middle + point * em for point in points])
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        start = 0.0 if mirrored else em * 2.1
        box = QRectF(start, 0, self.width() - em * 2.1, self.height())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
