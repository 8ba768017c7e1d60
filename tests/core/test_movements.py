"""The shipped movements say what they are, and a mistake in a file is told in a sentence."""

from __future__ import annotations

import copy
import json

import pytest

from neckbreak.core.movements import REST, ContentError, Movement, Tag
from tests.core.catalogue import RESOURCES, shipped

# Seconds of the standard and the mini dose with both sides, level, discreet, grade: as the sources' table has them.
THIRTY = {
    "neck-turns": (54, 14, 1, True, "C+"),
    "neck-nods": (48, 16, 1, True, "C"),
    "ear-to-shoulder": (42, 18, 1, True, "B"),
    "neck-all-directions": (36, 20, 1, True, "C+"),
    "levator-stretch": (44, 26, 1, True, "B"),
    "chin-tuck": (60, 20, 1, True, "B"),
    "shoulder-shrug": (36, 5, 1, True, "C"),
    "shoulder-rolls": (30, 15, 1, True, "C"),
    "scapular-squeeze": (60, 30, 1, True, "B"),
    "upper-back-reach": (42, 14, 1, False, "C+"),
    "chest-opener": (45, 15, 1, False, "C"),
    "doorway-chest-stretch": (42, 14, 1, False, "C"),
    "trunk-rotation": (44, 22, 1, False, "C+"),
    "thread-needle-floor": (52, 32, 2, False, "C"),
    "thread-needle-desk": (64, 32, 1, False, "D"),
    "cross-body-shoulder": (38, 24, 1, False, "C"),
    "overhead-reach": (42, 14, 1, False, "C"),
    "wall-slides": (64, 32, 2, False, "C+"),
    "wall-push-up-plus": (56, 28, 2, False, "B"),
    "iso-head-push-wall": (60, 15, 2, False, "B"),
    "iso-neck-press": (40, 28, 2, False, "B"),
    "band-lateral-raise": (120, 60, 3, False, "A"),
    "diaphragmatic-breathing": (60, 20, 1, True, "C"),
    "box-breathing": (64, 32, 1, True, "C+"),
    "pmr-upper-body": (60, 60, 1, True, "C+"),
    "body-scan": (90, 60, 1, True, "C"),
    "guided-imagery": (75, 50, 1, True, "C"),
    "stand-and-walk": (180, 60, 1, True, "A"),
    "shift-position": (30, 15, 1, True, "A"),
    "eyes-far-look": (20, 20, 1, True, "C+"),
}
NAMED_BY_THE_SOURCES = {
    "chin-tuck",
    "neck-turns",
    "thread-needle-floor",
    "thread-needle-desk",
    "scapular-squeeze",
    "diaphragmatic-breathing",
    "shoulder-shrug",
    "box-breathing",
    "iso-head-push-wall",
    "iso-neck-press",
    "neck-all-directions",
    "neck-nods",
    "ear-to-shoulder",
    "upper-back-reach",
    "trunk-rotation",
    "chest-opener",
    "stand-and-walk",
    "shift-position",
    "pmr-upper-body",
    "body-scan",
    "guided-imagery",
    "band-lateral-raise",
    "wall-push-up-plus",
}
# What must be at hand; everything else needs nothing.
NEEDS = {
    "doorway-chest-stretch": ("doorway",),
    "trunk-rotation": ("chair",),
    "thread-needle-floor": ("floor",),
    "thread-needle-desk": ("desk",),
    "wall-slides": ("wall",),
    "wall-push-up-plus": ("wall",),
    "iso-head-push-wall": ("wall",),
    "band-lateral-raise": ("band",),
    "eyes-far-look": ("view",),
}
TWO_SIDED = {
    "neck-turns",
    "ear-to-shoulder",
    "levator-stretch",
    "trunk-rotation",
    "thread-needle-floor",
    "thread-needle-desk",
    "cross-body-shoulder",
}


@pytest.fixture
def data():
    return json.loads((RESOURCES / "movements/neck-turns.json").read_text("utf-8"))


def test_thirty_movements_and_the_rest():
    assert set(shipped().movements) == {*THIRTY, REST}
    assert {movement.id for movement in shipped().movements.values() if movement.listed} == set(THIRTY)
    assert set(THIRTY) >= NAMED_BY_THE_SOURCES


@pytest.mark.parametrize("name", THIRTY)
def test_doses_level_and_grade_are_those_of_the_sources(name):
    movement = shipped().movements[name]
    std, mini, level, discreet, grade = THIRTY[name]

    assert movement.doses["std"].side_s * len(movement.sides) == std
    assert movement.doses["mini"].side_s * len(movement.sides) == mini
    assert (movement.level, movement.discreet, movement.grade) == (level, discreet, grade)
    assert movement.needs == NEEDS.get(name, ())
    assert movement.two_sided == (name in TWO_SIDED)


def test_the_file_is_named_after_the_movement():
    for path in RESOURCES.glob("movements/*.json"):
        assert json.loads(path.read_text("utf-8"))["id"] == path.stem


def test_every_phase_is_in_a_dose_and_every_movement_has_a_source():
    for movement in shipped().movements.values():
        assert set().union(*(dose.names for dose in movement.doses.values())) == set(movement.phases)
        assert movement.sources


