"""A computer on which the rhythm runs, in true time, and what truly happens at it.

`Desk` drives the rhythm as the shell does: looks when its timer or its idle alarm would fire, detectors that are asked
and answer a moment later with what they saw when asked, a state that is saved now and then, hours, three clocks that
may stop or be wrong. What is true is kept apart in `Spans`, in true seconds, and never read back by the rhythm.
"""

from __future__ import annotations

import random
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from neckbreak.core import answers, rhythm, saved
from neckbreak.core.holds import Seen, holds_of
from neckbreak.core.hours import Hours, first_moment, standing, today
from neckbreak.core.moment import Moment
from neckbreak.core.notes import kind_of
from neckbreak.core.records import Decision, HoldAsked, Record
from neckbreak.core.states import Breaking, Hold, Live, Prompting, Rules, Senses, round_of
from neckbreak.core.why import Log, line_of

SAVE_EVERY_S = 110.0
"""As the shell does."""
KEY_EVERY = 0.7
"""Seconds between two keys of a burst."""
GAP_S = 20.0
"""Shorter gaps in the input are not kept."""


class Spans:
    """What was true from when to when, without overlaps, in order; the last one may be open."""

    def __init__(self) -> None:
        self.starts: list[float] = []
        self.ends: list[float] = []
        self.labels: list[str] = []

    def begin(self, t: float, label: str = "") -> None:
        if self.open:
            self.end(t)
        self.starts.append(t)
        self.ends.append(float("inf"))
        self.labels.append(label)

    def end(self, t: float) -> None:
        if self.open:
            self.ends[-1] = t

    def add(self, start: float, end: float, label: str = "") -> None:
        self.starts.append(start)
        self.ends.append(end)
        self.labels.append(label)

    @property
    def open(self) -> bool:
        return bool(self.ends) and self.ends[-1] == float("inf")

    def at(self, t: float) -> int | None:
        """The span that holds t."""
        index = bisect_right(self.starts, t) - 1
        return index if index >= 0 and t < self.ends[index] else None

    def has(self, t: float) -> bool:
        return self.at(t) is not None

    def near(self, t: float, before: float, after: float = 0.0) -> bool:
        """Whether any of it lies between `t - before` and `t + after`."""
        index = bisect_right(self.starts, t + after) - 1
        return index >= 0 and self.ends[index] > t - before

    def label(self, t: float) -> str:
        index = self.at(t)
        return self.labels[index] if index is not None else ""


@cache
def holds_from(seen: frozenset[Seen], ignored: frozenset[str]) -> tuple[Hold, ...]:
    return holds_of(sorted(seen, key=lambda each: each.key), ignored, lambda name: name)


@cache
def zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


