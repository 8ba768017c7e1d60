"""One D-Bus connection on the Qt loop.

QtDBus can send neither unsigned nor nested values, and a slot of the wrong type never fires
without a word. jeepney types everything from the signature it is given, so a `QSocketNotifier`
on its socket is the whole bridge: no thread, no polling. Every answer is compared with the
signature its reader expects; another one counts as no answer, is logged once, and never reaches
the reader. A bus that goes away is survived: `lost` is emitted and every later call answers None.
"""

from __future__ import annotations

import logging
import os
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

log = logging.getLogger(__name__)

Body = tuple[Any, ...]
OnReply = Callable[[Body | None], None]

_DAEMON = "org.freedesktop.DBus"
_SEND_TIMEOUT_S = 2.0
_NO_REASON_TO_WAIT = (OSError, KeyError, ValueError, RuntimeError, StopIteration, DBusErrorResponse)


class NoBus(Exception):
    """There is no such bus, or it did not let us in."""


@dataclass(frozen=True)
class Arrival:
    """A signal that came in: who sent it, from which object, with which values."""

    sender: str
    path: str
    body: Body


@dataclass(frozen=True, eq=False)
class Subscription:
    """A standing order for one signal; hand it to `Bus.unsubscribe` to end it."""

    interface: str
    member: str
    handler: Callable[[Arrival], None]
    path: str | None = None
    sender: str | None = None
    arg0: str | None = None
    expects: str | None = None

    def wants(self, arrival: Arrival, interface: str, member: str) -> bool:
        """Tell whether the signal is the one ordered.

        A well-known `sender` is left to the bus: signals carry the unique name only.
        """
        return (
            interface == self.interface
            and member == self.member
            and self.path in (None, arrival.path)
            and (self.arg0 is None or arrival.body[:1] == (self.arg0,))
            and (self.sender == arrival.sender or not (self.sender or "").startswith(":"))
        )

    def rule(self) -> str:
        """Return the match rule in the words of the bus."""
        rule = MatchRule(
            type="signal",
            sender=self.sender,
            interface=self.interface,
            member=self.member,
            path=self.path,
        )
        if self.arg0 is not None:
            rule.add_arg_condition(0, self.arg0)
        return str(rule.serialise())


def method_call(
    service: str,
    path: str,
    interface: str,
    member: str,
    signature: str | None = None,
    body: Body = (),
    *,
    start: bool = False,
) -> Message:
    """Build a method call; only with `start` may the bus start the service for it."""
    address = DBusAddress(path, bus_name=service, interface=interface)
    message = new_method_call(address, member, signature, body)
    if not start:
        message.header.flags |= MessageFlag.no_auto_start
    return message


def property_get(service: str, path: str, interface: str, name: str) -> Message:
    """Build a call that reads one property; the answer has the signature "v"."""
    properties = "org.freedesktop.DBus.Properties"
    return method_call(service, path, properties, "Get", "ss", (interface, name))


def variant(value: Any, signature: str) -> Any | None:
    """Open a variant if it holds the expected type; None otherwise."""
    if isinstance(value, tuple) and len(value) == 2 and value[0] == signature:
        return value[1]
    return None


def bus_address(which: str, environ: Mapping[str, str]) -> str:
    """Resolve "session" or "system", in any case, to an address; anything else is one already.

    Raises NoBus if the environment names no session bus.
    """
    if which.lower() == "system":
        return environ.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket"
    if which.lower() != "session":
        return which
    if address := environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return address
    socket = Path(environ.get("XDG_RUNTIME_DIR") or "/nowhere", "bus")
    if socket.exists():
        return f"unix:path={socket}"
    raise NoBus("no session bus address")


