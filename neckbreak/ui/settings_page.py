"""Settings: at most ten rows that matter, the rest under "Advanced"; each change is in force at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from neckbreak.core.settings import FIELDS, WINDOW_KEYS, Settings
from neckbreak.ui import theme
from neckbreak.ui.figure.palette import HAIRS, SHIRTS, SKINS
from neckbreak.ui.page import Beside, card, column, flow, text
from neckbreak.ui.setting_rows import SettingRows, label
from neckbreak.ui.switch import Switch
from neckbreak.ui.tray import length_words


class SettingsPage(SettingRows):
    """The user's choices."""

    autostart_changed = Signal(bool)
    undo_settings = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._today: date | None = None
        self.setAccessibleName(self.tr("Settings"))
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

    def show_today(self, today: date) -> None:
        """The day that is proposed as a day off; once is enough, for the user chooses another."""
        if today != self._today:
            self._today = today
            self.holidays.show_today(today)

    def show_autostart(self, on: bool, available: bool, note: str) -> None:
        """Whether NeckBreak starts at login, whether that can be chosen here, and a sentence about it."""
        with QSignalBlocker(self._autostart):
            self._autostart.setChecked(on)
        self._autostart.setEnabled(available)
        self._autostart_note.setText(
            note or self.tr("So that it cannot be forgotten. It waits in the tray and costs next to nothing.")
        )

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
        told = column(2, label(self._autostart.accessibleName(), self._autostart), self._autostart_note)
        login = Beside(told, self._autostart, text_em=8)
        names = (self.tr("Earliest"), self.tr("Around"), self.tr("Latest"))
        cells = []
        for key, name in zip(WINDOW_KEYS, names, strict=True):
            spin = self._minutes(key, self.tr("{name}, minutes of work").format(name=name))
            cells.append(column(2, label(name, spin, role="muted"), spin))
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

    def show_goal(self) -> None:
        """Bring the goal of the week into view."""
        self.advanced.setChecked(True)
        self.scroll_to(self._week)
        self.control("weekly_goal").setFocus()

    def _make_week(self) -> QWidget:
        return self._group(
            self.tr("The week"),
            self._switch_row(
                "checkin",
                self.tr("Ask how the week was"),
                self.tr("About once a week, after a break: three numbers, each may be left out."),
            ),
            self._number_row(
                "weekly_goal",
                self.tr("Breaks I want to take in a week"),
                self.tr("Your goal; a start, not a dose. 0 means no goal."),
            ),
            self._words_row(
                "goal_words",
                self.tr("My words for it"),
                self.tr("When you take a break, or what for. It stands beside the goal on Today."),
                self.tr("before I pick up the phone"),
            ),
        )

    def _make_advanced(self) -> QWidget:
        shirts = {"teal": self.tr("Teal"), "moss": self.tr("Moss"), "sand": self.tr("Sand")}
        hours = self._group(self.tr("Working hours"), self._hours_rows(), self._holidays_rows())
        others = card(
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
        self._week = self._make_week()
        rows = column(theme.ROOM, hours, self._waits_rows(), self._week, others)
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
