"""How much of what was offered was done: sums over days, weeks and months, out of what the history holds.

A day is the user's local day of what it counts: an offer counts where it was opened, a break where it began, a round of
work where it began, whole, also over midnight or a change of time zone. So days can be summed up without an overlap,
and a past day never changes unless something of it is imported.

| what | counts |
|---|---|
| offered | offers whose card was shown at least once |
| done to missed | offers by their one outcome, shown or not |
| natural | besides those: natural breaks without an offer; none that was undone |
| self | breaks the user started himself and that ended, other than by choosing another |
| a spell | rounds that follow one another without a gap, until one ends with a break or an absence |

No day-streaks: a broken streak lowers what people go on doing (Silverman2023, in `facts/exercises.md` 6.4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LONG_SPELL_S = 3600.0
"""Work without a break for longer than this is a long spell."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What a day, or several together, come to. Lengths in seconds."""

    days: int = 0
    """Days on which there was work, an offer or a break."""
    work_s: float = 0.0
    offered: int = 0
    done: int = 0
    partial: int = 0
    skipped: int = 0
    ignored: int = 0
    natural: int = 0
    missed: int = 0
    later: int = 0
    """How often "later" was said."""
    self_: int = 0
    offered_done: int = 0
    """Of the offered ones, those that were done."""
    skipped_for: Mapping[str, int] = field(default_factory=dict)
    """Skipped offers by reason; "" for none."""
    longest_s: float = 0.0
    """The longest spell."""
    long_s: float = 0.0
    """Work in spells of more than `LONG_SPELL_S`; the whole spell counts."""
    moved_s: float = 0.0
    """Seconds played of all movements, pauses left out."""
    left_s: float = 0.0
    right_s: float = 0.0
    movements: Mapping[str, float] = field(default_factory=dict)
    """Seconds played of each movement."""
    strength_days: int = 0
    """Days on which a movement with strength was done to its end."""

    @property
    def breaks(self) -> int:
        """Guided breaks, offered or not, whole or in part."""
        return self.done + self.partial + self.self_

    @property
    def share_done(self) -> float | None:
        """Done of what was offered, from 0 to 1; None where nothing was offered."""
        return self.offered_done / self.offered if self.offered else None

    @property
    def share_long(self) -> float | None:
        """The share of work in long spells; None without work."""
        return self.long_s / self.work_s if self.work_s else None
