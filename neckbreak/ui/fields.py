"""Fields to choose from and to count with, flat like the rest: the stylesheet gives the frame, the signs are painted.

A stylesheet can draw such signs only from image files, which would not follow the colours.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDateEdit, QLineEdit, QSpinBox, QWidget

STYLE = """
QComboBox, QSpinBox, QDateEdit, #phone, #times, #name {
    background: palette(base); color: palette(text); selection-background-color: palette(highlight);
    border: 1px solid palette(dark); border-radius: 8px; padding: 0.35em 0.6em; margin: 1px;
}
QComboBox:hover, QSpinBox:hover, QDateEdit:hover, #phone:hover, #times:hover, #name:hover {
    background: palette(window);
}
QComboBox:focus, QSpinBox:focus, QDateEdit:focus, #phone:focus, #times:focus, #name:focus {
    border: 2px solid palette(highlight); margin: 0;
}
QComboBox { padding-right: 0.2em; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 1.9em; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; }
QSpinBox { padding-right: 4.2em; }
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: border; subcontrol-position: center right;
    border: none; background: transparent; width: 1.9em; height: 100em;
}
QSpinBox::down-button { right: 1.9em; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; width: 0; height: 0; }
"""


class Choice(QComboBox):
    """One of a few."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame and the words, then the sign that there is more."""
        super().paintEvent(event)
        _more_sign(self)


class Day(QDateEdit):
    """A day, typed or taken from a calendar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMM yyyy")
        self.lineEdit().setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Room for the day and the sign that there is a calendar."""
        em = self.fontMetrics().height()
        return QSize(self.fontMetrics().horizontalAdvance("88 Mmmm 8888") + round(em * 4), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame and the day, then the sign."""
        super().paintEvent(event)
        _more_sign(self)


class Phone(QLineEdit):
    """A telephone number."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("phone")
        self.setAccessibleName(name)
        self.setMaxLength(24)

    def sizeHint(self) -> QSize:
        """Room for an international number."""
        width = self.fontMetrics().horizontalAdvance("+00 000 000 000") + self.fontMetrics().height()
        return QSize(width, super().sizeHint().height())


class Times(QLineEdit):
    """Times of a day, with room for those of the example."""

    def __init__(self, name: str, example: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("times")
        self.setAccessibleName(name)
        self.setMaxLength(200)
        self._example = example

    def sizeHint(self) -> QSize:
        """Room for the example."""
        width = self.fontMetrics().horizontalAdvance(self._example) + round(self.fontMetrics().height() * 1.8)
        return QSize(width, super().sizeHint().height())


class Name(QLineEdit):
    """A name of a few words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("name")
        self.setAccessibleName(name)
        self.setMaxLength(60)

    def sizeHint(self) -> QSize:
        """Room for a name, and for the words that say what to write."""
        em = self.fontMetrics().height()
        width = self.fontMetrics().horizontalAdvance(self.placeholderText()) + round(em * 1.8)
        return QSize(max(width, em * 13), super().sizeHint().height())


class Number(QSpinBox):
    """A whole number with a less and a more sign."""

    def __init__(self, name: str, low: int, high: int, suffix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.lineEdit().setAccessibleName(name)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def sizeHint(self) -> QSize:
        """Room for the longest number and both signs."""
        em = self.fontMetrics().height()
        words = self.fontMetrics().horizontalAdvance(f"{self.maximum()}{self.suffix()}")
        return QSize(words + round(em * 5), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame and the number, then the signs."""
        super().paintEvent(event)
        em = float(self.fontMetrics().height())
        # The stylesheet counts an em as the font's size in pixels, which is less than the height of a line.
        step = 1.9 * self.fontInfo().pixelSize()
        for place, value, up in ((0.5, self.maximum(), True), (1.5, self.minimum(), False)):
            x = self.width() - step * place
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                x = step * place
            middle = QPointF(x, self.height() / 2)
            painter = _pen(self, _ink(self, self.isEnabled() and self.value() != value), em)
            painter.drawLine(middle - QPointF(em * 0.24, 0), middle + QPointF(em * 0.24, 0))
            if up:
                painter.drawLine(middle - QPointF(0, em * 0.24), middle + QPointF(0, em * 0.24))
            painter.end()
        painter = _pen(self, self.palette().color(QPalette.ColorRole.Mid), em * 0.5)
        x = step * 2 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - step * 2
        painter.drawLine(QPointF(x, self.height() * 0.28), QPointF(x, self.height() * 0.72))


def _ink(widget: QWidget, on: bool) -> QColor:
    return widget.palette().color(QPalette.ColorRole.PlaceholderText if on else QPalette.ColorRole.Mid)


def _more_sign(widget: QWidget) -> None:
    em = float(widget.fontMetrics().height())
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    middle = QPointF(em if mirrored else widget.width() - em, widget.height() / 2)
    painter = _pen(widget, _ink(widget, widget.isEnabled()), em)
    painter.drawPolyline([middle + QPointF(x, y) * em for x, y in ((-0.24, -0.11), (0.0, 0.13), (0.24, -0.11))])


def _pen(widget: QWidget, colour: QColor, em: float) -> QPainter:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.3, em * 0.1), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    return painter
