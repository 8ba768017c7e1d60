"""The widget that shows a clip at a time it is told.

The picture is a function of the time, so late, repeated and earlier times are all harmless. The
break window drives the time; `play` is for previews and runs only while the widget can be seen.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from neckbreak.core.figure import Clip, Moment, Rig, Step, ease, moment_at
from neckbreak.core.stills import Still, still_at
from neckbreak.ui.figure.palette import LIGHT, Palette
from neckbreak.ui.figure.scene import Picture, Stage

FRAME_MS = 33
CROSS_FADE_S = 0.25
_EDGE = 0.045
"""The share of the height over which the picture's lower edge fades out."""


class FigureWidget(QWidget):
    """Shows a clip's figure, large and centred, at the time given by `set_time`."""

    def __init__(
        self,
        rig: Rig,
        parent: QWidget | None = None,
        *,
        palette: Palette = LIGHT,
        hair: str = "mid",
    ) -> None:
        super().__init__(parent)
        self._stage = Stage(rig)
        self._colours = palette
        self._hair = hair
        self._clip: Clip | None = None
        self._steps: tuple[Step, ...] = ()
        self._mirror = False
        self._reach = 1.0
        self._at_s = 0.0
        self._first_s = 0.0
        self._still = False
        self._shown: object = None
        self._before: QPixmap | None = None
        self._fade: tuple[object, QPixmap] | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._elapsed = QElapsedTimer()
        self._playing = False
        self._played_s = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Figure"))
        self.setAccessibleDescription(self.tr("A drawn person shows the movement. The words beside it say the same."))

    def show_clip(
        self, clip: Clip, steps: Sequence[Step], mirror: bool = False, name: str = "", reach: float = 1.0
    ) -> None:
        """Show another clip from its beginning; `name` is the movement's name for screen readers.

        `reach` is the share of the drawn way that is shown, for doses of a smaller range. What was
        shown before fades out over the first quarter of a second.
        """
        if self._clip is not None and self.isVisible() and not self._still:
            self._before = self._render(self._picture_now())
        self._clip, self._steps, self._mirror, self._reach = clip, tuple(steps), mirror, reach
        self._at_s = self._first_s = self._played_s = 0.0
        self._shown = None
        if name:
            self.setAccessibleName(name)
        self.update()

    def set_time(self, seconds: float) -> None:
        """Show this second of the sequence of steps."""
        if self._shown is None:
            self._first_s = seconds
        elif seconds == self._at_s:
            return
        self._at_s = seconds
        if self._still and self._shown == self._still_now():
            return
        self._shown = self._still_now() if self._still else True
        self.update()

    def set_palette(self, palette: Palette) -> None:
        """Use these colours from the next paint on."""
        self._colours = palette
        self._forget_fades()
        self.update()

    def set_hair(self, hair: str) -> None:
        """Use this hair style, one of `HAIR_STYLES`."""
        self._hair = hair
        self._forget_fades()
        self.update()

    def set_still(self, still: bool) -> None:
        """Reduced motion: each phase shows its start, then its end, and nothing moves between."""
        self._still = still
        self._shown = None
        self._forget_fades()
        self.update()

    def play(self) -> None:
        """Run the clip in a loop by the widget's own timer, while the widget is visible."""
        self._playing = True
        if self.isVisible():
            self._start()

    def stop(self) -> None:
        """Stop the own timer; the picture stays."""
        self._playing = False
        self._timer.stop()

    def is_running(self) -> bool:
        """Whether the own timer runs."""
        return self._timer.isActive()

    def moment(self) -> Moment | None:
        """What is shown now; None before the first clip."""
        if self._clip is None:
            return None
        return moment_at(self._clip, self._steps, self._at_s, self._mirror, self._reach)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (the whole widget is painted)
        """Paint the picture, and over it what still fades out."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._colours.background))
        if self._clip is not None:
            if self._still:
                self._paint_still(painter)
            else:
                self._paint(painter, self._picture_now())
                self._paint_fades(painter)
            self._paint_edge(painter)
        painter.end()

    def _paint(self, painter: QPainter, picture: Picture) -> None:
        self._stage.paint(painter, picture, self._colours, self.width(), self.height())

    def _picture_now(self) -> Picture:
        moment = self.moment()
        clip = self._clip
        if moment is None or clip is None:
            raise ValueError("there is no clip to show")
        return self._stage.picture(moment, self._hair, clip.props, clip.guides)

    def _paint_fades(self, painter: QPainter) -> None:
        since = self._at_s - self._first_s
        if self._before is not None:
            if 0.0 <= since < CROSS_FADE_S:
                painter.setOpacity(1.0 - ease(since / CROSS_FADE_S))
                painter.drawPixmap(0, 0, self._before)
                painter.setOpacity(1.0)
            else:
                self._before = None
        moment = self.moment()
        if moment is None or moment.index == 0 or moment.elapsed_s >= CROSS_FADE_S:
            return
        pixmap = self._end_of_step(moment)
        if pixmap is not None:
            painter.setOpacity(1.0 - ease(moment.elapsed_s / CROSS_FADE_S))
            painter.drawPixmap(0, 0, pixmap)
            painter.setOpacity(1.0)

    def _end_of_step(self, moment: Moment) -> QPixmap | None:
        """The last picture of the step before, if it was seen from elsewhere."""
        clip = self._clip
        if clip is None:
            return None
        end_s = self._at_s - moment.elapsed_s - 1e-6
        last = moment_at(clip, self._steps, end_s, self._mirror, self._reach)
        if last.view == moment.view and self._stage.frame(last) == self._stage.frame(moment):
            return None
        key = (clip.id, last.index, self._mirror, self._reach, self.size().toTuple())
        if self._fade is None or self._fade[0] != key:
            picture = self._stage.picture(last, self._hair, clip.props, clip.guides)
            self._fade = (key, self._render(picture))
        return self._fade[1]

    def _still_now(self) -> Still | None:
        return None if self._clip is None else still_at(self._clip, self._steps, self._at_s)

    def _still_picture(self, clip: Clip, at_s: float, *, arrows: bool) -> Picture:
        moment = moment_at(clip, self._steps, at_s, self._mirror, self._reach, calm=True)
        return self._stage.still(moment, self._hair, clip.props, clip.guides, arrows=arrows)

    def _paint_still(self, painter: QPainter) -> None:
        still, clip = self._still_now(), self._clip
        if still is None or clip is None:
            return
        self._paint(painter, self._still_picture(clip, still.after_s, arrows=still.arrows))
        if still.share >= 1.0:
            return
        key = (clip.id, still.before_s, self._mirror, self._reach, self.size().toTuple())
        if self._fade is None or self._fade[0] != key:
            self._fade = (key, self._render(self._still_picture(clip, still.before_s, arrows=still.arrows)))
        painter.setOpacity(1.0 - still.share)
        painter.drawPixmap(0, 0, self._fade[1])
        painter.setOpacity(1.0)

    def _paint_edge(self, painter: QPainter) -> None:
        high = self.height() * _EDGE
        top = self.height() - high
        clear, full = QColor(self._colours.background), QColor(self._colours.background)
        clear.setAlpha(0)
        gradient = QLinearGradient(0.0, top, 0.0, float(self.height()))
        gradient.setColorAt(0.0, clear)
        gradient.setColorAt(1.0, full)
        painter.fillRect(QRectF(0.0, top, self.width(), high), gradient)

    def _render(self, picture: Picture) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(self._colours.background))
        painter = QPainter(pixmap)
        self._paint(painter, picture)
        painter.end()
        return pixmap

    def _forget_fades(self) -> None:
        self._before = self._fade = None

    # ---- own time

    def _start(self) -> None:
        self._elapsed.start()
        self._timer.start()

    def _tick(self) -> None:
        total = sum(seconds for _, seconds in self._steps)
        self._played_s += self._elapsed.restart() / 1000.0
        if total > 0.0:
            self.set_time(self._played_s % total)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on playing when seen again."""
        super().showEvent(event)
        if self._playing:
            self._start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()
        self._forget_fades()

    def sizeHint(self) -> QSize:
        """Large enough for the movement to be read at arm's length."""
        return QSize(440, 440)

    def minimumSizeHint(self) -> QSize:
        """Small, but still readable."""
        return QSize(160, 160)
