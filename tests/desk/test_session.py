"""Locking and sleeping, as logind and the screen saver tell of them."""

from __future__ import annotations

import pytest
from jeepney import DBusAddress

from tests.desk.conftest import Start
from tests.desk.program import Letter
from tests.desk.session import SYSTEM_PYTHON, Desk, until

pytestmark = pytest.mark.desk
DESK = {"tray": "", "notifications": False, "accessible": False, "logind": True}

LOGIND = "org.freedesktop.login1"
MOCK = "org.freedesktop.DBus.Mock"
SAVER = "org.freedesktop.ScreenSaver"
SAVER_PATH = "/org/freedesktop/ScreenSaver"


def lock(desk: Desk, on: bool) -> None:
    """What a desktop tells logind when it locks the screen."""
    assert desk.system_bus is not None
    session = DBusAddress("/org/freedesktop/login1/session/c1", LOGIND, f"{LOGIND}.Session")
    desk.system_bus.call(session, "SetLockedHint", "b", on)


def test_locked_for_long_is_a_natural_break(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(speed=60)
    program.work_until_offered()
    lock(desk, True)
    assert until("an outcome", program.book.outcome) == "natural"
    until("the card is gone", lambda: desk.card() is None)
    desk.type("nobody is at the desk")
    lock(desk, False)
    desk.type_until("a new round", lambda: program.book.decided("back"))
    (natural,) = program.book.natural_breaks()
    assert natural["seconds"] >= 118
    assert program.status()["work_s"] < 120


def test_locked_for_a_moment_is_nothing(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(speed=5, work_min=2)
    lock(desk, True)
    program.status()
    lock(desk, False)
    desk.type("back at once")
    assert program.status()["work_s"] >= 120
    assert program.book.natural_breaks() == []
    assert len(program.book.rounds()) == 1


def test_the_screen_savers_word_counts(desk: Desk, start: Start, letter: Letter) -> None:
    assert desk.bus is not None
    bus = desk.bus
    mock = desk.spawn(SYSTEM_PYTHON, "-m", "dbusmock", "--session", SAVER, SAVER_PATH, SAVER, log="saver")
    until("the screen saver", lambda: bus.owned(SAVER))
    saver = DBusAddress(SAVER_PATH, SAVER, MOCK)
    bus.call(saver, "AddMethod", "sssss", SAVER, "GetActive", "", "b", "ret = False")
    program = start(speed=60, work_min=2)
    bus.call(saver, "EmitSignal", "sssav", SAVER, "ActiveChanged", "b", [("b", True)])
    until("a natural break", lambda: program.book.decided("away"))
    desk.end(mock)  # a screen saver that crashed must not silence anything
    desk.type_until("a new round", lambda: program.book.decided("back"))
    assert program.status()["state"] == "working"


def test_sleep_is_survived(desk: Desk, start: Start, letter: Letter) -> None:
    assert desk.system_bus is not None
    program = start(work_min=2)
    mock = DBusAddress("/org/freedesktop/login1", LOGIND, MOCK)
    for asleep in (True, False):
        desk.system_bus.call(mock, "EmitSignal", "sssav", f"{LOGIND}.Manager", "PrepareForSleep", "b", [("b", asleep)])
        assert program.status()["state"] == "working"
    assert program.status()["work_s"] >= 120
