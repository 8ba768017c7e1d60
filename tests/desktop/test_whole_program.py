"""The whole program on a compositor without X11, and when the desktop it runs on ends, as at log-out."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.compositors import run_sway
from tests.desktop.conftest import Start, XServer

DEADLINE_S = 30.0
COMMAND = (sys.executable, "-m", "neckbreak")


class Running:
    """One NeckBreak with a home of its own and no bus."""

    def __init__(self, home: Path, start: Start, speed: float, environ: dict[str, str]) -> None:
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LC_ALL") if name in os.environ}
        nowhere = {f"DBUS_{which}_BUS_ADDRESS": "unix:path=/nowhere" for which in ("SESSION", "SYSTEM")}
        self.home = home
        self.environ = {**kept, **nowhere, "HOME": str(home), "NECKBREAK_HOME": str(home), **environ}
        self.process = start(*COMMAND, "--autostart", "--speed", str(speed), env=self.environ)
        self.until("it answers", lambda: self.status() is not None)

    def status(self) -> dict[str, Any] | None:
        asked = (*COMMAND, "status", "--json")
        done = subprocess.run(asked, env=self.environ, capture_output=True, text=True, timeout=DEADLINE_S, check=False)
        return json.loads(done.stdout) if done.returncode == 0 else None

    def until(self, what: str, condition: Any) -> None:
        deadline = time.monotonic() + DEADLINE_S
        while not condition():
            assert time.monotonic() < deadline, f"not in time: {what}; {self.status()}"

    def ended(self) -> int:
        """Wait for the end and look whether the history is whole."""
        code = self.process.wait(DEADLINE_S)
        connection = sqlite3.connect(self.home / "history.db")
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
        return code


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "home"
    made.mkdir()
    return made


@pytest.fixture
def x11(home: Path, start: Start, x_server: XServer) -> Running:
    return Running(home, start, 1.0, {"DISPLAY": x_server.display, "QT_QPA_PLATFORM": "xcb"})


def test_an_absence_on_sway_is_a_natural_break(qapp: object, home: Path, start: Start) -> None:
    with run_sway(start) as sway:
        program = Running(home, start, 60.0, {**sway.environ, "QT_QPA_PLATFORM": "offscreen"})
        for _ in range(3):
            sway.input()
            status = program.status()
            assert status is not None
            assert status["state"] == "working"
        left = time.monotonic()
        program.until("away", lambda: (program.status() or {})["state"] == "away")
        assert 4.8 <= time.monotonic() - left < 8, "five minutes, sixty times as fast"
        sway.input()
        program.until("back", lambda: (program.status() or {})["state"] == "working")
        status = program.status()
        assert status is not None
        assert status["today"]["natural"] == 1
        program.process.send_signal(signal.SIGTERM)
        assert program.ended() == 0


def test_the_end_of_the_x_server_ends_it(x11: Running, x_server: XServer) -> None:
    x_server.process.terminate()
    x11.ended()


def test_the_end_of_the_compositor_ends_it(qapp: object, home: Path, start: Start) -> None:
    with run_sway(start) as sway:
        program = Running(home, start, 1.0, {**sway.environ, "QT_QPA_PLATFORM": "wayland"})
        sway.end()
        program.ended()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_in_order(x11: Running, number: signal.Signals) -> None:
    x11.process.send_signal(number)
    assert x11.ended() == 0
