"""The tray icon, drawn from the state: a ring that fills through the window around a head and shoulders.

Nothing blinks. One mid-tone colour reads on light and dark panels alike, because a program is not told the panel's
colour. The ring fills in twelfths, so the icon changes every five minutes at most and costs no wake-ups between.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from neckbreak.core.status import Status

SIZES = (16, 22, 24, 32, 48, 64)
STEPS = 12
TEAL = QColor("#2E9AA4")
GREY = QColor("#8C9499")
AMBER = QColor("#D98324")


@dataclass(frozen=True, slots=True)
class Look:
    """What the icon shows: few enough values that equal looks are common."""

    kind: str
    """`progress`, `due`, `paused`, `held`, `missed` or `warning`."""
    step: int
    """Filled twelfths of the ring."""


def look_of(status: Status) -> Look:
    """The icon for this status."""
    step = round(status.progress * STEPS)
    if status.card:
        return Look("warning", 0 if status.card == "emergency" else step)
    if status.missed:
        return Look("missed", STEPS)
    if status.state in ("paused", "off_hours"):
        return Look("paused", step)
    if status.state == "held":
        return Look("held", step)
    if status.state in ("due", "prompting", "snoozed") or status.owed:
        return Look("due", STEPS)
    if status.state in ("away", "breaking"):
        return Look("progress", 0)
    return Look("progress", step)


def icon_for(look: Look) -> QIcon:
    """The look as an icon in all sizes that panels ask for."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(draw(look, size))
    return icon


def draw(look: Look, size: int) -> QPixmap:
    """The look in one size, in pixels."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 32, size / 32)
    quiet = look.kind in ("paused", "held")
    main = GREY if quiet else TEAL
    _ring(painter, look, main)
    _person(painter, main)
    match look.kind:
        case "paused":
            _badge(painter, GREY)
            painter.fillRect(QRectF(21.6, 21.4, 2.2, 7.2), Qt.GlobalColor.white)
            painter.fillRect(QRectF(26.2, 21.4, 2.2, 7.2), Qt.GlobalColor.white)
        case "held":
            _badge(painter, GREY)
            painter.setPen(QPen(Qt.GlobalColor.white, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(21.5, 25), QPointF(28.5, 25))
        case "missed":
            _badge(painter, AMBER)
        case "warning":
            _sign(painter, AMBER)
        case "due":
            _badge(painter, TEAL)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawEllipse(QPointF(25, 25), 2.6, 2.6)
    painter.end()
    return pixmap


def _ring(painter: QPainter, look: Look, colour: QColor) -> None:
    box = QRectF(2, 2, 28, 28)
    faint = QColor(colour)
    faint.setAlpha(85)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(faint, 3.0))
    painter.drawEllipse(box)
    if look.step:
        painter.setPen(QPen(colour, 3.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(box, 90 * 16, -round(360 * 16 * look.step / STEPS))


def _person(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(16, 11.6), 4.4, 5.0)
    body = QPainterPath(QPointF(8.2, 24.6))
    body.cubicTo(8.6, 19.6, 12.6, 19.8, 13.9, 18.4)
    body.lineTo(13.9, 15.5)
    body.lineTo(18.1, 15.5)
    body.lineTo(18.1, 18.4)
    body.cubicTo(19.4, 19.8, 23.4, 19.6, 23.8, 24.6)
    body.closeSubpath()
    painter.drawPath(body)


def _badge(painter: QPainter, colour: QColor) -> None:
    """A disc in the corner, cut out of what is below so that it stands alone."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawEllipse(QPointF(25, 25), 8.4, 8.4)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(25, 25), 6.8, 6.8)


def _sign(painter: QPainter, colour: QColor) -> None:
    """A triangle with a stroke and a dot: a shape that nothing else has, so that it is told without its colour."""
    triangle = QPolygonF([QPointF(21, 11.5), QPointF(31, 30.2), QPointF(11, 30.2)])
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(
        QPen(Qt.GlobalColor.black, 4.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolygon(triangle)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(colour)
    painter.drawPolygon(triangle)
    painter.setPen(QPen(Qt.GlobalColor.white, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(21, 18.2), QPointF(21, 23.6))
    painter.drawPoint(QPointF(21, 27.4))
