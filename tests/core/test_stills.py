"""Reduced motion: what is shown when nothing may move."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from neckbreak.core.figure import Clip, moment_at
from neckbreak.core.stills import FADE_S, still_at

CLIPS = sorted((Path(__file__).parents[2] / "resources" / "figure" / "clips").glob("*.json"))
PHASES = {
    "turn": {"to": {"head.yaw": 50}},
    "hold": {"stay": True},
    "return": {"to": {}},
    "nod": {"keys": [[0.333, {"head.pitch": 30}], [0.667, {"head.pitch": 30}], [1, {"head.pitch": 0}]]},
    "roll": {
        "cycle_s": 3,
        "keys": [[k / 4, {"head.pitch": 10.0 * k, "head.tilt": 1}] for k in range(4)],
    },
    "in": {"stay": True, "pace": "in"},
}


def clip(**changes: object) -> Clip:
    return Clip.from_data({"id": "swing", "view": "front", "phases": PHASES, **changes}, "swing.json")


def pitch(steps: tuple[tuple[str, float], ...], at_s: float) -> float:
    still = still_at(clip(), steps, at_s)
    return moment_at(clip(), steps, still.after_s, calm=True).pose.get("head.pitch", 0.0)


def test_a_way_shows_its_start_then_its_end():
    steps = (("turn", 2.0), ("hold", 5.0))

    early, late = still_at(clip(), steps, 0.3), still_at(clip(), steps, 1.9)

    assert early.after_s == 0
    assert early.arrows
    assert moment_at(clip(), steps, late.after_s, calm=True).pose["head.yaw"] == pytest.approx(50)
    assert late.share == 1
    assert not late.arrows


def test_between_two_stills_one_fades_into_the_other():
    steps = (("turn", 2.0),)

    shares = [still_at(clip(), steps, 0.75 + FADE_S * k / 4).share for k in range(5)]

    assert shares == sorted(shares)
    assert shares[0] == pytest.approx(0, abs=1e-4)
    assert 0 < shares[2] < 1
    assert shares[4] == pytest.approx(1, abs=1e-4)


def test_a_phase_that_goes_and_comes_back_shows_where_it_went():
    steps = (("nod", 6.0),)

    assert pitch(steps, 0.2) == pytest.approx(0)
    assert pitch(steps, 3.0) == pytest.approx(30)
    assert pitch(steps, 5.8) == pytest.approx(0, abs=0.1)


def test_a_loop_goes_slowly_through_its_keys():
    steps = (("roll", 15.0),)

    seen = {round(pitch(steps, second + 0.9)) for second in range(3, 15)}

    assert {0, 10, 20, 30} <= seen


def test_a_pacer_goes_on_in_whole_seconds():
    breathing = clip(pacer="circle")
    steps = (("in", 4.0),)

    fractions, counts = [], []
    for at_s in (0.9, 1.9, 2.9, 3.9):
        moment = moment_at(breathing, steps, still_at(breathing, steps, at_s).after_s, calm=True)
        assert moment.pace is not None
        fractions.append(round(moment.pace.fraction, 2))
        counts.append(moment.pace.count)

    assert fractions == [0.25, 0.5, 0.75, 1.0]
    assert counts == [1, 2, 3, 4]


def test_a_pose_that_is_kept_until_just_before_the_end_is_shown_until_then():
    keys = [[0.02, {"head.yaw": 0}], [0.1, {"head.yaw": 30}], [0.95, {"head.yaw": 30}], [1, {"head.yaw": 0}]]
    looking = clip(phases={"look": {"keys": keys}})
    steps = (("look", 20.0),)

    def yaw(at_s: float) -> float:
        return moment_at(looking, steps, still_at(looking, steps, at_s).after_s, calm=True).pose["head.yaw"]

    assert [round(yaw(at_s)) for at_s in (0.3, 3.0, 12.0, 18.5, 19.9)] == [0, 30, 30, 30, 0]


def test_a_new_phase_fades_in_from_the_last_still_of_the_one_before():
    steps = (("turn", 2.0), ("return", 2.0))

    still = still_at(clip(), steps, 2.1)

    assert still.before_s == pytest.approx(2.0, abs=0.01)
    assert 0 < still.share < 1


def test_without_steps_there_is_one_still():
    assert still_at(clip(), (), 3.0).share == 1


@pytest.mark.parametrize("path", CLIPS, ids=lambda path: path.stem)
def test_stills_of_every_clip_stay_long_enough_to_be_seen(path):
    shown = Clip.from_data(json.loads(path.read_text("utf-8")), path.name)
    steps = tuple((name, 6.0) for name in shown.phases)
    changes = []
    before = None
    for tick in range(int(6.0 * len(steps) * 10)):
        after = still_at(shown, steps, tick / 10).after_s
        if after != before:
            changes.append(tick / 10)
            before = after

    assert all(b - a >= 0.2 - 1e-6 for a, b in pairwise(changes))


@pytest.mark.parametrize("path", CLIPS, ids=lambda path: path.stem)
def test_a_calm_moment_breathes_not_and_blinks_not(path):
    shown = Clip.from_data(json.loads(path.read_text("utf-8")), path.name)
    steps = tuple((name, 6.0) for name in shown.phases)

    for second in range(6 * len(steps)):
        pose = moment_at(shown, steps, second + 0.3, calm=True).pose
        assert "breath" not in pose
