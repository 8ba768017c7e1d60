"""What holds a break back, told as stories and tables."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from neckbreak.core import rhythm
from neckbreak.core.answers import NotNow
from neckbreak.core.holds import LONG_S, REASONS, DayOfWork, Seen, holds_of, questionable
from neckbreak.core.records import Decision, NaturalBreak, OfferClosed, Outcome, Prompted, RoundEnded, Waited
from neckbreak.core.settings import Settings, names, with_value
from neckbreak.core.states import Away, HeldFor, Hold, round_of

from .world import World

MIN = 60.0
CALL = Hold("microphone", keeps=True, source="m1")
FULL = Hold("fullscreen", keeps=True, unless_typing=True)
SLIDES = Hold("fullscreen", keeps=True)
QUIET = Hold("do_not_disturb")


def seen(*reasons: str, ignored: tuple[str, ...] = ()) -> tuple[Hold, ...]:
    return holds_of([Seen(*each.split(":")) for each in reasons], ignored, lambda name: f"<{name}>")


def test_what_is_seen_becomes_holds_in_the_order_of_their_strength():
    holds = seen("calendar", "do_not_disturb", "microphone:Zoom", "camera:Zoom")

    assert [hold.reason for hold in holds] == ["microphone", "camera", "do_not_disturb", "calendar"]
    assert [hold.keeps for hold in holds] == [True, True, False, False]
    assert holds[0].source == "<Zoom>"


def test_what_the_user_does_not_want_to_wait_for_is_left_out_whatever_its_case():
    assert seen("microphone:NoiseTorch", "microphone:Zoom", ignored=("microphone:noisetorch",)) == seen(
        "microphone:Zoom"
    )
    assert seen("camera:NoiseTorch", ignored=("microphone:noisetorch",)) != ()


def test_any_name_can_be_put_on_the_list_of_what_is_not_waited_for():
    for name in ("Zoom", "a, b", "left\u200eright", "bell\a", "ＦＵＬＬ", "x" * 5000, "\U0001f3a4 mic"):
        key = Seen("microphone", name).key
        kept = names(with_value(Settings(), "never_wait_for", f"camera:zoom, {key}").never_wait_for)
        assert holds_of([Seen("microphone", name)], [each.lower() for each in kept], str) == ()


def test_a_full_screen_that_is_kept_bright_holds_whatever_the_hands_do():
    assert [hold.unless_typing for hold in seen("fullscreen")] == [True]
    assert [hold.unless_typing for hold in seen("film:mpv")] == [True]
    assert [hold.unless_typing for hold in seen("film:mpv", "fullscreen")] == [False, False]
    assert [hold.unless_typing for hold in seen("microphone:Zoom")] == [False]


def test_every_reason_has_its_place():
    assert {hold.reason for hold in seen(*(each for each in REASONS if each != "meeting"))} == set(REASONS) - {
        "meeting"
    }


# -- stories of a day ------------------------------------------------------------------------------------------


def test_what_holds_does_not_bring_back_somebody_who_has_left():
    """A noise filter listens on in the empty room, and a changed setting has the holds looked at."""
    world = World()
    world.type_for(10 * MIN)
    world.pass_time(20 * MIN)
    world.holds = (CALL,)
    step = rhythm.look(world.live, world.rules, world.senses(fresh=True), world.fresh)

    assert isinstance(step.live.state, Away)
    assert step.records == ()


def test_nobody_looks_at_the_holds_before_a_break_is_near():
    world = World()
    world.type_for(29 * MIN)
    assert world.asks == 0
    world.type_for(30 * MIN)
    assert world.asks == 0
    world.type_for(2 * MIN)

    assert world.of(Prompted)
    assert 1 <= world.asks <= 10


def test_listening_to_a_call_without_a_key_is_work_and_not_a_natural_break():
    world = World()
    world.type_for(20 * MIN)
    world.holds = (CALL,)
    world.pass_time(25 * MIN)
    assert world.state == "Held"
    assert round_of(world.live.state).work_s == pytest.approx(45 * MIN, abs=2)
    world.hold()

    assert world.state == "Prompting"
    assert not world.of(NaturalBreak)
    [waited] = world.of(Waited)
    assert (waited.reason, waited.source) == ("microphone", "m1")
    assert waited.work_s == pytest.approx(20 * MIN, abs=61)


def test_a_break_that_is_near_meets_the_call_first():
    world = World()
    world.type_for(40 * MIN)
    world.holds = (CALL,)
    world.pass_time(80)

    assert world.state == "Held"
    assert not world.of(Prompted)


def test_a_call_that_begins_while_the_card_is_open_takes_it_away():
    world = World()
    world.type_for(46 * MIN)
    world.pass_time(25)
    assert world.state == "Prompting"
    world.holds = (CALL,)
    world.type_for(MIN + 5)

    assert world.state == "Held"
    assert round_of(world.live.state).offer is not None


def test_nobody_is_thought_to_be_there_for_ever():
    world = World()
    world.holds = (CALL,)
    world.pass_time(89 * MIN)
    assert world.state == "Held"
    world.pass_time(10 * MIN)

    assert world.state == "Away"


def test_typing_in_a_full_screen_is_work_like_any_other():
    world = World()
    world.holds = (FULL,)
    world.type_for(60 * MIN)
    assert world.state == "Held", "nobody knew of the full screen before, nor whether these were clicks or typing"
    world.type_for(4 * MIN)
    assert world.state == "Due"
    while world.state == "Due" and world.now.mono < 1000 + 70 * MIN:
        world.type_for(1)
    world.pass_time(30)

    assert world.state == "Prompting", "it stays when one stops to read it"


def test_a_film_holds_as_soon_as_the_hands_rest():
    world = World()
    world.holds = (FULL,)
    world.type_for(40 * MIN)
    world.pass_time(40 * MIN)

    assert world.state == "Held"
    assert not world.of(Prompted)
    assert round_of(world.live.state).work_s == pytest.approx(80 * MIN, abs=62)


def test_a_click_now_and_then_does_not_put_a_card_over_slides():
    world = World()
    world.holds = (FULL,)
    world.type_for(70 * MIN, every=37)
    assert not world.of(Prompted)
    world = World()
    world.holds = (SLIDES,)
    world.type_for(70 * MIN)

    assert not world.of(Prompted)


@pytest.mark.parametrize("before", [1, 5, 8])
def test_clicks_that_happen_to_come_before_every_look_are_no_typing(before):
    world = World()
    world.holds = (FULL,)
    world.type_for(60 - before, every=60 - before)
    world.type_for(100 * MIN, every=60)

    assert world.state == "Held"
    assert not world.of(Prompted)


def test_when_typing_ends_a_hold_the_break_waits_for_a_lull_all_the_same():
    world = World()
    world.holds = (FULL,)
    world.type_for(32 * MIN)
    world.pass_time(15 * MIN)
    assert world.state == "Held"
    world.type_for(4 * MIN)
    assert world.state == "Due"
    assert not world.of(Prompted)
    world.holds = ()
    world.pass_time(21)

    assert world.state == "Prompting"


def test_a_meeting_by_hand_holds_until_its_end():
    world = World()
    world.type_for(50 * MIN)
    world.meet_for(30 * MIN)
    assert world.state == "Held"
    world.pass_time(29 * MIN)
    assert world.state == "Held"
    world.pass_time(2 * MIN)

    assert world.state == "Prompting"
    assert [prompt.why for prompt in world.of(Prompted)] == ["after_hold"]


def test_a_meeting_that_ends_early_and_one_that_never_was():
    world = World()
    world.type_for(10 * MIN)
    world.meet_for(30 * MIN)
    world.meet_for(0)
    assert world.state == "Working"
    with pytest.raises(NotNow, match="no_meeting"):
        world.meet_for(0)


def test_a_hold_that_was_seen_long_ago_is_looked_at_before_it_holds_again():
    """Typing had ended it; its real end, unseen meanwhile, is no lull at the next pause in typing."""
    world = World()
    world.holds = (FULL,)
    world.type_for(10 * MIN)
    world.pass_time(6 * MIN)
    assert world.state == "Held"
    world.type_for(5 * MIN)
    assert world.state == "Working"
    world.holds = ()
    world.type_for(9 * MIN + 50)
    world.pass_time(30)

    assert round_of(world.live.state).present_s > 30 * MIN
    assert not world.of(Prompted)


def test_a_call_that_ended_while_the_computer_slept_holds_nothing_after_it():
    world = World()
    world.type_for(20 * MIN)
    world.holds = (CALL,)
    world.pass_time(10 * MIN)
    assert world.state == "Held"
    world.holds = ()
    world.suspend(3600)
    assert world.state == "Working"


def test_a_card_put_off_after_a_long_hold_is_not_missed_in_the_next():
    """The ceiling is for what nobody could show."""
    world = World()
    world.holds = (CALL,)
    world.type_for(130 * MIN)
    world.holds = ()
    world.type_for(65)
    assert world.state == "Prompting"
    world.later()
    world.hold(CALL)
    world.type_for(MIN)
    assert world.state == "Held"
    assert [r.outcome for r in world.of(OfferClosed)] == [Outcome.MISSED]
    assert round_of(world.live.state).offer.waiting_s > 0


def test_touching_something_does_not_put_off_the_next_look_at_the_holds():
    world = World()
    world.type_for(20 * MIN)
    world.holds = (CALL,)
    world.pass_time(10 * MIN)
    asked = world.asks
    world.type_for(10 * MIN, every=25)

    assert 9 <= world.asks - asked <= 12


def test_what_is_over_by_now_neither_owes_nor_misses_a_break():
    """The ceiling of a hold is passed, and the hold is over: both are found at the same look."""
    world = World()
    world.holds = (CALL,)
    world.type_for(119 * MIN + 50)
    assert round_of(world.live.state).offer is not None
    world.holds = ()
    world.type_for(70)

    assert not world.of(OfferClosed)
    assert len(world.of(Prompted)) == 1


def test_a_call_that_begins_at_the_same_moment_as_the_card_takes_it_away_in_seconds():
    world = World()
    world.type_for(46 * MIN)
    while world.state != "Prompting":
        world.pass_time(1)
    world.holds = (CALL,)
    world.type_for(4)

    assert world.state == "Held"


# -- "I was away" ------------------------------------------------------------------------------------------------


def test_i_was_away_makes_a_break_of_a_short_gap_and_shortens_away():
    world = World()
    world.type_for(20 * MIN)
    world.pass_time(4 * MIN)
    world.touch()
    world.type_for(5 * MIN)
    world.was_away()

    [natural] = world.of(NaturalBreak)
    assert natural.seconds == pytest.approx(4 * MIN, abs=2)
    assert [r.work_s for r in world.of(RoundEnded)] == [pytest.approx(20 * MIN, abs=2)]
    assert round_of(world.live.state).work_s == pytest.approx(5 * MIN, abs=2)
    world.pass_time(2 * MIN + 1)
    assert world.state == "Away"


def test_i_was_away_while_the_film_ran_on_and_a_break_was_owed():
    world = World()
    world.holds = (FULL,)
    world.type_for(10 * MIN)
    world.pass_time(50 * MIN)
    world.touch()
    assert round_of(world.live.state).offer is not None
    world.was_away()

    assert [(r.id, r.outcome) for r in world.of(OfferClosed)] == [(world.of(NaturalBreak)[0].offer_id, Outcome.NATURAL)]
    assert world.of(NaturalBreak)[0].seconds == pytest.approx(50 * MIN, abs=2)
    assert round_of(world.live.state).work_s < MIN


def test_there_must_have_been_a_gap_in_this_round():
    world = World()
    world.type_for(20 * MIN)
    with pytest.raises(NotNow, match="nothing_to_correct"):
        world.was_away()
    world.pass_time(3 * MIN)
    world.touch()
    world.pass_time(10 * MIN)
    world.touch()
    with pytest.raises(NotNow, match="nothing_to_correct"):
        world.was_away()


# -- pauses ------------------------------------------------------------------------------------------------------


def codes(world: World) -> list[str]:
    return [r.code for r in world.of(Decision)]


def test_a_pause_is_mentioned_after_a_sleep_and_on_the_next_day_and_its_length_is_in_the_log():
    world = World()
    world.type_for(10 * MIN)
    world.pause_for(26 * 3600)
    world.type_for(10 * MIN)
    assert "still_paused" not in codes(world)
    world.suspend(3600)
    world.pass_time(30)
    world.touch()
    world.look()
    assert codes(world).count("still_paused") == 1
    world.suspend(20 * 3600)
    world.pass_time(30)
    world.touch()
    world.look()
    assert codes(world).count("still_paused") == 2
    world.pass_time(6 * 3600)

    [over] = [r for r in world.of(Decision) if r.code == "pause_over"]
    assert dict(over.params)["seconds"] == pytest.approx(26 * 3600, abs=61)


# -- the question ------------------------------------------------------------------------------------------------

DAY = date(2026, 3, 2)
KEY = ("microphone", "m1")


def days(*shares: float) -> list[DayOfWork]:
    return [DayOfWork(DAY + timedelta(days=n), 4 * 3600.0, {KEY: share * 4 * 3600.0}) for n, share in enumerate(shares)]


@pytest.mark.parametrize(
    ("since_s", "past", "questioned"),
    [
        (LONG_S - 1, [], False),
        (LONG_S + 1, [], True),
        (60.0, [0.9, 0.9], False),
        (60.0, [0.9, 0.4, 0.9], False),
        (60.0, [0.9, 0.6, 0.9], True),
    ],
)
def test_a_hold_is_questioned_after_two_hours_or_three_long_days(since_s, past, questioned):
    found = questionable([HeldFor(CALL, since_s)], days(*past), ())

    assert found == (CALL if questioned else None)


def test_it_is_questioned_once_and_never_what_the_user_said_himself():
    assert questionable([HeldFor(CALL, 9000.0)], [], {KEY}) is None
    for reason in ("meeting", "program", "calendar"):
        assert questionable([HeldFor(Hold(reason), 90000.0)], [], ()) is None
    assert questionable([HeldFor(CALL, 9000.0), HeldFor(QUIET, 9000.0)], [], {KEY}) == QUIET


def test_days_with_hardly_any_work_say_nothing():
    short = [DayOfWork(DAY + timedelta(days=n), 1800.0, {KEY: 1800.0}) for n in range(5)]
    assert questionable([HeldFor(CALL, 60.0)], short, ()) is None
