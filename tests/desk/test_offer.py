"""The card: in a lull, in a corner of the screen one works on, and out of the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect

from tests.desk.conftest import Start
from tests.desk.program import Letter
from tests.desk.session import Desk, until

pytestmark = pytest.mark.desk
DESK = {"monitors": 2}
LEFT, RIGHT = QRect(0, 0, 1280, 800), QRect(1280, 0, 1280, 800)


@pytest.fixture(params=["left", "right"])
def monitor(request: pytest.FixtureRequest) -> QRect:
    return LEFT if request.param == "left" else RIGHT


@pytest.fixture
def page(desk: Desk, monitor: QRect) -> Iterator[Letter]:
    """A letter on one of the monitors."""
    letter = Letter(desk, monitor.left() + 300, 200)
    yield letter
    letter.close()


def in_a_corner(card: QRect, monitor: QRect) -> bool:
    sides = min(card.left() - monitor.left(), monitor.right() - card.right())
    ends = min(card.top() - monitor.top(), monitor.bottom() - card.bottom())
    return monitor.contains(card) and sides <= 40 and ends <= 80


def test_it_comes_in_a_lull_and_takes_no_key(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(speed=15)

    def due() -> bool:
        assert desk.card() is None, "a card came while letters were typed"
        return program.book.decided("waits_for_lull") > 0

    typed = desk.type_until("a break is due", due)
    card = until("the card", desk.card)
    assert letter.has_keyboard
    assert in_a_corner(card.rect, LEFT)
    desk.type("go on with this, then")
    until("every letter arrived", lambda: letter.text == typed + "go on with this, then")
    assert letter.has_keyboard
    assert desk.card() == card
    assert program.book.outcome() is None
    assert [prompt["why"] for prompt in program.book.prompts()] == ["lull"]
    desk.picture("card")


def test_it_comes_where_one_works_and_not_where_the_pointer_is(
    desk: Desk, start: Start, monitor: QRect, page: Letter
) -> None:
    """The pointer rests on the other monitor, or just where the card would come."""
    pointer = LEFT.center() if monitor == RIGHT else LEFT.bottomRight() - QPoint(100, 80)
    desk.move(pointer.x(), pointer.y())
    program = start()
    with desk.focus_watch() as focus:
        card = program.work_until_offered()
    assert in_a_corner(card.rect, monitor), program.log
    assert focus.windows <= {page.window}, "something else was active, be it for a blink"
    assert not card.rect.contains(pointer)
    assert page.has_keyboard

    program.cli("start")
    window = until("the break", lambda: desk.windows("Break"))[0]
    assert monitor.contains(window.rect)
    desk.picture(f"two-monitors-{'left' if monitor == LEFT else 'right'}")
