"""Hands touch what they should touch, and what a clip moves goes where its movement says."""

from __future__ import annotations

import json
import math
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from neckbreak.core.figure import Clip, Rig, moment_at, pose_at
from neckbreak.ui.figure import back, front
from neckbreak.ui.figure.hands import hand
from neckbreak.ui.figure.palette import LIGHT, Look
from neckbreak.ui.figure.scene import Stage, draw
from neckbreak.ui.figure.skeleton import solve

RESOURCES = Path(__file__).parents[2] / "resources"
RIG = Rig.from_data(json.loads((RESOURCES / "figure" / "rig.json").read_text("utf-8")), "rig.json")
CLIPS = (
    "levator-stretch",
    "chest-opener",
    "trunk-rotation",
    "cross-body-shoulder",
    "wall-slides",
    "band-lateral-raise",
    "pmr-upper-body",
    "diaphragmatic-breathing",
    "box-breathing",
    "rest",
)
HOLDING = [
    ("ear", (0.66, -0.78)),
    ("temple", (0.54, -0.60)),
    ("belly", (0.44, 1.66)),
    ("breastbone", (0.42, 0.92)),
    ("across", (-0.33, 0.69)),
    ("thigh", (0.56, 2.20)),
]


def load(name: str) -> Clip:
    path = RESOURCES / "figure" / "clips" / f"{name}.json"
    return Clip.from_data(json.loads(path.read_text("utf-8")), path.name)


def steps_of(name: str) -> tuple[tuple[str, float], ...]:
    data = json.loads((RESOURCES / "movements" / f"{name}.json").read_text("utf-8"))
    return tuple((phase, float(seconds)) for phase, seconds in data["doses"]["std"]["phases"])


def frames(name: str, mirror: bool = False):
    clip, steps = load(name), steps_of(name)
    stage = Stage(RIG)
    for tick in range(int(sum(seconds for _, seconds in steps) * 10) + 1):
        moment = moment_at(clip, steps, tick / 10, mirror)
        yield moment, stage.picture(moment, "mid", clip.props, clip.guides)


def at(name: str, at_s: float):
    return solve(pose_at(load(name), steps_of(name), at_s), RIG, back=False)


def named(skeleton, name: str):
    return next(arm for arm in skeleton.arms.values() if arm.name == name)


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("name", CLIPS)
def test_bones_keep_their_length_in_every_frame(name, mirror):
    for moment, picture in frames(name, mirror):
        joints = picture.drawing.joints
        for side in ("left", "right"):
            upper = math.dist(joints[f"shoulder.{side}"], joints[f"elbow.{side}"])
            lower = math.dist(joints[f"elbow.{side}"], joints[f"wrist.{side}"])
            assert upper == pytest.approx(RIG.bones["upper_arm"], abs=1e-6), moment.elapsed_s
            assert lower == pytest.approx(RIG.bones["forearm"], abs=1e-6), moment.elapsed_s


@pytest.mark.parametrize("name", CLIPS)
def test_no_joint_jumps_between_frames_of_one_view(name):
    for (first, before), (second, after) in pairwise(frames(name)):
        if first.view != second.view:
            continue
        for joint, point in before.drawing.joints.items():
            assert math.dist(point, after.drawing.joints[joint]) < 0.5, (joint, first.phase, first.elapsed_s)


@pytest.mark.parametrize("name", CLIPS)
def test_every_marked_region_is_known_to_the_view_that_shows_it(name):
    clip = load(name)
    known = {"front": front.REGIONS, "back": back.REGIONS}

    for mark in clip.highlights:
        views = {clip.phases[phase].view or clip.view for phase in mark.phases}
        assert all(mark.region.split(".")[0] in known[view] for view in views)


@pytest.mark.parametrize("name", CLIPS)
def test_joints_stay_inside_the_frame(name):
    for moment, picture in frames(name):
        if moment.phase.endswith("face"):
            continue
        left, top, right, bottom = picture.frame
        for joint, (x, y, _) in picture.drawing.joints.items():
            assert left < x < right, (joint, moment.phase)
            assert top < y < bottom, (joint, moment.phase)


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize(("place", "where"), HOLDING)
def test_a_hand_goes_where_its_channel_says(place, where, side):
    skeleton = solve({f"hand.{side}.{place}": 1.0}, RIG, back=False)
    arm = named(skeleton, side)

    assert arm.wrist[0] * arm.side == pytest.approx(where[0], abs=0.03)
    assert arm.wrist[1] == pytest.approx(where[1], abs=0.06)


