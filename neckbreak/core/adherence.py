"""How much of what was offered was done: sums over days, weeks and months, out of what the history holds.

A day is the user's local day of what it counts: an offer counts where it was opened, a break where it began, a round of
work where it began, whole, also over midnight or a change of time zone. So days can be summed up without an overlap,
and a past day only changes when something of it is imported, or taken back. Two computers used at one time both count.

| what | counts |
|---|---|
| offered | offers whose card was shown at least once |
| done to missed | offers by their one outcome, shown or not; none that is still open |
| natural | besides those: natural breaks without an offer; none that was undone, with an offer or without |
| self | breaks the user started himself and that ended, other than by choosing another |
| work | rounds that ended; one that was joined to the round before it, by "I was reading", is in that one |
| a spell | rounds of one day that follow one another without a gap, until one ends with a break or an absence |
| moved | all that was played, also in breaks that were cut or never ended; pauses left out |

Work goes on from one round to the next only after an offer that was skipped (other than as done already) or ignored:
everything else that ends a round is a break, an absence, or time off.

No day-streaks: a broken streak lowers what people go on doing (Silverman2023, in `facts/exercises.md` 6.4).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from math import sqrt
from typing import Any, Literal

LONG_SPELL_S = 3600.0
"""Work without a break for longer than this is a long spell."""
ENOUGH_OFFERS = 20
"""Fewer than these tell nothing about a share."""
NOISE = 2.0
"""Standard errors within which a difference may be chance."""
LEAST_CHANGE = 0.1
"""Offers of one day are alike, so chance is wider than the test believes; and less than this nobody would notice."""


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
    finished: frozenset[str] = frozenset()
    """Of a single day: the movements that were done to their end in some break, both sides. Empty in a sum."""
    strength_days: int = 0
    """Of a sum: days on which a movement with strength was done to its end, as the catalogue says today."""

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


NAMES = tuple(each.name for each in fields(Tally))
_ADDED = tuple(
    name for name in NAMES if name not in ("skipped_for", "longest_s", "movements", "finished", "strength_days")
)


def summed(tallies: Iterable[Tally], strength: Collection[str] = ()) -> Tally:
    """Several tallies as one; `strength` are the movements that count for strength. Sums can be summed again."""
    tallies = list(tallies)
    return summed_columns({name: [getattr(each, name) for each in tallies] for name in NAMES}, strength)


def summed_columns(columns: Mapping[str, Sequence[Any]], strength: Collection[str] = ()) -> Tally:
    """The same for many tallies that are not made one by one: for each of `NAMES`, its values in all of them.

    Twenty years are summed in a third of the time (measured).
    """
    strong = frozenset(strength)
    stronger = zip(columns["strength_days"], columns["finished"], strict=True)
    return Tally(
        **{name: sum(columns[name]) for name in _ADDED},
        skipped_for=_joined(columns["skipped_for"]),
        longest_s=max(columns["longest_s"], default=0.0),
        movements=_joined(columns["movements"]),
        strength_days=sum(days or not strong.isdisjoint(finished) for days, finished in stronger),
    )


def _joined(mappings: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in filter(None, mappings):
        for name, value in each.items():
            found[name] = found.get(name, 0) + value
    return found


def by_week(days: Mapping[date, Tally], strength: Collection[str] = ()) -> dict[date, Tally]:
    """The sum of each week that has something in it, by its Monday, in order."""
    return _grouped(days, strength, "week")


def by_month(days: Mapping[date, Tally], strength: Collection[str] = ()) -> dict[date, Tally]:
    """The sum of each month that has something in it, by its first day, in order."""
    return _grouped(days, strength, "month")


def _grouped(
    days: Mapping[date, Tally], strength: Collection[str], length: Literal["week", "month"]
) -> dict[date, Tally]:
    groups: defaultdict[date, list[Tally]] = defaultdict(list)
    for day in sorted(days):
        first = day - timedelta(days=day.weekday()) if length == "week" else day.replace(day=1)
        groups[first].append(days[day])
    return {first: summed(group, strength) for first, group in groups.items()}


def change(now: Tally, before: Tally) -> Literal["more", "less", "same", "too_few"]:
    """Whether a larger or a smaller share of what was offered is done than before, as far as that can be told.

    Named only if both have `ENOUGH_OFFERS`, the shares differ by `LEAST_CHANGE`, and by `NOISE` standard errors: the
    test of two proportions, pooled, in its normal approximation (NIST/SEMATECH e-Handbook of Statistical Methods,
    7.3.3), with the correction for continuity, without which as few as these raise too many false alarms.
    """
    if min(now.offered, before.offered) < ENOUGH_OFFERS:
        return "too_few"
    share, was = now.offered_done / now.offered, before.offered_done / before.offered
    both = (now.offered_done + before.offered_done) / (now.offered + before.offered)
    one_offer = 1 / now.offered + 1 / before.offered
    noise = NOISE * sqrt(both * (1 - both) * one_offer) + one_offer / 2
    if abs(share - was) < max(LEAST_CHANGE, noise):
        return "same"
    return "more" if share > was else "less"
