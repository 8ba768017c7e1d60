"""History: what has been done, in pictures and in plain words, without a judgement.

Nothing is read or built before the page is shown, and it is read anew each time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from neckbreak.core.moment import Moment
from neckbreak.core.plans import Catalogue
from neckbreak.core.settings import Settings
from neckbreak.core.weeks import LOOKS, look
from neckbreak.storage.history import Counts, History
from neckbreak.ui import fields, theme
from neckbreak.ui.fields import Choice
from neckbreak.ui.page import Beside, Page, WheelGuard, card, column, flow, text

if TYPE_CHECKING:  # imported when the page is built
    from neckbreak.core.period import Period
    from neckbreak.ui.history.album import Album
    from neckbreak.ui.history.picture_card import PictureCard

CARDS = ("day", "bars", "year", "moves", "discomfort", "skips")


class HistoryPage(Page):
    """Pictures of what `history` holds at `now`."""

    setting_changed = Signal(str, object)
    undo_settings = Signal()
    settings_wanted = Signal(str)
    break_wanted = Signal()
    check_in = Signal()
    report = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        history: History,
        now: Callable[[], Moment],
        catalogue: Callable[[], Catalogue],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("History"))
        self.setStyleSheet(self.styleSheet() + fields.STYLE)
        self._history, self._now, self._catalogue = history, now, catalogue
        self._settings = Settings()
        self._album: Album | None = None
        self._day: date | None = None
        self._built = False
        self._counts: Counts | None = None
        self._later: list[Callable[[], None]] = []
        self.cards: dict[str, PictureCard] = {}

    # -- what is shown -----------------------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """The settings in force: the goal, and what may be suggested."""
        changed = settings != self._settings
        self._settings = settings
        if changed and self._album is not None:
            self._show_goal()
            self._show_skips()

    def fill(self) -> None:
        """Build what there is to see, before the page is shown, so that it comes up in its place."""
        if not self._built:
            self._build()
        self.refresh()

    def note(self, counts: Counts) -> None:
        """Today came to this: while somebody looks, something new is shown at once."""
        if self.isVisible() and self._counts is not None and counts != self._counts:
            self.refresh()
        self._counts = counts

    def refresh(self) -> None:
        """Read the history anew."""
        if not self._built:
            return
        follows = self._album is None or self._day == self._album.today
        from neckbreak.ui.history.album import Album

        self._album = Album(self._history, self._now(), self._catalogue())
        if self._day is None or follows:
            self._day = self._album.today
        empty = self._album.empty
        self._empty.setVisible(empty)
        for widget in self._all:
            widget.setVisible(not empty)
        if empty:
            self._show_foreign(self._album)
            self.suggestion.hide()
            return
        self._show_day(self._day)
        self._show_summary()
        self._show_goal()
        self._later = [self._show_bars, self._show_year, self._show_moves, self._show_discomfort, self._show_skips]
        QTimer.singleShot(0, self, self._go_on)

    @property
    def built(self) -> bool:
        """Whether the page has been shown."""
        return self._built

    def _show_day(self, day: date) -> None:
        if self._album is None:
            return
        self._day = day
        self.days.show_day(day, self._album.earliest, self._album.today)
        self.cards["day"].show_picture(self._album.day(day))

    def _show_foreign(self, album: Album) -> None:
        self._foreign.setText("\n".join(album.foreign()))
        self._foreign.setVisible(bool(self._foreign.text()))

    def _go_on(self) -> None:
        """What is further down comes after what is seen first."""
        later, self._later = self._later, []
        for show in later:
            show()

    def _choose_day(self, day: date) -> None:
        self._show_day(day)
        if self.periods.currentData() == "day":
            self._show_period()

    def _show_period(self) -> None:
        for show in (self._show_summary, self._show_bars, self._show_moves, self._show_discomfort):
            show()

    @property
    def _wanted(self) -> Period:
        assert self._album is not None
        return look(str(self.periods.currentData()), self._album.today, self._day or self._album.today)

    def _show_bars(self) -> None:
        if self._album is not None:
            self.cards["bars"].show_picture(self._album.bars(self._wanted))

    def _show_moves(self) -> None:
        if self._album is not None:
            self.cards["moves"].show_picture(self._album.moves(self._wanted))

    def _show_discomfort(self) -> None:
        if self._album is not None:
            self.cards["discomfort"].show_picture(*self._album.discomfort(self._wanted))

    def _show_year(self) -> None:
        if self._album is not None:
            self.cards["year"].show_picture(self._album.year())

    def _show_summary(self) -> None:
        if self._album is None:
            return
        from neckbreak.ui.history import summary

        whole = self._album.sum(self._wanted)
        self._headline.setText(summary.headline(whole) or self.tr("NeckBreak noted nothing in this time."))
        lines = summary.lines(whole, self._album.change(self._wanted))
        self._lines.setText("\n".join((*lines, *self._album.foreign(self._wanted))))
        self._lines.setVisible(bool(self._lines.text()))

    def _show_goal(self) -> None:
        if self._album is None:
            return
        from neckbreak.ui.words_week import goal_line

        week = self._album.sum(look("week", self._album.today, self._album.today))
        goal = goal_line(week.breaks, self._settings.weekly_goal, self._settings.goal_words)
        self._goal.setText(goal)
        self._goal.setVisible(bool(goal) and self._settings.weekly_goal > 0)

    def _show_skips(self) -> None:
        if self._album is None or self._album.empty:
            return
        picture, suggestion = self._album.skips(self._settings)
        self.cards["skips"].show_picture(picture)
        self.suggestion.show_suggestion(suggestion, self._settings)

    # -- building ----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        from neckbreak.ui.history.day_bar import DayBar
        from neckbreak.ui.history.picture_card import PictureCard
        from neckbreak.ui.history.suggestion import SuggestionCard

        self._built = True
        self._empty = self._make_empty()
        self.body.addWidget(self._empty)
        self._all: list[QWidget] = [self._make_summary()]
        self.suggestion = SuggestionCard()
        self.suggestion.wanted.connect(self.setting_changed)
        self.suggestion.undone.connect(self.undo_settings)
        self.suggestion.settings_wanted.connect(self.settings_wanted)
        self.days = DayBar()
        self.days.wanted.connect(self._choose_day)
        for name in CARDS:
            made = PictureCard(self.days if name == "day" else None)
            made.trouble.connect(self.trouble)
            self.cards[name] = made
            self._all.append(made)
        for widget in self._all:
            self.body.addWidget(widget)
        self.body.addWidget(self.suggestion)
        self.body.addStretch(1)

    def _make_empty(self) -> QWidget:
        title = text(self.tr("Your history begins today"), role="heading", factor=1.55, strong=True)
        told = text(
            self.tr(
                "Here you will see how your days went: work and breaks on a line, what was moved, and after some weeks "
                "when a break suits you. It stays on this computer."
            )
        )
        button = QPushButton(self.tr("Take a break"))
        button.setAccessibleName(button.text())
        theme.mark(button, kind="primary")
        button.clicked.connect(self.break_wanted)
        self._foreign = text(role="muted")
        return card(column(theme.GAP, title, told, self._foreign), flow(button))

    def _make_summary(self) -> QWidget:
        self.periods = Choice(self.tr("Time that is looked at"))
        names = (self.tr("This week"), self.tr("Four weeks"), self.tr("A year"), self.tr("The chosen day"))
        for code, name in zip(LOOKS, names, strict=True):
            self.periods.addItem(name, code)
        self._guard = WheelGuard(self)
        self._guard.watch(self.periods)
        self.periods.currentIndexChanged.connect(self._show_period)
        self._headline = text(factor=1.55, strong=True)
        self._lines = text()
        self._goal = text(role="muted")
        check_in, report = QPushButton(self.tr("Check-in now")), QPushButton(self.tr("Report for the physiotherapist…"))
        for button, signal in ((check_in, self.check_in), (report, self.report)):
            button.setAccessibleName(button.text())
            button.clicked.connect(signal)
        return card(
            Beside(self._headline, flow(self.periods), text_em=9),
            column(theme.GAP, self._lines, self._goal),
            flow(check_in, report),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Build what is needed."""
        super().showEvent(event)
        if not self._built:
            self.fill()
