"""How long nobody has touched keyboard or mouse, told by events.

Asking every few seconds would wake the computer all day; both mechanisms here are told a
threshold once and stay silent until it is crossed, and again until the next input. Typing below
the threshold costs nothing. X11 is asked through its SYNC counter, GNOME through Mutter: under
Wayland an X server sees the input of X programs only and must not be believed. Where nothing
can tell, `NoIdle` never claims that somebody has left.
"""

from __future__ import annotations

import ctypes as c
import logging
import struct
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QObject, QTimer, Signal

from neckbreak.desktop.bus import Arrival, Body, Bus, method_call
from neckbreak.desktop.xcb import Cookie, NoDisplay, XConnection, library

log = logging.getLogger(__name__)

MUTTER = "org.gnome.Mutter.IdleMonitor"
_MUTTER_PATH = "/org/gnome/Mutter/IdleMonitor/Core"
_ASK_S = 0.3
_NOT_KNOWN_YET = ""


class IdleSource(QObject):
    """Contract: who is told a threshold reports once per absence, and the return from it.

    After `idled` there is always one `resumed` with the next input, even if the threshold was
    changed in between, unless the source itself goes away.
    """

    idled = Signal()
    resumed = Signal()
    name = "none"

    def watch(self, threshold_s: float) -> None:
        """Report absences of that length from now on; one that already lasts is reported too."""
        raise NotImplementedError

    def idle_s(self) -> float | None:
        """Return the seconds since the last input, or None where that is unknown."""
        raise NotImplementedError

    def stop(self) -> None:
        """Report nothing any more and let go of the system."""
        raise NotImplementedError


class NoIdle(IdleSource):
    """Knows nothing and never reports."""

    def watch(self, threshold_s: float) -> None:
        """Do nothing: there is nobody to ask."""

    def idle_s(self) -> float | None:
        """Return None: unknown."""
        return None

    def stop(self) -> None:
        """Do nothing."""


