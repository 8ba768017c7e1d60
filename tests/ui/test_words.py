"""The words exist for everything in the catalogue, and promise nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from neckbreak.core.safety import QUESTIONS, SIGNS, Urgency
from neckbreak.core.timeline import Kind, Timeline
from neckbreak.ui import words_movements as words
from neckbreak.ui import words_safety
from neckbreak.ui.break_window import words_of
from tests.core.catalogue import shipped

UI = Path(words.__file__).parent
SOURCES = [
    UI / name
    for name in ("words_movements.py", "words_safety.py", "break_window.py", "break_face.py", "safety_page.py")
]
FORBIDDEN = (
    r"\bprevent",
    r"\bcure",
    r"\btreats?\b",
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


def test_every_sign_and_question_has_words():
    told = [words_safety.sign_words(sign.code) for sign in SIGNS]
    told += [words_safety.question_words(question.code) for question in QUESTIONS]

    assert all(told)
    assert len(set(told)) == len(told)
    assert "emergency number" in words_safety.advice(Urgency.EMERGENCY)
    assert len({words_safety.advice(level) for level in Urgency}) == 3
