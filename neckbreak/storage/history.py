"""The history file: every record in order, the live state with them, and never a reason to stop reminding.

When the file cannot be written (full disk, read-only folder), records wait in memory and are written, in order, as
soon as it can. Meanwhile a copy in memory answers all questions, so that the day the user sees stays true.
One connection, used by the GUI thread alone.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from neckbreak.core.holds import DayOfWork
from neckbreak.core.moment import Moment
from neckbreak.core.records import Carded, PartPlayed, Record
from neckbreak.storage import private, reading, recording, schema
from neckbreak.storage.reading import BreakRow, Counts, DecisionRow, OfferRow
from neckbreak.storage.recording import Answered, Entry
from neckbreak.storage.schema import BackupError, HistoryError, NewerHistory

if TYPE_CHECKING:  # imported when first needed, to keep the waiting process small
    from neckbreak.core.adherence import Tally
    from neckbreak.core.checkin import CheckIn, Review
    from neckbreak.core.person import Facts, Rating, Reaction
    from neckbreak.storage.weeks import Moved, Said

__all__ = ["BackupError", "BreakRow", "Counts", "DecisionRow", "History", "HistoryError", "NewerHistory", "OfferRow"]

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

TROUBLES = {5: "busy", 6: "busy", 8: "read_only", 13: "full", 14: "read_only", 23: "read_only"}
"""SQLite's primary result codes as codes for people; any other is `failed`."""

COPIES = 14
"""Daily copies that are kept."""
_COPY = re.compile(r"history-[0-9]{8}T[0-9]{9}Z\.db")


