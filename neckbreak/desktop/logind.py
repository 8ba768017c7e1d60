"""What the login manager of Linux tells: sleep, and the locked hint of the user's own session."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

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

OnState = Callable[[str, bool], None]
OnPath = Callable[[str | None], None]


class Logind:
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
        """Subscribe, find the session and read its state; nothing is waited for."""
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
        """End the subscriptions."""
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
