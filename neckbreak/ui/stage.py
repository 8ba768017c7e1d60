"""The stage: puts the right window on the screen for each state, and carries the user's intent to the reminder.

It is driven by `Reminder.changed` alone: whatever the state is, the windows are made to agree with it. So a card can
neither stay behind nor appear twice, however the state came about. Windows are built when first shown and freed when
closed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from neckbreak.core.answers import NotNow
from neckbreak.core.holds import WATCHING
from neckbreak.core.records import SkipReason
from neckbreak.core.settings import Settings, names
from neckbreak.core.states import Breaking, Held, Prompting
from neckbreak.core.status import Status, status
from neckbreak.desktop.notifications import Notice, Notifier
from neckbreak.desktop.paths import Paths
from neckbreak.holding import Holding
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History
from neckbreak.ui import words, words_hold
from neckbreak.ui.caution import Caution
from neckbreak.ui.guide import Guide
from neckbreak.ui.main_presenter import MainPresenter, Switch
from neckbreak.ui.report_saving import ReportSaving
from neckbreak.ui.tray import Tray, length_words
from neckbreak.ui.weekly import Weekly

if TYPE_CHECKING:  # windows and content are imported when first needed, to keep the waiting process small
    from neckbreak.core.figure import Clip, Rig
    from neckbreak.core.plans import Catalogue, Plan
    from neckbreak.ui.card import Card
    from neckbreak.ui.main_window import MainWindow


def length_seconds(length: str) -> int:
    """`30s` and `1m` as seconds. Raises ValueError for anything else."""
    unit = {"s": 1, "m": 60}.get(length[-1:])
    if unit is None:
        raise ValueError(length)
    return int(length[:-1]) * unit


class Stage(QObject):
    """Shows the live state and takes the user's answers."""

    quit_wanted = Signal()
    setting_changed = Signal(str, object)
    undo_settings = Signal()

    def __init__(
        self,
        reminder: Reminder,
        holding: Holding,
        history: History,
        catalogue: Callable[[], Catalogue],
        clip: Callable[[str], Clip],
        rig: Callable[[], Rig],
        notifier: Notifier,
        tray: Tray,
        login: Switch,
        seconds: Callable[[], float],
        paths: Paths,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reminder = reminder
        self._history = history
        self._notifier = notifier
        self._tray = tray
        self._seconds = seconds
        self.guide = Guide(reminder, history, catalogue, clip, rig, seconds, self)
        self._settings = Settings()
        self._card: Card | None = None
        self._notified = False
        self._holding = holding
        self._screen: Callable[[], QScreen | None] = lambda: None
        self.caution = Caution(reminder, history, lambda: self._screen(), self)
        self.guide.card = lambda: self.caution.urgency
        self.weekly = Weekly(reminder, history, self.caution, lambda: self._screen(), self)
        self.report = ReportSaving(reminder, history, catalogue, self)
        self.main = MainPresenter(
            reminder,
            holding,
            history,
            self.guide,
            self.caution,
            self.weekly,
            catalogue,
            clip,
            login,
            self.status,
            paths,
            self,
        )
        self._connect()

    def _connect(self) -> None:
        self._reminder.changed.connect(self.refresh)
        self._reminder.decided.connect(self._mention)
        self._holding.questioned.connect(self._question_hold)
        self.guide.felt.connect(self.caution.read)
        self.guide.signs_asked.connect(self.caution.feels_wrong)
        self.guide.break_over.connect(self.weekly.after_break)
        self.weekly.setting_changed.connect(self.setting_changed)
        self.weekly.goal_wanted.connect(lambda: self.open_main("goal"))
        self.weekly.report_wanted.connect(self.report.ask)
        self.report.notice.connect(self.notice)
        self.weekly.changed.connect(self.main.refresh)
        self.caution.changed.connect(self._card_changed)
        self.caution.asking.connect(self.guide.hold_still)
        self.caution.notice.connect(self.notice)
        self.caution.pause_wanted.connect(self.pause_until_tomorrow)
        self._tray.worse.connect(self.caution.worse)
        self._tray.feels_wrong.connect(self.caution.feels_wrong)
        self._tray.warning_card.connect(self.caution.open_card)
        self.main.opened.connect(self._hear)
        self.main.setting_changed.connect(self.setting_changed)
        self.main.undo_settings.connect(self.undo_settings)
        self.main.login_changed.connect(self._tray.set_starts_at_login)
        self.main.notice.connect(self.notice)
        self.main.hold_answered.connect(self.answer_hold)
        self.main.movement_wanted.connect(self._one_movement)
        self._hear(self._tray)
        self._tray.opening.connect(lambda: self._tray.show_lengths(self.guide.lengths()))
        self._tray.page.connect(self.open_main)
        self._tray.open_main.connect(self.show_up)
        self._notifier.activated.connect(self._notification_answer)
        self._notifier.failed.connect(self._notification_failed)

    def _hear(self, source: Tray | MainWindow) -> None:
        """Take what the user says there."""
        source.break_now.connect(self.begin_length)
        source.start_offer.connect(self.start_offer)
        source.later.connect(self.later)
        source.skip.connect(self.skip)
        source.pause_for.connect(self.pause_for)
        source.pause_until_tomorrow.connect(self.pause_until_tomorrow)
        source.resume.connect(self.resume)
        source.was_reading.connect(self.was_reading)
        source.was_away.connect(self.was_away)
        source.meet_for.connect(self.meet_for)
        source.not_today.connect(self.not_today)
        source.today_after_all.connect(self.today_after_all)
        source.never_wait.connect(self.never_wait)
        source.quit.connect(self.quit_wanted)

    # -- state to windows ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Make everything on the screen agree with the live state."""
        self.caution.look()
        state = self._reminder.live.state
        if isinstance(state, Prompting):
            self._prompt()
        else:
            self._withdraw()
        self.guide.refresh()
        self.weekly.refresh()
        now = self._reminder.now()
        self._tray.show_status(self.status(), now.local)
        self.main.refresh()

    def _mention(self, code: str, params: dict[str, str | float]) -> None:
        """A pause is easily forgotten."""
        if code == "still_paused":
            now = self._reminder.now().local
            end = words.until(datetime.fromisoformat(str(params["until"])), now)
            self.notice(self.tr("Breaks are paused until {time}. Resume is in NeckBreak's menu.").format(time=end))

    def _question_hold(self) -> None:
        """Ask; Today asks as well, as long as it holds. Nothing comes up over slides or a film."""
        question, state = self._holding.question, self._reminder.live.state
        if question is None or not isinstance(state, Held):
            return
        sentence = words_hold.question(question) + " " + self.tr("NeckBreak's window takes the answer.")
        watching = any(each.hold.reason in WATCHING and not each.hold.unless_typing for each in state.holds)
        if not self.main.say(sentence, keep=False) and not watching:
            self._notifier.send(Notice("NeckBreak", sentence))

    def _card_changed(self) -> None:
        """No break goes on underneath a warning card."""
        if self.caution.urgency is not None and isinstance(self._reminder.live.state, Breaking):
            self.guide.close()
        self.refresh()

    def status(self) -> Status:
        """The live state as values to show."""
        card = self.caution.urgency
        known = status(self._reminder.live, self._reminder.rules, self._reminder.now(), card.value if card else "")
        if known.state == "off_hours" and self._reminder.live.off_day is not None:
            known = replace(known, off_today=self._reminder.standing().why == "not_today")
        named = tuple(replace(each, name=self._holding.name_of(each.reason, each.source)) for each in known.holds)
        return replace(known, holds=named) if named else known

    def use(self, settings: Settings, problems: tuple[str, ...] = (), can_undo: bool = False) -> None:
        """Take new settings."""
        self._settings = settings
        self.guide.use(settings)
        self.weekly.use(settings)
        self.report.settings = settings
        self.caution.number = settings.emergency_number
        self.main.use(settings, problems, can_undo)

    def reread(self) -> None:
        """Something else has written to the history: what was read of it is read anew."""
        self.caution.read()
        self.refresh()
        self.main.reread()

    def show_calendar_problem(self, sentence: str) -> bool:
        """What could not be read of the calendar; empty for nothing. Whether the user sees it at once."""
        return self.main.show_calendar_problem(sentence)

    def on_screen(self, screen: Callable[[], QScreen | None]) -> None:
        """Where the user works."""
        self._screen = screen

    def _prompt(self) -> None:
        if self._card is not None or self._notified:
            return
        if self._by_notification():
            self._notified = True
            actions = (("start", self.tr("Start")), ("later", self.tr("Later")), ("skip", self.tr("Skip")))
            title = self.tr("Break, {length}").format(length=length_words(self._settings.break_length))
            body = self.tr("Whenever you are ready. Starting NeckBreak again opens it, too.")
            self._notifier.send(Notice(title, body, actions))
            return
        from neckbreak.ui.card import Card

        left = self.status().later_left
        card = Card(
            length_words(self._settings.break_length), left, round(self._reminder.rules.later_s / 60), self._seconds
        )
        card.started.connect(self.start_offer)
        card.postponed.connect(self.later)
        card.skipped.connect(self.skip)
        card.worse.connect(self.caution.worse)
        self._card = card
        card.offer(self._screen())

    def _by_notification(self) -> bool:
        wish = self._settings.prompt
        if wish == "auto":
            wish = "notification" if QGuiApplication.platformName().startswith("wayland") else "card"
        return wish == "notification" and self._notifier.available()

    def _withdraw(self) -> None:
        if self._card is not None:
            self._card.close()
            self._card = None
        if self._notified:
            self._notified = False
            self._notifier.withdraw()

    # -- intent -----------------------------------------------------------------------------------------------

    def show_up(self) -> None:
        """NeckBreak was started again or its icon clicked: focus a card or break, otherwise open the main window."""
        if isinstance(self._reminder.live.state, Prompting):
            if self._card is None:
                self._open_card_instead()
            if self._card is not None:
                self._card.take_focus()
        elif not (self.guide.show_up() or self.weekly.show_up()):
            self.open_main("today")

    def _open_card_instead(self) -> None:
        """A notification without buttons cannot be answered: show the card for it."""
        self._withdraw()
        wish, self._settings = self._settings, _with_card(self._settings)
        self._prompt()
        self._settings = wish

    def start_offer(self) -> bool:
        """Start the offered break in the usual length. False as in `begin_length`."""
        return self.begin_length(self._settings.break_length)

    def begin_length(self, length: str) -> bool:
        """A break of this length now. False if one runs already or none may be offered."""
        return self.guide.begin_length(length_seconds(length), self._place())

    def next_plan(self, seconds: int) -> Plan | None:
        """The plan for the next break of that length."""
        choice = self.guide.choice(seconds)
        return None if choice is None else choice.plan

    def begin(self, plan: Plan) -> bool:
        """Play this plan now. False if a break runs already, or the safety list forbids it."""
        return self.guide.begin(plan, self._place())

    def _place(self) -> QScreen | None:
        """The screen of the open card, else the one the user works on."""
        return self._card.screen() if self._card is not None else self._screen()

    def later(self) -> None:
        """Ask again in a while."""
        self._say(self._reminder.later)

    def skip(self, reason: str = "") -> None:
        """No break this time."""
        self._say(lambda: self._reminder.skip(SkipReason(reason) if reason else None))

    def pause_for(self, seconds: float) -> None:
        """No prompts for so long."""
        self._say(lambda: self._reminder.pause_for(seconds))

    def pause_until_tomorrow(self) -> None:
        """No prompts before tomorrow's start of work."""
        self._say(lambda: self._reminder.pause(self._reminder.tomorrow()))

    def resume(self) -> None:
        """The pause ends."""
        self._say(self._reminder.resume)

    def was_reading(self) -> None:
        """The last absence was none."""
        self._say(self._reminder.was_reading)

    def was_away(self) -> None:
        """The last gap was no work."""
        self._say(self._reminder.was_away)

    def meet_for(self, seconds: float) -> None:
        """In a meeting for so long; 0: it is over."""
        self._say(lambda: self._reminder.meet_for(seconds))

    def not_today(self) -> None:
        """No more breaks today."""
        self._say(self._reminder.not_today)

    def today_after_all(self) -> None:
        """Breaks today again."""
        self._say(self._reminder.today_after_all)

    def never_wait(self) -> None:
        """Not for what holds the break back now."""
        self._dismiss(self._holding.never_mind())

    def answer_hold(self, wait: bool) -> None:
        """The user's word on a hold that never ends."""
        self._dismiss(self._holding.answer(wait=wait))
        self.main.refresh()

    def _dismiss(self, key: str) -> None:
        if key:
            known = names(self._settings.never_wait_for)
            self.setting_changed.emit("never_wait_for", ", ".join((*known, key)))

    def _say(self, answer: Callable[[], None]) -> None:
        try:
            answer()
        except NotNow as refusal:
            self.notice(words.refusal(refusal.code))

    def _notification_failed(self) -> None:
        """Nobody saw it: the card is the prompt that always works."""
        if self._notified:
            self._open_card_instead()

    def _notification_answer(self, key: str) -> None:
        match key:
            case "start":
                self.start_offer()
            case "later":
                self.later()
            case "skip":
                self.skip()
            case _:
                self.show_up()

    # -- the other windows --------------------------------------------------------------------------------------

    def notice(self, sentence: str) -> None:
        """One calm sentence: in the main window, or by the desktop's notifications and then when it opens next."""
        if not self.main.say(sentence) and not self._notified:
            self._notifier.send(Notice("NeckBreak", sentence))

    def open_main(self, page: str = "today") -> None:
        """Show the main window on that page."""
        self.main.open(page)

    def _one_movement(self, movement: str) -> None:
        if not self.guide.begin_one(movement, self._screen()):
            self.notice(self.tr("This movement is not for now: a break runs, or the safety list speaks against it."))

    def open_safety(self) -> None:
        """Show the safety list."""
        self.caution.open_list()

    def close_all(self) -> None:
        """Take every window away, as at the end of the program."""
        self._withdraw()
        self.weekly.close()
        self.report.close()
        self.guide.close()
        self.caution.close()
        self.main.close()
        QApplication.processEvents()


def _with_card(settings: Settings) -> Settings:
    return replace(settings, prompt="card")
