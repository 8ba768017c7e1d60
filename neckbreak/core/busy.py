"""Busy slots of a calendar: which appointments make one, and which of those hold a break back.

An appointment without a time of day, or one longer than four hours, is seldom a meeting: a holiday, a trip, "in the
office", a blocked day. Such slots do not hold unless the user says so. What is free, cancelled or only a mark on the
time line never does. Whether the user himself has declined cannot be known: a calendar file does not say which of its
guests he is. Most programs take a declined meeting out of the file or mark it free.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

LONG = timedelta(hours=4)
"""A slot of this length still holds, a longer one does not."""

_FREE = {"FREE", "WORKINGELSEWHERE"}
"""How Outlook shows time that is not taken."""


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """Time that somebody's calendar shows as taken. Its title is known to nobody."""

    start: datetime
    """Aware."""
    end: datetime
    """Aware; not part of the slot."""
    all_day: bool = False
    """It has dates and no times."""


@dataclass(frozen=True, slots=True)
class BusyRules:
    """What the user has chosen to be held by, beside ordinary slots."""

    all_day: bool = False
    long: bool = False


@dataclass(frozen=True, slots=True)
class CalendarProblem:
    """Something that could not be read; the rest counts.

    Codes about a whole file or folder: `missing`, `unreadable`, `not_a_file` (a device or pipe), `too_big`,
    `too_many_files`, `not_a_calendar`, `cut_short` (ends amid a calendar), `too_slow`. Codes about one place in a
    file, with its line: `bad_event`, `bad_zone`, `too_often` (it recurs more often than can be followed). About the
    reading itself, without a path: `no_calendar_extra`, `no_reader`.
    """

    code: str
    path: str = ""
    line: int = 0
    """Where the appointment begins, from 1; 0 for the whole."""


def takes_time(transparency: str, status: str, shown_as: str = "") -> bool:
    """Whether an appointment takes its time, by its TRANSP, STATUS and X-MICROSOFT-CDO-BUSYSTATUS."""
    return (
        transparency.strip().upper() != "TRANSPARENT"
        and status.strip().upper() != "CANCELLED"
        and shown_as.strip().upper() not in _FREE
    )


def holds(slot: Slot, rules: BusyRules) -> bool:
    """Whether it may hold a break back at all."""
    if slot.end <= slot.start:
        return False
    if slot.all_day:
        return rules.all_day
    return rules.long or slot.end - slot.start <= LONG


def busy_until(slots: Iterable[Slot], now: datetime, rules: BusyRules) -> datetime | None:
    """When the time taken now ends, slots that touch or overlap being one; None if it is free."""
    end: datetime | None = None
    for slot in sorted(slot for slot in slots if holds(slot, rules) and slot.end > now):
        if slot.start > (end or now):
            break
        end = max(end or slot.end, slot.end)
    return end
