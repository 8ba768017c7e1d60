"""What NeckBreak asks the kernel for: `make campaign NAME=calls`; every socket, every write, every file read, judged.

Two days under `strace`, children included, on a desk of their own: `neckbreak demo`, and a day of use at real speed in
a home with files of somebody's own. Each call is put into a kind by `tests/desk/kinds.py`; what is of no known kind, or
not allowed, is printed and makes the exit code 1.

`--keep FOLDER` keeps the traces, `--read FOLDER` judges them again.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from jeepney import DBusAddress

from neckbreak.clock import Clock
from neckbreak.core import saved
from neckbreak.core.records import Record, RoundEnded, RoundStarted
from neckbreak.core.states import Live, Round, Working
from neckbreak.desktop.paths import Paths, find_paths
from neckbreak.storage.history import History
from neckbreak.ui.card import DEAF_S
from tests.desk.kinds import Home, Report, personal
from tests.desk.program import PROJECT, Book, Letter
from tests.desk.session import Desk, TooLate, Window, steadily, until
from tests.desk.traced import TRACED, Trace

STRACE = ("strace", "-ff", "--seccomp-bpf", "-y", "-yy", "-s", "4096", "-e", "signal=none", "-e", f"trace={TRACED}")
SETTINGS = {"earliest_min": "5", "due_min": "5", "latest_min": "30", "voice": "true", "theme": "light"}
PAGES = 5
DIALOG = "file-dialog"
"""The traces in which files of others may be named, listed and looked at, but not opened."""
COMMAND = Path(sys.executable).with_name("neckbreak")
"""As installed: `python -m` would look for modules where the user happens to be."""


class Traced:
    """Programs under strace, each in a trace of its own."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        folder.mkdir(parents=True, exist_ok=True)
        self.environ = {**desk.environ, "PYTHONPATH": str(PROJECT)}
        self.doing = ""
        """What the traces are named after, where not after the command."""
        self._count = 0

    def command(self, *arguments: str) -> list[str]:
        """A command line of `neckbreak`, traced."""
        self._count += 1
        name = f"{self._count:02}-{self.doing or next((a for a in arguments if not a.startswith('-')), 'start')}"
        return [*STRACE, "-o", str(self.folder / name), str(COMMAND), *arguments]

    def cli(self, *arguments: str, within_s: float = 60) -> str:
        """Run a command to its end; what it prints."""
        done = subprocess.run(
            self.command(*arguments),
            env=self.environ,
            cwd=self.desk.environ["HOME"],
            capture_output=True,
            text=True,
            timeout=within_s,
            check=False,
        )
        assert done.returncode == 0, (arguments, done.stdout, done.stderr)
        return done.stdout

    def has_opened(self, file: Path) -> bool:
        """Whether a file was opened since the start of that day."""
        sought = re.compile(rf"^openat.*{re.escape(str(file))}>$".encode(), re.MULTILINE)
        return any(sought.search(path.read_bytes()) for path in self.folder.glob("*-*.*"))


