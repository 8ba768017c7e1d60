"""The icon in the tray, whatever the tray is and whenever it comes."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.desk.conftest import Start
from tests.desk.session import Desk, steadily, until

pytestmark = pytest.mark.desk
DESK = {"tray": ""}
STRIP = QRect(0, 0, 1600, 30)


def icon(image: QImage) -> QRect | None:
    """Where in the panel there are pixels of the icon's green-blue."""
    found = QRect()
    for y in range(STRIP.height()):
        for x in range(STRIP.width()):
            colour = image.pixelColor(x, y)
            if min(colour.green(), colour.blue()) > colour.red() + 50:
                found = found.united(QRect(x, y, 1, 1))
    return found if found.width() >= 10 and found.height() >= 10 else None


def seen(desk: Desk) -> QRect:
    """Wait for the icon's pixels."""
    rect = until("the icon's pixels", lambda: icon(desk.picture()))
    assert rect.width() <= 40
    assert rect.height() <= 30
    return rect


@pytest.fixture(autouse=True)
def no_host(desk: Desk) -> Iterator[None]:
    """Each test begins and ends without a tray."""
    yield
    desk.stop_tray()
    until("the tray is gone", lambda: not desk.tray_items() and icon(desk.picture()) is None)


def test_the_icon_is_in_the_panel_and_its_menu_ends_the_program(desk: Desk, start: Start) -> None:
    desk.start_tray("panel")
    program = start()
    until("one icon is registered", lambda: len(desk.tray_items()) == 1)
    place = seen(desk).center()

    before = set(desk.search("--class", "panel|wrapper"))
    desk.click_at(place.x(), place.y(), button=3)

    def menu() -> QRect | None:
        for window in set(desk.search("--class", "panel|wrapper")) - before:
            rect = desk.rect(window)
            if rect is not None and rect.height() > 100:
                return rect
        return None

    rect = until("the menu", menu)
    desk.picture("tray-menu")
    desk.click_at(rect.center().x(), rect.bottom() - 14)
    assert program.process.wait(10) == 0
    until("no icon is left", lambda: icon(desk.picture()) is None and not desk.tray_items())


def test_a_click_on_the_icon_opens_the_main_window(desk: Desk, start: Start) -> None:
    desk.start_tray("panel")
    start()
    place = seen(desk).center()
    desk.click_at(place.x(), place.y())
    until("the main window", desk.main_window)


def test_the_icon_is_in_an_xembed_tray(desk: Desk, start: Start) -> None:
    desk.start_tray("trayer")
    start()
    place = seen(desk).center()
    assert desk.tray_items() == []
    desk.click_at(place.x(), place.y())
    until("the main window", desk.main_window)


@pytest.mark.parametrize("kind", ["panel", "trayer"])
def test_a_tray_that_comes_later_gets_the_icon(desk: Desk, start: Start, kind: str) -> None:
    program = start()
    until("three seconds have passed", lambda: time.monotonic() - program.began > 3)
    desk.start_tray(kind)
    seen(desk)


@pytest.mark.parametrize("kind", ["panel", "trayer"])
def test_a_tray_that_crashed_gets_the_icon_again(desk: Desk, start: Start, kind: str) -> None:
    desk.start_tray(kind)
    program = start()
    seen(desk)
    desk.stop_tray()
    until("the tray is gone", lambda: icon(desk.picture()) is None)
    desk.start_tray(kind)
    seen(desk)
    steadily("the icon stays", lambda: icon(desk.picture()) is not None, 0.5)
    assert len(desk.tray_items()) == (1 if kind == "panel" else 0)
    assert program.running


def test_without_a_tray_a_second_start_opens_the_main_window(desk: Desk, start: Start) -> None:
    program = start()
    assert desk.main_window() is None
    assert program.cli().returncode == 0
    until("the main window", desk.main_window)
    assert program.running
    desk.start_tray("trayer")
