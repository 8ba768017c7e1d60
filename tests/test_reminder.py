"""The shell: one way in, one transaction, one armed beat."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from neckbreak.core.answers import NotNow
from neckbreak.core.holidays import read_hours
from neckbreak.core.records import Outcome, Part, PartResult
from neckbreak.core.states import Hold, Rules
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History
from tests.fakes import HandClock, HandIdle

MIN = 60.0
PARTS = (Part("shoulder-shrug", "both", 10.0), Part("neck-turns", "left", 7.0))


class Desk:
    """A reminder on a real history file, with a clock and hands that move when told to."""

    def __init__(self, folder) -> None:
        self.folder = folder
        self.clock = HandClock()
        self.idle = HandIdle(self.clock)
        self.armed: list[float] = []
        self.open()

    def open(self) -> None:
        self.history = History.open(self.folder / "history.db", self.folder / "backups", lambda: datetime.now(UTC))
        self.reminder = Reminder(self.clock, self.history, self.idle, Rules())
        self.reminder.start(self.armed.append)

    def type_for(self, minutes: float) -> None:
        for _ in range(round(minutes * 4)):
            self.clock.advance(15)
            self.idle.touch()
            self.reminder.look()

    def pause_typing(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.reminder.look()

    @property
    def state(self) -> str:
        return type(self.reminder.live.state).__name__


@pytest.fixture
def desk(tmp_path, qapp):
    made = Desk(tmp_path)
    yield made
    made.history.close()


def test_a_break_from_card_to_history(desk):
    desk.type_for(46)
    desk.pause_typing(25)
    assert desk.state == "Prompting"
    desk.reminder.start_break("30-A", PARTS)
    desk.reminder.part_played(0, 10.0, PartResult.DONE, 10.0)
    desk.reminder.part_played(1, 7.0, PartResult.DONE, 17.0)
    desk.reminder.end_break(Outcome.DONE, "finished", 17.0)

    [row] = desk.history.recent_breaks(desk.clock().day)
    assert (row.outcome, row.plan, [p.result for p in row.parts]) == (Outcome.DONE, "30-A", [PartResult.DONE] * 2)
    counts = desk.history.today(desk.clock().day)
    assert (counts.prompted, counts.done, counts.self_) == (1, 1, 0)
    assert desk.state == "Working"


def test_the_beat_is_armed_after_every_step_and_never_for_longer_than_a_minute(desk):
    before = len(desk.armed)
    desk.type_for(2)

    assert len(desk.armed) == before + 8
    assert all(1 <= wait <= 60 for wait in desk.armed)


def test_the_idle_alarm_is_never_set_for_a_quiet_that_is_over(desk):
    desk.type_for(46)
    desk.idle.watched.clear()
    desk.pause_typing(200)

    assert all(wanted > 0 for wanted in desk.idle.watched)
    idle = desk.idle.idle_s()
    assert not desk.idle.watched or desk.idle.watched[-1] > idle


def test_a_crash_in_a_break_leaves_it_partial_with_the_seconds_done(desk):
    desk.type_for(46)
    desk.pause_typing(25)
    desk.reminder.start_break("30-A", PARTS)
    desk.reminder.part_played(0, 10.0, PartResult.DONE, 10.0)
    desk.reminder.part_played(1, 2.5, PartResult.RUNNING, 12.5)
    desk.open()

    [row] = desk.history.recent_breaks(desk.clock().day)
    assert (row.outcome, row.how, row.actual_s) == (Outcome.PARTIAL, "crash", 12.5)
    counts = desk.history.today(desk.clock().day)
    assert (counts.prompted, counts.partial, counts.done) == (1, 1, 0)
    assert desk.history.open_offers() == []


def test_a_restart_keeps_the_round(desk):
    desk.type_for(20)
    desk.clock.advance(30)
    desk.open()
    desk.idle.touch()
    desk.type_for(1)

    assert desk.reminder.live.state.round.work_s == pytest.approx(21 * MIN, abs=20)


def test_a_saved_state_that_cannot_be_read_begins_a_new_round(desk):
    desk.history.apply([], '{"at": "nonsense"}')
    desk.open()

    assert desk.state == "Working"


def test_a_refused_answer_still_takes_the_look(desk):
    desk.type_for(1)
    desk.clock.advance(10)
    with pytest.raises(NotNow):
        desk.reminder.later()

    assert desk.reminder.live.at == desk.clock()


def test_holds_and_locks_are_looked_at_once(desk):
    desk.reminder.set_holds([Hold("microphone", keeps=True)])
    assert desk.state == "Held"
    desk.reminder.set_holds([])
    desk.reminder.set_locked(True)
    desk.clock.advance(6 * MIN)
    desk.reminder.look()
    assert desk.state == "Away"
    desk.idle.touch()
    desk.reminder.set_locked(False)
    assert desk.state == "Working"


def test_changed_rules_count_at_once(desk):
    desk.type_for(21)
    desk.reminder.set_rules(Rules(earliest_s=10 * MIN, due_s=15 * MIN, latest_s=20 * MIN))

    assert desk.state == "Prompting"


def test_until_tomorrow_is_the_next_start_of_work(desk):
    assert desk.reminder.tomorrow() == datetime(2026, 3, 3, 3, 0, tzinfo=UTC), "without hours at four"

    desk.reminder.set_hours(read_hours("mon-fri 9-17", "2026-03-03..2026-03-05"))

    assert desk.reminder.tomorrow() == datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
    assert desk.reminder.standing().until == datetime(2026, 3, 2, 16, 0, tzinfo=UTC)


def test_a_lock_that_is_never_lifted_does_not_keep_silent_for_ever(desk):
    desk.type_for(5)
    desk.reminder.set_locked(True)
    desk.pause_typing(600)
    assert desk.state == "Away"
    desk.idle.touch()
    desk.pause_typing(30)
    assert desk.state == "Away"
    desk.type_for(4)

    assert desk.state == "Working"
    desk.reminder.set_locked(False)
    desk.reminder.set_locked(True)
    desk.pause_typing(600)
    assert desk.state == "Away"
