"""One NeckBreak per user: a lock decides, a local socket carries the commands.

Neither alone is enough. A second server at the same address takes it away from the first without an error, and a
killed process leaves a socket that refuses the next start. `QLockFile` without a stale time recovers after a kill and
recognises a reused process number; the holder of the lock may therefore replace whatever lies at the address.

The server stands on the standard library's sockets and on Qt's event loop, because of the memory budget: importing
QtNetwork for this one socket costs 2.6 MB of the waiting process. Only Windows, which has no such socket, pays that,
in `pipe_server`. The client half is `wire`, which needs no Qt at all.
"""

from __future__ import annotations

import logging
import socket
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from neckbreak.desktop.paths import private_dir
from neckbreak.desktop.platform import PLATFORM
from neckbreak.desktop.request import CLIENT_TIME_MS, Handler, answer_line, out_of_time, too_long
from neckbreak.desktop.wire import REQUEST_LIMIT

_WAITING_CLIENTS = 64
_PART = 64 * 1024

log = logging.getLogger(__name__)


class Server(Protocol):
    """Answers light commands while the lock is held; only the same user can connect."""

    def listen(self) -> None:
        """Begin to answer, in place of whatever a killed process left at the address.

        Only for the holder of the lock. Raises `OSError` when the address can't be used.
        """

    def close(self) -> None:
        """Stop answering and leave nothing at the address; may be called twice, and by a handler."""


def command_server(address: str, handler: Handler, parent: QObject | None = None, platform: str = PLATFORM) -> Server:
    """This system's server for the address that `wire.command_address` gives."""
    if platform == "win32":
        from neckbreak.desktop.pipe_server import PipeServer

        return PipeServer(address, handler, parent)
    return CommandServer(address, handler, parent)


class CommandServer(QObject):
    """The `Server` of Linux and macOS: a socket that only the user can open, in a folder only he can enter."""

    def __init__(self, address: str, handler: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = Path(address)
        self._handler = handler
        self._listener: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._conversations: set[_Conversation] = set()

    def listen(self) -> None:
        """See `Server`."""
        self.close()
        private_dir(self._place.parent)
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._place.unlink(missing_ok=True)
            listener.bind(str(self._place))
            self._place.chmod(0o600)
            listener.listen(_WAITING_CLIENTS)
            listener.setblocking(False)
        except OSError as error:
            listener.close()
            raise OSError(f"commands can't be received: {error}") from error
        self._listener = listener
        self._notifier = QSocketNotifier(listener.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)

    def close(self) -> None:
        """See `Server`. A handler that calls this still gets its answer out."""
        if self._listener is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._notifier = None
        self._listener.close()
        self._listener = None
        self._place.unlink(missing_ok=True)
        for conversation in list(self._conversations):
            conversation.end()

    def _accept(self) -> None:
        while self._listener is not None:
            try:
                client, _ = self._listener.accept()
            except BlockingIOError:
                return
            except ConnectionError:
                continue
            except OSError as error:  # no descriptors left, say: asked again at once, it would only spin
                log.warning("no command can be accepted just now: %s", error)
                if self._notifier is not None:
                    self._notifier.setEnabled(False)
                    QTimer.singleShot(CLIENT_TIME_MS, self._go_on)
                return
            conversation = _Conversation(client, self._handler, self)
            self._conversations.add(conversation)
            conversation.ended.connect(self._forget)
            conversation.begin()

    def _go_on(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(True)

    def _forget(self, conversation: _Conversation) -> None:
        self._conversations.discard(conversation)


class _Conversation(QObject):
    """One client: a line in, a line out, and a second for each."""

    ended = Signal(object)

    def __init__(self, client: socket.socket, handler: Handler, parent: QObject) -> None:
        super().__init__(parent)
        client.setblocking(False)
        self._client = client
        self._handler = handler
        self._came = bytearray()
        self._left: memoryview | None = None
        """What is still to be sent; None before there is an answer."""
        self._handling = False
        self._over = False
        self._readable = QSocketNotifier(client.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)
        self._writable = QSocketNotifier(client.fileno(), QSocketNotifier.Type.Write, self)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._write)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)

    def begin(self) -> None:
        """Read what is there already."""
        self._timer.start(CLIENT_TIME_MS)
        self._read()

    def end(self) -> None:
        """No more words; one that waits for its handler ends with the answer."""
        self._over = True
        if self._handling or self._client.fileno() < 0:
            return
        self._timer.stop()
        self._readable.setEnabled(False)
        self._writable.setEnabled(False)
        self._client.close()
        self.ended.emit(self)
        self.deleteLater()

    def _read(self) -> None:
        try:
            part = self._client.recv(_PART)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        if self._left is not None or self._handling:
            # Read on, else a client with more to say would never come to read our answer.
            if not part and not self._handling:
                self.end()
            return
        if not part:
            self.end()
            return
        self._came += part
        line_end = self._came.find(b"\n", len(self._came) - len(part)) + 1
        if line_end:
            self._handle(bytes(self._came[:line_end]))
        elif len(self._came) >= REQUEST_LIMIT:
            self._answer(too_long())

    def _handle(self, line: bytes) -> None:
        self._handling = True
        self._readable.setEnabled(False)
        answer = answer_line(line, self._handler)
        self._handling = False
        self._readable.setEnabled(True)
        self._answer(answer)

    def _answer(self, line: bytes) -> None:
        self._came.clear()
        self._left = memoryview(line)
        self._timer.start(CLIENT_TIME_MS)
        self._write()  # now: a handler may be about to end the app
        if self._over:
            self.end()

    def _write(self) -> None:
        assert self._left is not None
        try:
            while self._left:
                self._left = self._left[self._client.send(self._left) :]
            self._writable.setEnabled(False)
            self._client.shutdown(socket.SHUT_WR)
        except BlockingIOError:
            self._writable.setEnabled(True)
        except OSError:
            self.end()

    def _time_is_up(self) -> None:
        if self._left is not None:
            self.end()
        elif not self._handling:
            self._answer(out_of_time())
