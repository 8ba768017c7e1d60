from __future__ import annotations

import logging
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.bus import Arrival, Bus, NoBus, bus_address, method_call, variant
from tests.desktop.conftest import PrivateBus

NAME = "io.example.Thing"
PATH = "/io/example/Thing"
MOCK = "org.freedesktop.DBus.Mock"


@pytest.fixture
def thing(private_bus: PrivateBus) -> PrivateBus:
    private_bus.mock(NAME, PATH, NAME)
    for member, signature, code in (
        ("Answer", "b", "ret = True"),
        ("Count", "u", "ret = 7"),
        ("Refuse", "", "raise dbus.exceptions.DBusException('no', name='io.example.No')"),
        ("Shout", "b", f"self.EmitSignal('{NAME}', 'Said', 's', ['first']); ret = True"),
    ):
        private_bus.do(NAME, PATH, MOCK, "AddMethod", "sssss", NAME, member, "", signature, code)
    return private_bus


def thing_call(member: str) -> Any:
    return method_call(NAME, PATH, NAME, member)


def test_a_call_is_answered_from_the_loop(qtbot: QtBot, thing: PrivateBus, bus: Bus) -> None:
    replies: list[Any] = []
    bus.call(thing_call("Answer"), replies.append, "b")
    assert replies == []
    qtbot.waitUntil(lambda: replies == [(True,)])


def test_errors_and_wrong_types_are_no_answer(
    qtbot: QtBot, thing: PrivateBus, bus: Bus, caplog: pytest.LogCaptureFixture
) -> None:
    replies: list[Any] = []
    with caplog.at_level(logging.WARNING):
        bus.call(thing_call("Refuse"), replies.append)
        bus.call(thing_call("Count"), replies.append, "b")
        bus.call(thing_call("Count"), replies.append, "b")
        bus.call(thing_call("NotThere"), replies.append)
        qtbot.waitUntil(lambda: replies == [None] * 4)
    assert len([r for r in caplog.records if "expected" in r.getMessage()]) == 1


def test_a_service_is_not_started_by_a_question(
    qtbot: QtBot, private_bus: PrivateBus, bus: Bus, tmp_path: Path
) -> None:
    proof = tmp_path / "started"
    (private_bus.services / "x.service").write_text(f"[D-BUS Service]\nName={NAME}\nExec=/usr/bin/touch {proof}\n")
    private_bus.do("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ReloadConfig")
    assert bus.can_start(NAME)
    assert bus.ask(thing_call("Answer"), 2) is None
    assert not proof.exists()
    bus.call(method_call(NAME, PATH, NAME, "Answer", start=True))
    qtbot.waitUntil(proof.exists)


def test_asking_keeps_what_comes_meanwhile(qtbot: QtBot, thing: PrivateBus, bus: Bus) -> None:
    said: list[Arrival] = []
    bus.subscribe(NAME, "Said", said.append, expects="s")
    assert bus.ask(thing_call("Shout"), 5, "b") == (True,)
    assert said == []
    qtbot.waitUntil(lambda: [a.body for a in said] == [("first",)])
    assert said[0].path == PATH


def test_asking_gives_up_in_time(thing: PrivateBus, bus: Bus) -> None:
    name = thing.do(
        "org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus",
        "GetConnectionUnixProcessID",
        "s",
        NAME,
    )
    os.kill(name[0], signal.SIGSTOP)
    try:
        assert bus.ask(thing_call("Answer"), 0.05, "b") is None
    finally:
        os.kill(name[0], signal.SIGCONT)
    assert bus.ask(thing_call("Count"), 5, "u") == (7,)


def test_signals_are_filtered(qtbot: QtBot, private_bus: PrivateBus, bus: Bus) -> None:
    by_path: list[Arrival] = []
    by_word: list[Arrival] = []
    typed: list[Arrival] = []
    all_of_them: list[Arrival] = []
    bus.subscribe(NAME, "Said", by_path.append, path="/b")
    bus.subscribe(NAME, "Said", by_word.append, arg0="yes")
    bus.subscribe(NAME, "Said", typed.append, expects="u")
    bus.subscribe(NAME, "Said", all_of_them.append, sender=private_bus.hand.unique_name)
    stranger: list[Arrival] = []
    bus.subscribe(NAME, "Said", stranger.append, sender=":9.9")
    private_bus.emit("/a", NAME, "Said", "s", "yes")
    private_bus.emit("/b", NAME, "Said", "u", 5)
    qtbot.waitUntil(lambda: len(all_of_them) == 2)
    assert [a.body for a in by_path] == [(5,)]
    assert [a.body for a in by_word] == [("yes",)]
    assert [a.body for a in typed] == [(5,)]
    assert stranger == []


