"""The side view as a body: bones keep their lengths, feet stay where they stand, hands stay on."""

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
from neckbreak.ui.figure.furniture import FLOOR
from neckbreak.ui.figure.gait import STEP
from neckbreak.ui.figure.ink import Drawing, Point3
from neckbreak.ui.figure.palette import DARK, HAIR_STYLES, LIGHT, Look, Mark, Palette
from neckbreak.ui.figure.scene import place
from neckbreak.ui.figure.side import REGIONS, draw_side
from neckbreak.ui.figure.side_bones import solve

FIGURE = Path(__file__).parents[2] / "resources" / "figure"
SEQUENCES: dict[str, tuple[Step, ...]] = {
    "chin-tuck": (("slide back", 2), ("hold", 5), ("release", 2), ("pause", 1)),
    "stand-and-walk": (("stand", 3), ("walk", 12), ("sit", 3)),
    "shift-position": (("slide", 4), ("lean back", 4), ("new position", 3)) * 2,
}
WALK_ONLY: tuple[Step, ...] = (("walk", 10),)
LOOP = 4 * 2 * STEP
"""After how much way the walk's clip begins again."""

Joints = dict[str, Point3]


@cache
def rig() -> Rig:
    return Rig.from_data(json.loads((FIGURE / "rig.json").read_text()), "rig.json")


@cache
def clip(name: str) -> Clip:
    return Clip.from_data(json.loads((FIGURE / "clips" / f"{name}.json").read_text()), name)


def moments(name: str, steps: tuple[Step, ...], rate: float) -> Iterator[Moment]:
    for frame in range(round(sum(seconds for _, seconds in steps) * rate) + 1):
        yield moment_at(clip(name), steps, frame / rate)


def drawn(pose: Pose, look: Look | None = None) -> Drawing:
    return draw_side(pose, rig(), look or Look())


@cache
def film(name: str, steps: tuple[Step, ...], rate: float = 30.0) -> list[Joints]:
    return [solve(moment.pose, rig()).joints for moment in moments(name, steps, rate)]


def apart(joints: Joints, one: str, other: str) -> float:
    return math.hypot(joints[one][0] - joints[other][0], joints[one][1] - joints[other][1])


def angle(joints: Joints, one: str, other: str) -> float:
    """The angle of a bone that hangs: 0 is down, forwards is positive."""
    (x0, y0, _), (x1, y1, _) = joints[one], joints[other]
    return math.degrees(math.atan2(x1 - x0, y1 - y0))


ALL = [*SEQUENCES.items(), ("stand-and-walk", WALK_ONLY)]
every_clip = pytest.mark.parametrize(("name", "steps"), ALL)
every_walk = pytest.mark.parametrize("steps", [SEQUENCES["stand-and-walk"], WALK_ONLY])


@every_clip
def test_every_pose_stays_within_the_limits(name: str, steps: tuple[Step, ...]) -> None:
    for moment in moments(name, steps, 30.0):
        assert not rig().beyond(moment.pose), (moment.phase, moment.elapsed_s)


@every_clip
def test_the_drawing_tells_its_joints(name: str, steps: tuple[Step, ...]) -> None:
    for moment, joints in zip(moments(name, steps, 2.0), film(name, steps, 2.0), strict=True):
        assert drawn(moment.pose).joints == joints
        assert joints["floor"][1] == pytest.approx(FLOOR)


@every_clip
def test_bones_keep_their_lengths(name: str, steps: tuple[Step, ...]) -> None:
    bones = rig().bones
    frames = film(name, steps)
    fixed = {"neck.base": "skull", "skull": "head", "hip": "waist", "waist": "neck"}
    lengths = {one: apart(frames[0], one, other) for one, other in fixed.items()}
    for joints in frames:
        for one, other in fixed.items():
            assert apart(joints, one, other) == pytest.approx(lengths[one], abs=1e-6)
        for side in ("right", "left"):
            for bone, one, other in (
                ("upper_arm", "shoulder", "elbow"),
                ("forearm", "elbow", "wrist"),
                ("thigh", "hip", "knee"),
                ("shank", "knee", "ankle"),
            ):
                length = apart(joints, f"{one}.{side}", f"{other}.{side}")
                assert length == pytest.approx(bones[bone], abs=1e-4), (bone, side)


