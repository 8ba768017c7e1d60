"""Days from one to another, as people say them: `2026-03-01`, today, or nothing for the last week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

USUAL_DAYS = 7
EARLIEST = date(1970, 1, 1)
"""No computer's clock shows an earlier day."""


class BadDay(ValueError):
    """Not a day, or not one that can be meant; `code` is `not_a_day`, `to_come` or `order`."""

    def __init__(self, code: str, said: str) -> None:
        super().__init__(code)
        self.code = code
        self.said = said


@dataclass(frozen=True, slots=True)
class Period:
    """All days from `first` to `last`, both with it."""

    first: date
    last: date

    cut: bool = False
    """Days that are to come were asked for, too."""

    @property
    def days(self) -> int:
        """How many they are."""
        return (self.last - self.first).days + 1

    @property
    def before(self) -> Period:
        """As many days, just before these."""
        return Period(self.first - timedelta(days=self.days), self.first - timedelta(days=1))


def parse_period(first: str, last: str, today: date) -> Period:
    """What `first` and `last` ask for; nothing is the last seven days, and what is to come is left out.

    Raises `BadDay`.
    """
    wanted = _day(last, today) if last else today
    end = min(wanted, today)
    if end < EARLIEST:
        raise BadDay("not_a_day", last)
    begin = max(_day(first, today) if first else end - timedelta(days=USUAL_DAYS - 1), EARLIEST)
    if begin > today:
        raise BadDay("to_come", first)
    if begin > end:
        raise BadDay("order", first)
    return Period(begin, end, wanted > end)


def _day(said: str, today: date) -> date:
    wish = said.strip().lower()
    if wish in ("today", "yesterday"):
        return today - timedelta(days=wish == "yesterday")
    try:
        day = date.fromisoformat(wish)
    except ValueError as error:
        raise BadDay("not_a_day", said) from error
    if day.isoformat() != wish:  # other ways of ISO 8601 to write a day are more often a slip
        raise BadDay("not_a_day", said)
    return day
