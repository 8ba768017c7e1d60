"""Lines that wait outside the history, of this version and of others."""

from __future__ import annotations

import json
from pathlib import Path

from neckbreak.core.records import NaturalBreak
from neckbreak.storage.unwritten import Unwritten
from tests.storage.samples import START, everything


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    lines = Unwritten([tmp_path / "history.db.unwritten"])
    lines.add(everything(), "state")
    assert Unwritten([tmp_path / "history.db.unwritten"]).read() == (everything(), "state")
    lines.forget()
    assert list(tmp_path.iterdir()) == []


def test_a_line_may_lack_what_has_a_default_and_say_what_nobody_knows(tmp_path: Path) -> None:
    file = tmp_path / "history.db.unwritten"
    Unwritten([file]).add([NaturalBreak("n", START, 400.0)], None)
    line = json.loads(file.read_text())
    del line["offer_id"]
    line["mood"] = "fine"
    file.write_text(json.dumps(line) + "\n")
    assert Unwritten([file]).read() == ([NaturalBreak("n", START, 400.0)], None)


def test_a_line_of_a_newer_version_waits_for_it(tmp_path: Path) -> None:
    file = tmp_path / "history.db.unwritten"
    dreamed = b'{"is":"Dreamed","id":"d"}\n'
    file.write_bytes(dreamed)
    for _start in range(2):
        lines = Unwritten([file])
        lines.add([NaturalBreak("n", START, 400.0)], None)
        assert lines.read() == ([NaturalBreak("n", START, 400.0)], None)
        lines.forget()
        assert not lines.exists() or not file.exists()
    [kept] = tmp_path.iterdir()
    assert kept.read_bytes() == dreamed
