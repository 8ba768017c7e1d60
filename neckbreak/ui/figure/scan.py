"""The body scan's light: one part of a still figure stays clear and warm, the rest steps back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRadialGradient, QTransform

from neckbreak.core.figure import Pose
from neckbreak.ui.figure.palette import Palette

_DIM = 158
_WARM = 46
_BEHIND = 165


@dataclass(frozen=True)
class Light:
    """Where the light is: one ellipse, or two at `wide` to either side; sizes in H."""

    at: float
    high: float
    broad: float
    wide: float
    show: float

    @classmethod
    def of(cls, pose: Pose) -> Light | None:
        """The light of a pose; None without one."""
        show = pose.get("scan.show", 0.0)
        if show <= 0.0:
            return None
        return cls(
            at=pose.get("scan.at", 0.0),
            high=pose.get("scan.high", 0.5),
            broad=pose.get("scan.broad", 0.5),
            wide=pose.get("scan.wide", 0.0),
            show=show,
        )

    def spots(self) -> list[QRectF]:
        """The ellipses' boxes."""
        sides = (-self.wide, self.wide) if self.wide > 0.02 else (0.0,)
        return [QRectF(x - self.broad, self.at - self.high / 2.0, 2.0 * self.broad, self.high) for x in sides]


def _spot(painter: QPainter, box: QRectF, stops: tuple[tuple[float, QColor], ...]) -> None:
    """A soft ellipse, stretched from a round gradient."""
    shade = QRadialGradient(QPointF(0.0, 0.0), 1.0)
    for share, colour in stops:
        shade.setColorAt(share, colour)
    painter.save()
    painter.translate(box.center())
    painter.scale(box.width() / 2.0, box.height() / 2.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawEllipse(QPointF(0.0, 0.0), 1.0, 1.0)
    painter.restore()


def _alpha(colour: str, alpha: float) -> QColor:
    found = QColor(colour)
    found.setAlpha(round(max(min(alpha, 255.0), 0.0)))
    return found


def glow(palette: Palette, light: Light, layer: QPixmap, world: QTransform) -> None:
    """Fill a layer with the light behind the figure."""
    layer.fill(Qt.GlobalColor.transparent)
    painter = QPainter(layer)
    painter.setWorldTransform(world)
    for box in light.spots():
        wide = box.adjusted(-0.45, -0.40, 0.45, 0.40)
        strength = _BEHIND * light.show
        stops = ((0.0, _alpha(palette.glow, strength)), (0.55, _alpha(palette.glow, 0.62 * strength)))
        _spot(painter, wide, (*stops, (1.0, _alpha(palette.glow, 0.0))))
    painter.end()


def wash(palette: Palette, light: Light, layer: QPixmap, world: QTransform) -> None:
    """Fill a layer with the ground's colour, half clear, except where the light is."""
    layer.fill(_alpha(palette.background, _DIM * light.show))
    painter = QPainter(layer)
    painter.setWorldTransform(world)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    full, none = QColor(0, 0, 0, 255), QColor(0, 0, 0, 0)
    for box in light.spots():
        _spot(painter, box.adjusted(-0.14, -0.12, 0.14, 0.12), ((0.0, full), (0.72, full), (1.0, none)))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    for box in light.spots():
        strength = _WARM * light.show
        stops = ((0.0, _alpha(palette.glow, strength)), (0.6, _alpha(palette.glow, 0.7 * strength)))
        _spot(painter, box, (*stops, (1.0, _alpha(palette.glow, 0.0))))
    painter.end()
