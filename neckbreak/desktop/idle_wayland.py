"""Absences on Wayland, told by the compositor: KDE, sway, Hyprland, niri, labwc, COSMIC and others.

A compositor only says "nobody has touched anything for so long" and "somebody has again"; nobody can be asked how long
it has been quiet, and a new order counts from its own beginning. So one order for a short quiet, the grain, stands all
the time, and a timer of our own waits for the rest of the threshold. Typing costs nothing, a pause longer than the
grain two wake-ups, and the idle time is exact from the grain on. Below it the answer is 0: somebody was here just now.
That is the lower bound, so a reader of it sees an absence late by less than the grain, and never one that is none.

`ext_idle_notifier_v1` is asked for input alone where its version 2 knows that. Its version 1, and `org_kde_kwin_idle`
of older compositors, count nobody as away while a film keeps the screen on.
"""

from __future__ import annotations

import logging
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from neckbreak.desktop.idle_source import IdleSource
from neckbreak.desktop.wayland import LacksProtocol, NoCompositor, OnEvent, WaylandConnection

log = logging.getLogger(__name__)

GRAIN_S = 10.0
"""Shorter pauses than this are not looked at, unless a shorter one is watched for."""
_FINER = 0.3
_TRY_AGAIN_S = (2.0, 10.0, 60.0)
_INHIBITED_AFTER_S = 1.0
_DESTROY = 0
_IDLED = 0


@dataclass(frozen=True)
class _Protocol:
    """How a compositor is told to report a quiet: the request's number and the order of its arguments."""

    interface: str
    name: str
    version: int
    create: int
    seat_first: bool = False
    heeds_inhibitors: bool = True

    def order(self, new: int, seat: int, timeout_s: float) -> bytes:
        """The arguments of the request."""
        timeout_ms = max(1, round(timeout_s * 1000))
        rest = (seat, timeout_ms) if self.seat_first else (timeout_ms, seat)
        return struct.pack("=III", new, *rest)


_PROTOCOLS = (
    _Protocol("ext_idle_notifier_v1", "wayland-ext-idle-2", 2, create=2, heeds_inhibitors=False),
    _Protocol("ext_idle_notifier_v1", "wayland-ext-idle", 1, create=1),
    _Protocol("org_kde_kwin_idle", "wayland-kde-idle", 1, create=0, seat_first=True),
)
_HEEDING = _PROTOCOLS[1]


