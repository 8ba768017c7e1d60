"""A large import beside a running program, which has a second of patience for its own writing."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from math import inf
from pathlib import Path

from neckbreak.storage import importing, schema
from neckbreak.storage.history import History
from neckbreak.storage.merge_rules import COLUMNS
from tests.storage.samples import clock

ROWS = 600_000
"""So many that writing them takes seconds on a fast computer."""
ABSENCES = """
WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
INSERT INTO temp.stage_natural_breaks (id, at, offset_min, day, seconds, undone)
SELECT 'n' || n, '2026-03-09T09:00:00.000Z', 60, '2026-03-09', 400.0, 0 FROM numbers
"""


class Running:
    """Writes every twentieth of a second, as a busy program would, and notes how long it had to wait."""

    def __init__(self, path: Path) -> None:
        self.waits: list[float] = []
        self._path = path
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._write)
        self._thread.start()

    def _write(self) -> None:
        with closing(schema.connect(self._path)) as connection:
            while not self._ended.wait(0.05):
                begin = time.monotonic()
                try:
                    connection.execute("UPDATE meta SET value = value")
                    self.waits.append(time.monotonic() - begin)
                except sqlite3.OperationalError:
                    self.waits.append(inf)

    def end(self) -> None:
        self._ended.set()
        self._thread.join()


def test_others_can_write_during_a_large_import(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    History.open(path, tmp_path / "backups", clock).close()
    with closing(schema.connect(path)) as connection:
        for table in COLUMNS:
            importing._stage(connection, table)
        connection.execute(ABSENCES, (ROWS,))
        running = Running(path)
        begin = time.monotonic()
        try:
            changed = importing.merge_staged(connection)
        finally:
            took = time.monotonic() - begin
            running.end()

    assert changed == ROWS
    assert len(running.waits) >= 3
    assert max(running.waits) < took * 0.75, "the other had to wait for the whole of it"