@every_clip
def test_nothing_jumps(name: str, steps: tuple[Step, ...]) -> None:
    for before, after in pairwise(film(name, steps, 120.0)):
        for joint in before.keys() - {"floor"}:
            way = math.dist(before[joint][:2], after[joint][:2])
            assert way < 0.22, joint


@every_clip
def test_frames_differ_over_time(name: str, steps: tuple[Step, ...]) -> None:
    frames = film(name, steps)
    same = sum(before == after for before, after in pairwise(frames))
    assert same < 5, "a hold breathes"


@every_walk
def test_a_foot_on_the_floor_stays_on_its_spot(steps: tuple[Step, ...]) -> None:
    slips = []
    for before, after in pairwise(film("stand-and-walk", steps, 60.0)):
        floor = before["floor"][1]
        for spot in ("heel.right", "ball.right", "heel.left", "ball.left"):
            if abs(before[spot][1] - floor) < 1e-3 and abs(after[spot][1] - floor) < 1e-3:
                on_floor = [joints[spot][0] - joints["floor"][0] for joints in (before, after)]
                slid = (on_floor[1] - on_floor[0] + LOOP / 2) % LOOP - LOOP / 2
                slips.append(abs(slid))
    assert len(slips) > 500
    assert max(slips) < 0.02, "less than a pixel, where a foot lands"
    assert sorted(slips)[len(slips) * 97 // 100] < 1e-6


@every_walk
def test_one_foot_always_carries_and_none_sinks_in(steps: tuple[Step, ...]) -> None:
    for joints in film("stand-and-walk", steps):
        floor = joints["floor"][1]
        spots = [joints[f"{spot}.{side}"][1] for spot in ("heel", "ball") for side in ("right", "left")]
        assert min(abs(floor - y) for y in spots) < 1e-3
        assert max(spots) < floor + 0.005


def test_walking_moves_like_walking() -> None:
    frames = [drawn({"rise": 1, "gait.settle": 1, "gait.phase": 1 + at / 60}).joints for at in range(60)]
    for side in ("right", "left"):
        hips = [angle(joints, f"hip.{side}", f"knee.{side}") for joints in frames]
        knees = [
            angle(joints, f"hip.{side}", f"knee.{side}") - angle(joints, f"knee.{side}", f"ankle.{side}")
            for joints in frames
        ]
        arms = [angle(joints, f"shoulder.{side}", f"elbow.{side}") for joints in frames]
        assert 20 <= max(hips) <= 32
        assert -18 <= min(hips) <= -8
        assert 45 <= max(knees) <= 62
        assert 3 <= min(knees) <= 20
        assert 34 <= max(arms) - min(arms) <= 44
    heights = [joints["hip"][1] for joints in frames]
    assert 0.08 <= max(heights) - min(heights) <= 0.22
    right = max(frames, key=lambda joints: joints["ankle.right"][0])
    assert right["wrist.right"][0] < right["shoulder.right"][0] < right["wrist.left"][0]


def test_getting_up_goes_forwards_before_upwards() -> None:
    frames = film("stand-and-walk", SEQUENCES["stand-and-walk"])[:91]
    heights = [joints["hip"][1] for joints in frames]
    assert heights == sorted(heights, reverse=True)
    leaning = [angle(joints, "waist", "neck") for joints in frames]
    most = min(range(len(frames)), key=lambda at: abs(leaning[at]))
    assert 1.0 <= most / 30 <= 1.4
    assert heights[0] - heights[most] < 0.45
    assert heights[0] - heights[-1] > 1.8
    for joints in frames:
        assert joints["ankle.right"] == pytest.approx(frames[0]["ankle.right"], abs=1e-6)


@pytest.mark.parametrize("name", ["chin-tuck", "shift-position"])
def test_resting_hands_stay_on_the_thighs(name: str) -> None:
    for joints in film(name, SEQUENCES[name]):
        for side in ("right", "left"):
            (hx, hy, _), (kx, ky, _), (wx, wy, _) = (joints[f"{at}.{side}"] for at in ("hip", "knee", "wrist"))
            size = math.hypot(kx - hx, ky - hy)
            along = ((wx - hx) * (kx - hx) + (wy - hy) * (ky - hy)) / size
            above = ((wx - hx) * (ky - hy) - (wy - hy) * (kx - hx)) / size
            assert 0.3 * size < along < 0.7 * size
            assert above == pytest.approx(0.44, abs=0.02)


def test_seated_feet_stay_put_while_the_pelvis_slides() -> None:
    frames = film("shift-position", (("slide", 4), ("lean back", 4)))
    hips = [joints["hip"][0] for joints in frames[:121]]
    assert min(hips) == pytest.approx(hips[0] - 0.25, abs=0.005)
    assert hips[-1] == pytest.approx(min(hips) + 0.15, abs=0.005)
    for joints in frames:
        for side in ("right", "left"):
            assert joints[f"ankle.{side}"] == pytest.approx(frames[0][f"ankle.{side}"], abs=1e-6)


def test_the_head_slides_straight_back_and_the_neck_grows_longer() -> None:
    hands = clip("chin-tuck").start
    start, end = drawn(hands).joints, drawn({**hands, "head.tuck": 0.1}).joints
    assert end["skull"][0] - start["skull"][0] == pytest.approx(-0.10, abs=0.005)
    assert -0.05 < end["skull"][1] - start["skull"][1] < 0.0
    nodded = drawn({**hands, "head.tuck": 0.1, "head.pitch": 6}).joints
    assert -0.10 < nodded["head"][0] - start["head"][0] < -0.03
    assert start["shoulder.right"] == nodded["shoulder.right"]


def test_the_mirrored_figure_swaps_its_limbs() -> None:
    moment = moment_at(clip("stand-and-walk"), WALK_ONLY, 2.0)
    mirrored = moment_at(clip("stand-and-walk"), WALK_ONLY, 2.0, mirror=True)
    assert drawn(moment.pose).joints.keys() == drawn(mirrored.pose).joints.keys()


def picture(pose: Pose, look: Look, palette: Palette) -> QImage:
    image = QImage(220, 220, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(palette.background))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place(painter, (-2.3, -3.7, 5.2, 5.2), 220, 220)
    drawn(pose, look).paint(painter, palette)
    painter.end()
    return image


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("hair", HAIR_STYLES)
def test_every_style_paints_the_whole_figure(qapp: object, palette: Palette, hair: str) -> None:
    marks = tuple(Mark(region, kind, 0.5) for region in REGIONS for kind in ("stretch", "work"))
    look = Look(hair, ("chair", "floor", "plumb"), marks)
    seated = picture(clip("chin-tuck").start, look, palette)
    stood = picture({"rise": 1, "chair.away": 0.5}, look, palette)
    assert seated != stood
    for image in (seated, stood):
        colours = {image.pixelColor(x, y).name() for x in range(0, 220, 2) for y in range(0, 220, 2)}
        for role in ("skin", "shirt", "trousers", "hair"):
            assert palette.colour(role).lower() in colours, role


def test_the_chair_leaves_with_the_floor_and_comes_back(qapp: object) -> None:
    look = Look("short", ("chair",))
    bare = Look("short")
    for at_s, seen in ((0.0, True), (4.0, True), (6.0, False), (15.2, False), (18.0, True)):
        pose = moment_at(clip("stand-and-walk"), SEQUENCES["stand-and-walk"], at_s).pose
        assert (picture(pose, look, LIGHT) != picture(pose, bare, LIGHT)) is seen, at_s
