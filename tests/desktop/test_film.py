from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from neckbreak import APP_ID
from neckbreak.desktop.bus import Bus
from neckbreak.desktop.film import GNOME, KDE, CompositorFilm, GnomeFilm, KdeFilm, logind_question
from neckbreak.desktop.idle_source import NoIdle, ScaledIdle
from neckbreak.desktop.logind import LOGIND
from neckbreak.desktop.looks import Looks
from neckbreak.desktop.questions import BusDetector
from tests.desktop.conftest import PrivateBus
from tests.desktop.looking import PATIENT_MS, look, look_until

MOCK = "org.freedesktop.DBus.Mock"
SESSION = "/org/gnome/SessionManager"
AGENT = "/org/kde/Solid/PowerManagement/PolicyAgent"
LOGIN = "/org/freedesktop/login1"
IDLE, SUSPEND = 8, 4
OWN_PID = 4242

Keep = Callable[[Looks], Looks]


@pytest.fixture
def keep(qapp: object) -> Iterator[Keep]:
    """Stop a detector with the test."""
    kept: list[Looks] = []

    def add(detector: Looks) -> Looks:
        kept.append(detector)
        return detector

    yield add
    for detector in kept:
        detector.stop()


class GnomeSession:
    """A session manager with the inhibitors it is given."""

    def __init__(self, private_bus: PrivateBus) -> None:
        self._bus = private_bus
        self._paths: list[str] = []
        self.process = private_bus.mock(GNOME, SESSION, GNOME)
        private_bus.do(GNOME, SESSION, MOCK, "AddProperty", "ssv", GNOME, "InhibitedActions", ("u", 0))
        self.method("GetInhibitors", "ao", "ret = []")

    def property(self, kind: str, value: object) -> None:
        new = {"InhibitedActions": (kind, value)}
        self._bus.do(GNOME, SESSION, MOCK, "UpdateProperties", "sa{sv}", GNOME, new)

    def method(self, name: str, out: str, code: str) -> None:
        self._bus.do(GNOME, SESSION, MOCK, "AddMethod", "sssss", GNOME, name, "", out, code)

    def inhibit(self, program: str, flags: int) -> None:
        path = f"/org/gnome/SessionManager/Inhibitor{len(self._paths)}"
        interface = f"{GNOME}.Inhibitor"
        methods = [("GetAppId", "", "s", f"ret = {program!r}"), ("GetFlags", "", "u", f"ret = {flags}")]
        self._bus.do(GNOME, SESSION, MOCK, "AddObject", "ssa{sv}a(ssss)", path, interface, {}, methods)
        self._paths.append(path)
        self.method("GetInhibitors", "ao", f"ret = {self._paths!r}")
        self.property("u", IDLE | SUSPEND)


@pytest.fixture
def gnome(bus: Bus, keep: Keep) -> Looks:
    return keep(GnomeFilm(bus, patience_ms=PATIENT_MS))


def test_gnome_names_those_that_keep_the_screen_on(qtbot: QtBot, private_bus: PrivateBus, gnome: Looks) -> None:
    session = GnomeSession(private_bus)
    assert look(qtbot, gnome) == ()
    session.inhibit("org.gnome.Totem", IDLE)
    session.inhibit("backup", SUSPEND)
    session.inhibit("firefox", IDLE | SUSPEND)

    assert sorted(look(qtbot, gnome) or ()) == ["firefox", "org.gnome.Totem"]
    assert gnome.blind == ""


def test_an_inhibitor_without_a_name_holds_too_but_our_own_does_not(
    qtbot: QtBot, private_bus: PrivateBus, gnome: Looks
) -> None:
    session = GnomeSession(private_bus)
    session.inhibit(APP_ID, IDLE)
    assert look(qtbot, gnome) == ()

    session.inhibit("", IDLE)
    assert look(qtbot, gnome) == ("",)


