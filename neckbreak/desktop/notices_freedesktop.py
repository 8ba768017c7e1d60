"""Notices by the desktop's own service on the session bus, with buttons."""

from __future__ import annotations

import logging
import os
from collections.abc import MutableMapping
from typing import Any

from PySide6.QtCore import QObject

from neckbreak.desktop.bus import Arrival, Body, Bus, Subscription, method_call
from neckbreak.desktop.notices import APP_NAME, Notice, Notifier, escaped, printable

log = logging.getLogger(__name__)

APP_ID = "io.github.neckbreak.NeckBreak"
DEFAULT = "default"
"""The action of a click on the notice itself."""

SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_DEFAULT_EXPIRY = -1
_NEVER = 0


class FreedesktopNotifier(Notifier):
    """The desktop's own service, with buttons."""

    name = "freedesktop"

    def __init__(
        self,
        bus: Bus,
        environ: MutableMapping[str, str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bus = bus
        self._environ = os.environ if environ is None else environ
        self._orders: list[Subscription] = []
        self._owner: str | None = None
        self._can_start = False
        self._capabilities: frozenset[str] | None = None
        self._notice: Notice | None = None
        self._attempt = 0
        self._shown_id = 0
        self._token = ""
        bus.lost.connect(self._on_lost)

    def start(self) -> None:
        """Subscribe, and ask the bus who serves notices; it answers at once."""
        if self._orders:
            return
        for member, handler, signature in (
            ("ActionInvoked", self._on_action, "us"),
            ("ActivationToken", self._on_token, "us"),
            ("NotificationClosed", self._on_closed, "uu"),
        ):
            self._orders.append(self._bus.subscribe(SERVICE, member, handler, path=_PATH, expects=signature))
        if self._bus.has_name(SERVICE):
            self._owner = SERVICE
        self._can_start = self._bus.can_start(SERVICE)
        self._orders.append(self._bus.watch_name(SERVICE, self._on_owner))

    def stop(self) -> None:
        """Take the notice away and end the subscriptions."""
        self.withdraw()
        for order in self._orders:
            self._bus.unsubscribe(order)
        self._orders = []

    def available(self) -> bool:
        """Tell whether the service is there or would be started."""
        return self._bus.alive and (self._owner is not None or self._can_start)

    def buttons(self) -> bool:
        """Tell whether the service has said that it shows actions."""
        return self.available() and "actions" in (self._capabilities or ())

    def send(self, notice: Notice) -> None:
        """Show the notice once the service has told what it can do."""
        self._attempt += 1
        self._failing.stop()
        self._notice = notice
        attempt = self._attempt

        def on_capabilities(body: Body | None) -> None:
            if attempt != self._attempt:
                return
            if body is None:
                self._fail("the service does not answer")
                return
            self._capabilities = frozenset(body[0])
            self._notify(notice, attempt)

        if not self.available():
            self._notice = None
            self._failing.start()
        elif self._capabilities is None:
            self._bus.call(self._method("GetCapabilities", start=True), on_capabilities, "as")
        else:
            self._notify(notice, attempt)

    def withdraw(self) -> None:
        """Close the notice, also one that is still on its way."""
        self._failing.stop()
        shown = self._shown_id
        self._forget()
        self._close(shown)

    def _notify(self, notice: Notice, attempt: int) -> None:
        capabilities = self._capabilities or frozenset()
        actions: list[str] = []
        if "actions" in capabilities:
            offered = dict(notice.actions)
            for key, label in {DEFAULT: APP_NAME, **offered}.items():
                actions += [key, printable(label)]
        text = printable(notice.body)
        hints = {
            "urgency": ("y", int(notice.urgency)),
            "desktop-entry": ("s", APP_ID),
            # What asks for nothing need not be kept in the list of missed notices.
            "transient": ("b", not notice.actions),
        }
        body = (
            APP_NAME,
            self._shown_id,
            APP_ID,
            printable(notice.title).replace("\n", " "),
            escaped(text) if "body-markup" in capabilities else text,
            actions,
            hints,
            _NEVER if notice.actions else _DEFAULT_EXPIRY,
        )

        def on_reply(reply: Body | None) -> None:
            if attempt != self._attempt:
                if reply is not None and reply[0] != self._shown_id:
                    self._close(reply[0])
            elif reply is None:
                self._fail("the service refused the notice")
            else:
                self._shown_id = reply[0]

        message = self._method("Notify", "susssasa{sv}i", body, start=True)
        self._bus.call(message, on_reply, "u")

    def _method(self, member: str, signature: str | None = None, body: Body = (), *, start: bool = False) -> Any:
        return method_call(SERVICE, _PATH, SERVICE, member, signature, body, start=start)

    def _close(self, shown_id: int) -> None:
        if shown_id:
            self._bus.call(self._method("CloseNotification", "u", (shown_id,)))

    def _forget(self) -> None:
        self._attempt += 1
        self._notice = None
        self._shown_id = 0
        self._token = ""

    def _fail(self, reason: str) -> None:
        log.warning("no notice: %s", reason)
        self._forget()
        self.failed.emit()

    def _on_token(self, arrival: Arrival) -> None:
        if arrival.body[0] == self._shown_id:
            self._token = arrival.body[1]

    def _on_action(self, arrival: Arrival) -> None:
        shown_id, key = arrival.body
        if self._notice is None or shown_id != self._shown_id:
            return
        if key != DEFAULT and key not in dict(self._notice.actions):
            return
        # Qt's Wayland plugin reads the token from here when the next window asks for the focus.
        self._environ.pop("XDG_ACTIVATION_TOKEN", None)
        if self._token:
            self._environ["XDG_ACTIVATION_TOKEN"] = self._token
        self._forget()
        self._close(shown_id)
        self.activated.emit(key)

    def _on_closed(self, arrival: Arrival) -> None:
        if self._notice is not None and arrival.body[0] == self._shown_id:
            self._forget()
            self.closed.emit()

    def _on_owner(self, owner: str | None) -> None:
        before, self._owner = self._owner, owner
        if owner is not None and before in (SERVICE, owner):
            self._ask_capabilities()
            return
        self._capabilities = None
        if self._shown_id:
            self._fail("the service went away")
        if owner is not None:
            self._ask_capabilities()

    def _ask_capabilities(self) -> None:
        def on_reply(body: Body | None) -> None:
            if body is not None:
                self._capabilities = frozenset(body[0])

        self._bus.call(self._method("GetCapabilities"), on_reply, "as")

    def _on_lost(self) -> None:
        self._owner = None
        if self._notice is not None:
            self._fail("the bus went away")
