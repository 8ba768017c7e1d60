"""The client half of the command channel, against servers good and bad on real sockets and streams."""

from __future__ import annotations

import io
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from neckbreak.desktop.wire import (
    REPLY_LIMIT,
    REQUEST_LIMIT,
    CommandError,
    NoAnswer,
    NotRunning,
    command_address,
    exchange_in_time,
    send_command,
)

MESSAGE = {"v": 1, "cmd": "status", "args": {}}
Answer = Callable[[socket.socket], None]


class OneAnswer:
    """A server for one client, without manners of its own."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder / "s.sock")
        self.heard = b""
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(self.address)
        self._listener.listen()
        self._listener.settimeout(10)
        self._thread: threading.Thread | None = None

    def answers(self, act: Answer) -> str:
        def serve() -> None:
            client, _ = self._listener.accept()
            with client:
                client.settimeout(10)
                while not self.heard.endswith(b"\n"):
                    self.heard += client.recv(1 << 16)
                act(client)

        self._thread = threading.Thread(target=serve, daemon=True)
        self._thread.start()
        return self.address

    def close(self) -> None:
        if self._thread is not None:
            self._thread.join(10)
        self._listener.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[OneAnswer]:
    made = OneAnswer(tmp_path)
    yield made
    made.close()


def says(*parts: bytes) -> Answer:
    def act(client: socket.socket) -> None:
        for part in parts:
            client.sendall(part)

    return act


def until_it_goes(client: socket.socket) -> None:
    client.recv(1)


def test_one_line_goes_out_and_one_comes_back(server):
    address = server.answers(says(b'{"ok":', b'true,"text":"\xc3\xa4"}', b"\n"))

    assert send_command(address, MESSAGE) == {"ok": True, "text": "ä"}
    assert json.loads(server.heard) == MESSAGE


def test_a_path_is_an_address(server):
    server.answers(says(b"{}\n"))

    assert send_command(Path(server.address), MESSAGE) == {}


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (b"", "incomplete"),
        (b'{"ok":tr', "incomplete"),
        (b"hello\n", "not JSON"),
        (b"\xff\n", "not JSON"),
        (b"[1]\n", "not a JSON object"),
    ],
)
def test_what_is_no_reply_is_no_answer(server, sent, told):
    with pytest.raises(NoAnswer, match=told):
        send_command(server.answers(says(sent)), MESSAGE)


def test_a_server_that_says_nothing_costs_no_more_than_the_time_given(server):
    began = monotonic()
    with pytest.raises(NoAnswer):
        send_command(server.answers(until_it_goes), MESSAGE, timeout_s=0.3)

    assert monotonic() - began < 2


def test_a_server_that_dribbles_does_not_get_more_time(server):
    def dribble(client: socket.socket) -> None:
        try:
            while True:
                client.sendall(b" ")
                client.settimeout(0.05)
                try:
                    if not client.recv(1):
                        return
                except TimeoutError:
                    pass
        except OSError:
            return

    began = monotonic()
    with pytest.raises(NoAnswer):
        send_command(server.answers(dribble), MESSAGE, timeout_s=0.4)

    assert monotonic() - began < 2


def test_a_server_that_never_stops_does_not_fill_memory(server):
    def flood(client: socket.socket) -> None:
        part = b"x" * (1 << 20)
        try:
            for _ in range(2 * REPLY_LIMIT // len(part)):
                client.sendall(part)
        except OSError:
            return

    with pytest.raises(NoAnswer, match="incomplete"):
        send_command(server.answers(flood), MESSAGE, timeout_s=30)


def test_nobody_at_the_address_is_not_running(tmp_path):
    with pytest.raises(NotRunning):
        send_command(tmp_path / "none.sock", MESSAGE)
    left_behind = socket.socket(socket.AF_UNIX)
    left_behind.bind(str(tmp_path / "left.sock"))
    left_behind.close()
    with pytest.raises(NotRunning):
        send_command(tmp_path / "left.sock", MESSAGE)


def test_a_file_at_the_address_is_not_our_app(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CommandError):
        send_command(tmp_path / "file", MESSAGE)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs to become another user")
def test_a_socket_of_somebody_else_is_not_our_app(server):
    server.answers(says(b"{}\n"))
    os.chown(server.address, 65534, 65534)
    with pytest.raises(NotRunning, match="somebody else"):
        send_command(server.address, MESSAGE)
    os.chown(server.address, os.getuid(), os.getgid())
    send_command(server.address, MESSAGE)


def test_a_message_that_the_server_would_refuse_is_not_sent(tmp_path):
    with pytest.raises(ValueError, match="at most"):
        send_command(tmp_path / "none.sock", {**MESSAGE, "args": {"a": "b" * REQUEST_LIMIT}})


def test_addresses():
    assert command_address(Path("/r"), "linux") == command_address(Path("/r"), "darwin") == "/r/neckbreak.sock"
    pipe = command_address(Path("/Users/Me/run"), "win32")
    assert pipe.startswith("\\\\.\\pipe\\neckbreak-")
    assert pipe == command_address(Path("/users/me/RUN"), "win32")
    assert pipe != command_address(Path("/users/you/run"), "win32")


def test_a_pipe_that_is_not_there_is_not_running():
    with pytest.raises(NotRunning):
        send_command("\\\\.\\pipe\\neckbreak-none", MESSAGE)


class Stream(io.BytesIO):
    """A pipe's two directions in one: what is written is kept, what is read was given."""

    def __init__(self, answer: bytes) -> None:
        super().__init__(answer)
        self.written = b""

    def write(self, data) -> int:
        self.written += bytes(data)
        return len(data)


def test_a_stream_without_time_out_is_read_on_a_thread():
    stream = Stream(b'{"ok":true}\nmore')

    assert exchange_in_time(lambda: stream, b"hello\n", 5) == b'{"ok":true}\n'
    assert stream.written == b"hello\n"


def test_a_stream_that_blocks_is_left_when_the_time_is_up():
    release = threading.Event()

    def blocks() -> Stream:
        release.wait(10)
        return Stream(b"")

    with pytest.raises(NoAnswer, match="in time"):
        exchange_in_time(blocks, b"hello\n", 0.1)
    release.set()


def test_a_stream_that_fails_is_no_answer():
    def fails() -> Stream:
        raise PermissionError("busy")

    def absent() -> Stream:
        raise NotRunning("nobody")

    with pytest.raises(NoAnswer, match="busy"):
        exchange_in_time(fails, b"", 5)
    with pytest.raises(NotRunning):
        exchange_in_time(absent, b"", 5)


def test_the_client_half_is_light():
    script = "import sys; from neckbreak.desktop import paths, wire, platform; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=20, check=True)

    loaded = {name.split(".")[0] for name in ran.stdout.split()}
    assert not loaded & {"PySide6", "shiboken6", "argparse", "logging", "hashlib", "tomllib"}
