"""The year at a glance: a square for each day, stronger in colour with more breaks; one without is paper, as a weekend.

Weeks are columns. Where the width is short for a year of them, they go on below.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from neckbreak.core.adherence import Tally
from neckbreak.core.weeks import look, monday
from neckbreak.ui.history import words_history as told
from neckbreak.ui.history.picture import Fill, Ink, Legend, Picture, Table, fill, words_at

STEPS = ((1, 0.22), (3, 0.42), (6, 0.68), (9, 1.0))
"""From so many breaks a day on, the shade."""
LEAST_WEEKS = 13
CELL_EM = 0.62
"""The least side of a square."""
LARGEST_EM = 1.1


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("YearPicture", text)


def shade(count: int) -> float:
    """How dark a day with so many breaks is, from 0 to 1."""
    return max((each for least, each in STEPS if count >= least), default=0.0)


class YearPicture(Picture):
    """The weeks up to and with that of `last`; a year of them, or those since `began` and some more."""

    def __init__(self, tallies: Mapping[date, Tally], last: date, began: date = date.min) -> None:
        self.title = tr("The year, day by day")
        self.sentence = tr("The stronger its colour, the more breaks a day had: guided ones and your own.")
        self.inviting = tr("Each day with a break gets a square here. A quiet week simply stays paper.")
        self._last = last
        year, some = look("year", last, last).first, monday(last) - timedelta(days=7 * (LEAST_WEEKS - 1))
        self._first = max(year, min(some, monday(began) if began > year else year))
        self._weeks = (last - self._first).days // 7 + 1
        counts = {day: told.taken(tally) for day, tally in tallies.items() if self._first <= day <= last}
        self._days = sorted((day, count) for day, count in counts.items() if count)
        self.said = tuple(f"{told.day(day, year=True)}: {told.breaks(count)}" for day, count in self._days)

    def table(self) -> Table:
        """A row for each day with breaks."""
        rows = tuple((told.day(day, year=True), str(count)) for day, count in self._days)
        return Table((tr("Day"), tr("Breaks")), rows)

    def _grid(self, width: float, ink: Ink) -> tuple[float, float, int]:
        """Where the squares begin, their side, and how many weeks go side by side."""
        left = max(ink.width(told.weekday(n)) for n in (0, 2, 4)) + ink.em * 0.5
        least = ink.em * CELL_EM
        bands = 1
        while (width - left) / -(-self._weeks // bands) < least and bands < 8:
            bands += 1
        across = -(-self._weeks // bands)
        return left, min((width - left) / across, ink.em * LARGEST_EM), across

    def _band(self, side: float, ink: Ink) -> float:
        return ink.em * 1.3 + side * 7 + ink.em * 0.5

    def height(self, width: float, ink: Ink) -> float:
        """All bands and the legend."""
        _, side, across = self._grid(width, ink)
        return self._band(side, ink) * -(-self._weeks // across) + ink.em * 0.3 + self._legend().height(width, ink)

    def _legend(self) -> Legend:
        ends = [str(least - 1) for least, _ in STEPS[1:]]
        words = [f"{least}–{end}" for (least, _), end in zip(STEPS, ends, strict=False)]
        words.append(tr("{n} or more breaks a day").format(n=STEPS[-1][0]))
        return Legend([(Fill(each), name) for (_, each), name in zip(STEPS, words, strict=True)])

    def paint(self, painter: QPainter, width: float, ink: Ink) -> list[QRectF]:
        """Squares, months above, weekdays on the left."""
        left, side, across = self._grid(width, ink)
        band = self._band(side, ink)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for week in range(0, self._weeks, across):
            top = band * (week // across) + ink.em * 1.3
            for number in (0, 2, 4):
                box = QRectF(0, top + side * number, left, side)
                words_at(painter, ink, box, middle, told.weekday(number))
        self._months(painter, ink, left, side, across, band)
        places = []
        for day, count in self._days:
            week, weekday = divmod((day - self._first).days, 7)
            x = left + side * (week % across)
            y = band * (week // across) + ink.em * 1.3 + side * weekday
            gap = max(1.0, side * 0.08)
            places.append(QRectF(x + gap, y + gap, side - 2 * gap, side - 2 * gap))
            fill(painter, places[-1], Fill(shade(count)), ink)
        self._legend().paint(painter, band * -(-self._weeks // across) + ink.em * 0.3, width, ink)
        return places

    def _months(self, painter: QPainter, ink: Ink, left: float, side: float, across: int, band: float) -> None:
        """Each above the week in which it begins."""
        free = dict.fromkeys(range(-(-self._weeks // across)), 0.0)
        for week in range(self._weeks):
            days = (self._first + timedelta(days=7 * week + n) for n in range(7))
            begins = next((day for day in days if day.day == 1), None)
            row, x = week // across, left + side * (week % across)
            if begins is None or begins > self._last or x < free[row]:
                continue
            name = told.month(begins)
            free[row] = x + ink.width(name) + ink.em * 0.4
            if free[row] > left + side * across + ink.em * 2:
                continue
            box = QRectF(x, band * row, ink.em * 6, ink.em * 1.2)
            words_at(painter, ink, box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
