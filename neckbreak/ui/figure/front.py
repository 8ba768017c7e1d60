"""The figure from the front, seated or standing."""

from __future__ import annotations

from PySide6.QtGui import QTransform

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.arms import before_trunk, draw_arm, draw_forearm
from neckbreak.ui.figure.contacts import ACROSS, ON_ARM, ON_HEAD
from neckbreak.ui.figure.front_props import FrontDrawing, draw_band
from neckbreak.ui.figure.front_regions import REGIONS, cord
from neckbreak.ui.figure.head import draw_hair_behind, draw_head_front
from neckbreak.ui.figure.ink import Drawing, Point, joined, lerp, path, polygon
from neckbreak.ui.figure.legs import draw_backrest, draw_legs_front, draw_stool
from neckbreak.ui.figure.palette import Look, Mark
from neckbreak.ui.figure.skeleton import HIP_LINE, Skeleton, solve
from neckbreak.ui.figure.torso import neck_side, neck_skin, shirt, shirt_half

__all__ = ["REGIONS", "draw_front", "trunk_transform"]


def draw_front(pose: Pose, rig: Rig, look: Look) -> Drawing:
    """The display list of a pose seen from the front."""
    skeleton = solve(pose, rig, back=False)
    drawing = Drawing()
    seat = FrontDrawing(look.props)
    if not skeleton.standing:
        if "chair" in look.props:
            draw_backrest(seat)
        draw_stool(seat, back=False)
    draw_legs_front(seat, skeleton)
    if "band" in look.props:
        draw_band(seat, skeleton)
    draw_hair_behind(drawing, skeleton, look.hair)
    drawing.shape(neck_skin(skeleton), "skin")
    _draw_throat(drawing, skeleton)
    marks: dict[str, list[Mark]] = {"skin": [], "shirt": [], "arm": [], "head": []}
    for mark in look.marks:
        marks[_LAYERS.get(mark.region.partition(".")[0], "shirt")].append(mark)
    _mark(drawing, skeleton, marks["skin"])
    neckline = _neckline(skeleton)
    drawing.shape(shirt(skeleton, neckline), "shirt")
    _mark(drawing, skeleton, marks["shirt"])
    _draw_folds(drawing, skeleton)
    arms = before_trunk(skeleton.arms)
    # a sleeve that hangs before the chest would hide the collar's edge; one that is held up is before it
    covered = any(arm.over and arm.order == ACROSS for arm in arms)
    if not covered:
        _draw_collar(drawing, skeleton, neckline)
    for arm in arms:
        draw_arm(drawing, arm, skeleton, back=False)
    _mark(drawing, skeleton, marks["arm"])
    if covered:
        _draw_collar(drawing, skeleton, neckline)
    for arm in arms:
        if arm.over:
            draw_forearm(drawing, arm, held=skeleton.arms[-arm.side].order == ON_ARM)
    eyes, closed = -pose.get("eyes.yaw", 0.0), pose.get("eyes.close", 0.0)
    draw_head_front(drawing, skeleton, eyes, closed, look.hair, pose.get("face.scrunch", 0.0), marks["head"])
    for arm in arms:
        if arm.order == ON_HEAD:
            draw_forearm(drawing, arm)
    if skeleton.tilt or skeleton.sway or skeleton.sink:
        drawing.transform(trunk_transform(skeleton))
    seat.extend(drawing)
    seat.joints = skeleton.joints
    return seat


def trunk_transform(skeleton: Skeleton) -> QTransform:
    """From the trunk's frame to the picture."""
    turned = QTransform.fromTranslate(skeleton.sway, HIP_LINE + skeleton.sink)
    turned.rotate(skeleton.tilt)
    turned.translate(0.0, -HIP_LINE)
    return turned


def _neckline(skeleton: Skeleton) -> list[Point]:
    left, right = (shirt_half(skeleton, s)[0][0] for s in (-1, 1))
    at = skeleton.at
    return [
        left,
        lerp(left, at(-0.10, 0.30, 0.30), 0.45),
        at(-0.012, 0.36, 0.33),
        at(0.012, 0.36, 0.33),
        lerp(right, at(0.10, 0.30, 0.30), 0.45),
        right,
    ]


