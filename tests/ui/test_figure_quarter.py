"""The standing view in depth: hands and elbows stay on desk and frame, bones keep their length."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from neckbreak.core.figure import Clip, Moment, Pose, Rig, Step, moment_at
from neckbreak.ui.figure.ink import Point3
from neckbreak.ui.figure.palette import DARK, HAIR_STYLES, LIGHT, Look, Mark, Palette
from neckbreak.ui.figure.quarter import REGIONS, draw_quarter
from neckbreak.ui.figure.quarter_bones import DESK, DESK_EDGE, DESK_HAND, FRAME, solve_quarter
from neckbreak.ui.figure.scene import place
from neckbreak.ui.figure.solid_bones import Solid

FIGURE = Path(__file__).parents[2] / "resources" / "figure"
RIG = Rig.from_data(json.loads((FIGURE / "rig.json").read_text()), "rig.json")
SEQUENCES: dict[str, tuple[Step, ...]] = {
    "doorway-chest-stretch": (("lean", 3), ("hold", 4), ("return", 3)),
    "thread-needle-desk": (("thread", 3), ("hold", 4), ("return", 3)),
}
every_clip = pytest.mark.parametrize("name", SEQUENCES)


@cache
def clip(name: str) -> Clip:
    return Clip.from_data(json.loads((FIGURE / "clips" / f"{name}.json").read_text()), name)


def moments(name: str, rate: float = 15.0, *, mirror: bool = False) -> Iterator[Moment]:
    steps = SEQUENCES[name]
    for frame in range(round(sum(seconds for _, seconds in steps) * rate) + 1):
        yield moment_at(clip(name), steps, frame / rate, mirror)


@cache
def film(name: str, rate: float = 15.0) -> list[Solid]:
    return [solve_quarter(moment.pose, RIG) for moment in moments(name, rate)]


def bend(a: Point3, b: Point3, c: Point3) -> float:
    """How far a joint is bent; 0 is straight."""
    u, v = [q - p for p, q in zip(a, b, strict=True)], [q - p for p, q in zip(b, c, strict=True)]
    return math.degrees(math.acos(sum(p * q for p, q in zip(u, v, strict=True)) / math.hypot(*u) / math.hypot(*v)))


@every_clip
def test_every_pose_stays_within_the_limits(name: str) -> None:
    for moment in moments(name):
        assert not RIG.beyond(moment.pose), (moment.phase, moment.elapsed_s)


@every_clip
def test_bones_keep_their_lengths_and_feet_their_place(name: str) -> None:
    frames = film(name)
    for bones in frames:
        for side, arm in bones.arms.items():
            assert math.dist(arm.shoulder, arm.elbow) == pytest.approx(RIG.bones["upper_arm"], abs=1e-4)
            assert math.dist(arm.elbow, arm.wrist) == pytest.approx(RIG.bones["forearm"], abs=1e-4)
            assert math.dist(arm.wrist, arm.finger) == pytest.approx(RIG.bones["hand"], abs=1e-4)
            leg = bones.legs[side]
            assert math.dist(leg.hip, leg.knee) == pytest.approx(RIG.bones["thigh"], abs=1e-4)
            assert math.dist(leg.knee, leg.ankle) == pytest.approx(RIG.bones["shank"], abs=1e-4)
            assert leg.ankle == pytest.approx(frames[0].legs[side].ankle, abs=1e-6)


@every_clip
def test_knees_bend_forwards_and_elbows_no_wrong_way(name: str) -> None:
    for bones in film(name):
        for leg in bones.legs.values():
            share = (leg.hip[1] - leg.knee[1]) / (leg.hip[1] - leg.ankle[1])
            assert leg.knee[0] > leg.hip[0] + (leg.ankle[0] - leg.hip[0]) * share
        for arm in bones.arms.values():
            assert bend(arm.shoulder, arm.elbow, arm.wrist) < 110


@every_clip
def test_nothing_jumps_and_holds_breathe(name: str) -> None:
    frames = [draw_quarter(moment.pose, RIG, Look()).joints for moment in moments(name, 60.0)]
    for before, after in pairwise(frames):
        assert max(math.dist(before[joint], after[joint]) for joint in before) < 0.12
    pictures = [tuple(station.deep for station in bones.trunk) for bones in film(name)]
    assert all(before != after for before, after in pairwise(pictures))


def test_forearms_stay_upright_on_the_frame_and_the_chest_goes_through() -> None:
    frames = film("doorway-chest-stretch")
    start, held = frames[0], frames[len(frames) // 2]
    for bones in frames:
        for side, sign in (("right", 1.0), ("left", -1.0)):
            arm = bones.arms[side]
            assert arm.elbow == pytest.approx(start.arms[side].elbow, abs=1e-6)
            assert FRAME[0] - 0.2 < arm.elbow[0] + 0.1 < FRAME[0]
            assert FRAME[2] < sign * arm.elbow[2] < FRAME[3]
            assert math.dist(arm.wrist[::2], arm.elbow[::2]) < 0.1
            assert 90 <= bend(arm.shoulder, arm.elbow, arm.wrist) <= 103
            assert sign * arm.shoulder[2] == pytest.approx(RIG.points["shoulder"][0], abs=0.1)
            assert 0.0 < bones.arms[side].shoulder[1] - arm.elbow[1] < 0.5, "elbows just below the shoulders"
    assert start.arms["right"].elbow[0] > start.arms["right"].shoulder[0]
    assert held.arms["right"].elbow[0] < held.arms["right"].shoulder[0] - 0.35
    assert 22 <= bend(held.legs["left"].hip, held.legs["left"].knee, held.legs["left"].ankle) <= 30
    lean = math.degrees(math.atan2(held.neck[0] - held.trunk[2].at[0], held.neck[1] - held.trunk[2].at[1]))
    assert lean == pytest.approx(10, abs=0.5)
    assert abs(held.head[0] - held.neck[0] - (start.head[0] - start.neck[0])) < 0.2, "the head stays over the chest"


def test_the_hand_on_the_desk_stays_and_the_other_goes_through_under_it() -> None:
    frames = film("thread-needle-desk")
    start, held = frames[0], frames[len(frames) // 2]
    for bones in frames:
        wrist = bones.arms["right"].wrist
        assert wrist == pytest.approx(DESK_HAND, abs=1e-4)
        assert wrist[0] > DESK_EDGE
        assert DESK < wrist[1] < DESK + 0.2
        assert bend(bones.arms["right"].shoulder, bones.arms["right"].elbow, wrist) < 32, "nearly straight"
    assert start.arms["left"].wrist[2] < -1.0
    left, right = held.arms["left"], held.arms["right"]
    assert left.wrist[2] > right.wrist[2] + 0.8
    bones_of_arm = ((left.shoulder, left.elbow), (left.elbow, left.wrist))
    one, other = next((a, b) for a, b in bones_of_arm if a[2] < right.wrist[2] <= b[2])
    crossing = (right.wrist[2] - one[2]) / (other[2] - one[2])
    x, y, _ = (a + (b - a) * crossing for a, b in zip(one, other, strict=True))
    assert y < right.shoulder[1] - 0.6
    height = (right.shoulder[1] - y) / (right.shoulder[1] - right.wrist[1])
    assert x < right.shoulder[0] + (right.wrist[0] - right.shoulder[0]) * height + 0.2, "behind the resting arm"
    assert left.wrist[0] < DESK_EDGE, "between the body and the desk"
    assert left.shoulder[1] < start.arms["left"].shoulder[1] - 0.25


@every_clip
def test_the_whole_figure_is_in_the_frame_and_its_marks_are_known(name: str) -> None:
    frame = clip(name).frame
    assert frame is not None
    left, top, right, bottom = frame
    for mirror in (False, clip(name).mirrored):
        for moment in moments(name, 3.0, mirror=mirror):
            for joint, (x, y, _) in draw_quarter(moment.pose, RIG, Look()).joints.items():
                assert left + 0.2 < x < right - 0.2, joint
                assert top + 0.2 < y < bottom, joint
    assert {mark.region for mark in clip(name).highlights} <= set(REGIONS)


def test_the_other_side_is_the_mirror_image() -> None:
    pairs = zip(moments("thread-needle-desk", 2.0), moments("thread-needle-desk", 2.0, mirror=True), strict=True)
    swap = {"left": "right", "right": "left"}
    for one, other in pairs:
        straight, turned = (draw_quarter(moment.pose, RIG, Look()).joints for moment in (one, other))
        for name, (x, y, _) in straight.items():
            joint, _, side = name.partition(".")
            assert turned[f"{joint}.{swap[side]}" if side else name][:2] == pytest.approx((-x, y), abs=1e-9)


def picture(pose: Pose, look: Look, palette: Palette) -> QImage:
    image = QImage(260, 260, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(palette.background))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place(painter, RIG.frames["quarter"], 260, 260)
    draw_quarter(pose, RIG, look).paint(painter, palette)
    painter.end()
    return image


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("hair", HAIR_STYLES)
@every_clip
def test_every_style_paints_figure_things_and_marks(qapp: object, palette: Palette, hair: str, name: str) -> None:
    held = film_pose(name)
    region = clip(name).highlights[0].region
    bare = picture(held, Look(hair), palette)
    props = picture(held, Look(hair, clip(name).props), palette)
    marked = picture(held, Look(hair, clip(name).props, (Mark(region, "stretch"),)), palette)
    assert bare != props != marked
    colours = {props.pixelColor(x, y).name() for x in range(0, 260, 2) for y in range(0, 260, 2)}
    for role in ("skin", "shirt", "trousers", "hair", "shoe"):
        assert palette.colour(role).lower() in colours, role


def film_pose(name: str) -> Pose:
    return moment_at(clip(name), SEQUENCES[name], 5.0).pose
