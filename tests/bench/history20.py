"""Twenty years of history: 80,000 breaks with 300,000 movements, and how long each question to it takes.

python -m tests.bench.history20 FOLDER      prints JSON
"""

from __future__ import annotations

import json
import os
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from neckbreak.storage.history import History
from neckbreak.storage.recording import instant
from tests.bench import measure

YEARS = int(os.environ.get("NECKBREAK_BENCH_YEARS", "20"))
BREAKS_A_DAY = 16
DAYS = 250 * YEARS
TALLIES_AT_ONCE = 20
LAST = datetime(2026, 11, 20, 18, tzinfo=UTC)
MOVES = (("neck-turns", "left"), ("neck-turns", "right"), ("shoulder-shrug", "both"), ("chin-tuck", "both"))


def breaks() -> Iterator[tuple[int, datetime]]:
    """A number and an instant for each."""
    for day in range(DAYS):
        morning = LAST - timedelta(days=(DAYS - 1 - day) * 365 / 250, hours=10)
        for turn in range(BREAKS_A_DAY):
            yield day * BREAKS_A_DAY + turn, morning + timedelta(minutes=35 * turn)


def fill(path: Path) -> None:
    """Write the rows straight into the tables that the program has made."""
    db = sqlite3.connect(path)
    db.executescript("PRAGMA synchronous=OFF; BEGIN;")
    rounds, offers, prompts, done, parts, decisions = [], [], [], [], [], []
    for number, at in breaks():
        identifier = f"{number:032x}"
        day, begin, end = at.date().isoformat(), instant(at), instant(at + timedelta(seconds=40))
        rounds.append((identifier, begin, 0, day, end, 0, 2400.0, "done"))
        offers.append((identifier, identifier, begin, 0, day, 2400.0, "done", None, end, 0))
        prompts.append((identifier, 1, begin, 0, 2400.0, "lull"))
        done.append((identifier, identifier, "30-A", begin, 0, day, 30.0, 30.0, "done", "finished", end, 0))
        count = 4 if number % 4 else 3  # 300,000 in all
        parts += [(identifier, i, move, side, 7.5, 7.5, "done") for i, (move, side) in enumerate(MOVES[:count])]
        if (LAST - at).days < 30:
            decisions.append((begin, 0, day, "offered", '{"why":"lull","work_s":2400}'))
    for table, rows in (
        ("rounds", rounds),
        ("offers", offers),
        ("prompts", prompts),
        ("breaks", done),
        ("parts", parts),
    ):
        db.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows)
    db.executemany("INSERT INTO decisions (at, offset_min, day, code, params) VALUES (?, ?, ?, ?, ?)", decisions)
    db.commit()
    db.close()


def median_ms(ask: Callable[[], Any]) -> float:
    times = []
    for _ in range(7):
        begin = time.perf_counter()
        ask()
        times.append((time.perf_counter() - begin) * 1000)
    return round(statistics.median(times), 3)


def once_ms(ask: Callable[[], Any]) -> float:
    begin = time.perf_counter()
    ask()
    return round((time.perf_counter() - begin) * 1000, 3)


def damaged(path: Path, backups: Path) -> float:
    """How long the start takes when twenty pages are gone; what is left to find without a copy follows later."""
    with path.open("r+b") as file:
        for page in range(1000, 21000, 1000):
            file.seek(page * 4096)
            file.write(bytes(4096))
    begin = time.perf_counter()
    history = History.open(path, backups, lambda: LAST)
    took = time.perf_counter() - begin
    history.close()
    return round(took, 2)


def main(folder: str) -> None:
    """Make it, open it, ask it."""
    path, backups = Path(folder) / "history.db", Path(folder) / "backups"
    History.open(path, backups, lambda: LAST).close()
    empty = measure.memory(os.getpid()).pss
    child = os.fork()  # so that the memory of filling it does not count
    if child == 0:
        fill(path)
        os._exit(0)
    os.waitpid(child, 0)
    begin = time.perf_counter()
    history = History.open(path, backups, lambda: LAST)
    opened = (time.perf_counter() - begin) * 1000
    day: date = LAST.date()
    questions: dict[str, Callable[[], Any]] = {
        "today": lambda: history.today(day),
        "decisions": lambda: history.decisions(day),
        "recent_breaks": lambda: history.recent_breaks(day),
        "last_plans": lambda: history.last_plans(20),
        "starting_sides": history.starting_sides,
        "unfinished_breaks": history.unfinished_breaks,
        "open_offers": history.open_offers,
        "live": history.live,
        "answers": history.answers,
        "offers of a year": lambda: history.offers(day - timedelta(days=364), day),
        "stats of a week": lambda: history.total(day - timedelta(days=6), day),
        "tallies of a year": lambda: history.tallies(day - timedelta(days=364), day),
        "stats of 20 years": lambda: history.total(date.min, day),
    }
    slices = []
    more = True
    while more:
        begin = time.perf_counter()
        more = history.fill_tallies(TALLIES_AT_ONCE)
        slices.append((time.perf_counter() - begin) * 1000)
    asked = {name: median_ms(ask) for name, ask in questions.items()}
    used = measure.memory(os.getpid()).pss
    found = {"rows": len(history.recent_breaks(day)), "size_mb": round(path.stat().st_size / 1024**2, 1)}
    since = day - timedelta(days=364)
    with sqlite3.connect(path) as other:
        other.execute("DELETE FROM tallies WHERE day >= ?", (since.isoformat(),))
    other.close()
    year_cold = once_ms(lambda: history.tallies(since, day))
    begin = time.perf_counter()
    history.backup(backups)
    backup = time.perf_counter() - begin
    history.close()
    found["damaged_with_copy_s"], found["damaged_without_s"] = damaged(path, backups), damaged(path, backups / "none")
    print(
        json.dumps(
            {
                "open_ms": round(opened, 1),
                "questions_ms": asked,
                "year_cold_ms": year_cold,
                "fill": {"slices": len(slices), "median_ms": statistics.median(slices), "worst_ms": max(slices)},
                "pss_mb": used,
                "pss_empty_mb": empty,
                "backup_s": round(backup, 2),
                **found,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1])
