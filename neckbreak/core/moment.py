"""A moment on the three clocks that tell work, sleep and clock changes apart.

Wall time is for people: hours, history, display. Monotonic time is for lengths and stands still while the
computer sleeps. Boot time is monotonic time that goes on during sleep; where a system has no such clock it
equals the monotonic one and sleep shows as wall time running ahead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant as all clocks show it."""

    wall: datetime
    """Aware, in UTC."""
    mono: float
    """Seconds, standing still during suspend."""
    boot: float
    """Seconds, running on during suspend."""
    offset_min: int = 0
    """Minutes that local time is ahead of UTC, at this moment and place."""

    @property
    def local(self) -> datetime:
        """Wall time as the user's clock on the wall shows it (aware)."""
        return self.wall.astimezone(timezone(timedelta(minutes=self.offset_min)))

    @property
    def day(self) -> date:
        """The user's local day."""
        return self.local.date()

    def shows(self, local: datetime) -> datetime:
        """When clocks here show this (naive), in UTC, as long as nobody changes them: for want of a time zone."""
        return local.replace(tzinfo=UTC) - timedelta(minutes=self.offset_min)

    def plus(self, seconds: float) -> Moment:
        """The moment `seconds` of waking time later."""
        return Moment(
            self.wall + timedelta(seconds=seconds),
            self.mono + seconds,
            self.boot + seconds,
            self.offset_min,
        )


@dataclass(frozen=True, slots=True)
class Passed:
    """What went by between two moments."""

    awake_s: float
    """Seconds the computer was awake."""
    asleep_s: float
    """Seconds of suspend; never negative."""
    stepped_s: float
    """Seconds by which the wall clock was set forward (or back, if negative)."""


CLOCK_NOISE_S = 2.0
"""Clocks that disagree by less than this only drift."""


def passed(earlier: Moment, later: Moment) -> Passed:
    """Split the time between two moments into waking, sleeping and clock changes.

    Without a boot-time clock of its own (`boot == mono`) a wall clock far ahead cannot be told from sleep. Calling it a
    step is the safe reading here: the caller then looks anew and never fires at once.
    """
    awake = max(0.0, later.mono - earlier.mono)
    asleep = max(0.0, (later.boot - earlier.boot) - awake)
    stepped = (later.wall - earlier.wall).total_seconds() - awake - asleep
    return Passed(
        awake_s=awake,
        asleep_s=asleep if asleep >= CLOCK_NOISE_S else 0.0,
        stepped_s=stepped if abs(stepped) >= CLOCK_NOISE_S else 0.0,
    )


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A UTC wall time, for tables and tests."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)
