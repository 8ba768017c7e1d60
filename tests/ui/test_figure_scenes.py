"""The floor, the close-up, pacers, pressure, the scan's light and the calm place, as numbers and pictures."""

from __future__ import annotations

import json
import math
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from neckbreak.core.figure import Clip, Moment, Pace, Rig, Step, moment_at
from neckbreak.ui.figure import closeup, floor
from neckbreak.ui.figure.pacer import SMALL, circle_size, room_for, square_point
from neckbreak.ui.figure.palette import DARK, HAIR_STYLES, HAIRS, LIGHT, SHIRTS, SKINS, Look, Palette, dressed
from neckbreak.ui.figure.pressure import PULSE_S, pulse
from neckbreak.ui.figure.scan import Light
from neckbreak.ui.figure.scene import Stage, draw
from neckbreak.ui.figure.widget import FigureWidget

FIGURE = Path(__file__).parents[2] / "resources" / "figure"
RIG = Rig.from_data(json.loads((FIGURE / "rig.json").read_text("utf-8")), "rig.json")
THREAD: tuple[Step, ...] = (("thread", 3.0), ("hold", 20.0), ("return", 3.0))
SCAN: tuple[Step, ...] = tuple((name, 15.0) for name in ("jaw", "neck", "shoulders", "arms", "back", "feet"))
CALM: tuple[Step, ...] = (("settle", 15.0), ("see", 20.0), ("hear", 15.0), ("feel", 15.0), ("return", 10.0))
FAR: tuple[Step, ...] = (("look far", 20.0),)
SIZE = 200
pytestmark = pytest.mark.usefixtures("qapp")


def load(name: str) -> Clip:
    path = FIGURE / "clips" / f"{name}.json"
    return Clip.from_data(json.loads(path.read_text("utf-8")), path.name)


def made(**fields: object) -> Clip:
    start = {"hand.left.thigh": 1, "hand.right.thigh": 1}
    return Clip.from_data({"id": "made", "view": "front", "start": start, **fields}, "made.json")


def painted(clip: Clip, steps: tuple[Step, ...], at_s: float, palette: Palette = LIGHT) -> QImage:
    return painted_moment(clip, moment_at(clip, steps, at_s, calm=True), palette)


def painted_moment(clip: Clip, moment: Moment, palette: Palette = LIGHT) -> QImage:
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.background))
    painter = QPainter(image)
    stage = Stage(RIG)
    stage.paint(painter, stage.picture(moment, "mid", clip.props, clip.guides), palette, SIZE, SIZE)
    painter.end()
    return image


def unlike(a: QImage, b: QImage, band: tuple[float, float] = (0.0, 1.0)) -> int:
    """How many of the sampled pixels between two heights differ visibly."""
    count = 0
    for x in range(0, SIZE, 3):
        for y in range(round(band[0] * SIZE), round(band[1] * SIZE), 3):
            p, q = QColor(a.pixel(x, y)), QColor(b.pixel(x, y))
            count += max(abs(p.red() - q.red()), abs(p.green() - q.green()), abs(p.blue() - q.blue())) > 12
    return count


def on_the_floor(mirror: bool = False):
    clip = load("thread-needle-floor")
    for tick in range(int(sum(seconds for _, seconds in THREAD) * 10) + 1):
        moment = moment_at(clip, THREAD, tick / 10, mirror)
        yield moment, draw("floor", moment.pose, RIG, Look("mid", clip.props)).joints


@pytest.mark.parametrize("mirror", [False, True])
def test_bones_keep_their_length_on_the_floor(mirror):
    for moment, joints in on_the_floor(mirror):
        for side in ("left", "right"):
            for a, b, bone in (
                ("shoulder", "elbow", "upper_arm"),
                ("elbow", "wrist", "forearm"),
                ("hip", "knee", "thigh"),
                ("knee", "ankle", "shank"),
            ):
                length = math.dist(joints[f"{a}.{side}"], joints[f"{b}.{side}"])
                assert length == pytest.approx(RIG.bones[bone], abs=1e-6), (moment.elapsed_s, a, side)


