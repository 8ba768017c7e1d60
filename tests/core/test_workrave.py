"""Workrave's own file, as it writes it and as it may be damaged."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.workrave import NotWorkrave, read_workrave

DAY = """\
WorkRaveStats 4
D 17 5 104 16 49 18 5 104 3 59
B 0 7 9 2 3 1 4 8 526
B 1 7 4 1 0 1 3 4 362
B 2 7 0 0 0 0 0 0 872
m 6 15272 39275 11937 36 30 1899
"""


def read(text):
    return read_workrave(text.splitlines(keepends=True))


def test_a_day_of_its_counts():
    [day] = read(DAY)

    assert day.day == date(2004, 6, 17)
    assert day.work_s == 15272
    micro = (day.micro_offered, day.micro_taken, day.micro_natural, day.micro_skipped, day.micro_postponed)
    rest = (day.rest_offered, day.rest_taken, day.rest_natural, day.rest_skipped, day.rest_postponed)
    assert micro == (8, 2, 3, 1, 4)
    assert rest == (4, 1, 0, 1, 3)


def test_a_day_that_was_begun_twice_is_one_day_and_days_come_in_order():
    body = DAY.split("\n", 1)[1]
    days = read(DAY + body + body.replace("D 17 5", "D 16 5"))

    assert [(each.day.day, each.rest_offered) for each in days] == [(16, 4), (17, 8)]


def test_zero_bytes_that_a_crash_left_are_passed_over():
    assert read(DAY.replace("D 17", "\0\0\0D 17")) == read(DAY)


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("", 1, "header"),
        ("{}\n", 1, "header"),
        ("WorkRaveStats 9\n", 1, "version"),
        (DAY.replace("D 17 5", "D 31 5"), 2, "date"),
        (DAY.replace("D 17 5 104", "D 17"), 2, "date"),
        (DAY.replace("9 2 3", "9 x 3"), 3, "number"),
        (DAY.replace("B 1 7 4 1 0 1 3 4 362", "B 1 7 4"), 4, "short"),
        (DAY[: DAY.index("m 6") + 3] + "\n", 6, "short"),
        ("WorkRaveStats 4\nB 0 7 1 1 1 1 1 1 1\n", 2, "order"),
        (DAY + "what\n", 7, "number"),
    ],
)
def test_what_is_wrong_is_named_by_line(text, line, code):
    with pytest.raises(NotWorkrave) as caught:
        read(text)

    assert (caught.value.line, caught.value.code) == (line, code)


@given(st.integers(0, len(DAY) - 1), st.characters(max_codepoint=300))
def test_a_damaged_file_is_read_or_refused_and_nothing_else(place, character):
    try:
        days = read(DAY[:place] + character + DAY[place + 1 :])
    except NotWorkrave:
        return
    assert all(each.rest_offered >= 0 and each.work_s >= 0 for each in days)
