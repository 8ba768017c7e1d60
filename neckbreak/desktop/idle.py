"""How long nobody has touched keyboard or mouse.

Asking every few seconds would wake the computer all day. Where a system tells it by events, it is told a threshold
once and stays silent until it is crossed, and again until the next input: GNOME through Mutter, other Wayland
compositors through their idle notifications, X11 through its SYNC counter. Windows and macOS can only be asked, and
are when it could matter. Under Wayland an X server sees the input of X programs only and must not be believed. Where
nothing can tell, `NoIdle` never claims that somebody has left.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.idle_mutter import MUTTER, MutterIdle
from neckbreak.desktop.idle_source import IdleSource, NoIdle, ScaledIdle
from neckbreak.desktop.platform import PLATFORM

__all__ = ["IdleSource", "MutterIdle", "NoIdle", "ScaledIdle", "choose_idle"]

log = logging.getLogger(__name__)


def choose_idle(
    environ: Mapping[str, str],
    session_bus: Bus | None,
    parent: QObject | None = None,
    *,
    platform: str = PLATFORM,
    speed: float = 1.0,
) -> IdleSource:
    """Take the mechanism that sees all input in this session; `NoIdle` if there is none.

    With a `speed` other than 1 it is seen from a clock that runs so much faster.
    """
    source = _real_idle(environ, session_bus, parent, platform, speed)
    return source if speed == 1.0 else ScaledIdle(source, speed, parent)


def _real_idle(
    environ: Mapping[str, str], session_bus: Bus | None, parent: QObject | None, platform: str, speed: float
) -> IdleSource:
    if platform == "win32":
        from neckbreak.desktop.idle_windows import windows_idle

        return windows_idle(parent)
    if platform == "darwin":
        from neckbreak.desktop.idle_macos import macos_idle

        return macos_idle(parent)
    if session_bus is not None and session_bus.has_name(MUTTER):
        return MutterIdle(session_bus, parent)
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        return _wayland_idle(environ, parent, speed)
    return _x11_idle(environ, parent)


def _wayland_idle(environ: Mapping[str, str], parent: QObject | None, speed: float) -> IdleSource:
    from neckbreak.desktop.idle_wayland import GRAIN_S, WaylandIdle
    from neckbreak.desktop.wayland import LacksProtocol, NoCompositor, socket_path

    path = socket_path(environ)
    if path is None:
        return NoIdle(parent, "no_compositor")
    try:
        return WaylandIdle(path, GRAIN_S / speed, parent=parent)
    except NoCompositor as error:
        log.warning("no idle time from Wayland: %s", error)
        return NoIdle(parent, "compositor_lacks_it" if isinstance(error, LacksProtocol) else "no_compositor")


def _x11_idle(environ: Mapping[str, str], parent: QObject | None) -> IdleSource:
    from neckbreak.desktop.idle_x11 import X11Idle
    from neckbreak.desktop.xcb import NoDisplay

    display = environ.get("DISPLAY")
    if not display:
        return NoIdle(parent, "no_display")
    try:
        return X11Idle.connect_to(display, parent)
    except NoDisplay as error:
        log.warning("no idle time from X11: %s", error)
        return NoIdle(parent, "x_server_lacks_it")
