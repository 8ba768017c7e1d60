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
    return words.get(code) or translate("Safety", "A sign that another version of NeckBreak asks about")


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


def advice(urgency: Urgency, number: str = "") -> str:
    """What to do when a sign of this urgency is ticked. `number` is the emergency number, if known."""
    match urgency:
        case Urgency.EMERGENCY:
            return " ".join((cannot_check(), call_now(number), tell_them(), do_not_drive()))
        case Urgency.SAME_DAY:
            today = translate(
                "Safety", "Have someone examine you today: your doctor, or the medical help line where you live."
            )
            return " ".join((cannot_check(), today, tell_them(), do_not_drive()))
        case Urgency.APPOINTMENT:
            return translate(
                "Safety",
                "Please make an appointment with a doctor or physiotherapist and mention this sign. Until then only "
                "walking, shifting position and slow breathing are offered.",
            )


def cannot_check() -> str:
    """What comes first."""
    return translate("Safety", "This app can't check this. Please stop the exercises now.")


def call_now(number: str) -> str:
    """The number to call in an emergency, or where it is not known, what to look for."""
    if number:
        return translate("Safety", "Call {number} now.").format(number=number)
    return translate("Safety", "Call your local emergency number now; in many countries it is 112 or 911.")


def tell_them() -> str:
    """What to say there."""
    return translate("Safety", "Tell them which sign it is.")


def do_not_drive() -> str:
    """How not to get there."""
    return translate("Safety", "Do not drive yourself if you are weak or dizzy, or cannot turn your head.")


def card_title(urgency: Urgency) -> str:
    """The headline of a warning card."""
    match urgency:
        case Urgency.EMERGENCY:
            return translate("Safety", "Please get help now")
        case Urgency.SAME_DAY:
            return translate("Safety", "Please have this examined today")
        case Urgency.APPOINTMENT:
            return translate("Safety", "Please make an appointment")


def meanwhile(urgency: Urgency) -> str:
    """What the card switches off."""
    match urgency:
        case Urgency.EMERGENCY:
            return translate("Safety", "Until then there are no exercises and no prompts.")
        case Urgency.SAME_DAY:
            return translate("Safety", "Until then there are no exercises; a break is a rest.")
        case Urgency.APPOINTMENT:
            return translate("Safety", "Until then breaks are walking, shifting position and slow breathing.")


def card_line(urgency: Urgency) -> str:
    """The card in one line, for tray and Today."""
    match urgency:
        case Urgency.EMERGENCY:
            return translate("Safety", "Warning card: please get help now; no exercises")
        case Urgency.SAME_DAY:
            return translate("Safety", "Warning card: have it examined today; no exercises")
        case Urgency.APPOINTMENT:
            return translate("Safety", "Warning card: make an appointment; gentle breaks only")


def who_to_call(urgency: Urgency, number: str, country: str) -> str:
    """Whom to turn to. `country` is the one the number was taken for; empty for the user's own number."""
    if not number:
        emergency = translate("Safety", "In an emergency: your local emergency number, in many countries 112 or 911.")
    elif country:
        emergency = translate(
            "Safety",
            "In an emergency: {number}, the number for {country}, where your computer is set to be. Elsewhere, the "
            "number there. You can change it under Settings, Advanced.",
        ).format(number=number, country=country)
    else:
        emergency = translate("Safety", "In an emergency: {number}, as you set it.").format(number=number)
    match urgency:
        case Urgency.EMERGENCY:
            return emergency
        case Urgency.SAME_DAY:
            first = translate(
                "Safety",
                "Today: your doctor. If nobody answers there, the medical help line of your country, or a clinic that "
                "sees people without an appointment.",
            )
            worse = translate("Safety", "If it gets worse, treat it as an emergency.")
            return f"{first}\n{worse}\n{emergency}"
        case Urgency.APPOINTMENT:
            first = translate("Safety", "In the next days: your doctor, or a physiotherapist.")
            return f"{first}\n{emergency}"


def exit_words(urgency: Urgency) -> str:
    """The one way out of a card, as the user says it."""
    if urgency is Urgency.EMERGENCY:
        return translate("Safety", "A doctor has examined me for this since")
    return translate("Safety", "I have been checked and was told exercise is fine")


def exit_note(urgency: Urgency) -> str:
    """What comes of it."""
    if urgency is Urgency.EMERGENCY:
        return translate("Safety", "That is the only way to take this card away. What the doctor said goes first.")
    return translate("Safety", "Exercises come back, and NeckBreak asks again in 30 days.")


def bad_day(code: str) -> str:
    """Why that day cannot be taken."""
    if code == "future":
        return translate("Safety", "That day has not come yet.")
    return translate("Safety", "That was before you ticked the sign. It has to be examined since.")


def means() -> str:
    """What a warning card does and does not mean."""
    return translate(
        "Safety",
        "This does not mean that something serious is wrong. It means that someone should examine you.",
    )


def reassurance() -> str:
    """What a ticked sign does and does not mean."""
    since = translate(
        "Safety", "If that has been done since and you were told that exercise is fine, leave the box empty."
    )
    return f"{means()} {since}"