def test_a_reader_that_fails_does_not_stop_the_others(
    qtbot: QtBot, private_bus: PrivateBus, bus: Bus, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[Arrival] = []

    def fail(arrival: Arrival) -> None:
        raise RuntimeError("on purpose")

    bus.subscribe(NAME, "Said", fail)
    bus.subscribe(NAME, "Said", seen.append)
    private_bus.emit("/a", NAME, "Said", "s", "x")
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert "on purpose" in caplog.text


def test_unsubscribing_ends_it(qtbot: QtBot, private_bus: PrivateBus, bus: Bus) -> None:
    first: list[Arrival] = []
    second: list[Arrival] = []
    order = bus.subscribe(NAME, "Said", first.append)
    bus.subscribe(NAME, "Said", second.append)
    bus.unsubscribe(order)
    bus.unsubscribe(order)
    private_bus.emit("/a", NAME, "Said", "s", "x")
    qtbot.waitUntil(lambda: len(second) == 1)
    assert first == []


def test_a_name_is_watched(qtbot: QtBot, private_bus: PrivateBus, bus: Bus) -> None:
    owners: list[str | None] = []
    bus.watch_name(NAME, owners.append)
    qtbot.waitUntil(lambda: owners == [None])
    assert not bus.has_name(NAME)
    process = private_bus.mock(NAME, PATH, NAME)
    qtbot.waitUntil(lambda: len(owners) == 2)
    assert (owners[1] or "").startswith(":")
    assert bus.has_name(NAME)
    process.kill()
    qtbot.waitUntil(lambda: owners[2:] == [None])


def test_a_bus_that_dies_is_survived(qtbot: QtBot, private_bus: PrivateBus, bus: Bus) -> None:
    replies: list[Any] = []
    private_bus.mock(NAME, PATH, NAME)
    private_bus.do(NAME, PATH, MOCK, "AddMethod", "sssss", NAME, "Wait", "", "", "import time; time.sleep(60)")
    bus.call(thing_call("Wait"), replies.append)
    with qtbot.waitSignal(bus.lost):
        private_bus.process.kill()
    assert replies == [None]
    assert not bus.alive
    bus.call(thing_call("Answer"), replies.append)
    assert replies == [None, None]
    assert bus.ask(thing_call("Answer")) is None
    bus.unsubscribe(bus.subscribe(NAME, "Said", lambda _: None))
    assert not bus.has_name(NAME)
    bus.close()


def test_a_dead_bus_is_noticed_while_asking(qtbot: QtBot, private_bus: PrivateBus, bus: Bus) -> None:
    private_bus.process.kill()
    private_bus.process.wait()
    with qtbot.waitSignal(bus.lost):
        assert bus.ask(thing_call("Answer"), 2) is None


@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "tcp:host=localhost", "autolaunch:", "nonsense", ""])
def test_no_bus(qapp: object, address: str) -> None:
    with pytest.raises(NoBus):
        Bus.connect_to(address)


def test_a_socket_that_is_no_bus(qapp: object, tmp_path: Path) -> None:
    import socket

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        server.listen()
        with pytest.raises(NoBus):
            Bus.connect_to(f"unix:path={tmp_path / 's'}")


def test_addresses(tmp_path: Path) -> None:
    assert bus_address("session", {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/x"}) == "unix:path=/x"
    (tmp_path / "bus").touch()
    runtime = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert bus_address("session", runtime) == f"unix:path={tmp_path}/bus"
    assert bus_address("SESSION", runtime) == bus_address("session", runtime)
    assert bus_address("system", {}).startswith("unix:path=/")
    assert bus_address("unix:abstract=x", {}) == "unix:abstract=x"
    with pytest.raises(NoBus):
        bus_address("session", {})


def test_variants() -> None:
    assert variant(("b", True), "b") is True
    assert variant(("u", 1), "b") is None
    assert variant(1, "b") is None
