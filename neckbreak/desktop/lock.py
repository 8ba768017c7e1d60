"""The lock that makes one NeckBreak per user; `instance` says why a lock and a socket belong together."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from neckbreak.desktop.paths import private_dir

_LOCK_NAME = "neckbreak.lock"


class Lock:
    """The right to be this user's one running NeckBreak."""

    def __init__(self, runtime: Path) -> None:
        self._runtime = runtime
        self._file: QLockFile | None = None

    def acquire(self) -> bool:
        """Take the lock at once or answer False when another process holds it.

        Raises `OSError` when the runtime folder can't be used at all.
        """
        if self._file is not None:
            return True
        private_dir(self._runtime)
        file = QLockFile(str(self._runtime / _LOCK_NAME))
        file.setStaleLockTime(0)
        if file.tryLock(0):
            (self._runtime / _LOCK_NAME).chmod(0o600)
            self._file = file
            return True
        if file.error() is QLockFile.LockError.LockFailedError:
            return False
        raise OSError(f"no lock can be made in {self._runtime}")

    def release(self) -> None:
        """Let the next start have the lock; harmless when it is not held."""
        if self._file is not None:
            self._file.unlock()
            self._file = None
