"""Rows of settings: each a label, a note and a control that shows the setting and says when the user changes it.

The rows keep no value of their own. What one change means for the others (the order of the three minutes) is the
core's `with_value`, asked here only to show it without delay.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from neckbreak.core.settings import (
    FIELDS,
    LONGEST_WORDS,
    NO_STRENGTH,
    STRENGTH_DAYS,
    WEEKDAYS,
    BadValue,
    Settings,
    with_value,
)
from neckbreak.ui import fields
from neckbreak.ui.fields import Choice, Name, Number, Phone
from neckbreak.ui.holidays_editor import HolidaysEditor
from neckbreak.ui.hours_editor import HoursEditor
from neckbreak.ui.page import Beside, Page, WheelGuard, card, column, flow, text
from neckbreak.ui.swatch import Swatch
from neckbreak.ui.switch import Switch
from neckbreak.ui.tick_box import TickBox
from neckbreak.ui.waits_editor import WaitsEditor


class SettingRows(Page):
    """A page that is made of such rows."""

    setting_changed = Signal(str, object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setStyleSheet(self.styleSheet() + fields.STYLE)
        self._settings = Settings()
        self._shows: dict[str, Callable[[Settings], None]] = {}
        self._controls: dict[str, list[QWidget]] = {}
        self._wheel = WheelGuard(self)

    def control(self, key: str) -> QWidget:
        """The control of a setting (the chosen swatch where there are several)."""
        found = self._controls[key]
        return next((each for each in found if isinstance(each, QAbstractButton) and each.isChecked()), found[0])

    def _group(self, title: str, *rows: QWidget) -> QWidget:
        return card(text(title, role="heading", factor=1.15, strong=True), *rows, gap=18)

    def _row(self, title: str, note: str, control: QWidget, buddy: QWidget | None = None) -> Beside:
        lines = [label(title, buddy or control)]
        if note:
            lines.append(text(note, role="muted"))
        return Beside(column(2, *lines), control, text_em=14)

    def _minutes(self, key: str, name: str) -> Number:
        spin = Number(name, FIELDS[key].low, FIELDS[key].high, self.tr(" min"))
        self._wheel.watch(spin)
        spin.valueChanged.connect(lambda value: self._change(key, value))
        self._keep(key, spin, lambda settings: spin.setValue(getattr(settings, key)))
        return spin

    def _choice_row(self, key: str, title: str, note: str, options: dict[str, str]) -> Beside:
        box = Choice(title)
        for value, words in options.items():
            box.addItem(words, value)
        self._wheel.watch(box)

        def show(settings: Settings) -> None:
            index = box.findData(getattr(settings, key))
            box.setCurrentIndex(max(index, 0))

        box.currentIndexChanged.connect(lambda index: self._change(key, box.itemData(index)))
        self._keep(key, box, show)
        return self._row(title, note, box)

    def _swatch_row(self, key: str, title: str, names: dict[str, str], colours: dict[str, str]) -> Beside:
        swatches = {}
        for value, name in names.items():
            swatch = Swatch(colours[value], name)
            swatch.setAccessibleName(self.tr("{title}: {name}").format(title=title, name=name))
            self._keep_swatch(key, value, swatch)
            swatches[value] = swatch
        holder = flow(*swatches.values(), gap=4)
        holder.setAccessibleName(title)
        return self._row(title, "", holder, buddy=next(iter(swatches.values())))

    def _keep_swatch(self, key: str, value: str, swatch: Swatch) -> None:
        def chosen(on: bool) -> None:
            if on:
                self._change(key, value)

        swatch.toggled.connect(chosen)
        self._keep(key, swatch, lambda settings: swatch.setChecked(getattr(settings, key) == value), f"{key}/{value}")

    def _switch_row(self, key: str, title: str, note: str = "") -> QWidget:
        box = Switch(title)
        box.toggled.connect(lambda on: self._change(key, on))
        self._keep(key, box, lambda settings: box.setChecked(getattr(settings, key)))
        return self._row(title, note, box)

    def _ticks_row(self, title: str, note: str, names: dict[str, str]) -> QWidget:
        boxes = []
        for key, words in names.items():
            box = TickBox(words)
            box.setAccessibleName(self.tr("{title}: {name}").format(title=title, name=words))
            self._keep_tick(key, box)
            boxes.append(box)
        return self._row(title, note, flow(*boxes), buddy=boxes[0])

    def _keep_tick(self, key: str, box: TickBox) -> None:
        box.toggled.connect(lambda on: self._change(key, on))
        self._keep(key, box, lambda settings: box.setChecked(getattr(settings, key)))

    def _days_row(self) -> QWidget:
        """Two to five days or none; what is neither is shown, but not yet in force."""
        title = self.tr("Days for strength")
        names = (
            self.tr("Mon"),
            self.tr("Tue"),
            self.tr("Wed"),
            self.tr("Thu"),
            self.tr("Fri"),
            self.tr("Sat"),
            self.tr("Sun"),
        )
        boxes = {day: TickBox(name) for day, name in zip(WEEKDAYS, names, strict=True)}

        def changed() -> None:
            wanted = " ".join(day for day, box in boxes.items() if box.isChecked()) or NO_STRENGTH
            if wanted in STRENGTH_DAYS:
                self._change("strength_days", wanted)

        for box in boxes.values():
            box.setAccessibleName(self.tr("{title}: {name}").format(title=title, name=box.text()))
            box.toggled.connect(changed)
        for day, box in boxes.items():

            def show(settings: Settings, day: str = day, box: TickBox = box) -> None:
                box.setChecked(day in settings.strength_days.split())

            self._keep("strength_days", box, show, f"strength_days/{day}")
        note = self.tr("Two to five days a week, or none. Strength comes only when the neck is fine.")
        return self._row(title, note, flow(*boxes.values()), buddy=boxes["mon"])

    def _phone_row(self, key: str, title: str, note: str) -> QWidget:
        line = Phone(title)

        def finished() -> None:
            try:
                self._change(key, line.text().strip())
            except BadValue:
                line.setText(getattr(self._settings, key))

        line.editingFinished.connect(finished)
        self._keep(key, line, lambda settings: line.setText(getattr(settings, key)))
        return self._row(title, note, line)

    def _number_row(self, key: str, title: str, note: str) -> QWidget:
        spin = Number(title, FIELDS[key].low, FIELDS[key].high, "")
        self._wheel.watch(spin)
        spin.valueChanged.connect(lambda value: self._change(key, value))
        self._keep(key, spin, lambda settings: spin.setValue(getattr(settings, key)))
        return self._row(title, note, spin)

    def _words_row(self, key: str, title: str, note: str, example: str) -> QWidget:
        line = Name(title)
        line.setMaxLength(LONGEST_WORDS)
        line.setPlaceholderText(example)
        line.editingFinished.connect(lambda: self._change(key, line.text()))
        self._keep(key, line, lambda settings: line.setText(getattr(settings, key)))
        return self._row(title, note, line)

    def _hours_rows(self) -> QWidget:
        self.hours = HoursEditor(self._row)
        self.hours.changed.connect(lambda hours: self._change("hours", hours))
        self._keep("hours", self.hours.switch, lambda settings: self.hours.show_hours(settings.hours))
        return self.hours

    def _holidays_rows(self) -> QWidget:
        self.holidays = HolidaysEditor(label)
        self.holidays.changed.connect(lambda days: self._change("holidays", days))
        self._keep("holidays", self.holidays.first, lambda settings: self.holidays.show_days(settings.holidays))
        return self.holidays

    def _waits_rows(self) -> QWidget:
        self.waits = WaitsEditor(self._row)
        self.waits.changed.connect(self._change)
        for key, control in self.waits.controls.items():
            self._keep(key, control, self.waits.shows[key])
        return self.waits

    def _keep(self, key: str, control: QWidget, show: Callable[[Settings], None], slot: str = "") -> None:
        """Remember how to show a setting without taking that for the user's change."""

        def quietly(settings: Settings) -> None:
            with QSignalBlocker(control):
                show(settings)

        self._shows[slot or key] = quietly
        self._controls.setdefault(key, []).append(control)

    def _change(self, key: str, value: object) -> None:
        if value == getattr(self._settings, key):
            return
        self._settings = with_value(self._settings, key, value)
        for show in self._shows.values():
            show(self._settings)
        self.setting_changed.emit(key, value)


def label(title: str, buddy: QWidget, role: str = "") -> QLabel:
    """A label whose mnemonic and name belong to a control."""
    made = text(title, role=role)
    made.setBuddy(buddy)
    return made
