"""A sheet of paper to write on: text in points, places in millimetres, black on white.

Without a painter it only measures, so that a page can be laid out before it is drawn. Every line is broken and cut
here, so nothing can run over an edge.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen, QTextLayout, QTextOption

INCH_MM = 25.4
INK, SOFT, PALE = "#000000", "#5A5A5A", "#BBBBBB"


class Sheet:
    """What is drawn on `device`, in millimetres from its upper left corner; `scale` makes all text smaller."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter | None, family: str, scale: float = 1.0) -> None:
        self._device = device
        self._painter = painter
        self._family = family
        self.scale = scale
        self._dots = device.logicalDpiX() / INCH_MM

    def text(
        self,
        x: float,
        y: float,
        width: float,
        words: str,
        *,
        points: float = 8.5,
        bold: bool = False,
        ink: str = INK,
        most: int = 99,
        right: bool = False,
    ) -> float:
        """Write from `y` on, in lines no wider than `width`, `most` of them; returns the height they take."""
        font = self._font(points, bold)
        metrics = QFontMetricsF(font, self._device)
        lines = self._lines(words, font, metrics, width * self._dots, most)
        if self._painter is not None:
            self._painter.setFont(font)
            self._painter.setPen(QColor(ink))
            for number, line in enumerate(lines):
                left = x * self._dots
                if right:
                    left += width * self._dots - metrics.horizontalAdvance(line)
                self._painter.drawText(
                    QPointF(left, y * self._dots + metrics.ascent() + number * metrics.height()), line
                )
        return len(lines) * metrics.height() / self._dots

    def measuring(self) -> Sheet:
        """The same, but nothing is drawn on it."""
        return Sheet(self._device, None, self._family, self.scale)

    def width(self, words: str, points: float = 8.5, *, bold: bool = False) -> float:
        """How wide that is on one line."""
        return QFontMetricsF(self._font(points, bold), self._device).horizontalAdvance(words) / self._dots

    def line_height(self, points: float = 8.5) -> float:
        """Of one line."""
        return QFontMetricsF(self._font(points, bold=False), self._device).height() / self._dots

    def rule(self, x: float, y: float, width: float, *, ink: str = PALE) -> None:
        """A thin line across."""
        self.line(x, y, x + width, y, ink=ink)

    def line(self, x1: float, y1: float, x2: float, y2: float, *, ink: str = INK, mm: float = 0.2) -> None:
        """A line between two points."""
        if self._painter is not None:
            self._painter.setPen(QPen(QColor(ink), mm * self._dots))
            self._painter.drawLine(self._at(x1, y1), self._at(x2, y2))

    def box(self, x: float, y: float, width: float, height: float, fill: str = "", *, edge: str = "") -> None:
        """A rectangle, filled or not."""
        if self._painter is not None:
            self._painter.setPen(QPen(QColor(edge), 0.2 * self._dots) if edge else QPen(Qt.PenStyle.NoPen))
            self._painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
            self._painter.drawRect(QRectF(x * self._dots, y * self._dots, width * self._dots, height * self._dots))

    def dot(self, x: float, y: float, radius: float, *, filled: bool) -> None:
        """A dot, or a ring."""
        if self._painter is not None:
            self._painter.setPen(QPen(QColor(INK if filled else SOFT), 0.25 * self._dots))
            self._painter.setBrush(QColor(INK) if filled else QColor("#FFFFFF"))
            self._painter.drawEllipse(self._at(x, y), radius * self._dots, radius * self._dots)

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF(x * self._dots, y * self._dots)

    def _font(self, points: float, bold: bool) -> QFont:
        font = QFont(self._family)
        font.setPointSizeF(points * self.scale)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("liga"), 0)  # or nobody finds "offered" in the file
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _lines(self, words: str, font: QFont, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
        words = " ".join("".join(each if each.isprintable() else " " for each in words).split())
        layout = QTextLayout(words, font, self._device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        encoded = words.encode("utf-16-le")  # Qt counts in units of two bytes
        ends = [*starts[1:], len(encoded) // 2]
        lines = [
            encoded[2 * start : 2 * end].decode("utf-16-le", "replace").rstrip()
            for start, end in zip(starts, ends, strict=True)
        ]
        if len(lines) > most:
            rest = encoded[2 * starts[most - 1] :].decode("utf-16-le", "replace")
            lines = [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        return lines
