"""All words of the safety page: short and plain, without naming an illness as anybody's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from neckbreak.core.safety import Urgency

translate = QCoreApplication.translate


def sign_words(code: str) -> str:
    """A warning sign as one would say it."""
    words = {
        "injury": translate("Safety", "Neck pain after a crash, a fall, a dive or a blow"),
        "weakness": translate(
            "Safety",
            "New weakness or numbness in an arm or leg, sudden trouble walking, or sudden falls",
        ),
        "speech_sight": translate(
            "Safety",
            "Trouble speaking or swallowing, a drooping face, seeing double, loss of sight, or passing out",
        ),
        "sudden_pain": translate("Safety", "A sudden, severe headache or neck pain unlike any before"),
        "fever_stiff": translate(
            "Safety",
            "A stiff neck with high fever, severe headache, a rash, or light hurting your eyes",
        ),
        "bladder": translate(
            "Safety",
            "New loss of control of bladder or bowel, or numbness between the legs",
        ),
        "chest": translate(
            "Safety",
            "Pressure on the chest, short breath or sweating together with neck, jaw or arm pain",
        ),
        "unwell": translate("Safety", "Losing weight without a reason, fever, chills or sweating at night"),
        "illness": translate(
            "Safety",
            "New neck pain, and you have had cancer, HIV, tuberculosis, a weak immune system, long use of "
            "steroids, brittle bones or inflamed joints",
        ),
        "constant": translate(
            "Safety",
            "Pain that never stops and gets worse, or wakes you at night however you lie",
        ),
        "unsteady": translate(
            "Safety",
            "Hands getting clumsy or walking getting unsteady, or an electric feeling down the back when you "
            "bend your head",
        ),
        "dizzy_turns": translate("Safety", "Dizziness or sudden drops that come with moving your head"),
        "arm_pain": translate("Safety", "Pain or tingling that runs down an arm or a leg"),
        "daily_tasks": translate("Safety", "You cannot do your usual daily things, or cramps keep coming back"),
        "no_better": translate("Safety", "No better after a few weeks, or a lump in the neck"),
        "shoulders_stiff": translate("Safety", "Both shoulders became stiff suddenly, and you are over 50"),
    }
    return words[code]


def question_words(code: str) -> str:
    """A question about something a clinician should say yes to first."""
    words = {
        "neck_surgery": translate(
            "Safety",
            "A neck injury or operation in the last three months, a fracture, or a neck known to be unstable",
        ),
        "nerve": translate("Safety", "A pressed nerve or spinal cord in the neck, as a doctor told you"),
        "bones": translate("Safety", "Brittle bones (osteoporosis) with fractures"),
        "pressure": translate(
            "Safety",
            "High blood pressure that is not under control, heart disease, glaucoma or a recent eye operation",
        ),
        "breath": translate("Safety", "Lung disease, panic when holding your breath, or pregnancy"),
        "shoulder": translate("Safety", "A shoulder that came out, a frozen shoulder, or a recent shoulder operation"),
        "dizziness": translate("Safety", "Dizziness when you move your head"),
        "tissue": translate("Safety", "A connective-tissue disorder that affects vessels or joints"),
    }
    return words[code]


def group_words(urgency: Urgency) -> str:
    """The heading of a group of signs."""
    match urgency:
        case Urgency.EMERGENCY:
            return translate("Safety", "Signs that need help now")
        case Urgency.SAME_DAY:
            return translate("Safety", "Signs to show someone today")
        case Urgency.APPOINTMENT:
            return translate("Safety", "Signs to make an appointment for")


def advice(urgency: Urgency) -> str:
    """What to do when a sign of this urgency is ticked."""
    match urgency:
        case Urgency.EMERGENCY:
            return translate(
                "Safety",
                "NeckBreak cannot check this. Please stop exercising and call your local emergency number now, in many "
                "countries 112 or 911. Tell them which sign it is. Do not drive yourself if you are weak or dizzy or "
                "cannot turn your head.",
            )
        case Urgency.SAME_DAY:
            return translate(
                "Safety",
                "NeckBreak cannot check this. Please stop exercising and have someone examine you today: your doctor "
                "or an urgent-care line. Tell them which sign it is. Do not drive yourself if you are unsteady or "
                "dizzy.",
            )
        case Urgency.APPOINTMENT:
            return translate(
                "Safety",
                "Please make an appointment and mention this sign. Until then only small movements are offered.",
            )


def reassurance() -> str:
    """What a ticked sign does and does not mean."""
    return translate(
        "Safety",
        "This does not mean that something serious is wrong. It means that someone should examine you. If that has "
        "been done since and you were told that exercise is fine, leave the box empty.",
    )