@pytest.mark.parametrize(
    ("name", "phases", "tags"),
    [
        ("neck-turns", {"turn", "return"}, {Tag.NECK, Tag.ROTATION}),
        ("neck-turns", {"hold"}, {Tag.NECK, Tag.ROTATION, Tag.END_RANGE}),
        ("neck-nods", {"down", "to level"}, {Tag.NECK}),
        ("neck-nods", {"hold down"}, {Tag.NECK, Tag.END_RANGE}),
        ("neck-nods", {"look up", "hold up", "back to level"}, {Tag.NECK, Tag.EXTENSION}),
        ("neck-all-directions", {"down", "tilt left", "tilt right"}, {Tag.NECK}),
        ("neck-all-directions", {"up"}, {Tag.NECK, Tag.EXTENSION}),
        ("neck-all-directions", {"turn left", "turn right"}, {Tag.NECK, Tag.ROTATION, Tag.END_RANGE}),
        ("chin-tuck", {"slide back", "hold", "release", "pause"}, {Tag.NECK}),
        ("trunk-rotation", {"hold"}, {Tag.ROTATION, Tag.END_RANGE}),
        ("thread-needle-floor", {"thread"}, {Tag.NECK, Tag.ROTATION, Tag.FLOOR, Tag.HEAD_DOWN}),
        ("thread-needle-desk", {"thread"}, {Tag.ROTATION, Tag.HEAD_DOWN}),
        ("iso-neck-press", {"place front"}, {Tag.NECK}),
        ("iso-neck-press", {"build left", "hold back", "ease right"}, {Tag.NECK, Tag.ISOMETRIC, Tag.LOAD}),
        ("box-breathing", {"in", "out"}, set()),
        ("box-breathing", {"hold full", "hold empty"}, {Tag.BREATH_HOLD}),
        ("shoulder-shrug", {"lift", "hold", "lower", "rest"}, set()),
        ("stand-and-walk", {"stand", "walk", "sit"}, set()),
        ("shift-position", {"slide"}, set()),
        ("diaphragmatic-breathing", {"in", "out"}, set()),
    ],
)
def test_tags_of_a_phase_with_those_of_its_movement(name, phases, tags):
    movement = shipped().movements[name]

    assert {movement.tags_of(phase) for phase in phases} == {frozenset(tags)}


def test_a_smaller_range_is_not_the_end_of_the_range():
    turns = shipped().movements["neck-turns"]

    assert Tag.END_RANGE in turns.tags_in(turns.doses["std"])
    assert turns.doses["small"].range == 0.5
    assert turns.tags_in(turns.doses["small"]) == {Tag.NECK, Tag.ROTATION}


def test_a_dose_without_looking_up():
    nods = shipped().movements["neck-nods"]
    up = frozenset(name for name, phase in nods.phases.items() if phase.part == "up")

    dose = nods.doses["mini"].without(up)

    assert [phase.name for phase in dose.phases] == ["down", "hold down", "to level"]
    assert (dose.rep_s, dose.reps) == (10, 1)


def test_reading_gives_back_what_is_there(data):
    movement = Movement.from_data(data, "neck-turns.json")

    assert movement.eyes_away
    assert [phase.name for phase in movement.doses["mini"].phases] == ["turn", "hold", "return"]
    assert movement.doses["mini"].rep_s == 7


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (["level"], "high", "bad.json: level must be a whole number."),
        (["level"], 0, "bad.json: level must be at least 1."),
        (["tags"], ["nose"], "bad.json: tags[0] is “nose”, not one of"),
        (["discreet"], 1, "bad.json: discreet must be true or false."),
        (["id"], "", "bad.json: id must be a text."),
        (["sources"], "ARUK", "bad.json: sources must be a list."),
        (["colour"], "red", "bad.json: the file has the unknown key “colour”."),
        (["doses", "std", "reps"], True, "bad.json: doses.std.reps must be a whole number."),
        (
            ["doses", "std", "phases"],
            [["spin", 2]],
            "bad.json: doses.std.phases[0][0] is “spin”, not one of turn, hold",
        ),
        (["doses", "std", "phases"], [["turn", "long"]], "bad.json: doses.std.phases[0][1] must be a number."),
        (["doses", "std", "phases"], [["turn", float("nan")]], "bad.json: doses.std.phases[0][1] must be a number."),
        (["doses", "std", "phases"], [["turn", -1]], "bad.json: doses.std.phases[0][1] must be at least 0."),
        (["doses", "std", "phases"], [["turn"]], "bad.json: doses.std.phases[0] must be a phase and its seconds."),
        (["doses", "std", "phases"], [], "bad.json: doses.std.phases must take some time."),
        (["doses", "std"], [], "bad.json: doses.std must be a table."),
        (["doses", "std", "range"], 1.5, "bad.json: doses.std.range must be at most 1."),
        (["doses", "std", "range"], 0, "bad.json: doses.std.range must be at least 0.1."),
        (["phases", "turn", "tags"], ["rotten"], "bad.json: phases.turn.tags[0] is “rotten”, not one of"),
        (["phases", "turn", "half"], "up", "bad.json: phases.turn has the unknown key “half”."),
        (["phases", "turn", "stays"], "yes", "bad.json: phases.turn.stays must be true or false."),
        (["phases"], {}, "bad.json: phases must not be empty."),
        (["needs"], ["a friend"], "bad.json: needs[0] is “a friend”, not one of wall, doorway"),
        (["breathing"], "deep", "bad.json: breathing is “deep”, not one of free"),
        (["group"], "legs", "bad.json: group is “legs”, not one of neck"),
        (["doses"], {}, "bad.json: doses must have both std and mini."),
    ],
)
def test_a_mistake_is_told_in_one_sentence(data, path, value, sentence):
    broken = copy.deepcopy(data)
    place = broken
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value

    with pytest.raises(ContentError) as told:
        Movement.from_data(broken, "bad.json")

    assert str(told.value).startswith(sentence)


def test_a_missing_key_is_named(data):
    del data["grade"]

    with pytest.raises(ContentError, match=r"bad\.json: the file lacks “grade”"):
        Movement.from_data(data, "bad.json")
