"""Today: what NeckBreak is doing, what can be done about it, and how the day has gone.

The page asks for nothing it is not given: it shows a status, counts and rows, and emits what the user wants.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QWidget

from neckbreak.core.records import Outcome, SkipReason
from neckbreak.core.status import Status
from neckbreak.storage.reading import BreakRow, Counts, DecisionRow
from neckbreak.ui import fields, theme, words, words_why
from neckbreak.ui.corrections import Corrections
from neckbreak.ui.fields import Number
from neckbreak.ui.page import Beside, Page, card, column, flow, text
from neckbreak.ui.pause_menu import PauseMenu
from neckbreak.ui.tray import length_words
from neckbreak.ui.words_movements import movement_name
from neckbreak.ui.work_arc import WorkArc

MINUTE = 60.0
WHY_ROWS = 6
"""Lines of "Why?" shown before all are asked for."""
ANSWERABLE = ("prompting", "due", "snoozed", "working", "held")
"""States in which an open offer can be skipped."""


class TodayPage(Page):
    """The first page."""

    break_now = Signal(str)
    start_offer = Signal()
    later = Signal()
    skip = Signal(str)
    pause_for = Signal(float)
    pause_until_tomorrow = Signal()
    resume = Signal()
    was_reading = Signal()
    meet_for = Signal(float)
    """In a meeting for so many seconds; 0: it is over."""
    not_today = Signal()
    today_after_all = Signal()
    never_wait = Signal()
    """Not for what holds the break back now."""
    warning_card = Signal()
    worse = Signal()
    rated = Signal(int)
    """Discomfort now, from 0 to 10."""
    settled = Signal(bool)
    """Whether what hurt the day before is over."""
    feels_wrong = Signal()
    quit = Signal()

    def __init__(self, lengths: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Today"))
        self._window_s = (30 * MINUTE, 60 * MINUTE)
        self._shown: tuple[Status, datetime] | None = None
        self._day: object = None
        self._all_of_why = False
        self._decisions: Sequence[DecisionRow] = ()
        self._lengths = self._offered = tuple(lengths)
        self.setStyleSheet(self.styleSheet() + fields.STYLE)
        self.body.addWidget(self._make_now())
        self.corrections = Corrections(self._button)
        self.corrections.was_reading.connect(self.was_reading)
        self.body.addWidget(self.corrections)
        self.body.addWidget(self._make_neck())
        self.body.addWidget(self._make_day())
        self.body.addWidget(self._make_why())
        self.body.addWidget(self._make_quit())
        self.body.addStretch(1)
        self.show_quit_note(starts_at_login=False)

    # -- what is shown -----------------------------------------------------------------------------------------

    def show_status(
        self,
        status: Status,
        now: datetime,
        counts: Counts,
        breaks: Sequence[BreakRow],
        decisions: Sequence[DecisionRow],
    ) -> None:
        """Make the whole page true; `now` is local, `breaks` and `decisions` are the day's, decisions oldest first."""
        self._shown = (status, now)
        self._arc.show_status(status, now, *self._window_s)
        self._headline.setText(words.headline(status, now))
        detail = " ".join(each for each in (words.detail(status), words.holds_for(status)) if each)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._show_buttons(status)
        day = (counts, tuple(breaks), tuple(decisions), now.date())
        if day != self._day:
            self._day = day
            self._show_day(counts, breaks)
            self._decisions = sorted(decisions, key=lambda row: row.at)[::-1]
            self._show_why()

    def show_hours(self, line: str) -> None:
        """One line about the user's working hours; may be empty."""
        self._hours.setText(line)
        self._hours.setVisible(bool(line))

    def show_window(self, earliest_s: float, latest_s: float) -> None:
        """The user's window, in seconds of work."""
        self._window_s = (earliest_s, latest_s)
        self._window_note.setText(
            self.tr("A break is offered after {earliest} to {latest} of work, when you pause for a moment.").format(
                earliest=words.minutes(earliest_s), latest=words.minutes(latest_s)
            )
        )
        self._no_breaks.setText(
            self.tr(
                "No break yet today. The first is offered after {earliest} to {latest} of work; "
                "getting up on your own counts just as well."
            ).format(earliest=words.minutes(earliest_s), latest=words.minutes(latest_s))
        )
        if self._shown is not None:
            self._arc.show_status(*self._shown, *self._window_s)

    def show_lengths(self, lengths: Sequence[str]) -> None:
        """Offer breaks of these lengths."""
        self._offered = tuple(lengths)
        if self._shown is not None:
            self._show_buttons(self._shown[0])

    def show_first_length(self, length: str) -> None:
        """The length the user has chosen is the one offered first."""
        for each, button in self._breaks.items():
            first = each == length
            button.setText(self._break_words(each, first=first))
            theme.mark(button, kind="primary" if first else "ordinary")
            button.style().polish(button)
            button.updateGeometry()

    def show_quit_note(self, *, starts_at_login: bool) -> None:
        """What quitting means, and when NeckBreak is back."""
        self._quit_note.setText(
            self.tr("After quitting, no breaks are offered. NeckBreak starts again when you log in.")
            if starts_at_login
            else self.tr("After quitting, no breaks are offered until you start NeckBreak from the menu.")
        )

    def show_reasons(self) -> None:
        """Bring "Why?" into view."""
        self.scroll_to(self._why)

    # -- now ---------------------------------------------------------------------------------------------------

    def _make_now(self) -> QWidget:
        self._arc = WorkArc()
        self._headline = text(factor=1.55, strong=True)
        self._detail = text(role="muted")
        self._hours = text(role="muted")
        self._hours.hide()
        self._window_note = text(role="muted")
        self._card = self._button(self.tr("Show the warning card"), kind="stop")
        self._card.clicked.connect(self.warning_card)
        self._start = self._button(self.tr("Start the break"), kind="primary")
        self._start.clicked.connect(self.start_offer)
        self._resume = self._button(self.tr("Resume"), kind="primary")
        self._resume.clicked.connect(self.resume)
        self._breaks = {length: self._break_button(length) for length in self._lengths}
        self._later = self._button(self.tr("Later"))
        self._later.clicked.connect(self.later)
        self._skip = self._menu_button(self.tr("Skip"), self._skip_menu())
        self._pause_choices = self._pause_menu()
        self._pause = self._menu_button(self.tr("Pause"), self._pause_choices)
        self._after_all = self._button(self.tr("Breaks today after all"))
        self._after_all.clicked.connect(self.today_after_all)
        self._never_wait = self._button(self.tr("Don't wait for this"))
        self._never_wait.clicked.connect(self.never_wait)
        buttons = flow(
            self._card,
            self._start,
            self._resume,
            self._after_all,
            *self._breaks.values(),
            self._later,
            self._skip,
            self._never_wait,
            self._pause,
        )
        if self._lengths:
            self.show_first_length(self._lengths[0])
        told = column(theme.GAP, self._headline, self._detail, self._hours)
        side = column(theme.ROOM, told, buttons, self._window_note)
        return card(Beside(side, self._arc, text_em=14, other_first=True, gap=theme.MARGIN + 4))

    def _break_button(self, length: str) -> QPushButton:
        button = self._button(length_words(length))
        button.setAccessibleName(self.tr("Take a break of {length}").format(length=length_words(length)))
        button.clicked.connect(lambda: self.break_now.emit(length))
        return button

    def _break_words(self, length: str, *, first: bool) -> str:
        if first:
            return self.tr("Take a break: {length}").format(length=length_words(length))
        return length_words(length)

    def _skip_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Just skip it")).triggered.connect(lambda: self.skip.emit(""))
        menu.addSeparator()
        for words_, reason in (
            (self.tr("In a call"), SkipReason.IN_CALL),
            (self.tr("I have moved already"), SkipReason.DONE_ALREADY),
            (self.tr("Others are watching"), SkipReason.WATCHED),
            (self.tr("It hurts"), SkipReason.HURTS),
            (self.tr("Not now"), SkipReason.NOT_NOW),
        ):
            menu.addAction(words_).triggered.connect(lambda _=False, why=reason: self.skip.emit(why.value))
        return menu

    def _pause_menu(self) -> PauseMenu:
        menu = PauseMenu(self)
        menu.pause_for.connect(self.pause_for)
        menu.pause_until_tomorrow.connect(self.pause_until_tomorrow)
        menu.not_today.connect(self.not_today)
        menu.meet_for.connect(self.meet_for)
        return menu

    def _show_buttons(self, status: Status) -> None:
        breaking, paused = status.state == "breaking", status.state == "paused"
        prompting = status.state == "prompting"
        open_ = status.open and status.state in ANSWERABLE
        stopped = status.card == "emergency"
        self._card.setVisible(bool(status.card))
        self._worse.setVisible(not stopped)
        self._start.setVisible(prompting)
        self._resume.setVisible(paused)
        for length, button in self._breaks.items():
            button.setVisible(length in self._offered and not breaking and not prompting and not stopped)
        self._later.setVisible(prompting and status.later_left > 0)
        self._skip.setVisible(open_)
        self._pause.setVisible(not paused and status.state != "off_hours")
        self._window_note.setVisible(status.state in ("working", "due") and not status.owed)
        self._pause_choices.show_status(status)
        self._after_all.setVisible(status.off_today)
        self._never_wait.setVisible(any(each.reason != "meeting" for each in status.holds))
        self.corrections.show_status(status)

    # -- how it feels ---------------------------------------------------------------------------------------------

    def _make_neck(self) -> QWidget:
        self._worse = self._button(self.tr("Worse today"))
        self._worse.setAccessibleDescription(self.tr("My neck is worse than usual: breaks stay easy today"))
        self._worse.setToolTip(self._worse.accessibleDescription())
        self._worse.clicked.connect(self.worse)
        self._wrong = self._button(self.tr("Something feels wrong"))
        self._wrong.setAccessibleDescription(self.tr("Opens the list of warning signs"))
        self._wrong.setToolTip(self._wrong.accessibleDescription())
        self._wrong.clicked.connect(self.feels_wrong)
        self._sore_words = text()
        gone, still = self._button(self.tr("It is over")), self._button(self.tr("I still feel it"))
        gone.clicked.connect(lambda: self.settled.emit(True))
        still.clicked.connect(lambda: self.settled.emit(False))
        self._sore = Beside(self._sore_words, flow(gone, still), text_em=7)
        self._sore.hide()
        scale = Number(self.tr("Discomfort from 0, none, to 10"), 0, 10, "")
        note = self._button(self.tr("Note it"))
        note.clicked.connect(lambda: self.rated.emit(scale.value()))
        self._scale = Beside(text(self.tr("Discomfort now, from 0 to 10")), flow(scale, note), text_em=7)
        self._scale.hide()
        how = Beside(text(self.tr("How is your neck?")), flow(self._worse, self._wrong), text_em=7)
        return card(how, self._scale, self._sore)

    def show_scale(self, wanted: bool) -> None:
        """Whether the user notes his discomfort as a number."""
        self._scale.setVisible(wanted)

    def show_unsettled(self, movement: str) -> None:
        """Ask whether what this movement did the day before is over; empty for nothing to ask."""
        self._sore_words.setText(self.tr("This hurt the other day: {movement}.").format(movement=movement))
        self._sore.setVisible(bool(movement))

    # -- the day -------------------------------------------------------------------------------------------------

    def _make_day(self) -> QWidget:
        title = text(self.tr("Today"), role="heading", factor=1.15, strong=True)
        self._sums = text(factor=1.1)
        self._more = text(role="muted")
        self._no_breaks = text(role="muted")
        self._rows = QWidget()
        self._rows_grid = _grid(self._rows)
        result = card(column(6, title, self._sums, self._more, self._no_breaks), self._rows)
        self.show_window(*self._window_s)
        return result

    def _show_day(self, counts: Counts, breaks: Sequence[BreakRow]) -> None:
        sums, more = day_words(counts), rest_words(counts)
        self._sums.setText(sums)
        self._sums.setVisible(bool(sums))
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._no_breaks.setVisible(not sums and not breaks)
        lines = []
        for row in sorted(breaks, key=lambda each: each.started, reverse=True):
            names = dict.fromkeys(movement_name(part.movement) for part in row.parts)
            lines.append((words.clock_time(row.started), ", ".join(names) or self.tr("Break"), ending_words(row)))
        _fill(self._rows_grid, lines)
        self._rows.setVisible(bool(lines))

    # -- why -------------------------------------------------------------------------------------------------------

    def _make_why(self) -> QWidget:
        title = text(self.tr("Why?"), role="heading", factor=1.15, strong=True)
        self._why_note = text(role="muted")
        self._why_rows = QWidget()
        self._why_grid = _grid(self._why_rows)
        self._why_all = self._button(self.tr("Show all"))
        self._why_all.clicked.connect(self._toggle_why)
        self._why = card(column(6, title, self._why_note), self._why_rows, flow(self._why_all))
        return self._why

    def _show_why(self) -> None:
        rows = self._decisions
        self._why_note.setText(
            self.tr("Each break that came today, or did not come, newest first.")
            if rows
            else self.tr("Nothing to explain yet. Each break that comes, or does not come, will be explained here.")
        )
        shown = rows if self._all_of_why else rows[:WHY_ROWS]
        _fill(
            self._why_grid, [(words.clock_time(row.at), words_why.decision(row.code, row.params), "") for row in shown]
        )
        self._why_rows.setVisible(bool(rows))
        self._why_all.setVisible(len(rows) > WHY_ROWS)
        label = self.tr("Show fewer") if self._all_of_why else self.tr("Show all {n}").format(n=len(rows))
        self._why_all.setText(label)
        self._why_all.setAccessibleName(label)

    def _toggle_why(self) -> None:
        self._all_of_why = not self._all_of_why
        self._show_why()

    # -- quitting ----------------------------------------------------------------------------------------------------

    def _make_quit(self) -> QWidget:
        button = self._button(self.tr("Quit NeckBreak"))
        button.clicked.connect(self.quit)
        self._quit_note = text(role="muted")
        return card(Beside(self._quit_note, button))

    def _button(self, label: str, *, kind: str = "") -> QPushButton:
        button = QPushButton(label)
        button.setAccessibleName(label)
        theme.mark(button, kind=kind)
        return button

    def _menu_button(self, label: str, menu: QMenu) -> QPushButton:
        # Qt's own sign for a menu stays tiny when the text grows.
        button = self._button(label)
        button.setText(f"{label}  ▾")
        button.setMenu(menu)
        button.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        return button


