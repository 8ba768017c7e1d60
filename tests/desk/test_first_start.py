"""The very first start: a greeting, the safety list, and after that no more of either."""

from __future__ import annotations

import pytest

from neckbreak.core import safety
from tests.desk.program import NeckBreak
from tests.desk.session import Desk, until

pytestmark = pytest.mark.desk
DESK: dict[str, object] = {}


def answers(program: NeckBreak) -> dict[str, str]:
    return {row["question"]: row["value"] for row in program.book.rows("SELECT question, value FROM answers")}


def test_main_window_and_safety_list_once(desk: Desk) -> None:
    home = desk.folder / "new"
    home.mkdir(mode=0o700)
    program = NeckBreak(desk, home, 20)
    until("the main window", desk.main_window)
    page = until("the safety page", lambda: desk.windows("Before you start"))[0]
    desk.picture("first-start")
    until("the safety page has the keyboard", lambda: desk.active() == page.id)
    assert answers(program) == {}
    desk.key("alt+n")
    until("it is answered", lambda: answers(program) == dict.fromkeys(safety.CODES, "no"))
    until("the safety page is closed", lambda: not desk.windows("Before you start"))
    program.close()

    again = NeckBreak(desk, home, 20)
    assert desk.windows() == []
    again.close()


def test_unanswered_means_gentle_breaks(desk: Desk) -> None:
    home = desk.folder / "unanswered"
    home.mkdir(mode=0o700)
    program = NeckBreak(desk, home, 60)
    until("the safety page", lambda: desk.windows("Before you start"))
    assert program.cli("break", "30-A").returncode == 1
    assert program.cli("break", "30s").returncode == 0
    (row,) = until("a break", program.book.breaks)
    assert row["plan"] in ("30-G", "30-H")
    program.close()


def test_started_at_login_it_opens_nothing(desk: Desk) -> None:
    home = desk.folder / "login"
    home.mkdir(mode=0o700)
    program = NeckBreak(desk, home, 20, "--autostart")
    assert desk.windows() == []
    program.close()
