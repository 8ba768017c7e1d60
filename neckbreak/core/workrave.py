"""The file in which Workrave keeps its past days, `historystats`, read for what it says and nothing more.

Workrave 1.10 writes `WorkRaveStats 4`, then for each past day a line `D` with its begin and end (day, month from 0,
year since 1900, hour, minute, twice), three lines `B` (break: 0 micro, 1 rest, 2 daily limit; how many numbers follow;
prompted in all, taken, natural, skipped, postponed, prompted once each, seconds overdue) and a line `m` (how many
follow; seconds active, and counts of the mouse and the keys, which are not taken over). There are no instants in it,
so no break is made of it: a day's counts stay a day's counts. A day that was begun twice is one day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date

MARK = "WorkRaveStats"
VERSIONS = (2, 3, 4)
SOURCE = "workrave"
_KINDS = {0: "micro", 1: "rest"}
_LEAST_COUNTS = 6


class NotWorkrave(Exception):
    """The file is not what Workrave writes; `line` is counted from 1."""

    def __init__(self, line: int, code: str) -> None:
        super().__init__(code)
        self.line = line
        self.code = code
        """`header`, `version`, `number`, `date`, `order` or `short`."""


@dataclass(slots=True)
class WorkraveDay:
    """What Workrave counted on one day, from its daily reset on; seconds and numbers of breaks."""

    day: date
    work_s: int = 0
    micro_offered: int = 0
    micro_taken: int = 0
    micro_natural: int = 0
    micro_skipped: int = 0
    micro_postponed: int = 0
    rest_offered: int = 0
    rest_taken: int = 0
    rest_natural: int = 0
    rest_skipped: int = 0
    rest_postponed: int = 0


COUNTS = tuple(field.name for field in fields(WorkraveDay) if field.name != "day")


def read_workrave(lines: Iterable[str]) -> list[WorkraveDay]:
    """The days of a `historystats` or `todaystats`, in order. Raises NotWorkrave."""
    days: dict[date, WorkraveDay] = {}
    current: WorkraveDay | None = None
    number = 0
    for number, line in enumerate(lines, start=1):
        words = line.strip("\0 \t\r\n").split()  # it leaves zero bytes after a crash, as its own tools know
        if number == 1:
            _check_header(words)
        elif words and words[0] == "D":
            day = _date(_numbers(words[1:], number), number)
            current = days.setdefault(day, WorkraveDay(day))
        elif words and words[0] in ("B", "m"):
            if current is None:
                raise NotWorkrave(number, "order")
            _add(current, words[0], _numbers(words[1:], number), number)
        elif words:
            raise NotWorkrave(number, "number")
    if not number:
        raise NotWorkrave(1, "header")
    return [days[day] for day in sorted(days)]


def _check_header(words: list[str]) -> None:
    if len(words) != 2 or words[0] != MARK:
        raise NotWorkrave(1, "header")
    if words[1] not in map(str, VERSIONS):
        raise NotWorkrave(1, "version")


def _numbers(words: list[str], line: int) -> list[int]:
    try:
        return [int(word) for word in words]
    except ValueError:
        raise NotWorkrave(line, "number") from None


def _date(numbers: list[int], line: int) -> date:
    try:
        return date(numbers[2] + 1900, numbers[1] + 1, numbers[0])
    except (IndexError, ValueError, OverflowError):
        raise NotWorkrave(line, "date") from None


def _add(day: WorkraveDay, mark: str, numbers: list[int], line: int) -> None:
    if mark == "m":
        if len(numbers) < 2:
            raise NotWorkrave(line, "short")
        day.work_s += max(numbers[1], 0)
        return
    if len(numbers) < 2 + _LEAST_COUNTS:
        raise NotWorkrave(line, "short")
    kind = _KINDS.get(numbers[0])
    if kind is None:
        return
    _prompted, taken, natural, skipped, postponed, offered = (max(each, 0) for each in numbers[2:8])
    counts = {"offered": offered, "taken": taken, "natural": natural, "skipped": skipped, "postponed": postponed}
    for name, count in counts.items():
        setattr(day, f"{kind}_{name}", getattr(day, f"{kind}_{name}") + count)