def _draw_collar(drawing: Drawing, skeleton: Skeleton, neckline: list[Point]) -> None:
    at = skeleton.at
    placket = [at(0.0, 0.36, 0.33), at(0.0, 0.60, 0.37), at(0.0, 0.86, 0.39)]
    drawing.line(path(placket, closed=False), colour="shirt_shade")
    for y in (0.50, 0.72):
        button = [at(0.035, y, 0.36), at(0.036, y, 0.36)]
        drawing.line(polygon(button, closed=False), colour="shirt_shade", width=0.034)
    for side in (-1, 1):
        start, middle = (neckline[0], neckline[1]) if side < 0 else (neckline[5], neckline[4])
        line = neck_side(skeleton, side)
        high = lerp(line[2], line[3], 0.08)
        lift = skeleton.arms[side].lift
        low = at(side * 0.30, 0.335 - 0.2 * lift, 0.30)
        corner, tip = at(side * 0.16, 0.34, 0.32), at(side * 0.008, 0.37, 0.33)
        outer = [high, at(side * 0.415, 0.05 - 0.72 * lift, 0.10), low]
        inner = [low, corner, tip]
        edge = [tip, lerp(middle, at(side * 0.1, 0.3, 0.3), 0.15), lerp(start, high, 0.8)]
        drawing.shape(joined((outer, inner, edge)), "shirt")


def _draw_folds(drawing: Drawing, skeleton: Skeleton) -> None:
    """Small folds at the waist, and long slanting ones when the chest turns above it."""
    at = skeleton.at
    for side in (-1, 1):
        fold = [at(side * 0.50, 1.80), at(side * 0.43, 1.87), at(side * 0.36, 1.86)]
        drawing.line(path(fold, closed=False), colour="shirt_shade")
    turn = skeleton.twist / 35.0
    if abs(turn) > 0.05:
        s = 1.0 if turn > 0 else -1.0
        for x, y in ((-0.46, 1.98), (-0.24, 2.08), (0.02, 2.12)):
            line = [(s * x, y), (s * (x + 0.16), y - 0.20), (s * (x + 0.30), y - 0.46)]
            drawing.line(path(line, closed=False), colour="shirt_shade", alpha=round(230 * min(abs(turn), 1.0)))


def _draw_throat(drawing: Drawing, skeleton: Skeleton) -> None:
    turn = skeleton.yaw - skeleton.twist
    for side in (-1, 1):
        lift = skeleton.arms[side].lift
        bone = [
            skeleton.at(side * 0.055, 0.045, 0.12),
            skeleton.at(side * 0.16, 0.055 - 0.05 * lift, 0.11),
            skeleton.at(side * 0.30, 0.02 - 0.35 * lift, 0.06),
        ]
        drawing.line(path(bone, closed=False), alpha=110)
        # the muscle from ear to collarbone stands out on the side away from the turn
        strength = 95 + min(100, abs(turn) * 2.4) * (1 if side * turn < 0 else -0.9)
        strength += min(60, max(0.0, -side * skeleton.tilt_head) * 3)
        top, middle, root = cord(skeleton, side)
        drawing.line(path([top, middle, root], closed=False), alpha=round(max(min(strength, 200), 0)))
    pit = [skeleton.at(-0.03, 0.06, 0.13), skeleton.at(0.0, 0.085, 0.13), skeleton.at(0.03, 0.06, 0.13)]
    drawing.line(path(pit, closed=False), alpha=120)


_LAYERS = {"scm": "skin", "forearm": "arm", "deltoid": "arm", "face": "head"}
"""What a region lies on, if not on the shirt."""


def _mark(drawing: Drawing, skeleton: Skeleton, marks: list[Mark]) -> None:
    for mark in marks:
        name, _, which = mark.region.partition(".")
        for side, arm in skeleton.arms.items():
            if which not in ("", arm.name) or name not in REGIONS:
                continue
            region = REGIONS[name](skeleton, side)
            if not region.isEmpty():
                drawing.highlight(region, None, mark.kind, mark.strength)
            if name in ("trap", "sideneck", "levator"):
                drawing.line(path(neck_side(skeleton, side), closed=False), width=0.030)
