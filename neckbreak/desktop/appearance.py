"""Light or dark, more contrast, less motion: what the user chose for the whole desktop.

Qt's wheels bring few platform themes, so on most desktops Qt itself knows neither the colour
scheme nor the wish for less motion. The settings portal does, with the same three keys on every
desktop, and says when they change. Where there is no portal everything stays unknown.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from neckbreak.desktop.bus import Arrival, Body, Bus, Subscription, method_call, variant

PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_NAMESPACE = "org.freedesktop.appearance"
_DARK, _LIGHT = 1, 2


class Appearance(QObject):
    """The three wishes, None while unknown; `changed` comes after any of them changed.

    Nothing happens before `start`.
    """

    changed = Signal()

    def __init__(self, session_bus: Bus | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = session_bus
        self._orders: list[Subscription] = []
        self._values: dict[str, int] = {}
        self._may_start = True

    @property
    def dark(self) -> bool | None:
        """Tell whether a dark scheme is wanted; None for no preference."""
        return {_DARK: True, _LIGHT: False}.get(self._values.get("color-scheme", 0))

    @property
    def high_contrast(self) -> bool | None:
        """Tell whether more contrast is wanted."""
        return self._wish("contrast")

    @property
    def reduced_motion(self) -> bool | None:
        """Tell whether less motion is wanted."""
        return self._wish("reduced-motion")

    def start(self) -> None:
        """Subscribe and read; the bus starts the portal if need be. Nothing is waited for."""
        if self._bus is None or self._orders:
            return
        self._orders = [
            self._bus.subscribe(
                _SETTINGS,
                "SettingChanged",
                self._on_setting,
                path=_PATH,
                arg0=_NAMESPACE,
                expects="ssv",
            ),
            self._bus.watch_name(PORTAL, self._on_owner),
        ]

    def stop(self) -> None:
        """End the subscriptions; the last known wishes stay."""
        for order in self._orders:
            if self._bus is not None:
                self._bus.unsubscribe(order)
        self._orders = []

    def _wish(self, key: str) -> bool | None:
        value = self._values.get(key)
        return None if value is None else value == 1

    def _on_owner(self, owner: str | None) -> None:
        if self._bus is not None and (owner is not None or self._may_start):
            body = ([_NAMESPACE],)
            message = method_call(PORTAL, _PATH, _SETTINGS, "ReadAll", "as", body, start=self._may_start)
            self._may_start = False  # once; a portal that was ended is not woken again
            self._bus.call(message, self._on_all, "a{sa{sv}}")

    def _on_all(self, body: Body | None) -> None:
        if body is not None and self._orders:
            self._take(body[0].get(_NAMESPACE, {}))

    def _on_setting(self, arrival: Arrival) -> None:
        _, key, value = arrival.body
        self._take({key: value})

    def _take(self, raw: dict[str, Any]) -> None:
        before = (self.dark, self.high_contrast, self.reduced_motion)
        for key in ("color-scheme", "contrast", "reduced-motion"):
            value = variant(raw.get(key), "u")
            if value is not None:
                self._values[key] = value
        if before != (self.dark, self.high_contrast, self.reduced_motion):
            self.changed.emit()
