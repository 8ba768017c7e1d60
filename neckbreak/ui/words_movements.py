"""All words about movements and plans: names, what to do in each phase, and how sure anybody is that it helps.

Left and right are the user's own. Nothing here promises an effect; how sure we are is told in words, never in letters.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_Words = dict[tuple[str, ...], str]

SECONDS_PER_BREATH = 4.0
"""One slow breath, for telling a hold beforehand."""


def movement_name(movement: str) -> str:
    """The movement's name."""
    match movement:
        case "neck-turns":
            return translate("Movements", "Head turns")
        case "chin-tuck":
            return translate("Movements", "Chin tuck")
        case "ear-to-shoulder":
            return translate("Movements", "Side tilt")
        case "shoulder-shrug":
            return translate("Movements", "Shoulder shrug")
        case "scapular-squeeze":
            return translate("Movements", "Shoulder-blade squeeze")
        case "overhead-reach":
            return translate("Movements", "Overhead reach")
        case "stand-and-walk":
            return translate("Movements", "Stand up and walk")
        case "shift-position":
            return translate("Movements", "Shift your position")
    return movement


def plan_name(plan: str) -> str:
    """The plan's name."""
    match plan:
        case "30-A":
            return translate("Movements", "Reset")
        case "30-B":
            return translate("Movements", "Length")
        case "30-D":
            return translate("Movements", "Blades")
        case "30-E":
            return translate("Movements", "Stand")
        case "30-G":
            return translate("Movements", "Settle")
        case "30-H":
            return translate("Movements", "A few steps")
        case "60-A":
            return translate("Movements", "Neck mobility")
        case "60-C":
            return translate("Movements", "Side stretch")
        case "60-D":
            return translate("Movements", "Up and about")
        case "60-G":
            return translate("Movements", "Easy walk")
        case "60-H":
            return translate("Movements", "Easy sitting")
    return plan


def phase_words(movement: str, phase: str, side: str) -> str:
    """What to do now, in a few words."""
    words: _Words = {
        ("neck-turns", "turn", "left"): translate("Movements", "Turn left"),
        ("neck-turns", "turn", "right"): translate("Movements", "Turn right"),
        ("neck-turns", "return"): translate("Movements", "Come back"),
        ("ear-to-shoulder", "tilt", "left"): translate("Movements", "Tip left"),
        ("ear-to-shoulder", "tilt", "right"): translate("Movements", "Tip right"),
        ("ear-to-shoulder", "return"): translate("Movements", "Come up"),
        ("chin-tuck", "slide back"): translate("Movements", "Slide back"),
        ("shoulder-shrug", "lift"): translate("Movements", "Lift"),
        ("shoulder-shrug", "lower"): translate("Movements", "Lower slowly"),
        ("scapular-squeeze", "squeeze"): translate("Movements", "Draw together"),
        ("overhead-reach", "reach up"): translate("Movements", "Reach up"),
        ("overhead-reach", "lower"): translate("Movements", "Lower slowly"),
        ("stand-and-walk", "stand"): translate("Movements", "Stand up"),
        ("stand-and-walk", "walk"): translate("Movements", "Walk"),
        ("stand-and-walk", "sit"): translate("Movements", "Sit down"),
        ("shift-position", "rock L-R"): translate("Movements", "Rock"),
        ("shift-position", "slide"): translate("Movements", "Slide"),
        ("shift-position", "lean back"): translate("Movements", "Lean back"),
        ("shift-position", "new position"): translate("Movements", "Settle anew"),
        ("hold",): translate("Movements", "Hold"),
        ("release",): translate("Movements", "Let go"),
        ("pause",): translate("Movements", "Rest"),
        ("rest",): translate("Movements", "Rest"),
    }
    return words.get((movement, phase, side)) or words.get((movement, phase)) or words.get((phase,), phase)


