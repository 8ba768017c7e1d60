"""A working day with the real beat, windows and database."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys

import pytest


def demo(folder, *more: str) -> subprocess.CompletedProcess[str]:
    environ = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "NECKBREAK_HOME")}
    environ["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-m", "neckbreak", "demo", "--out", str(folder), *more]
    return subprocess.run(command, env=environ, capture_output=True, text=True, timeout=170, check=False)


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    return folder, demo(folder, "--speed", "960", "--hours", "8")


def test_the_day_runs_to_its_end(day):
    folder, run = day

    assert run.returncode == 0, run.stderr
    assert "offered" in run.stdout
    assert str(folder) in run.stdout


def test_the_first_prompt_of_every_round_comes_after_30_to_60_minutes_of_work(day):
    folder, _ = day
    database = sqlite3.connect(folder / "history.db")
    firsts = database.execute(
        "SELECT min(p.work_s) FROM rounds r JOIN offers o ON o.round_id = r.id JOIN prompts p ON p.offer_id = o.id"
        " WHERE p.seq = (SELECT min(seq) FROM prompts WHERE offer_id = o.id) GROUP BY r.id"
    ).fetchall()
    database.close()

    assert len(firsts) >= 6
    assert all(30 * 60 <= work_s <= 60 * 60 + 60 for (work_s,) in firsts)


def test_every_offer_has_its_outcome_and_every_break_its_parts(day):
    folder, _ = day
    database = sqlite3.connect(folder / "history.db")
    outcomes = [row[0] for row in database.execute("SELECT outcome FROM offers")]
    parts = database.execute("SELECT count(*), sum(actual_s > 0) FROM parts").fetchone()
    database.close()

    assert outcomes
    assert None not in outcomes
    assert {"done"} < set(outcomes)
    assert parts[0] == parts[1] > 6


def test_the_day_leaves_pictures(day):
    folder, _ = day

    assert {"card.png", "break.png", "today.png"} <= {p.name for p in folder.iterdir()}


def test_a_folder_with_a_history_is_left_alone(day):
    folder, _ = day
    before = (folder / "history.db").read_bytes()
    run = demo(folder)

    assert run.returncode == 2
    assert "holds a history already" in run.stderr
    assert (folder / "history.db").read_bytes() == before
