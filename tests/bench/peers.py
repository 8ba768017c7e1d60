"""`make bench-peers`: what other break reminders cost on the same desk in the same minutes as NeckBreak.

Safe Eyes, Workrave and RSIBreak as Debian packs them, each with its own first settings, and the floor: `bare`, a tray
app that does nothing, and `bare-stack`, the same with the libraries NeckBreak uses. Wake-ups and CPU are counted for
all at once, with nobody there and then while letters are typed; memory is read of each alone. What is not installed is
named and left out; as root, `make bench-peers` installs it first.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.bench import measure
from tests.bench.bench import APP, BARE, CATCH_UP_S, LETTERS, ROOT, SETTLE_S, copy_of_qt
from tests.bench.desk import Desk, end
from tests.desk.program import prepare

OUT = ROOT / "build" / "bench-peers.json"
WELCOME_S = 8.0
"""After the start a peer may still show a dialog; it is closed, as a user would."""


@dataclass(frozen=True)
class Peer:
    """A program that is measured."""

    name: str
    command: tuple[str | Path, ...]
    package: str = ""
    """Debian's, if it is not ours."""
    also: tuple[str, ...] = ()
    """What Debian recommends with it, and without which it lacks what is measured."""
    registers: bool = True
    """Whether its icon is registered with the tray, as those of today are; one that is embedded cannot be timed so."""


OURS = Peer("NeckBreak", (sys.executable, *APP))
PEERS = (
    OURS,
    Peer("bare", (sys.executable, BARE)),
    Peer("bare-stack", (sys.executable, BARE, "--stack")),
    Peer("Safe Eyes", ("safeeyes",), "safeeyes", also=("gir1.2-ayatanaappindicator3-0.1", "xprintidle")),
    Peer("Workrave", ("workrave",), "workrave", registers=False),
    Peer("RSIBreak", ("rsibreak",), "rsibreak"),
)


def there(peer: Peer) -> bool:
    """Whether it can be started."""
    return all(version(package) for package in (peer.package, *peer.also) if package)


def install(names: list[str]) -> None:
    """Ask Debian for what is missing, if that may be done; it is said before."""
    if not names or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    print(f"Installing {' '.join(names)} …", file=sys.stderr)
    command = ["apt-get", "-qq", "-y", "install", "--no-install-recommends", *names]
    subprocess.run(
        command, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, stdout=subprocess.DEVNULL, check=False
    )


def version(package: str) -> str:
    """Debian's version of a package."""
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False
    )
    return asked.stdout.strip()


