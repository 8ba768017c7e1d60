"""What became of the breaks: a bar for each day, week or month, piled up by outcome, always in the same order.

The good ones stand on the ground and have the colour; the rest is grey above them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from neckbreak.core.adherence import Tally
from neckbreak.ui.history import words_history as told
from neckbreak.ui.history.picture import (
    DOTS,
    LEVEL,
    OPEN,
    SOLID,
    STRIPES,
    Fill,
    Ink,
    Legend,
    Picture,
    Table,
    fill,
    line,
    names_below,
    words_at,
)

FILLS: Mapping[str, Fill] = {
    "done": Fill(1.0, SOLID),
    "self_": Fill(0.55, SOLID),
    "partial": Fill(0.25, STRIPES),
    "natural": Fill(0.1, DOTS),
    "skipped": Fill(-1.0, SOLID),
    "ignored": Fill(-1.0, LEVEL),
    "missed": Fill(-1.0, OPEN),
}
PLOT_EM = 10.0
"""Height of the tallest bar."""


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("BarsPicture", text)


@dataclass(frozen=True, slots=True)
class Bar:
    """A day, a week or a month."""

    short: str
    """Below the bar."""
    long: str
    """In words and in the table."""
    tally: Tally


class BarsPicture(Picture):
    """Bars by outcome. `by` is the heading of the table's first column: "Day", "Week" or "Month"."""

    def __init__(self, bars: Sequence[Bar], by: str) -> None:
        self._bars, self._by = tuple(bars), by
        self.title = tr("What became of the breaks")
        self.sentence = tr("Each bar is what was offered, and what you started or took on your own.")
        self._kinds = [name for name in told.KINDS if any(getattr(bar.tally, name) for bar in bars)]
        if self._kinds:
            self.said = tuple(
                tr("{when}: {what}").format(when=bar.long, what=told.kinds(bar.tally) or tr("nothing noted"))
                for bar in self._bars
            )
        self.inviting = tr("Once there are breaks in this time, you see here what became of them.")

    def table(self) -> Table:
        """A row for each bar."""
        names = self._kinds or ["done"]
        header = (self._by, *(told.kind(name) for name in names))
        rows = [(bar.long, *(told.count(getattr(bar.tally, name)) for name in names)) for bar in self._bars]
        return Table(header, tuple(rows))

    def _legend(self) -> Legend:
        return Legend([(FILLS[name], told.kind(name)) for name in self._kinds])

    def height(self, width: float, ink: Ink) -> float:
        """The bars, their names, and what the patterns mean."""
        return ink.em * (PLOT_EM + 2.2) + self._legend().height(width, ink)

    def paint(self, painter: QPainter, width: float, ink: Ink) -> list[QRectF]:
        """Bars from the left to the right."""
        most = max((sum(getattr(bar.tally, name) for name in self._kinds) for bar in self._bars), default=0)
        step = grid_step(most)
        top = max(step, -(-most // step) * step)
        left = ink.width(str(top)) + ink.em * 0.6
        ground, plot = ink.em * (PLOT_EM + 0.5), ink.em * PLOT_EM
        for value in range(0, top + 1, step):
            y = ground - plot * value / top
            line(painter, ink, QPointF(left, y), QPointF(width, y), strong=value == 0)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            words_at(
                painter, ink, QRectF(0, y - ink.em, left - ink.em * 0.3, ink.em * 2), right, str(value) if value else ""
            )
        places = []
        slot = (width - left) / max(1, len(self._bars))
        bar_width = min(slot * 0.72, ink.em * 3)
        for number, bar in enumerate(self._bars):
            x, y = left + slot * (number + 0.5) - bar_width / 2, ground
            for name in self._kinds:
                high = plot * getattr(bar.tally, name) / top
                if high > 0:
                    y -= high
                    fill(painter, QRectF(x, y, bar_width, high - min(1.0, high / 2)), FILLS[name], ink)
            places.append(QRectF(x, min(y, ground - 2), bar_width, max(2.0, ground - y)))
        names_below(painter, ink, [bar.short for bar in self._bars], left, slot, ground)
        self._legend().paint(painter, ground + ink.em * 1.7, width, ink)
        return places


def grid_step(most: int) -> int:
    """How far apart the lines of a scale are: 1, 2, 5, 10, … so that there are about four."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if step * factor * 5 >= most:
                return step * factor
        step *= 10
