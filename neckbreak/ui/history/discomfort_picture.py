"""Discomfort and breaks, one above the other on one axis of weeks, and never in one picture.

Two lines in one frame would say that one makes the other. That cannot be known from one person's weeks, and the
sentence says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from neckbreak.ui.history import words_history as told
from neckbreak.ui.history.bars_picture import grid_step
from neckbreak.ui.history.picture import Fill, Ink, Picture, Table, fill, line, names_below, words_at
from neckbreak.ui.words_week import number

PLOT_EM = 5.0
SCALE = 10


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("DiscomfortPicture", text)


class DiscomfortPicture(Picture):
    """`averages` and `breaks` of the weeks that begin on these Mondays; a week without an answer is left open."""

    def __init__(self, mondays: Sequence[date], averages: Mapping[date, float], breaks: Mapping[date, int]) -> None:
        self._mondays, self._averages, self._breaks = tuple(mondays), averages, breaks
        self.title = tr("Discomfort and breaks, week by week")
        self.sentence = tr("Two pictures on one time axis. They can't show cause: much else changes from week to week.")
        self.inviting = tr(
            "With a check-in each week, which takes ten seconds, you see here how your neck has been, "
            "above the breaks of those weeks."
        )
        if any(monday in averages for monday in mondays):
            self.said = tuple(f"{self._week(each)}: {self._rated(each)}" for each in self._mondays if each in averages)
            self.said += tuple(
                f"{self._week(each)}: {told.breaks(breaks[each])}" for each in self._mondays if breaks.get(each)
            )

    def _week(self, monday: date) -> str:
        return week_words(monday)

    def _rated(self, monday: date) -> str:
        return tr("discomfort {number} of 10").format(number=number(round(self._averages[monday], 1)))

    def table(self) -> Table:
        """A row for each week."""
        rows = (
            (
                self._week(each),
                number(round(self._averages[each], 1)) if each in self._averages else told.NONE,
                told.count(self._breaks.get(each, 0)),
            )
            for each in self._mondays
        )
        return Table((tr("Week"), tr("Discomfort, 0 to 10"), tr("Breaks")), tuple(rows))

    def height(self, width: float, ink: Ink) -> float:  # noqa: ARG002  the same at any width
        """Two plots, each with its heading, and the weeks below."""
        return ink.em * (2 * PLOT_EM + 2 * 1.5 + 1.2 + 1.4)

    def paint(self, painter: QPainter, width: float, ink: Ink) -> list[QRectF]:
        """Discomfort above, breaks below."""
        most = max((self._breaks.get(each, 0) for each in self._mondays), default=0)
        step = grid_step(most)
        top = max(step, -(-most // step) * step)
        left = max(ink.width(str(SCALE)), ink.width(str(top))) + ink.em * 0.6
        slot = (width - left) / max(1, len(self._mondays))
        upper = ink.em * (1.5 + PLOT_EM)
        lower = upper + ink.em * (1.2 + 1.5 + PLOT_EM)
        self._scale(painter, ink, (left, width, upper), tr("Discomfort, 0 to 10"), SCALE, 5)
        self._scale(painter, ink, (left, width, lower), tr("Breaks"), top, step)
        dots = self._dots(painter, ink, left, slot, upper)
        bars = self._bars(painter, ink, left, slot, (lower, top))
        names_below(painter, ink, [told.short_day(each) for each in self._mondays], left, slot, lower)
        return [*dots, *bars]

    def _scale(
        self, painter: QPainter, ink: Ink, frame: tuple[float, float, float], name: str, top: int, step: int
    ) -> None:
        left, width, ground = frame
        plot = ink.em * PLOT_EM
        middle = Qt.AlignmentFlag.AlignVCenter
        box = QRectF(0, ground - plot - ink.em * 1.5, width, ink.em * 1.1)
        words_at(painter, ink, box, Qt.AlignmentFlag.AlignLeft | middle, name, muted=False)
        for value in range(0, top + 1, step):
            y = ground - plot * value / top
            line(painter, ink, QPointF(left, y), QPointF(width, y), strong=value == 0)
            box = QRectF(0, y - ink.em, left - ink.em * 0.3, ink.em * 2)
            words_at(painter, ink, box, Qt.AlignmentFlag.AlignRight | middle, str(value))

    def _dots(self, painter: QPainter, ink: Ink, left: float, slot: float, ground: float) -> list[QRectF]:
        size = min(ink.em * 0.3, slot * 0.45)
        points = [
            (place, QPointF(left + slot * (place + 0.5), ground - ink.em * PLOT_EM * self._averages[each] / SCALE))
            for place, each in enumerate(self._mondays)
            if each in self._averages
        ]
        painter.setPen(QPen(QColor(ink.theme.muted), max(1.0, ink.em * 0.07)))
        for (before, start), (after, end) in pairwise(points):
            if after - before == 1:  # over a week without an answer nothing is known
                painter.drawLine(start, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink.theme.muted))
        for _, point in points:
            painter.drawEllipse(point, size, size)
        return [QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size) for _, point in points]

    def _bars(self, painter: QPainter, ink: Ink, left: float, slot: float, scale: tuple[float, int]) -> list[QRectF]:
        ground, top = scale
        places = []
        for place, each in enumerate(self._mondays):
            count = self._breaks.get(each, 0)
            if count:
                high, wide = ink.em * PLOT_EM * count / top, min(slot * 0.72, ink.em * 2)
                places.append(QRectF(left + slot * (place + 0.5) - wide / 2, ground - high, wide, high))
                fill(painter, places[-1], Fill(0.65), ink)
        return places


def week_words(monday: date) -> str:
    """ "Week of 9 Mar"."""
    return tr("Week of {day}").format(day=told.short_day(monday))
