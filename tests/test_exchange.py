"""Export, import and erase as real processes on real files, with NeckBreak running and without."""

from __future__ import annotations

import csv
import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from neckbreak.core.records import CheckedIn, NaturalBreak
from neckbreak.desktop.wire import CommandError, command_address, send_command
from neckbreak.storage.exporting import VERSION
from neckbreak.storage.history import History
from neckbreak.storage.merging import COLUMNS
from tests.storage.samples import START, clock, everything, guided, offer

DEADLINE_S = 60.0
WORKRAVE = Path(__file__).parent / "storage" / "fixtures" / "workrave-historystats"


def environ(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH") if name in os.environ}
    return {
        **kept,
        "HOME": str(home.parent),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "NECKBREAK_HOME": str(home),
    }


def neckbreak(home: Path, *given: object, code: int = 0) -> str:
    """Run a command; what it said, and to stderr when it failed."""
    command = [sys.executable, "-W", "error", "-m", "neckbreak", *map(str, given)]
    done = subprocess.run(command, capture_output=True, text=True, env=environ(home), timeout=DEADLINE_S, check=False)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stderr if code else done.stdout


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def filled(home: Path, *more: list) -> Path:
    history = History.open(home / "history.db", home / "backups", clock)
    history.apply(everything(), "{}")
    for records in more:
        history.apply(records, None)
    history.save_answers({"dizzy": "no"}, START)
    history.close()
    return home


def exported(home: Path, name: str = "out.json") -> bytes:
    target = home.parent / name
    neckbreak(home, "export", target)
    return target.read_bytes()


# -- round trips -------------------------------------------------------------------------------------------------


def test_export_erase_import_export_is_byte_identical(home):
    filled(home)
    (home / "settings.toml").write_text("due_min = 40\n")
    before = exported(home, "before.json")

    neckbreak(home, "erase", "--yes")
    assert not home.exists() or list(home.iterdir()) == []
    said = neckbreak(home, "import", home.parent / "before.json")

    assert re.match(r"\d+ rows taken in", said)
    assert exported(home, "after.json") == before
    assert "was here already" in neckbreak(home, "import", home.parent / "before.json")
    assert exported(home, "again.json") == before


def test_two_computers_come_to_the_same_in_either_order_and_twice(tmp_path):
    one = filled(
        tmp_path / "one", offer("laptop", START.plus(90_000), None), guided("laptop", START.plus(95_000), None, None)
    )
    two = filled(tmp_path / "two", [NaturalBreak("n-free", START.plus(7000), 900.0), CheckedIn(START, "answered", 2)])
    exported(one, "one.json")
    exported(two, "two.json")

    for home, names in (
        (tmp_path / "a", ("one", "two")),
        (tmp_path / "b", ("two", "one")),
        (tmp_path / "c", ("two", "one", "one", "two")),
        (one, ("two",)),
        (two, ("one",)),
    ):
        for name in names:
            neckbreak(home, "import", tmp_path / f"{name}.json")
        exported(home, f"{home.name}-all.json")

    results = {(tmp_path / f"{name}-all.json").read_bytes() for name in ("a", "b", "c", "one", "two")}
    assert len(results) == 1
    assert b"r-laptop" in results.pop()


def test_an_export_is_private_plain_json_without_what_belongs_to_one_computer(home):
    filled(home)
    device, live = (
        sqlite3.connect(home / "history.db").execute("SELECT (SELECT value FROM meta), state FROM live").fetchone()
    )
    (home.parent / "out.json").write_text("an older export")

    content = exported(home)

    data = json.loads(content)
    assert list(data["tables"]) == list(COLUMNS)
    assert {"meta", "live", "totals", "tallies"}.isdisjoint(data["tables"])
    assert device.encode() not in content
    assert stat.S_IMODE((home.parent / "out.json").stat().st_mode) == 0o600
    assert [each.name for each in home.parent.iterdir() if each.name.startswith(".out")] == []
    assert live == "{}"


def test_json_that_somebody_laid_out_anew_is_the_same(home, tmp_path):
    before = json.loads(exported(filled(home)))
    before["tables"]["rounds"]["columns"].reverse()
    before["tables"]["rounds"]["rows"] = [row[::-1] for row in before["tables"]["rounds"]["rows"]]
    before["tables"]["waits"]["note"] = "mine"
    del before["tables"]["reviews"]
    (tmp_path / "pretty.json").write_text(json.dumps(before, indent=3), encoding="utf-8-sig")

    assert "was here already" in neckbreak(home, "import", tmp_path / "pretty.json")
    neckbreak(tmp_path / "other", "import", tmp_path / "pretty.json")
    assert len(json.loads(exported(tmp_path / "other", "other.json"))["tables"]["rounds"]["rows"]) == 8


def test_a_table_for_a_spreadsheet_that_runs_nothing(home):
    formula = '=HYPERLINK("http://x")'
    filled(
        home,
        [CheckedIn(START.plus(1), "answered", note=formula), CheckedIn(START.plus(2), "answered", note='+1,"a"\r\nb')],
    )

    raw = exported(home, "out.csv")

    assert raw.startswith(b"\xef\xbb\xbfdate,time,")
    rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines(keepends=True)))
    assert [row["note"] for row in rows if row["what"] == "weekly check-in"][:2] == [f"'{formula}", '\'+1,"a"\r\nb']
    assert all(not cell or cell[0] not in "=+-@\t\r\n" for row in rows for cell in row.values())
    [one] = [row for row in rows if row["what"] == "offered break"]
    assert (one["date"], one["time"], one["utc_offset"], one["played_s"]) == (
        "2026-03-09",
        "09:40:40",
        "UTC+01:00",
        "13.5",
    )
    assert one["movements"] == "neck-turns left 7 s; neck-turns right 6.5 s (hurt)"
    assert [row["time"] for row in rows] == sorted(row["time"] for row in rows)


