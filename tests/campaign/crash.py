"""Killed, damaged, full and forbidden: `python -m tests.campaign.crash --kills 300 --damages 100 --seed 1`.

Prints a table; a broken promise is named under it and ends the run with an error. What "gone" means: `storage/damage`.
"""

from __future__ import annotations

import argparse
import logging
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from neckbreak.storage import schema
from neckbreak.storage.history import History
from tests.storage import damage
from tests.storage.samples import clock

ROOT = Path(__file__).parents[2]
SHARES = {"write": 60, "backup": 15, "migrate": 10, "restore": 15}
"""What is going on when the kill comes, in percent."""
ENDED = (
    "SELECT substr(b.id, 3) FROM breaks b JOIN offers o ON o.id = b.offer_id"
    " JOIN parts p ON p.break_id = b.id AND p.idx = 1"
    " WHERE b.outcome = 'partial' AND o.outcome = 'done' AND p.result = 'hurt'"
)
OLD_VERSION = 3


class Killing:
    """One process after another, each killed at a moment of chance."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.chance = random.Random(seed)
        self.faults: list[str] = []
        self.kills: Counter[str] = Counter()
        self.amidst: Counter[str] = Counter()
        """Kills that came in the middle of it: a copy half made, a file half migrated or not yet looked through."""
        self.acknowledged: Counter[str] = Counter()
        """Records that had to be there afterwards, each counted once for every kill."""
        self._safe: list[str] = []
        self._templates: dict[str, tuple[Path, set[str] | damage.Rows, float]] = {}

    def kill(self, kind: str) -> None:
        """Begin `kind`, kill it, and look."""
        self.kills[kind] += 1
        if kind in ("write", "backup"):
            self._writing(kind)
        else:
            self._opening(kind)

    def _writing(self, kind: str) -> None:
        place = self.folder / f"{kind}-{self.kills[kind] // 40}"
        if not place.exists():
            self._safe = []
        path = place / "history.db"
        lines = self._run(path, kind, self.chance.randint(1, 8), self.chance.uniform(0, 0.03))
        self._safe += lines
        self.acknowledged[kind] += len(self._safe)
        half = any((place / "backups").glob("*.part")) if kind == "backup" else Path(f"{path}-wal").exists()
        self.amidst[kind] += half
        self._check(path, kind, set(self._safe))

    def _opening(self, kind: str) -> None:
        template, expected, takes = self._template(kind)
        place = self.folder / f"{kind}-{self.kills[kind]}"
        shutil.copytree(template, place)
        path = place / "history.db"
        safe = []
        amidst = False
        for _ in range(self.chance.choice((1, 1, 2))):  # and killed again while it goes on
            lines = self._run(path, "open", 1, self.chance.uniform(0, 1.2 * takes))
            amidst = amidst or "open" not in lines
            safe += [line for line in lines if line not in ("begin", "open")]
        self.amidst[kind] += amidst
        names = expected if isinstance(expected, set) else set()
        self.acknowledged[kind] += len(safe) + (len(names) or sum(map(len, expected.values())))
        self._check(path, kind, names | set(safe))
        if isinstance(expected, dict):
            here = damage.rows_of(path)
            missing = {
                table: len([key for key, row in rows.items() if here[table].get(key) != row])
                for table, rows in expected.items()
            }
            if any(missing.values()):
                self.faults.append(f"{kind}: {missing} missing after restoring was cut off")
        shutil.rmtree(place)

    def _run(self, path: Path, kind: str, lines: int, then_s: float) -> list[str]:
        run = str(sum(self.kills.values()) * 2 + self.chance.randint(0, 1))
        with subprocess.Popen(
            [sys.executable, "-m", "tests.storage.writer", str(path), f"{run}{self.chance.randrange(10**6):06}", kind],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            assert process.stdout is not None
            said = [process.stdout.readline().strip() for _ in range(lines)]
            threading.Event().wait(then_s)
            process.send_signal(signal.SIGKILL)
            said += [line.strip() for line in process.stdout if line.endswith("\n")]
        if process.returncode != -signal.SIGKILL or not all(said):
            self.faults.append(f"{kind}: ended by itself with {process.returncode}")
        return said

    def _check(self, path: Path, kind: str, names: set[str]) -> None:
        history = History.open(path, path.parent / "backups", clock)
        while history.mending:
            history.mend()
        if history.trouble is not None or (history.notice is not None and kind != "restore"):
            self.faults.append(f"{kind}: {history.trouble} {history.notice}")
        history.close()
        with closing(sqlite3.connect(path)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                self.faults.append(f"{kind}: not sound")
            if connection.execute("PRAGMA foreign_key_check").fetchall():
                self.faults.append(f"{kind}: references without rows")
            if lost := names - {name for (name,) in connection.execute(ENDED)}:
                self.faults.append(f"{kind}: {len(lost)} acknowledged records lost")
        copies = list((path.parent / "backups").glob("history-*.db"))
        if len(copies) > 30:
            self.faults.append(f"{kind}: {len(copies)} copies")
        for copy in copies[-3:]:
            with closing(sqlite3.connect(copy)) as connection:
                if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                    self.faults.append(f"{kind}: the copy {copy.name} is not sound")

    def _template(self, kind: str) -> tuple[Path, set[str] | damage.Rows, float]:
        """What to open, what has to be in it afterwards, and how long opening takes when nobody kills it."""
        if kind not in self._templates:
            make: Callable[[Path], set[str] | None] = {"migrate": _old, "restore": _damaged}[kind]
            template = self.folder / f"template-{kind}"
            template.mkdir()
            names = make(template)
            trial = self.folder / f"trial-{kind}"
            shutil.copytree(template, trial)
            begun = time.monotonic()
            history = History.open(trial / "history.db", trial / "backups", clock)
            while history.mending:
                history.mend()
            takes = time.monotonic() - begun
            history.close()
            expected = damage.rows_of(trial / "history.db") if names is None else names
            self._templates[kind] = template, expected, takes
        return self._templates[kind]


def _old(folder: Path) -> set[str]:
    """A history of an older version, with records in it."""
    from neckbreak.core.records import Outcome
    from neckbreak.storage import recording
    from tests.storage.samples import START, guided, offer

    names = {f"old-{n}" for n in range(2000)}
    with closing(schema.connect(folder / "history.db")) as connection:
        schema.build(connection, schema.migrations()[:OLD_VERSION])
        for n, name in enumerate(sorted(names)):
            at = START.plus(60.0 * n)
            records = [*offer(name, at, Outcome.DONE), *guided(name, at, f"o-{name}", Outcome.PARTIAL)]
            connection.execute("PRAGMA synchronous = OFF")
            recording.write(connection, records, "state")
    return names


def _damaged(folder: Path) -> None:
    original = damage.make_original(folder / "original", 7, 20)
    shutil.copytree(original.folder / "backups", folder / "backups")
    for file in original.folder.glob("history.db*"):
        shutil.copy(file, folder / file.name)
    damage.zeroed(folder / "history.db", random.Random(3))
    damage.log_flipped(folder / "history.db", random.Random(3))
    shutil.rmtree(original.folder)


def kills(count: int, seed: int, folder: Path) -> tuple[list[str], list[str]]:
    """Lines of a table, and what went wrong."""
    killing = Killing(folder, seed)
    for kind, share in SHARES.items():
        for _ in range(max(1, round(count * share / 100))):
            killing.kill(kind)
    lines = [f"{'killed while it':<26}{'kills':>7}{'in the middle':>15}{'acknowledged':>14}{'lost':>6}"]
    for kind in SHARES:
        lost = sum(kind in fault and "lost" in fault for fault in killing.faults)
        counts = killing.kills[kind], killing.amidst[kind], killing.acknowledged[kind]
        lines.append(f"{kind + 's':<26}{counts[0]:>7}{counts[1]:>15}{counts[2]:>14}{lost:>6}")
    return lines, killing.faults


def damages(count: int, seed: int, folder: Path) -> tuple[list[str], list[str]]:
    """The same for damaged files: with and without a log beside them, with and without a copy."""
    originals = {
        (loose, copied): damage.make_original(folder / f"o-{loose}-{copied}", seed, copied, loose)
        for loose in (True, False)
        for copied in (0, damage.DAYS - 5)
    }
    sums: dict[str, list[int]] = {}
    faults = []
    for number in range(count):
        kind = damage.KINDS[number % len(damage.KINDS)]
        of_log = kind.__name__ in damage.OF_LOG
        loose = of_log or bool(number // len(damage.KINDS) % 2)
        copied = (0, damage.DAYS - 5)[number // len(damage.KINDS) // 2 % 2]
        place = folder / f"damaged-{number}"
        verdict = damage.judge(originals[loose, copied], place, kind, seed * 1000 + number)
        shutil.rmtree(place)
        faults += [f"{kind.__name__} ({number}): {fault}" for fault in verdict.faults]
        sums.setdefault(kind.__name__, [0] * 7)
        for at, value in enumerate(
            (1, verdict.noticed, verdict.rows, verdict.gone, verdict.lost - verdict.hanging, verdict.hanging)
        ):
            sums[kind.__name__][at] += int(value)
        sums[kind.__name__][6] += verdict.strange
    heads = ("files", "noticed", "rows", "gone at most", "lost", "hanging", "strange")
    lines = [f"{'damaged':<16}" + "".join(f"{head:>13}" for head in heads)]
    lines += [f"{name:<16}" + "".join(f"{value:>13}" for value in row) for name, row in sums.items()]
    total = [sum(column) for column in zip(*sums.values(), strict=True)]
    lines.append(f"{'all':<16}" + "".join(f"{value:>13}" for value in total))
    return lines, faults


def places() -> tuple[list[str], list[str]]:
    """Small mounts and folders that may not be written, as the tests of the suite have them."""
    files = ("tests/storage/test_trouble.py", "tests/storage/test_lost.py")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *files, "-k", "disk or folder or grow"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    result = re.sub(r" in .*", "", done.stdout.strip().splitlines()[-1].strip("= "))
    skipped = [line for line in done.stdout.splitlines() if line.startswith("SKIPPED")]
    return [f"full disk, read-only folder: {result}", *skipped], [done.stdout] if done.returncode else []


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--damages", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    faults = []
    with tempfile.TemporaryDirectory(prefix="neckbreak-crash-") as folder:
        for title, part in (
            ("kills", lambda place: kills(options.kills, options.seed, place)),
            ("damages", lambda place: damages(options.damages, options.seed, place)),
            ("places", lambda place: places()),
        ):
            place = Path(folder) / title
            place.mkdir()
            begun = time.monotonic()
            lines, wrong = part(place)
            print("\n".join(lines), f"({time.monotonic() - begun:.0f} s)\n", flush=True)
            faults += wrong
    for fault in faults:
        print(fault)
    if faults:
        raise SystemExit(f"{len(faults)} promises were broken")
    print("Every acknowledged record was found again; damage cost at most what is physically gone.")


if __name__ == "__main__":
    main()
