"""The main window's presenter: builds the window when it is wanted, keeps it true, and passes on what the user says.

Nothing of the window is in memory while it is closed; what was to be said meanwhile is said when it opens.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from neckbreak import __version__
from neckbreak.core.settings import Settings
from neckbreak.core.status import Status
from neckbreak.desktop.paths import Paths
from neckbreak.holding import Holding
from neckbreak.memory import release
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History
from neckbreak.ui.caution import Caution
from neckbreak.ui.guide import Guide
from neckbreak.ui.weekly import Weekly

if TYPE_CHECKING:  # windows and content are imported when first needed, to keep the waiting process small
    from neckbreak.core.figure import Clip
    from neckbreak.core.plans import Catalogue
    from neckbreak.ui.errands import Errands
    from neckbreak.ui.history_page import HistoryPage
    from neckbreak.ui.main_window import MainWindow
    from neckbreak.ui.movements_page import MovementsPage


class Switch(Protocol):
    """Launch at login, as the settings page needs it."""

    def is_on(self) -> bool:
        """Whether it is on, read from the system."""

    def note(self) -> str:
        """A sentence where the system itself says no; else empty."""

    def set_on(self, on: bool) -> None:
        """Turn it on or off."""


class MainPresenter(QObject):
    """Owns the main window."""

    opened = Signal(object)
    """A new main window, before it is shown: connect what the user can say there."""
    setting_changed = Signal(str, object)
    undo_settings = Signal()
    login_changed = Signal(bool)
    """Whether NeckBreak starts at login from now on."""
    notice = Signal(str)
    """One calm sentence for the user."""
    hold_answered = Signal(bool)
    """Whether to go on waiting for what holds."""
    movement_wanted = Signal(str)
    """Do this movement now."""

    def __init__(
        self,
        reminder: Reminder,
        holding: Holding,
        history: History,
        guide: Guide,
        caution: Caution,
        weekly: Weekly,
        catalogue: Callable[[], Catalogue],
        clip: Callable[[str], Clip],
        login: Switch,
        status: Callable[[], Status],
        paths: Paths,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reminder = reminder
        self._holding = holding
        self._history = history
        self._guide = guide
        self._caution = caution
        self._weekly = weekly
        self._catalogue = catalogue
        self._clip = clip
        self._login = login
        self._status = status
        self._paths = paths
        self._settings = Settings()
        self.problems: tuple[str, ...] = ()
        """Sentences about the settings file."""
        self._can_undo = False
        self._unread = ""
        self._calendar_problem = ""
        self._window: MainWindow | None = None
        self._errands: Errands | None = None

    def use(self, settings: Settings, problems: tuple[str, ...], can_undo: bool) -> None:
        """Take new settings."""
        self._settings, self.problems, self._can_undo = settings, problems, can_undo
        if self._window is not None:
            self._window.show_settings(settings, problems, can_undo)
            self._window.today.week.show_week(self._weekly.goal_line(), has_goal=settings.weekly_goal > 0)

    def say(self, sentence: str, *, keep: bool = True) -> bool:
        """Show a sentence at the top of the window, now or (`keep`) when it opens next; whether it is open."""
        if self._window is None:
            self._unread = sentence if keep else self._unread
            return False
        self._window.show_notice(sentence)
        return True

    def open(self, page: str) -> None:
        """Show the main window on that page, or on a part of one: `why`."""
        window = self._window or self._make()
        window.open_page(page)
        window.show()
        window.activateWindow()
        window.raise_()
        if page in ("why", "goal"):  # a new window knows only now how high its parts are
            QTimer.singleShot(0, window, lambda: window.open_page(page))

    def reread(self) -> None:
        """The history has got something that today's counts do not tell: while somebody looks, it is shown at once."""
        if self._window is not None and self._window.history is not None and self._window.history.isVisible():
            self._window.history.refresh()

    def refresh(self) -> None:
        """Make the open window agree with the state."""
        if self._window is None:
            return
        from neckbreak.ui import words_hold
        from neckbreak.ui.words_hours import hours_line
        from neckbreak.ui.words_movements import movement_name

        now = self._reminder.now()
        sore = self._guide.unsettled()
        self._window.today.show_unsettled(movement_name(sore) if sore else "")
        question = self._holding.question
        self._window.today.corrections.show_hold(words_hold.question(question) if question is not None else "")
        self._window.today.week.show_week(self._weekly.goal_line(), has_goal=self._settings.weekly_goal > 0)
        self._window.today.show_lengths(self._guide.lengths())
        self._window.today.show_hours(hours_line(self._reminder.standing(), now.local))
        if self._window.history is not None:
            self._window.history.note(self._history.today(now.day))
        self._window.show_status(
            self._status(),
            now.local,
            self._history.today(now.day),
            self._history.recent_breaks(now.day),
            self._history.decisions(now.day),
        )

    def show_calendar_problem(self, sentence: str) -> bool:
        """What could not be read of the calendar, or nothing, for the settings page. Whether it is seen there."""
        self._calendar_problem = sentence
        window = self._window
        return window is not None and window.has("settings") and window.settings.waits.calendar.show_problem(sentence)

    def close(self) -> None:
        """Take the window away."""
        if self._window is not None:
            self._window.close()

    def _make(self) -> MainWindow:
        from neckbreak.ui.main_window import MainWindow, Places

        lengths = [f"{s}s" if s < 60 else f"{s // 60}m" for s in self._catalogue().lengths]
        places = Places(str(self._paths.settings), str(self._paths.history), str(self._paths.log))
        window = MainWindow(__version__, lengths, places, self._make_movements(), self._make_history())
        window.safety_list.connect(self._caution.open_list)
        today = window.today
        today.feels_wrong.connect(self._caution.feels_wrong)
        today.worse.connect(self._caution.worse)
        today.rated.connect(self._caution.rate)
        today.warning_card.connect(self._caution.open_card)
        today.settled.connect(self._settled)
        today.week.check_in.connect(self._weekly.open_check_in)
        today.week.look_back.connect(self._weekly.open_review)
        today.week.goal_wanted.connect(lambda: self.open("goal"))
        today.corrections.hold_answered.connect(self.hold_answered)
        window.built.connect(lambda name: self._page_built(window, name))
        window.setting_changed.connect(self.setting_changed)
        window.undo_settings.connect(self.undo_settings)
        window.autostart_changed.connect(self._set_login)
        window.settings_opened.connect(self._examine)
        window.destroyed.connect(self._forget)
        self.opened.emit(window)
        self._window = window
        window.show_settings(self._settings, self.problems, self._can_undo)
        self._show_login()
        self.refresh()
        if self._unread:
            window.show_notice(self._unread)
            self._unread = ""
        return window

    def _make_movements(self) -> MovementsPage:
        from neckbreak.ui.movements_page import MovementsPage

        page = MovementsPage(self._catalogue, self._clip, self._guide.figure)
        page.wanted_now.connect(self.movement_wanted)

        def wish(movement: str, kind: str) -> None:
            self._guide.wish(movement, kind)
            page.show_wishes(*self._guide.wishes())

        page.wished.connect(wish)
        page.show_wishes(*self._guide.wishes())
        return page

    def _make_history(self) -> HistoryPage:
        from neckbreak.ui.history_page import HistoryPage

        page = HistoryPage(self._history, self._reminder.now, self._catalogue)
        page.check_in.connect(self._weekly.open_check_in)
        page.report.connect(self._weekly.report_wanted)
        self._weekly.changed.connect(page.refresh)
        return page

    def _page_built(self, window: MainWindow, name: str) -> None:
        if name == "settings":
            window.settings.waits.calendar.show_problem(self._calendar_problem)
        elif name == "about":
            window.about.feels_wrong.connect(self._caution.feels_wrong)
            self._connect_errands(window)
            self._show_errand()

    def _connect_errands(self, window: MainWindow) -> None:
        from neckbreak.ui.errands import Errands

        if self._errands is None:
            self._errands = Errands(parent=self)
            self._errands.said.connect(self.notice)
            self._errands.changed.connect(self._show_errand)
        data = window.about.data
        data.export_wanted.connect(self._errands.export)
        data.import_wanted.connect(self._errands.take_in)
        data.erase_wanted.connect(self._errands.erase)

    def _show_errand(self) -> None:
        if self._window is not None and self._window.has("about") and self._errands is not None:
            self._window.about.data.busy(busy=self._errands.running)

    def _examine(self) -> None:
        """What can be seen on this desktop; it is looked at only for somebody who reads it."""
        self._show_blind()
        self._holding.examine(self._show_blind)

    def _show_blind(self) -> None:
        if self._window is not None and self._window.has("settings"):
            self._window.settings.waits.show_blind(self._holding.blind())

    def _settled(self, gone: bool) -> None:
        self._guide.settle(gone)
        self.refresh()

    def _set_login(self, on: bool) -> None:
        try:
            self._login.set_on(on)
        except OSError as error:
            reason = error.strerror
            self.notice.emit(self.tr("Launch at login could not be changed: {reason}").format(reason=reason))
        self.login_changed.emit(self._login.is_on())
        self._show_login()

    def _show_login(self) -> None:
        if self._window is not None:
            self._window.show_autostart(self._login.is_on(), True, self._login.note())

    def _forget(self) -> None:
        self._window = None
        release()
