"""Sentences about what breaks wait for: what each switch looks at, and why it cannot see that here."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from neckbreak.ui import words


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("WaitsWords", text)


def blind_why(code: str) -> str:
    """Why something cannot be seen here, as the end of "NeckBreak cannot see it here: …"."""
    return {
        "no_bus": tr("there is no D-Bus session"),
        "no_service": tr("no service on this desktop tells"),
        "no_answer": tr("there was no answer in time"),
        "no_pactl": tr("the program pactl is missing (package pulseaudio-utils)"),
        "no_gsettings": tr("the program gsettings is missing (package libglib2.0-bin)"),
        "no_program": tr("the list of programs cannot be read"),
        "no_display": tr("the display cannot be reached"),
        "no_window_manager": tr("the window manager does not say which window is active"),
        "wayland": tr("this Wayland desktop shows programs nothing of each other's windows"),
        "unclear": tr("the answer could not be understood"),
        "unreadable": tr("the system's files about it cannot be read"),
        "not_on_this_system": tr("this system has no way to tell"),
    }.get(code, tr("nothing here can tell"))


def calls_blind(blind: Mapping[str, str]) -> str:
    """What of a call cannot be seen, and what to do instead; `blind` is reason → code. Empty if both can."""
    microphone, camera = blind.get("microphone", ""), blind.get("camera", "")
    if microphone and camera:
        told = tr("NeckBreak can see neither here: {why}.").format(why=blind_why(microphone))
    elif microphone:
        told = tr("NeckBreak cannot see the microphone here: {why}.").format(why=blind_why(microphone))
    elif camera:
        return tr("NeckBreak cannot see the camera here: {why}.").format(why=blind_why(camera))
    else:
        return ""
    return told + " " + tr("Before a call, say “In a meeting” under Pause.")


def other_blind(code: str) -> str:
    """The same of anything else; empty for an empty code."""
    return tr("NeckBreak cannot see it here: {why}.").format(why=blind_why(code)) if code else ""


def never_waited_for(key: str) -> str:
    """A key of `never_wait_for` as people say it: "Noise Filter (microphone)"."""
    reason, _, source = key.partition(":")
    nameless = {
        "microphone": tr("A program without a name (microphone)"),
        "camera": tr("A program without a name (camera)"),
        "fullscreen": tr("Full screen"),
        "film": tr("Screen kept on by a program without a name"),
        "do_not_disturb": tr("Do not disturb"),
        "calendar": tr("The calendar"),
    }
    if not source:
        return nameless.get(reason, key)
    if reason not in nameless and reason != "program":
        return key
    name = " ".join(word[:1].upper() + word[1:] for word in source.split())
    return tr("{name} ({kind})").format(name=name, kind=words.hold_kind(reason))