def test_where_an_export_cannot_go(home, tmp_path):
    assert "There is no history yet" in neckbreak(home, "export", tmp_path / "x.json", code=1)
    filled(home)
    before = (home / "history.db").read_bytes()

    assert ".json" in neckbreak(home, "export", tmp_path / "x.txt", code=2)
    assert "could not be written" in neckbreak(home, "export", tmp_path / "none" / "x.json", code=1)
    (home / "settings.json").symlink_to(home / "history.db")
    assert "works with" in neckbreak(home, "export", home / "settings.json", code=2)
    assert "works with" in neckbreak(home, "export", home / "backups" / "x.json", code=2)
    assert (home / "history.db").read_bytes() == before


# -- what is not taken in ----------------------------------------------------------------------------------------


def spoil(data, table, column, value, row=0):
    content = data["tables"][table]
    content["rows"][row][content["columns"].index(column)] = value


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("rounds", "started_at", "yesterday"),
        ("rounds", "started_at", "2026-13-09T08:00:00.000Z"),
        ("rounds", "started_offset_min", 5000),
        ("rounds", "started_offset_min", "soon"),
        ("rounds", "work_s", -1.0),
        ("rounds", "work_s", [1]),
        ("rounds", "work_s", 1e300),
        ("rounds", "id", "\ud800"),
        ("rounds", "day", "2026-02-31"),
        ("rounds", "day", None),
        ("rounds", "end_reason", None),
        ("offers", "outcome", "won"),
        ("offers", "round_id", "nobody"),
        ("prompts", "offer_id", "nobody"),
        ("parts", "break_id", "nobody"),
        ("parts", "side", "up"),
        ("parts", "idx", 1.5),
        ("decisions", "params", "[1]"),
        ("decisions", "params", "{"),
        ("checkins", "average", 11),
        ("wishes", "until_day", "soon"),
        ("natural_breaks", "id", None),
    ],
)
def test_a_bad_row_is_named_by_its_place_and_nothing_is_changed(home, tmp_path, table, column, value):
    data = json.loads(exported(filled(home)))
    spoil(data, table, column, value)
    ours = (home.parent / "out.json").read_text().splitlines()
    row = json.dumps(data["tables"][table]["rows"][0], separators=(",", ":"))
    where = next(n for n, line in enumerate(ours) if line.startswith(f'"{table}"')) + 1
    ours[where] = row + ("," if ours[where].endswith(",") else "")
    (tmp_path / "lines.json").write_text("\n".join(ours) + "\n")
    (tmp_path / "pretty.json").write_text(json.dumps(data, indent=1))
    other = filled(tmp_path / "other")
    before = exported(other, "before.json")

    for name in ("lines.json", "pretty.json"):
        said = neckbreak(other, "import", tmp_path / name, code=1)
        assert re.search(
            rf"{name}, (line {where + 1}|table {table}, row \d+): .*Nothing was changed\.$", said.strip()
        ), said
        assert said.count("\n") == 1
    assert exported(other, "after.json") == before


