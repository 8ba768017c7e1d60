"""Files that cannot be used and places that cannot be written: the program goes on, says so once, and loses nothing."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from neckbreak.core.records import BreakEnded, Outcome, PartPlayed, PartResult, RoundStarted
from neckbreak.storage import schema
from neckbreak.storage.history import History, NewerHistory
from neckbreak.storage.schema import BackupError, copy, migrations
from neckbreak.storage.troubles import Mishap
from tests.storage.samples import DAY, START, clock, everything, guided, offer

ROOT = Path(__file__).parents[2]
AS_ROOT = os.geteuid() == 0


def opened(folder: Path, on_trouble: Callable[[str], None] | None = None) -> History:
    return History.open(folder / "history.db", folder / "backups", clock, on_trouble)


def filled(folder: Path) -> Path:
    history = opened(folder)
    history.apply(everything(), "state")
    history.close()
    return folder / "history.db"


def prints(folder: Path) -> dict[str, str]:
    files = [path for path in folder.iterdir() if path.is_file()]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def fill_up(folder: Path) -> Path:
    filler = folder / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 512)
    return filler


def set_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


def check_sound(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_newer_file_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = filled(tmp_path)
    set_version(path, migrations()[-1][0] + 1)
    before = prints(tmp_path)
    with pytest.raises(NewerHistory, match=r"history\.db was written by a newer version of NeckBreak; please install"):
        opened(tmp_path)
    assert prints(tmp_path) == before


def test_a_newer_file_with_a_log_after_a_crash_is_left_as_it_is(tmp_path: Path) -> None:
    path = filled(tmp_path / "live")
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {migrations()[-1][0] + 1}")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", crashed / f"history.db{suffix}")
    connection.close()
    before = prints(crashed)
    with pytest.raises(NewerHistory):
        opened(crashed)
    assert {name: prints(crashed)[name] for name in before} == before


def test_no_database_at_all_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    path.write_bytes(b"these are not the rows you are looking for" * 200)
    Path(f"{path}-wal").write_bytes(b"some log")
    history = opened(tmp_path)
    assert history.set_aside == tmp_path / "history.db.corrupt-20260309T120000000Z"
    assert history.set_aside.read_bytes().startswith(b"these are not")
    assert Path(f"{history.set_aside}-wal").read_bytes() == b"some log"
    assert history.notice == Mishap("begun", history.set_aside)
    history.apply(everything(), "state")
    history.close()
    again = opened(tmp_path)
    assert again.notice is None
    assert again.today(DAY).done == 1
    again.close()


def test_damaged_pages_are_noticed(tmp_path: Path) -> None:
    path = filled(tmp_path)
    content = bytearray(path.read_bytes())
    for page in range(2, len(content) // 4096, 2):
        content[page * 4096 : page * 4096 + 200] = b"\xa5" * 200
    path.write_bytes(content)
    history = opened(tmp_path)
    assert history.notice is not None
    assert history.set_aside is not None
    assert history.set_aside.read_bytes() == content
    assert history.today(DAY).prompted == 8, "what hangs on damaged pages alone may be missing"
    assert (history.notice.code, history.notice.file) == ("begun", history.set_aside)
    history.close()


def test_half_a_file_is_noticed(tmp_path: Path) -> None:
    path = filled(tmp_path)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    history = opened(tmp_path)
    assert history.set_aside is not None
    history.close()


def test_an_empty_file_is_a_new_history(tmp_path: Path) -> None:
    (tmp_path / "history.db").touch()
    history = opened(tmp_path)
    assert history.notice is None
    history.apply(everything(), None)
    assert history.today(DAY).done == 1
    history.close()


def test_somebody_elses_database_is_not_written_into(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "history.db")) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = (tmp_path / "history.db").read_bytes()
    history = opened(tmp_path)
    assert history.set_aside is not None
    assert history.set_aside.read_bytes() == before
    history.close()


def test_damage_while_running_is_set_aside_at_the_next_write(tmp_path: Path) -> None:
    history = opened(tmp_path)
    history.apply(everything(), "state")
    assert history._file is not None
    history._file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray((tmp_path / "history.db").read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    (tmp_path / "history.db").write_bytes(content)
    history._file.execute("PRAGMA shrink_memory")
    for n in range(3):
        history.apply(offer(f"after-{n}", START.plus(n), Outcome.DONE), f"state {n}")
    assert history.trouble is None
    assert history.set_aside is not None
    assert history.today(DAY).done == 3
    assert history.live() == "state 2"
    history.close()
    check_sound(tmp_path / "history.db")


def test_a_file_taken_away_while_running_is_made_anew(tmp_path: Path) -> None:
    history = opened(tmp_path / "data")
    history.apply(everything(), "one")
    shutil.rmtree(tmp_path / "data")
    history.apply(offer("next", START, Outcome.DONE), "two")
    assert history.unwritten == 0
    history.close()
    again = opened(tmp_path / "data")
    assert (again.live(), again.today(DAY).done) == ("two", 1)
    again.close()


def test_another_process_writing_delays_records_and_loses_none(tmp_path: Path) -> None:
    told: list[str] = []
    history = opened(tmp_path, told.append)
    other = sqlite3.connect(tmp_path / "history.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    history.apply(everything()[:5], "one")
    assert (history.trouble, told, history.unwritten) == ("busy", ["busy"], 5)
    assert history.live() == "one"
    assert history.today(DAY).prompted == 1
    other.execute("ROLLBACK")
    other.close()
    history.apply(everything()[5:], "two")
    assert (history.trouble, told, history.unwritten) == (None, ["busy"], 0)
    assert history.today(DAY).prompted == 8
    history.close()


def test_only_the_last_word_on_a_part_waits(tmp_path: Path) -> None:
    blocker = tmp_path / "data"
    blocker.write_text("a file where the folder should be")
    history = opened(blocker)
    assert history.trouble == "read_only"
    history.apply(guided("a", START, None, None), None)
    for second in range(100):
        history.apply([PartPlayed("b-a", 1, 4.5 + second, PartResult.RUNNING)], f"state {second}")
    assert history.unwritten == 3
    assert history.unfinished_breaks()[0].actual_s == 110.5
    blocker.unlink()
    history.apply([BreakEnded("b-a", START.plus(60), Outcome.PARTIAL, "closed", 110.5)], None)
    assert (history.trouble, history.unwritten) == (None, 0)
    history.close()
    again = opened(blocker)
    assert again.live() == "state 99"
    assert again.recent_breaks(DAY)[0].actual_s == 110.5
    again.close()


def test_what_waits_is_written_on_closing(tmp_path: Path) -> None:
    blocker = tmp_path / "data"
    blocker.write_text("")
    history = opened(blocker)
    history.apply(everything(), "state")
    blocker.unlink()
    history.close()
    again = opened(blocker)
    assert again.today(DAY).prompted == 8
    again.close()


def test_an_old_file_is_copied_before_it_is_migrated(tmp_path: Path) -> None:
    """Every stored file of an older version opens with its rows; the newest is made here."""
    fixtures = sorted((Path(__file__).parent / "fixtures").glob("history-v*.db"))
    for fixture in fixtures:
        folder = tmp_path / fixture.stem
        folder.mkdir()
        shutil.copy(fixture, folder / "history.db")
        before = fixture.read_bytes()
        history = opened(folder)
        assert history.notice is None
        assert history.trouble is None
        assert history.today(DAY).prompted == 8
        assert history.live() == "state"
        history.close()
        check_sound(folder / "history.db")
        version = int(fixture.stem.removeprefix("history-v"))
        copies = list((folder / "backups").glob(f"history-v{version}-*.db")) if (folder / "backups").exists() else []
        assert len(copies) == (version < migrations()[-1][0])
        assert fixture.read_bytes() == before
    assert f"history-v{migrations()[-1][0]}" in [fixture.stem for fixture in fixtures], (
        "run: python -m tests.storage.make_fixture"
    )


def test_a_migration_that_fails_leaves_the_file_at_its_old_version(tmp_path: Path) -> None:
    path = filled(tmp_path)
    before = prints(tmp_path)
    steps = [*migrations(), (migrations()[-1][0] + 1, "CREATE TABLE more (id TEXT) STRICT;\nCREATE TABLE more (id);")]
    with closing(schema.connect(path)) as connection, pytest.raises(sqlite3.OperationalError):
        schema.migrate(connection, tmp_path / "backups", clock(), steps)
    (saved,) = (tmp_path / "backups").iterdir()
    check_sound(saved)
    assert prints(tmp_path)["history.db"] == before["history.db"]


def test_a_good_migration_keeps_a_copy_of_the_old_file(tmp_path: Path) -> None:
    path = filled(tmp_path)
    new = migrations()[-1][0] + 1
    with closing(schema.connect(path)) as connection:
        schema.migrate(
            connection, tmp_path / "backups", clock(), [*migrations(), (new, "ALTER TABLE meta ADD COLUMN x TEXT;")]
        )
        assert connection.execute("PRAGMA user_version").fetchone()[0] == new
    (saved,) = (tmp_path / "backups").iterdir()
    assert saved.name == f"history-v{new - 1}-20260309T120000000Z.db"
    with closing(sqlite3.connect(saved)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == new - 1
        assert connection.execute("SELECT count(*) FROM offers").fetchone()[0] == 8


def test_a_copy_that_cannot_be_made_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path / "data")
    (tmp_path / "file").write_text("")
    with closing(sqlite3.connect(path)) as connection, pytest.raises(BackupError, match="could not be copied"):
        copy(connection, tmp_path / "file" / "copy.db")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    if not AS_ROOT or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", folder]).returncode:
        pytest.skip("only root can make a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_full_disk_delays_records_and_loses_none(small_disk: Path) -> None:
    told: list[str] = []
    history = opened(small_disk, told.append)
    history.apply(everything(), "before")
    assert history.trouble is None
    filler = fill_up(small_disk)
    names = [f"n{n}" for n in range(300)]
    for n, name in enumerate(names):
        history.apply(offer(name, START.plus(60 * n), Outcome.DONE), f"state {name}")
    assert history.trouble == "full"
    assert told == ["full"]
    assert history.unwritten > 0
    assert history.live() == "state n299"
    seen = history.today(DAY)
    assert seen.done == 301
    filler.unlink()
    history.apply([RoundStarted("r-last", START.plus(90000))], None)
    assert (history.trouble, history.unwritten) == (None, 0)
    assert history.today(DAY) == seen
    history.close()
    again = opened(small_disk)
    assert again.today(DAY) == seen
    assert again.live() == "state n299"
    again.close()
    check_sound(small_disk / "history.db")


def test_a_disk_full_from_the_start_is_survived(small_disk: Path) -> None:
    filler = fill_up(small_disk)
    told: list[str] = []
    history = opened(small_disk, told.append)
    history.apply(everything(), "state")
    assert told == ["full"]
    assert history.today(DAY).prompted == 8
    filler.unlink()
    history.apply([], "later")
    assert (history.trouble, history.unwritten, history.notice) == (None, 0, None)
    history.close()
    check_sound(small_disk / "history.db")


LIMITED = """
import resource, sys
from pathlib import Path
from neckbreak.core.records import Outcome
from tests.storage.samples import *
from neckbreak.storage.history import History
folder = Path(sys.argv[1])
told = []
history = History.open(folder / "history.db", folder / "backups", clock, told.append)
size = Path(f"{history.path}-wal").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 40_000, resource.RLIM_INFINITY))
for n in range(100):
    history.apply(offer(str(n), START.plus(60 * n), Outcome.DONE), str(n))
