from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.logind import LOGIND
from neckbreak.desktop.session import SCREEN_SAVERS, SESSION_MANAGER, SessionWatch
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
        watch.ending.connect(lambda: self.told.append(("ending", True)))


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


def logind(private_bus: PrivateBus, *sessions: str, uid: int = UID) -> subprocess.Popen[bytes]:
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


def sleep(private_bus: PrivateBus, asleep: bool) -> None:
    private_bus.do(
        *(LOGIND, MANAGER_PATH, MOCK, "EmitSignal", "sssav"),
        *(MANAGER, "PrepareForSleep", "b", [("b", asleep)]),
    )


def screen_saver(private_bus: PrivateBus, name: str, out: str, code: str) -> subprocess.Popen[bytes]:
    """A screen saver that answers whether it is active as told."""
    process = private_bus.mock(name, SCREEN_SAVERS[name], name)
    private_bus.do(name, SCREEN_SAVERS[name], MOCK, "AddMethod", "sssss", name, "GetActive", "", out, code)
    return process


def session_manager(private_bus: PrivateBus) -> subprocess.Popen[bytes]:
    return private_bus.mock(SESSION_MANAGER, "/org/gnome/SessionManager", SESSION_MANAGER)


def over(private_bus: PrivateBus, signature: str = "", values: Sequence[tuple[str, object]] = ()) -> None:
    private_bus.do(
        *(SESSION_MANAGER, "/org/gnome/SessionManager", MOCK, "EmitSignal", "sssav"),
        *(SESSION_MANAGER, "SessionOver", signature, list(values)),
    )


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


