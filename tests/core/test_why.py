"""The log alone tells what was going on: in stories, and on random days against the rhythm's own state."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from neckbreak.core import rhythm
from neckbreak.core.notes import kind_of
from neckbreak.core.records import Decision
from neckbreak.core.states import Hold, Paused, round_of
from neckbreak.core.why import CODES, Log, Why, line_of

from .test_rhythm_properties import Days, here, profile
from .world import World

MIN = 60.0
CALL = Hold("microphone", keeps=True, source="m1")


def log_of(world: World) -> Log:
    return Log(line_of(record) for record in world.of(Decision))


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
