"""What a tale comes to, counted from its records one after the other, by somebody who never saw the tables.

Written for checking `History.tallies`: it shares no code with it, and takes from the tale itself what the file has to
find out, such as which rounds were one stretch of work.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    NaturalBreak,
    NaturalBreakUndone,
    OfferClosed,
    OfferEvent,
    OfferOpened,
    PartPlayed,
    Prompted,
    Record,
    RoundEnded,
    RoundStarted,
)
from tests.storage.tales import Tale

Day = dict[str, Any]


def local_day(record: Any) -> date:
    return (record.at.wall.replace(tzinfo=None) + timedelta(minutes=record.at.offset_min)).date()


class Ledger:
    """Everything that is known once some records were told, by name."""

    def __init__(self, told: Iterable[Record]) -> None:
        self.rounds: dict[str, date] = {}
        self.work: dict[str, float] = {}
        self.offers: dict[str, date] = {}
        self.cards: set[str] = set()
        self.laters: set[tuple[str, object]] = set()
        self.outcomes: dict[str, tuple[str, str]] = {}
        self.left: dict[str, tuple[date, str | None]] = {}
        self.undone: set[str] = set()
        self.breaks: dict[str, tuple[date, str | None]] = {}
        self.ends: dict[str, str] = {}
        self.parts: dict[tuple[str, int], list[Any]] = {}
        for record in told:
            self.hear(record)

    def hear(self, record: Record) -> None:
        match record:
            case RoundStarted():
                self.rounds[record.id] = local_day(record)
            case RoundEnded():
                self.work[record.id] = record.work_s
            case OfferOpened():
                self.offers[record.id] = local_day(record)
            case Prompted():
                self.cards.add(record.offer_id)
            case OfferEvent(kind="later"):
                self.laters.add((record.offer_id, record.at.wall))
            case OfferClosed():
                self.outcomes.setdefault(record.id, (str(record.outcome), str(record.reason or "")))
            case NaturalBreak():
                known = self.left.get(record.id)
                self.left[record.id] = known or (local_day(record), record.offer_id)
            case NaturalBreakUndone():
                self.undone.add(record.id)
            case BreakStarted():
                self.breaks[record.id] = (local_day(record), record.offer_id)
                for index, part in enumerate(record.parts):
                    self.parts[record.id, index] = [part.movement, part.side, 0.0, "planned"]
            case BreakEnded():
                self.ends.setdefault(record.id, record.how)
            case PartPlayed():
                self.parts[record.break_id, record.index][2:] = [record.actual_s, str(record.result)]


def counted(told: Sequence[Record], stories: Sequence[Tale]) -> dict[date, Day]:
    """What each day with something in it comes to, by the names of `Tally`."""
    ledger = Ledger(told)
    all_days = {
        *ledger.rounds.values(),
        *ledger.offers.values(),
        *(day for day, _ in ledger.left.values()),
        *(day for day, _ in ledger.breaks.values()),
    }
    found = {}
    for day in sorted(all_days):
        entry = {**_offers(ledger, day), **_work(ledger, day, stories), **_moved(ledger, day)}
        free = [
            n for n, (when, offer) in ledger.left.items() if when == day and offer is None and n not in ledger.undone
        ]
        entry["natural"] += len(free)
        own = [b for b, (when, offer) in ledger.breaks.items() if when == day and offer is None]
        entry["self_"] = len([b for b in own if ledger.ends.get(b, "another") != "another"])
        something = entry["work_s"] > 0 or day in ledger.offers.values() or own or free or entry["moved_s"] > 0
        if something:
            found[day] = entry
    return found


def _offers(ledger: Ledger, day: date) -> Day:
    reading_after_all = {offer for name, (_, offer) in ledger.left.items() if name in ledger.undone and offer}
    entry: Day = dict.fromkeys(("done", "partial", "skipped", "ignored", "natural", "missed"), 0)
    entry |= {"offered": 0, "offered_done": 0, "later": 0, "skipped_for": {}}
    for offer, when in ledger.offers.items():
        if when != day:
            continue
        outcome, reason = ledger.outcomes.get(offer, ("", ""))
        if outcome and not (outcome == "natural" and offer in reading_after_all):
            entry[outcome] += 1
        if outcome == "skipped":
            entry["skipped_for"][reason] = entry["skipped_for"].get(reason, 0) + 1
        if offer in ledger.cards:
            entry["offered"] += 1
            if outcome == "done":
                entry["offered_done"] += 1
        entry["later"] += len([1 for name, _ in ledger.laters if name == offer])
    return entry


def _work(ledger: Ledger, day: date, stories: Sequence[Tale]) -> Day:
    taken_back = {name for story in stories for name in story.taken_back}
    mine = [n for n, when in ledger.rounds.items() if when == day and n in ledger.work and n not in taken_back]
    onward = {}
    for story in stories:
        for earlier, later, unless in story.goes_on:
            rested = unless is not None and ledger.outcomes.get(unless) == ("skipped", "done_already")
            if earlier in mine and later in mine and not rested:
                onward[earlier] = later
    spells = []
    for name in mine:
        if name in onward.values():
            continue
        length, here = 0.0, name
        while True:
            length += ledger.work[here]
            if here not in onward:
                break
            here = onward[here]
        spells.append(length)
    return {
        "work_s": sum(ledger.work[name] for name in mine),
        "longest_s": max([0.0, *spells]),
        "long_s": sum(length for length in spells if length > 60 * 60),
    }


def _moved(ledger: Ledger, day: date) -> Day:
    movements: dict[str, float] = {}
    sides = {"left": 0.0, "right": 0.0, "both": 0.0}
    finished = set()
    for guided, (when, _) in ledger.breaks.items():
        if when != day:
            continue
        mine = [part for (name, _), part in ledger.parts.items() if name == guided and part[0] != "rest"]
        for movement, side, seconds, _ in mine:
            sides[side] += seconds
            if seconds:
                movements[movement] = movements.get(movement, 0.0) + seconds
        finished |= {part[0] for part in mine if all(p[3] == "done" for p in mine if p[0] == part[0])}
    return {
        "movements": movements,
        "moved_s": sum(sides.values()),
        "left_s": sides["left"],
        "right_s": sides["right"],
        "finished": finished,
    }
