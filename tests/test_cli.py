"""The command line as people and scripts use it: real processes, files and sockets."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from neckbreak import __version__
from neckbreak.core.moment import Moment
from neckbreak.core.records import Outcome
from neckbreak.core.settings import FIELDS
from neckbreak.desktop.instance import CommandServer
from neckbreak.storage.history import History
from tests.storage import samples

DEADLINE_S = 30.0
NOT_RUNNING = "NeckBreak is not running. Start it with: neckbreak\n"
LIGHT = """
import sys
from neckbreak.__main__ import main
try:
    code = main()
except SystemExit as end:
    code = end.code
heavy = {"PySide6", "shiboken6", "apscheduler", "plyer", "jeepney", "sqlite3", "tomlkit"}
print(*sorted({m.split(".")[0] for m in sys.modules} & heavy), file=sys.stderr)
sys.exit(code)
"""

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def arguments(*given: str) -> list[str]:
    return [sys.executable, "-W", "error", "-m", "neckbreak", *given]


def environ(home: Path | None) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH") if name in os.environ}
    place = {"NECKBREAK_HOME": str(home)} if home is not None else {}
    return {**kept, "HOME": "/nonexistent", "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", **place}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def run(home: Path) -> Run:
    """Run a command and wait for its end."""

    def ran(*given: str, home: Path | None = home) -> subprocess.CompletedProcess[str]:
        return subprocess.run(arguments(*given), capture_output=True, text=True, env=environ(home), timeout=DEADLINE_S)

    return ran


# -- help and wrong use --------------------------------------------------------------------------------------------

COMMANDS = (
    "break",
    "pause",
    "resume",
    "later",
    "start",
    "quit",
    "skip",
    "status",
    "why",
    "stats",
    "movements",
    "settings",
    "desktop-entry",
    "doctor",
    "demo",
)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(run, command):
    done = run(command, "--help")

    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: neckbreak {command}")
    assert done.stderr == ""


def test_help_names_every_command(run):
    done = run("--help")

    assert done.returncode == 0
    for command in COMMANDS:
        assert re.search(rf"^    {command}\s", done.stdout, re.M), command


def test_the_version(run):
    assert run("--version").stdout == f"neckbreak {__version__}\n"


@pytest.mark.parametrize(
    "given",
    [
        ("dance",),
        ("--faster",),
        ("pause",),
        ("skip", "a", "b"),
        ("settings", "forget"),
        ("desktop-entry",),
        ("desktop-entry", "paint"),
        ("--speed", "0"),
        ("--speed", "fast"),
        ("--speed", "nan"),
        ("demo", "--speed", "10001"),
        ("demo", "--hours", "many"),
        ("demo", "--hours", "-1"),
    ],
    ids=" ".join,
)
def test_wrong_use_is_told_on_stderr(run, given):
    done = run(*given)

    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert "error:" in done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_an_unknown_option_shows_the_usage_of_its_command(run, command):
    needed = {"pause": ("45m",), "desktop-entry": ("install",)}.get(command, ())
    done = run(command, *needed, "--jsn")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"usage: neckbreak {command} ")
    assert done.stderr.endswith(f"\nneckbreak {command}: error: “--jsn” is not understood here.\n")


def test_a_faster_clock_needs_a_folder_of_its_own(run):
    done = run("--speed", "60", home=None)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "--speed is for developers: set NECKBREAK_HOME to a folder of its own first.\n"


# -- not running ---------------------------------------------------------------------------------------------------

ASKING = [
    ("status",),
    ("status", "--json"),
    ("why",),
    ("why", "--today", "--json"),
    ("pause", "45m"),
    ("pause", "until", "14:00"),
    ("resume",),
    ("later",),
    ("start",),
    ("skip",),
    ("skip", "in_call"),
]


@pytest.mark.parametrize("given", ASKING, ids=" ".join)
def test_without_the_app_a_command_says_so_and_makes_nothing(run, home, given):
    done = run(*given)

    assert (done.returncode, done.stdout, done.stderr) == (3, "", NOT_RUNNING)
    assert not home.exists()


@pytest.mark.parametrize(
    "given", [*ASKING, ("settings",), ("settings", "path"), ("movements",), ("--help",)], ids=" ".join
)
def test_light_commands_load_nothing_heavy(home, given):
    done = subprocess.run(
        [sys.executable, "-c", LIGHT, *given], capture_output=True, text=True, env=environ(home), timeout=DEADLINE_S
    )

    assert done.stderr.splitlines()[-1] == ""


def test_stats_without_the_app_reads_the_history_and_changes_nothing(run, home):
    empty = run("stats")
    assert (empty.returncode, empty.stderr) == (0, "")
    assert empty.stdout.splitlines()[1].startswith("Nothing is recorded for this time.")
    assert not home.exists()

    home.mkdir()
    now = datetime.now(UTC)
    history = History.open(home / "history.db", home / "backups", lambda: now)
    history.apply(samples.offer("x", Moment(now - timedelta(days=2), 0.0, 0.0, 0), Outcome.DONE), None)
    history.close()
    before = {file.name: file.read_bytes() for file in home.iterdir() if file.is_file()}
    told = run("stats")
    assert (told.returncode, told.stderr) == (0, "")
    assert "Breaks taken: 1\n" in told.stdout
    assert json.loads(run("stats", "--json").stdout)["done"] == 1
    assert {file.name: file.read_bytes() for file in home.iterdir() if file.is_file()} == before


@pytest.mark.parametrize("given", [("--from", "soon"), ("--to", "2026-02-30"), ("--from", "9999-01-01")], ids=" ".join)
def test_stats_of_no_period_are_refused_in_one_sentence(run, given):
    done = run("stats", *given)

    assert (done.returncode, done.stdout) == (2, "")
    assert given[1] in done.stderr
    assert done.stderr.count("\n") == 1


def test_stats_of_a_file_that_is_none_say_so(run, home):
    home.mkdir()
    (home / "history.db").write_bytes(b"somebody wrote something else here, and much of it " * 99)
    done = run("stats")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "The history cannot be read: file is not a database\n"


# -- settings without the app --------------------------------------------------------------------------------------


def test_settings_tells_its_path(run, home):
    assert run("settings", "path").stdout == f"{home / 'settings.toml'}\n"
    assert not home.exists()


def test_settings_shows_all(run):
    lines = run("settings").stdout.splitlines()

    assert [line.split(" = ")[0] for line in lines] == list(FIELDS)
    assert "due_min = 45" in lines
    assert "seated_only = no" in lines


def test_settings_are_set_got_and_reset_on_the_file(run, home):
    file = home / "settings.toml"
    home.mkdir()
    file.write_text('# mine\ntheme = "dark" # at night\nfuture = 1\n')
    for key, value in (("due_min", "50"), ("seated_only", "yes"), ("break_length", "1m")):
        done = run("settings", "set", key, value)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert run("settings", "get", key).stdout == f"{value}\n"

    text = file.read_text()
    assert text.startswith('# mine\ntheme = "dark" # at night\nfuture = 1\n')
    assert "due_min = 50\n" in text
    assert run("settings", "get", "theme").stdout == "dark\n"

    assert run("settings", "reset").returncode == 0
    assert run("settings", "get", "due_min").stdout == "45\n"
    assert run("settings", "get", "theme").stdout == "system\n"
    assert "future = 1" in file.read_text()


def test_hours_are_written_as_people_do(run):
    assert run("settings", "set", "hours", "Mo-Fr", "9–17;", "sat", "10-14").returncode == 0
    assert run("settings", "get", "hours").stdout == "mon-fri 09:00-17:00; sat 10:00-14:00\n"

    refused = run("settings", "set", "hours", "mon 9-5")

    assert refused.returncode == 2
    assert "see “9-5”" in refused.stderr
    assert run("settings", "set", "hours", "").returncode == 0
    assert run("settings", "get", "hours").stdout == "\n"


def test_a_set_file_is_private(run, home):
    run("settings", "set", "theme", "dark")

    assert (home / "settings.toml").stat().st_mode & 0o777 == 0o600
    assert home.stat().st_mode & 0o777 == 0o700


def test_an_end_of_the_window_moves_the_others(run):
    run("settings", "set", "earliest_min", "70")

    assert [run("settings", "get", key).stdout for key in ("earliest_min", "due_min", "latest_min")] == ["70\n"] * 3


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("due_min", "500", "“due_min” cannot be “500”. Possible are: whole numbers from 5 to 120.\n"),
        ("due_min", "soon", "“due_min” cannot be “soon”. Possible are: whole numbers from 5 to 120.\n"),
        ("theme", "pink", "“theme” cannot be “pink”. Possible are: system, light, dark.\n"),
        ("seated_only", "maybe", "“seated_only” cannot be “maybe”. Possible are: true, false.\n"),
        (
            "wait_programs",
            "a\x07b",
            "“wait_programs” cannot be “a\x07b”. Possible are: names with commas between them, or nothing.\n",
        ),
        (
            "wait_calendar",
            "a\x07b",
            "“wait_calendar” cannot be “a\x07b”. Possible are: the path of a file or folder, or nothing.\n",
        ),
    ],
)
def test_a_bad_value_is_told_with_what_is_possible(run, home, key, value, told):
    done = run("settings", "set", key, value)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", told)
    assert not (home / "settings.toml").exists()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("get", "colour"), "There is no setting “colour”. Known are: earliest_min, "),
        (("set", "colour", "red"), "There is no setting “colour”. Known are: earliest_min, "),
        (("get",), "Say which setting, for example: "),
        (("set",), "Say which setting, for example: "),
        (("set", "due_min"), "Say the new value, for example: "),
    ],
)
def test_a_question_without_a_setting_is_answered_with_the_known(run, given, told):
    done = run("settings", *given)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "due_min = 500\n",
            ": “due_min” cannot be “500”. Possible are: whole numbers from 5 to 120. The default is used for it.",
        ),
        (
            'seated_only = "x"\n',
            ": “seated_only” cannot be “x”. Possible are: true, false. The default is used for it.",
        ),
        (
            "due_min = 20\nearliest_min = 30\n",
            ": “earliest_min” does not fit the other two times: earliest, due and latest must be in this order."
            " The default is used for it.",
        ),
        ("# mine\ndue_min = = 1\n", ", line 2: this is not TOML. The defaults are shown."),
        ("\udcff", ": this is not TOML. The defaults are shown."),
    ],
)
def test_what_is_wrong_with_the_file_is_told_and_the_default_shown(run, home, text, told):
    home.mkdir()
    (home / "settings.toml").write_bytes(os.fsencode(text))
    done = run("settings", "get", "theme")

    assert (done.returncode, done.stdout) == (0, "system\n")
    assert done.stderr == f"{home / 'settings.toml'}{told}\n"


def test_a_setting_that_cannot_be_saved_is_told(run, home):
    home.write_text("a file where the folder should be")
    done = run("settings", "set", "theme", "dark")

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("The settings could not be saved: ")
    assert "Traceback" not in done.stderr


# -- through the running app ---------------------------------------------------------------------------------------


class App:
    """What the running app is to the command line: a server that remembers, and answers as told."""

    def __init__(self, home: Path, qtbot) -> None:
        self.home = home
        self.qtbot = qtbot
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.reply: dict[str, Any] = {"ok": True, "text": "Done.", "exit": 0}
        self.server = CommandServer(str(home / "run" / "neckbreak.sock"), self._answer)
        self.server.listen()

    def _answer(self, message: dict[str, Any]) -> dict[str, Any]:
        self.asked.append((message["cmd"], message["args"]))
        return self.reply

    def run(self, *given: str, light: bool = False) -> subprocess.CompletedProcess[str]:
        """Run a command while the event loop serves it; if `light`, stderr ends with the heavy modules it loaded."""
        done: list[subprocess.CompletedProcess[str]] = []
        command = [sys.executable, "-c", LIGHT, *given] if light else arguments(*given)

        def wait() -> None:
            done.append(
                subprocess.run(command, capture_output=True, text=True, env=environ(self.home), timeout=DEADLINE_S)
            )

        thread = threading.Thread(target=wait)
        thread.start()
        self.qtbot.waitUntil(lambda: not thread.is_alive(), timeout=int(DEADLINE_S * 1000))
        return done[0]


@pytest.fixture
def app(home: Path, qtbot) -> Iterator[App]:
    made = App(home, qtbot)
    yield made
    made.server.close()


@pytest.mark.parametrize(
    ("given", "command", "args"),
    [
        ("", "show", {}),
        ("--autostart", "show", {}),
        ("break", "break", {"what": ""}),
        ("break 60-C", "break", {"what": "60-C"}),
        ("pause 45m", "pause", {"until": "45m"}),
        ("pause until tomorrow", "pause", {"until": "until tomorrow"}),
        ("resume", "resume", {}),
        ("later", "later", {}),
        ("start", "start", {}),
        ("quit", "quit", {}),
        ("skip", "skip", {"reason": ""}),
        ("skip in_call", "skip", {"reason": "in_call"}),
        ("status", "status", {}),
        ("why --today", "why", {}),
        ("stats", "stats", {"from": "", "to": ""}),
        ("stats --from 2026-03-01 --to today", "stats", {"from": "2026-03-01", "to": "today"}),
        ("settings set due_min 50", "settings", {"key": "due_min", "value": "50"}),
        ("settings reset", "settings", {"key": "reset", "value": None}),
    ],
)
def test_a_command_reaches_the_running_app(app, given, command, args):
    done = app.run(*given.split())

    assert app.asked == [(command, args)]
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout in ("Done.\n", "")


@pytest.mark.parametrize("command", ["status", "why", "stats"])
def test_json_is_the_data_alone(app, command):
    app.reply = {"ok": True, "text": "words", "exit": 0, "data": {"state": "working", "ä": [1, None]}}
    done = app.run(command, "--json")

    assert json.loads(done.stdout) == {"state": "working", "ä": [1, None]}
    assert "words" not in done.stdout


@pytest.mark.parametrize(
    "given", ["later", "skip nonsense", "break none", "pause never", "settings set theme dark", ""]
)
@pytest.mark.parametrize("code", [1, 2])
def test_a_refusal_goes_to_stderr_with_its_exit_code(app, given, code):
    app.reply = {"ok": False, "text": "Not now.", "exit": code}
    done = app.run(*given.split())

    assert (done.returncode, done.stdout, done.stderr) == (code, "", "Not now.\n")


def test_stats_of_a_running_app_load_nothing_heavy(app):
    done = app.run("stats", "--from", "2026-03-01", light=True)

    assert done.stdout == "Done.\n"
    assert done.stderr.splitlines()[-1] == ""


def test_an_error_of_the_channel_goes_to_stderr(app):
    app.reply = {"ok": True, "text": object()}
    done = app.run("later")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "The command failed; the log says why.\n"


def test_a_command_that_is_too_long_is_told(app):
    done = app.run("pause", "x" * 70_000)

    assert (done.returncode, done.stdout, app.asked) == (1, "", [])
    assert done.stderr == "NeckBreak did not answer: a command has at most 65536 bytes\n"


def test_settings_set_leaves_the_file_to_the_running_app(app, home):
    app.run("settings", "set", "theme", "dark")

    assert not (home / "settings.toml").exists()


def test_the_menu_entry_comes_and_goes(tmp_path):
    environ = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "share")}

    def entry(action: str) -> list[str]:
        command = [sys.executable, "-m", "neckbreak", "desktop-entry", action]
        run = subprocess.run(command, env=environ, capture_output=True, text=True, check=True, timeout=30)
        return run.stdout.split()

    files = entry("install")
    assert any(file.endswith("applications/io.github.neckbreak.NeckBreak.desktop") for file in files)
    assert all(Path(file).is_file() for file in files)
    assert entry("remove") == files
    assert not any(Path(file).exists() for file in files)
