from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from neckbreak.core.busy import LONG, BusyRules, Slot, busy_until, holds, takes_time

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
USUAL = BusyRules()


def slot(start_min: float, end_min: float, all_day: bool = False) -> Slot:
    return Slot(NOON + timedelta(minutes=start_min), NOON + timedelta(minutes=end_min), all_day)


def minutes(until: datetime | None) -> float | None:
    return None if until is None else (until - NOON) / timedelta(minutes=1)


@pytest.mark.parametrize(
    ("transparency", "status", "shown_as", "taken"),
    [
        ("", "", "", True),
        ("OPAQUE", "CONFIRMED", "BUSY", True),
        ("", "TENTATIVE", "TENTATIVE", True),
        ("", "", "OOF", True),
        ("TRANSPARENT", "", "", False),
        ("transparent ", "", "", False),
        ("", "CANCELLED", "", False),
        ("", "", "FREE", False),
        ("OPAQUE", "", "workingElsewhere", False),
    ],
)
def test_what_takes_its_time(transparency: str, status: str, shown_as: str, taken: bool) -> None:
    assert takes_time(transparency, status, shown_as) is taken


def test_four_hours_still_hold_and_longer_ones_by_choice() -> None:
    just = Slot(NOON, NOON + LONG)
    longer = Slot(NOON, NOON + LONG + timedelta(seconds=1))

    assert holds(just, USUAL)
    assert not holds(longer, USUAL)
    assert holds(longer, BusyRules(long=True))


def test_days_hold_by_choice_however_long_they_are() -> None:
    day = slot(-720, 720, all_day=True)

    assert not holds(day, USUAL)
    assert not holds(day, BusyRules(long=True))
    assert holds(day, BusyRules(all_day=True))


def test_a_mark_on_the_time_line_never_holds() -> None:
    assert not holds(slot(0, 0), BusyRules(all_day=True, long=True))
    assert not holds(slot(0, -5), BusyRules(all_day=True, long=True))


@pytest.mark.parametrize(
    ("slots", "until"),
    [
        ([], None),
        ([slot(0, 30)], 30),
        ([slot(-30, 0)], None),
        ([slot(1, 30)], None),
        ([slot(-10, 10), slot(10, 40), slot(41, 60)], 40),
        ([slot(20, 50), slot(-10, 30), slot(5, 10)], 50),
        ([slot(-200, 5), slot(5, 230)], 230),
        ([slot(-300, 30), slot(-5, 5)], 5),
    ],
    ids=["none", "begins", "over", "soon", "in a row", "overlapping", "together longer than four hours", "long beside"],
)
def test_how_long_the_time_is_taken(slots: list[Slot], until: float | None) -> None:
    assert minutes(busy_until(slots, NOON, USUAL)) == until
    assert minutes(busy_until(reversed(slots), NOON, USUAL)) == until
