"""Slots of a reduced calendar text, by icalendar and recurring-ical-events: imported in the reading process alone.

Appointments are handed over one by one, those that share a UID together: a fault in one then costs no other, has a
line, and an endless rule is interrupted by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import icalendar
import recurring_ical_events

from neckbreak.core.busy import takes_time
from neckbreak.desktop.calendar_text import Block, CalendarText
from neckbreak.desktop.calendar_time import TimeUp, limited, seconds_left

EVENT_SECONDS = 0.5
SLOTS = 1_000
"""Of one file in two days; whoever has more is not asked for breaks by them."""
AROUND = timedelta(days=1)
"""Zones differ by up to 26 hours, and a question without a zone is meant in each appointment's own."""

_OFTEN = ("HOURLY", "MINUTELY", "SECONDLY", "BYSECOND", "BYMINUTE", "BYHOUR")

Times = tuple[str, str, bool]


def slots_of(
    text: CalendarText, first: datetime, last: datetime, slots: list[Times], problems: list[tuple[str, int]]
) -> None:
    """Add what is taken between those instants, and what could not be read. Raises `TimeUp` when all time is."""
    zones = [block for block in text.blocks if block.kind == "VTIMEZONE"]
    problems.extend(("bad_zone", line) for line in _learn(zones))
    for group in sorted(_groups(text), key=_busy_work):
        found: list[tuple[datetime, datetime, bool]] = []
        code = ""
        try:
            with limited(EVENT_SECONDS):
                found = sorted(set(_found(group, first, last, problems)))
        except TimeUp:
            if seconds_left() <= 0:
                raise
            code = "too_often"
        except MemoryError:
            code = "too_often"
        except Exception:  # each kind of broken text has its own
            code = "bad_event"
        if code:
            problems.append((code, group[0].line))
            _learn(zones)  # an interrupted rule keeps its lock; it may be that of a zone
        elif len(slots) + len(found) > SLOTS:
            problems.append(("too_many", group[0].line))
            return
        slots.extend((start.isoformat(), end.isoformat(), all_day) for start, end, all_day in found)


def _learn(zones: list[Block]) -> list[int]:
    """Have the library know these zones and no others by their names; returns the lines of those it cannot."""
    icalendar.use_zoneinfo()
    refused = []
    for block in zones:
        try:
            with limited(EVENT_SECONDS):
                icalendar.Calendar.from_ical(_calendar([block]))
        except TimeUp:
            if seconds_left() <= 0:
                raise
            refused.append(block.line)
        except Exception:
            refused.append(block.line)
    return refused


def _groups(text: CalendarText) -> Iterator[list[Block]]:
    """Appointments with all their moved occurrences, in the order of the file."""
    by_uid: dict[tuple[int, str], list[Block]] = {}
    for block in text.blocks:
        if block.kind == "VEVENT" and block.uid:
            by_uid.setdefault((id(block.head), block.uid), []).append(block)
        elif block.kind != "VTIMEZONE":
            by_uid[(block.line, "")] = [block]
    yield from by_uid.values()


def _calendar(blocks: list[Block]) -> str:
    lines = [line for block in blocks for line in block.lines]
    return "\r\n".join(["BEGIN:VCALENDAR", *blocks[0].head, *lines, "END:VCALENDAR", ""])


def _busy_work(group: list[Block]) -> int:
    """Meetings come before rules that may take long, so that these cost nothing else."""
    rules = " ".join(rule.upper() for block in group for rule in block.values("RRULE"))
    return 2 if any(word in rules for word in _OFTEN) else int(bool(rules))


def _found(
    group: list[Block], first: datetime, last: datetime, problems: list[tuple[str, int]]
) -> Iterator[tuple[datetime, datetime, bool]]:
    if not all(block.lines for block in group):
        raise ValueError  # never closed
    if group[0].kind == "VFREEBUSY":
        found = _published(group[0], first, last)
    else:
        calendar = icalendar.Calendar.from_ical(_calendar(group))
        if any(component.errors for component in calendar.walk()):
            problems.append(("bad_event", group[0].line))
        found = _occurrences(calendar, first, last)
    for start, end, all_day in found:
        if start < end and start < last and end > first:
            yield start, end, all_day


def _occurrences(calendar: Any, first: datetime, last: datetime) -> Iterator[tuple[datetime, datetime, bool]]:
    for event in recurring_ical_events.of(calendar).between(first - AROUND, last + AROUND):
        texts = (str(event.get(name, "")) for name in ("TRANSP", "STATUS", "X-MICROSOFT-CDO-BUSYSTATUS"))
        if not takes_time(*texts):
            continue
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        all_day = not isinstance(start, datetime) or str(event.get("X-MICROSOFT-CDO-ALLDAYEVENT")).upper() == "TRUE"
        yield _utc(start), _utc(end), all_day


def _published(block: Block, first: datetime, last: datetime) -> Iterator[tuple[datetime, datetime, bool]]:
    """The busy times of somebody who publishes nothing else; outside his hours is no appointment."""
    days = {f"{first + timedelta(days=n):%Y%m%d}" for n in range(-2, (last - first).days + 3)}
    for line in block.values("FREEBUSY"):
        name, _, periods = line.partition(":")
        kind = name.upper().partition("FBTYPE=")[2].partition(";")[0] or "BUSY"
        if kind not in ("BUSY", "BUSY-TENTATIVE"):
            continue
        for period in periods.split(","):
            if period.strip()[:8] in days:
                start, end = icalendar.vPeriod.from_ical(period.strip())
                yield _utc(start), _utc(start + end if isinstance(end, timedelta) else end), False


def _utc(moment: date | datetime) -> datetime:
    """A date begins at local midnight; a time without a zone is local."""
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time.min)
    return moment.astimezone(UTC)
