"""Whether a program listens to the microphone: a call, most of the time.

PulseAudio, and PipeWire in its place, are asked by their own program `pactl`: their protocol is not worth a second
client, and a process every minute while a break is held back costs nothing. It runs only where a server's socket
exists, because it would start one otherwise. Without it the kernel's sound cards tell whether one of them records, and
for whom; behind a sound server that is the server. Muted in a call is still in a call, so a muted stream counts; a
paused one, a level meter and a recording of the loudspeaker do not.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from neckbreak.desktop.capture import Capture
from neckbreak.desktop.detector import PATIENCE_MS, Answer, Sources
from neckbreak.desktop.looks import Looks
from neckbreak.desktop.pactl import AS_JSON, AS_LINES, SOURCES, Stream, from_json, from_lines, microphones
from neckbreak.desktop.processes import Processes

REASON = "microphone"


class PulseMicrophone(Looks):
    """Asks the sound server; `own_pid` is the process whose streams are our own."""

    name = "pulse"
    reason = REASON

    def __init__(
        self,
        environ: Mapping[str, str],
        find: Callable[[str], str | None] = shutil.which,
        own_pid: int | None = None,
        parent: QObject | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent, patience_ms)
        english = {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}  # a decimal comma breaks pactl's JSON
        self._environ = {**environ, **english}
        self._find = find
        self._own_pid = os.getpid() if own_pid is None else own_pid
        self._capture = Capture(self)
        self._as_lines = False

    def _begin(self, turn: int) -> None:
        program = self._find("pactl")
        if program is None:
            self._done(turn, None, "no_pactl")
        elif not has_server(self._environ):
            self._done(turn, None, "no_service")
        elif self._as_lines:
            self._ask_lines(turn, program)
        else:
            self._run(program, AS_JSON, lambda text: self._json_came(turn, program, text))

    def _json_came(self, turn: int, program: str, text: str | None) -> None:
        if text is None:  # too old for JSON, or no server
            self._ask_lines(turn, program)
        else:
            self._streams_came(turn, program, from_json(text))

    def _ask_lines(self, turn: int, program: str) -> None:
        def came(text: str | None) -> None:
            if text is None:
                self._done(turn, None, "no_service")
                return
            self._as_lines = True
            self._streams_came(turn, program, from_lines(text))

        self._run(program, AS_LINES, came)

    def _streams_came(self, turn: int, program: str, streams: tuple[Stream, ...] | None) -> None:
        if streams is None:
            self._done(turn, None, "unclear")
            return
        recording = [each for each in streams if not (each.corked or each.metering or each.belongs_to(self._own_pid))]
        if not recording:
            self._done(turn, ())
            return

        def came(text: str | None) -> None:
            wanted = None if text is None else microphones(text)
            if wanted is None:
                self._done(turn, None, "unclear")
            else:
                self._done(turn, tuple(dict.fromkeys(each.program for each in recording if each.source in wanted)))

        self._run(program, SOURCES, came)

    def _run(self, program: str, arguments: tuple[str, ...], came: Callable[[str | None], None]) -> None:
        self._capture.run(program, arguments, self._environ, came)

    def _abandon(self) -> None:
        self._capture.close()


class AsoundMicrophone:
    """Reads the kernel's list of sound cards; `cards` is its folder."""

    name = "asound"
    reason = REASON

    def __init__(self, processes: Processes, cards: Path = Path("/proc/asound")) -> None:
        self._processes = processes
        self._cards = cards
        self.blind = ""

    def look(self, answer: Answer) -> None:
        """Read the state of every recording channel; at once."""
        self.blind = "" if self._cards.is_dir() else "unreadable"
        answer(None if self.blind else self._sources())

    def stop(self) -> None:
        """Do nothing: nothing is kept open."""

    def _sources(self) -> Sources:
        found = []
        for path in sorted(self._cards.glob("card*/pcm*c/sub*/status")):
            fields = _fields(path)
            pid = fields.get("owner_pid", "")
            own = pid.isdecimal() and self._processes.group(int(pid)) == self._processes.own_pid
            if fields.get("state") == "RUNNING" and not own:
                found.append(self._processes.name(self._processes.group(int(pid))) if pid.isdecimal() else "")
        return tuple(dict.fromkeys(found))


def has_server(environ: Mapping[str, str]) -> bool:
    """Whether a sound server is named in the environment or listens where it does by its own rules."""
    if environ.get("PULSE_SERVER"):
        return True
    own, shared = environ.get("PULSE_RUNTIME_PATH"), environ.get("XDG_RUNTIME_DIR")
    folder = Path(own) if own else Path(shared or "/nowhere", "pulse")
    return (folder / "native").is_socket()


def _fields(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:  # the card has gone
        return {}
    pairs = (line.partition(":") for line in lines)
    return {name.strip(): value.strip() for name, _, value in pairs}
