"""The report's two small pictures, in greys that a photocopy keeps apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from neckbreak.core.adherence import Tally
from neckbreak.core.checkin import CheckIn
from neckbreak.ui.report_sheet import PALE, SOFT, Sheet
from neckbreak.ui.report_words import short_day, tr

BARS_MM, DOTS_MM = 24.0, 22.0
DONE, PARTIAL = "#333333", "#A0A0A0"
MOST_NUMBERS = 8
"""Weeks above which the bars carry no numbers."""


def week_bars(sheet: Sheet, x: float, y: float, width: float, weeks: Mapping[date, Tally]) -> float:
    """A bar a week: done, ended early, and the outline of what was offered; returns where it ends."""
    y += sheet.text(x, y, width, tr("Breaks by week, taken / offered"), ink=SOFT) + 1
    small = sheet.line_height(7)
    y += small
    tallest = max((max(each.breaks, each.offered) for each in weeks.values()), default=0) or 1
    step = width / max(1, len(weeks))
    bar = min(step * 0.7, 9.0)
    floor = y + BARS_MM
    for number, (monday, each) in enumerate(weeks.items()):
        left = x + number * step + (step - bar) / 2
        done, breaks = each.done + each.self_, each.breaks
        if each.offered:
            sheet.box(left, floor - BARS_MM * each.offered / tallest, bar, BARS_MM * each.offered / tallest, edge=SOFT)
        sheet.box(left, floor - BARS_MM * done / tallest, bar, BARS_MM * done / tallest, DONE)
        sheet.box(left, floor - BARS_MM * breaks / tallest, bar, BARS_MM * (breaks - done) / tallest, PARTIAL)
        if breaks and len(weeks) <= MOST_NUMBERS:
            words = f"{breaks} / {each.offered}"
            top = floor - BARS_MM * max(breaks, each.offered) / tallest - small
            sheet.text(left + bar / 2 - sheet.width(words, 7) / 2, top, step * 2, words, points=7, most=1)
        if number % max(1, round(len(weeks) / 6)) == 0:
            sheet.text(x + number * step, floor + 0.6, max(step, 14.0), short_day(monday), points=7, ink=SOFT, most=1)
    sheet.rule(x, floor, width, ink=SOFT)
    y = floor + 0.6 + small + 0.8
    return y + _key(sheet, x, y, width, ((DONE, tr("done")), (PARTIAL, tr("ended early")), ("", tr("offered"))))


def _key(sheet: Sheet, x: float, y: float, width: float, entries: Sequence[tuple[str, str]]) -> float:
    """What the greys mean; goes on below where the line is full."""
    small = sheet.line_height(7)
    at, begun = x, float(y)
    for grey, words in entries:
        needs = 4.5 + sheet.width(words, 7)
        if at > x and at + needs > x + width:
            at, y = x, y + small
        sheet.box(at, y + small / 2 - 1.1, 2.2, 2.2, grey, edge="" if grey else SOFT)
        sheet.text(at + 3.2, y, width - 3.2, words, points=7, most=1)
        at += needs + 3
    return y + small - begun


def discomfort_picture(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    period: tuple[date, date],
    checkins: Sequence[CheckIn],
    ratings: Sequence[tuple[date, float]],
) -> float:
    """Filled dots for the weekly averages, rings for single days; returns where it ends."""
    first, last = period
    small, margin = sheet.line_height(7), 6.0
    days = max(1, (last - first) // timedelta(days=1))
    floor, left, inner = y + small / 2 + DOTS_MM, x + margin, width - margin - 2
    for value in (0, 5, 10):
        level = floor - DOTS_MM * value / 10
        sheet.rule(left, level, inner, ink=SOFT if value == 0 else PALE)
        sheet.text(x, level - small / 2, margin - 1, str(value), points=7, ink=SOFT, most=1)

    def place(day: date, value: float) -> tuple[float, float]:
        return left + inner * ((day - first) // timedelta(days=1)) / days, floor - DOTS_MM * value / 10

    for day, mean in ratings:
        sheet.dot(*place(day, mean), 0.7, filled=False)
    for each in checkins:
        if each.average is not None:
            sheet.dot(*place(each.at.date(), each.average), 0.95, filled=True)
    sheet.text(left, floor + 0.6, 20, short_day(first), points=7, ink=SOFT, most=1)
    sheet.text(left + inner - 20, floor + 0.6, 20, short_day(last), points=7, ink=SOFT, most=1, right=True)
    y = floor + 0.6 + small
    told = tr("Filled: the average of a week, 0 to 10. Rings: single days. This can't show what causes what.")
    return y + sheet.text(x, y, width, told, points=7, ink=SOFT)
