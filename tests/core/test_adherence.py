"""Sums of days, and when a change is one."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from neckbreak.core.adherence import Tally, by_month, by_week, change, summed
from neckbreak.core.period import BadDay, Period, parse_period
from neckbreak.core.tallying import Away, Offered, Own, Played, Round, tally

DAY = "2026-03-02"
MONDAY = date(2026, 3, 2)


def spell(*rounds: tuple[str, str, float, str]) -> Tally:
    return tally(rounds=[Round(DAY, begin, end, minutes * 60.0, why, False) for begin, end, minutes, why in rounds])


def test_nothing_comes_to_nothing():
    assert tally() == Tally()
    assert summed([]) == Tally()
    assert (Tally().share_done, Tally().share_long, Tally().breaks) == (None, None, 0)


def test_work_goes_on_after_a_skipped_and_an_ignored_offer_and_not_after_a_break():
    day = spell(
        ("1", "2", 45, "skipped"), ("2", "3", 50, "ignored"), ("3", "4", 20, "break"), ("4", "5", 30, "natural")
    )
    assert (day.work_s, day.longest_s, day.long_s) == (145 * 60, 115 * 60, 115 * 60)
    assert day.share_long == pytest.approx(115 / 145)


def test_a_gap_ends_a_spell_and_two_computers_do_not_mix():
    there_and_here = spell(
        ("1", "2", 45, "skipped"), ("1", "2", 5, "skipped"), ("2", "3", 30, "break"), ("2.5", "4", 40, "break")
    )
    assert there_and_here.work_s == 120 * 60
    assert there_and_here.longest_s in (75 * 60, 40 * 60), "two that end together: one of them went on"
    assert spell(("1", "2", 45, "skipped"), ("2.1", "3", 30, "break")).longest_s == 45 * 60


def test_exactly_an_hour_is_not_a_long_spell():
    assert spell(("1", "2", 60, "break")).long_s == 0
    assert spell(("1", "2", 60.1, "break")).long_s == pytest.approx(60.1 * 60)


def test_done_already_is_a_rest():
    rounds = [Round(DAY, "1", "2", 2400.0, "skipped", True), Round(DAY, "2", "3", 2400.0, "break", False)]
    assert tally(rounds=rounds).longest_s == 2400.0


def test_what_was_never_shown_was_not_offered():
    day = tally(offers=[Offered(DAY, False, "missed", "", 0, False), Offered(DAY, True, "done", "", 2, False)])
    assert (day.offered, day.done, day.missed, day.offered_done, day.later) == (1, 1, 1, 1, 2)
    assert day.share_done == 1.0


def test_an_absence_that_was_taken_back_is_no_break():
    day = tally(
        offers=[Offered(DAY, True, "natural", "", 0, True), Offered(DAY, True, "natural", "", 0, False)],
        away=[Away(DAY, False, False), Away(DAY, False, True), Away(DAY, True, False)],
    )
    assert (day.natural, day.offered, day.days) == (2, 2, 1)
    assert tally(away=[Away(DAY, False, True)]).days == 0


def test_a_break_of_ones_own_counts_once_it_has_ended():
    day = tally(own=[Own(DAY, None), Own(DAY, "another"), Own(DAY, "finished"), Own(DAY, "crash")])
    assert (day.self_, day.days) == (2, 1)


def test_seconds_moved_leave_pauses_out_and_tell_the_sides_apart():
    day = tally(
        played=[
            Played(DAY, "b", "neck-turns", "left", 7.0, "done"),
            Played(DAY, "b", "neck-turns", "right", 6.0, "cut"),
            Played(DAY, "b", "rest", "both", 30.0, "done"),
            Played(DAY, "b", "chin-tuck", "both", 5.0, "done"),
            Played(DAY, "c", "neck-turns", "left", 0.0, "planned"),
        ]
    )
    assert (day.moved_s, day.left_s, day.right_s) == (18.0, 7.0, 6.0)
    assert day.movements == {"neck-turns": 13.0, "chin-tuck": 5.0}
    assert day.finished == {"chin-tuck"}, "of the turns only one side was done"


def test_strength_days_are_counted_when_summing_and_sums_can_be_summed():
    days = {
        MONDAY: Tally(days=1, finished=frozenset({"push", "tuck"})),
        MONDAY + timedelta(days=1): Tally(days=1, finished=frozenset({"row", "push"})),
        MONDAY + timedelta(days=9): Tally(days=1, finished=frozenset({"push"})),
        MONDAY + timedelta(days=10): Tally(days=1, finished=frozenset({"tuck"})),
    }
    strength = {"push", "row"}
    assert summed(days.values()).strength_days == 0
    assert summed(days.values(), strength).strength_days == 3
    weeks = by_week(days, strength)
    assert [(day, week.strength_days, week.days) for day, week in weeks.items()] == [
        (MONDAY, 2, 2),
        (MONDAY + timedelta(days=7), 1, 2),
    ]
    assert summed(weeks.values(), strength).strength_days == 3


def test_weeks_begin_on_monday_and_months_on_the_first():
    days = {date(2025, 12, 29) + timedelta(days=n): Tally(days=1, done=1) for n in range(40)}
    assert {day.weekday() for day in by_week(days)} == {0}
    assert next(iter(by_week(days).values())).done == 7
    months = {day.isoformat(): month.done for day, month in by_month(days).items()}
    assert months == {"2025-12-01": 3, "2026-01-01": 31, "2026-02-01": 6}


def test_the_longest_spell_of_a_sum_is_the_longest_of_all():
    assert summed(
        [Tally(longest_s=5.0, skipped_for={"": 1}), Tally(longest_s=9.0, skipped_for={"": 2, "hurts": 1})]
    ) == (Tally(longest_s=9.0, skipped_for={"": 3, "hurts": 1}))


# -- a change ------------------------------------------------------------------------------------------------------


def offered(n: int, done: int) -> Tally:
    return Tally(offered=n, offered_done=done)


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        (offered(19, 19), offered(100, 10), "too_few"),
        (offered(100, 10), offered(19, 19), "too_few"),
        (offered(0, 0), offered(0, 0), "too_few"),
        (offered(20, 20), offered(20, 20), "same"),
        (offered(20, 0), offered(20, 0), "same"),
        (offered(20, 18), offered(20, 8), "more"),
        (offered(20, 8), offered(20, 18), "less"),
        (offered(40, 24), offered(40, 20), "same"),  # ten points, but so few
        (offered(4000, 2300), offered(4000, 2000), "same"),  # no chance, but hardly to be noticed
        (offered(4000, 2500), offered(4000, 2000), "more"),
    ],
)
def test_a_change_is_named_only_when_it_is_more_than_noise(now, before, said):
    assert change(now, before) == said


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
@pytest.mark.parametrize("offers", [20, 40, 200])
def test_without_a_change_one_is_named_at_most_once_in_twenty(share, offers):
    dice = random.Random(5)

    def period() -> Tally:
        return offered(offers, sum(dice.random() < share for _ in range(offers)))

    named = sum(change(period(), period()) != "same" for _ in range(1500))
    assert named / 1500 < 1 / 20


# -- periods -------------------------------------------------------------------------------------------------------

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("first", "last", "period"),
    [
        ("", "", Period(date(2026, 3, 4), TODAY)),
        ("2026-03-01", "", Period(date(2026, 3, 1), TODAY)),
        ("", "2026-02-07", Period(date(2026, 2, 1), date(2026, 2, 7))),
        ("yesterday", "Yesterday", Period(date(2026, 3, 9), date(2026, 3, 9))),
        (" today ", "", Period(TODAY, TODAY)),
        ("2026-03-01", "2026-03-31", Period(date(2026, 3, 1), TODAY, cut=True)),
        ("0001-01-01", "", Period(date(1970, 1, 1), TODAY)),
    ],
)
def test_a_period(first, last, period):
    assert parse_period(first, last, TODAY) == period


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        ("2026-03-11", "", "to_come"),
        ("2026-03-05", "2026-03-04", "order"),
        ("2026-02-30", "", "not_a_day"),
        ("", "soon", "not_a_day"),
        ("20260301", "", "not_a_day"),
        ("2026-W10-1", "", "not_a_day"),
        ("", "0001-01-01", "not_a_day"),
        ("1969-01-01", "1969-02-01", "not_a_day"),
    ],
)
def test_no_period(first, last, code):
    with pytest.raises(BadDay) as bad:
        parse_period(first, last, TODAY)
    assert bad.value.code == code


def test_the_days_before_are_as_many():
    period = Period(date(2026, 3, 1), date(2026, 3, 31))
    assert period.before == Period(date(2026, 1, 29), date(2026, 2, 28))
    assert period.before.days == period.days == 31
