"""Guided breaks: chooses the plan, plays it in its window, and tells the reminder how far it got.

The window reports, the guide records: whatever ends a break (its last second, a closed window, "this hurts"), each
part and the outcome are in the history when it is over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal

from neckbreak.core.answers import NotNow
from neckbreak.core.asking import ASKED, may_ask
from neckbreak.core.records import Decision, Outcome, PartResult, Rated, Reacted, Record, Wished
from neckbreak.core.settings import BREAK_LENGTHS, Settings
from neckbreak.core.states import Breaking, Prompting
from neckbreak.memory import release
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History

if TYPE_CHECKING:  # content and window are imported when the first break comes, to keep the waiting process small
    from PySide6.QtGui import QScreen

    from neckbreak.core.choosing import Choice
    from neckbreak.core.figure import Clip, Rig
    from neckbreak.core.person import Person, Reaction
    from neckbreak.core.plans import Catalogue, Plan
    from neckbreak.core.safety import Urgency
    from neckbreak.core.timeline import Timeline
    from neckbreak.ui.ask_page import AskPage
    from neckbreak.ui.break_window import BreakWindow
    from neckbreak.ui.figure.widget import FigureWidget
    from neckbreak.ui.voice import Voice

ONE = "one"
"""The plan of a single movement, asked for on the Movements page."""
ONE_LEAD_S = 4.0


class Guide(QObject):
    """Owns the break window."""

    signs_asked = Signal()
    """The user wants to see the warning signs."""
    felt = Signal()
    """A movement did something; it is recorded."""
    break_over = Signal(QRect)
    """The window of a break that was done to its end has gone; it stood there."""

    def __init__(
        self,
        reminder: Reminder,
        history: History,
        catalogue: Callable[[], Catalogue],
        clip: Callable[[str], Clip],
        rig: Callable[[], Rig],
        seconds: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reminder = reminder
        self._history = history
        self._catalogue = catalogue
        self._clip = clip
        self._rig = rig
        self._seconds = seconds
        self._settings = Settings()
        self._window: BreakWindow | None = None
        self._question: AskPage | None = None
        self._question_from_offer = False
        self._finished_at: QRect | None = None
        """Where the window of a break stands that was done to its end."""
        self._sore: Reaction | None = None
        self._settled_on: date | None = None
        self._refused: list[str] = []
        self._breaks = 0
        self._played: dict[int, float] = {}
        self.card: Callable[[], Urgency | None] = lambda: None
        """The warning card that stands."""
        self.still = False
        """Pictures instead of motion."""
        self.dark = False

    @property
    def window(self) -> BreakWindow | None:
        """The break window, while there is one."""
        return self._window

    def use(self, settings: Settings) -> None:
        """Take new settings, from the next break on."""
        self._settings = settings

    def answers(self) -> dict[str, bool] | None:
        """The answers to the safety list; None before it was answered."""
        given = {code: value == "yes" for code, value in self._history.answers().items()}
        return given or None

    def choice(self, seconds: int, refused: Sequence[str] = ()) -> Choice | None:
        """What the next break of that length is; `refused` are plans the user has just put aside."""
        from neckbreak.core.choosing import Choice, choose

        if self.card() == "same_day":
            plans = self._catalogue().plans.values()
            rest = next((plan for plan in plans if plan.kind == "rest" and plan.total_s == seconds), None)
            return None if rest is None else Choice(rest, "rest_only")
        return choose(self._catalogue(), seconds, self._person(), refused)

    def begin_length(self, seconds: int, screen: QScreen | None) -> bool:
        """A break of that length now, or first the question that strength depends on. False as in `begin`."""
        from neckbreak.core.choosing import strength_if_fine

        if isinstance(self._reminder.live.state, Breaking):
            return False
        if self._may_ask() and strength_if_fine(self._catalogue(), seconds, self._person()):
            self._history.apply([Decision(self._reminder.now(), ASKED)], None)
            self._ask(seconds, screen)
            return True
        choice = self.choice(seconds)
        return choice is not None and self._play(choice, screen)

    def begin(self, plan: Plan, screen: QScreen | None) -> bool:
        """Play this plan now, made to fit. False if a break runs already, or too little of it may be offered."""
        from neckbreak.core.choosing import Choice, fitted

        if not _left(plan, self.card()):
            return False
        rests = plan.kind == "rest"  # that is left even under a card that leaves nothing else
        choice = Choice(plan, "asked_for") if rests else fitted(self._catalogue(), plan, self._person())
        return choice is not None and self._play(choice, screen)

    def _may_ask(self) -> bool:
        today = self._reminder.today
        return may_ask(self._history.first_day(), today, asked_today=self._history.asked_on(today))

    def _person(self) -> Person:
        from neckbreak.core.person import Person

        now = self._reminder.now()
        facts, ends = self._history.person_facts(now), self._reminder.work_ends()
        return Person.of(self._settings, now.local, facts, self.answers(), self.card(), ends)

    def _play(self, choice: Choice, screen: QScreen | None) -> bool:
        if isinstance(self._reminder.live.state, Breaking):
            return False
        if self._window is not None:  # the last one still says its closing line
            self._window.close()
        from neckbreak.core.timeline import Timeline

        timeline = Timeline.of(choice.plan, choice.starts)
        try:
            break_id = self._reminder.start_break(choice.plan.id, timeline.parts())
        except NotNow:
            return False
        self._refused = [choice.plan.id]
        window = self._make_window(break_id, timeline, choice)
        window.show_on(screen)
        if self._settings.break_window == "fullscreen":
            window.showFullScreen()
        return True

    def _make_window(self, break_id: str, timeline: Timeline, choice: Choice) -> BreakWindow:
        voice = self._make_voice()  # first of all: what speaks may have to wake up
        from neckbreak.ui.break_window import BreakWindow
        from neckbreak.ui.words_choice import why_words

        self._played, self._finished_at = {}, None
        window = BreakWindow(
            timeline,
            self._clip,
            self.figure(),
            self._seconds,
            still=self.still,
            voice=voice,
            idle_s=self._reminder.idle_s,
            why=why_words(choice),
        )
        window.part_progress.connect(self._part_progress)
        window.reacted.connect(lambda movement, kind: self._reacted(break_id, movement, kind))
        window.finished.connect(lambda how, actual_s: self._finished(timeline, how, actual_s))
        window.signs_asked.connect(self.signs_asked)
        window.another_wanted.connect(lambda: self._another(choice.plan.total_s))
        window.not_for_me.connect(lambda movement: self.wish(movement, "not_for_me"))
        self._breaks += 1
        number = self._breaks
        window.destroyed.connect(lambda: self._forget(number))
        self._window = window
        return window

    def _another(self, seconds: int) -> None:
        """Another plan takes the running one's place; without one all stays as it is."""
        choice, old = self.choice(seconds, self._refused), self._window
        if choice is None or old is None or choice.plan.id == self._refused[-1]:
            return
        from neckbreak.core.timeline import Timeline

        place, state = old.place, old.windowState()
        actual_s = old.leave_for_another()
        timeline = Timeline.of(choice.plan, choice.starts)
        break_id = self._reminder.change_break(choice.plan.id, timeline.parts(), actual_s)
        self._refused.append(choice.plan.id)
        window = self._make_window(break_id, timeline, choice)
        window.setGeometry(place)
        window.setWindowState(state)
        window.show()

    def _ask(self, seconds: int, screen: QScreen | None) -> None:
        """How the neck is: the answer is remembered, and the break that fits it begins."""
        from neckbreak.ui.ask_page import AskPage

        page = AskPage()
        page.setWindowFlags(page.windowFlags() | Qt.WindowType.WindowStaysOnTopHint)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._question = page
        self._question_from_offer = isinstance(self._reminder.live.state, Prompting)

        def go_on(kind: str = "") -> None:
            if kind:
                self._history.apply([Rated(self._reminder.now(), kind)], None)
            self._question = None
            page.close()
            self.begin_length(seconds, screen)

        page.answered.connect(go_on)
        page.skipped.connect(go_on)
        page.destroyed.connect(self._forget_question)
        room = (screen or page.screen()).availableGeometry()
        page.resize(page.sizeHint().boundedTo(room.size() * 0.9))
        page.move(room.center() - page.rect().center())
        page.show()
        page.activateWindow()

    def _forget_question(self) -> None:
        self._question = None

    def begin_one(self, movement: str, screen: QScreen | None) -> bool:
        """A break of this one movement, in the dose that fits. False as in `begin`."""
        from neckbreak.core.choosing import fitted
        from neckbreak.core.plans import Plan, PlanItem

        move = self._catalogue().movements[movement]
        whole = PlanItem(move, ONE_LEAD_S, move.doses["std"])
        plan = Plan(ONE, round(whole.total_s), "normal", (whole,))
        choice = fitted(self._catalogue(), plan, self._person()) if _left(plan, self.card()) else None
        own = () if choice is None else tuple(item for item in choice.plan.items if item.movement.id == movement)
        if choice is None or not own:
            return False
        only = Plan(ONE, round(sum(item.total_s for item in own)), "normal", own)
        return self._play(replace(choice, plan=only), screen)

    def wish(self, movement: str, kind: str) -> None:
        """Remember what the user wants of a movement: `not_for_me`, `back`, `pinned` or `unpinned`."""
        self._history.apply([Wished(self._reminder.now(), movement, kind)], None)

    def wishes(self) -> tuple[frozenset[str], frozenset[str]]:
        """What the user leaves out today, and what he wants often."""
        now = self._reminder.now()
        facts = self._history.person_facts(now)
        out = {move for move, until in facts.excluded.items() if until is None or until >= now.day}
        return frozenset(out), facts.pinned

    def lengths(self) -> tuple[str, ...]:
        """The lengths to offer: those of the user's week, and always the one he has chosen."""
        from neckbreak.core.gates import default_lengths

        now = self._reminder.now()
        usual = default_lengths(self._history.person_facts(now), now.day)
        return tuple(each for each in BREAK_LENGTHS if each in usual or each == self._settings.break_length)

    def unsettled(self) -> str:
        """The movement that hurt the day before, while it was not said whether that is over; else empty."""
        from neckbreak.core.gates import unsettled

        now = self._reminder.now()
        self._sore = unsettled(self._history.person_facts(now), now.day)
        open_ = self._sore is not None and self._settled_on != now.day
        return self._sore.movement if self._sore is not None and open_ else ""

    def settle(self, gone: bool) -> None:
        """The user says whether what hurt is over. If not, the movement comes with less, or no more."""
        now = self._reminder.now()
        if self._sore is not None and not gone:
            self._history.apply([Reacted(now, self._sore.break_id, self._sore.movement, "unsettled")], None)
            self._take_out()
        self._settled_on = now.day

    def _take_out(self) -> None:
        """What was uncomfortable twice running is left out; the user can take it back."""
        from neckbreak.core.gates import to_take_out

        for movement in to_take_out(self._person()):
            self.wish(movement, "not_for_me")

    def refresh(self) -> None:
        """No window without a running break, except for its last words; no question without its offer."""
        state = self._reminder.live.state
        if self._question is not None and self._question_from_offer and not isinstance(state, Prompting):
            self._question.close()
        if self._window is not None and not isinstance(state, Breaking) and not self._window.over:
            self._window.close()

    def show_up(self) -> bool:
        """Bring the running break, or the question before it, to the front; False without one."""
        window = self._window or self._question
        if window is None:
            return False
        window.activateWindow()
        window.raise_()
        return True

    def hold_still(self) -> None:
        """Something else is asked: a break that plays is paused."""
        from neckbreak.ui.break_window import Stage

        if self._window is not None and self._window.stage is Stage.PLAYING:
            self._window.toggle_pause()

    def close(self) -> None:
        """Take the windows away."""
        for window in (self._window, self._question):
            if window is not None:
                window.close()

    def _make_voice(self) -> Voice | None:
        if not (self._settings.voice or self._settings.chime):
            return None
        from neckbreak.ui.voice import make_voice

        voice = make_voice(self._settings)
        if voice is not None:
            voice.prepare()
        return voice

    def figure(self) -> FigureWidget:
        """A figure dressed as the user likes."""
        from neckbreak.ui.figure.palette import DARK, LIGHT, dressed
        from neckbreak.ui.figure.widget import FigureWidget

        chosen = self._settings
        colours = dressed(DARK if self.dark else LIGHT, chosen.skin, chosen.shirt, chosen.hair_colour)
        return FigureWidget(self._rig(), palette=colours, hair=chosen.hair)

    def _part_progress(self, index: int, seconds: float, result: str) -> None:
        self._played[index] = seconds
        self._reminder.part_played(index, seconds, PartResult(result), sum(self._played.values()))

    def _reacted(self, break_id: str, movement: str, kind: str) -> None:
        now = self._reminder.now()
        records: list[Record] = [Reacted(now, break_id, movement, kind)]
        if kind == "sharp":
            records.append(Rated(now, "worse", break_id=break_id))
        self._history.apply(records, None)
        self._take_out()
        self.felt.emit()

    def _finished(self, timeline: Timeline, how: str, actual_s: float) -> None:
        parts = timeline.parts()
        played = [self._played.get(index, 0.0) for index in range(len(parts))]
        outcome = Outcome.PARTIAL if how == "hurts" else timeline.result(played)
        if how == "finished" and self._window is not None:
            self._finished_at = self._window.place
        self._reminder.end_break(outcome, how, actual_s)

    def _forget(self, number: int) -> None:
        place, last = self._finished_at, number == self._breaks
        if last:
            self._window = self._finished_at = None
        release()
        if last and place is not None:
            QTimer.singleShot(0, self, lambda: self.break_over.emit(place))


def _left(plan: Plan, card: Urgency | None) -> bool:
    """Whether a warning card leaves this plan."""
    match card:
        case None:
            return True
        case "emergency":
            return False
        case "same_day":
            return plan.kind == "rest"
        case _:
            from neckbreak.core.gates import QUIET

            return all(movement.id in QUIET for movement in plan.movements)
