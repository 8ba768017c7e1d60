"""A small day of records of every kind, for tests."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import count

from neckbreak.core.moment import Moment, utc
from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    Carded,
    CheckedIn,
    Decision,
    HoldAsked,
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
    Rated,
    Reacted,
    Record,
    Reviewed,
    RoundEnded,
    RoundStarted,
    SkipReason,
    Waited,
    Wished,
)

NOW = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
START = Moment(utc(2026, 3, 9, 8), 100.0, 100.0, 60)
DAY = START.day
PARTS = (Part("neck-turns", "left", 7.0), Part("neck-turns", "right", 7.0), Part("shoulder-shrug", "both", 10.0))


def clock() -> datetime:
    return NOW


def offer(name: str, at: Moment, outcome: Outcome | None, reason: SkipReason | None = None) -> list[Record]:
    """A round with one prompted offer."""
    records: list[Record] = [
        RoundStarted(f"r-{name}", at),
        OfferOpened(f"o-{name}", f"r-{name}", at.plus(2400), 2400.0),
        Prompted(f"o-{name}", at.plus(2401), 2401.0, "lull"),
    ]
    if outcome is not None:
        records.append(OfferClosed(f"o-{name}", at.plus(2500), outcome, reason))
        records.append(RoundEnded(f"r-{name}", at.plus(2500), 2460.0, outcome.value))
    return records


def guided(name: str, at: Moment, offer_id: str | None, outcome: Outcome | None) -> list[Record]:
    """A guided break with its parts."""
    records: list[Record] = [
        BreakStarted(f"b-{name}", at, "30-A", offer_id, PARTS),
        PartPlayed(f"b-{name}", 0, 3.0, PartResult.RUNNING),
        PartPlayed(f"b-{name}", 0, 7.0, PartResult.DONE),
        PartPlayed(f"b-{name}", 1, 4.5, PartResult.RUNNING),
    ]
    if outcome is not None:
        records.append(PartPlayed(f"b-{name}", 1, 6.5, PartResult.HURT))
        records.append(BreakEnded(f"b-{name}", at.plus(14), outcome, "hurts", 13.5))
    return records


def everything() -> list[Record]:
    """Each kind of record and each outcome at least once."""
    hours = (START.plus(3600 * n) for n in count())
    records: list[Record] = []
    for outcome in Outcome:
        records += offer(outcome.value, next(hours), outcome)
    records += offer("reason", next(hours), Outcome.SKIPPED, SkipReason.DONE_ALREADY)
    records += offer("open", next(hours), None)
    records.append(OfferEvent("o-done", START.plus(2410), "later"))
    records.append(OfferEvent("o-done", START.plus(2420), "withdrawn"))
    records.append(Prompted("o-done", START.plus(2430), 2430.0, "later"))
    records += guided("offered", START.plus(2440), "o-done", Outcome.DONE)
    records += guided("self", START.plus(5000), None, Outcome.PARTIAL)
    records += guided("running", START.plus(6000), None, None)
    records.append(NaturalBreak("n-free", START.plus(7000), 400.0))
    records.append(NaturalBreak("n-offer", START.plus(7500), 400.0, "o-natural"))
    records.append(NaturalBreak("n-undone", START.plus(8000), 300.0))
    records.append(NaturalBreakUndone("n-undone", START.plus(8400)))
    records.append(Decision(START, "waiting", (("lull_s", 20.5), ("hold", "call"))))
    records += about_the_person()
    return records


def about_the_person() -> list[Record]:
    """Ratings, reactions, wishes and cards."""
    return [
        Rated(START, "now", 3),
        Rated(START.plus(2439), "before", 3, "b-offered"),
        Rated(START.plus(2460), "after", 5, "b-offered"),
        Rated(START.plus(3000), "worse"),
        Reacted(START.plus(2454), "b-offered", "neck-turns", "sore"),
        Wished(START.plus(9000), "chin-tuck", "not_for_me", date(2026, 3, 23)),
        Wished(START.plus(9000), "chin-tuck", "pinned"),
        Wished(START.plus(9100), "neck-turns", "not_for_me"),
        Wished(START.plus(9200), "neck-turns", "back"),
        Wished(START.plus(9300), "shoulder-shrug", "pinned"),
        Wished(START.plus(9400), "shoulder-shrug", "unpinned"),
        Carded(START.plus(9500), "same_day", "raised", "unwell"),
        Carded(START.plus(9600), "same_day", "examined", "", date(2026, 3, 10)),
        Waited(START.plus(9700), "microphone", "5f2a", 1800.0),
        HoldAsked(START.plus(9800), "microphone", "5f2a", "asked"),
        HoldAsked(START.plus(9900), "microphone", "5f2a", "no"),
        CheckedIn(START.plus(9950), "asked"),
        CheckedIn(START.plus(9960), "answered", 4, 3, 2, "The new chair helps."),
        Reviewed(START.plus(9970), "keep"),
    ]
