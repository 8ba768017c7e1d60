"""Hours and holidays as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.holidays import format_holidays, in_order, parse_holidays, read_hours
from neckbreak.core.hours import DAY, Days, Hours
from neckbreak.core.hours_text import LONGEST_NIGHT, BadHours, format_day, format_week, parse_day, parse_week
from tests.core.test_hours import weeks


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("mon-fri 09:00-12:30 13:30-18:00; sat 10:00-14:00", "mon-fri 09:00-12:30 13:30-18:00; sat 10:00-14:00"),
        ("Mo-Fr 9-17", "mon-fri 09:00-17:00"),
        ("Mo–Do 8–16:30, Fr 8–12", "mon-thu 08:00-16:30; fri 08:00-12:00"),
        ("Monday to Friday from 9 to 17", "mon-fri 09:00-17:00"),
        ("Mon–Fri: 9:00 – 17:00", "mon-fri 09:00-17:00"),
        ("tues, thurs. 9.30-12.00 and 13h-17h30", "tue,thu 09:30-12:00 13:00-17:30"),
        ("9-17", "daily 09:00-17:00"),
        ("9:00–17:00", "daily 09:00-17:00"),
        ("0930-1745", "daily 09:30-17:45"),
        ("22-6", "daily 22:00-06:00"),
        ("fri-mon 22-6", "mon,fri-sun 22:00-06:00"),
        ("weekdays 9-17; weekend 10-12", "mon-fri 09:00-17:00; sat,sun 10:00-12:00"),
        ("mon 13-17 8-12", "mon 08:00-12:00 13:00-17:00"),
        ("mon 8-12 12-17", "mon 08:00-17:00"),
        ("mon 6-22 22-6", "mon 06:00-22:00 22:00-06:00"),
        ("0-24", "daily 00:00-24:00"),
        ("18-0", "daily 18:00-24:00"),
        ("sun off, mon 9-17", "mon 09:00-17:00"),
        ("9am-5pm", "daily 09:00-17:00"),
        ("9-5pm", "daily 09:00-17:00"),
        ("1-5 p.m.", "daily 13:00-17:00"),
        ("8am-5", "daily 08:00-17:00"),
        ("9pm-6", "daily 21:00-06:00"),
        ("11pm-12", "daily 23:00-24:00"),
        ("12am-12pm", "daily 00:00-12:00"),
        ("9\u202fAM–5\u202fPM", "daily 09:00-17:00"),
        ("mon 9-12\ntue 9-12", "mon,tue 09:00-12:00"),
        ("", ""),
        ("  ", ""),
        ("Always", ""),
    ],
)
def test_what_people_write(written: str, kept: str) -> None:
    assert format_week(parse_week(written)) == kept


@pytest.mark.parametrize(
    ("written", "code", "at"),
    [
        ("9-5", "backwards", "9-5"),
        ("mon 25-26", "time", "25"),
        ("mon 9:60-10", "time", "9:60"),
        ("mon 24-6", "time", "24"),
        ("13pm-14", "time", "13pm"),
        ("mon 9-12, 11-14", "overlap", "11-14"),
        ("mon 0-24 22-6", "overlap", "22-6"),
        ("mon-fri 9-17; fri 9-15", "twice", "fri"),
        ("mon 9-17; tue", "no_times", "tue"),
        ("mon 9-", "word", "9-"),
        ("mon 9", "word", "9"),
        ("mon - 9", "no_times", "mon"),
        ("- mon 9-17", "word", "-"),
        ("mon 9-17 mittags", "word", "mittags"),
        ("mon 9:00-17:00:30", "word", "9:00-17:00:30"),
        ("sun off", "no_hours", "sun off"),
        ("weekend-mon 9-17", "word", "weekend-mon"),
        ("１-2", "word", "１-2"),
        ("m 9-17", "word", "m"),
        ("x" * 3000, "long", "x" * 40),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_place(written: str, code: str, at: str) -> None:
    with pytest.raises(BadHours) as caught:
        parse_week(written)

    assert (caught.value.code, caught.value.at) == (code, at)


def test_a_row_of_the_window_has_no_days() -> None:
    assert format_day(parse_day("9–12:30, 13:30–18")) == "09:00-12:30 13:30-18:00"
    assert parse_day("") == parse_day(" off ") == ()
    for text, at in (("mon 9-17", "mon"), ("9-12 tue 13-17", "tue"), ("lunch", "lunch")):
        with pytest.raises(BadHours) as caught:
            parse_day(text)
        assert caught.value.at == at


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2026-12-24..2027-01-01, 2026-05-01", "2026-05-01, 2026-12-24..2027-01-01"),
        ("24.12.2026 - 1.1.2027", "2026-12-24..2027-01-01"),
        ("2026-12-24 to 2026-12-26; 2026-12-25", "2026-12-24..2026-12-26"),
        ("2026-12-24, 2026-12-25,", "2026-12-24, 2026-12-25"),
        ("2026/1/6", "2026-01-06"),
        ("", ""),
    ],
)
def test_holidays_as_people_write_them(written: str, kept: str) -> None:
    assert format_holidays(parse_holidays(written)) == kept


@pytest.mark.parametrize(
    ("written", "code", "at"),
    [
        ("2026-02-30", "date", "2026-02-30"),
        ("12/24/2026", "date", "12/24/2026"),
        ("2026-12-24, christmas", "date", "christmas"),
        ("0001-01-01", "date", "0001-01-01"),
        ("2026-12-24..2026-12-20", "dates_backwards", "2026-12-24..2026-12-20"),
        ("2026-12-24..", "date", ".."),
        ("9" * 3000, "long", "9" * 40),
    ],
)
def test_what_is_no_holiday(written: str, code: str, at: str) -> None:
    with pytest.raises(BadHours) as caught:
        parse_holidays(written)

    assert (caught.value.code, caught.value.at) == (code, at)


@given(st.text(alphabet="mon fritues9120:-–;,.amp/\n24") | st.text())
def test_any_text_is_understood_or_refused(text: str) -> None:
    for read, write in ((parse_week, format_week), (parse_holidays, format_holidays)):
        try:
            found = read(text)
        except BadHours:
            continue
        kept = write(found)
        assert read(kept) == found
        assert write(read(kept)) == kept


@given(weeks)
def test_what_is_kept_is_read_as_the_same(week) -> None:
    kept = [tuple(s for s in day if s.end <= DAY or s.end - s.start <= LONGEST_NIGHT) for day in week]
    week = tuple(kept) if any(kept) else ()

    found = parse_week(format_week(week))

    assert format_week(found) == format_week(week)
    assert [minutes(spans) for spans in found] == [minutes(spans) for spans in week]


def minutes(spans) -> set[int]:
    return {minute for span in spans for minute in range(span.start, span.end)}


@given(st.lists(st.tuples(st.dates(date(1970, 1, 1), date(2999, 12, 31)), st.integers(0, 30)), max_size=20))
def test_any_days_off_are_kept_in_order(days: list[tuple[date, int]]) -> None:
    found = [Days(first, date.fromordinal(first.toordinal() + n)) for first, n in days if first.year < 2999]

    kept = in_order(found)

    assert parse_holidays(format_holidays(kept)) == kept
    named = {each.first.toordinal() + n for each in found for n in range((each.last - each.first).days + 1)}
    assert {each.first.toordinal() + n for each in kept for n in range((each.last - each.first).days + 1)} == named


def test_both_settings_make_one_value() -> None:
    hours = read_hours("mon 9-17", "2026-12-24")

    assert not hours.spans(date(2026, 12, 24))
    assert hours.spans(date(2026, 12, 21)) == parse_day("9-17")
    assert read_hours("", "") == Hours()
