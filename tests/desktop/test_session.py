from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.logind import LOGIND
from neckbreak.desktop.session import SCREEN_SAVERS, SessionWatch
from tests.desktop.conftest import PrivateBus

MOCK = "org.freedesktop.DBus.Mock"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER = f"{LOGIND}.Manager"
SESSION = f"{LOGIND}.Session"
GNOME = "org.gnome.ScreenSaver"
UID = 1234


class Story:
    """What the watch reported, in order."""

    def __init__(self, watch: SessionWatch) -> None:
        self.told: list[tuple[str, bool]] = []
        watch.locked_changed.connect(lambda on: self.told.append(("locked", on)))
        watch.sleeping.connect(lambda on: self.told.append(("asleep", on)))


@pytest.fixture
def make_watch(bus: Bus) -> Iterator[object]:
    made: list[SessionWatch] = []

    def make(session_id: str = "") -> SessionWatch:
        watch = SessionWatch(bus, bus, {"XDG_SESSION_ID": session_id}, UID)
        made.append(watch)
        watch.start()
        return watch

    yield make
    for watch in made:
        watch.stop()


def logind(private_bus: PrivateBus, *sessions: str, uid: int = UID) -> object:
    process = private_bus.template("logind", LOGIND)
    for session in sessions:
        private_bus.do(
            *(LOGIND, MANAGER_PATH, MOCK, "AddSession", "ssusb"),
            *(session, "seat0", uid, "me", True),
        )
    return process


def hint(private_bus: PrivateBus, session: str, locked: bool) -> None:
    path = f"{MANAGER_PATH}/session/{session}"
    private_bus.do(LOGIND, path, SESSION, "SetLockedHint", "b", locked)


def give_method(private_bus: PrivateBus, member: str, code: str, out: str = "o") -> None:
    private_bus.do(
        *(LOGIND, MANAGER_PATH, MOCK, "AddMethod", "sssss"),
        *(MANAGER, member, "u", out, code),
    )