class WaylandIdle(IdleSource):
    """A compositor's idle notifications; one that goes away is looked for a few times more."""

    def __init__(
        self,
        path: Path,
        grain_s: float = GRAIN_S,
        clock: Callable[[], float] = time.monotonic,
        try_again_s: tuple[float, ...] = _TRY_AGAIN_S,
        parent: QObject | None = None,
    ) -> None:
        """Connect to the compositor at `path`; raises NoCompositor. `clock` counts monotonic seconds."""
        super().__init__(parent)
        self._path = path
        self._grain_s = grain_s
        self._clock = clock
        self._try_again_s = try_again_s
        self._tries = 0
        self._threshold_s: float | None = None
        self._last_input: float | None = None
        self._reported = False
        self._awaiting_input = False
        self._wayland: WaylandConnection | None = None
        self._protocol: _Protocol
        self._manager = self._seat = self._seat_object = 0
        self._timeout_s = 0.0
        self._orders: list[int] = []
        self._may_sleep = False
        self._alarm = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._report)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._try_again)
        self._connect()

    @property
    def inhibited(self) -> bool | None:
        """Whether something, such as a film, keeps the session from being idle; None where that cannot be told."""
        if self._wayland is None or self._protocol.heeds_inhibitors:
            return None
        quiet_s = self.idle_s() or 0.0
        return quiet_s >= self._timeout_s + _INHIBITED_AFTER_S and not self._may_sleep

    def watch(self, threshold_s: float) -> None:
        """Wait for the rest of the threshold, or order a finer grain."""
        self._threshold_s = threshold_s
        self._reported = False
        if self._last_input is None:
            self._listen()
        else:
            self._arm()

    def idle_s(self) -> float | None:
        """Seconds since the last input, 0 if they are fewer than the grain; None without a compositor."""
        if self._wayland is None:
            return None
        return 0.0 if self._last_input is None else max(0.0, self._clock() - self._last_input)

    def stop(self) -> None:
        """Close the connection; the compositor drops the orders with it."""
        self._alarm.stop()
        self._again.stop()
        if self._wayland is not None:
            self._wayland.close()
            self._wayland = None

    # -- the compositor ----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        wayland = WaylandConnection.open(self._path, self)
        try:
            self._protocol, manager = _best_protocol(wayland)
        except NoCompositor:
            wayland.close()
            raise
        self.name = self._protocol.name
        self._manager = wayland.bind(manager, self._protocol.version)
        self._seat = self._seat_object = 0
        self._timeout_s = 0.0
        self._orders = []
        self._wayland = wayland
        wayland.lost.connect(self._on_lost)
        wayland.changed.connect(self._on_changed)
        self._listen()

    def _on_changed(self) -> None:
        """A seat came or went; ours takes its orders along."""
        if self._wayland is not None and self._seat not in self._wayland.globals:
            self._input()
            self._timeout_s = 0.0
            self._listen()

    def _on_lost(self) -> None:
        if self._wayland is not None:
            self._wayland.deleteLater()
        self._wayland = self._last_input = None
        self._reported = self._awaiting_input = False
        self._alarm.stop()
        self._tries = 0
        self._try_later()

    def _try_later(self) -> None:
        if self._tries < len(self._try_again_s):
            self._again.start(round(self._try_again_s[self._tries] * 1000))
        else:
            log.warning("absences are not seen any more")

    def _try_again(self) -> None:
        self._tries += 1
        try:
            self._connect()
        except NoCompositor:
            self._try_later()

    # -- orders ------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        """Have the orders in force that the threshold needs; not in an absence, whose end only the old ones tell."""
        timeout_s = self._suitable_s()
        if self._wayland is None or timeout_s == self._timeout_s:
            return
        for order in self._orders:
            self._wayland.request(order, _DESTROY)
            self._wayland.forget(order)
        self._orders = []
        self._timeout_s = timeout_s if self._find_seat(self._wayland) else 0.0
        if self._timeout_s:
            self._order(self._wayland, self._protocol, self._on_quiet)
        if self._timeout_s and not self._protocol.heeds_inhibitors:
            self._order(self._wayland, _HEEDING, self._on_may_sleep)

    def _suitable_s(self) -> float:
        threshold_s = self._grain_s if self._threshold_s is None else self._threshold_s
        fitting = [grain for grain in (self._grain_s, self._grain_s * _FINER) if grain <= threshold_s]
        return fitting[0] if fitting else max(0.001, threshold_s)

    def _order(self, wayland: WaylandConnection, protocol: _Protocol, on_event: OnEvent) -> None:
        order = wayland.new_id(on_event)
        wayland.request(self._manager, protocol.create, protocol.order(order, self._seat_object, self._timeout_s))
        self._orders.append(order)

    def _find_seat(self, wayland: WaylandConnection) -> bool:
        if self._seat not in wayland.globals:
            self._seat, _ = wayland.find("wl_seat") or (0, 0)
            self._seat_object = wayland.bind(self._seat, 1) if self._seat else 0
        return bool(self._seat)

    # -- what it tells -----------------------------------------------------------------------------------------

    def _on_quiet(self, opcode: int, _body: bytes) -> None:
        if opcode == _IDLED:
            self._last_input = self._clock() - self._timeout_s
            self._arm()
        else:
            self._input()
            self._listen()

    def _on_may_sleep(self, opcode: int, _body: bytes) -> None:
        self._may_sleep = opcode == _IDLED

    def _input(self) -> None:
        """Somebody is there again."""
        self._last_input = None
        self._may_sleep = False
        self._alarm.stop()
        if self._awaiting_input:
            self._reported = self._awaiting_input = False
            self.resumed.emit()

    def _arm(self) -> None:
        if self._threshold_s is not None and not self._reported:
            self._alarm.start(max(0, ceil((self._threshold_s - (self.idle_s() or 0.0)) * 1000)))

    def _report(self) -> None:
        if self._last_input is not None and not self._reported:
            self._reported = self._awaiting_input = True
            self.idled.emit()


def _best_protocol(wayland: WaylandConnection) -> tuple[_Protocol, int]:
    """What this compositor speaks and the number to bind; raises LacksProtocol."""
    for protocol in _PROTOCOLS:
        number, version = wayland.find(protocol.interface) or (0, 0)
        if version >= protocol.version:
            return protocol, number
    raise LacksProtocol("the Wayland compositor does not tell of absences")
