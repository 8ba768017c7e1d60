"""The words exist for everything in the catalogue, and promise nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from neckbreak.content import load_sources
from neckbreak.core.content import ContentError, Value
from neckbreak.core.safety import QUESTIONS, SIGNS, Urgency
from neckbreak.core.timeline import Kind, Timeline
from neckbreak.ui import words_movements as words
from neckbreak.ui import words_safety
from neckbreak.ui.break_words import words_of
from tests.core.catalogue import RESOURCES, shipped

UI = Path(words.__file__).parent
SOURCES = [
    UI / name
    for name in ("words_movements.py", "words_safety.py", "break_window.py", "break_face.py", "safety_page.py")
]
DATA = [*sorted(RESOURCES.glob("movements/*.json")), RESOURCES / "plans.json", RESOURCES / "sources.json"]
FORBIDDEN = (
    r"\bprevent",
    r"\bcure",
    r"\btreats?\b(?! it as)",  # the advice to treat a sign as an emergency promises nothing
    r"\btreatment",
    r"\bheal(s|ing)?\b",
    r"\breliev",
    r"\brelief",
    r"\bcorrects?\b",
    r"\bfix(es)?\b",
    r"right posture",
    r"good posture",
    r"bad posture",
    r"\bbest exercise",
    r"scientific",
    r"\bproven",
    r"\bguarantee",
    r"side effects",
    r"safe for everyone",
    r"\bboost",
    r"productiv",
    r"\btoxin",
    r"realign",
    r"blood flow",
    r"10,?000 steps",
    r"results in \w+ weeks",
    r"\bdetects?\b",
    r"\bassess",
    r"validated",
    r"probably nothing",
    r"risk by half",
    r"standing is better",
    r"percent|\d ?%",
)


def spoken(value: object) -> Iterator[str]:
    """All texts in a piece of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from spoken(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spoken(inner)


def sentences(path: Path) -> list[str]:
    """All texts given to translation in a module."""
    source = path.read_text("utf-8")
    calls = re.findall(r"(?:translate|\btr)\((.*?)\)(?=[\s,.\])]|$)", source, re.S)
    return [" ".join(re.findall(r'"((?:[^"\\]|\\.)*)"', call)) for call in calls]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_nothing_is_claimed_that_nobody_knows(path):
    told = sentences(path)

    assert told
    for text in told:
        nothing_claimed(text)


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.name)
def test_nothing_is_claimed_in_the_data_either(path):
    data = json.loads(path.read_text("utf-8"))
    told = list(spoken(data.get("words", data)))

    assert told
    for text in told:
        nothing_claimed(text)


def nothing_claimed(text: str) -> None:
    for claim in FORBIDDEN:
        assert not re.search(claim, text, re.I), (claim, text)
    assert "!" not in text


@pytest.mark.parametrize("plan", shipped().plans.values(), ids=lambda plan: plan.id)
def test_every_step_of_every_plan_has_words(plan):
    assert words.plan_name(plan.id) != plan.id
    for sides in ({}, {"neck-turns": "right", "ear-to-shoulder": "right"}):
        line = Timeline.of(plan, sides)
        for step in line.steps:
            told = words_of(line, step)
            assert told.headline
            assert told.headline != step.phase
            assert told.caption
            assert told.name != step.movement
            if step.side in ("left", "right") and step.kind is Kind.PHASE and step.phase in ("turn", "tilt"):
                assert step.side in told.headline


@pytest.mark.parametrize("movement", shipped().movements.values(), ids=lambda movement: movement.id)
def test_every_movement_says_how_sure_we_are_in_words(movement):
    assert words.evidence(movement.id).startswith(("Not sure.", "A little.", "Some."))
    assert words.origin(movement.id)
    assert words.target(movement.id)
    assert words.breathing(movement.id)
    assert words.stop_rule(movement.id)
    for phase in movement.phases:
        assert words.phase_words(movement.id, phase, "left") != phase
        assert words.caption(movement.id, phase, "left")


def test_a_hold_is_told_in_breaths_before_the_eyes_are_away():
    line = Timeline.of(shipped().plans["60-C"], {"ear-to-shoulder": "right"})

    told = words_of(line, line.steps[0])

    assert told.caption == "Tip to the right, four slow breaths, come up. Then the same to the left."
    assert [words.breaths(hold) for hold in (3, 5, 8, 12, 15, 20)] == [
        "one slow breath",
        "one slow breath",
        "two slow breaths",
        "three slow breaths",
        "four slow breaths",
        "five slow breaths",
    ]


