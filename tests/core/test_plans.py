"""The shipped plans add up, and a catalogue that does not hold together is refused."""

from __future__ import annotations

import copy
import json

import pytest

from neckbreak.core.movements import REST, Tag
from neckbreak.core.plans import Catalogue, ContentError
from tests.core.catalogue import RESOURCES, shipped

# Movements with their seconds, and the seconds to get ready before each: as the sources' table has them.
CATALOGUE = {
    "30-A": ([("shoulder-shrug", 10), ("neck-turns", 14)], [3, 3]),
    "30-B": ([("chin-tuck", 20), ("shoulder-shrug", 5)], [3, 2]),
    "30-C": ([("chest-opener", 15), ("shoulder-rolls", 9)], [3, 3]),
    "30-D": ([("scapular-squeeze", 20), ("shoulder-shrug", 5)], [3, 2]),
    "30-E": ([("overhead-reach", 14), ("stand-and-walk", 10)], [3, 3]),
    "30-F": ([("eyes-far-look", 20), ("shift-position", 5)], [3, 2]),
    "30-Z": ([("diaphragmatic-breathing", 20), ("shift-position", 5)], [3, 2]),
    "60-A": ([("neck-turns", 18), ("chin-tuck", 20), ("shoulder-shrug", 12)], [4, 3, 3]),
    "60-B": ([("scapular-squeeze", 30), ("upper-back-reach", 14), ("shoulder-rolls", 9)], [3, 2, 2]),
    "60-C": ([("ear-to-shoulder", 42), ("shoulder-shrug", 12)], [3, 3]),
    "60-D": ([("stand-and-walk", 40), ("overhead-reach", 14)], [3, 3]),
    "60-E": ([("diaphragmatic-breathing", 50), ("shoulder-shrug", 5)], [3, 2]),
    "60-F": ([("neck-nods", 48), ("shoulder-shrug", 5)], [4, 3]),
    "60-S": ([("iso-neck-press", 40), ("scapular-squeeze", 10)], [5, 5]),
    "60-Z": ([("diaphragmatic-breathing", 40), ("neck-turns", 14)], [3, 3]),
    "3-A": (
        [
            ("stand-and-walk", 45),
            ("neck-all-directions", 36),
            ("chin-tuck", 30),
            ("upper-back-reach", 14),
            ("trunk-rotation", 22),
            ("shoulder-shrug", 12),
        ],
        [4, 4, 4, 3, 3, 3],
    ),
    "3-B": (
        [
            ("shoulder-rolls", 30),
            ("scapular-squeeze", 40),
            ("chest-opener", 30),
            ("wall-slides", 40),
            ("diaphragmatic-breathing", 20),
        ],
        [4, 4, 4, 5, 3],
    ),
    "3-S": (
        [
            ("shoulder-rolls", 15),
            ("iso-neck-press", 40),
            ("wall-push-up-plus", 42),
            ("scapular-squeeze", 40),
            ("ear-to-shoulder", 18),
        ],
        [5, 5, 5, 5, 5],
    ),
    "3-W": ([("stand-and-walk", 60), ("iso-head-push-wall", 60), ("wall-slides", 40)], [6, 7, 7]),
    "3-X": (
        [("shoulder-rolls", 15), ("band-lateral-raise", 120), ("ear-to-shoulder", 18), ("shoulder-shrug", 12)],
        [4, 5, 3, 3],
    ),
    "3-C": (
        [("box-breathing", 64), ("pmr-upper-body", 60), ("diaphragmatic-breathing", 30), ("shoulder-shrug", 12)],
        [4, 4, 3, 3],
    ),
    "3-Z": (
        [
            ("stand-and-walk", 70),
            ("diaphragmatic-breathing", 50),
            ("neck-turns", 14),
            ("shoulder-rolls", 15),
            ("shift-position", 15),
        ],
        [4, 3, 3, 3, 3],
    ),
    "5-A": (
        [
            ("stand-and-walk", 90),
            ("neck-all-directions", 36),
            ("ear-to-shoulder", 42),
            ("chin-tuck", 30),
            ("upper-back-reach", 14),
            ("trunk-rotation", 22),
            ("scapular-squeeze", 30),
            ("diaphragmatic-breathing", 10),
        ],
        [4, 4, 3, 3, 3, 3, 3, 3],
    ),
    "5-S": (
        [
            ("stand-and-walk", 60),
            ("shoulder-rolls", 30),
            ("iso-neck-press", 40),
            ("wall-push-up-plus", 56),
            ("scapular-squeeze", 40),
            ("levator-stretch", 44),
        ],
        [5, 5, 5, 5, 5, 5],
    ),
    "5-C": (
        [
            ("stand-and-walk", 60),
            ("pmr-upper-body", 60),
            ("body-scan", 90),
            ("box-breathing", 64),
            ("shoulder-shrug", 12),
        ],
        [3, 3, 3, 3, 2],
    ),
    "5-F": (
        [
            ("stand-and-walk", 120),
            ("thread-needle-floor", 52),
            ("upper-back-reach", 42),
            ("chin-tuck", 30),
            ("diaphragmatic-breathing", 30),
        ],
        [6, 6, 5, 5, 4],
    ),
    "5-D": (
        [
            ("stand-and-walk", 90),
            ("thread-needle-desk", 64),
            ("doorway-chest-stretch", 42),
            ("neck-turns", 36),
            ("cross-body-shoulder", 38),
        ],
        [6, 6, 6, 6, 6],
    ),
    "5-Z": (
        [
            ("stand-and-walk", 120),
            ("diaphragmatic-breathing", 60),
            ("neck-turns", 14),
            ("shoulder-rolls", 15),
            ("guided-imagery", 75),
        ],
        [4, 3, 3, 3, 3],
    ),
}
OURS = {f"{length}-{kind}" for length in ("30", "60", "3", "5") for kind in "GH0"}
QUIET = {"stand-and-walk", "shift-position", "diaphragmatic-breathing", "body-scan", "shoulder-shrug"}
LENGTHS = {"30": 30, "60": 60, "3": 180, "5": 300}