class User:
    """Somebody at the desk, in a home of his own with his own files."""

    def __init__(self, traced: Traced) -> None:
        self.traced, self.desk = traced, traced.desk
        self.home = Path(self.desk.environ["HOME"])
        self.paths = find_paths(self.desk.environ, sys.platform, self.home)
        self.calendar = self.home / "Documents" / "work.ics"
        self.chosen = [self.home / "Documents" / name for name in ("history.json", "history.csv", "page.pdf")]
        for name, text in personal().items():
            (self.home / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            (self.home / name).write_text(text)
        self.calendar.write_text(_calendar())
        self.old = self.home / "Downloads" / "old-history.json"

    @property
    def book(self) -> Book:
        return Book(self.paths.history, running=True)

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the program and wait until it answers."""
        process = self.desk.spawn(*self.traced.command(*arguments), log="neckbreak", environ=self.traced.environ)
        try:
            until("NeckBreak answers", lambda: (self.paths.runtime / "neckbreak.sock").exists(), 40)
            until("it is whole", lambda: self.traced.cli("status"), 40)
        except TooLate:
            print((self.desk.folder / "neckbreak.log").read_text(), file=sys.stderr)
            raise
        return process

    def first_start(self) -> None:
        """From the menu: a greeting, the safety list, and what he changes."""
        process = self.start()
        page = until("the safety page", lambda: self.desk.windows("Before you start"))[0]
        until("it has the keyboard", lambda: self.desk.active() == page.id)
        self.desk.key("alt+n")
        until("it is answered", lambda: not self.desk.windows("Before you start"))
        for key, value in SETTINGS.items():
            self.traced.cli("settings", "set", key, value)
        self.quit(process)

    def at_login(self) -> subprocess.Popen[bytes]:
        """After three weeks, and four and a half minutes of work."""
        real = Clock()()
        now = replace(real, wall=real.wall)
        history = History.open(self.paths.history, self.paths.backups, lambda: now.wall)
        records: list[Record] = []
        for ago in range(21, 0, -1):
            at = replace(now, wall=now.wall - timedelta(days=ago))
            records += [RoundStarted(f"w{ago}", at), RoundEnded(f"w{ago}", at.plus(3000), 3000.0, "done")]
        state = Working(Round("today", now, work_s=4.5 * 60))
        history.apply([*records, RoundStarted("today", now)], json.dumps(saved.to_data(Live(now, state))))
        history.close()
        return self.start("--autostart")

    def breaks(self) -> None:
        """Offers in a lull: one for later, one started by hand, with the voice; a second break with the bell."""
        letter = Letter(self.desk)
        self.desk.type_until("a break is due", lambda: self.book.decided("waits_for_lull"), 90)
        until("the card", self.desk.card, 60)
        self.desk.picture("calls-card")
        steadily("the card listens", lambda: True, DEAF_S + 0.3)
        self.desk.click("Start")
        self.finish()
        page = until("the question about the week", lambda: self.desk.windows("How was the week?"))[0]
        self.traced.cli()
        until("it has the keyboard", lambda: self.desk.active() == page.id)
        self.desk.key("Tab", "4", "Tab", "2", "Return")
        self.desk.key("Escape")
        until("it is gone", lambda: not self.desk.windows("How was the week?"))
        letter.close()
        self.traced.cli("settings", "set", "voice", "false")
        self.traced.cli("settings", "set", "chime", "true")
        self.traced.cli("break", "30-A")
        self.finish()

    def finish(self) -> None:
        """Do a break to its end."""
        until("the break", lambda: self.desk.windows("Break"))
        self.desk.picture("calls-break")
        until("its end", lambda: self.book.breaks()[-1]["outcome"], 90)
        until("its window is gone", lambda: not self.desk.windows("Break"))
        assert self.book.breaks()[-1]["outcome"] == "done"

    def windows(self) -> None:
        """Every page, the warning signs, the icon's menu."""
        self.traced.cli()
        self.main()
        for number in range(1, PAGES + 1):
            self.desk.key(f"ctrl+{number}")
            steadily("the page is drawn", lambda: True, 0.7)
            self.desk.picture(f"calls-page{number}")
        self.desk.key("ctrl+1")
        self.desk.click("Something feels wrong")
        until("the warning signs", lambda: len(self.desk.windows()) > 1)
        self.desk.picture("calls-wrong")
        self.desk.key("Escape")
        for label in ("Why?", "Settings", "About and safety", "Open NeckBreak"):
            self.tray(label)
            steadily("it is shown", lambda: True, 0.3)
        self.desk.key("ctrl+w")

    def dialogs(self) -> None:
        """The files that are chosen in a dialog, which shows the names of others."""
        self.traced.doing = DIALOG
        process = self.start("--autostart")
        self.traced.cli()
        window = self.main()
        self.desk.key("ctrl+5")
        self.wheel(window)
        self.export(self.chosen[0])
        self.take_in(self.old)
        self.quit(process)
        self.traced.doing = ""

    def wheel(self, window: Window) -> None:
        """Go to the page's end."""
        self.desk.move(window.rect.center().x() + 50, window.rect.center().y())
        self.desk.run("xdotool", "click", "--repeat", "60", "--delay", "20", "5")

    def main(self) -> Window:
        """The main window, with the keyboard."""
        until("the main window", self.desk.main_window)
        window = self.desk.main_window()
        assert window is not None
        self.desk.run("xdotool", "windowactivate", "--sync", str(window.id))
        return window

    def export(self, file: Path) -> None:
        """By the button and the dialog."""
        self.desk.click("Export the history to a file")
        self._choose(file)
        until("the export", file.exists)

    def take_in(self, file: Path) -> None:
        """By the button and the dialog."""
        shutil.copy(self.chosen[0], file)
        self.main()
        until("the export is told", lambda: "Import a history from a file" in self.desk.buttons())
        steadily("the export has ended", lambda: True, 1.5)
        self.desk.click("Import a history from a file")
        self._choose(file)
        steadily("it is taken in", lambda: True, 3.0)

    def _choose(self, file: Path) -> None:
        dialog = until("the dialog", lambda: [w for w in self.desk.windows() if "history" in w.title])[0]
        self.desk.run("xdotool", "windowactivate", "--sync", str(dialog.id))
        self.desk.picture("calls-dialog")
        self.desk.key("ctrl+a")
        self.desk.type(str(file.relative_to(self.home)), 20)
        self.desk.key("Return")
        until("the dialog is gone", lambda: dialog.id not in {w.id for w in self.desk.windows()})

    def commands(self) -> None:
        """What one types."""
        cli = self.traced.cli
        cli("settings", "set", "wait_calendar", str(self.calendar))
        until("the calendar is read", lambda: self.traced.has_opened(self.calendar), every_s=0.5)
        cli("pause", "45m")
        cli("resume")
        for command in (("why",), ("stats",), ("doctor",), ("settings",), ("movements",), ("status",)):
            cli(*command)
        cli("report", str(self.chosen[2]))
        cli("export", str(self.chosen[1]))
        cli("import", str(self.old))
        cli("desktop-entry", "install")
        cli("desktop-entry", "remove")

    def tray(self, label: str) -> None:
        """Choose from the icon's menu, as a panel tells of it."""
        bus = self.desk.bus
        assert bus is not None
        name, _, path = until("the icon", self.desk.tray_items)[0].partition("/")
        item = DBusAddress(f"/{path}", name, "org.kde.StatusNotifierItem")
        menu = DBusAddress(bus.get(item, "Menu"), name, "com.canonical.dbusmenu")
        bus.call(menu, "AboutToShow", "i", 0)
        number = _entry(bus.call(menu, "GetLayout", "iias", 0, -1, ["label"])[1], label)
        assert number is not None, label
        bus.call(menu, "Event", "isvu", number, "clicked", ("s", ""), 0)

    def quit(self, process: subprocess.Popen[bytes]) -> None:
        """From the icon's menu."""
        self.tray("Quit")
        assert process.wait(30) == 0, (self.desk.folder / "neckbreak.log").read_text()


def _entry(layout: Any, label: str) -> int | None:
    """The number of the first entry that begins so."""
    number, properties, children = layout
    if properties.get("label", ("s", ""))[1].replace("_", "").startswith(label):
        return int(number)
    return next((found for each in children if (found := _entry(each[1], label)) is not None), None)


def _calendar() -> str:
    """An appointment that goes on now."""
    now = datetime.now(UTC)
    begin, end = (f"{now + timedelta(minutes=each):%Y%m%dT%H%M%SZ}" for each in (-10, 30))
    lines = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//desk//", "BEGIN:VEVENT", "UID:1", f"DTSTAMP:{begin}",
             f"DTSTART:{begin}", f"DTEND:{end}", "SUMMARY:Review", "END:VEVENT", "END:VCALENDAR", "")  # fmt: skip
    return "\r\n".join(lines)


