"""Export, import and erase of histories that were damaged, are being mended, are older, or not all written."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from neckbreak.core.records import Outcome
from neckbreak.storage import backups, salvage, schema
from neckbreak.storage.history import History
from tests.storage.damage import comes_back
from tests.storage.samples import NOW, START, clock, everything, offer
from tests.test_exchange import exported, filled, neckbreak

FIXTURE = Path(__file__).parent / "fixtures" / "history-v3.db"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def being_mended(home: Path) -> Path:
    """A history that is empty so far: the damaged one, whole in fact, has not been looked at."""
    filled(home)
    damaged = home / "history.db.corrupt-1"
    (home / "history.db").rename(damaged)
    History.open(home / "history.db", home / "backups", clock).close()
    with closing(sqlite3.connect(home / "history.db")) as connection:
        note = json.dumps({"file": damaged.name, "copy": None, "at": 0})
        connection.execute("INSERT INTO meta VALUES (?, ?)", (salvage.NOTE, note))
        connection.commit()
    return home / "history.db"


def test_what_is_being_mended_takes_an_import_and_gives_no_half_export(home: Path, tmp_path: Path) -> None:
    whole = exported(filled(tmp_path / "whole"))
    being_mended(home)
    for kind in ("json", "csv"):
        said = neckbreak(home, "export", tmp_path / f"half.{kind}", code=1)
        assert "is being mended" in said
        assert str(home / "history.db") in said
        assert not (tmp_path / f"half.{kind}").exists()

    other = exported(
        filled(tmp_path / "other" / "home", offer("elsewhere", START.plus(86_400), Outcome.SKIPPED)), "other.json"
    )
    neckbreak(home, "import", tmp_path / "other" / "other.json")
    with closing(schema.open_to_read(home / "history.db")) as connection:
        assert schema.is_mending(connection)
    history = History.open(home / "history.db", home / "backups", clock)
    assert not history.mending
    history.close()

    assert exported(home) == other != whole


def test_a_break_whose_offer_is_lost_goes_out_and_comes_in_with_a_stand_in(home: Path) -> None:
    path = filled(home) / "history.db"
    with closing(sqlite3.connect(path)) as connection:
        [(brk, outcome), *_] = connection.execute(
            "SELECT id, outcome FROM breaks WHERE offer_id IS NOT NULL AND outcome IS NOT NULL"
        ).fetchall()
        connection.execute("DELETE FROM offers")
        connection.execute("DELETE FROM rounds")
        connection.execute("INSERT INTO meta VALUES ('salvage', 'nothing that can be read')")
        connection.commit()
    history = History.open(path, home / "backups", clock)
    assert not history.mending
    history.close()
    with closing(sqlite3.connect(path)) as connection:
        stand_in = "SELECT o.outcome, r.end_reason FROM breaks b JOIN offers o ON o.id = b.offer_id"
        found = connection.execute(f"{stand_in} JOIN rounds r ON r.id = o.round_id WHERE b.id = ?", (brk,)).fetchall()
        assert found == [(outcome, "lost")]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert comes_back(path, home)


def test_a_history_out_of_its_copy_goes_out_and_comes_in_the_same(home: Path, tmp_path: Path) -> None:
    path = filled(home) / "history.db"
    history = History.open(path, home / "backups", clock)
    copy = history.backup(home / "backups")
    history.close()
    before = exported(home)
    path.write_bytes(b"no database" * 1000)
    assert "is damaged" in neckbreak(home, "import", home.parent / "out.json", code=1)

    history = History.open(path, home / "backups", clock)
    assert history.notice is not None
    assert history.notice.copied == backups.made_at(copy).date()
    history.close()

    assert exported(home, "after.json") == before
    neckbreak(tmp_path / "new", "import", tmp_path / "after.json")
    assert exported(tmp_path / "new", "new.json") == before


def test_erase_takes_records_that_were_never_written(home: Path) -> None:
    history = History.open(home / "history.db", home / "backups", clock, spare=(home / "run", home / "log"))
    with closing(sqlite3.connect(home / "history.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        history.apply(everything(), None)
        assert history.unwritten
        history._close_file()  # as a kill would leave it
    (home / "log").mkdir()
    (home / "log" / "history.db.unwritten").write_bytes((home / "history.db.unwritten").read_bytes())

    neckbreak(home, "erase", "--yes")

    assert not home.exists() or list(home.iterdir()) == []
    history = History.open(home / "history.db", home / "backups", clock)
    assert history.today(NOW.date()).prompted == 0
    history.close()


def test_an_older_history_is_read_and_nothing_is_left_beside_it(home: Path) -> None:
    home.mkdir()
    path = home / "history.db"
    path.write_bytes(FIXTURE.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    content = path.read_bytes()
    assert json.loads(exported(home))["tables"]["rounds"]["rows"]
    assert [each.name for each in home.iterdir()] == ["history.db"]
    assert path.read_bytes() == content

    path.write_bytes(content[: 4096 * 4])
    assert "could not be read" in neckbreak(home, "export", home.parent / "part.json", code=1)
    assert not (home.parent / "part.json").exists(), "a damaged one is not exported as an empty one"
