"""What went wrong with the history, as codes; their words are made in `ui.words_mishap`."""

from __future__ import annotations

import contextlib
import errno
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from neckbreak.storage.schema import HistoryError

TROUBLES = {5: "busy", 6: "busy", 8: "read_only", 13: "full", 14: "read_only", 23: "read_only"}
"""SQLite's primary result codes as codes for people; any other is `failed`."""
_IO_ERROR, _ROOM = 10, 64 * 1024


@dataclass(frozen=True, slots=True)
class Mishap:
    """What the user should know about the file after it was opened."""

    code: str
    """`restored` (a copy was put back for a damaged file), `begun` (there was none, so a new one was begun), or
    `newer` (the file of a newer version was left alone)."""
    file: Path
    """The damaged file under its new name, or the newer one."""
    copied: date | None = None
    """The day of the copy."""
    breaks: int = 0
    """How many more were found in the damaged file."""
    done: bool = True
    """Whether it was looked through to its end."""
    beside: Path | None = None
    """Where new records are kept beside a newer file."""


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
