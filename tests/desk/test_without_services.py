"""A desktop that has next to nothing: no bus, and therefore no notifications, no lock and no modern tray."""

from __future__ import annotations

import pytest

from tests.desk.conftest import Start
from tests.desk.program import Letter
from tests.desk.session import Desk, until

pytestmark = pytest.mark.desk
DESK = {"session_bus": False, "notifications": False, "accessible": False, "tray": "trayer"}


@pytest.mark.parametrize("prompt", ["auto", "notification"])
def test_the_card_comes_all_the_same(desk: Desk, start: Start, letter: Letter, prompt: str) -> None:
    program = start(prompt=prompt)
    card = program.work_until_offered()
    assert letter.has_keyboard
    assert program.cli().returncode == 0
    until("the card has the keyboard", lambda: desk.active() == card.id)
    desk.key("Return")
    assert until("an outcome", program.book.outcome) == "done"
