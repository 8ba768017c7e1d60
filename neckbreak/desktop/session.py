"""Whether the session is locked and the computer about to sleep.

No desktop tells this in one place. logind knows `LockedHint`, but only where the desktop sets it;
its `Lock` and `Unlock` signals are requests, not states. The screen savers tell `ActiveChanged`
under their own names and from changing paths. So all of them are listened to, and the session is
locked when any of them says so. Whoever leaves the bus no longer counts: a crashed screen saver
must not keep the reminding silent for ever.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from neckbreak.desktop.bus import (
    Arrival,
    Body,
    Bus,
    Subscription,
    method_call,
    property_get,
    variant,
)

log = logging.getLogger(__name__)

LOGIND = "org.freedesktop.login1"
_MANAGER = f"{LOGIND}.Manager"
_SESSION = f"{LOGIND}.Session"
_MANAGER_PATH = "/org/freedesktop/login1"
_PROPERTIES = "org.freedesktop.DBus.Properties"

SCREEN_SAVERS = {
    "org.gnome.ScreenSaver": "/org/gnome/ScreenSaver",
    "org.freedesktop.ScreenSaver": "/org/freedesktop/ScreenSaver",
    "org.cinnamon.ScreenSaver": "/org/cinnamon/ScreenSaver",
    "org.mate.ScreenSaver": "/org/mate/ScreenSaver",
    "org.xfce.ScreenSaver": "/org/xfce/ScreenSaver",
}
"""The screen savers by the name they own; each one's interface has the same name."""

OnState = Callable[[str, bool], None]
OnPath = Callable[[str | None], None]


