from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.idle import IdleSource, MutterIdle, NoIdle, ScaledIdle, choose_idle
from neckbreak.desktop.idle_mutter import MUTTER
from neckbreak.desktop.idle_x11 import X11Idle
from neckbreak.desktop.xcb import NoDisplay
from tests.desktop.conftest import PrivateBus, XServer

CORE = "/org/gnome/Mutter/IdleMonitor/Core"


class Story:
    """What a source reported, in order."""

    def __init__(self, source: IdleSource) -> None:
        self.told: list[str] = []
        source.idled.connect(lambda: self.told.append("idled"))
        source.resumed.connect(lambda: self.told.append("resumed"))


@pytest.fixture
def x11(x_server: XServer) -> Iterator[X11Idle]:
    source = X11Idle.connect_to(x_server.display)
    yield source
    source.stop()


def idle_for(qtbot: QtBot, source: IdleSource, seconds: float) -> None:
    qtbot.waitUntil(lambda: (source.idle_s() or 0) >= seconds, timeout=5000)


def test_x11_reports_leaving_and_coming_back(qtbot: QtBot, x_server: XServer, x11: X11Idle) -> None:
    story = Story(x11)
    x_server.input()
    x11.watch(0.3)
    qtbot.waitUntil(lambda: story.told == ["idled"])
    assert (x11.idle_s() or 0) >= 0.3
    x_server.input()
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"])
    assert (x11.idle_s() or 9) < 2
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed", "idled"])
    x_server.input()
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"] * 2)


def test_x11_reports_an_absence_that_already_lasts(qtbot: QtBot, x_server: XServer, x11: X11Idle) -> None:
    story = Story(x11)
    x_server.input()
    idle_for(qtbot, x11, 0.3)
    x11.watch(0.1)
    assert story.told == []
    qtbot.waitUntil(lambda: story.told == ["idled"], timeout=500)
    x_server.input()
    qtbot.waitUntil(lambda: story.told[:2] == ["idled", "resumed"])


def test_x11_watches_another_threshold_any_time(qtbot: QtBot, x_server: XServer, x11: X11Idle) -> None:
    story = Story(x11)
    x_server.input()
    x11.watch(60)
    x11.watch(600)
    x11.watch(0.2)
    qtbot.waitUntil(lambda: story.told == ["idled"])
    x11.watch(600)
    idle_for(qtbot, x11, 0.4)
    assert story.told == ["idled"]
    x_server.input()
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"])


def test_x11_typing_wakes_nobody(qtbot: QtBot, x_server: XServer, x11: X11Idle) -> None:
    arrived: list[bytes] = []
    x11.watch(60)
    x11._x.arrived.connect(arrived.append)
    for _ in range(5):
        x_server.input()
    qtbot.waitUntil(lambda: (x11.idle_s() or 9) < 1)
    assert arrived == []


def test_x11_survives_the_servers_end(qtbot: QtBot, x_server: XServer, x11: X11Idle) -> None:
    story = Story(x11)
    x11.watch(60)
    with qtbot.waitSignal(x11._x.lost):
        x_server.process.kill()
    assert x11.idle_s() is None
    x11.watch(0.1)
    x11.stop()
    assert story.told == []


def test_x11_server_gone_while_asked(qtbot: QtBot, x_server: XServer, x11: X11Idle) -> None:
    x_server.process.kill()
    x_server.process.wait()
    assert x11.idle_s() is None
    x11.watch(1)
    assert x11.idle_s() is None


def test_x11_without_a_server(qapp: object) -> None:
    with pytest.raises(NoDisplay):
        X11Idle.connect_to(":64999")


SetIdle = Callable[[int], None]


@pytest.fixture
def mutter(private_bus: PrivateBus) -> subprocess.Popen[bytes]:
    return private_bus.script("mutter_idle.py", MUTTER)


@pytest.fixture
def set_idle(private_bus: PrivateBus, mutter: object) -> SetIdle:
    def do(milliseconds: int) -> None:
        private_bus.do(MUTTER, CORE, "io.example.Test", "SetIdle", "t", milliseconds)

    return do


def watches(private_bus: PrivateBus) -> tuple[int, ...]:
    return private_bus.do(MUTTER, CORE, "io.example.Test", "Watches")


