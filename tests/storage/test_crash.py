"""Killed while writing, and copied while writing: what was promised is there, and the file is sound."""

from __future__ import annotations

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from neckbreak.storage.history import History
from tests.storage.samples import clock

ROOT = Path(__file__).parents[2]
KILLS = 22


@contextmanager
def writer(path: Path, run: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.writer", str(path), run], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def check(path: Path, acknowledged: list[str]) -> None:
    history = History.open(path, path.parent / "backups", clock)
    try:
        assert history.notice is None
        assert history.trouble is None
        assert len(history.unfinished_breaks()) <= KILLS
    finally:
        history.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        ended = {
            name
            for (name,) in connection.execute(
                "SELECT substr(b.id, 3) FROM breaks b JOIN offers o ON o.id = b.offer_id"
                " JOIN parts p ON p.break_id = b.id AND p.idx = 1"
                " WHERE b.outcome = 'partial' AND o.outcome = 'done' AND p.result = 'hurt'"
            )
        }
        assert set(acknowledged) <= ended
        assert (
            connection.execute("SELECT count(*) FROM breaks").fetchone()[0] * 3
            == (connection.execute("SELECT count(*) FROM parts").fetchone()[0])
        )


def test_killed_at_random_moments_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    chance = random.Random(7)
    acknowledged: list[str] = []
    for run in range(KILLS):
        with writer(path, str(run)) as process:
            assert process.stdout is not None
            for _ in range(chance.randint(1, 12)):
                acknowledged.append(process.stdout.readline().strip())
            # Somewhere inside the next few transactions: spin a random, short while, then kill.
            for _ in range(chance.randint(0, 60_000)):
                pass
            process.kill()
            acknowledged += [line.strip() for line in process.stdout if line.endswith("\n")]
        check(path, acknowledged)
    assert len(acknowledged) >= KILLS


def test_copies_of_the_files_at_any_instant_open_with_all_that_was_promised(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    acknowledged: list[str] = []
    with writer(path, "0") as process:
        assert process.stdout is not None
        for n in range(12):
            acknowledged += [process.stdout.readline().strip() for _ in range(3)]
            folder = tmp_path / f"copy-{n}"
            folder.mkdir()
            # Stopped wherever it is: no program can promise anything for files copied one after the other while a
            # checkpoint moves pages between them.
            process.send_signal(signal.SIGSTOP)
            for suffix in ("", "-wal"):
                shutil.copy(f"{path}{suffix}", folder / f"history.db{suffix}")
            process.send_signal(signal.SIGCONT)
            check(folder / "history.db", acknowledged)


def test_the_live_state_is_never_ahead_of_its_records(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    for run in range(4):
        with writer(path, str(run)) as process:
            assert process.stdout is not None
            process.stdout.readline()
        with closing(sqlite3.connect(path)) as connection:
            state = connection.execute("SELECT state FROM live").fetchone()[0]
            found = connection.execute("SELECT outcome FROM offers WHERE id = ?", (f"o-{state}",)).fetchone()
            assert found == ("done",)