def test_no_joint_jumps_on_the_floor():
    for (_, before), (_, after) in pairwise(on_the_floor()):
        for joint, point in before.items():
            assert math.dist(point, after[joint]) < 0.4, joint


def test_knees_feet_and_the_carrying_hand_stay_and_the_hips_stay_over_the_knees():
    poses = [joints for _, joints in on_the_floor()]

    for joint in ("knee.left", "knee.right", "ankle.left", "ankle.right", "wrist.right"):
        assert len({tuple(round(value, 6) for value in joints[joint]) for joints in poses}) == 1, joint
    assert all(math.dist(joints["hip.left"], poses[0]["hip.left"]) <= 0.2 for joints in poses)


def test_the_arm_goes_under_and_shoulder_and_head_come_down():
    poses = [joints for _, joints in on_the_floor()]
    start, end = poses[0], poses[30]

    assert end["wrist.left"][2] > start["wrist.left"][2] + 2.0
    assert end["shoulder.left"][1] > start["shoulder.left"][1] + 1.5
    assert end["head"][1] > start["head"][1] + 1.5
    assert end["shoulder.right"][1] < end["shoulder.left"][1]


def test_the_other_side_of_the_floor_is_the_mirror():
    clip = load("thread-needle-floor")
    one = moment_at(clip, THREAD, 2.0)
    other = moment_at(clip, THREAD, 2.0, mirror=True)

    left, right = (draw("floor", moment.pose, RIG, Look()).joints for moment in (one, other))

    for name, (x, y, z) in left.items():
        head, _, side = name.partition(".")
        twin = right[f"{head}.{'right' if side == 'left' else 'left'}" if side else name]
        assert twin == pytest.approx((-x, y, z))


def test_the_floor_scene_stays_in_its_frame():
    left, top, right, bottom = RIG.frames["floor"]
    for mirror in (False, True):
        for _, joints in on_the_floor(mirror):
            assert all(left < x < right and top < y < bottom for x, y, _ in joints.values())


@pytest.mark.parametrize("clip_id", ["thread-needle-floor", "eyes-far-look", "body-scan", "guided-imagery"])
def test_marked_regions_are_known_to_their_view(clip_id):
    known = {"floor": floor.REGIONS, "face": closeup.REGIONS, "front": ()}
    clip = load(clip_id)

    assert all(mark.region in known[clip.view] for mark in clip.highlights)


@pytest.mark.parametrize("hair", HAIR_STYLES)
@pytest.mark.parametrize("base", [LIGHT, DARK], ids=["light", "dark"])
def test_everybody_can_be_drawn_in_the_new_views(hair, base):
    for skin in SKINS:
        for shirt, colour in zip(SHIRTS, HAIRS, strict=False):
            palette = dressed(base, skin, shirt, colour)
            for view in ("floor", "face"):
                image = QImage(60, 60, QImage.Format.Format_RGB32)
                image.fill(QColor(palette.background))
                painter = QPainter(image)
                painter.scale(20, 20)
                painter.translate(1.0, 2.0)
                draw(view, {}, RIG, Look(hair)).paint(painter, palette)
                painter.end()
                seen = {QColor(image.pixel(x, y)).name() for x in range(60) for y in range(60)}
                assert palette.skin.lower() in seen, (view, skin)


def test_the_close_up_sharpens_the_window_and_blurs_the_screen():
    clip = load("eyes-far-look")
    near, far = painted(clip, FAR, 0.0), painted(clip, FAR, 5.0)

    def edges(image: QImage, xs: range, ys: range) -> int:
        steps = 0
        for y in ys:
            for x in xs:
                steps += abs(QColor(image.pixel(x, y)).lightness() - QColor(image.pixel(x + 1, y)).lightness()) > 30
        return steps

    window, screen = (range(128, 190), range(12, 80)), (range(4, 130), range(130, 190))
    assert edges(far, *window) > 2 * edges(near, *window)
    assert edges(near, *screen) > edges(far, *screen)


