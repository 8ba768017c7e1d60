"""How long nobody has touched keyboard or mouse, told by events.

Asking every few seconds would wake the computer all day; both mechanisms here are told a
threshold once and stay silent until it is crossed, and again until the next input. Typing below
the threshold costs nothing. X11 is asked through its SYNC counter, GNOME through Mutter: under
Wayland an X server sees the input of X programs only and must not be believed. Where nothing
can tell, `NoIdle` never claims that somebody has left.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.idle_mutter import MUTTER, MutterIdle
from neckbreak.desktop.idle_source import IdleSource, NoIdle, ScaledIdle
from neckbreak.desktop.idle_x11 import X11Idle
from neckbreak.desktop.xcb import NoDisplay

__all__ = ["IdleSource", "MutterIdle", "NoIdle", "ScaledIdle", "X11Idle", "choose_idle"]

log = logging.getLogger(__name__)


def choose_idle(environ: Mapping[str, str], session_bus: Bus | None, parent: QObject | None = None) -> IdleSource:
    """Take the mechanism that sees all input in this session; `NoIdle` if there is none."""
    if session_bus is not None and session_bus.has_name(MUTTER):
        return MutterIdle(session_bus, parent)
    on_wayland = environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland"
    if (display := environ.get("DISPLAY")) and not on_wayland:
        try:
            return X11Idle.connect_to(display, parent)
        except NoDisplay as error:
            log.warning("no idle time from X11: %s", error)
    return NoIdle(parent)
