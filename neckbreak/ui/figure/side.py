"""The figure seen from its right side: for the head going back, for standing, walking, sitting.

What is far is drawn first and a shade darker. Trunk and pelvis bend like cloth between two frames,
limbs keep their bones, and the neck runs from the head to the chest, so nothing floats or tears.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from PySide6.QtGui import QPainter

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure import furniture, side_hands
from neckbreak.ui.figure import side_parts as parts
from neckbreak.ui.figure.ink import OUTLINE, Drawing, Point, ellipse, joined, lerp, path
from neckbreak.ui.figure.palette import Look, Palette
from neckbreak.ui.figure.side_bones import Bones, Leg, solve
from neckbreak.ui.figure.side_regions import ARM, REGIONS, SHIRT, SKIN, draw_marks
from neckbreak.ui.figure.side_shoulder import draw_cap, trunk_path
from neckbreak.ui.figure.side_wall import wall_behind

__all__ = ["REGIONS", "SideDrawing", "draw_side"]


class SideDrawing(Drawing):
    """A drawing with what stands behind it; the chair may be half faded in."""

    def __init__(self) -> None:
        super().__init__()
        self.behind: list[tuple[Drawing, float]] = []

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Paint what is behind, then the figure."""
        for drawing, strength in self.behind:
            drawing.paint(painter, _faded(palette, round(strength, 2)))
        super().paint(painter, palette)


@lru_cache(maxsize=128)
def _faded(palette: Palette, strength: float) -> Palette:
    """The furniture's colours on their way into the background; opaque, so no line shows through."""
    if strength >= 1.0:
        return palette
    ground = palette.background

    def mixed(colour: str) -> str:
        pairs = [(int(ground[i : i + 2], 16), int(colour[i : i + 2], 16)) for i in (1, 3, 5)]
        return "#" + "".join(f"{round(a + (b - a) * strength):02x}" for a, b in pairs)

    return replace(
        palette,
        line=mixed(palette.line),
        chair=mixed(palette.chair),
        chair_shade=mixed(palette.chair_shade),
        rim=mixed(palette.rim) if palette.rim else "",
    )


def draw_side(pose: Pose, rig: Rig, look: Look) -> Drawing:
    """The figure in a pose, facing right; joints, props and marks as the package says."""
    bones = solve(pose, rig)
    drawing = SideDrawing()
    drawing.joints = bones.joints
    _scene(drawing, pose, bones, look)
    _leg(drawing, bones.legs["left"], far=True)
    _arm(drawing, bones, "left", far=True)
    if look.hair == "bun":
        at = bones.skull_point(parts.BUN_AT)
        drawing.shape(ellipse(at, parts.BUN_SIZE), "hair")
    _neck(drawing, bones)
    draw_marks(drawing, bones, look.marks, SKIN)
    _leg(drawing, bones.legs["right"], far=False, bones=bones)
    _trunk(drawing, bones)
    _head(drawing, bones, look, pose)
    _start_profile(drawing, pose, rig)
    draw_cap(drawing, bones, bones.arms["right"])
    draw_marks(drawing, bones, look.marks, SHIRT)
    _arm(drawing, bones, "right", far=False)
    draw_marks(drawing, bones, look.marks, ARM)
    if "plumb" in look.props:
        ear = bones.skull_point((-0.085, 0.04))
        drawing.extend(furniture.plumb(bones.arms["right"].shoulder, ear))
    return drawing


def _scene(drawing: SideDrawing, pose: Pose, bones: Bones, look: Look) -> None:
    if "floor" in look.props:
        drawing.behind.append((furniture.floor(bones.travel), 1.0))
    if "wall" in look.props:
        drawing.behind.append((furniture.wall(), 1.0))
    if "wall behind" in look.props:
        drawing.behind.append((wall_behind(), 1.0))
    if "chin level" in look.props:
        drawing.behind.append((furniture.chin_level(), 1.0))
    fade = 1.0 - pose.get("chair.away", 0.0)
    way = 0.0 if pose.get("gait.stop", 0.0) else bones.travel
    if "chair" in look.props and fade > 0.0:
        recline = 0.86 * min(bones.thorax, 0.0)
        drawing.behind.append((furniture.chair(recline, way), fade))


def _leg(drawing: Drawing, leg: Leg, *, far: bool, bones: Bones | None = None) -> None:
    shoe, sole = parts.shoe_paths(leg)
    drawing.shape(shoe, "shoe")
    drawing.line(sole, alpha=150)
    group = parts.leg_paths(leg)
    if bones is not None:
        group.append(parts.pelvis_path(bones))
    drawing.shape(group, "trousers_shade" if far else "trousers")
    if not far:
        fold, bent = parts.knee_fold(leg)
        if bent > 0.0:
            drawing.line(fold, alpha=round(140 * bent))