@dataclass
class Desk:
    """One computer and its truth; `t` is true time in seconds since 1970."""

    t: float
    zone_name: str
    dice: random.Random
    hours: Hours = field(default_factory=Hours)
    rules: Rules = field(default_factory=Rules)

    def __post_init__(self) -> None:
        self.error_s = 0.0
        self.slept_s = 0.0
        self.booted = self.t - 500.0
        self.last_input = self.true_input = self.t
        self.typing = False
        self.typing_from = self.t
        self.locked = False
        self.seen: dict[str, set[Seen]] = {}
        self.ignored: frozenset[str] = frozenset()
        self.known: tuple[Hold, ...] = ()
        self.sampled: tuple[Hold, ...] = ()
        self.answer_at: float | None = None
        self.running = True
        self.looks = self.asks = 0
        self.records: list[tuple[float, Record]] = []
        self.log = Log()
        self.lines: list[tuple[float, Decision]] = []
        self.kinds = Spans()
        self.errors: list[tuple[float, float]] = [(self.t, 0.0)]
        self.zones: list[tuple[float, str]] = [(self.t, self.zone_name)]
        self.spans: dict[str, Spans] = {}
        self.jolts: list[float] = []
        """Clock and zone changes, wakings and starts."""
        self.clock_jolts: list[float] = []
        """Clock changes that nobody has had a look at yet; what is put right before is none."""
        self.error_seen = 0.0
        self.gaps = Spans()
        """Without input for 20 seconds or more."""
        self.late_s: list[float] = []
        self._n = 0
        self._standing: tuple[object, datetime, datetime | None, datetime | None] | None = None
        self._saved: Live | None = None
        self.on_held: Callable[[], None] | None = None
        self._asked_at = self.t
        self.live: Live
        self._take(rhythm.begin(self.now(), self.fresh))
        self.span("running").begin(self.t)

    def span(self, name: str) -> Spans:
        return self.spans.setdefault(name, Spans())

    # -- clocks ----------------------------------------------------------------------------------------------------

    def now(self) -> Moment:
        wall = datetime.fromtimestamp(self.t + self.error_s, UTC)
        boot = self.t - self.booted
        return Moment(wall, boot - self.slept_s, boot, self.offset_min(wall))

    def offset_min(self, wall: datetime) -> int:
        offset = wall.astimezone(zone(self.zone_name)).utcoffset()
        return round((offset or timedelta(0)).total_seconds() / 60)

    def wall_at(self, t: float) -> datetime:
        """What the computer's clock showed then, in UTC."""
        index = bisect_right(self.errors, (t, float("inf"))) - 1
        return datetime.fromtimestamp(t + self.errors[max(0, index)][1], UTC)

    def zone_at(self, t: float) -> ZoneInfo:
        index = bisect_right(self.zones, (t, "~")) - 1
        return zone(self.zones[max(0, index)][1])

    def instant(self, shown: datetime) -> datetime:
        here = zone(self.zone_name)
        return first_moment(
            shown,
            lambda local: local.replace(tzinfo=here).astimezone(UTC),
            lambda utc: utc.astimezone(here).replace(tzinfo=None),
        )

    def off_until(self, now: Moment) -> datetime | None:
        off_day = self.live.off_day
        if not self.hours.week and off_day is None:
            return None
        key = (self.zone_name, off_day)
        kept = self._standing
        if kept is None or kept[0] != key or now.wall < kept[1] or (kept[2] is not None and now.wall >= kept[2]):
            means = standing(now, self.hours, off_day, self.instant)
            change = means.off_until if means.off_until is not None else means.until
            kept = self._standing = (key, now.wall, change, means.off_until)
        return kept[3]

    @property
    def idle_s(self) -> float:
        if self.typing:
            return (self.t - self.typing_from) % KEY_EVERY
        return self.t - self.last_input

    # -- the shell ---------------------------------------------------------------------------------------------------

    def fresh(self) -> str:
        self._n += 1
        return str(self._n)

    def senses(self, *, fresh: bool) -> Senses:
        now = self.now()
        return Senses(now, self.idle_s, self.locked, self.known, self.off_until(now), fresh)

    def look(self, *, fresh: bool = False) -> None:
        if not self.running:
            return
        self.looks += 1
        self.error_seen = self.error_s
        self.jolts += self.clock_jolts
        self.clock_jolts = []
        self._take(rhythm.look(self.live, self.rules, self.senses(fresh=fresh), self.fresh))

    def _take(self, step: rhythm.Step) -> None:
        self.live = step.live
        for record in step.records:
            self.records.append((self.t, record))
            if isinstance(record, Decision):
                self.lines.append((self.t, record))
                self.log.add(line_of(record))
        kind = kind_of(step.live.state)
        if not self.kinds.open or self.kinds.labels[-1] != kind:
            self.kinds.begin(self.t, kind)
        self._save(bool(step.records))
        self.look_at = self.t + step.wait.seconds
        idle_s = step.wait.idle_s
        self.idle_at = idle_s if idle_s is not None and idle_s > self.idle_s + 0.001 else None
        if step.ask and self.answer_at is None:
            self.asks += 1
            self._asked_at = self.t
            self.sampled = self.would_see()
            delay = self.dice.uniform(0.05, 0.3) if self.dice.random() < 0.9 else self.dice.uniform(0.3, 1.5)
            self.answer_at = self.t + delay
        if kind == "held" and self.on_held is not None:
            self.on_held()

    def would_see(self) -> tuple[Hold, ...]:
        return holds_from(frozenset(each for some in self.seen.values() for each in some), self.ignored)

    def _save(self, wrote: bool) -> None:
        live, old = self.live, self._saved
        if wrote or old is None or type(old.state) is not type(live.state):
            self._saved = live
            return
        before, after = round_of(old.state), round_of(live.state)
        worked = before is not None and after is not None and before.work_s != after.work_s
        if worked and live.at.mono - old.at.mono >= SAVE_EVERY_S:
            self._saved = live

    def advance(self, to: float) -> bool:
        """Waking time passes; stops early when a card appears. Whether it did."""
        card = isinstance(self.live.state, Prompting)
        while self.running:
            due, what = self.look_at, 0
            if self.idle_at is not None and not self.typing and self.last_input + self.idle_at < due:
                due, what = self.last_input + self.idle_at, 1
            if self.answer_at is not None and self.answer_at <= due:
                due, what = self.answer_at, 2
            if due > to:
                break
            self.t = max(self.t, due)
            if what == 2:
                self.answer_at = None
                self.known = self.sampled
                self.look(fresh=True)
            else:
                self.look()
            if not card and isinstance(self.live.state, Prompting):
                return True
            card = isinstance(self.live.state, Prompting)
        self.t = max(self.t, to)
        return False

    # -- the hands ---------------------------------------------------------------------------------------------------

    def touch(self) -> None:
        """One input."""
        self._end_burst()
        was_idle = self.idle_at is None or self.idle_s >= self.idle_at
        self._input()
        if was_idle:
            self.look()

    def begin_burst(self) -> None:
        self.touch()
        self.typing, self.typing_from = True, self.t

    def _end_burst(self) -> None:
        if self.typing:
            self.last_input = self.true_input = self.t - self.idle_s
            self.typing = False

    def _input(self) -> None:
        if self.t - self.true_input >= GAP_S:
            self.gaps.add(self.true_input, self.t)
        self.last_input = self.true_input = self.t

    end_burst = _end_burst

    def say(self, answer: Callable[[], rhythm.Step]) -> bool:
        """The user clicks somewhere that means this; whether it could be taken."""
        self.touch()
        if not self.running:
            return False
        self.look()
        try:
            self._take(answer())
        except answers.NotNow:
            return False
        return True

    def lock(self) -> None:
        if self.locked:
            return
        self._end_burst()
        self.look()
        self.locked = True
        self.span("locked").begin(self.t)
        self.look()

    def unlock(self) -> None:
        if not self.locked:
            return
        self._input()
        self.locked = False
        self.span("locked").end(self.t)
        self.look()

    def suspend(self, seconds: float, *, told: bool) -> None:
        """Asleep; with `told` the system says so before and after, else the next look finds out."""
        self._end_burst()
        if told:
            self.look()
        waits = self.look_at - self.t
        answers_in = None if self.answer_at is None else self.answer_at - self.t
        self.span("asleep").add(self.t, self.t + seconds)
        self.t += seconds
        self.slept_s += seconds
        self.last_input += seconds  # The idle counter stood still.
        self.look_at = self.t + waits
        self.answer_at = None if answers_in is None else self.t + answers_in
        self.jolts.append(self.t)
        if told:
            self.look()

    def step_clock(self, seconds: float, *, told: bool) -> None:
        self.error_s += seconds
        self.errors.append((self.t, self.error_s))
        self.clock_jolts = [] if abs(self.error_s - self.error_seen) < 2 else [*self.clock_jolts, self.t]
        if told:
            self.look()

    def travel(self, zone_name: str) -> None:
        before = self.now().offset_min
        self.zone_name = zone_name
        self.zones.append((self.t, zone_name))
        if self.now().offset_min != before:
            self.jolts.append(self.t)
        self.look()

    def stop(self) -> None:
        """NeckBreak ends without a word."""
        if self.running:
            self.running = False
            self.answer_at = None
            self.span("running").end(self.t)
            self.kinds.end(self.t)

    def start(self, *, booted: bool = False) -> None:
        if self.running:
            return
        if booted:
            self.booted, self.slept_s = self.t - 30.0, 0.0
            self.last_input = self.t
            self.locked = False
        self.running = True
        self.span("running").begin(self.t)
        self.jolts.append(self.t)
        assert self._saved is not None
        kept = saved.from_data(saved.to_data(self._saved))
        state = kept.state
        played = state.actual_s if isinstance(state, Breaking) else None
        self._take(answers.restore(kept, self.rules, self.now(), self.fresh, played))
        self.look()

    def see(self, what: str, *seen: Seen) -> None:
        """From now on there is this to be seen, in place of what `what` showed before."""
        old = {each.reason for each in self.seen.get(what, ())}
        self.seen[what] = set(seen)
        all_seen = {each.reason for some in self.seen.values() for each in some if each.key not in self.ignored}
        for reason in old | all_seen:
            span = self.span(f"seen {reason}")
            if reason in all_seen and not span.open:
                span.begin(self.t)
            elif reason not in all_seen:
                span.end(self.t)

    def ignore(self, key: str) -> None:
        self.ignored |= {key}
        for what in list(self.seen):
            self.see(what, *self.seen[what])
        reason = key.split(":")[0]
        all_seen = {each.reason for some in self.seen.values() for each in some if each.key not in self.ignored}
        if reason not in all_seen:
            self.span(f"seen {reason}").end(self.t)

    def today(self) -> date:
        return today(self.now(), self.hours, self.instant)

    def asked(self, hold: Hold, answer: str) -> None:
        self.records.append((self.t, HoldAsked(self.now(), hold.reason, hold.source, answer)))
