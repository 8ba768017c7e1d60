"""Days off as people write them, and the one form in which they are kept: `2026-12-24..2027-01-01, 2026-05-01`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from neckbreak.core.hours import Days, Hours
from neckbreak.core.hours_text import LONGEST_TEXT, BadHours, parse_week


def read_hours(hours: str, holidays: str) -> Hours:
    """The two settings as one value. Raises BadHours."""
    return Hours(parse_week(hours), parse_holidays(holidays))


_DATE = r"(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}\.\s?[0-9]{1,2}\.\s?[0-9]{4})(?![\w])"
_HOLIDAY = re.compile(
    rf"[\s,;]*(?:(?P<first>{_DATE})(?:\s*(?:\.\.+|[-‐‑‒–—−~…/]|to\b|till\b|until\b)\s*(?P<last>{_DATE}))?|(?P<bad>\S+))"
)


def parse_holidays(text: str) -> tuple[Days, ...]:
    """Days off, in order; those that overlap become one. Raises BadHours."""
    if len(text) > LONGEST_TEXT:
        raise BadHours("long", text)
    found = []
    for match in _HOLIDAY.finditer(text.rstrip(" \t\r\n,;")):
        if match["bad"]:
            raise BadHours("date", match["bad"])
        first = _date(match["first"])
        last = _date(match["last"]) if match["last"] else first
        if last < first:
            raise BadHours("dates_backwards", match[0].strip(" ,;"))
        found.append(Days(first, last))
    return in_order(found)


def in_order(days: Sequence[Days]) -> tuple[Days, ...]:
    """Sorted, and those that overlap as one."""
    result: list[Days] = []
    for each in sorted(days):
        if result and each.first <= result[-1].last:
            result[-1] = Days(result[-1].first, max(result[-1].last, each.last))
        else:
            result.append(each)
    return tuple(result)


def format_holidays(days: Sequence[Days]) -> str:
    """The form that is kept."""
    return ", ".join(
        each.first.isoformat() if each.first == each.last else f"{each.first.isoformat()}..{each.last.isoformat()}"
        for each in days
    )


def _date(word: str) -> date:
    numbers = [int(each) for each in re.findall(r"[0-9]+", word)]
    year, month, day = numbers if numbers[0] > 31 else numbers[::-1]
    try:
        found = date(year, month, day)
    except ValueError:
        found = date.min
    if not 1970 <= found.year <= 2999:
        raise BadHours("date", word)
    return found
