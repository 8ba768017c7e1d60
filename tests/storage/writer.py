"""A process that writes records until it is killed and names each one once it is safe: `writer.py PATH [PAUSE_S]`."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from neckbreak.core.records import BreakStarted, Outcome, PartPlayed, PartResult
from neckbreak.storage.history import History
from tests.storage.samples import PARTS, START, clock, guided, offer


def main(path: Path, run: str) -> None:
    history = History.open(path, path.parent / "backups", clock)
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


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
