"""The words of each step of a break, put together from those of its movements."""

from __future__ import annotations

from dataclasses import dataclass

from neckbreak.core.timeline import Kind, Step, Timeline
from neckbreak.ui.words_movements import (
    caption,
    lead_caption,
    lead_words,
    movement_name,
    part_words,
    phase_words,
    plan_name,
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one step."""

    name: str
    headline: str
    caption: str
    movement: str
    rep: int
    reps: int
    lead: bool


def plan_title(timeline: Timeline) -> str:
    """The plan's name; a single movement's is its own."""
    plan = timeline.plan
    return plan_name(plan.id) if len(plan.items) > 1 else movement_name(plan.items[0].movement.id)


def words_of(timeline: Timeline, step: Step) -> Words:
    """All words of one step."""
    name = part_words(step.movement, step.side)
    times = timeline.at(step.start_s).clip_steps
    if step.kind is Kind.LEAD:
        longest = {phase: max(s for name, s in times if name == phase) for phase, _ in times}
        hold_s, walk_s = longest.get("hold", 0.0), longest.get("walk", 0.0)
        second = any(part.movement == step.movement for part in timeline.parts()[: step.part])
        text = lead_caption(step.movement, step.side, hold_s, walk_s, step.reps, longest, second)
        headline = lead_words(step.movement in timeline.eyes_away)
        return Words(name, headline, text, step.movement, step.rep, step.reps, lead=True)
    return Words(
        name,
        phase_words(step.movement, step.phase, step.side),
        caption(step.movement, step.phase, step.side),
        step.movement,
        step.rep,
        step.reps,
        lead=False,
    )