def caption(movement: str, phase: str, side: str) -> str:
    """How to do it, in one or two short sentences."""
    words: _Words = {
        ("neck-turns", "turn"): translate("Movements", "Chin level, shoulders low. Stop where it first feels tight."),
        ("neck-turns", "hold"): translate("Movements", "Stay there and let your breath go in and out."),
        ("neck-turns", "return"): translate("Movements", "Slowly back to the middle."),
        ("ear-to-shoulder", "tilt", "left"): translate(
            "Movements", "Left ear towards the left shoulder, face to the front."
        ),
        ("ear-to-shoulder", "tilt", "right"): translate(
            "Movements", "Right ear towards the right shoulder, face to the front."
        ),
        ("ear-to-shoulder", "hold", "left"): translate(
            "Movements", "The head's own weight is enough. Keep the right shoulder low."
        ),
        ("ear-to-shoulder", "hold", "right"): translate(
            "Movements", "The head's own weight is enough. Keep the left shoulder low."
        ),
        ("ear-to-shoulder", "return"): translate("Movements", "Slowly up to the middle."),
        ("chin-tuck", "slide back"): translate(
            "Movements", "Draw your head straight back, as if on a rail. Eyes stay level."
        ),
        ("chin-tuck", "hold"): translate("Movements", "A small effort is plenty. Keep breathing."),
        ("chin-tuck", "release"): translate("Movements", "Let your head glide forward again."),
        ("chin-tuck", "pause"): translate("Movements", "Nothing to do for a moment."),
        ("shoulder-shrug", "lift"): translate("Movements", "Both shoulders up towards your ears. Arms hang."),
        ("shoulder-shrug", "hold"): translate("Movements", "Keep them up there."),
        ("shoulder-shrug", "lower"): translate("Movements", "All the way down, with a long breath out."),
        ("shoulder-shrug", "rest"): translate("Movements", "Feel how low they can rest."),
        ("scapular-squeeze", "squeeze"): translate("Movements", "Shoulder blades back and a little down."),
        ("scapular-squeeze", "hold"): translate("Movements", "As if a pencil lay between them. Keep breathing."),
        ("scapular-squeeze", "release"): translate("Movements", "Let the shoulder blades slide apart."),
        ("scapular-squeeze", "pause"): translate("Movements", "Arms loose."),
        ("overhead-reach", "reach up"): translate("Movements", "Both arms up as you breathe in. Chin stays level."),
        ("overhead-reach", "hold"): translate("Movements", "Grow tall along your sides. Keep breathing."),
        ("overhead-reach", "lower"): translate("Movements", "Arms down as you breathe out."),
        ("stand-and-walk", "stand"): translate(
            "Movements", "Take your time. If you feel light-headed, sit down again."
        ),
        ("stand-and-walk", "walk"): translate("Movements", "An easy pace, arms swinging. Look at something far away."),
        ("stand-and-walk", "sit"): translate("Movements", "Settle where it is comfortable."),
        ("shift-position", "rock L-R"): translate("Movements", "Your weight to the left, then to the right."),
        ("shift-position", "slide"): translate("Movements", "Slide back on the seat, then forward."),
        ("shift-position", "lean back"): translate("Movements", "Lean back, then come up again."),
        ("shift-position", "new position"): translate("Movements", "Move your feet and sit differently than before."),
    }
    return words.get((movement, phase, side)) or words.get((movement, phase), "")


def lead_words(eyes_away: bool) -> str:
    """What to do before a movement begins."""
    return translate("Movements", "Read first") if eyes_away else translate("Movements", "Get ready")


def lead_caption(movement: str, side: str, hold_s: float, walk_s: float) -> str:
    """What is about to come; movements that take the eyes away are told whole, with holds in breaths."""
    left = side == "left"
    match movement:
        case "neck-turns":
            told = (
                translate("Movements", "Turn left, {breaths}, come back. Then the same to the right.")
                if left
                else translate("Movements", "Turn right, {breaths}, come back. Then the same to the left.")
            )
            return told.format(breaths=breaths(hold_s))
        case "ear-to-shoulder":
            told = (
                translate("Movements", "Tip to the left, {breaths}, come up. Then the same to the right.")
                if left
                else translate("Movements", "Tip to the right, {breaths}, come up. Then the same to the left.")
            )
            return told.format(breaths=breaths(hold_s))
        case "stand-and-walk":
            told = translate("Movements", "Walk about, or on the spot, for {seconds} seconds. No need to look here.")
            return told.format(seconds=round(walk_s))
        case "chin-tuck":
            return translate("Movements", "Sit tall and look straight ahead.")
        case "shoulder-shrug":
            return translate("Movements", "Let your arms hang.")
        case "scapular-squeeze":
            return translate("Movements", "Sit tall, arms by your sides.")
        case "overhead-reach":
            return translate("Movements", "Stand with your feet as wide as your hips.")
        case "shift-position":
            return translate("Movements", "Stay seated. Any change will do.")
    return ""


