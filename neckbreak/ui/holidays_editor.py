"""Days off as a list: each can be removed, and two date fields add one more."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from neckbreak.core.holidays import format_holidays, in_order, parse_holidays
from neckbreak.core.hours import Days
from neckbreak.ui import theme
from neckbreak.ui.fields import Day
from neckbreak.ui.page import WheelGuard, column, flow, pile, text
from neckbreak.ui.removable_list import RemovableList


class HolidaysEditor(QWidget):
    """Holidays and leave."""

    changed = Signal(str)
    """The days off as the settings keep them."""

    def __init__(self, label: Callable[[str, QWidget], QLabel], parent: QWidget | None = None) -> None:
        """`label` makes a title that belongs to a control."""
        super().__init__(parent)
        self._days: tuple[Days, ...] = ()
        self._wheel = WheelGuard(self)
        self.first, self.last = Day(self.tr("Days off: first day")), Day(self.tr("Days off: last day"))
        self.first.dateChanged.connect(self._follow)
        for field in (self.first, self.last):
            field.setDateRange(QDate(1970, 1, 1), QDate(2999, 12, 31))
            self._wheel.watch(field)
        self.add = QPushButton(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add these days off"))
        self.add.clicked.connect(self._add)
        self.list = RemovableList()
        self.list.removed.connect(self._remove)
        fields = flow(
            column(2, _small(label(self.tr("First day"), self.first)), self.first),
            column(2, _small(label(self.tr("Last day"), self.last)), self.last),
        )
        told = column(
            2,
            label(self.tr("Days off"), self.first),
            text(self.tr("Holidays and leave. Nothing is offered on them."), role="muted"),
        )
        pile(self, theme.GAP, told, self.list, fields, flow(self.add))

    def show_today(self, today: date) -> None:
        """The day that is proposed."""
        self.first.setDate(_qdate(today))
        self.last.setDate(_qdate(today))

    def show_days(self, days: str) -> None:
        """Show these days off, as the settings keep them."""
        self._days = parse_holidays(days)
        self.list.show_lines([days_words(each) for each in self._days])

    def _follow(self, day: QDate) -> None:
        """The last day is never before the first."""
        self.last.setMinimumDate(day)

    def _add(self) -> None:
        new = Days(_date(self.first.date()), _date(self.last.date()))
        self.changed.emit(format_holidays(in_order((*self._days, new))))

    def _remove(self, place: int) -> None:
        self.changed.emit(format_holidays([*self._days[:place], *self._days[place + 1 :]]))


def days_words(days: Days) -> str:
    """ "24 December 2026 – 1 January 2027", with the day of the week where it is one day."""
    locale = QLocale()
    if days.first == days.last:
        return locale.toString(_qdate(days.first), QLocale.FormatType.LongFormat)
    form = re.sub(r"[,\s]*dddd[,.]?\s*", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    ends = [locale.toString(_qdate(day), form) for day in (days.first, days.last)]
    return " – ".join(ends)


def _small(title: QLabel) -> QLabel:
    theme.mark(title, role="muted")
    return title


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