def test_logind_tells_of_locking(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    logind(private_bus, "c1", "c2")
    watch = make_watch("c2")
    story = Story(watch)
    qtbot.waitUntil(lambda: watch.sources == (LOGIND,))
    hint(private_bus, "c1", True)
    hint(private_bus, "c2", True)
    qtbot.waitUntil(lambda: watch.locked)
    private_bus.do(LOGIND, f"{MANAGER_PATH}/session/c2", SESSION, "Unlock")
    hint(private_bus, "c2", False)
    qtbot.waitUntil(lambda: story.told == [("locked", True), ("locked", False)])


def test_a_session_locked_before_we_came(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    logind(private_bus, "c2")
    hint(private_bus, "c2", True)
    watch = make_watch("c2")
    qtbot.waitUntil(lambda: watch.locked)


def test_logind_tells_of_sleep(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    logind(private_bus)
    story = Story(make_watch())
    for asleep in (True, True, False):
        private_bus.do(
            *(LOGIND, MANAGER_PATH, MOCK, "EmitSignal", "sssav"),
            *(MANAGER, "PrepareForSleep", "b", [("b", asleep)]),
        )
    qtbot.waitUntil(lambda: story.told == [("asleep", True), ("asleep", False)])


def test_the_users_display_is_found(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    logind(private_bus, "c1", "c2")
    user = f"{MANAGER_PATH}/somebody"
    give_method(private_bus, "GetUser", f"ret = '{user}'")
    display = {"Display": ("(so)", ("c2", f"{MANAGER_PATH}/session/c2"))}
    private_bus.do(
        *(LOGIND, MANAGER_PATH, MOCK, "AddObject", "ssa{sv}a(ssss)"),
        *(user, f"{LOGIND}.User", display, []),
    )
    watch = make_watch()
    qtbot.waitUntil(lambda: watch.sources == (LOGIND,))
    hint(private_bus, "c2", True)
    qtbot.waitUntil(lambda: watch.locked)


def test_any_session_at_a_seat_is_the_last_resort(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    logind(private_bus, "c7")
    watch = make_watch()
    qtbot.waitUntil(lambda: watch.sources == (LOGIND,))
    hint(private_bus, "c7", True)
    qtbot.waitUntil(lambda: watch.locked)


def test_another_users_session_is_not_ours(
    qtbot: QtBot, private_bus: PrivateBus, make_watch, caplog: pytest.LogCaptureFixture
) -> None:
    logind(private_bus, "c1", uid=77)
    watch = make_watch()
    qtbot.waitUntil(lambda: "no session" in caplog.text)
    assert watch.sources == ()


def test_logind_comes_late_and_restarts(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    watch = make_watch("c1")
    story = Story(watch)
    process = logind(private_bus, "c1")
    qtbot.waitUntil(lambda: watch.sources == (LOGIND,))
    hint(private_bus, "c1", True)
    qtbot.waitUntil(lambda: watch.locked)
    process.kill()
    qtbot.waitUntil(lambda: not watch.locked)
    logind(private_bus, "c1")
    qtbot.waitUntil(lambda: watch.sources == (LOGIND,))
    hint(private_bus, "c1", True)
    qtbot.waitUntil(lambda: watch.locked)
    assert story.told == [("locked", True), ("locked", False), ("locked", True)]


def test_nonsense_from_logind_is_survived(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    logind(private_bus, "c1")
    watch = make_watch("c1")
    qtbot.waitUntil(lambda: watch.sources == (LOGIND,))
    path = f"{MANAGER_PATH}/session/c1"
    for value in (("u", 1), ("s", "yes"), ("as", [])):
        private_bus.do(
            *(LOGIND, path, MOCK, "EmitSignal", "sssav"),
            *("org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as"),
            [("s", SESSION), ("a{sv}", {"LockedHint": value}), ("as", [])],
        )
    private_bus.do(
        *(LOGIND, MANAGER_PATH, MOCK, "EmitSignal", "sssav"),
        *(MANAGER, "PrepareForSleep", "s", [("s", "maybe")]),
    )
    hint(private_bus, "c1", True)
    qtbot.waitUntil(lambda: watch.locked)


@pytest.mark.parametrize("name", SCREEN_SAVERS)
def test_every_screen_saver_counts(qtbot: QtBot, private_bus: PrivateBus, make_watch, name: str) -> None:
    watch = make_watch()
    story = Story(watch)
    private_bus.emit("/any/path", name, "ActiveChanged", "b", True)
    qtbot.waitUntil(lambda: watch.locked)
    private_bus.emit("/another", name, "ActiveChanged", "u", 0)
    private_bus.emit("/another", name, "ActiveChanged", "b", False)
    qtbot.waitUntil(lambda: story.told == [("locked", True), ("locked", False)])


def test_locked_while_any_says_so(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    watch = make_watch()
    story = Story(watch)
    freedesktop = "org.freedesktop.ScreenSaver"
    for name, on in ((GNOME, True), (freedesktop, True), (GNOME, False)):
        private_bus.emit("/x", name, "ActiveChanged", "b", on)
    qtbot.waitUntil(lambda: watch._locked_by == {freedesktop})
    assert story.told == [("locked", True)]


def test_a_screen_saver_that_dies_no_longer_locks(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    process = private_bus.template("gnome_screensaver", GNOME)
    private_bus.do(GNOME, SCREEN_SAVERS[GNOME], GNOME, "SetActive", "b", True)
    watch = make_watch()
    qtbot.waitUntil(lambda: watch.locked)
    assert watch.sources == (GNOME,)
    process.kill()
    qtbot.waitUntil(lambda: not watch.locked)
    private_bus.template("gnome_screensaver", GNOME)
    private_bus.do(GNOME, SCREEN_SAVERS[GNOME], GNOME, "SetActive", "b", True)
    qtbot.waitUntil(lambda: watch.locked)


def test_a_bus_that_dies_unlocks(qtbot: QtBot, private_bus: PrivateBus, bus: Bus, make_watch) -> None:
    watch = make_watch()
    private_bus.emit("/x", GNOME, "ActiveChanged", "b", True)
    qtbot.waitUntil(lambda: watch.locked)
    private_bus.process.kill()
    qtbot.waitUntil(lambda: not watch.locked)


def test_without_a_bus(qapp: object) -> None:
    watch = SessionWatch()
    watch.start()
    assert not watch.locked
    assert watch.sources == ()
    watch.stop()
