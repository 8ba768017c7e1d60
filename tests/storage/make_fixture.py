"""Store a file of the current version for the migration tests: `python -m tests.storage.make_fixture`, once a version.

A stored file is never made anew: it is what that version really wrote.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from neckbreak.storage.history import History
from neckbreak.storage.schema import migrations
from tests.storage.samples import START, clock, everything


def main() -> None:
    target = Path(__file__).parent / "fixtures" / f"history-v{migrations()[-1][0]}.db"
    if target.exists():
        raise SystemExit(f"{target} is there already")
    target.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        history = History.open(Path(folder) / "history.db", Path(folder) / "backups", clock)
        history.apply(everything(), "state")
        history.save_answers({"dizzy": "no"}, START)
        history.close()
        target.write_bytes((Path(folder) / "history.db").read_bytes())


if __name__ == "__main__":
    main()
