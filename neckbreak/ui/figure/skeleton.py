"""The joints of the figure seen from the front or from the back, in depth.

The arms are solved in three dimensions and then looked at, so a forearm that comes towards the
viewer gets shorter on the screen while its bone keeps its length. Everything is in the frame of the
trunk; `Skeleton.tilt` and `sway` say how the trunk stands in the picture, `twist` how far the chest
is turned above a pelvis that stays.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from neckbreak.core.figure import Pose, Rig
from neckbreak.ui.figure.bones3 import along, arm_direction, forearm_direction, mix
from neckbreak.ui.figure.contacts import CONTACTS, Contact, Grip
from neckbreak.ui.figure.ink import Point, Point3, add, rot, two_bone3

HIP_LINE = 2.30
"""Where the trunk tilts over the seat, in H below the pit of the neck."""


@dataclass
class Arm:
    """One arm: joints in the trunk's frame, and what its hand does.

    `over` says that the arm lies before the chest, `grip` how the hand lies on what it touches and
    `held` how much of it does.
    """

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
    over: bool = False
    grip: Grip | None = None
    held: float = 0.0
    order: int = 0
    swell: float = 0.0


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
    twist: float = 0.0
    belly: float = 0.0
    sink: float = 0.0
    depth: float = 1.0
    joints: dict[str, Point3] = field(default_factory=dict)

    def to_picture(self, point: Point) -> Point:
        """A point of the trunk's frame in the picture."""
        return add(rot(point, self.tilt, (0.0, HIP_LINE)), (self.sway, self.sink))

    def to_trunk(self, point: Point) -> Point:
        """A point of the picture in the trunk's frame."""
        return rot(add(point, (-self.sway, -self.sink)), -self.tilt, (0.0, HIP_LINE))

    def at(self, x: float, y: float, z: float = 0.0) -> Point:
        """A point of the chest, `z` towards the viewer, as the trunk is turned at its height."""
        if not self.twist:
            return x, y
        angle = math.radians(self.twist) * (1.0 - _smooth(y, 0.9, 2.1))
        return x * math.cos(angle) + self.depth * 1.32 * z * math.sin(angle), y

    def seen(self, point: Point3) -> Point:
        """Where the eye sees a point: of a turned chest the near side looks wider than the far side."""
        x, y, z = point
        return (x * (1.0 + 0.22 * z) if self.twist else x), y

    def turned(self, point: Point3, back: bool = False) -> Point3:
        """A point of the chest's own frame as the chest is turned, or the way back."""
        if not self.twist:
            return point
        angle = math.radians(self.twist) * self.depth * (-1.0 if back else 1.0)
        c, s = math.cos(angle), math.sin(angle)
        x, y, z = point
        return x * c + z * s, y, z * c - x * s


def solve(pose: Pose, rig: Rig, *, back: bool) -> Skeleton:
    """The skeleton of a pose, for the screen's left (-1) and right (+1) side."""
    get = pose.get
    flip = 1.0 if back else -1.0
    # a clip that leads the breath says how full the chest is; else it breathes by itself
    breath = 2.0 * pose["chest.fill"] if "chest.fill" in pose else get("breath", 0.0)
    tilt = flip * (get("trunk.list", 0.0) + 0.4 * get("pelvis.list", 0.0))
    sway = flip * get("pelvis.sway", 0.0)
    twist = flip * get("trunk.yaw", 0.0)
    yaw = flip * get("head.yaw", 0.0)
    # a nod of a turned head leans towards where the face looks: part nod, part tilt
    nod, turn = get("head.pitch", 0.0), math.radians(yaw)
    pitch = nod * math.cos(turn)
    tilt_head = flip * get("head.tilt", 0.0) + nod * math.sin(turn)
    grow = get("chest.grow", 0.0)
    neck = rot((0.0, -0.47), tilt_head * 0.45)
    head = add(neck, rot((0.0, -0.33), tilt_head * 0.6))
    head = (head[0], head[1] + 0.10 * math.sin(math.radians(pitch)) - 0.5 * grow - 0.006 * breath)
    standing = get("rise", 0.0) > 0.5
    skeleton = Skeleton(
        arms={},
        head=head,
        tilt_head=tilt_head,
        yaw=yaw + twist,
        pitch=pitch,
        breath=breath,
        retract=get("blades.retract", 0.0),
        tilt=tilt,
        sway=sway,
        grow=grow,
        standing=standing,
        pelvis_list=flip * get("pelvis.list", 0.0),
        twist=twist,
        belly=get("belly", 0.0),
        sink=_sink(pose, rig) if standing else 0.0,
        depth=-1.0 if back else 1.0,
    )
    names = {side: "right" if (side == 1) == back else "left" for side in (-1, 1)}
    # the hand that holds the other arm comes last: it needs to know where that arm is
    for side in sorted((-1, 1), key=lambda s: get(f"hand.{names[s]}.elbow", 0.0)):
        skeleton.arms[side] = _arm(pose, rig, skeleton, side, names[side], back=back)
    for arm in skeleton.arms.values():
        for joint, point in zip(("shoulder", "elbow", "wrist"), arm.joints, strict=True):
            x, y = skeleton.to_picture((point[0], point[1]))
            skeleton.joints[f"{joint}.{arm.name}"] = (x, y, point[2])
    hx, hy = skeleton.to_picture(head)
    skeleton.joints["head"] = (hx, hy, 0.0)
    nx, ny = skeleton.to_picture(neck)
    skeleton.joints["neck"] = (nx, ny, 0.0)
    return skeleton


def _sink(pose: Pose, rig: Rig) -> float:
    """How much lower bent knees bring the trunk: thigh and shank lean against each other."""
    knee = 0.5 * (pose.get("knee.left", 0.0) + pose.get("knee.right", 0.0))
    return (rig.bones["thigh"] + rig.bones["shank"]) * (1.0 - math.cos(math.radians(0.5 * knee)))


