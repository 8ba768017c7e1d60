"""A moment of a clip as a picture: figure, ghost of where it goes, arrows and guides.

The ghost is the same for a whole phase, so it is drawn once and kept. Ghost and arrows show only
while something moves, and come and go softly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from neckbreak.core.figure import Frame, Moment, Pace, Pose, Rig, View, ease
from neckbreak.ui.figure import calm_place, pacer, scan
from neckbreak.ui.figure.back import draw_back
from neckbreak.ui.figure.closeup import draw_face
from neckbreak.ui.figure.floor import draw_floor
from neckbreak.ui.figure.front import draw_front
from neckbreak.ui.figure.ink import Drawing, Point, paint_arrow, paint_guide
from neckbreak.ui.figure.palette import Look, Mark, Palette
from neckbreak.ui.figure.pressure import paint_forces, pulse
from neckbreak.ui.figure.quarter import draw_quarter
from neckbreak.ui.figure.side import draw_side

_PAINTERS = {
    "front": draw_front,
    "back": draw_back,
    "side": draw_side,
    "floor": draw_floor,
    "face": draw_face,
    "quarter": draw_quarter,
}
_GUIDES: Mapping[str, tuple[tuple[Point, Point], ...]] = {
    "shoulder-line": (((0.60, 0.07), (1.50, 0.07)), ((-0.60, 0.07), (-1.50, 0.07))),
}
_Filler = Callable[[Palette, scan.Light, QPixmap, QTransform], None]
FADE_S = 0.35
"""How long the ghost and the arrows take to come and to go."""


def draw(view: View, pose: Pose, rig: Rig, look: Look) -> Drawing:
    """The display list of a pose in a view."""
    return _PAINTERS[view](pose, rig, look)


@dataclass(frozen=True)
class Picture:
    """All that is painted for one moment."""

    drawing: Drawing
    frame: Frame
    ghost: Drawing | None = None
    ways: tuple[tuple[Point, ...], ...] = ()
    way_strength: float = 0.0
    guides: tuple[tuple[Point, Point], ...] = ()
    forces: tuple[tuple[Point, Point], ...] = ()
    force: float = 0.0
    swell: float = 1.0
    pace: Pace | None = None
    feet: bool = False
    light: scan.Light | None = None
    place: calm_place.Place | None = None


class Stage:
    """Makes pictures of moments; keeps the ghost of the phase that is shown."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self._ghost_of: tuple[View, Pose, str] | None = None
        self._ghost: Drawing | None = None
        self._layer: tuple[object, QPixmap] | None = None
        self._lights: dict[_Filler, tuple[object, QPixmap]] = {}

    def picture(self, moment: Moment, hair: str, props: tuple[str, ...], guides: tuple[str, ...] = ()) -> Picture:
        """The picture of a moment, with its marks, ghost, arrows and guides."""
        strength = 0.0
        if moment.moves:
            strength = ease(moment.way_s / FADE_S)
        marks = tuple(Mark(region, kind, much) for region, kind, much in moment.highlights)
        bare = self._bare(moment, Look(hair, props, marks), guides)
        ghost = self._ghost_for(moment, hair) if strength > 0.0 else None
        return replace(bare, ghost=ghost, way_strength=strength, swell=pulse(moment.at_s))

    def still(
        self, moment: Moment, hair: str, props: tuple[str, ...], guides: tuple[str, ...] = (), *, arrows: bool
    ) -> Picture:
        """The picture of a calm moment, for those who want nothing to move."""
        marks = tuple(Mark(region, kind) for region, kind, much in moment.highlights if much == 1.0)
        bare = self._bare(moment, Look(hair, props, marks), guides)
        return replace(bare, way_strength=1.0 if moment.moves and arrows else 0.0)

    def _bare(self, moment: Moment, look: Look, guides: tuple[str, ...]) -> Picture:
        """The picture without ghost, its arrows not yet visible."""
        props = look.props
        return Picture(
            drawing=draw(moment.view, moment.pose, self._rig, look),
            frame=self.frame(moment),
            ways=tuple(arrow.points for arrow in moment.arrows),
            guides=tuple(line for name in guides for line in _GUIDES.get(name, ())),
            forces=tuple((force.points[0], force.points[1]) for force in moment.forces),
            force=moment.force,
            pace=moment.pace,
            feet="feet" in props and moment.view == "front",
            light=scan.Light.of(moment.pose) if "scan" in props else None,
            place=calm_place.Place.of(moment.pose, moment.at_s) if "calm place" in props else None,
        )

    def paint(self, painter: QPainter, picture: Picture, palette: Palette, width: int, height: int) -> None:
        """Paint a picture into a rectangle of this size at the painter's origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if picture.ghost is not None and picture.way_strength > 0.0:
            painter.setOpacity(picture.way_strength)
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(0, 0, self._ghost_layer(picture, palette, width, height, ratio))
            painter.setOpacity(1.0)
        painter.save()
        place(painter, picture.frame, width, height)
        if picture.pace is not None:
            pacer.paint_behind(painter, palette, picture.pace, picture.frame)
        if picture.place is not None:
            calm_place.paint_behind(painter, palette, picture.place)
        if picture.light is not None:
            self._paint_light(painter, picture.light, palette, (width, height), scan.glow)
        if picture.feet:
            calm_place.feet().paint(painter, palette)
        picture.drawing.paint(painter, palette)
        if picture.light is not None:
            self._paint_light(painter, picture.light, palette, (width, height), scan.wash)
        if picture.place is not None:
            calm_place.paint_over(painter, palette, picture.place)
        if picture.pace is not None:
            pacer.paint_over(painter, palette, picture.pace, picture.frame)
        for line in picture.guides:
            paint_guide(painter, palette, line)
        if picture.way_strength > 0.0:
            painter.setOpacity(picture.way_strength)
            for points in picture.ways:
                paint_arrow(painter, palette, points)
            painter.setOpacity(1.0)
        paint_forces(painter, palette, picture.forces, picture.force, picture.swell)
        painter.restore()

    def _ghost_layer(self, picture: Picture, palette: Palette, width: int, height: int, ratio: float) -> QPixmap:
        key = (id(picture.ghost), picture.frame, palette, width, height, ratio)
        if self._layer is None or self._layer[0] != key:
            layer = QPixmap(round(width * ratio), round(height * ratio))
            layer.setDevicePixelRatio(ratio)
            layer.fill(Qt.GlobalColor.transparent)
            if picture.ghost is not None:
                inner = QPainter(layer)
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                place(inner, picture.frame, width, height)
                picture.ghost.paint_ghost(inner, palette)
                inner.end()
            self._layer = (key, layer)
        return self._layer[1]

    def _paint_light(
        self, painter: QPainter, light: scan.Light, palette: Palette, size: tuple[int, int], fill: _Filler
    ) -> None:
        """The scan's light by a kept layer, as it mostly rests."""
        ratio, world = painter.device().devicePixelRatioF(), painter.worldTransform()
        key = (light, palette, size, ratio, world.m11(), world.dx())
        kept = self._lights.get(fill)
        if kept is None or kept[0] != key:
            layer = QPixmap(round(size[0] * ratio), round(size[1] * ratio))
            layer.setDevicePixelRatio(ratio)
            fill(palette, light, layer, world)
            kept = self._lights[fill] = (key, layer)
        painter.setWorldTransform(QTransform())
        painter.drawPixmap(0, 0, kept[1])
        painter.setWorldTransform(world)

    def frame(self, moment: Moment) -> Frame:
        """What part of the world is shown, in H."""
        frame = moment.frame or self._rig.frames[moment.view]
        return frame if moment.pace is None else pacer.room_for(moment.pace, frame)

    def _ghost_for(self, moment: Moment, hair: str) -> Drawing | None:
        if moment.ghost is None:
            return None
        key = (moment.view, moment.ghost, hair)
        if self._ghost_of != key:
            self._ghost_of = key
            self._ghost = draw(moment.view, moment.ghost, self._rig, Look(hair))
        return self._ghost


def place(painter: QPainter, frame: Frame, width: float, height: float) -> None:
    """Move and scale a painter so that the frame fills the rectangle, centred."""
    left, top, right, bottom = frame
    scale = min(width / (right - left), height / (bottom - top))
    painter.translate(width / 2.0 - scale * (left + right) / 2.0, height / 2.0 - scale * (top + bottom) / 2.0)
    painter.scale(scale, scale)
