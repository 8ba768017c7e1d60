"""What `neckbreak doctor` finds about holds, and about the history.

For each reason to hold who can see it here, or why nobody can: each detector is asked once, as it would be before a
break, so that the line says what it answers and not what it should. The history is looked at as a start would, without
changing it.
"""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from neckbreak.desktop.detector import Detector, Sources
from neckbreak.desktop.paths import Paths
from neckbreak.storage import backups, schema
from neckbreak.storage.unwritten import Unwritten, places

COPY_OVERDUE = timedelta(days=3)
"""A copy is made on each day with NeckBreak on; after so many days with changes and none, something is in its way."""


@dataclass(frozen=True)
class Finding:
    """One line: does it work, how, and what to do if not."""

    what: str
    works: bool
    how: str
    remedy: str = ""


NAMES = {
    "microphone": "microphone",
    "camera": "camera",
    "fullscreen": "full screen",
    "film": "screen kept on",
    "do_not_disturb": "do not disturb",
    "program": "own programs",
    "calendar": "calendar",
}
BLIND = {
    "no_bus": "there is no D-Bus session",
    "no_service": "no service here tells",
    "no_pactl": "pactl is not installed",
    "no_gsettings": "gsettings is not installed",
    "no_program": "the list of programs cannot be read",
    "no_display": "no display here",
    "no_window_manager": "the window manager does not name the active window",
    "wayland": "this Wayland desktop shows no program the windows of others",
    "unclear": "the answer could not be understood",
    "no_answer": "there was no answer in time",
    "too_slow": "there was no answer in time",
    "unreadable": "the system's files about it cannot be read",
    "not_on_this_system": "this system has no way to tell",
    "no_calendar_extra": "the calendar extra is not installed",
}
REMEDIES = {
    "no_pactl": "Install pulseaudio-utils. Until then say “In a meeting” in the tray.",
    "no_gsettings": "Install libglib2.0-bin. Until then pause by hand.",
    "no_bus": "Start NeckBreak inside the desktop session.",
    "no_calendar_extra": "Install it with: pip install 'neckbreak[calendar]'",
}
BY_HAND = "Say “In a meeting” in the tray, or pause by hand."


def hold_findings(detectors: Sequence[Detector], wait_for: Callable[[Callable[[], bool]], None]) -> list[Finding]:
    """Ask each detector once; `wait_for` runs the event loop until its condition holds, or for a while."""
    answers: dict[str, Sources | None] = {}

    def listen(reason: str) -> Callable[[Sources | None], None]:
        return lambda sources: answers.update({reason: sources})

    for each in detectors:
        each.look(listen(each.reason))
    wait_for(lambda: len(answers) == len(detectors))
    return [_finding(each, answers.get(each.reason)) for each in detectors]


def _finding(detector: Detector, seen: Sources | None) -> Finding:
    name = NAMES[detector.reason]
    if detector.blind or seen is None:
        code = detector.blind or "too_slow"
        return Finding(name, False, BLIND.get(code, code), REMEDIES.get(code, BY_HAND))
    programs = ", ".join(sorted({each for each in seen if each}))
    state = f"holds now{f' ({programs})' if programs else ''}" if seen else "free now"
    return Finding(name, True, f"{detector.name}; {state}")


def database_finding(paths: Paths, now: datetime) -> Finding:
    """The history: how it is written, its last sound copy, damaged files set aside, records not yet written."""
    file = paths.history
    waiting, _live = Unwritten(places(file, (paths.runtime, paths.log))).read()
    aside = sorted(each.name for each in file.parent.glob(f"{file.name}.corrupt-*Z"))
    notes = [f"{file.name}: {len(aside)} damaged set aside ({aside[-1]})"] if aside else []
    if waiting:
        notes.append(f"{len(waiting)} records not yet written")
    if not file.exists():
        where = f"{file} (not made yet)"
        return Finding("database", not waiting, "; ".join((where, *notes)), _make_room(paths))
    try:
        schema.inspect(file)
        with schema.reading(file) as connection:
            mode = str(connection.execute("PRAGMA journal_mode").fetchone()[0])
    except (sqlite3.Error, OSError, schema.BrokenError, schema.HistoryError) as error:
        remedy = str(error) if isinstance(error, schema.NewerHistory) else "Start NeckBreak; it mends it."
        return Finding("database", False, "; ".join((f"{file}: {error}", *notes)), remedy)
    copy = _last_sound(paths.backups, now)
    made = None if copy is None else backups.made_at(copy)
    notes.insert(0, f"copy of {made:%Y-%m-%d}" if made else "no copy yet")
    writes = "write-ahead log" if mode == "wal" else "rollback journal"
    versions = f"SQLite {sqlite3.sqlite_version}, Python {platform.python_version()}"
    how = "; ".join((f"{file} ({writes}, {versions})", *notes))
    if waiting:
        return Finding("database", False, how, _make_room(paths))
    changed = datetime.fromtimestamp(file.stat().st_mtime, now.tzinfo)
    overdue = changed - (made or _begun(file, now)) > COPY_OVERDUE
    return Finding("database", not overdue, how, f"Is there room for a copy in {paths.backups}? The log says more.")


def _last_sound(folder: Path, now: datetime) -> Path | None:
    for copy in backups.newest_first(folder, now):
        with suppress(sqlite3.Error, OSError, schema.BrokenError, schema.HistoryError):
            schema.inspect(copy)
            return copy
    return None


def _begun(file: Path, now: datetime) -> datetime:
    """The first day in a history; now, if there is none."""
    with suppress(sqlite3.Error, TypeError, ValueError), schema.reading(file) as connection:
        return datetime.fromisoformat(connection.execute("SELECT min(started_at) FROM rounds").fetchone()[0])
    return now


def _make_room(paths: Paths) -> str:
    return f"Make room, or make {paths.data} writable; a running NeckBreak writes them then."
