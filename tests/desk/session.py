"""A private desktop for one test module: X server, window manager, tray host, notifications and buses, all its own.

Everything that is started carries a mark in its environment and is ended by its process id, children that the bus
started included. Nothing of the machine's own desktop is seen or touched, so several desks can run at once.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

from jeepney import DBusAddress, Properties, new_method_call, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
DEADLINE_S = 20.0
MARK = "NECKBREAK_DESK"
WATCHER = DBusAddress("/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", "org.kde.StatusNotifierWatcher")
NOTIFICATIONS = "org.freedesktop.Notifications"
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")

T = TypeVar("T")
_clock = threading.Event()


class TooLate(AssertionError):
    """What was waited for did not come."""


def until(what: str, condition: Callable[[], T], deadline_s: float = DEADLINE_S, every_s: float = 0.04) -> T:
    """Wait for a condition and return what it gives; `what` names it when it never holds."""
    end = time.monotonic() + deadline_s
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise TooLate(f"waited {deadline_s:g} s in vain: {what}")
        _clock.wait(every_s)


def steadily(what: str, condition: Callable[[], bool], seconds: float) -> None:
    """Hold that a condition stays true for so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        assert condition(), what
        _clock.wait(0.05)


@dataclass(frozen=True)
class Window:
    """A visible window as the X server knows it."""

    id: int
    title: str
    rect: QRect
    """Content without the frame, in desktop pixels."""


@dataclass(frozen=True)
class FocusWatch:
    """Which windows were active."""

    log: Path

    @property
    def windows(self) -> set[int]:
        """Their ids; 0 stands for none."""
        return {int(number, 16) for number in re.findall(r"0x[0-9a-f]+", self.log.read_text())}


class PrivateBus:
    """A bus daemon with only those services that it is given."""

    def __init__(self, desk: Desk, name: str, services: tuple[str, ...] = ()) -> None:
        folder = desk.folder / name
        (folder / "services").mkdir(parents=True)
        for service in services:
            source = Path("/usr/share/dbus-1/services") / service
            if source.exists():
                lines = source.read_text().splitlines()
                text = "\n".join(line for line in lines if not line.startswith("SystemdService"))
                (folder / "services" / service).write_text(text + "\n")
        config = folder / "bus.conf"
        config.write_text(
            "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN'"
            " 'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>"
            f"<busconfig><type>session</type><listen>unix:path={folder}/socket</listen>"
            f"<servicedir>{folder}/services</servicedir>"
            "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
            "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>"
        )
        self.address = f"unix:path={folder}/socket"
        self._desk, self._name, self._folder = desk, name, folder
        self._hand: DBusConnection | None = None
        self.start()

    def start(self) -> None:
        """Start the daemon and wait until it listens."""
        command = ("dbus-daemon", f"--config-file={self._folder}/bus.conf", "--nofork", "--nopidfile")
        self._process = self._desk.spawn(*command, log=self._name)
        until(f"the {self._name} bus", (self._folder / "socket").exists)

    def stop(self) -> None:
        """End the daemon, as a crash would; `start` starts it again, at the same address."""
        self.close()
        self._desk.end(self._process)
        (self._folder / "socket").unlink(missing_ok=True)

    @property
    def hand(self) -> DBusConnection:
        """The test's own connection."""
        if self._hand is None:
            self._hand = open_dbus_connection(self.address)
        return self._hand

    def call(self, address: DBusAddress, member: str, signature: str | None = None, *body: Any) -> tuple[Any, ...]:
        """Call a method and return its values."""
        reply = self.hand.send_and_get_reply(
            new_method_call(address, member, signature, body or None), timeout=DEADLINE_S
        )
        assert reply.header.message_type.name == "method_return", reply.body
        return tuple(reply.body)

    def get(self, address: DBusAddress, name: str) -> Any:
        """Read a property."""
        reply = self.hand.send_and_get_reply(Properties(address).get(name), timeout=DEADLINE_S)
        assert reply.header.message_type.name == "method_return", reply.body
        return reply.body[0][1]

    def emit(self, address: DBusAddress, member: str, signature: str, *body: Any) -> None:
        """Emit a signal."""
        self.hand.send(new_signal(address, member, signature, body))

    def owned(self, name: str) -> bool:
        """Whether somebody has that name."""
        return bool(self.call(BUS, "NameHasOwner", "s", name)[0])

    def close(self) -> None:
        """End the test's own connection."""
        if self._hand is not None:
            self._hand.close()
            self._hand = None


