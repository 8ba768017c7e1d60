"""Which plan comes next: allowed, as long as wished, not the last one again, and on one's feet every second time."""

from __future__ import annotations

from collections.abc import Sequence

from neckbreak.core.plans import Catalogue, Plan
from neckbreak.core.safety import Answers, allowed

OPEN_OFFICE = "open_office"
"""The place where only discreet movements are offered."""


def choose(
    catalogue: Catalogue,
    length: int,
    answers: Answers | None,
    last_plans: Sequence[str],
    seated_only: bool = False,
    place: str = "",
) -> Plan | None:
    """The plan for the next break of `length` seconds; `None` if there is none that may be offered.

    `last_plans` are the ids of the last breaks, oldest first. Wishes are granted in this order as long as something is
    left: not the last plan again, only discreet ones in an open office, getting up after a break without it. Among
    what is left the least recently used comes first, never used before all, in the catalogue's order.
    """
    last = last_plans[-1] if last_plans else ""
    rest = [
        plan
        for plan in catalogue.plans.values()
        if plan.total_s == length and allowed(plan, answers) and not (seated_only and plan.standing)
    ]
    rest = [plan for plan in rest if plan.id != last] or rest
    if place == OPEN_OFFICE:
        rest = [plan for plan in rest if plan.discreet] or rest
    if last in catalogue.plans and not catalogue.plans[last].standing:
        rest = [plan for plan in rest if plan.standing] or rest
    return min(rest, key=lambda plan: _last_use(plan, last_plans), default=None)


def _last_use(plan: Plan, last_plans: Sequence[str]) -> int:
    """Where in the list the plan was used last; -1 if it was not."""
    return max((index for index, used in enumerate(last_plans) if used == plan.id), default=-1)
