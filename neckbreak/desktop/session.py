"""Whether the session is locked and the computer about to sleep.

No desktop tells this in one place. logind knows `LockedHint`, but only where the desktop sets it;
its `Lock` and `Unlock` signals are requests, not states. The screen savers tell `ActiveChanged`
under their own names and from changing paths. So all of them are listened to, and the session is
locked when any of them says so. Whoever leaves the bus no longer counts: a crashed screen saver
must not keep the reminding silent for ever.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from neckbreak.desktop.bus import Arrival, Body, Bus, Subscription, method_call
from neckbreak.desktop.logind import LOGIND, Logind
from neckbreak.desktop.platform import PLATFORM
from neckbreak.desktop.session_source import SessionSource

SCREEN_SAVERS = {
    "org.gnome.ScreenSaver": "/org/gnome/ScreenSaver",
    "org.freedesktop.ScreenSaver": "/org/freedesktop/ScreenSaver",
    "org.cinnamon.ScreenSaver": "/org/cinnamon/ScreenSaver",
    "org.mate.ScreenSaver": "/org/mate/ScreenSaver",
    "org.xfce.ScreenSaver": "/org/xfce/ScreenSaver",
}
"""The screen savers by the name they own; each one's interface has the same name."""

SESSION_MANAGER = "org.gnome.SessionManager"
"""Of GNOME, MATE and Cinnamon: it says when the session is over, before it takes the display away."""

OnState = Callable[[str, bool], None]


class SessionWatch(SessionSource):
    """Linux: all the screen savers and logind; without a bus it never tells anything.

    The end of the session is told by some session managers; elsewhere it comes as a signal to the process or with the
    end of the display.
    """

    def __init__(
        self,
        session_bus: Bus | None = None,
        system_bus: Bus | None = None,
        environ: Mapping[str, str] | None = None,
        uid: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session_bus = session_bus
        self._over: Subscription | None = None
        self._savers = None if session_bus is None else _ScreenSavers(session_bus, self._tell)
        self._logind: Logind | None = None
        if system_bus is not None:
            environ = os.environ if environ is None else environ
            session_id = environ.get("XDG_SESSION_ID", "")
            uid = os.getuid() if uid is None else uid
            self._logind = Logind(system_bus, session_id, uid, self._tell, self._sleep)
            system_bus.lost.connect(self._system_bus_lost)
        if session_bus is not None:
            session_bus.lost.connect(self._session_bus_lost)

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the names of the services that can tell now, for the self-check."""
        savers = self._savers.present if self._savers else set()
        logind = {LOGIND} if self._logind and self._logind.path else set()
        return tuple(sorted(savers | logind))

    def start(self) -> None:
        """Subscribe to everything and read the states; nothing is waited for."""
        if self._savers is not None:
            self._savers.start()
        if self._session_bus is not None:
            self._over = self._session_bus.subscribe(
                SESSION_MANAGER, "SessionOver", lambda _arrival: self.ending.emit(), sender=SESSION_MANAGER, expects=""
            )
        if self._logind is not None:
            self._logind.start()

    def stop(self) -> None:
        """End the subscriptions; the last known state stays."""
        if self._savers is not None:
            self._savers.stop()
        if self._session_bus is not None and self._over is not None:
            self._session_bus.unsubscribe(self._over)
        if self._logind is not None:
            self._logind.stop()

    def _session_bus_lost(self) -> None:
        for source in self._locked_by - {LOGIND}:
            self._tell(source, False)

    def _system_bus_lost(self) -> None:
        self._tell(LOGIND, False)
        self._sleep(False)


def choose_session(
    session_bus: Bus | None,
    system_bus: Bus | None,
    environ: Mapping[str, str],
    parent: QObject | None = None,
    *,
    platform: str = PLATFORM,
) -> SessionSource:
    """Take what tells of locking and sleeping on this system; the clocks are the backstop everywhere."""
    if platform == "win32":
        from neckbreak.desktop.session_windows import WindowsSession

        return WindowsSession(parent=parent)
    if platform == "darwin":
        from neckbreak.desktop.session_macos import MacSession

        return MacSession(parent=parent)
    return SessionWatch(session_bus, system_bus, environ, parent=parent)


class _ScreenSavers:
    """All the screen savers of the session bus."""

    def __init__(self, bus: Bus, tell: OnState) -> None:
        self._bus = bus
        self._tell = tell
        self._orders: list[Subscription] = []
        self._said_locked: dict[tuple[str, str], Subscription] = {}
        self.present: set[str] = set()

    def start(self) -> None:
        for name in SCREEN_SAVERS:
            self._orders.append(self._bus.subscribe(name, "ActiveChanged", self._changed(name), expects="b"))
            self._orders.append(self._bus.watch_name(name, self._owner(name)))

    def stop(self) -> None:
        for order in (*self._orders, *self._said_locked.values()):
            self._bus.unsubscribe(order)
        self._orders = []
        self._said_locked = {}

    def _changed(self, name: str) -> Callable[[Arrival], None]:
        def changed(arrival: Arrival) -> None:
            (locked,) = arrival.body
            key = (name, arrival.sender)
            self._tell(name, locked)
            # Not every locker owns the name it speaks under, and one that crashes says nothing more.
            if locked and key not in self._said_locked:
                self._said_locked[key] = self._bus.watch_name(arrival.sender, self._gone(name, arrival.sender))
            elif not locked:
                self._forget(key)

        return changed

    def _gone(self, name: str, sender: str) -> Callable[[str | None], None]:
        def on_owner(owner: str | None) -> None:
            if owner is None:
                self._forget((name, sender))
                self._tell(name, False)

        return on_owner

    def _forget(self, key: tuple[str, str]) -> None:
        if key in self._said_locked:
            self._bus.unsubscribe(self._said_locked.pop(key))

    def _owner(self, name: str) -> Callable[[str | None], None]:
        def on_active(body: Body | None) -> None:
            # GNOME's proxy of the freedesktop name cannot be asked; its signals still count.
            if body is not None and self._orders:
                self._tell(name, body[0])

        def on_owner(owner: str | None) -> None:
            if owner is None:
                self.present.discard(name)
                self._tell(name, False)
            else:
                self.present.add(name)
                message = method_call(name, SCREEN_SAVERS[name], name, "GetActive")
                self._bus.call(message, on_active, "b")

        return on_owner
