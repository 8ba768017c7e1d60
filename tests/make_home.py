"""Store a home of the current version for `test_upgrades`: `python -m tests.make_home`, once a version of the history.

What the program itself writes, on a clock thirty times as fast; the settings are all set to something else than usual.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from neckbreak.storage.history import History
from neckbreak.storage.schema import migrations
from tests.storage import samples

LAST = Path(__file__).parent / "homes"
BY_HAND = ("# my own note: the chair is too low\n", '\n[mine]\nkept = "by me"\n')


def wishes() -> dict[str, str]:
    """The settings of the last stored home; add what is new here."""
    [last] = sorted(LAST.glob("home-v*.tar.xz"))[-1:]
    with tarfile.open(last) as tar:
        file = tar.extractfile("./settings.toml")
        assert file is not None
        lines = [line.split(" = ") for line in file.read().decode().splitlines() if " = " in line]
    return {key: value.strip('"') for key, value in lines if key != "kept"}


def main() -> None:
    target = LAST / f"home-v{migrations()[-1][0]}.tar.xz"
    if target.exists():
        raise SystemExit(f"{target} is there already")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        history = History.open(home / "history.db", home / "backups", samples.clock)
        history.apply(samples.everything(), None)
        history.save_answers({"dizzy": "no"}, samples.START)
        history.backup(home / "backups")
        history.close()
        live(home)
        settings = home / "settings.toml"
        settings.write_text(BY_HAND[0] + settings.read_text() + BY_HAND[1])
        shutil.rmtree(home / "run", ignore_errors=True)
        with tarfile.open(target, "w:xz") as tar:
            tar.add(home, ".")


def live(home: Path) -> None:
    """Set all settings, play a break, pause."""
    nowhere = {f"DBUS_{bus}_BUS_ADDRESS": "unix:path=/nowhere" for bus in ("SESSION", "SYSTEM")}
    own = {"NECKBREAK_HOME": str(home), "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    environ = {**os.environ, **nowhere, **own}

    def run(*given: str) -> str:
        command = [sys.executable, "-m", "neckbreak", *given]
        return subprocess.run(command, env=environ, capture_output=True, text=True).stdout

    program = subprocess.Popen([sys.executable, "-m", "neckbreak", "--autostart", "--speed", "30"], env=environ)
    while not run("status"):
        pass
    for key, value in wishes().items():
        run("settings", "set", key, value)
    run("break", "30s")
    while json.loads(run("status", "--json"))["state"] == "breaking":
        pass
    run("pause", "until", "tomorrow")
    program.send_signal(signal.SIGTERM)
    program.wait(20)


if __name__ == "__main__":
    main()