assert len(told) == 1, told
assert history.trouble and history.unwritten, (history.trouble, history.unwritten)
assert history.today(DAY).done == 100
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
history.apply([], "end")
assert history.trouble is None and history.unwritten == 0
history.close()
"""


def test_a_file_that_may_not_grow_delays_records_and_loses_none(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", LIMITED, str(tmp_path)], cwd=ROOT, check=True)
    history = opened(tmp_path)
    assert (history.today(DAY).done, history.live()) == (100, "end")
    history.close()
    check_sound(tmp_path / "history.db")


UNPRIVILEGED = """
import os, sys
from pathlib import Path
from tests.storage.samples import *
from neckbreak.storage.history import History
from neckbreak.storage.schema import migrations
folder = Path(sys.argv[1])
migrations()  # all that is imported late, while it can be read
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
told = []
history = History.open(folder / "history.db", folder / "backups", clock, told.append)
assert told == ["read_only"] and history.trouble == "read_only", (told, history.trouble)
before = history.today(DAY).done
for n in range(5):
    history.apply(offer(f"new-{n}", START.plus(60 * n), Outcome.DONE), str(n))
assert told == ["read_only"]
assert history.unwritten == 25, history.unwritten
assert history.live() == "4"
assert history.notice is None
history.prune(DAY)
history.close()
print(before, history.trouble)
"""


def readable(public: Path) -> Path:
    """A copy of the program for other users: the checkout may lie in a folder that is closed to them."""
    shutil.copytree(ROOT / "neckbreak", public / "code" / "neckbreak")
    return public / "code"


@pytest.mark.parametrize("kind", ["file", "empty"])
def test_a_folder_that_cannot_be_written_is_survived(public: Path, kind: str) -> None:
    folder = public / "data"
    folder.mkdir()
    if kind == "file":
        filled(folder).chmod(0o444)
    folder.chmod(0o555)
    try:
        before = prints(folder)
        done = subprocess.run(
            [sys.executable, "-P", "-c", UNPRIVILEGED, str(folder)],
            env={**os.environ, "PYTHONPATH": f"{readable(public)}{os.pathsep}{ROOT}"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.split() == ["1" if kind == "file" else "0", "read_only"]
        assert prints(folder) == before
    finally:
        folder.chmod(0o755)
