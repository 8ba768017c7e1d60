"""speech-dispatcher by its own protocol (SSIP) over its local socket: the voice the user has set up for the desktop.

A small client instead of its C library or `spd-say`, because a process for each sentence could not take back what an
earlier one queued. Commands are sent one by one, each after the answer to the one before; every answer ends with a line
whose fourth character is a space, and begins with 1 or 2 when all is well. A server that leaves a
command unanswered until the next sentence has failed. Rate, pitch and volume stay as the user has set them.

When nobody listens the server is started as its library does it; it ends itself some seconds after its last client.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QSocketNotifier

from neckbreak.desktop.child import Child
from neckbreak.desktop.speech import Speech

SERVER = "speech-dispatcher"
_SILENT_MODULES = {"dummy"}
"""Plays a fixed notice that no voice is installed."""
_CANCEL = b"CANCEL SELF\r\n"
PATIENCE_MS = 1000
"""A server takes 0.4 s to start and answers within 5 ms (measured, version 0.11)."""


def socket_path(environ: Mapping[str, str]) -> Path:
    """Where the server listens by its own rules; an address on a network is not ours to use."""
    kind, _, place = environ.get("SPEECHD_ADDRESS", "").partition(":")
    if kind == "unix_socket" and place:
        return Path(place)
    runtime = environ.get("XDG_RUNTIME_DIR") or str(Path(environ.get("HOME", "/nowhere")) / ".cache")
    return Path(runtime) / SERVER / "speechd.sock"


class SpeechDispatcher(Speech):
    """Speaks through speech-dispatcher; `path` is its socket."""

    name = SERVER

    def __init__(
        self,
        language: str,
        path: Path,
        find: Callable[[str], str | None] = shutil.which,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language.replace("_", "-")
        self._path = path
        self._find = find
        self._starter = Child(self)
        self._starter.succeeded.connect(self._connect)
        self._starter.failed.connect(self._give_up)
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._todo: deque[bytes] = deque()
        self._waiting = False
        self._asked = QElapsedTimer()
        self._read = b""
        self._answer: list[str] = []
        self._text = ""

    def available(self) -> bool:
        """Whether it runs or could be started."""
        return self._path.is_socket() or self._find(SERVER) is not None

    def prepare(self) -> None:
        """Connect; start the server if nobody listens."""
        if self._socket is not None or self._starter.running or self._connect(quietly=True):
            return
        server = self._find(SERVER)
        if server is None:
            self._give_up()
            return
        self._asked.start()
        self._starter.start(
            server, ["--spawn", "--communication-method", "unix_socket", "--socket-path", str(self._path)]
        )

    def say(self, text: str) -> None:
        """Take back what is said or queued, and speak; as soon as the server is there, if it is still starting."""
        if (self._waiting or self._starter.running) and self._asked.elapsed() > PATIENCE_MS:
            self._give_up()
            return
        self._text = text
        self.prepare()
        self._go_on()

    def stop(self) -> None:
        """Take back what is said or queued."""
        self._text = ""
        if self._socket is not None:
            self._todo.append(_CANCEL)
            self._go_on()

    def close(self) -> None:
        """Say goodbye without waiting for the answer."""
        self._text = ""
        self._starter.close()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket is not None:
            with contextlib.suppress(OSError):  # it may have gone before us
                self._socket.send(_CANCEL + b"QUIT\r\n")
            self._socket.close()
            self._socket = None
        self._todo.clear()
        self._waiting = False
        self._read, self._answer = b"", []

    def _give_up(self) -> None:
        self.close()
        self.failed.emit()

    def _connect(self, quietly: bool = False) -> bool:
        made = socket.socket(socket.AF_UNIX)
        made.setblocking(False)
        try:
            made.connect(str(self._path))
        except OSError:
            made.close()
            if not quietly:
                self._give_up()
            return False
        self._socket = made
        self._notifier = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)
        user = os.environ.get("USER", "user").replace(":", "").replace(" ", "") or "user"
        commands = [f"SET SELF CLIENT_NAME {user}:neckbreak:voice", "LIST OUTPUT_MODULES"]
        commands += [f"SET SELF LANGUAGE {self._language}", "SET SELF PRIORITY message"]
        self._todo = deque(f"{command}\r\n".encode() for command in commands)
        self._go_on()
        return True

    def _go_on(self) -> None:
        """Send the next command, once the one before is answered; a new sentence waits until the old is sent whole."""
        if self._socket is None or self._waiting:
            return
        if not self._todo and self._text:
            body = "\r\n".join("." + line if line.startswith(".") else line for line in self._text.splitlines())
            self._todo.extend((_CANCEL, b"SPEAK\r\n", f"{body}\r\n.\r\n".encode()))
            self._text = ""
        if not self._todo:
            return
        command = self._todo.popleft()
        self._waiting = True
        self._asked.start()
        try:
            sent = self._socket.send(command)
        except OSError:
            sent = -1
        if sent != len(command):
            self._give_up()

    def _arrived(self) -> None:
        if self._socket is None:
            return
        try:
            data = self._socket.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._give_up()
            return
        self._read += data
        while self._socket is not None and b"\n" in self._read:
            line, _, self._read = self._read.partition(b"\n")
            self._line(line.decode("utf-8", "replace").rstrip("\r"))

    def _line(self, line: str) -> None:
        self._answer.append(line)
        if line[3:4] == "-":
            return
        answer, self._answer = self._answer, []
        self._waiting = False
        nobody = line.startswith("250") and {each[4:] for each in answer[:-1]} <= _SILENT_MODULES
        if line[:1] not in ("1", "2") or nobody:
            self._give_up()
            return
        self._go_on()
