"""One NeckBreak per user: a lock decides, a local socket carries the commands.

Neither alone is enough. A second `QLocalServer` with access options takes the name away from
the first without an error, and without options a killed process leaves a socket that refuses
the next start. `QLockFile` without a stale time recovers after a kill and recognises a reused
process number; the holder of the lock may therefore replace whatever lies at the address.

The client half is `wire`, which needs no Qt.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from neckbreak.desktop.paths import private_dir
from neckbreak.desktop.wire import REQUEST_LIMIT, VERSION

Handler = Callable[[dict[str, Any]], dict[str, Any]]
"""Takes `{"v": 1, "cmd": str, "args": dict}` and returns the reply."""

_LOCK_NAME = "neckbreak.lock"
_CLIENT_TIME_MS = 1000

log = logging.getLogger(__name__)


class Lock:
    """The right to be this user's one running NeckBreak."""

    def __init__(self, runtime: Path) -> None:
        self._runtime = runtime
        self._file: QLockFile | None = None

    def acquire(self) -> bool:
        """Take the lock at once or answer False when another process holds it.

        Raises `OSError` when the runtime folder can't be used at all.
        """
        if self._file is not None:
            return True
        private_dir(self._runtime)
        file = QLockFile(str(self._runtime / _LOCK_NAME))
        file.setStaleLockTime(0)
        if file.tryLock(0):
            self._file = file
            return True
        if file.error() is QLockFile.LockError.LockFailedError:
            return False
        raise OSError(f"no lock can be made in {self._runtime}")

    def release(self) -> None:
        """Let the next start have the lock; harmless when it is not held."""
        if self._file is not None:
            self._file.unlock()
            self._file = None


class CommandServer(QObject):
    """Answers light commands while the lock is held; only the same user can connect."""

    def __init__(self, address: str, handler: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._handler = handler
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def listen(self) -> None:
        """Begin to answer, in place of whatever a killed process left at the address.

        Only for the holder of the lock. Raises `OSError` when the address can't be used.
        """
        QLocalServer.removeServer(self._address)
        if not self._server.listen(self._address):
            raise OSError(f"commands can't be received: {self._server.errorString()}")

    def close(self) -> None:
        """Stop answering and remove the socket."""
        self._server.close()

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            _Conversation(self._server.nextPendingConnection(), self._handler, self)


class _Conversation(QObject):
    """One client: a line in, a line out, and a second for each."""

    ended = Signal()

    def __init__(self, socket: QLocalSocket, handler: Handler, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._handler = handler
        self._answered = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._out_of_time)
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._timer.start(_CLIENT_TIME_MS)
        self._read()

    def _read(self) -> None:
        if self._answered:
            self._socket.readAll()
        elif self._socket.canReadLine():
            self._answer(_reply(bytes(self._socket.readLine().data()), self._handler))
        elif self._socket.bytesAvailable() > REQUEST_LIMIT:
            self._answer(_too_long())

    def _answer(self, reply: dict[str, Any]) -> None:
        self._answered = True
        self._socket.write(json.dumps(reply, separators=(",", ":")).encode() + b"\n")
        self._socket.flush()  # a handler may be about to end the app
        self._timer.start(_CLIENT_TIME_MS)
        self._socket.disconnectFromServer()

    def _out_of_time(self) -> None:
        if self._answered:
            self._socket.abort()
        else:
            self._answer(_error("timeout", "No complete line came within a second."))


def _reply(line: bytes, handler: Handler) -> dict[str, Any]:
    if len(line) > REQUEST_LIMIT:
        return _too_long()
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return _error("malformed", "The line is not JSON.")
    if not isinstance(message, dict):
        return _error("malformed", "The line is not a JSON object.")
    if message.get("v") != VERSION:
        return _error("version", f"Only messages of version {VERSION} are understood.")
    command, args = message.get("cmd"), message.get("args", {})
    if not isinstance(command, str) or not isinstance(args, dict):
        return _error("malformed", "cmd must be text and args an object.")
    try:
        return handler({"v": VERSION, "cmd": command, "args": args})
    except Exception:
        log.exception("command %r failed", command[:40])
        return _error("failed", "The command failed; the log says why.")


def _too_long() -> dict[str, Any]:
    return _error("too_long", f"A command has at most {REQUEST_LIMIT} bytes.")


def _error(code: str, text: str) -> dict[str, Any]:
    return {"v": VERSION, "ok": False, "error": code, "text": text}
