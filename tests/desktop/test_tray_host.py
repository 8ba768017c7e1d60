from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.tray_host import WATCHER, TrayHost
from tests.desktop.conftest import SERVICES, SYSTEM_PYTHON, PrivateBus, Start, XServer

PATH = "/StatusNotifierWatcher"
MOCK = "org.freedesktop.DBus.Mock"
Make = Callable[..., TrayHost]


class Story:
    """What a host watch reported, in order."""

    def __init__(self, host: TrayHost) -> None:
        self.told: list[str] = []
        host.appeared.connect(lambda: self.told.append("appeared"))
        host.vanished.connect(lambda: self.told.append("vanished"))


@pytest.fixture
def make(qapp: object) -> Iterator[Make]:
    made: list[TrayHost] = []

    def do(bus: Bus | None = None, display: str | None = None) -> TrayHost:
        made.append(TrayHost(bus, display))
        return made[-1]

    yield do
    for host in made:
        host.stop()


def watcher(private_bus: PrivateBus, registered: bool) -> subprocess.Popen[bytes]:
    process = private_bus.mock(WATCHER, PATH, WATCHER)
    private_bus.do(
        *(WATCHER, PATH, MOCK, "AddProperty", "ssv"),
        *(WATCHER, "IsStatusNotifierHostRegistered", ("b", registered)),
    )
    return process


def register(private_bus: PrivateBus, registered: bool) -> None:
    private_bus.do(
        *(WATCHER, PATH, MOCK, "UpdateProperties", "sa{sv}"),
        *(WATCHER, {"IsStatusNotifierHostRegistered": ("b", registered)}),
    )
    member = "StatusNotifierHostRegistered" if registered else "StatusNotifierHostUnregistered"
    private_bus.do(WATCHER, PATH, MOCK, "EmitSignal", "sssav", WATCHER, member, "", [])


def tray(start: Start, x_server: XServer) -> subprocess.Popen[bytes]:
    process = start(
        SYSTEM_PYTHON,
        str(SERVICES / "x_tray.py"),
        env=x_server.environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    return process


def test_a_host_that_was_there_before(qtbot: QtBot, private_bus: PrivateBus, bus: Bus, make: Make) -> None:
    watcher(private_bus, registered=True)
    host = make(bus)
    assert not host.present()
    host.start()
    qtbot.waitUntil(host.present)
    assert host.hosts == ("status-notifier",)


def test_a_host_that_comes_late(qtbot: QtBot, private_bus: PrivateBus, bus: Bus, make: Make) -> None:
    host = make(bus)
    story = Story(host)
    host.start()
    process = watcher(private_bus, registered=False)
    register(private_bus, True)
    qtbot.waitUntil(lambda: story.told == ["appeared"])
    register(private_bus, False)
    qtbot.waitUntil(lambda: story.told == ["appeared", "vanished"])
    register(private_bus, True)
    qtbot.waitUntil(host.present)
    process.kill()
    qtbot.waitUntil(lambda: story.told == ["appeared", "vanished"] * 2)
    watcher(private_bus, registered=False)
    register(private_bus, True)
    qtbot.waitUntil(host.present)


def test_a_bus_that_dies(qtbot: QtBot, private_bus: PrivateBus, bus: Bus, make: Make) -> None:
    watcher(private_bus, registered=True)
    host = make(bus)
    host.start()
    qtbot.waitUntil(host.present)
    with qtbot.waitSignal(host.vanished):
        private_bus.process.kill()
    assert not host.present()


def test_x11_hosts_come_and_go(qtbot: QtBot, start: Start, x_server: XServer, make: Make) -> None:
    host = make(None, x_server.display)
    story = Story(host)
    host.start()
    assert not host.present()
    panel = tray(start, x_server)
    qtbot.waitUntil(lambda: story.told == ["appeared"])
    assert host.hosts == ("xembed",)
    panel.kill()
    qtbot.waitUntil(lambda: story.told == ["appeared", "vanished"])
    tray(start, x_server)
    qtbot.waitUntil(host.present)
    second = make(None, x_server.display)
    second.start()
    assert second.present()
    third = tray(start, x_server)
    qtbot.waitUntil(lambda: story.told == ["appeared", "vanished"] * 2 + ["appeared"])
    third.kill()
    qtbot.waitUntil(lambda: not second.present())


def test_x11_server_goes(qtbot: QtBot, start: Start, x_server: XServer, make: Make) -> None:
    tray(start, x_server)
    host = make(None, x_server.display)
    host.start()
    assert host.present()
    with qtbot.waitSignal(host.vanished):
        x_server.process.kill()


def test_both_kinds(
    qtbot: QtBot,
    private_bus: PrivateBus,
    bus: Bus,
    start: Start,
    x_server: XServer,
    make: Make,
) -> None:
    host = make(bus, x_server.display)
    story = Story(host)
    host.start()
    panel = tray(start, x_server)
    qtbot.waitUntil(host.present)
    watcher(private_bus, registered=False)
    register(private_bus, True)
    qtbot.waitUntil(lambda: len(host.hosts) == 2)
    panel.kill()
    qtbot.waitUntil(lambda: host.hosts == ("status-notifier",))
    assert story.told == ["appeared", "appeared"]


def test_nobody_to_ask(qtbot: QtBot, make: Make) -> None:
    for host in (make(), make(None, ":64999"), make(None, "")):
        host.start()
        assert not host.present()
