"""`make bench`: what NeckBreak costs, against its budgets and against the floor, in one run.

The floor is `bare.py`, a tray app that does nothing; `bare-stack` is the same with the libraries NeckBreak uses.
Figures about time want a quiet machine: the load is printed with them.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.bench import measure
from tests.bench.desk import Desk, end
from tests.desk.program import prepare

ROOT = Path(__file__).parents[2]
BARE = ROOT / "tests" / "bench" / "bare.py"
OUT = ROOT / "build" / "bench.json"
APP = ("-m", "neckbreak", "--autostart")
SETTLE_S = 25.0
"""The program says twenty seconds after its start if there is no tray; measured is what comes after."""
CATCH_UP_S = 100.0
"""Ninety seconds after its start it copies its history, which is the day's housekeeping and no part of a minute."""
FILL = """
import sys
from pathlib import Path
from neckbreak.storage.history import History
from tests.bench.history20 import LAST, fill
home = Path(sys.argv[1])
History.open(home / "history.db", home / "backups", lambda: LAST).close()
fill(home / "history.db")
history = History.open(home / "history.db", home / "backups", lambda: LAST)
while history.fill_tallies(1000):
    pass
history.close()
"""
"""Makes a history whose past days are worked out, as they are a minute after the first start with it."""
LETTERS = "the quick brown fox jumps over the lazy dog and thinks about it "


@dataclass(frozen=True)
class Row:
    """One budget and what was measured."""

    what: str
    measured: float
    unit: str
    budget: float
    note: str = ""
    at_least: bool = False

    @property
    def passes(self) -> bool:
        """Whether it keeps the budget."""
        return self.measured >= self.budget if self.at_least else self.measured <= self.budget


