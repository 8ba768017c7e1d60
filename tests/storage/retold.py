"""A made-up history told to a real file, in portions and out of order, and held against what was counted by hand."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from math import isclose
from pathlib import Path
from typing import Any

from neckbreak.core.adherence import Tally, by_month, by_week, summed
from neckbreak.core.records import NaturalBreakUndone, OfferClosed, OfferOpened, Record, RoundEnded, RoundStarted
from neckbreak.storage import schema
from neckbreak.storage.history import History
from neckbreak.storage.merging import COLUMNS, merge
from tests.storage.counted import Day, counted, local_day
from tests.storage.tales import LATE, STRENGTH, Tale, tales


class Retold:
    """One history, told in four portions; what the days come to is asked after each."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.dice = random.Random(f"retold {seed}")
        self.folder = folder
        self.stories = list(tales(seed))
        self.seen: dict[str, int] = {}
        self.told: list[Record] = []
        self.clock = datetime.fromisoformat("2024-01-01T12:00:00+00:00")

    def open(self, name: str) -> History:
        return History.open(self.folder / name, self.folder / "backups", lambda: self.clock)

    def tell(self) -> None:
        """Tell all of it. Raises AssertionError at the first difference."""
        mine = self.stories[0]
        at_once: list[Record] = []
        late: list[Record] = []
        for record in mine.records:
            (late if isinstance(record, LATE) and self.dice.random() < 0.1 else at_once).append(record)
        history = self.open("history.db")
        half = self.dice.randint(0, len(at_once))
        self.hear(history, at_once[:half])
        self.check(history)
        history.backup(self.folder)
        [early] = self.folder.glob("history-*.db")
        self.hear(history, at_once[half:])
        assert self.merge(early.name) == 0, "an earlier state of the same history takes nothing back"
        self.check(history)
        while history.fill_tallies(self.dice.randint(1, 4)):
            pass
        self.hear(history, late[: len(late) // 2])
        self.check(history)
        for other in self.stories[1:]:
            self.bring(other)
            self.check(history)
        history.close()
        history = self.open("history.db")
        self.hear(history, late[len(late) // 2 :])
        self.check(history)
        history.close()
        with closing(sqlite3.connect(self.folder / "history.db")) as file:
            [remembered] = file.execute("SELECT count(*) FROM tallies").fetchone()
        self.note("days that were remembered in the end", remembered)
        alone = History.read_only(self.folder / "history.db", lambda: self.clock)
        self.check(alone)
        alone.close()
        self.notice()

    def hear(self, history: History, records: list[Record]) -> None:
        if records:
            history.apply(records, None)
            self.told += records
            self.clock = max(self.clock, *(r.at.wall for r in records if hasattr(r, "at")), self.clock)
            self.clock += timedelta(days=self.dice.choice((0, 0, 1, 3, 30)))
        assert history.unwritten == 0

    def bring(self, other: Tale) -> None:
        """What another process brings from another computer, while the history is open: early, whole, and again."""
        theirs = self.open("other.db")
        half = self.dice.randint(0, len(other.records))
        for portion in (other.records[:half], other.records[half:]):
            theirs.apply(portion, None)
            self.merge("other.db")
        assert self.merge("other.db") == 0, "what is here already is no change"
        theirs.close()
        self.told += other.records
        self.note("second computers")

    def merge(self, name: str) -> int:
        """Take another file's rows, as an import does; returns how many were new or changed."""
        with closing(schema.open_to_read(self.folder / name)) as theirs:
            rows = {
                table: theirs.execute(f"SELECT {', '.join(names)} FROM {table}").fetchall()
                for table, names in COLUMNS.items()
            }
        with closing(schema.connect(self.folder / "history.db")) as file:
            file.execute("BEGIN IMMEDIATE")
            changed = sum(merge(file, table, rows[table]) for table in COLUMNS)
            file.execute("COMMIT")
        self.note("rows merged", changed)
        return changed

    def check(self, history: History) -> None:
        """Every day, week and month, and any period, against the other calculation."""
        expected = counted(self.told, self.stories)
        found = history.tallies(date(2000, 1, 1), date(2100, 1, 1))
        assert list(found) == sorted(expected), (sorted(expected), list(found))
        for day, entry in expected.items():
            self.same(found[day], entry, str(day))
            today = history.today(day)
            same = ("done", "partial", "skipped", "ignored", "natural", "missed", "later", "self_")
            assert [getattr(today, n) for n in same] == [getattr(found[day], n) for n in same], day
            assert today.prompted == found[day].offered, day
        if not expected:
            return
        for group, key in ((by_week, "%G-%V"), (by_month, "%Y-%m")):
            together: dict[str, list[Day]] = {}
            for day, entry in expected.items():
                together.setdefault(day.strftime(key), []).append(entry)
            groups = group(found, STRENGTH)
            assert [first.strftime(key) for first in groups] == list(together)
            for sum_, entries in zip(groups.values(), together.values(), strict=True):
                self.same(sum_, added(entries), key)
        first, last = sorted(self.dice.choices(list(expected), k=2))
        within = added([entry for day, entry in expected.items() if first <= day <= last])
        self.same(history.total(first, last, STRENGTH), within, f"{first} to {last}")
        self.same(summed([summed(found.values(), STRENGTH)]), added(list(expected.values())), "all")
        assert sum(len(history.offers(day, day)) for day in expected) == sum(
            isinstance(r, OfferOpened) for r in self.told
        )
        self.note("days compared", len(expected))

    @staticmethod
    def same(found: Tally, expected: Day, what: str) -> None:
        for name, value in expected.items():
            have: Any = getattr(found, name)
            if isinstance(value, float):
                right = isclose(have, value, abs_tol=1e-6)
            elif name == "movements":
                right = have.keys() == value.keys() and all(isclose(have[k], value[k], abs_tol=1e-6) for k in value)
            else:
                right = have == value
            assert right, f"{what}: {name} is {have}, not {value}"

    def note(self, what: str, how_many: int = 1) -> None:
        self.seen[what] = self.seen.get(what, 0) + how_many

    def notice(self) -> None:
        """What this history had in it, to be sure that it was not an easy one."""
        rounds = {r.id: r for r in self.told if isinstance(r, RoundStarted)}
        offers = {r.id: r for r in self.told if isinstance(r, OfferOpened)}
        self.note("rounds", len(rounds))
        self.note("offers", len(offers))
        self.note("changes of the offset", len({r.at.offset_min for r in rounds.values()}) - 1)
        ended = [r for r in self.told if isinstance(r, RoundEnded)]
        self.note("rounds over midnight", sum(local_day(r) != local_day(rounds[r.id]) for r in ended))
        self.note("rounds that never ended", len(rounds.keys() - {r.id for r in ended}))
        closed = {r.id for r in self.told if isinstance(r, OfferClosed)}
        self.note("offers that never ended", len(offers.keys() - closed))
        self.note("absences taken back", sum(isinstance(r, NaturalBreakUndone) for r in self.told))
        self.note(
            "offers opened on another day than the round",
            sum(local_day(offer) != local_day(rounds[offer.round_id]) for offer in offers.values()),
        )


def added(entries: list[Day]) -> Day:
    """Several days as one."""
    total: Day = {"days": len(entries), "longest_s": max(entry["longest_s"] for entry in entries)}
    total["strength_days"] = len([entry for entry in entries if entry["finished"] & STRENGTH])
    for name in entries[0].keys() - {"longest_s", "finished", "movements", "skipped_for"}:
        total[name] = sum(entry[name] for entry in entries)
    for name in ("movements", "skipped_for"):
        total[name] = {}
        for entry in entries:
            for key, value in entry[name].items():
                total[name][key] = total[name].get(key, 0) + value
    return total
