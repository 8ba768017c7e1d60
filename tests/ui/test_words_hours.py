"""Working hours in words, and ranges as the user writes times of day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QLocale

from neckbreak.core.hours import Span, Standing
from neckbreak.core.hours_text import parse_day
from neckbreak.ui import words
from neckbreak.ui.words_hours import hours_line, spans_words
from tests.core.test_hours import days_of_work
from tests.ui.samples import NOW

LOCALES = ("en_US", "en_GB", "en_CA", "es_ES", "es_MX", "de_DE", "fi_FI", "hi_IN", "ar_EG", "fa_IR", "ko_KR", "ja_JP")


@pytest.fixture(autouse=True)
def locale():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def test_a_line_about_the_hours():
    assert hours_line(Standing(None, NOW.replace(hour=18, minute=0)), NOW) == "Working hours: until 18:00"
    assert hours_line(Standing(None), NOW) == "", "no hours are kept"
    told = {hours_line(Standing(NOW, why=why), NOW) for why in ("hours", "holiday", "not_today", "never")}
    assert len(told) == 4
    assert all(each.endswith("Nothing is offered.") for each in told)


def test_ends_within_a_week_name_the_day():
    for days in range(2, 7):
        end = NOW + timedelta(days=days)
        assert words.until(end, NOW) == f"{end:%A}, {end:%H:%M}"
    assert "/" in words.until(NOW + timedelta(days=7), NOW), "the same day next week needs its date"


def test_ranges_as_the_user_writes_them():
    spans = (Span(9 * 60, 12 * 60 + 30), Span(22 * 60, 30 * 60))

    assert spans_words(spans) == "09:00–12:30, 22:00–06:00"
    assert spans_words((Span(18 * 60, 24 * 60),)) == "18:00–24:00"
    QLocale.setDefault(QLocale("en_US"))
    assert spans_words(spans).replace("\u202f", " ") == "9:00 AM–12:30 PM, 10:00 PM–6:00 AM"
    QLocale.setDefault(QLocale("ar_EG"))
    assert spans_words(spans) == "09:00–12:30, 22:00–06:00", "written plainly where it could not be read again"


@pytest.mark.parametrize("name", LOCALES)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spans=days_of_work().filter(lambda spans: all(s.end <= 1440 or s.end - s.start <= 960 for s in spans)))
def test_what_is_shown_can_be_typed(name, spans):
    QLocale.setDefault(QLocale(name))

    shown = spans_words(spans)

    assert spans_words(parse_day(shown)) == spans_words(parse_day(spans_words(parse_day(shown))))
    assert minutes(parse_day(shown)) == minutes(spans)


def minutes(spans):
    return {minute for span in spans for minute in range(span.start, span.end)}
