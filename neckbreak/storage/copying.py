"""The day's copy made in a process of its own: of twenty years it takes a second and a half, most of it the check.

No window may stand still for so long. The writer goes on meanwhile, since the write-ahead log lets others read; what
is cut off leaves an unfinished copy, which the next one removes.

python -m neckbreak.storage.copying HISTORY FOLDER INSTANT
"""

from __future__ import annotations

import os
import sqlite3
import sys
from datetime import datetime
from pathlib import Path

from neckbreak.storage import backups, schema

FAILED, UNSOUND = 3, 4
"""Exit codes: it could not be copied, what there is to copy is damaged. With any other the process itself failed."""
LARGE = 8_000_000
"""Bytes that are copied and checked in a tenth of a second."""


def is_long(connection: sqlite3.Connection) -> bool:
    """Whether a copy takes so long that it is noticed, and another process can make it while we write.

    Not of a history in memory, nor of one with a rollback journal, where a reader keeps us from writing.
    """
    mode, pages, size = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "page_count", "page_size")
    )
    return bool(mode == "wal" and pages * size > LARGE)


def main(history: str, folder: str, instant: str) -> int:
    """Make the copy; returns the exit code, with a sentence on stderr if it is not 0."""
    if hasattr(os, "nice"):
        os.nice(10)
    try:
        with schema.reading(Path(history)) as connection:
            backups.make(connection, Path(folder), datetime.fromisoformat(instant))
    except (schema.BackupError, sqlite3.Error, OSError) as error:
        print(error, file=sys.stderr)  # noqa: T201
        return UNSOUND if isinstance(error, schema.UnsoundError) else FAILED
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
