"""The real clock knows when clocks here will show a time."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from neckbreak.clock import Clock

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be chosen here")


@pytest.fixture
def zone(monkeypatch):
    yield lambda name: monkeypatch.setenv("TZ", name)
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("name", "shown", "expected"),
    [
        ("Europe/Berlin", "2026-11-23 09:00", "2026-11-23 08:00"),
        ("Europe/Berlin", "2026-07-23 09:00", "2026-07-23 07:00"),
        ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29 01:00"),  # never comes
        ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25 00:30"),  # comes twice
        ("America/New_York", "2026-11-01 01:30", "2026-11-01 05:30"),
        ("Asia/Kathmandu", "2026-11-01 00:00", "2026-10-31 18:15"),
    ],
)
def test_when_clocks_here_show_a_time(zone, name, shown, expected):
    zone(name)

    assert Clock().instant(datetime.fromisoformat(shown)) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_a_journey_is_noticed(zone):
    zone("Europe/Berlin")
    clock = Clock()
    nine = datetime.fromisoformat("2026-11-23 09:00")
    at_home = clock.instant(nine)

    zone("America/New_York")

    assert (clock.instant(nine) - at_home).total_seconds() == 6 * 3600
