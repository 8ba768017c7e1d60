"""Weeks and months of a period, and the periods that a history is looked at in. Weeks begin on Monday."""

from __future__ import annotations

from datetime import date, timedelta

from neckbreak.core.period import Period

LOOKS = ("week", "four_weeks", "year", "day")
YEAR_WEEKS = 53
_WEEKS = {"week": 1, "four_weeks": 4, "year": YEAR_WEEKS}


def look(code: str, today: date, day: date) -> Period:
    """One of `LOOKS`, up to today: the running week, four weeks with it, a year of weeks; or that one `day`."""
    if code == "day":
        return Period(day, day)
    return Period(monday(today) - timedelta(days=7 * (_WEEKS[code] - 1)), today)


def monday(day: date) -> date:
    """That of the day's week."""
    return day - timedelta(days=day.weekday())


def week(day: date) -> Period:
    """The whole week of a day."""
    return Period(monday(day), monday(day) + timedelta(days=6))


def days(period: Period) -> list[date]:
    """All of them."""
    return [period.first + timedelta(days=n) for n in range(period.days)]


def mondays(period: Period) -> list[date]:
    """The first day of each week that it touches."""
    first = monday(period.first)
    return [first + timedelta(days=7 * n) for n in range((period.last - first).days // 7 + 1)]


def months(period: Period) -> list[date]:
    """The first day of each month that it touches."""
    found = [period.first.replace(day=1)]
    while (following := (found[-1] + timedelta(days=31)).replace(day=1)) <= period.last:
        found.append(following)
    return found
