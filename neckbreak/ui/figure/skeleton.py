"""The joints of the figure seen from the front or from the back, in depth.

The arms are solved in three dimensions and then looked at, so a forearm that comes towards the
viewer gets shorter on the screen while its bone keeps its length. Everything is in the frame of the
trunk; `Skeleton.tilt` and `sway` say how the trunk stands in the picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.ink import Point, Point3, add, rot, two_bone3

HIP_LINE = 2.30
"""Where the trunk tilts over the seat, in H below the pit of the neck."""


@dataclass
class Arm:
    """One arm: joints in the trunk's frame, and what its hand does."""

    side: int
    name: str
    lift: float
    shoulder: Point
    elbow: Point
    wrist: Point
    joints: tuple[Point3, Point3, Point3]
    raised: float
    thigh: float
    seat: float
    fist: float
    turn: float
    lower_depth: float


@dataclass
class Skeleton:
    """What both painters need to know about the pose."""

    arms: dict[int, Arm]
    head: Point
    tilt_head: float
    yaw: float
    pitch: float
    breath: float
    retract: float
    tilt: float
    sway: float
    grow: float
    standing: bool
    pelvis_list: float
    joints: dict[str, Point3] = field(default_factory=dict)

    def to_picture(self, point: Point) -> Point:
        """A point of the trunk's frame in the picture."""
        return add(rot(point, self.tilt, (0.0, HIP_LINE)), (self.sway, 0.0))

    def to_trunk(self, point: Point) -> Point:
        """A point of the picture in the trunk's frame."""
        return rot(add(point, (-self.sway, 0.0)), -self.tilt, (0.0, HIP_LINE))


def solve(pose: Pose, rig: Rig, *, back: bool) -> Skeleton:
    """The skeleton of a pose, for the screen's left (-1) and right (+1) side."""
    get = pose.get
    flip = 1.0 if back else -1.0
    breath = get("breath", 0.0)
    tilt = flip * (get("trunk.list", 0.0) + 0.4 * get("pelvis.list", 0.0))
    sway = flip * get("pelvis.sway", 0.0)
    yaw = flip * get("head.yaw", 0.0)
    tilt_head = flip * get("head.tilt", 0.0)
    pitch = get("head.pitch", 0.0)
    grow = get("chest.grow", 0.0)
    neck = rot((0.0, -0.47), tilt_head * 0.45)
    head = add(neck, rot((0.0, -0.33), tilt_head * 0.6))
    head = (head[0], head[1] + 0.10 * math.sin(math.radians(pitch)) - 0.5 * grow - 0.006 * breath)
    skeleton = Skeleton(
        arms={},
        head=head,
        tilt_head=tilt_head,
        yaw=yaw,
        pitch=pitch,
        breath=breath,
        retract=get("blades.retract", 0.0),
        tilt=tilt,
        sway=sway,
        grow=grow,
        standing=get("rise", 0.0) > 0.5,
        pelvis_list=flip * get("pelvis.list", 0.0),
    )
    for side in (-1, 1):
        name = "right" if (side == 1) == back else "left"
        skeleton.arms[side] = _arm(pose, rig, skeleton, side, name, back=back)
    for arm in skeleton.arms.values():
        for joint, point in zip(("shoulder", "elbow", "wrist"), arm.joints, strict=True):
            x, y = skeleton.to_picture((point[0], point[1]))
            skeleton.joints[f"{joint}.{arm.name}"] = (x, y, point[2])
    hx, hy = skeleton.to_picture(head)
    skeleton.joints["head"] = (hx, hy, 0.0)
    nx, ny = skeleton.to_picture(neck)
    skeleton.joints["neck"] = (nx, ny, 0.0)
    return skeleton