class SessionWatch(QObject):
    """Tells of locking and sleeping; without a bus it never tells anything.

    Nothing happens before `start`.
    """

    locked_changed = Signal(bool)
    sleeping = Signal(bool)

    def __init__(
        self,
        session_bus: Bus | None = None,
        system_bus: Bus | None = None,
        environ: Mapping[str, str] | None = None,
        uid: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._locked_by: set[str] = set()
        self._asleep = False
        self._savers = None if session_bus is None else _ScreenSavers(session_bus, self._tell)
        self._logind: _Logind | None = None
        if system_bus is not None:
            environ = os.environ if environ is None else environ
            session_id = environ.get("XDG_SESSION_ID", "")
            uid = os.getuid() if uid is None else uid
            self._logind = _Logind(system_bus, session_id, uid, self._tell, self._sleep)
            system_bus.lost.connect(self._system_bus_lost)
        if session_bus is not None:
            session_bus.lost.connect(self._session_bus_lost)

    @property
    def locked(self) -> bool:
        """Tell whether any source says that the session is locked."""
        return bool(self._locked_by)

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
        if self._logind is not None:
            self._logind.start()

    def stop(self) -> None:
        """End the subscriptions; the last known state stays."""
        if self._savers is not None:
            self._savers.stop()
        if self._logind is not None:
            self._logind.stop()

    def _tell(self, source: str, locked: bool) -> None:
        before = self.locked
        if locked:
            self._locked_by.add(source)
        else:
            self._locked_by.discard(source)
        if self.locked != before:
            self.locked_changed.emit(self.locked)

    def _sleep(self, asleep: bool) -> None:
        if asleep != self._asleep:
            self._asleep = asleep
            self.sleeping.emit(asleep)

    def _session_bus_lost(self) -> None:
        for source in self._locked_by - {LOGIND}:
            self._tell(source, False)

    def _system_bus_lost(self) -> None:
        self._tell(LOGIND, False)
        self._sleep(False)


class _ScreenSavers:
    """All the screen savers of the session bus."""

    def __init__(self, bus: Bus, tell: OnState) -> None:
        self._bus = bus
        self._tell = tell
        self._orders: list[Subscription] = []
        self.present: set[str] = set()

    def start(self) -> None:
        for name in SCREEN_SAVERS:
            self._orders.append(self._bus.subscribe(name, "ActiveChanged", self._changed(name), expects="b"))
            self._orders.append(self._bus.watch_name(name, self._owner(name)))

    def stop(self) -> None:
        for order in self._orders:
            self._bus.unsubscribe(order)
        self._orders = []

    def _changed(self, name: str) -> Callable[[Arrival], None]:
        return lambda arrival: self._tell(name, arrival.body[0])

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


class _Logind:
    """The login manager: sleep for the machine, the locked hint of the user's own session."""

    def __init__(
        self,
        bus: Bus,
        session_id: str,
        uid: int,
        tell: OnState,
        sleep: Callable[[bool], None],
    ) -> None:
        self._bus = bus
        self._session_id = session_id
        self._uid = uid
        self._tell = tell
        self._sleep = sleep
        self._orders: list[Subscription] = []
        self._hint_order: Subscription | None = None
        self._searches: list[Callable[[OnPath], None]] = []
        self.path: str | None = None

    def start(self) -> None:
        self._orders.append(
            self._bus.subscribe(
                _MANAGER,
                "PrepareForSleep",
                lambda arrival: self._sleep(arrival.body[0]),
                path=_MANAGER_PATH,
                sender=LOGIND,
                expects="b",
            )
        )
        self._orders.append(self._bus.watch_name(LOGIND, self._on_owner))

    def stop(self) -> None:
        for order in self._orders:
            self._bus.unsubscribe(order)
        self._orders = []
        self._forget_session()

    def _on_owner(self, owner: str | None) -> None:
        self._forget_session()
        if owner is None:
            self._tell(LOGIND, False)
            self._sleep(False)
            return
        # A program started by systemd --user belongs to no session, hence the detours.
        self._searches = [self._by_id, self._by_process, self._by_display, self._by_list]
        self._search_on(None)

    def _search_on(self, path: str | None) -> None:
        if not self._orders:
            return
        if path and path != "/":
            self._searches = []
            self._use(path)
        elif self._searches:
            self._searches.pop(0)(self._search_on)
        else:
            log.warning("logind knows no session of this user; locking is not seen through it")

    def _by_id(self, found: OnPath) -> None:
        if not self._session_id:
            found(None)
            return
        self._manager("GetSession", "s", (self._session_id,), "o", lambda b: found(b and b[0]))

    def _by_process(self, found: OnPath) -> None:
        self._manager("GetSessionByPID", "u", (0,), "o", lambda b: found(b and b[0]))

    def _by_display(self, found: OnPath) -> None:
        def on_display(body: Body | None) -> None:
            display = variant(body[0], "(so)") if body else None
            found(display[1] if display else None)

        def on_user(body: Body | None) -> None:
            if body is None:
                found(None)
                return
            message = property_get(LOGIND, body[0], f"{LOGIND}.User", "Display")
            self._bus.call(message, on_display, "v")

        self._manager("GetUser", "u", (self._uid,), "o", on_user)

    def _by_list(self, found: OnPath) -> None:
        def on_list(body: Body | None) -> None:
            sessions = body[0] if body else []
            ours = [path for _, uid, _, seat, path in sessions if uid == self._uid and seat]
            found(ours[0] if ours else None)

        self._manager("ListSessions", None, (), "a(susso)", on_list)

    def _manager(
        self,
        member: str,
        signature: str | None,
        body: Body,
        expects: str,
        on_reply: Callable[[Any], None],
    ) -> None:
        message = method_call(LOGIND, _MANAGER_PATH, _MANAGER, member, signature, body)
        self._bus.call(message, on_reply, expects)

    def _use(self, path: str) -> None:
        self.path = path
        self._hint_order = self._bus.subscribe(
            _PROPERTIES,
            "PropertiesChanged",
            self._on_properties,
            path=path,
            sender=LOGIND,
            arg0=_SESSION,
            expects="sa{sv}as",
        )
        self._read_hint()

    def _forget_session(self) -> None:
        self.path = None
        self._searches = []
        if self._hint_order is not None:
            self._bus.unsubscribe(self._hint_order)
            self._hint_order = None

    def _read_hint(self) -> None:
        if self.path is not None:
            message = property_get(LOGIND, self.path, _SESSION, "LockedHint")
            self._bus.call(message, lambda body: self._on_hint(body[0] if body else None), "v")

    def _on_properties(self, arrival: Arrival) -> None:
        _, changed, invalidated = arrival.body
        if "LockedHint" in changed:
            self._on_hint(changed["LockedHint"])
        elif "LockedHint" in invalidated:
            self._read_hint()

    def _on_hint(self, value: Any) -> None:
        locked = variant(value, "b")
        if locked is not None and self.path is not None:
            self._tell(LOGIND, locked)
