"""A break is a function of the time played: complete, gapless, and the same however often one looks."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.records import Outcome
from neckbreak.core.timeline import SHORTER_S, SIDE_LEAD_S, Kind, Timeline
from tests.core.catalogue import shipped

PLANS = list(shipped().plans)
TWO_SIDED = ("neck-turns", "ear-to-shoulder")
starts = st.dictionaries(st.sampled_from(TWO_SIDED), st.sampled_from(("left", "right")))


def timeline(plan_id: str, **sides: str) -> Timeline:
    return Timeline.of(shipped().plans[plan_id], {name.replace("_", "-"): side for name, side in sides.items()})


@given(st.sampled_from(PLANS), starts)
def test_steps_follow_each_other_and_add_up(plan_id, sides):
    line = Timeline.of(shipped().plans[plan_id], sides)

    looks = sum(move.two_sided and move.eyes_away for move in line.plan.movements) * SIDE_LEAD_S
    assert line.total_s == pytest.approx(line.plan.total_s + looks)
    assert sum(step.length_s for step in line.steps) == pytest.approx(line.total_s)
    assert line.steps[0].start_s == 0
    for step, following in pairwise(line.steps):
        assert following.start_s == pytest.approx(step.end_s)
        assert step.length_s > 0


@given(st.sampled_from(PLANS), starts)
def test_parts_cover_every_side_equally_and_start_where_asked(plan_id, sides):
    line = Timeline.of(shipped().plans[plan_id], sides)

    for movement in line.plan.movements:
        mine = [part for part in line.parts() if part.movement == movement.id]
        assert {part.side for part in mine} == set(movement.sides)
        assert len({part.planned_s for part in mine}) == 1
        assert mine[0].side == sides.get(movement.id, movement.sides[0]) or not movement.two_sided
    leads = sum(step.length_s for step in line.steps if step.kind is Kind.LEAD)
    assert sum(part.planned_s for part in line.parts()) + leads == pytest.approx(line.total_s)


@given(st.sampled_from(PLANS), starts, st.lists(st.floats(-5, 70), min_size=2, max_size=20))
def test_looking_later_never_shows_something_earlier(plan_id, sides, times):
    line = Timeline.of(shipped().plans[plan_id], sides)

    seen = [line.at(seconds) for seconds in sorted(times)]

    for before, after in pairwise(seen):
        assert after.step.start_s >= before.step.start_s
        assert after.total_left_s <= before.total_left_s
        assert after.step.part >= before.step.part
    for now in seen:
        assert 0 <= now.step_left_s <= now.step.length_s
        assert now.step_left_s <= now.part_left_s + 1e-9 <= now.total_left_s + 2e-9
        assert 0 <= now.share <= 1
        assert 0 <= now.clip_s <= sum(seconds for _, seconds in now.clip_steps) + 1e-9


@given(st.sampled_from(PLANS), starts, st.floats(0, 60))
def test_the_clip_shows_the_phase_that_is_on(plan_id, sides, seconds):
    line = Timeline.of(shipped().plans[plan_id], sides)
    now = line.at(seconds)
    if now.step.kind is Kind.LEAD or now.ended:
        return

    near_an_edge = min(now.step.end_s - seconds, seconds - now.step.start_s) < 1e-6
    ends = list(accumulate(length for _, length in now.clip_steps))
    shown = now.clip_steps[bisect_right(ends, now.clip_s)][0] if now.clip_s < ends[-1] else now.clip_steps[-1][0]

    assert near_an_edge or shown == now.step.phase


def test_a_break_told_step_by_step():
    line = timeline("30-A", neck_turns="right")

    told = [(step.kind.value, step.movement, step.side, step.rep, step.phase, step.start_s) for step in line.steps]

    assert told == [
        ("lead", "shoulder-shrug", "both", 1, "", 0),
        ("phase", "shoulder-shrug", "both", 1, "lift", 3),
        ("phase", "shoulder-shrug", "both", 1, "hold", 4.5),
        ("phase", "shoulder-shrug", "both", 1, "lower", 5.5),
        ("phase", "shoulder-shrug", "both", 2, "lift", 8),
        ("phase", "shoulder-shrug", "both", 2, "hold", 9.5),
        ("phase", "shoulder-shrug", "both", 2, "lower", 10.5),
        ("lead", "neck-turns", "right", 1, "", 13),
        ("phase", "neck-turns", "right", 1, "turn", 16),
        ("phase", "neck-turns", "right", 1, "hold", 18),
        ("phase", "neck-turns", "right", 1, "return", 21),
        ("lead", "neck-turns", "left", 1, "", 23),
        ("phase", "neck-turns", "left", 1, "turn", 24.5),
        ("phase", "neck-turns", "left", 1, "hold", 26.5),
        ("phase", "neck-turns", "left", 1, "return", 29.5),
    ]
    assert [(part.movement, part.side, part.planned_s) for part in line.parts()] == [
        ("shoulder-shrug", "both", 10),
        ("neck-turns", "right", 7),
        ("neck-turns", "left", 7),
    ]


def test_what_comes_next_and_how_long():
    now = timeline("30-A").at(17)

    assert (now.step.phase, now.step.side) == ("turn", "left")
    assert (now.step_left_s, now.part_left_s, now.total_left_s) == (1, 6, 14.5)
    assert now.next_step is not None
    assert now.next_step.phase == "hold"
    assert now.next_part is not None
    assert now.next_part.side == "right"
    assert (now.clip_s, now.clip_steps) == (1, (("turn", 2), ("hold", 3), ("return", 2)))


def test_at_the_end_nothing_is_left():
    now = timeline("30-A").at(32)

    assert now.ended
    assert now.total_left_s == 0
    assert now.next_step is None


def test_a_lead_hints_at_what_cannot_be_watched_and_ends_where_it_began():
    line = timeline("30-A")

    hints = [line.at(13 + tenth / 10).clip_s for tenth in range(31)]

    assert hints[0] == 0
    assert line.at(15.999).clip_s == pytest.approx(0, abs=1e-3)
    assert 1 < max(hints) <= 2
    assert line.at(1).clip_s == 0  # a shrug can be watched


def test_someone_who_stands_already_does_not_stand_up_again():
    line = timeline("30-E")

    walking = line.at(25)

    assert walking.step.phase == "walk"
    assert walking.clip_steps == (("stand", 0), ("walk", 10))


def test_seeking_goes_from_part_to_part():
    line = timeline("30-A")

    assert line.seek_next_part(0) == 13
    assert line.seek_next_part(14) == 23
    assert line.seek_next_part(24.5) == 31.5
    assert line.seek_previous_part(20) == 13
    assert line.seek_previous_part(14) == 0
    assert line.seek_previous_part(1) == 0


def test_seconds_count_for_the_part_they_were_played_in():
    assert timeline("30-A").part_seconds(2, 17) == {0: 10, 1: 1}
    assert timeline("30-A").part_seconds(13, 16) == {}


@given(st.sampled_from(PLANS), st.floats(0, 299.9))
def test_shorter_ends_soon_and_keeps_what_is_over(plan_id, seconds):
    line = timeline(plan_id)
    seconds = min(seconds, line.total_s - 0.1)

    short = line.shorter(seconds)

    assert seconds <= short.total_s + 1e-9 <= line.total_s + 2e-9
    assert short.total_s - seconds <= SHORTER_S + 7  # getting ready and moving back are not cut
    assert short.at(seconds).step.phase == line.at(seconds).step.phase
    assert short.at(seconds).ended or short.at(seconds).clip_s == pytest.approx(line.at(seconds).clip_s)
    assert short.parts() == line.parts()
    for step, following in pairwise(short.steps):
        assert following.start_s == pytest.approx(step.end_s)


def test_shorter_cuts_the_hold_but_comes_back_slowly():
    short = timeline("60-C").shorter(7)

    last = short.steps[-1]
    assert (last.phase, last.length_s) == ("return", 3)
    assert short.total_s == pytest.approx(17)


def test_shorter_begins_no_new_movement():
    short = timeline("60-A").shorter(24)

    assert short.at(24.1).ended
    assert short.total_s == 24


@pytest.mark.parametrize(
    ("plan_id", "movement", "inside_s", "last", "left_s"),
    [
        ("3-C", "pmr-upper-body", 2, "release fists", 10),
        ("60-S", "iso-neck-press", 13.5, "ease back", 6.5),
        ("3-A", "neck-all-directions", 14, "tilt right", 4),
        ("3-B", "shoulder-rolls", 1, "circle back", 10),
        ("5-C", "body-scan", 16, "neck", 10),
    ],
)
def test_shorter_ends_a_row_of_movements_after_the_one_that_is_on(plan_id, movement, inside_s, last, left_s):
    line = timeline(plan_id)
    first = next(step for step in line.steps if step.movement == movement and step.kind is Kind.PHASE)

    short = line.shorter(first.start_s + inside_s)

    assert short.steps[-1].phase == last
    assert short.total_s == pytest.approx(first.start_s + inside_s + left_s)
    assert short.at(short.total_s).clip_steps[-1][0] == last


def test_the_figure_goes_only_as_far_as_the_dose():
    line = timeline("60-Z")

    reaches = {line.at(step.start_s).step.movement: line.at(step.start_s).reach for step in line.steps}

    assert reaches == {"diaphragmatic-breathing": 1.0, "neck-turns": 0.5}


def test_a_plan_without_the_part_that_is_left_out():
    plan = shipped().plans["60-F"]
    nods = plan.items[0]
    level = nods.dose.without(frozenset({"look up", "hold up", "back to level"}))
    line = Timeline.of(replace(plan, items=(replace(nods, dose=level), *plan.items[1:])))

    assert [step.phase for step in line.steps if step.movement == "neck-nods" and step.rep == 3] == [
        "down",
        "hold down",
        "to level",
    ]
    assert line.total_s == 60 - 3 * 6
    assert line.parts()[0].planned_s == 30


@pytest.mark.parametrize(
    ("played", "outcome"),
    [
        ([10, 7, 7], Outcome.DONE),
        ([10, 7, 2.2], Outcome.DONE),
        ([10, 7, 2], Outcome.PARTIAL),
        ([10, 0, 0], Outcome.PARTIAL),
        ([99, 7, 0], Outcome.PARTIAL),
        ([0, 7, 7], Outcome.PARTIAL),
    ],
)
def test_done_means_every_movement_and_four_fifths_of_the_time(played, outcome):
    assert timeline("30-A").result(played) is outcome


def test_a_movement_not_reached_is_not_done_even_late():
    assert timeline("30-B").result([20, 0]) is Outcome.PARTIAL