def test_what_takes_the_eyes_away_is_told_whole():
    """What there is to do, which way, how long and how often, with nothing left to fill in."""
    told = {}
    for movement in shipped().movements.values():
        for side in movement.sides:
            dose = movement.doses["std"]
            hold = max((phase.seconds for phase in dose.phases if phase.name == "hold"), default=0.0)
            lead = words.lead_caption(movement.id, side, hold, 174, dose.reps, [phase.name for phase in dose.phases])
            assert "{" not in lead
            assert 10 < len(lead) < 150, lead
            told[movement.id, side] = lead
            if movement.eyes_away and hold > 2:
                assert words.breaths(hold) in lead
            if movement.eyes_away and movement.two_sided:
                assert re.search(r"Then (the same|change sides)", lead)
            if movement.eyes_away and dose.reps > 1:
                assert words.times_words(dose.reps) in lead
    swapped = {"left": "right", "right": "left", "Left": "Right", "Right": "Left"}
    for movement in shipped().movements.values():
        if movement.two_sided:
            left, right = told[movement.id, "left"], told[movement.id, "right"]
            assert re.sub(r"[Ll]eft|[Rr]ight", lambda found: swapped[found.group()], left) == right


def test_a_walk_is_told_as_one_would_say_it():
    assert words.lead_caption("stand-and-walk", "both", 0, 37.2).startswith(
        "Walk about, or on the spot, for 37 seconds."
    )
    assert [words.time_words(seconds) for seconds in (10, 89, 117, 174, 194)] == [
        "10 seconds",
        "89 seconds",
        "about 2 minutes",
        "about 3 minutes",
        "about 3 minutes",
    ]


def test_the_second_side_needs_no_telling():
    line = Timeline.of(shipped().plans["60-C"], {"ear-to-shoulder": "right"})

    leads = [words_of(line, step).caption for step in line.steps if step.kind is Kind.LEAD]

    assert leads[0].endswith("Then the same to the left.")
    assert words.lead_caption("ear-to-shoulder", "left", 15, 0, second=True) == "Now the same on the left."
    assert words.lead_caption("ear-to-shoulder", "right", 15, 0, second=True) == "Now the same on the right."
    assert "Then" not in "".join(leads[1:])


def test_a_part_that_is_left_out_is_not_told():
    nods, compass = shipped().movements["neck-nods"], shipped().movements["neck-all-directions"]
    kept = [name for name, phase in nods.phases.items() if phase.part != "up"]

    assert "look up" in words.lead_caption("neck-nods", "both", 0, 0, 3, nods.phases)
    assert words.lead_caption("neck-nods", "both", 0, 0, 3, kept) == (
        "Chin down, one slow breath, come up. Do it 3 times."
    )
    ways = words.lead_caption("neck-all-directions", "both", 0, 0, 1, ["turn left", "down"])
    assert ways.startswith("Turn left · Look down: ")
    assert "Look up" in words.lead_caption("neck-all-directions", "both", 0, 0, 1, compass.phases)


def test_where_it_is_from_is_put_together_from_the_sources():
    assert words.origin("neck-turns") == (
        "Hinge Health, 2023; Arthritis Research UK; Healthwise, 2024; nidirect; de Zoete and others, 2021."
    )


def test_every_source_that_is_named_is_known_and_every_known_one_is_named():
    named = {source for movement in shipped().movements.values() for source in movement.sources}

    assert named == set(load_sources())


def test_a_movement_that_is_gone_is_called_by_its_id():
    for name in ("head-stand", "../plans", "", "Ünknown"):
        assert words.movement_name(name) == name
        assert words.phase_words(name, "up", "left") == "up"
        assert words.lead_caption(name, "left", 3, 3) == words.evidence(name) == words.origin(name) == ""
    assert words.plan_name("99-Z") == "99-Z"


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (["words", "phases", "turn"], None, "bad.json: words.phases lacks “turn”."),
        (
            ["words", "phases", "spin"],
            {"say": "Spin", "caption": "Spin."},
            "bad.json: words.phases has the unknown key",
        ),
        (["words", "phases", "turn", "say"], {"left": "Turn"}, "bad.json: words.phases.turn.say lacks “right”."),
        (["words", "lead"], 3, "bad.json: words.lead must be a table."),
        (["words", "sure"], "", "bad.json: words.sure must be a text."),
        (["words", "stop"], None, "bad.json: words lacks “stop”."),
        (["words", "lead_without"], {"up": "x"}, "bad.json: words.lead_without has the unknown key “up”."),
        (["words"], None, "bad.json: the file lacks “words”."),
    ],
)
def test_a_mistake_in_the_words_is_told_in_one_sentence(path, value, sentence):
    data = json.loads((RESOURCES / "movements/neck-turns.json").read_text("utf-8"))
    place = data
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value

    with pytest.raises(ContentError) as told:
        words.MovementText.read(Value(data, "bad.json"))

    assert str(told.value).startswith(sentence)


def test_every_sign_and_question_has_words():
    told = [words_safety.sign_words(sign.code) for sign in SIGNS]
    told += [words_safety.question_words(question.code) for question in QUESTIONS]

    assert all(told)
    assert len(set(told)) == len(told)
    assert "emergency number" in words_safety.advice(Urgency.EMERGENCY)
    assert len({words_safety.advice(level) for level in Urgency}) == 3