def test_files_that_are_none(home, tmp_path):
    whole = exported(filled(home))
    newer = json.loads(whole) | {"version": 2}
    for name, content, said in (
        ("half.json", whole[: len(whole) // 2], "not JSON"),
        ("latin.json", whole[:300] + b"\xff" + whole[300:], "not JSON"),
        ("nan.json", whole.replace(b"2460.0", b"NaN", 1), "not JSON"),
        ("newer.json", json.dumps(newer).encode(), "newer NeckBreak"),
        ("other.json", b'{"format": "something"}', "not an export"),
        ("list.json", b"[]", "not an export"),
        ("empty.json", b"", "not an export"),
        ("deep.json", b'{"format":' + b"[" * 100_000, "not JSON"),
        ("columns.json", whole.replace(b'"work_s", "end_reason"', b'"work_s", "hurray"', 1), "columns"),
        ("table.json", whole.replace(b'"reviews": {', b'"views": {', 1), "table"),
        ("history.json", (home / "history.db").read_bytes(), "not an export"),
        ("table.csv", b"date,time", "a table, which cannot be imported"),
        ("historystats", b"WorkRaveStats 4\nD 1 2\n", "line 2"),
    ):
        (tmp_path / name).write_bytes(content)
        heard = neckbreak(tmp_path / "other", "import", tmp_path / name, code=1)
        assert said in heard, (name, heard)
        assert name in heard
        assert heard.count("\n") == 1
    assert "No such file" in neckbreak(tmp_path / "other", "import", tmp_path / "nothing.json", code=1)
    newest = tmp_path / "newest"
    filled(newest)
    connection = sqlite3.connect(newest / "history.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert "newer version" in neckbreak(newest, "import", home.parent / "out.json", code=1)
    assert "newer version" in neckbreak(newest, "export", tmp_path / "x.json", code=1)


# -- Workrave ----------------------------------------------------------------------------------------------------


def test_a_history_that_workrave_made_is_taken_in_and_its_counts_agree(home, tmp_path):
    said = neckbreak(home, "import", WORKRAVE)

    wanted = by_hand(WORKRAVE.read_text())
    connection = sqlite3.connect(home / "history.db")
    connection.row_factory = sqlite3.Row
    found = {row["day"]: dict(row) for row in connection.execute("SELECT * FROM foreign_days")}
    connection.close()
    assert found == wanted
    assert sum(day["rest_taken"] for day in wanted.values()) > 0
    assert sum(day["rest_postponed"] + day["micro_postponed"] for day in wanted.values()) > 0
    assert sum(day["rest_skipped"] + day["micro_skipped"] for day in wanted.values()) > 0
    assert f"{len(wanted)} days taken in from Workrave" in said
    assert "was here already" in neckbreak(home, "import", WORKRAVE)
    told = json.loads(neckbreak(home, "stats", "--from", min(wanted), "--to", max(wanted), "--json"))
    assert told["foreign"]["workrave"]["rest_taken"] == sum(day["rest_taken"] for day in wanted.values())
    assert told["done"] == 0
    assert "Workrave counted on" in neckbreak(home, "stats", "--from", min(wanted), "--to", max(wanted))
    before = exported(home)
    neckbreak(tmp_path / "b", "import", home.parent / "out.json")
    assert exported(tmp_path / "b", "b.json") == before


def by_hand(text):
    """The counts as somebody would add them up who reads the file with a pencil."""
    days = {}
    for part in text.split("\nD ")[1:]:
        lines = part.splitlines()
        d, m, y = map(int, lines[0].split()[:3])
        name = f"{y + 1900}-{m + 1:02}-{d:02}"
        day = days.setdefault(name, {})
        day.update(source="workrave", day=name)
        for line in lines[1:]:
            n = line.split()
            if n[:2] in (["B", "0"], ["B", "1"]):
                kind = "micro" if n[1] == "0" else "rest"
                for at, what in ((4, "taken"), (5, "natural"), (6, "skipped"), (7, "postponed"), (8, "offered")):
                    day[f"{kind}_{what}"] = day.get(f"{kind}_{what}", 0) + int(n[at])
            elif n[0] == "m":
                day["work_s"] = day.get("work_s", 0) + int(n[2])
    return days


# -- with NeckBreak running --------------------------------------------------------------------------------------


class Running:
    def __init__(self, home: Path) -> None:
        self.address = command_address(home / "run")
        command = [sys.executable, "-m", "neckbreak", "--autostart"]
        self.process = subprocess.Popen(
            command, env=environ(home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until(self._answers)

    def _answers(self) -> bool:
        try:
            return bool(self.ask("status")["ok"])
        except CommandError:
            return False

    def ask(self, command: str) -> dict:
        return send_command(self.address, {"v": 1, "cmd": command, "args": {}}, 5.0)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(DEADLINE_S)


def until(condition) -> None:
    deadline, pause = time.monotonic() + DEADLINE_S, threading.Event()
    while not condition():
        assert time.monotonic() < deadline
        pause.wait(0.05)


@pytest.fixture
def running(home):
    home.mkdir()
    app = Running(home)
    yield app
    app.close()


def test_an_import_reaches_the_running_program(home, running, tmp_path):
    today = running.ask("status")["data"]["today"]
    other = History.open(tmp_path / "other" / "history.db", tmp_path / "other" / "backups", clock)
    other.apply(everything(), "{}")
    other.close()
    exported(tmp_path / "other", "other.json")
    connection = sqlite3.connect(home / "history.db")
    mine = connection.execute("SELECT id FROM rounds").fetchall()

    neckbreak(home, "import", tmp_path / "other.json")

    assert running.ask("status")["data"]["today"] == today
    assert running.ask("why")["ok"]
    rounds = connection.execute("SELECT id FROM rounds").fetchall()
    connection.close()
    assert set(mine) < set(rounds)
    assert len(rounds) == len(mine) + 8
    neckbreak(home, "export", tmp_path / "mine.json")
    assert b"r-done" in (tmp_path / "mine.json").read_bytes()


def test_a_warning_that_is_imported_holds_breaks_at_once(home, running, tmp_path):
    assert running.ask("status")["data"]["warning_card"] is None
    now = "2026-03-09T08:00:00.000Z"
    columns = {"cards": COLUMNS["cards"]}
    row = {
        "at": now,
        "urgency": "appointment",
        "event": "raised",
        "offset_min": 0,
        "day": now[:10],
        "cause": "button",
        "examined_day": None,
    }
    tables = {table: {"columns": names, "rows": [[row[name] for name in names]]} for table, names in columns.items()}
    (tmp_path / "card.json").write_text(json.dumps({"format": "neckbreak-history", "version": 1, "tables": tables}))

    neckbreak(home, "import", tmp_path / "card.json")

    assert running.ask("status")["data"]["warning_card"] == "appointment"


def test_erase_ends_the_running_program_first_and_leaves_what_is_not_ours(home, running):
    (home / "mine.txt").write_text("mine")
    (home / "log" / "other.log").write_text("mine")
    asked = neckbreak(home, "erase", code=2)
    assert "neckbreak erase --yes" in asked
    assert running.process.poll() is None

    said = neckbreak(home, "erase", "--yes")

    assert running.process.wait(DEADLINE_S) == 0
    assert sorted(str(each.relative_to(home)) for each in home.rglob("*")) == ["log", "log/other.log", "mine.txt"]
    assert f"removed {home / 'history.db'}" in said
    assert f"left, because it is not NeckBreak's: {home / 'mine.txt'}" in said


# -- erase -------------------------------------------------------------------------------------------------------


def test_erase_takes_all_that_is_ours_out_of_a_real_home(tmp_path):
    env = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH") if name in os.environ}
    env |= {"HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    data, icons = ".local/share/neckbreak", ".local/share/icons/hicolor/scalable/apps"
    ours = [
        ".config/neckbreak/settings.toml",
        ".config/neckbreak/settings.toml.broken-1",
        f"{data}/history.db",
        f"{data}/history.db.corrupt-1",
        f"{data}/history.db.corrupt-1-wal",
        f"{data}/history-older-version.db",
        f"{data}/backups/history-20260309T120000000Z.db",
        f"{data}/backups/history-v3-20260309T120000000Z.db",
        ".local/state/neckbreak/log/neckbreak.log.1",
        ".local/state/neckbreak/log/history.db.unwritten",
        ".local/share/applications/io.github.neckbreak.NeckBreak.desktop",
        f"{icons}/io.github.neckbreak.NeckBreak.svg",
    ]
    theirs = [
        ".config/autostart/other.desktop",
        ".config/other/settings.toml",
        ".local/share/applications/other.desktop",
    ]
    for name in (*ours, *theirs):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    start = tmp_path / ".config/autostart/io.github.neckbreak.NeckBreak.desktop"
    start.write_text(f"[Desktop Entry]\nType=Application\nExec={sys.executable}\n")
    command = [sys.executable, "-m", "neckbreak", "erase"]

    told = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert told.returncode == 2
    assert all((tmp_path / name).exists() and name in told.stdout for name in ours)
    assert start.exists()
    done = subprocess.run([*command, "--yes"], env=env, capture_output=True, text=True, check=True)

    left = sorted(str(each.relative_to(tmp_path)) for each in tmp_path.rglob("*") if each.is_file())
    assert left == sorted(theirs)
    assert not (tmp_path / ".local/share/neckbreak").exists()
    assert "removed the start at login" in done.stdout
    again = subprocess.run([*command, "--yes"], env=env, capture_output=True, text=True, check=True)
    assert again.stdout == "There was nothing to remove.\n"


def test_an_older_history_is_exported_as_this_version_reads_it_and_stays_as_it_is(home):
    fixture = Path(__file__).parent / "storage" / "fixtures" / "history-v3.db"
    home.mkdir()
    (home / "history.db").write_bytes(fixture.read_bytes())

    tables = json.loads(exported(home))["tables"]

    assert tables["rounds"]["rows"]
    assert tables["checkins"]["rows"] == []
    assert (home / "history.db").read_bytes() == fixture.read_bytes()


def test_the_format_is_described_as_it_is():
    page = (Path(__file__).parents[1] / "docs" / "history-format.md").read_text()
    for table, columns in COLUMNS.items():
        line = next(line for line in page.splitlines() if line.startswith(f"| `{table}` | **"))
        told = [name.strip(" *") for name in line.split("|")[2].split(",")]
        if table == "foreign_days":
            assert [*told[:4], told[-1]] == [*columns[:4], columns[-1]]
        else:
            assert told == list(columns)
    assert f'"version": {VERSION},' in page


def test_into_an_empty_history_comes_what_comes_into_a_used_one(home, tmp_path):
    """The quick way and the careful way: the same rows, sums, indexes and triggers."""
    exported(filled(home))
    neckbreak(tmp_path / "quick", "import", home.parent / "out.json")
    careful = tmp_path / "careful"
    neckbreak(careful, "import", WORKRAVE)
    neckbreak(careful, "import", home.parent / "out.json")

    def everything_in(folder):
        connection = sqlite3.connect(folder / "history.db")
        names = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
        tables = "SELECT * FROM totals", "SELECT * FROM prompts", "SELECT at, code FROM decisions ORDER BY id", names
        found = [connection.execute(sql).fetchall() for sql in tables]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()
        return found

    assert everything_in(tmp_path / "quick") == everything_in(careful)
    assert everything_in(home)[:3] == everything_in(careful)[:3]


def test_a_bad_row_leaves_an_empty_history_empty(home, tmp_path):
    text = exported(filled(home)).decode()
    (tmp_path / "bad.json").write_text(text.replace('["r-done","2026-03-09T', '["r-done","2026-03-32T'))

    said = neckbreak(tmp_path / "other", "import", tmp_path / "bad.json", code=1)

    assert "table rounds, row 1" in said
    assert all(not table["rows"] for table in json.loads(exported(tmp_path / "other", "x.json"))["tables"].values())
