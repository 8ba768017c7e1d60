"""A desktop that has next to nothing: no bus, and therefore no notifications, no lock and no modern tray."""

from __future__ import annotations

import pytest

from tests.desk.conftest import Start
from tests.desk.program import Letter
from tests.desk.session import Desk, until

pytestmark = pytest.mark.desk
DESK = {"session_bus": False, "notifications": False, "accessible": False, "tray": "trayer"}


def test_the_card_comes_even_to_someone_who_wanted_notifications(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(prompt="notification")
    card = program.work_until_offered()
    assert letter.has_keyboard
    assert program.cli().returncode == 0
    until("the card has the keyboard", lambda: desk.active() == card.id)
    desk.key("Return")
    assert until("an outcome", program.book.outcome) == "done"
