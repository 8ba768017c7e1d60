"""A working month of the real program on a real desk: what does it still hold at the end?

    make campaign NAME=soak                  a month: 22 working days, 200 breaks, 31 suspends; some minutes
    make campaign NAME=soak ARGS="--days 2"  a sample

Each day every window is opened and closed twice, monitors are unplugged and plugged in again, and the tray's host,
the notifications, the sound server and logind end and start again. The clocks are moved, as sleep moves them. At the
end of each day, with every window closed, it is noted what the program holds. When the month is over the session bus
goes and comes back, which no program of a desktop survives unharmed, and two more days follow.

One half of this is the desk and its events, the other runs inside the program; the second asks the first by a line.
Ends with an error if something that is counted grew in the second half, or memory by more than `ALLOWED_MB` a month.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import json
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import shiboken6
from jeepney import DBusAddress
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from neckbreak.app import Program
from neckbreak.core.moment import Moment
from neckbreak.desktop.idle import IdleSource
from tests.bench import measure
from tests.bench.inside import Bench, Busy, Leaper
from tests.desk.program import PROJECT
from tests.desk.session import Desk, until

DAYS, BREAKS = 22, 200
AFTERWARDS = 2
NIGHT_S, LUNCH_S = 15 * 3600.0, 40 * 60.0
ALLOWED_MB = 4.0
"""Some 5 KB for each window opened: Qt 6.11 keeps 1 to 2 KB of every spin box and combo box that the Fusion style ever
showed, with or without a style sheet, and PySide6 and SQLite have caches that fill slowly."""
MEMORY = ("USS MB", "anonymous MB", "C heap in use MB", "Python blocks")
COUNTS = ("handles", "threads", "child processes", "widgets", "QObjects", "timers", "timers running", "Python objects")
PAGES = ("today", "history", "movements", "settings", "about", "why", "goal")


# -- inside the program ------------------------------------------------------------------------------------------------


class Sleeper(Leaper):
    """A clock that also sleeps: the monotonic one stands still then."""

    asleep = 0.0

    def __call__(self) -> Moment:
        now = super().__call__()
        return replace(now, wall=now.wall + timedelta(seconds=self.asleep), boot=now.boot + self.asleep)


class Whole(Program):
    """With detectors and the command server, as a user has it; only the hands are simulated."""

    def wake(self) -> None:
        self._around = replace(self._around, idle=None, commands=True)
        super().wake()

    def _desktop_idle(self, session_bus: Any) -> IdleSource:
        return Busy()


class Heap(ctypes.Structure):
    """The C library's `mallinfo2`."""

    names = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"
    _fields_ = [(name, ctypes.c_size_t) for name in names.split()]