def _smooth(value: float, low: float, high: float) -> float:
    share = min(max((value - low) / (high - low), 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)


def _arm(pose: Pose, rig: Rig, skeleton: Skeleton, side: int, name: str, *, back: bool) -> Arm:
    get = pose.get
    upper, lower = rig.bones["upper_arm"], rig.bones["forearm"]
    abduct = get(f"arm.{name}.abduct", 0.0)
    lift = get(f"shoulder.{name}.lift", 0.0) - 0.05 * skeleton.retract + 0.011 * skeleton.breath
    # a raised arm lifts and tucks in its own shoulder; ease in, so that nothing jerks at 60°
    raised = _smooth(abduct, 30.0, 170.0)
    rise = 0.27 * raised + skeleton.grow * 0.6
    sx, sy, _ = rig.points["shoulder"]
    depth = -1.0 if back else 1.0
    root = (
        side * (sx - 0.05 * skeleton.retract - 0.095 * raised + 0.010 * skeleton.breath),
        sy - lift - rise,
        depth * (-0.10 * skeleton.retract + get(f"shoulder.{name}.fore", 0.0)),
    )
    along = _direction(side, abduct, get(f"arm.{name}.flex", 0.0), get(f"arm.{name}.cross", 0.0), depth)
    turn = get(f"arm.{name}.turn", 0.0)
    fore = _forearm(along, side, get(f"elbow.{name}", 0.0), turn, depth)
    elbow: Point3 = _along(root, along, upper)
    wrist: Point3 = _along(elbow, fore, lower)
    thigh, seat = get(f"hand.{name}.thigh", 0.0), get(f"hand.{name}.seat", 0.0)
    for share, place, pole in (
        (thigh, "thigh_rest", (side * 0.55, 0.25, -1.0 * depth)),
        (seat, "seat_edge", (side * 0.22, 0.1, -1.0 * depth)),
    ):
        if share > 0.0:
            px, py, pz = rig.points[place]
            tx, ty = skeleton.to_trunk((side * px, py))
            target = _mix(wrist, (tx, ty, pz * depth), share)
            middle = _mix(root, wrist, upper / (upper + lower))
            free = (elbow[0] - middle[0], elbow[1] - middle[1], elbow[2] - middle[2])
            elbow, wrist = two_bone3(root, target, upper, lower, _mix(free, pole, share))
    return Arm(
        side=side,
        name=name,
        lift=lift + rise,
        shoulder=(root[0], root[1]),
        elbow=(elbow[0], elbow[1]),
        wrist=(wrist[0], wrist[1]),
        joints=(root, elbow, wrist),
        raised=raised,
        thigh=thigh,
        seat=seat,
        fist=get(f"hand.{name}.fist", 0.0),
        turn=turn,
        lower_depth=(wrist[2] - elbow[2]) / lower,
    )


def _direction(side: int, abduct: float, flex: float, cross: float, depth: float) -> Point3:
    a, f, c = math.radians(abduct), math.radians(flex), math.radians(cross)
    x, y, z = side * math.sin(a), math.cos(a) * math.cos(f), math.cos(a) * math.sin(f)
    x, z = x * math.cos(c) - side * z * math.sin(c), z * math.cos(c) + side * x * math.sin(c)
    return x, y, z * depth


def _forearm(along: Point3, side: int, bend: float, turn: float, depth: float) -> Point3:
    """The forearm's direction: bent forwards, turned outwards about the upper arm."""
    dx, dy, dz = along
    share = depth * dz
    fx, fy, fz = -share * dx, -share * dy, depth - share * dz
    size = math.sqrt(fx * fx + fy * fy + fz * fz) or 1e-9
    fx, fy, fz = fx / size, fy / size, fz / size
    k = side * depth
    ox, oy, oz = k * (dy * fz - dz * fy), k * (dz * fx - dx * fz), k * (dx * fy - dy * fx)
    t, b = math.radians(turn), math.radians(bend)
    ct, st, cb, sb = math.cos(t), math.sin(t), math.cos(b), math.sin(b)
    return (
        cb * dx + sb * (ct * fx + st * ox),
        cb * dy + sb * (ct * fy + st * oy),
        cb * dz + sb * (ct * fz + st * oz),
    )


def _along(root: Point3, way: Point3, length: float) -> Point3:
    return root[0] + way[0] * length, root[1] + way[1] * length, root[2] + way[2] * length


def _mix(a: Point3, b: Point3, share: float) -> Point3:
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )
