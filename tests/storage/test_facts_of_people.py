"""The history tells the same about a simulated person as a list in memory: the long run's facts are the real ones."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from neckbreak.core.moment import Moment
from neckbreak.core.person import Facts
from neckbreak.core.records import Record
from neckbreak.storage.history import History
from tests.core.catalogue import shipped
from tests.core.people import Memory, Someone
from tests.storage.samples import clock


class Both:
    """Writes to both and compares what they know."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.memory = Memory()
        self.waiting: list[Record] = []
        self.asked = self.compared = 0

    def apply(self, records: list[Record]) -> None:
        self.waiting += records
        self.memory.apply(records)

    def facts(self, now: Moment) -> Facts:
        known = self.memory.facts(now)
        self.asked += 1
        if self.asked % 10:
            return known
        self.history.apply(self.waiting, None)
        self.waiting.clear()
        told = self.history.person_facts(now)
        for each in fields(Facts):
            mine, other = getattr(told, each.name), getattr(known, each.name)
            if each.name == "totals":
                other = {key: pytest.approx((total.begun, total.seconds)) for key, total in other.items()}
                mine = {key: (total.begun, total.seconds) for key, total in mine.items()}
            assert mine == other, each.name
        self.compared += 1
        return told


def test_history_and_memory_agree_about_a_person(tmp_path: Path) -> None:
    history = History.open(tmp_path / "history.db", tmp_path / "backups", clock)
    notes = Both(history)
    Someone(shipped(), 3, notes).live(110)
    history.close()
    assert notes.compared > 60
    assert history.trouble is None
