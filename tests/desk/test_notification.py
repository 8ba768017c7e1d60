"""A break offered by a desktop notification."""

from __future__ import annotations

import pytest
from jeepney import DBusAddress

from tests.desk.conftest import Start
from tests.desk.program import Letter, NeckBreak
from tests.desk.session import Desk, until

pytestmark = pytest.mark.desk
DESK = {"tray": "", "accessible": False}
DUNST = DBusAddress("/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.dunstproject.cmd0")


def shown(desk: Desk) -> int:
    """How many notifications dunst shows."""
    return int(desk.run("dunstctl", "count", "displayed").strip() or 0)


def offered(desk: Desk, program: NeckBreak) -> None:
    def due() -> bool:
        return program.book.decided("waits_for_lull") > 0

    desk.type_until("a break is due", due)
    until("the notification", lambda: shown(desk) == 1)
    assert desk.card() is None


def answer(desk: Desk, label: str) -> None:
    """Choose an action in dunst's own menu."""
    (desk.folder / "choice").write_text(label)
    desk.run("dunstctl", "context")


@pytest.mark.parametrize("label", ["Start", "Later"])
def test_its_buttons(desk: Desk, start: Start, letter: Letter, label: str) -> None:
    program = start(prompt="notification")
    offered(desk, program)
    assert letter.has_keyboard
    desk.picture(f"notification-{label.lower()}")
    answer(desk, label)
    until("the notification is gone", lambda: shown(desk) == 0)
    assert desk.bus is not None
    said = desk.bus.call(DUNST, "NotificationListHistory")[0][0]  # dunstctl needs systemd's busctl for that
    assert (said["appname"][1], said["summary"][1]) == ("NeckBreak", "Break, 30 seconds")
    match label:
        case "Start":
            assert until("an outcome", program.book.outcome) == "done"
        case _:
            until("it is put off", lambda: program.book.events() == ["later"])


def test_a_click_on_it_opens_the_card(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(prompt="notification")
    offered(desk, program)
    desk.run("dunstctl", "action", "0")
    card = until("the card", desk.card)
    until("the card has the keyboard", lambda: desk.active() == card.id)
    assert shown(desk) == 0


def test_it_goes_when_the_user_left(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(prompt="notification", speed=60)
    offered(desk, program)
    assert until("an outcome", program.book.outcome) == "natural"
    until("the notification is gone", lambda: shown(desk) == 0)


@pytest.mark.parametrize("when", ["before", "while it is shown"])
def test_without_the_service_the_card_comes(desk: Desk, start: Start, letter: Letter, when: str) -> None:
    program = start(prompt="notification")
    if when == "before":
        desk.stop_notifications()
        program.work_until_offered()
    else:
        offered(desk, program)
        desk.stop_notifications()
        until("the card", desk.card)
    assert letter.has_keyboard
    assert program.book.outcome() is None
    desk.start_notifications()