def family(pid: int) -> list[int]:
    """A process and its children: a peer may have helpers."""
    found = [pid]
    for task in (measure.PROC / str(pid) / "task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in task.read_text().split():
                found += family(int(child))
    return found


class Side:
    """All of them on one desk."""

    def __init__(self, desk: Desk, seconds: float) -> None:
        self.desk, self.seconds = desk, seconds
        self.desk.environ["NECKBREAK_HOME"] = str(desk.home / "neckbreak")
        prepare(desk.home / "neckbreak", 1.0)  # the first start, with its windows, is no part of waiting
        self.found: dict[str, dict[str, object]] = {}

    def start(self, peer: Peer, **environ: str) -> subprocess.Popen[bytes]:
        """Start it and close what it shows at first."""
        process = self.desk.start(*peer.command, **environ)
        time.sleep(WELCOME_S)
        for window in self._windows(process.pid):
            self._x("windowclose", window)
        assert process.poll() is None, f"{peer.name} ended at once"
        return process

    def _windows(self, pid: int) -> list[str]:
        return self._x("search", "--all", "--onlyvisible", "--pid", str(pid), "--name", "..").split()

    def _x(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.desk.environ, capture_output=True, text=True, timeout=20, check=False
        )
        return done.stdout

    def memory(self, peers: list[Peer]) -> None:
        """Of each while no other runs; nobody else on this machine has the same copy of Qt loaded."""
        alone = {"PYTHONPATH": str(copy_of_qt(self.desk.home / "site"))}
        for peer in peers:
            process = self.start(peer, **({} if peer.package else alone))
            time.sleep(SETTLE_S - WELCOME_S)
            each, threads = [], 0
            for pid in family(process.pid):
                with contextlib.suppress(OSError):  # a helper that has just ended
                    each.append(measure.memory(pid))
                    threads += len(measure.threads(pid))
            self.found[peer.name] = {
                "version": version(peer.package) if peer.package else "",
                "pss_mb": round(sum(m.pss for m in each), 1),
                "uss_mb": round(sum(m.uss for m in each), 1),
                "rss_mb": round(sum(m.rss for m in each), 1),
                "processes": len(each),
                "threads": threads,
            }
            end(process)

    def starts(self, peers: list[Peer], rounds: int) -> None:
        """Start to tray icon, in turn; the first of each only fills the page cache."""
        times: dict[str, list[float]] = {peer.name: [] for peer in peers if peer.registers}
        for _ in range(rounds + 1):
            for peer in peers:
                if not peer.registers:
                    continue
                try:
                    seconds, process = self.desk.seconds_to_icon(*peer.command)
                except TimeoutError:
                    print(f"{peer.name} showed no icon.", file=sys.stderr)
                    continue
                time.sleep(2.0)  # let it finish starting, so that it ends cleanly
                end(process)
                times[peer.name].append(seconds)
        for name, measured in times.items():
            if measured[1:]:
                self.found[name]["icon_s"] = round(statistics.median(measured[1:]), 3)

    def activity(self, peers: list[Peer]) -> None:
        """Of all at the same time; Safe Eyes' short-lived helpers, one each two seconds, are not even counted."""
        running = {peer.name: self.start(peer) for peer in peers}
        time.sleep(CATCH_UP_S)  # NeckBreak's copy of its history is no part of a minute
        for kind in ("idle", "typing"):
            typist = self._type() if kind == "typing" else None
            alive = {name: p.pid for name, p in running.items() if p.poll() is None}
            for name, did in zip(alive, measure.activity(list(alive.values()), self.seconds), strict=True):
                self.found[name][kind] = asdict(did)
            if typist is not None:
                self.found[next(iter(running))]["typed to the end"] = typist.poll() is None
                typist.wait(120)
        for process in running.values():
            end(process)

    def _type(self) -> subprocess.Popen[bytes]:
        text = (LETTERS * 100)[: int(self.seconds / 0.15) + 60]
        typist = self.desk.start("xdotool", "type", "--delay", "300", text)
        time.sleep(1.0)
        return typist


HEAD = (
    "",
    "memory, PSS MB",
    "its own MB",
    "resident MB",
    "to tray icon s",
    "idle: wake-ups",
    "idle: CPU ms",
    "typing: wake-ups",
    "typing: CPU ms",
)


def table(found: dict[str, dict[str, object]]) -> list[str]:
    """The figures of a run as lines of Markdown; wake-ups and CPU are those of a minute."""
    rows = [HEAD]
    for name, row in found.items():
        cells = [f"{name} {row['version']}".strip()]
        cells += [f"{row[key]:.1f}" for key in ("pss_mb", "uss_mb", "rss_mb")]
        cells.append(f"{row['icon_s']:.2f}" if row.get("icon_s") else "–")
        for kind in ("idle", "typing"):
            did = row.get(kind)
            assert did is None or isinstance(did, dict)
            cells += [f"{did['wakeups']:.0f}", f"{did['cpu_ms']:.1f}"] if did else ["ended", ""]
        rows.append(tuple(cells))
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = [
        "| " + " | ".join(f"{cell:{'<' if n == 0 else '>'}{widths[n]}}" for n, cell in enumerate(row)) + " |"
        for row in rows
    ]
    rule = "|" + "|".join("-" * (width + 1) + ("-" if n == 0 else ":") for n, width in enumerate(widths)) + "|"
    return [lines[0], rule, *lines[1:]]


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="make bench-peers", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long wake-ups are counted (60)")
    parser.add_argument("--rounds", type=int, default=5, help="how often starts are timed (5)")
    parser.add_argument("--only", nargs="*", default=[], help="names of those to measure")
    options = parser.parse_args()
    install([package for peer in PEERS if not there(peer) for package in (peer.package, *peer.also)])
    for peer in PEERS:
        if not there(peer):
            print(
                f"{peer.name} is left out: it needs of Debian {' '.join((peer.package, *peer.also))}.", file=sys.stderr
            )
    peers = [peer for peer in PEERS if there(peer) and (not options.only or peer.name in options.only)]
    with Desk() as desk:
        side = Side(desk, options.seconds)
        side.memory(peers)
        side.starts(peers, options.rounds)
        side.activity(peers)
    print("\n".join(table(side.found)))
    print(f"Memory of each alone, icons in turn, wake-ups and CPU of a minute of all at once ({options.seconds:g} s).")
    print(f"Load {measure.load()} on {os.cpu_count()} cores.")
    OUT.parent.mkdir(exist_ok=True)
    told = {"peers": side.found, "seconds": options.seconds, "load": measure.load()}
    OUT.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
