"""The table of complaints names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).parent
TABLE = (TESTS.parent / "docs" / "complaints.md").read_text("utf-8")
ROWS = [line for line in TABLE.splitlines() if re.match(r"\| [0-9]+ \|", line)]


def test_each_of_the_seventeen_has_a_test_and_an_answer() -> None:
    assert [int(row.split("|")[1]) for row in ROWS] == list(range(1, 18))
    for row in ROWS:
        _, _, complaint, tests, answer, _ = row.split("|")
        assert complaint.strip()
        assert "test_" in tests
        assert len(answer) > 40


def test_every_test_it_names_is_there() -> None:
    named = re.findall(r"`(?:tests/)?([a-z/_]*test_[a-z_]+\.py)(?:::(test_[a-z_0-9]+))?`", TABLE)
    assert len(named) > 25
    for file, name in named:
        [path] = [each for each in TESTS.rglob(Path(file).name) if str(each).endswith(file)]
        assert f"def {name}" in path.read_text("utf-8") if name else path.exists(), (file, name)
