from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from neckbreak import APP_ID
from neckbreak.desktop.active_window import active_window_centre
from neckbreak.desktop.fullscreen_wlr import MANAGER, WlrFullScreen
from neckbreak.desktop.fullscreen_x11 import X11FullScreen
from tests.desktop.compositors import Compositor, StandIn, run_kwin, run_mutter, run_sway
from tests.desktop.conftest import DEADLINE_S, SERVICES, PrivateBus, Start, XServer
from tests.desktop.looking import look, look_until

NEEDS_KWIN = pytest.mark.skipif(not shutil.which("kwin_wayland"), reason="KWin is not installed")


class Window:
    """A program with one window that does as it is told."""

    def __init__(self, start: Start, environ: dict[str, str], app_id: str) -> None:
        command = (sys.executable, str(SERVICES / "window.py"), "My secret slides", app_id)
        self.process = start(*command, env=environ, stdin=subprocess.PIPE)

    def tell(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n".encode())
        self.process.stdin.flush()


Open = Callable[..., Window]


@pytest.fixture
def managed(x_server: XServer, start: Start) -> XServer:
    """An X server with a window manager."""
    start("openbox", "--sm-disable", env=x_server.environ)
    return x_server


@pytest.fixture
def open_window(managed: XServer, start: Start) -> Open:
    environ = {**managed.environ, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}
    return lambda app_id="slides": Window(start, environ, app_id)


def test_a_full_screen_window_holds_while_it_is_the_active_one(
    qtbot: QtBot, managed: XServer, open_window: Open
) -> None:
    detector = X11FullScreen(managed.display)
    look_until(qtbot, detector, ())
    window = open_window()
    window.tell("full")

    look_until(qtbot, detector, ("slides",))

    window.tell("normal")
    look_until(qtbot, detector, ())
    window.tell("full")
    look_until(qtbot, detector, ("slides",))
    window.tell("minimise")
    look_until(qtbot, detector, ())
    window.tell("full")
    look_until(qtbot, detector, ("slides",))
    window.process.kill()
    look_until(qtbot, detector, ())
    assert detector.blind == ""


def test_another_window_on_top_ends_the_hold(qtbot: QtBot, managed: XServer, open_window: Open) -> None:
    detector = X11FullScreen(managed.display)
    open_window().tell("full")
    look_until(qtbot, detector, ("slides",))

    open_window("letter")

    look_until(qtbot, detector, ())


def test_our_own_break_in_full_screen_does_not_hold(qtbot: QtBot, managed: XServer, open_window: Open) -> None:
    window = open_window()
    window.tell("full")
    look_until(qtbot, X11FullScreen(managed.display), ("slides",))

    assert look(qtbot, X11FullScreen(managed.display, own_pid=window.process.pid)) == ()


def test_the_card_is_told_where_the_active_window_is(qtbot: QtBot, managed: XServer, open_window: Open) -> None:
    environ = {"DISPLAY": managed.display}
    assert active_window_centre(environ) is None

    open_window().tell("full")

    qtbot.waitUntil(lambda: active_window_centre(environ) == QPoint(400, 300))
    assert active_window_centre({**environ, "WAYLAND_DISPLAY": "wayland-0"}) is None


def test_without_a_window_manager_or_a_display_it_says_so(qtbot: QtBot, x_server: XServer) -> None:
    detector = X11FullScreen(x_server.display)
    assert look(qtbot, detector) is None
    assert detector.blind == "no_window_manager"

    x_server.process.kill()
    x_server.process.wait()

    assert look(qtbot, detector) is None
    assert detector.blind == "no_display"


@pytest.fixture
def sway(qapp: object, start: Start) -> Iterator[Compositor]:
    with run_sway(start) as compositor:
        yield compositor


def on(compositor: Compositor) -> dict[str, str]:
    """What a program on that compositor is started with."""
    environ = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    runtime = {"XDG_RUNTIME_DIR": str(compositor.path.parent), "QT_QPA_PLATFORM": "wayland"}
    return environ | compositor.environ | runtime


def switch_full_screen(sway: Compositor) -> None:
    """As the user does by sway's own key."""
    (socket,) = sway.path.parent.glob("sway-ipc.*.sock")
    subprocess.run(["swaymsg", "-q", "-s", str(socket), "fullscreen"], check=True, timeout=DEADLINE_S)


def test_sway_tells_of_a_full_screen_window(qtbot: QtBot, sway: Compositor, start: Start) -> None:
    detector = WlrFullScreen(sway.environ)
    assert look(qtbot, detector) == ()
    window = Window(start, on(sway), "slides")
    window.tell("full")

    look_until(qtbot, detector, ("slides",))

    switch_full_screen(sway)
    assert look(qtbot, detector) == ()
    switch_full_screen(sway)
    assert look(qtbot, detector) == ("slides",)
    window.process.kill()
    look_until(qtbot, detector, ())
    assert detector.blind == ""


def test_sway_shows_our_own_break(qtbot: QtBot, sway: Compositor, start: Start) -> None:
    Window(start, on(sway), APP_ID).tell("full")
    look_until(qtbot, WlrFullScreen(sway.environ, own_id="another"), (APP_ID,))

    assert look(qtbot, WlrFullScreen(sway.environ)) == ()


def test_a_compositor_that_goes_is_survived(qtbot: QtBot, sway: Compositor) -> None:
    detector = WlrFullScreen(sway.environ)
    assert look(qtbot, detector) == ()

    sway.end()

    assert look(qtbot, detector) is None
    assert detector.blind == "no_display"


def test_a_session_without_a_compositor_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    for environ in ({}, {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}):
        detector = WlrFullScreen(environ)
        assert look(qtbot, detector) is None
        assert detector.blind == "no_display"


@pytest.mark.parametrize("name", ["mutter", pytest.param("kwin", marks=NEEDS_KWIN)])
def test_gnome_and_kde_tell_nobody_about_windows(
    qtbot: QtBot, start: Start, request: pytest.FixtureRequest, private_bus: PrivateBus, name: str
) -> None:
    if name == "kwin":
        running: AbstractContextManager[Compositor] = run_kwin(start, request.getfixturevalue("x_server"), private_bus)
    else:
        running = run_mutter(start, private_bus)
    with running as compositor:
        detector = WlrFullScreen(compositor.environ)

        assert look(qtbot, detector) is None
        assert detector.blind == "wayland"


def test_an_old_protocol_without_full_screen_is_not_believed(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    stand_in = StandIn(start, tmp_path, f"{MANAGER}:1")
    detector = WlrFullScreen(stand_in.environ)

    assert look(qtbot, detector) is None
    assert detector.blind == "wayland"
