"""Homes of older versions in today's program, and what a newer version left: real files, real processes."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tarfile
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from neckbreak.core.settings import FIELDS, as_text
from neckbreak.storage.exporting import VERSION
from neckbreak.storage.schema import migrations

HOMES = Path(__file__).parent / "homes"
TODAY = migrations()[-1][0]
OLD = sorted(HOMES.glob("home-v*.tar.xz"))
DEADLINE_S = 30.0
DERIVED = {"live", "meta", "tallies", "totals"}
WHOLE_YEAR = ("stats", "--json", "--from", "2026-01-01", "--to", "2026-06-30")


class Home:
    """A folder with everything, and the program as a user runs it on that folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._process: subprocess.Popen[str] | None = None
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        nowhere = {f"DBUS_{bus}_BUS_ADDRESS": "unix:path=/nowhere" for bus in ("SESSION", "SYSTEM")}
        own = {"HOME": str(folder), "NECKBREAK_HOME": str(folder)}
        self._environ = {**kept, **nowhere, **own, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}

    def run(self, *given: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-W", "error", "-m", "neckbreak", *given]
        return subprocess.run(command, capture_output=True, text=True, env=self._environ, timeout=DEADLINE_S)

    def answer(self, *given: str) -> Any:
        done = self.run(*given)
        assert (done.returncode, done.stderr) == (0, ""), given
        return json.loads(done.stdout) if "--json" in given else done.stdout

    def start(self) -> None:
        command = [sys.executable, "-m", "neckbreak", "--autostart"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, env=self._environ, stdout=pipe, stderr=subprocess.STDOUT, text=True)
        deadline = time.monotonic() + DEADLINE_S
        while self.run("status").returncode:
            assert self._process.poll() is None, self._process.communicate()
            assert time.monotonic() < deadline

    def end(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        said, _ = self._process.communicate(timeout=DEADLINE_S)
        code, self._process = self._process.returncode, None
        assert code == 0
        for text in (said, self.log):
            assert "Traceback" not in text
            assert " ERROR " not in text

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()

    @property
    def log(self) -> str:
        return (self.folder / "log" / "neckbreak.log").read_text()

    @property
    def history(self) -> Path:
        return self.folder / "history.db"

    def exported(self) -> dict[str, list[list[Any]]]:
        file = self.folder / "export.json"
        self.answer("export", str(file))
        tables: dict[str, Any] = json.loads(file.read_text())["tables"]
        return {name: table["rows"] for name, table in tables.items()}

    def rows(self, table: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.history)) as connection:
            return connection.execute(f"SELECT * FROM {table}").fetchall()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Callable[[str], Home]]:
    made: list[Home] = []

    def make(archive: str = "") -> Home:
        folder = tmp_path / f"home{len(made)}"
        folder.mkdir(mode=0o700)
        if archive:
            with tarfile.open(HOMES / archive) as tar:
                tar.extractall(folder, filter="data")
        made.append(Home(folder))
        return made[-1]

    yield make
    for each in made:
        each.close()


def newest() -> str:
    return OLD[-1].name