def test_the_eyes_close_in_a_blink():
    clip = load("eyes-far-look")
    open_, shut = moment_at(clip, FAR, 3.5), moment_at(clip, FAR, 4.1)

    assert shut.pose["eyes.close"] > 0.99
    assert unlike(painted_moment(clip, open_), painted_moment(clip, shut), (0.25, 0.5)) > 8


def test_the_circle_grows_in_and_shrinks_out_between_its_two_sizes():
    sizes = [circle_size(Pace("circle", "in", share / 4, 4.0)) for share in range(5)]
    back = [circle_size(Pace("circle", "out", share / 6, 6.0)) for share in range(7)]

    assert sizes[0] == pytest.approx(SMALL)
    assert sizes[-1] == pytest.approx(1.0)
    assert all(b - a == pytest.approx(0.075) for a, b in pairwise(sizes))
    assert back[0] == pytest.approx(1.0)
    assert back[-1] == pytest.approx(SMALL)


def test_the_dot_goes_round_the_square_at_one_speed_without_a_jump():
    way = []
    for part in ("in", "full", "out", "empty"):
        way += [square_point(Pace("square", part, share / 20, 4.0)) for share in range(20)]
    way.append(way[0])

    assert all(math.dist(a, b) == pytest.approx(0.05) for a, b in pairwise(way))
    assert way[0] == (0.0, 1.0)
    assert square_point(Pace("square", "in", 1.0, 4.0)) == (0.0, 0.0)


def test_a_pacer_has_room_around_the_figure():
    frame = RIG.frames["front"]
    for shape in ("circle", "square"):
        left, top, right, bottom = room_for(Pace(shape, "in", 0.0, 4.0), frame)
        assert left < frame[0]
        assert right > frame[2]
        assert top < frame[1]
        assert bottom > frame[3]


@pytest.mark.parametrize("shape", ["circle", "square"])
def test_the_pacer_is_seen_to_move(shape):
    clip = made(pacer=shape, phases={"in": {"stay": True, "pace": "in"}, "out": {"stay": True, "pace": "out"}})
    steps = (("in", 4.0), ("out", 6.0))

    assert unlike(painted(clip, steps, 0.2), painted(clip, steps, 3.8)) > 60


def test_waiting_looks_the_same_with_full_and_with_empty_lungs():
    phases = {"full": {"stay": True, "pace": "full"}, "empty": {"stay": True, "pace": "empty"}}
    clip = made(pacer="square", phases=phases)

    def colours(at_s: float) -> set[str]:
        image = painted(clip, (("full", 4.0), ("empty", 4.0)), at_s)
        known = {LIGHT.pacer.lower(), LIGHT.pacer_mid.lower(), LIGHT.pacer_ink.lower()}
        return known & {QColor(image.pixel(x, y)).name() for x in range(SIZE) for y in range(SIZE)}

    assert colours(2.0) == colours(6.0)
    assert len(colours(2.0)) == 3


def test_pressure_grows_while_it_builds_up():
    forces = [[[1.2, -0.9], [0.5, -0.9]], [[-1.2, -0.9], [-0.5, -0.9]]]
    clip = made(phases={name: {"stay": True, "forces": forces} for name in ("build", "hold", "ease")})
    bare = made(phases={name: {"stay": True} for name in ("build", "hold", "ease")})
    steps = (("build", 2.0), ("hold", 4.0), ("ease", 2.0))

    seen = [unlike(painted(clip, steps, at_s), painted(bare, steps, at_s)) for at_s in (0.0, 0.8, 4.0, 7.3, 7.999)]

    assert seen[0] == 0
    assert 0 < seen[1] < seen[2] > seen[3]
    assert seen[4] <= 2


def test_the_glow_swells_softly():
    swells = [pulse(PULSE_S * share / 20) for share in range(41)]

    assert min(swells) == pytest.approx(0)
    assert max(swells) == pytest.approx(1)
    assert all(abs(a - b) < 0.17 for a, b in pairwise(swells))


