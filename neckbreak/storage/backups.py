"""Copies of the history: one a day, seven of the last days and four of the weeks before, each verified when made.

A copy counts for the day in its name (UTC). The clock may have been wrong when it was made or may be wrong now, so
copies that seem to come from the future are counted for themselves: neither kind pushes the other out, and a computer
that wakes up in 1970 throws nothing away. The copies from before a migration are named after their version.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from neckbreak.storage import private, schema

DAILY, WEEKLY, VERSIONS = 7, 4, 3
"""How many are kept of the last days, of the weeks before them, and from before migrations."""
_STAMP = r"([0-9]{8}T[0-9]{9}Z)\.db"
_DAY, _VERSION = re.compile(f"history-{_STAMP}"), re.compile(f"history-v[0-9]+-{_STAMP}")
_LEFT_OVER = re.compile(rf"history-(v[0-9]+-)?{_STAMP}\.part(-journal|-wal|-shm)?")


def make(connection: sqlite3.Connection, folder: Path, now: datetime) -> Path:
    """A verified copy of the history as one file in `folder`; older ones than needed go. Raises BackupError."""
    target = folder / f"history-{private.stamp(now)}.db"
    schema.copy(connection, target)
    prune(folder, now)
    return target


def due(folder: Path, now: datetime) -> bool:
    """Whether there is no copy of this day (UTC) yet."""
    today = now.astimezone(UTC).date()
    return all(made_at(copy).date() != today for copy in _daily(folder))


def last(folder: Path, now: datetime) -> datetime | None:
    """When the newest copy was made that is not from the future; None without one."""
    return max((at for at in map(made_at, _daily(folder)) if at <= _soon(now)), default=None)


def newest_first(folder: Path, now: datetime) -> list[Path]:
    """All copies, those from before migrations included, in the order in which to trust them."""
    copies = [*_daily(folder), *_found(folder, _VERSION)]
    return sorted(copies, key=lambda copy: (made_at(copy) <= _soon(now), made_at(copy)), reverse=True)


def know_later(connection: sqlite3.Connection, folder: Path, now: datetime) -> bool:
    """Whether the newest copy, if it is sound, tells of something later than the history does: it has lost its log."""
    for copy in newest_first(folder, now)[:1]:
        with contextlib.suppress(sqlite3.Error, OSError, schema.BrokenError, schema.HistoryError):
            with schema.reading(copy, alone=True) as other:
                (device, *there), (same, *here) = _latest(other), _latest(connection)
                later = device == same and any(one > another for one, another in zip(there, here, strict=True))
            if later:
                schema.inspect(copy)
            return later
    return False


def _latest(connection: sqlite3.Connection) -> list[str]:
    """Whose history it is, and up to when it goes by what is never forgotten and quickly found."""
    found = connection.execute(
        "SELECT (SELECT value FROM meta WHERE key = 'device'), (SELECT max(day) FROM rounds),"
        " (SELECT max(started_at) FROM breaks)"
    ).fetchone()
    return [str(each or "") for each in found]


def kept(copies: Sequence[datetime], now: datetime) -> set[datetime]:
    """Which of the copies made at these instants stay."""
    stay: set[datetime] = set()
    for group in ([at for at in copies if at <= _soon(now)], [at for at in copies if at > _soon(now)]):
        days: dict[date, datetime] = {}
        for at in sorted(group):
            days[at.date()] = at
        daily = sorted(days.values())[-DAILY:]
        weeks: dict[tuple[int, int], datetime] = {}
        for at in sorted(days.values())[:-DAILY]:
            weeks[at.isocalendar()[:2]] = at
        stay.update(daily, sorted(weeks.values())[-WEEKLY:])
    return stay


def prune(folder: Path, now: datetime) -> None:
    """Remove copies that are not to be kept, and what unfinished ones left behind; if not now, then next time."""
    with contextlib.suppress(OSError):
        copies = _daily(folder)
        stay = kept([made_at(copy) for copy in copies], now)
        old = [copy for copy in copies if made_at(copy) not in stay]
        left = [each for each in folder.iterdir() if _LEFT_OVER.fullmatch(each.name)]
        for each in (*old, *_found(folder, _VERSION)[:-VERSIONS], *left):
            each.unlink()


def _daily(folder: Path) -> list[Path]:
    return _found(folder, _DAY)


def _found(folder: Path, pattern: re.Pattern[str]) -> list[Path]:
    """Copies whose names say a possible instant, oldest first."""
    found = []
    with contextlib.suppress(OSError):
        for each in folder.iterdir():
            if pattern.fullmatch(each.name):
                with contextlib.suppress(ValueError):
                    found.append((made_at(each), each))
    return [path for _, path in sorted(found)]


def made_at(copy: Path) -> datetime:
    """The instant in a copy's name (UTC). Raises ValueError."""
    stamp = copy.stem.rpartition("-")[2]
    return datetime.strptime(f"{stamp[:-1]}000Z", "%Y%m%dT%H%M%S%fZ").replace(tzinfo=UTC)


def _soon(now: datetime) -> datetime:
    """Up to when a copy is not from the future: somebody may have travelled, or set the clock by minutes."""
    return now.astimezone(UTC) + timedelta(days=1)
