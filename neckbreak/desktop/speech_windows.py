"""Windows' own voices (System.Speech), through a PowerShell that stays for the length of a break.

PowerShell takes about a second to start, far too long for each word, so one is started when the break begins and reads
sentences from its input. They travel as base64 of UTF-8, which no code page can spoil and no quote can leave. When its
input closes, or it is killed, it ends.
"""

from __future__ import annotations

import base64
import shutil
from collections.abc import Callable

from PySide6.QtCore import QObject

from neckbreak.desktop.child import Child
from neckbreak.desktop.speech import Speech

POWERSHELL = "powershell.exe"
SCRIPT = """
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
try {{ $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'{culture}') }} catch {{ }}
while ($null -ne ($line = [Console]::In.ReadLine())) {{
  $voice.SpeakAsyncCancelAll()
  $text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($line))
  if ($text) {{ [void]$voice.SpeakAsync($text) }}
}}
"""


class WindowsSpeech(Speech):
    """Speaks through one PowerShell."""

    name = "System.Speech"

    def __init__(
        self,
        language: str,
        find: Callable[[str], str | None] = shutil.which,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._culture = "".join(c for c in language.replace("_", "-") if c.isalnum() or c == "-")
        self._find = find
        self._child = Child(self)
        self._child.failed.connect(self.failed)
        self._child.succeeded.connect(self.failed)  # it is not meant to end by itself

    def available(self) -> bool:
        """Whether there is a PowerShell."""
        return self._find(POWERSHELL) is not None

    def prepare(self) -> None:
        """Start it."""
        path = self._find(POWERSHELL)
        if path is None:
            self.failed.emit()
        elif not self._child.running:
            script = SCRIPT.format(culture=self._culture)
            encoded = base64.b64encode(script.encode("utf-16-le")).decode("ascii")
            self._child.start(
                path, ["-NoLogo", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded], keep_input=True
            )

    def say(self, text: str) -> None:
        """Send the sentence."""
        if not self._child.running:
            self.prepare()
        self._child.write(base64.b64encode(text.encode("utf-8")) + b"\n")

    def stop(self) -> None:
        """Send an empty sentence, which ends the one before."""
        if self._child.running:
            self._child.write(b"\n")

    def close(self) -> None:
        """End it."""
        self._child.close()
