"""Folders and files for the user's eyes only, whatever the umask says."""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, datetime
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make `folder` (0700) if there is none; one that exists keeps its mode, for it may not be ours alone.

    Raises OSError.
    """
    if folder.is_dir():
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)


def make_file(path: Path) -> None:
    """Make `path` (0600) if there is none, and take it away from everybody else if there is. Raises OSError."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600))
    if path.stat().st_mode & 0o777 != 0o600:
        with contextlib.suppress(OSError):  # somebody else's file, or a file system without modes
            path.chmod(0o600)


def replace_durably(temporary: Path, path: Path) -> None:
    """Put a finished temporary file of the same folder in the place of `path`, power cut or not. Raises OSError."""
    sync(temporary)
    temporary.replace(path)
    with contextlib.suppress(OSError):  # not every system opens folders
        sync(path.parent)


def sync(path: Path) -> None:
    """Have what was written to `path` reach the disk. Raises OSError."""
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def stamp(instant: datetime) -> str:
    """`instant` in UTC as a part of a file name, to the millisecond and in sorting order."""
    at = instant.astimezone(UTC)
    return f"{at:%Y%m%dT%H%M%S}{at.microsecond // 1000:03}Z"
