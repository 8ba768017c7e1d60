"""A small world for stories of a day: a clock, a user, and the rhythm that watches them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from neckbreak.core import answers, rhythm, saved
from neckbreak.core.moment import Moment
from neckbreak.core.records import Outcome, Part, PartPlayed, PartResult, Record, SkipReason
from neckbreak.core.states import Breaking, Hold, Live, Rules, Senses, Wait

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@dataclass
class World:
    """The rhythm, driven by events exactly as the shell drives it."""

    rules: Rules = field(default_factory=Rules)
    sees_idle: bool = True
    now: Moment = field(default_factory=lambda: Moment(START, 1000.0, 5000.0, 60))
    locked: bool = False
    holds: tuple[Hold, ...] = ()
    """What would be seen by whoever looks."""
    known_holds: tuple[Hold, ...] = ()
    """What was seen when the rhythm asked last."""
    off_until: datetime | None = None
    last_input: float = 1000.0
    records: list[Record] = field(default_factory=list)
    looks: int = 0
    asks: int = 0
    on_step: Callable[[World], None] | None = None
    saves: bool = True
    """Check at each step that the state can be saved; months are told without."""

    def __post_init__(self) -> None:
        self._n = 0
        self.live: Live
        self.wait: Wait
        self._take(rhythm.begin(self.now, self.fresh))

    def fresh(self) -> str:
        self._n += 1
        return f"{self._n:032x}"

    @property
    def idle_s(self) -> float:
        return self.now.mono - self.last_input

    def senses(self, *, fresh: bool = False) -> Senses:
        idle_s = self.idle_s if self.sees_idle else None
        if fresh:
            self.known_holds = self.holds
        return Senses(self.now, idle_s, self.locked, self.known_holds, self.off_until, fresh)

    def look(self) -> None:
        """Look, and once more if the rhythm wants to know about the holds first."""
        self.looks += 1
        step = rhythm.look(self.live, self.rules, self.senses(), self.fresh)
        self._take(step)
        if step.ask:
            self.asks += 1
            step = rhythm.look(self.live, self.rules, self.senses(fresh=True), self.fresh)
            assert not step.ask
            self._take(step)

    def _take(self, step: rhythm.Step) -> None:
        self.live, self.wait = step.live, step.wait
        assert not self.saves or saved.from_data(saved.to_data(step.live)) == step.live
        self.records += step.records
        self._next = self.now.mono + step.wait.seconds
        idle_s = step.wait.idle_s
        armed = idle_s is not None and self.sees_idle and idle_s > self.idle_s + 0.001
        self._idle_at = idle_s if armed else None
        if self.on_step:
            self.on_step(self)

    def pass_time(self, seconds: float) -> None:
        """Time without input; the rhythm looks whenever its timer or its idle alarm would fire."""
        end = self.now.mono + seconds
        while True:
            due = self._next
            if self._idle_at is not None:
                due = min(due, self.last_input + self._idle_at)
            if due > end:
                break
            self.now = self.now.plus(max(0.0, due - self.now.mono))
            self.look()
        self.now = self.now.plus(end - self.now.mono)

    def touch(self) -> None:
        """One input; the idle source reports it only after an alarm (or a lock)."""
        was_idle = self._idle_at is None or self.idle_s >= self._idle_at
        self.last_input = self.now.mono
        if was_idle and self.sees_idle:
            self.look()

    def type_for(self, seconds: float, every: float = 1.0) -> None:
        end = self.now.mono + seconds
        while self.now.mono < end:
            self.pass_time(min(every, end - self.now.mono))
            self.touch()

    def lock(self) -> None:
        self.look()
        self.locked = True
        self.look()

    def unlock(self) -> None:
        self.last_input = self.now.mono
        self.locked = False
        self.look()

    def hold(self, *holds: Hold) -> None:
        """Something holds from now on, and the shell has been told."""
        self.holds = self.known_holds = holds
        self.look()

    def suspend(self, seconds: float) -> None:
        """The computer sleeps: only wall and boot time run; then the shell looks."""
        moment = self.now
        self.now = Moment(
            moment.wall + timedelta(seconds=seconds), moment.mono, moment.boot + seconds, moment.offset_min
        )
        self.look()

    def set_clock(self, seconds: float) -> None:
        self.now = replace(self.now, wall=self.now.wall + timedelta(seconds=seconds))
        self.look()

    def set_zone(self, offset_min: int) -> None:
        self.now = replace(self.now, offset_min=offset_min)
        self.look()

    # -- answers -------------------------------------------------------------------------------------------

    def later(self) -> None:
        self.look()
        self._take(answers.later(self.live, self.rules, self.fresh))

    def skip(self, reason: SkipReason | None = None) -> None:
        self.look()
        self._take(answers.skip(self.live, self.rules, reason, self.fresh))

    def pause_for(self, seconds: float) -> None:
        self.look()
        until = self.now.wall + timedelta(seconds=seconds)
        self._take(answers.pause(self.live, self.rules, until, self.fresh))

    def resume(self) -> None:
        self.look()
        self._take(answers.resume(self.live, self.rules, self.fresh))

    def was_reading(self) -> None:
        self.look()
        self._take(answers.was_reading(self.live, self.rules))

    def was_away(self) -> None:
        self.look()
        self._take(answers.was_away(self.live, self.rules, self.fresh))

    def meet_for(self, seconds: float) -> None:
        self.look()
        self._take(answers.meet(self.live, self.rules, self.now.wall + timedelta(seconds=seconds)))
        self.look()

    def start(self) -> None:
        self.look()
        parts = (Part("shoulder-shrug", "both", 30.0),)
        self._take(answers.start_break(self.live, self.rules, self.fresh(), "30-G", parts))

    def end(self, outcome: Outcome = Outcome.DONE, seconds: float = 30.0) -> None:
        self.look()
        if not isinstance(self.live.state, Breaking):
            return
        part = PartPlayed(self.live.state.id, 0, seconds, PartResult.DONE)
        self._take(answers.part_played(self.live, self.rules, part, seconds))
        self._take(answers.end_break(self.live, self.rules, outcome, "finished", seconds, self.fresh))

    def restart_after(self, seconds: float) -> None:
        """kill -9, then a start on a computer whose clocks began anew."""
        self.now = Moment(self.now.wall + timedelta(seconds=seconds), 10.0, 10.0, self.now.offset_min)
        self.last_input = self.now.mono
        data = saved.to_data(self.live)
        self._take(answers.restore(saved.from_data(data), self.rules, self.now, self.fresh, None))

    # -- what came of it -----------------------------------------------------------------------------------

    @property
    def state(self) -> str:
        return type(self.live.state).__name__

    def of(self, kind: type) -> list:
        return [r for r in self.records if isinstance(r, kind)]
