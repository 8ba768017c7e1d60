"""The composition root: the whole program in one process, without a screen and without a bus."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from neckbreak.app import Program, Surroundings, rules_of, with_home
from neckbreak.clock import Clock
from neckbreak.core.records import CheckedIn, Decision, Outcome
from neckbreak.core.settings import Settings
from neckbreak.desktop.idle import NoIdle
from neckbreak.desktop.paths import find_paths
from neckbreak.housekeeping import TALLIES_AT_ONCE
from neckbreak.storage.history import History
from neckbreak.storage.troubles import Mishap
from tests.storage import aged, samples


@pytest.fixture
def made(qapp, tmp_path, monkeypatch):
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent")
    programs = []

    def make(**around) -> Program:
        paths = with_home(find_paths({}, sys.platform, tmp_path), tmp_path)
        options = {"idle": lambda _bus: NoIdle(), "commands": False, "first_start": False, **around}
        program = Program(qapp, paths, Clock(), Surroundings(**options))
        program.wake()
        programs.append(program)
        return program

    yield make
    for program in programs:
        program.stop()
        program.deleteLater()
    qapp.styleSheet()
    qapp.setStyleSheet("")


def windows(kind: str) -> list:
    return [w for w in QApplication.topLevelWidgets() if type(w).__name__ == kind and w.isVisible()]


def test_it_runs_without_any_bus(made):
    program = made()

    assert program.stage.status().state == "working"
    assert program.tray.menu.actions()[0].text().startswith("Next break")


def test_settings_are_applied_saved_and_undone(made, tmp_path):
    program = made()
    program.stage.setting_changed.emit("earliest_min", 20)
    assert program.reminder.rules.earliest_s == 20 * 60
    assert "earliest_min = 20" in (tmp_path / "settings.toml").read_text()
    program.stage.undo_settings.emit()

    assert program.reminder.rules.earliest_s == 30 * 60


def test_a_settings_file_edited_by_hand_is_taken_up(made, tmp_path, qtbot):
    program = made()
    file = tmp_path / "settings.toml"
    file.write_text("# mine\nearliest_min = 10\n")
    qtbot.waitUntil(lambda: program.reminder.rules.earliest_s == 600, timeout=5000)
    file.write_text("earliest_min = [broken\n")
    qtbot.waitUntil(lambda: bool(program.stage.main.problems), timeout=5000)

    [sentence] = program.stage.main.problems
    assert str(file) in sentence
    assert program.reminder.rules.earliest_s == 600, "the last good settings stay in use"


def test_a_computer_that_is_off_at_night_forgets_old_reasons_and_has_a_copy_each_day(made, tmp_path):
    first = made()
    moment = first.clock()
    old = replace(moment, wall=moment.wall - timedelta(days=40))
    first.history.apply([Decision(old, "begun")], None)
    assert first.history.decisions(old.day)
    first.housekeeping.catch_up()
    first.housekeeping.catch_up()

    assert first.history.decisions(old.day) == []
    assert len(list((tmp_path / "backups").glob("history-*.db"))) == 1


def grown(program):
    """As large as after years: too large to copy while a window waits."""
    note = "A long week at the desk. " * 2000
    checkins = [CheckedIn(program.clock().plus(n), "answered", 3, 2, 1, note) for n in range(200)]
    program.history.apply(checkins, None)


def test_a_large_history_is_copied_by_another_process(made, qtbot, tmp_path):
    program = made()
    grown(program)
    program.housekeeping.catch_up()
    assert program.history.backup_due(tmp_path / "backups"), "nobody has waited for it"
    program.history.apply([CheckedIn(program.clock(), "answered", 3, 2, 1, "meanwhile")], None)

    assert program.history.unwritten == 0
    qtbot.waitUntil(lambda: not program.history.backup_due(tmp_path / "backups"), timeout=20_000)
    [copy] = (tmp_path / "backups").iterdir()
    with closing(sqlite3.connect(copy)) as file:
        assert file.execute("SELECT count(*) >= 200, max(length(note)) FROM checkins").fetchone() == (1, 50_000)
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_copy_that_is_not_sound_has_the_large_history_mended(made, qtbot, tmp_path):
    program = made()
    grown(program)
    with closing(sqlite3.connect(tmp_path / "history.db")) as file:
        file.execute("PRAGMA writable_schema = ON")
        file.execute("UPDATE sqlite_schema SET sql = replace(sql, 'day', 'DAY') WHERE name = 'ratings'")
        file.commit()
    program.housekeeping.catch_up()

    qtbot.waitUntil(lambda: program.history.notice is not None, timeout=20_000)
    assert program.history.notice.code == "begun"
    qtbot.waitUntil(lambda: not program.history.mending, timeout=20_000)
    assert program.history.backup_due(tmp_path / "backups")
    assert len(program.history.checkins(program.clock().day)) >= 1


def test_where_no_other_process_can_be_started_the_copy_is_made_here(made, qtbot, tmp_path, monkeypatch):
    program = made()
    grown(program)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    program.housekeeping.catch_up()
    qtbot.waitUntil(lambda: not program.history.backup_due(tmp_path / "backups"), timeout=20_000)


def test_an_end_in_the_middle_of_a_large_copy_leaves_nothing_running(made, tmp_path):
    program = made()
    grown(program)
    program.housekeeping.catch_up()
    assert program.housekeeping.copying
    program.stop()
    assert not program.housekeeping.copying
    assert not (tmp_path / "history.db-wal").exists()


def test_what_past_days_come_to_is_worked_out_ahead_without_stopping_anything(made, qtbot, tmp_path):
    program = made()
    moment = program.clock()
    old = replace(moment, wall=moment.wall - timedelta(days=3 + TALLIES_AT_ONCE))
    program.history.apply(samples.offer("old", old, Outcome.DONE), None)
    program.housekeeping.catch_up()

    def remembered() -> int:
        with closing(sqlite3.connect(tmp_path / "history.db")) as file:
            return int(file.execute("SELECT count(*) FROM tallies").fetchone()[0])

    assert remembered() == TALLIES_AT_ONCE
    qtbot.waitUntil(lambda: remembered() > TALLIES_AT_ONCE, timeout=10_000)


def test_what_a_wrong_setting_says_is_shown_but_not_logged(made, tmp_path, caplog):
    (tmp_path / "settings.toml").write_text('wait_programs = ["secret client"]\nemergency_number = "my neighbour"\n')
    program = made()

    assert "my neighbour" in " ".join(program.stage.main.problems)
    assert "emergency_number" in caplog.text
    assert "my neighbour" not in caplog.text
    assert "secret client" not in caplog.text
    assert str(tmp_path) not in caplog.text


def test_an_unexpected_exception_is_said_once_and_the_reminding_goes_on(made, caplog):
    program = made()
    program.stage.open_main("today")
    [window] = windows("MainWindow")
    for _ in range(2):
        program.failed(RuntimeError, RuntimeError("a fault of ours"), None)
    program.reminder.look()

    assert "a fault of ours" in caplog.text
    assert window.isVisible()


def test_the_first_start_greets_with_the_safety_list(made):
    made(first_start=True)

    assert len(windows("SafetyPage")) == 1
    assert len(windows("MainWindow")) == 1


def test_stop_may_be_called_twice_and_closes_everything(made, tmp_path):
    program = made()
    program.stage.open_main("today")
    program.stop()
    program.stop()

    assert windows("MainWindow") == []
    assert not (tmp_path / "history.db-wal").exists()


def test_files_are_for_the_user_only(made, tmp_path):
    program = made()
    program.stage.setting_changed.emit("theme", "dark")
    for file in tmp_path.rglob("*"):
        mode = file.stat().st_mode & 0o777
        assert mode == (0o700 if file.is_dir() else 0o600), file


def test_a_faster_clock_is_a_coarser_one():
    assert rules_of(Settings()).noise_s == pytest.approx(0.2)
    assert rules_of(Settings(), speed=480).noise_s > 5
    assert rules_of(Settings(), speed=480).late_s > 900


def test_a_newer_history_is_left_alone_and_the_reminding_goes_on(made, tmp_path):
    file = tmp_path / "history.db"
    made().stop()
    database = sqlite3.connect(file)
    database.execute("PRAGMA user_version = 999")
    database.commit()
    database.close()
    before = file.read_bytes()
    program = made()

    assert program.stage.status().state == "working"
    assert program.history.notice == Mishap("newer", file, beside=tmp_path / "history-older-version.db")
    assert program.history.path.name == "history-older-version.db"
    assert file.read_bytes() == before


def test_copies_of_what_an_older_version_notes_push_none_of_the_newer_ones_out(made, tmp_path):
    first = made()
    first.housekeeping.catch_up()
    first.stop()
    kept = sorted((tmp_path / "backups").iterdir())
    assert kept
    with closing(sqlite3.connect(tmp_path / "history.db")) as database:
        database.execute("PRAGMA user_version = 999")
    second = made()
    second.housekeeping.catch_up()

    assert sorted((tmp_path / "backups").iterdir()) == kept
    assert len(list((tmp_path / "history-older-version.db.backups").iterdir())) == 1


def test_a_broken_history_is_set_aside_and_said(made, tmp_path):
    (tmp_path / "history.db").write_bytes(b"this is no database" * 200)
    program = made()
    program.stage.open_main("today")

    assert program.stage.status().state == "working"
    [aside] = tmp_path.glob("history.db.corrupt-*")
    assert program.history.notice == Mishap("begun", aside)


def test_records_that_could_not_be_written_are_written_by_the_next_start(made, tmp_path):
    far = tmp_path / "unmounted"
    (tmp_path / "history.db").symlink_to(far / "history.db")
    first = made()
    first.history.apply([Decision(first.clock(), "of_a_test")], None)
    assert first.history.trouble is not None
    first.stop()
    assert (tmp_path / "history.db.unwritten").exists()
    far.mkdir()
    second = made()

    assert second.history.trouble is None
    assert [row.code for row in second.history.decisions(second.clock().day)].count("of_a_test") == 1
    assert not (tmp_path / "history.db.unwritten").exists()


def test_damage_found_while_running_is_mended_and_said(made, tmp_path, qtbot):
    program = made()
    program.stage.open_main("today")
    program.housekeeping.catch_up()
    sqlite3.connect(tmp_path / "history.db").execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    content = bytearray((tmp_path / "history.db").read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    (tmp_path / "history.db").write_bytes(content)
    program.failed(sqlite3.DatabaseError, sqlite3.DatabaseError("database disk image is malformed"), None)

    assert program.history.notice.code == "restored"
    assert program.history.trouble is None
    assert program.history.live() is not None
    qtbot.waitUntil(lambda: not program.history.mending, timeout=5000)


def test_a_large_file_without_a_copy_is_looked_through_while_running(made, tmp_path, qtbot):
    aged.make(tmp_path, 30, 0, 1, loose=False)
    with (tmp_path / "history.db").open("r+b") as file:
        file.write(bytes(4096))
    History.open(tmp_path / "history.db", tmp_path / "backups", lambda: aged.now(31)).close()
    database = sqlite3.connect(tmp_path / "history.db")
    [aside] = tmp_path.glob("history.db.corrupt-*Z")
    note = json.dumps({"file": aside.name, "copy": None, "at": 0})
    database.execute("DELETE FROM parts")
    database.execute("INSERT INTO meta VALUES ('salvage', ?)", (note,))
    database.commit()
    database.close()
    program = made()

    qtbot.waitUntil(lambda: not program.history.mending, timeout=5000)
    assert program.history.last_plans(300) == ["30-A"] * 270
    database = sqlite3.connect(tmp_path / "history.db")
    assert database.execute("SELECT count(*) FROM parts").fetchone() == (810,)
    database.close()


def test_a_calendar_that_was_just_chosen_is_read_at_once_and_what_is_wrong_is_said(made, qtbot, tmp_path):
    program = made(idle=None)
    program.stage.open_main("settings")
    [window] = windows("MainWindow")
    window.settings.advanced.setChecked(True)
    calendar = window.settings.waits.calendar
    if calendar._missing.isVisible():
        pytest.skip("the libraries that read calendars are not installed")
    calendar.changed.emit(str(tmp_path / "gone.ics"))

    qtbot.waitUntil(lambda: "There is no calendar at" in calendar._problem.text(), timeout=10_000)
    assert not window._notice.isVisible(), "it is said once"
    window.open_page("today")
    calendar.changed.emit(str(tmp_path / "gone, too.ics"))
    qtbot.waitUntil(window._notice.isVisible, timeout=10_000)
    assert "gone, too.ics" in window._notice_words.text()
