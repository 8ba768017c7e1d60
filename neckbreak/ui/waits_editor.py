"""When breaks wait: a switch for each thing that is looked at, the user's programs and calendar, and what never counts.

Where this desktop does not show something, the line below its switch says why; nobody should rely on what is not seen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from neckbreak.core.settings import Settings, names
from neckbreak.ui import theme, words_waits
from neckbreak.ui.calendar_editor import CalendarEditor
from neckbreak.ui.names_editor import NamesEditor
from neckbreak.ui.page import column, pile_card, text
from neckbreak.ui.removable_list import RemovableList
from neckbreak.ui.switch import Switch

SEEN_BY = {"wait_full_screen": "fullscreen", "wait_films": "film", "wait_quiet": "do_not_disturb"}
"""What a switch alone depends on."""

Row = Callable[[str, str, QWidget], QWidget]


class WaitsEditor(QFrame):
    """A card of settings."""

    changed = Signal(str, object)
    """A setting's key and its new value."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        """`row` makes a row of the page out of a title, a note and a control."""
        super().__init__(parent)
        self._row = row
        self._settings = Settings()
        self._blind: dict[str, QLabel] = {}
        self._never: tuple[str, ...] = ()
        self.controls: dict[str, QWidget] = {}
        """The control of each setting."""
        self.shows: dict[str, Callable[[Settings], None]] = {}
        """How each setting is shown."""
        rows = [
            self._switch("wait_calls", self.tr("Calls"), self.tr("While a program uses the microphone or a camera.")),
            self._switch(
                "wait_full_screen",
                self.tr("Full screen"),
                self.tr("While a window fills the screen and you are not typing: slides, a film, a game."),
            ),
            self._switch(
                "wait_films",
                self.tr("Screen kept on"),
                self.tr("While a program keeps the screen from going dark and you are not typing: a film, a talk."),
            ),
            self._switch(
                "wait_quiet",
                self.tr("Do not disturb"),
                self.tr("While notifications are switched off on this desktop."),
            ),
            self._make_programs(),
            self._make_calendar(),
            self._make_never(),
        ]
        title = text(self.tr("When breaks wait"), role="heading", factor=1.15, strong=True)
        note = text(self.tr("A break that waited is offered at the next quiet moment afterwards."), role="muted")
        pile_card(self, column(2, title, note), *rows, gap=18)

    def show_blind(self, blind: Mapping[str, str]) -> None:
        """Why what cannot be seen on this desktop: codes of the detectors by reason, nothing for what can."""
        told = {key: words_waits.other_blind(blind.get(reason, "")) for key, reason in SEEN_BY.items()}
        told["wait_calls"] = words_waits.calls_blind(blind)
        told["wait_programs"] = words_waits.other_blind(blind.get("program", ""))
        for key, line in self._blind.items():
            line.setText(told[key])
            self.controls[key].setAccessibleDescription(told[key])
        self._show_lines()
        self.calendar.show_missing(missing=bool(blind.get("calendar")))

    def _switch(self, key: str, title: str, note: str) -> QWidget:
        return column(2, self._plain_switch(key, title, note), self._blind_line(key))

    def _show_lines(self) -> None:
        """Why something cannot be seen matters to those who wait for it."""
        for key, line in self._blind.items():
            line.setVisible(bool(line.text() and getattr(self._settings, key)))

    def _show_switch(self, key: str, box: Switch, settings: Settings) -> None:
        self._settings = settings
        box.setChecked(getattr(settings, key))
        self._show_lines()

    def _plain_switch(self, key: str, title: str, note: str) -> QWidget:
        box = Switch(title)
        box.toggled.connect(partial(self.changed.emit, key))
        self._keep(key, box, partial(self._show_switch, key, box))
        return self._row(title, note, box)

    def _blind_line(self, key: str) -> QLabel:
        line = self._blind[key] = text(role="warning")
        line.hide()
        return line

    def _make_programs(self) -> QWidget:
        self.programs = NamesEditor()
        self.programs.changed.connect(partial(self.changed.emit, "wait_programs"))
        self._keep("wait_programs", self.programs.line, lambda each: self.programs.show_names(each.wait_programs))
        return column(theme.GAP, self.programs, self._blind_line("wait_programs"))

    def _make_calendar(self) -> QWidget:
        all_day = self._plain_switch(
            "calendar_all_day",
            self.tr("Wait for all-day events as well"),
            self.tr("A fair or a training, for example."),
        )
        long = self._plain_switch(
            "calendar_long",
            self.tr("Wait for long events as well"),
            self.tr("Those of more than four hours."),
        )
        self.calendar = CalendarEditor(all_day, long)
        self.calendar.changed.connect(partial(self.changed.emit, "wait_calendar"))
        self._keep("wait_calendar", self.calendar.file, lambda each: self.calendar.show_path(each.wait_calendar))
        return self.calendar

    def _make_never(self) -> QWidget:
        self.never = RemovableList()
        self.never.removed.connect(self._wait_again)
        self._nothing = text(self.tr("Nothing. What you tell NeckBreak not to wait for is listed here."), role="muted")
        self._again = text(self.tr("Remove one, and breaks wait for it again."), role="muted")
        self._again.hide()
        title = QLabel(self.tr("Never waited for"))
        title.setBuddy(self.never)
        self._keep("never_wait_for", self.never, lambda each: self._show_never(names(each.never_wait_for)))
        return column(theme.GAP, column(2, title, self._nothing, self._again), self.never)

    def _show_never(self, keys: tuple[str, ...]) -> None:
        self._never = keys
        self.never.show_lines([words_waits.never_waited_for(key) for key in keys])
        self._nothing.setVisible(not keys)
        self._again.setVisible(bool(keys))

    def _wait_again(self, place: int) -> None:
        left = (*self._never[:place], *self._never[place + 1 :])
        self.changed.emit("never_wait_for", ", ".join(left))

    def _keep(self, key: str, control: QWidget, show: Callable[[Settings], None]) -> None:
        self.controls[key] = control
        self.shows[key] = show
