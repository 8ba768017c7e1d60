"""The log alone tells what was going on: in stories, and on random days against the rhythm's own state."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from neckbreak.core import rhythm
from neckbreak.core.notes import kind_of
from neckbreak.core.records import Decision
from neckbreak.core.states import Hold, Paused, round_of
from neckbreak.core.why import CODES, Log, Told, Why, line_of

from .test_rhythm_properties import Days, here, profile
from .world import START, World

MIN = 60.0
CALL = Hold("microphone", keeps=True, source="m1")


def log_of(world: World) -> Log:
    return Log(line_of(record) for record in world.of(Decision))


def told(world: World, minutes: float) -> Why:
    """What the log says of so many minutes after the world's beginning."""
    why = log_of(world).at(START + timedelta(minutes=minutes))
    assert why is not None
    return why


def test_a_working_morning_with_a_call_and_a_break():
    world = World()
    world.type_for(40 * MIN)
    world.holds = (CALL,)
    world.pass_time(30 * MIN)
    world.holds = ()
    world.pass_time(2 * MIN)
    world.touch()
    world.start()
    world.pass_time(30)
    world.end()
    world.type_for(MIN)

    assert [told(world, at).code for at in (5, 35, 45, 60)] == ["working", "waiting", "held", "held"]
    assert not told(world, 42).owed
    assert told(world, 60).owed
    [(reason, since)] = told(world, 60).reasons
    assert reason == "microphone"
    assert START + timedelta(minutes=40) <= since <= START + timedelta(minutes=42)
    assert told(world, 71.5).code == "card"
    assert told(world, 72.2).code == "breaking"
    assert told(world, 73).since == START + timedelta(minutes=72.5)


def test_an_absence_is_known_from_its_beginning_once_it_was_noticed():
    world = World()
    world.type_for(10 * MIN)
    world.pass_time(20 * MIN)
    assert log_of(world).at(START + timedelta(minutes=12)).code == "away"
    world.touch()
    world.type_for(MIN)

    why = told(world, 12)
    assert (why.code, why.since, why.until) == (
        "away",
        START + timedelta(minutes=10),
        START + timedelta(minutes=30),
    )
    assert told(world, 9).code == told(world, 30.5).code == "working"


def test_what_the_user_corrects_is_told_as_he_said():
    world = World()
    world.type_for(10 * MIN)
    world.pass_time(7 * MIN)
    world.touch()
    world.was_reading()
    assert (told(world, 12).code, told(world, 12).said) == ("away", "was_reading")
    assert told(world, 17).since == START
    world.type_for(3 * MIN)
    world.pass_time(4 * MIN)
    world.touch()
    world.was_away()

    assert (told(world, 22).code, told(world, 22).said) == ("away", "was_away")
    assert told(world, 24).since > START + timedelta(minutes=23)


def test_pauses_hours_sleep_and_locks():
    world = World()
    world.type_for(10 * MIN)
    world.lock()
    world.pass_time(MIN)
    world.unlock()
    world.pause_for(30 * MIN)
    world.type_for(31 * MIN)
    world.off_until = START + timedelta(hours=2)
    world.look()
    world.type_for(MIN)
    world.off_until = None
    world.look()
    world.type_for(32 * MIN)
    world.suspend(90)
    world.pass_time(30)

    assert told(world, 10.5).code == "locked"
    paused = told(world, 20)
    assert (paused.code, paused.until) == ("paused", START + timedelta(minutes=41))
    assert told(world, 41.5).after_pause
    off = told(world, 42.5)
    assert (off.code, off.until) == ("off_hours", START + timedelta(hours=2))
    assert told(world, 45).code == "working"
    assert not told(world, 45).after_pause
    assert told(world, 74).code == "waiting"
    assert told(world, 76).code == "asleep"
    assert told(world, 76.8).code == "settling"


def test_while_neckbreak_was_off_the_log_says_so_unless_it_was_paused_anyway():
    world = World()
    world.type_for(10 * MIN)
    world.restart_after(20 * MIN)
    world.type_for(MIN)
    assert told(world, 20).code == "not_running"
    world.pause_for(60 * MIN)
    world.restart_after(30 * MIN)
    world.type_for(MIN)

    assert told(world, 50).code == "paused"


def test_a_clock_set_back_makes_a_time_come_twice_and_the_second_is_meant():
    world = World()
    world.type_for(20 * MIN)
    world.set_clock(-15 * MIN)
    world.pause_for(5 * MIN)
    world.type_for(10 * MIN)

    assert told(world, 2).code == "working"
    assert told(world, 7).code == "paused"
    assert told(world, 12).since == START - timedelta(minutes=15)


def test_before_the_log_nothing_is_known_and_unknown_lines_say_nothing():
    assert Log().at(START) is None
    log = Log([Told(START, "begun", {}), Told(START + timedelta(minutes=1), "from the future", {"seconds": "?"})])

    assert log.at(START - timedelta(seconds=1)) is None
    assert log.at(START + timedelta(minutes=2)) == Why("working", START)


class Explained(World):
    """A world whose log must tell at every step what goes on."""

    def __post_init__(self) -> None:
        self.log = Log()
        super().__post_init__()

    def _take(self, step: rhythm.Step) -> None:
        super()._take(step)
        for record in step.records:
            if isinstance(record, Decision):
                self.log.add(line_of(record))
        self.compare(self.log.at(self.now.wall))

    def check_end(self) -> None:
        """Its rounds are watched elsewhere."""

    def compare(self, why: Why | None) -> None:
        assert why is not None
        live, kind = self.live, kind_of(self.live.state)
        rnd = round_of(live.state)
        if kind in ("breaking", "away", "prompting"):
            assert why.code == CODES.get(kind, kind)
        elif kind in ("paused", "off_hours"):
            assert (why.code, why.until) == (kind, live.state.until)
        elif live.locked:
            assert why.code == "locked"
        elif kind == "held":
            assert why.code == "held"
            assert [reason for reason, _ in why.reasons] == [h.hold.reason for h in live.state.holds]
        elif kind == "due" and live.settle_s > 0:
            assert why.code == "settling"
        else:
            assert why.code == CODES.get(kind, kind)
        if rnd is not None and not isinstance(live.state, Paused):
            assert why.owed is (rnd.offer is not None)
        if why.code == "working":
            assert why.since <= self.now.wall + timedelta(seconds=2)


class ExplainedDays(Days):
    """Everything a user, a desktop and a clock can do, read from the log."""

    def __init__(self) -> None:
        super().__init__()
        self.world = Explained()

    @here
    @precondition(lambda self: self.world.live.gap is not None)
    @rule()
    def was_away(self) -> None:
        self._say(self.world.was_away)

    @here
    @rule(seconds=st.sampled_from([0, 300, 4000]))
    def meets(self, seconds: float) -> None:
        self._say(lambda: self.world.meet_for(seconds))

    @rule(holds=st.lists(st.sampled_from([CALL, Hold("film", True, "", True), Hold("calendar")]), unique=True))
    def begins_unseen(self, holds: list[Hold]) -> None:
        self.world.holds = tuple(holds)


TestExplainedDays = ExplainedDays.TestCase
TestExplainedDays.settings = profile(50, 40, fixed=True)
