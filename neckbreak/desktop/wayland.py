"""A second connection to the Wayland compositor, for the protocols Qt does not speak.

Qt's own connection cannot be shared from Python, and a binding would be one more dependency. The wire format is
small: little messages of 32-bit words over a local socket, read by a `QSocketNotifier`. Only finding out what the
compositor offers is waited for, once. Messages that carry file descriptors are not ours to use.
"""

from __future__ import annotations

import logging
import select
import socket
import struct
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

log = logging.getLogger(__name__)

DISPLAY = 1
"""The one object that is there from the start."""
_SYNC, _GET_REGISTRY, _BIND = 0, 1, 0
_ERROR, _DELETE_ID = 0, 1
_GLOBAL, _GLOBAL_REMOVE = 0, 1
_HEAD = struct.Struct("=IHH")
_LONGEST_WAIT_S = 1.0

OnEvent = Callable[[int, bytes], None]
"""Gets the number of the event and its raw arguments."""


class NoCompositor(Exception):
    """There is no such compositor, or it does not answer."""


class LacksProtocol(NoCompositor):
    """There is a compositor, and it does not speak what is needed."""


def socket_path(environ: Mapping[str, str]) -> Path | None:
    """Where the session's compositor listens; None outside Wayland."""
    name = environ.get("WAYLAND_DISPLAY") or ("wayland-0" if environ.get("XDG_SESSION_TYPE") == "wayland" else "")
    if not name:
        return None
    if name.startswith("/"):
        return Path(name)
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    return Path(runtime, name) if runtime else None


def text(value: str) -> bytes:
    """A string argument: its length with the final zero, then the bytes, padded to whole words."""
    raw = value.encode() + b"\0"
    return struct.pack("=I", len(raw)) + raw + bytes(-len(raw) % 4)


class WaylandConnection(QObject):
    """Requests go out at once; events reach the handler of their object from the loop."""

    lost = Signal()
    changed = Signal()
    """The compositor offers something new, or something no longer."""

    def __init__(self, connected: socket.socket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: socket.socket | None = connected
        self._unread = b""
        self._handlers: dict[int, OnEvent] = {DISPLAY: self._on_display}
        self._unused: list[int] = []
        self._highest = DISPLAY
        self.globals: dict[int, tuple[str, int]] = {}
        """What the compositor offers: the number to bind, the interface and its version."""
        connected.settimeout(_LONGEST_WAIT_S)
        self._notifier = QSocketNotifier(connected.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._registry = self.new_id(self._on_registry)
        self.request(DISPLAY, _GET_REGISTRY, struct.pack("=I", self._registry))

    @classmethod
    def open(cls, path: Path, parent: QObject | None = None) -> WaylandConnection:
        """Connect and learn what there is; raises NoCompositor. Waits a second at most."""
        connected = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        connected.settimeout(_LONGEST_WAIT_S)
        try:
            connected.connect(str(path))
        except OSError as error:
            connected.close()
            raise NoCompositor(f"no Wayland compositor at {path}: {error}") from error
        connection = cls(connected, parent)
        if not connection.wait():
            connection.close()
            raise NoCompositor(f"the Wayland compositor at {path} does not answer")
        return connection

    @property
    def alive(self) -> bool:
        """Tell whether the connection still stands."""
        return self._socket is not None

    def find(self, interface: str) -> tuple[int, int] | None:
        """The number and version of the first global of that interface; None without one."""
        return next(((n, version) for n, (name, version) in self.globals.items() if name == interface), None)

    def new_id(self, on_event: OnEvent | None = None) -> int:
        """An unused number for a new object, whose events go to `on_event`."""
        if self._unused:
            new = self._unused.pop()
        else:
            self._highest += 1
            new = self._highest
        self._handlers[new] = on_event or _ignore
        return new

    def bind(self, number: int, version: int, on_event: OnEvent | None = None) -> int:
        """Make an object of a global, in that version; returns the object."""
        interface, _ = self.globals[number]
        new = self.new_id(on_event)
        body = struct.pack("=I", number) + text(interface) + struct.pack("=II", version, new)
        self.request(self._registry, _BIND, body)
        return new

    def request(self, target: int, opcode: int, body: bytes = b"") -> None:
        """Send a request; nothing happens once the compositor has gone."""
        if self._socket is None:
            return
        try:
            self._socket.sendall(_HEAD.pack(target, opcode, _HEAD.size + len(body)) + body)
        except OSError as error:
            self._lose(str(error), later=True)

    def forget(self, target: int) -> None:
        """Hear no more of an object that was told to go; its number is used again when the compositor agrees."""
        if target in self._handlers:
            self._handlers[target] = _ignore

    def wait(self, timeout_s: float = _LONGEST_WAIT_S) -> bool:
        """Wait until everything requested so far is answered; False if it was not in time."""
        answered: list[int] = []
        self.request(DISPLAY, _SYNC, struct.pack("=I", self.new_id(lambda opcode, _body: answered.append(opcode))))
        deadline = time.monotonic() + timeout_s
        while not answered and self._socket is not None:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self._socket], [], [], left)[0]:
                return False
            self._read()
        return bool(answered)

    def close(self) -> None:
        """End the connection; nothing is emitted any more."""
        if self._socket is not None:
            self._notifier.setEnabled(False)
            self._socket.close()
            self._socket = None
            self._handlers.clear()

    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            arrived = self._socket.recv(65536, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return
        except OSError as error:
            self._lose(str(error))
            return
        if not arrived:
            self._lose("it closed the connection")
            return
        self._unread += arrived
        while len(self._unread) >= _HEAD.size:
            target, opcode, size = _HEAD.unpack_from(self._unread)
            if size < _HEAD.size:
                self._lose("it sent nonsense")
            if self._socket is None or len(self._unread) < size:
                return
            body, self._unread = self._unread[_HEAD.size : size], self._unread[size:]
            try:
                self._handlers.get(target, _ignore)(opcode, body)
            except (struct.error, UnicodeDecodeError) as error:
                self._lose(f"it sent nonsense: {error}")

    def _on_display(self, opcode: int, body: bytes) -> None:
        if opcode == _ERROR:
            _, code, length = struct.unpack_from("=III", body)
            self._lose(f"error {code}: {body[12 : 12 + length - 1].decode(errors='replace')}")
        elif opcode == _DELETE_ID:
            (gone,) = struct.unpack_from("=I", body)
            if self._handlers.pop(gone, None) is not None:
                self._unused.append(gone)

    def _on_registry(self, opcode: int, body: bytes) -> None:
        (number,) = struct.unpack_from("=I", body)
        if opcode == _GLOBAL:
            (length,) = struct.unpack_from("=I", body, 4)
            interface = body[8 : 8 + length - 1].decode()
            (version,) = struct.unpack_from("=I", body, 8 + length + -length % 4)
            self.globals[number] = (interface, version)
        elif opcode == _GLOBAL_REMOVE:
            self.globals.pop(number, None)
        self.changed.emit()

    def _lose(self, reason: str, *, later: bool = False) -> None:
        if self._socket is None:
            return
        log.warning("the Wayland compositor is gone: %s", reason)
        self.close()
        if later:  # whoever made the request is not done with it
            QTimer.singleShot(0, self, self.lost.emit)
        else:
            self.lost.emit()


def _ignore(_opcode: int, _body: bytes) -> None:
    """What becomes of the events of objects nobody listens to."""
