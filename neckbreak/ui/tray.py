"""The tray icon's life and its short menu.

An icon made before its host appeared never shows up, whatever is done to it later (measured), so the icon is thrown
away and made anew whenever a host appears. The menu's actions are updated in place when their text changes, because
each rebuild would send the whole menu to the panel again. Each change wakes the panel and us, so the words follow the
minute only while the menu is open or about to be; the tooltip, which no panel announces, speaks in times of day that
stay true.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from neckbreak.core.status import Status
from neckbreak.ui import tray_icon, words
from neckbreak.ui.pause_menu import PauseMenu


class Tray(QObject):
    """Shows the status, emits what the user wants."""

    break_now = Signal(str)
    start_offer = Signal()
    later = Signal()
    skip = Signal(str)
    pause_for = Signal(float)
    pause_until_tomorrow = Signal()
    resume = Signal()
    was_reading = Signal()
    was_away = Signal()
    meet_for = Signal(float)
    """In a meeting for so many seconds; 0: it is over."""
    not_today = Signal()
    today_after_all = Signal()
    never_wait = Signal()
    """Not for what holds the break back now."""
    worse = Signal()
    """The neck is worse than usual today."""
    feels_wrong = Signal()
    warning_card = Signal()
    opening = Signal()
    """The menu is about to be shown."""
    page = Signal(str)
    open_main = Signal()
    quit = Signal()

    def __init__(self, lengths: Sequence[str], starts_at_login: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._look: tray_icon.Look | None = None
        self._tip = ""
        self._kind: object = None
        self._status: Status | None = None
        self._now: datetime | None = None
        self._menu = self._make_menu(lengths)
        self.set_starts_at_login(starts_at_login)

    def set_starts_at_login(self, on: bool) -> None:
        """What Quit says about coming back."""
        self._set(self._quit, self.tr("Quit (starts again at login)") if on else self.tr("Quit"))

    def show_lengths(self, lengths: Sequence[str]) -> None:
        """Offer breaks of these lengths."""
        for length, action in self._lengths.items():
            self._show(action, length in lengths)

    def show_status(self, status: Status, now: datetime) -> None:
        """Make icon, tooltip and menu true."""
        self._status, self._now = status, now
        look = tray_icon.look_of(status)
        kind = (
            look,
            status.state,
            status.owed,
            status.paused_until,
            status.can_undo,
            status.later_left,
            status.card,
            tuple((each.reason, each.name) for each in status.holds),
            status.meeting_until,
            status.gap_since,
        )
        if kind != self._kind:
            self._kind = kind
            self._refresh(look)

    def _about_to_show(self) -> None:
        self.opening.emit()
        if self._status is not None and self._now is not None:
            self._set(self._state, words.headline(self._status, self._now))

    def _refresh(self, look: tray_icon.Look) -> None:
        assert self._status is not None
        assert self._now is not None
        status = self._status
        self._set(self._state, words.headline(status, self._now))
        open_ = status.open and status.state in ("prompting", "due", "snoozed", "working", "held")
        self._show(self._start, status.state == "prompting")
        self._show(self._later, open_ and status.state == "prompting" and status.later_left > 0)
        self._show(self._skip, open_)
        paused = status.paused_until is not None and status.state == "paused"
        self._show(self._resume, paused)
        self._show(self._pause.menuAction(), not paused and not status.off_today)
        self._show(self._reading, status.can_undo)
        self._show(self._away, status.gap_s > 0)
        self._pause.show_status(status)
        self._show(self._after_all, status.off_today)
        holding = [each for each in status.holds if each.reason != "meeting"]
        self._show(self._never_wait, bool(holding))
        if holding:
            named = max(holding, key=lambda each: each.since_s)
            self._set(self._never_wait, self.tr("Don't wait for this: {what}").format(what=words.hold_short(named)))
        playable = status.state not in ("breaking", "prompting") and status.card != "emergency"
        self._show(self._breaks.menuAction(), playable)
        # While a card is open, the same is in the card's menu: the menu has eight lines at most.
        self._show(self._worse, status.state != "prompting" and status.card != "emergency")
        if self._icon is not None and look != self._look:
            self._icon.setIcon(tray_icon.icon_for(look))
        self._look = look
        tip = f"NeckBreak: {words.tooltip(status, self._now)}"
        if self._icon is not None and tip != self._tip:
            self._icon.setToolTip(tip)
        self._tip = tip

    def appear(self) -> None:
        """A tray host is there (again): make the icon anew."""
        self.vanish()
        icon = QSystemTrayIcon(self)
        icon.setIcon(tray_icon.icon_for(self._look or tray_icon.Look("progress", 0)))
        icon.setToolTip(self._tip or "NeckBreak")
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._activated)
        icon.show()
        self._icon = icon

    def adopt(self, icon: QSystemTrayIcon) -> None:
        """Take over an icon that is in the tray already."""
        self._icon = icon
        icon.setParent(self)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._activated)

    def vanish(self) -> None:
        """The host is gone, or the program ends: take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    @property
    def menu(self) -> QMenu:
        """The menu, for tests and screenshots."""
        return self._menu

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_main.emit()

    def _state_clicked(self) -> None:
        if self._status is not None and self._status.card:
            self.warning_card.emit()
        else:
            self.page.emit("today")

    def _make_menu(self, lengths: Sequence[str]) -> QMenu:
        menu = QMenu()
        menu.aboutToShow.connect(self._about_to_show)
        self._state = menu.addAction(self.tr("Starting"))
        self._state.triggered.connect(self._state_clicked)
        menu.addSeparator()
        self._start = menu.addAction(self.tr("Start the break"))
        self._start.triggered.connect(self.start_offer)
        self._breaks = menu.addMenu(self.tr("Take a break"))
        self._lengths: dict[str, QAction] = {}
        for length in lengths:
            self._lengths[length] = action = self._breaks.addAction(length_words(length))
            action.triggered.connect(lambda _=False, wanted=length: self.break_now.emit(wanted))
        self._later = menu.addAction(self.tr("Later"))
        self._later.triggered.connect(self.later)
        self._skip = menu.addAction(self.tr("Skip"))
        self._skip.triggered.connect(lambda: self.skip.emit(""))
        self._worse = menu.addAction(self.tr("Worse today"))
        self._worse.triggered.connect(self.worse)
        self._pause = PauseMenu(menu)
        menu.addMenu(self._pause)
        self._pause.pause_for.connect(self.pause_for)
        self._pause.pause_until_tomorrow.connect(self.pause_until_tomorrow)
        self._pause.not_today.connect(self.not_today)
        self._pause.meet_for.connect(self.meet_for)
        self._resume = menu.addAction(self.tr("Resume"))
        self._resume.triggered.connect(self.resume)
        self._after_all = menu.addAction(self.tr("Breaks today after all"))
        self._after_all.triggered.connect(self.today_after_all)
        more = menu.addMenu(self.tr("More"))
        self._never_wait = more.addAction("")
        self._never_wait.triggered.connect(self.never_wait)
        self._reading = more.addAction(self.tr("I was reading, not away"))
        self._reading.triggered.connect(self.was_reading)
        self._away = more.addAction(self.tr("I was away, not working"))
        self._away.triggered.connect(self.was_away)
        more.addAction(self.tr("Something feels wrong")).triggered.connect(self.feels_wrong)
        for text, name in (
            (self.tr("Why?"), "why"),
            (self.tr("Settings"), "settings"),
            (self.tr("About and safety"), "about"),
        ):
            more.addAction(text).triggered.connect(lambda _=False, page=name: self.page.emit(page))
        menu.addSeparator()
        menu.addAction(self.tr("Open NeckBreak")).triggered.connect(self.open_main)
        self._quit = menu.addAction(self.tr("Quit"))
        self._quit.triggered.connect(self.quit)
        return menu

    def _set(self, action: QAction, text: str) -> None:
        if action.text() != text:
            action.setText(text)

    def _show(self, action: QAction, visible: bool) -> None:
        if action.isVisible() != visible:
            action.setVisible(visible)


def length_words(length: str) -> str:
    """A break's length as people say it: `30s`, `1m`."""
    number, unit = int(length[:-1]), length[-1]
    if unit == "s":
        return words.tr("{n} seconds").format(n=number)
    return words.tr("1 minute") if number == 1 else words.tr("{n} minutes").format(n=number)
