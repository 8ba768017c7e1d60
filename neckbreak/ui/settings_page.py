"""Settings: at most ten rows that matter, the rest under "Advanced"; each change is in force at once.

The page keeps no value of its own. It shows the settings it is given and emits each change; what one change means for
the others (the order of the three minutes) is the core's `with_value`, asked here only to show it without delay.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from neckbreak.core.settings import (
    FIELDS,
    NO_STRENGTH,
    STRENGTH_DAYS,
    WEEKDAYS,
    WINDOW_KEYS,
    BadValue,
    Settings,
    with_value,
)
from neckbreak.ui import fields, theme
from neckbreak.ui.fields import Choice, Number, Phone
from neckbreak.ui.figure.palette import HAIRS, SHIRTS, SKINS
from neckbreak.ui.page import Beside, Page, WheelGuard, card, column, flow, text
from neckbreak.ui.swatch import Swatch
from neckbreak.ui.switch import Switch
from neckbreak.ui.tick_box import TickBox
from neckbreak.ui.tray import length_words


class SettingsPage(Page):
    """The user's choices."""

    setting_changed = Signal(str, object)
    autostart_changed = Signal(bool)
    undo_settings = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Settings"))
        self.setStyleSheet(self.styleSheet() + fields.STYLE)
        self._settings = Settings()
        self._shows: dict[str, Callable[[Settings], None]] = {}
        self._controls: dict[str, list[QWidget]] = {}
        self._wheel = WheelGuard(self)
        self.body.addWidget(self._make_head())
        self.body.addWidget(self._make_moments())
        self.body.addWidget(self._make_break())
        self.body.addWidget(self._make_looks())
        self.body.addWidget(self._make_advanced())
        self.body.addStretch(1)
        self.show_autostart(False, False, "")
        self.show_settings(Settings(), (), can_undo=False)

    # -- what is shown -----------------------------------------------------------------------------------------

    def show_settings(self, settings: Settings, problems: Sequence[str], *, can_undo: bool) -> None:
        """Make every control true; `problems` are finished sentences about the settings file."""
        self._settings = settings
        for show in self._shows.values():
            show(settings)
        self._problems.setText("\n".join(problems))
        self._problem_card.setVisible(bool(problems))
        self._undo.setEnabled(can_undo)

    def show_autostart(self, on: bool, available: bool, note: str) -> None:
        """Whether NeckBreak starts at login, whether that can be chosen here, and a sentence about it."""
        with QSignalBlocker(self._autostart):
            self._autostart.setChecked(on)
        self._autostart.setEnabled(available)
        self._autostart_note.setText(
            note or self.tr("So that it cannot be forgotten. It waits in the tray and costs next to nothing.")
        )

    def control(self, key: str) -> QWidget:
        """The control of a setting (the chosen swatch where there are several)."""
        found = self._controls[key]
        return next((each for each in found if isinstance(each, QAbstractButton) and each.isChecked()), found[0])

    # -- head ----------------------------------------------------------------------------------------------------

    def _make_head(self) -> QWidget:
        title = text(self.tr("Settings"), role="heading", factor=1.55, strong=True)
        note = text(self.tr("Every change is in force at once."), role="muted")
        self._undo = QPushButton(self.tr("Undo last change"))
        self._undo.setAccessibleName(self._undo.text())
        self._undo.setShortcut("Ctrl+Z")
        self._undo.setToolTip(self.tr("Ctrl+Z"))
        self._undo.clicked.connect(self.undo_settings)
        self._problems = text(role="warning")
        self._problem_card = card(
            column(4, text(self.tr("The settings file"), role="heading", strong=True), self._problems)
        )
        return column(theme.ROOM, Beside(column(2, title, note), self._undo), self._problem_card)

    # -- the groups ------------------------------------------------------------------------------------------------

    def _make_moments(self) -> QWidget:
        self._autostart = Switch(self.tr("Start when I log in"))
        self._autostart.toggled.connect(self.autostart_changed)
        self._autostart_note = text(role="muted")
        told = column(2, _label(self._autostart.accessibleName(), self._autostart), self._autostart_note)
        login = Beside(told, self._autostart, text_em=8)
        names = (self.tr("Earliest"), self.tr("Around"), self.tr("Latest"))
        cells = []
        for key, name in zip(WINDOW_KEYS, names, strict=True):
            spin = self._minutes(key, self.tr("{name}, minutes of work").format(name=name))
            cells.append(column(2, _label(name, spin, role="muted"), spin))
        window = self._row(
            self.tr("A break comes after"),
            self.tr("Minutes of work. In between, it waits for a moment when your hands rest."),
            flow(*cells, gap=12),
        )
        away = self._row(
            self.tr("Away counts as a break after"),
            self.tr("Minutes without mouse or keyboard. Choose more if you often read."),
            self._minutes("away_min", self.tr("Away counts as a break after, minutes")),
        )
        return self._group(self.tr("When"), login, window, away)

    def _make_break(self) -> QWidget:
        lengths = {length: length_words(length) for length in FIELDS["break_length"].choices}
        return self._group(
            self.tr("The break"),
            self._choice_row("break_length", self.tr("Length"), "", lengths),
            self._choice_row(
                "prompt",
                self.tr("How it is offered"),
                self.tr("Neither takes the keyboard away from your work."),
                {
                    "auto": self.tr("What suits this desktop"),
                    "card": self.tr("A small card"),
                    "notification": self.tr("A notification"),
                },
            ),
            self._choice_row(
                "place",
                self.tr("Where you sit"),
                self.tr("Among others, only movements that draw no attention are offered."),
                {
                    "open_office": self.tr("Among others"),
                    "own_room": self.tr("In a room of my own"),
                    "home": self.tr("At home"),
                },
            ),
            self._switch_row(
                "voice",
                self.tr("A voice leads through the break"),
                self.tr("The captions say the same. With others in the room, use headphones."),
            ),
        )

    def _make_looks(self) -> QWidget:
        skins = {
            "light": self.tr("Light"),
            "olive": self.tr("Olive"),
            "brown": self.tr("Brown"),
            "deep": self.tr("Deep"),
        }
        return self._group(
            self.tr("Looks"),
            self._choice_row(
                "theme",
                self.tr("Colours"),
                "",
                {"system": self.tr("Like the system"), "light": self.tr("Light"), "dark": self.tr("Dark")},
            ),
            self._choice_row(
                "motion",
                self.tr("Motion"),
                self.tr("Reduced shows still pictures instead of a moving figure."),
                {"system": self.tr("Like the system"), "full": self.tr("Moving"), "reduced": self.tr("Reduced")},
            ),
            self._swatch_row(
                "skin", self.tr("The figure's skin"), skins, {key: each["skin"] for key, each in SKINS.items()}
            ),
        )

    def _make_advanced(self) -> QWidget:
        shirts = {"teal": self.tr("Teal"), "moss": self.tr("Moss"), "sand": self.tr("Sand")}
        rows = card(
            self._choice_row(
                "break_window",
                self.tr("The break's window"),
                "",
                {"window": self.tr("A window"), "fullscreen": self.tr("Full screen")},
            ),
            self._switch_row("seated_only", self.tr("Only movements that can be done on the chair")),
            self._ticks_row(
                self.tr("What is at hand"),
                self.tr("Movements that need something else are left out."),
                {
                    "wall": self.tr("A wall"),
                    "doorway": self.tr("A door frame"),
                    "floor": self.tr("A floor to kneel on"),
                    "band": self.tr("An elastic band"),
                },
            ),
            self._days_row(),
            self._switch_row(
                "chime",
                self.tr("A soft bell at each step of a break"),
                self.tr("Two falling notes mean: come back."),
            ),
            self._swatch_row(
                "shirt", self.tr("The figure's clothes"), shirts, {key: each["shirt"] for key, each in SHIRTS.items()}
            ),
            self._choice_row(
                "hair",
                self.tr("The figure's hair"),
                "",
                {"mid": self.tr("Chin-length"), "short": self.tr("Short"), "bun": self.tr("In a bun")},
            ),
            self._swatch_row(
                "hair_colour",
                self.tr("The figure's hair colour"),
                {
                    "brown": self.tr("Brown"),
                    "black": self.tr("Black"),
                    "grey": self.tr("Grey"),
                    "copper": self.tr("Copper"),
                },
                {key: each["hair"] for key, each in HAIRS.items()},
            ),
            self._choice_row(
                "notifications",
                self.tr("Notifications"),
                self.tr("Without buttons helps where a desktop shows buttons badly."),
                {"auto": self.tr("With buttons where possible"), "basic": self.tr("Without buttons")},
            ),
            self._switch_row(
                "rating",
                self.tr("Note discomfort from 0 to 10"),
                self.tr("On Today, whenever you like. A day above your usual gets easy breaks."),
            ),
            self._phone_row(
                "emergency_number",
                self.tr("Number for emergencies"),
                self.tr("Shown on a warning card. Empty means the number of the country this computer is set to."),
            ),
            self._choice_row(
                "language",
                self.tr("Language"),
                self.tr("From the next start on."),
                {"system": self.tr("Like the system"), "en": self.tr("English")},
            ),
            gap=18,
        )
        rows.hide()
        closed, opened = f"▸  {self.tr('Advanced')}", f"▾  {self.tr('Advanced')}"
        toggle = QPushButton(closed)
        theme.mark(toggle, kind="quiet")
        toggle.setCheckable(True)
        toggle.setAccessibleName(self.tr("Advanced"))
        toggle.setAccessibleDescription(self.tr("Shows or hides more settings"))
        toggle.toggled.connect(rows.setVisible)
        toggle.toggled.connect(lambda on: toggle.setText(opened if on else closed))
        self.advanced = toggle
        return column(theme.GAP, flow(toggle), rows)

    # -- rows --------------------------------------------------------------------------------------------------------

    def _group(self, title: str, *rows: QWidget) -> QWidget:
        return card(text(title, role="heading", factor=1.15, strong=True), *rows, gap=18)

    def _row(self, title: str, note: str, control: QWidget, buddy: QWidget | None = None) -> Beside:
        lines = [_label(title, buddy or control)]
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


def _label(title: str, buddy: QWidget, role: str = "") -> QLabel:
    label = text(title, role=role)
    label.setBuddy(buddy)
    return label
