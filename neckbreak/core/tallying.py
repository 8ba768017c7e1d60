"""What one day comes to, by the rules in `adherence`: the storage hands over the day's rows, this counts them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from neckbreak.core.adherence import LONG_SPELL_S, Tally
from neckbreak.core.movements import REST
from neckbreak.core.records import Outcome, PartResult

GOES_ON = ("skipped", "ignored")
"""Ends of a round after which the work went on."""
JOINED = "joined"
"""The end of a round that became part of the one before it, by "I was reading"."""


class Round(NamedTuple):
    """A round of work that ended."""

    day: str
    began: str
    ended: str
    """Instants as text; two that are the same are the same text."""
    work_s: float
    end: str
    rested: bool
    """Its offer was skipped as done already."""


class Offered(NamedTuple):
    """An offer."""

    day: str
    shown: bool
    outcome: str | None
    reason: str
    laters: int
    undone: bool
    """The user left for it, and said later that he had not."""


class Away(NamedTuple):
    """A natural break."""

    day: str
    offered: bool
    undone: bool


class Own(NamedTuple):
    """A break without an offer."""

    day: str
    how: str | None
    """None while it runs, and after a crash that nobody noticed."""


class Played(NamedTuple):
    """A part of a guided break: one side of one movement."""

    day: str
    break_id: str
    movement: str
    side: str
    seconds: float
    result: str


def tally(
    rounds: Iterable[Round] = (),
    offers: Iterable[Offered] = (),
    away: Iterable[Away] = (),
    own: Iterable[Own] = (),
    played: Iterable[Played] = (),
) -> Tally:
    """What these come to; they are of one day. It knows no catalogue: what counts as strength is said when summing.

    Texts are as the history file has them. A movement is done to its end in a break if each of its parts there was.
    """
    rounds, offers, away, own = list(rounds), list(offers), list(away), list(own)
    spells = _spells(rounds)
    work_s = sum(each.work_s for each in rounds if each.end != JOINED)
    outcomes = Counter(each.outcome for each in offers if not (each.outcome == Outcome.NATURAL and each.undone))
    moved: defaultdict[str, float] = defaultdict(float)
    sides: defaultdict[str, float] = defaultdict(float)
    done: set[tuple[str, str]] = set()
    cut: set[tuple[str, str]] = set()
    for _, break_id, movement, side, seconds, result in played:
        if movement != REST:
            moved[movement] += seconds
            sides[side] += seconds
            (done if result == PartResult.DONE else cut).add((break_id, movement))
    natural = outcomes[Outcome.NATURAL] + sum(not each.offered and not each.undone for each in away)
    return Tally(
        days=int(bool(work_s or offers or own or natural or any(moved.values()))),
        work_s=work_s,
        offered=sum(each.shown for each in offers),
        done=outcomes[Outcome.DONE],
        partial=outcomes[Outcome.PARTIAL],
        skipped=outcomes[Outcome.SKIPPED],
        ignored=outcomes[Outcome.IGNORED],
        natural=natural,
        missed=outcomes[Outcome.MISSED],
        later=sum(each.laters for each in offers),
        self_=sum(each.how not in (None, "another") for each in own),
        offered_done=sum(each.shown and each.outcome == Outcome.DONE for each in offers),
        skipped_for=dict(Counter(each.reason for each in offers if each.outcome == Outcome.SKIPPED)),
        longest_s=max(spells, default=0.0),
        long_s=sum((spell for spell in spells if spell > LONG_SPELL_S), 0.0),
        moved_s=sum(moved.values()),
        left_s=sides["left"],
        right_s=sides["right"],
        movements={movement: seconds for movement, seconds in moved.items() if seconds},
        finished=frozenset(movement for _, movement in done - cut),
    )


def _spells(rounds: Iterable[Round]) -> list[float]:
    """The lengths of the spells. A round follows the one that ended the very moment it began."""
    spells = []
    going: defaultdict[str, list[float]] = defaultdict(list)
    for each in sorted(each for each in rounds if each.end != JOINED):
        work_s = each.work_s
        if going[each.began]:
            work_s += going[each.began].pop()
        if each.end in GOES_ON and not each.rested:
            going[each.ended].append(work_s)
        else:
            spells.append(work_s)
    return spells + [work_s for left in going.values() for work_s in left]
