"""Real systems for the platform services: a private bus, X servers, mock services.

Each process is started by the test that needs it and ended by its own id.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, MatchRule, message_bus, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from neckbreak.desktop.bus import Bus, method_call

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SYSTEM_PYTHON = "/usr/bin/python3"
SERVICES = Path(__file__).parent / "services"
DEADLINE_S = 10.0

Start = Callable[..., "subprocess.Popen[bytes]"]


def end(process: subprocess.Popen[bytes]) -> None:
    """End one process we started, kindly at first, and close its pipes."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(3)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a program that is ended with the test."""
    running: list[subprocess.Popen[bytes]] = []

    def run(*arguments: str, **keywords: Any) -> subprocess.Popen[bytes]:
        keywords.setdefault("stderr", subprocess.DEVNULL)
        keywords.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(arguments, **keywords)
        running.append(process)
        return process

    yield run
    for process in reversed(running):
        end(process)


class PrivateBus:
    """A bus daemon of our own, with a second connection through which tests act on services."""

    def __init__(self, folder: Path, start: Start) -> None:
        services = folder / "services"
        services.mkdir()
        config = folder / "bus.conf"
        config.write_text(
            "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN'"
            " 'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>"
            f"<busconfig><type>session</type><listen>unix:dir={folder}</listen>"
            f"<servicedir>{services}</servicedir>"
            "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
            "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>"
        )
        self.start = start
        self.services = services
        self.process = start(
            "dbus-daemon",
            f"--config-file={config}",
            "--nofork",
            "--print-address=1",
            stdout=subprocess.PIPE,
        )
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().decode().strip()
        assert self.address, "dbus-daemon did not start"
        self.environ = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "DBUS_SYSTEM_BUS_ADDRESS": self.address,
        }
        self._hand: DBusConnection | None = None

    def connect(self) -> Bus:
        return Bus.connect_to(self.address)

    @property
    def hand(self) -> DBusConnection:
        if self._hand is None:
            self._hand = open_dbus_connection(self.address)
        return self._hand

    def do(
        self,
        service: str,
        path: str,
        interface: str,
        member: str,
        signature: str | None = None,
        *body: Any,
    ) -> tuple[Any, ...]:
        """Call a method from outside the program under test and return its values."""
        message = method_call(service, path, interface, member, signature, body)
        reply = self.hand.send_and_get_reply(message, timeout=DEADLINE_S)
        assert reply.header.message_type.name == "method_return", reply.body
        return tuple(reply.body)

    def emit(self, path: str, interface: str, member: str, signature: str, *body: Any) -> None:
        """Emit a signal as a client that owns no name."""
        address = DBusAddress(path, interface=interface)
        self.hand.send(new_signal(address, member, signature, body))

    def wait_for(self, service: str) -> None:
        """Wait until somebody owns the name."""
        daemon = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        rule = MatchRule(type="signal", interface=daemon[0], member="NameOwnerChanged")
        rule.add_arg_condition(0, service)
        with self.hand.filter(rule) as changes:
            self.hand.send_and_get_reply(message_bus.AddMatch(rule), timeout=DEADLINE_S)
            if not self.do(*daemon, "NameHasOwner", "s", service)[0]:
                owner = ""
                while not owner:
                    change = self.hand.recv_until_filtered(changes, timeout=DEADLINE_S)
                    owner = change.body[2]

    def mock(self, service: str, path: str, interface: str) -> subprocess.Popen[bytes]:
        """Start an empty python-dbusmock service."""
        process = self.start(SYSTEM_PYTHON, "-m", "dbusmock", "--session", service, path, interface, env=self.environ)
        self.wait_for(service)
        return process

    def template(self, name: str, service: str, parameters: str = "{}") -> subprocess.Popen[bytes]:
        """Start a python-dbusmock template."""
        process = self.start(
            SYSTEM_PYTHON,
            *("-m", "dbusmock", "--session", "--template", name, "--parameters", parameters),
            env=self.environ,
        )
        self.wait_for(service)
        return process

    def script(self, name: str, service: str, *arguments: str) -> subprocess.Popen[bytes]:
        """Start one of our own small services."""
        process = self.start(SYSTEM_PYTHON, str(SERVICES / name), *arguments, env=self.environ)
        self.wait_for(service)
        return process

    def close(self) -> None:
        if self._hand is not None:
            self._hand.close()
            self._hand = None


@pytest.fixture
def private_bus(tmp_path: Path, start: Start) -> Iterator[PrivateBus]:
    """A bus nobody else is on; nothing on it is started by itself."""
    folder = tmp_path / "bus"
    folder.mkdir()
    bus = PrivateBus(folder, start)
    yield bus
    bus.close()


@pytest.fixture
def bus(qapp: object, private_bus: PrivateBus) -> Iterator[Bus]:
    """Our connection to the private bus."""
    connection = private_bus.connect()
    yield connection
    connection.close()


class XServer:
    """An X server of our own on a free display."""

    def __init__(self, start: Start) -> None:
        self.start = start
        self.process = start(
            "Xvfb",
            *("-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp", "-noreset"),
            stdout=subprocess.PIPE,
        )
        assert self.process.stdout is not None
        number = self.process.stdout.readline().decode().strip()
        assert number, "Xvfb did not start"
        self.display = f":{number}"
        self.environ = {**os.environ, "DISPLAY": self.display}

    def input(self) -> None:
        """Move the pointer, as a user would."""
        arguments = ("xdotool", "mousemove_relative", "--", "3", "3")
        subprocess.run(arguments, env=self.environ, check=True, timeout=DEADLINE_S)


@pytest.fixture
def x_server(qapp: object, start: Start) -> XServer:
    return XServer(start)