def _smooth(value: float, low: float, high: float) -> float:
    share = min(max((value - low) / (high - low), 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)


def _arm(pose: Pose, rig: Rig, skeleton: Skeleton, side: int, name: str, *, back: bool) -> Arm:
    get = pose.get
    upper, lower = rig.bones["upper_arm"], rig.bones["forearm"]
    touching = [
        (share, contact)
        for place, contact in CONTACTS.items()
        if (share := get(f"hand.{name}.{place}", 0.0)) > 0.0 and not (back and contact.front_only)
    ]
    abduct, cross = get(f"arm.{name}.abduct", 0.0), get(f"arm.{name}.cross", 0.0)
    lift = get(f"shoulder.{name}.lift", 0.0) - 0.05 * skeleton.retract + 0.011 * skeleton.breath
    # a raised arm lifts and tucks in its own shoulder; ease in, so that nothing jerks at 60°
    raised = _smooth(abduct, 30.0, 170.0)
    for share, contact in touching:
        raised += (contact.raised - raised) * share
    rise = 0.27 * raised + skeleton.grow * 0.6
    sx, sy, _ = rig.points["shoulder"]
    depth = -1.0 if back else 1.0
    root = (
        side * (sx - 0.07 * skeleton.retract - 0.095 * raised + 0.010 * skeleton.breath),
        sy - lift - rise,
        depth * (-0.10 * skeleton.retract + get(f"shoulder.{name}.fore", 0.0)),
    )
    way = arm_direction(side, abduct, get(f"arm.{name}.flex", 0.0), cross, depth)
    turn = get(f"arm.{name}.turn", 0.0)
    fore = forearm_direction(way, side, get(f"elbow.{name}", 0.0), turn, depth)
    elbow: Point3 = along(root, way, upper)
    wrist: Point3 = along(elbow, fore, lower)
    if touching:
        elbow, wrist = _touch(touching, skeleton, rig, side, (root, elbow, wrist), cross)
    medial = side * (elbow[0] - root[0])
    if touching:
        raised = _smooth(math.degrees(math.atan2(max(medial, 0.0), elbow[1] - root[1])), 30.0, 170.0)
    root, elbow, wrist = skeleton.turned(root), skeleton.turned(elbow), skeleton.turned(wrist)
    held, grip = max(((share, contact.grip) for share, contact in touching), default=(0.0, None), key=lambda t: t[0])
    return Arm(
        side=side,
        name=name,
        lift=lift + rise,
        shoulder=skeleton.seen(root),
        elbow=skeleton.seen(elbow),
        wrist=skeleton.seen(wrist),
        joints=(root, elbow, wrist),
        raised=raised,
        thigh=get(f"hand.{name}.thigh", 0.0),
        seat=get(f"hand.{name}.seat", 0.0),
        fist=get(f"hand.{name}.fist", 0.0),
        turn=turn,
        lower_depth=(wrist[2] - elbow[2]) / lower,
        over=not back and (medial < -0.12 or any(contact.over for share, contact in touching if share > 0.5)),
        grip=grip,
        held=held,
        order=max((contact.order for share, contact in touching if share > 0.5), default=0),
        swell=skeleton.belly if get(f"hand.{name}.belly", 0.0) > 0.5 else 0.0,
    )


def _touch(
    touching: list[tuple[float, Contact]],
    skeleton: Skeleton,
    rig: Rig,
    side: int,
    free: tuple[Point3, Point3, Point3],
    cross: float,
) -> tuple[Point3, Point3]:
    """Elbow and wrist of an arm that rests on something, or is on its way to, from or between places."""
    upper, lower = rig.bones["upper_arm"], rig.bones["forearm"]
    root, elbow, wrist = free
    middle = mix(root, wrist, upper / (upper + lower))
    pole: Point3 = (elbow[0] - middle[0], elbow[1] - middle[1], elbow[2] - middle[2])
    target, held = wrist, 0.0
    # 1 half-way between two places, 0 at either, and on the way to or from a free arm
    apart = min(2.0 * (sum(share for share, _ in touching) ** 2 - sum(share**2 for share, _ in touching)), 1.0)
    for share, contact in touching:
        held += share
        x, y, z = contact.pole_at(cross)
        target = mix(target, _target(contact, skeleton, rig, side, skeleton.depth), share / max(held, 1.0))
        pole = mix(pole, (side * x, y, skeleton.depth * z), share / max(held, 1.0))
    # from one place to another the hand goes round the shoulder, not through it
    target = (target[0] + side * 0.75 * apart, target[1], target[2] + skeleton.depth * 0.65 * apart)
    return two_bone3(root, target, upper, lower, pole)


def _target(contact: Contact, skeleton: Skeleton, rig: Rig, side: int, depth: float) -> Point3:
    """Where the wrist goes to touch what the contact names, in the chest's own frame."""
    x, y, z = rig.points[contact.point]
    if contact.on == "picture":
        tx, ty = skeleton.to_trunk((side * x, y))
        return skeleton.turned((tx, ty, z * depth), back=True)
    if contact.on == "head":
        hx, hy = skeleton.head
        px, py = rot((side * x, y), skeleton.tilt_head, (0.0, 0.30))
        return hx + px, hy + py, z * depth
    if contact.on == "other arm" and -side in skeleton.arms:
        other = skeleton.arms[-side].joints
        ox, oy, oz = skeleton.turned(mix(other[0], other[1], 0.70), back=True)
        return ox + side * x, oy + y, oz + z * depth
    swell = skeleton.belly if contact.point == "belly" else 0.0
    return side * x, y + 0.045 * swell, (z + 0.06 * swell) * depth
