"""Nothing is lost: by full disks in the middle of something, by damage, by clocks, by an end while records wait."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from neckbreak.core.moment import Moment
from neckbreak.core.records import Outcome, RoundStarted
from neckbreak.storage import backups, journal, pages, private, restoring, schema
from neckbreak.storage.history import History
from neckbreak.storage.merging import COLUMNS
from neckbreak.storage.recording import Answered
from neckbreak.storage.salvage import Salvage
from neckbreak.storage.schema import BackupError
from neckbreak.storage.troubles import Mishap
from neckbreak.storage.unwritten import Unwritten, places
from tests.campaign import crash
from tests.storage import aged, damage
from tests.storage.samples import DAY, NOW, START, clock, everything, offer
from tests.storage.test_trouble import (
    ROOT,
    check_sound,
    fill_up,
    filled,
    opened,
    prints,
    readable,
    small_disk,
)

__all__ = ["small_disk"]

TODAY = datetime(2026, 3, 9, 4, 30, tzinfo=UTC)


def days_kept(made: list[datetime], now: datetime) -> list[date]:
    return sorted(at.date() for at in backups.kept(made, now))


# -- copies ------------------------------------------------------------------------------------------------------


def test_after_months_seven_days_and_four_weeks_are_kept(tmp_path: Path) -> None:
    now = [TODAY]
    history = History.open(tmp_path / "history.db", tmp_path / "backups", lambda: now[0])
    (tmp_path / "backups").mkdir()
    mine = ["history-mine.db", "notes.txt", "history-99999999T999999999Z.db"]
    for name in mine:
        (tmp_path / "backups" / name).touch()
    for _ in range(60):
        assert history.backup_due(tmp_path / "backups")
        history.backup(tmp_path / "backups")
        assert not history.backup_due(tmp_path / "backups")
        now[0] += timedelta(days=1)
    history.close()

    names = {path.name for path in (tmp_path / "backups").iterdir()} - set(mine)
    days = sorted(date.fromisoformat(f"{name[8:12]}-{name[12:14]}-{name[14:16]}") for name in names)
    last = (now[0] - timedelta(days=1)).date()
    assert days[4:] == [last - timedelta(days=back) for back in range(6, -1, -1)]
    assert [day.weekday() for day in days[:3]] == [6, 6, 6], "the last of each week"
    assert all(timedelta(0) < later - earlier <= timedelta(days=7) for earlier, later in pairwise(days))


def test_of_two_copies_of_one_day_the_later_stays() -> None:
    assert backups.kept([TODAY, TODAY + timedelta(hours=3)], TODAY) == {TODAY + timedelta(hours=3)}


def test_a_wrong_clock_costs_no_good_copy() -> None:
    good = [TODAY - timedelta(days=back) for back in range(7)]
    in_1970 = [datetime(1970, 1, 1 + n, tzinfo=UTC) for n in range(20)]
    in_2040 = [datetime(2040, 1, 1 + n, tzinfo=UTC) for n in range(20)]

    assert set(good) <= backups.kept([*good, *in_1970], in_1970[-1])
    assert set(good) <= backups.kept([*good, *in_2040], in_2040[-1] - timedelta(days=5000))
    assert set(good) <= backups.kept([*good, *in_1970, *in_2040], TODAY)
    assert len(backups.kept([*good, *in_1970, *in_2040], TODAY)) <= 2 * (backups.DAILY + backups.WEEKLY)


def test_a_copy_of_the_future_does_not_stand_for_today(tmp_path: Path) -> None:
    for name in ("history-20400101T000000000Z.db", "history-20260308T000000000Z.db"):
        (tmp_path / name).touch()
    assert backups.due(tmp_path, TODAY)
    assert backups.last(tmp_path, TODAY) == datetime(2026, 3, 8, tzinfo=UTC)
    assert [path.name[8:12] for path in backups.newest_first(tmp_path, TODAY)] == ["2026", "2040"]


def test_what_an_unfinished_copy_left_goes_and_copies_before_migrations_are_few(tmp_path: Path) -> None:
    history = opened(tmp_path)
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "history-20260308T000000000Z.db.part").write_bytes(b"half")
    (tmp_path / "backups" / "history-20260308T000000000Z.db.part-journal").write_bytes(b"half")
    for year in range(2010, 2016):
        (tmp_path / "backups" / f"history-v1-{year}0101T000000000Z.db").touch()
    copy = history.backup(tmp_path / "backups")
    history.close()

    left = [f"history-v1-{year}0101T000000000Z.db" for year in (2013, 2014, 2015)]
    assert sorted(path.name for path in (tmp_path / "backups").iterdir()) == [copy.name, *left]


def test_a_full_disk_in_the_middle_of_a_copy_is_said_and_leaves_nothing(small_disk: Path) -> None:
    history = opened(small_disk)
    history.apply(everything(), "state")
    filler = fill_up(small_disk)
    with pytest.raises(BackupError, match="could not be copied"):
        history.backup(small_disk / "backups")
    assert not list(small_disk.glob("backups/*"))
    assert history.backup_due(small_disk / "backups")
    filler.unlink()
    history.apply(offer("next", START, Outcome.DONE), None)
    check_sound(history.backup(small_disk / "backups"))
    assert history.unwritten == 0
    history.close()


def test_a_disk_full_before_a_migration_is_survived_and_migrated_later(small_disk: Path) -> None:
    shutil.copy(ROOT / "tests" / "storage" / "fixtures" / "history-v3.db", small_disk / "history.db")
    before = prints(small_disk)
    filler = fill_up(small_disk)
    told: list[str] = []
    history = opened(small_disk, told.append)
    assert (told, history.trouble) == (["full"], "full")
    assert history.today(DAY).prompted == 8, "what is there can be read"
    history.apply(offer("next", START, Outcome.DONE), "later")
    assert prints(small_disk)["history.db"] == before["history.db"]
    filler.unlink()
    history.apply([], None)
    assert (history.trouble, history.unwritten) == (None, 0)
    history.close()
    again = opened(small_disk)
    assert (again.live(), again.today(DAY).prompted) == ("later", 9)
    again.close()
    check_sound(small_disk / "history.db")


def test_a_full_disk_while_a_damaged_file_is_replaced_is_survived(small_disk: Path) -> None:
    history = opened(small_disk)
    history.apply(everything(), "state")
    history.backup(small_disk / "backups")
    history.close()
    for file in small_disk.glob("history.db-*"):
        file.unlink()
    (small_disk / "history.db").write_bytes(b"no history at all" * 100)
    before = prints(small_disk)
    filler = fill_up(small_disk)
    history = opened(small_disk)
    assert history.trouble == "full"
    assert history.today(DAY).prompted == 8, "the copy answers meanwhile"
    history.apply(offer("next", START, Outcome.DONE), "later")
    assert prints(small_disk)["history.db"] == before["history.db"]
    filler.unlink()
    deadline = time.monotonic() + 20
    while history.trouble is not None and time.monotonic() < deadline:
        history.apply([], None)
    assert (history.trouble, history.unwritten) == (None, 0)
    assert history.today(DAY).prompted == 9
    assert history.notice is not None
    history.close()
    check_sound(small_disk / "history.db")


# -- damage ------------------------------------------------------------------------------------------------------


def test_a_sample_of_damage_costs_at_most_what_is_gone(tmp_path: Path) -> None:
    lines, faults = crash.damages(2 * len(damage.KINDS), 5, tmp_path)
    assert faults == [], "\n".join(lines)


def test_a_sample_of_kills_while_copying_migrating_and_restoring(tmp_path: Path) -> None:
    killing = crash.Killing(tmp_path, 5)
    for kind in ("backup", "migrate", "restore", "backup", "migrate", "restore"):
        killing.kill(kind)
    assert killing.faults == []


def test_the_newest_sound_copy_comes_back_with_what_came_after_it(tmp_path: Path) -> None:
    original = damage.make_original(tmp_path / "original", 2, 20)
    folder = tmp_path / "here"
    shutil.copytree(original.folder, folder)
    (folder / "backups" / "history-20990101T000000000Z.db").write_bytes(b"from a wrong clock, and no history")
    newest = folder / "backups" / f"history-{private.stamp(aged.now(28))}.db"
    newest.write_bytes(b"not sound" * 1000)
    damage.log_header(folder / "history.db", random.Random(1))
    history = History.open(folder / "history.db", folder / "backups", lambda: aged.now(30))

    assert history.set_aside is not None
    assert history.notice == Mishap("restored", history.set_aside, aged.now(19).date(), 90)
    assert history.live() == original.live
    history.close()
    assert damage.rows_of(folder / "history.db") == original.rows
    again = History.open(folder / "history.db", folder / "backups", lambda: aged.now(30))
    assert again.notice is None
    again.close()


def test_rows_are_told_apart_by_their_values_alone(tmp_path: Path) -> None:
    """Every row of every table is found on its page as a row of that table, and no entry of an index as one."""
    path = filled(tmp_path)
    history = opened(tmp_path)
    history.save_answers({"dizzy": "no", "fell": "yes"}, START)
    history.close()
    with closing(schema.connect(":memory:")) as memory:
        schema.build(memory, schema.migrations())
        salvage = Salvage(memory, path, None)
        while not salvage.work(60):
            pass
        salvage.close()
        for table, columns in COLUMNS.items():
            query = f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1, 2, 3"
            with closing(sqlite3.connect(path)) as there:
                expected = there.execute(query).fetchall()
            if table != "foreign_days":
                assert memory.execute(query).fetchall() == expected, table
                assert expected, table


def test_a_lost_log_is_noticed_when_a_copy_knows_more(tmp_path: Path) -> None:
    original = damage.make_original(tmp_path, 3, 25)
    damage.no_log(tmp_path / "history.db", random.Random(1))
    history = History.open(tmp_path / "history.db", tmp_path / "backups", lambda: aged.now(30))
    assert history.notice is not None
    history.close()
    rows = damage.rows_of(tmp_path / "history.db")
    assert original.copied["rounds"].keys() <= rows["rounds"].keys()


def test_a_history_taken_away_on_purpose_stays_away(tmp_path: Path) -> None:
    history = opened(tmp_path)
    history.apply(everything(), "state")
    history.backup(tmp_path / "backups")
    history.close()
    (tmp_path / "history.db").unlink()
    history = opened(tmp_path)
    assert (history.notice, history.today(DAY).prompted) == (None, 0)
    history.close()


def test_an_exchange_that_was_cut_off_is_finished(tmp_path: Path) -> None:
    path = filled(tmp_path)
    rows = damage.rows_of(path)
    path.write_bytes(path.read_bytes()[:-4096])
    restoring.replace(path, tmp_path / "backups", clock())
    [aside] = tmp_path.glob("history.db.corrupt-*")
    path.rename(tmp_path / "history.db.restored")
    Path(f"{path}-wal").write_bytes(b"of the damaged one")
    history = opened(tmp_path)
    history.close()
    assert Path(f"{aside}-wal").read_bytes() == b"of the damaged one"
    assert damage.rows_of(path).keys() == rows.keys()
    assert not (tmp_path / "history.db.restored").exists()


def test_damage_found_while_copying_is_mended_and_told(tmp_path: Path) -> None:
    """An index that does not fit its table escapes the quick check at the start."""
    told: list[str] = []
    history = opened(tmp_path, told.append)
    history.apply(everything(), "state")
    assert history._file is not None
    history._file.execute("PRAGMA writable_schema = ON")
    history._file.execute("DELETE FROM sqlite_schema WHERE name = 'rounds_day'")
    history._file.execute(
        "INSERT INTO sqlite_schema SELECT 'index', 'rounds_day', 'rounds', rootpage,"
        " 'CREATE INDEX rounds_day ON rounds (started_at)' FROM sqlite_schema WHERE name = 'offers_day'"
    )
    history.close()
    history = opened(tmp_path, told.append)
    check_sound(history.backup(tmp_path / "backups"))
    assert told in ([], ["damaged"])
    assert history.notice is not None
    assert history.today(DAY).prompted == 8
    history.close()
    check_sound(tmp_path / "history.db")


def test_a_folder_in_the_place_of_the_history_is_moved_away(tmp_path: Path) -> None:
    (tmp_path / "history.db").mkdir()
    (tmp_path / "history.db" / "something").write_text("of somebody")
    history = opened(tmp_path)
    assert history.trouble is None
    assert history.set_aside is not None
    assert (history.set_aside / "something").read_text() == "of somebody"
    history.close()


def test_a_link_that_leads_nowhere_delays_records_and_loses_none(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "history.db").symlink_to(tmp_path / "unmounted" / "history.db")
    history = opened(tmp_path / "data")
    history.apply(everything(), "state")
    assert history.trouble is not None
    (tmp_path / "unmounted").mkdir()
    history.apply([], None)
    assert history.trouble is None
    history.close()
    check_sound(tmp_path / "unmounted" / "history.db")


def test_a_log_that_cannot_be_made_delays_records_and_loses_none(tmp_path: Path) -> None:
    path = filled(tmp_path)
    Path(f"{path}-wal").mkdir()
    history = opened(tmp_path)
    history.apply(offer("next", START, Outcome.DONE), "later")
    assert (history.trouble, history.live()) != (None, "state")
    Path(f"{path}-wal").rmdir()
    history.apply([], None)
    assert (history.trouble, history.today(DAY).prompted) == (None, 9)
    history.close()
    check_sound(path)


def test_what_a_log_says_about_itself(tmp_path: Path) -> None:
    aged.make(tmp_path, 12, 0, 4)
    log = tmp_path / "history.db-wal"
    whole = log.read_bytes()
    assert not pages.torn_log(log)
    log.write_bytes(whole[:-700])
    assert not pages.torn_log(log), "every crash may leave an unfinished frame"
    log.write_bytes(whole[:9000] + b"\xff" + whole[9001:])
    assert pages.torn_log(log)
    log.write_bytes(b"\0" * 32 + whole[32:])
    assert pages.torn_log(log)


# -- records that cannot be written ------------------------------------------------------------------------------


def test_every_record_comes_back_from_its_line(tmp_path: Path) -> None:
    entries = [*everything(), Answered("dizzy", START, "no")]
    kept = Unwritten(places(tmp_path / "history.db"))
    assert kept.add(entries[:9], "one")
    assert kept.add(entries[9:], "two")
    assert Unwritten(places(tmp_path / "history.db")).read() == (entries, "two")
    assert (tmp_path / "history.db.unwritten").stat().st_mode & 0o777 == 0o600


def test_lines_that_make_no_sense_are_passed_over(tmp_path: Path) -> None:
    kept = Unwritten(places(tmp_path / "history.db"))
    kept.add([RoundStarted("r", START)], None)
    file = tmp_path / "history.db.unwritten"
    good = file.read_bytes()
    file.write_bytes(b'[]\n{"is":"Nothing"}\n\xff\xfe\n{"is":"RoundStarted","id":5}\n' + good + b'{"is":"RoundSta')
    assert kept.read() == ([RoundStarted("r", START)], None)


def test_what_waits_at_the_end_is_written_at_the_next_start(tmp_path: Path) -> None:
    spare = tmp_path / "run"
    spare.mkdir()
    blocked = tmp_path / "data"
    blocked.write_text("a file where the folder should be")
    history = History.open(blocked / "history.db", blocked / "backups", clock, None, [spare])
    history.apply(everything(), "state")
    history.close()
    again = History.open(blocked / "history.db", blocked / "backups", clock, None, [spare])
    assert again.unwritten == len(everything())
    assert (again.today(DAY).prompted, again.live()) == (8, "state"), "known although not written yet"
    again.apply(offer("next", START, Outcome.DONE), "later")
    again.close()
    blocked.unlink()
    last = History.open(blocked / "history.db", blocked / "backups", clock, None, [spare])
    assert (last.unwritten, last.trouble) == (0, None)
    assert (last.today(DAY).prompted, last.live()) == (9, "later")
    assert list(spare.iterdir()) == []
    last.close()


def test_what_waits_while_another_program_writes_outlives_a_kill(tmp_path: Path) -> None:
    history = opened(tmp_path)
    with closing(sqlite3.connect(tmp_path / "history.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        history.apply(offer("kept", START, Outcome.DONE), "state")
        assert history.trouble == "busy"
        del history  # as a kill would
    again = opened(tmp_path)
    assert (again.today(DAY).done, again.unwritten) == (1, 0)
    again.close()


def test_a_full_disk_keeps_the_lines_whole(small_disk: Path, tmp_path: Path) -> None:
    spare = tmp_path / "run"
    spare.mkdir()
    filler = fill_up(small_disk)
    with filler.open("r+b") as file:
        file.truncate(filler.stat().st_size - 8192)
    kept = Unwritten(places(small_disk / "history.db", [spare]))
    records = [RoundStarted(f"r-{n}", START.plus(n)) for n in range(400)]
    for record in records:
        assert kept.add([record], None)
    assert (spare / "history.db.unwritten").exists()
    assert kept.read() == (records, None)


UNPRIVILEGED = """
import os, sys
from pathlib import Path
from tests.storage.samples import *
from neckbreak.storage import unwritten, merging
from neckbreak.storage.history import History
from neckbreak.storage.schema import migrations
folder, spare = Path(sys.argv[1]), Path(sys.argv[2])
migrations()
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
history = History.open(folder / "history.db", folder / "backups", clock, None, [spare])
history.apply(everything(), "state")
assert history.trouble == "read_only"
history.close()
"""


def test_a_folder_that_cannot_be_written_costs_no_record_even_at_the_end(public: Path) -> None:
    folder, spare = public / "data", public / "spare"
    folder.mkdir()
    spare.mkdir()
    spare.chmod(0o777)
    folder.chmod(0o555)
    subprocess.run(
        [sys.executable, "-P", "-c", UNPRIVILEGED, str(folder), str(spare)],
        env={**os.environ, "PYTHONPATH": f"{readable(public)}{os.pathsep}{ROOT}"},
        check=True,
        timeout=60,
    )
    assert list(folder.iterdir()) == []
    folder.chmod(0o755)
    history = History.open(folder / "history.db", folder / "backups", clock, None, [spare])
    assert (history.today(DAY).prompted, history.unwritten) == (8, 0)
    history.close()


# -- the journal -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("vfs", "mode", "synchronous"), [("unix", "wal", 2), ("unix-dotfile", "delete", 3)])
def test_where_the_log_is_refused_there_is_a_rollback_journal(
    tmp_path: Path, vfs: str, mode: str, synchronous: int
) -> None:
    path = tmp_path / "history.db"
    with closing(sqlite3.connect(f"file:{path}?vfs={vfs}", uri=True, isolation_level=None)) as connection:
        assert journal.choose(connection, path) == mode
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == synchronous
        schema.build(connection, schema.migrations())


@pytest.mark.parametrize(("kind", "network"), [("nfs4", True), ("cifs", True), ("fuse.sshfs", True), ("ext4", False)])
def test_a_folder_of_the_network_is_known(tmp_path: Path, kind: str, network: bool) -> None:
    mounts = tmp_path / "mounts"
    place = str(tmp_path.resolve()).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda / ext4 rw 0 0\nserver:/home {place} {kind} rw 0 0\n")
    assert journal.on_network(tmp_path / "history.db", mounts) is network
    with closing(sqlite3.connect(tmp_path / "x.db")) as connection:
        assert journal.choose(connection, tmp_path / "x.db", mounts) == ("delete" if network else "wal")
    assert not journal.on_network(tmp_path / "history.db", tmp_path / "nothing")


def test_a_moment_is_kept_to_the_microsecond(tmp_path: Path) -> None:
    odd = Moment(NOW + timedelta(microseconds=123456), 1.25, 2.5, -210)
    kept = Unwritten(places(tmp_path / "history.db"))
    kept.add([replace(RoundStarted("r", START), at=odd)], None)
    assert kept.read()[0] == [RoundStarted("r", odd)]


def test_a_damaged_file_behind_a_link_is_replaced_where_it_is(tmp_path: Path) -> None:
    path = filled(tmp_path / "far")
    path.write_bytes(path.read_bytes()[:-8192])
    (tmp_path / "near").mkdir()
    (tmp_path / "near" / "history.db").symlink_to(path)
    history = opened(tmp_path / "near")
    assert history.trouble is None
    assert history.set_aside is not None
    assert history.set_aside.parent == tmp_path / "far"
    history.close()
    assert (tmp_path / "near" / "history.db").is_symlink()
    check_sound(path)


def test_a_wrong_letter_in_a_trigger_is_noticed_at_the_next_write(tmp_path: Path) -> None:
    """No check of SQLite's looks at the text of tables and triggers."""
    path = filled(tmp_path)
    path.write_bytes(path.read_bytes().replace(b"DELETE FROM tallies", b"DELETE FROM tahlies"))
    history = opened(tmp_path)
    assert history.notice is None
    history.apply(offer("after", START, Outcome.DONE), "later")
    assert (history.trouble, history.unwritten) == (None, 0)
    assert history.notice is not None
    assert (history.today(DAY).prompted, history.live()) == (9, "later")
    history.close()
    check_sound(path)


