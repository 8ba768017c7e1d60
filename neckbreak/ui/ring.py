"""How time passes, painted: a ring with big seconds for the step, a segmented line for the whole break.

Both are progress bars to assistive technology. While a screen reader listens their values change at most every five
seconds, so that it is not talking all the time; what is painted is always exact.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

QUIET_S = 5


class Ring(QProgressBar):
    """The seconds left of a step, as a number inside a ring that fills."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._seconds = 0
        self._told: int | None = None
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._limit()

    def show_time(self, share: float, left_s: float, length_s: float) -> None:
        """Show how much of a step is over, and the full seconds that are left (1 in the last one)."""
        seconds = max(1 if left_s > 0 else 0, math.ceil(left_s - 1e-6))
        if (seconds, round(share, 3)) == (self._seconds, round(self._share, 3)):
            return
        self._seconds, self._share = seconds, share
        if self.maximum() != max(1, math.ceil(length_s)):
            self.setRange(0, max(1, math.ceil(length_s)))
            self._told = None
        due = self._told is None or not QAccessible.isActive() or abs(seconds - self._told) >= QUIET_S
        if due and seconds != self._told:  # even a value that stays costs a tenth of a millisecond
            self.setValue(min(seconds, self.maximum()))
            self._told = seconds
        self.update()

    def text(self) -> str:
        """What is painted inside."""
        return str(self._seconds)

    def _limit(self) -> None:
        self.setMaximumHeight(self.fontMetrics().height() * 13)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._limit()

    def sizeHint(self) -> QSize:  # noqa: D102
        side = round(self.fontMetrics().height() * 8.5)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        side = round(self.fontMetrics().height() * 4.5)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 2
        width = side * 0.07
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        arc = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), width))
        painter.drawEllipse(arc)
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._share > 0:
            painter.drawArc(arc, 90 * 16, -round(min(self._share, 1.0) * 360 * 16))
        font = QFont(self.font())
        font.setPixelSize(max(1, round(side * 0.42)))
        font.setWeight(QFont.Weight.Light)
        wide = QFontMetrics(font).horizontalAdvance(self.text())
        if wide > side * 0.68:
            font.setPixelSize(max(1, round(font.pixelSize() * side * 0.68 / wide)))
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())


class Line(QProgressBar):
    """The whole break as a thin line with a segment for each part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: tuple[tuple[float, float], ...] = ((0.0, 1.0),)
        self._share = 0.0
        self._told: float | None = None
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_segments(self, edges_s: Sequence[float], total_s: float) -> None:
        """Where parts end, in seconds of the whole."""
        ends = [edge / total_s for edge in edges_s]
        self._segments = tuple(zip([0.0, *ends[:-1]], ends, strict=True))
        self.update()

    def show_share(self, share: float, played_s: float) -> None:
        """Show how much of the break is over, after so many seconds."""
        if abs(share - self._share) * max(1, self.width()) < 0.5 and share < 1.0:
            return
        self._share = share
        if self._told is None or not QAccessible.isActive() or abs(played_s - self._told) >= QUIET_S:
            self.setValue(round(share * 100))
            self._told = played_s
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(120, max(6, self.fontMetrics().height() // 3))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap, radius = 4.0, self.height() / 2
        for start, end in self._segments:
            left = start * self.width() + (gap / 2 if start > 0 else 0)
            right = end * self.width() - (gap / 2 if end < 1 else 0)
            self._bar(painter, left, right, radius, self.palette().color(QPalette.ColorRole.Mid))
            over = min(right, self._share * self.width())
            if over > left:
                self._bar(painter, left, max(over, left + 2 * radius), radius, self._accent())

    def _accent(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Highlight)

    def _bar(self, painter: QPainter, left: float, right: float, radius: float, colour: QColor) -> None:
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(left, 0, right - left, self.height()), radius, radius)
