"""Which plans may be offered at all, and what the history says about the day so far.

What is asked here is never given up: the card, the safety list, the day's gate, exclusions, what is at hand, and the
caps on strength.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from neckbreak.core import gates, safety
from neckbreak.core.balance import PRESS
from neckbreak.core.doses import Fitted, Terms, fit
from neckbreak.core.fillers import SHIFT
from neckbreak.core.gates import Strength
from neckbreak.core.person import PastBreak, Person
from neckbreak.core.plans import Catalogue, Plan
from neckbreak.core.safety import Urgency

LEAST_KEPT = 0.5
"""A plan of which less is left is another plan."""
LIGHT_PLAN = "60-S"
"""The one strength plan of the first two weeks, and of a steady middle."""
WALL_PRESS, WALL_PRESS_WEEK = "iso-head-push-wall", 3
MOST_STRENGTH_DAYS, FIRST_STRENGTH_DAYS = 5, 2
NECK_PRESSES = frozenset({PRESS, WALL_PRESS})
GROUPS = ("neck", "shoulders", "whole_body", "calm")
"""Of each, one in any working day."""
LUNCH = (12, 14)
"""Local hours between which the first break is a walk."""
NEW_DAYS = 3
NEVER = datetime.fromisoformat("0001-01-02T00:00:00+00:00")


@dataclass(frozen=True)
class View:
    """Catalogue and person, with what several rules ask of the history."""

    catalogue: Catalogue
    person: Person
    terms: Terms
    past: tuple[PastBreak, ...]
    """Breaks of which something was done."""
    today: tuple[PastBreak, ...]
    """Those of them that were today."""
    rested: frozenset[str]

    @classmethod
    def of(cls, catalogue: Catalogue, person: Person) -> View:
        """Look at the person's history once."""
        past = tuple(each for each in person.facts.breaks if any(part.actual_s > 0 for part in each.parts))
        today = tuple(each for each in past if each.day == person.today)
        return cls(catalogue, person, Terms.of(person), past, today, gates.rested(person))

    @property
    def stays_seated(self) -> bool:
        """Whether getting up is out, by wish or by a sign."""
        return self.person.seated_only or safety.seated_only(self.person.answers)

    def candidates(self, length_s: int) -> list[Fitted]:
        """The plans that may be offered; the rest only if there is nothing else."""
        made = [
            fit(plan, self.catalogue, self.terms) for plan in self.catalogue.plans.values() if plan.total_s == length_s
        ]
        found = [each for each in made if each.plan.kind != "rest" and self.may_be(each)]
        return found or [each for each in made if each.plan.kind == "rest"]

    def may_be(self, made: Fitted, *, asked_for: bool = False) -> bool:
        """Whether enough of the plan is left, and its kind is one for today."""
        kind = made.plan.kind
        if made.kept < LEAST_KEPT:
            return False
        answers = self.person.answers
        ticked = safety.urgency(answers) in (Urgency.EMERGENCY, Urgency.SAME_DAY)
        if (ticked or not safety.complete(answers)) and not made.plan.gentle:
            return False
        if self.terms.gate.easy and kind not in ("easy", "gentle", "rest") and not (asked_for and kind == "calm"):
            return False
        trains = any(each.group == "strength" for each in made.plan.movements)
        return not (trains or kind == "strength") or self.strength(made, asked_for=asked_for)

    def strength(self, made: Fitted, *, asked_for: bool = False) -> bool:
        """Rules 6, 7 and the first weeks: whether this strength plan may be offered now.

        Who asks for it may have it on any day of the week; all the rest holds for him too.
        """
        trained = {each.id for each in made.plan.movements if each.group == "strength"}
        level, week, today = self.terms.gate.strength, self.terms.week, self.person.today
        if not trained or level is Strength.NONE:
            return False
        if not asked_for and (today.weekday() not in self.strength_days or self.new):
            return False
        if (level is Strength.LIGHT or week <= 2) and made.plan.id != LIGHT_PLAN:
            return False
        if WALL_PRESS in trained and week < WALL_PRESS_WEEK:
            return False
        if self.strength_done:
            return False
        yesterday = today - timedelta(days=1)
        pressed = self.trained_days.get(yesterday, frozenset()) & trained & NECK_PRESSES
        return not (week <= 2 and pressed)

    @property
    def new(self) -> bool:
        """Whether these are the first days: nothing is asked in them, so no strength comes unasked."""
        first = self.person.facts.first_day
        return first is None or (self.person.today - first).days < NEW_DAYS

    @cached_property
    def strength_due(self) -> bool:
        """Whether today is a day for strength and none was done yet."""
        return (
            self.terms.gate.strength is not Strength.NONE
            and self.person.today.weekday() in self.strength_days
            and not self.strength_done
            and not self.new
        )

    @cached_property
    def strength_done(self) -> bool:
        """Whether it was enough strength for today, or for seven days."""
        most = FIRST_STRENGTH_DAYS if self.terms.week <= 2 else MOST_STRENGTH_DAYS
        return self.person.today in self.trained_days or len(self.trained_days) >= most

    @cached_property
    def strength_days(self) -> frozenset[int]:
        """The weekdays of strength; in the first two weeks two of them, if it can be not two running."""
        days = sorted(self.person.strength_days)
        if self.terms.week > 2 or len(days) <= FIRST_STRENGTH_DAYS:
            return frozenset(days)
        second = next((day for day in days[1:] if day > days[0] + 1), days[1])
        return frozenset({days[0], second})

    @cached_property
    def trained_days(self) -> dict[date, frozenset[str]]:
        """The days of the last seven, today included, on which strength was begun, with the movements."""
        since = self.person.today - timedelta(days=6)
        found: dict[date, frozenset[str]] = {}
        for past in self.past:
            if past.day < since:
                continue
            trained = frozenset(
                part.movement for part in past.parts if part.actual_s > 0 and self.group(part.movement) == "strength"
            )
            if trained:
                found[past.day] = found.get(past.day, frozenset()) | trained
        return found

    def group(self, movement: str) -> str:
        """The movement's group; empty for one the catalogue no longer knows."""
        known = self.catalogue.movements.get(movement)
        return "" if known is None else known.group

    def moved(self, past: PastBreak) -> bool:
        """Whether one changed position in that break."""
        return any(
            part.actual_s > 0
            and ((known := self.catalogue.movements.get(part.movement)) is not None)
            and (known.gets_up or (self.stays_seated and known.id == SHIFT))
            for part in past.parts
        )

    def moves(self, plan: Plan) -> bool:
        """Whether one changes position in that plan."""
        return plan.standing or (self.stays_seated and any(each.id == SHIFT for each in plan.movements))

    @cached_property
    def missing_groups(self) -> list[str]:
        """Groups that today has not had yet."""
        had = {self.group(part.movement) for past in self.today for part in past.parts if part.actual_s > 0}
        return [group for group in GROUPS if group not in had]

    @cached_property
    def pinned_due(self) -> frozenset[str]:
        """Pinned movements that today has not had yet."""
        had = {part.movement for past in self.today for part in past.parts if part.actual_s > 0}
        return self.person.facts.pinned - had

    @cached_property
    def time_wants(self) -> str:
        """What the time of day asks for; empty for nothing."""
        if self.person.is_last_hour:
            return "last_hour_calm"
        if LUNCH[0] <= self.person.now.hour < LUNCH[1] and not any(
            each.started.hour >= LUNCH[0] for each in self.today
        ):
            return "afternoon_walk"
        return "" if self.today else "first_today"

    def last_use(self, plan: str) -> datetime:
        """When the plan was begun last; `NEVER` if it was not."""
        return max((each.started for each in self.person.facts.breaks if each.plan == plan), default=NEVER)
