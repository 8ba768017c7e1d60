"""The active window of an X server, as far as its window manager describes it; never its title.

Each function asks over a connection of its caller, and answers nothing at all once the window or the server has gone.
"""

from __future__ import annotations

import ctypes as c
import struct
from functools import cache

from neckbreak.desktop.xcb import Cookie, XConnection, library

_POINTER = c.c_void_p
_ANY = 0
_MOST_WORDS = 256
_HEAD_BYTES = 32


@cache
def _xcb() -> c.CDLL:
    lib = library("xcb", "libxcb.so.1")
    lib.xcb_get_property.restype = Cookie
    lib.xcb_get_property.argtypes = [_POINTER, c.c_uint8, *[c.c_uint32] * 5]
    lib.xcb_get_property_reply.restype = _POINTER
    lib.xcb_get_property_reply.argtypes = [_POINTER, Cookie, _POINTER]
    return lib


def numbers(connection: XConnection, window: int, name: str) -> tuple[int, ...]:
    """The 32-bit values of a property."""
    width, value = _property(connection, window, name)
    return struct.unpack(f"={len(value) // 4}I", value[: len(value) // 4 * 4]) if width == 32 else ()


def texts(connection: XConnection, window: int, name: str) -> tuple[str, ...]:
    """The words of a property, each of which ends with a zero."""
    width, value = _property(connection, window, name)
    return tuple(value.decode("utf-8", "replace").rstrip("\0").split("\0")) if width == 8 and value else ()


def has_window_manager(connection: XConnection) -> bool:
    """Whether somebody looks after the properties asked for here."""
    check = numbers(connection, connection.root(), "_NET_SUPPORTING_WM_CHECK")
    # the window it names has to name itself: one that was left behind by a window manager that crashed does not
    return bool(check) and numbers(connection, check[0], "_NET_SUPPORTING_WM_CHECK")[:1] == check[:1]


def active_window(connection: XConnection) -> int:
    """The window the user works in; 0 if there is none."""
    found = numbers(connection, connection.root(), "_NET_ACTIVE_WINDOW")
    return found[0] if found else 0


def _property(connection: XConnection, window: int, name: str) -> tuple[int, bytes]:
    atom = connection.atom(name)
    if connection.handle is None or not window or not atom:
        return 0, b""
    cookie = _xcb().xcb_get_property(connection.handle, 0, window, atom, _ANY, 0, _MOST_WORDS)
    raw = connection.reply(_xcb().xcb_get_property_reply, cookie)
    if raw is None or len(raw) < _HEAD_BYTES:
        return 0, b""
    width, items = raw[1], struct.unpack_from("=I", raw, 16)[0]
    return width, raw[_HEAD_BYTES : _HEAD_BYTES + items * width // 8]
