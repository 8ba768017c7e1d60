"""How people say how long a pause lasts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neckbreak.core.duration import LONGEST, BadTime, parse_pause
from neckbreak.core.moment import Moment
from tests.core.test_hours import BERLIN, at

NOW = Moment(datetime(2026, 3, 2, 12, 30, 15, tzinfo=UTC), 0.0, 0.0, 60)
"""13:30:15 on the user's clock."""
TOMORROW = datetime(2026, 3, 3, 3, 0, tzinfo=UTC)


def end(text: str, now: Moment = NOW) -> datetime:
    return parse_pause(text, now, TOMORROW, now.shows)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45m", 45),
        ("1m", 1),
        ("45 m", 45),
        ("45min", 45),
        ("  45  MIN ", 45),
        ("2h", 120),
        ("2 H", 120),
        ("1h30m", 90),
        ("1h 30m", 90),
        ("1 h 30 min", 90),
        ("0h5m", 5),
        ("90m", 90),
        ("336h", 14 * 24 * 60),
    ],
)
def test_lengths(text, minutes):
    assert end(text) == NOW.wall + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("until 14:00", (2026, 3, 2, 14, 0)),
        ("Until  14:00", (2026, 3, 2, 14, 0)),
        ("until 13:31", (2026, 3, 2, 13, 31)),
        ("until 23:59", (2026, 3, 2, 23, 59)),
        ("until 13:30", (2026, 3, 3, 13, 30)),
        ("until 9:05", (2026, 3, 3, 9, 5)),
        ("until 0:00", (2026, 3, 3, 0, 0)),
    ],
)
def test_times_are_the_users_own_and_the_next_such(text, local):
    assert end(text) == datetime(*local, tzinfo=UTC) - timedelta(minutes=60)
    assert end(text).utcoffset() == timedelta(0)


def test_until_tomorrow_is_what_the_rhythm_calls_tomorrow():
    assert end("until tomorrow") == end(" until   Tomorrow ") == TOMORROW


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "0m",
        "0h",
        "0h0m",
        "45",
        "-5m",
        "+5m",
        "1.5h",
        "30s",
        "m",
        "h",
        "5m2h",
        "1h30",
        "337h",
        "14d",
        "99999m",
        "forever",
        "tomorrow",
        "14:00",
        "until",
        "until ",
        "until 24:00",
        "until 12:60",
        "until 12",
        "until 1200",
        "until noon",
        "until 45m",
        "45m until 14:00",
        "45m\x00",
    ],
)
def test_anything_else_is_refused(text):
    with pytest.raises(BadTime):
        end(text)


MOMENTS = st.builds(
    Moment,
    st.integers(0, 20 * 365 * 86400).map(lambda s: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=s)),
    st.just(0.0),
    st.just(0.0),
    st.integers(-12 * 60, 14 * 60),
)


@settings(derandomize=True)
@given(now=MOMENTS, hours=st.integers(0, 400), minutes=st.integers(0, 9999))
def test_a_length_is_exact_or_refused(now, hours, minutes):
    length = timedelta(hours=hours, minutes=minutes)
    text = f"{hours}h{minutes}m"
    if timedelta(0) < length <= LONGEST:
        assert end(text, now) == now.wall + length
    else:
        with pytest.raises(BadTime):
            end(text, now)


@settings(derandomize=True)
@given(now=MOMENTS, hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_a_time_is_within_the_next_day_and_shows_on_the_users_clock(now, hour, minute):
    found = end(f"until {hour}:{minute:02}", now)
    local = found.astimezone(now.local.tzinfo)

    assert timedelta(0) < found - now.wall <= timedelta(days=1)
    assert (local.hour, local.minute, local.second, local.microsecond) == (hour, minute, 0, 0)


@settings(derandomize=True, max_examples=300)
@given(text=st.text(max_size=30) | st.text("0123456789 hmin:until", max_size=16).map("until ".__add__))
def test_no_text_does_worse_than_being_refused(text):
    try:
        found = end(text)
    except BadTime:
        return
    assert NOW.wall < found <= NOW.wall + LONGEST


def test_a_time_after_the_clocks_are_changed():
    late = at("2026-03-28 23:30")

    assert parse_pause("until 9:00", late, TOMORROW, BERLIN) == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)
    assert parse_pause("until 2:30", late, TOMORROW, BERLIN) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
