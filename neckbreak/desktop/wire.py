"""The client half of the local command channel: one JSON line out, one JSON line back.

Light commands run in a process that ends after some milliseconds, so nothing here imports Qt.
The server half is `instance.command_server` with `request`; both take their limits and their address from here.

A message is `{"v": 1, "cmd": NAME, "args": {...}}`. A reply is what the running app's handler
returned, or `{"v": 1, "ok": false, "error": CODE, "text": SENTENCE}` with one of the codes
`malformed`, `version`, `too_long`, `timeout`, `failed`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from neckbreak.desktop.paths import SOCKET_NAME

VERSION = 1
REQUEST_LIMIT = 64 * 1024
"""Longest request in bytes, its line end included."""
REPLY_LIMIT = 16 * 1024 * 1024
"""Longest reply in bytes: far more than any answer, so that a stray server can't fill memory."""

_PIPE_FOLDER = "\\\\.\\pipe\\"


class CommandError(Exception):
    """The command did not reach a running NeckBreak, or no usable answer came back."""


class NotRunning(CommandError):
    """Nobody listens at the address."""


class NoAnswer(CommandError):
    """Somebody listens but did not answer in time, or answered with something else."""


def command_address(runtime: Path, platform: str = sys.platform) -> str:
    """Where the running app listens: a socket's path, on Windows a pipe's name."""
    if platform == "win32":
        import hashlib

        mark = hashlib.sha256(os.fsencode(str(runtime).lower())).hexdigest()[:16]
        return f"{_PIPE_FOLDER}neckbreak-{mark}"
    return str(runtime / SOCKET_NAME)


def send_command(address: str | Path, message: Mapping[str, object], timeout_s: float = 3.0) -> dict[str, Any]:
    """Send one message and return the reply.

    `timeout_s` is for the whole exchange. Raises `NotRunning`, `NoAnswer`, or `ValueError` for
    a message that is longer than the other side accepts.
    """
    line = json.dumps(message, separators=(",", ":")).encode() + b"\n"
    if len(line) > REQUEST_LIMIT:
        raise ValueError(f"a command has at most {REQUEST_LIMIT} bytes")
    place = str(address)
    if place.startswith(_PIPE_FOLDER):
        answer = exchange_in_time(lambda: _open_pipe(place), line, timeout_s)
    else:
        answer = _exchange_by_socket(place, line, timeout_s)
    return _decode(answer)


def exchange_in_time(open_stream: Callable[[], BinaryIO], line: bytes, timeout_s: float) -> bytes:
    """Write `line` to a stream without a time-out of its own and read the answering line.

    The stream lives on a helper thread that is abandoned when the time is up; the process of a
    light command ends right after.
    """
    import threading

    answers: list[bytes | Exception] = []

    def exchange() -> None:
        try:
            with open_stream() as stream:
                stream.write(line)
                stream.flush()
                answers.append(stream.readline(REPLY_LIMIT))
        except (OSError, CommandError) as error:
            answers.append(error)

    thread = threading.Thread(target=exchange, daemon=True)
    thread.start()
    thread.join(timeout_s)
    if not answers:
        raise NoAnswer("no answer in time")
    answer = answers[0]
    if isinstance(answer, CommandError):
        raise answer
    if isinstance(answer, Exception):
        raise NoAnswer(str(answer)) from answer
    return answer


def _open_pipe(place: str) -> BinaryIO:
    try:
        return open(place, "r+b", buffering=0)  # noqa: PTH123 - a pipe is no path
    except FileNotFoundError as error:
        raise NotRunning("NeckBreak is not running") from error


def _exchange_by_socket(place: str, line: bytes, timeout_s: float) -> bytes:
    import socket
    from time import monotonic

    _check_owner(place)
    deadline = monotonic() + timeout_s
    answer = bytearray()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(timeout_s)
        try:
            connection.connect(place)
        except (FileNotFoundError, ConnectionRefusedError) as error:
            raise NotRunning("NeckBreak is not running") from error
        except OSError as error:
            raise NoAnswer(str(error)) from error
        try:
            connection.sendall(line)
            while not answer.endswith(b"\n") and len(answer) <= REPLY_LIMIT:
                connection.settimeout(max(deadline - monotonic(), 0.001))
                part = connection.recv(65536)
                if not part:
                    break
                answer += part
        except OSError as error:
            raise NoAnswer(str(error) or "no answer in time") from error
    return bytes(answer)


def _check_owner(place: str) -> None:
    """A socket that somebody else left at our address is not our app."""
    try:
        owner = os.stat(place).st_uid  # noqa: PTH116 - the address stays text
    except OSError as error:
        raise NotRunning("NeckBreak is not running") from error
    if owner != os.getuid():
        raise NotRunning(f"{place} belongs to somebody else")


def _decode(answer: bytes) -> dict[str, Any]:
    if not answer.endswith(b"\n"):
        raise NoAnswer("the answer is incomplete")
    try:
        reply = json.loads(answer)
    except ValueError as error:
        raise NoAnswer("the answer is not JSON") from error
    if not isinstance(reply, dict):
        raise NoAnswer("the answer is not a JSON object")
    return reply
