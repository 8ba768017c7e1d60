"""Absences in a GNOME session, on Wayland and on X11, told by Mutter over D-Bus."""

from __future__ import annotations

from PySide6.QtCore import QObject

from neckbreak.desktop.bus import Arrival, Body, Bus, method_call
from neckbreak.desktop.idle_source import IdleSource

MUTTER = "org.gnome.Mutter.IdleMonitor"
_MUTTER_PATH = "/org/gnome/Mutter/IdleMonitor/Core"
_ASK_S = 0.3
_NOT_KNOWN_YET = ""


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
