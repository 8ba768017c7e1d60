"""The head seen from the front and from behind: key outlines for the turn, features in depth.

Outlines exist for 0° and 60° with the same points and are mixed; features are points with a depth
that turn about the vertical axis. So no part changes its drawing at some angle: it moves or fades.
"""

from __future__ import annotations

from collections.abc import Sequence

from neckbreak.ui.figure.face import PIVOT, Head, draw_face_front, face_region
from neckbreak.ui.figure.hair import HAIR
from neckbreak.ui.figure.ink import Drawing, Point, ellipse, path
from neckbreak.ui.figure.palette import Mark
from neckbreak.ui.figure.skeleton import Skeleton

__all__ = ["PIVOT", "draw_hair_behind", "draw_head_back", "draw_head_front", "face_region"]

_HALF0 = [(0.22, -0.44), (0.325, -0.22), (0.328, 0.02), (0.300, 0.21), (0.222, 0.385), (0.105, 0.482)]
SKULL_0: Sequence[Point] = [
    (0.0, -0.50),
    *_HALF0,
    (0.0, 0.502),
    *[(-x, y) for x, y in reversed(_HALF0)],
]
SKULL_60: Sequence[Point] = [
    (-0.03, -0.50),
    (0.21, -0.43),
    (0.330, -0.22),
    (0.318, 0.02),
    (0.306, 0.18),
    (0.272, 0.365),
    (0.200, 0.478),
    (0.11, 0.502),
    (0.015, 0.475),
    (-0.09, 0.395),
    (-0.18, 0.27),
    (-0.34, 0.13),
    (-0.42, -0.14),
    (-0.30, -0.42),
]

_EAR = [
    (0.0, -0.085),
    (0.035, -0.105),
    (0.066, -0.06),
    (0.055, 0.03),
    (0.028, 0.095),
    (0.0, 0.10),
    (-0.02, 0.03),
]
_EAR_FOLD = [(0.02, -0.065), (0.045, -0.04), (0.03, 0.01), (0.015, 0.035)]


def draw_head_front(
    drawing: Drawing,
    skeleton: Skeleton,
    eyes: float,
    closed: float,
    hair: str,
    scrunch: float = 0.0,
    marks: Sequence[Mark] = (),
) -> None:
    """The head and the hair before and behind it; `eyes` is where they look beyond the head.

    `scrunch` is how far the face is screwed up, `marks` are drawn on the face, under its lines.
    """
    head = Head(skeleton)
    style = HAIR.get(hair, HAIR["mid"])
    near = -0.325 * head.cos - 0.012
    far = 0.325 * head.cos - 0.004 * head.yaw
    if style.knot:
        x, y, z, radius = style.knot
        drawing.shape(ellipse(head.deep([(x, y, z)])[0], radius, radius * 0.92), "hair")
    if head.yaw < 24:
        _ear(drawing, head, far, 1.0, 1.0)
    drawing.shape(path(head.mixed(SKULL_0, SKULL_60)), "skin")
    covered = bool(style.behind_0)
    if covered:
        _ear(drawing, head, near, -1.0, 0.9 + 0.9 * head.share)
    drawing.shape(path(head.mixed(style.front_0, style.front_60)), "hair")
    if covered:
        _strands(drawing, head)
    else:
        _ear(drawing, head, near, -1.0, 0.9 + 0.9 * head.share)
    for mark in marks:
        for side, arm in skeleton.arms.items():
            if mark.region.partition(".")[2] in ("", arm.name):
                # a pattern of dots would look like a rash
                tension = face_region(skeleton, side)
                drawing.line(tension, colour=mark.kind, width=0.048, alpha=round(125 * mark.strength))
    draw_face_front(drawing, head, eyes * head.turned, max(closed, scrunch), scrunch)


def draw_hair_behind(drawing: Drawing, skeleton: Skeleton, hair: str) -> None:
    """The layer of hair that hangs behind the neck; drawn before the neck."""
    style = HAIR.get(hair, HAIR["mid"])
    if style.behind_0:
        head = Head(skeleton)
        drawing.shape(path(head.mixed(style.behind_0, style.behind_60)), "hair_shade")


def _strands(drawing: Drawing, head: Head) -> None:
    for points in (
        [(0.13, -0.372, 0.26), (0.06, -0.45, 0.20), (-0.06, -0.50, 0.12)],
        [(-0.10, -0.262, 0.30), (-0.20, -0.30, 0.24), (-0.29, -0.26, 0.14)],
    ):
        drawing.line(path(head.deep(points), closed=False), colour="hair_shade", width=0.022)


def _ear(drawing: Drawing, head: Head, x: float, side: float, width: float) -> None:
    shape = [(x + px * side * width, py + 0.03) for px, py in _EAR]
    fold = [(x + px * side * width, py + 0.03) for px, py in _EAR_FOLD]
    drawing.shape(path(head.flat(shape)), "skin")
    drawing.line(path(head.flat(fold), closed=False), alpha=150)


def draw_head_back(drawing: Drawing, skeleton: Skeleton, hair: str) -> None:
    """The head from behind: ears at the sides of the hair."""
    style = HAIR.get(hair, HAIR["mid"])
    head = Head(skeleton)
    for side in (-1.0, 1.0):
        ear = [(side * (0.322 + x * 1.05) - head.sin * 0.05 * side, y + 0.03) for x, y in _EAR]
        drawing.shape(path(head.flat(ear)), "skin")
    crown = [(0.0, -0.555), (0.22, -0.505), (0.35, -0.30)]
    if hair == "mid":
        crown = [(0.0, -0.58), (0.22, -0.53), (0.375, -0.32)]
    half = [*crown, *style.nape]
    outline = [*half, *[(-x, y) for x, y in reversed(half[1:-1])]]
    drawing.shape(path(head.flat(outline)), "hair")
    for x in (-0.16, 0.02, 0.17):
        strand = [(x * 1.2, -0.30), (x * 1.35, -0.05), (x, 0.20)]
        drawing.line(path(head.flat(strand), closed=False), colour="hair_shade", width=0.022)
    if style.knot:
        _, y, _, radius = style.knot
        centre = head.flat([(0.0, y + 0.09)])[0]
        drawing.shape(ellipse(centre, radius, radius * 0.92), "hair")
        drawing.line(
            path(head.flat([(-0.09, y + 0.06), (0.0, y + 0.13), (0.09, y + 0.07)]), closed=False),
            colour="hair_shade",
            width=0.022,
        )
