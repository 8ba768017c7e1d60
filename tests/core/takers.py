"""Simulated people who take some breaks and leave others, for weeks: what `learning` is tried on.

They are models, not measurements, and not made to please the learner:

* Everybody is less willing soon after a real break (square root of the share of 45 minutes), so that asking earlier
  costs something; everybody's numbers differ a little from person to person.
* Their days have a start, lunch, calls, coffee and an end of their own; typing and reading take turns.
* A card that is not taken is put off, skipped or left alone, in equal parts.

| kind | takes a card |
|---|---|
| `lulls` | in 75 % when it comes after 15 s without input, in 30 % otherwise |
| `mornings` | in 75 % before noon, in 20 % after it |
| `long_work` | hardly before 45 minutes since the last real break, in 80 % after 60 |
| `not_last_hour` | in 65 %, but in 3 % in the last hour of the day |
| `indifferent` | in 50 % |
| `rather_late` | in 40 % after 30 minutes and in 65 % after 60: more of the later cards, but fewer breaks per hour |
| `steep` | in 5 % of the cards before 40 minutes of work in the round, rising to 75 % at 55: earlier would lose much |
| `weary` | in 70 %, but in 15 % less for each card of the last two hours: being asked more is what hurts |
| `changing` | like `mornings`, from the seventh week on the other way round |
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from math import exp, sqrt

from neckbreak.core.learning import Lesson, PromptSeen
from neckbreak.core.moment import Moment
from neckbreak.core.records import (
    BreakStarted,
    NaturalBreak,
    OfferClosed,
    OfferOpened,
    Outcome,
    Prompted,
    Record,
    RoundEnded,
    SkipReason,
)
from neckbreak.core.states import Hold, Prompting, Rules, round_of

from .world import World

MIN = 60.0
HOUR = 3600.0
MONDAY = date(2026, 3, 2)

Learner = Callable[[Sequence[PromptSeen], date], Lesson]


@dataclass(frozen=True)
class Asked:
    """What may matter to somebody who sees a card."""

    hour: float
    work_min: float
    since_rest_min: float
    quiet_s: float
    to_end_min: float
    cards_lately: int
    week: int


def _rise(x: float, middle: float, width: float) -> float:
    return 1 / (1 + exp(-(x - middle) / width))


def _share(low: float, high: float, x: float) -> float:
    return min(1.0, max(0.0, (x - low) / (high - low)))


WILLING: dict[str, Callable[[Asked], float]] = {
    "lulls": lambda a: 0.75 if a.quiet_s >= 15 else 0.3,
    "mornings": lambda a: 0.75 if a.hour < 12 else 0.2,
    "long_work": lambda a: 0.8 * _rise(a.since_rest_min, 50, 3),
    "not_last_hour": lambda a: 0.03 if a.to_end_min < 60 else 0.65,
    "indifferent": lambda a: 0.5,
    "rather_late": lambda a: 0.4 + 0.25 * _share(30, 60, a.work_min),
    "steep": lambda a: 0.05 + 0.7 * _share(40, 55, a.work_min),
    "weary": lambda a: max(0.05, 0.7 - 0.15 * a.cards_lately),
    "changing": lambda a: 0.75 if (a.hour < 12) == (a.week < 6) else 0.2,
}


@dataclass
class Tally:
    """What came of a week."""

    work_s: float = 0.0
    taken: int = 0
    """Guided breaks, and getting up when the card appears."""
    natural: int = 0
    cards: int = 0
    wish_min: list[float] = field(default_factory=list)


class Taker:
    """One person for weeks, with or without a learner."""

    def __init__(self, kind: str, seed: int, learner: Learner | None = None, rules: Rules | None = None) -> None:
        self.kind, self.seed, self.learner = kind, seed, learner
        self.rules = rules or Rules()
        start = Moment(datetime(2026, 3, 2, 6, 0, tzinfo=UTC), 1000.0, 5000.0, 60)
        self.world = World(rules=self.rules, now=start, saves=False)
        self.world.on_step = self._stepped
        own = random.Random(f"{kind} {seed}")
        self.mood = own.gauss(0, 0.07)
        self.starts_h = own.uniform(8, 9.2)
        self.typing = own.uniform(0.3, 0.7)
        self.calls = own.choice((0, 1, 1, 2))
        self.seen: list[PromptSeen] = []
        self.weeks: list[Tally] = []
        self.lesson: Lesson | None = None
        self.worse = False
        self.keep: list[Record] | None = None
        self._round = ""
        self._answered = ("", 0)
        self._quiet = 0.0
        self._cards: list[float] = []
        self._open: dict[str, Prompted] = {}
        self._rounds: dict[str, OfferOpened] = {}
        self._ended: dict[str, float] = {}

    # -- weeks and days ---------------------------------------------------------------------------------------

    def live(self, weeks: int) -> None:
        for week in range(weeks):
            self.weeks.append(Tally())
            for day in range(5):
                self._day(week, MONDAY + timedelta(days=7 * week + day))

    def _day(self, week: int, day: date) -> None:
        self.week = week
        plan = random.Random(f"{self.kind} {self.seed} {day}")
        self.dice = random.Random(f"{self.kind} {self.seed} {day} at work")
        self.worse = plan.random() < 0.04
        starts = self.starts_h + plan.uniform(-0.3, 0.3)
        lunch = plan.uniform(11.8, 12.8)
        ends = starts + 8 + plan.uniform(0.3, 1.0)
        self.ends_h = ends
        things = [(lunch, "lunch", plan.uniform(25, 55))]
        things += [
            (plan.uniform(starts + 0.3, ends - 1), "call", plan.choice((15, 25, 30, 50))) for _ in range(self.calls)
        ]
        things += [
            (plan.uniform(starts + 0.5, ends - 0.5), "coffee", plan.uniform(6, 14)) for _ in range(plan.randint(0, 2))
        ]
        self._sleep_until(day, starts)
        if self.learner is not None:
            self.lesson = self.learner(self.seen, day)
        self._new_round(force=True)
        for at, what, minutes in sorted(things):
            self._work_until(at)
            if what == "call":
                self._call(minutes * MIN)
            else:
                self._leave(minutes * MIN, locks=plan.random() < 0.5)
        self._work_until(ends)
        self.world.lock()
        self._harvest()

    def _sleep_until(self, day: date, hour: float) -> None:
        world = self.world
        at = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hour - 1)
        world.suspend((at - world.now.wall).total_seconds())
        world.unlock()

    @property
    def hour(self) -> float:
        local = self.world.now.local
        return local.hour + local.minute / 60 + local.second / 3600

    # -- at the desk ------------------------------------------------------------------------------------------

    def _work_until(self, hour: float) -> None:
        """Typing and reading in turns. Before the window only its length matters, so it is told coarsely."""
        dice = self.dice
        while self.hour < hour:
            types = dice.random() < self.typing
            turn_ends = min(hour, self.hour + dice.uniform(3, 20) / 60)
            while self.hour < turn_ends:
                rnd = round_of(self.world.live.state)
                near = rnd is None or rnd.present_s >= self.rules.earliest_s - 90
                if not near:
                    self._busy(min(60.0, (turn_ends - self.hour) * HOUR + 1))
                    continue
                if types:
                    self._busy(dice.uniform(2, 15))
                    self._pause(
                        dice.uniform(20, 60) if dice.random() < 0.03 else min(15.0, 2 + dice.expovariate(1 / 3.5))
                    )
                else:
                    self._busy(dice.uniform(0.5, 2.5))
                    self._pause(dice.lognormvariate(0.0, 0.85) * 13)
            if dice.random() < 0.12:
                self._pause(dice.uniform(30, 110))

    def _busy(self, seconds: float) -> None:
        """Input all the time: each look finds the last one just now."""
        world = self.world
        end = world.now.mono + seconds
        while world._next <= end:
            world.now = world.now.plus(max(0.0, world._next - world.now.mono))
            world.last_input = world.now.mono
            world.look()
        world.now = world.now.plus(end - world.now.mono)
        world.touch()
        self._answer()

    def _pause(self, seconds: float) -> None:
        self.world.pass_time(seconds)
        if self._is_new_card():
            self._answer()
        self.world.touch()

    def _call(self, seconds: float) -> None:
        world = self.world
        world.hold(Hold("microphone", keeps=True))
        end = world.now.mono + seconds
        while world.now.mono < end:
            world.pass_time(min(self.dice.expovariate(1 / 200), end - world.now.mono))
            world.touch()
        world.hold()
        self._answer()

    def _leave(self, seconds: float, locks: bool) -> None:
        if locks:
            self.world.lock()
        self.world.pass_time(seconds)
        if locks:
            self.world.unlock()
        else:
            self.world.touch()

    # -- cards ------------------------------------------------------------------------------------------------

    def _is_new_card(self) -> bool:
        state = self.world.live.state
        if not isinstance(state, Prompting) or state.round.offer is None:
            return False
        return (state.round.offer.id, state.round.offer.prompts) != self._answered

    def _answer(self) -> None:
        world, dice = self.world, self.dice
        if not self._is_new_card():
            return
        state = world.live.state
        assert isinstance(state, Prompting)
        assert state.round.offer is not None
        self._answered = (state.round.offer.id, state.round.offer.prompts)
        rnd = state.round
        lately = [at for at in self._cards if world.now.mono - at < 2 * HOUR]
        asked = Asked(
            self.hour,
            rnd.present_s / MIN,
            (rnd.before_s + rnd.present_s) / MIN,
            self._quiet,
            (self.ends_h - self.hour) * 60,
            len(lately),
            self.week,
        )
        self._cards = [*lately, world.now.mono]
        willing = (WILLING[self.kind](asked) + self.mood) * sqrt(min(1.0, asked.since_rest_min / 45))
        world.pass_time(dice.uniform(1, 15))
        world.touch()
        if not isinstance(world.live.state, Prompting):
            return
        if dice.random() < willing:
            world.start()
            world.pass_time(dice.uniform(40, 120))
            world.end()
            return
        choice = dice.random()
        if choice < 1 / 3:
            world.later()
        elif choice < 2 / 3:
            world.skip()

    # -- the learner's side -----------------------------------------------------------------------------------

    def _stepped(self, world: World) -> None:
        state = world.live.state
        if isinstance(state, Prompting) and self._is_new_card() and state.shown_s == 0:
            self._quiet = world.idle_s
        self._new_round()

    def _new_round(self, force: bool = False) -> None:
        rnd = round_of(self.world.live.state)
        if rnd is None or (rnd.id == self._round and not force):
            return
        self._round = rnd.id
        if self.lesson is not None:
            self.world.rules = self.lesson.at(rnd.started, self.worse)
            self.weeks[-1].wish_min.append(self.world.rules.due_s / MIN)

    def _harvest(self) -> None:
        """What a history would tell of the day."""
        if self.keep is not None:
            self.keep += self.world.records
        week = self.weeks[-1]
        closed = []
        for record in self.world.records:
            match record:
                case Prompted():
                    week.cards += 1
                    self._open.setdefault(record.offer_id, record)
                case OfferOpened():
                    self._rounds[record.round_id] = record
                case RoundEnded():
                    week.work_s += record.work_s
                    opened = self._rounds.get(record.id)
                    if opened is not None:
                        self._ended[opened.id] = record.work_s
                case BreakStarted() if record.offer_id is None:
                    week.taken += 1
                case NaturalBreak() if record.offer_id is None:
                    week.natural += 1
                case OfferClosed():
                    taken = is_taken(record)
                    week.taken += taken
                    closed.append((record.id, record.outcome, taken))
        for name, outcome, taken in closed:
            shown = self._open.pop(name, None)
            if shown is not None and outcome is not Outcome.MISSED:
                ended_s = max(shown.work_s, self._ended.pop(name, 0.0))
                self.seen.append(PromptSeen(shown.at.local, shown.work_s, shown.why, taken, ended_s))
        self.world.records.clear()


def is_taken(closed: OfferClosed) -> bool:
    """A break was begun, or the user got up."""
    if closed.outcome in (Outcome.DONE, Outcome.PARTIAL, Outcome.NATURAL):
        return True
    return closed.outcome is Outcome.SKIPPED and closed.reason is SkipReason.DONE_ALREADY
