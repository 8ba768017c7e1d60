"""Whether the window the user works in fills a screen, on compositors that list windows to panels.

sway, labwc, Hyprland and others of the wlroots family speak `zwlr_foreign_toplevel_manager_v1`. GNOME and KDE tell no
program about the windows of others; KDE counts full screen as do-not-disturb since Plasma 6.4. One short connection per
look; of each window only its state and its program's id are read, never the title that comes along.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass

from neckbreak import APP_ID
from neckbreak.desktop.detector import Answer, Sources
from neckbreak.desktop.wayland import NoCompositor, OnEvent, WaylandConnection, socket_path

REASON = "fullscreen"
MANAGER = "zwlr_foreign_toplevel_manager_v1"
_VERSION = 2
"""The first in which a window can be in full screen."""
_NEW_WINDOW = 0
_APP_ID, _STATE = 1, 4
_ACTIVE, _FULL_SCREEN = 2, 3
_ANSWER_S = 0.5


@dataclass
class _Window:
    app_id: str = ""
    states: tuple[int, ...] = ()

    def on_event(self, opcode: int, body: bytes) -> None:
        if opcode in (_APP_ID, _STATE):
            (length,) = struct.unpack_from("=I", body)
            value = body[4 : 4 + length]
            if opcode == _APP_ID:
                self.app_id = value.rstrip(b"\0").decode("utf-8", "replace")
            else:
                self.states = struct.unpack(f"={len(value) // 4}I", value[: len(value) // 4 * 4])


class _Windows(WaylandConnection):
    """A connection that also hears objects the compositor makes."""

    def hear(self, target: int, on_event: OnEvent) -> None:
        self._handlers[target] = on_event

    def list(self, number: int) -> list[_Window] | None:
        """All windows; None if the compositor does not answer."""
        found: list[_Window] = []

        def on_manager(opcode: int, body: bytes) -> None:
            if opcode == _NEW_WINDOW:
                found.append(_Window())
                self.hear(struct.unpack_from("=I", body)[0], found[-1].on_event)

        self.bind(number, _VERSION, on_manager)
        return found if self.wait(_ANSWER_S) else None


class WlrFullScreen:
    """Asks the compositor of this environment; windows of the program `own_id` do not count."""

    name = "wlr"
    reason = REASON

    def __init__(self, environ: Mapping[str, str], own_id: str = APP_ID) -> None:
        self._environ = environ
        self._own_id = own_id
        self.blind = ""

    def look(self, answer: Answer) -> None:
        """Ask at once; a compositor that hangs is waited for a moment."""
        answer(self._sources())

    def stop(self) -> None:
        """Do nothing: no connection is kept."""

    def _sources(self) -> Sources | None:
        path = socket_path(self._environ)
        try:
            connection = _Windows.open(path) if path is not None else None
        except NoCompositor:
            connection = None
        if not isinstance(connection, _Windows):
            self.blind = "no_display"
            return None
        try:
            number, version = connection.find(MANAGER) or (0, 0)
            windows = connection.list(number) if version >= _VERSION else None
            self.blind = "" if windows is not None else "wayland" if version < _VERSION else "no_display"
        finally:
            connection.close()
            connection.deleteLater()
        return None if windows is None else self._holders(windows)

    def _holders(self, windows: list[_Window]) -> Sources:
        found = [
            window.app_id
            for window in windows
            if {_ACTIVE, _FULL_SCREEN} <= set(window.states) and window.app_id != self._own_id
        ]
        return tuple(dict.fromkeys(found))
