"""What is reported of a break while it is played."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.records import Outcome, PartResult
from neckbreak.core.timeline import Timeline
from neckbreak.ui.break_player import REPORT_S, Player, Progress
from tests.core.catalogue import shipped


def player(plan: str = "30-A") -> Player:
    return Player(Timeline.of(shipped().plans[plan]))


def test_played_in_one_late_look_everything_is_done():
    one = player()

    reports = one.advance(100)

    assert one.ended
    assert one.played_s == 31.5
    assert reports == [Progress(part, seconds, PartResult.DONE) for part, seconds in enumerate((10, 7, 7))]
    assert one.timeline.result(one.part_s) is Outcome.DONE


@given(st.sampled_from(list(shipped().plans)), st.lists(st.floats(0.01, 1.9), min_size=40, max_size=60))
def test_looking_often_a_report_comes_at_least_every_two_seconds(plan, looks):
    one = player(plan)
    silent = 0.0
    for seconds in looks:
        if one.ended:
            break
        before = one.played_s
        reports = one.advance(seconds)
        silent = 0.0 if reports else silent + one.played_s - before
        assert silent < REPORT_S
        assert all(report.result in (PartResult.RUNNING, PartResult.DONE) for report in reports)


def test_skipping_cuts_a_part_and_counts_no_time():
    one = player()
    one.advance(5)

    reports = one.skip()

    assert reports == [Progress(0, 2, PartResult.CUT), Progress(1, 0, PartResult.RUNNING)]
    assert one.played_s == 5
    one.advance(100)
    assert one.timeline.result(one.part_s) is Outcome.PARTIAL


def test_skipping_what_is_complete_does_not_make_it_cut():
    one = player("60-A")
    one.advance(24)  # in the lead to the chin tuck

    assert one.skip()[0] == Progress(2, 0, PartResult.CUT)


def test_going_back_plays_again_but_counts_once():
    one = player()
    one.advance(10)

    one.back()
    one.advance(100)

    assert one.part_s == [10, 7, 7]
    assert one.played_s == 41.5


def test_stopping_tells_what_hurt():
    one = player()
    one.advance(18)

    assert one.stop(hurt=True) == [Progress(1, 2, PartResult.HURT)]
    assert one.stop(hurt=False) == [Progress(1, 2, PartResult.CUT)]


def test_shorter_leaves_the_rest_planned():
    one = player("60-C")
    one.advance(10)

    one.shorten()
    reports = one.advance(100)

    assert one.ended
    assert reports[-1].result is PartResult.CUT
    assert one.played_s == 20
    assert one.part_s[1:] == [0, 0]


def test_a_movement_is_left_out_with_all_its_parts():
    one = player()
    total = one.timeline.total_s
    first = one.timeline.start_of_part(1)
    one.advance(first + 3)
    name = one.now.step.movement
    parts = [number for number, part in enumerate(one.timeline.parts()) if part.movement == name]

    told = one.leave_out()

    assert told[0].result is PartResult.HURT
    assert told[0].part == parts[0] == 1
    assert one.now.step.movement != name or one.ended
    assert one.timeline.total_s < total
    assert all(step.part == 1 or step.part not in parts for step in one.timeline.steps)
    ends = [step.end_s for step in one.timeline.steps]
    assert [step.start_s for step in one.timeline.steps] == [0.0, *ends[:-1]]


def test_after_a_walk_nothing_goes_on_before_one_is_back():
    one = player("60-D")
    walk, reach = range(2)

    reports = one.advance(1000)
    assert one.waits
    assert one.part_s == [40, 0]
    assert [(r.part, r.result) for r in reports] == [(walk, PartResult.DONE), (reach, PartResult.RUNNING)]
    assert one.advance(50) == []

    one.return_()
    one.advance(1000)
    assert one.ended
    assert not one.waits
    assert one.part_s == [40, 14]


def test_next_during_a_walk_is_being_back():
    one = player("60-D")
    one.advance(10)
    one.skip()
    assert not one.waits
    one.advance(1000)
    assert one.ended


def test_a_walk_at_the_end_needs_no_return():
    one = player("30-E")
    one.advance(1000)
    assert one.ended
