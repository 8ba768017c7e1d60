"""NeckBreak as a user has it: a process on a desk, its command line, its history file, and a letter being typed."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from neckbreak.clock import Clock
from neckbreak.core import safety, saved
from neckbreak.core.records import RoundStarted
from neckbreak.core.states import Live, Round, State, Working
from neckbreak.storage.history import History
from neckbreak.ui.card import DEAF_S
from tests.desk.session import HERE, Desk, Window, until

PROJECT = HERE.parent.parent
SHORT_WINDOW = {"earliest_min": 5, "due_min": 5, "latest_min": 30, "theme": "light"}
"""A lull of 20 s will do from the fifth minute on, and nothing comes without one before the thirtieth."""


def prepare(
    home: Path,
    work_min: float = 4.0,
    *,
    ago_s: float = 0.0,
    answered: bool = True,
    **settings: int | bool | str,
) -> None:
    """Write a home as somebody leaves it who has worked so long and answered the safety list."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    wanted = {**SHORT_WINDOW, **settings}
    lines = [f"{key} = {json.dumps(value)}" for key, value in wanted.items()]
    (home / "settings.toml").write_text("\n".join(lines) + "\n")
    real = Clock()()
    now = replace(real, wall=real.wall - timedelta(seconds=ago_s))
    history = History.open(home / "history.db", home / "backups", lambda: now.wall)
    state: State = Working(Round("first", now, work_s=work_min * 60))
    history.apply([RoundStarted("first", now)], json.dumps(saved.to_data(Live(now, state))))
    if answered:
        history.save_answers(dict.fromkeys(safety.CODES, "no"), now)
    history.close()


@dataclass
class Ended:
    """How the program ended."""

    code: int
    seconds: float


class Book:
    """A history file as it is at this moment, read from outside."""

    def __init__(self, path: Path, running: bool) -> None:
        self._path, self._running = path, running

    def rows(self, sql: str, *values: Any) -> list[dict[str, Any]]:
        """What a query gives; of a file nobody has open, a copy is asked."""
        if self._running:
            with contextlib.closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, timeout=5)) as database:
                return _rows(database, sql, values)
        with tempfile.TemporaryDirectory() as folder:
            copy_history(self._path.parent, Path(folder))
            with contextlib.closing(sqlite3.connect(Path(folder) / "history.db")) as database:
                return _rows(database, sql, values)

    def offers(self) -> list[dict[str, Any]]:
        return self.rows("SELECT * FROM offers ORDER BY opened_at")

    def breaks(self) -> list[dict[str, Any]]:
        return self.rows("SELECT * FROM breaks ORDER BY started_at")

    def parts(self) -> list[dict[str, Any]]:
        return self.rows("SELECT p.* FROM parts p JOIN breaks b ON b.id = p.break_id ORDER BY b.started_at, p.idx")

    def prompts(self) -> list[dict[str, Any]]:
        return self.rows("SELECT * FROM prompts ORDER BY offer_id, seq")

    def rounds(self) -> list[dict[str, Any]]:
        return self.rows("SELECT * FROM rounds ORDER BY started_at")

    def natural_breaks(self) -> list[dict[str, Any]]:
        return self.rows("SELECT * FROM natural_breaks ORDER BY at")

    def events(self) -> list[str]:
        return [row["kind"] for row in self.rows("SELECT kind FROM offer_events ORDER BY at")]

    def outcome(self) -> str | None:
        """How the only offer ended; None while it is open."""
        (offer,) = self.offers()
        return str(offer["outcome"]) if offer["outcome"] else None

    def decided(self, code: str) -> int:
        """How often this was decided."""
        return len(self.rows("SELECT 1 FROM decisions WHERE code = ?", code))

    def sound(self) -> bool:
        """Whether SQLite finds nothing wrong."""
        found = self.rows("PRAGMA integrity_check") + self.rows("PRAGMA foreign_key_check")
        return found == [{"integrity_check": "ok"}]


def _rows(database: sqlite3.Connection, sql: str, values: tuple[Any, ...]) -> list[dict[str, Any]]:
    database.row_factory = sqlite3.Row
    return [dict(row) for row in database.execute(sql, values)]


