"""How long each group of movements was moved; the two sides, where a movement has them, as two halves of the bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from neckbreak.ui import words_movements
from neckbreak.ui.history import words_history as told
from neckbreak.ui.history.picture import SOLID, STRIPES, Fill, Ink, Legend, Picture, Table, fill, line, words_at

SIDES = ("both", "left", "right")
FILLS: Mapping[str, Fill] = {"both": Fill(0.65, SOLID), "left": Fill(1.0, SOLID), "right": Fill(0.2, STRIPES)}
ROW_EM = 1.9


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("MovesPicture", text)


def side_words(side: str) -> str:
    """The name of one of `SIDES`."""
    return {"both": tr("both sides at once"), "left": tr("left"), "right": tr("right")}[side]


class MovesPicture(Picture):
    """`seconds` of each (group, side), in the order of `groups`."""

    def __init__(self, seconds: Mapping[tuple[str, str], float], groups: Sequence[str]) -> None:
        self._seconds = seconds
        self._groups = [group for group in groups if self._sum(group) >= 0.5]
        self._sides = [side for side in SIDES if any(seconds.get((group, side), 0.0) > 0 for group in self._groups)]
        self.title = tr("What was moved")
        self.sentence = tr("How long each group of movements was played, pauses left out.")
        self.inviting = tr("After the first break you see here what was moved, and how evenly.")
        self.said = tuple(f"{words_movements.group_name(group)}: {self._parts(group)}" for group in self._groups)

    def _sum(self, group: str) -> float:
        return sum(self._seconds.get((group, side), 0.0) for side in SIDES)

    def _parts(self, group: str) -> str:
        lengths = [(side, self._seconds.get((group, side), 0.0)) for side in SIDES]
        parts = [
            tr("{length} {side}").format(length=told.length(seconds), side=side_words(side))
            for side, seconds in lengths
            if seconds >= 0.5
        ]
        return ", ".join(parts)

    def table(self) -> Table:
        """A row for each group."""
        header = (tr("Group"), tr("All"), *(side_words(side) for side in self._sides))
        rows = [
            (
                words_movements.group_name(group),
                told.length(self._sum(group)),
                *(told.length(self._seconds.get((group, side), 0.0)) for side in self._sides),
            )
            for group in self._groups
        ]
        return Table(header, tuple(rows))

    def _legend(self) -> Legend:
        return Legend([(FILLS[side], side_words(side)) for side in self._sides])

    def _names_above(self, width: float, ink: Ink) -> bool:
        return self._widest(ink) > width * 0.4

    def _widest(self, ink: Ink) -> float:
        return max((ink.width(words_movements.group_name(group)) for group in self._groups), default=0.0)

    def _row(self, width: float, ink: Ink) -> float:
        return ink.em * (ROW_EM + (1.2 if self._names_above(width, ink) else 0.0))

    def height(self, width: float, ink: Ink) -> float:
        """A row for each group, and the legend."""
        return self._row(width, ink) * len(self._groups) + ink.em * 0.4 + self._legend().height(width, ink)

    def paint(self, painter: QPainter, width: float, ink: Ink) -> list[QRectF]:
        """Bars from the left, longest to the full width; the length in words after each."""
        above, row = self._names_above(width, ink), self._row(width, ink)
        left = 0.0 if above else self._widest(ink) + ink.em * 0.8
        longest = max((self._sum(group) for group in self._groups), default=1.0)
        label = max((ink.width(told.length(self._sum(group))) for group in self._groups), default=0.0)
        room = width - left - label - ink.em * 0.6
        vertical = Qt.AlignmentFlag.AlignVCenter
        places = []
        for number, group in enumerate(self._groups):
            top = row * number
            if above:
                box = QRectF(0, top, width, ink.em * 1.2)
                words_at(
                    painter,
                    ink,
                    box,
                    Qt.AlignmentFlag.AlignLeft | vertical,
                    words_movements.group_name(group),
                    muted=False,
                )
                top += ink.em * 1.2
            else:
                box = QRectF(0, top, left - ink.em * 0.6, ink.em * ROW_EM)
                words_at(
                    painter,
                    ink,
                    box,
                    Qt.AlignmentFlag.AlignRight | vertical,
                    words_movements.group_name(group),
                    muted=False,
                )
            x, high = left, ink.em * 1.05
            y = top + (ink.em * ROW_EM - high) / 2
            for side in self._sides:
                wide = room * self._seconds.get((group, side), 0.0) / longest
                if wide > 0:
                    fill(painter, QRectF(x, y, max(1.0, wide - 1), high), FILLS[side], ink)
                    x += wide
            places.append(QRectF(left, y, max(2.0, x - left), high))
            box = QRectF(x + ink.em * 0.4, top, label + ink.em, ink.em * ROW_EM)
            words_at(painter, ink, box, Qt.AlignmentFlag.AlignLeft | vertical, told.length(self._sum(group)))
        line(painter, ink, QPointF(left, 0), QPointF(left, row * len(self._groups)), strong=True)
        self._legend().paint(painter, row * len(self._groups) + ink.em * 0.4, width, ink)
        return places
