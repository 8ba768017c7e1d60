"""The imperative shell: owns the live state, feeds the core, records, and says when something changed.

Every entry gathers the senses, looks, applies the answer if there is one, writes the records together with the live
state in one transaction, re-arms the beat and the idle alarm, and emits `changed`. Nothing else writes the state.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from neckbreak.core import answers, rhythm, saved
from neckbreak.core.hours import Hours, Instant, Standing, day_ends, next_start, off_until, standing, today
from neckbreak.core.moment import Moment
from neckbreak.core.records import Decision, Outcome, Part, PartPlayed, PartResult, Record, SkipReason
from neckbreak.core.states import Breaking, Hold, Live, Rules, Senses, Wait, round_of

SAVE_EVERY_S = 110.0
"""While nothing happens but work, the live state is written this often: about every second look."""

NOT_LOCKED_S = 180.0
"""Input at every look for so long: nobody works at a locked screen, whatever a crashed screen saver says."""

log = logging.getLogger(__name__)


class Idle(Protocol):
    """What the reminder needs of an idle source."""

    def watch(self, threshold_s: float) -> None:
        """Tell when nobody has touched anything for that long."""

    def idle_s(self) -> float | None:
        """Seconds since the last input; None where nothing can tell."""


class Book(Protocol):
    """What the reminder needs of the history."""

    def apply(self, records: Sequence[Record], live: str | None) -> None:
        """Write both in one transaction, or keep them for later; never raises."""

    def live(self) -> str | None:
        """The saved live state."""

    def unfinished_breaks(self) -> Sequence[object]:
        """Breaks without an end."""


def new_id() -> str:
    """A random identifier that stays unique among all computers."""
    return uuid4().hex


class Reminder(QObject):
    """The one owner of the live state."""

    changed = Signal()
    decided = Signal(str, dict)
    """A decision was written down: its code and parameters."""

    def __init__(
        self,
        clock: Callable[[], Moment],
        book: Book,
        idle: Idle,
        rules: Rules,
        fresh_id: Callable[[], str] = new_id,
        parent: QObject | None = None,
        *,
        instant: Instant | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.instant: Instant = instant or (lambda shown: self._clock().shows(shown))
        """When clocks here will show a time."""
        self._hours = Hours()
        self._book = book
        self._idle = idle
        self._fresh_id = fresh_id
        self._arm: Callable[[float], None] = lambda _seconds: None
        self._ask: Callable[[], None] | None = None
        self._locked = False
        self._touched: float | None = None
        """Since when, in seconds of the clock, every look at a locked screen has found fresh input."""
        self._holds: tuple[Hold, ...] = ()
        self._frozen_until: datetime | None = None
        self._saved: Live | None = None
        self._watched: float | None = None
        self.rules = rules
        self.live: Live

    def start(self, arm: Callable[[float], None], ask: Callable[[], None] | None = None) -> None:
        """Go on where the last run ended, or begin.

        `arm` is the beat's. `ask` looks at what holds, and gives it to `set_holds` a moment later; without it nothing
        ever holds but what `set_holds` says.
        """
        self._arm, self._ask = arm, ask
        now = self._clock()
        kept = self._restored()
        if kept is None:
            self._take(rhythm.begin(now, self._fresh_id))
        else:
            unfinished = [b for b in self._book.unfinished_breaks() if getattr(b, "id", None) == _break_id(kept)]
            played = sum(p.actual_s for p in getattr(unfinished[0], "parts", ())) if unfinished else None
            self._take(answers.restore(kept, self.rules, now, self._fresh_id, played))
        self.look()

    def _restored(self) -> Live | None:
        text = self._book.live()
        if text is None:
            return None
        try:
            return saved.from_data(json.loads(text))
        except (saved.BadState, ValueError):
            log.warning("The saved state could not be read; a new round begins.")
            return None

    # -- what happens around ---------------------------------------------------------------------------------

    def look(self) -> None:
        """Look at the world and act on it; may come at any time, late or twice."""
        self._look(fresh=self._ask is None)

    def _look(self, *, fresh: bool) -> None:
        now = self._clock()
        idle_s = self._idle.idle_s()
        self._doubt_lock(now, idle_s)
        senses = self._senses(now, idle_s, fresh=fresh)
        self._take(rhythm.look(self.live, self.rules, senses, self._fresh_id), idle_s)

    def _doubt_lock(self, now: Moment, idle_s: float | None) -> None:
        """A lock that is not lifted would keep silent for ever."""
        if not self._locked or idle_s is None or idle_s >= self.rules.typing_gap_s:
            self._touched = None
        elif self._touched is None:
            self._touched = now.mono
        elif now.mono - self._touched >= NOT_LOCKED_S:
            log.warning("somebody works, so the screen is not locked, whatever is said")
            self._locked, self._touched = False, None

    def alarm(self) -> None:
        """The idle source rang, because nobody touched anything or somebody did again; it is to be set anew."""
        self._watched = None
        self.look()

    def set_locked(self, locked: bool) -> None:
        """The session was locked or unlocked."""
        if locked != self._locked:
            self.look()
            self._locked = locked
            self.look()

    def set_holds(self, holds: Sequence[Hold]) -> None:
        """The reasons not to prompt, looked at just now."""
        self._holds = tuple(holds)
        self._look(fresh=True)

    def freeze(self, until: datetime | None) -> None:
        """Whatever the hours are, nothing is offered until then; None: it is again."""
        if until != self._frozen_until:
            self._frozen_until = until
            self.look()

    def set_hours(self, hours: Hours) -> None:
        """When the user works."""
        if hours != self._hours:
            self._hours = hours
            self.look()

    def set_rules(self, rules: Rules) -> None:
        """The user changed his numbers."""
        if rules != self.rules:
            self.look()
            self.rules = rules
            self.look()

    # -- what the user says ------------------------------------------------------------------------------------

    def later(self) -> None:
        """Ask again in a while. Raises `NotNow`."""
        self._answer(lambda live: answers.later(live, self.rules, self._fresh_id))

    def skip(self, reason: SkipReason | None = None) -> None:
        """No break this time. Raises `NotNow`."""
        self._answer(lambda live: answers.skip(live, self.rules, reason, self._fresh_id))

    def pause(self, until: datetime) -> None:
        """No prompts until then. Raises `NotNow`."""
        self._answer(lambda live: answers.pause(live, self.rules, until, self._fresh_id))

    def pause_for(self, seconds: float) -> None:
        """No prompts for so long. Raises `NotNow`."""
        self.pause(self._clock().wall + timedelta(seconds=seconds))

    def resume(self) -> None:
        """The pause ends now. Raises `NotNow`."""
        self._answer(lambda live: answers.resume(live, self.rules, self._fresh_id))

    def was_reading(self) -> None:
        """The last natural break was none. Raises `NotNow`."""
        self._answer(lambda live: answers.was_reading(live, self.rules))

    def was_away(self) -> None:
        """The last gap that was counted as work was none. Raises `NotNow`."""
        self._answer(lambda live: answers.was_away(live, self.rules, self._fresh_id))

    def meet_for(self, seconds: float) -> None:
        """In a meeting for so long; 0 ends it. Raises `NotNow`."""
        until = self._clock().wall + timedelta(seconds=seconds)
        self._answer(lambda live: answers.meet(live, self.rules, until))
        self.look()

    def not_today(self) -> None:
        """No more breaks before the next day's work."""
        day = today(self._clock(), self._hours, self.instant)
        self._answer(lambda live: answers.not_today(live, self.rules, day))
        self.look()

    def today_after_all(self) -> None:
        """Takes "not today" back. Raises `NotNow`."""
        self._answer(lambda live: answers.today_after_all(live, self.rules))
        self.look()

    def start_break(self, plan: str, parts: Sequence[Part]) -> str:
        """A guided break begins; returns its identifier. Raises `NotNow`."""
        break_id = self._fresh_id()
        self._answer(lambda live: answers.start_break(live, self.rules, break_id, plan, parts))
        return break_id

    def change_break(self, plan: str, parts: Sequence[Part], actual_s: float) -> str:
        """Another plan instead of the running one, of which `actual_s` were played; returns the new identifier."""
        break_id = self._fresh_id()
        self._answer(lambda live: answers.change_break(live, self.rules, break_id, plan, parts, actual_s))
        return break_id

    def part_played(self, index: int, seconds: float, result: PartResult, total_s: float) -> None:
        """How far the running break has got; without one nothing happens."""
        state = self.live.state
        if isinstance(state, Breaking):
            part = PartPlayed(state.id, index, seconds, result)
            self._answer(lambda live: answers.part_played(live, self.rules, part, total_s), quiet=True)

    def end_break(self, outcome: Outcome, how: str, actual_s: float) -> None:
        """The running break is over; without one nothing happens."""
        if isinstance(self.live.state, Breaking):
            self._answer(lambda live: answers.end_break(live, self.rules, outcome, how, actual_s, self._fresh_id))

    # -- what the windows ask ----------------------------------------------------------------------------------

    def now(self) -> Moment:
        """The moment that it is."""
        return self._clock()

    def idle_s(self) -> float | None:
        """Seconds since the last input; None where nothing can tell."""
        return self._idle.idle_s()

    def tomorrow(self) -> datetime:
        """ "Until tomorrow": when the work of the next day begins, in UTC."""
        return next_start(self._clock(), self._hours, self.instant)

    def work_ends(self) -> datetime | None:
        """When the day's work ends, local; None where no hours are kept."""
        now = self._clock()
        ends = day_ends(now, self._hours, self.instant)
        return None if ends is None else ends.astimezone(now.local.tzinfo)

    def standing(self) -> Standing:
        """Whether it is working hours, and until when."""
        return standing(self._clock(), self._hours, self.live.off_day, self.instant)

    @property
    def today(self) -> date:
        """The user's local day."""
        return self._clock().day

    # -- one way in --------------------------------------------------------------------------------------------

    def _senses(self, now: Moment, idle_s: float | None, *, fresh: bool = True) -> Senses:
        return Senses(now, idle_s, self._locked, self._holds, self._off_until(now), fresh)

    def _off_until(self, now: Moment) -> datetime | None:
        """When the next work begins, or None: it is working hours."""
        ends = [self._frozen_until] if self._frozen_until is not None else []
        if self._hours != Hours() or self.live.off_day is not None:
            hours_end = off_until(now, self._hours, self.live.off_day, self.instant)
            ends += [hours_end] if hours_end is not None else []
        return max(ends, default=None)

    def _answer(self, act: Callable[[Live], rhythm.Step], quiet: bool = False) -> None:
        """Look first, so that the answer meets the state of this very moment; both are one transaction."""
        now = self._clock()
        idle_s = self._idle.idle_s()
        seen = rhythm.look(self.live, self.rules, self._senses(now, idle_s, fresh=self._ask is None), self._fresh_id)
        try:
            said = act(seen.live)
        except answers.NotNow:
            self._take(seen, idle_s)
            raise
        self._take(replace(said, records=seen.records + said.records), idle_s, quiet=quiet)

    def _take(self, step: rhythm.Step, idle_s: float | None = None, quiet: bool = False) -> None:
        self.live = step.live
        if step.records or self._worth_saving(step.live):
            self._book.apply(step.records, json.dumps(saved.to_data(step.live), separators=(",", ":")))
            self._saved = step.live
        self._wait(step.wait, idle_s)
        for each in step.records:
            if isinstance(each, Decision):
                self.decided.emit(each.code, dict(each.params))
        if not quiet:
            self.changed.emit()
        if step.ask and self._ask is not None:
            self._ask()

    def _worth_saving(self, live: Live) -> bool:
        """Whether a crash now would lose more than the clocks tell: work since the last saving, or another state.

        Writing wakes the disk. Time without input needs none: after a restart it is absence anyway.
        """
        old = self._saved
        if old is None or type(old.state) is not type(live.state):
            return True
        before, after = round_of(old.state), round_of(live.state)
        worked = before is not None and after is not None and before.work_s != after.work_s
        return worked and (live.at.mono - old.at.mono) >= SAVE_EVERY_S

    def _wait(self, wait: Wait, idle_s: float | None) -> None:
        self._arm(wait.seconds)
        if wait.idle_s is None or wait.idle_s == self._watched:
            return
        # An alarm for a quiet that has already been reached would ring at once, for ever.
        if idle_s is None or wait.idle_s > idle_s:
            self._watched = wait.idle_s
            self._idle.watch(wait.idle_s)


def _break_id(live: Live) -> str | None:
    return live.state.id if isinstance(live.state, Breaking) else None