def test_inhibitors_that_have_gone_meanwhile_are_no_trouble(
    qtbot: QtBot, private_bus: PrivateBus, gnome: Looks
) -> None:
    session = GnomeSession(private_bus)
    session.inhibit("firefox", IDLE)
    session.method("GetInhibitors", "ao", "ret = ['/gone', '/org/gnome/SessionManager/Inhibitor0']")
    assert look(qtbot, gnome) == ("firefox",)

    session.method("GetInhibitors", "ao", "ret = []")
    assert look(qtbot, gnome) == ("",)
    session.method("GetInhibitors", "s", "ret = 'what'")
    assert look(qtbot, gnome) == ("",)


def test_gnome_in_the_wrong_words_is_no_answer(qtbot: QtBot, private_bus: PrivateBus, gnome: Looks) -> None:
    session = GnomeSession(private_bus)
    session.property("s", "eight")

    assert look(qtbot, gnome) is None
    assert gnome.blind == "unclear"


def test_a_session_manager_that_ends_in_the_middle_is_no_answer(
    qtbot: QtBot, private_bus: PrivateBus, gnome: Looks
) -> None:
    session = GnomeSession(private_bus)
    session.inhibit("firefox", IDLE)
    session.method("GetInhibitors", "ao", "import os; os._exit(0)")

    assert look(qtbot, gnome) == ("",)
    assert look(qtbot, gnome) is None
    assert gnome.blind == "no_service"

    GnomeSession(private_bus).inhibit("firefox", IDLE)
    assert look(qtbot, gnome) == ("firefox",)
    assert gnome.blind == ""


def test_a_session_manager_that_hangs_is_not_waited_for(
    qtbot: QtBot, private_bus: PrivateBus, bus: Bus, keep: Keep
) -> None:
    session = GnomeSession(private_bus)
    session.inhibit("firefox", IDLE)
    session.method("GetInhibitors", "ao", "import time; time.sleep(1); ret = []")
    detector = keep(GnomeFilm(bus, patience_ms=200))
    answers: list[object] = []
    detector.look(answers.append)
    qtbot.waitUntil(lambda: answers == [None])

    session.method("GetInhibitors", "ao", "ret = ['/org/gnome/SessionManager/Inhibitor0']")
    answers.clear()
    look_until(qtbot, detector, ("firefox",))
    assert answers == []


@pytest.fixture
def kde(bus: Bus, keep: Keep) -> Looks:
    return keep(KdeFilm(bus, patience_ms=PATIENT_MS))


def power_management(private_bus: PrivateBus, screen: str, listed: str, kind: str = "a(ss)") -> None:
    private_bus.mock(KDE, AGENT, f"{KDE}.PolicyAgent")
    for name, given, out, code in (
        ("HasInhibition", "u", "b", screen),
        ("ListInhibitions", "", kind, listed),
    ):
        private_bus.do(KDE, AGENT, MOCK, "AddMethod", "sssss", f"{KDE}.PolicyAgent", name, given, out, code)


def test_kde_names_them_only_while_the_screen_is_kept_on(qtbot: QtBot, private_bus: PrivateBus, kde: Looks) -> None:
    power_management(private_bus, "ret = args[0] == 1", "ret = [('Download', 'busy')]")
    assert look(qtbot, kde) == ()

    new = ("HasInhibition", "u", "b", "ret = args[0] == 4")
    private_bus.do(KDE, AGENT, MOCK, "AddMethod", "sssss", f"{KDE}.PolicyAgent", *new)
    assert look(qtbot, kde) == ("Download",)


def test_kde_holds_without_a_name_if_its_list_is_of_another_form(
    qtbot: QtBot, private_bus: PrivateBus, kde: Looks
) -> None:
    power_management(private_bus, "ret = True", "ret = {'VLC': 'film'}", "a{ss}")

    assert look(qtbot, kde) == ("",)


def login(private_bus: PrivateBus, code: str, out: str = "a(ssssuu)") -> None:
    call = (LOGIND, LOGIN, MOCK, "AddMethod", "sssss", f"{LOGIND}.Manager", "ListInhibitors", "", out, code)
    private_bus.do(*call)


@pytest.fixture
def logind(bus: Bus, keep: Keep) -> Looks:
    return keep(BusDetector(logind_question(OWN_PID), bus, patience_ms=PATIENT_MS))