def test_mutter_reports_leaving_and_coming_back(
    qtbot: QtBot, private_bus: PrivateBus, bus: Bus, set_idle: SetIdle
) -> None:
    source = MutterIdle(bus)
    story = Story(source)
    source.watch(60)
    assert source.idle_s() == 0
    qtbot.waitUntil(lambda: watches(private_bus) == (1, 0))
    for _ in range(2):
        story.told.clear()
        set_idle(60_000)
        qtbot.waitUntil(lambda: story.told == ["idled"])
        assert source.idle_s() == 60
        qtbot.waitUntil(lambda: watches(private_bus) == (1, 1))
        set_idle(0)
        qtbot.waitUntil(lambda: story.told == ["idled", "resumed"])


def test_mutter_reports_an_absence_that_already_lasts(
    qtbot: QtBot, private_bus: PrivateBus, bus: Bus, set_idle: SetIdle
) -> None:
    source = MutterIdle(bus)
    story = Story(source)
    set_idle(90_000)
    source.watch(60)
    qtbot.waitUntil(lambda: story.told == ["idled"])
    qtbot.waitUntil(lambda: watches(private_bus) == (1, 1))
    source.watch(600)
    qtbot.waitUntil(lambda: watches(private_bus) == (1, 1))
    set_idle(5)
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"])
    source.stop()
    qtbot.waitUntil(lambda: watches(private_bus) == (0, 0))


def test_mutter_input_before_the_active_watch_is_noticed(
    qtbot: QtBot, private_bus: PrivateBus, bus: Bus, set_idle: SetIdle
) -> None:
    source = MutterIdle(bus)
    story = Story(source)
    source.watch(60)
    qtbot.waitUntil(lambda: watches(private_bus) == (1, 0))
    set_idle(60_000)
    set_idle(0)
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"])


def test_mutter_restart_keeps_the_watch(
    qtbot: QtBot,
    private_bus: PrivateBus,
    bus: Bus,
    mutter: subprocess.Popen[bytes],
    set_idle: SetIdle,
) -> None:
    source = MutterIdle(bus)
    story = Story(source)
    source.watch(60)
    qtbot.waitUntil(lambda: watches(private_bus) == (1, 0))
    mutter.kill()
    qtbot.waitUntil(lambda: not bus.has_name(MUTTER))
    assert source.idle_s() is None
    private_bus.script("mutter_idle.py", MUTTER)
    qtbot.waitUntil(lambda: watches(private_bus) == (1, 0))
    set_idle(61_000)
    qtbot.waitUntil(lambda: story.told == ["idled"])


def test_mutter_bus_dies(qtbot: QtBot, private_bus: PrivateBus, bus: Bus, mutter: object) -> None:
    source = MutterIdle(bus)
    story = Story(source)
    source.watch(60)
    with qtbot.waitSignal(bus.lost):
        private_bus.process.kill()
    assert source.idle_s() is None
    source.watch(5)
    source.stop()
    assert story.told == []


def test_a_fast_clock_sees_scaled_times(qtbot: QtBot, private_bus: PrivateBus, bus: Bus, set_idle: SetIdle) -> None:
    source = ScaledIdle(MutterIdle(bus), speed=60)
    story = Story(source)
    source.watch(120)
    qtbot.waitUntil(lambda: watches(private_bus) == (1, 0))
    set_idle(1_999)
    assert source.idle_s() == pytest.approx(119.94)
    assert story.told == []
    set_idle(2_000)
    qtbot.waitUntil(lambda: story.told == ["idled"])
    set_idle(0)
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"])
    assert source.name == "mutter"
    source.stop()


def test_nobody_to_ask(qapp: object) -> None:
    source = ScaledIdle(NoIdle(), 10)
    source.watch(1)
    assert source.idle_s() is None
    source.stop()
    assert source.name == "none"


def test_choice(qtbot: QtBot, bus: Bus, private_bus: PrivateBus, x_server: XServer) -> None:
    display = {"DISPLAY": x_server.display}
    wayland = {**display, "WAYLAND_DISPLAY": "wayland-0"}
    chosen = [
        choose_idle(environ, session_bus)
        for environ in (display, wayland, {"DISPLAY": ":64999"}, {})
        for session_bus in (bus, None)
    ]
    assert [s.name for s in chosen] == ["x11-sync"] * 2 + ["none"] * 6
    assert choose_idle({**display, "XDG_SESSION_TYPE": "wayland"}, None).name == "none"
    for source in chosen:
        source.stop()
    private_bus.script("mutter_idle.py", MUTTER)
    for environ in (display, wayland):
        assert choose_idle(environ, bus).name == "mutter"
