"""Stories of a day, told to the rhythm."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from neckbreak.core.answers import NotNow
from neckbreak.core.lull import lull_needed
from neckbreak.core.moment import Moment
from neckbreak.core.records import (
    BreakEnded,
    Decision,
    NaturalBreak,
    NaturalBreakUndone,
    OfferClosed,
    OfferEvent,
    OfferOpened,
    Outcome,
    Prompted,
    RoundEnded,
    RoundStarted,
    SkipReason,
)
from neckbreak.core.states import Hold, Paused, Rules, round_of

from .world import START, World

MIN = 60.0
CALL = Hold("call", keeps=True)
DND = Hold("dnd")


def prompted() -> World:
    """A typist who has just been shown a card."""
    world = World()
    world.type_for(46 * MIN)
    world.pass_time(30)
    assert world.state == "Prompting"
    return world


def outcomes(world: World) -> list[Outcome]:
    return [r.outcome for r in world.of(OfferClosed)]


def test_a_typist_is_asked_at_the_first_long_lull_of_the_window():
    world = World()
    world.type_for(40 * MIN)
    assert world.state == "Due"
    world.pass_time(lull_needed(40 * MIN, Rules()) + 1)

    assert world.state == "Prompting"
    assert [p.why for p in world.of(Prompted)] == ["lull"]


def test_without_any_lull_the_break_is_offered_at_latest():
    world = World()
    world.type_for(61 * MIN)

    [prompt] = world.of(Prompted)
    assert prompt.why == "latest"
    assert prompt.work_s == pytest.approx(60 * MIN, abs=2)


def test_nothing_is_offered_before_earliest_however_quiet_it_is():
    world = World()
    world.type_for(20 * MIN)
    for _ in range(3):
        world.pass_time(3 * MIN)
        world.touch()
    world.look()

    assert not world.of(Prompted)
    assert round_of(world.live.state).work_s == pytest.approx(29 * MIN, abs=1)


def test_a_longer_gap_counts_nothing_and_is_one_natural_break():
    world = World()
    world.type_for(20 * MIN)
    world.pass_time(12 * MIN)
    assert world.state == "Away"
    world.touch()

    assert world.state == "Working"
    natural = {r.id: r for r in world.of(NaturalBreak)}
    assert len(natural) == 1
    assert next(iter(natural.values())).seconds == pytest.approx(12 * MIN, abs=2)
    assert round_of(world.live.state).work_s == 0


def test_i_was_reading_undoes_it_and_lengthens_away():
    world = World()
    world.type_for(20 * MIN)
    world.pass_time(6 * MIN)
    world.touch()
    world.was_reading()

    assert world.of(NaturalBreakUndone)
    assert round_of(world.live.state).work_s == pytest.approx(26 * MIN, abs=2)
    world.pass_time(7 * MIN)
    assert world.state != "Away"
    world.pass_time(4 * MIN)
    assert world.state == "Away"


def test_getting_up_when_the_card_appears_counts_as_a_break():
    world = prompted()
    world.pass_time(3 * MIN)

    assert world.state == "Away"
    assert outcomes(world) == [Outcome.NATURAL]


def test_later_is_an_event_and_the_fourth_is_a_skip():
    world = prompted()
    for n in range(3):
        world.later()
        assert world.state == "Snoozed"
        world.type_for(4.5 * MIN)
        assert world.state == "Snoozed", n
        world.type_for(1 * MIN)
        world.pass_time(25)
        assert world.state == "Prompting"
    world.later()

    assert [r.kind for r in world.of(OfferEvent)] == ["later"] * 3
    assert outcomes(world) == [Outcome.SKIPPED]
    assert len(world.of(OfferOpened)) == 1
    assert len(world.of(Prompted)) == 4


def test_unanswered_it_comes_back_once_and_is_then_ignored():
    world = prompted()
    world.touch()
    world.type_for(2.5 * MIN)
    assert world.state == "Working"
    world.type_for(9 * MIN)
    assert world.state == "Working"
    world.type_for(1 * MIN)
    world.pass_time(25)
    assert world.state == "Prompting"
    world.touch()
    world.type_for(3 * MIN)

    assert outcomes(world) == [Outcome.IGNORED]
    assert round_of(world.live.state).before_s > 46 * MIN
    world.type_for(20 * MIN)
    assert world.state == "Working"


def test_skipping_starts_a_new_window():
    world = prompted()
    world.skip(SkipReason.IN_CALL)

    assert world.of(OfferClosed)[0].reason is SkipReason.IN_CALL
    world.type_for(29 * MIN)
    assert world.state == "Working"


def test_a_call_withdraws_the_card_and_owes_the_break():
    world = prompted()
    world.hold(CALL)
    assert world.state == "Held"
    world.pass_time(20 * MIN)
    assert world.state == "Held", "listening in a call is no absence"
    assert round_of(world.live.state).offer is not None
    world.hold()

    assert world.state == "Prompting"
    assert [p.why for p in world.of(Prompted)] == ["lull", "after_hold"]
    assert len(world.of(OfferOpened)) == 1


def test_a_hold_over_due_owes_an_offer_and_its_ceiling_misses_it():
    world = World()
    world.hold(CALL)
    world.pass_time(44 * MIN)
    assert not world.of(OfferOpened)
    world.pass_time(2 * MIN)
    assert len(world.of(OfferOpened)) == 1
    world.touch()
    world.pass_time(80 * MIN)

    assert outcomes(world) == [Outcome.MISSED]
    assert round_of(world.live.state).missed
    assert len(world.of(OfferOpened)) == 1
    assert not world.of(Prompted)
    world.hold()
    assert world.state == "Prompting"


def test_do_not_disturb_alone_does_not_prove_that_somebody_is_there():
    world = World()
    world.hold(DND)
    world.pass_time(6 * MIN)

    assert world.state == "Away"


def test_locked_time_never_counts_and_two_seconds_are_nothing():
    world = World()
    world.type_for(10 * MIN)
    world.lock()
    world.pass_time(2)
    world.unlock()
    world.type_for(10 * MIN)
    assert round_of(world.live.state).work_s == pytest.approx(20 * MIN, abs=2)
    world.lock()
    world.pass_time(4 * MIN)
    world.unlock()
    assert round_of(world.live.state).work_s == pytest.approx(20 * MIN, abs=2)
    world.lock()
    world.pass_time(6 * MIN)
    world.unlock()

    assert len({r.id for r in world.of(NaturalBreak)}) == 1
    assert round_of(world.live.state).present_s < 1


def test_unlocking_inside_the_window_is_a_lull():
    world = World()
    world.type_for(35 * MIN)
    world.lock()
    world.pass_time(60)
    world.unlock()

    assert world.state == "Prompting"
    assert world.of(Prompted)[0].why == "back"


def test_a_break_runs_on_through_no_input_and_a_lock():
    world = prompted()
    world.start()
    world.pass_time(3 * MIN)
    world.lock()
    world.pass_time(3 * MIN)
    world.unlock()
    assert world.state == "Breaking"
    world.end()

    assert outcomes(world) == [Outcome.DONE]
    assert world.state == "Working"


def test_a_break_that_sleeps_is_partial():
    world = prompted()
    world.start()
    world.suspend(10 * MIN)

    assert world.of(BreakEnded)[0].how == "suspended"
    assert outcomes(world) == [Outcome.PARTIAL]


def test_a_break_of_ones_own_has_no_offer():
    world = World()
    world.type_for(5 * MIN)
    world.start()
    world.end()

    assert not world.of(OfferOpened)
    assert len(world.of(BreakEnded)) == 1


def test_a_pause_freezes_the_count_and_comes_back_gently():
    world = World()
    world.type_for(50 * MIN)
    before = len(world.of(Prompted))
    world.pause_for(30 * MIN)
    world.type_for(30 * MIN + 2)
    assert world.state == "Working"
    assert round_of(world.live.state).work_s == pytest.approx(50 * MIN, abs=3)
    world.type_for(13 * MIN)
    world.pass_time(60)
    assert len(world.of(Prompted)) == before
    world.touch()
    world.type_for(1 * MIN)
    world.pass_time(10)

    assert world.state == "Prompting"


def test_a_pause_over_a_rest_ends_in_a_new_round():
    world = World()
    world.type_for(40 * MIN)
    world.pause_for(2 * 60 * MIN)
    world.suspend(3 * 60 * MIN)

    assert world.state == "Working"
    assert round_of(world.live.state).work_s == 0


def test_a_break_inside_a_pause_leaves_the_pause_on():
    world = World()
    world.pause_for(60 * MIN)
    world.start()
    world.end()

    assert isinstance(world.live.state, Paused)


def test_off_hours_freeze_everything_and_owe_nothing():
    world = prompted()
    world.off_until = world.now.wall + timedelta(hours=10)
    world.look()
    assert world.state == "OffHours"
    assert outcomes(world) == [Outcome.MISSED]
    world.type_for(2 * 60 * MIN, every=10)
    assert len(world.of(Prompted)) == 1
    world.off_until = None
    world.look()

    assert world.state == "Working"
    assert round_of(world.live.state).work_s == 0


def test_owed_through_the_night_is_missed():
    world = World(now=Moment(START.replace(hour=2), 1000.0, 5000.0, 60))
    world.hold(CALL)
    world.pass_time(62 * MIN)
    assert outcomes(world) == [Outcome.MISSED]


@pytest.mark.parametrize("idle", [True, False])
def test_without_an_idle_source_nobody_is_away_and_the_break_comes_at_due(idle):
    world = World(sees_idle=idle)
    world.pass_time(46 * MIN)

    assert world.state == ("Away" if idle else "Prompting")


JUMPS = {
    "suspend 2 h": lambda w: w.suspend(7200),
    "clock +3 h": lambda w: w.set_clock(3 * 3600),
    "clock -3 h": lambda w: w.set_clock(-3 * 3600),
    "zone west": lambda w: w.set_zone(-300),
    "DST begins": lambda w: w.set_zone(120),
    "DST ends": lambda w: w.set_zone(0),
}


@pytest.mark.parametrize("jump", JUMPS)
@pytest.mark.parametrize("worked", [20, 40, 59])
def test_after_a_jump_of_the_clocks_nothing_is_offered_at_once(jump, worked):
    world = World()
    world.type_for(worked * MIN)
    assert not world.of(Prompted)
    JUMPS[jump](world)
    world.pass_time(25)

    assert not world.of(Prompted)
    assert 1 <= world.wait.seconds <= 60
    rnd = round_of(world.live.state)
    if jump == "suspend 2 h":
        assert rnd.present_s < 60, "two hours asleep are a natural break"
        assert len({r.id for r in world.of(NaturalBreak)}) == 1
    else:
        assert rnd.work_s == pytest.approx(worked * MIN, abs=30), "a clock change is no work and no rest"


def test_a_short_suspend_keeps_the_round_without_counting_it():
    world = World()
    world.type_for(20 * MIN)
    world.suspend(90)
    world.touch()
    world.type_for(5 * MIN)

    assert round_of(world.live.state).work_s == pytest.approx(25 * MIN, abs=3)


def test_a_look_that_comes_far_too_late_is_absence():
    world = World()
    world.type_for(20 * MIN)
    world.now = world.now.plus(40 * MIN)
    world.last_input = world.now.mono - 1
    world.look()

    assert round_of(world.live.state).present_s < 90


def test_looking_twice_changes_nothing():
    world = prompted()
    world.look()
    records = len(world.records)
    live = world.live
    world.look()
    world.look()

    assert world.live == live
    assert len(world.records) == records


def test_a_restart_keeps_the_round_and_a_night_off_is_absence():
    world = World()
    world.type_for(20 * MIN)
    world.restart_after(20)
    world.touch()
    world.type_for(10)
    assert round_of(world.live.state).work_s == pytest.approx(20 * MIN, abs=80)
    world.restart_after(10 * 3600)

    assert round_of(world.live.state).work_s == 0


def test_a_crash_in_a_break_leaves_it_partial_and_nothing_twice():
    world = prompted()
    world.start()
    world.restart_after(5)

    assert outcomes(world) == [Outcome.PARTIAL]
    assert [r.how for r in world.of(BreakEnded)] == ["crash"]
    assert len(world.of(RoundStarted)) == 2


def test_a_crash_under_an_open_card_offers_it_again():
    world = prompted()
    world.restart_after(5)
    world.touch()
    world.type_for(2 * MIN)
    world.pass_time(30)

    assert world.state == "Prompting"
    assert len(world.of(OfferOpened)) == 1


def test_answers_without_a_question_are_refused():
    world = World()
    with pytest.raises(NotNow, match="nothing_offered"):
        world.later()
    with pytest.raises(NotNow, match="not_paused"):
        world.resume()
    with pytest.raises(NotNow, match="nothing_to_correct"):
        world.was_reading()


def test_nobody_there_costs_one_look_a_minute():
    world = World()
    world.pass_time(10 * MIN)
    looks = world.looks
    world.pass_time(60 * MIN)

    assert world.looks - looks <= 61


def test_a_locked_screen_in_the_window_waits_for_no_lull():
    world = World()
    world.type_for(44 * MIN)
    world.lock()
    assert world.wait.idle_s is None
    looks = world.looks
    world.pass_time(110)

    assert world.looks - looks <= 3


def test_a_hold_does_not_shorten_later():
    world = prompted()
    world.later()
    world.type_for(1 * MIN)
    world.hold(CALL)
    world.type_for(1 * MIN)
    world.hold()
    assert world.state == "Snoozed"
    world.type_for(3 * MIN + 1)
    world.pass_time(25)

    assert [p.why for p in world.of(Prompted)] == ["lull", "later"]


def test_only_the_quiet_since_the_card_appeared_makes_an_open_offer_natural():
    world = World()
    world.type_for(31 * MIN)
    world.pass_time(95)
    assert world.state == "Prompting"
    world.lock()
    world.pass_time(30)
    world.unlock()

    assert world.state == "Prompting"


def test_only_time_with_input_makes_a_card_unanswered():
    world = prompted()
    world.pass_time(60)
    world.touch()
    world.type_for(60)
    world.lock()
    world.pass_time(100)
    world.unlock()
    world.type_for(30)
    assert world.state == "Prompting"
    world.type_for(60)

    assert [r.kind for r in world.of(OfferEvent)] == ["unanswered"]


def test_coming_back_to_a_card_that_slept_is_not_called_ignored():
    world = prompted()
    world.touch()
    world.now = replace(
        world.now, wall=world.now.wall + timedelta(hours=1), mono=world.now.mono + 1, boot=world.now.boot + 3600
    )
    world.touch()
    world.look()

    assert outcomes(world) == [Outcome.NATURAL]
    codes = [r.code for r in world.of(Decision)]
    assert "back" in codes
    assert "ignored" not in codes


def test_i_was_reading_does_not_turn_locked_time_into_work():
    world = World()
    world.type_for(20 * MIN)
    world.pass_time(4 * MIN)
    world.lock()
    world.pass_time(30 * MIN)
    world.unlock()
    world.was_reading()

    assert round_of(world.live.state).work_s == pytest.approx(24 * MIN, abs=2)


def test_an_offer_owed_in_a_call_is_not_lost_to_i_was_reading():
    world = World()
    world.type_for(5 * MIN)
    world.pass_time(6 * MIN)
    world.touch()
    world.hold(CALL)
    world.pass_time(46 * MIN)
    assert len(world.of(OfferOpened)) == 1

    with pytest.raises(NotNow, match="nothing_to_correct"):
        world.was_reading()


def test_a_pause_with_the_screen_locked_for_long_is_a_rest():
    world = World()
    world.type_for(20 * MIN)
    world.pause_for(60 * MIN)
    world.lock()
    world.pass_time(30 * MIN)
    world.unlock()
    world.type_for(31 * MIN)

    assert world.state == "Working"
    assert round_of(world.live.state).work_s < 3 * MIN


def test_typing_right_before_a_lock_is_no_part_of_the_absence():
    world = World()
    world.type_for(20 * MIN + 50)
    world.locked = True
    world.look()
    world.pass_time(4 * MIN + 30)
    world.unlock()

    assert not world.of(NaturalBreak)
    assert round_of(world.live.state).work_s == pytest.approx(20 * MIN + 50, abs=2)


def test_a_restart_knows_how_long_an_absence_may_be():
    world = World()
    world.type_for(20 * MIN)
    world.pass_time(6 * MIN)
    world.touch()
    world.was_reading()
    world.restart_after(7 * MIN)
    world.touch()

    assert round_of(world.live.state).work_s == pytest.approx(26 * MIN, abs=2)


def test_many_short_locks_add_up_to_no_work():
    world = World()
    for _ in range(10):
        world.type_for(2 * MIN)
        world.lock()
        world.pass_time(50)
        world.unlock()

    assert round_of(world.live.state).work_s == pytest.approx(20 * MIN, abs=5)


def test_a_crash_soon_after_the_state_was_saved_does_not_cost_the_round():
    """What was worked since the last saving may be lost, but not the hour before it."""
    world = World()
    world.type_for(50 * MIN)
    world.restart_after(115)
    world.type_for(2 * MIN)

    assert not world.of(RoundEnded)
    assert round_of(world.live.state).work_s == pytest.approx(52 * MIN, abs=62)


def test_working_over_midnight_is_one_evening():
    world = World(now=Moment(START.replace(hour=22), 1000.0, 5000.0, 60))
    world.hold(CALL)
    world.pass_time(62 * MIN)

    assert world.now.local.hour == 0
    assert outcomes(world) == []
    assert round_of(world.live.state).offer is not None


def test_later_waits_for_a_lull_also_after_the_longest_work():
    world = World()
    world.type_for(61 * MIN)
    world.later()
    world.type_for(7 * MIN)
    assert world.state == "Due"
    world.pass_time(20)

    assert world.state == "Prompting"


def test_a_clock_that_is_wrong_for_half_a_minute_does_not_end_the_working_hours():
    world = World()
    world.type_for(46 * MIN)
    world.off_until = world.now.wall + timedelta(hours=12)
    world.set_clock(3600)
    world.pass_time(31)
    assert world.state == "Due"
    world.off_until = None
    world.set_clock(-3600)
    assert round_of(world.live.state).work_s == pytest.approx(46 * MIN, abs=32)
    world.off_until = world.now.wall + timedelta(hours=12)
    world.set_clock(3600)
    world.pass_time(70)

    assert world.state == "OffHours"
