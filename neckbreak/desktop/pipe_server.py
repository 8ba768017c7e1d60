"""The command server of Windows, where named pipes take the place of sockets in a folder.

A module of its own, because importing QtNetwork costs 2.6 MB that the other systems need not pay.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from neckbreak.desktop.request import CLIENT_TIME_MS, Handler, answer_line, out_of_time, too_long
from neckbreak.desktop.wire import REQUEST_LIMIT


class PipeServer(QObject):
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
        """Stop answering."""
        self._server.close()

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            _Conversation(self._server.nextPendingConnection(), self._handler, self)


class _Conversation(QObject):
    """One client: a line in, a line out, and a second for each."""

    def __init__(self, socket: QLocalSocket, handler: Handler, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._handler = handler
        self._answered = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._timer.start(CLIENT_TIME_MS)
        self._read()

    def _read(self) -> None:
        if self._answered:
            self._socket.readAll()
        elif self._socket.canReadLine():
            self._answered = True
            self._answer(answer_line(bytes(self._socket.readLine().data()), self._handler))
        elif self._socket.bytesAvailable() >= REQUEST_LIMIT:
            self._answer(too_long())

    def _answer(self, line: bytes) -> None:
        self._answered = True
        self._socket.write(line)
        self._socket.flush()  # a handler may be about to end the app
        self._timer.start(CLIENT_TIME_MS)
        self._socket.disconnectFromServer()

    def _time_is_up(self) -> None:
        if self._answered:
            self._socket.abort()
        else:
            self._answer(out_of_time())
