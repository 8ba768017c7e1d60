"""One type for every picture: it paints itself in any size and theme, and says the same in words and as a table.

So a picture looks alike on the page, in a saved file and on a clipboard, and who cannot see it misses nothing: `said`
are its values one by one, for the arrow keys and a screen reader. Colours are one hue and greys; kinds are told apart
by pattern and order too. Patterns are lines of our own, because an SVG file knows no brushes.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from neckbreak.ui.theme import Theme

SOLID, STRIPES, DOTS, LEVEL, OPEN = "solid", "stripes", "dots", "level", "open"
"""Patterns: filled; slanted lines; dots; lines level with the ground; an edge alone."""


@dataclass(frozen=True, slots=True)
class Ink:
    """What to paint with: the colours of a scheme and the user's font."""

    theme: Theme
    font: QFont

    @classmethod
    def of(cls, widget: QWidget) -> Ink:
        """As this widget is dressed."""
        dark = widget.palette().color(QPalette.ColorRole.Window).lightness() < 128
        return cls(Theme(dark=dark), widget.font())

    @property
    def em(self) -> float:
        """The height of a line of text, in pixels."""
        return QFontMetricsF(self.font).height()

    def small(self) -> QFont:
        """For what stands at axes."""
        font = QFont(self.font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.9)
        else:
            font.setPixelSize(max(1, round(font.pixelSize() * 0.9)))
        return font

    def width(self, words: str) -> float:
        """Of small words, in pixels."""
        return QFontMetricsF(self.small()).horizontalAdvance(words)

    def shade(self, share: float) -> QColor:
        """From paper (0) to the accent (1)."""
        paper, accent = QColor(self.theme.surface), QColor(self.theme.accent)
        return QColor.fromRgbF(
            paper.redF() + (accent.redF() - paper.redF()) * share,
            paper.greenF() + (accent.greenF() - paper.greenF()) * share,
            paper.blueF() + (accent.blueF() - paper.blueF()) * share,
        )


@dataclass(frozen=True, slots=True)
class Fill:
    """How a kind of value looks: `shade` of the accent (below 0: grey) with a pattern over it."""

    shade: float
    pattern: str = SOLID


