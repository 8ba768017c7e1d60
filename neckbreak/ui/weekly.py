"""The week: asks how it was when that is due, offers the look back, and knows how it stands to the goal.

What comes by itself comes after a break that was done to its end, in the place of its window, and never before one: it
goes when the next break is offered, or when nobody has touched it for two minutes at the keyboard. Everything can be
had at any time from Today as well. `core.checkin` says when it is time, `core.asking` whether anything may be asked.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from neckbreak.core.records import CheckedIn, Reviewed
from neckbreak.core.settings import Settings
from neckbreak.core.states import Breaking, Held, Prompting
from neckbreak.memory import release
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History
from neckbreak.ui.caution import Caution

if TYPE_CHECKING:  # to keep the waiting process small
    from datetime import date

    from neckbreak.ui.check_in_page import CheckInPage
    from neckbreak.ui.review_page import LookBack, ReviewPage

REVIEW_WEEKS = 5
GIVE_UP_S = 120.0
"""With so much time at the keyboard and no answer, nobody wants to."""
LOOK_MS = 15_000
AT_KEYBOARD_S = 30.0
TREND_DAYS = 8 * 7


class Weekly(QObject):
    """Owns the check-in and the look back."""

    setting_changed = Signal(str, object)
    goal_wanted = Signal()
    """The user wants to change his goal."""
    report_wanted = Signal()
    """The user wants a page for the physiotherapist."""
    changed = Signal()
    """Something was noted."""

    def __init__(
        self,
        reminder: Reminder,
        history: History,
        caution: Caution,
        screen: Callable[[], QScreen | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reminder = reminder
        self._history = history
        self._caution = caution
        self._screen = screen
        self._settings = Settings()
        self._window: CheckInPage | ReviewPage | None = None
        self._unasked = False
        self._number = 0
        self._seen_s = 0.0
        self._stopped = False
        self._opened_on: date | None = None
        """The last day on which the user came of his own accord."""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._look)

    @property
    def window(self) -> CheckInPage | ReviewPage | None:
        """What is on the screen."""
        return self._window

    def use(self, settings: Settings) -> None:
        """Take new settings."""
        self._settings = settings

    def after_break(self, place: QRect) -> None:
        """A break was done to its end, in a window at `place`: the time for a question, if there is one."""
        busy = isinstance(self._reminder.live.state, Breaking | Prompting | Held)
        if self._stopped or busy or self._window is not None:
            return
        match self.due():
            case "check_in":
                self._history.apply([CheckedIn(self._reminder.now(), "asked")], None)
                self._show_check_in(place.center())
            case "review":
                self._history.apply([Reviewed(self._reminder.now(), "asked")], None)
                self._show_review(place.center())

    def due(self) -> str:
        """`check_in` or `review` where one of them may be asked now; else empty."""
        from neckbreak.core.asking import may_ask
        from neckbreak.core.checkin import LOOK_BACK_DAYS, check_in_due, last_weekday, review_due
        from neckbreak.core.hours_text import parse_week

        today, first = self._reminder.today, self._history.first_day()
        allowed = may_ask(first, today, asked_today=self._history.asked_on(today))
        if first is None or not (allowed and self._settings.checkin) or self._caution.urgency is not None:
            return ""
        if self._opened_on == today:  # who has just closed it does not want it again after the next break
            return ""
        days = self._history.work_days(today - timedelta(days=LOOK_BACK_DAYS))
        worked = [each.day for each in days if each.work_s > 0]
        kept = [day for day, spans in enumerate(parse_week(self._settings.hours)) if spans]
        past = self._history.checkins(today - timedelta(days=TREND_DAYS))
        if check_in_due(past, first, worked, last_weekday(kept, worked), today):
            return "check_in"
        return "review" if review_due(self._history.reviews(), first, worked, today) else ""

    def refresh(self) -> None:
        """No question in the way of a break."""
        if self._window is None or not self._unasked or self._window.touched:
            return
        if isinstance(self._reminder.live.state, Breaking | Prompting):
            self.give_up()

    def open_check_in(self) -> None:
        """The user wants to say how the week was."""
        self._open(lambda: self._show_check_in(None))

    def open_review(self) -> None:
        """The user wants to look back."""
        self._open(lambda: self._show_review(None))

    def show_up(self) -> bool:
        """Bring what is open to the front; False without anything."""
        if self._window is None:
            return False
        self._window.show()
        self._window.activateWindow()
        self._window.raise_()
        return True

    def goal_line(self) -> str:
        """How the week stands to the goal, in words; may be empty."""
        from neckbreak.ui.words_week import goal_line

        today = self._reminder.today
        week = self._history.total(today - timedelta(days=today.weekday()), today)
        return goal_line(week.breaks, self._settings.weekly_goal, self._settings.goal_words)

    def close(self) -> None:
        """Take it away, as at the end of the program; nothing comes any more."""
        self._stopped = True
        if self._window is not None:
            self._window.close()

    # -- the windows -----------------------------------------------------------------------------------------------

    def _open(self, show: Callable[[], None]) -> None:
        self._opened_on = self._reminder.today
        if self._window is not None and (self._unasked or not self._window.isVisible()):
            self.give_up()
            self._window = None
        if not self.show_up():
            show()

    def _show_check_in(self, middle: QPoint | None) -> None:
        from neckbreak.ui.check_in_page import CheckInPage

        page = CheckInPage(unasked=middle is not None)
        page.noted.connect(self._noted)
        page.skipped.connect(lambda: self._skipped(middle, CheckedIn(self._reminder.now(), "skipped")))
        page.never.connect(lambda: self._never(page))
        self._place(page, middle)

    def _show_review(self, middle: QPoint | None) -> None:
        from neckbreak.ui.review_page import ReviewPage

        page = ReviewPage(self._look_back(), unasked=middle is not None)
        page.answered.connect(self._reviewed)
        page.skipped.connect(lambda: self._skipped(middle, Reviewed(self._reminder.now(), "skipped")))
        page.signs_wanted.connect(self._caution.feels_wrong)
        page.report_wanted.connect(self.report_wanted)
        self._place(page, middle)

    def _place(self, page: CheckInPage | ReviewPage, middle: QPoint | None) -> None:
        unasked = middle is not None
        screen = (QGuiApplication.screenAt(middle) if middle else self._screen()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        page.resize(page.sizeHint().boundedTo(QSize(room.width(), room.height()) * 0.92))
        where = page.rect()
        where.moveCenter(middle or room.center())
        page.move(
            max(room.left(), min(where.left(), room.right() - where.width())),
            max(room.top(), min(where.top(), room.bottom() - where.height())),
        )
        page.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        page.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, unasked)
        if unasked:
            page.setWindowFlags(page.windowFlags() | Qt.WindowType.WindowStaysOnTopHint)
        self._number += 1
        number = self._number
        page.destroyed.connect(lambda: self._forget(number))
        self._window, self._unasked, self._seen_s = page, unasked, 0.0
        page.show()
        if unasked:
            self._timer.start()
        else:
            self.show_up()

    def _look(self) -> None:
        """Give up on a question that nobody wants, but not before somebody can have seen it."""
        if self._window is None or self._window.touched:
            self._timer.stop()
            return
        idle_s = self._reminder.idle_s()
        if idle_s is None or idle_s < AT_KEYBOARD_S:
            self._seen_s += LOOK_MS / 1000
        if self._seen_s >= GIVE_UP_S:
            self.give_up()

    def give_up(self) -> None:
        """Nobody answered: it goes, and comes again in a week."""
        self._timer.stop()
        if self._window is not None:
            self._window.leave()

    def _forget(self, number: int) -> None:
        if number == self._number:
            self._window = None
            self._timer.stop()
        release()

    # -- what the user says ------------------------------------------------------------------------------------------

    def _noted(self, average: int | None, days: int | None, hindrance: int | None, note: str) -> None:
        from neckbreak.core.checkin import trend
        from neckbreak.ui.words_week import tr, trend_words

        now = self._reminder.now()
        self._history.apply([CheckedIn(now, "answered", average, days, hindrance, note)], None)
        self._timer.stop()
        found = trend(self._history.checkins(now.day - timedelta(days=TREND_DAYS)), now.day)
        page = self._window
        if page is not None and hasattr(page, "thank"):
            page.thank(tr("Noted.") + " " + trend_words(found))
        self.changed.emit()

    def _skipped(self, middle: QPoint | None, record: CheckedIn | Reviewed) -> None:
        if middle is not None and not self._stopped:
            self._history.apply([record], None)

    def _never(self, page: CheckInPage) -> None:
        self.setting_changed.emit("checkin", False)
        page.close()

    def _reviewed(self, answer: str) -> None:
        self._history.apply([Reviewed(self._reminder.now(), answer)], None)
        self._timer.stop()
        if answer == "change":
            self.goal_wanted.emit()

    def _look_back(self) -> LookBack:
        from neckbreak.core.checkin import trend
        from neckbreak.core.safety import Urgency
        from neckbreak.ui import words_safety, words_week
        from neckbreak.ui.review_page import LookBack

        now = self._reminder.now()
        since: date = now.day - timedelta(days=7 * REVIEW_WEEKS - 1)
        tally = self._history.total(since, now.day)
        _, reactions = self._history.felt(now)
        hurt = words_week.counted(
            each.movement for each in reactions if each.kind != "pull" and each.at.date() >= since
        )
        found = trend(self._history.checkins(now.day - timedelta(days=TREND_DAYS)), now.day)
        goal = self._settings.weekly_goal
        return LookBack(
            REVIEW_WEEKS,
            words_week.own_goal(goal, self._settings.goal_words),
            words_week.done_words(tally, REVIEW_WEEKS),
            words_week.hurt_words(hurt),
            words_week.trend_words(found),
            words_safety.who_to_call(Urgency.APPOINTMENT, *self._caution.call()),
        )
