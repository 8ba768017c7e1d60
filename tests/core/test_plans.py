"""The shipped plans add up, and a catalogue that does not hold together is refused."""

from __future__ import annotations

import copy
import json

import pytest

from neckbreak.core.movements import Tag
from neckbreak.core.plans import Catalogue, ContentError
from tests.core.catalogue import RESOURCES, shipped

CATALOGUE = {
    "30-A": [("shoulder-shrug", 10), ("neck-turns", 14)],
    "30-B": [("chin-tuck", 20), ("shoulder-shrug", 5)],
    "30-D": [("scapular-squeeze", 20), ("shoulder-shrug", 5)],
    "30-E": [("overhead-reach", 14), ("stand-and-walk", 10)],
    "60-A": [("neck-turns", 18), ("chin-tuck", 20), ("shoulder-shrug", 12)],
    "60-C": [("ear-to-shoulder", 42), ("shoulder-shrug", 12)],
    "60-D": [("stand-and-walk", 40), ("overhead-reach", 14)],
}
LEADS = {
    "30-A": [3, 3],
    "30-B": [3, 2],
    "30-D": [3, 2],
    "30-E": [3, 3],
    "60-A": [4, 3, 3],
    "60-C": [3, 3],
    "60-D": [3, 3],
}


@pytest.fixture
def files():
    movements = [(path.name, json.loads(path.read_text("utf-8"))) for path in RESOURCES.glob("movements/*.json")]
    return movements, json.loads((RESOURCES / "plans.json").read_text("utf-8"))


@pytest.mark.parametrize("plan_id", CATALOGUE)
def test_plans_are_those_of_the_catalogue(plan_id):
    plan = shipped().plans[plan_id]

    assert [(item.movement.id, item.total_s - item.lead_s) for item in plan.items] == CATALOGUE[plan_id]
    assert [item.lead_s for item in plan.items] == LEADS[plan_id]


@pytest.mark.parametrize("plan_id", list(shipped().plans))
def test_every_plan_adds_up_to_its_name(plan_id):
    plan = shipped().plans[plan_id]

    assert sum(item.total_s for item in plan.items) == plan.total_s == int(plan_id.split("-")[0])


def test_only_lengths_with_a_plan_are_offered():
    assert shipped().lengths == (30, 60)


def test_gentle_plans_leave_the_neck_alone_and_exist_sitting_and_standing():
    for length in shipped().lengths:
        gentle = [plan for plan in shipped().plans.values() if plan.gentle and plan.total_s == length]
        assert {plan.standing for plan in gentle} == {True, False}
        assert not any(Tag.NECK in plan.tags for plan in gentle)


def test_what_a_plan_asks_comes_from_its_movements():
    plan = shipped().plans["60-A"]

    assert plan.tags == {Tag.NECK, Tag.ROTATION, Tag.END_RANGE}
    assert plan.discreet
    assert not plan.standing
    assert shipped().plans["60-D"].standing
    assert not shipped().plans["60-D"].discreet


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda plan: plan.update(total_s=31), "plans.json: plans[0].items take 30 seconds, not 31."),
        (lambda plan: plan.update(kind="gentle"), "plans.json: plans[0] is called gentle but asks for neck."),
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
