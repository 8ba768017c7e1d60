"""Whether the user's calendar shows the time as taken: answered from memory, read by a process of its own.

What is remembered are slots of the next day and a half, by file. They are read again when somebody asks and one of
these holds: the file or folder was touched since, `FRESH` has passed (a network drive tells nothing of changes made
elsewhere, nor does a folder of a file rewritten in place), the clock or the zone was changed, or a path is not watched
because it was not there, and `ABSENT` has passed. So nothing runs while nobody asks: no timer, and a calendar
synchronised every minute wakes the program once, because the first touch is enough and ends the watching until the next
reading. No waiting for a writer to finish is needed either: a half-written file is refused as `cut_short`, and its last
bytes are one more touch.

This process looks at no path before the reading one has found it: with a network share that has gone, a look may take
for ever.

A file that cannot be read keeps the slots known of it until they are over; so does everything below a folder that
cannot, or when the process had to be killed. A file that has gone from its folder takes its slots along.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from neckbreak.core.busy import BusyRules, CalendarProblem, Slot, busy_until
from neckbreak.desktop.calendar_process import COMMAND, CalendarProcess, Found

Answer = Callable[[tuple[str, ...] | None], None]

AHEAD = timedelta(hours=36)
FRESH = timedelta(minutes=30)
ABSENT = timedelta(minutes=1)
"""How soon to look again for what was not there."""
PATIENCE_MS = 1000
"""Then memory answers, and the reading goes on for the next time."""
WATCHES = 200
"""Folders and files watched beside those pointed to."""
LIBRARIES = ("icalendar", "recurring_ical_events")
UNREAD = {"missing", "unreadable", "not_a_file", "too_big", "not_a_calendar", "too_slow"}
"""Problems with which a file has said nothing, or not all."""
PARTLY = {"cut_short", "too_many"}


def libraries_installed() -> bool:
    """Whether the extra `neckbreak[calendar]` is there; loads nothing."""
    return all(importlib.util.find_spec(name) is not None for name in LIBRARIES)


class CalendarDetector(QObject):
    """A detector with a memory. `clock` gives aware instants, `command` is the reading process."""

    name = "ics"
    reason = "calendar"
    was_read = Signal()
    """Slots and problems are those of a new reading."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        command: Sequence[str] = COMMAND,
        installed: Callable[[], bool] = libraries_installed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.rules = BusyRules()
        self.problems: tuple[CalendarProblem, ...] = ()
        self._clock = clock
        self._installed = installed
        self._paths: tuple[str, ...] = ()
        self._slots: dict[str, tuple[Slot, ...]] = {}
        self._below: list[str] = []
        self._waiting: list[Answer] = []
        self._read_at: datetime | None = None
        self._touched = True
        self._sees = False
        self._watcher: QFileSystemWatcher | None = None
        self._process = CalendarProcess(command, self)
        self._process.there.connect(self._watch)
        self._process.done.connect(self._take)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._answer)

    @cached_property
    def blind(self) -> str:
        """`no_calendar_extra`, or empty."""
        return "" if self._installed() else "no_calendar_extra"

    @property
    def files(self) -> int:
        """How many files were read or are remembered."""
        return len(self._slots)

    def set_paths(self, paths: Sequence[str]) -> None:
        """Files and folders to look into from now on; they are read when somebody asks."""
        wanted = tuple(dict.fromkeys(str(Path(path).expanduser().absolute()) for path in paths if path))
        if wanted == self._paths:
            return
        self._paths = wanted
        self._slots = {path: slots for path, slots in self._slots.items() if _is_in(path, wanted)}
        self._below, self.problems = [], ()
        self._touched, self._sees = True, False
        self._process.end()
        self._unwatch()
        if self._waiting:
            self.refresh()

    def look(self, answer: Answer) -> None:
        """Say whether the time is taken now: nameless, or None where no calendar could be read."""
        if self.blind or not self._paths:
            answer(None if self._paths else ())
            return
        self._waiting.append(answer)
        if self._is_stale():
            self.refresh()
        if not self._process.running:
            self._answer()
        elif not self._patience.isActive():
            self._patience.start()

    def busy_until(self) -> datetime | None:
        """When the time that is taken now ends, as far as is known; None if it is free."""
        slots = (slot for slots in self._slots.values() for slot in slots)
        return busy_until(slots, self._clock(), self.rules)

    def refresh(self) -> None:
        """Read now, unless that goes on already; `was_read` follows."""
        if self._process.running or self.blind or not self._paths:
            return
        self._touched = False
        now = self._read_at = self._clock()
        self._process.start(self._paths, self._below, now, now + AHEAD)

    def stop(self) -> None:
        """End the reading and the watching; whoever waits gets no answer any more."""
        self._waiting.clear()
        self._patience.stop()
        self._process.close()
        self._unwatch()
        self._touched = True

    def _is_stale(self) -> bool:
        now = self._clock()
        if self._touched or self._read_at is None or not timedelta(0) <= now - self._read_at < FRESH:
            return True
        if now.astimezone().utcoffset() != self._read_at.astimezone().utcoffset():
            return True
        return now - self._read_at >= ABSENT and not self._watched().issuperset(self._paths)

    def _answer(self) -> None:
        self._patience.stop()
        waiting, self._waiting = self._waiting, []
        free = () if self._sees else None
        for answer in waiting:
            answer(free if self.busy_until() is None else ("",))

    def _take(self, found: list[Found], complete: bool) -> None:
        problems = [CalendarProblem(each["problem"], each["path"]) for each in found if "problem" in each]
        unsure = [problem.path for problem in problems]
        slots: dict[str, tuple[Slot, ...]] = {}
        for each in (each for each in found if "file" in each):
            path, codes = each["file"], {code for code, _ in each["problems"]}
            problems += [CalendarProblem(code, path, line) for code, line in each["problems"]]
            slots[path] = _slots(each["slots"])
            if codes & (UNREAD | PARTLY):
                slots[path] += self._slots.get(path, ())
        self._sees = _has_read(found, complete)
        if not complete:
            problems.append(CalendarProblem("too_slow" if found or self._process.late else "no_reader"))
        for path, known in self._slots.items():
            if path not in slots and (not complete or _is_in(path, unsure)):
                slots[path] = known
        now = self._clock()
        self._slots = {path: tuple({slot for slot in known if slot.end > now}) for path, known in slots.items()}
        self.problems = tuple(problems)
        folders = [each["folder"] for each in found if "folder" in each]
        self._below = [path for path in (*folders, *slots) if path not in self._paths][:WATCHES]
        if not self._touched:
            self._watch(self._below)
        self.was_read.emit()
        self._answer()

    def _watched(self) -> set[str]:
        return set() if self._watcher is None else {*self._watcher.files(), *self._watcher.directories()}

    def _watch(self, paths: Sequence[str]) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._touch)
            self._watcher.directoryChanged.connect(self._touch)
        watched = self._watched()
        wanted = [path for path in dict.fromkeys(paths) if path not in watched and _has_name(path)]
        if wanted:
            self._watcher.addPaths(wanted)

    def _touch(self) -> None:
        """Once is enough. Qt also keeps the names of replaced files that it no longer watches."""
        self._touched = True
        self._unwatch()

    def _unwatch(self) -> None:
        watched = list(self._watched())
        if self._watcher is not None and watched:
            self._watcher.removePaths(watched)


def _slots(times: Sequence[tuple[str, str, bool]]) -> tuple[Slot, ...]:
    return tuple(
        Slot(datetime.fromisoformat(start), datetime.fromisoformat(end), all_day) for start, end, all_day in times
    )


def _has_read(found: Sequence[Found], complete: bool) -> bool:
    """Whether anything that could be read said something, or there is nothing to read and nothing wrong."""
    files = [each for each in found if "file" in each]
    if files:
        return any(not UNREAD.intersection(code for code, _ in each["problems"]) for each in files)
    return complete and not any("problem" in each for each in found)


def _has_name(path: str) -> bool:
    """Whether Qt can take its name."""
    try:
        path.encode()
    except ValueError:
        return False
    return "\0" not in path


def _is_in(path: str, tops: Sequence[str]) -> bool:
    return path in tops or any(Path(top) in Path(path).parents for top in tops)
