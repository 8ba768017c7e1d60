"""All words about movements and plans: names, what to do in each phase, and how sure anybody is that it helps.

A movement's words stand in its own file, next to its doses, and are read when that movement is shown. Left and right
are the user's own. Nothing here promises an effect; how sure we are is told in words, never in letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from neckbreak import content
from neckbreak.core.content import Value

translate = QCoreApplication.translate

SECONDS_PER_BREATH = 4.0
"""One slow breath, for telling a hold beforehand."""
_SIDES = ("left", "right")


@dataclass(frozen=True, slots=True)
class Sided:
    """A sentence, or one for each side."""

    left: str
    right: str

    def on(self, side: str) -> str:
        """The one for that side; the left one for both."""
        return self.right if side == "right" else self.left

    @classmethod
    def read(cls, value: Value) -> Sided:
        """A text, or a table of left and right."""
        if isinstance(value.value, str):
            return cls(value.text(), value.text())
        value.only(*_SIDES)
        return cls(value.at("left").text(), value.at("right").text())


@dataclass(frozen=True, slots=True)
class PhaseText:
    """What to do in a phase: a few words, also spoken, and how to do it."""

    say: Sided
    caption: Sided


@dataclass(frozen=True, slots=True)
class MovementText:
    """All words of one movement, untranslated."""

    name: str
    target: str
    breathing: str
    stop: str
    sure: str
    lead: Sided
    """What is told before one side of it."""
    then: Sided | None
    """What follows after the first side."""
    lead_without: Mapping[str, Sided]
    """What is told beforehand instead when this part of the movement is left out."""
    parts: Mapping[str, frozenset[str]]
    """The phases of each part that can be left out."""
    phases: Mapping[str, PhaseText]
    eyes_away: bool
    sources: tuple[str, ...]

    @classmethod
    def read(cls, root: Value) -> MovementText:
        """From a movement's file; raises `ContentError` naming the file and the place."""
        words = root.at("words").only(
            "name", "target", "breathing", "stop", "sure", "lead", "then", "lead_without", "phases"
        )
        parts: dict[str, set[str]] = {}
        for name, phase in root.at("phases").entries():
            words.at("phases").at(name)
            if phase.has("part"):
                parts.setdefault(phase.at("part").text(), set()).add(name)
        words.at("phases").only(*(name for name, _ in root.at("phases").entries()))
        instead = dict(words.at("lead_without").only(*parts).entries()) if words.has("lead_without") else {}
        return cls(
            name=words.at("name").text(),
            target=words.at("target").text(),
            breathing=words.at("breathing").text(),
            stop=words.at("stop").text(),
            sure=words.at("sure").text(),
            lead=Sided.read(words.at("lead")),
            then=Sided.read(words.at("then")) if words.has("then") else None,
            lead_without={part: Sided.read(value) for part, value in instead.items()},
            parts={part: frozenset(names) for part, names in parts.items()},
            phases={
                name: PhaseText(Sided.read(value.at("say")), Sided.read(value.at("caption")))
                for name, value in words.at("phases").entries()
            },
            eyes_away=root.at("eyes_away").flag(),
            sources=tuple(item.text() for item in root.at("sources").items()),
        )


@lru_cache(maxsize=8)
def text_of(movement: str) -> MovementText | None:
    """A movement's words; `None` for one that is not in the catalogue (any more)."""
    try:
        return MovementText.read(content.read_movement(movement))
    except KeyError:
        return None


@lru_cache(maxsize=64)
def _name(movement: str) -> str:
    text = text_of(movement)
    return text.name if text else ""


@lru_cache(maxsize=1)
def _plan_names() -> Mapping[str, str]:
    return content.read_plan_names()


def tr_data(text: str) -> str:
    """A sentence of a data file in the user's language; tools/translations.py finds them there."""
    return QCoreApplication.translate("Movements", text) if text else ""


def movement_name(movement: str) -> str:
    """The movement's name."""
    return tr_data(_name(movement)) or movement


