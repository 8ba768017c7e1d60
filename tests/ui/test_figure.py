"""The painters keep the bones, and the widget shows what the time says."""

from __future__ import annotations

import json
import math
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QTransform

from neckbreak.core.figure import Clip, Rig, moment_at, pose_at
from neckbreak.ui.figure import back, front
from neckbreak.ui.figure.ink import bent_limb, hand, reach, spline, two_bone, two_bone3
from neckbreak.ui.figure.palette import (
    DARK,
    HAIR_STYLES,
    HAIRS,
    LIGHT,
    SHIRTS,
    SKINS,
    Look,
    Mark,
    dressed,
)
from neckbreak.ui.figure.scene import Stage, draw
from neckbreak.ui.figure.widget import FigureWidget

FIGURE = Path(__file__).parents[2] / "resources" / "figure"
RIG = Rig.from_data(json.loads((FIGURE / "rig.json").read_text("utf-8")), "rig.json")
DOSES = {
    "neck-turns": (("turn", 2.0), ("hold", 5.0), ("return", 2.0)),
    "ear-to-shoulder": (("tilt", 3.0), ("hold", 15.0), ("return", 3.0)),
    "shoulder-shrug": (("lift", 2.0), ("hold", 5.0), ("lower", 3.0), ("rest", 2.0)),
    "overhead-reach": (("reach up", 3.0), ("hold", 8.0), ("lower", 3.0)),
    "scapular-squeeze": (("squeeze", 2.0), ("hold", 5.0), ("release", 2.0), ("pause", 1.0)),
}


def load(name: str) -> Clip:
    path = FIGURE / "clips" / f"{name}.json"
    return Clip.from_data(json.loads(path.read_text("utf-8")), path.name)


def frames(name: str, mirror: bool = False):
    clip, steps = load(name), DOSES[name]
    total = sum(seconds for _, seconds in steps)
    stage = Stage(RIG)
    for tick in range(int(total * 10) + 1):
        moment = moment_at(clip, steps, tick / 10, mirror)
        yield moment, stage.picture(moment, "mid", clip.props, clip.guides)


@pytest.fixture
def widget(qtbot):
    figure = FigureWidget(RIG)
    figure.resize(300, 300)
    qtbot.addWidget(figure)
    figure.show()
    return figure


def shot(figure: FigureWidget) -> QImage:
    return figure.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, 300, 6) for y in range(0, 300, 6)}


def unlike(a: QImage, b: QImage) -> int:
    """How many of the sampled pixels differ visibly."""
    count = 0
    for x in range(0, a.width(), 3):
        for y in range(0, a.height(), 3):
            p, q = QColor(a.pixel(x, y)), QColor(b.pixel(x, y))
            count += abs(p.lightness() - q.lightness()) > 8
    return count


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("name", sorted(DOSES))
def test_bones_keep_their_length_in_every_frame(name, mirror):
    for moment, picture in frames(name, mirror):
        joints = picture.drawing.joints
        for side in ("left", "right"):
            upper = math.dist(joints[f"shoulder.{side}"], joints[f"elbow.{side}"])
            lower = math.dist(joints[f"elbow.{side}"], joints[f"wrist.{side}"])
            assert upper == pytest.approx(RIG.bones["upper_arm"], abs=1e-6), moment.elapsed_s
            assert lower == pytest.approx(RIG.bones["forearm"], abs=1e-6), moment.elapsed_s
        neck, head = joints["neck"], joints["head"]
        assert math.dist(neck, head) == pytest.approx(RIG.bones["head"], abs=0.04)


@pytest.mark.parametrize("name", sorted(DOSES))
def test_no_joint_jumps_between_frames(name):
    for (_, before), (_, after) in pairwise(frames(name)):
        for joint, point in before.drawing.joints.items():
            assert math.dist(point, after.drawing.joints[joint]) < 0.5, joint


def test_hands_stay_where_they_rest():
    wrists = {
        tuple(round(value, 1) for value in picture.drawing.joints["wrist.left"][:2])
        for _, picture in frames("ear-to-shoulder")
    }

    assert len(wrists) == 1