class Month(Bench):
    """One program and its days."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.sleeper = Sleeper()
        super().__init__(home, Whole, self.sleeper)
        self.breaks = self.suspends = self.windows_shown = 0

    def desk(self, what: str) -> None:
        """Have something happen on the desk, while the program runs on."""
        print(json.dumps({"do": what}), flush=True)
        assert self.until(lambda: select.select([sys.stdin], [], [], 0)[0], 60), what
        assert sys.stdin.readline().strip() == "done", what
        self.until(lambda: False, 0.1)

    def sleep(self, seconds: float) -> None:
        """Suspend and resume."""
        self.desk("asleep")
        self.sleeper.asleep += seconds
        self.desk("awake")
        self.suspends += 1

    def close_all(self) -> None:
        """Close what is open, as a user closes it."""
        for widget in self.app.topLevelWidgets():
            if widget.isVisible():
                widget.close()
        self.until(lambda: False, 0.05)

    def every_window(self) -> None:
        """Open and close each."""
        stage = self.program.stage
        shows: list[Callable[[], object]] = [lambda page=page: stage.open_main(page) for page in PAGES]  # type: ignore[misc]
        shows += [
            stage.open_safety,
            stage.caution.feels_wrong,
            stage.weekly.open_check_in,
            stage.weekly.open_review,
            stage.report.ask,
        ]
        for show in shows:
            show()
            self.until(lambda: False, 0.12)
            self.windows_shown += 1
            self.close_all()

    def one_break(self) -> None:
        """From the card to the end."""
        self.card()
        self.start()
        self.play(1.0)
        self.breaks += 1
        self.close_all()

    def day(self, number: int, breaks: int) -> None:
        """A working day after a night."""
        program = self.program
        self.sleep(NIGHT_S)
        for count in range(breaks):
            if count == breaks // 2 and number % 5 < 2:
                self.sleep(LUNCH_S)
            self.one_break()
            if count == 1:
                self.every_window()
        self.card()
        program.stage.later()
        self.desk("monitor off")
        self.card()
        self.desk("monitor on")  # while the card is there
        program.stage.skip()
        for what in ("tray", "notifications", "sound", "logind"):
            self.desk(f"{what} off")
            program.stage.notice("Nothing has happened.")
            self.desk(f"{what} on")
        program.preferences.set("theme", "dark" if number % 2 else "light")
        self.every_window()
        self.errand()
        self.desk("status")

    def errand(self) -> None:
        """An export from the window, by a process of its own."""
        main = self.program.stage.main
        main.open("about")
        assert main._window is not None
        main._window.about.data.export_wanted.emit(str(self.home / "export.json"))
        assert main._errands is not None
        assert self.until(lambda: not main._errands.running, 30), "the export does not end"  # type: ignore[union-attr]
        self.close_all()

    def held(self) -> dict[str, float]:
        """What the program holds now."""
        self.until(lambda: False, 0.5)
        gc.collect()
        libc = ctypes.CDLL(None)
        libc.mallinfo2.restype = Heap
        heap = libc.mallinfo2()
        rollup = Path("/proc/self/smaps_rollup").read_text().split("Anonymous:")[1]
        objects = [o for top in (self.app, self.program) for o in top.findChildren(QObject)]
        timers = {id(t): t for top in (self.app, self.program) for t in top.findChildren(QTimer)}.values()
        me = Path("/proc/self")
        children = [p for p in (me / "task").glob("*/children") for _ in p.read_text().split()]
        return {
            "USS MB": measure.memory(os.getpid()).uss,
            "anonymous MB": round(int(rollup.split()[0]) / 1024, 1),
            "C heap in use MB": round((heap.uordblks + heap.hblkhd) / 1024**2, 2),
            "Python blocks": sys.getallocatedblocks(),
            "handles": len(list((me / "fd").iterdir())),
            "threads": len(list((me / "task").iterdir())),
            "child processes": len(children),
            "widgets": len(QApplication.allWidgets()),
            "QObjects": len({id(o) for o in objects}),
            "timers": len(timers),
            "timers running": sum(t.isActive() for t in timers),
            "Python objects": len(gc.get_objects()),
            "Qt wrappers": len(shiboken6.getAllValidWrappers()),
            "screens": len(QGuiApplication.screens()),
            "history KB": sum(p.stat().st_size for p in self.home.glob("history.db*")) // 1024,
            "log KB": sum(p.stat().st_size for p in (self.home / "log").glob("*")) // 1024,
            "breaks": self.breaks,
            "suspends": self.suspends,
            "windows": self.windows_shown,
        }

    def live(self, days: int, breaks: int) -> dict[str, Any]:
        """The month."""
        start = self.held()
        each = []
        for number in range(days):
            self.day(number, (number + 1) * breaks // days - number * breaks // days)
            each.append(self.held())
            print(json.dumps({"day": number + 1, **each[-1]}), flush=True)
        self.desk("bus off")
        self.desk("bus on")
        for _ in range(AFTERWARDS):
            self.sleep(NIGHT_S)
            self.one_break()
            self.every_window()
        return {"start": start, "days": each, "without the bus": self.held()}


def inside(home: Path, days: int, breaks: int) -> None:
    """The program's half."""
    month = Month(home)
    result = month.live(days, breaks)
    month.program.stop()
    print(json.dumps({"result": result, "threads": [t.name for t in threading.enumerate()]}), flush=True)


# -- the desk ----------------------------------------------------------------------------------------------------------


class Events:
    """What happens on the desk."""

    def __init__(self, desk: Desk, environ: dict[str, str]) -> None:
        self.desk, self.environ = desk, environ
        self._sound = self._start_sound()

    def happen(self, what: str) -> None:
        """One of them."""
        desk = self.desk
        assert desk.bus is not None
        happenings: dict[str, Callable[[], object]] = {
            "asleep": lambda: self._tell_sleep(True),
            "awake": lambda: self._tell_sleep(False),
            "monitor off": lambda: desk.run("xrandr", "--delmonitor", "M1"),
            "monitor on": lambda: desk.run("xrandr", "--setmonitor", "M1", "1280/340x800/210+1280+0", "none"),
            "tray off": desk.stop_tray,
            "tray on": desk.start_tray,
            "notifications off": desk.stop_notifications,
            "notifications on": desk.start_notifications,
            "sound off": lambda: desk.end(self._sound),
            "sound on": lambda: setattr(self, "_sound", self._start_sound()),
            "logind off": desk.stop_logind,
            "logind on": desk.start_logind,
            "bus off": desk.bus.stop,
            "bus on": desk.bus.start,
            "status": self._ask_status,
        }
        happenings[what]()

    def _tell_sleep(self, asleep: bool) -> None:
        bus = self.desk.system_bus
        assert bus is not None
        mock = DBusAddress("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.DBus.Mock")
        manager = "org.freedesktop.login1.Manager"
        bus.call(mock, "EmitSignal", "sssav", manager, "PrepareForSleep", "b", [("b", asleep)])

    def _start_sound(self) -> subprocess.Popen[bytes]:
        socket = self.desk.folder / "pulse.socket"
        socket.unlink(missing_ok=True)
        server = f"module-native-protocol-unix auth-anonymous=1 socket={socket}"
        options = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes")
        process = self.desk.spawn("pulseaudio", *options, "-L", server, "-L", "module-null-source source_name=mic")
        until("the sound server", socket.is_socket)
        return process

    def _ask_status(self) -> None:
        command = (sys.executable, "-m", "neckbreak", "status", "--json")
        told = self.desk.run(*command, environ=self.environ)
        assert b'"state"' in told, told


