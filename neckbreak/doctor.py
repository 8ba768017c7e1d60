"""`neckbreak doctor`: what works on this desktop, a line each, with the remedy where something does not.

It looks for itself, beside the running app: the same choosers and the same services, so that what it names is what is
used. What it cannot see from here it says plainly.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import asdict

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from neckbreak.clock import Clock
from neckbreak.core.busy import BusyRules
from neckbreak.core.settings import Settings, names
from neckbreak.desktop.bus import Bus, NoBus
from neckbreak.desktop.calendar import CalendarDetector
from neckbreak.desktop.calendar_process import LIMIT_MS
from neckbreak.desktop.detectors import choose_detectors
from neckbreak.desktop.idle import IdleSource, NoIdle, choose_idle
from neckbreak.desktop.logind import LOGIND
from neckbreak.desktop.notifications import choose_notifier
from neckbreak.desktop.paths import Paths
from neckbreak.desktop.session import choose_session
from neckbreak.desktop.session_windows import WINDOW
from neckbreak.desktop.sound import choose_sound
from neckbreak.desktop.speech import choose_speech
from neckbreak.desktop.tray_host import TrayHost
from neckbreak.findings import Finding, database_finding, hold_findings
from neckbreak.login import Login
from neckbreak.process import make_application
from neckbreak.storage.settings_file import SettingsFile
from neckbreak.ui.words_calendar import problem_words

PATIENCE_MS = 1500
"""How long services on the bus have to answer."""


IDLE = {
    "mutter": "GNOME's idle monitor tells",
    "wayland-ext-idle-2": "the compositor tells of input (ext-idle-notify 2)",
    "wayland-ext-idle": "the compositor tells (ext-idle-notify 1); while a film is on you count as there",
    "wayland-kde-idle": "the compositor tells (KDE's idle protocol); while a film is on you count as there",
    "x11-sync": "the X server tells (SYNC)",
    "windows-last-input": "Windows is asked when it could matter",
    "macos-event-source": "macOS is asked when it could matter",
}
NO_IDLE = {
    "no_display": (
        "no display here",
        "Run this inside the desktop session.",
    ),
    "no_compositor": (
        "the Wayland compositor cannot be reached",
        "Check WAYLAND_DISPLAY and XDG_RUNTIME_DIR. Until then lock the screen when you leave, or pause by hand.",
    ),
    "compositor_lacks_it": (
        "this Wayland compositor does not tell of absences",
        "GNOME, KDE and compositors with ext-idle-notify (such as sway from 1.8) do. "
        "Until then lock the screen when you leave, or pause by hand.",
    ),
    "x_server_lacks_it": (
        "this X server does not tell of absences",
        "It needs the SYNC extension, and libxcb-sync1 has to be installed. "
        "Until then lock the screen when you leave, or pause by hand.",
    ),
    "no_library": (
        "this system cannot be asked",
        "Lock the screen when you leave, or pause by hand.",
    ),
}


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
    _wait_for(lambda: tray.present() and notifier.available() and bool(watch.sources))
    settings, _ = SettingsFile(paths.settings, lambda: Clock()().wall).load()
    detectors = choose_detectors(os.environ, session_bus, system_bus, lambda: names(settings.wait_programs), idle=idle)
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
        idle_finding(idle),
        lock_finding(watch.sources, idle.name != "none"),
        suspend_finding(watch.sources),
        *hold_findings(detectors, _wait_for),
        calendar_finding(settings),
        _speech(),
        _sound(),
        Finding("shortcut", True, "bind “neckbreak” to a key in the system's settings; it focuses an open card"),
        _autostart(),
        database_finding(paths, Clock()().wall),
    ]
    for each in detectors:
        each.stop()
    idle.stop()
    watch.stop()
    tray.stop()
    return findings


def idle_finding(idle: IdleSource) -> Finding:
    """Which mechanism tells of absences, or why none does."""
    if isinstance(idle, NoIdle):
        why, remedy = NO_IDLE[idle.blind]
        return Finding("idle", False, f"{why}, so you never count as away", remedy)
    return Finding("idle", True, f"{IDLE[idle.name]} ({idle.name})")


def lock_finding(sources: Sequence[str], idle_works: bool) -> Finding:
    """Who tells of locking."""
    lockers = [name for name in sources if name not in (LOGIND, WINDOW)]
    how = ", ".join(lockers) or ("logind" if LOGIND in sources else "nobody tells of locking")
    remedy = "Absences are still seen by idle time." if idle_works else "Pause by hand when you leave."
    return Finding("lock", bool(lockers) or LOGIND in sources, how, remedy)


def suspend_finding(sources: Sequence[str]) -> Finding:
    """Who tells of sleep; the clocks always do afterwards."""
    by_name = {LOGIND: "logind and the clocks", WINDOW: "Windows and the clocks"}
    return Finding("suspend", True, next((by_name[name] for name in sources if name in by_name), "the clocks"))


def calendar_finding(settings: Settings) -> Finding:
    """Whether the chosen calendar can be read; one reading of its own finds out."""
    if not settings.wait_calendar:
        return Finding("calendar", True, "none is chosen in the settings")
    detector = CalendarDetector(lambda: Clock()().wall)
    read: list[bool] = []
    detector.was_read.connect(lambda: read.append(True))
    detector.rules = BusyRules(settings.calendar_all_day, settings.calendar_long)
    detector.set_paths([settings.wait_calendar])
    detector.refresh()
    _wait_for(lambda: bool(read or detector.blind), LIMIT_MS)
    [finding] = hold_findings([detector], _wait_for)
    problems = detector.problems
    detector.stop()
    return Finding("calendar", False, problem_words(problems)) if problems else finding


def _bus(which: str) -> Bus | None:
    try:
        return Bus.connect_to(which)
    except NoBus:
        return None


def _wait_for(condition: Callable[[], bool], patience_ms: int = PATIENCE_MS) -> None:
    loop = QEventLoop()
    poll = QTimer(interval=25)
    poll.timeout.connect(lambda: loop.quit() if condition() else None)
    poll.start()
    QTimer.singleShot(patience_ms, loop.quit)
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
