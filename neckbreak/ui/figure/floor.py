"""The figure on hands and knees, seen from the side and a little from the head and from above.

From here the arm is seen to come through under the chest and the face turns to the viewer, which the
view from the head end alone hides behind the head. Drawn with the left arm threading; the other side
is the same drawing in a mirror.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainterPath

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.floor_bones import EYE, solve_floor
from neckbreak.ui.figure.head import draw_hair_behind, draw_head_front
from neckbreak.ui.figure.ink import (
    OUTLINE,
    Drawing,
    Point,
    Profile,
    bent_limb,
    dist,
    ellipse,
    joined,
    lerp,
    limb,
    path,
    polygon,
    sides,
)
from neckbreak.ui.figure.palette import Look
from neckbreak.ui.figure.solid import FINE, centre, draw_hem, draw_skin, edges, mark_back, name_joints, upright_head
from neckbreak.ui.figure.solid_bones import Arm3, Axes, Leg3, Solid, flat

_SLEEVE: Profile = ((0.0, 0.215, 0.215), (0.3, 0.225, 0.222), (0.55, 0.210, 0.210))
_THIGH: Profile = ((0.0, 0.45, 0.45), (0.10, 0.495, 0.495), (0.26, 0.46, 0.46), (0.5, 0.385, 0.385), (0.78, 0.29, 0.29))
_SHANK: Profile = ((0.22, 0.245, 0.245), (0.55, 0.20, 0.20), (1.0, 0.135, 0.135))
_SHOE = ((0.02, 0.15), (-0.30, 0.14), (-0.62, -0.02), (-0.70, -0.10), (-0.34, -0.14), (0.05, -0.14))
_NECK: Profile = ((0.0, 0.30, 0.30), (0.45, 0.235, 0.235), (1.0, 0.22, 0.22))
_FAR_SLEEVE: Profile = ((0.08, 0.10, 0.10), (0.3, 0.20, 0.20), (0.55, 0.205, 0.205))
_CAP = 0.13
_MIDDLE = 0.70
"""The middle of the scene, as far towards the head from the hips as on the picture."""
_HEM = 2 * FINE


def draw_floor(pose: Pose, rig: Rig, look: Look) -> Drawing:
    """The display list of a pose on hands and knees."""
    axes = EYE.axes()
    bones = solve_floor(pose, rig)
    drawing = Drawing()
    if "mat" in look.props:
        _mat(drawing, axes)
    _leg(drawing, bones.legs["left"], axes, far=True)
    _arm(drawing, bones.arms["left"], axes, far=True, lying=bones.go)
    skeleton = upright_head(rig, bones, axes)
    draw_hair_behind(drawing, skeleton, look.hair)
    _neck(drawing, bones, axes)
    upper, lower = edges(bones, axes)
    drawing.shape(_sleeve(bones.arms["right"], axes), "shirt")
    _trunk(drawing, bones, upper, lower, axes)
    for mark in look.marks:
        mark_back(drawing, upper, lower, mark, deep=0.46, ends=(0.12, 0.92))
    draw_head_front(drawing, skeleton, 0.0, pose.get("eyes.close", 0.0), look.hair)
    _arm(drawing, bones.arms["right"], axes, far=False, lying=0.0)
    name_joints(drawing, bones, axes)
    centre(drawing, _MIDDLE, mirrored=pose.get("floor.side", 1.0) < 0.0)
    return drawing


def _mat(drawing: Drawing, axes: Axes) -> None:
    corners = [flat(p, axes) for p in ((-2.75, 0.0, -1.45), (4.0, 0.0, -1.45), (4.0, 0.0, 2.6), (-2.75, 0.0, 2.6))]
    drawing.shape(polygon(corners), "mat", rim=False, width=0.024, colour="mat_edge")


def _leg(drawing: Drawing, leg: Leg3, axes: Axes, *, far: bool, seat: Sequence[QPainterPath] = ()) -> None:
    hip, knee, ankle = (flat(p, axes) for p in (leg.hip, leg.knee, leg.ankle))
    ax, ay, az = leg.ankle
    outline = [flat((ax + dx, max(ay + dy, 0.03), az), axes) for dx, dy in _SHOE]
    drawing.shape(path(outline), "shoe")
    left, right = bent_limb(hip, knee, ankle, _THIGH, _SHANK)
    group = [joined((left, right[::-1])), ellipse(hip, 0.30 if far else 0.50), ellipse(knee, 0.25, 0.22), *seat]
    drawing.shape(group, "trousers_shade" if far else "trousers")


def _arm(drawing: Drawing, arm: Arm3, axes: Axes, *, far: bool, lying: float) -> None:
    kind, thumb = ("flat", -1.0) if lying > 0.42 else ("edge", 1.0)
    draw_skin(drawing, arm, axes, kind, thumb, 0.148)
    if far:
        drawing.shape(_sleeve(arm, axes, _FAR_SLEEVE), "shirt_shade")
        return
    drawing.shape(_sleeve(arm, axes), "shirt", width=0.0, rim=False)
    left, right = sides(flat(arm.shoulder, axes), flat(arm.elbow, axes), _SLEEVE)
    drawing.line(path(left, closed=False), width=OUTLINE)
    drawing.line(path(right, closed=False), width=OUTLINE)
    draw_hem(drawing, left, right)


def _sleeve(arm: Arm3, axes: Axes, profile: Profile = _SLEEVE) -> list[QPainterPath]:
    shoulder = flat(arm.shoulder, axes)
    left, right = sides(shoulder, flat(arm.elbow, axes), profile)
    top = lerp(shoulder, flat(arm.elbow, axes), profile[0][0])
    return [joined((left, right[::-1])), ellipse(top, profile[0][1])]


def _trunk(drawing: Drawing, bones: Solid, upper: list[Point], lower: list[Point], axes: Axes) -> None:
    end, before = flat(bones.trunk[0].at, axes), flat(bones.trunk[1].at, axes)
    cap = lerp(before, lerp(upper[0], lower[0], 0.5), 1.0 + _CAP / dist(before, end))
    seat = joined((upper[: _HEM + 1], lower[_HEM::-1], [lower[0], cap, upper[0]]))
    _leg(drawing, bones.legs["right"], axes, far=False, seat=[seat])
    end = flat(bones.neck, axes)
    collar = [upper[-1], lerp(lerp(upper[-1], end, 0.5), lerp(lower[-1], end, 0.5), 0.5), lower[-1]]
    bend = [lower[_HEM], lerp(lerp(upper[_HEM], lower[_HEM], 0.5), flat(bones.trunk[1].at, axes), 0.16), upper[_HEM]]
    shirt = joined((upper[_HEM:], collar, lower[: _HEM - 1 : -1], bend))
    drawing.shape(shirt, "shirt")


def _neck(drawing: Drawing, bones: Solid, axes: Axes) -> None:
    root = flat(bones.neck, axes)
    head = flat(bones.head, axes)
    start = lerp(root, head, -0.35)
    drawing.shape(limb(start, lerp(root, head, 0.75), _NECK), "skin")


REGIONS = ("upperback",)
"""The regions this view can mark: between the shoulder blades."""


__all__ = ["REGIONS", "draw_floor"]
