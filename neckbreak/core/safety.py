"""Who is offered what: warning signs and questions as codes, and what a tick hides, computed from tags.

Nothing here is a diagnosis. A tick only takes movements away; the rules lean to the careful side where the catalogue
has no smaller version of a movement. Nobody who has not answered everything is offered a movement of the neck.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from neckbreak.core.movements import Tag
from neckbreak.core.plans import Plan

Answers = Mapping[str, bool]
"""Code of a sign or question → ticked."""


class Urgency(StrEnum):
    """How soon somebody should look at a warning sign."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, slots=True)
class Sign:
    """A warning sign."""

    code: str
    urgency: Urgency
    seated: bool = False
    """Getting up and walking about is not wise either."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask a clinician about first; what carries one of the tags is hidden."""

    code: str
    hides: frozenset[Tag] = field(default_factory=frozenset)
    seated: bool = False


def _sign(code: str, urgency: Urgency, *, seated: bool = False) -> Sign:
    return Sign(code, urgency, seated)


SIGNS: tuple[Sign, ...] = (
    _sign("injury", Urgency.EMERGENCY, seated=True),
    _sign("weakness", Urgency.EMERGENCY, seated=True),
    _sign("speech_sight", Urgency.EMERGENCY, seated=True),
    _sign("sudden_pain", Urgency.EMERGENCY, seated=True),
    _sign("fever_stiff", Urgency.EMERGENCY, seated=True),
    _sign("bladder", Urgency.EMERGENCY, seated=True),
    _sign("chest", Urgency.EMERGENCY, seated=True),
    _sign("unwell", Urgency.SAME_DAY),
    _sign("illness", Urgency.SAME_DAY),
    _sign("constant", Urgency.SAME_DAY),
    _sign("unsteady", Urgency.SAME_DAY, seated=True),
    _sign("dizzy_turns", Urgency.SAME_DAY, seated=True),
    _sign("arm_pain", Urgency.APPOINTMENT),
    _sign("daily_tasks", Urgency.APPOINTMENT),
    _sign("no_better", Urgency.APPOINTMENT),
    _sign("shoulders_stiff", Urgency.APPOINTMENT),
)

_STRENGTH = frozenset({Tag.ISOMETRIC, Tag.LOAD})

QUESTIONS: tuple[Question, ...] = (
    Question("neck_surgery", frozenset({Tag.NECK})),
    Question("nerve", frozenset({Tag.EXTENSION, Tag.END_RANGE}) | _STRENGTH),
    Question("bones", frozenset({Tag.ROTATION, Tag.FLOOR})),
    Question("pressure", frozenset({Tag.ISOMETRIC, Tag.BREATH_HOLD, Tag.HEAD_DOWN})),
    Question("breath", frozenset({Tag.BREATH_HOLD, Tag.FLOOR})),
    Question("shoulder", frozenset({Tag.OVERHEAD, Tag.LOAD})),
    Question("dizziness", frozenset({Tag.EXTENSION, Tag.ROTATION, Tag.HEAD_DOWN})),
    Question("tissue", frozenset({Tag.END_RANGE}) | _STRENGTH),
)

CODES: tuple[str, ...] = (*(sign.code for sign in SIGNS), *(question.code for question in QUESTIONS))
"""Everything there is to answer. A code that is new since the answers were given makes them incomplete."""

_APPOINTMENT_HIDES = frozenset({Tag.END_RANGE, Tag.EXTENSION}) | _STRENGTH


def complete(answers: Answers | None) -> bool:
    """Whether every sign and question has an answer."""
    return answers is not None and all(code in answers for code in CODES)


def urgency(answers: Answers | None) -> Urgency | None:
    """The most urgent sign that is ticked."""
    ticked = {sign.urgency for sign in SIGNS if (answers or {}).get(sign.code)}
    return next((level for level in Urgency if level in ticked), None)


def hidden_tags(answers: Answers | None) -> frozenset[Tag]:
    """What must not be asked of this person."""
    given = answers or {}
    hidden = {tag for question in QUESTIONS if given.get(question.code) for tag in question.hides}
    if not complete(answers):
        hidden.add(Tag.NECK)
    if urgency(answers) is Urgency.APPOINTMENT:
        hidden |= _APPOINTMENT_HIDES
    return frozenset(hidden)


def seated_only(answers: Answers | None) -> bool:
    """Whether a sign that is ticked speaks against getting up and walking about."""
    return any(sign.seated for sign in SIGNS if (answers or {}).get(sign.code))


def allowed(plan: Plan, answers: Answers | None) -> bool:
    """Whether this plan may be offered to someone who gave these answers (`None`: none yet).

    Until everything is answered only gentle plans are.
    """
    if not complete(answers) and not plan.gentle:
        return False
    if urgency(answers) in (Urgency.EMERGENCY, Urgency.SAME_DAY) and not plan.gentle:
        return False
    if plan.standing and seated_only(answers):
        return False
    return not plan.tags & hidden_tags(answers)