def print_of(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def version_of(file: Path) -> int:
    with closing(sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def lost(old: Path, new: Path) -> dict[str, set[tuple[Any, ...]]]:
    """The rows of each table of `old` that are not in `new`, in the columns of `old`."""
    with closing(sqlite3.connect(":memory:")) as both:
        both.execute("ATTACH ? AS old", (str(old),))
        both.execute("ATTACH ? AS new", (str(new),))
        tables = {name for (name,) in both.execute("SELECT name FROM old.sqlite_schema WHERE type = 'table'")} - DERIVED
        found = {}
        for table in tables:
            names = ", ".join(name for _, name, *_ in both.execute(f"PRAGMA old.table_info({table})"))
            gone = both.execute(f"SELECT {names} FROM old.{table} EXCEPT SELECT {names} FROM new.{table}").fetchall()
            found |= {table: set(gone)} if gone else {}
        return found


def test_there_is_a_home_of_every_version_of_the_history() -> None:
    assert [version_number(each) for each in OLD] == list(range(1, TODAY + 1)), "run: python -m tests.make_home"


def version_number(archive: Path) -> int:
    return int(archive.name.removeprefix("home-v").partition(".")[0])


@pytest.mark.parametrize("archive", [each.name for each in OLD])
def test_nothing_is_lost_in_an_upgrade(home: Callable[[str], Home], archive: str) -> None:
    at_home, before = home(archive), home(archive)
    number = version_number(HOMES / archive)
    [copy] = (at_home.folder / "backups").iterdir()
    files = (at_home.history, at_home.folder / "settings.toml", copy)
    prints = [print_of(each) for each in files]
    year, rows = at_home.answer(*WHOLE_YEAR), at_home.exported()
    assert year["done"] == 1
    assert year["skipped"] == 2
    assert [print_of(each) for each in files] == prints, "who only asks changes nothing"

    at_home.start()

    assert at_home.answer("status", "--json")["state"] in ("paused", "off_hours", "working")
    assert at_home.answer(*WHOLE_YEAR) == year
    assert "NeckBreak started" in at_home.answer("why")
    told = at_home.exported()
    assert all(len(told[table]) >= len(rows[table]) for table in rows)
    at_home.end()
    assert version_of(at_home.history) == TODAY
    gone = lost(before.history, at_home.history)
    now_closed = {"rounds", "offers", "breaks", "parts"}  # what was open when it was written is closed by the start
    assert set(gone) <= now_closed
    assert all(None in row or "running" in row for table in gone for row in gone[table])
    assert [print_of(each) for each in files[1:]] == prints[1:]
    made = [each for each in (at_home.folder / "backups").iterdir() if each.name.startswith("history-v")]
    assert len(made) == (number < TODAY)
    for each in made:
        assert version_of(each) == number
        assert lost(before.history, each) == {}
    assert at_home.log.startswith(before.log)


@pytest.mark.parametrize("archive", [each.name for each in OLD])
def test_settings_of_every_version_are_in_force_and_stay(home: Callable[[str], Home], archive: str) -> None:
    at_home = home(archive)
    file = at_home.folder / "settings.toml"
    text = file.read_text()
    said = tomllib.loads(text)
    assert len(said.keys() & FIELDS) >= 17
    listed = at_home.run("settings")
    values = dict(line.split(" = ", 1) for line in listed.stdout.splitlines())
    assert {key: values[key] for key in said if key in FIELDS} == {
        key: as_text(value) for key, value in said.items() if key in FIELDS
    }
    assert listed.stderr.count("\n") == 1
    assert "“mine”" in listed.stderr
    at_home.answer("settings", "set", "theme", "light")
    assert file.read_text() == text.replace('theme = "dark"', 'theme = "light"')


def test_choices_that_were_renamed_are_carried_over(home: Callable[[str], Home]) -> None:
    at_home = home("")
    (at_home.folder / "settings.toml").write_text('skin = "tan"\nhair = "bob"\nshirt = "slate"\n')
    listed = at_home.run("settings")
    assert listed.stderr == ""
    assert {"skin = olive", "hair = mid", "shirt = moss"} <= set(listed.stdout.splitlines())


def test_the_first_export_is_taken_in_and_comes_out_as_it_was(home: Callable[[str], Home]) -> None:
    at_home, old = home(""), HOMES / "export-1.json"
    at_home.answer("import", str(old))
    at_home.answer("export", str(at_home.folder / "again.json"))
    assert (at_home.folder / "again.json").read_text() == old.read_text()


def test_lines_that_an_older_version_could_not_write_are_written(home: Callable[[str], Home]) -> None:
    at_home = home("")
    shutil.copy(HOMES / "history.db.unwritten", at_home.folder)
    at_home.start()
    assert at_home.answer(*WHOLE_YEAR)["done"] == 1
    at_home.end()
    assert len(at_home.rows("offers")) == 8
    assert not (at_home.folder / "history.db.unwritten").exists()


# -- and back ------------------------------------------------------------------------------------------------------


def by_a_newer_version(at_home: Home) -> str:
    """What the next version may leave: returns the print of its history."""
    with closing(sqlite3.connect(at_home.history)) as connection:
        connection.executescript(f"CREATE TABLE dreams (id TEXT) STRICT; PRAGMA user_version = {TODAY + 1};")
    with (at_home.folder / "settings.toml").open("r+") as file:
        text = file.read().replace('theme = "dark"', 'theme = "sepia"')
        file.seek(0)
        file.write('dreams = "of the next version"\n' + text)
    return print_of(at_home.history)


def test_a_newer_history_is_refused_kindly_and_the_reminding_goes_on(home: Callable[[str], Home]) -> None:
    at_home = home(newest())
    before, settings = by_a_newer_version(at_home), (at_home.folder / "settings.toml").read_bytes()
    sentence = f"{at_home.history} was written by a newer version of NeckBreak; please install that version"
    for command in (("stats",), ("export", str(at_home.folder / "a.json")), ("import", str(HOMES / "export-1.json"))):
        done = at_home.run(*command)
        assert (done.returncode, done.stdout) == (1, ""), command
        assert sentence in done.stderr
        assert done.stderr.count("\n") == 1
    at_home.start()
    assert at_home.answer("status", "--json")["state"] in ("working", "off_hours")
    assert at_home.run("settings", "get", "due_min").stdout == "40\n"
    at_home.answer("pause", "45m")
    assert "Paused by you" in at_home.answer("why")
    listed = at_home.run("settings")
    assert "“theme” cannot be “sepia”" in listed.stderr
    assert "“dreams”" in listed.stderr
    at_home.end()
    assert at_home.log.count(sentence) == 1
    assert print_of(at_home.history) == before
    assert (at_home.folder / "settings.toml").read_bytes() == settings


def test_what_was_noted_meanwhile_is_taken_in_when_the_newer_version_is_back(home: Callable[[str], Home]) -> None:
    at_home = home(newest())
    before = at_home.rows("decisions")
    by_a_newer_version(at_home)
    at_home.start()
    at_home.answer("pause", "45m")
    at_home.end()
    assert (at_home.folder / "history-older-version.db").exists()
    with closing(sqlite3.connect(at_home.history)) as connection:
        connection.executescript(f"DROP TABLE dreams; PRAGMA user_version = {TODAY};")

    at_home.start()
    at_home.end()

    noted = [row for row in at_home.rows("decisions") if row not in before]
    assert [row for row in noted if "paused" in row], noted
    assert list(at_home.folder.glob("history-older-version*")) == []
    assert "damaged" not in at_home.log


def test_an_export_of_a_newer_version_is_refused_kindly(home: Callable[[str], Home], tmp_path: Path) -> None:
    at_home = home(newest())
    before = print_of(at_home.history)
    text = (HOMES / "export-1.json").read_text()
    newer = tmp_path / "newer.json"
    newer.write_text(text.replace(f'"version": {VERSION}', f'"version": {VERSION + 1}'))
    done = at_home.run("import", str(newer))
    assert (done.returncode, done.stdout) == (1, "")
    what = "this was exported by a newer NeckBreak; please install that version here, too. Nothing was changed."
    assert done.stderr == f"{newer}: {what}\n"
    assert print_of(at_home.history) == before
