"""Whatever happens in whatever order, the rhythm keeps its promises.

`Watched` is a world with an observer of its own: it knows when there was input, a lock, sleep or a pause, and works out
between which bounds the work of a round must lie. It shares no code with the rhythm.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from neckbreak.core import rhythm
from neckbreak.core.answers import NotNow
from neckbreak.core.records import (
    NaturalBreakUndone,
    OfferClosed,
    OfferEvent,
    OfferOpened,
    Outcome,
    Prompted,
    Record,
    RoundEnded,
    RoundStarted,
    SkipReason,
)
from neckbreak.core.states import Breaking, Due, Held, Hold, OffHours, Paused, Rules, Snoozed, Working, round_of

from .world import World

MIN = 60.0
RULES = Rules()
A_LOOK = 62.0
"""What may go unseen between two looks."""
SURELY_SHORT = RULES.away_due_s - 2
SURELY_LONG = RULES.away_most_s + 2


@dataclass
class Seen:
    """The bounds of one round's work, in seconds."""

    here_before: float
    low: float = 0.0
    high: float = 0.0
    quiet: float = 0.0
    absent: float = 0.0
    slack: float = A_LOOK

    def close_gap(self) -> None:
        gap = self.quiet + self.absent
        if gap < SURELY_SHORT:
            self.low += self.quiet
        if gap < SURELY_LONG:
            self.high += self.quiet
        self.quiet = self.absent = 0.0


class Watched(World):
    """A world that checks every step."""

    def __post_init__(self) -> None:
        self.mono = self.now.mono
        self.awake = 0.0
        self.here = 0.0
        self.shaken_at = -1000.0
        self.seen = Seen(0.0)
        self.seen_of: dict[str, Seen] = {}
        self.undo_id: str | None = None
        self.round_id: str | None = None
        self.offer_id: str | None = None
        self.offers: dict[str, Outcome | None] = {}
        self.last_event: tuple[str, float] | None = None
        self.counts: dict[str, int] = {}
        super().__post_init__()

    # -- what truly happens ------------------------------------------------------------------------------------

    def flow(self) -> None:
        """Take account of the waking time since the last call."""
        passed = self.now.mono - self.mono
        self.mono = self.now.mono
        self.awake += passed
        if not hasattr(self, "live") or isinstance(self.live.state, Paused):
            return
        if self.locked:
            self.seen.absent += passed
            return
        self.here += passed
        self.seen.quiet += passed
        if any(h.keeps for h in self.holds) and self.idle_s < RULES.kept_most_s:
            self.seen.close_gap()

    def touch(self) -> None:
        self.flow()
        self.seen.close_gap()
        super().touch()

    def unlock(self) -> None:
        self.flow()
        self.seen.close_gap()
        super().unlock()

    def hold(self, *holds: Hold) -> None:
        self.flow()
        super().hold(*holds)

    def suspend(self, seconds: float) -> None:
        """Nobody looks before it, so input since the last look cannot be told from input after it."""
        self.flow()
        self.seen.slack += 2 * A_LOOK
        self.seen.absent += seconds
        self.shaken_at = self.awake
        super().suspend(seconds)

    def set_clock(self, seconds: float) -> None:
        self.flow()
        self.shaken_at = self.awake
        super().set_clock(seconds)

    def set_zone(self, offset_min: int) -> None:
        self.flow()
        if offset_min != self.now.offset_min:
            self.shaken_at = self.awake
        super().set_zone(offset_min)

    def restart_after(self, seconds: float) -> None:
        self.flow()
        self.seen.slack += A_LOOK
        self.seen.absent += seconds
        self.shaken_at = self.awake
        self.last_event = ("restart", self.awake) if self.last_event is None else self.last_event
        self.mono = 10.0
        super().restart_after(seconds)

    # -- what the rhythm makes of it ---------------------------------------------------------------------------

    def _take(self, step: rhythm.Step) -> None:
        self.flow()
        before = self.live.state if hasattr(self, "live") else None
        self.undo_id = self.live.undo.round.id if before and self.live.undo else None
        super()._take(step)
        if isinstance(step.live.state, Paused) and not isinstance(before, Paused):
            self.seen.close_gap()
        for record in step.records:
            self._check(record, before)
        self._check_state(asks=step.ask)

    def _check(self, record: Record, before: object) -> None:
        match record:
            case RoundStarted():
                assert self.round_id is None
                self.round_id = record.id
                self.seen = self.seen_of[record.id] = Seen(self.here)
            case RoundEnded():
                assert record.id == self.round_id
                self.round_id = None
                self._compare(record.work_s)
            case NaturalBreakUndone():
                assert self.undo_id is not None
                old = self.seen_of[self.undo_id]
                joined = Seen(old.here_before, old.low, slack=old.slack + A_LOOK)
                joined.high = self.here - joined.here_before
                self._joined = joined
            case OfferOpened():
                assert self.offer_id is None, "never two open offers"
                assert record.id not in self.offers
                assert record.round_id == self.round_id
                self.offer_id, self.offers[record.id], self.last_event = record.id, None, None
                self.counts = {"prompts": 0, "later": 0, "unanswered": 0}
            case OfferClosed():
                assert record.id == self.offer_id, "one outcome, of the open offer"
                self.offers[record.id], self.offer_id = record.outcome, None
            case OfferEvent():
                assert record.offer_id == self.offer_id
                self.last_event = (record.kind, self.awake)
                self.counts[record.kind] = self.counts.get(record.kind, 0) + 1
                assert self.counts["later"] <= RULES.laters
                assert self.counts["unanswered"] <= 2
            case Prompted():
                self._check_prompt(record, before)
        if isinstance(record, RoundEnded) and record.reason == "joined":
            self.seen = self._joined
            self.round_id = self.undo_id
            self.seen_of[self.round_id] = self.seen

    def _compare(self, work_s: float) -> None:
        seen = self.seen
        assert seen.low - seen.slack <= work_s <= seen.high + seen.quiet + seen.slack, (seen, work_s)
        assert work_s <= self.here - seen.here_before + seen.slack

    def _check_prompt(self, prompt: Prompted, before: object) -> None:
        assert prompt.offer_id == self.offer_id
        assert not self.locked
        assert not self.holds
        assert self.off_until is None
        assert not isinstance(before, Breaking | OffHours)
        assert self.awake - self.shaken_at >= RULES.settle_s - 1, "never at once after a jump"
        self._compare(prompt.work_s)
        seen = self.seen
        if self.counts["prompts"] == 0:
            assert prompt.work_s >= RULES.earliest_s - 1
            assert seen.high + seen.quiet + seen.slack >= RULES.earliest_s
        else:
            assert self.last_event is not None, "not shown twice for nothing"
            kind, at = self.last_event
            least = {"later": RULES.later_s, "unanswered": RULES.again_s}.get(kind, 0.0)
            assert self.awake - at >= least - 1, kind
        self.counts["prompts"] += 1
        self.last_event = None

    def _check_state(self, *, asks: bool) -> None:
        assert 1 <= self.wait.seconds <= 60
        state = self.live.state
        rnd = round_of(state)
        assert (rnd.id if rnd else None) == self.round_id
        held_id = state.offer_id if isinstance(state, Breaking) else rnd.offer.id if rnd and rnd.offer else None
        assert held_id == self.offer_id
        if isinstance(state, Held | Working | Due | Snoozed) and self.live.at == self.now:
            assert rnd is not None
            free = not (asks or self.locked or self.holds or self.off_until or self.live.settle_s or rnd.absent_s)
            if free and not isinstance(state, Held) and rnd.offer is None:
                surely = self.seen.low - self.seen.slack
                assert surely <= max(RULES.latest_s, rnd.not_before_s), "offered at latest"
            if free and not isinstance(state, Held) and rnd.offer is not None:
                assert rnd.offer.ready_s <= 300 + A_LOOK, "owed, and not forgotten"

    def check_end(self) -> None:
        closed = [r.id for r in self.of(OfferClosed)]
        assert len(closed) == len(set(closed))
        assert {r.id for r in self.of(OfferOpened)} - set(closed) <= {self.offer_id}
        assert all(r.at.wall.tzinfo is not None for r in self.records if hasattr(r, "at"))


