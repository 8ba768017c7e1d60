"""Arms of the side view: hands stay where they lean, elbows bend the right way, bones keep their length."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from neckbreak.core.figure import Clip, Moment, Rig, Step, moment_at
from neckbreak.ui.figure.furniture import WALL
from neckbreak.ui.figure.ink import Point3
from neckbreak.ui.figure.palette import Look, Mark
from neckbreak.ui.figure.side import draw_side
from neckbreak.ui.figure.side_arms import CONTACTS
from neckbreak.ui.figure.side_bones import solve
from neckbreak.ui.figure.side_regions import REGIONS

FIGURE = Path(__file__).parents[2] / "resources" / "figure"
RIG = Rig.from_data(json.loads((FIGURE / "rig.json").read_text()), "rig.json")
SEQUENCES: dict[str, tuple[Step, ...]] = {
    "upper-back-reach": (("reach", 3), ("hold", 5), ("return", 3)),
    "wall-push-up-plus": (("lower", 2), ("push", 2), ("reach", 2), ("ease", 1)) * 2,
}
every_clip = pytest.mark.parametrize("name", SEQUENCES)
Joints = dict[str, Point3]


@cache
def clip(name: str) -> Clip:
    return Clip.from_data(json.loads((FIGURE / "clips" / f"{name}.json").read_text()), name)


def moments(name: str, rate: float) -> Iterator[Moment]:
    steps = SEQUENCES[name]
    for frame in range(round(sum(seconds for _, seconds in steps) * rate) + 1):
        yield moment_at(clip(name), steps, frame / rate)


@cache
def film(name: str, rate: float = 30.0) -> list[Joints]:
    return [solve(moment.pose, RIG).joints for moment in moments(name, rate)]


def bend(joints: Joints, a: str, b: str, c: str) -> float:
    """How far a joint is bent in the picture; 0 is straight."""
    (x0, y0, _), (x1, y1, _), (x2, y2, _) = joints[a], joints[b], joints[c]
    turn = math.degrees(math.atan2(y2 - y1, x2 - x1) - math.atan2(y1 - y0, x1 - x0))
    return abs((turn + 180.0) % 360.0 - 180.0)


def elbow(joints: Joints, side: str = "right") -> float:
    return bend(joints, f"shoulder.{side}", f"elbow.{side}", f"wrist.{side}")


def long(joints: Joints, one: str, other: str) -> float:
    return math.dist(joints[one], joints[other])


@every_clip
def test_poses_are_within_the_limits_and_marks_are_known(name: str) -> None:
    for moment in moments(name, 20.0):
        assert not RIG.beyond(moment.pose), (moment.phase, moment.elapsed_s)
    assert {mark.region for mark in clip(name).highlights} <= set(REGIONS)


@every_clip
def test_bones_keep_their_length_and_feet_their_place(name: str) -> None:
    frames = film(name)
    for joints in frames:
        for side in ("right", "left"):
            assert long(joints, f"shoulder.{side}", f"elbow.{side}") == pytest.approx(1.38, abs=1e-4)
            assert long(joints, f"elbow.{side}", f"wrist.{side}") == pytest.approx(1.12, abs=1e-4)
            assert long(joints, f"knee.{side}", f"ankle.{side}") == pytest.approx(1.82, abs=1e-4)
            assert joints[f"ankle.{side}"] == pytest.approx(frames[0][f"ankle.{side}"], abs=1e-6)
        assert long(joints, "waist", "neck") == pytest.approx(long(frames[0], "waist", "neck"), abs=1e-6)


@every_clip
def test_nothing_jumps_and_holds_breathe(name: str) -> None:
    frames = film(name, 60.0)
    for before, after in pairwise(frames):
        assert before != after
        assert max(math.dist(before[joint], after[joint]) for joint in before) < 0.15


@pytest.mark.parametrize("place", sorted(CONTACTS))
def test_a_hand_reaches_its_place_without_stretching(place: str) -> None:
    frames = [
        solve({f"hand.{side}.{place}": step / 20 for side in ("right", "left")} | standing(place), RIG).joints
        for step in range(21)
    ]
    for before, after in pairwise(frames):
        assert math.dist(before["wrist.right"], after["wrist.right"]) < 0.6
    for joints in frames:
        assert long(joints, "shoulder.right", "elbow.right") == pytest.approx(1.38, abs=1e-6)
        assert long(joints, "elbow.right", "wrist.right") == pytest.approx(1.12, abs=1e-6)
    pose = {f"hand.right.{place}": 1.0} | standing(place)
    wanted = CONTACTS[place](solve(pose, RIG), "right").wrist
    assert frames[-1]["wrist.right"] == pytest.approx(wanted, abs=1e-3)


def standing(place: str) -> dict[str, float]:
    return {"rise": 1.0, "body.lean": 12.0} if place == "wall" else {}


def test_hands_at_the_head_go_with_it() -> None:
    for place in ("forehead", "nape"):
        ways = []
        for pitch in (0.0, 20.0):
            joints = solve({f"hand.right.{place}": 1.0, "head.pitch": pitch}, RIG).joints
            ways.append(math.dist(joints["wrist.right"][:2], joints["head"][:2]))
        assert ways[0] == pytest.approx(ways[1], abs=1e-6)
        assert ways[0] < 0.65


def test_the_wall_push_up_bends_elbows_and_keeps_the_body_straight() -> None:
    frames = film("wall-push-up-plus")
    for joints in frames:
        for side in ("right", "left"):
            x, y, _ = joints[f"wrist.{side}"]
            assert (x, y) == pytest.approx(frames[0][f"wrist.{side}"][:2], abs=1e-3), "hands do not slide"
            assert x < WALL
            assert joints[f"elbow.{side}"][1] > min(joints[f"shoulder.{side}"][1], y) - 0.02, "elbows point down"
            assert elbow(joints, side) < 82
            assert bend(joints, f"hip.{side}", f"knee.{side}", f"ankle.{side}") < 12
        assert bend(joints, "ankle.right", "hip", "neck") < 7
        assert bend(joints, "hip", "neck", "skull") < 25
    lowest = frames[60]
    assert elbow(lowest) == pytest.approx(80, abs=3)
    assert elbow(frames[120]) < 12


def test_the_reach_slides_the_shoulder_forward_while_the_arm_stays_straight() -> None:
    frames = film("wall-push-up-plus")
    pushed, reached = frames[120], frames[180]
    assert elbow(pushed) < 13
    assert elbow(reached) < 13
    ahead = [joints["shoulder.right"][0] - joints["neck"][0] for joints in (pushed, reached)]
    assert ahead[1] - ahead[0] > 0.12
    assert reached["neck"][0] < pushed["neck"][0] - 0.1


def test_the_reach_forward_rounds_the_upper_back_over_a_still_pelvis() -> None:
    frames = film("upper-back-reach")
    start, held = frames[0], frames[165]
    assert all(joints["hip"] == pytest.approx(start["hip"], abs=1e-9) for joints in frames)
    assert 10 <= elbow(held) <= 15
    assert abs(held["wrist.right"][1] - held["shoulder.right"][1]) < 0.45, "at chest height"
    for joints in frames:
        assert math.dist(joints["wrist.right"][:2], joints["wrist.left"][:2]) < 0.12, "hands stay clasped"
        assert joints["wrist.right"][1] < 2.25, "above the thighs"
    assert solve(moment_at(clip("upper-back-reach"), SEQUENCES["upper-back-reach"], 5).pose, RIG).round > 0.2
    assert bend(held, "waist", "neck", "skull") < 25


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_is_drawn_where_the_figure_is(region: str) -> None:
    for name in SEQUENCES:
        for moment in moments(name, 0.5):
            bare = len(draw_side(moment.pose, RIG, Look()).ops)
            drawing = draw_side(moment.pose, RIG, Look(marks=(Mark(region, "work"),)))
            assert len(drawing.ops) > bare
            box = next(op.path.boundingRect() for op in drawing.ops if hasattr(op, "kind"))
            assert 0.02 < box.width() < 1.3
            assert 0.1 < box.height() < 1.7