@contextlib.contextmanager
def equipped() -> Iterator[Desk]:
    """A desk with a panel, notifications, a login manager, and a sound server that asks for its cookie."""
    desk = Desk(logind=True)
    try:
        pulse = Path(desk.environ["XDG_RUNTIME_DIR"]) / "pulse"
        pulse.mkdir(mode=0o700)
        server = f"module-native-protocol-unix socket={pulse}/native"
        quiet = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes")
        desk.spawn("pulseaudio", *quiet, "-L", server, "-L", "module-null-sink sink_name=ear")
        until("the sound server", lambda: b"ear" in desk.run("pactl", "list", "short", "sinks"))
        yield desk
    finally:
        desk.close()


def home_of(desk: Desk, paths: Paths, pointed: list[Path]) -> Home:
    """What is whose on this desk."""
    return Home(
        home=desk.environ["HOME"],
        desk=str(desk.folder),
        own=[str(p) for p in (paths.settings.parent, paths.data, paths.log.parent, paths.runtime)],
        pointed=[str(p) for p in pointed],
    )


def demo_day(folder: Path) -> None:
    """`neckbreak demo`."""
    with equipped() as desk:
        traced = Traced(desk, folder)
        told = traced.cli("demo", within_s=300)
        home = Path(told.split(", in ")[1].splitlines()[0])
        whose = home_of(desk, find_paths({"NECKBREAK_HOME": str(home)}, sys.platform, home), [])
        whose = replace(whose, own=[str(home)])
        (folder / "home.json").write_text(json.dumps(asdict(whose)))
        print("  " + "\n  ".join(line for line in told.splitlines() if line.startswith("20")))
        shutil.rmtree(home)