class History:
    """What happened, on disk. Make it with `History.open`."""

    notice: str | None = None
    """One sentence about what was found on opening (a broken file that was set aside), else None."""
    set_aside: Path | None = None
    """The broken file that `notice` is about, under its new name."""
    trouble: str | None = None
    """Why records wait at the moment: `full`, `read_only`, `busy`, `failed`; None while all is written."""

    def __init__(
        self, path: Path, backups: Path, clock: Callable[[], datetime], on_trouble: Callable[[str], None] | None = None
    ) -> None:
        self.path = path
        self.on_trouble = on_trouble
        """Called with the code once when writing begins to fail, and not again until it has worked in between."""
        self._backups = backups
        self._clock = clock
        self._file: sqlite3.Connection | None = None
        self._inode: tuple[int, int] | None = None
        self._memory: sqlite3.Connection | None = None
        self._waiting: list[Entry] = []
        self._waiting_live: str | None = None
        self._unfilled: list[str] = []

    @classmethod
    def open(
        cls, path: Path, backups: Path, clock: Callable[[], datetime], on_trouble: Callable[[str], None] | None = None
    ) -> History:
        """Open the history at `path`, migrated and checked; a broken file is set aside for a new one (see `notice`).

        `clock` names files that are set aside or copied. Raises NewerHistory, and nothing else: where the place cannot
        be written, or an old file cannot be copied before its migration, records wait in memory.
        """
        history = cls(path, backups, clock, on_trouble)
        try:
            history._open_file()
        except NewerHistory:
            raise
        except (sqlite3.Error, OSError, HistoryError) as error:
            history._struggle(error)
        return history

    @classmethod
    def read_only(cls, path: Path, clock: Callable[[], datetime]) -> History:
        """The history at `path`, or an empty one, for questions alone; the file is left as it is.

        Raises HistoryError, sqlite3.Error and OSError if it cannot be read.
        """
        history = cls(path, path.parent, clock)
        history._file = schema.open_to_read(path)
        return history

    @property
    def unwritten(self) -> int:
        """How many records wait in memory."""
        return len(self._waiting)

    def apply(self, records: Sequence[Record], live: str | None) -> None:
        """Write records and live state in one transaction; `None` leaves the live state as it is.

        Once this returns with `unwritten == 0` they survive a crash and a power cut. Never raises for the disk's sake.
        """
        self._apply(records, live)

    def save_answers(self, given: Mapping[str, str], at: Moment) -> None:
        """Keep what the user answered to questions of the safety list; earlier answers stay on record."""
        self._apply([Answered(question, at, value) for question, value in given.items()], None)

    def live(self) -> str | None:
        """The live state as it was last applied."""
        return reading.live(self._reader)

    def device(self) -> str:
        """The random identifier of this history."""
        return reading.device(self._reader)

    def unfinished_breaks(self) -> list[BreakRow]:
        """Breaks that began and never ended, oldest first, with the seconds played so far."""
        return reading.unfinished_breaks(self._reader)

    def open_offers(self) -> list[str]:
        """Offers without an outcome, oldest first."""
        return reading.open_offers(self._reader)

    def today(self, day: date) -> Counts:
        """What happened on the user's local `day`, in numbers."""
        return reading.counts(self._reader, day)

    def decisions(self, day: date) -> list[DecisionRow]:
        """The decisions of the user's local `day`, oldest first."""
        return reading.decisions(self._reader, day)

    def log(self) -> list[DecisionRow]:
        """All decisions that are kept, in the order in which they were written."""
        return reading.log(self._reader)

    def recent_breaks(self, day: date) -> list[BreakRow]:
        """The guided breaks of the user's local `day`, newest first."""
        return reading.breaks_of(self._reader, day)

    def last_plans(self, limit: int) -> list[str]:
        """The plans of the last breaks, most recent first."""
        return reading.last_plans(self._reader, limit)

    def starting_sides(self) -> dict[str, str]:
        """For each movement that has sides, the one it began with when it was last played."""
        return reading.starting_sides(self._reader)

    def answers(self) -> dict[str, str]:
        """The last answer to each question of the safety list."""
        return reading.answers(self._reader)

    def person_facts(self, now: Moment) -> Facts:
        """What choosing a break needs to know: the last months, and the wishes that last."""
        from neckbreak.storage import facts

        return facts.person_facts(self._reader, now)

    def anything_wrong(self) -> bool:
        """Whether there is a rating, a reaction, a warning card or a "yes" on the safety list at all.

        For most people there is none, and then what works on them need not be in memory.
        """
        return reading.anything_wrong(self._reader)

    def felt(self, now: Moment) -> tuple[tuple[Rating, ...], tuple[Reaction, ...]]:
        """The ratings and reactions of the last months, oldest first."""
        from neckbreak.storage import facts

        return facts.felt(self._reader, now)

    def cards(self) -> list[Carded]:
        """What happened to warning cards, oldest first; their moments have wall time only."""
        from neckbreak.storage import facts

        return facts.cards(self._reader)

    def work_days(self, since: date) -> list[DayOfWork]:
        """The days from `since` on, with their work and what held it back."""
        return reading.work_days(self._reader, since)

    def hold_questions(self) -> dict[tuple[str, str], tuple[date, str]]:
        """For each (reason, source) that was questioned, the day and the last answer."""
        return reading.hold_questions(self._reader)

    def checkins(self, since: date) -> list[CheckIn]:
        """What happened to the weekly check-ins from the local day `since` on, oldest first."""
        from neckbreak.storage import weeks

        return weeks.checkins(self._reader, since)

    def reviews(self) -> list[Review]:
        """What happened to the looks back, oldest first."""
        from neckbreak.storage import weeks

        return weeks.reviews(self._reader)

    def moved(self, first: date, last: date) -> list[Moved]:
        """Which movements were played on the local days from `first` to `last`, the longest first."""
        from neckbreak.storage import weeks

        return weeks.moved(self._reader, first, last)

    def said(self, first: date, last: date) -> Said:
        """What the user said about his neck on these days, and the warning cards that came of it."""
        from neckbreak.storage import weeks

        return weeks.said(self._reader, first, last)

    def asked_on(self, day: date) -> bool:
        """Whether NeckBreak has asked something of its own accord on that local day (see `core.asking`)."""
        return reading.asked_on(self._reader, day)

    def first_day(self) -> date | None:
        """The day of the first start."""
        return reading.first_day(self._reader)

    def offers(self, first: date, last: date) -> list[OfferRow]:
        """The offers that were opened on the local days from `first` to `last`, oldest first."""
        return reading.offers(self._reader, first, last)

    def tallies(self, first: date, last: date) -> dict[date, Tally]:
        """What each of the local days from `first` to `last` comes to; only days that have something in them.

        Days before yesterday are remembered in the file, as far as it can be written.
        """
        from neckbreak.storage import tallying

        return tallying.tallies(self._reader, first, last, self._settled())

    def total(self, first: date, last: date, strength: Collection[str] = ()) -> Tally:
        """What the local days from `first` to `last` come to in all; `strength` are the movements that count for it."""
        from neckbreak.storage import tallying

        return tallying.total(self._reader, first, last, self._settled(), strength)

    def fill_tallies(self, most_days: int) -> bool:
        """Work out up to `most_days` past days before anybody asks, the latest first; whether there are more to do."""
        from neckbreak.storage import tallying

        settled = self._settled()
        if settled is None:
            return False
        with contextlib.suppress(sqlite3.Error):
            self._unfilled = self._unfilled or tallying.unknown(self._reader, settled)
            if self._unfilled:
                tallying.remember(self._reader, self._unfilled[-most_days:], settled)
                del self._unfilled[-most_days:]
                return bool(self._unfilled)
        return False

    def ask(self, question: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **more: P.kwargs) -> T:
        """The answer to a question that one place alone asks: a function of `storage` that only reads."""
        return question(self._reader, *args, **more)

    def prune(self, before: date) -> None:
        """Forget decisions of days before `before`, and what held then; if not now, the next time will do."""
        if self._file is not None:
            with contextlib.suppress(sqlite3.Error):
                self._file.execute("DELETE FROM decisions WHERE day < ?", (before.isoformat(),))
                self._file.execute("DELETE FROM waits WHERE day < ?", (before.isoformat(),))

    def backup(self, folder: Path) -> Path:
        """A checked copy as one file in `folder`; what waits in memory is in it too. Raises BackupError.

        Of all copies the last `COPIES` are kept.
        """
        target = folder / f"history-{private.stamp(self._clock())}.db"
        schema.copy(self._reader, target)
        with contextlib.suppress(OSError):
            for old in _copies(folder)[:-COPIES]:
                old.unlink()
        return target

    def copied_on(self, folder: Path) -> date | None:
        """The day, in UTC, of the last copy in `folder`; None without one."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            return datetime.strptime(_copies(folder)[-1].name[8:16], "%Y%m%d").replace(tzinfo=UTC).date()
        return None

    def close(self) -> None:
        """Write what still waits, if it can be, and leave one single file behind."""
        if self._waiting:
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
            file = self._writable()
            recording.write(file, [*self._waiting, *entries], self._waiting_live if live is None else live)
        except (sqlite3.Error, OSError, HistoryError) as error:
            self._keep(entries, live)
            self._struggle(error)
            recording.write(self._reader, entries, live)
            return
        if self.trouble is not None:
            log.info("the history is written again, %d records late", len(self._waiting))
        self.trouble = None
        self._waiting.clear()
        self._waiting_live = None
        self._close_memory()

    def _writable(self) -> sqlite3.Connection:
        if self._file is not None and self._inode != _inode(self.path):
            # Taken away or replaced while we ran: what SQLite writes now would be lost with the old file.
            self._close_file()
        return self._file or self._open_file()

    def _open_file(self) -> sqlite3.Connection:
        now = self._clock()
        try:
            file = schema.open_file(self.path, self._backups, now)
        except schema.BrokenError as error:
            aside = self.set_aside = schema.set_aside(self.path, now)
            log.warning("the history was set aside as %s: %s", aside.name, error)
            self.notice = f"The history could not be read, so a new one was begun; the old file is kept as {aside}."
            file = schema.open_file(self.path, self._backups, now)
        self._file = file
        self._inode = _inode(self.path)
        return file

    def _keep(self, entries: Sequence[Entry], live: str | None) -> None:
        for entry in entries:
            if isinstance(entry, PartPlayed):  # only the last word on a part counts
                self._waiting = [old for old in self._waiting if not _same_part(old, entry)]
            self._waiting.append(entry)
        if live is not None:
            self._waiting_live = live

    def _struggle(self, error: Exception) -> None:
        """Go on in memory, and say so once."""
        if self._memory is None:
            self._memory = schema.open_memory(self.path)
        if self._file is not None and isinstance(error, sqlite3.Error) and schema.is_broken(error):
            self._close_file()  # the next attempt opens it anew and sets it aside
        first = self.trouble is None
        self.trouble = _trouble(error)
        if first:
            log.warning("the history cannot be written: %s", error)
            if self.on_trouble is not None:
                self.on_trouble(self.trouble)

    def _close_file(self) -> None:
        if self._file is not None:
            with contextlib.suppress(sqlite3.Error):
                self._file.close()
        self._file = self._inode = None

    def _close_memory(self) -> None:
        if self._memory is not None:
            self._memory.close()
        self._memory = None


def _same_part(old: Entry, new: PartPlayed) -> bool:
    return isinstance(old, PartPlayed) and (old.break_id, old.index) == (new.break_id, new.index)


def _trouble(error: Exception) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code:
        return TROUBLES.get(code, "failed")
    return "read_only" if isinstance(error, OSError) else "failed"


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _copies(folder: Path) -> list[Path]:
    """The daily copies, oldest first."""
    return sorted(each for each in folder.iterdir() if _COPY.fullmatch(each.name))
