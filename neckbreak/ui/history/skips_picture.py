"""When somebody tends to say no: hours of the day against days of the week, a larger square for more of the offers."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt, QTime
from PySide6.QtGui import QPainter

from neckbreak.core.skipping import Cell
from neckbreak.ui.history import words_history as told
from neckbreak.ui.history.picture import OPEN, SOLID, Fill, Ink, Legend, Picture, Table, fill, line, words_at

LEAST_OFFERS = 10
"""With fewer there is no pattern to see."""
CELL_EM = 1.7


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("SkipsPicture", text)


class SkipsPicture(Picture):
    """`cells` of (weekday, hour), from the last `weeks` weeks."""

    def __init__(self, cells: Mapping[tuple[int, int], Cell], weeks: int) -> None:
        self._cells = cells
        self.title = tr("When you tend to skip")
        self.sentence = tr(
            "Offers of the last {n} weeks, skipped or not answered: the larger the filled part, the more of them."
        ).format(n=weeks)
        self.inviting = tr("After some weeks you see here at what times a break does not suit you.")
        hours = [hour for _, hour in cells]
        self._hours = range(min(hours), max(hours) + 1) if hours else range(9, 17)
        self._days = range(max([4, *(day for day, _ in cells)]) + 1)
        self._keys = sorted(key for key in cells if cells[key].offered)
        if sum(cell.offered for cell in cells.values()) >= LEAST_OFFERS:
            self.said = tuple(f"{self._when(*key)}: {self._what(cells[key])}" for key in self._keys)

    def _when(self, day: int, hour: int) -> str:
        return tr("{day}, {hour}").format(day=told.weekday(day), hour=self._hour(hour))

    def _hour(self, hour: int) -> str:
        return f"{_clock(hour)}–{_clock((hour + 1) % 24)}"

    def _what(self, cell: Cell) -> str:
        if not cell.refused:
            return tr("none of {all} skipped").format(all=cell.offered)
        return tr("{n} of {all} skipped").format(n=cell.refused, all=cell.offered)

    def table(self) -> Table:
        """A row for each hour with offers."""
        rows = (
            (told.weekday(day), self._hour(hour), str(cell.offered), told.count(cell.refused))
            for (day, hour), cell in ((key, self._cells[key]) for key in self._keys)
        )
        return Table((tr("Day"), tr("Hour"), tr("Offered"), tr("Skipped or not answered")), tuple(rows))

    def _sizes(self, width: float, ink: Ink) -> tuple[float, float]:
        left = max(ink.width(told.weekday(day)) for day in self._days) + ink.em * 0.7
        return left, min(ink.em * CELL_EM, max(2.0, (width - left) / len(self._hours)))

    def _legend(self) -> Legend:
        return Legend(((Fill(-1.0, OPEN), tr("offered")), (Fill(0.65, SOLID), tr("skipped or not answered"))))

    def height(self, width: float, ink: Ink) -> float:
        """Rows of days, the hours below, the legend."""
        _, side = self._sizes(width, ink)
        return side * len(self._days) + ink.em * 1.9 + self._legend().height(width, ink)

    def paint(self, painter: QPainter, width: float, ink: Ink) -> list[QRectF]:
        """A frame for each hour with offers; the filled part is the share that was refused, by area."""
        left, side = self._sizes(width, ink)
        middle = Qt.AlignmentFlag.AlignVCenter
        for day in self._days:
            words_at(
                painter, ink, QRectF(0, side * day, left, side), Qt.AlignmentFlag.AlignLeft | middle, told.weekday(day)
            )
        places = []
        for day, hour in self._keys:
            cell = self._cells[day, hour]
            box = QRectF(left + side * (hour - self._hours[0]), side * day, side, side).adjusted(1, 1, -1, -1)
            places.append(box)
            corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
            for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
                line(painter, ink, start, end)
            inner = (box.width() - 2) * sqrt(cell.refused / cell.offered)
            if inner > 0:
                fill(
                    painter,
                    QRectF(box.center() - QPointF(inner / 2, inner / 2), box.center() + QPointF(inner / 2, inner / 2)),
                    Fill(0.65),
                    ink,
                )
        ground = side * len(self._days)
        widest = ink.width(_clock(22)) + ink.em * 0.5
        every = max(1, -(-int(widest) // max(1, int(side))))
        for hour in range(self._hours[0], self._hours[-1] + 1, every):
            box = QRectF(left + side * (hour - self._hours[0]), ground + ink.em * 0.2, widest * 2, ink.em * 1.2)
            words_at(painter, ink, box, Qt.AlignmentFlag.AlignLeft | middle, _clock(hour))
        self._legend().paint(painter, ground + ink.em * 1.7, width, ink)
        return places


def _clock(hour: int) -> str:
    return QLocale().toString(QTime(hour % 24, 0), QLocale.FormatType.ShortFormat)
