"""Calendars nobody here wrote: those in the test suites that icalendar and recurring-ical-events are installed with.

Each is asked about the days of its own appointments and later ones, and where the libraries themselves can read the
whole file, they have to find the same slots in it: leaving out what cannot matter loses nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events

from neckbreak.core.busy import takes_time
from neckbreak.desktop.calendar_reader import Reader
from tests.desktop.calendars import Reading

SUITES = {"icalendar": ("tests", 150), "recurring_ical_events": ("test", 90)}
"""Where each keeps its calendars, and how many there are at least."""
CODES = {"not_a_calendar", "bad_event", "bad_zone", "cut_short"}
Times = set[tuple[str, str, bool]]

pytestmark = pytest.mark.filterwarnings("ignore")  # of the libraries, about the calendars


def corpus(package: str) -> list[Path]:
    module = {"icalendar": icalendar, "recurring_ical_events": recurring_ical_events}[package]
    assert module.__file__
    return sorted((Path(module.__file__).parent / SUITES[package][0]).rglob("*.ics"))


def days_of(path: Path) -> list[datetime]:
    """The first, a middle and the last day on which something starts, and some days after each."""
    found = set()
    for text in re.findall(rb"DTSTART[^\n]*?:(\d{8})", path.read_bytes()):
        try:
            found.add(datetime.strptime(text.decode(), "%Y%m%d").replace(tzinfo=UTC))
        except ValueError:
            continue
    days = sorted(found) or [datetime(2026, 3, 2, tzinfo=UTC)]
    chosen = {days[0], days[len(days) // 2], days[-1]}
    return sorted(day + timedelta(days=later) for day in chosen for later in (0, 1, 7, 365))


class Libraries:
    """What they find in a file as a whole."""

    def __init__(self, path: Path) -> None:
        icalendar.use_zoneinfo()  # forgets the zones of other files
        try:
            self._calendars = icalendar.Calendar.from_ical(path.read_bytes(), multiple=True)
            self.refuse = b"VFREEBUSY" in path.read_bytes()  # which they leave out
        except Exception:
            self.refuse = True

    def between(self, first: datetime, last: datetime) -> Times | None:
        """The slots; None if they refuse the file."""
        try:
            return None if self.refuse else set(self._occurrences(first, last))
        except Exception:
            return None

    def _occurrences(self, first: datetime, last: datetime) -> Iterator[tuple[str, str, bool]]:
        day = timedelta(days=1)
        queries = map(recurring_ical_events.of, self._calendars)  # anew: one that failed would wait for itself for ever
        for event in (event for query in queries for event in query.between(first - day, last + day)):
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            all_day = not isinstance(start, datetime)
            if all_day:
                start, end = (datetime.combine(each, datetime.min.time()) for each in (start, end))
            start, end = start.astimezone(UTC), end.astimezone(UTC)
            texts = (str(event.get(name, "")) for name in ("TRANSP", "STATUS", "X-MICROSOFT-CDO-BUSYSTATUS"))
            if takes_time(*texts) and start < end and start < last and end > first:
                yield start.isoformat(), end.isoformat(), all_day


@pytest.mark.parametrize("package", SUITES)
def test_each_is_read_or_refused_and_loses_no_slot(package: str) -> None:
    files = corpus(package)
    compared = with_slots = 0
    for path in files:
        windows = [(day - timedelta(hours=2), day + timedelta(hours=34)) for day in days_of(path)]
        readings = [list(Reader(*window).read([str(path)])) for window in windows]
        libraries = Libraries(path)
        for window, (ours, end) in zip(windows, readings, strict=True):
            assert end == {"done": True}
            assert {code for code, _ in ours["problems"]} <= CODES, (path, ours["problems"])
            theirs = libraries.between(*window)
            if theirs is not None:
                compared += 1
                with_slots += bool(theirs)
                assert {tuple(slot) for slot in ours["slots"]} == theirs, (path, window)

    assert len(files) >= SUITES[package][1]
    assert with_slots > 50
    assert compared > 300


@pytest.mark.parametrize("package", SUITES)
def test_all_of_them_at_once(package: str) -> None:
    files = corpus(package)

    reading = Reading(*files)

    assert len([each for each in reading.found if "file" in each]) == len(files)
    assert reading.found[-1] == {"done": True}
    assert reading.seconds < 8
