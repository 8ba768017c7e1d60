"""The wishes among which a plan is chosen, in their order; each is granted if any plan left grants it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from neckbreak.core.candidates import View
from neckbreak.core.doses import Fitted
from neckbreak.core.fillers import WALK
from neckbreak.core.gates import QUIET

FREE_TO_REPEAT = QUIET | {"shoulder-shrug"}
"""Movements that may come in more than two breaks running."""


def _other_plan(view: View, made: Fitted) -> bool:
    begun = view.person.facts.breaks
    return not begun or begun[-1].plan != made.plan.id


def _other_movements(view: View, made: Fitted) -> bool:
    if len(view.past) < 2:
        return True
    last, before = ({part.movement for part in past.parts if part.actual_s > 0} for past in view.past[:-3:-1])
    twice = last & before
    free = FREE_TO_REPEAT | view.person.facts.pinned
    return not any(each.id in twice - free for each in made.plan.movements)


def _position(view: View, made: Fitted) -> bool:
    return not view.today or view.moved(view.today[-1]) or view.moves(made.plan)


def _not_rested(view: View, made: Fitted) -> bool:
    return not any(each.id in view.rested for each in made.plan.movements)


def _pinned(view: View, made: Fitted) -> bool:
    due = view.pinned_due
    return not due or any(each.id in due for each in made.plan.movements)


def _strength(view: View, made: Fitted) -> bool:
    return made.plan.kind == "strength" or not view.strength_due


def _groups(view: View, made: Fitted) -> bool:
    missing = view.missing_groups
    return not missing or any(each.group in missing for each in made.plan.movements)


def _time(view: View, made: Fitted) -> bool:
    match view.time_wants:
        case "last_hour_calm":
            return made.plan.kind == "calm"
        case "afternoon_walk":
            return any(each.id == WALK for each in made.plan.movements)
        case "first_today":
            mobility = any(each.group in ("neck", "shoulders") for each in made.plan.movements)
            return mobility and made.plan.kind == "normal"
    return True


def _suited(view: View, made: Fitted) -> bool:
    """On a day like any other, easy and gentle plans wait until they are needed."""
    return view.terms.gate.easy or made.plan.kind not in ("easy", "gentle")


def _whole(_view: View, made: Fitted) -> bool:
    return not made.replaced


RULES: Mapping[str, Callable[[View, Fitted], bool]] = {
    "other_plan": _other_plan,
    "other_movements": _other_movements,
    "position": _position,
    "not_rested": _not_rested,
    "pinned": _pinned,
    "groups": _groups,
    "time": _time,
    "strength": _strength,
    "suited": _suited,
    "whole": _whole,
}
"""Wishes in their order: what a plan must be like if any plan left is."""
