"""The main window: pages beside a short list of their names, built when first shown and freed when closed.

It is told everything and passes on what the user wants; the pages decide nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from neckbreak.core.settings import BREAK_LENGTHS, Settings
from neckbreak.core.status import Status
from neckbreak.storage.reading import BreakRow, Counts, DecisionRow
from neckbreak.ui import theme
from neckbreak.ui.history_page import HistoryPage
from neckbreak.ui.movements_page import MovementsPage
from neckbreak.ui.page import Places, text
from neckbreak.ui.today_page import TodayPage

if TYPE_CHECKING:  # imported when the page is built
    from neckbreak.ui.about_page import AboutPage
    from neckbreak.ui.settings_page import SettingsPage

__all__ = ["MainWindow", "Places"]

MINUTE = 60.0
SIZE_EM = (56, 44)
"""The window's first size in text heights, where the screen has that room."""
NARROW_EM = 40
"""Below this width the list of pages goes above the page."""


class MainWindow(QMainWindow):
    """Today, History, Movements, Settings, About and safety.

    `lengths` are the breaks that can be taken now (`30s`, `1m`), `places` where things are kept. Without `history` or
    `movements` that page is left out.
    """

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
    not_today = Signal()
    today_after_all = Signal()
    never_wait = Signal()
    safety_list = Signal()
    quit = Signal()
    setting_changed = Signal(str, object)
    autostart_changed = Signal(bool)
    undo_settings = Signal()
    built = Signal(str)
    """`settings` or `about` is there from now on: connect what the user can say there."""
    settings_opened = Signal()
    """The settings are looked at: time to find out what can be seen on this desktop."""

    def __init__(
        self,
        version: str = "",
        lengths: Sequence[str] = BREAK_LENGTHS,
        places: Places | None = None,
        movements: MovementsPage | None = None,
        history: HistoryPage | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("NeckBreak"))
        self.today = TodayPage(lengths)
        self.movements, self.history = movements, history
        self._version, self._places = version, places
        self._shown: dict[str, Callable[[SettingsPage], None]] = {}
        self._pages: dict[str, QWidget] = {"today": self.today}
        if history is not None:
            self._pages["history"] = history
        if movements is not None:
            self._pages["movements"] = movements
        self._unbuilt = ["settings", "about"]
        self._pages |= {name: QWidget() for name in self._unbuilt}
        self._build()
        self._connect()
        self._take_room()
        self.open_page("today")
        self._list.setFocus()

    # -- what is shown -----------------------------------------------------------------------------------------

    def show_status(
        self,
        status: Status,
        now: datetime,
        counts: Counts,
        breaks: Sequence[BreakRow],
        decisions: Sequence[DecisionRow],
    ) -> None:
        """The live state, and the user's day so far; `now` is local."""
        self.today.show_status(status, now, counts, breaks, decisions)
        self._show_in_settings("day", lambda page: page.show_today(now.date()))

    def show_settings(self, settings: Settings, problems: Sequence[str], can_undo: bool) -> None:
        """The settings in force, sentences about the settings file, and whether the last change can be undone."""
        self._show_in_settings("settings", lambda page: page.show_settings(settings, problems, can_undo=can_undo))
        self.today.show_window(settings.earliest_min * MINUTE, settings.latest_min * MINUTE)
        self.today.show_first_length(settings.break_length)
        self.today.show_scale(settings.rating)
        if self.history is not None:
            self.history.show_settings(settings)

    def show_autostart(self, on: bool, available: bool, note: str) -> None:
        """Whether NeckBreak starts at login, whether that can be chosen here, and a sentence about it."""
        self._show_in_settings("autostart", lambda page: page.show_autostart(on, available, note))
        self.today.show_quit_note(starts_at_login=on)

    def show_notice(self, words: str) -> None:
        """One calm line at the top until it is closed; an empty one goes away."""
        self._notice_words.setText(words)
        self._notice.setVisible(bool(words))
        if words:
            self._notice_words.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self._notice_words, QAccessible.Event.Alert))

    def open_page(self, name: str) -> None:
        """Show `today`, `history`, `movements`, `settings`, `about`; `why` and `goal` are parts. Others are ignored."""
        wanted = {"why": "today", "goal": "settings"}.get(name, name)
        if wanted not in self._pages:
            return
        self._list.setCurrentRow(list(self._pages).index(wanted))
        if name == "why":
            self.today.show_reasons()
        elif name == "goal":
            self.settings.show_goal()

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return list(self._pages)[self._stack.currentIndex()]

    # -- pages that are built when they are wanted -----------------------------------------------------------------

    @property
    def settings(self) -> SettingsPage:
        """The settings page, built now at the latest."""
        return cast("SettingsPage", self._built("settings"))

    @property
    def about(self) -> AboutPage:
        """The page about NeckBreak, built now at the latest."""
        return cast("AboutPage", self._built("about"))

    def has(self, name: str) -> bool:
        """Whether this page has been built."""
        return name in self._pages and name not in self._unbuilt

    def _built(self, name: str) -> QWidget:
        if name in self._unbuilt:
            self._unbuilt.remove(name)
            page, place = self._make_settings() if name == "settings" else self._make_about(), self._pages[name]
            self._pages[name] = page
            self._stack.insertWidget(self._stack.indexOf(place), page)
            self._stack.removeWidget(place)
            place.deleteLater()
            self.built.emit(name)
        return self._pages[name]

    def _show_in_settings(self, what: str, show: Callable[[SettingsPage], None]) -> None:
        """Tell the settings page, and once more when it is built later."""
        self._shown[what] = show
        if self.has("settings"):
            show(self.settings)

    def _make_settings(self) -> SettingsPage:
        from neckbreak.ui.settings_page import SettingsPage

        page = SettingsPage()
        page.setting_changed.connect(self.setting_changed)
        page.autostart_changed.connect(self.autostart_changed)
        page.undo_settings.connect(self.undo_settings)
        for show in self._shown.values():
            show(page)
        return page

    def _make_about(self) -> AboutPage:
        from neckbreak.ui.about_page import AboutPage

        page = AboutPage(self._version, self._places)
        page.safety_list.connect(self.safety_list)
        return page

    # -- building ----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._list = self._make_list()
        self._brand = text(self.tr("NeckBreak"), role="heading", factor=1.15, strong=True)
        self._brand.setWordWrap(False)
        self._notice = self._make_notice()
        self._side = QWidget()
        self._side_box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._side_box.addWidget(self._brand)
        self._side_box.addWidget(self._list, 1)
        shown = QWidget()
        right = QVBoxLayout(shown)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._notice)
        right.addWidget(self._stack, 1)
        centre = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, centre)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._side)
        self._box.addWidget(shown, 1)
        self.setCentralWidget(centre)

    def _make_list(self) -> QListWidget:
        names = {
            "today": self.tr("Today"),
            "history": self.tr("History"),
            "movements": self.tr("Movements"),
            "settings": self.tr("Settings"),
            "about": self.tr("About and safety"),
        }
        result = QListWidget()
        result.setAccessibleName(self.tr("Pages"))
        result.setFrameShape(QFrame.Shape.NoFrame)
        result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        result.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        result.setSpacing(2)
        result.setStyleSheet(_LIST_STYLE)
        em = self.fontMetrics().height()
        for key, page in self._pages.items():
            self._stack.addWidget(page)
            name = names[key]
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(self.fontMetrics().horizontalAdvance(name) + round(em * 2), round(em * 2.3)))
            result.addItem(item)
        result.currentRowChanged.connect(self._show_row)
        return result

    def _show_row(self, row: int) -> None:
        if self.movements is not None and self._stack.widget(row) is self.movements:
            self.movements.fill()
        if self.history is not None and self._stack.widget(row) is self.history:
            self.history.fill()
        name = list(self._pages)[row]
        self._built(name)
        self._stack.setCurrentIndex(row)
        if name == "settings":
            self.settings_opened.emit()

    def _make_notice(self) -> QFrame:
        frame = QFrame()
        theme.mark(frame, role="card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(theme.ROOM, theme.GAP, theme.GAP, theme.GAP)
        self._notice_words: QLabel = text()
        close = QPushButton("✕")
        theme.mark(close, kind="quiet")
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(lambda: self.show_notice(""))
        row.addWidget(self._notice_words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        holder = QFrame()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(theme.MARGIN, theme.ROOM, theme.MARGIN, 0)
        outer.addWidget(frame)
        holder.hide()
        return holder

    def _connect(self) -> None:
        self.today.break_now.connect(self.break_now)
        self.today.start_offer.connect(self.start_offer)
        self.today.later.connect(self.later)
        self.today.skip.connect(self.skip)
        self.today.pause_for.connect(self.pause_for)
        self.today.pause_until_tomorrow.connect(self.pause_until_tomorrow)
        self.today.resume.connect(self.resume)
        self.today.was_reading.connect(self.was_reading)
        self.today.corrections.was_away.connect(self.was_away)
        self.today.meet_for.connect(self.meet_for)
        self.today.not_today.connect(self.not_today)
        self.today.today_after_all.connect(self.today_after_all)
        self.today.never_wait.connect(self.never_wait)
        self.today.quit.connect(self.quit)
        if self.history is not None:
            self._connect_history(self.history)
        for number, name in enumerate(self._pages, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda wanted=name: self.open_page(wanted))
        for keys in (QKeySequence("Ctrl+W"), QKeySequence("Esc")):
            QShortcut(keys, self).activated.connect(self.close)

    def _connect_history(self, page: HistoryPage) -> None:
        page.setting_changed.connect(self.setting_changed)
        page.undo_settings.connect(self.undo_settings)
        page.trouble.connect(self.show_notice)
        page.settings_wanted.connect(self._open_setting)
        page.break_wanted.connect(lambda: self.break_now.emit(self.today.first_length))

    def _open_setting(self, _key: str) -> None:
        """The calendar is the only one that another page asks for."""
        self.open_page("settings")
        self.settings.advanced.setChecked(True)
        QTimer.singleShot(0, self.settings, lambda: self.settings.scroll_to(self.settings.waits.calendar))

    # -- room --------------------------------------------------------------------------------------------------

    def _take_room(self) -> None:
        em = self.fontMetrics().height()
        room = self.screen().availableSize() * 0.92
        self.setMinimumSize(QSize(em * 20, em * 16).boundedTo(room))
        self.resize(QSize(SIZE_EM[0] * em, SIZE_EM[1] * em).boundedTo(room))
        self._arrange(self.width() < NARROW_EM * em)

    def _arrange(self, narrow: bool) -> None:
        """The list of pages beside the page, or above it."""
        em = self.fontMetrics().height()
        items = [self._list.item(row).sizeHint() for row in range(self._list.count())]
        gap = 2 * self._list.spacing() + 2
        if narrow:
            self._box.setDirection(QBoxLayout.Direction.TopToBottom)
            self._side_box.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, 0)
            self._brand.hide()
            self._list.setFlow(QListView.Flow.LeftToRight)
            self._list.setWrapping(True)
            self._list.setResizeMode(QListView.ResizeMode.Adjust)
            lines, line = 1, 0
            for item in items:
                line += item.width() + gap
                if line > self.width() - 2 * theme.ROOM and line > item.width() + gap:
                    lines, line = lines + 1, item.width() + gap
            self._list.setMinimumWidth(0)
            self._list.setMaximumWidth(16777215)
            self._list.setFixedHeight(lines * (items[0].height() + gap) + 4)
        else:
            self._box.setDirection(QBoxLayout.Direction.LeftToRight)
            self._side_box.setContentsMargins(theme.ROOM, theme.MARGIN + 4, 0, theme.ROOM)
            self._side_box.setSpacing(theme.ROOM)
            self._brand.show()
            self._brand.setIndent(round(em * 0.7))
            self._list.setFlow(QListView.Flow.TopToBottom)
            self._list.setWrapping(False)
            self._list.setMinimumHeight(0)
            self._list.setMaximumHeight(16777215)
            self._list.setFixedWidth(max(max(item.width() for item in items) + gap, em * 11))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the best of the width."""
        super().resizeEvent(event)
        self._arrange(self.width() < NARROW_EM * self.fontMetrics().height())


_LIST_STYLE = """
QListWidget { background: transparent; outline: none; }
QListWidget::item { color: palette(window-text); padding-left: 0.7em; }
QListWidget::item { border: 2px solid transparent; border-radius: 8px; }
QListWidget::item:hover { background: palette(midlight); }
QListWidget::item:selected { background: palette(midlight); color: palette(window-text); font-weight: 600; }
QListWidget::item:focus { border-color: palette(highlight); }
"""
