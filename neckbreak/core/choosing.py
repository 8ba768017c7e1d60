"""The right plan for now.

What may be offered at all comes first and is never given up: the warning card, the safety list, the day's gate,
exclusions, what is at hand, and the caps on strength and box breathing. All plans of the wished length are made to fit
the person (`doses`); those of which too little is left drop out. Among the rest the wishes of `RULES` are granted in
their order; one is only broken when no plan left can grant it, and the choice says so. What then is least recently used
comes first. When nothing is left there is the rest.

`Choice.why` is the reason that decided, for one sentence:

| code | params | meaning |
|---|---|---|
| `rest_only` | | everything else is excluded or closed |
| `card_gentle` | | an appointment card stands: walking, shifting and breathing |
| `unanswered` | | the safety list is not answered: gentle plans only |
| `easy_day` | `gate` | an easy day; the gate's `why` |
| `only_one` | | no other plan of this length is left |
| `new_user` | | the first break of all |
| `standing_next` | | the last break was sitting down, so this one is on one's feet |
| `moving_next` | | the same for those who stay seated: shifting position |
| `pinned` | `movement` | a movement the user pinned |
| `strength_day` | | strength is due today |
| `side_owed` | `movement`, `side` | a movement whose one side was missed; it comes first |
| `first_today` | | mobility for the first break of the day |
| `afternoon_walk` | | walking after lunch |
| `last_hour_calm` | | something calm in the last hour |
| `group_missing` | `group` | a group of movements that today has not had yet |
| `never_before` | | not done yet, or not for months |
| `not_lately` | `days` | longest ago of what fits |
| `asked_for` | | the user named it himself |
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from neckbreak.core import gates, safety
from neckbreak.core.balance import owed, starting_side
from neckbreak.core.candidates import NEVER, View
from neckbreak.core.choosing_rules import RULES
from neckbreak.core.doses import Fitted, fit
from neckbreak.core.person import Person, Rating
from neckbreak.core.plans import Catalogue, Plan
from neckbreak.core.safety import Urgency


@dataclass(frozen=True, slots=True)
class Choice:
    """What to do in the next break, and why."""

    plan: Plan
    """Fitted to the person."""
    why: str
    params: tuple[tuple[str, str | int], ...] = ()
    starts: Mapping[str, str] | None = None
    """For each movement with two sides, the one to begin with."""
    broken: tuple[str, ...] = ()
    """Names of `RULES` that no plan left could grant."""
    replaced: tuple[str, ...] = ()
    """Movements of the plan whose place something quiet takes."""


def choose(catalogue: Catalogue, length_s: int, person: Person, refused: Collection[str] = ()) -> Choice | None:
    """The plan for a break of `length_s` now.

    `refused` are plans the user has just put aside with "another one"; when nothing else is left they come again, the
    one refused last only if it is the only one. `None` under an emergency or same-day card: no exercise at all, and
    where the catalogue has no plan of that length.
    """
    if person.card in (Urgency.EMERGENCY, Urgency.SAME_DAY):
        return None
    view = View.of(catalogue, person)
    all_fitting = view.candidates(length_s)
    left = [each for each in all_fitting if each.plan.id not in refused]
    if not left:
        left = [each for each in all_fitting if each.plan.id not in list(refused)[-1:]] or all_fitting
    if not left:
        return None
    count = len(left)
    decided: list[str] = []
    broken: list[str] = []
    for name, rule in RULES.items():
        granting = [each for each in left if rule(view, each)]
        if not granting:
            broken.append(name)
        elif len(granting) < len(left):
            decided.append(name)
            left = granting
    best = min(left, key=lambda each: view.last_use(each.plan.id))
    why, params = _why(view, best, decided, count)
    return Choice(best.plan, why, params, starting_sides(best.plan, person), tuple(broken), best.replaced)


def another(catalogue: Catalogue, length_s: int, person: Person, refused: Sequence[str]) -> Choice | None:
    """The next best after "another one"; `refused` are the plans shown so far, in order."""
    return choose(catalogue, length_s, person, refused)


def fitted(catalogue: Catalogue, plan: Plan, person: Person) -> Choice | None:
    """A plan the user names himself, made to fit; `None` if too little of it may be offered to him."""
    if person.card in (Urgency.EMERGENCY, Urgency.SAME_DAY):
        return None
    view = View.of(catalogue, person)
    made = fit(plan, catalogue, view.terms)
    if not view.may_be(made, asked_for=True):
        return None
    return Choice(made.plan, "asked_for", (), starting_sides(made.plan, person), (), made.replaced)


def starting_sides(plan: Plan, person: Person) -> dict[str, str]:
    """With which side each two-sided movement of the plan begins."""
    return {each.id: starting_side(person.facts, each) for each in plan.movements if each.two_sided}


def strength_if_fine(catalogue: Catalogue, length_s: int, person: Person) -> bool:
    """Whether "fine, sore or bad?" is worth asking: the answer "fine" would bring a strength plan."""
    if gates.gate(person).why != "unrated":
        return False
    fine = Rating(person.now, "fine")
    asked = replace(person, facts=replace(person.facts, ratings=(*person.facts.ratings, fine)))
    choice = choose(catalogue, length_s, asked)
    return choice is not None and choice.plan.kind == "strength"


def _why(
    view: View, best: Fitted, decided: Collection[str], count: int
) -> tuple[str, tuple[tuple[str, str | int], ...]]:
    closed = _closed(view, best, count)
    if closed is not None:
        return closed
    person, plan = view.person, best.plan
    if "position" in decided:
        return ("moving_next" if view.stays_seated else "standing_next"), ()
    if "pinned" in decided:
        return "pinned", (("movement", next(each.id for each in plan.movements if each.id in view.pinned_due)),)
    if plan.kind == "strength":
        return "strength_day", ()
    for movement in plan.movements:
        side = owed(person.facts, movement.id) if movement.two_sided else None
        if side is not None:
            return "side_owed", (("movement", movement.id), ("side", side))
    if "time" in decided:
        return view.time_wants, ()
    if "groups" in decided:
        had = {each.group for each in plan.movements}
        return "group_missing", (("group", next(group for group in view.missing_groups if group in had)),)
    last = view.last_use(plan.id)
    if last is NEVER:
        return "never_before", ()
    return "not_lately", (("days", (person.today - last.date()).days),)


def _closed(view: View, best: Fitted, count: int) -> tuple[str, tuple[tuple[str, str | int], ...]] | None:
    """The reasons for which there was little to choose from."""
    if best.plan.kind == "rest":
        return "rest_only", ()
    if view.person.card is not None:
        return "card_gentle", ()
    if not safety.complete(view.person.answers):
        return "unanswered", ()
    if view.terms.gate.easy:
        return "easy_day", (("gate", view.terms.gate.why),)
    if count == 1:
        return "only_one", ()
    return None if view.past else ("new_user", ())
