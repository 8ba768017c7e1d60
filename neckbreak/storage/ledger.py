"""The file of the history: it takes every record, now or later, and damage costs only what is physically gone.

When the file cannot be written (full disk, read-only folder), records wait in memory, and in a file of their own (see
`unwritten`), and are written, in order, as soon as it can. Meanwhile a copy in memory answers all questions, so that
the day the user sees stays true. A damaged file is set aside for the newest sound copy, into which goes what is still
found in it: for two seconds at the start, the rest later. One connection, used by the GUI thread alone.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Self

from neckbreak.core.records import Record
from neckbreak.storage import backups, recording, schema
from neckbreak.storage.recording import Entry
from neckbreak.storage.schema import HistoryError, NewerHistory
from neckbreak.storage.troubles import Mishap, trouble_of
from neckbreak.storage.unwritten import Waiting, places

if TYPE_CHECKING:  # imported with the first damage, to keep the waiting process small
    from neckbreak.storage.salvage import Salvage

log = logging.getLogger(__name__)

SALVAGE_S = 2.0
"""How long the start may take to look through a damaged file."""


class Ledger:
    """Records on disk. Make it with `open`."""

    notice: Mishap | None = None
    """What was found on opening that the user should know (a damaged file that was replaced), else None."""
    set_aside: Path | None = None
    """The broken file that `notice` is about, under its new name."""
    trouble: str | None = None
    """Why records wait at the moment: `full`, `read_only`, `busy`, `failed`; None while all is written."""

    def __init__(
        self,
        path: Path,
        backups: Path,
        clock: Callable[[], datetime],
        on_trouble: Callable[[str], None] | None = None,
        spare: Iterable[Path] = (),
    ) -> None:
        self.path = path
        self.on_trouble = on_trouble
        """Called with the code once when writing begins to fail, and not again until it has worked in between; and
        with `damaged` when a file was replaced that had been open: see `notice`."""
        self._backups = backups
        self._clock = clock
        self._file: sqlite3.Connection | None = None
        self._inode: tuple[int, int] | None = None
        self._memory: sqlite3.Connection | None = None
        self._waiting = Waiting(places(path, spare))
        self._salvage: Salvage | None = None
        self._was_open = self._suspect = False
        self._replaced: tuple[Path, date | None] | None = None
        self._patience = 0.0
        self._why: Exception | None = None
        self._unfilled: list[str] = []

    @classmethod
    def open(
        cls,
        path: Path,
        backups: Path,
        clock: Callable[[], datetime],
        on_trouble: Callable[[str], None] | None = None,
        spare: Iterable[Path] = (),
    ) -> Self:
        """Open the history at `path`, migrated and checked; a damaged file is replaced (see `notice`).

        `clock` names files that are set aside or copied; `spare` are folders for records that cannot be written beside
        the history either. Raises NewerHistory, and nothing else: where the place cannot be written, or an old file
        cannot be copied before its migration, records wait.
        """
        history = cls(path, backups, clock, on_trouble, spare)
        try:
            history._open_file()
        except NewerHistory:
            raise
        except (sqlite3.Error, OSError, HistoryError) as error:
            history._struggle(error)
        history._take_up()
        return history

    @classmethod
    def read_only(cls, path: Path, clock: Callable[[], datetime]) -> Self:
        """The history at `path`, or an empty one, for questions alone; the file is left as it is.

        Raises HistoryError, sqlite3.Error and OSError if it cannot be read.
        """
        history = cls(path, path.parent, clock)
        history._file = schema.open_to_read(path)
        return history

    @property
    def unwritten(self) -> int:
        """How many records wait in memory."""
        return len(self._waiting.entries)

    def apply(self, records: Sequence[Record], live: str | None) -> None:
        """Write records and live state in one transaction; `None` leaves the live state as it is.

        Once this returns with `unwritten == 0` they survive a crash and a power cut. Never raises for the disk's sake.
        """
        self._apply(records, live)

    def backup(self, folder: Path) -> Path:
        """A verified copy as one file in `folder`; what waits in memory is in it too. Raises BackupError.

        If the check finds damage, the file is replaced as it is on opening, and the copy is of what took its place.
        """
        try:
            return backups.make(self._reader, folder, self._clock())
        except schema.UnsoundError as error:
            self.doubt(error)
            return backups.make(self._reader, folder, self._clock())

    def backup_due(self, folder: Path) -> bool:
        """Whether there is no copy of this day yet, and the file is as complete as it can be."""
        return not self.mending and backups.due(folder, self._clock())

    @property
    def mending(self) -> bool:
        """Whether a damaged file has not been looked through to its end: then `mend` has more to do."""
        return self._salvage is not None

    def mend(self, seconds: float = 0.1) -> None:
        """Look through a damaged file for about so long; what is found is there at once."""
        if self._salvage is None:
            return
        try:
            done = self._salvage.work(seconds)
        except (sqlite3.Error, OSError) as error:
            self._struggle(error)
            return
        if self._replaced is not None:
            aside, copied = self._replaced
            code = "begun" if copied is None else "restored"
            self.notice = Mishap(code, aside, copied, self._salvage.breaks, done)
        if done:
            log.warning("a damaged history was looked through: %d rows found again", self._salvage.rows)
            self._end_salvage()

    def doubt(self, error: BaseException) -> None:
        """Something read makes no sense: check the file thoroughly, and replace it if it is damaged."""
        self._suspect = True
        self._close_file()
        try:
            self._open_file()
        except (sqlite3.Error, OSError, HistoryError) as worse:
            self._struggle(worse)
        log.warning("the history was checked again: %s", error)

    def close(self) -> None:
        """Write what still waits, if it can be, and leave one single file behind."""
        if self._waiting.entries:
            self._apply([], None)
        if self._file is not None:
            with contextlib.suppress(sqlite3.Error):
                self._file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._close_file()
        self._close_memory()

    def _settled(self) -> date | None:
        """The day before which days are past everywhere on earth; None while nothing can be remembered."""
        return self._clock().date() - timedelta(days=1) if self._memory is None else None

    @property
    def _reader(self) -> sqlite3.Connection:
        connection = self._memory or self._file
        if connection is None:
            raise HistoryError("The history is closed.")
        return connection

    def _apply(self, entries: Sequence[Entry], live: str | None) -> None:
        try:
            self._write_file([*self._waiting.entries, *entries], self._waiting.live if live is None else live)
        except (sqlite3.Error, OSError, HistoryError) as error:
            self._waiting.keep(entries, live)
            self._struggle(error)
            self._write_memory(entries, live)
            return
        if self.trouble is not None:
            log.info("the history is written again, %d records late", self.unwritten)
        self.trouble = None
        self._waiting.written()
        self._close_memory()

    def _write_file(self, entries: Sequence[Entry], live: str | None) -> None:
        file = self._writable()
        try:
            recording.write(file, entries, live)
        except sqlite3.Error as error:
            if not schema.is_suspicious(error):
                raise
            log.warning("the history is checked: %s", error)
            self._suspect = True
            self._close_file()
            recording.write(self._open_file(), entries, live)

    def _write_memory(self, entries: Sequence[Entry], live: str | None) -> None:
        try:
            recording.write(self._reader, entries, live)
        except sqlite3.Error as error:  # a copy of a file that is damaged in a way no check has seen yet
            log.warning("the copy in memory was given up: %s", error)
            self._close_memory()
            self._memory = schema.open_memory()
            recording.write(self._memory, self._waiting.entries, self._waiting.live)

    def _writable(self) -> sqlite3.Connection:
        if self._file is not None and self._inode != _inode(self.path):
            # Taken away or replaced while we ran: what SQLite writes now would be lost with the old file.
            self._close_file()
        if self._file is None and time.monotonic() < self._patience:
            raise HistoryError("It was damaged, and there was no room for another.") from self._why
        return self._file or self._open_file()

    def _open_file(self) -> sqlite3.Connection:
        now, again = self._clock(), self._was_open
        path = Path(os.path.realpath(self.path))  # where SQLite keeps a linked file's companions
        if self.path.is_symlink() and not path.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "the link leads nowhere", str(path))
        fresh = not path.exists()
        if path.with_name(f"{path.name}.restored").exists():
            from neckbreak.storage import restoring

            restoring.finish(path)
        try:
            file = schema.open_file(path, self._backups, now, suspect=self._suspect)
            if not (again or fresh) and backups.know_later(file, self._backups, now):
                file.close()
                raise schema.BrokenError("a part is missing that is in its copy")
        except schema.BrokenError as error:
            self._replace(path, error, now)
            file = schema.open_file(path, self._backups, now)
        self._file = file
        self._inode = _inode(self.path)
        self._was_open, self._suspect = True, False
        if schema.is_mending(file):
            from neckbreak.storage import salvage

            self._salvage = salvage.unfinished(file, path.parent, self._backups)
            self.mend(SALVAGE_S)
            if again and self.on_trouble is not None:
                self.on_trouble("damaged")
        return file

    def _replace(self, path: Path, error: Exception, now: datetime) -> None:
        """Put the newest sound copy in the place of a damaged file."""
        from neckbreak.storage import restoring

        begun = time.monotonic()
        try:
            restored = restoring.replace(path, self._backups, now)
        except (OSError, sqlite3.Error) as why:
            self._patience = time.monotonic() + 20 * (time.monotonic() - begun)  # not again with each record
            self._why = why
            raise
        self.set_aside = restored.aside
        self._replaced = restored.aside, restored.copy
        log.warning("the history was set aside as %s: %s", restored.aside.name, error)

    def _take_up(self) -> None:
        """Write what an earlier run could not."""
        if self._waiting.recall():
            if self._memory is not None:
                recording.write(self._memory, self._waiting.entries, self._waiting.live)
            else:
                self._apply([], None)

    def _struggle(self, error: Exception) -> None:
        """Go on in memory, and say so once."""
        if self._memory is None:
            self._memory = schema.open_memory(self.path, *backups.newest_first(self._backups, self._clock())[:2])
        if self._file is not None and isinstance(error, sqlite3.Error) and schema.is_suspicious(error):
            self._suspect = True
            self._close_file()  # the next attempt opens it anew and replaces it
        first = self.trouble is None
        self.trouble = trouble_of(error, self.path.parent)
        if first:
            log.warning("the history cannot be written: %s", error)
            if self.on_trouble is not None:
                self.on_trouble(self.trouble)

    def _close_file(self) -> None:
        if self._file is not None:
            with contextlib.suppress(sqlite3.Error):
                self._file.close()
        self._file = self._inode = None
        self._end_salvage()

    def _end_salvage(self) -> None:
        if self._salvage is not None:
            self._salvage.close()
        self._salvage = None

    def _close_memory(self) -> None:
        if self._memory is not None:
            self._memory.close()
        self._memory = None


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
