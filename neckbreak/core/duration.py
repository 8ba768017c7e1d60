"""How people say how long a pause lasts: `45m`, `2h`, `1h30m`, `until 14:00`, `until tomorrow`."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from neckbreak.core.hours import Instant
from neckbreak.core.moment import Moment

LONGEST = timedelta(days=14)
_LENGTH = re.compile(r"(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*m(?:in)?)?")
_TIME = re.compile(r"(\d{1,2}):(\d{2})")


class BadTime(ValueError):
    """Not a length or a time."""


def parse_pause(text: str, now: Moment, tomorrow: datetime, instant: Instant) -> datetime:
    """The end that `text` asks for, in UTC. Raises `BadTime` for anything else, zero, or more than two weeks."""
    wish = " ".join(text.lower().split())
    if wish.startswith("until "):
        return _until(wish.removeprefix("until "), now, tomorrow, instant)
    match = _LENGTH.fullmatch(wish)
    if not wish or match is None:
        raise BadTime(text)
    length = timedelta(hours=int(match[1] or 0), minutes=int(match[2] or 0))
    if not timedelta(0) < length <= LONGEST:
        raise BadTime(text)
    return now.wall + length


def parse_moment(text: str, now: Moment, instant: Instant) -> datetime:
    """A moment of the past, `14:05` for the last time clocks showed that, or with a date; UTC. Raises `BadTime`."""
    wish = text.strip()
    try:
        if _TIME.fullmatch(wish):
            shown = datetime.combine(now.day, time.fromisoformat(wish.zfill(5)))
            at = instant(shown)
            return at if at <= now.wall else instant(shown - timedelta(days=1))
        at = instant(datetime.fromisoformat(wish).replace(tzinfo=None))
    except ValueError as error:
        raise BadTime(text) from error
    if at > now.wall:
        raise BadTime(text)
    return at


def _until(wish: str, now: Moment, tomorrow: datetime, instant: Instant) -> datetime:
    if wish == "tomorrow":
        return tomorrow
    match = _TIME.fullmatch(wish)
    if match is None:
        raise BadTime(wish)
    try:
        shown = datetime.combine(now.day, time(int(match[1]), int(match[2])))
    except ValueError as error:
        raise BadTime(wish) from error
    end = instant(shown)
    return end if end > now.wall else instant(shown + timedelta(days=1))
