"""Whether the window the user works in fills an X11 screen: slides, a film, a game.

One short connection per look, a millisecond or two; nothing is watched in between. Under Wayland an X server knows
its own programs only and must not be believed.
"""

from __future__ import annotations

import os

from neckbreak.desktop.detector import Answer, Sources
from neckbreak.desktop.x_window import active_window, has_window_manager, numbers, texts
from neckbreak.desktop.xcb import NoDisplay, XConnection

REASON = "fullscreen"


class X11FullScreen:
    """Asks the window manager of `display`; a window of the process `own_pid` does not count."""

    name = "x11"
    reason = REASON

    def __init__(self, display: str, own_pid: int | None = None) -> None:
        self._display = display
        self._own_pid = os.getpid() if own_pid is None else own_pid
        self.blind = ""

    def look(self, answer: Answer) -> None:
        """Ask at once."""
        answer(self._sources())

    def stop(self) -> None:
        """Do nothing: no connection is kept."""

    def _sources(self) -> Sources | None:
        try:
            connection = XConnection.open(self._display)
        except NoDisplay:
            self.blind = "no_display"
            return None
        try:
            managed = has_window_manager(connection)
            self.blind = "" if managed else "no_window_manager"
            return self._holder(connection) if managed else None
        finally:
            connection.close()
            connection.deleteLater()

    def _holder(self, connection: XConnection) -> Sources:
        window = active_window(connection)
        if not window or connection.atom("_NET_WM_STATE_FULLSCREEN") not in numbers(
            connection, window, "_NET_WM_STATE"
        ):
            return ()
        if numbers(connection, window, "_NET_WM_PID") == (self._own_pid,):
            return ()
        names = texts(connection, window, "WM_CLASS")  # instance and class; the class is the program's name
        return (names[-1] if names else "",)
