"""What went wrong with the history, as a code and as a sentence."""

from __future__ import annotations

import contextlib
import errno
import shutil
from datetime import date
from pathlib import Path

from neckbreak.storage.schema import HistoryError

TROUBLES = {5: "busy", 6: "busy", 8: "read_only", 13: "full", 14: "read_only", 23: "read_only"}
"""SQLite's primary result codes as codes for people; any other is `failed`."""
_IO_ERROR, _ROOM = 10, 64 * 1024


def trouble_of(error: BaseException, folder: Path) -> str:
    """Why the history in that folder cannot be written: `full`, `read_only`, `busy` or `failed`."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == _IO_ERROR:  # a full disk, where what is too small is the memory that the log shares
        with contextlib.suppress(OSError):
            return "full" if shutil.disk_usage(folder).free < _ROOM else "failed"
    if code:
        return TROUBLES.get(code, "failed")
    if isinstance(error, HistoryError) and error.__cause__ is not None:
        return trouble_of(error.__cause__, folder)
    if isinstance(error, OSError):
        return "full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "read_only"
    return "failed"


def found_again(aside: Path, copied: date | None, count: int, done: bool) -> str:
    """The one sentence about a damaged file."""
    breaks = "1 break" if count == 1 else f"{count} breaks"
    where = f"{'in it' if copied is None else 'again'}{'' if done else ' so far'}"
    found = f", with {breaks} found {where}" if count else ""
    taken = "a new one was begun" if copied is None else f"the copy of {copied.isoformat()} was put back"
    return f"The history was damaged, so {taken}{found}; the old file is kept as {aside}."
