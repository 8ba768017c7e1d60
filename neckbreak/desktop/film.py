"""Whether a program keeps the screen from going dark: a film, slides, a video call.

Each desktop keeps its own list of who asked for that, and logind keeps one for those that asked it directly; they are
all asked, because each holds what the others do not know. KDE's knows logind's too. A film over Wayland's own
protocol is on no list: a compositor whose idle notifications come in two kinds shows it by their difference; where
there is one kind, the idle time, which stands still meanwhile, has to do.
"""

from __future__ import annotations

import os
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from neckbreak import APP_ID
from neckbreak.desktop.bus import Body, Bus, method_call, property_get, variant
from neckbreak.desktop.detector import PATIENCE_MS, Answer, Sources
from neckbreak.desktop.idle_source import IdleSource
from neckbreak.desktop.logind import LOGIND
from neckbreak.desktop.looks import Looks
from neckbreak.desktop.questions import Question

REASON = "film"
GNOME = "org.gnome.SessionManager"
KDE = "org.kde.Solid.PowerManagement"
_GNOME_PATH = "/org/gnome/SessionManager"
_KDE_PATH = "/org/kde/Solid/PowerManagement/PolicyAgent"
_KDE_AGENT = f"{KDE}.PolicyAgent"
_IDLE = 8
"""GNOME's flag of those that keep the session from being called idle."""
_SCREEN = 4
"""KDE's policy of those that keep the screen from going dark."""
_REPEATED = "user session inhibited"
"""The reason under which a session manager passes its own list on to logind, in the name of the user."""
_MOST_NAMES = 16
_QUIET_S = 12.0
"""After so long without input a compositor has told what it can: see `idle_wayland`."""
_BELIEVED = 2


class GnomeFilm(Looks):
    """GNOME's session manager, and MATE's and Cinnamon's under the same name."""

    name = "gnome"
    reason = REASON

    def __init__(self, bus: Bus, parent: QObject | None = None, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(parent, patience_ms)
        self._bus = bus
        self._missing = 0
        self._names: list[str] = []

    def _begin(self, turn: int) -> None:
        question = property_get(GNOME, _GNOME_PATH, GNOME, "InhibitedActions")
        self._bus.call(question, partial(self._actions_came, turn), "v")

    def _actions_came(self, turn: int, body: Body | None) -> None:
        if body is None:
            self._done(turn, None, "no_service" if self._bus.alive else "no_bus")
            return
        actions = variant(body[0], "u")
        if actions is None:
            self._done(turn, None, "unclear")
        elif not actions & _IDLE:
            self._done(turn, ())
        else:
            question = method_call(GNOME, _GNOME_PATH, GNOME, "GetInhibitors")
            self._bus.call(question, partial(self._inhibitors_came, turn), "ao")

    def _inhibitors_came(self, turn: int, body: Body | None) -> None:
        """Ask each for its flags and its name; one that has ended meanwhile gives none."""
        if not self._current(turn):
            return
        paths = body[0][:_MOST_NAMES] if body else []
        self._missing, self._names = len(paths), []
        if not paths:
            self._done(turn, ("",))
        for path in paths:
            self._bus.call(self._to_inhibitor(path, "GetFlags"), partial(self._flags_came, turn, path), "u")

    def _flags_came(self, turn: int, path: str, body: Body | None) -> None:
        if not self._current(turn):
            return
        if body is not None and body[0] & _IDLE:
            self._bus.call(self._to_inhibitor(path, "GetAppId"), partial(self._name_came, turn), "s")
        else:
            self._name_came(turn, None)

    def _name_came(self, turn: int, body: Body | None) -> None:
        if not self._current(turn):
            return
        if body is not None:
            self._names.append(body[0])
        self._missing -= 1
        if not self._missing:
            others = dict.fromkeys(name for name in self._names if name != APP_ID)
            only_own = bool(self._names) and not others
            self._done(turn, () if only_own else tuple(filter(None, others)) or ("",))

    def _to_inhibitor(self, path: str, member: str) -> Any:
        return method_call(GNOME, path, f"{GNOME}.Inhibitor", member)


class KdeFilm(Looks):
    """KDE's power management."""

    name = "kde"
    reason = REASON

    def __init__(self, bus: Bus, parent: QObject | None = None, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(parent, patience_ms)
        self._bus = bus

    def _begin(self, turn: int) -> None:
        question = method_call(KDE, _KDE_PATH, _KDE_AGENT, "HasInhibition", "u", (_SCREEN,))
        self._bus.call(question, partial(self._whether_came, turn), "b")

    def _whether_came(self, turn: int, body: Body | None) -> None:
        if body is None:
            self._done(turn, None, "no_service" if self._bus.alive else "no_bus")
        elif not body[0]:
            self._done(turn, ())
        else:
            question = method_call(KDE, _KDE_PATH, _KDE_AGENT, "ListInhibitions")
            self._bus.call(question, partial(self._names_came, turn), "a(ss)")

    def _names_came(self, turn: int, body: Body | None) -> None:
        """Take all names: the list does not say which of them want the screen."""
        names = dict.fromkeys(who for who, _ in body[0] if who) if body else {}
        self._done(turn, tuple(names) or ("",))


class CompositorFilm:
    """A film that the idle time betrays: nobody touches anything, and yet the session is not called idle.

    That shows only in a quiet. In between what was seen is believed for two looks more.
    """

    name = "compositor"
    reason = REASON

    def __init__(self, idle: IdleSource) -> None:
        self._idle = idle
        self._believed = 0

    @property
    def blind(self) -> str:
        """`no_service` where the idle time does not betray it."""
        return "no_service" if self._idle.inhibited is None else ""

    def look(self, answer: Answer) -> None:
        """Compare at once."""
        plays = self._idle.inhibited
        if plays is None:
            answer(None)
            return
        quiet = (self._idle.idle_s() or 0.0) >= _QUIET_S
        answer(("",) if plays or (self._believed and not quiet) else ())
        self._believed = _BELIEVED if plays else 0 if quiet else max(0, self._believed - 1)

    def stop(self) -> None:
        """Do nothing: the idle time is somebody else's."""


def logind_question(own_pid: int | None = None) -> Question:
    """Ask logind who blocks its idle action, without this process and what session managers repeat there."""
    own = os.getpid() if own_pid is None else own_pid

    def read(body: Body) -> Sources:
        found = [
            who
            for what, who, why, mode, _, pid in body[0]
            if "idle" in what.split(":") and mode == "block" and pid != own and why != _REPEATED
        ]
        return tuple(dict.fromkeys(found))

    def message() -> Any:
        return method_call(LOGIND, "/org/freedesktop/login1", f"{LOGIND}.Manager", "ListInhibitors")

    return Question("logind", REASON, message, "a(ssssuu)", read)