def used_day(folder: Path) -> None:
    """A day of use."""
    with equipped() as desk:
        user = User(Traced(desk, folder))
        pointed = [user.calendar, user.old, *user.chosen]
        (folder / "home.json").write_text(json.dumps(asdict(home_of(desk, user.paths, pointed))))
        user.first_start()
        process = user.at_login()
        user.breaks()
        user.windows()
        user.quit(process)
        user.dialogs()
        process = user.start("--autostart")
        user.commands()
        user.quit(process)
        before = personal()
        assert {name: (user.home / name).read_text() for name in before} == before, "a file of the user's was changed"
        left = sorted(str(p.relative_to(user.home)) for p in user.home.rglob("*") if p.is_file())
        known = (*before, ".config/xfce4", ".cache/sessions")
        print("  in the home afterwards:", *(name for name in left if not name.startswith(known)), sep="\n    ")


def judge(folder: Path) -> Report:
    """Every trace of a day."""
    report = Report(Home(**json.loads((folder / "home.json").read_text())))
    names = sorted({path.name.rpartition(".")[0] for path in folder.glob("*-*.*")})
    for name in names:
        for call in Trace(folder / name, Path(report.home.home)).calls():
            report.add(call, shows_files=name.endswith(DIALOG))
    return report


def main() -> int:
    """Both days; 1 if anything was not as it should be."""
    parser = argparse.ArgumentParser(prog="make campaign NAME=calls", description="Every call, judged.")
    parser.add_argument("--keep", type=Path, help="keep the traces in this folder")
    parser.add_argument("--read", type=Path, help="judge the traces of that folder")
    parser.add_argument("--day", choices=("demo", "use"), help="only this day")
    options = parser.parse_args()
    if not shutil.which("strace"):
        sys.exit("This needs strace: apt-get install strace")
    days = {"demo": demo_day, "use": used_day}
    good = True
    with tempfile.TemporaryDirectory(prefix="neckbreak-calls-") as name:
        folder = options.read or options.keep or Path(name)
        for day, live in days.items():
            if options.day not in (None, day) or (options.read and not (folder / day).exists()):
                continue
            print(f"{day}:", flush=True)
            if not options.read:
                live(folder / day)
            report = judge(folder / day)
            print("\n".join(report.lines()), flush=True)
            good &= not report.failures
    return 0 if good else 1


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
