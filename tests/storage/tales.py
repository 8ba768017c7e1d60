"""Made-up histories that know more about themselves than a history file does: what went on into what, and why.

Days with a change of the clocks, journeys over time zones, work over midnight, absences taken back as "I was reading",
breaks of one's own, crashes that leave things open, and now and then a second computer used at the same time.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from neckbreak.core.moment import Moment
from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    NaturalBreak,
    NaturalBreakUndone,
    OfferClosed,
    OfferEvent,
    OfferOpened,
    Outcome,
    Part,
    PartPlayed,
    PartResult,
    Prompted,
    Record,
    RoundEnded,
    RoundStarted,
    SkipReason,
)

ZONES = tuple(
    map(
        ZoneInfo,
        (
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "Pacific/Auckland",
            "Pacific/Honolulu",
            "Africa/Casablanca",
        ),
    )
)
CHANGES = (
    "2024-03-10",
    "2024-03-31",
    "2024-04-07",
    "2025-04-06",
    "2025-09-28",
    "2025-10-05",
    "2025-10-26",
    "2025-11-02",
)
"""Days on which clocks change somewhere there."""
MOVES = ("neck-turns", "chin-tuck", "shoulder-shrug", "wall-push-up", "band-row", "rest")
STRENGTH = frozenset({"wall-push-up", "band-row"})
SIDED = ("neck-turns", "band-row")
LATE = (OfferClosed, NaturalBreakUndone, PartPlayed, BreakEnded, OfferEvent, Prompted)
"""What may reach the file long after the rest of its day."""


@dataclass
class Tale:
    """What one person did at one computer or two."""

    records: list[Record] = field(default_factory=list)
    goes_on: list[tuple[str, str, str | None]] = field(default_factory=list)
    """Work went on from one round into another, unless that offer turns out to be skipped as done already."""
    taken_back: set[str] = field(default_factory=set)
    """Rounds that became part of the one before."""


class Teller:
    """Tells one computer's days."""

    def __init__(self, seed: str, dice: random.Random, begin: datetime, days: int) -> None:
        self.seed, self.dice = seed, dice
        self.at = begin
        self.end = begin + timedelta(days=days)
        self.zone = dice.choice(ZONES)
        self.tale = Tale()
        self._names = iter(range(10**9))

    # -- time and names -----------------------------------------------------------------------------------------

    def name(self) -> str:
        return f"{self.seed}{next(self._names):08x}"

    def now(self) -> Moment:
        offset = self.at.astimezone(self.zone).utcoffset()
        assert offset is not None
        return Moment(self.at, 0.0, 0.0, round(offset.total_seconds() / 60))

    def wait(self, seconds: float) -> None:
        self.at += timedelta(milliseconds=round(seconds * 1000) or 1)

    def put(self, record: Record) -> None:
        self.tale.records.append(record)

    def chance(self, share: float) -> bool:
        return self.dice.random() < share

    # -- days ---------------------------------------------------------------------------------------------------

    def tell(self) -> Tale:
        while self.at < self.end:
            if self.chance(0.15):
                self.zone = self.dice.choice(ZONES)
            self.session(self.dice.randint(1, 7))
            self.wait(self.dice.choice((900, 7200, 14 * 3600, 40 * 3600)) * self.dice.uniform(0.7, 1.3))
        return self.tale

    def session(self, rounds: int) -> None:
        before: tuple[str, str | None] | None = None
        for _ in range(rounds):
            name = self.name()
            self.put(RoundStarted(name, self.now()))
            if before is not None:
                self.tale.goes_on.append((before[0], name, before[1]))
            going, offer = self.round(name)
            if self.chance(0.05):  # amid a journey
                self.zone = self.dice.choice(ZONES)
            if going is None:
                return
            before = (name, offer) if going else None

    def round(self, name: str) -> tuple[bool | None, str | None]:
        """One round; whether the work goes on after it (None: the computer crashed), and the offer that decides."""
        worked = self.dice.uniform(2, 75) * 60
        self.wait(worked)
        if self.chance(0.1):
            worked += self.reading(name, worked)
        if self.chance(0.08):  # owed, and the day or the hold ended
            missed = self.offer(name, worked, shown=self.chance(0.3))
            self.wait(60)
            self.put(OfferClosed(missed, self.now(), Outcome.MISSED))
        kind = self.dice.choice(
            ("break",) * 4 + ("own", "skip", "skip", "ignore", "away", "left", "off", "crash", "pause")
        )
        match kind:
            case "break":
                return self.guided(name, worked, self.offer(name, worked)), None
            case "own":
                return self.guided(name, worked, None), None
            case "skip":
                return self.skipped(name, worked)
            case "ignore":
                offer = self.offer(name, worked)
                self.put(OfferEvent(offer, self.now(), "unanswered"))
                self.wait(700)
                self.put(OfferClosed(offer, self.now(), Outcome.IGNORED))
                self.put(RoundEnded(name, self.now(), worked, "ignored"))
                return True, None
            case "away":
                self.left(name, worked, None)
            case "left":
                self.left(name, worked, self.offer(name, worked))
            case "off":
                if self.chance(0.3):
                    self.put(OfferClosed(self.offer(name, worked, shown=False), self.now(), Outcome.MISSED))
                self.put(RoundEnded(name, self.now(), worked, self.dice.choice(("off_hours", "restart"))))
                self.wait(3600)
            case "pause":
                offer = self.offer(name, worked)
                self.put(OfferClosed(offer, self.now(), Outcome.SKIPPED, SkipReason.NOT_NOW))
                self.wait(self.dice.uniform(60, 20000))
                self.put(RoundEnded(name, self.now(), worked, "pause"))
            case _:
                if self.chance(0.5):
                    self.offer(name, worked)
                return None, None
        return False, None

    # -- what happens in a round ----------------------------------------------------------------------------------

    def offer(self, name: str, worked: float, shown: bool = True) -> str:
        offer = self.name()
        self.put(OfferOpened(offer, name, self.now(), worked))
        self.wait(1)
        if shown:
            self.put(Prompted(offer, self.now(), worked, "lull"))
            for _ in range(self.dice.choice((0, 0, 0, 1, 2, 3))):
                self.wait(20)
                self.put(OfferEvent(offer, self.now(), "later"))
                self.wait(300)
                self.put(Prompted(offer, self.now(), worked, "later"))
        if self.chance(0.1):
            self.put(OfferEvent(offer, self.now(), "withdrawn"))
        self.wait(self.dice.uniform(1, 100))
        return offer

    def skipped(self, name: str, worked: float) -> tuple[bool, str | None]:
        offer = self.offer(name, worked)
        reason = self.dice.choice((None, *SkipReason))
        self.put(OfferClosed(offer, self.now(), Outcome.SKIPPED, reason))
        self.put(RoundEnded(name, self.now(), worked, "skipped"))
        return True, offer if reason is SkipReason.DONE_ALREADY else None

    def left(self, name: str, worked: float, offer: str | None) -> str:
        since = self.now()
        natural = self.name()
        self.put(NaturalBreak(natural, since, 300.0, offer))
        self.wait(300)
        if offer is not None:
            self.put(OfferClosed(offer, self.now(), Outcome.NATURAL))
        self.put(RoundEnded(name, since, worked, "natural"))
        self.wait(self.dice.uniform(1, 5000))
        if self.chance(0.5):
            self.put(NaturalBreak(natural, since, 301.0 + self.dice.random()))
        return natural

    def reading(self, name: str, worked: float) -> float:
        """Left for a while, and said on coming back that it was work; how much work that makes."""
        since = self.at
        offer = self.offer(name, worked) if self.chance(0.4) else None
        natural = self.left(name, worked, offer)
        gone = (self.at - since).total_seconds()
        more = self.name()
        self.put(RoundStarted(more, self.now()))
        here = self.dice.uniform(0, 900)
        self.wait(here)
        self.put(NaturalBreakUndone(natural, self.now()))
        self.put(RoundEnded(more, self.now(), here, "joined"))
        self.tale.taken_back.add(more)
        return gone + here

    def guided(self, name: str, worked: float, offer: str | None) -> bool | None:
        self.put(RoundEnded(name, self.now(), worked, "break"))
        while True:
            guided = self.name()
            self.put(BreakStarted(guided, self.now(), "30-A", offer, self.parts()))
            how = self.play(guided)
            if how != "another":
                break
        if how == "lost":
            return None
        if offer is not None:
            self.put(OfferClosed(offer, self.now(), Outcome.DONE if how == "finished" else Outcome.PARTIAL))
        return False

    def parts(self) -> tuple[Part, ...]:
        chosen = [self.dice.choice(MOVES) for _ in range(self.dice.randint(1, 3))]
        sides = {move: ("left", "right") if move in SIDED else ("both",) for move in chosen}
        return tuple(Part(move, side, 10.0) for move in chosen for side in sides[move])

    def play(self, guided: str) -> str:
        started = next(r for r in reversed(self.tale.records) if isinstance(r, BreakStarted))
        how = self.dice.choice(("finished",) * 5 + ("closed", "hurts", "crash", "suspended", "another", "lost"))
        reached = len(started.parts) if how == "finished" else self.dice.randint(0, len(started.parts) - 1)
        seconds = 0.0
        for index in range(reached):
            played = round(self.dice.uniform(1, 12), 3)
            seconds += played
            self.wait(played)
            if self.chance(0.3):
                self.put(PartPlayed(guided, index, played / 2, PartResult.RUNNING))
            result = PartResult.DONE if self.chance(0.85) else self.dice.choice((PartResult.CUT, PartResult.HURT))
            self.put(PartPlayed(guided, index, played, result))
        self.wait(1)
        if how != "lost":
            outcome = Outcome.DONE if how == "finished" else Outcome.PARTIAL
            self.put(BreakEnded(guided, self.now(), outcome, how, seconds))
        return how


def tales(seed: int) -> Iterator[Tale]:
    """What happened at one computer, and in three cases of ten at another one in the same days."""
    dice = random.Random(seed)
    begin = datetime.fromisoformat(f"{dice.choice(CHANGES)}T00:00:00+00:00") - timedelta(hours=dice.randint(0, 100))
    days = dice.randint(2, 9)
    yield Teller("a", dice, begin.astimezone(UTC), days).tell()
    if dice.random() < 0.3:
        yield Teller("b", dice, begin + timedelta(hours=dice.randint(0, 30)), days).tell()
