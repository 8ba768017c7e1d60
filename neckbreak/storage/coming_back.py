"""What an older version noted while it could not read this history, taken in when a newer version is back.

The older one keeps a history of its own beside the newer file. Its rows are merged in one transaction, and only then
its file goes; broken off in between, the next start does it again, which changes nothing that is there already.
"""

from __future__ import annotations

import logging
import shutil
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from neckbreak.storage.merging import COLUMNS, merge

if TYPE_CHECKING:
    from neckbreak.storage.history import History

log = logging.getLogger(__name__)

KEPT = (".corrupt-", ".not-understood")
"""What was set aside beside a history, because nobody could read it, may hold the only trace of something."""


def take_in(connection: sqlite3.Connection, other: History) -> None:
    """Merge `other` into the history of `connection`, and remove it; if not now, then at the next start."""
    try:
        rows = None if other.trouble or other.mending else _merged(connection, other)
    except sqlite3.Error as error:
        log.warning("what an older version noted waits: %s", error)
        rows = None
    other.close()
    if rows is not None:
        log.info("what an older version noted was taken in: %d rows", rows)
        with suppress(OSError):
            _remove(other.path)


def _merged(connection: sqlite3.Connection, other: History) -> int:
    changed = 0
    connection.execute("BEGIN IMMEDIATE")
    try:
        for table in COLUMNS:
            changed += merge(connection, table, other.ask(_rows, table), lenient=True)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return changed


def _rows(connection: sqlite3.Connection, table: str) -> sqlite3.Cursor:
    return connection.execute(f"SELECT {', '.join(COLUMNS[table])} FROM {table}")


def _remove(path: Path) -> None:
    """The file, its companions and its copies."""
    for each in path.parent.glob(f"{path.name}*"):
        if each.is_dir():
            shutil.rmtree(each)
        elif not any(mark in each.name for mark in KEPT):
            each.unlink()