def test_overhead_hands_stay_in_the_frame():
    for _, picture in frames("overhead-reach"):
        left, top, right, _ = picture.frame
        for side in ("left", "right"):
            x, y, _ = picture.drawing.joints[f"wrist.{side}"]
            assert left < x < right
            assert top + RIG.bones["hand"] * 0.9 < y


def test_the_shrug_ends_below_its_start():
    shoulders = [picture.drawing.joints["shoulder.left"][1] for _, picture in frames("shoulder-shrug")]

    assert min(shoulders) < shoulders[0] - 0.2
    assert max(shoulders) > shoulders[0] + 0.015


def test_the_shrug_shows_where_it_started():
    assert all(picture.guides for _, picture in frames("shoulder-shrug"))
    assert not any(picture.guides for _, picture in frames("neck-turns"))


def test_the_blades_come_together_and_the_arms_turn_out():
    clip = load("scapular-squeeze")
    steps = DOSES["scapular-squeeze"]
    rest = draw("back", pose_at(clip, steps, 0), RIG, Look())
    squeezed = draw("back", pose_at(clip, steps, 4), RIG, Look())

    for side in ("left", "right"):
        assert abs(squeezed.joints[f"shoulder.{side}"][0]) < abs(rest.joints[f"shoulder.{side}"][0])
        assert abs(squeezed.joints[f"wrist.{side}"][0]) > abs(rest.joints[f"wrist.{side}"][0]) + 0.1


@pytest.mark.parametrize("name", sorted(DOSES))
def test_every_marked_region_is_known_to_its_view(name):
    clip = load(name)
    known = {"front": front.REGIONS, "back": back.REGIONS}[clip.view]

    for mark in clip.highlights:
        assert mark.region.split(".")[0] in known


@pytest.mark.parametrize("region", sorted(front.REGIONS))
def test_front_regions_lie_on_the_body(region):
    drawing = draw("front", {"head.tilt": 20.0}, RIG, Look(marks=(Mark(f"{region}.left", "work"),)))
    # the face is marked with lines, the rest with a pattern
    marked = [op for op in drawing.ops if type(op).__name__ == "Region" or getattr(op, "colour", "") == "work"]

    assert len(marked) == 1
    box = marked[0].path.boundingRect()
    assert 0.01 < box.width() < 1.2
    assert box.top() > -1.2
    assert box.bottom() < 2.8


@pytest.mark.parametrize("hair", HAIR_STYLES)
@pytest.mark.parametrize("view", ["front", "back"])
def test_every_hair_style_draws(hair, view):
    assert draw(view, {"head.yaw": -40.0}, RIG, Look(hair)).ops


def test_people_differ_in_colours():
    looks = {dressed(LIGHT, skin, shirt, hair) for skin in SKINS for shirt in SHIRTS for hair in HAIRS}

    assert len(looks) == len(SKINS) * len(SHIRTS) * len(HAIRS)
    assert len(SKINS) >= 4
    assert LIGHT.stretch != LIGHT.work


def test_two_bones_keep_their_lengths_and_pick_a_side():
    elbow = two_bone((0, 0), (1.5, 0), 1.38, 1.12, 1)

    assert math.dist((0, 0), elbow) == pytest.approx(1.38)
    assert math.dist(elbow, (1.5, 0)) == pytest.approx(1.12)
    assert elbow[1] == pytest.approx(-two_bone((0, 0), (1.5, 0), 1.38, 1.12, -1)[1])
    assert reach((0, 0), (9, 0), 1.38, 1.12)[0] == pytest.approx(2.5, abs=1e-3)


def test_two_bones_in_depth_reach_as_far_as_they_can():
    elbow, wrist = two_bone3((0, 0, 0), (0, 9, 0), 1.38, 1.12, (1, 0, 0))

    assert math.dist((0, 0, 0), elbow) == pytest.approx(1.38)
    assert math.dist(elbow, wrist) == pytest.approx(1.12)


def test_a_spline_goes_through_its_points():
    points = [(0.0, 0.0), (1.0, 1.0), (2.0, 0.0)]

    assert set(points) <= set(spline(points, steps=4))
    assert len(spline(points, closed=True, steps=4)) == 12


