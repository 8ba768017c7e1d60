"""The figure's clips as values: every time has a pose, and no pose leaves the limits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.figure import (
    Clip,
    ContentError,
    Rig,
    ease,
    end_pose,
    mirror_pose,
    moment_at,
    pose_at,
)

RESOURCES = Path(__file__).parents[2] / "resources"
CLIPS = sorted((RESOURCES / "figure" / "clips").glob("*.json"))
RIG = Rig.from_data(json.loads((RESOURCES / "figure" / "rig.json").read_text("utf-8")), "rig.json")
SWING = {
    "id": "swing",
    "view": "front",
    "start": {"head.tilt": 1.0},
    "phases": {
        "turn": {"to": {"head.yaw": 50}, "arrows": [[[0, 0], [1, 0]]]},
        "hold": {"stay": True},
        "return": {"to": {}},
        "nod": {"keys": [[0.5, {"head.pitch": 20}], [1, {"head.pitch": -10}]]},
        "roll": {"cycle_s": 2, "keys": [[0, {"head.pitch": 0}], [0.5, {"head.pitch": 10}]]},
        "reach": {"to": {"head.yaw": 10}, "via": [[0.5, {"elbow.left": 70}]]},
    },
    "highlights": [{"region": "scm.left", "kind": "stretch", "phases": ["hold"]}],
    "mirrored": True,
}
STEPS = (("turn", 2.0), ("hold", 5.0), ("return", 2.0))


def swing(**changes: object) -> Clip:
    return Clip.from_data({**SWING, **changes}, "swing.json")


def load(path: Path) -> Clip:
    return Clip.from_data(json.loads(path.read_text("utf-8")), path.name)


def doses(clip_id: str) -> list[tuple[tuple[str, float], ...]]:
    file = RESOURCES / "movements" / f"{clip_id}.json"
    if not file.exists():
        return [tuple((name, 2.0) for name in load(RESOURCES / "figure" / "clips" / f"{clip_id}.json").phases)]
    data = json.loads(file.read_text("utf-8"))
    return [
        tuple((name, float(seconds)) for name, seconds in dose["phases"]) * int(dose["reps"])
        for dose in data["doses"].values()
    ]


def test_poses_at_the_borders_of_phases():
    clip = swing()

    assert pose_at(clip, STEPS, 0.0).get("head.yaw", 0) == 0
    assert pose_at(clip, STEPS, 2.0)["head.yaw"] == pytest.approx(50)
    assert pose_at(clip, STEPS, 7.0)["head.yaw"] == pytest.approx(50)
    assert pose_at(clip, STEPS, 9.0).get("head.yaw", 0) == pytest.approx(0)
    assert pose_at(clip, STEPS, 99.0).get("head.yaw", 0) == pytest.approx(0)
    assert pose_at(clip, STEPS, -1.0).get("head.yaw", 0) == 0


def test_a_move_is_half_done_at_half_time():
    assert pose_at(swing(), STEPS, 1.0)["head.yaw"] == pytest.approx(25)


def test_what_a_phase_does_not_name_keeps_its_start():
    assert pose_at(swing(), STEPS, 4.0)["head.tilt"] == 1.0


def test_the_eyes_lead_the_turn_and_rest_in_the_hold():
    clip = swing()

    assert pose_at(clip, STEPS, 1.0)["eyes.yaw"] > 2
    assert pose_at(clip, STEPS, 4.0)["eyes.yaw"] == pytest.approx(0)
    assert pose_at(clip, STEPS, 6.9)["eyes.yaw"] < 0


def test_breathing_goes_on_in_the_hold():
    clip = swing()

    breaths = {round(pose_at(clip, STEPS, 2.0 + t / 4)["breath"], 3) for t in range(20)}

    assert len(breaths) > 5
    assert max(breaths) <= 1
    assert min(breaths) >= -1


def test_keys_start_where_the_phase_before_ended():
    clip = swing()
    steps = (("turn", 2.0), ("nod", 4.0))

    assert pose_at(clip, steps, 2.0)["head.pitch"] == pytest.approx(0)
    assert pose_at(clip, steps, 4.0)["head.pitch"] == pytest.approx(20)
    assert pose_at(clip, steps, 6.0)["head.pitch"] == pytest.approx(-10)
    assert pose_at(clip, steps, 6.0)["head.yaw"] == pytest.approx(50)
    assert end_pose(clip, "nod")["head.pitch"] == -10


def test_a_cycle_fits_a_whole_number_of_times():
    clip = swing()
    steps = (("roll", 5.0), ("hold", 1.0))

    assert pose_at(clip, steps, 1.25)["head.pitch"] == pytest.approx(10)
    assert pose_at(clip, steps, 4.999)["head.pitch"] == pytest.approx(0, abs=0.01)
    assert pose_at(clip, steps, 5.5)["head.pitch"] == pytest.approx(0)


def test_a_move_goes_through_its_via():
    clip = swing()
    steps = (("reach", 2.0),)

    assert pose_at(clip, steps, 1.0)["elbow.left"] == pytest.approx(70)
    assert pose_at(clip, steps, 2.0)["elbow.left"] == pytest.approx(0)


def test_ghost_and_arrows_belong_to_moving_phases():
    clip = swing()

    moving, holding = moment_at(clip, STEPS, 1.0), moment_at(clip, STEPS, 4.0)

    assert moving.moves
    assert moving.ghost is not None
    assert moving.ghost["head.yaw"] == 50
    assert moving.arrows
    assert not holding.moves
    assert holding.ghost is None
    assert not holding.arrows


def test_a_mark_comes_and_goes_softly():
    clip = swing()

    def strength(at_s: float) -> float:
        return sum(much for _, _, much in moment_at(clip, STEPS, at_s).highlights)

    assert strength(0.5) == 0
    assert 0 < strength(1.6) < 1
    assert strength(4.0) == 1
    assert 0 < strength(7.5) < 1


@pytest.mark.parametrize("kind", ["stretch", "work"])
def test_a_mark_of_a_moving_phase_comes_on_the_way(kind: str):
    clip = swing(highlights=[{"region": "scm.left", "kind": kind, "phases": ["turn", "hold"]}])

    def strength(at_s: float) -> float:
        return sum(much for _, _, much in moment_at(clip, STEPS, at_s).highlights)

    assert strength(0.0) == 0
    assert (strength(0.6) > 0) == (kind == "work")
    assert 0 < strength(0.9) < 1
    assert strength(1.999) == pytest.approx(1)
    assert strength(2.0) == 1


@pytest.mark.parametrize("path", CLIPS, ids=lambda path: path.stem)
def test_nothing_is_marked_in_the_first_picture(path: Path):
    clip = load(path)

    for steps in doses(clip.id):
        assert moment_at(clip, steps, 0.0).highlights == ()


def test_a_phase_the_clip_does_not_know_stays_where_it_is():
    steps = (("turn", 2.0), ("sing", 3.0), ("return", 2.0))

    moment = moment_at(swing(), steps, 3.0)

    assert moment.pose["head.yaw"] == pytest.approx(50)
    assert not moment.moves
    assert end_pose(swing(), "sing", {"head.yaw": 3.0}) == {"head.yaw": 3.0}


def test_without_steps_the_clip_shows_its_start():
    moment = moment_at(swing(), (), 5.0)

    assert moment.pose["head.tilt"] == 1.0
    assert moment.fraction == 1.0


def test_a_phase_of_no_length_is_over_at_once():
    steps = (("turn", 0.0), ("hold", 2.0))

    assert pose_at(swing(), steps, 0.0)["head.yaw"] == 50


def test_a_phase_may_be_seen_from_elsewhere():
    clip = swing(phases={"turn": {"to": {}, "view": "back", "frame": [0, 0, 1, 1]}, "hold": {"stay": True}})
    steps = (("turn", 1.0), ("hold", 1.0))

    assert moment_at(clip, steps, 0.5).view == "back"
    assert moment_at(clip, steps, 0.5).frame == (0, 0, 1, 1)
    assert moment_at(clip, steps, 1.5).view == "front"
    assert moment_at(clip, steps, 1.5).frame is None


def test_the_other_side_is_the_mirror():
    clip = swing()

    moment = moment_at(clip, STEPS, 1.0, mirror=True)

    assert moment.pose["head.yaw"] == pytest.approx(-25)
    assert moment.arrows[0].points == ((0, 0), (-1, 0))
    assert moment_at(clip, STEPS, 4.0, mirror=True).highlights[0][0] == "scm.right"


@given(st.dictionaries(st.sampled_from(sorted(RIG.limits)), st.floats(-50, 50)))
def test_a_mirror_in_a_mirror_shows_the_same(pose):
    assert mirror_pose(mirror_pose(pose)) == pose


@given(st.floats(0, 1), st.floats(0, 1))
def test_easing_never_turns_back_and_never_overshoots(a, b):
    first, last = sorted((a, b))

    assert 0 <= ease(first) <= ease(last) <= 1


@given(
    st.lists(st.floats(-40, 40), min_size=1, max_size=5),
    st.floats(0, 1),
    st.booleans(),
)
def test_a_curve_through_keys_stays_between_them(values, share, cycle):
    count = len(values)
    keys = [[(i + 1) / (count + 1), {"head.pitch": value}] for i, value in enumerate(values)]
    phase = {"keys": keys, **({"cycle_s": 1} if cycle else {})}
    clip = swing(phases={"nod": phase}, highlights=[])

    at = pose_at(clip, (("nod", 3.0),), share * 3.0).get("head.pitch", 0.0)

    assert min(0.0, *values) - 1e-6 <= at <= max(0.0, *values) + 1e-6


@given(st.floats(0, 27), st.floats(0, 0.02))
def test_nothing_jumps(at_s, later):
    clip = swing()
    steps = (*STEPS, ("nod", 4.0), ("roll", 6.0), ("reach", 2.0), ("return", 4.0))

    before, after = pose_at(clip, steps, at_s), pose_at(clip, steps, at_s + later)

    for name in {*before, *after}:
        assert abs(before.get(name, 0.0) - after.get(name, 0.0)) <= 4.0


@pytest.mark.parametrize("path", CLIPS, ids=lambda path: path.stem)
def test_every_clip_is_named_as_its_file_and_knows_its_channels(path):
    clip = load(path)

    assert clip.id == path.stem
    assert clip.channels() <= set(RIG.limits)


@pytest.mark.parametrize("path", CLIPS, ids=lambda path: path.stem)
def test_every_clip_covers_the_phases_of_its_movement_and_stays_in_the_limits(path):
    clip = load(path)

    for steps in doses(clip.id):
        assert {name for name, _ in steps} <= set(clip.phases)
        total = sum(seconds for _, seconds in steps)
        for tick in range(int(total * 5) + 1):
            pose = pose_at(clip, steps, tick / 5)
            assert RIG.beyond(pose) == (), f"{clip.id} at {tick / 5} s"
            assert RIG.beyond(mirror_pose(pose)) == ()


def test_the_limits_are_those_of_the_facts():
    assert RIG.limits["head.yaw"] == (-55, 55)
    assert RIG.limits["head.tilt"] == (-33, 33)
    assert RIG.limits["head.pitch"] == (-20, 40)
    assert RIG.limits["head.tuck"] == (0, 0.10)
    assert RIG.limits["shoulder.left.lift"][1] == 0.25
    assert RIG.beyond({"head.yaw": 56, "head.roll": 1}) == ("head.roll", "head.yaw")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"id": 3}, "swing.json: id must be a text."),
        ({"view": "top"}, "swing.json: view is “top”, not one of front, back, side, floor, face, quarter."),
        ({"phases": {}}, "swing.json: phases must name at least one phase."),
        ({"phases": {"a": {}}}, "swing.json: phases.a must have exactly one of to, stay and keys."),
        (
            {"phases": {"a": {"to": {"head.yaw": "far"}}}},
            "swing.json: phases.a.to.head.yaw must be a number.",
        ),
        (
            {"phases": {"a": {"keys": [[0.5, {}], [0.2, {}]]}}},
            "swing.json: phases.a.keys[1] must come at a later fraction, from 0 to 1.",
        ),
        ({"phases": {"a": {"keys": []}}}, "swing.json: phases.a.keys must have at least one key."),
        (
            {"phases": {"a": {"keys": [[0, {}]], "cycle_s": 0}}},
            "swing.json: phases.a.cycle_s must be at least 0.1.",
        ),
        (
            {"phases": {"a": {"to": {}, "via": [[1, {}]]}}},
            "swing.json: phases.a.via must lie between 0 and 1.",
        ),
        (
            {"phases": {"a": {"stay": True, "arrows": [[[0, 0]]]}}},
            "swing.json: phases.a.arrows[0] must have at least two points.",
        ),
        ({"colour": "red"}, "swing.json: the file has the unknown key “colour”."),
        ({"ghost": 1}, "swing.json: ghost must be true or false."),
        ({"frame": [1, 0, 0, 1]}, "swing.json: frame must be left, top, right, bottom."),
        ({"props": "stool"}, "swing.json: props must be a list."),
        (
            {"highlights": [{"region": "scm", "kind": "stretch", "phases": ["jump"]}]},
            "swing.json: highlights[0].phases names “jump”, which is no phase of the clip.",
        ),
    ],
)
def test_a_mistake_is_told_with_file_and_place(change, sentence):
    with pytest.raises(ContentError) as told:
        swing(**change)

    assert str(told.value) == sentence


def test_no_table_is_no_clip():
    with pytest.raises(ContentError, match=r"clip\.json: the file must be a table"):
        Clip.from_data([], "clip.json")


def test_a_bad_rig_is_told():
    with pytest.raises(ContentError, match=r"rig\.json: limits\.head\.yaw must be 2 numbers\."):
        Rig.from_data({"bones": {}, "points": {}, "limits": {"head.yaw": [1]}}, "rig.json")


def test_a_small_range_goes_part_of_the_way_and_comes_back():
    clip = swing()

    half = moment_at(clip, STEPS, 2.0, reach=0.5)

    assert half.pose["head.yaw"] == pytest.approx(25)
    assert moment_at(clip, STEPS, 1.0, reach=0.5).ghost["head.yaw"] == pytest.approx(25)
    assert half.pose["head.tilt"] == 1.0
    assert pose_at(clip, STEPS, 9.0, reach=0.5).get("head.yaw", 0) == pytest.approx(0)
    assert pose_at(clip, STEPS, 9.0, reach=0.5)["head.tilt"] == 1.0


def test_a_small_range_mirrors_like_a_large_one():
    assert pose_at(swing(), STEPS, 4.0, mirror=True, reach=0.4)["head.yaw"] == pytest.approx(-20)


def test_no_range_stays_at_the_start_and_the_full_one_changes_nothing():
    clip = swing()

    assert pose_at(clip, STEPS, 4.0, reach=0.0).get("head.yaw", 0.0) == 0
    assert pose_at(clip, STEPS, 4.0, reach=1.0) == pose_at(clip, STEPS, 4.0)


def test_a_small_range_does_not_lift_a_hand_half_off_its_rest():
    phases = {"turn": {"to": {"head.yaw": 50, "hand.left.thigh": 1, "rise": 1}}}
    clip = swing(phases=phases, highlights=[])

    pose = pose_at(clip, (("turn", 2.0),), 2.0, reach=0.5)

    assert pose["hand.left.thigh"] == 1
    assert pose["rise"] == 1
    assert pose["head.yaw"] == pytest.approx(25)


def test_arrows_of_a_small_range_are_short_and_start_where_the_way_starts():
    phases = {
        "turn": {"to": {"head.yaw": 50}, "arrows": [[[0, 0], [1, 0], [2, 0]]]},
        "return": {"to": {}, "arrows": [[[2, 0], [1, 0], [0, 0]]]},
    }
    clip = swing(phases=phases, highlights=[])
    steps = (("turn", 2.0), ("return", 2.0))

    out = moment_at(clip, steps, 1.0, reach=0.5).arrows[0].points
    home = moment_at(clip, steps, 3.0, reach=0.5).arrows[0].points

    assert out[0] == (0, 0)
    assert out[-1] == pytest.approx((1, 0))
    assert home[0] == pytest.approx((1, 0))
    assert home[-1] == (0, 0)


PRESS = {
    name: {"stay": True, "forces": [[[1, 0], [0.5, 0]], [[-1, 0], [-0.5, 0]]]}
    for name in ("build front", "hold front", "ease front", "ease off")
}


def test_forces_grow_stay_and_fade_with_their_phases():
    clip = swing(phases={**PRESS, "rest": {"stay": True}}, highlights=[])
    steps = (("build front", 2.0), ("hold front", 4.0), ("ease front", 2.0), ("rest", 1.0))

    strengths = [moment_at(clip, steps, at_s).force for at_s in (0.0, 1.0, 3.0, 5.0, 7.0, 7.999, 8.5)]

    assert strengths == pytest.approx([0, 0.5, 1, 1, 0.5, 0, 0], abs=0.01)
    assert len(moment_at(clip, steps, 3.0).forces) == 2
    assert not moment_at(clip, steps, 8.5).forces


def test_forces_press_from_the_other_side_in_the_mirror_and_do_not_shrink_with_the_range():
    clip = swing(phases=PRESS, highlights=[])
    steps = (("hold front", 4.0),)

    assert moment_at(clip, steps, 1.0, mirror=True).forces[0].points == ((-1, 0), (-0.5, 0))
    assert moment_at(clip, steps, 1.0, reach=0.5).forces == moment_at(clip, steps, 1.0).forces


def test_the_pacer_counts_seconds_and_fills_at_constant_speed():
    phases = {
        "in": {"stay": True, "pace": "in"},
        "hold full": {"stay": True, "pace": "full"},
        "out": {"stay": True, "pace": "out"},
        "other": {"stay": True},
    }
    clip = swing(phases=phases, highlights=[], pacer="square")
    steps = (("in", 4.0), ("hold full", 4.0), ("out", 4.0), ("other", 1.0))

    paces = [moment_at(clip, steps, at_s).pace for at_s in (0.0, 1.0, 3.9, 6.0, 9.0)]

    assert [pace.count for pace in paces] == [1, 2, 4, 3, 2]
    assert [pace.full for pace in paces] == pytest.approx([0, 0.25, 0.975, 1, 0.75])
    assert moment_at(clip, steps, 12.5).pace is None
    assert moment_at(swing(phases=phases, highlights=[]), steps, 1.0).pace is None


def test_slow_blinks_close_the_eyes_and_open_them_again():
    clip = swing(phases={"look": {"stay": True, "blink_s": 1.8}}, highlights=[])
    steps = (("look", 20.0),)

    def closed(at_s: float) -> float:
        return pose_at(clip, steps, at_s).get("eyes.close", 0.0)

    assert closed(1.9) == 0
    assert closed(2.3) == pytest.approx(1)
    assert closed(2.65) == 0
    assert closed(4.1) == pytest.approx(1)
    assert sum(closed(2.3 + 1.8 * number) > 0.99 for number in range(10)) == 10
    assert closed(20.0) == 0


@pytest.mark.parametrize("path", CLIPS, ids=lambda path: path.stem)
def test_every_phase_starts_where_the_one_before_ended(path):
    clip = load(path)
    loops = ("gait.phase", "gait.settle", "gait.stop", "chair.away", "breath", "eyes.yaw", "eyes.close")

    for steps in doses(clip.id):
        at_s = 0.0
        for index, (_, seconds) in enumerate(steps[:-1]):
            at_s += seconds
            before, after = (pose_at(clip, steps, at_s + way) for way in (-1e-4, 1e-4))
            for name in {*before, *after}:
                if name not in loops:
                    assert before.get(name, 0.0) == pytest.approx(after.get(name, 0.0), abs=0.15), (index, name)


@pytest.mark.parametrize("path", CLIPS, ids=lambda path: path.stem)
def test_a_small_range_of_every_clip_stays_in_the_limits(path):
    clip = load(path)

    for steps in doses(clip.id):
        total = sum(seconds for _, seconds in steps)
        for tick in range(int(total * 2) + 1):
            assert RIG.beyond(pose_at(clip, steps, tick / 2, reach=0.5)) == ()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"phases": {"a": {"stay": True, "forces": [[[0, 0], [1, 0], [2, 0]]]}}, "highlights": []},
            "swing.json: phases.a.forces[0] must be two points, from its tail to where it presses.",
        ),
        (
            {"phases": {"a": {"stay": True, "forces": [[[1, 0], [1, 0]]]}}, "highlights": []},
            "swing.json: phases.a.forces[0] must be two points, from its tail to where it presses.",
        ),
        ({"pacer": "star"}, "swing.json: pacer is “star”, not one of circle, square."),
        (
            {"phases": {"a": {"stay": True, "pace": "sniff"}}, "highlights": []},
            "swing.json: phases.a.pace is “sniff”, not one of in, full, out, empty.",
        ),
        (
            {"phases": {"a": {"stay": True, "blink_s": 0.2}}, "highlights": []},
            "swing.json: phases.a.blink_s must be at least 1.",
        ),
    ],
)
def test_a_mistake_in_the_newer_fields_is_told(change, sentence):
    with pytest.raises(ContentError) as told:
        swing(**change)

    assert str(told.value) == sentence