class Run:
    """One run on one desk, collecting rows."""

    def __init__(self, desk: Desk, seconds: float, rounds: int) -> None:
        self.desk, self.seconds, self.rounds = desk, seconds, rounds
        self.rows: list[Row] = []
        self.details: dict[str, Any] = {}
        self.home = desk.home / "neckbreak"
        self.desk.environ["NECKBREAK_HOME"] = str(self.home)

    def add(self, what: str, measured: float, unit: str, budget: float, note: str = "", at_least: bool = False) -> None:
        self.rows.append(Row(what, round(measured, 2), unit, budget, note, at_least))

    def starts(self) -> None:
        """Start to tray icon, the two in turn."""
        times: dict[str, list[float]] = {"bare": [], "neckbreak": []}
        for _ in range(self.rounds + 1):
            for name, arguments in (("bare", (BARE,)), ("neckbreak", APP)):
                seconds, process = self.desk.seconds_to_icon(sys.executable, *arguments)
                time.sleep(1.0)  # let it finish starting, so that it ends cleanly
                end(process)
                times[name].append(seconds)
        # The first of each is not counted: it finds nothing in the page cache, and no settings.
        ours, floor = (statistics.median(times[name][1:]) for name in ("neckbreak", "bare"))
        self.details["start_s"] = times
        self.add("start to tray icon", ours / floor, "× bare", 1.25, f"{ours:.3f} s, bare {floor:.3f} s")

    def resident(self) -> None:
        """Memory of each, alone; then wake-ups and CPU beside the floor, and light commands."""
        # Qt from a copy of our own: whoever else has it loaded would share the pages, and the PSS would look smaller.
        alone = {"PYTHONPATH": str(copy_of_qt(self.desk.home / "site"))}
        held = {}
        for name, arguments in (("bare", (BARE,)), ("bare-stack", (BARE, "--stack"))):
            process = self.desk.seconds_to_icon(sys.executable, *arguments, **alone)[1]
            time.sleep(3.0)
            held[name] = measure.memory(process.pid)
            end(process)
        app = self.desk.seconds_to_icon(sys.executable, *APP, **alone)[1]
        time.sleep(SETTLE_S)
        held["neckbreak"] = measure.memory(app.pid)
        self.details["memory_mb"] = {name: asdict(memory) for name, memory in held.items()}
        ours, stack, bare = held["neckbreak"], held["bare-stack"], held["bare"]
        note = f"{ours.pss} MB, bare-stack {stack.pss}, bare {bare.pss}; of its own {ours.uss}, {stack.uss}, {bare.uss}"
        self.add("memory, waiting (PSS)", ours.pss / stack.pss, "× stack", 1.15, note)
        floor = self.desk.seconds_to_icon(sys.executable, BARE)[1]
        time.sleep(2.0)
        self.activity(app, floor)
        end(floor)
        self.light()
        end(app)

    def activity(self, app: subprocess.Popen[bytes], floor: subprocess.Popen[bytes]) -> None:
        """Wake-ups and CPU with nobody there, then while letters are typed."""
        quiet, bare_quiet = measure.activity((app.pid, floor.pid), self.seconds)
        self.add("wake-ups a minute, nobody there", quiet.wakeups, "", 2, f"bare {bare_quiet.wakeups}")
        self.add("CPU a minute, nobody there", quiet.cpu_ms, "ms", 5, f"bare {bare_quiet.cpu_ms} ms")
        (typing, bare_typing), stopped = self.typed(app, floor)
        note = f"bare {bare_typing.wakeups}; CPU {typing.cpu_ms} ms{stopped}"
        self.add("wake-ups a minute, letters typed", typing.wakeups, "", 12, note)

    def typed(self, *processes: subprocess.Popen[bytes]) -> tuple[list[measure.Activity], str]:
        """What each does while letters are typed, and a remark if the typing stopped early."""
        text = (LETTERS * 100)[: int(self.seconds / 0.15) + 60]
        # xdotool waits half of its delay after each key: six or seven letters a second.
        typist = self.desk.start("xdotool", "type", "--delay", "300", text)
        time.sleep(1.0)
        found = measure.activity(tuple(process.pid for process in processes), self.seconds)
        stopped = "" if typist.poll() is None else "; the typing stopped early"
        typist.wait(60)  # killed amid a key it would leave it pressed, which is typing without an end
        return list(found), stopped

    def holds(self) -> None:
        """The same near a break, and while a call holds it back, with every detector on."""
        home = self.desk.home / "holding"
        calendar = self.desk.home / "calendar.ics"
        calendar.write_text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:bench\r\nEND:VCALENDAR\r\n")
        window = {"earliest_min": 30, "due_min": 45, "latest_min": 60}
        prepare(home, 46, wait_programs="nothing-runs-by-this-name", wait_calendar=str(calendar), **window)
        call = self.call()
        app = self.desk.seconds_to_icon(sys.executable, *APP, NECKBREAK_HOME=str(home))[1]
        begin = time.monotonic()
        time.sleep(SETTLE_S)
        [due], stopped = self.typed(app)
        note = f"CPU {due.cpu_ms} ms{stopped}"
        self.add("wake-ups a minute, break due, letters typed", due.wakeups, "", 12, note)
        asking = {**self.desk.environ, "NECKBREAK_HOME": str(home)}
        command = (sys.executable, "-m", "neckbreak", "status", "--json")
        end_s = time.monotonic() + 150
        while b'"held"' not in subprocess.run(command, env=asking, capture_output=True, cwd=ROOT, check=False).stdout:
            if time.monotonic() > end_s:
                raise AssertionError("nothing held the break back")
            time.sleep(5.0)
        time.sleep(max(0.0, begin + CATCH_UP_S - time.monotonic()))
        [held], stopped = self.typed(app)
        own = measure.memory(app.pid).uss
        note = f"CPU {held.cpu_ms} ms, without child processes; memory {own} MB of its own{stopped}"
        self.add("wake-ups a minute, in a call, letters typed", held.wakeups, "", 12, note)
        end(app)
        end(call)

    def call(self) -> subprocess.Popen[bytes]:
        """Somebody listens to a microphone that hears nothing."""
        socket = self.desk.home / "pulse.socket"
        server = f"module-native-protocol-unix auth-anonymous=1 socket={socket}"
        options = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes")
        self.desk.start("pulseaudio", *options, "-L", server, "-L", "module-null-source source_name=mic")
        self.desk.environ["PULSE_SERVER"] = f"unix:{socket}"
        self.desk.until(socket.is_socket)
        return self.desk.start("parec", "--device=mic")

    def light(self) -> None:
        """A light command against a Python that does nothing."""
        commands = {
            "pass": (sys.executable, "-c", "pass"),
            "status": (sys.executable, "-m", "neckbreak", "status", "--json"),
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(self.rounds * 3):
            for name, command in commands.items():
                begin = time.perf_counter()
                subprocess.run(command, env=self.desk.environ, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
                times[name].append(time.perf_counter() - begin)
        ours, floor = statistics.median(times["status"]), statistics.median(times["pass"])
        note = f"{ours * 1000:.0f} ms, python -c pass {floor * 1000:.0f} ms"
        self.add("light command (status)", ours / floor, "× pass", 5, note)

    def inside(self) -> None:
        """Latencies, frames and memory of windows, from inside a program of its own."""
        breaks = max(2, min(20, self.rounds * 3))
        with tempfile.TemporaryDirectory(dir=self.desk.home) as folder:
            found = self.ask("tests.bench.inside", folder, str(breaks), str(min(10.0, self.seconds)))
        self.details["inside"] = found
        card, start, play, held = found["card_ms"], found["start_ms"], found["play"], found["uss_mb"]
        self.add(
            "decided to card painted",
            card["median"],
            "ms",
            100,
            f"first {card['first']:.0f}, worst {card['worst']:.0f}",
        )
        self.add("first card after the start", card["first"], "ms", 100)
        self.add("Start to first frame", start["median"], "ms", 200, f"worst {start['worst']:.0f}")
        self.add("first Start after the start", start["first"], "ms", 200)
        first, last = held["after break 1"], list(held.values())[-1]
        note = f"{last} MB of its own, {first} after the first; {breaks} breaks"
        self.add("memory after breaks and all windows", last / first, "× first", 1.15, note)
        self.add("frames a second", play["fps"], "", 29, f"95 % within {play['gap_p95_ms']:.0f} ms", at_least=True)
        note = ", ".join(f"{name} {ms}" for name, ms in found["figure_ms"].items())
        self.add("CPU while the figure moves", play["cpu_percent"], "%", 20, f"ms a frame: {note}")

    def history(self) -> None:
        """Twenty years of history."""
        with tempfile.TemporaryDirectory(dir=self.desk.home) as folder:
            found = self.ask("tests.bench.history20", folder)
        self.details["history"] = found
        name, worst = max(found["questions_ms"].items(), key=lambda item: item[1])
        self.add("20 years: slowest question", worst, "ms", 100, f"{name}; opening it {found['open_ms']} ms")
        stats, cold = found["questions_ms"]["stats of 20 years"], found["year_cold_ms"]
        self.add("20 years: stats of all of them", stats, "ms", 100, f"a year that is not remembered {cold:.0f} ms")
        fill = found["fill"]
        note = f"median {fill['median_ms']:.0f} ms, {fill['slices']} times, once"
        self.add("20 years: working out past days, at once", fill["worst_ms"], "ms", 100, note)
        grown = found["pss_mb"] - found["pss_empty_mb"]
        self.add(
            "20 years: memory it adds", grown, "MB", 3, f"file {found['size_mb']} MB, backup {found['backup_s']} s"
        )
        with tempfile.TemporaryDirectory(dir=self.desk.home) as folder:
            page = self.ask("tests.bench.history_page20", folder)
        self.details["history page"] = page
        views = page["views_ms"]
        note = f"with all below {views['all']:.0f} ms, the first time {page['first_ms']:.0f} ms"
        self.add("20 years: History, click to painted", views.pop("open"), "ms", 100, note)
        views.pop("all")
        name, worst = max(views.items(), key=lambda item: item[1])
        self.add("20 years: History, slowest other view", worst, "ms", 100, name)
        self.add("20 years: History, what closing leaves", page["kept_mb"], "MB", 1, "after 7 times against once")

    def growth(self) -> None:
        """The start of the program and its commands with one year and with twenty."""
        commands = {
            "status": ("status", "--json"),
            "why": ("why",),
            "stats": ("stats",),
            "stats of all": ("stats", "--from", "2000-01-01"),
        }
        found: dict[int, dict[str, float]] = {}
        for years in (1, 20):
            home = self.desk.home / f"years{years}"
            filled = {**self.desk.environ, "NECKBREAK_BENCH_YEARS": str(years)}
            subprocess.run((sys.executable, "-c", FILL, str(home)), env=filled, cwd=ROOT, check=True)
            asking = {**self.desk.environ, "NECKBREAK_HOME": str(home)}
            starts = []
            for _ in range(max(3, self.rounds)):
                seconds, app = self.desk.seconds_to_icon(sys.executable, *APP, NECKBREAK_HOME=str(home))
                starts.append(seconds)
                time.sleep(3.0)
                end(app)
            app = self.desk.seconds_to_icon(sys.executable, *APP, NECKBREAK_HOME=str(home))[1]
            time.sleep(SETTLE_S)
            nothing = self.median_s((sys.executable, "-c", "pass"), asking)
            found[years] = {"start": statistics.median(starts[1:])}
            for name, arguments in commands.items():
                found[years][name] = self.median_s((sys.executable, "-m", "neckbreak", *arguments), asking) - nothing
            report = (sys.executable, "-m", "neckbreak", "report", str(home / "page.pdf"))
            found[years]["report"] = self.median_s(report, asking)
            end(app)
        self.details["growth_s"] = found
        one, twenty = found[1], found[20]
        note = f"{twenty['start']:.3f} s, one year {one['start']:.3f} s"
        self.add("20 years: start to tray icon", twenty["start"] / one["start"], "× 1 year", 1.25, note)
        for name in commands:
            note = f"one year {one[name] * 1000:.0f} ms"
            self.add(f"20 years: {name}, net of Python's start", twenty[name] * 1000, "ms", 100, note)
        self.add("20 years: report", twenty["report"], "s", 5, f"one year {one['report']:.2f} s")

    def median_s(self, command: Sequence[str], environ: Mapping[str, str]) -> float:
        """How long a command takes, in the middle of several."""
        times = []
        for _ in range(5):
            begin = time.perf_counter()
            subprocess.run(command, env=environ, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
            times.append(time.perf_counter() - begin)
        return statistics.median(times)

    def exchange(self) -> None:
        """Twenty years to a file and back."""
        with tempfile.TemporaryDirectory(dir=self.desk.home) as folder:
            found = self.ask("tests.bench.exchange20", folder)
        self.details["exchange"] = found
        note = f"{found['size_mb']} MB, {found['export']['mb']} MB of memory; the table {found['csv']['s']} s"
        self.add("20 years: export", max(found["export"]["s"], found["csv"]["s"]), "s", 5, note)
        note = f"{found['import']['mb']} MB of memory; a second time {found['again']['s']} s"
        self.add("20 years: import", found["import"]["s"], "s", 5, note + ("" if found["same"] else "; NOT THE SAME"))

    def size(self) -> None:
        """Everything that an installation brings, against Qt alone."""
        qt = sum(installed(name) for name in ("PySide6-Essentials", "shiboken6"))
        own = sum(
            p.stat().st_size for folder in ("neckbreak", "resources") for p in (ROOT / folder).rglob("*") if p.is_file()
        )
        everything = own + sum(installed(name) for name in needed("neckbreak") - {"neckbreak"})
        mb = 1024**2
        note = f"{everything / mb:.1f} MB, of it NeckBreak {own / mb:.1f}; Qt {qt / mb:.1f}"
        self.add("installed size", everything / qt, "× Qt", 1.1, note)

    def ask(self, module: str, *arguments: str) -> Any:
        """Run one of our programs on the desk and read what it prints."""
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            env=self.desk.environ,
            capture_output=True,
            text=True,
            cwd=ROOT,
            timeout=600,
        )
        if done.returncode:
            raise RuntimeError(f"{module} failed:\n{done.stderr}")
        return json.loads(done.stdout.splitlines()[-1])


def installed(name: str) -> int:
    """Bytes of a distribution's files."""
    files = importlib.metadata.files(name) or []
    return sum(Path(f.locate()).stat().st_size for f in files if Path(f.locate()).is_file())


def needed(name: str) -> set[str]:
    """A distribution and all it needs, here, without extras."""
    found: set[str] = set()
    todo = [name]
    while todo:
        one = todo.pop()
        try:
            requires = importlib.metadata.requires(one) or []
        except importlib.metadata.PackageNotFoundError:
            continue  # not needed on this system
        found.add(one)
        names = {match.group() for line in requires if "extra ==" not in line and (match := re.match(r"[\w.-]+", line))}
        todo += [n for n in names if n not in found]
    return found


def copy_of_qt(folder: Path) -> Path:
    """PySide6 once more, without what no program of ours loads."""
    for name in ("PySide6", "shiboken6"):
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.origin is not None
        shutil.copytree(
            Path(spec.origin).parent,
            folder / name,
            ignore=shutil.ignore_patterns("qml", "translations", "*.pyi"),
            symlinks=True,
        )
    return folder


def show(rows: list[Row]) -> None:
    """The table."""
    width = max(len(row.what) for row in rows)
    for row in rows:
        sign = "≥" if row.at_least else "≤"
        verdict = "pass" if row.passes else "OVER"
        value = f"{row.measured:g} {row.unit}".strip()
        print(f"{verdict:<5} {row.what:<{width}}  {value:>14}  {sign} {row.budget:<5g} {row.note}")


def main() -> int:
    """Measure, print, write; 0 even when a budget is exceeded, which the table says."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long wake-ups are counted (60)")
    parser.add_argument("--rounds", type=int, default=7, help="how often starts are timed (7)")
    parser.add_argument("--only", nargs="*", default=[], help="names of parts, as in `parts` below")
    options = parser.parse_args()
    with Desk() as desk:
        run = Run(desk, options.seconds, options.rounds)
        parts: dict[str, Callable[[], None]] = {
            "starts": run.starts,
            "resident": run.resident,
            "holds": run.holds,
            "inside": run.inside,
            "history": run.history,
            "growth": run.growth,
            "exchange": run.exchange,
            "size": run.size,
        }
        for name, part in parts.items():
            if not options.only or name in options.only:
                part()
    show(run.rows)
    print(f"load {measure.load()} on {os.cpu_count()} cores")
    versions = {name: importlib.metadata.version(name) for name in ("PySide6-Essentials", "neckbreak")}
    result = {
        "rows": [asdict(row) | {"passes": row.passes} for row in run.rows],
        "details": run.details,
        "load": measure.load(),
        "cores": os.cpu_count(),
        "python": sys.version.split()[0],
        "versions": versions,
    }
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