def test_the_light_travels_down_the_body_and_ends_on_all_of_it():
    clip = load("body-scan")
    lights = [Light.of(moment_at(clip, SCAN, 15.0 * index + 6.0).pose) for index in range(6)]
    last = Light.of(moment_at(clip, SCAN, 88.0).pose)

    assert [light.at for light in lights[:4]] == sorted(light.at for light in lights[:4])
    assert lights[3].wide > 0.8
    assert len(lights[3].spots()) == 2
    assert lights[5].at > 4
    assert last.high > 6
    assert Light.of(moment_at(clip, SCAN, 0.0).pose) is None


def test_the_rest_of_the_body_steps_back():
    clip = load("body-scan")

    def shirts(at_s: float) -> int:
        image = painted(clip, SCAN, at_s)
        return sum(
            QColor(image.pixel(x, y)).name() == LIGHT.shirt.lower()
            for x in range(0, SIZE, 2)
            for y in range(0, SIZE, 2)
        )

    assert shirts(0.0) > 50
    assert shirts(8.0) == 0


def test_the_calm_place_comes_in_grey_then_in_colour_and_goes_again():
    clip = load("guided-imagery")

    def colour(at_s: float) -> float:
        image = painted(clip, CALM, at_s)
        return sum(QColor(image.pixel(x, y)).saturation() for x in range(20, 180, 4) for y in range(10, 80, 4))

    room, grey, full, after = (colour(at_s) for at_s in (0.5, 15.5, 34.5, 74.9))

    assert grey < 0.35 * full
    assert room < 0.35 * full
    assert after == pytest.approx(room, rel=0.15)


def test_nothing_in_the_calm_place_moves_fast():
    clip = load("guided-imagery")
    for second in range(2, 73, 7):
        before = painted_moment(clip, moment_at(clip, CALM, second))
        after = painted_moment(clip, moment_at(clip, CALM, second + 0.1))
        assert unlike(before, after) < 40


@pytest.mark.parametrize(
    ("clip_id", "steps"),
    [("thread-needle-floor", THREAD), ("eyes-far-look", FAR), ("body-scan", SCAN), ("guided-imagery", CALM)],
)
def test_reduced_motion_holds_still_most_of_the_time(qtbot, clip_id, steps):
    figure = FigureWidget(RIG)
    figure.resize(SIZE, SIZE)
    qtbot.addWidget(figure)
    figure.set_still(True)
    figure.show_clip(load(clip_id), steps)
    total = int(sum(seconds for _, seconds in steps))
    still = 0
    for second in range(total):
        figure.set_time(second + 0.2)
        before = figure.grab().toImage()
        figure.set_time(second + 0.3)
        still += figure.grab().toImage() == before

    assert still >= 0.5 * total


def test_reduced_motion_shows_the_light_the_place_and_the_pacer():
    stage = Stage(RIG)
    for clip_id, steps, at_s in (("body-scan", SCAN, 10.0), ("guided-imagery", CALM, 40.0)):
        clip = load(clip_id)
        shown = stage.still(moment_at(clip, steps, at_s, calm=True), "mid", clip.props, arrows=False)
        assert shown.feet
        assert (shown.light is not None) or (shown.place is not None and shown.place.show == pytest.approx(1))
    clip = made(pacer="circle", phases={"in": {"stay": True, "pace": "in"}})
    assert stage.still(moment_at(clip, (("in", 4.0),), 1.0, calm=True), "mid", (), arrows=False).pace


def test_the_widget_shows_a_smaller_way(qtbot):
    figure = FigureWidget(RIG)
    figure.resize(SIZE, SIZE)
    qtbot.addWidget(figure)
    steps = (("turn", 2.0), ("hold", 5.0), ("return", 2.0))

    figure.show_clip(load("neck-turns"), steps, reach=0.5)
    figure.set_time(4.0)

    assert figure.moment().pose["head.yaw"] == pytest.approx(27.5)
    figure.show_clip(load("neck-turns"), steps)
    figure.set_time(4.0)
    assert figure.moment().pose["head.yaw"] == pytest.approx(55)
