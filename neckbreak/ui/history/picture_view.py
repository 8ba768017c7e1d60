"""A picture as a widget: its values are walked through with the arrow keys, pointed at, and said to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from neckbreak.ui.history.picture import Ink, Picture

EDGE = 5
"""Pixels around the picture for the focus ring."""
WAYS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class PictureView(QWidget):
    """Shows one picture; the value that is walked to or pointed at has a ring and its words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._picture: Picture | None = None
        self._places: list[QRectF] = []
        self._heights: dict[int, int] = {}
        self._at = -1

    def show_picture(self, picture: Picture) -> None:
        """Show this one from now on."""
        self._picture, self._at = picture, -1
        self._places, self._heights = [], {}
        self.setAccessibleName(picture.title)
        self.setAccessibleDescription(picture.sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if picture.said else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self.update()

    @property
    def value(self) -> str:
        """The chosen value in words; empty for none."""
        return self._picture.said[self._at] if self._picture is not None and self._at >= 0 else ""

    def _choose(self, index: int, *, say: bool) -> None:
        if index == self._at or self._picture is None:
            return
        self._at = index
        self.update()
        if say and self.value:
            self.setAccessibleDescription(f"{self.value}. {self._picture.sentence}")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.value))

    @property
    def places(self) -> list[QRectF]:
        """Where the values are, also before anybody has seen them."""
        if not self._places and self._picture is not None and self._picture.said:
            nowhere = QPixmap(1, 1)
            painter = QPainter(nowhere)
            self._places = self._picture.paint(painter, self.width() - 2 * EDGE, Ink.of(self))
            painter.end()
        return self._places

    def _next(self, way: tuple[float, float]) -> int:
        """The nearest value that way; where there is none, the next or last in order."""
        order = 1 if sum(way) > 0 else -1
        count = len(self.places)
        if self._at < 0:
            return 0 if order > 0 else count - 1
        here = self.places[self._at].center()
        best, nearest = -1, 0.0
        for index, place in enumerate(self.places):
            ahead = place.center() - here
            along = ahead.x() * way[0] + ahead.y() * way[1]
            across = abs(ahead.x() * way[1]) + abs(ahead.y() * way[0])
            if along > 0.5 and along >= across and (best < 0 or along + 3 * across < nearest):
                best, nearest = index, along + 3 * across
        return best if best >= 0 else min(max(self._at + order, 0), count - 1)

    def _say(self, painter: QPainter, ink: Ink, place: QRectF) -> None:
        """The value's words above it, or below where there is no room; inside the widget in any case."""
        pad = ink.em * 0.4
        wide, high = self.width() - 2 * EDGE, self.height() - 2 * EDGE
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        room = QRectF(0, 0, min(wide - 2 * pad, ink.em * 20), high)
        needs = QFontMetricsF(ink.font).boundingRect(room, flags, self.value).adjusted(0, 0, 1, 0)
        box = QRectF(0, 0, needs.width() + 2 * pad, needs.height() + 2 * pad)
        x = min(max(0.0, place.center().x() - box.width() / 2), wide - box.width())
        y = place.top() - box.height() - pad
        box.moveTo(x, y if y >= 0 else min(place.bottom() + pad, high - box.height()))
        painter.setPen(QPen(QColor(ink.theme.outline), 1))
        painter.setBrush(QColor(ink.theme.surface))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(ink.font)
        painter.setPen(QColor(ink.theme.text))
        painter.drawText(box.adjusted(pad, pad, -pad + 1, -pad + 1), flags, self.value)

    def _find(self, at: QPointF) -> int:
        """The smallest one there: a break stands out of the work around it."""
        near = [
            (place.width() * place.height(), i)
            for i, place in enumerate(self.places)
            if place.adjusted(-3, -3, 3, 3).contains(at)
        ]
        return min(near)[1] if near else -1

    def hasHeightForWidth(self) -> bool:
        """Pictures may be higher where they are narrow."""
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Another font takes another room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._places, self._heights = [], {}
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything is in another place."""
        super().resizeEvent(event)
        self._places = []

    def heightForWidth(self, width: int) -> int:
        """In pixels."""
        if self._picture is None:
            return 0
        if width not in self._heights:
            self._heights[width] = round(self._picture.height(width - 2 * EDGE, Ink.of(self))) + 2 * EDGE
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        width = 30 * self.fontMetrics().height()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Small: a picture makes do."""
        return QSize(10 * self.fontMetrics().height(), 2 * self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, the ring around the chosen value, the ring of the focus."""
        if self._picture is None:
            return
        ink = Ink.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(EDGE, EDGE)
        self._places = self._picture.paint(painter, self.width() - 2 * EDGE, ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if 0 <= self._at < len(self._places):
            painter.setPen(QPen(QColor(ink.theme.text), 2))
            painter.drawRect(self._places[self._at].adjusted(-1.5, -1.5, 1.5, 1.5))
            self._say(painter, ink, self._places[self._at])
        if self.hasFocus():
            painter.translate(-EDGE, -EDGE)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ink.theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the values."""
        key = Qt.Key(event.key())
        if not self.places:
            super().keyPressEvent(event)
        elif key in WAYS:
            self._choose(self._next(WAYS[key]), say=True)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if key == Qt.Key.Key_Home else len(self._places) - 1, say=True)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Say what is under the pointer."""
        self._choose(self._find(event.position() - QPointF(EDGE, EDGE)), say=False)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._choose(-1, say=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """Nothing is chosen any more."""
        super().focusOutEvent(event)
        self._choose(-1, say=False)
        if self._picture is not None:
            self.setAccessibleDescription(self._picture.sentence)
