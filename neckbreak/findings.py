"""What `neckbreak doctor` finds about holds: for each reason who can see it here, or why nobody can.

Each detector is asked once, as it would be before a break, so that the line says what it answers and not what it
should.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from neckbreak.desktop.detector import Detector, Sources


@dataclass(frozen=True)
class Finding:
    """One line: does it work, how, and what to do if not."""

    what: str
    works: bool
    how: str
    remedy: str = ""


NAMES = {
    "microphone": "microphone",
    "camera": "camera",
    "fullscreen": "full screen",
    "film": "screen kept on",
    "do_not_disturb": "do not disturb",
    "program": "own programs",
    "calendar": "calendar",
}
BLIND = {
    "no_bus": "there is no D-Bus session",
    "no_service": "no service here tells",
    "no_pactl": "pactl is not installed",
    "no_gsettings": "gsettings is not installed",
    "no_program": "the list of programs cannot be read",
    "no_display": "no display here",
    "no_window_manager": "the window manager does not name the active window",
    "wayland": "this Wayland desktop shows no program the windows of others",
    "unclear": "the answer could not be understood",
    "no_answer": "there was no answer in time",
    "too_slow": "there was no answer in time",
    "unreadable": "the system's files about it cannot be read",
    "not_on_this_system": "this system has no way to tell",
    "no_calendar_extra": "the calendar extra is not installed",
}
REMEDIES = {
    "no_pactl": "Install pulseaudio-utils. Until then say “In a meeting” in the tray.",
    "no_gsettings": "Install libglib2.0-bin. Until then pause by hand.",
    "no_bus": "Start NeckBreak inside the desktop session.",
    "no_calendar_extra": "Install it with: pip install 'neckbreak[calendar]'",
}
BY_HAND = "Say “In a meeting” in the tray, or pause by hand."


def hold_findings(detectors: Sequence[Detector], wait_for: Callable[[Callable[[], bool]], None]) -> list[Finding]:
    """Ask each detector once; `wait_for` runs the event loop until its condition holds, or for a while."""
    answers: dict[str, Sources | None] = {}

    def listen(reason: str) -> Callable[[Sources | None], None]:
        return lambda sources: answers.update({reason: sources})

    for each in detectors:
        each.look(listen(each.reason))
    wait_for(lambda: len(answers) == len(detectors))
    return [_finding(each, answers.get(each.reason)) for each in detectors]


def _finding(detector: Detector, seen: Sources | None) -> Finding:
    name = NAMES[detector.reason]
    if detector.blind or seen is None:
        code = detector.blind or "too_slow"
        return Finding(name, False, BLIND.get(code, code), REMEDIES.get(code, BY_HAND))
    programs = ", ".join(sorted({each for each in seen if each}))
    state = f"holds now{f' ({programs})' if programs else ''}" if seen else "free now"
    return Finding(name, True, f"{detector.name}; {state}")
