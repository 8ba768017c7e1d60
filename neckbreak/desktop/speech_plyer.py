"""plyer's voice, the last resort: it blocks until all is said and cannot be stopped.

So it speaks on a thread that keeps nobody from ending, and while it speaks nothing else is said.
"""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject

from neckbreak.desktop.speech import Speech

log = logging.getLogger(__name__)

_PROGRAMS = {"win32": ("espeak.exe",), "darwin": ("say",)}
_ELSEWHERE = ("espeak", "flite")


class PlyerSpeech(Speech):
    """Speaks through plyer; `speak` blocks, as plyer's does."""

    name = "plyer"

    def __init__(
        self,
        platform: str,
        find: Callable[[str], str | None] = shutil.which,
        speak: Callable[[str], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._programs = _PROGRAMS.get(platform, _ELSEWHERE)
        self._find = find
        self._speak = speak or _by_plyer
        self._busy = threading.Event()

    def available(self) -> bool:
        """Whether a program is there that plyer would use."""
        return any(self._find(name) for name in self._programs)

    def say(self, text: str) -> None:
        """Speak, unless it still speaks."""
        if self._busy.is_set():
            return
        self._busy.set()
        threading.Thread(target=self._run, args=(text,), name="voice", daemon=True).start()

    def _run(self, text: str) -> None:
        try:
            self._speak(text)
        except Exception:
            log.info("no voice by plyer", exc_info=True)
        finally:
            self._busy.clear()


def _by_plyer(text: str) -> None:
    from plyer import tts

    tts.speak(text.lstrip("-"))
