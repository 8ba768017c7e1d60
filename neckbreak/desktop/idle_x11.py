"""Absences on X11, told by the server's own idle counter through its SYNC extension."""

from __future__ import annotations

import ctypes as c
import logging
import struct
from functools import cache

from PySide6.QtCore import QObject, QTimer

from neckbreak.desktop.idle_source import IdleSource
from neckbreak.desktop.xcb import Cookie, NoDisplay, XConnection, library

log = logging.getLogger(__name__)

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
