"""Tries a packaged NeckBreak on the system it was made for: `python packaging/smoke.py PROGRAM [--speed N]`.

The same steps on Linux, Windows and macOS, in a scratch folder of its own: the version, what works here, a start, a
break of 30 seconds to its end, what the history says about it, an orderly end, and nothing left that runs. It needs
Python and nothing else; it touches no settings and no history of anybody. Of the bundle for Windows PROGRAM is
`neckbreak.com`, which prints; `neckbreak.exe` beside it is what gets started.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

START_S, COMMAND_S, END_S = 60.0, 60.0, 20.0
BREAK_S = 30
NOT_RUNNING = 3


class Failed(Exception):
    """What was expected and did not come."""


class Program:
    """The packaged program and its scratch folder."""

    def __init__(self, path: Path, home: Path) -> None:
        self.path = path.absolute()
        self.environ = {**os.environ, "NECKBREAK_HOME": str(home), "PYTHONUTF8": "1"}

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """A command that ends by itself."""
        return subprocess.run(
            [str(self.path), *arguments],
            env=self.environ,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=COMMAND_S,
        )

    def say(self, *arguments: str) -> str:
        """The same; raises `Failed` when it ends with an error."""
        done = self.run(*arguments)
        if done.returncode:
            raise Failed(f"{' '.join(arguments)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def status(self) -> dict[str, Any] | None:
        """What the running one answers; None while none does."""
        done = self.run("status", "--json")
        return json.loads(done.stdout) if done.returncode == 0 else None

    def start(self, speed: float) -> subprocess.Popen[str]:
        """The tray app."""
        windowed = self.path.with_suffix(".exe") if self.path.suffix == ".com" else self.path
        arguments = [] if speed == 1 else ["--speed", str(speed)]
        return subprocess.Popen(
            [str(windowed), *arguments],
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
        )


def until(seconds: float, what: str, true: Callable[[], object], app: subprocess.Popen[str] | None = None) -> None:
    """Wait for it; raises `Failed` when it does not come, or the app ends meanwhile."""
    deadline, pause = time.monotonic() + seconds, threading.Event()
    while not true():
        if app is not None and app.poll() is not None:
            raise Failed(f"the program ended with {app.returncode} before {what}")
        if time.monotonic() > deadline:
            raise Failed(f"not within {seconds:.0f} s: {what}")
        pause.wait(0.3)


def told(text: str) -> None:
    """One line of what was seen, at once."""
    print(text, flush=True)  # noqa: T201


def look_around(program: Program, version: str) -> None:
    """What it says before it runs."""
    said = program.say("--version").strip()
    if not said.startswith("neckbreak ") or (version and said != f"neckbreak {version}"):
        raise Failed(f"--version says {said!r}")
    told(said)
    if program.run("status").returncode != NOT_RUNNING:
        raise Failed("something answers although nothing was started")
    movements = json.loads(program.say("movements", "--json"))
    told(f"movements: {len(movements)}")
    done = program.run("doctor", "--json")  # its exit code says whether all is well on this desktop
    try:
        found = json.loads(done.stdout)
    except ValueError as error:
        raise Failed(f"doctor --json said: {done.stdout}{done.stderr}") from error
    told(f"doctor: {len(found)} answers, exit {done.returncode}")


def take_a_break(program: Program, app: subprocess.Popen[str], home: Path, speed: float) -> None:
    """A start, a break to its end, and what the history says."""
    until(START_S, "an answer to status", program.status, app)
    status = program.status() or {}
    told(f"runs: {status['state']}")
    program.say("break", f"{BREAK_S}s")
    until(COMMAND_S, "the break", lambda: (program.status() or {}).get("state") == "breaking", app)
    told("in a break")
    until(BREAK_S / speed + COMMAND_S, "the end of the break", lambda: own_breaks(program), app)
    file = home / "export.json"
    program.say("export", str(file))
    outcomes = [row["outcome"] for row in breaks(json.loads(file.read_text(encoding="utf-8")))]
    if outcomes != ["done"]:
        raise Failed(f"the history has breaks with the outcomes {outcomes}")
    told("the history has one break, done")


def breaks(exported: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows of the table of breaks."""
    table = exported["tables"]["breaks"]
    return [dict(zip(table["columns"], row, strict=True)) for row in table["rows"]]


def own_breaks(program: Program) -> int:
    """How many breaks the user has begun and ended today."""
    return int((program.status() or {}).get("today", {}).get("self", 0))


def end(program: Program, app: subprocess.Popen[str], home: Path) -> None:
    """Asked to quit, it ends well and lets go of everything."""
    program.say("quit")
    try:
        _, complaints = app.communicate(timeout=END_S)
    except subprocess.TimeoutExpired as error:
        raise Failed("asked to quit, it did not end") from error
    if app.returncode:
        raise Failed(f"it ended with {app.returncode}: {complaints}")
    if program.run("status").returncode != NOT_RUNNING:
        raise Failed("something answers still")
    if left := [each.name for each in (home / "run").glob("*")]:
        raise Failed(f"left behind: {left}")
    log = home / "log" / "neckbreak.log"
    written = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
    if " ERROR " in written or "Traceback" in written + complaints:
        raise Failed(f"it complained: {written}{complaints}")
    told("quit, and nothing left that runs")


def main() -> int:
    """Everything in turn; 0 when all was as it should be."""
    parser = argparse.ArgumentParser(description="Tries a packaged NeckBreak on the system it was made for.")
    parser.add_argument("program", type=Path)
    parser.add_argument("--speed", type=float, default=1.0, help="a faster clock; 1 is the real one")
    parser.add_argument("--version", default="", help="what --version has to say")
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        home = Path(scratch) / "home"
        program = Program(wish.program, home)
        app = None
        try:
            look_around(program, wish.version)
            app = program.start(wish.speed)
            take_a_break(program, app, home, wish.speed)
            end(program, app, home)
        except (Failed, subprocess.TimeoutExpired, OSError) as error:
            told(f"FAILED: {error}")
            return 1
        finally:
            if app is not None and app.poll() is None:
                app.kill()
                app.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