def day_words(counts: Counts) -> str:
    """What was good about the day, or nothing."""
    done = counts.done + counts.self_
    parts = []
    if done:
        parts.append(words.tr("1 break done") if done == 1 else words.tr("{n} breaks done").format(n=done))
    if counts.partial:
        n = counts.partial
        parts.append(words.tr("1 shorter break") if n == 1 else words.tr("{n} shorter breaks").format(n=n))
    if counts.natural:
        n = counts.natural
        parts.append(words.tr("1 natural break") if n == 1 else words.tr("{n} natural breaks").format(n=n))
    return " · ".join(parts)


def rest_words(counts: Counts) -> str:
    """What else became of the day's offers, without judging it; or nothing."""
    parts = []
    if counts.later:
        n = counts.later
        parts.append(words.tr("put off once") if n == 1 else words.tr("put off {n} times").format(n=n))
    if counts.skipped:
        parts.append(words.tr("{n} skipped").format(n=counts.skipped))
    if counts.ignored:
        parts.append(words.tr("{n} not answered").format(n=counts.ignored))
    if counts.missed:
        parts.append(words.tr("{n} without a good moment").format(n=counts.missed))
    return words.tr("Also: {list}").format(list=", ".join(parts)) if parts else ""


def ending_words(row: BreakRow) -> str:
    """How a break went, in a few words."""
    if row.outcome is None:
        return words.tr("running")
    length = seconds_words(row.actual_s)
    if row.outcome is Outcome.DONE:
        return words.tr("{length}, done").format(length=length)
    if row.how == "hurts":
        return words.tr("{length}, stopped because it hurt").format(length=length)
    return words.tr("{length}, ended early").format(length=length)


def seconds_words(seconds: float) -> str:
    """The length of a break: seconds below a minute and a half, minutes from then on."""
    return words.tr("{n} s").format(n=round(seconds)) if seconds < 90 else words.minutes(seconds)


def _grid(holder: QWidget) -> QGridLayout:
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.ROOM)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(1, 1)
    return grid


def _fill(grid: QGridLayout, lines: Sequence[tuple[str, str, str]]) -> None:
    """Time, what, and a second line below it."""
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for number, (time, what, more) in enumerate(lines):
        clock = text(time, role="muted")
        clock.setWordWrap(False)
        body = column(2, text(what), text(more, role="muted")) if more else text(what)
        grid.addWidget(clock, number, 0)
        grid.addWidget(body, number, 1)
        grid.setAlignment(clock, Qt.AlignmentFlag.AlignTop)