def group_name(group: str) -> str:
    """The name of one of `movements.GROUPS`."""
    return {
        "neck": translate("Movements", "Neck"),
        "shoulders": translate("Movements", "Shoulders and upper back"),
        "whole_body": translate("Movements", "Whole body"),
        "strength": translate("Movements", "Strength"),
        "calm": translate("Movements", "Breath and calm"),
        "eyes": translate("Movements", "Eyes"),
    }.get(group, group)


def plan_name(plan: str) -> str:
    """The plan's name."""
    return tr_data(_plan_names().get(plan, "")) or plan


def phase_words(movement: str, phase: str, side: str) -> str:
    """What to do now, in a few words."""
    words = _phase(movement, phase)
    return tr_data(words.say.on(side)) if words else phase


def caption(movement: str, phase: str, side: str) -> str:
    """How to do it, in one or two short sentences."""
    words = _phase(movement, phase)
    return tr_data(words.caption.on(side)) if words else ""


def lead_words(eyes_away: bool) -> str:
    """What to do before a movement begins."""
    return translate("Movements", "Read first") if eyes_away else translate("Movements", "Get ready")


def lead_caption(
    movement: str,
    side: str,
    hold_s: float,
    walk_s: float,
    times: int = 1,
    phases: Iterable[str] = (),
    second: bool = False,
) -> str:
    """What is about to come; movements that take the eyes away are told whole, with holds in breaths.

    `phases` are those that will be done, in their order; without them all are meant. With `second`, the other side is
    done already and nothing has to be told anew.
    """
    text = text_of(movement)
    if text is None:
        return ""
    if second and text.then:
        left = translate("Movements", "Now the same on the left.")
        return left if side == "left" else translate("Movements", "Now the same on the right.")
    done = tuple(dict.fromkeys(phases)) or tuple(text.phases)
    left_out = (part for part, names in text.parts.items() if not names & set(done))
    lead = next((text.lead_without[part] for part in left_out if part in text.lead_without), text.lead)
    ways = " · ".join(tr_data(text.phases[name].say.on(side)) for name in done if name in text.phases)
    told = [tr_data(lead.on(side)).format(breaths=breaths(hold_s), time=time_words(walk_s), ways=ways)]
    if text.eyes_away and times > 1:
        told.append(translate("Movements", "Do it {times}.").format(times=times_words(times)))
    if text.then:
        told.append(tr_data(text.then.on(side)))
    return " ".join(told)


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


def time_words(seconds: float) -> str:
    """A length of time as one would say it."""
    if seconds < 90:
        return translate("Movements", "{n} seconds").format(n=round(seconds))
    return translate("Movements", "about {n} minutes").format(n=round(seconds / 60))


def times_words(count: int) -> str:
    """How often, from twice on."""
    if count == 2:
        return translate("Movements", "twice")
    return translate("Movements", "{n} times").format(n=count)


def part_words(movement: str, side: str) -> str:
    """A movement with its side, for what comes next."""
    name = movement_name(movement)
    match side:
        case "left":
            return translate("Movements", "{movement}, left").format(movement=name)
        case "right":
            return translate("Movements", "{movement}, right").format(movement=name)
    return name


def target(movement: str) -> str:
    """What of the body it is about."""
    text = text_of(movement)
    return tr_data(text.target) if text else ""


def breathing(movement: str) -> str:
    """How to breathe with it."""
    text = text_of(movement)
    return tr_data(text.breathing) if text else ""


def stop_rule(movement: str) -> str:
    """When to stop, and when not to do it at all."""
    text = text_of(movement)
    return tr_data(text.stop) if text else ""


def evidence(movement: str) -> str:
    """How sure it is that the movement does anything for a neck."""
    text = text_of(movement)
    return tr_data(text.sure) if text else ""


def origin(movement: str) -> str:
    """Where the movement and its dose come from."""
    text = text_of(movement)
    if text is None or not text.sources:
        return ""
    known = content.load_sources()
    named = (known[source] for source in text.sources)
    told = (
        translate("Movements", "{source}, {year}").format(source=tr_data(source.short), year=source.year)
        if source.year
        else tr_data(source.short)
        for source in named
    )
    return translate("Movements", "{sources}.").format(sources="; ".join(dict.fromkeys(told)))


def _phase(movement: str, phase: str) -> PhaseText | None:
    text = text_of(movement)
    return text.phases.get(phase) if text else None
