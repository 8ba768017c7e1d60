"""Chooses how each bad moment is seen on this system: one detector for each reason, made of all that can see it here.

Services come and go, so those on a bus are all kept and asked; each says at its look whether it is there. What can be
known from the environment alone is decided here, and a reason nobody can see gets a detector that says why. What only
other systems or sessions need is not even imported.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from neckbreak.desktop import do_not_disturb, film
from neckbreak.desktop.bus import Bus
from neckbreak.desktop.camera import DeviceCamera
from neckbreak.desktop.detector import Blind, Detector
from neckbreak.desktop.idle_source import IdleSource
from neckbreak.desktop.looks import InTurn, Together
from neckbreak.desktop.microphone import AsoundMicrophone, PulseMicrophone
from neckbreak.desktop.platform import PLATFORM
from neckbreak.desktop.processes import Processes
from neckbreak.desktop.programs import Names, ProcPrograms
from neckbreak.desktop.questions import BusDetector

REASONS = ("microphone", "camera", "fullscreen", "film", "do_not_disturb", "program")
"""What is seen by detectors of this system, in the order in which they are given."""


def choose_detectors(
    environ: Mapping[str, str],
    session_bus: Bus | None,
    system_bus: Bus | None,
    programs: Names,
    parent: QObject | None = None,
    platform: str = PLATFORM,
    idle: IdleSource | None = None,
) -> tuple[Detector, ...]:
    """One detector for each of `REASONS`; `programs` gives the user's own list whenever it is called.

    `idle` is the idle time in use, which on some desktops betrays a film.
    """
    if platform == "win32":
        return _on_windows(environ, programs, parent)
    if platform == "darwin":
        return _on_macos(environ, programs, parent)
    processes = Processes()
    # A sandbox hides the other programs; what looks for them there would find nothing and take that for an answer.
    sandboxed = bool(environ.get("FLATPAK_ID"))
    return (
        InTurn("microphone", (PulseMicrophone(environ, parent=parent), AsoundMicrophone(processes))),
        Blind("camera", "not_on_this_system") if sandboxed else DeviceCamera(processes, parent=parent),
        _full_screen(environ),
        _film(session_bus, system_bus, idle, parent),
        _quiet(environ, session_bus, parent),
        Blind("program", "not_on_this_system") if sandboxed else ProcPrograms(programs, processes),
    )


def _full_screen(environ: Mapping[str, str]) -> Detector:
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        from neckbreak.desktop.fullscreen_wlr import WlrFullScreen

        return WlrFullScreen(environ)
    if display := environ.get("DISPLAY"):
        from neckbreak.desktop.fullscreen_x11 import X11FullScreen

        return X11FullScreen(display)
    return Blind("fullscreen", "no_display")


def _film(session_bus: Bus | None, system_bus: Bus | None, idle: IdleSource | None, parent: QObject | None) -> Detector:
    found: list[Detector] = []
    if session_bus is not None:
        found += [film.GnomeFilm(session_bus, parent), film.KdeFilm(session_bus, parent)]
    if system_bus is not None:
        found.append(BusDetector(film.logind_question(), system_bus, parent))
    if idle is not None and (found or idle.inhibited is not None):
        found.append(film.CompositorFilm(idle))
    return _together("film", found)


def _quiet(environ: Mapping[str, str], session_bus: Bus | None, parent: QObject | None) -> Detector:
    found: list[Detector] = []
    if (desktop := do_not_disturb.settings_desktop(environ)) is not None:
        if environ.get("FLATPAK_ID"):
            return Blind("do_not_disturb", "not_on_this_system")  # it has settings of its own
        found.append(do_not_disturb.SettingsQuiet(desktop, environ, parent=parent))
    elif session_bus is not None:
        questions = (do_not_disturb.KDE, do_not_disturb.XFCE, do_not_disturb.DUNST)
        found += [BusDetector(question, session_bus, parent) for question in questions]
    return _together("do_not_disturb", found)


def _together(reason: str, found: Sequence[Detector]) -> Detector:
    return Together(reason, found) if found else Blind(reason, "no_bus")


def _on_windows(environ: Mapping[str, str], programs: Names, parent: QObject | None) -> tuple[Detector, ...]:
    from neckbreak.desktop.consent_store import ConsentStore, registry_tree
    from neckbreak.desktop.power import FILLING, PRESENTING, SCREEN_REQUIRED, NumberDetector
    from neckbreak.desktop.power import windows_execution_state as execution
    from neckbreak.desktop.power import windows_notification_state as notification
    from neckbreak.desktop.programs_listed import TASKLIST, ListedPrograms, from_tasklist

    own = sys.executable
    return (
        ConsentStore("microphone", own, registry_tree),
        ConsentStore("camera", own, registry_tree),
        NumberDetector("windows", "fullscreen", notification, FILLING.__contains__),
        NumberDetector("windows", "film", execution, lambda state: bool(state & SCREEN_REQUIRED)),
        NumberDetector("windows", "do_not_disturb", notification, PRESENTING.__contains__),
        ListedPrograms(programs, TASKLIST, from_tasklist, environ, parent=parent),
    )


def _on_macos(environ: Mapping[str, str], programs: Names, parent: QObject | None) -> tuple[Detector, ...]:
    from neckbreak.desktop.power import NumberDetector, macos_display_assertions
    from neckbreak.desktop.programs_listed import PS, ListedPrograms, from_ps

    return (
        *(Blind(reason, "not_on_this_system") for reason in ("microphone", "camera", "fullscreen")),
        NumberDetector("macos", "film", macos_display_assertions, bool),
        Blind("do_not_disturb", "not_on_this_system"),
        ListedPrograms(programs, PS, from_ps, environ, parent=parent),
    )
