"""The wall in the back of the one who stands with back and head against it."""

from __future__ import annotations

from neckbreak.ui.figure.furniture import FLOOR
from neckbreak.ui.figure.ink import DETAIL, Drawing, polygon

TOUCH = 1.275
"""Where the wall's face is, in H: at the back, the seat and the head of the one who stands upright."""

_FAR = -4.0
_TOP = -5.5
_BOARD = 0.34


def wall_behind() -> Drawing:
    """The wall on the left of the picture, with its skirting board."""
    drawing = Drawing()
    face = polygon([(_FAR, _TOP), (TOUCH, _TOP), (TOUCH, FLOOR), (_FAR, FLOOR)])
    drawing.shape(face, "mat", width=0.0, rim=False)
    low = FLOOR - _BOARD
    drawing.shape(polygon([(_FAR, low), (TOUCH, low), (TOUCH, FLOOR), (_FAR, FLOOR)]), "mat_edge", width=0.0, rim=False)
    drawing.line(polygon([(_FAR, low), (TOUCH, low)], closed=False), width=DETAIL, colour="guide")
    drawing.line(polygon([(TOUCH, _TOP), (TOUCH, FLOOR)], closed=False), width=0.036, colour="guide")
    return drawing