def test_a_locker_without_a_name_that_dies_no_longer_locks(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    watch = make_watch()
    story = Story(watch)
    for _ in range(2):
        story.told.clear()
        private_bus.emit("/x", GNOME, "ActiveChanged", "b", True)
        qtbot.waitUntil(lambda: story.told == [("locked", True)])
        private_bus.close()
        qtbot.waitUntil(lambda: story.told == [("locked", True), ("locked", False)])


@pytest.mark.parametrize("name", SCREEN_SAVERS)
def test_a_screen_saver_that_comes_late_and_locked(
    qtbot: QtBot, private_bus: PrivateBus, make_watch, name: str
) -> None:
    watch = make_watch()
    assert watch.sources == ()
    screen_saver(private_bus, name, "b", "ret = True")
    qtbot.waitUntil(lambda: watch.locked)
    assert watch.sources == (name,)


@pytest.mark.parametrize(
    ("out", "code"),
    [
        ("u", "ret = 1"),
        ("s", "ret = 'true'"),
        ("bb", "ret = (True, True)"),
        ("", ""),
        ("b", "raise dbus.exceptions.DBusException('no', name='org.freedesktop.DBus.Error.NotSupported')"),
    ],
)
def test_a_screen_saver_that_answers_nonsense_is_not_locked(
    qtbot: QtBot, private_bus: PrivateBus, make_watch, out: str, code: str
) -> None:
    """Its signals still count."""
    screen_saver(private_bus, GNOME, out, code)
    watch = make_watch()
    qtbot.waitUntil(lambda: watch.sources == (GNOME,))
    private_bus.do(GNOME, SCREEN_SAVERS[GNOME], "org.freedesktop.DBus.Peer", "Ping")
    assert not watch.locked
    private_bus.do(
        *(GNOME, SCREEN_SAVERS[GNOME], MOCK, "EmitSignal", "sssav"), *(GNOME, "ActiveChanged", "b", [("b", True)])
    )
    qtbot.waitUntil(lambda: watch.locked)


@pytest.mark.parametrize("value", [("u", 1), ("s", "yes"), ("as", ["yes"])])
def test_a_locked_hint_of_the_wrong_type_is_none(
    qtbot: QtBot, private_bus: PrivateBus, make_watch, value: tuple[str, object]
) -> None:
    logind(private_bus, "c1")
    properties = "org.freedesktop.DBus.Properties"
    path = f"{MANAGER_PATH}/session/c1"
    update = {"LockedHint": value}
    private_bus.do(LOGIND, path, MOCK, "UpdateProperties", "sa{sv}", SESSION, update)
    watch = make_watch("c1")
    qtbot.waitUntil(lambda: watch.sources == (LOGIND,))
    private_bus.do(LOGIND, path, properties, "Get", "ss", SESSION, "LockedHint")
    assert not watch.locked
    private_bus.do(LOGIND, path, MOCK, "UpdateProperties", "sa{sv}", SESSION, {"LockedHint": ("b", True)})
    qtbot.waitUntil(lambda: watch.locked)


def test_a_way_to_the_session_that_answers_nonsense_is_passed_over(
    qtbot: QtBot, private_bus: PrivateBus, make_watch
) -> None:
    """Wrong types from each question in turn; the last resort still finds it."""
    logind(private_bus, "c3")
    for member, arguments, out, code in (
        ("GetSession", "s", "s", "ret = '/org/freedesktop/login1/session/c3'"),
        ("GetSessionByPID", "u", "u", "ret = 7"),
        ("GetUser", "u", "as", "ret = ['x']"),
    ):
        private_bus.do(
            *(LOGIND, MANAGER_PATH, MOCK, "AddMethod", "sssss"),
            *(MANAGER, member, arguments, out, code),
        )
    watch = make_watch("c3")
    qtbot.waitUntil(lambda: watch.sources == (LOGIND,))
    hint(private_bus, "c3", True)
    qtbot.waitUntil(lambda: watch.locked)


def test_a_list_of_sessions_of_the_wrong_type_finds_none(
    qtbot: QtBot, private_bus: PrivateBus, make_watch, caplog: pytest.LogCaptureFixture
) -> None:
    logind(private_bus, "c3")
    private_bus.do(
        *(LOGIND, MANAGER_PATH, MOCK, "AddMethod", "sssss"),
        *(MANAGER, "ListSessions", "", "a(so)", "ret = [('c3', dbus.ObjectPath('/c3'))]"),
    )
    watch = make_watch()
    qtbot.waitUntil(lambda: "no session" in caplog.text)
    assert watch.sources == ()


def test_logind_that_dies_asleep_is_awake(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    process = logind(private_bus)
    story = Story(make_watch())
    sleep(private_bus, True)
    qtbot.waitUntil(lambda: story.told == [("asleep", True)])
    process.kill()
    qtbot.waitUntil(lambda: story.told == [("asleep", True), ("asleep", False)])
    logind(private_bus)
    sleep(private_bus, True)
    qtbot.waitUntil(lambda: story.told == [("asleep", True), ("asleep", False), ("asleep", True)])


def test_a_bus_that_dies_wakes_up(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    logind(private_bus)
    story = Story(make_watch())
    sleep(private_bus, True)
    qtbot.waitUntil(lambda: story.told == [("asleep", True)])
    private_bus.process.kill()
    qtbot.waitUntil(lambda: story.told == [("asleep", True), ("asleep", False)])


def test_a_restart_of_logind_while_locked_reads_the_state_anew(
    qtbot: QtBot, private_bus: PrivateBus, make_watch
) -> None:
    process = logind(private_bus, "c1")
    hint(private_bus, "c1", True)
    watch = make_watch("c1")
    story = Story(watch)
    qtbot.waitUntil(lambda: watch.locked)
    process.kill()
    qtbot.waitUntil(lambda: not watch.locked)
    logind(private_bus, "c1")
    hint(private_bus, "c1", True)
    qtbot.waitUntil(lambda: watch.locked)
    assert story.told == [("locked", True), ("locked", False), ("locked", True)]


@pytest.mark.parametrize("which", ["session", "system"])
def test_with_only_one_bus(qtbot: QtBot, private_bus: PrivateBus, bus: Bus, which: str) -> None:
    logind(private_bus, "c1")
    screen_saver(private_bus, GNOME, "b", "ret = True")
    hint(private_bus, "c1", True)
    buses = (bus, None) if which == "session" else (None, bus)
    watch = SessionWatch(*buses, {"XDG_SESSION_ID": "c1"}, UID)
    watch.start()
    qtbot.waitUntil(lambda: watch.locked)
    assert watch.sources == ((GNOME,) if which == "session" else (LOGIND,))
    watch.stop()


def test_what_was_stopped_tells_nothing(qtbot: QtBot, private_bus: PrivateBus, bus: Bus, make_watch) -> None:
    logind(private_bus, "c1")
    session_manager(private_bus)
    watch = make_watch("c1")
    story = Story(watch)
    qtbot.waitUntil(lambda: watch.sources == (LOGIND,))
    watch.stop()
    private_bus.emit("/x", GNOME, "ActiveChanged", "b", True)
    sleep(private_bus, True)
    hint(private_bus, "c1", True)
    over(private_bus)
    ours: list[object] = []
    bus.subscribe("io.example.Test", "Last", ours.append)
    bus.has_name(GNOME)
    private_bus.emit("/x", "io.example.Test", "Last", "b", True)
    qtbot.waitUntil(lambda: len(ours) == 1)
    assert story.told == []


def test_the_session_manager_tells_of_the_end(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    """Also one that came late, and one that was started again."""
    story = Story(make_watch())
    for _ in range(2):
        story.told.clear()
        process = session_manager(private_bus)
        over(private_bus)
        qtbot.waitUntil(lambda: story.told == [("ending", True)])
        process.kill()
        process.wait()


def test_only_the_session_manager_ends_the_session(qtbot: QtBot, private_bus: PrivateBus, make_watch) -> None:
    session_manager(private_bus)
    watch = make_watch()
    story = Story(watch)
    private_bus.emit("/org/gnome/SessionManager", SESSION_MANAGER, "SessionOver", "b", True)
    over(private_bus, "s", [("s", "perhaps")])
    private_bus.emit("/x", GNOME, "ActiveChanged", "b", True)
    qtbot.waitUntil(lambda: watch.locked)
    assert story.told == [("locked", True)]


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
