"""The figure standing, seen from its right and from the front: what neither front nor side can show.

In a door frame both forearms and the chest going through between them are seen; over a desk the arm is seen
to come through under the other one. Drawn with the left arm threading; the other side is a mirror.
"""

from __future__ import annotations

from collections.abc import Sequence

from neckbreak.core.figure import Pose, Rig, mirror_pose
from neckbreak.ui.figure.head import draw_hair_behind, draw_head_front
from neckbreak.ui.figure.ink import (
    OUTLINE,
    Drawing,
    Point,
    Profile,
    add,
    bent_limb,
    ellipse,
    joined,
    lerp,
    limb,
    path,
    sides,
    sub,
)
from neckbreak.ui.figure.palette import Look
from neckbreak.ui.figure.quarter_bones import eye_of, solve_quarter
from neckbreak.ui.figure.quarter_props import desk, floor, frame_far, frame_near
from neckbreak.ui.figure.quarter_regions import REGIONS, draw_mark, surface
from neckbreak.ui.figure.solid import FINE, centre, draw_hem, draw_skin, edges, extreme, name_joints, upright_head
from neckbreak.ui.figure.solid_bones import Arm3, Axes, Leg3, Solid, flat

_SLEEVE: Profile = ((0.0, 0.205, 0.205), (0.3, 0.222, 0.220), (0.55, 0.208, 0.208))
_THIGH: Profile = ((0.0, 0.37, 0.37), (0.38, 0.335, 0.335), (0.78, 0.255, 0.255))
_SHANK: Profile = ((0.22, 0.225, 0.235), (0.50, 0.198, 0.215), (0.98, 0.172, 0.178))
_SHOE = (
    ((-0.165, 0.12), (-0.27, -0.14), (-0.262, -0.30), (-0.10, -0.315), (0.20, -0.312), (0.48, -0.318)),
    ((0.48, -0.318), (0.70, -0.316), (0.785, -0.27), (0.74, -0.17), (0.58, -0.09), (0.34, 0.0), (0.165, 0.14)),
)
_NECK: Profile = ((0.0, 0.27, 0.27), (0.45, 0.225, 0.225), (1.0, 0.215, 0.215))
_MIDDLE = 0.95
"""The middle of the scene with the desk, to the right of the hips on the picture."""
_HEM = 2 * FINE


def draw_quarter(pose: Pose, rig: Rig, look: Look) -> Drawing:
    """The display list of a standing pose, seen from its right front."""
    mirrored = pose.get("floor.side", 1.0) < 0.0
    if mirrored:
        pose = mirror_pose(pose)
    axes = eye_of(pose).axes()
    bones = solve_quarter(pose, rig)
    framed = pose.get("hand.right.frame", 0.0) > 0.0
    drawing = Drawing()
    if "floor" in look.props:
        floor(drawing, axes, wide=2.5 if framed else 1.45)
    if "desk" in look.props:
        desk(drawing, axes)
    _leg(drawing, bones.legs["left"], axes, far=True)
    if framed:
        _arm(drawing, bones.arms["left"], axes, far=True, framed=True)
    else:
        _shoulder(drawing, bones.arms["left"], axes, "shirt_shade")
    if "door frame" in look.props:
        frame_far(drawing, axes)
    skeleton = upright_head(rig, bones, axes)
    draw_hair_behind(drawing, skeleton, look.hair)
    _neck(drawing, bones, axes)
    upper, lower = edges(bones, axes)
    _shoulder(drawing, bones.arms["right"], axes)
    _trunk(drawing, bones, upper, lower, axes)
    for mark in look.marks:
        draw_mark(drawing, bones, (upper, lower), axes, mark)
    if not framed:
        _arm(drawing, bones.arms["left"], axes, far=True, framed=False)
    draw_head_front(drawing, skeleton, 0.0, pose.get("eyes.close", 0.0), look.hair)
    _arm(drawing, bones.arms["right"], axes, far=False, framed=framed)
    if "door frame" in look.props:
        frame_near(drawing, axes)
    name_joints(drawing, bones, axes)
    centre(drawing, 0.0 if framed else _MIDDLE, mirrored=mirrored)
    return drawing


