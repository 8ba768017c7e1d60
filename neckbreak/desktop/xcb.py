"""A second connection to the X server, for the events Qt does not pass on.

Both libraries are linked by Qt's own X11 plugin, so they are there wherever that plugin runs, and
ctypes saves a dependency. The connection is our own: Qt's may not be read by others. Events come
through a `QSocketNotifier`; a reply may leave events behind in xcb's queue, where no socket
tells of them, so each reply asks for one more look from the loop.
"""

from __future__ import annotations

import ctypes as c
import ctypes.util
import struct
from contextlib import suppress
from functools import cache

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

_POINTER = c.c_void_p
_EVENT_BYTES = 32
_REPLY_HEAD_BYTES = 32


class NoDisplay(Exception):
    """There is no such X server, or it lacks what is needed."""


class Cookie(c.Structure):
    """What xcb gives for a request whose reply is still to come."""

    _fields_ = (("sequence", c.c_uint),)


class _Screens(c.Structure):
    _fields_ = (("data", _POINTER), ("rem", c.c_int), ("index", c.c_int))


def library(name: str, soname: str) -> c.CDLL:
    """Load a shared library by its soname or else by its short name, which takes a process; raises NoDisplay."""
    with suppress(OSError):
        return c.CDLL(soname)
    with suppress(OSError):
        if found := ctypes.util.find_library(name):
            return c.CDLL(found)
    raise NoDisplay(f"no {soname}")


@cache
def _xcb() -> c.CDLL:
    lib = library("xcb", "libxcb.so.1")
    for name, result, arguments in (
        ("xcb_connect", _POINTER, [c.c_char_p, c.POINTER(c.c_int)]),
        ("xcb_disconnect", None, [_POINTER]),
        ("xcb_connection_has_error", c.c_int, [_POINTER]),
        ("xcb_get_file_descriptor", c.c_int, [_POINTER]),
        ("xcb_poll_for_event", _POINTER, [_POINTER]),
        ("xcb_flush", c.c_int, [_POINTER]),
        ("xcb_generate_id", c.c_uint32, [_POINTER]),
        ("xcb_get_extension_data", _POINTER, [_POINTER, _POINTER]),
        ("xcb_get_setup", _POINTER, [_POINTER]),
        ("xcb_setup_roots_iterator", _Screens, [_POINTER]),
        ("xcb_screen_next", None, [c.POINTER(_Screens)]),
        ("xcb_intern_atom", Cookie, [_POINTER, c.c_uint8, c.c_uint16, c.c_char_p]),
        ("xcb_intern_atom_reply", _POINTER, [_POINTER, Cookie, _POINTER]),
        ("xcb_get_selection_owner", Cookie, [_POINTER, c.c_uint32]),
        ("xcb_get_selection_owner_reply", _POINTER, [_POINTER, Cookie, _POINTER]),
    ):
        function = getattr(lib, name)
        function.restype = result
        function.argtypes = arguments
    return lib


@cache
def _libc() -> c.CDLL:
    libc = c.CDLL(None)
    libc.free.argtypes = [_POINTER]
    libc.free.restype = None
    return libc


class XConnection(QObject):
    """One connection: raw events as they come, replies on demand."""

    arrived = Signal(bytes)
    lost = Signal()

    def __init__(self, handle: int, screen: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handle: int | None = handle
        self.screen = screen
        descriptor = _xcb().xcb_get_file_descriptor(handle)
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._drain)

    @classmethod
    def open(cls, display: str, parent: QObject | None = None) -> XConnection:
        """Connect to a display such as ":0"; raises NoDisplay."""
        screen = c.c_int(0)
        handle = _xcb().xcb_connect(display.encode(), c.byref(screen))
        if _xcb().xcb_connection_has_error(handle):
            _xcb().xcb_disconnect(handle)
            raise NoDisplay(f"no X server at {display!r}")
        return cls(handle, screen.value, parent)

    @property
    def handle(self) -> int | None:
        """The xcb connection, or None once it is closed or the server has gone."""
        return self._handle

    def flush(self) -> None:
        """Send what was requested so far."""
        if self._handle is not None:
            _xcb().xcb_flush(self._handle)
            self._look_soon()

    def new_id(self) -> int:
        """Return an unused resource id; 0 once the connection is closed."""
        return 0 if self._handle is None else int(_xcb().xcb_generate_id(self._handle))

    def first_event(self, lib: c.CDLL, extension: str) -> int:
        """Return the number of the extension's first event; raises NoDisplay without it."""
        if self._handle is None:
            raise NoDisplay("the connection is closed")
        key = c.addressof(c.c_char.in_dll(lib, extension))
        data = _xcb().xcb_get_extension_data(self._handle, key)
        raw = c.string_at(data, 12) if data else bytes(12)
        if not raw[8]:
            raise NoDisplay(f"the X server has no {extension}")
        return raw[10]

    def reply(self, function: object, cookie: Cookie) -> bytes | None:
        """Wait for a reply and return its bytes; None for an error or a server that has gone."""
        if self._handle is None or not callable(function):
            return None
        data = function(self._handle, cookie, None)
        self._look_soon()
        if not data:
            return None
        words = struct.unpack("=I", c.string_at(data + 4, 4))[0]
        raw = c.string_at(data, _REPLY_HEAD_BYTES + 4 * words)
        _libc().free(data)
        return raw

    def atom(self, name: str) -> int:
        """Return the atom of that name, made if need be; 0 when the server has gone."""
        if self._handle is None:
            return 0
        cookie = _xcb().xcb_intern_atom(self._handle, 0, len(name), name.encode())
        raw = self.reply(_xcb().xcb_intern_atom_reply, cookie)
        return struct.unpack_from("=I", raw, 8)[0] if raw else 0

    def selection_owner(self, atom: int) -> int:
        """Return the window that owns a selection; 0 for nobody."""
        if self._handle is None:
            return 0
        cookie = _xcb().xcb_get_selection_owner(self._handle, atom)
        raw = self.reply(_xcb().xcb_get_selection_owner_reply, cookie)
        return struct.unpack_from("=I", raw, 8)[0] if raw else 0

    def root(self) -> int:
        """Return the root window of the screen the display name meant; 0 once closed."""
        if self._handle is None:
            return 0
        screens = _xcb().xcb_setup_roots_iterator(_xcb().xcb_get_setup(self._handle))
        for _ in range(self.screen):
            _xcb().xcb_screen_next(c.byref(screens))
        return int(struct.unpack("=I", c.string_at(screens.data, 4))[0])

    def close(self) -> None:
        """End the connection; nothing is emitted any more."""
        if self._handle is not None:
            self._notifier.setEnabled(False)
            self._soon.stop()
            _xcb().xcb_disconnect(self._handle)
            self._handle = None

    def _look_soon(self) -> None:
        self._soon.start()

    def _drain(self) -> None:
        while self._handle is not None:
            event = _xcb().xcb_poll_for_event(self._handle)
            if not event:
                break
            raw = c.string_at(event, _EVENT_BYTES)
            _libc().free(event)
            self.arrived.emit(raw)
        if self._handle is not None and _xcb().xcb_connection_has_error(self._handle):
            self.close()
            self.lost.emit()
