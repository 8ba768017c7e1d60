"""The catalogue on the command line: thirty movements, each with its dose, how sure we are, and where it is from."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.test_movements import NAMED_BY_THE_SOURCES, THIRTY

DEADLINE_S = 30.0


def run(*given: str, home: Path) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH") if name in os.environ}
    environ = {**kept, "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "NECKBREAK_HOME": str(home)}
    command = [sys.executable, "-W", "error", "-m", "neckbreak", "movements", *given]
    return subprocess.run(command, capture_output=True, text=True, env=environ, timeout=DEADLINE_S)


@pytest.fixture(scope="module")
def listed(tmp_path_factory) -> list[dict]:
    done = run("--json", home=tmp_path_factory.mktemp("home"))
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_thirty_and_every_one_that_the_sources_name(listed):
    assert len(listed) == 30
    assert {each["id"] for each in listed} == set(THIRTY) >= NAMED_BY_THE_SOURCES
    assert len({each["name"] for each in listed}) == 30


def test_each_has_its_doses_and_grade(listed):
    for each in listed:
        std, mini, level, discreet, grade = THIRTY[each["id"]]
        assert (each["std"]["seconds"], each["mini"]["seconds"]) == (std, mini)
        assert (each["level"], each["discreet"], each["grade"]) == (level, discreet, grade)
        for dose in (each["std"], each["mini"]):
            assert sum(phase["seconds"] for phase in dose["phases"]) * dose["reps"] * dose["sides"] == dose["seconds"]


def test_each_says_where_it_is_from(listed):
    for each in listed:
        assert each["sources"]
        for source in each["sources"]:
            assert source["name"]
            assert source["doi"] or source["site"]
            assert source["kind"] in ("trial", "review", "page")
            if source["kind"] != "page":
                assert isinstance(source["year"], int)
                assert source["journal"]
            if source["doi"]:
                assert source["doi"].startswith("10.")


def test_in_text_how_sure_is_told_in_words(tmp_path):
    done = run(home=tmp_path / "home")

    assert (done.returncode, done.stderr) == (0, "")
    blocks = done.stdout.strip().split("\n\n")
    assert len(blocks) == 30
    assert all("How sure is this? " in block and "From: " in block for block in blocks)
    assert blocks[0].splitlines()[0] == "Chin tuck (chin-tuck)"
    assert "54 s: turn 2 + hold 5 + return 2, 3 times, each side; short: 14 s" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 100
    assert not (tmp_path / "home").exists()
