"""`neckbreak doctor`: what works on this desktop, a line each, with the remedy where something does not.

It looks for itself, beside the running app: the same choosers and the same services, so that what it names is what is
used. What it cannot see from here it says plainly.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from neckbreak.desktop.bus import Bus, NoBus
from neckbreak.desktop.idle import choose_idle
from neckbreak.desktop.notifications import choose_notifier
from neckbreak.desktop.paths import Paths
from neckbreak.desktop.session import choose_session
from neckbreak.desktop.sound import choose_sound
from neckbreak.desktop.speech import choose_speech
from neckbreak.desktop.tray_host import TrayHost
from neckbreak.login import Login
from neckbreak.process import make_application

PATIENCE_MS = 1500
"""How long services on the bus have to answer."""


@dataclass(frozen=True)
class Finding:
    """One line: does it work, how, and what to do if not."""

    what: str
    works: bool
    how: str
    remedy: str = ""


def run(paths: Paths, as_json: bool = False) -> int:
    """Print the findings; 0 always, because a missing service is no failure of the command."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    findings = examine(paths)
    if as_json:
        print(json.dumps([asdict(f) for f in findings], indent=2, ensure_ascii=False))  # noqa: T201
        return 0
    for finding in findings:
        mark = "works " if finding.works else "no    "
        print(f"{mark} {finding.what:<17} {finding.how}")  # noqa: T201
        if finding.remedy and not finding.works:
            print(f"       {'':<17} → {finding.remedy}")  # noqa: T201
    return 0


def examine(paths: Paths) -> list[Finding]:
    """Look at each service this program uses."""
    session_bus, system_bus = _bus("SESSION"), _bus("SYSTEM")
    on_x11 = QGuiApplication.platformName() == "xcb"
    tray = TrayHost(session_bus, os.environ.get("DISPLAY") if on_x11 else None)
    tray.start()
    notifier = choose_notifier("auto", session_bus)
    watch = choose_session(session_bus, system_bus, os.environ)
    watch.start()
    idle = choose_idle(os.environ, session_bus)
    _wait_for(lambda: tray.present() and notifier.available())
    sources = watch.sources
    lock = [name for name in sources if name != "org.freedesktop.login1"]
    logind = "org.freedesktop.login1" in sources
    findings = [
        Finding(
            "tray",
            tray.present(),
            ", ".join(tray.hosts) or "no tray on this desktop",
            "Add a tray to the panel (GNOME: the AppIndicator extension). Until then start NeckBreak again to open it.",
        ),
        Finding(
            "notifications",
            notifier.available(),
            f"{type(notifier).__name__}, {'with' if notifier.buttons() else 'without'} buttons",
            "Start a notification service; the card is used in the meantime.",
        ),
        Finding(
            "idle",
            idle.name != "none",
            idle.name if idle.name != "none" else "nothing tells when you are away, so you never count as away",
            "Absences are not seen on this desktop yet: pause by hand when you leave.",
        ),
        Finding(
            "lock",
            bool(sources),
            ", ".join(lock) or ("logind" if logind else "no screen saver or logind tells"),
            "Absences are still seen by idle time.",
        ),
        Finding("suspend", True, "logind and the clocks" if logind else "the clocks"),
        Finding("do not disturb", False, "not looked at yet", "Pause by hand for now."),
        Finding("calls", False, "not looked at yet", "Pause by hand for now."),
        _speech(),
        _sound(),
        Finding("shortcut", True, "bind “neckbreak” to a key in the system's settings; it focuses an open card"),
        _autostart(),
        _database(paths),
    ]
    idle.stop()
    watch.stop()
    tray.stop()
    return findings


def _bus(which: str) -> Bus | None:
    try:
        return Bus.connect_to(which)
    except NoBus:
        return None


def _wait_for(condition: Callable[[], bool]) -> None:
    loop = QEventLoop()
    poll = QTimer(interval=25)
    poll.timeout.connect(lambda: loop.quit() if condition() else None)
    poll.start()
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()


def _speech() -> Finding:
    speech = choose_speech("en", os.environ)
    return Finding(
        "speech",
        speech.available(),
        speech.name if speech.available() else "no speech program found",
        "Install speech-dispatcher or espeak-ng for a voice; captions say the same.",
    )


def _sound() -> Finding:
    sound = choose_sound()
    return Finding(
        "sound",
        sound.available(),
        sound.name if sound.available() else "no program found that plays sounds",
        "Install pipewire-bin, pulseaudio-utils or alsa-utils for the bell.",
    )


def _autostart() -> Finding:
    login = Login.find()
    if not login.available:
        return Finding("launch at login", False, "not in a portable run", "Unset NECKBREAK_HOME.")
    state = "on" if login.is_on() else login.note() or "off"
    return Finding("launch at login", login.is_on(), state, "Turn it on in the settings.")


def _database(paths: Paths) -> Finding:
    if not paths.history.exists():
        return Finding("database", True, f"{paths.history} (not made yet)")
    try:
        connection = sqlite3.connect(f"file:{paths.history}?mode=ro", uri=True)
        answer = connection.execute("PRAGMA quick_check").fetchone()[0]
        connection.close()
    except sqlite3.Error as error:
        answer = str(error)
    works = answer == "ok"
    how = f"{paths.history} (SQLite {sqlite3.sqlite_version}, Python {sys.version.split()[0]})"
    return Finding("database", works, how if works else f"{paths.history}: {answer}", "Start NeckBreak; it mends it.")
