"""Neck and shoulder from the side: which part moves, how far, where it is marked, and what stands still."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from neckbreak.core.figure import Clip, Moment, Rig, Step, moment_at
from neckbreak.ui.figure.front import REGIONS as FRONT_REGIONS
from neckbreak.ui.figure.ink import Point3, Region
from neckbreak.ui.figure.palette import Look, Mark
from neckbreak.ui.figure.scene import Stage, draw
from neckbreak.ui.figure.side import REGIONS, draw_side
from neckbreak.ui.figure.side_bones import solve
from neckbreak.ui.figure.side_shoulder import pull, trunk_path
from neckbreak.ui.figure.side_wall import TOUCH

RESOURCES = Path(__file__).parents[2] / "resources"
NAMES = ("neck-nods", "neck-all-directions", "shoulder-rolls", "iso-head-push-wall", "iso-neck-press")
BLOCKS = ("front", "back", "right", "left")
every_clip = pytest.mark.parametrize("name", NAMES)

Joints = dict[str, Point3]


@cache
def rig() -> Rig:
    return Rig.from_data(json.loads((RESOURCES / "figure" / "rig.json").read_text()), "rig.json")


@cache
def clip(name: str) -> Clip:
    return Clip.from_data(json.loads((RESOURCES / "figure" / "clips" / f"{name}.json").read_text()), name)


@cache
def steps(name: str, dose: str = "std") -> tuple[Step, ...]:
    data = json.loads((RESOURCES / "movements" / f"{name}.json").read_text())
    return tuple((phase, float(seconds)) for phase, seconds in data["doses"][dose]["phases"])


def film(name: str, sequence: tuple[Step, ...] | None = None, rate: float = 30.0) -> list[Moment]:
    sequence = sequence or steps(name)
    total = sum(seconds for _, seconds in sequence)
    return [moment_at(clip(name), sequence, frame / rate) for frame in range(round(total * rate) + 1)]


def joints(moment: Moment) -> Joints:
    return draw(moment.view, moment.pose, rig(), Look()).joints


def at(name: str, phase: str, fraction: float) -> Moment:
    before = 0.0
    for step, seconds in steps(name):
        if step == phase:
            return moment_at(clip(name), steps(name), before + fraction * seconds)
        before += seconds
    raise AssertionError(phase)


@every_clip
@pytest.mark.parametrize("dose", ["std", "mini"])
def test_nothing_goes_beyond_what_may_be_drawn(name: str, dose: str) -> None:
    for moment in film(name, steps(name, dose), 20.0):
        assert not rig().beyond(moment.pose), (moment.phase, moment.elapsed_s)


@every_clip
def test_holds_breathe(name: str) -> None:
    shoulders = [joints(moment)["shoulder.right"] for moment in film(name, rate=10.0)]
    assert sum(a == b for a, b in pairwise(shoulders)) < 0.1 * len(shoulders)


@every_clip
def test_marks_are_regions_of_the_view_that_shows_them(name: str) -> None:
    for mark in clip(name).highlights:
        for phase in mark.phases:
            view = clip(name).phases[phase].view or clip(name).view
            known = REGIONS if view == "side" else FRONT_REGIONS
            assert mark.region.partition(".")[0] in known, (phase, mark.region)


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_is_drawn_in_its_kind(region: str) -> None:
    drawing = draw_side({}, rig(), Look(marks=(Mark(region, "work", 0.5),)))
    found = [op for op in drawing.ops if isinstance(op, Region)]
    assert [(op.kind, op.strength) for op in found] == [("work", 0.5)]
    assert found[0].path.boundingRect().width() > 0.05


def test_nods_end_at_their_angles_and_leave_the_chest_still() -> None:
    still = joints(at("neck-nods", "down", 0.0))
    for phase, angle in (("hold down", 40.0), ("hold up", -20.0)):
        moment = at("neck-nods", phase, 0.5)
        bones = solve(moment.pose, rig())
        assert bones.head == pytest.approx(angle)
        neck = math.degrees(
            math.atan2(bones.skull[0] - bones.neck_base[0], bones.neck_base[1] - bones.skull[1])
            - math.atan2(still["skull"][0] - still["neck.base"][0], still["neck.base"][1] - still["skull"][1])
        )
        assert neck == pytest.approx(0.4 * angle, abs=0.1)
        for joint in ("hip", "waist", "neck", "neck.base"):
            assert bones.joints[joint] == pytest.approx(still[joint])


def test_the_chin_stays_clear_of_the_chest() -> None:
    bones = solve(at("neck-nods", "hold down", 0.5).pose, rig())
    chin, chest = bones.skull_point((0.33, 0.48)), bones.chest((0.30, 0.30))
    assert math.dist(chin, chest) > 0.15


def test_every_direction_goes_out_waits_and_comes_home() -> None:
    ends = {"head.pitch": (35.0, -15.0), "head.tilt": (25.0, -25.0), "head.yaw": (50.0, -50.0)}
    seen: dict[str, set[float]] = {channel: set() for channel in ends}
    for phase, _ in steps("neck-all-directions"):
        for fraction in (0.0, 1.0 - 1e-9):
            pose = at("neck-all-directions", phase, fraction).pose
            assert all(abs(pose.get(channel, 0.0)) < 1e-3 for channel in ends)
        waits = [at("neck-all-directions", phase, fraction).pose for fraction in (0.34, 0.5, 0.66)]
        for channel, values in seen.items():
            reached = {round(pose.get(channel, 0.0), 3) for pose in waits}
            assert len(reached) == 1
            values.update(reached - {0.0})
    assert {channel: tuple(sorted(values, reverse=True)) for channel, values in seen.items()} == ends


def test_a_direction_shows_where_it_goes_and_then_the_way_home(qapp: object) -> None:
    stage = Stage(rig())
    out, wait, home = (at("neck-all-directions", "turn left", fraction) for fraction in (0.17, 0.5, 0.83))
    assert out.ghost is not None
    assert out.ghost["head.yaw"] == pytest.approx(-50)
    assert home.ghost is not None
    assert home.ghost["head.yaw"] == pytest.approx(0)
    assert home.arrows[0].points == out.arrows[0].points[::-1]
    strengths = [stage.picture(moment, "mid", ()).way_strength for moment in (out, wait, home)]
    assert strengths == [1.0, 0.0, 1.0]


@pytest.mark.parametrize(("phase", "turn"), [("circle back", -1.0), ("circle forward", 1.0)])
def test_the_shoulder_goes_round_an_ellipse_and_the_arrow_with_it(phase: str, turn: float) -> None:
    sequence: tuple[Step, ...] = ((phase, 9.0),)
    spots = [joints(moment)["shoulder.right"] for moment in film("shoulder-rolls", sequence)][90:180]
    xs, ys = [x for x, _, _ in spots], [y for _, y, _ in spots]
    assert max(xs) - min(xs) == pytest.approx(0.16, abs=0.005)
    assert max(ys) - min(ys) == pytest.approx(0.22, abs=0.012)
    assert turn * _area([(x, y) for x, y, _ in spots]) > 0.02, "clockwise on the screen is forwards"
    (arrow,) = clip("shoulder-rolls").phases[phase].arrows
    assert turn * _area(arrow.points) > 0.4


def _area(points: Sequence[tuple[float, float]]) -> float:
    """The area inside, above 0 when the points go clockwise on the screen."""
    return 0.5 * sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*points, points[0]]))


def test_a_smaller_circle_keeps_its_round_arrow() -> None:
    half = moment_at(clip("shoulder-rolls"), (("circle back", 9.0),), 4.5, reach=0.5)
    whole = moment_at(clip("shoulder-rolls"), (("circle back", 9.0),), 4.5)
    assert half.arrows == whole.arrows
    assert half.pose["shoulder.right.lift"] == pytest.approx(0.5 * whole.pose["shoulder.right.lift"])


def test_the_hand_lags_behind_the_shoulder() -> None:
    early, late = (at("shoulder-rolls", "circle back", second / 15.0).pose for second in (3.0, 4.5))
    bones = [solve(pose, rig()).arms["right"] for pose in (early, late)]
    hanging = solve({}, rig()).arms["right"]
    plain = hanging.wrist[0] - hanging.shoulder[0]
    assert bones[0].wrist[0] - bones[0].shoulder[0] < plain, "on its way forwards"
    assert bones[1].wrist[0] - bones[1].shoulder[0] > plain, "on its way back"


def test_the_back_goes_with_the_shoulders_but_not_with_a_swing() -> None:
    rest, back = solve({}, rig()), solve({"shoulder.right.fore": -0.08, "shoulder.left.fore": -0.08}, rig())
    swing = solve({"shoulder.right.fore": -0.08, "shoulder.left.fore": 0.08}, rig())
    assert trunk_path(back).boundingRect().left() < trunk_path(rest).boundingRect().left() - 0.01
    assert trunk_path(swing).boundingRect().left() == pytest.approx(trunk_path(rest).boundingRect().left())
    assert pull(rest) == pytest.approx((0.0, 0.0))


def test_the_round_of_the_shoulder_shows_only_when_it_is_raised() -> None:
    def count(lift: float) -> int:
        return len(draw_side({"shoulder.right.lift": lift}, rig(), Look()).ops)

    assert count(0.0) == count(0.006), "a breath does not draw it"
    assert count(0.1) == count(0.0) + 2


def test_pressing_into_the_wall_moves_nothing_but_grows_and_fades() -> None:
    moments = film("iso-head-push-wall", rate=10.0)
    first = joints(moments[0])
    for moment in moments:
        for joint, spot in joints(moment).items():
            assert spot == pytest.approx(first[joint], abs=0.013), joint
    force = {phase: [m.force for m in moments if m.phase == phase] for phase, _ in steps("iso-head-push-wall")}
    assert force["build"] == sorted(force["build"])
    assert set(force["hold"]) == {1.0}
    assert force["ease off"] == sorted(force["ease off"], reverse=True)
    assert set(force["rest"]) == {0.0}


def test_back_and_head_touch_the_wall() -> None:
    bones = solve(clip("iso-head-push-wall").start, rig())
    back = min(bones.skin((-0.48, 0.55))[0], bones.skull_point((-0.50, -0.13))[0])
    assert back == pytest.approx(TOUCH, abs=0.03)
    into_wall, from_wall = clip("iso-head-push-wall").phases["hold"].forces
    assert into_wall.points[0][0] > into_wall.points[1][0] > from_wall.points[1][0] > from_wall.points[0][0]
    assert (into_wall.points[1][0] + from_wall.points[1][0]) / 2 == pytest.approx(TOUCH, abs=0.03)


@pytest.mark.parametrize("block", BLOCKS)
def test_hand_and_head_press_against_each_other_where_they_meet(block: str) -> None:
    hold = at("iso-neck-press", f"hold {block}", 0.5)
    mine, against = (force.points for force in hold.forces)
    assert hold.force == 1.0
    assert (mine[1][0] - mine[0][0]) * (against[1][0] - against[0][0]) < 0
    assert math.dist(mine[1], against[1]) < 0.2
    spots = joints(hold)
    head = spots["head"]
    way = 1.0 if mine[1][0] > mine[0][0] else -1.0
    assert 0.25 < way * (mine[1][0] - head[0]) < 0.60, "at the edge of the head"
    hands = {"front": ["right"], "back": ["right", "left"], "right": ["right"], "left": ["left"]}[block]
    for side in hands:
        assert math.dist(spots[f"wrist.{side}"][:2], mine[1]) < 0.62


@pytest.mark.parametrize("block", BLOCKS)
def test_the_head_stays_still_while_a_hand_presses(block: str) -> None:
    heads = [
        joints(at("iso-neck-press", f"{part} {block}", 0.5))["head"] for part in ("place", "build", "hold", "ease")
    ]
    for head in heads:
        assert head == pytest.approx(heads[0], abs=0.013)


@pytest.mark.parametrize("order", list(itertools.permutations(BLOCKS))[::5])
def test_hands_find_their_place_in_any_order_without_a_jump(order: tuple[str, ...]) -> None:
    blocks = [(f"place {block}", 2.0) for block in order]
    sequence = tuple(step for place in blocks for step in (place, ("hold" + place[0][5:], 0.5)))
    last: tuple[str, Joints] | None = None
    for moment in film("iso-neck-press", sequence, 60.0):
        assert not rig().beyond(moment.pose)
        now = joints(moment)
        if last is not None and last[0] == moment.view:
            for joint, spot in now.items():
                assert math.dist(spot[:2], last[1][joint][:2]) < 0.13, (moment.phase, joint)
        last = (moment.view, now)


def test_laced_hands_leave_the_face_free() -> None:
    bones = solve(at("iso-neck-press", "hold back", 0.5).pose, rig())
    eye = bones.skull_point((0.308, -0.004))
    arm = bones.arms["right"]
    assert math.dist(arm.elbow, eye) > 0.155 + 0.05
    assert arm.wrist[0] < bones.skull_point((-0.1, 0.0))[0]