class Bus(QObject):
    """A connection whose signals and replies arrive in the Qt loop."""

    lost = Signal()

    def __init__(self, connection: DBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: DBusConnection | None = connection
        self._pending: dict[int, tuple[OnReply, str | None, str]] = {}
        self._subscriptions: list[Subscription] = []
        self._later: deque[Message] = deque()
        self._said: set[str] = set()
        connection.sock.settimeout(_SEND_TIMEOUT_S)
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._drain)

    @classmethod
    def connect_to(
        cls,
        which: str,
        environ: Mapping[str, str] | None = None,
        parent: QObject | None = None,
    ) -> Bus:
        """Connect to "session", "system" or an address; raises NoBus. Waits a second at most."""
        address = bus_address(which, os.environ if environ is None else environ)
        try:
            return cls(open_dbus_connection(address), parent)
        except _NO_REASON_TO_WAIT as error:
            raise NoBus(f"{which}: {error!r}") from error

    @property
    def alive(self) -> bool:
        """Tell whether the connection still stands."""
        return self._connection is not None

    def call(self, message: Message, on_reply: OnReply | None = None, expects: str | None = None) -> None:
        """Send a call and go on.

        `on_reply` gets the values once they are there, or None for an error, a body that is not
        of the signature `expects`, or a bus that is gone.
        """
        serial = self._post(message)
        if on_reply is None:
            return
        if serial is None:
            on_reply(None)
        else:
            self._pending[serial] = (on_reply, expects, _subject(message))

    def ask(self, message: Message, timeout_s: float = 0.5, expects: str | None = None) -> Body | None:
        """Send a call and wait for its values, at most `timeout_s`; None as in `call`.

        Whatever else arrives meanwhile is kept and dispatched from the loop afterwards.
        """
        deadline = time.monotonic() + timeout_s
        serial = self._post(message)
        if serial is None:
            return None
        self._soon.start()
        while (reply := self._receive(max(0.0, deadline - time.monotonic()))) is not None:
            if reply.header.fields.get(HeaderFields.reply_serial) == serial:
                return self._values(reply, expects, _subject(message))
            self._later.append(reply)
        return None

    def subscribe(
        self,
        interface: str,
        member: str,
        handler: Callable[[Arrival], None],
        path: str | None = None,
        sender: str | None = None,
        *,
        arg0: str | None = None,
        expects: str | None = None,
    ) -> Subscription:
        """Have `handler` called for each such signal whose values are of the type `expects`."""
        order = Subscription(interface, member, handler, path, sender, arg0, expects)
        self._subscriptions.append(order)
        self._to_daemon("AddMatch", order.rule())
        return order

    def unsubscribe(self, subscription: Subscription) -> None:
        """End a standing order; ending it twice is harmless."""
        if subscription in self._subscriptions:
            self._subscriptions.remove(subscription)
            self._to_daemon("RemoveMatch", subscription.rule())

    def watch_name(self, name: str, handler: Callable[[str | None], None]) -> Subscription:
        """Tell `handler` the owner of a name (None: nobody), now and after each change."""

        def changed(arrival: Arrival) -> None:
            handler(arrival.body[2] or None)

        def first(body: Body | None) -> None:
            if order in self._subscriptions:
                handler(body[0] if body else None)

        order = self.subscribe(_DAEMON, "NameOwnerChanged", changed, sender=_DAEMON, arg0=name, expects="sss")
        message = method_call(_DAEMON, "/org/freedesktop/DBus", _DAEMON, "GetNameOwner", "s", (name,))
        self.call(message, first, "s")
        return order

    def has_name(self, name: str) -> bool:
        """Tell whether somebody owns the name now."""
        body = self.ask(
            method_call(_DAEMON, "/org/freedesktop/DBus", _DAEMON, "NameHasOwner", "s", (name,)),
            expects="b",
        )
        return bool(body and body[0])

    def can_start(self, name: str) -> bool:
        """Tell whether the bus would start a service of that name when it is called."""
        body = self.ask(
            method_call(_DAEMON, "/org/freedesktop/DBus", _DAEMON, "ListActivatableNames"),
            expects="as",
        )
        return bool(body and name in body[0])

    def close(self) -> None:
        """End the connection without calling it lost; nothing is dispatched any more."""
        if self._connection is not None:
            self._notifier.setEnabled(False)
            self._soon.stop()
            self._connection.close()
            self._connection = None
            self._pending.clear()
            self._later.clear()

    def _to_daemon(self, member: str, rule: str) -> None:
        self.call(method_call(_DAEMON, "/org/freedesktop/DBus", _DAEMON, member, "s", (rule,)))

    def _post(self, message: Message) -> int | None:
        if self._connection is None:
            return None
        serial = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=serial)
        except OSError as error:
            self._lose(error)
            return None
        return int(serial)

    def _receive(self, timeout_s: float) -> Message | None:
        """Return the next message from the socket, or None if none comes in time."""
        if self._connection is None:
            return None
        try:
            return self._connection.receive(timeout=timeout_s)
        except TimeoutError:
            return None
        except Exception as error:  # a stream that cannot be read any further, whatever it says
            self._lose(error)
            return None

    def _lose(self, error: Exception) -> None:
        waiting = list(self._pending.values())
        self.close()
        log.warning("the bus is gone: %r", error)
        for on_reply, _, subject in waiting:
            self._hand_over(on_reply, None, subject)
        self.lost.emit()

    def _drain(self) -> None:
        while (message := self._later.popleft() if self._later else self._receive(0)) is not None:
            fields = message.header.fields
            if message.header.message_type is MessageType.signal:
                self._dispatch(message)
            elif (serial := fields.get(HeaderFields.reply_serial)) in self._pending:
                on_reply, expects, subject = self._pending.pop(serial)
                self._hand_over(on_reply, self._values(message, expects, subject), subject)

    def _dispatch(self, message: Message) -> None:
        fields = message.header.fields
        interface = fields.get(HeaderFields.interface, "")
        member = fields.get(HeaderFields.member, "")
        arrival = Arrival(fields.get(HeaderFields.sender, ""), fields.get(HeaderFields.path, ""), message.body)
        for order in list(self._subscriptions):
            if (
                order.wants(arrival, interface, member)
                and self._values(message, order.expects, f"{interface}.{member}") is not None
                and order in self._subscriptions
            ):
                self._hand_over(order.handler, arrival, f"{interface}.{member}")

    def _values(self, message: Message, expects: str | None, subject: str) -> Body | None:
        fields = message.header.fields
        if message.header.message_type is MessageType.error:
            log.debug("%s: %s", subject, fields.get(HeaderFields.error_name))
            return None
        signature = fields.get(HeaderFields.signature, "")
        if expects is not None and signature != expects:
            self._say_once(f"{subject}: {signature!r} came where {expects!r} was expected")
            return None
        return tuple(message.body)

    def _hand_over(self, handler: Callable[[Any], None], values: Any, subject: str) -> None:
        try:
            handler(values)
        except Exception:
            log.exception("the reader of %s failed", subject)

    def _say_once(self, text: str) -> None:
        if text not in self._said:
            self._said.add(text)
            log.warning("%s", text)


def _subject(message: Message) -> str:
    fields = message.header.fields
    return f"{fields.get(HeaderFields.interface)}.{fields.get(HeaderFields.member)}"