def play(days: int, breaks: int) -> dict[str, Any]:
    """Both halves."""
    desk = Desk(monitors=2, logind=True, accessible=False)
    try:
        home = desk.folder / "neckbreak"
        home.mkdir(mode=0o700)
        sound = f"unix:{desk.folder}/pulse.socket"
        environ = {**desk.environ, "NECKBREAK_HOME": str(home), "PYTHONPATH": str(PROJECT), "PULSE_SERVER": sound}
        events = Events(desk, environ)
        with open(desk.folder / "soak.log", "wb") as errors:
            program = subprocess.Popen(
                [sys.executable, "-m", __spec__.name, "--inside", home, f"--days={days}", f"--breaks={breaks}"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env=environ,
                cwd=PROJECT,
            )
        try:
            return converse(program, events)
        except AssertionError:
            print((desk.folder / "soak.log").read_text()[-4000:], file=sys.stderr)
            raise
        finally:
            if program.poll() is None:
                program.kill()
            program.wait(10)
            told = "".join(p.read_text(errors="replace") for p in (home / "log").glob("*.log"))
            for complaint in sorted({line[24:] for line in told.splitlines() if " ERROR " in line}):
                print(f"in the log: {complaint}")
    finally:
        desk.close()


def converse(program: subprocess.Popen[str], events: Events) -> dict[str, Any]:
    """Do what the program's half asks for, until it has its result."""
    assert program.stdin is not None
    assert program.stdout is not None
    for line in program.stdout:
        told = json.loads(line)
        if "do" in told:
            events.happen(told["do"])
            program.stdin.write("done\n")
            program.stdin.flush()
        elif "day" in told:
            shown = ", ".join(f"{name} {told[name]}" for name in (*MEMORY, *COUNTS[:3], "widgets", "timers"))
            print(f"day {told['day']:>2}: {shown}", flush=True)
        else:
            return dict(told["result"])
    raise AssertionError("the program ended")


def slope(values: list[float]) -> float:
    """Least squares: how much it grows from one value to the next."""
    middle = (len(values) - 1) / 2
    mean = sum(values) / len(values)
    spread = sum((i - middle) ** 2 for i in range(len(values)))
    return sum((i - middle) * (v - mean) for i, v in enumerate(values)) / spread if spread else 0.0


def show(found: dict[str, Any], days: int) -> bool:
    """The table; whether nothing grows."""
    each, good = found["days"], True
    half = each[len(each) // 2 :]
    print(f"\n{'':<18}{'start':>10}{'day 1':>10}{'half':>10}{'end':>10}{'a month more':>14}{'without bus':>13}")
    for name in each[0]:
        values = [day[name] for day in half]
        grows = slope(values) * DAYS
        wrong = name in MEMORY[:3] and len(half) > 4 and grows > ALLOWED_MB
        wrong |= name in COUNTS[:-1] and min(values[-2:]) > max(values[:2])
        good &= not wrong
        row = [found["start"][name], each[0][name], half[0][name], each[-1][name]]
        cells = "".join(f"{value:>10}" for value in row)
        print(f"{name:<18}{cells}{grows:>+14.1f}{found['without the bus'][name]:>13}{'  GROWS' if wrong else ''}")
    return good


def main() -> int:
    """Run, print; 1 if something grows."""
    parser = argparse.ArgumentParser(prog="make campaign NAME=soak", description="A working month in some minutes.")
    parser.add_argument("--days", type=int, default=DAYS)
    parser.add_argument("--breaks", type=int, default=0, help="in all; 200 for a month")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    breaks = options.breaks or round(BREAKS * options.days / DAYS)
    if options.inside:
        inside(options.inside, options.days, breaks)
        return 0
    begin = time.monotonic()
    good = show(play(options.days, breaks), options.days)
    print(f"\n{time.monotonic() - begin:.0f} s; load {measure.load()}. Memory may grow by {ALLOWED_MB:g} MB a month.")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
