"""The one reader of the real clocks, which can also run faster than they do."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from neckbreak.core.hours import first_moment
from neckbreak.core.moment import Moment


class Clock:
    """Moments of a clock that may run faster than real time, and may begin at another wall time."""

    def __init__(self, speed: float = 1.0, start: datetime | None = None) -> None:
        self.speed = speed
        self._wall, self._mono, self._boot = datetime.now(UTC), time.monotonic(), _boot_time()
        self._start = start or self._wall
        self._plain = speed == 1.0 and start is None

    def __call__(self) -> Moment:
        """The moment that it is now."""
        wall, mono, boot = datetime.now(UTC), time.monotonic(), _boot_time()
        if not self._plain:
            wall = self._start + (wall - self._wall) * self.speed
            mono = self._mono + (mono - self._mono) * self.speed
            boot = self._boot + (boot - self._boot) * self.speed
        _reread_zone()
        offset = wall.astimezone().utcoffset() or timedelta(0)
        return Moment(wall, mono, boot, round(offset.total_seconds() / 60))

    def instant(self, shown: datetime) -> datetime:
        """The first moment, in UTC, at which clocks here show this (naive) or later."""
        _reread_zone()
        return first_moment(
            shown,
            lambda local: local.astimezone(UTC),
            lambda utc: utc.astimezone().replace(tzinfo=None),
        )

    def seconds(self) -> float:
        """Monotonic seconds of this clock, for playing a break."""
        return self._mono + (time.monotonic() - self._mono) * self.speed


def _reread_zone() -> None:
    """A laptop travels while the program runs; the C library would keep the zone it started in."""
    if hasattr(time, "tzset"):
        time.tzset()


def _boot_time() -> float:
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)
