"""`python -m tests.bench.spent`: what the memory, the imports and the timers of a waiting NeckBreak are spent on.

It is started on a desk of its own and asked from outside, as any process can be: which file each page belongs to. A
second one, which counts its own objects, tells what each import took of memory and which timers run; a third tells the
time of the imports. With `--pid` the first part is told of a program that runs already.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Mapping

from tests.bench import measure
from tests.bench.bench import APP, ROOT, SETTLE_S, copy_of_qt
from tests.bench.desk import Desk, end
from tests.bench.spent_inside import SECONDS, SPENT, package
from tests.desk.program import prepare

MB = 1024.0
INSIDE = ROOT / "tests" / "bench" / "spent_inside.py"
KINDS = (
    ("Qt", r"libQt6|libicu"),
    ("Qt's plugins", r"/PySide6/Qt/plugins/"),
    ("Qt for Python", r"/PySide6/|/shiboken6/"),
    ("Python", r"python3"),
    ("GTK and what it brings", r"lib(gtk|gdk|glib|gio|gobject|pango|cairo|atk|harfbuzz|epoxy)"),
    ("SQLite", r"libsqlite3"),
    ("C library, X11, fonts, OpenGL, D-Bus", r"^/"),
    ("memory asked for: Python's objects and larger pieces", r"^$|anon"),
    ("memory asked for: the C heap, of Qt and of Python", r"\[heap\]"),
    ("stacks and the like", r""),
)


def pages(pid: int) -> dict[str, tuple[float, float, float]]:
    """PSS, private and resident MB of each kind of a process's memory."""
    found = {name: [0, 0, 0] for name, _ in KINDS}
    kind = KINDS[-1][0]
    for line in (measure.PROC / str(pid) / "smaps").read_text().splitlines():
        head = re.match(r"[0-9a-f]+-[0-9a-f]+ \S+ \S+ \S+ \S+ *(.*)", line)
        if head is not None:
            kind = next(name for name, pattern in KINDS if re.search(pattern, head[1]))
            continue
        name, _, rest = line.partition(":")
        column = {"Pss": 0, "Private_Clean": 1, "Private_Dirty": 1, "Rss": 2}.get(name)
        if column is not None:
            found[kind][column] += int(rest.split()[0])
    return {name: (pss / MB, own / MB, rss / MB) for name, (pss, own, rss) in found.items() if rss}


def import_ms(environ: Mapping[str, str]) -> Counter[str]:
    """Milliseconds that each package's own code took when it was imported: the least of three times."""
    command = (sys.executable, "-X", "importtime", *APP)
    least: dict[str, int] = {}
    for _ in range(3):
        with subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
            threading.Timer(5.0, process.terminate).start()
            said = process.communicate()[1]
        for own, name in re.findall(r"import time: +(\d+) \| +\d+ \| +(\S+)", said):
            least[name] = min(int(own), least.get(name, int(own)))
    found: Counter[str] = Counter()
    for name, took in least.items():
        found[package(name)] += took / 1000
    return found


def show_pages(pid: int) -> None:
    """The first table."""
    print(f"{'MB':<54}{'PSS':>7}{'its own':>9}{'resident':>10}")
    for name, (pss, own, rss) in sorted(pages(pid).items(), key=lambda row: -row[1][0]):
        print(f"{name:<54}{pss:>7.1f}{own:>9.1f}{rss:>10.1f}")
    all_of_it = measure.memory(pid)
    print(f"{'all':<54}{all_of_it.pss:>7.1f}{all_of_it.uss:>9.1f}{all_of_it.rss:>10.1f}")


def show_most(title: str, found: Mapping[str, float], unit: float) -> None:
    """The largest of them, ours together with the rest."""
    print(f"\n{title}")
    ordered = sorted(found.items(), key=lambda item: -item[1])
    for name, amount in ordered[:14]:
        print(f"{name:<30}{amount / unit:>8.1f}")
    print(f"{f'{len(ordered) - 14} others':<30}{sum(amount for _, amount in ordered[14:]) / unit:>8.1f}")


def main() -> int:
    """Start, ask, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.spent", description=__doc__)
    parser.add_argument("--pid", type=int, help="a NeckBreak that runs already; only its memory by files is told")
    options = parser.parse_args()
    if options.pid is not None:
        show_pages(options.pid)
        return 0
    with Desk() as desk:
        home, told = desk.home / "neckbreak", desk.home / "told.json"
        prepare(home, 1.0)
        alone = {"PYTHONPATH": f"{copy_of_qt(desk.home / 'site')}:{ROOT}", "NECKBREAK_HOME": str(home)}
        process = desk.seconds_to_icon(sys.executable, *APP, **alone)[1]
        threading.Event().wait(SETTLE_S)
        show_pages(process.pid)
        end(process)
        counted = desk.start(sys.executable, INSIDE, **{**alone, SPENT: str(told)})
        counted.wait(SECONDS + 60)
        found = json.loads(told.read_text())
        show_most("Importing took, MB", found["imports"], MB * MB)
        print(f"{'all that Python holds':<30}{found['traced'] / MB / MB:>8.1f}   ({found['modules']} modules)")
        print("\nTimers that run while it waits\n" + "\n".join(sorted(found["timers"])))
        show_most("Importing took, ms", import_ms({**desk.environ, **alone}), 1.0)
    return 0


if __name__ == "__main__":
    sys.exit(main())
