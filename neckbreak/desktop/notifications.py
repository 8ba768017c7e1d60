"""Notices of the desktop: the light way to offer a break.

On Linux they go over D-Bus directly, because buttons, replacing and withdrawing need it: plyer
can do none of the three. The same connection sends and listens, since GNOME answers the sender
only and takes its notices away when it leaves. Plyer remains for systems without that service;
it blocks (up to the 25 s a service may take to start), so it gets a thread of its own, and it
loses texts that are too long, empty or look like an option, so they are made fit beforehand.

A notice is a hint, never a promise: whoever sends one listens to `failed` and shows a window then.
"""

from __future__ import annotations

import importlib.util
import logging
import os
import shutil
import sys
import threading
import unicodedata
import warnings
from collections.abc import Callable, MutableMapping
from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from neckbreak.desktop.bus import Arrival, Body, Bus, Subscription, method_call

log = logging.getLogger(__name__)

APP_NAME = "NeckBreak"
APP_ID = "io.github.neckbreak.NeckBreak"
DEFAULT = "default"
"""The action of a click on the notice itself."""

SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_DEFAULT_EXPIRY = -1
_NEVER = 0
_TITLE_UNITS = 60
_BODY_UNITS = 250


class Urgency(IntEnum):
    """How much a notice may insist; the numbers are those of the specification."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


@dataclass(frozen=True)
class Notice:
    """Plain text to show, with actions as (key, label); markup is escaped where it matters."""

    title: str
    body: str = ""
    actions: tuple[tuple[str, str], ...] = ()
    urgency: Urgency = Urgency.NORMAL


class Notifier(QObject):
    """Contract: shows one notice at a time; a new one takes the place of the last.

    `activated` brings the key of the action chosen, `closed` says that the user or the desktop
    put the notice away unanswered, `failed` that it could not be shown or is no longer seen.
    After any of them the notice is over. Nothing is emitted after `withdraw`, nothing is raised.
    """

    activated = Signal(str)
    closed = Signal()
    failed = Signal()
    name = "none"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failing = QTimer(self, singleShot=True, interval=0)
        self._failing.timeout.connect(self.failed)

    def start(self) -> None:
        """Look for the service; before that nothing is available."""

    def available(self) -> bool:
        """Tell whether a notice would be shown, as far as that is known now."""
        return False

    def buttons(self) -> bool:
        """Tell whether the actions of a notice are shown and answered."""
        return False

    def send(self, notice: Notice) -> None:
        """Show the notice in place of the last one."""
        raise NotImplementedError

    def withdraw(self) -> None:
        """Take the notice away, wherever that is possible."""
        raise NotImplementedError


class NoNotifier(Notifier):
    """Shows nothing and says so."""

    def send(self, notice: Notice) -> None:
        """Report the failure from the loop."""
        log.debug("nobody shows notices; urgency %s", notice.urgency.name)
        self._failing.start()

    def withdraw(self) -> None:
        """Do nothing but keep silent."""
        self._failing.stop()


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


class PlyerNotifier(Notifier):
    """Plain notices by plyer: no buttons, no answer, no taking back."""

    name = "plyer"
    _broke = Signal()

    def __init__(
        self,
        show: Callable[..., None] | None = None,
        platform: str = sys.platform,
        search_path: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._show = show or _show_by_plyer
        self._platform = platform
        self._search_path = search_path
        self._lock = threading.Lock()
        self._next: dict[str, Any] | None = None
        self._worker: threading.Thread | None = None
        self._broke.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    def available(self) -> bool:
        """Tell whether plyer has something to show notices with."""
        if importlib.util.find_spec("plyer") is None:
            return False
        if self._platform == "darwin":
            return importlib.util.find_spec("pyobjus") is not None
        if self._platform == "win32":
            return True
        return (
            shutil.which("notify-send", path=self._search_path) is not None
            or importlib.util.find_spec("dbus") is not None
            or Path("/app").is_dir()
        )

    def send(self, notice: Notice) -> None:
        """Hand the notice to the thread; one that still waits there is replaced."""
        # An apostrophe ends the text plyer builds for the portal of a sandbox.
        title = printable(notice.title).replace("\n", " ").replace("'", "\u2019").strip()
        body = printable(notice.body).replace("'", "\u2019").strip()
        markup = self._platform not in ("win32", "darwin")
        words = {
            "title": clipped(_no_option(title) or APP_NAME, _TITLE_UNITS),
            "message": clipped(_no_option(body), _BODY_UNITS, escaped if markup else str),
            "app_name": APP_NAME,
            "timeout": 2,  # on Windows a thread sleeps that long and the program cannot end
        }
        with self._lock:
            self._next = words
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, name="plyer", daemon=True)
                self._worker.start()

    def withdraw(self) -> None:
        """Drop a notice that still waits; one that is shown stays."""
        with self._lock:
            self._next = None

    def _work(self) -> None:
        while True:
            with self._lock:
                words, self._next = self._next, None
                if words is None:
                    self._worker = None
                    return
            try:
                self._show(**words)
            except Exception:
                log.exception("plyer could not show a notice")
                with suppress(RuntimeError):  # the program ended meanwhile
                    self._broke.emit()


def _show_by_plyer(**words: Any) -> None:
    warnings.filterwarnings("ignore", message="(?s)The Python dbus package", category=UserWarning)
    from plyer import notification

    notification.notify(**words)


def printable(text: str) -> str:
    """Drop what no service accepts: control characters, halves of a character."""
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))


def escaped(text: str) -> str:
    """Turn plain text into markup that shows the same."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def clipped(text: str, units: int, form: Callable[[str], str] = str) -> str:
    """Return the text in a form, at most `units` UTF-16 units long, with an ellipsis when cut."""

    def length(candidate: str) -> int:
        return len(form(candidate).encode("utf-16-le")) // 2

    if length(text) <= units:
        return form(text)
    text = text[:units]
    while text and length(text + "…") > units:
        text = text[:-1]
    return form(text.rstrip() + "…")


def _no_option(text: str) -> str:
    """Keep a leading hyphen from being read as an option."""
    return f"\u2013{text[1:]}" if text.startswith("-") else text


def choose_notifier(preference: str, session_bus: Bus | None, parent: QObject | None = None) -> Notifier:
    """Take the best channel for the preference: "auto", or "basic" for plain notices only.

    With a bus the direct way is taken even while nobody serves notices: the service may come
    later, and plyer would need the same one.
    """
    plyer = PlyerNotifier(parent=parent)
    if session_bus is not None and not (preference == "basic" and plyer.available()):
        direct = FreedesktopNotifier(session_bus, parent=parent)
        direct.start()
        return direct
    return plyer if plyer.available() else NoNotifier(parent)
