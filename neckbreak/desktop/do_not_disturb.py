"""Whether the user has asked the desktop for quiet.

There is no common way: a notification service tells it as a property (KDE, dunst), keeps it in its settings (Xfce), or
the desktop keeps it where `gsettings` reads it (GNOME, Cinnamon, MATE). Since Plasma 6.4 KDE's `Inhibited` is true for
full-screen windows and shared screens as well.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from neckbreak.desktop.bus import Body, method_call, variant
from neckbreak.desktop.capture import Capture
from neckbreak.desktop.detector import PATIENCE_MS, Sources
from neckbreak.desktop.looks import Looks
from neckbreak.desktop.questions import Question, flag, held

REASON = "do_not_disturb"
_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"

KDE = flag("kde", REASON, _SERVICE, _PATH, _SERVICE, "Inhibited")
DUNST = flag("dunst", REASON, _SERVICE, _PATH, "org.dunstproject.cmd0", "paused")


def _xfce(body: Body) -> Sources | None:
    found = body[0].get("/do-not-disturb", ("b", False))  # missing until somebody uses the switch
    return held(variant(found, "b"))


XFCE = Question(
    "xfce",
    REASON,
    lambda: method_call(
        *("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf", "GetAllProperties", "ss"),
        ("xfce4-notifyd", "/"),
    ),
    "a{sv}",
    _xfce,
)

_SETTINGS = {
    "GNOME": ("org.gnome.desktop.notifications", "show-banners", "false"),
    "X-Cinnamon": ("org.cinnamon.desktop.notifications", "display-notifications", "false"),
    "MATE": ("org.mate.NotificationDaemon", "do-not-disturb", "true"),
}
"""Schema, key, and the value that means quiet, by the desktop's name in XDG_CURRENT_DESKTOP."""


class SettingsQuiet(Looks):
    """Reads the switch of a desktop that keeps it in its settings, by `gsettings`."""

    reason = REASON

    def __init__(
        self,
        desktop: str,
        environ: Mapping[str, str],
        find: Callable[[str], str | None] = shutil.which,
        parent: QObject | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent, patience_ms)
        self.name = desktop.rpartition("-")[2].lower()
        self._schema, self._key, self._quiet = _SETTINGS[desktop]
        self._environ = environ
        self._find = find
        self._capture = Capture(self)

    def _begin(self, turn: int) -> None:
        program = self._find("gsettings")
        if program is None:
            self._done(turn, None, "no_gsettings")
            return

        def came(text: str | None) -> None:
            value = "" if text is None else text.strip()
            if value in ("true", "false"):
                self._done(turn, ("",) if value == self._quiet else ())
            else:
                self._done(turn, None, "no_service" if text is None else "unclear")

        self._capture.run(program, ("get", self._schema, self._key), self._environ, came)

    def _abandon(self) -> None:
        self._capture.close()


def settings_desktop(environ: Mapping[str, str]) -> str | None:
    """The desktop of this session whose switch lies in its settings; None for all others."""
    names = environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    return next((name for name in names if name in _SETTINGS), None)
