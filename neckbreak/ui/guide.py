"""Guided breaks: chooses the plan, plays it in its window, and tells the reminder how far it got.

The window reports, the guide records: whatever ends a break (its last second, a closed window, "this hurts"), each
part and the outcome are in the history when it is over.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from neckbreak.core.answers import NotNow
from neckbreak.core.records import Outcome, PartResult, Rated, Reacted, Record, Wished
from neckbreak.core.settings import Settings
from neckbreak.core.states import Breaking
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History

if TYPE_CHECKING:  # content and window are imported when the first break comes, to keep the waiting process small
    from PySide6.QtGui import QScreen

    from neckbreak.core.figure import Clip, Rig
    from neckbreak.core.plans import Catalogue, Plan
    from neckbreak.core.safety import Urgency
    from neckbreak.core.timeline import Timeline
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

    def next_plan(self, seconds: int) -> Plan | None:
        """The plan for the next break of that length."""
        from neckbreak.core.choosing import choose
        from neckbreak.core.person import Person

        now, card = self._reminder.now(), self.card()
        if card == "same_day":
            plans = self._catalogue().plans.values()
            return next((plan for plan in plans if plan.kind == "rest" and plan.total_s == seconds), None)
        person = Person.of(self._settings, now.local, self._history.person_facts(now), self.answers(), card)
        choice = choose(self._catalogue(), seconds, person)
        return None if choice is None else choice.plan

    def begin(self, plan: Plan, screen: QScreen | None) -> bool:
        """Play this plan now. False if a break runs already, or the safety list forbids it."""
        from neckbreak.core import safety

        if isinstance(self._reminder.live.state, Breaking) or not safety.allowed(plan, self.answers()):
            return False
        if not _left(plan, self.card()):
            return False
        if self._window is not None:  # the last one still says its closing line
            self._window.close()
        from neckbreak.core.timeline import Timeline
        from neckbreak.ui.break_window import BreakWindow

        starts = {move: _other(side) for move, side in self._history.starting_sides().items()}
        timeline = Timeline.of(plan, starts)
        try:
            break_id = self._reminder.start_break(plan.id, timeline.parts())
        except NotNow:
            return False
        self._played = {}
        voice = self._make_voice()
        window = BreakWindow(timeline, self._clip, self.figure(), self._seconds, still=self.still, voice=voice)
        window.part_progress.connect(self._part_progress)
        window.reacted.connect(lambda movement, kind: self._reacted(break_id, movement, kind))
        window.finished.connect(lambda how, actual_s: self._finished(timeline, how, actual_s))
        window.signs_asked.connect(self.signs_asked)
        self._breaks += 1
        number = self._breaks
        window.destroyed.connect(lambda: self._forget(number))
        self._window = window
        window.show_on(screen)
        if self._settings.break_window == "fullscreen":
            window.showFullScreen()
        return True

    def begin_one(self, movement: str, screen: QScreen | None) -> bool:
        """A break of this one movement in its usual dose. False as in `begin`."""
        from neckbreak.core.plans import Plan, PlanItem

        move = self._catalogue().movements[movement]
        item = PlanItem(move, ONE_LEAD_S, move.doses["std"])
        return self.begin(Plan(ONE, round(item.total_s), "normal", (item,)), screen)

    def wish(self, movement: str, kind: str) -> None:
        """Remember what the user wants of a movement: `not_for_me`, `back`, `pinned` or `unpinned`."""
        self._history.apply([Wished(self._reminder.now(), movement, kind)], None)

    def wishes(self) -> tuple[frozenset[str], frozenset[str]]:
        """What the user leaves out today, and what he wants often."""
        now = self._reminder.now()
        facts = self._history.person_facts(now)
        out = {move for move, until in facts.excluded.items() if until is None or until >= now.day}
        return frozenset(out), facts.pinned

    def refresh(self) -> None:
        """No window without a running break, except for its last words."""
        if self._window is not None and not isinstance(self._reminder.live.state, Breaking) and not self._window.over:
            self._window.close()

    def show_up(self) -> bool:
        """Bring the running break to the front; False without one."""
        if self._window is None:
            return False
        self._window.activateWindow()
        self._window.raise_()
        return True

    def close(self) -> None:
        """Take the window away."""
        if self._window is not None:
            self._window.close()

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
        self.felt.emit()

    def _finished(self, timeline: Timeline, how: str, actual_s: float) -> None:
        parts = timeline.parts()
        played = [self._played.get(index, 0.0) for index in range(len(parts))]
        outcome = Outcome.PARTIAL if how == "hurts" else timeline.result(played)
        self._reminder.end_break(outcome, how, actual_s)

    def _forget(self, number: int) -> None:
        if number == self._breaks:
            self._window = None
        gc.collect()


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


def _other(side: str) -> str:
    return "right" if side == "left" else "left"