def _leg(drawing: Drawing, leg: Leg3, axes: Axes, *, far: bool, seat: Sequence[Point] = ()) -> None:
    hip, knee, ankle = (flat(p, axes) for p in (leg.hip, leg.knee, leg.ankle))
    x, y, z = leg.ankle
    outline = [[flat((x + dx, y + dy, z), axes) for dx, dy in part] for part in _SHOE]
    drawing.shape(joined(outline), "shoe")
    front, back = bent_limb(hip, knee, ankle, _THIGH, _SHANK)
    group = [joined((front, back[::-1])), ellipse(hip, 0.36)]
    if seat:
        group.append(path(seat))
    drawing.shape(group, "trousers_shade" if far else "trousers")


def _arm(drawing: Drawing, arm: Arm3, axes: Axes, *, far: bool, framed: bool) -> None:
    """An arm and its sleeve; only in the door frame is the far one behind the trunk."""
    shoulder, elbow = flat(arm.shoulder, axes), flat(arm.elbow, axes)
    kind, thumb = "flat" if framed or far else "edge", -1.0 if far and framed else 1.0
    draw_skin(drawing, arm, axes, kind, thumb, 0.150)
    left, right = sides(shoulder, elbow, _SLEEVE)
    sleeve = joined((left, right[::-1]))
    if far and framed:
        drawing.shape([sleeve, ellipse(shoulder, _SLEEVE[0][1])], "shirt_shade")
        return
    drawing.shape(sleeve, "shirt_shade" if far else "shirt", width=0.0, rim=False)
    top, low = (right, left) if framed else (left, right)
    drawing.line(path(top[1:] if framed else top, closed=False), width=OUTLINE)
    drawing.line(path([lerp(low[0], low[1], 0.3), *low[1:]], closed=False), width=OUTLINE)
    draw_hem(drawing, left, right)


def _shoulder(drawing: Drawing, arm: Arm3, axes: Axes, fill: str = "shirt") -> None:
    """The round of a shoulder and its sleeve, as far as the trunk does not cover them."""
    shoulder = flat(arm.shoulder, axes)
    left, right = sides(shoulder, flat(arm.elbow, axes), _SLEEVE)
    drawing.shape([joined((left, right[::-1])), ellipse(shoulder, _SLEEVE[0][1])], fill)


def _trunk(drawing: Drawing, bones: Solid, behind: list[Point], before: list[Point], axes: Axes) -> None:
    x, y, z = bones.legs["right"].hip
    crotch = flat((x + 0.10, y - 0.52, z - 0.20), axes)
    rear = [flat((x - 0.34, y + dy, z), axes) for dy in (-0.30, -0.05)]
    top = [lerp(before[_HEM + 2], behind[_HEM + 2], share) for share in (0.15, 0.85)]
    seat = [*top, behind[_HEM - 1], rear[1], rear[0], crotch, before[_HEM - 1]]
    _leg(drawing, bones.legs["right"], axes, far=False, seat=seat)
    hem = bones.trunk[2]
    low = extreme(hem, (0.0, 1.0), axes)
    shirt = joined((behind[_HEM:], before[: _HEM - 1 : -1], [before[_HEM], low, behind[_HEM]]))
    drawing.shape(shirt, "shirt")
    front = [surface(bones, axes, share, degrees) for share, degrees in ((0.965, 48.0), (0.935, 12.0), (0.945, -22.0))]
    neckline = [behind[-1], *front, before[-1]]
    neck, head = flat(bones.neck, axes), flat(bones.head, axes)
    up = [lerp(point, add(point, sub(head, neck)), 0.05) for point in (before[-1], behind[-1])]
    inner = [lerp(point, neck, 0.12) for point in up]
    drawing.shape(joined((neckline, inner)), "skin", width=0.0, rim=False)
    drawing.line(path(neckline, closed=False))
    hems = [lerp(before[_HEM + k], behind[_HEM + k], share) for k, share in ((3, 0.30), (2, 0.42), (3, 0.56))]
    drawing.line(path(hems, closed=False), colour="shirt_shade")


def _neck(drawing: Drawing, bones: Solid, axes: Axes) -> None:
    root, head = flat(bones.neck, axes), flat(bones.head, axes)
    drawing.shape(limb(lerp(root, head, -0.25), lerp(root, head, 0.75), _NECK), "skin")


__all__ = ["REGIONS", "draw_quarter"]
