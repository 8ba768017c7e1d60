"""Things around the figure in the front view: the wall behind it, the floor, an elastic band."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from neckbreak.ui.figure.arms import tip
from neckbreak.ui.figure.curves import dist, sub
from neckbreak.ui.figure.ink import Drawing, path, polygon
from neckbreak.ui.figure.legs import FLOOR
from neckbreak.ui.figure.palette import Palette
from neckbreak.ui.figure.skeleton import Skeleton

_WALL = QRectF(-2.95, -3.4, 5.9, FLOOR - 0.42 + 3.4)
_SKIRTING = 0.20
_WALL_TONE, _BOARD_TONE = 0.10, 0.20
_SLACK = 2.6
"""The length of the band's one half when it hangs loose, in H."""


class FrontDrawing(Drawing):
    """A drawing with a wall and a floor behind it, if the scene has them."""

    def __init__(self, props: tuple[str, ...]) -> None:
        super().__init__()
        self._props = props

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Paint the room, then the figure."""
        if "wall" in self._props:
            wall, board = _tint(palette, _WALL_TONE), _tint(palette, _BOARD_TONE)
            painter.fillRect(_WALL, wall)
            painter.fillRect(QRectF(_WALL.left(), _WALL.bottom() - _SKIRTING, _WALL.width(), _SKIRTING), board)
        if "floor" in self._props:
            tone = _tint(palette, 0.55)
            painter.fillRect(QRectF(-3.6, FLOOR + 0.01, 7.2, 0.028), tone)
        super().paint(painter, palette)


def _tint(palette: Palette, share: float) -> QColor:
    """The guide's colour, thin enough for the ghost behind it to show."""
    colour = QColor(palette.guide)
    colour.setAlphaF(share)
    return colour


def draw_band(drawing: Drawing, skeleton: Skeleton) -> None:
    """An elastic band from both hands to the feet that stand on it; the longer, the thinner."""
    drawing.shape(path([(-0.62, 6.0), (0.0, 6.03), (0.62, 6.0), (0.62, 6.09), (0.0, 6.10), (-0.62, 6.09)]), "desk")
    for side, arm in skeleton.arms.items():
        hand = skeleton.to_picture(tip(arm))
        foot = (side * 0.60, 6.03)
        long = dist(hand, foot)
        half = 0.052 * min(1.0, _SLACK / long) ** 0.5
        dx, dy = sub(foot, hand)
        nx, ny = -dy / long * half, dx / long * half
        strip = [(hand[0] + nx, hand[1] + ny), (foot[0] + nx, foot[1] + ny)]
        strip += [(foot[0] - nx, foot[1] - ny), (hand[0] - nx, hand[1] - ny)]
        drawing.shape(polygon(strip), "desk", width=0.022)
