"""The command line against the running program, and its settings file."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.desk.conftest import Start
from tests.desk.program import Letter, NeckBreak, prepare
from tests.desk.session import Desk, until

pytestmark = pytest.mark.desk
DESK = {"tray": "", "accessible": False}
KEYS = {"state", "holds", "work_s", "earliest_in_s", "latest_in_s", "paused_until", "owed", "today", "version"}
COUNTS = {"prompted", "done", "partial", "skipped", "ignored", "natural", "missed", "later", "self"}


def one_sentence(text: str) -> bool:
    return text.endswith(".\n") and text.count("\n") == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("busy", [False, True])
def test_a_signal_ends_it_at_once(desk: Desk, start: Start, number: signal.Signals, busy: bool) -> None:
    program = start(speed=2)
    if busy:
        program.cli("break", "30s")
        until("the break", lambda: desk.windows("Break"))
    ended = program.end(number)
    assert (ended.code, ended.seconds < 2) == (0, True)
    assert not (program.home / "history.db-wal").exists(), "the history was not closed"
    assert program.book.sound()
    if busy:
        (row,) = program.book.breaks()
        assert row["outcome"] == "partial"
    assert program.cli("status").returncode == 3


def test_a_second_start_ends_at_once(desk: Desk, start: Start) -> None:
    program = start()
    assert program.cli().returncode == 0
    window = until("the main window", desk.main_window)
    again = program.cli("--speed", "20")
    assert again.returncode == 0
    assert [w.id for w in desk.windows()] == [window.id]
    assert program.running


def test_status_pause_and_resume(start: Start) -> None:
    program = start(work_min=2)
    status = program.status()
    assert set(status) >= KEYS
    assert set(status["today"]) == COUNTS
    assert (status["state"], status["paused_until"], status["owed"], status["holds"]) == ("working", None, False, [])
    assert 120 <= status["work_s"] < 300
    assert "Next break" in program.cli("status").stdout

    assert program.cli("resume").returncode == 1
    paused = program.cli("pause", "45m")
    assert (paused.returncode, one_sentence(paused.stdout)) == (0, True)
    status = program.status()
    assert (status["state"], bool(status["paused_until"])) == ("paused", True)
    assert program.cli("pause", "until", "tomorrow").returncode == 0
    assert program.status()["paused_until"] > status["paused_until"]
    assert program.cli("resume").returncode == 0
    assert program.status()["state"] == "working"
    assert program.cli("pause", "soon").returncode == 2

    why = program.cli("why").stdout
    assert "Paused by you" in why
    assert "You ended the pause" in why


def test_without_an_offer_there_is_nothing_to_answer(start: Start) -> None:
    program = start(work_min=1)
    for command in ("later", "skip", "start"):
        said = program.cli(command)
        assert (said.returncode, said.stdout) == (1, "")
        assert one_sentence(said.stderr)


def test_answers_by_command(desk: Desk, start: Start, letter: Letter) -> None:
    program = start()
    program.work_until_offered()
    assert program.status()["state"] == "prompting"
    assert program.cli("skip", "nonsense").returncode == 2
    assert program.cli("skip", "watched").returncode == 0
    assert program.book.offers()[0]["reason"] == "watched"
    until("the card is gone", lambda: desk.card() is None)


def test_breaks_by_name_and_length(desk: Desk, start: Start) -> None:
    program = start(speed=4)
    unknown = program.cli("break", "7m")
    assert unknown.returncode == 2
    assert "30-A" in unknown.stderr
    assert program.cli("break", "30-G").returncode == 0
    until("the break", lambda: desk.windows("Break"))
    assert program.cli("break", "30s").returncode == 1
    assert program.status()["state"] == "breaking"
    assert program.book.breaks()[0]["plan"] == "30-G"


def test_settings(start: Start) -> None:
    program = start(work_min=2)
    assert program.status()["earliest_in_s"] <= 180
    assert program.cli("settings", "set", "earliest_min", "20").returncode == 0
    assert program.status()["earliest_in_s"] > 900
    assert program.cli("settings", "get", "earliest_min").stdout == "20\n"
    assert program.cli("settings", "set", "earliest_min", "500").returncode == 2
    path = Path(program.cli("settings", "path").stdout.strip())
    assert path == program.home / "settings.toml"

    path.write_text("# by hand\n" + path.read_text().replace("earliest_min = 20", "earliest_min = 10"))
    until("it was read", lambda: 300 < program.status()["earliest_in_s"] < 600)
    program.cli("settings", "set", "theme", "dark")
    assert path.read_text().startswith("# by hand\n")

    path.write_text("earliest_min = = 7\n")
    until("it was noticed", lambda: str(path) in program.log or "settings" in program.log)
    assert 300 < program.status()["earliest_in_s"] < 600, "the last good settings stay in force"
    complaints = [line for line in program.log.splitlines() if "WARNING" in line]
    assert len(complaints) == 1


def test_a_broken_settings_file_at_the_start(desk: Desk) -> None:
    home = desk.folder / "broken"
    prepare(home, work_min=1)
    (home / "settings.toml").write_text("this is no settings file\n")
    program = NeckBreak(desk, home)
    assert program.status()["earliest_in_s"] > 1200, "the defaults"
    assert len([line for line in program.log.splitlines() if "WARNING" in line]) == 1
    program.close()


def test_not_running(desk: Desk, start: Start) -> None:
    program = start()
    program.close()
    for command in (["status"], ["why"], ["pause", "45m"], ["resume"], ["later"], ["skip"], ["start"]):
        said = program.cli(*command)
        assert (said.returncode, said.stdout) == (3, "")
        assert one_sentence(said.stderr) or "Start it with" in said.stderr
