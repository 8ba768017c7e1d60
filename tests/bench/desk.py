"""The least desk that has a tray: Xvfb, a private session bus, openbox, xfce4-panel.

Every process is ended by its own id, in the reverse order of its start.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType

from jeepney import DBusAddress, MatchRule, Properties, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

DEADLINE_S = 20.0
WATCHER = DBusAddress("/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", "org.kde.StatusNotifierWatcher")
PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""


class Desk:
    """A desktop of its own for programs under measurement; use it in a `with` statement."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="neckbreak-bench-")
        self.home = Path(self._folder.name)
        self._running: list[subprocess.Popen[bytes]] = []
        # What is installed has its bytecode, whatever is usual where this is measured.
        ours = ("XDG_", "DBUS_", "QT_", "WAYLAND", "NECKBREAK", "PYTHONDONTWRITEBYTECODE")
        kept = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        self.environ = {
            **kept,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_CURRENT_DESKTOP": "XFCE",
            "NO_AT_BRIDGE": "1",
        }

    def __enter__(self) -> Desk:
        screen = ("-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
        self.environ["DISPLAY"] = ":" + self._first_line("Xvfb", "-displayfd", "1", *screen)
        self.environ["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(
            "dbus-daemon", "--session", "--nofork", "--print-address=1"
        )
        # A system bus without logind: the program runs, less well, and nothing outside the desk disturbs it.
        self.environ["DBUS_SYSTEM_BUS_ADDRESS"] = self.environ["DBUS_SESSION_BUS_ADDRESS"]
        config = self.home / ".config/xfce4/xfconf/xfce-perchannel-xml"
        config.mkdir(parents=True)
        (config / "xfce4-panel.xml").write_text(PANEL)
        self.start("openbox")
        self.start("xfce4-panel", "--disable-wm-check")
        self._bus = open_dbus_connection(self.environ["DBUS_SESSION_BUS_ADDRESS"])
        self.until(self._has_tray)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bus.close()
        for process in reversed(self._running):
            end(process)
        self._folder.cleanup()

    def start(self, *arguments: str | Path, **environ: str) -> subprocess.Popen[bytes]:
        """Start a program on the desk; it is ended with the desk, or by `end`."""
        process = subprocess.Popen(
            [str(a) for a in arguments],
            env={**self.environ, **environ},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._running.append(process)
        return process

    def _first_line(self, *arguments: str) -> str:
        process = subprocess.Popen(
            arguments, env=self.environ, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
        )
        self._running.append(process)
        assert process.stdout is not None
        line = process.stdout.readline().decode().strip()
        assert line, f"{arguments[0]} did not start"
        return line

    def _has_tray(self) -> bool:
        reply = self._bus.send_and_get_reply(message_bus.NameHasOwner(WATCHER.bus_name), timeout=DEADLINE_S)
        if not reply.body[0]:
            return False
        host = self._bus.send_and_get_reply(
            Properties(WATCHER).get("IsStatusNotifierHostRegistered"), timeout=DEADLINE_S
        )
        return bool(host.body == (("b", True),))

    def seconds_to_icon(self, *arguments: str | Path, **environ: str) -> tuple[float, subprocess.Popen[bytes]]:
        """Start a program; how long until its icon was registered with the tray, and the process."""
        with open_dbus_connection(self.environ["DBUS_SESSION_BUS_ADDRESS"]) as ear:
            rule = MatchRule(type="signal", interface=WATCHER.interface, member="StatusNotifierItemRegistered")
            with ear.filter(rule) as heard:
                ear.send_and_get_reply(message_bus.AddMatch(rule), timeout=DEADLINE_S)
                begin = time.perf_counter()
                process = self.start(*arguments, **environ)
                ear.recv_until_filtered(heard, timeout=DEADLINE_S)
                return time.perf_counter() - begin, process

    @staticmethod
    def until(true: object) -> None:
        """Wait for a condition. Raises TimeoutError."""
        assert callable(true)
        deadline = time.monotonic() + DEADLINE_S
        while not true():
            if time.monotonic() > deadline:
                raise TimeoutError(getattr(true, "__name__", "condition"))
            time.sleep(0.02)


def end(process: subprocess.Popen[bytes]) -> None:
    """End one process, kindly at first."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)
    if process.stdout is not None:
        process.stdout.close()


__all__ = ["DBusConnection", "Desk", "end"]
