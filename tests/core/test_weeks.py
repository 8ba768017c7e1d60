"""Stretches of days: where they begin, which weeks and months they touch."""

from __future__ import annotations

from datetime import date

import pytest

from neckbreak.core.weeks import days, look, mondays, months, week


@pytest.mark.parametrize(
    ("code", "today", "first", "last"),
    [
        ("week", date(2026, 11, 20), date(2026, 11, 16), date(2026, 11, 20)),
        ("week", date(2026, 11, 16), date(2026, 11, 16), date(2026, 11, 16)),
        ("week", date(2026, 11, 22), date(2026, 11, 16), date(2026, 11, 22)),
        ("four_weeks", date(2026, 11, 20), date(2026, 10, 26), date(2026, 11, 20)),
        ("year", date(2026, 11, 20), date(2025, 11, 17), date(2026, 11, 20)),
        ("year", date(2024, 2, 29), date(2023, 2, 27), date(2024, 2, 29)),
        ("day", date(2026, 11, 20), date(2026, 3, 1), date(2026, 3, 1)),
    ],
)
def test_a_period_begins_on_a_monday_and_ends_today(code, today, first, last):
    found = look(code, today, date(2026, 3, 1))

    assert (found.first, found.last) == (first, last)


def test_weeks_and_months_are_those_that_are_touched():
    weeks, year = (look(code, date(2026, 11, 20), date(2026, 11, 20)) for code in ("four_weeks", "year"))

    assert mondays(weeks) == [date(2026, 10, 26), date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 16)]
    assert months(weeks) == [date(2026, 10, 1), date(2026, 11, 1)]
    assert len(mondays(year)) == 53
    assert months(year)[0] == date(2025, 11, 1)
    assert len(months(year)) == 13
    assert [each.day for each in days(week(date(2026, 11, 20)))] == [16, 17, 18, 19, 20, 21, 22]
