"""Which day is shown: one back, one on, any day by date, and today again."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from neckbreak.ui import theme
from neckbreak.ui.fields import Day
from neckbreak.ui.page import WheelGuard


class DayBar(QWidget):
    """Emits the day that is wanted."""

    wanted = Signal(object)
    """A `date`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = self._last = date(2000, 1, 1)
        self.back = _button("‹", self.tr("The day before"))
        self.on = _button("›", self.tr("The day after"))
        self.today = _button(self.tr("Today"), self.tr("Back to today"))
        self.field = Day(self.tr("The day that is shown"))
        self.field.setKeyboardTracking(False)
        self._guard = WheelGuard(self)
        self._guard.watch(self.field)
        self.back.clicked.connect(lambda: self._want(self._day - timedelta(days=1)))
        self.on.clicked.connect(lambda: self._want(self._day + timedelta(days=1)))
        self.today.clicked.connect(lambda: self._want(self._last))
        self.field.dateChanged.connect(lambda day: self._want(day.toPython()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for widget in (self.back, self.field, self.on, self.today):
            row.addWidget(widget)

    def show_day(self, day: date, first: date, last: date) -> None:
        """This one, of all from `first` to `last`, which is today."""
        self._day, self._last = day, last
        with QSignalBlocker(self.field):
            self.field.setDateRange(_qt(first), _qt(last))
            self.field.setDate(_qt(day))
        self.back.setEnabled(day > first)
        self.on.setEnabled(day < last)
        self.today.setEnabled(day != last)

    def _want(self, day: date) -> None:
        self.wanted.emit(day)


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setToolTip(name)
    theme.mark(button, kind="quiet")
    return button


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
