"""Working hours as a switch and a line of times for each day.

What can be read is in force as soon as the line is left. What cannot is said beside the line, a moment after the last
key so that nobody is corrected in the middle of a number; the words stay, and the day keeps the hours it had.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from neckbreak.core.hours import Spans, Week
from neckbreak.core.hours_text import BadHours, format_week, parse_day, parse_week
from neckbreak.ui import theme
from neckbreak.ui.fields import Times
from neckbreak.ui.page import Beside, column, flow, pile, text
from neckbreak.ui.settings_words import hours_words
from neckbreak.ui.switch import Switch
from neckbreak.ui.words import day_names
from neckbreak.ui.words_hours import spans_words

AT_FIRST = parse_week("mon-fri 9-17")
"""What the switch proposes to somebody who has not said any hours yet."""
THINKING_MS = 800
"""After the last key, before what is wrong is said."""


class DayRow(QWidget):
    """The times of one day of the week, and below them what is wrong with them."""

    changed = Signal()
    """Other times than before are in the line, and it was left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spans: Spans = ()
        """The last ones that could be read."""
        example = spans_words(parse_day("9:00-12:30 13:30-18:00"))
        self.line = Times(self.tr("{day}: working hours").format(day=name), example)
        self.line.setPlaceholderText(self.tr("Day off"))
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self._finished)
        self._error = text(role="warning")
        self._error.hide()
        self._thinking = QTimer(self, singleShot=True, interval=THINKING_MS)
        self._thinking.timeout.connect(self._say)
        title = text(name)
        title.setBuddy(self.line)
        pile(self, 2, Beside(title, self.line, text_em=5), self._error)

    @property
    def wrong(self) -> str:
        """What is wrong with the words in the line, as a sentence; empty for nothing."""
        try:
            parse_day(self.line.text())
        except BadHours as bad:
            return hours_words(bad.code, bad.at)
        return ""

    def show_spans(self, spans: Spans) -> None:
        """Show these times; words that cannot be read stay until there are other times to show."""
        if spans == self.spans and (self.wrong or self.line.hasFocus()):
            return
        self.set_spans(spans)

    def set_spans(self, spans: Spans) -> None:
        """Put these times in the line, whatever was there."""
        self.spans = spans
        self.line.setText(spans_words(spans))
        self.line.setCursorPosition(0)
        self.say("")

    def say(self, sentence: str) -> None:
        """What is wrong with this day; empty for nothing."""
        self._thinking.stop()
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)

    def _say(self) -> None:
        self.say(self.wrong)

    def _edited(self) -> None:
        if self.wrong:
            self._thinking.start()
        else:
            self.say("")

    def _finished(self) -> None:
        self._say()
        if self.wrong:
            return
        spans = parse_day(self.line.text())
        self.line.setText(spans_words(spans))
        if spans != self.spans:
            self.spans = spans
            self.changed.emit()


class HoursEditor(QWidget):
    """The week."""

    changed = Signal(str)
    """The hours as the settings keep them; empty for any time."""

    def __init__(self, row: Callable[[str, str, QWidget], QWidget], parent: QWidget | None = None) -> None:
        """`row` makes a row of the page out of a title, a note and a control."""
        super().__init__(parent)
        self._kept = AT_FIRST
        """What the switch brings back."""
        self.switch = Switch(self.tr("Only during working hours"))
        self.switch.toggled.connect(self._switched)
        self.rows = [DayRow(name) for name in day_names()]
        for day in self.rows:
            day.changed.connect(self._changed)
        self.same = QPushButton(self.tr("Same for Tuesday to Friday"))
        self.same.setAccessibleName(self.same.text())
        self.same.setAccessibleDescription(self.tr("Gives them the hours of Monday"))
        self.same.clicked.connect(self._copy_monday)
        note = text(
            self.tr("For example 9–12:30, 13:30–18. Times such as 22–6 go over midnight. Empty means a day off."),
            role="muted",
        )
        self._days = column(theme.GAP, self.rows[0], flow(self.same), *self.rows[1:], note)
        self._days.hide()
        switch = row(
            self.switch.accessibleName(),
            self.tr("Outside of them nothing is offered and nothing is counted."),
            self.switch,
        )
        pile(self, theme.ROOM, switch, self._days)

    def show_hours(self, hours: str) -> None:
        """Show the hours that are in force, as the settings keep them."""
        week = parse_week(hours)
        with QSignalBlocker(self.switch):
            self.switch.setChecked(bool(week))
        self._days.setVisible(bool(week))
        if week:
            self._show_week(week)

    def _show_week(self, week: Week) -> None:
        self._kept = week
        for row, spans in zip(self.rows, week, strict=True):
            row.show_spans(spans)

    def _switched(self, on: bool) -> None:
        self._days.setVisible(on)
        if on:
            self._show_week(self._kept)
        self.changed.emit(format_week(self._kept) if on else "")

    def _copy_monday(self) -> None:
        monday = self.rows[0]
        if monday.wrong:
            monday.say(monday.wrong)
            monday.line.setFocus()
            return
        spans = parse_day(monday.line.text())
        for row in self.rows[:5]:
            row.set_spans(spans)
        self._changed()

    def _changed(self) -> None:
        week = tuple(row.spans for row in self.rows)
        for row in self.rows:
            row.say(row.wrong)
        if any(week):
            self._kept = week
            self.changed.emit(format_week(week))
        else:
            last = next(row for row, spans in zip(self.rows, self._kept, strict=True) if spans)
            last.say(hours_words("no_hours", ""))