class Desk:
    """One desktop.

    `tray` is `panel` (StatusNotifier and XEmbed), `trayer` (XEmbed only) or empty. `logind` puts a mocked one on a
    private system bus; without it there is no system bus at all. `accessible` has AT-SPI, by which tests find buttons.
    """

    def __init__(
        self,
        *,
        monitors: int = 1,
        tray: str = "panel",
        notifications: bool = True,
        session_bus: bool = True,
        logind: bool = False,
        accessible: bool = True,
    ) -> None:
        self.mark = uuid4().hex
        self.folder = Path(tempfile.mkdtemp(prefix="nb-desk-"))
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._tray_kind = "panel"
        self.environ = self._make_environ(accessible)
        self.bus: PrivateBus | None = None
        self.system_bus: PrivateBus | None = None
        try:
            self._start(monitors, tray, notifications, session_bus, logind)
        except BaseException:
            self.close()
            raise

    # -- starting and ending -----------------------------------------------------------------------------------

    def _make_environ(self, accessible: bool) -> dict[str, str]:
        keep = {key: value for key, value in os.environ.items() if key in ("PATH", "LANG", "LC_ALL", "TZ")}
        home = self.folder / "home"
        folders = {
            "HOME": home,
            "XDG_CONFIG_HOME": home / ".config",
            "XDG_CACHE_HOME": home / ".cache",
            "XDG_DATA_HOME": home / ".local/share",
            "XDG_STATE_HOME": home / ".local/state",
            "XDG_RUNTIME_DIR": self.folder / "run",
        }
        for folder in folders.values():
            folder.mkdir(mode=0o700, parents=True)
        return {
            **keep,
            **{name: str(folder) for name, folder in folders.items()},
            MARK: self.mark,
            "XDG_CURRENT_DESKTOP": "X-Generic",
            "XDG_SESSION_TYPE": "x11",
            "GTK_A11Y": "none",
            "NO_AT_BRIDGE": "1",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.folder}/no-session-bus",
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/no-system-bus",
            **({"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"} if accessible else {}),
        }

    def _start(self, monitors: int, tray: str, notifications: bool, session_bus: bool, logind: bool) -> None:
        width, height = (1600, 900) if monitors == 1 else (1280 * monitors, 800)
        self.environ["DISPLAY"] = f":{self._x_server(width, height)}"
        if monitors > 1:
            for number in range(monitors):
                place = f"1280/340x800/210+{1280 * number}+0"
                self.run("xrandr", "--setmonitor", f"M{number}", place, "none" if number else "screen")
        if session_bus:
            services = ["org.xfce.Xfconf.service"]
            if "QT_LINUX_ACCESSIBILITY_ALWAYS_ON" in self.environ:
                services.append("org.a11y.Bus.service")
            self.bus = PrivateBus(self, "session", tuple(services))
            self.environ["DBUS_SESSION_BUS_ADDRESS"] = self.bus.address
        if logind:
            self._start_logind()
        self.spawn("openbox", "--sm-disable")
        until("the window manager", lambda: b"window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
        if notifications:
            self.start_notifications()
        if tray:
            self.start_tray(tray)

    def _x_server(self, width: int, height: int) -> int:
        reader, writer = os.pipe()
        self.spawn(
            *("Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"),
            *("-noreset", "+extension", "RANDR"),
            pass_fds=(writer,),
        )
        os.close(writer)
        with os.fdopen(reader) as stream:
            line = stream.readline().strip()
        assert line, "Xvfb did not start"
        return int(line)

    def _start_logind(self) -> None:
        self.system_bus = PrivateBus(self, "system")
        self.environ["DBUS_SYSTEM_BUS_ADDRESS"] = self.system_bus.address
        self.environ["XDG_SESSION_ID"] = "c1"
        self.start_logind()

    def stop_logind(self) -> None:
        """Kill the mocked login manager, as a crash would."""
        process = self._processes["logind"]
        process.kill()
        process.wait(5)

    def start_logind(self) -> None:
        """Start the mocked login manager, with one session."""
        assert self.system_bus is not None
        self.spawn(SYSTEM_PYTHON, "-m", "dbusmock", "--system", "--template", "logind", log="logind")
        bus = self.system_bus
        until("the mocked logind", lambda: bus.owned("org.freedesktop.login1"))
        mock = DBusAddress("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.DBus.Mock")
        bus.call(mock, "AddSession", "ssusb", "c1", "seat0", os.getuid(), "me", True)

    def spawn(
        self,
        *command: str,
        log: str = "",
        environ: Mapping[str, str] | None = None,
        pass_fds: tuple[int, ...] = (),
    ) -> subprocess.Popen[bytes]:
        """Start a program on this desk; it is ended with the desk at the latest."""
        name = log or Path(command[0]).name
        with open(self.folder / f"{name}.log", "ab") as output:
            process = subprocess.Popen(
                command,
                env=dict(environ or self.environ),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                pass_fds=pass_fds,
                cwd=self.folder,
            )
        self._processes[name] = process
        return process

    def run(self, *command: str, environ: Mapping[str, str] | None = None) -> bytes:
        """Run a short program and return what it prints, whatever its exit code."""
        done = subprocess.run(
            command, env=dict(environ or self.environ), capture_output=True, timeout=DEADLINE_S, check=False
        )
        return done.stdout

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """End one program by its id, kindly at first."""
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)

    def close(self) -> None:
        """End everything and remove the folder."""
        for bus in (self.bus, self.system_bus):
            if bus is not None:
                bus.close()
        for process in reversed(self._processes.values()):
            self.end(process)
        for pid in self._left():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        with contextlib.suppress(TooLate):
            until("the end of all", lambda: not list(self._left()), 3)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _left(self) -> Iterator[int]:
        """Processes with our mark, such as those the bus started."""
        mark = f"{MARK}={self.mark}".encode()
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and int(entry.name) != os.getpid():
                with contextlib.suppress(OSError):
                    alive = b") Z " not in (entry / "stat").read_bytes()
                    if alive and mark in (entry / "environ").read_bytes().split(b"\0"):
                        yield int(entry.name)

    # -- tray and notifications -----------------------------------------------------------------------------------

    def start_tray(self, kind: str = "panel") -> None:
        """Start a tray host and wait until it takes icons."""
        self._tray_kind = kind
        if kind == "trayer":
            self._start_trayer()
            return
        folder = Path(self.environ["XDG_CONFIG_HOME"]) / "xfce4/xfconf/xfce-perchannel-xml"
        if not folder.exists():
            folder.mkdir(parents=True)
            shutil.copy(HERE / "xfce4-panel.xml", folder)
        self.spawn("xfce4-panel", "--disable-wm-check", "--sm-client-disable", environ=self.environ)
        assert self.bus is not None
        bus = self.bus
        until("the panel's tray", lambda: bus.owned(WATCHER.bus_name or ""))
        until("the tray host", lambda: bus.get(WATCHER, "IsStatusNotifierHostRegistered"))

    def _start_trayer(self) -> None:
        """Now and then trayer never shows itself; started again it does."""
        for last in (False, False, True):
            process = self.spawn(
                *("trayer", "--edge", "top", "--align", "right", "--widthtype", "pixel", "--width", "200"),
                *("--height", "30", "--SetPartialStrut", "true"),
            )
            try:
                until("trayer", lambda: self.search("--class", "trayer"), 7)
                return
            except TooLate:
                if last:
                    raise
                self.end(process)

    def stop_tray(self) -> None:
        """Kill the tray host, as a crash would."""
        process = self._processes["trayer" if self._tray_kind == "trayer" else "xfce4-panel"]
        process.kill()
        process.wait(5)

    def tray_items(self) -> list[str]:
        """What is registered at the StatusNotifier watcher; nothing while it is not there."""
        assert self.bus is not None
        message = Properties(WATCHER).get("RegisteredStatusNotifierItems")
        reply = self.bus.hand.send_and_get_reply(message, timeout=DEADLINE_S)
        return list(reply.body[0][1]) if reply.header.message_type.name == "method_return" else []

    def start_notifications(self) -> None:
        """Start dunst; `answer_menu` decides what its menu of actions answers."""
        assert self.bus is not None
        config = self.folder / "dunstrc"
        config.write_text(
            "[global]\nfollow = none\nwidth = 320\norigin = top-right\noffset = 20x60\nfont = DejaVu Sans 10\n"
            f"dmenu = {SYSTEM_PYTHON} {HERE / 'choose.py'} {self.folder / 'choice'}\n"
        )
        self.spawn("dunst", "-config", str(config))
        bus = self.bus
        until("the notification service", lambda: bus.owned(NOTIFICATIONS))

    def stop_notifications(self) -> None:
        """Kill dunst, as a crash would."""
        process = self._processes["dunst"]
        process.kill()
        process.wait(5)

    # -- eyes -------------------------------------------------------------------------------------------------------

    def search(self, *what: str) -> list[int]:
        """Ids of the visible windows that `xdotool search` finds."""
        return [int(line) for line in self.run("xdotool", "search", "--onlyvisible", *what).split()]

    def windows(self, title: str = "") -> list[Window]:
        """NeckBreak's visible windows with this title; all of them without one."""
        found = []
        for window in self.search("--class", "^neckbreak$"):
            name = self.run("xdotool", "getwindowname", str(window)).decode().strip()
            rect = self.rect(window)
            name = name.removesuffix(" — NeckBreak")
            if rect is not None and rect.width() > 1 and name and title in ("", name):
                found.append(Window(window, name, rect))
        return found

    def rect(self, window: int) -> QRect | None:
        """Where a window is, without its frame; None once it has gone."""
        lines = self.run("xdotool", "getwindowgeometry", "--shell", str(window)).decode().split()
        values = dict(line.split("=", 1) for line in lines)
        if "WIDTH" not in values:
            return None
        return QRect(int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"]))

    def card(self) -> Window | None:
        """The card, if it is on the screen."""
        for window in self.windows("NeckBreak"):
            if b"UTILITY" in self.run("xprop", "-id", str(window.id), "_NET_WM_WINDOW_TYPE"):
                return window
        return None

    def main_window(self) -> Window | None:
        """The main window, if it is on the screen."""
        card = self.card()
        return next((w for w in self.windows("NeckBreak") if card is None or w.id != card.id), None)

    def popup(self) -> QRect | None:
        """NeckBreak's open menu."""
        for window in self.search("--class", "^neckbreak$"):
            if b"POPUP_MENU" in self.run("xprop", "-id", str(window), "_NET_WM_WINDOW_TYPE"):
                return self.rect(window)
        return None

    def active(self) -> int:
        """The window that has the keyboard."""
        return int(self.run("xdotool", "getactivewindow").strip() or 0)

    @contextlib.contextmanager
    def focus_watch(self) -> Iterator[FocusWatch]:
        """Note every change of the active window meanwhile, however short."""
        log = self.folder / "focus.log"
        log.unlink(missing_ok=True)
        process = self.spawn("xprop", "-spy", "-root", "_NET_ACTIVE_WINDOW", log="focus")
        until("the watch on the focus", lambda: log.exists() and log.read_text())
        try:
            yield FocusWatch(log)
        finally:
            self.end(process)

    def picture(self, name: str = "picture") -> QImage:
        """The whole screen; a named picture is kept in the folder that `DESK_SHOTS` names, if it does."""
        path = self.folder / f"{name}.png"
        self.run("import", "-window", "root", str(path))
        image = QImage(str(path))
        assert not image.isNull()
        keep = os.environ.get("DESK_SHOTS")
        if keep and name != "picture":
            shutil.copy(path, Path(keep) / f"{name}.png")
        return image

    def buttons(self) -> dict[str, QRect]:
        """What can be pressed or ticked in NeckBreak's windows, by its accessible name."""
        lines = self.run(SYSTEM_PYTHON, str(HERE / "a11y.py"), environ=self._a11y_environ()).decode().splitlines()
        found = {}
        for line in lines:
            x, y, width, height, name = line.split(" ", 4)
            found[name] = QRect(int(x), int(y), int(width), int(height))
        return found

    def _a11y_environ(self) -> dict[str, str]:
        return {key: value for key, value in self.environ.items() if key not in ("NO_AT_BRIDGE", "GTK_A11Y")}

    # -- hands --------------------------------------------------------------------------------------------------------

    def move(self, x: int, y: int) -> None:
        """Move the pointer."""
        self.run("xdotool", "mousemove", str(x), str(y))

    def click_at(self, x: int, y: int, button: int = 1) -> None:
        """Go there and click."""
        self.run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def click(self, name: str) -> None:
        """Click the button with that name as soon as it is there.

        Who looks for a button moves the pointer. Without that, and on a fast clock, a slow search is leaving the desk.
        """

        def look() -> QRect | None:
            self.run("xdotool", "mousemove_relative", "--", "1", "0")
            rect = self.buttons().get(name)
            # A window that has just come up may still tell AT-SPI places as if it were in the corner of the screen.
            placed = rect is not None and any(window.rect.contains(rect) for window in self.windows())
            return rect if placed else None

        rect = until(f"the button {name}", look)
        self.click_at(rect.center().x(), rect.center().y())

    def key(self, *keys: str) -> None:
        """Press keys."""
        self.run("xdotool", "key", *keys)

    def type(self, text: str, delay_ms: int = 80) -> None:
        """Type like a person."""
        self.run("xdotool", "type", "--delay", str(delay_ms), text)

    def type_until(self, what: str, condition: Callable[[], Any], deadline_s: float = DEADLINE_S) -> str:
        """Go on typing until something holds; returns what was typed."""
        typed = ""

        def more() -> Any:
            nonlocal typed
            self.type("lorem", 70)
            typed += "lorem"
            return condition()

        until(what, more, deadline_s, every_s=0.0)
        return typed