@dataclass(frozen=True, slots=True)
class Table:
    """The same as a picture in finished words."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    read: frozenset[int] = frozenset({0})
    """Places of the columns that are read; the others are compared, and stand at the right."""

    def as_text(self) -> str:
        """Lines with tabs between, as spreadsheets take them."""
        return "\n".join("\t".join(row) for row in (self.header, *self.rows)) + "\n"


class Picture(ABC):
    """A picture of some values."""

    title = ""
    sentence = ""
    """What it shows, in one sentence."""
    said: tuple[str, ...] = ()
    """Each value in words, in the order in which they are walked through; empty when there is nothing to see yet."""
    inviting = ""
    """Instead of the picture, where there is nothing yet: what will be here."""

    @abstractmethod
    def table(self) -> Table:
        """Header and rows."""

    @abstractmethod
    def height(self, width: float, ink: Ink) -> float:
        """How high it wants to be at this width, in pixels."""

    @abstractmethod
    def paint(self, painter: QPainter, width: float, ink: Ink) -> list[QRectF]:
        """Paint it from (0, 0) on; returns where each of `said` is."""

    def full_text(self) -> str:
        """Title, sentence and table."""
        return f"{self.title}\n{self.sentence}\n\n{self.table().as_text()}"


def fill(painter: QPainter, box: QRectF, how: Fill, ink: Ink) -> None:
    """A bar or patch in this manner."""
    grey = how.shade < 0
    strong = QColor(ink.theme.muted if grey else ink.theme.accent)
    painter.setPen(Qt.PenStyle.NoPen)
    solid = QColor(ink.theme.line) if grey and how.pattern == SOLID else ink.shade(max(0.0, how.shade))
    painter.setBrush(solid)
    painter.drawRect(box)
    thick = max(1.0, ink.em * 0.06)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if how.pattern == OPEN:
        painter.setPen(QPen(strong, thick))
        painter.drawRect(box.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2))
        return
    painter.setPen(QPen(strong, thick))
    step = max(4.0, ink.em * 0.3)
    if how.pattern == STRIPES:
        painter.drawLines(list(_slanted(box, step)))
    elif how.pattern == LEVEL:
        count = int(box.height() // step)
        lines = [
            QLineF(box.left(), box.bottom() - step * (n + 0.5), box.right(), box.bottom() - step * (n + 0.5))
            for n in range(count + 1)
        ]
        painter.drawLines([line for line in lines if line.y1() > box.top()])
    elif how.pattern == DOTS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strong)
        for point in _points(box, step):
            painter.drawEllipse(point, thick * 0.9, thick * 0.9)


def _slanted(box: QRectF, step: float) -> Iterator[QLineF]:
    """Lines at 45°, each only as long as it is inside; aligned with the page, so that neighbours go on."""
    first = int((box.left() + box.top()) // step)
    last = int((box.right() + box.bottom()) // step)
    for number in range(first, last + 1):
        total = number * step  # x + y of the line
        left = max(box.left(), total - box.bottom())
        right = min(box.right(), total - box.top())
        if right > left:
            yield QLineF(left, total - left, right, total - right)


def _points(box: QRectF, step: float) -> Iterator[QPointF]:
    columns, rows = max(1, int(box.width() // step)), max(1, int(box.height() // step))
    for column in range(columns):
        for row in range(rows):
            x = box.left() + box.width() * (column + 0.5) / columns
            yield QPointF(x, box.top() + box.height() * (row + 0.5) / rows)


def words_at(
    painter: QPainter, ink: Ink, box: QRectF, flags: Qt.AlignmentFlag, words: str, *, muted: bool = True
) -> None:
    """Small words in a box, on one line."""
    painter.setFont(ink.small())
    painter.setPen(QColor(ink.theme.muted if muted else ink.theme.text))
    painter.drawText(box, int(flags) | int(Qt.TextFlag.TextSingleLine), words)


def line(painter: QPainter, ink: Ink, start: QPointF, end: QPointF, *, strong: bool = False) -> None:
    """A line of an axis."""
    painter.setPen(QPen(QColor(ink.theme.outline if strong else ink.theme.line), 1.0))
    painter.drawLine(start, end)


def names_below(painter: QPainter, ink: Ink, names: Sequence[str], left: float, slot: float, ground: float) -> None:
    """Names in the middle of slots below the ground: the last one, and every so many before it that there is room."""
    widest = max((ink.width(name) for name in names), default=0.0) + ink.em * 0.6
    every = max(1, -(-int(widest) // max(1, int(slot))))
    free = left + slot * len(names)
    for number in reversed(range((len(names) - 1) % every, len(names), every)):
        start = min(left + slot * (number + 0.5) - widest / 2, left + slot * len(names) - widest)
        if start + widest <= free + 0.5:  # the last one may have been moved to the left, into the one before it
            box = QRectF(start, ground + ink.em * 0.15, widest, ink.em * 1.2)
            words_at(painter, ink, box, Qt.AlignmentFlag.AlignCenter, names[number])
            free = start


@dataclass(frozen=True, slots=True)
class Legend:
    """Which look means what; flows onto more lines where the width is short."""

    entries: Sequence[tuple[Fill, str]]

    def _places(self, width: float, ink: Ink) -> tuple[list[QPointF], float]:
        x, y, found = 0.0, 0.0, []
        for _, words in self.entries:
            wide = ink.em * 1.3 + ink.width(words)
            if x > 0 and x + wide > width:
                x, y = 0.0, y + ink.em * 1.35
            found.append(QPointF(x, y))
            x += wide + ink.em
        return found, y + ink.em * 1.2 if found else 0.0

    def height(self, width: float, ink: Ink) -> float:
        """In pixels."""
        return self._places(width, ink)[1]

    def paint(self, painter: QPainter, top: float, width: float, ink: Ink) -> None:
        """From `top` on."""
        for (how, words), at in zip(self.entries, self._places(width, ink)[0], strict=True):
            fill(painter, QRectF(at.x(), top + at.y() + ink.em * 0.15, ink.em * 0.95, ink.em * 0.8), how, ink)
            box = QRectF(at.x() + ink.em * 1.25, top + at.y(), width, ink.em * 1.1)
            words_at(painter, ink, box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
