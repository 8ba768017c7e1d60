"""Where the user works: the middle of the active window, so that the card comes to that screen.

X11 only, by one short connection when a card is about to be shown; the window's title and program are not asked for.
Elsewhere the answer is None and the pointer's screen is used.
"""

from __future__ import annotations

import ctypes as c
import struct
from collections.abc import Mapping

from PySide6.QtCore import QPoint

from neckbreak.desktop.x_window import active_window
from neckbreak.desktop.xcb import Cookie, NoDisplay, XConnection, library

_POINTER = c.c_void_p


def active_window_centre(environ: Mapping[str, str]) -> QPoint | None:
    """The middle of the active window in desktop pixels; None where that cannot be known."""
    display = environ.get("DISPLAY")
    if not display or environ.get("WAYLAND_DISPLAY"):
        return None
    try:
        connection = XConnection.open(display)
    except NoDisplay:
        return None
    try:
        return _centre(connection)
    finally:
        connection.close()
        connection.deleteLater()


def _centre(connection: XConnection) -> QPoint | None:
    lib = library("xcb", "libxcb.so.1")
    for name, arguments in (
        ("xcb_get_geometry", [_POINTER, c.c_uint32]),
        ("xcb_translate_coordinates", [_POINTER, c.c_uint32, c.c_uint32, c.c_int16, c.c_int16]),
    ):
        function, reply = getattr(lib, name), getattr(lib, f"{name}_reply")
        function.restype, function.argtypes = Cookie, arguments
        reply.restype, reply.argtypes = _POINTER, [_POINTER, Cookie, _POINTER]
    root, window = connection.root(), active_window(connection)
    if not window:
        return None
    raw = connection.reply(lib.xcb_get_geometry_reply, lib.xcb_get_geometry(connection.handle, window))
    if raw is None:
        return None
    width, height = struct.unpack_from("=HH", raw, 16)
    cookie = lib.xcb_translate_coordinates(connection.handle, window, root, width // 2, height // 2)
    raw = connection.reply(lib.xcb_translate_coordinates_reply, cookie)
    return QPoint(*struct.unpack_from("=hh", raw, 12)) if raw is not None else None
