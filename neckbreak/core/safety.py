"""Who is offered what: warning signs and questions as codes, and what a tick hides, computed from tags.

Nothing here is a diagnosis. A tick only takes movements away; the rules lean to the careful side where the catalogue
has no smaller version of a movement. Nobody who has not answered everything is offered a movement of the neck.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from neckbreak.core.movements import Dose, Movement, Tag
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
class Pattern:
    """What a phase must ask of the body, together with its movement, to be hidden."""

    all_of: frozenset[Tag]
    none_of: frozenset[Tag] = frozenset()

    def fits(self, tags: frozenset[Tag]) -> bool:
        """Whether these tags are what it is about."""
        return self.all_of <= tags and not self.none_of & tags


def _with(*tags: Tag, but: Tag | None = None) -> Pattern:
    return Pattern(frozenset(tags), frozenset({but} if but else ()))


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask a clinician about first; what fits one of the patterns is hidden."""

    code: str
    hides: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class HiddenAll:
    """Nothing of the movement is left."""


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

_NECK = _with(Tag.NECK)
_STRENGTH = _with(Tag.LOAD)
_END_RANGE = _with(Tag.END_RANGE)
_EXTENSION = _with(Tag.EXTENSION)

QUESTIONS: tuple[Question, ...] = (
    Question("neck_surgery", (_NECK,)),
    # Stretches of arm and upper back pull on the same nerves, so end range is not only the neck's here.
    Question("nerve", (_EXTENSION, _END_RANGE, _STRENGTH)),
    Question("bones", (_with(Tag.ROTATION, but=Tag.NECK), _with(Tag.FLOOR))),
    Question("pressure", (_with(Tag.ISOMETRIC), _with(Tag.BREATH_HOLD), _with(Tag.HEAD_DOWN))),
    # One tick stands for lungs, panic and pregnancy; the floor is only unwise late in the last, which it may mean.
    Question("breath", (_with(Tag.BREATH_HOLD), _with(Tag.FLOOR))),
    Question("shoulder", (_with(Tag.OVERHEAD),)),
    # Turning to the end with the trunk takes the head along. Small turns, seated, stay.
    Question("dizziness", (_EXTENSION, _with(Tag.ROTATION, Tag.END_RANGE))),
    Question("tissue", (_with(Tag.NECK, Tag.END_RANGE), _STRENGTH)),
)
"""The rows of what to ask first, and what each hides until a clinician has said yes."""

CODES: tuple[str, ...] = (*(sign.code for sign in SIGNS), *(question.code for question in QUESTIONS))
"""Everything there is to answer. A code that is new since the answers were given makes them incomplete."""

_APPOINTMENT_HIDES = (_END_RANGE, _EXTENSION, _STRENGTH)


def complete(answers: Answers | None) -> bool:
    """Whether every sign and question has an answer."""
    return answers is not None and all(code in answers for code in CODES)


def urgency(answers: Answers | None) -> Urgency | None:
    """The most urgent sign that is ticked."""
    ticked = {sign.urgency for sign in SIGNS if (answers or {}).get(sign.code)}
    return next((level for level in Urgency if level in ticked), None)


def patterns(answers: Answers | None) -> tuple[Pattern, ...]:
    """What must not be asked of this person."""
    given = answers or {}
    found = [pattern for question in QUESTIONS if given.get(question.code) for pattern in question.hides]
    if not complete(answers):
        found.append(_NECK)
    if urgency(answers) is Urgency.APPOINTMENT:
        found.extend(_APPOINTMENT_HIDES)
    return tuple(dict.fromkeys(found))


def seated_only(answers: Answers | None) -> bool:
    """Whether a sign that is ticked speaks against getting up and walking about."""
    return any(sign.seated for sign in SIGNS if (answers or {}).get(sign.code))


def hidden(movement: Movement, answers: Answers | None, reach: float = 1.0) -> HiddenAll | frozenset[str]:
    """What of a movement, going that share of its way, must not be offered: all of it, or these parts of it."""
    return _hidden(movement, frozenset(movement.phases), reach, answers)


def allowed_dose(movement: Movement, dose: Dose, answers: Answers | None) -> Dose | None:
    """The dose without the parts that must not be offered; `None` if nothing can be.

    The seconds of what is left out are free; a dose of which nothing is hidden comes back as it is.
    """
    gone = _hidden(movement, dose.names, dose.range, answers)
    if isinstance(gone, HiddenAll):
        return None
    if not gone:
        return dose
    rest = dose.without(frozenset(name for name in dose.names if movement.phases[name].part in gone))
    return rest if rest.rep_s > 0 else None


def _hidden(
    movement: Movement, phases: frozenset[str], reach: float, answers: Answers | None
) -> HiddenAll | frozenset[str]:
    if movement.gets_up and seated_only(answers):
        return HiddenAll()
    against = patterns(answers)
    parts = {
        movement.phases[name].part
        for name in phases
        if any(pattern.fits(movement.tags_of(name, reach)) for pattern in against)
    }
    if "" in parts or (parts and all(movement.phases[name].part in parts for name in phases)):
        return HiddenAll()
    return frozenset(parts)


def allowed(plan: Plan, answers: Answers | None) -> bool:
    """Whether this plan may be offered as it is to someone who gave these answers (`None`: none yet).

    Until everything is answered only gentle plans are. A plan with a part that must be left out is not allowed; the
    same plan without that part is.
    """
    if not complete(answers) and not plan.gentle:
        return False
    if urgency(answers) in (Urgency.EMERGENCY, Urgency.SAME_DAY) and not plan.gentle:
        return False
    return all(allowed_dose(item.movement, item.dose, answers) == item.dose for item in plan.items)
