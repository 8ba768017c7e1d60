"""A process that works on a history until it is killed: `writer.py PATH RUN [KIND]`.

`write` writes records and names each one once it is safe; `backup` copies the history after each as well, a day later
each time; `open` says when it begins to open the history and when it is open, and then writes.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from neckbreak.core.records import BreakStarted, Outcome, PartPlayed, PartResult
from neckbreak.storage import merging, pages, restoring, salvage
from neckbreak.storage.history import History
from tests.storage.samples import NOW, PARTS, START, guided, offer

__all__ = ["merging", "pages", "restoring", "salvage"]  # imported late by the program: not what is measured here


def main(path: Path, run: str, kind: str = "write") -> None:
    now = [NOW + timedelta(days=1000 * (int(run) % 100))]

    def clock() -> datetime:
        return now[0]

    if kind == "open":
        print("begin", flush=True)
    history = History.open(path, path.parent / "backups", clock)
    while history.mending:
        history.mend()
    if kind == "open":
        print("open", flush=True)
    for n in count():
        name = f"{run}-{n}"
        at = START.plus(60.0 * n)
        for batch in (
            offer(name, at, Outcome.DONE),
            [BreakStarted(f"b-{name}", at, "30-A", f"o-{name}", PARTS)],
            [PartPlayed(f"b-{name}", 0, 7.0, PartResult.DONE)],
            guided(name, at, f"o-{name}", Outcome.PARTIAL)[1:],
        ):
            history.apply(batch, name)
        print(name, flush=True)
        if kind == "backup":
            history.backup(path.parent / "backups")
            now[0] += timedelta(days=1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