def test_a_damaged_file_that_is_thrown_away_too_early_ends_the_search(tmp_path: Path) -> None:
    path = filled(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("""INSERT INTO meta VALUES ('salvage', '{"file":"gone","copy":null,"at":64}')""")
        connection.execute("DELETE FROM breaks WHERE id = 'b-self'")
        connection.commit()
    history = opened(tmp_path)
    assert not history.mending
    assert history.today(DAY).prompted == 8
    history.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT 1 FROM meta WHERE key = 'salvage'").fetchone() is None
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_two_programs_at_once_write_one_history(tmp_path: Path) -> None:
    one, other = opened(tmp_path), opened(tmp_path)
    for n in range(20):
        one.apply(offer(f"one-{n}", START.plus(n), Outcome.DONE), None)
        other.apply(offer(f"other-{n}", START.plus(n), Outcome.DONE), None)
    assert (one.unwritten, other.unwritten) == (0, 0)
    assert one.today(DAY).done == other.today(DAY).done == 40
    one.close()
    other.apply(offer("last", START, Outcome.DONE), "state")
    other.close()
    assert damage.rows_of(tmp_path / "history.db")["offers"].keys() >= {("o-one-19",), ("o-other-19",), ("o-last",)}
    check_sound(tmp_path / "history.db")
