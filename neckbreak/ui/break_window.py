"""The guided break: a figure, big seconds and plain words lead through a timeline, and one key ends it.

The window looks at a clock, never counts frames: a late look catches up. It goes on without focus, when minimised and
behind a lock, because one walks and turns away during a break. One timer drives it, at frame rate only while there is
something to see. The figure is shown as in a mirror: when the words say left, it moves on the left of the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaMethod, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QHideEvent,
    QKeySequence,
    QScreen,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neckbreak.core.figure import Clip
from neckbreak.core.records import PartResult
from neckbreak.core.timeline import Playing, Step, Timeline
from neckbreak.ui.break_face import BreakFace
from neckbreak.ui.break_player import Player, Progress
from neckbreak.ui.break_strip import BreakStrip
from neckbreak.ui.break_words import plan_title, words_of
from neckbreak.ui.words_movements import (
    part_words,
)

if TYPE_CHECKING:
    from neckbreak.ui.break_face import Figure
    from neckbreak.ui.voice import Voice

FRAME_MS = 33
WALK = "walk"
"""The phase in which nobody is at the screen."""
UNSEEN_MS = 1000
UNSEEN_SPOKEN_MS = 150
"""With a voice nobody looks at the window, and no word may be late."""
END_LINE_S = 2.5
FORGOTTEN_S = 600.0
"""A pause that lasts longer ends the break."""
RETURN_S = 3.0
"""Somebody who touched something in the last seconds of a walk is back already."""
STRIP_S = 10.0
"""For a shorter walk the window stays as it is."""


class Stage(Enum):
    """What the window is doing."""

    PLAYING = "playing"
    PAUSED = "paused"
    OVER = "over"
    """The last line is shown; then the window closes itself."""
    ASKED = "asked"
    """Stopped by "This hurts"; time stands still until its question is answered."""
    WAITING = "waiting"
    """One has walked away; what comes next waits until somebody is back."""
    HURT = "hurt"
    """Ended; what to do is shown until the user closes."""


class BreakWindow(QWidget):
    """Plays one timeline.

    `clips` gives a movement's clip by id. `clock` gives seconds that never go back; it may run faster than real ones.
    `figure` is the widget that draws; `still` asks for pictures instead of motion. `voice` speaks, if there is one.
    `idle_s` tells since when nobody has touched anything, None where that cannot be known. `why` is the sentence that
    says why this plan was chosen.
    """

    part_progress = Signal(int, float, str)
    """Part index, seconds played of it, and `running`, `done`, `cut` or `hurt`."""
    finished = Signal(str, float)
    """Once: `finished`, `closed`, `shorter` or `hurts`, and the seconds really played."""
    reacted = Signal(str, str)
    """A movement and what it did: `pull`, `sore`, `sharp` or `nerve`."""
    signs_asked = Signal()
    """The user wants to see the warning signs."""
    another_wanted = Signal()
    """Another plan instead."""
    not_for_me = Signal(str)
    """A movement that is not to come again."""

    def __init__(
        self,
        timeline: Timeline,
        clips: Callable[[str], Clip],
        figure: Figure,
        clock: Callable[[], float],
        *,
        still: bool = False,
        announce: Callable[[str], None] | None = None,
        voice: Voice | None = None,
        idle_s: Callable[[], float | None] = lambda: None,
        why: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Break"))
        self._player = Player(timeline)
        self._clips = clips
        self._figure = figure
        self._clock = clock
        self._announce = announce or self._tell_assistive_technology
        self._voice = voice
        self._idle_s = idle_s
        self._large: QRect | None = None
        self._stage = Stage.PLAYING
        self._last_look: float | None = None
        self._stage_since = 0.0
        self._how = "finished"
        self._told_end = False
        self._shown_step: Step | None = None
        self._shown_part = -1
        self._still = still
        figure.set_still(still)
        self.face = BreakFace(figure, plan_title(timeline), why, self)
        self.strip = BreakStrip(self)
        self.strip.hide()
        self.face.keep_room(words_of(timeline, step) for step in timeline.steps)
        self.face.set_segments([timeline.end_of_part(part) for part in range(len(timeline.parts()))], timeline.total_s)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.face)
        layout.addWidget(self.strip)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._connect()

    @property
    def stage(self) -> Stage:
        """What the window is doing."""
        return self._stage

    @property
    def over(self) -> bool:
        """Whether the break has ended and only its last words are still to be read."""
        return self._told_end

    @property
    def place(self) -> QRect:
        """Where the window is, or was before it became a strip."""
        return self._large or self.geometry()

    def show_on(self, screen: QScreen | None = None) -> None:
        """Show in the middle of a screen (the primary one if not given), as large as the text needs."""
        place = screen or self.screen()
        room = place.availableGeometry()
        size = self.face.wished_size().boundedTo(room.size() * 0.96)
        self.resize(size)
        self.move(room.center() - self.rect().center())
        self.show()

    def tick(self) -> None:
        """Look at the clock and show what is on; called by the timer, and harmless at any other time."""
        now = self._clock()
        if self._last_look is None:
            self._last_look = self._stage_since = now
        passed = max(0.0, now - self._last_look)
        self._last_look = now
        match self._stage:
            case Stage.PLAYING:
                self._play(passed)
                if self._player.ended:
                    self._end(self.tr("That was the break. Carry on in your own time."))
                elif self._player.waits:
                    self._wait()
                else:
                    self._show_now()
            case Stage.WAITING if self._is_back(now - self._stage_since):
                self._enter(Stage.PLAYING)
                self._go_on()
            case Stage.WAITING if now - self._stage_since >= FORGOTTEN_S:
                self.close()
            case Stage.PAUSED | Stage.ASKED if now - self._stage_since >= FORGOTTEN_S:
                self.close()
            case Stage.OVER if now - self._stage_since >= END_LINE_S:
                self.close()

    def _play(self, seconds: float) -> None:
        """Play on, and past a return if somebody is there."""
        start = self._player.position_s
        self._tell(self._player.advance(seconds))
        if self._player.waits and self._is_back(seconds):
            self._player.return_()
            self._tell(self._player.advance(seconds - (self._player.position_s - start)))

    def _is_back(self, since_s: float) -> bool:
        """Whether somebody has touched something since, or just before, the walk ended."""
        idle_s = self._idle_s()
        return idle_s is None or idle_s < since_s + RETURN_S

    def _wait(self) -> None:
        self._enter(Stage.WAITING)
        self.strip.show_waiting()
        if self._voice is not None:
            self._voice.call_back(self.tr("Come back in your own time. It goes on when you touch a key or the mouse."))

    def _go_on(self) -> None:
        if self._player.waits:
            self._player.return_()
        self._show_now()

    def return_(self) -> None:
        """The user says that he is back."""
        if self._stage is Stage.WAITING:
            self._enter(Stage.PLAYING)
            self._go_on()
            self._cue()
        else:
            self.go_next()

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self._stage is Stage.WAITING:
            self.return_()
            return
        if self._stage not in (Stage.PLAYING, Stage.PAUSED):
            return
        self.tick()
        if self._stage is Stage.PLAYING:
            self._enter(Stage.PAUSED)
            self._figure.set_still(self._still)  # a fade that is on would stand still too
            self._announce(self.tr("Paused"))
        elif self._stage is Stage.PAUSED:
            self._enter(Stage.PLAYING)
            self._announce(self.tr("Going on"))
            self._cue()
        self.face.show_paused(self._stage is Stage.PAUSED)

    def go_next(self) -> None:
        """Leave this part and go on to the next."""
        if self._stage is Stage.WAITING:
            self.return_()
            return
        if self._jumping():
            self._tell(self._player.skip())
            self._after_jump()

    def go_back(self) -> None:
        """Start this part again, or the one before it."""
        if self._jumping():
            self._tell(self._player.back())
            self._after_jump()

    def go_shorter(self) -> None:
        """Finish this repetition, then end."""
        if self._jumping() and self._how != "shorter":
            self._how = "shorter"
            self._player.shorten()
            self._lay_out()
            self.face.forbid_shorter()
            self._after_jump()

    def ask_for_another(self) -> None:
        """Another plan instead of this one."""
        if self._jumping():
            self.another_wanted.emit()

    def refuse_movement(self) -> None:
        """Not for me: this movement does not come again; the break goes on with the next one."""
        if not self._jumping():
            return
        movement = self._player.now.step.movement
        self.not_for_me.emit(movement)
        self._tell(self._player.leave_out(PartResult.CUT))
        self._lay_out()
        self._after_jump()

    def leave_for_another(self) -> float:
        """Another break takes this one's place: the seconds played so far; nothing is said about its end."""
        if self._stage is Stage.PLAYING:
            self._tell(self._player.advance(max(0.0, self._clock() - (self._last_look or self._clock()))))
        self._tell(self._player.stop(hurt=False))
        self._told_end = True
        self.close()
        return self._player.played_s

    def stop_because_it_hurts(self) -> None:
        """Stop at once and ask what it was."""
        if not self._jumping():
            return
        self._enter(Stage.ASKED)
        self._show_strip(False)
        self.face.show_paused(False)
        self.face.ask_what_hurts()
        self._announce(self.face.hurts_page.accessibleName())

    def say_what_hurt(self, kind: str) -> None:
        """Go on, go on without this movement, or end the break; see `HurtsPage.answered`."""
        if self._stage is not Stage.ASKED:
            return
        self.tick()
        if self._stage is not Stage.ASKED:
            return
        self.reacted.emit(self._player.now.step.movement, kind)
        if kind in ("pull", "sore"):
            self._enter(Stage.PLAYING)
            self.face.show_playing()
            if kind == "sore":
                self._tell(self._player.leave_out())
                self._lay_out()
            self._announce(self.tr("Going on"))
            self._after_jump()
            return
        self._tell(self._player.stop(hurt=True))
        self._finish("hurts")
        if kind == "nerve":
            self.close()
            self.signs_asked.emit()
            return
        self._enter(Stage.HURT)
        words = self.tr(
            "Good that you stopped. Let it settle; breaks stay easy for the rest of the day. If it is gone tomorrow, "
            "try again with less: smaller and fewer. If it stays or gets worse, have someone examine you.\n\nLook at "
            "the warning signs if an arm or leg tingles, feels numb or weak, or if you are dizzy, or your sight or "
            "speech changes."
        )
        self.face.show_hurt(words, with_signs=self.isSignalConnected(QMetaMethod.fromSignal(self.signs_asked)))
        self._announce(self.tr("Stopped.") + " " + words)

    def _lay_out(self) -> None:
        """The timeline has changed."""
        timeline = self._player.timeline
        self._shown_part, self._shown_step = -1, None
        edges = [timeline.end_of_part(part) for part in sorted({step.part for step in timeline.steps})]
        self.face.set_segments(edges, timeline.total_s)

    def _connect(self) -> None:
        face = self.face
        face.pause.clicked.connect(self.toggle_pause)
        face.next.clicked.connect(self.go_next)
        face.shorter.clicked.connect(self.go_shorter)
        face.hurts.clicked.connect(self.stop_because_it_hurts)
        face.hurts_page.answered.connect(self.say_what_hurt)
        face.end.clicked.connect(self.close)
        face.another.triggered.connect(self.ask_for_another)
        face.not_for_me.triggered.connect(self.refuse_movement)
        self.strip.back.clicked.connect(self.return_)
        face.close_hurt.clicked.connect(self.close)
        face.signs.clicked.connect(self.signs_asked)
        for keys, slot in (
            (("Right", "N"), self.go_next),
            (("Left",), self.go_back),
            (("S",), self.go_shorter),
            (("H",), self.stop_because_it_hurts),
            (("P",), self.toggle_pause),
            (("A",), self.ask_for_another),
            (("Esc",), self.close),
            (("Return", "Enter"), self._press_focused),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(slot)

    def _press_focused(self) -> None:
        button = self.face.focused_button()
        if button is not None:
            button.click()

    def _jumping(self) -> bool:
        """Catch up first; whether there is still something to jump in."""
        if self._stage not in (Stage.PLAYING, Stage.PAUSED):
            return False
        self.tick()
        return self._stage in (Stage.PLAYING, Stage.PAUSED)

    def _after_jump(self) -> None:
        if self._player.ended:
            self._end(self.tr("That is all. Carry on in your own time."))
            return
        self._show_now()
        self._cue()

    def _cue(self) -> None:
        """Have said what is on; the voice knows what it has said already."""
        if self._voice is not None and self._stage is Stage.PLAYING:
            timeline, now = self._player.timeline, self._player.now
            self._voice.step(words_of(timeline, now.step), now, timeline)

    def _enter(self, stage: Stage) -> None:
        self._stage = stage
        if self._voice is not None and stage is not Stage.PLAYING:
            self._voice.pause()
        self._stage_since = self._clock()
        self._drive()

    def _end(self, line: str) -> None:
        self._finish(self._how)
        self._enter(Stage.OVER)
        self.face.show_line(line)
        self._show_strip(False)
        self._announce(line)
        if self._voice is not None:
            self._voice.end(line)

    def _finish(self, how: str) -> None:
        if not self._told_end:
            self._told_end = True
            self.finished.emit(how, self._player.played_s)

    def _tell(self, reports: list[Progress]) -> None:
        for report in reports:
            self.part_progress.emit(report.part, report.seconds, report.result.value)

    def _show_now(self) -> None:
        now = self._player.now
        if now.step.part != self._shown_part:
            self._shown_part = now.step.part
            name = part_words(now.step.movement, now.step.side)
            self._figure.set_still(self._still or self._stage is Stage.PAUSED)
            clip, mirrored = self._clips(now.step.movement), now.step.side == "right"
            self._figure.show_clip(clip, now.clip_steps, mirrored, name, now.reach)
            self._figure.set_still(self._still)
        self._figure.set_time(now.clip_s)
        if now.step != self._shown_step:
            self._shown_step = now.step
            words = words_of(self._player.timeline, now.step)
            self.face.show_words(words, self._what_next(now))
            self.strip.show_walk(words.headline)
            self._show_strip(now.step.phase == WALK and now.step.length_s >= STRIP_S)
            self._cue()
            self._announce(f"{words.name}. {words.headline}. {words.caption}" if words.lead else words.headline)
        self.face.show_time(now, self._player.timeline.total_s)
        if self._large is not None:
            self.strip.show_time(now)

    def _show_strip(self, small: bool) -> None:
        """Small while one walks; in full screen all stays as it is."""
        if small is (self._large is not None) or (small and (self.isFullScreen() or self.isMaximized())):
            return
        if small:
            self._large = self.geometry()
            self.face.hide()
            self.strip.show()
            self.strip.back.setFocus()
            self.setGeometry(self.strip.place_in(self.screen().availableGeometry()))
        elif self._large is not None:
            self.strip.hide()
            self.face.show()
            self.face.pause.setFocus()
            self.setGeometry(self._large)
            self._large = None
        self._drive()

    def _what_next(self, now: Playing) -> str:
        if now.next_part is None:
            return self.tr("This is the last one")
        return self.tr("Next: {part}").format(part=part_words(now.next_part.movement, now.next_part.side))

    def _drive(self) -> None:
        """Frames only while something moves and is seen; otherwise a look now and then, or none at all."""
        if self._stage is Stage.HURT:
            self._timer.stop()
            return
        seen = self.isVisible() and not self.isMinimized()
        frames = seen and self._stage is Stage.PLAYING and self._large is None
        self._timer.setTimerType(Qt.TimerType.PreciseTimer if frames else Qt.TimerType.CoarseTimer)
        spoken = self._voice is not None and self._stage is Stage.PLAYING
        unseen = UNSEEN_SPOKEN_MS if spoken else UNSEEN_MS if self._stage is not Stage.OVER else UNSEEN_MS // 4
        self._timer.start(FRAME_MS if frames else unseen)

    def _tell_assistive_technology(self, words: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._drive()
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        if self._told_end:
            self._timer.stop()
        else:
            self._drive()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._drive()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        if not self._told_end:
            if self._stage is Stage.PLAYING:
                self._tell(self._player.advance(max(0.0, self._clock() - (self._last_look or self._clock()))))
            self._tell(self._player.stop(hurt=False))
            self._finish("hurts" if self._stage is Stage.ASKED else "closed")
        if self._voice is not None:
            self._voice.close()
        self._timer.stop()
        event.accept()
