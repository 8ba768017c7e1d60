"""Whether somebody shows tray icons now.

At login the program is often faster than the panel, and a `QSystemTrayIcon` made too early never
appears: only a new one does. So the hosts are watched: the StatusNotifierWatcher on the bus, and
on X11 the owner of the tray selection. Both tell by themselves; nothing is polled.
"""

from __future__ import annotations

import ctypes as c
import logging
import struct
from functools import cache

from PySide6.QtCore import QObject, Signal

from neckbreak.desktop.bus import Arrival, Body, Bus, Subscription, property_get, variant
from neckbreak.desktop.xcb import Cookie, NoDisplay, XConnection, library

log = logging.getLogger(__name__)

WATCHER = "org.kde.StatusNotifierWatcher"
_WATCHER_PATH = "/StatusNotifierWatcher"
_ALL_OWNER_EVENTS = 1 | 2 | 4


class TrayHost(QObject):
    """Tells when a host comes and goes; without bus and display there never is one.

    `appeared` also comes when a host takes the place of another: an icon made for the last one
    may be lost by then. Nothing happens before `start`.
    """

    appeared = Signal()
    vanished = Signal()

    def __init__(
        self,
        session_bus: Bus | None = None,
        x_display: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._here: set[str] = set()
        self._sources: list[_Watcher | _Selection] = []
        self._x_display = x_display
        if session_bus is not None:
            self._sources.append(_Watcher(session_bus, self))

    def present(self) -> bool:
        """Tell whether an icon made now would be shown."""
        return bool(self._here)

    @property
    def hosts(self) -> tuple[str, ...]:
        """Return the kinds of host that are there, for the self-check."""
        return tuple(sorted(self._here))

    def start(self) -> None:
        """Look, and go on watching; answers from the bus come later, from the loop."""
        if self._x_display:
            try:
                self._sources.append(_Selection(self._x_display, self))
            except NoDisplay as error:
                log.info("no tray of X11: %s", error)
        for source in self._sources:
            source.start()

    def stop(self) -> None:
        """Watch no longer; the last known state stays."""
        for source in self._sources:
            source.stop()
        self._sources = []

    def tell(self, kind: str, *, here: bool) -> None:
        """Take note that one kind of host is there or not."""
        if here == (kind in self._here):
            return
        if here:
            self._here.add(kind)
            self.appeared.emit()
        else:
            self._here.discard(kind)
            if not self._here:
                self.vanished.emit()


class _Watcher:
    """The freedesktop way: a watcher service with at least one host registered at it."""

    kind = "status-notifier"

    def __init__(self, bus: Bus, host: TrayHost) -> None:
        self._bus = bus
        self._host = host
        self._owner: str | None = None
        self._orders: list[Subscription] = []
        bus.lost.connect(self._on_lost)

    def start(self) -> None:
        for member in ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"):
            self._orders.append(self._bus.subscribe(WATCHER, member, self._on_hosts, path=_WATCHER_PATH))
        self._orders.append(self._bus.watch_name(WATCHER, self._on_owner))

    def stop(self) -> None:
        for order in self._orders:
            self._bus.unsubscribe(order)
        self._orders = []

    def _on_owner(self, owner: str | None) -> None:
        if owner != self._owner:
            self._host.tell(self.kind, here=False)
        self._owner = owner
        if owner is not None:
            self._ask()

    def _on_hosts(self, _: Arrival) -> None:
        self._ask()

    def _ask(self) -> None:
        def on_reply(body: Body | None) -> None:
            registered = variant(body[0], "b") if body else None
            if self._orders and self._owner is not None:
                self._host.tell(self.kind, here=bool(registered))

        message = property_get(WATCHER, _WATCHER_PATH, WATCHER, "IsStatusNotifierHostRegistered")
        self._bus.call(message, on_reply, "v")

    def _on_lost(self) -> None:
        if self._orders:
            self._owner = None
            self._host.tell(self.kind, here=False)


@cache
def _xfixes() -> c.CDLL:
    lib = library("xcb-xfixes", "libxcb-xfixes.so.0")
    pointer, word = c.c_void_p, c.c_uint32
    lib.xcb_xfixes_query_version.restype = Cookie
    lib.xcb_xfixes_query_version.argtypes = [pointer, word, word]
    lib.xcb_xfixes_query_version_reply.restype = pointer
    lib.xcb_xfixes_query_version_reply.argtypes = [pointer, Cookie, pointer]
    lib.xcb_xfixes_select_selection_input.restype = Cookie
    lib.xcb_xfixes_select_selection_input.argtypes = [pointer, word, word, word]
    return lib


class _Selection:
    """The older X11 way: whoever owns the tray selection of the screen; raises NoDisplay."""

    kind = "xembed"

    def __init__(self, display: str, host: TrayHost) -> None:
        self._host = host
        self._owner = 0
        self._x = XConnection.open(display, host)
        try:
            self._first_event = self._x.first_event(_xfixes(), "xcb_xfixes_id")
        except NoDisplay:
            self._x.close()
            raise
        self._x.arrived.connect(self._on_event)
        self._x.lost.connect(self._on_lost)

    def start(self) -> None:
        fixes = _xfixes()
        version = fixes.xcb_xfixes_query_version(self._x.handle, 1, 0)
        self._x.reply(fixes.xcb_xfixes_query_version_reply, version)
        if self._x.handle is None:
            return
        atom = self._x.atom(f"_NET_SYSTEM_TRAY_S{self._x.screen}")
        root = self._x.root()
        fixes.xcb_xfixes_select_selection_input(self._x.handle, root, atom, _ALL_OWNER_EVENTS)
        self._x.flush()
        self._on_owner(self._x.selection_owner(atom))

    def stop(self) -> None:
        self._x.close()

    def _on_event(self, raw: bytes) -> None:
        if raw[0] & 0x7F == self._first_event:
            self._on_owner(struct.unpack_from("=I", raw, 8)[0])

    def _on_owner(self, owner: int) -> None:
        if owner != self._owner:
            self._host.tell(self.kind, here=False)
        self._owner = owner
        self._host.tell(self.kind, here=owner != 0)

    def _on_lost(self) -> None:
        self._owner = 0
        self._host.tell(self.kind, here=False)
