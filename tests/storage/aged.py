"""Histories of some months with random identifiers, as the program writes them."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from neckbreak.core.moment import Moment
from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    CheckedIn,
    Decision,
    NaturalBreak,
    OfferClosed,
    OfferOpened,
    Outcome,
    PartPlayed,
    PartResult,
    Prompted,
    Rated,
    Record,
    RoundEnded,
    RoundStarted,
    SkipReason,
)
from neckbreak.storage.history import History
from tests.storage.samples import PARTS

FIRST = datetime(2025, 11, 3, 8, tzinfo=UTC)


def a_day(number: int, chance: random.Random, breaks: int = 12) -> list[Record]:
    """One day's records."""
    records: list[Record] = []
    for turn in range(breaks):
        at = Moment(FIRST + timedelta(days=number, minutes=47 * turn + chance.random()), 0.0, 0.0, 60)
        ids = [f"{chance.getrandbits(128):032x}" for _ in range(3)]
        rnd, offer, brk = ids
        records += [
            RoundStarted(rnd, at),
            OfferOpened(offer, rnd, at.plus(2400), 2400.5),
            Prompted(offer, at.plus(2401), 2401.0, "lull"),
            Decision(at.plus(2401), "offered", (("why", "lull"), ("work_s", 2401.0))),
        ]
        if turn % 4 == 3:
            records.append(OfferClosed(offer, at.plus(2450), Outcome.SKIPPED, SkipReason.NOT_NOW))
        else:
            records.append(BreakStarted(brk, at.plus(2410), "30-A", offer, PARTS))
            records += [PartPlayed(brk, i, 7.25, PartResult.DONE) for i in range(len(PARTS))]
            records.append(BreakEnded(brk, at.plus(2440), Outcome.DONE, "finished", 24.0))
            records.append(OfferClosed(offer, at.plus(2440), Outcome.DONE))
        records.append(RoundEnded(rnd, at.plus(2450), 2440.25, "break"))
        if turn == 5:
            records.append(NaturalBreak(f"{chance.getrandbits(128):032x}", at.plus(2600), 1800.0))
            records.append(Rated(at.plus(2500), "now", chance.randrange(5)))
    if number % 7 == 0:
        note = "A long week at the desk. " * chance.randrange(60)
        records.append(
            CheckedIn(Moment(FIRST + timedelta(days=number, hours=9), 0.0, 0.0, 60), "answered", 3, 2, 1, note)
        )
    return records


def now(day: int) -> datetime:
    """The evening of a day."""
    return FIRST + timedelta(days=day, hours=12)


def make(folder: Path, days: int, copied: int, seed: int, loose: bool = True) -> None:
    """`history.db` of `days` days, copied to `backups` after `copied` (0: never); `loose`: its log still beside it."""
    chance = random.Random(seed)
    today = [now(0)]
    folder.mkdir(parents=True, exist_ok=True)
    making = folder / "making"
    history = History.open(making / "history.db", folder / "backups", lambda: today[0])
    for day in range(days):
        today[0] = now(day)
        history.apply(a_day(day, chance), f'{{"v":1,"day":{day},"fill":"{"x" * 600}"}}')
        if day + 1 == copied:
            history.backup(folder / "backups")
    if not loose:
        history.close()
    for file in making.glob("history.db*"):
        if not file.name.endswith("-shm"):
            (folder / file.name).write_bytes(file.read_bytes())
    if loose:
        history.close()
    for file in making.iterdir():
        file.unlink()
    making.rmdir()
