"""Today: what NeckBreak is doing, what can be done about it, and how the day has gone.

The page asks for nothing it is not given: it shows a status, counts and rows, and emits what the user wants.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from neckbreak.core.records import SkipReason
from neckbreak.core.status import Status
from neckbreak.storage.reading import BreakRow, Counts, DecisionRow
from neckbreak.ui import fields, theme, words
from neckbreak.ui.corrections import Corrections
from neckbreak.ui.day_list import DayList
from neckbreak.ui.fields import Number
from neckbreak.ui.page import Beside, Page, card, column, flow, text
from neckbreak.ui.pause_menu import PauseMenu
from neckbreak.ui.tray import length_words
from neckbreak.ui.week_card import WeekCard
from neckbreak.ui.why_list import WhyList
from neckbreak.ui.work_arc import WorkArc

MINUTE = 60.0
ANSWERABLE = ("prompting", "due", "snoozed", "working", "held")
"""States in which an open offer can be skipped."""
BUTTON_EM = 15
"""The longest line on a button, in text heights."""


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
        self._known_day: object = None
        self._lengths = self._offered = tuple(lengths)
        self.first_length = self._lengths[0] if self._lengths else ""
        """The length that is offered first."""
        self.setStyleSheet(self.styleSheet() + fields.STYLE)
        self.body.addWidget(self._make_now())
        self.corrections = Corrections(self._button)
        self.corrections.was_reading.connect(self.was_reading)
        self.body.addWidget(self.corrections)
        self.body.addWidget(self._make_neck())
        self.day, self.week, self.why = DayList(), WeekCard(self._button), WhyList()
        self.body.addWidget(self.day)
        self.body.addWidget(self.week)
        self.body.addWidget(self.why)
        self.body.addWidget(self._make_quit())
        self.body.addStretch(1)
        self.show_window(*self._window_s)
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
        detail = " ".join(each for each in (words.holds_for(status), words.detail(status)) if each)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._show_buttons(status)
        day = (counts, tuple(breaks), tuple(decisions), now.date())
        if day != self._known_day:
            self._known_day = day
            self.day.show_day(counts, breaks)
            self.why.show_decisions(decisions)

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
        self.day.show_window(earliest_s, latest_s)
        if self._shown is not None:
            self._arc.show_status(*self._shown, *self._window_s)

    def show_lengths(self, lengths: Sequence[str]) -> None:
        """Offer breaks of these lengths."""
        self._offered = tuple(lengths)
        if self._shown is not None:
            self._show_buttons(self._shown[0])

    def show_first_length(self, length: str) -> None:
        """The length the user has chosen is the one offered first."""
        self.first_length = length
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
        self.scroll_to(self.why)

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
        self._over = self._button(self.tr("The meeting is over"))
        self._over.clicked.connect(lambda: self.meet_for.emit(0.0))
        self._never_wait = self._button(self.tr("Don't wait for this"))
        self._never_wait.clicked.connect(self.never_wait)
        buttons = flow(
            self._card,
            self._start,
            self._resume,
            self._after_all,
            self._over,
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
        self._over.setVisible(status.meeting_until is not None)
        waits = [each for each in status.holds if each.reason != "meeting"]
        self._never_wait.setVisible(bool(waits) and not self.corrections.asks_about_hold)
        if waits:  # with several it is not the one of the headline
            longest = words.hold_short(max(waits, key=lambda each: each.since_s))
            label = self.tr("Don't wait for this: {what}")
            self._never_wait.setText(label.format(what=self._on_button(label, longest)))
            self._never_wait.setAccessibleName(label.format(what=longest))
        self.corrections.show_status(status)

    def _on_button(self, label: str, what: str) -> str:
        """`what` as a button has room for it: on a line of its own where it is long, and not longer than that."""
        metrics = self.fontMetrics()
        line = BUTTON_EM * metrics.height()
        if metrics.horizontalAdvance(label.format(what=what)) <= line:
            return what
        return "\n" + metrics.elidedText(what, Qt.TextElideMode.ElideRight, line)

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