@pytest.mark.parametrize("target", [(0.2, 0.4), (1.0, 1.0), (0.0, 2.0), (-0.4, 0.3)])
def test_a_bent_limb_has_two_sides_however_it_bends(target):
    left, right = bent_limb(
        (0, 0), (0, 1), target, ((0.2, 0.1, 0.1), (0.8, 0.1, 0.1)), ((0.2, 0.1, 0.1), (1, 0.1, 0.1))
    )

    assert len(left) >= 3
    assert len(right) >= 3


def test_a_rolling_hand_changes_little_by_little():
    widths = [hand((0, 0), 90, "flat", 1 - i / 10)[0][0].boundingRect().width() for i in range(21)]

    assert all(abs(a - b) < 0.03 for a, b in pairwise(widths))


def test_the_widget_shows_a_figure(widget):
    assert len(colours(shot(widget))) == 1

    widget.show_clip(load("neck-turns"), DOSES["neck-turns"], name="Head turns")

    assert len(colours(shot(widget))) > 10
    assert widget.accessibleName() == "Head turns"
    assert widget.accessibleDescription()


def test_the_picture_moves_with_the_time(widget):
    widget.show_clip(load("neck-turns"), DOSES["neck-turns"])
    widget.set_time(0)
    start = shot(widget)
    widget.set_time(4)
    turned = shot(widget)
    widget.set_time(0)

    assert unlike(start, turned) > 60
    assert shot(widget) == start


def test_the_other_side_looks_different(widget):
    clip = load("ear-to-shoulder")
    widget.show_clip(clip, DOSES["ear-to-shoulder"])
    widget.set_time(10)
    one = shot(widget)
    widget.show_clip(clip, DOSES["ear-to-shoulder"], mirror=True)
    widget.set_time(10)
    widget.set_time(10.5)
    other = shot(widget)

    assert unlike(one, other) > 200
    assert unlike(one, other.transformed(QTransform.fromScale(-1, 1))) < unlike(one, other)


def test_a_change_of_clip_fades(widget):
    widget.show_clip(load("neck-turns"), DOSES["neck-turns"])
    widget.set_time(4)
    old = shot(widget)
    widget.show_clip(load("scapular-squeeze"), DOSES["scapular-squeeze"])
    widget.set_time(0.0)
    first = shot(widget)
    widget.set_time(0.12)
    between = shot(widget)
    widget.set_time(0.4)
    new = shot(widget)

    assert unlike(first, old) < 20
    assert unlike(between, old) > 60
    assert unlike(between, new) > 60


def test_a_change_of_view_inside_a_clip_fades(widget):
    clip = load("shift-position")
    steps = (("rock L-R", 4.0), ("slide", 4.0))
    widget.show_clip(clip, steps)
    widget.set_time(3.999)
    before = shot(widget)
    widget.set_time(4.001)
    after = shot(widget)
    widget.set_time(4.5)

    assert unlike(before, after) < 40
    assert unlike(before, shot(widget)) > 200


def test_stills_show_the_start_then_the_end_and_no_breathing(widget):
    widget.set_still(True)
    widget.show_clip(load("neck-turns"), DOSES["neck-turns"])
    widget.set_time(0.1)
    start = shot(widget)
    widget.set_time(0.6)
    still_start = shot(widget)
    widget.set_time(1.0)
    between = shot(widget)
    widget.set_time(1.5)
    end = shot(widget)
    widget.set_time(4.0)
    hold = shot(widget)
    widget.set_time(5.3)

    assert start == still_start
    assert unlike(start, end) > 60
    assert between not in (start, end)
    assert unlike(end, hold) < 60  # only the mark has come
    assert shot(widget) == hold


def test_the_palette_changes_the_picture(widget):
    widget.show_clip(load("neck-turns"), DOSES["neck-turns"])
    light = shot(widget)

    widget.set_palette(DARK)

    assert shot(widget).pixelColor(1, 1).name().upper() == DARK.background
    assert light.pixelColor(1, 1).name().upper() == LIGHT.background


def test_it_plays_by_itself_only_while_it_is_seen(widget, qtbot):
    widget.show_clip(load("neck-turns"), DOSES["neck-turns"])
    widget.play()
    qtbot.waitUntil(lambda: widget.moment().elapsed_s > 0.05, timeout=3000)

    widget.hide()
    assert not widget.is_running()
    widget.show()
    assert widget.is_running()
    widget.stop()
    assert not widget.is_running()