def state_is(*names: str):
    return precondition(lambda self: self.world.state in names)


def offered(self) -> bool:
    rnd = round_of(self.world.live.state)
    return rnd is not None and rnd.offer is not None and self.world.state != "Paused"


here = precondition(lambda self: not self.world.locked)
off = precondition(lambda self: self.world.off_until is not None)
on = precondition(lambda self: self.world.off_until is None)
SHORT = st.sampled_from([0.5, 3, 15, 25, 70, 100, 119, 121, 170])
LONG = st.sampled_from([1, 60, 130, 299, 301, 700, 1250, 5000])


class Days(RuleBasedStateMachine):
    """Everything a user, a desktop and a clock can do."""

    def __init__(self) -> None:
        super().__init__()
        self.world = Watched()

    @here
    @rule(minutes=st.sampled_from([0.2, 1, 2.5, 5, 11, 16, 31]), every=st.sampled_from([2, 7, 19]))
    def types(self, minutes: float, every: float) -> None:
        self.world.type_for(minutes * MIN, every=every)

    @rule(minutes=st.sampled_from([29.9, 35, 44, 59.5]), quiet=st.sampled_from([0, 0, 25, 95]))
    def comes_to_work_into_the_window(self, minutes: float, quiet: float) -> None:
        self._comes_to_work(minutes)
        self.world.pass_time(quiet)

    @rule(minutes=st.sampled_from([35, 46]))
    def is_asked(self, minutes: float) -> None:
        """Most days must get as far as a card."""
        self._comes_to_work(minutes)
        self.world.pass_time(92)

    def _comes_to_work(self, minutes: float) -> None:
        world = self.world
        world.off_until = None
        world.hold()
        if world.locked:
            world.unlock()
        if world.state == "Breaking":
            world.end()
        if world.state == "Paused":
            self._say(world.resume)
        world.touch()
        rnd = round_of(world.live.state)
        if rnd is not None and not rnd.offer:
            world.type_for(max(1.0, minutes * MIN - rnd.present_s), every=2)

    @here
    @state_is("Prompting")
    @rule()
    def says_later_at_once(self) -> None:
        self.world.later()
        self.world.type_for(6 * MIN, every=2)
        self.world.pass_time(21)

    @here
    @state_is("Prompting")
    @rule()
    def takes_a_call(self) -> None:
        self.world.hold(Hold("call", True))
        self.world.pass_time(4 * MIN)

    @here
    @rule()
    def leaves_and_comes_back(self) -> None:
        """And may say afterwards that it was reading."""
        self.world.pass_time(6 * MIN)
        self.world.touch()

    @rule(seconds=SHORT)
    def pauses_shortly(self, seconds: float) -> None:
        self.world.pass_time(seconds)

    @rule(seconds=LONG)
    def does_nothing(self, seconds: float) -> None:
        self.world.pass_time(seconds)

    @here
    @rule()
    def touches(self) -> None:
        self.world.touch()

    @here
    @rule()
    def locks(self) -> None:
        self.world.lock()

    @precondition(lambda self: self.world.locked)
    @rule()
    def unlocks(self) -> None:
        self.world.unlock()

    @rule(seconds=LONG)
    def sleeps(self, seconds: float) -> None:
        self.world.suspend(max(3.0, seconds))

    @rule(seconds=st.sampled_from([-90000, -3600, -30, 30, 3600, 90000]))
    def sets_the_clock(self, seconds: float) -> None:
        self.world.set_clock(seconds)

    @rule(offset=st.sampled_from([-570, 0, 60, 120, 765]))
    def travels(self, offset: int) -> None:
        self.world.set_zone(offset)

    @rule(holds=st.lists(st.sampled_from([Hold("call", True), Hold("dnd"), Hold("fullscreen", True)]), unique=True))
    def is_held(self, holds: list[Hold]) -> None:
        self.world.hold(*holds)

    @on
    @rule(hours=st.integers(1, 12))
    def goes_off(self, hours: int) -> None:
        self.world.off_until = self.world.now.wall + timedelta(hours=hours)
        self.world.look()

    @off
    @rule()
    def comes_on(self) -> None:
        self.world.off_until = None
        self.world.look()

    @here
    @precondition(offered)
    @rule()
    def says_later(self) -> None:
        self._say(self.world.later)

    @here
    @precondition(offered)
    @rule(reason=st.none() | st.sampled_from(SkipReason))
    def skips(self, reason: SkipReason | None) -> None:
        self._say(lambda: self.world.skip(reason))

    @here
    @precondition(lambda self: self.world.state == "Prompting")
    @rule(minutes=st.integers(2, 30))
    def ignores(self, minutes: int) -> None:
        self.world.type_for(minutes * MIN, every=3)

    @here
    @rule()
    def starts(self) -> None:
        self._say(self.world.start)

    @state_is("Breaking")
    @rule(outcome=st.sampled_from([Outcome.DONE, Outcome.PARTIAL]))
    def ends(self, outcome: Outcome) -> None:
        self.world.end(outcome)

    @here
    @rule(seconds=LONG)
    def takes_a_pause(self, seconds: float) -> None:
        self.world.pause_for(seconds)

    @here
    @state_is("Paused")
    @rule()
    def resumes(self) -> None:
        self._say(self.world.resume)

    @here
    @precondition(lambda self: self.world.live.undo is not None)
    @rule()
    def was_reading(self) -> None:
        self._say(self.world.was_reading)

    @rule(seconds=LONG)
    def crashes(self, seconds: float) -> None:
        self.world.restart_after(seconds)

    @rule()
    def looks_twice(self) -> None:
        world = self.world
        world.look()
        live, wait, records = world.live, world.wait, len(world.records)
        world.look()
        assert (world.live, world.wait, len(world.records)) == (live, wait, records)

    def _say(self, answer) -> None:
        """The look before the answer may have taken the question away."""
        try:
            answer()
        except NotNow:
            self.world.look()

    def teardown(self) -> None:
        self.world.check_end()


def profile(examples: int, steps: int, *, fixed: bool) -> settings:
    """A fixed choice of days fails quickly, without minutes of shrinking; the campaign's are new ones and shrunk."""
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=fixed,
        database=None,
        phases=[Phase.generate] if fixed else [Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )


TestDays = Days.TestCase
TestDays.settings = profile(60, 40, fixed=True)
