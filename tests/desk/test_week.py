"""The week's question: after a break, in its place, and without taking a key."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from neckbreak.clock import Clock
from neckbreak.core.records import Record, RoundEnded, RoundStarted
from neckbreak.storage.history import History
from tests.desk.program import Letter, NeckBreak, prepare
from tests.desk.session import Desk, until

pytestmark = pytest.mark.desk
TITLE = "How was the week?"
DESK = {"tray": "", "notifications": False, "accessible": False}


def weeks_ago(home: Path) -> None:
    """Three weeks of work before today."""
    now = Clock()()
    history = History.open(home / "history.db", home / "backups", lambda: now.wall)
    records: list[Record] = []
    for ago in range(21, 0, -1):
        at = replace(now, wall=now.wall - timedelta(days=ago))
        records += [RoundStarted(f"w{ago}", at), RoundEnded(f"w{ago}", at.plus(3000), 3000.0, "done")]
    history.apply(records, None)
    history.close()


def test_how_was_the_week_comes_after_the_break_and_takes_no_key(desk: Desk, letter: Letter) -> None:
    home = desk.folder / "week"
    prepare(home)
    weeks_ago(home)
    program = NeckBreak(desk, home, 15)
    try:
        assert program.cli("break", "30s").returncode == 0
        window = until("the break", lambda: desk.windows("Break"))[0]
        assert desk.windows(TITLE) == []
        until("the end of the break", lambda: not desk.windows("Break"))
        page = until("the question", lambda: desk.windows(TITLE))[0]

        assert (page.rect.center() - window.rect.center()).manhattanLength() < 60
        desk.picture("week")
        until("the letter has the keyboard again", lambda: letter.has_keyboard)
        desk.type("3 days")
        until("every letter arrived", lambda: letter.text == "3 days")
        rows = program.book.rows("SELECT event FROM checkins")
        assert [row["event"] for row in rows] == ["asked"]

        assert program.cli().returncode == 0  # started again: the question is brought to the front
        until("the question has the keyboard", lambda: desk.active() == page.id)
        assert desk.main_window() is None
        desk.key("Tab", "4", "Tab", "2", "Return")
        until(
            "the answer", lambda: len(program.book.rows("SELECT 1 FROM checkins WHERE average = 4 AND days = 2")) == 1
        )
        desk.picture("week-noted")
        desk.key("Escape")
        until("the question is gone", lambda: not desk.windows(TITLE))
    finally:
        program.close()