class ScaledIdle(IdleSource):
    """Another source seen from a clock that runs `speed` times faster than the real one."""

    def __init__(self, source: IdleSource, speed: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._speed = speed
        self.name = source.name
        source.idled.connect(self.idled)
        source.resumed.connect(self.resumed)

    def watch(self, threshold_s: float) -> None:
        """Have the inner source report after the real time that fits."""
        self._source.watch(threshold_s / self._speed)

    def idle_s(self) -> float | None:
        """Return the inner seconds, as long as they feel on the fast clock."""
        inner = self._source.idle_s()
        return None if inner is None else inner * self._speed

    def stop(self) -> None:
        """Stop the inner source."""
        self._source.stop()


_CHANGE_ALL = 1 | 2 | 4 | 8 | 16 | 32
_POSITIVE_TRANSITION = 0
_NEGATIVE_TRANSITION = 1
_ALARM_DESTROYED = 2


@cache
def _sync() -> c.CDLL:
    lib = library("xcb-sync", "libxcb-sync.so.1")
    pointer = c.c_void_p
    alarm = [pointer, c.c_uint32, c.c_uint32, c.c_char_p]
    for name, arguments in (
        ("xcb_sync_initialize", [pointer, c.c_uint8, c.c_uint8]),
        ("xcb_sync_list_system_counters", [pointer]),
        ("xcb_sync_query_counter", [pointer, c.c_uint32]),
        ("xcb_sync_create_alarm", alarm),
        ("xcb_sync_change_alarm", alarm),
    ):
        function = getattr(lib, name)
        function.restype = Cookie
        function.argtypes = arguments
        reply = getattr(lib, f"{name}_reply", None)
        if reply is not None:
            reply.restype = pointer
            reply.argtypes = [pointer, Cookie, pointer]
    return lib


class X11Idle(IdleSource):
    """Two alarms on the X server's own IDLETIME counter: one for leaving, one for coming back.

    Both are armed for a crossing. One that happened just before would go unseen, so the counter
    is read after each arming.
    """

    name = "x11-sync"

    def __init__(self, connection: XConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x = connection
        connection.setParent(self)
        connection.arrived.connect(self._on_event)
        connection.lost.connect(self._on_lost)
        self._first_event = connection.first_event(_sync(), "xcb_sync_id")
        connection.reply(_sync().xcb_sync_initialize_reply, _sync().xcb_sync_initialize(connection.handle, 3, 1))
        self._counter = self._find_counter()
        self._idle_alarm = 0
        self._input_alarm = 0
        self._threshold_ms = 0
        self._reported = False
        self._awaiting_input = False
        self._already = QTimer(self, singleShot=True, interval=0)
        self._already.timeout.connect(self._report)

    @classmethod
    def connect_to(cls, display: str, parent: QObject | None = None) -> X11Idle:
        """Connect to a display such as ":0"; raises NoDisplay."""
        connection = XConnection.open(display)
        try:
            return cls(connection, parent)
        except NoDisplay:
            connection.close()
            raise

    def watch(self, threshold_s: float) -> None:
        """Arm the alarm for leaving; a round trip to the X server."""
        if self._x.handle is None:
            return
        self._threshold_ms = max(1, round(threshold_s * 1000))
        self._reported = False
        self._already.stop()
        self._idle_alarm = self._arm(self._idle_alarm, self._threshold_ms, _POSITIVE_TRANSITION)
        idle_ms = self._idle_ms()
        if idle_ms is not None and idle_ms >= self._threshold_ms:
            self._already.start()

    def idle_s(self) -> float | None:
        """Read the counter; None once the X server has gone."""
        idle_ms = self._idle_ms()
        return None if idle_ms is None else idle_ms / 1000

    def stop(self) -> None:
        """Close the connection; the server drops the alarms with it."""
        self._already.stop()
        self._x.close()

    def _find_counter(self) -> int:
        raw = self._x.reply(
            _sync().xcb_sync_list_system_counters_reply,
            _sync().xcb_sync_list_system_counters(self._x.handle),
        )
        count = struct.unpack_from("=I", raw, 8)[0] if raw else 0
        offset = 32
        for _ in range(count):
            counter, _, _, length = struct.unpack_from("=IiIH", raw or b"", offset)
            if (raw or b"")[offset + 14 : offset + 14 + length] == b"IDLETIME":
                return int(counter)
            offset += (14 + length + 3) // 4 * 4
        raise NoDisplay("the X server has no IDLETIME counter")

    def _arm(self, alarm: int, value_ms: int, test: int) -> int:
        """Create or change an alarm: absolute value, the crossing to watch, delta 0, events on."""
        request = _sync().xcb_sync_change_alarm if alarm else _sync().xcb_sync_create_alarm
        alarm = alarm or self._x.new_id()
        high, low = value_ms >> 32, value_ms & 0xFFFFFFFF
        values = struct.pack("=IIiIIiII", self._counter, 0, high, low, test, 0, 0, 1)
        request(self._x.handle, alarm, _CHANGE_ALL, values)
        self._x.flush()
        return alarm

    def _idle_ms(self) -> int | None:
        if self._x.handle is None:
            return None
        raw = self._x.reply(
            _sync().xcb_sync_query_counter_reply,
            _sync().xcb_sync_query_counter(self._x.handle, self._counter),
        )
        if raw is None:
            return None
        high, low = struct.unpack_from("=iI", raw, 8)
        return int(high << 32 | low)

    def _on_event(self, raw: bytes) -> None:
        if raw[0] & 0x7F != self._first_event + 1 or raw[28] == _ALARM_DESTROYED:
            return
        alarm, high, low = struct.unpack_from("=IiI", raw, 4)
        if alarm == self._idle_alarm and high << 32 | low >= self._threshold_ms:
            self._report()
        elif alarm == self._input_alarm:
            self._return()

    def _report(self) -> None:
        if self._reported or self._x.handle is None:
            return
        self._reported = self._awaiting_input = True
        value = self._threshold_ms - 1
        self._input_alarm = self._arm(self._input_alarm, value, _NEGATIVE_TRANSITION)
        self.idled.emit()
        idle_ms = self._idle_ms()
        if idle_ms is not None and idle_ms < value:
            self._return()

    def _return(self) -> None:
        if not self._awaiting_input or self._x.handle is None:
            return
        self._reported = self._awaiting_input = False
        # Some servers forget an alarm after it has fired; changing it makes them look again.
        self._idle_alarm = self._arm(self._idle_alarm, self._threshold_ms, _POSITIVE_TRANSITION)
        self.resumed.emit()

    def _on_lost(self) -> None:
        self._already.stop()
        log.warning("the X server is gone; absences are not seen any more")


class MutterIdle(IdleSource):
    """GNOME's idle monitor, on Wayland and on X11.

    An idle watch fires at every absence, an active watch once. Watches belong to the service, so
    they are added again when it comes back.
    """

    name = "mutter"

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._threshold_ms = 0
        self._idle_watch: int | None = None
        self._input_watch: int | None = None
        self._generation = 0
        self._reported = False
        self._awaiting_input = False
        self._orders = [
            bus.subscribe(MUTTER, "WatchFired", self._on_fired, path=_MUTTER_PATH, sender=MUTTER, expects="u")
        ]
        self._owner: str | None = _NOT_KNOWN_YET
        self._orders.append(bus.watch_name(MUTTER, self._on_owner))

    def watch(self, threshold_s: float) -> None:
        """Replace the idle watch; nothing is waited for."""
        self._threshold_ms = max(1, round(threshold_s * 1000))
        if self._idle_watch is not None:
            self._bus.call(self._method("RemoveWatch", "u", (self._idle_watch,)))
            self._idle_watch = None
        self._add_idle_watch()

    def idle_s(self) -> float | None:
        """Ask Mutter; None if it does not answer within a moment."""
        body = self._bus.ask(self._method("GetIdletime"), _ASK_S, "t")
        return None if body is None else float(body[0]) / 1000

    def stop(self) -> None:
        """Remove the watches and the subscriptions."""
        for watch in (self._idle_watch, self._input_watch):
            if watch is not None:
                self._bus.call(self._method("RemoveWatch", "u", (watch,)))
        for order in self._orders:
            self._bus.unsubscribe(order)
        self._orders = []
        self._idle_watch = self._input_watch = None
        self._generation += 1

    def _method(self, member: str, signature: str | None = None, body: Body = ()) -> object:
        return method_call(MUTTER, _MUTTER_PATH, MUTTER, member, signature, body)

    def _add_idle_watch(self) -> None:
        self._generation += 1
        self._reported = False
        generation = self._generation

        def added(body: Body | None) -> None:
            if body is None:
                return
            if generation == self._generation:
                self._idle_watch = body[0]
            else:
                self._bus.call(self._method("RemoveWatch", "u", body))

        def already(body: Body | None) -> None:
            if body is not None and generation == self._generation:
                self._look(body[0])

        self._bus.call(self._method("AddIdleWatch", "t", (self._threshold_ms,)), added, "u")
        self._bus.call(self._method("GetIdletime"), already, "t")

    def _look(self, idle_ms: int) -> None:
        """Catch up with what happened while a watch was on its way."""
        if idle_ms >= self._threshold_ms:
            self._report()
        elif self._reported:
            self._return()

    def _report(self) -> None:
        if self._reported:
            return
        self._reported = True
        if not self._awaiting_input:
            self._awaiting_input = True
            self._add_input_watch()
        self.idled.emit()

    def _add_input_watch(self) -> None:
        generation = self._generation

        def added(body: Body | None) -> None:
            if body is not None:
                self._input_watch = body[0]

        def meanwhile(body: Body | None) -> None:
            if body is not None and generation == self._generation:
                self._look(body[0])

        self._bus.call(self._method("AddUserActiveWatch"), added, "u")
        self._bus.call(self._method("GetIdletime"), meanwhile, "t")

    def _return(self) -> None:
        if self._awaiting_input:
            self._reported = self._awaiting_input = False
            self._input_watch = None
            self.resumed.emit()

    def _on_fired(self, arrival: Arrival) -> None:
        if arrival.body[0] == self._idle_watch:
            self._report()
        elif arrival.body[0] == self._input_watch:
            self._return()

    def _on_owner(self, owner: str | None) -> None:
        before, self._owner = self._owner, owner
        if before in (_NOT_KNOWN_YET, owner):
            return
        self._idle_watch = self._input_watch = None
        if owner is not None and self._threshold_ms:
            self._add_idle_watch()
            if self._awaiting_input:
                self._add_input_watch()


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