def test_a_hand_follows_the_head_it_lies_on():
    upright = named(solve({"hand.left.temple": 1.0}, RIG, back=False), "left").wrist
    tilted = named(solve({"hand.left.temple": 1.0, "head.tilt": 20.0}, RIG, back=False), "left").wrist

    assert math.dist(upright, tilted) > 0.15


def test_on_its_way_from_thigh_to_temple_the_hand_goes_round_the_shoulder():
    for tick in range(1, 20):
        share = tick / 20
        arm = named(solve({"hand.left.temple": share, "hand.left.thigh": 1 - share}, RIG, back=False), "left")
        assert math.dist(arm.joints[0], arm.joints[2]) > 0.45
        assert arm.joints[1][0] * arm.side > 0.79


def test_the_holding_hand_stays_above_the_other_elbow():
    for moment, picture in frames("cross-body-shoulder"):
        joints = picture.drawing.joints
        shoulder, elbow, hold = joints["shoulder.right"], joints["elbow.right"], joints["wrist.left"]
        near = min(
            math.dist(hold, [a + (b - a) * t / 10 for a, b in zip(shoulder, elbow, strict=True)]) for t in range(11)
        )
        assert near < 0.45, moment.elapsed_s


def test_the_arm_is_drawn_across_without_lifting_its_shoulder():
    start, held = at("cross-body-shoulder", 0), at("cross-body-shoulder", 5)
    before, after = named(start, "right"), named(held, "right")

    assert after.wrist[0] > before.wrist[0] + 0.4
    assert after.over
    assert abs(after.shoulder[1] - before.shoulder[1]) <= 0.02


def test_opening_the_chest_takes_the_elbows_out_level_with_the_ears():
    start, opened = at("chest-opener", 0), at("chest-opener", 5)

    for name in ("left", "right"):
        before, after = named(start, name), named(opened, name)
        forward = math.degrees(math.asin(before.joints[1][2] / RIG.bones["upper_arm"]))
        assert forward == pytest.approx(40, abs=4)
        assert after.joints[1][2] <= 0.0
        assert abs(after.elbow[0]) > abs(before.elbow[0]) + 0.3
        assert after.elbow[1] == pytest.approx(opened.head[1], abs=0.25)


def test_the_forearms_stay_upright_on_the_wall():
    for _, picture in frames("wall-slides"):
        joints = picture.drawing.joints
        for side in ("left", "right"):
            (ex, ey, ez), (wx, wy, wz) = joints[f"elbow.{side}"], joints[f"wrist.{side}"]
            assert abs(ex - wx) < 0.02
            assert abs(ez - wz) < 0.02
            assert wy < ey - 1.1


def test_bent_knees_lower_the_standing_trunk_and_leave_the_seated_one():
    standing = [draw("front", {"rise": 1.0, "knee.left": k, "knee.right": k}, RIG, Look()) for k in (0.0, 20.0)]
    seated = [draw("front", {"knee.left": k, "knee.right": k}, RIG, Look()) for k in (0.0, 20.0)]

    assert standing[1].joints["head"][1] > standing[0].joints["head"][1] + 0.03
    assert seated[1].joints["head"] == seated[0].joints["head"]


def test_the_arms_rise_to_shoulder_height_and_the_band_gets_longer():
    start, raised = at("band-lateral-raise", 0), at("band-lateral-raise", 2)

    for name in ("left", "right"):
        low, high = named(start, name), named(raised, name)
        assert low.wrist[1] > 2.3
        assert high.shoulder[1] - 0.1 < high.wrist[1] < high.shoulder[1] + 0.25
        assert high.joints[2][2] > 0.8, "a little to the front, not straight to the side"


def test_the_chest_turns_and_the_pelvis_stays():
    turned = at("trunk-rotation", 5)

    assert turned.at(0.0, 0.4, 0.35)[0] < -0.15
    assert turned.at(0.3, 2.2, 0.35) == pytest.approx((0.3, 2.2))
    assert turned.yaw == pytest.approx(-35, abs=3)
    far, near = named(turned, "right"), named(turned, "left")
    assert near.joints[0][2] > 0.3 > far.joints[0][2]
    assert abs(far.shoulder[0]) < abs(near.shoulder[0])