def test_logind_tells_who_blocks_its_idle_action(qtbot: QtBot, private_bus: PrivateBus, logind: Looks) -> None:
    private_bus.mock(LOGIND, LOGIN, f"{LOGIND}.Manager")
    rows = [
        ("sleep", "UPower", "pause", "delay", 0, 1),
        ("sleep:shutdown", "backup", "busy", "block", 0, 2),
        ("idle", "poll", "delayed", "delay", 1000, 3),
        ("handle-lid-switch", "idle", "docked", "block", 1000, 4),
        ("idle:sleep", "me", "user session inhibited", "block", 1000, 5),
        ("idle", "NeckBreak", "", "block", 1000, OWN_PID),
    ]
    login(private_bus, f"ret = {rows!r}")
    assert look(qtbot, logind) == ()

    rows += [("shutdown:idle", "mpv", "film", "block", 1000, 7), ("idle", "mpv", "film", "block", 1000, 7)]
    login(private_bus, f"ret = {rows!r}")
    assert look(qtbot, logind) == ("mpv",)
    assert logind.blind == ""


@pytest.mark.parametrize(("out", "code"), [("s", "ret = 'idle'"), ("a(ss)", "ret = [('idle', 'x')]"), ("", "")])
def test_logind_in_the_wrong_words_is_no_answer(
    qtbot: QtBot, private_bus: PrivateBus, logind: Looks, out: str, code: str
) -> None:
    private_bus.mock(LOGIND, LOGIN, f"{LOGIND}.Manager")
    login(private_bus, code, out)

    assert look(qtbot, logind) is None
    assert logind.blind == "no_service"


def test_a_bus_that_goes_is_said(
    qtbot: QtBot, private_bus: PrivateBus, bus: Bus, gnome: Looks, kde: Looks, logind: Looks
) -> None:
    assert [look(qtbot, each) for each in (gnome, kde, logind)] == [None, None, None]
    assert [each.blind for each in (gnome, kde, logind)] == ["no_service"] * 3

    private_bus.process.kill()
    qtbot.waitUntil(lambda: not bus.alive)

    assert [look(qtbot, each) for each in (gnome, kde, logind)] == [None, None, None]
    assert [each.blind for each in (gnome, kde, logind)] == ["no_bus"] * 3


class Compositor(NoIdle):
    """Tells after eleven seconds of quiet whether a film keeps the session from being idle."""

    def __init__(self, *, plays: bool | None) -> None:
        super().__init__()
        self.plays = plays
        self.quiet_s = 0.0

    @property
    def inhibited(self) -> bool | None:
        return None if self.plays is None else self.plays and self.quiet_s >= 11

    def idle_s(self) -> float | None:
        return self.quiet_s


def test_a_film_that_only_the_compositor_knows_of(qtbot: QtBot) -> None:
    compositor = Compositor(plays=True)
    film = CompositorFilm(compositor)
    assert (look(qtbot, film), film.blind) == ((), "")
    compositor.quiet_s = 30
    assert look(qtbot, film) == ("",)
    compositor.quiet_s = 1
    assert look(qtbot, film) == ("",), "the hand on the mouse is no end of a film"
    compositor.quiet_s, compositor.plays = 30, False
    assert look(qtbot, film) == ()


def test_a_film_of_which_nothing_is_heard_any_more_ends(qtbot: QtBot) -> None:
    compositor = Compositor(plays=True)
    film = CompositorFilm(compositor)
    compositor.quiet_s = 30
    look(qtbot, film)
    compositor.quiet_s = 1

    assert [look(qtbot, film) for _ in range(4)] == [("",), ("",), (), ()]


def test_most_desktops_say_nothing_of_a_film_by_their_idle_time(qtbot: QtBot) -> None:
    film = CompositorFilm(Compositor(plays=None))

    assert look(qtbot, film) is None
    assert film.blind == "no_service"
    assert CompositorFilm(ScaledIdle(Compositor(plays=True), 60.0)).blind == ""
