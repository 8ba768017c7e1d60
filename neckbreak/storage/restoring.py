"""A history in the place of a damaged one: the newest sound copy, or an empty one, which `salvage` then fills.

Killed at any point, the next start goes on: the new file is complete under a name of its own before the damaged one
is moved, it knows what it is for, and the damaged one goes before its companions, so that nobody takes it for whole.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from neckbreak.storage import backups, private, salvage, schema

COMPANIONS = ("-wal", "-shm", "-journal")


@dataclass(frozen=True)
class Restored:
    """What was put in the place of a damaged file."""

    aside: Path
    """The damaged file under its new name."""
    copy: date | None
    """The day of the copy that was put back; None if there was none."""


def replace(path: Path, folder: Path, now: datetime) -> Restored:
    """Set the file at `path` aside, with its companions, and put the newest sound copy of `folder` in its place.

    Raises OSError or sqlite3.Error, with the damaged file where it was, if there is no room for another.
    """
    new = _new(path)
    aside = path.with_name(f"{path.name}.corrupt-{private.stamp(now)}")
    try:
        copy = _copy_sound(new, backups.newest_first(folder, now))
        private.make_file(new)
        with contextlib.closing(schema.connect(new)) as connection:
            schema.build(connection, schema.migrations())
            connection.execute(
                "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (salvage.NOTE, json.dumps({"file": aside.name, "copy": copy and copy.name, "at": 0})),
            )
            connection.execute("PRAGMA journal_mode = DELETE")
        private.sync(new)
    except BaseException:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
        raise
    _exchange(path, aside)
    return Restored(aside, None if copy is None else backups.made_at(copy).date())


def finish(path: Path) -> None:
    """Complete an exchange that was cut off, or forget a new file that was not complete. Raises OSError."""
    new = _new(path)
    if not new.exists():
        return
    if not path.exists():
        with contextlib.suppress(sqlite3.Error, ValueError, KeyError, TypeError):
            with contextlib.closing(schema.connect(new)) as connection:
                row = connection.execute("SELECT value FROM meta WHERE key = ?", (salvage.NOTE,)).fetchone()
            _exchange(path, path.with_name(json.loads(row[0])["file"]))
            return
    new.unlink()


def _exchange(path: Path, aside: Path) -> None:
    for suffix in ("", *COMPANIONS):
        companion = Path(f"{path}{suffix}")
        if companion.exists() or companion.is_symlink():
            companion.rename(f"{aside}{suffix}")
    _new(path).rename(path)
    with contextlib.suppress(OSError):
        private.sync(path.parent)


def _copy_sound(new: Path, copies: Iterable[Path]) -> Path | None:
    for copy in copies:
        for suffix in ("", *COMPANIONS):
            Path(f"{new}{suffix}").unlink(missing_ok=True)
        private.make_file(new)
        shutil.copyfile(copy, new)
        with contextlib.suppress(sqlite3.Error, schema.BrokenError, schema.HistoryError):
            if new.stat().st_size:
                schema.inspect(new)
                return copy
    new.unlink(missing_ok=True)
    return None


def _new(path: Path) -> Path:
    return path.with_name(f"{path.name}.restored")
