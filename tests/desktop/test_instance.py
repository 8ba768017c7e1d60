"""One instance and its command channel: real sockets, real processes, real kills."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from neckbreak.desktop.instance import CommandServer, command_server
from neckbreak.desktop.lock import Lock
from neckbreak.desktop.paths import UnsafeFolderError
from neckbreak.desktop.pipe_server import PipeServer
from neckbreak.desktop.request import CLIENT_TIME_MS
from neckbreak.desktop.wire import REQUEST_LIMIT, VERSION, NotRunning, send_command

DEADLINE_S = 10.0
MESSAGE = {"v": VERSION, "cmd": "status", "args": {"a": 1}}

HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from neckbreak.desktop.instance import command_server
from neckbreak.desktop.lock import Lock
app = QCoreApplication([])
runtime = Path(sys.argv[1])
lock = Lock(runtime)
if not lock.acquire():
    sys.exit("refused")
server = command_server(str(runtime / "neckbreak.sock"), lambda message: {"ok": True, "text": "there"})
server.listen()
print("ready", *[m for m in sys.modules if "QtNetwork" in m], flush=True)
app.exec()
"""


class Handler:
    """Remembers what it was asked, and answers with what it is told to."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.answer: Callable[[dict[str, Any]], Any] = lambda message: {"ok": True, "text": message["cmd"]}

    def __call__(self, message: dict[str, Any]) -> Any:
        self.asked.append(message)
        return self.answer(message)


@pytest.fixture
def handler() -> Handler:
    return Handler()


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "run" / "neckbreak.sock")


@pytest.fixture(params=[CommandServer, PipeServer])
def server(request, qtbot, address: str, handler: Handler, tmp_path: Path) -> Iterator[Any]:
    """Both servers: what Windows uses speaks over a socket elsewhere."""
    (tmp_path / "run").mkdir(mode=0o700)
    made = request.param(address, handler)
    made.listen()
    yield made
    made.close()


@pytest.fixture
def posix(qtbot, address: str, handler: Handler) -> Iterator[CommandServer]:
    made = CommandServer(address, handler)
    made.listen()
    yield made
    made.close()


class Client:
    """A client without manners, on a thread of its own."""

    def __init__(self, address: str, act: Callable[[socket.socket], bytes]) -> None:
        self.answer: bytes | None = None
        self._address = address
        self._act = act
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(DEADLINE_S)
            connection.connect(self._address)
            self.answer = self._act(connection)

    def done(self) -> bool:
        return not self._thread.is_alive()

    def reply(self, qtbot) -> dict[str, Any]:
        qtbot.waitUntil(self.done, timeout=int(DEADLINE_S * 1000))
        assert self.answer is not None
        assert self.answer.endswith(b"\n")
        found = json.loads(self.answer)
        assert isinstance(found, dict)
        return found


def rest(connection: socket.socket) -> bytes:
    """All that comes until the other side ends."""
    came = b""
    while part := connection.recv(1 << 16):
        came += part
    return came


def saying(*parts: bytes) -> Callable[[socket.socket], bytes]:
    def act(connection: socket.socket) -> bytes:
        for part in parts:
            connection.sendall(part)
        return rest(connection)

    return act


def line(message: object) -> bytes:
    return json.dumps(message).encode() + b"\n"


def plain(address: str) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(DEADLINE_S)
    connection.connect(address)
    return connection


# -- conversations, with both servers ----------------------------------------------------------------------------


def test_the_client_half_gets_its_answer(server, handler, address, qtbot):
    answers: list[dict[str, Any]] = []
    thread = threading.Thread(target=lambda: answers.append(send_command(address, MESSAGE)))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive())

    assert answers == [{"ok": True, "text": "status"}]
    assert handler.asked == [MESSAGE]


def test_a_line_may_come_byte_by_byte_and_without_arguments(server, handler, address, qtbot):
    whole = line({"v": VERSION, "cmd": "später"})
    client = Client(address, saying(*(whole[i : i + 1] for i in range(len(whole)))))

    assert client.reply(qtbot) == {"ok": True, "text": "später"}
    assert handler.asked == [{"v": VERSION, "cmd": "später", "args": {}}]


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        (b"\n", "malformed"),
        (b"not JSON\n", "malformed"),
        (b"\xff\xfe\x00\n", "malformed"),
        (b"[" * 60_000 + b"\n", "malformed"),
        (line([MESSAGE]), "malformed"),
        (line({"v": VERSION}), "malformed"),
        (line({"v": VERSION, "cmd": 5}), "malformed"),
        (line({"v": VERSION, "cmd": "status", "args": []}), "malformed"),
        (line({"v": 2, "cmd": "status"}), "version"),
        (line({"cmd": "status"}), "version"),
        (b"x" * REQUEST_LIMIT + b"\n", "too_long"),
    ],
)
def test_what_is_no_message_is_answered_and_not_handled(server, handler, address, qtbot, sent, error):
    reply = Client(address, saying(sent)).reply(qtbot)

    assert (reply["ok"], reply["error"]) == (False, error)
    assert reply["text"].endswith(".")
    assert handler.asked == []


def test_the_longest_message_is_taken(server, handler, address, qtbot):
    frame = len(line({"v": VERSION, "cmd": "x", "args": {"a": ""}}))
    reply = Client(
        address, saying(line({"v": VERSION, "cmd": "x", "args": {"a": "b" * (REQUEST_LIMIT - frame)}}))
    ).reply(qtbot)

    assert reply["ok"]


def test_only_the_first_line_counts(server, handler, address, qtbot):
    assert Client(address, saying(line(MESSAGE) + line({"v": VERSION, "cmd": "quit"}))).reply(qtbot)["ok"]
    assert [message["cmd"] for message in handler.asked] == ["status"]


def test_a_client_that_says_nothing_is_told_so_after_a_second(server, handler, address, qtbot):
    reply = Client(address, rest).reply(qtbot)

    assert reply["error"] == "timeout"


def test_a_client_that_dribbles_has_one_second_in_all(server, handler, address, qtbot):
    def dribble(connection: socket.socket) -> bytes:
        while not select.select([connection], [], [], 0.2)[0]:
            connection.sendall(b" ")
        return rest(connection)

    assert Client(address, dribble).reply(qtbot)["error"] == "timeout"


def test_a_handler_that_fails_is_answered_for(server, handler, address, qtbot, caplog):
    def fail(_message: dict[str, Any]) -> dict[str, Any]:
        raise RuntimeError("no")

    handler.answer = fail
    assert Client(address, saying(line(MESSAGE))).reply(qtbot)["error"] == "failed"
    assert "status" in caplog.text
    handler.answer = lambda _message: {"text": object()}
    assert Client(address, saying(line(MESSAGE))).reply(qtbot)["error"] == "failed"


def test_many_clients_are_served_at_once_and_the_silent_do_not_block(server, handler, address, qtbot):
    silent = [plain(address) for _ in range(10)]
    clients = [Client(address, saying(line({"v": VERSION, "cmd": f"c{n}"}))) for n in range(30)]

    assert [client.reply(qtbot)["text"] for client in clients] == [f"c{n}" for n in range(30)]
    for connection in silent:
        connection.close()


def test_a_client_that_goes_before_its_answer_harms_nobody(server, handler, address, qtbot):
    for _ in range(5):
        connection = plain(address)
        connection.sendall(line(MESSAGE))
        connection.close()
    for _ in range(5):
        connection = plain(address)
        connection.sendall(b"half a li")
        connection.close()

    assert Client(address, saying(line(MESSAGE))).reply(qtbot)["ok"]


def test_a_long_answer_arrives_whole(server, handler, address, qtbot):
    handler.answer = lambda _message: {"ok": True, "text": "x" * 3_000_000}

    assert len(Client(address, saying(line(MESSAGE))).reply(qtbot)["text"]) == 3_000_000


def test_a_client_that_goes_amid_a_long_answer_harms_nobody(server, handler, address, qtbot):
    handler.answer = lambda _message: {"ok": True, "text": "x" * 3_000_000}

    def part(connection: socket.socket) -> bytes:
        connection.sendall(line(MESSAGE))
        return connection.recv(1000)

    client = Client(address, part)
    qtbot.waitUntil(client.done)
    assert len(Client(address, saying(line(MESSAGE))).reply(qtbot)["text"]) == 3_000_000


def test_a_command_may_close_the_server_and_is_still_answered(server, handler, address, qtbot):
    def stop(_message: dict[str, Any]) -> dict[str, Any]:
        server.close()
        return {"ok": True, "text": "bye"}

    handler.answer = stop

    assert Client(address, saying(line(MESSAGE))).reply(qtbot)["text"] == "bye"
    with pytest.raises(NotRunning):
        send_command(address, MESSAGE)


# -- the socket of Linux and macOS -------------------------------------------------------------------------------


def test_only_the_user_can_reach_the_socket(posix, address):
    assert stat.S_IMODE(os.stat(address).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(os.path.dirname(address)).st_mode) == 0o700


def test_a_client_with_far_too_much_to_say_still_reads_why_it_was_refused(posix, address, handler, qtbot):
    reply = Client(address, saying(b"x" * REQUEST_LIMIT * 40)).reply(qtbot)

    assert reply["error"] == "too_long"
    assert handler.asked == []


def test_closing_removes_the_socket_and_ends_conversations(posix, address, handler, qtbot):
    connection = plain(address)
    qtbot.waitUntil(lambda: bool(posix._conversations))
    posix.close()
    posix.close()

    assert not os.path.lexists(address)
    assert connection.recv(10) == b""
    assert not posix._conversations
    connection.close()


def test_conversations_leave_nothing_behind(posix, address, qtbot):
    before = len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0
    clients = [Client(address, saying(line(MESSAGE))) for _ in range(20)]
    for client in clients:
        client.reply(qtbot)
    qtbot.waitUntil(lambda: not posix._conversations)
    qtbot.waitUntil(lambda: len(posix.children()) == 1)

    assert sys.platform != "linux" or len(os.listdir("/proc/self/fd")) <= before


def test_a_client_that_never_takes_its_answer_is_left_after_a_second(posix, address, handler, qtbot):
    handler.answer = lambda _message: {"ok": True, "text": "x" * 3_000_000}
    connection = plain(address)
    connection.sendall(line(MESSAGE))
    qtbot.waitUntil(lambda: bool(handler.asked))
    qtbot.waitUntil(lambda: not posix._conversations, timeout=3 * CLIENT_TIME_MS)
    connection.close()


def test_it_can_listen_again(posix, address, qtbot):
    posix.close()
    posix.listen()

    assert Client(address, saying(line(MESSAGE))).reply(qtbot)["ok"]


def test_what_lies_at_the_address_is_replaced(qtbot, address, handler, tmp_path):
    (tmp_path / "run").mkdir()
    Path(address).write_text("left behind")
    made = CommandServer(address, handler)
    made.listen()

    assert Client(address, saying(line(MESSAGE))).reply(qtbot)["ok"]
    made.close()


def test_an_address_that_cannot_be_used_is_an_error(qtbot, address, handler, tmp_path):
    (tmp_path / "run" / "neckbreak.sock").mkdir(parents=True)
    with pytest.raises(OSError, match="commands can't be received"):
        CommandServer(address, handler).listen()
    with pytest.raises(OSError, match="commands can't be received"):
        CommandServer(str(tmp_path / ("x" * 200)), handler).listen()


def test_each_system_has_its_server(qtbot, address, handler):
    assert isinstance(command_server(address, handler, platform="win32"), PipeServer)
    assert isinstance(command_server(address, handler, platform="darwin"), CommandServer)
    assert isinstance(command_server(address, handler, platform="linux"), CommandServer)


# -- the lock ----------------------------------------------------------------------------------------------------


def holder(start, runtime: Path) -> subprocess.Popen[bytes]:
    process = start(sys.executable, "-c", HOLDER, str(runtime), stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline().split() == [b"ready"], "it did not start, or it imported QtNetwork"
    return process


def test_a_second_start_is_refused_until_the_first_lets_go(tmp_path):
    first, second = Lock(tmp_path / "run"), Lock(tmp_path / "run")
    assert first.acquire()
    assert first.acquire()
    assert stat.S_IMODE((tmp_path / "run" / "neckbreak.lock").stat().st_mode) == 0o600
    assert not second.acquire()
    first.release()
    first.release()

    assert second.acquire()
    second.release()


def test_another_process_holds_the_lock_until_it_is_killed(start, tmp_path, qtbot):
    runtime = tmp_path / "run"
    address = str(runtime / "neckbreak.sock")
    first = holder(start, runtime)
    assert not Lock(runtime).acquire()
    assert send_command(address, MESSAGE)["text"] == "there"
    first.send_signal(signal.SIGKILL)
    first.wait(DEADLINE_S)
    assert os.path.lexists(address), "a killed process leaves its socket"
    with pytest.raises(NotRunning):
        send_command(address, MESSAGE)

    second = holder(start, runtime)

    assert send_command(address, MESSAGE)["text"] == "there"
    assert not Lock(runtime).acquire()
    second.send_signal(signal.SIGKILL)
    second.wait(DEADLINE_S)
    lock = Lock(runtime)
    assert lock.acquire()
    lock.release()


def test_a_folder_that_cannot_be_used_is_no_refusal(tmp_path):
    (tmp_path / "run").write_text("a file")
    with pytest.raises(FileExistsError):
        Lock(tmp_path / "run").acquire()


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs to become another user")
def test_a_folder_of_somebody_else_is_refused(tmp_path, qtbot, address, handler):
    runtime = tmp_path / "run"
    runtime.mkdir()
    os.chown(runtime, 65534, 65534)
    with pytest.raises(UnsafeFolderError):
        Lock(runtime).acquire()
    with pytest.raises(UnsafeFolderError):
        CommandServer(address, handler).listen()
