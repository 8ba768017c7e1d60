"""The server's half of the command protocol: a line in, a line out, whatever carries them.

What arrives is checked here once, so that a handler only ever sees a well-formed message. `wire` describes the
messages.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any

from neckbreak.desktop.wire import REQUEST_LIMIT, VERSION

Handler = Callable[[dict[str, Any]], dict[str, Any]]
"""Takes `{"v": 1, "cmd": str, "args": dict}` and returns the reply."""

CLIENT_TIME_MS = 1000
"""A client has this long for its line, and as long again to take the answer."""

log = logging.getLogger(__name__)


def answer_line(line: bytes, handler: Handler) -> bytes:
    """The line that answers `line`. Never raises: what goes wrong is an answer, too."""
    if len(line) > REQUEST_LIMIT:
        return too_long()
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
        return _line(handler({"v": VERSION, "cmd": command, "args": args}))
    except Exception:
        log.exception("command %r failed", command[:40])
        return _error("failed", "The command failed; the log says why.")


def too_long() -> bytes:
    """The answer to a line that is longer than allowed."""
    return _error("too_long", f"A command has at most {REQUEST_LIMIT} bytes.")


def out_of_time() -> bytes:
    """The answer to a client whose line did not come."""
    return _error("timeout", "No complete line came within a second.")


def _error(code: str, text: str) -> bytes:
    return _line({"v": VERSION, "ok": False, "error": code, "text": text})


def _line(reply: dict[str, Any]) -> bytes:
    return json.dumps(reply, separators=(",", ":")).encode() + b"\n"
