"""Real Wayland compositors without a screen, and one of our own for what they do not do."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from neckbreak.desktop.wayland import NoCompositor, WaylandConnection
from tests.desktop.conftest import DEADLINE_S, SERVICES, SYSTEM_PYTHON, PrivateBus, Start, XServer

NOBODY = 65534


class Compositor:
    """A compositor's socket, and a hand on its input."""

    def __init__(self, process: subprocess.Popen[bytes], path: Path) -> None:
        self.process = process
        self.path = path

    @property
    def environ(self) -> dict[str, str]:
        return {"WAYLAND_DISPLAY": str(self.path), "XDG_SESSION_TYPE": "wayland"}

    def input(self) -> None:
        raise NotImplementedError

    def end(self) -> None:
        """End it at once, as in a crash."""
        self.process.kill()
        self.process.wait()


class Sway(Compositor):
    """sway with one screen in memory; its input is a virtual pointer."""

    def __init__(self, process: subprocess.Popen[bytes], path: Path) -> None:
        super().__init__(process, path)
        self._hand = WaylandConnection.open(path)
        manager, _ = self._hand.find("zwlr_virtual_pointer_manager_v1") or (0, 0)
        self._pointer = self._hand.new_id()
        self._hand.request(self._hand.bind(manager, 1), 0, struct.pack("=II", 0, self._pointer))

    def input(self) -> None:
        now_ms = int(time.monotonic() * 1000) & 0xFFFFFFFF
        self._hand.request(self._pointer, 0, struct.pack("=Iii", now_ms, 3 << 8, 3 << 8))
        self._hand.request(self._pointer, 4)
        assert self._hand.wait()

    def end(self) -> None:
        self._hand.close()
        super().end()


class KWin(Compositor):
    """KWin in a window of an X server, whose input it gets."""

    def __init__(self, process: subprocess.Popen[bytes], path: Path, x_server: XServer) -> None:
        super().__init__(process, path)
        self._x_server = x_server

    def input(self) -> None:
        self._x_server.input()


def wait_for_socket(process: subprocess.Popen[bytes], path: Path, log: Path) -> None:
    """Wait until somebody listens there."""
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            WaylandConnection.open(path).close()
        except NoCompositor:
            continue
        return
    raise AssertionError(f"no compositor at {path}: {log.read_text(errors='replace')[-2000:]}")


@contextmanager
def runtime_dir() -> Iterator[Path]:
    """A short path that everybody may enter: sway does not run as root, and a socket's name has to be short."""
    folder = Path(tempfile.mkdtemp(prefix="nb-wl-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def run_sway(start: Start) -> Iterator[Sway]:
    with runtime_dir() as folder:
        config, log = folder / "config", folder / "log"
        config.write_text("xwayland disable\n")
        rights: dict[str, Any] = {}
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
            rights = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        environ = {
            "PATH": os.environ["PATH"],
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
            "WLR_BACKENDS": "headless",
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
        }
        with log.open("wb") as errors:
            process = start("sway", "-c", str(config), env=environ, stderr=errors, **rights)
        wait_for_socket(process, folder / "wayland-1", log)
        sway = Sway(process, folder / "wayland-1")
        yield sway
        sway.end()


@contextmanager
def run_kwin(start: Start, x_server: XServer, private_bus: PrivateBus) -> Iterator[KWin]:
    """A copy of the program, because the capability of the installed one is often not to be had."""
    with runtime_dir() as folder:
        program, log = folder / "kwin_wayland", folder / "log"
        shutil.copy(str(shutil.which("kwin_wayland")), program)
        environ = {
            **private_bus.environ,
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
            "DISPLAY": x_server.display,
            "QT_QPA_PLATFORM": "",
        }
        with log.open("wb") as errors:
            process = start(
                *(str(program), "--x11-display", x_server.display, "--width", "800", "--height", "600"),
                *("--socket", "wayland-k", "--no-lockscreen", "--no-global-shortcuts"),
                env=environ,
                stderr=errors,
            )
        wait_for_socket(process, folder / "wayland-k", log)
        kwin = KWin(process, folder / "wayland-k", x_server)
        yield kwin
        kwin.end()


class StandIn(Compositor):
    """Our own; see services/compositor.py."""

    def __init__(self, start: Start, folder: Path, *offered: str) -> None:
        self._told = folder / "told"
        path = folder / "wl"
        path.unlink(missing_ok=True)
        with self._told.open("wb") as out:
            script = str(SERVICES / "compositor.py")
            process = start(SYSTEM_PYTHON, script, str(path), *offered, stdin=subprocess.PIPE, stdout=out, stderr=None)
        super().__init__(process, path)
        deadline = time.monotonic() + DEADLINE_S
        while "listening" not in self._told.read_text():
            assert time.monotonic() < deadline, "the stand-in did not start"

    @property
    def requests(self) -> list[str]:
        """What it was asked so far."""
        return self._told.read_text().splitlines()[1:]

    def do(self, command: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(command.encode() + b"\n")
        self.process.stdin.flush()


REMOTE = "org.gnome.Mutter.RemoteDesktop"


class Mutter(Compositor):
    """GNOME's compositor without a screen; its input is a remote desktop's."""

    def __init__(self, process: subprocess.Popen[bytes], path: Path, private_bus: PrivateBus) -> None:
        super().__init__(process, path)
        self._bus = private_bus
        (self._session,) = private_bus.do(REMOTE, "/org/gnome/Mutter/RemoteDesktop", REMOTE, "CreateSession")
        private_bus.do(REMOTE, self._session, f"{REMOTE}.Session", "Start")

    def input(self) -> None:
        body = ("NotifyPointerMotionRelative", "dd", 3.0, 3.0)
        self._bus.do(REMOTE, self._session, f"{REMOTE}.Session", *body)


@contextmanager
def run_mutter(start: Start, private_bus: PrivateBus) -> Iterator[Mutter]:
    with runtime_dir() as folder:
        log = folder / "log"
        environ = {**private_bus.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
        with log.open("wb") as errors:
            process = start(
                *("mutter", "--headless", "--wayland", "--no-x11", "--virtual-monitor", "800x600"),
                *("--wayland-display", "wayland-m"),
                env=environ,
                stderr=errors,
            )
        wait_for_socket(process, folder / "wayland-m", log)
        private_bus.wait_for(REMOTE)
        mutter = Mutter(process, folder / "wayland-m", private_bus)
        yield mutter
        mutter.end()
