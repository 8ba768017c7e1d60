"""Working hours agree with a clock on the wall that is watched minute by minute, also where clocks are changed."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neckbreak.core.holidays import read_hours
from neckbreak.core.hours import (
    DAY,
    LOOK_AHEAD,
    Days,
    Hours,
    Span,
    day_ends,
    first_moment,
    next_start,
    off_until,
    standing,
    today,
)
from neckbreak.core.moment import Moment

MINUTE = timedelta(minutes=1)
CHANGES = {
    "Europe/Berlin": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),  # by half an hour
    "America/Havana": (date(2026, 3, 8), date(2026, 11, 1)),  # at midnight
    "America/St_Johns": (date(2010, 3, 14), date(2010, 11, 7)),  # a minute after midnight, back into the day before
    "Africa/Casablanca": (date(2026, 2, 15), date(2026, 3, 22)),
    "Pacific/Apia": (date(2011, 12, 30),),  # a day that never was
    "Asia/Kathmandu": (date(2026, 5, 5),),
}
"""Zones, and days on which their clocks are changed."""


def instant_in(name: str):
    zone = ZoneInfo(name)

    def instant(shown: datetime) -> datetime:
        return first_moment(
            shown,
            lambda local: local.replace(tzinfo=zone).astimezone(UTC),
            lambda utc: utc.astimezone(zone).replace(tzinfo=None),
        )

    return instant


def moment(wall: datetime, name: str) -> Moment:
    offset = wall.astimezone(ZoneInfo(name)).utcoffset()
    assert offset is not None
    return Moment(wall, 0.0, 0.0, round(offset.total_seconds() / 60))


def at(text: str, name: str = "Europe/Berlin") -> Moment:
    return moment(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(name)).astimezone(UTC), name)


def shown(end: datetime | None, name: str = "Europe/Berlin") -> str:
    assert end is not None
    return end.astimezone(ZoneInfo(name)).strftime("%a %Y-%m-%d %H:%M")


BERLIN = instant_in("Europe/Berlin")
OFFICE = read_hours("mon-fri 09:00-12:30 13:30-18:00; sat 10:00-14:00", "")
NIGHTS = read_hours("mon-thu 22:00-06:00", "")


# -- by hand ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-23 08:59", "Mon 2026-11-23 09:00"),
        ("2026-11-23 09:00", None),
        ("2026-11-23 12:29", None),
        ("2026-11-23 12:30", "Mon 2026-11-23 13:30"),  # lunch
        ("2026-11-23 18:00", "Tue 2026-11-24 09:00"),
        ("2026-11-28 14:00", "Mon 2026-11-30 09:00"),
        ("2026-11-29 00:00", "Mon 2026-11-30 09:00"),
    ],
)
def test_an_office_week(now: str, expected: str | None) -> None:
    end = off_until(at(now), OFFICE, None, BERLIN)

    assert (end and shown(end)) == expected


def test_without_hours_it_is_always_time_to_work() -> None:
    assert off_until(at("2026-11-29 03:10"), Hours(), None, BERLIN) is None
    assert standing(at("2026-11-29 03:10"), Hours(), None, BERLIN).until is None


def test_hours_end_when_work_ends_and_not_at_midnight() -> None:
    evening = read_hours("mon 18-24; tue 0-3", "")

    assert shown(standing(at("2026-11-23 20:00"), evening, None, BERLIN).until) == "Tue 2026-11-24 03:00"
    assert shown(standing(at("2026-11-23 11:00"), OFFICE, None, BERLIN).until) == "Mon 2026-11-23 12:30"
    assert standing(at("2026-11-23 11:00"), read_hours("daily 0-24", ""), None, BERLIN).until is None


def test_a_holiday_takes_the_night_that_begins_on_it_and_no_other() -> None:
    hours = read_hours("mon-thu 22:00-06:00", "2026-11-24")

    assert off_until(at("2026-11-24 03:00"), hours, None, BERLIN) is None, "Monday's night"
    assert shown(off_until(at("2026-11-24 23:00"), hours, None, BERLIN)) == "Wed 2026-11-25 22:00"
    assert standing(at("2026-11-24 23:00"), hours, None, BERLIN).why == "holiday"
    assert standing(at("2026-11-25 03:00"), hours, None, BERLIN).why == "holiday", "its night would last until six"
    assert standing(at("2026-11-25 12:00"), hours, None, BERLIN).why == "hours"


def test_holidays_are_days_off_without_hours_too() -> None:
    hours = read_hours("", "2026-12-24..2026-12-26")

    assert off_until(at("2026-12-24 03:59"), hours, None, BERLIN) is None
    assert shown(off_until(at("2026-12-24 04:00"), hours, None, BERLIN)) == "Sun 2026-12-27 04:00"
    assert standing(at("2026-12-25 12:00"), hours, None, BERLIN).why == "holiday"


@pytest.mark.parametrize(
    ("hours", "now", "expected"),
    [
        (OFFICE, "2026-11-23 10:00", "Tue 2026-11-24 09:00"),
        (OFFICE, "2026-11-23 07:00", "Tue 2026-11-24 09:00"),
        (OFFICE, "2026-11-23 12:45", "Tue 2026-11-24 09:00"),
        (OFFICE, "2026-11-24 01:00", "Tue 2026-11-24 09:00"),  # sitting up late
        (OFFICE, "2026-11-27 19:00", "Sat 2026-11-28 10:00"),
        (OFFICE, "2026-11-28 11:00", "Mon 2026-11-30 09:00"),
        (read_hours("mon-fri 9-17", "2026-12-24..2027-01-03"), "2026-12-23 16:00", "Mon 2027-01-04 09:00"),
        (NIGHTS, "2026-11-24 01:00", "Tue 2026-11-24 22:00"),
        (NIGHTS, "2026-11-23 23:00", "Tue 2026-11-24 22:00"),
        (NIGHTS, "2026-11-23 12:00", "Tue 2026-11-24 22:00"),
        (NIGHTS, "2026-11-27 05:00", "Mon 2026-11-30 22:00"),
        (read_hours("daily 03:00-11:00", ""), "2026-11-24 02:30", "Wed 2026-11-25 03:00"),  # a baker
        (Hours(), "2026-11-23 10:00", "Tue 2026-11-24 04:00"),
        (Hours(), "2026-11-23 03:59", "Mon 2026-11-23 04:00"),
        (Hours(), "2026-11-23 04:00", "Tue 2026-11-24 04:00"),
        (Hours(), "2026-03-28 23:00", "Sun 2026-03-29 04:00"),
    ],
)
def test_until_tomorrow_is_the_next_days_start_of_work(hours: Hours, now: str, expected: str) -> None:
    assert shown(next_start(at(now), hours, BERLIN)) == expected


@pytest.mark.parametrize(
    ("hours", "now", "day", "expected"),
    [
        (OFFICE, "2026-11-23 10:00", "2026-11-23", "Tue 2026-11-24 09:00"),
        (OFFICE, "2026-11-23 07:00", "2026-11-23", "Tue 2026-11-24 09:00"),
        (OFFICE, "2026-11-24 01:00", "2026-11-24", "Wed 2026-11-25 09:00"),
        (NIGHTS, "2026-11-24 01:00", "2026-11-23", "Tue 2026-11-24 22:00"),
        (NIGHTS, "2026-11-24 12:00", "2026-11-24", "Wed 2026-11-25 22:00"),
        (Hours(), "2026-11-23 23:30", "2026-11-23", "Tue 2026-11-24 04:00"),
        (Hours(), "2026-11-24 01:00", "2026-11-23", "Tue 2026-11-24 04:00"),
    ],
)
def test_not_today_lasts_until_the_next_working_day(hours: Hours, now: str, day: str, expected: str) -> None:
    taken = today(at(now), hours, BERLIN)
    after = standing(at(now), hours, taken, BERLIN)

    assert taken.isoformat() == day
    assert (shown(after.off_until), after.why, after.until) == (expected, "not_today", None)
    assert after.off_until is not None
    over = moment(after.off_until, "Europe/Berlin")
    assert standing(over, hours, taken, BERLIN) == standing(over, hours, None, BERLIN), "it has done its work"


def test_not_today_on_a_day_off_changes_nothing() -> None:
    sunday = at("2026-11-29 12:00")

    assert standing(sunday, OFFICE, date(2026, 11, 29), BERLIN) == standing(sunday, OFFICE, None, BERLIN)


def test_holidays_for_ever_have_a_far_end() -> None:
    hours = read_hours("mon 9-17", "2026-01-01..2090-12-31")
    now = at("2026-11-23 10:00")

    found = standing(now, hours, None, BERLIN)

    assert found.why == "never"
    assert found.off_until == next_start(now, hours, BERLIN)
    assert found.off_until is not None
    assert timedelta(LOOK_AHEAD - 2) < found.off_until - now.wall < timedelta(LOOK_AHEAD + 2)


def test_a_time_that_never_comes_is_the_jump_over_it_and_one_that_comes_twice_the_first() -> None:
    assert BERLIN(datetime.fromisoformat("2026-03-29 02:30")) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert BERLIN(datetime.fromisoformat("2026-10-25 02:30")) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert BERLIN(datetime.fromisoformat("2026-10-25 03:00")) == datetime(2026, 10, 25, 2, 0, tzinfo=UTC)
    apia = instant_in("Pacific/Apia")
    assert (
        apia(datetime.fromisoformat("2011-12-30 12:00"))
        == apia(datetime.fromisoformat("2011-12-31 00:00"))
        == datetime(2011, 12, 30, 10, tzinfo=UTC)
    )


def test_a_night_over_a_change_of_the_clocks_ends_by_the_clock_on_the_wall() -> None:
    nights = read_hours("daily 22:00-06:00", "")

    for day, length in ((date(2026, 3, 28), 7), (date(2026, 10, 24), 9), (date(2026, 11, 24), 8)):
        begin = at(f"{day} 22:00")
        end = standing(begin, nights, None, BERLIN).until
        assert end is not None
        assert end - begin.wall == timedelta(hours=length)


def test_a_range_that_the_change_of_the_clocks_swallows_is_none() -> None:
    hours = read_hours("sun 2-3", "")

    assert shown(off_until(at("2026-03-28 12:00"), hours, None, BERLIN)) == "Sun 2026-04-05 02:00"
    assert shown(off_until(at("2026-10-24 12:00"), hours, None, BERLIN)) == "Sun 2026-10-25 02:00"


def test_clocks_that_are_put_back_over_midnight_do_not_end_the_day_that_has_begun() -> None:
    name = "America/St_Johns"
    hours, instant = read_hours("sun 0-12", ""), instant_in(name)
    again = moment(datetime(2010, 11, 7, 2, 45, tzinfo=UTC), name)

    assert again.local.strftime("%a %H:%M") == "Sat 23:15"
    found = standing(again, hours, None, instant)
    assert (found.off_until, shown(found.until, name)) == (None, "Sun 2010-11-07 12:00")


def test_a_traveller_works_by_the_clock_of_the_place() -> None:
    wall = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)

    assert off_until(moment(wall, "Europe/Berlin"), OFFICE, None, BERLIN) is None
    new_york = off_until(moment(wall, "America/New_York"), OFFICE, None, instant_in("America/New_York"))
    assert shown(new_york, "America/New_York") == "Mon 2026-11-23 09:00"


# -- against a watched clock --------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def watched(name: str, middle: date) -> dict[datetime, tuple[datetime, datetime]]:
    """Each minute in UTC of the days around a day: what the clock shows then, and the latest it has shown so far."""
    zone = ZoneInfo(name)
    begin = datetime(middle.year, middle.month, middle.day, tzinfo=UTC) - timedelta(days=4)
    shows: dict[datetime, tuple[datetime, datetime]] = {}
    latest = datetime.fromisoformat("1970-01-01")
    for n in range(10 * DAY):
        wall = begin + n * MINUTE
        now = wall.astimezone(zone).replace(tzinfo=None)
        latest = max(latest, now)
        shows[wall] = now, latest
    return shows


def working(shows: dict[datetime, tuple[datetime, datetime]], hours: Hours, off_day: date | None) -> list[bool]:
    """For each minute whether a range has begun (the clock has shown its start) and has not ended."""
    lines = list(shows.values())
    day, last = lines[0][0].date() - timedelta(days=1), lines[-1][0].date() + timedelta(days=1)
    inside = [False] * len(lines)
    highest = [latest for _, latest in lines]
    while day <= last:
        free = any(each.first <= day <= each.last for each in hours.holidays) or (off_day and day <= off_day)
        for span in () if free else (hours.week[day.weekday()] if hours.week else (Span(4 * 60, 28 * 60),)):
            midnight = datetime.combine(day, time())
            start, end = midnight + span.start * MINUTE, midnight + span.end * MINUTE
            for n in range(bisect_left(highest, start), bisect_left(highest, end)):
                inside[n] = True
        day += timedelta(days=1)
    return inside


edges = st.sampled_from([0, 1, 59, 60, 119, 120, 121, 150, 180, 181, 540, 1020, 1380, 1439, 1440])
times = edges | st.integers(0, 24 * 4).map(lambda n: n * 15)


@st.composite
def days_of_work(draw: st.DrawFn) -> tuple[Span, ...]:
    cuts = sorted(draw(st.lists(times, max_size=6, unique=True)))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < DAY]
    free_from = spans[-1].end if spans else 0
    if free_from < DAY and draw(st.booleans()):
        start = draw(st.integers(max(1, free_from), DAY - 1))
        spans.append(Span(start, DAY + draw(st.integers(1, start))))
    return tuple(spans)


weeks = st.lists(days_of_work(), min_size=7, max_size=7).map(tuple).filter(any) | st.just(())
places = st.sampled_from([(name, day) for name, days in CHANGES.items() for day in days])


@settings(max_examples=120, deadline=None)
@given(places, weeks, st.data())
def test_agrees_with_a_watched_clock(place: tuple[str, date], week, data: st.DataObject) -> None:
    name, middle = place
    near = st.integers(-3, 5).map(lambda n: middle + timedelta(days=n))
    first = data.draw(st.none() | near)
    holidays = (Days(first, first + timedelta(days=data.draw(st.integers(0, 2)))),) if first else ()
    off_day = data.draw(st.none() | near)
    hours = Hours(week, holidays)
    instant = instant_in(name)
    shows = watched(name, middle)
    inside = working(shows, hours, off_day)
    minutes = list(shows)
    begins = [n for n in range(1, len(inside)) if inside[n] and not inside[n - 1]]
    ends = [n for n in range(1, len(inside)) if inside[n - 1] and not inside[n]]
    around = [*begins, *ends, *(n - 1 for n in begins + ends)]
    wanted = [n for n in around if 2 * DAY <= n < 6 * DAY][:40]
    wanted += data.draw(st.lists(st.integers(2 * DAY, 6 * DAY), min_size=5, max_size=15))

    for n in wanted:
        found = standing(moment(minutes[n], name), hours, off_day, instant)
        assert (found.off_until is None) == inside[n], minutes[n]
        assert (found.why == "") == inside[n]
        if not inside[n]:
            begin = next((m for m in begins if m > n), None)
            if begin is not None:
                assert found.off_until == minutes[begin], minutes[n]
            else:
                assert found.off_until is not None
                assert found.off_until > minutes[-1] - timedelta(days=1)
        elif found.until is not None and found.until < minutes[-1] - timedelta(days=1):
            assert found.until == minutes[next(m for m in ends if m > n)]


@settings(max_examples=80, deadline=None)
@given(places, weeks, st.integers(2 * DAY, 6 * DAY))
def test_tomorrow_is_later_is_work_and_is_another_day(place: tuple[str, date], week, n: int) -> None:
    name, middle = place
    hours, instant = Hours(week), instant_in(name)
    now = moment(list(watched(name, middle))[n], name)

    tomorrow = next_start(now, hours, instant)

    then = moment(tomorrow, name)
    assert tomorrow > now.wall
    assert off_until(then, hours, None, instant) is None
    assert any(
        instant(datetime.combine(day, time()) + span.start * MINUTE) == tomorrow
        for day in (then.day - timedelta(days=1), then.day)
        for span in hours.spans(day)
    ), "a start of work"
    taken = today(now, hours, instant)
    assert taken <= now.day
    rest = off_until(now, hours, taken, instant)
    assert rest is not None
    assert now.wall < rest
    if now.local.hour >= 4:
        assert rest == tomorrow


@pytest.mark.parametrize("now", ["2026-03-02 10:00", "2026-03-02 12:45", "2026-03-02 19:00"])
def test_a_day_ends_with_its_last_range(now: str) -> None:
    assert shown(day_ends(at(now), OFFICE, BERLIN)) == "Mon 2026-03-02 18:00"


def test_a_night_ends_in_the_morning_and_a_day_off_has_no_end() -> None:
    assert shown(day_ends(at("2026-03-03 02:00"), NIGHTS, BERLIN)) == "Tue 2026-03-03 06:00"
    assert day_ends(at("2026-03-08 10:00"), OFFICE, BERLIN) is None
    assert day_ends(at("2026-03-02 10:00"), Hours(), BERLIN) is None