@pytest.fixture
def files():
    movements = [(path.name, json.loads(path.read_text("utf-8"))) for path in RESOURCES.glob("movements/*.json")]
    return movements, json.loads((RESOURCES / "plans.json").read_text("utf-8"))


def test_the_plans_of_the_sources_and_our_gentle_ones():
    assert set(shipped().plans) == {*CATALOGUE, *OURS}


@pytest.mark.parametrize("plan_id", CATALOGUE)
def test_plans_are_those_of_the_sources(plan_id):
    plan = shipped().plans[plan_id]
    items, leads = CATALOGUE[plan_id]

    assert [(item.movement.id, item.total_s - item.lead_s) for item in plan.items] == items
    assert [item.lead_s for item in plan.items] == leads


@pytest.mark.parametrize("plan_id", list(shipped().plans))
def test_every_plan_adds_up_to_its_name(plan_id):
    plan = shipped().plans[plan_id]

    assert sum(item.total_s for item in plan.items) == plan.total_s == LENGTHS[plan_id.split("-")[0]]


def test_only_lengths_with_a_plan_are_offered():
    assert shipped().lengths == (30, 60, 180, 300)


def test_gentle_plans_leave_the_neck_alone_and_exist_sitting_and_standing():
    for length in shipped().lengths:
        gentle = [plan for plan in shipped().plans.values() if plan.kind == "gentle" and plan.total_s == length]
        assert {plan.standing for plan in gentle} == {True, False}
        for plan in gentle:
            assert not plan.tags & {Tag.NECK, Tag.LOAD, Tag.ISOMETRIC, Tag.BREATH_HOLD}
            assert (plan.needs, plan.level, plan.discreet) == (frozenset(), 1, True)
            assert {movement.id for movement in plan.movements} <= QUIET


def test_a_rest_of_every_length_asks_nothing_of_anybody():
    rests = {plan.total_s: plan for plan in shipped().plans.values() if plan.kind == "rest"}

    assert set(rests) == set(shipped().lengths)
    for plan in rests.values():
        assert [movement.id for movement in plan.movements] == [REST]
        assert plan.gentle
        assert (plan.tags, plan.needs, plan.standing, plan.discreet) == (frozenset(), frozenset(), False, True)


def test_kinds_are_the_letters_of_the_sources():
    for plan in shipped().plans.values():
        letter = plan.id.split("-")[1]
        assert (plan.kind == "strength") == (plan.id in {"60-S", "3-S", "3-W", "3-X", "5-S"})
        assert (plan.kind == "easy") == (letter == "Z")
        assert (plan.kind == "calm") == (plan.id in {"60-E", "3-C", "5-C"})


def test_easy_plans_turn_and_roll_only_half_the_way():
    for plan in shipped().plans.values():
        if plan.kind == "easy":
            halved = {item.movement.id for item in plan.items if item.range == 0.5}
            assert halved == {item.movement.id for item in plan.items} & {"neck-turns", "shoulder-rolls"}
            assert Tag.END_RANGE not in plan.tags
        else:
            assert all(item.range == 1 for item in plan.items)


def test_what_a_plan_asks_comes_from_its_doses():
    plan = shipped().plans["60-A"]

    assert plan.tags == {Tag.NECK, Tag.ROTATION, Tag.END_RANGE}
    assert plan.discreet
    assert not plan.standing
    assert shipped().plans["60-D"].standing
    assert not shipped().plans["60-D"].discreet
    assert shipped().plans["60-Z"].tags == {Tag.NECK, Tag.ROTATION}
    assert shipped().plans["5-D"].needs == {"desk", "doorway"}
    assert shipped().plans["3-X"].level == 3


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda plan: plan.update(total_s=31), "plans.json: plans[0].items take 30 seconds, not 31."),
        (lambda plan: plan.update(kind="gentle"), "plans.json: plans[0] is called gentle but asks for neck."),
        (lambda plan: plan.update(kind="strength"), "plans.json: plans[0].kind must be strength if, and only if, a"),
        (lambda plan: plan.update(name=""), "plans.json: plans[0].name must be a text."),
        (lambda plan: plan["items"][0].update(range=2), "plans.json: plans[0].items[0].range must be at most 1."),
        (lambda plan: plan.update(id="30-B"), "plans.json: plans[1] is a second plan “30-B”."),
        (lambda plan: plan.update(items=[]), "plans.json: plans[0].items must not be empty."),
        (lambda plan: plan["items"][0].update(movement="handstand"), "plans.json: plans[0].items[0].movement is “hand"),
        (lambda plan: plan["items"][0].update(reps=0), "plans.json: plans[0].items[0].reps must be at least 1."),
    ],
)
def test_a_plan_that_does_not_hold_together_is_refused(files, change, sentence):
    movements, plans = files
    broken = copy.deepcopy(plans)
    change(broken["plans"][0])

    with pytest.raises(ContentError) as told:
        Catalogue.from_data(movements, broken)

    assert str(told.value).startswith(sentence)


def test_a_movement_may_be_there_once(files):
    movements, plans = files

    with pytest.raises(ContentError, match="is there twice"):
        Catalogue.from_data([*movements, movements[0]], plans)
