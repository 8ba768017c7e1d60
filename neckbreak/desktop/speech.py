"""A voice, by whatever speaks on this system: speech-dispatcher, espeak-ng, `say`, Windows' own voices, or plyer.

Nothing here waits or blocks, and nothing is needed: each way may be missing, hang, crash or vanish in the middle, and
then the next one takes over, the last of which says nothing. A new sentence always ends the one before. Captions say
the same, so a voice that is late is worth less than none: what failed is only said again by the next way while it is
still fresh.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from neckbreak.desktop.child import Child
from neckbreak.desktop.platform import PLATFORM

log = logging.getLogger(__name__)

FRESH_MS = 300
"""A sentence that failed sooner than this is said by the next way."""

PATIENCE_MS, PATIENCE_MS_A_LETTER = 1500.0, 120.0
"""A program that is not done after so long, twice the time that speaking takes, hangs."""

Find = Callable[[str], str | None]
"""The full path of a program, or None."""


class Speech(QObject):
    """Contract: `say` starts speaking soon and returns at once; `failed` means that this way is of no use any more."""

    failed = Signal()
    name = "none"

    def available(self) -> bool:
        """Whether it looks as if it would work; nothing is started to find out."""
        return False

    def prepare(self) -> None:
        """Make ready what takes time, so that the first sentence is not late."""

    def say(self, text: str) -> None:
        """Speak, instead of what is being said."""

    def stop(self) -> None:
        """Be silent at once."""

    def close(self) -> None:
        """Be silent and let go of everything; `prepare` may come again."""


class NoSpeech(Speech):
    """Says nothing."""


class ProgramSpeech(Speech):
    """A program that speaks its last argument and ends: one process for each sentence.

    `arguments` come before the text. Killing the process ends the sound, because it plays it itself.
    """

    def __init__(
        self,
        program: str,
        arguments: Sequence[str] = (),
        find: Find = shutil.which,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = program.rpartition("/")[2]
        self._program = program
        self._arguments = tuple(arguments)
        self._find = find
        self._patience_ms = 0.0
        self._since = QElapsedTimer()
        self._child = Child(self)
        self._child.failed.connect(self.failed)

    def available(self) -> bool:
        """Whether the program is installed."""
        return self._find(self._program) is not None

    def say(self, text: str) -> None:
        """Start the program with the text."""
        path = self._find(self._program)
        hung = self._child.running and self._since.elapsed() > self._patience_ms
        if path is None or hung:
            self._child.end()
            self.failed.emit()
            return
        self._patience_ms = PATIENCE_MS + PATIENCE_MS_A_LETTER * len(text)
        self._since.start()
        self._child.start(path, [*self._arguments, text.lstrip("-")])

    def stop(self) -> None:
        """Kill it."""
        self._child.end()

    def close(self) -> None:
        """Kill it and wait until it is gone."""
        self._child.close()


class FirstSpeech(Speech):
    """The first of several ways that works; one that fails is not tried again before the next `prepare`."""

    def __init__(self, ways: Sequence[Speech], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways = tuple(ways)
        self._left = list(self._ways)
        self._text = ""
        self._since = QElapsedTimer()
        for way in self._ways:
            way.setParent(self)
            way.failed.connect(self._next)

    @property
    def way(self) -> Speech | None:
        """The one in use."""
        return next((way for way in self._left if way.available()), None)

    @property
    def name(self) -> str:  # type: ignore[override]
        """The name of the one in use."""
        way = self.way
        return way.name if way else "none"

    def available(self) -> bool:
        """Whether one is left."""
        return self.way is not None

    def prepare(self) -> None:
        """Start over with the first."""
        self._left = list(self._ways)
        self._text = ""
        self._use()

    def say(self, text: str) -> None:
        """Speak by the one in use."""
        self._text = text
        self._since.start()
        if self._left:
            self._left[0].say(text)

    def stop(self) -> None:
        """Silence the one in use."""
        self._text = ""
        if self._left:
            self._left[0].stop()

    def close(self) -> None:
        """Close all."""
        self._text = ""
        for way in self._ways:
            way.close()

    def _use(self) -> None:
        while self._left and not self._left[0].available():
            self._left.pop(0)
        if self._left:
            self._left[0].prepare()

    def _next(self) -> None:
        failed = self.sender()
        if not self._left or failed is not self._left[0]:
            return
        self._left.pop(0).close()
        self._use()
        log.info("no voice by %s; next is %s", failed.name, self.name)
        if self._left and self._text and self._since.elapsed() < FRESH_MS:
            self._left[0].say(self._text)


def choose_speech(
    language: str,
    environ: Mapping[str, str],
    platform: str = PLATFORM,
    find: Find = shutil.which,
) -> Speech:
    """The ways of this system, the best first, for a language such as `en` or `de_AT`."""
    from neckbreak.desktop.speech_plyer import PlyerSpeech

    ways: list[Speech] = []
    if platform == "win32":
        from neckbreak.desktop.speech_windows import WindowsSpeech

        ways.append(WindowsSpeech(language, find))
    elif platform == "darwin":
        ways.append(ProgramSpeech("say", (), find))
    else:
        from neckbreak.desktop.speech_dispatcher import SpeechDispatcher, socket_path

        ways.append(SpeechDispatcher(language, socket_path(environ), find))
        ways.append(ProgramSpeech("espeak-ng", ("-v", language.replace("_", "-").lower(), "--"), find))
    ways.append(PlyerSpeech(platform, find))
    return FirstSpeech(ways)
