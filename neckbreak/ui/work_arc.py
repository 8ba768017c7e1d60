"""The quiet picture of a round: how much work there has been, and where a break may come.

It is a progress bar that is painted as an arc, so that assistive technology reads it as one.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from neckbreak.core.status import Status
from neckbreak.ui import words

START = 225.0
"""Degrees, counted from three o'clock against the clock: where the arc begins."""
SWEEP = 270.0
SIDE_EM = 9.5
HEIGHT = 0.87
"""What the arc needs of its width."""
COUNTING = ("working", "due", "prompting", "snoozed", "held")


class WorkArc(QProgressBar):
    """Minutes of work in this round, of the most there may be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Work in this round"))
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._state = "working"
        self._work, self._earliest, self._latest = 0.0, 0.5, 1.0

    def show_status(self, status: Status, now: datetime, earliest_s: float, latest_s: float) -> None:
        """Show the round; `earliest_s` and `latest_s` are the user's window in seconds of work."""
        latest = status.work_s + status.latest_in_s if status.latest_in_s > 0 else max(latest_s, 1.0)
        earliest = status.work_s + status.earliest_in_s if status.earliest_in_s > 0 else earliest_s
        self._state = status.state
        self._work = min(1.0, status.work_s / latest)
        self._earliest = min(1.0, earliest / latest)
        most = max(1, round(latest / 60))
        self.setRange(0, most)
        self.setValue(min(most, int(status.work_s // 60)))
        self.setAccessibleDescription(words.headline(status, now))
        self.setToolTip(
            self.tr("{work} of work in this round. A break may come between {earliest} and {latest}.").format(
                work=words.minutes(status.work_s), earliest=words.minutes(earliest), latest=words.minutes(latest)
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Grows with the text; an arc that is open below needs no square."""
        side = SIDE_EM * self.fontMetrics().height()
        return QSize(round(side), round(side * HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same: an arc does not shrink."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the arc instead of a bar."""
        side = min(self.width(), self.height() / HEIGHT)
        thick = side * 0.075
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - side) / 2, (self.height() - side * HEIGHT) / 2)
        box = QRectF(thick, thick, side - 2 * thick, side - 2 * thick)
        colours = self.palette()
        accent = colours.color(QPalette.ColorRole.Highlight)
        zone = _between(colours.color(QPalette.ColorRole.Base), accent, 0.38)
        counting = self._state in COUNTING
        self._arc(painter, box, 0.0, 1.0, colours.color(QPalette.ColorRole.Mid), thick)
        if counting:
            self._arc(painter, box, self._earliest, 1.0, zone, thick)
            self._tick(painter, box, thick, colours.color(QPalette.ColorRole.Dark))
        done = accent if counting else colours.color(QPalette.ColorRole.Dark)
        if self._work > 0.004 and self._state not in ("breaking", "away"):
            self._arc(painter, box, 0.0, self._work, done, thick)
        if self._state == "breaking":
            self._arc(painter, box, 0.0, 1.0, accent, thick)
        self._middle(painter, side)

    def _arc(self, painter: QPainter, box: QRectF, start: float, end: float, colour: QColor, thick: float) -> None:
        painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(box, round(16 * (START - SWEEP * start)), round(-16 * SWEEP * (end - start)))

    def _tick(self, painter: QPainter, box: QRectF, thick: float, colour: QColor) -> None:
        """Where the window opens; seen without telling colours apart."""
        painter.save()
        painter.translate(box.center())
        painter.rotate(-(START - SWEEP * self._earliest))
        painter.setPen(QPen(colour, max(2.0, thick * 0.2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        radius = box.width() / 2
        painter.drawLine(QPointF(radius - thick * 1.35, 0), QPointF(radius - thick * 0.75, 0))
        painter.restore()

    def _middle(self, painter: QPainter, side: float) -> None:
        colours = self.palette()
        ink = colours.color(QPalette.ColorRole.WindowText)
        muted = colours.color(QPalette.ColorRole.PlaceholderText)
        if self._state == "paused":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(muted)
            for left in (0.40, 0.535):
                painter.drawRoundedRect(QRectF(side * left, side * 0.39, side * 0.065, side * 0.22), 3, 3)
            return
        if self._state not in COUNTING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(QPalette.ColorRole.Highlight) if self._state == "breaking" else muted)
            painter.drawEllipse(QPointF(side / 2, side / 2), side * 0.09, side * 0.09)
            return
        font = self.font()
        font.setPixelSize(round(side * 0.25))
        painter.setFont(font)
        painter.setPen(ink)
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, side * 0.30, side, side * 0.28), int(centre), str(self.value()))
        caption = self.tr("min of work")
        font.setPixelSize(round(side * 0.095))
        wide = QFontMetricsF(font).horizontalAdvance(caption)
        font.setPixelSize(max(1, round(side * 0.095 * min(1.0, side * 0.66 / wide))))
        painter.setFont(font)
        painter.setPen(muted)
        painter.drawText(QRectF(0, side * 0.57, side, side * 0.14), int(centre), caption)


def _between(first: QColor, second: QColor, share: float) -> QColor:
    """A colour on the way from `first` to `second`."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )
