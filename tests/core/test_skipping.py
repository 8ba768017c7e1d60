"""Suggestions out of skips: each with enough cases on enough days, and never out of noise."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from neckbreak.core.records import Outcome
from neckbreak.core.settings import Settings, with_value
from neckbreak.core.skipping import Cell, grid, suggest, without_hour

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)


@dataclass(frozen=True)
class Offered:
    id: str
    opened: datetime
    outcome: Outcome | None = Outcome.DONE
    reason: str = ""
    shown: bool = True


def days(count):
    """Working days from a Monday on."""
    found = (MONDAY + timedelta(days=n) for n in range(100))
    return [day for day in found if day.weekday() < 5][:count]


def offers(hours, count=20, outcome=Outcome.DONE, reason=""):
    return [
        Offered(f"{day:%j}-{hour}", day.replace(hour=hour, minute=20), outcome, reason)
        for day in days(count)
        for hour in hours
    ]


def with_some(found, number, outcome, reason="", every=1):
    """The first `number` of them, each `every` one, ended otherwise."""
    chosen = set(range(0, number * every, every))
    return [replace(each, outcome=outcome, reason=reason) if i in chosen else each for i, each in enumerate(found)]


USUAL = (9, 10, 11, 12, 13, 14, 15, 16)


def refused_at(hour):
    return [
        replace(each, outcome=Outcome.SKIPPED, reason="not_now") if each.opened.hour == hour else each
        for each in offers(USUAL)
    ]


def test_the_grid_counts_what_was_shown_and_is_over():
    found = [
        Offered("a", MONDAY.replace(hour=9), Outcome.SKIPPED),
        Offered("b", MONDAY.replace(hour=9), Outcome.IGNORED),
        Offered("c", MONDAY.replace(hour=9), Outcome.SKIPPED, "done_already"),
        Offered("d", MONDAY.replace(hour=9), Outcome.NATURAL),
        Offered("e", MONDAY.replace(hour=9), Outcome.MISSED, shown=False),
        Offered("f", MONDAY.replace(hour=9), None),
        Offered("g", MONDAY.replace(day=3, hour=16), Outcome.DONE),
    ]

    assert grid(found) == {(0, 9): Cell(4, 2), (1, 16): Cell(1, 0)}


def test_a_lunch_break_is_suggested_for_the_hour_that_never_suits():
    found = suggest(refused_at(12), {}, Settings(hours="mon-fri 09:00-17:00"))

    assert found is not None
    assert (found.code, found.key, found.hour) == ("lunch", "hours", 12)
    assert found.value == "mon-fri 09:00-12:00 13:00-17:00"
    assert (found.refused, found.offered) == (20, 20)


def test_who_keeps_no_hours_gets_them_open_on_all_sides():
    found = suggest(refused_at(13), {}, Settings())

    assert found is not None
    settings = with_value(Settings(), found.key, found.value)
    assert settings.hours == found.value == "daily 00:00-13:00 14:00-24:00"


def test_an_hour_that_is_off_already_is_not_suggested_again():
    assert suggest(refused_at(12), {}, Settings(hours="mon-fri 09:00-12:00 13:00-17:00")) is None


@pytest.mark.parametrize("hour", [9, 10, 14, 16])
def test_hours_that_are_no_lunch_are_left_alone(hour):
    assert suggest(refused_at(hour), {}, Settings()) is None


@pytest.mark.parametrize(
    ("reason", "settings", "wanted"),
    [
        ("in_call", Settings(wait_calls=False), ("calls", "wait_calls", True)),
        ("in_call", Settings(), ("calendar", "wait_calendar", "")),
        ("in_call", Settings(wait_calendar="/home/ada/work.ics"), None),
        ("watched", Settings(place="home"), ("quiet", "place", "open_office")),
        ("watched", Settings(), None),
        ("hurts", Settings(), None),
        ("done_already", Settings(wait_calls=False, place="home"), None),
    ],
)
def test_what_the_user_says_again_and_again_is_heard(reason, settings, wanted):
    found = suggest(with_some(offers(USUAL), 6, Outcome.SKIPPED, reason, every=9), {}, settings)

    assert (found and (found.code, found.key, found.value)) == wanted


@pytest.mark.parametrize(("times", "every"), [(4, 9), (8, 1)])
def test_said_seldom_or_on_one_day_only_it_may_have_been_that_day(times, every):
    """Four times in four weeks; eight times, all on one Monday."""
    assert suggest(with_some(offers(USUAL), times, Outcome.SKIPPED, "in_call", every), {}, Settings()) is None


def test_a_reason_among_many_others_is_not_the_reason():
    mixed = with_some(offers(USUAL), 50, Outcome.SKIPPED, "not_now", every=3)
    mixed = [replace(each, reason="in_call") if i in (0, 21, 42, 63, 84) else each for i, each in enumerate(mixed)]

    assert suggest(mixed, {}, Settings()) is None


def test_early_offers_that_do_not_suit_make_the_window_open_later():
    early = with_some(offers((9, 11)), 40, Outcome.SKIPPED, "not_now")
    late = offers((14, 16))
    work_s = {each.id: 32 * 60.0 for each in early} | {each.id: 52 * 60.0 for each in late}

    found = suggest([*early, *late], work_s, Settings(hours="mon-fri 09:00-10:00 12:00-17:00"))

    assert found is not None
    assert (found.code, found.key, found.value) == ("later", "earliest_min", 45)
    assert with_value(Settings(), found.key, found.value).due_min == 45


def test_without_late_offers_to_compare_nothing_is_said():
    early = with_some(offers((9, 16)), 40, Outcome.SKIPPED, "not_now")

    assert suggest(early, {each.id: 1900.0 for each in early}, Settings()) is None


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.95])
def test_noise_suggests_nothing(share):
    """Skips without any pattern, over eight weeks: a suggestion in hardly one of fifty."""
    chance = random.Random(int(share * 100))
    said = 0
    for _ in range(80):
        found = [
            replace(each, outcome=Outcome.SKIPPED if chance.random() < share else Outcome.DONE)
            for each in offers(USUAL, 40)
            if chance.random() < 0.8
        ]
        work_s = {each.id: chance.uniform(1800, 3600) for each in found}
        said += suggest(found, work_s, Settings()) is not None

    assert said <= 2


@pytest.mark.parametrize(
    ("hours", "wanted"),
    [
        ("mon-fri 09:00-17:00", "mon 09:00-12:00 13:00-17:00; tue-fri 09:00-17:00"),
        ("mon-fri 09:00-12:30 13:30-17:00", "mon 09:00-12:00 13:30-17:00; tue-fri 09:00-12:30 13:30-17:00"),
        ("mon 12:00-13:00; tue 09:00-17:00", None),
        ("mon 09:00-12:00", None),
        ("nonsense", None),
        ("", "daily 00:00-12:00 13:00-24:00"),
    ],
)
def test_an_hour_is_cut_out_of_what_there_is(hours, wanted):
    assert without_hour(hours, 12, {0}) == wanted
