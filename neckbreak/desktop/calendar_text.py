"""The text of a calendar file, reduced to the lines that say when something is.

The library that understands recurrence reads some two thousand appointments a second, and a calendar of ten years has
many thousands. So the text is gone through first, and only appointments that may lie in the wanted days are handed on,
with their dates and rules alone: titles, guests, places, notes and attachments are dropped unread. It also gives the
line of whatever is wrong, which the library does not know. In doubt an appointment is handed on.

Loops over lines are too slow for 20 MB (measured: 170,000 lines a second); regular expressions find the blocks, and
only those that are kept are taken apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

MARGIN = timedelta(days=62)
"""An appointment without an end in dates is taken to last no longer, and to be moved no further."""

_ZONE = {"TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "DTSTART", "RRULE", "RDATE", "EXDATE"}
_EVENT = {"UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE"} | {
    "STATUS",
    "TRANSP",
    "X-MICROSOFT-CDO-BUSYSTATUS",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
}
_KEPT = {"VTIMEZONE": _ZONE, "STANDARD": _ZONE, "DAYLIGHT": _ZONE, "VEVENT": _EVENT, "VFREEBUSY": {"FREEBUSY"}}

_FLAGS = re.MULTILINE | re.IGNORECASE
_MARK = re.compile(r"^(BEGIN|END):(VCALENDAR|VEVENT|VFREEBUSY|VTIMEZONE)[ \t]*$", _FLAGS)
_HEAD = re.compile(r"^(?:X-WR-TIMEZONE|CALSCALE)[;:].*$", _FLAGS)
_WHEN = re.compile(r"^(DTSTART|DTEND|RRULE|RDATE|RECURRENCE-ID)\b.*$", _FLAGS)
_DATE = re.compile(r"[:,]\s*(\d{4})(\d\d)(\d\d)(?!\d)")
_UNTIL = re.compile(r"UNTIL=(\d{4})(\d\d)(\d\d)", re.IGNORECASE)


@dataclass
class Block:
    """One appointment, list of busy times or time zone."""

    kind: str
    line: int
    """Where it begins, from 1."""
    head: list[str]
    """What the calendar around it says of itself; the same list for all of a calendar."""
    lines: list[str] = field(default_factory=list)
    """With BEGIN and END; empty if it is never closed."""

    def values(self, name: str) -> list[str]:
        """The whole lines of that property, in the order of the file."""
        return [line for line in self.lines if name_of(line) == name]

    @property
    def uid(self) -> str:
        """What its moved occurrences share; empty if it has none."""
        lines = self.values("UID")
        return lines[0].partition(":")[2].strip() if lines else ""


@dataclass
class CalendarText:
    """What is left of a file."""

    blocks: list[Block] = field(default_factory=list)
    is_calendar: bool = False
    cut_line: int = 0
    """The last line, if the file ends inside a calendar."""


def name_of(line: str) -> str:
    """The name of a property, in capitals."""
    return line.partition(":")[0].partition(";")[0].strip().upper()


def reduce_text(text: str, first: date, last: date) -> CalendarText:
    """Go through a file; appointments that lie surely outside `first` to `last` are left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    reduced = CalendarText()
    head: list[str] = []
    inside = False
    block: Block | None = None
    line, at = 1, 0
    for mark in _MARK.finditer(text):
        passed = text[at : mark.start()]
        line += passed.count("\n")
        at = mark.start()
        begins, kind = mark[1].upper() == "BEGIN", mark[2].upper()
        reduced.is_calendar = reduced.is_calendar or begins
        if block is None:
            head.extend(_HEAD.findall(passed))
        elif not begins and kind == block.kind:
            inner = unfolded(passed.partition("\n")[2])
            if kind != "VEVENT" or matters(inner, first, last):
                block.lines = [f"BEGIN:{kind}", *_kept_lines(inner, kind), f"END:{kind}"]
                reduced.blocks.append(block)
            block = None
        if block is not None and (begins or kind == "VCALENDAR"):
            reduced.blocks.append(block)  # never closed
            block = None
        if kind == "VCALENDAR":
            inside, head = begins, []
        elif begins:
            block = Block(kind, line, head)
    if block is not None:
        reduced.blocks.append(block)
    if block is not None or inside:
        reduced.cut_line = line + text.count("\n", at) - text.endswith("\n")
    return reduced


def unfolded(text: str) -> str:
    """Long lines are continued in the next one behind a blank."""
    return text.replace("\n ", "").replace("\n\t", "")


def matters(inner: str, first: date, last: date) -> bool:
    """Whether an appointment may touch those days, by its unfolded text: False only if it surely does not."""
    found: dict[str, list[str]] = {}
    for match in _WHEN.finditer(inner):
        found.setdefault(match[1].upper(), []).append(match[0])
    starts = list(_dates(found.get("DTSTART", ())))
    if not starts or "RDATE" in found:
        return True
    early, late = first - MARGIN, last + timedelta(days=2)
    rules, moved = found.get("RRULE", []), found.get("RECURRENCE-ID", [])
    if rules:
        ends = list(_dates(rules, _UNTIL))
        return min(starts) <= late and (len(ends) < len(rules) or max([*ends, *starts]) >= early)
    if any("RANGE" in line.upper() for line in moved) or any(early <= day <= last + MARGIN for day in _dates(moved)):
        return True
    return min(starts) <= late and max([*starts, *_dates(found.get("DTEND", ()))]) >= early


def _kept_lines(inner: str, kind: str) -> Iterator[str]:
    """The lines that count, without those of parts that do not, such as alarms."""
    stack = [kind]
    for line in inner.split("\n"):
        name = name_of(line)
        if name in ("BEGIN", "END"):
            part = line.partition(":")[2].strip().upper()
            if name == "BEGIN":
                stack.append(part)
            elif len(stack) == 1 or stack.pop() != part:
                continue
            if part in _KEPT:
                yield f"{name}:{part}"
        elif name in _KEPT.get(stack[-1], ()):
            yield line


def _dates(lines: Iterable[str], pattern: re.Pattern[str] = _DATE) -> Iterator[date]:
    for line in lines:
        for match in pattern.finditer(line):
            try:
                yield date(int(match[1]), int(match[2]), int(match[3]))
            except ValueError:
                continue
