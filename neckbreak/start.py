"""The usual start, `neckbreak` and `neckbreak --autostart`, and the light client that every command uses.

The waiting process keeps whatever its start has imported, so the usual start comes here straight from `__main__`,
past the command line's parser.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from neckbreak.desktop.paths import HOME_VARIABLE, Paths, find_paths
from neckbreak.desktop.platform import PLATFORM
from neckbreak.desktop.wire import CommandError, command_address, send_command

WORLD, USAGE, NOT_RUNNING = 1, 2, 3
"""Exit codes for: the world is not so, the user said something impossible, NeckBreak is not running."""

PATIENCE_S = 5.0


def my_paths() -> Paths:
    """This user's paths on this system."""
    return find_paths(os.environ, PLATFORM, Path.home())


def start_app(paths: Paths, speed: float = 1.0, autostart: bool = False) -> int:
    """Start the tray app, or have the running one show itself; returns the exit code."""
    if speed != 1.0 and not os.environ.get(HOME_VARIABLE):
        complain(f"--speed is for developers: set {HOME_VARIABLE} to a folder of its own first.")
        return USAGE
    try:
        return show(ask(paths, "show", {}))
    except CommandError:
        pass
    from neckbreak import launch

    return launch.run(paths, speed=speed, autostart=autostart)


def ask(paths: Paths, command: str, args: dict[str, Any]) -> dict[str, Any]:
    """Send one command to the running app. Raises `CommandError`."""
    address = command_address(paths.runtime)
    try:
        return send_command(address, {"v": 1, "cmd": command, "args": args}, PATIENCE_S)
    except ValueError as error:
        raise CommandError(str(error)) from error


def show(reply: dict[str, Any], as_json: bool = False) -> int:
    """Print what the running app answered, a failure to stderr; returns the exit code."""
    text = str(reply.get("text", ""))
    if not reply.get("ok"):
        complain(text)
        return int(reply.get("exit", WORLD))
    if as_json:
        print(json.dumps(reply.get("data"), indent=2, ensure_ascii=False))  # noqa: T201
    elif text:
        print(text)  # noqa: T201
    return 0


def complain(text: str) -> None:
    """One sentence to stderr."""
    print(text, file=sys.stderr)  # noqa: T201