def copy_history(source: Path, target: Path) -> None:
    """Copy the history's files as they lie there, without asking SQLite."""
    target.mkdir(parents=True, exist_ok=True)
    for name in ("history.db", "history.db-wal"):
        with contextlib.suppress(FileNotFoundError):
            shutil.copy(source / name, target / name)


def morning() -> str:
    """A time zone in which it is past nine in the morning: after lunch, say, other breaks are chosen."""
    ahead = (9 - time.gmtime().tm_hour + 11) % 24 - 11
    return f"Etc/GMT{-ahead:+d}"  # whose sign counts westwards


class NeckBreak:
    """The running program."""

    def __init__(self, desk: Desk, home: Path, speed: float = 20.0, *arguments: str, wait: bool = True) -> None:
        self.desk, self.home, self.speed = desk, home, speed
        self.environ = {**desk.environ, "NECKBREAK_HOME": str(home), "PYTHONPATH": str(PROJECT), "TZ": morning()}
        self.process = desk.spawn(
            *(sys.executable, "-X", "faulthandler", "-m", "neckbreak", "--speed", str(speed), *arguments),
            log=f"neckbreak-{home.name}",
            environ=self.environ,
        )
        self.began = time.monotonic()
        if wait:
            until("NeckBreak answers", self._answers)

    def _answers(self) -> bool:
        assert self.running, f"NeckBreak ended at once: {self.output}"
        return self.cli("status").returncode == 0

    @property
    def output(self) -> str:
        """What it printed."""
        return (self.desk.folder / f"neckbreak-{self.home.name}.log").read_text()

    @property
    def log(self) -> str:
        """Its own log file."""
        path = self.home / "log/neckbreak.log"
        return path.read_text() if path.exists() else ""

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    @property
    def book(self) -> Book:
        """Its history."""
        return Book(self.home / "history.db", self.running)

    def cli(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command of `neckbreak`, as in a terminal."""
        return subprocess.run(
            [sys.executable, "-m", "neckbreak", *arguments],
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def status(self) -> dict[str, Any]:
        """`neckbreak status --json`."""
        return dict(json.loads(self.cli("status", "--json").stdout))

    def work_until_offered(self, times: int = 1) -> Window:
        """Type until a break is due, pause, and return the card that comes in this lull, once it listens."""

        def due() -> bool:
            return self.book.decided("waits_for_lull") >= times or len(self.book.prompts()) >= times

        self.desk.type_until("a break is due", due, 40)
        card = until("the card", self.desk.card)
        seen = time.monotonic()
        until("the card listens", lambda: time.monotonic() - seen > DEAF_S / self.speed)
        return card

    def end(self, number: signal.Signals = signal.SIGTERM) -> Ended:
        """End it by a signal."""
        began = time.monotonic()
        os.kill(self.process.pid, number)
        code = self.process.wait(20)
        return Ended(code, time.monotonic() - began)

    def close(self) -> None:
        """End it if it still runs; it must not have complained."""
        if self.running:
            ended = self.end()
            assert ended.code == 0, self.output
        for told in (self.output, self.log):
            for complaint in ("Traceback", " ERROR ", "QObject", "QWidget", "QPainter", "Fatal"):
                assert complaint not in told, told


class Letter:
    """The window that is typed into."""

    def __init__(self, desk: Desk, x: int = 300, y: int = 200) -> None:
        self.desk = desk
        self._file = desk.folder / "letter.txt"
        self._file.unlink(missing_ok=True)
        self._process = desk.spawn(sys.executable, str(HERE / "typing_target.py"), str(self._file), str(x), str(y))
        self.window = until("the letter", lambda: desk.search("--name", "^Letter$"))[0]
        desk.run("xdotool", "windowactivate", "--sync", str(self.window))
        until("the letter has the keyboard", lambda: desk.active() == self.window)

    @property
    def text(self) -> str:
        return self._file.read_text()

    @property
    def has_keyboard(self) -> bool:
        return self.desk.active() == self.window

    def close(self) -> None:
        self.desk.end(self._process)