def test_the_head_follows_the_chest_a_little_later():
    lag = [pose_at(load("trunk-rotation"), steps_of("trunk-rotation"), t).get("head.yaw", 0.0) for t in (0, 1.5, 5)]

    assert lag[0] == 0
    assert lag[1] < -1
    assert lag[2] == pytest.approx(0)


def test_a_nod_of_a_turned_head_leans_to_where_it_looks():
    skeleton = at("levator-stretch", 10)

    assert skeleton.tilt_head < -20
    assert 20 < skeleton.pitch < 35
    assert solve({"head.pitch": 35.0}, RIG, back=False).tilt_head == 0


def test_a_nod_moves_the_face_down_and_keeps_the_head_tall():
    upright, nodding = (draw("front", {"head.pitch": pitch}, RIG, Look("short")) for pitch in (0.0, 30.0))

    def lips(drawing):
        return next(op.path.boundingRect() for op in drawing.ops if getattr(op, "colour", "") == "lip")

    assert lips(nodding).center().y() > lips(upright).center().y() + 0.05


def test_fists_close_little_by_little():
    open_, half, fist = (hand((0, 0), 0, "relax", 1, 1.0, ("fist", s))[0][0].boundingRect() for s in (0, 0.5, 1))

    assert open_.width() > half.width() + 0.05 > fist.width() + 0.1
    assert fist == hand((0, 0), 0, "fist")[0][0].boundingRect()


def test_every_hand_can_change_into_every_other():
    for one in ("flat", "relax", "grip", "wrap", "fist", "edge"):
        for other in ("flat", "relax", "grip", "wrap", "fist", "edge"):
            assert len(hand((0, 0), 30, one, 1, 1.0, (other, 0.5))[0]) == 2


def test_each_group_of_muscles_tenses_in_turn_and_lets_go():
    clip, steps = load("pmr-upper-body"), steps_of("pmr-upper-body")
    channels = ("hand.left.fist", "shoulder.left.lift", "face.scrunch", "blades.retract")
    peaks = []
    for index, channel in enumerate(channels):
        tensed, let_go = (pose_at(clip, steps, index * 15 + at_s) for at_s in (4.0, 14.0))
        peaks.append([tensed.get(name, 0.0) > 0.15 for name in channels])
        assert let_go.get(channel, 0.0) <= 0.0
    assert peaks == [[row == column for column in range(4)] for row in range(4)]


def test_the_lower_hand_rides_on_the_belly_and_the_upper_one_stays_still():
    empty, full = at("diaphragmatic-breathing", 0), at("diaphragmatic-breathing", 3.999)

    lower = math.dist(named(empty, "left").joints[2], named(full, "left").joints[2])
    upper = math.dist(named(empty, "right").joints[2], named(full, "right").joints[2])
    assert lower >= 0.06
    assert upper < 0.005


def test_a_led_breath_waits_when_the_pacer_waits():
    breaths = [at("box-breathing", t).breath for t in (0, 2, 4, 6, 7.9, 10, 12, 14)]

    assert breaths[0] == 0
    assert 0 < breaths[1] < 2
    assert breaths[2] == breaths[3] == breaths[4] == pytest.approx(2)
    assert breaths[6] == breaths[7] == pytest.approx(0)


def test_wall_and_floor_are_painted_behind_a_standing_figure(qapp):
    def corner(props):
        image = QImage(200, 200, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        clip, steps = load("wall-slides"), steps_of("wall-slides")
        stage = Stage(RIG)
        stage.paint(painter, stage.picture(moment_at(clip, steps, 0), "mid", props), LIGHT, 200, 200)
        painter.end()
        return image.pixelColor(60, 20).name()

    assert corner(()) == "#ffffff"
    assert corner(("wall", "floor")) != "#ffffff"


def test_the_ghost_shows_through_the_wall(qapp):
    clip, steps = load("wall-slides"), steps_of("wall-slides")

    def painted(end_s):
        image = QImage(300, 300, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        stage = Stage(RIG)
        picture = stage.picture(moment_at(clip, steps, end_s), "mid", clip.props)
        stage.paint(painter, picture, LIGHT, 300, 300)
        painter.end()
        return image

    still, moving = painted(0.0), painted(0.6)
    top = [(x, y) for x in range(0, 300, 2) for y in range(15)]
    bare, ghostly = ({image.pixel(x, y) for x, y in top} for image in (still, moving))
    assert len(ghostly) > len(bare) + 4