def breaths(hold_s: float) -> str:
    """A hold in slow breaths, as it can be kept without looking."""
    match max(1, round(hold_s / SECONDS_PER_BREATH)):
        case 1:
            return translate("Movements", "one slow breath")
        case 2:
            return translate("Movements", "two slow breaths")
        case 3:
            return translate("Movements", "three slow breaths")
        case 4:
            return translate("Movements", "four slow breaths")
    return translate("Movements", "five slow breaths")


def part_words(movement: str, side: str) -> str:
    """A movement with its side, for what comes next."""
    name = movement_name(movement)
    match side:
        case "left":
            return translate("Movements", "{movement}, left").format(movement=name)
        case "right":
            return translate("Movements", "{movement}, right").format(movement=name)
    return name


def evidence(movement: str) -> str:
    """How sure it is that the movement does anything for a neck."""
    match movement:
        case "neck-turns":
            return translate(
                "Movements",
                "Not sure. Leaflets name it often; a comparison of 40 studies could not tell whether moving a neck "
                "through its range changes pain.",
            )
        case "chin-tuck":
            return translate(
                "Movements",
                "A little. In a comparison of 40 studies, training of this kind went with less pain, but the authors "
                "were very unsure, and it was weeks of training, not a break.",
            )
        case "ear-to-shoulder":
            return translate(
                "Movements",
                "A little. One trial with 96 office workers with ongoing neck pain: four weeks of neck and shoulder "
                "stretching went with less pain than a leaflet alone.",
            )
        case "shoulder-shrug":
            return translate(
                "Movements",
                "Not sure. It is in many leaflets for office workers; we found no study of it alone.",
            )
        case "scapular-squeeze":
            return translate(
                "Movements",
                "A little. In a large review, weeks of training the shoulder blades made a small difference to pain. "
                "A few squeezes in a break were not studied.",
            )
        case "overhead-reach":
            return translate(
                "Movements",
                "Not sure. It is from a leaflet with office stretches; we found no study of it alone.",
            )
        case "stand-and-walk":
            return translate(
                "Movements",
                "Some. One office trial, 193 people: fewer who took active breaks had new neck pain within six months. "
                "The overall review of breaks is unsure.",
            )
        case "shift-position":
            return translate(
                "Movements",
                "Some. One office trial, 193 people: fewer who often shifted position had new neck pain within six "
                "months. The overall review of breaks is unsure.",
            )
    return ""


def origin(movement: str) -> str:
    """Where the movement and its dose come from."""
    match movement:
        case "neck-turns":
            return translate(
                "Movements",
                "Neck leaflets of Arthritis Research UK, Healthwise and nidirect; de Zoete and others, 2021.",
            )
        case "chin-tuck":
            return translate(
                "Movements",
                "Exercise pages of SIRA (New South Wales), SWOSU, UW Health and Healthwise; de Zoete and others, 2021; "
                "Blomgren and others, 2018.",
            )
        case "ear-to-shoulder":
            return translate(
                "Movements",
                "Pages of Healthwise and CCOHS (Canada); Tunwattanapong and others, 2016.",
            )
        case "shoulder-shrug":
            return translate("Movements", "Pages of CCOHS (Canada), UMass Memorial and SWOSU.")
        case "scapular-squeeze":
            return translate(
                "Movements",
                "Pages of Healthwise, Saint Luke's and DePaul University; Cochrane review of neck exercises, 2015.",
            )
        case "overhead-reach":
            return translate("Movements", "Office stretches of DePaul University.")
        case "stand-and-walk" | "shift-position":
            return translate(
                "Movements",
                "Waongenngarm and others, 2021; Cochrane review of work breaks, 2019.",
            )
    return ""
