"""The shipped movements say what they are, and a mistake in a file is told in a sentence."""

from __future__ import annotations

import copy
import json

import pytest

from neckbreak.core.movements import ContentError, Movement, Tag
from tests.core.catalogue import RESOURCES, shipped

EIGHT = {
    "neck-turns": (54, 14),
    "chin-tuck": (60, 20),
    "ear-to-shoulder": (42, 18),
    "shoulder-shrug": (36, 5),
    "scapular-squeeze": (60, 30),
    "overhead-reach": (42, 14),
    "stand-and-walk": (180, 60),
    "shift-position": (30, 15),
}


@pytest.fixture
def data():
    return json.loads((RESOURCES / "movements/neck-turns.json").read_text("utf-8"))


def test_eight_movements_with_the_doses_of_the_catalogue():
    assert set(shipped().movements) == set(EIGHT)
    for name, (std, mini) in EIGHT.items():
        movement = shipped().movements[name]
        assert movement.doses["std"].side_s * len(movement.sides) == std
        assert movement.doses["mini"].side_s * len(movement.sides) == mini


def test_the_file_is_named_after_the_movement():
    for path in RESOURCES.glob("movements/*.json"):
        assert json.loads(path.read_text("utf-8"))["id"] == path.stem


def test_all_movements_are_gentle_and_have_a_source():
    for movement in shipped().movements.values():
        assert movement.level == 1
        assert movement.sources


@pytest.mark.parametrize(
    ("name", "tags"),
    [
        ("neck-turns", {Tag.NECK, Tag.ROTATION, Tag.END_RANGE}),
        ("ear-to-shoulder", {Tag.NECK, Tag.END_RANGE}),
        ("chin-tuck", {Tag.NECK}),
        ("overhead-reach", {Tag.OVERHEAD}),
        ("shoulder-shrug", set()),
        ("scapular-squeeze", set()),
        ("stand-and-walk", set()),
        ("shift-position", set()),
    ],
)
def test_tags_of_movement_and_phases_together(name, tags):
    assert shipped().movements[name].all_tags == tags


def test_two_sided_movements_cover_both_sides():
    two = {movement.id for movement in shipped().movements.values() if movement.sides == ("left", "right")}
    assert two == {"neck-turns", "ear-to-shoulder"}


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