def _arm(drawing: Drawing, bones: Bones, name: str, *, far: bool) -> None:
    arm = bones.arms[name]
    drawing.shape(side_hands.arm_paths(arm), "skin_shade" if far else "skin")
    for line in side_hands.finger_lines(arm):
        drawing.line(line, alpha=170)
    fill, edge, seam = parts.sleeve_paths(arm)
    if far:
        drawing.shape(fill, "shirt_shade")
        return
    drawing.shape(fill, "shirt", width=0.0, rim=False)
    drawing.line(seam, colour="shirt_shade")
    drawing.line(edge, width=OUTLINE)


def _neck(drawing: Drawing, bones: Bones) -> None:
    front, back = parts.neck_sides(bones)
    drawing.shape(joined((front, back[::-1])), "skin")
    head, chest = bones.skull_point, bones.chest
    drawing.line(
        path(
            [head((-0.10, 0.24)), lerp(head((-0.07, 0.36)), chest((0.12, 0.0)), 0.5), chest((0.13, 0.02))],
            closed=False,
        ),
        alpha=130,
    )


def _trunk(drawing: Drawing, bones: Bones) -> None:
    drawing.shape(trunk_path(bones), "shirt")
    skin = bones.skin
    fold = [skin(p) for p in ((0.30, 2.0), (0.18, 2.06), (0.08, 2.04))]
    drawing.line(path(fold, closed=False), colour="shirt_shade")
    drawing.shape(parts.collar_path(bones), "shirt", rim=False)


def _head(drawing: Drawing, bones: Bones, look: Look, pose: Pose) -> None:
    at = bones.skull_point

    def curve(*points: Point) -> list[Point]:
        return [at(p) for p in points]

    drawing.shape(path([at(p) for p in parts.FACE]), "skin", width=0.0)
    drawing.line(path([at(p) for p in parts.PROFILE], closed=False), width=OUTLINE)
    style = look.hair if look.hair in parts.HAIR else "mid"
    if style == "mid":
        _ear(drawing, at)
    drawing.shape(path([at(p) for p in parts.HAIR[style]]), "hair")
    for strand in parts.HAIR_LINES[style]:
        drawing.line(path([at(p) for p in strand], closed=False), colour="hair_shade")
    if style != "mid":
        _ear(drawing, at)
    _face(drawing, curve, pose)


def _ear(drawing: Drawing, at: Callable[[Point], Point]) -> None:
    drawing.shape(path([at(p) for p in parts.EAR]), "skin", rim=False)
    drawing.line(path([at(p) for p in parts.EAR_FOLD], closed=False), alpha=190)


def _face(drawing: Drawing, curve: Callable[..., list[Point]], pose: Pose) -> None:
    shut = pose.get("eyes.close", 0.0)
    lid = -0.034 + 0.045 * shut
    drawing.line(
        path(curve((0.252, 0.004), (0.278, lid + 0.008), (0.315, lid), (0.338, -0.018)), closed=False),
        width=0.024,
    )
    if shut < 0.6:
        drawing.shape(ellipse(curve((0.308, -0.004))[0], 0.018, 0.025), "line", width=0.0, rim=False)
    brow = curve((0.238, -0.100), (0.295, -0.130), (0.352, -0.108))
    drawing.line(path(brow, closed=False), width=0.028, colour="hair")
    mouth = curve((0.372, 0.281), (0.330, 0.286), (0.290, 0.272))
    drawing.line(path(mouth, closed=False), width=0.023, colour="lip")
    nostril = curve((0.392, 0.150), (0.370, 0.136), (0.354, 0.154), (0.364, 0.174))
    drawing.line(path(nostril, closed=False), alpha=170)


def _start_profile(drawing: Drawing, pose: Pose, rig: Rig) -> None:
    """Where the face started, once the head has slid back: the way it came is the movement."""
    tuck = pose.get("head.tuck", 0.0)
    if tuck <= 0.0:
        return
    before = solve({**pose, "head.tuck": 0.0, "head.pitch": 0.0}, rig)
    line = [before.skull_point(p) for p in parts.PROFILE[1:16]]
    drawing.line(path(line, closed=False), colour="ghost", width=0.02, alpha=round(255 * min(tuck / 0.03, 1.0)))
