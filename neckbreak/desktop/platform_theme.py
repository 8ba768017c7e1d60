"""Which look Qt takes for the desktop, decided before the QApplication is made.

On desktops made with GTK Qt loads GTK for it: 9 MB, or 20 that the system counts as ours, and 40 ms before the icon.
Where `gtk_desktop` can find out the same, Qt is given the look of GNOME that it has built in. What the user has told Qt
to take stays; so does GTK where there is no bus on which the desktop could tell of changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager

from neckbreak.desktop.platform import PLATFORM

THEME = "QT_QPA_PLATFORMTHEME"
XFCONF = "xsettings"
INTERFACES = {
    "GNOME": "/org/gnome/desktop/interface/",
    "UNITY": "/org/gnome/desktop/interface/",
    "PANTHEON": "/org/gnome/desktop/interface/",
    "MATE": "/org/mate/desktop/interface/",
    "X-CINNAMON": "/org/cinnamon/desktop/interface/",
    "XFCE": XFCONF,
}
"""Where such a desktop keeps its looks: a folder of dconf, or Xfce's channel; by its XDG_CURRENT_DESKTOP."""


def interface_of(environ: Mapping[str, str], platform: str = PLATFORM) -> str | None:
    """The place of this desktop's looks if Qt can do without GTK here; None: it decides for itself."""
    if platform != "linux" or environ.get(THEME) or not environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    if environ.get("FLATPAK_ID"):
        return None  # Qt takes the portal's there, without which a file dialog shows the sandbox alone
    names = environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return next((INTERFACES[name] for name in names if name in INTERFACES), None)


@contextmanager
def without_gtk(environ: MutableMapping[str, str], platform: str = PLATFORM) -> Iterator[None]:
    """Keep GTK out of a QApplication that is made inside, where that loses nothing; no child process hears of it."""
    if interface_of(environ, platform) is None:
        yield
        return
    before = environ.get(THEME)
    environ[THEME] = "gnome"
    try:
        yield
    finally:
        environ.pop(THEME)
        if before is not None:
            environ[THEME] = before
