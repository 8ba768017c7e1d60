"""The break window: a clock moved by hand, keys, buttons, and what it tells."""

from __future__ import annotations

import json
import math
from functools import cache

import pytest
from PySide6.QtCore import QSize, Qt, QTimer, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from neckbreak.core.figure import Clip, Rig
from neckbreak.core.timeline import Timeline
from neckbreak.ui.break_window import END_LINE_S, FORGOTTEN_S, FRAME_MS, BreakWindow, Stage
from neckbreak.ui.figure.widget import FigureWidget
from neckbreak.ui.ring import Line, Ring
from neckbreak.ui.theme import Theme, apply
from tests.core.catalogue import RESOURCES, shipped

KEY = Qt.Key


@cache
def clip(movement: str) -> Clip:
    path = RESOURCES / "figure/clips" / f"{movement}.json"
    return Clip.from_data(json.loads(path.read_text("utf-8")), path.name)


class FakeFigure(QWidget):
    """Remembers what it is asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, bool]] = []
        self.seconds = 0.0
        self.still = False

    def show_clip(self, clip, steps, mirror=False, name="", reach=1.0):
        self.shown.append((clip.id, mirror))

    def set_time(self, seconds):
        self.seconds = seconds

    def set_still(self, still):
        self.still = still


class Break:
    """A window, the clock it looks at, and what it has told."""

    def __init__(self, qtbot, plan: str = "30-A", figure: QWidget | None = None, **how) -> None:
        self.seconds = 100.0
        self.figure = figure or FakeFigure()
        sides = how.pop("sides", {})
        self.spoken: list[str] = []
        self.window = BreakWindow(
            Timeline.of(shipped().plans[plan], sides),
            clip,
            self.figure,
            lambda: self.seconds,
            announce=self.spoken.append,
            **how,
        )
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.window)
        self.progress: list[tuple[int, float, str]] = []
        self.ends: list[tuple[str, float]] = []
        self.window.part_progress.connect(lambda *told: self.progress.append(told))
        self.window.finished.connect(lambda *told: self.ends.append(told))
        self.window.show_on()
        self.face = self.window.face

    def wait(self, seconds: float, step: float = 0.5) -> None:
        end = self.seconds + seconds
        while self.seconds < end:
            self.seconds = min(end, self.seconds + step)
            self.window.tick()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def words(self) -> str:
        return " | ".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def going(qtbot):
    return Break(qtbot)


def test_a_whole_break_is_told_and_closes_itself(going):
    going.wait(31.5)

    assert going.ends == [("finished", 31.5)]
    assert [told for told in going.progress if told[2] == "done"] == [(0, 10, "done"), (1, 7, "done"), (2, 7, "done")]
    assert going.window.isVisible()
    assert "Carry on" in going.words()

    going.wait(END_LINE_S + 0.5)

    assert not going.window.isVisible()
    assert len(going.ends) == 1


def test_progress_is_told_every_two_seconds(going):
    going.wait(29.5, step=0.1)

    times = len([told for told in going.progress if told[2] == "running"])
    assert times >= 13


def test_the_words_follow_the_steps(going):
    assert "Get ready" in going.words()
    going.wait(3.5)
    assert "Lift" in going.words()
    assert "1 of 2" in going.words()
    assert "Next: Head turns, left" in going.words()
    going.wait(10)
    assert "Read first" in going.words()
    assert "Turn left, one slow breath, come back" in going.words()
    going.wait(3)
    assert "Turn left" in going.words()
    going.wait(7)
    assert "the same on the right" in going.words()
    assert "This is the last one" in going.words()
    assert "8 s to go" in going.words()


def test_the_figure_moves_on_the_users_side_as_in_a_mirror(qtbot):
    going = Break(qtbot, sides={"neck-turns": "right"})

    going.wait(30.5)

    assert clip("neck-turns").phases["turn"].to["head.yaw"] > 0  # the figure's right is the left of the screen
    assert going.figure.shown == [("shoulder-shrug", False), ("neck-turns", True), ("neck-turns", False)]
    assert going.figure.seconds == 6


def test_the_ring_counts_down(going):
    going.wait(0.5)

    assert going.face.ring.text() == "3"
    going.wait(1)
    assert going.face.ring.text() == "2"
    assert going.face.ring.value() == 2


def test_what_changes_is_announced(going):
    going.wait(32)

    assert going.spoken[0] == "Shoulder shrug. Get ready. Let your arms hang."
    assert "Turn left" in going.spoken
    assert going.spoken[-1].startswith("That was the break")


def test_a_screen_reader_hears_a_number_every_five_seconds_at_most(qtbot):
    QAccessible.setActive(True)
    try:
        ring = Ring()
        qtbot.addWidget(ring)
        heard = set()
        for left in range(15, 0, -1):
            ring.show_time(1 - left / 15, left, 15)
            heard.add(ring.value())
        assert heard == {15, 10, 5}
        line = Line()
        qtbot.addWidget(line)
        values = []
        for second in range(31):
            line.show_share(second / 30, second)
            values.append(line.value())
        assert len(set(values)) == 7
    finally:
        QAccessible.setActive(False)


def test_space_pauses_and_goes_on(going):
    going.wait(5)

    going.press(KEY.Key_Space)
    going.wait(20)

    assert going.window.stage is Stage.PAUSED
    assert "Resume" in going.face.pause.text()
    assert "26 s to go" in going.words()

    going.press(KEY.Key_Space)
    going.wait(26.5)
    assert going.ends == [("finished", 31.5)]


def test_a_forgotten_pause_ends(going):
    going.wait(5)
    going.press(KEY.Key_Space)

    going.wait(FORGOTTEN_S + 10, step=30)

    assert going.ends == [("closed", 5)]
    assert not going.window.isVisible()


@pytest.mark.parametrize("key", [KEY.Key_Right, KEY.Key_N])
def test_next_goes_on_and_to_the_end(going, key):
    going.wait(5)

    going.press(key)
    assert "Read first" in going.words()
    going.press(key)
    assert "the same on the right" in going.words()
    going.press(key)

    assert going.ends == [("finished", 5)]
    assert [told for told in going.progress if told[2] == "cut"] == [(0, 2, "cut"), (1, 0, "cut"), (2, 0, "cut")]


def test_the_left_arrow_starts_the_part_again(going):
    going.wait(10)

    going.press(KEY.Key_Left)

    assert "Get ready" in going.words()


def test_shorter_finishes_the_repetition(going):
    going.wait(5)

    going.press(KEY.Key_S)
    going.wait(4)

    assert going.ends == [("shorter", 8)]
    assert not going.face.shorter.isEnabled()


def test_end_closes_at_once(going):
    going.wait(18)

    going.press(KEY.Key_Escape)

    assert going.ends == [("closed", 18)]
    assert going.progress[-1] == (1, 2, "cut")
    assert not going.window.isVisible()


def test_closing_by_the_window_manager_is_the_same(going):
    going.wait(18)

    going.window.close()

    assert going.ends == [("closed", 18)]


def hurting(going: Break, at: float = 18) -> list[tuple[str, str]]:
    told: list[tuple[str, str]] = []
    going.window.reacted.connect(lambda *what: told.append(what))
    going.wait(at)
    going.press(KEY.Key_H)
    return told


def test_this_hurts_stops_at_once_and_asks_what_it_was(going):
    told = hurting(going)

    assert "What was it?" in going.words()
    assert going.window.stage is Stage.ASKED
    assert not going.figure.isVisible()
    assert not any(button.hasFocus() for button in going.face.hurts_page.buttons.values())
    going.wait(300)
    for key in (KEY.Key_Right, KEY.Key_Left, KEY.Key_S, KEY.Key_N, KEY.Key_Return):
        going.press(key)

    assert going.window.stage is Stage.ASKED
    assert (going.ends, told) == ([], [])


def test_a_pull_goes_on_where_it_was(going):
    told = hurting(going)
    going.wait(31.5)
    going.press(KEY.Key_1)

    assert going.window.stage is Stage.PLAYING
    assert going.figure.isVisible()
    assert going.face.pause.hasFocus()
    going.wait(13.5)

    assert going.ends == [("finished", 31.5)]
    assert told == [("neck-turns", "pull")]
    assert "hurt" not in {result for _, _, result in going.progress}


def test_what_is_sore_is_left_out_on_both_sides_and_the_rest_goes_on(qtbot):
    going = Break(qtbot, "60-A")
    qtbot.waitUntil(going.window.isActiveWindow)
    parts = Timeline.of(shipped().plans["60-A"]).parts()
    sore = next(i for i, part in enumerate(parts) if part.movement == "neck-turns")
    start = Timeline.of(shipped().plans["60-A"]).end_of_part(sore) - 2
    told = hurting(going, start)
    going.wait(5)
    going.press(KEY.Key_2)

    assert told == [("neck-turns", "sore")]
    going.wait(60)
    last = {part: result for part, _, result in going.progress}
    assert last[sore] == "hurt"
    assert sore + 1 not in last
    assert {last[part] for part in range(sore + 2, len(parts))} == {"done"}
    assert [how for how, _ in going.ends] == ["finished"]
    assert ("neck-turns", True) not in going.figure.shown


def test_when_the_last_movement_is_sore_the_break_is_over(going):
    hurting(going)
    going.press(KEY.Key_2)

    assert "That is all" in going.words()
    assert going.ends == [("finished", 18)]
    assert going.progress[-1] == (1, 2, "hurt")


def test_one_cannot_go_back_to_what_is_sore(going):
    hurting(going, 6)
    going.press(KEY.Key_2)
    movement = going.figure.shown[-1][0]
    for _ in range(3):
        going.press(KEY.Key_Left)
    going.wait(1)

    assert movement == going.figure.shown[-1][0] == "neck-turns"
    going.press(KEY.Key_H)
    going.press(KEY.Key_1)
    going.wait(31.5)
    assert [how for how, _ in going.ends] == ["finished"]


def test_a_sharp_pain_ends_it_and_says_what_to_do(going):
    told = hurting(going)
    going.press(KEY.Key_3)

    assert told == [("neck-turns", "sharp")]
    assert going.ends == [("hurts", 18)]
    assert going.progress[-1] == (1, 2, "hurt")
    assert "have someone examine you" in going.words()
    assert not going.face.signs.isVisible()  # nobody would open the page
    going.wait(60)
    assert going.window.isVisible()
    going.press(KEY.Key_Return)
    assert not going.window.isVisible()
    assert len(going.ends) == 1


def test_tingling_ends_it_and_brings_the_warning_signs(going):
    asked: list[bool] = []
    going.window.signs_asked.connect(lambda: asked.append(True))
    told = hurting(going)
    going.press(KEY.Key_4)

    assert told == [("neck-turns", "nerve")]
    assert asked == [True]
    assert going.ends == [("hurts", 18)]
    assert going.progress[-1] == (1, 2, "hurt")
    assert not going.window.isVisible()


def test_escape_ends_it_without_saying_that_it_hurt(going):
    told = hurting(going)
    going.press(KEY.Key_Escape)

    assert (going.ends, told) == ([("hurts", 18)], [])
    assert going.progress[-1] == (1, 2, "cut")
    assert not going.window.isVisible()


def test_the_question_is_not_left_open_for_ever(going):
    hurting(going)
    going.wait(FORGOTTEN_S - 5, step=1)

    assert going.window.isVisible()
    going.wait(10, step=1)
    assert going.ends == [("hurts", 18)]
    assert not going.window.isVisible()


def test_this_hurts_can_be_said_while_it_is_paused(going):
    going.wait(18)
    going.press(KEY.Key_P)
    going.press(KEY.Key_H)
    going.press(KEY.Key_1)

    assert going.window.stage is Stage.PLAYING
    assert "Paused" not in going.words()
    going.wait(13.5)
    assert going.ends == [("finished", 31.5)]


def test_the_four_answers_are_in_order_for_the_keyboard_and_have_names(going):
    hurting(going)
    buttons = list(going.face.hurts_page.buttons.values())
    order = []
    for _ in buttons:
        going.press(KEY.Key_Tab)
        order.append(QApplication.focusWidget())

    assert order == buttons
    for number, button in enumerate(buttons, 1):
        seen = QAccessible.queryAccessibleInterface(button)
        assert seen.text(QAccessible.Text.Name)
        assert f"({number})" in seen.text(QAccessible.Text.Description)
    buttons[2].setFocus()
    going.press(KEY.Key_Return)
    assert going.ends == [("hurts", 18)]


def test_the_warning_signs_can_be_asked_for(going):
    asked: list[bool] = []
    going.window.signs_asked.connect(lambda: asked.append(True))
    hurting(going, 1)
    going.press(KEY.Key_3)

    going.face.signs.click()

    assert asked == [True]


def test_nothing_happens_after_the_end(going):
    going.wait(31.5)

    for key in (KEY.Key_Space, KEY.Key_Right, KEY.Key_Left, KEY.Key_S, KEY.Key_H):
        going.press(key)

    assert len(going.ends) == 1
    assert going.window.stage is Stage.OVER


def test_losing_focus_or_sight_does_not_stop_it(going):
    going.wait(3)

    going.window.clearFocus()
    going.window.showMinimized()
    going.wait(28.5)

    assert going.ends == [("finished", 31.5)]


def test_frames_only_while_there_is_something_to_see(going):
    timer = going.window.findChild(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert (timer.interval(), timer.timerType()) == (FRAME_MS, Qt.TimerType.PreciseTimer)

    going.window.toggle_pause()
    assert timer.interval() >= 1000
    going.window.toggle_pause()
    going.window.showMinimized()
    assert timer.interval() >= 1000
    going.window.showNormal()
    assert timer.interval() == FRAME_MS
    going.press(KEY.Key_H)
    assert timer.interval() >= 1000
    going.press(KEY.Key_3)
    assert not timer.isActive()


def test_reduced_motion_is_passed_on(qtbot):
    going = Break(qtbot, still=True)
    going.wait(5)

    assert going.figure.still


def test_how_sure_is_told_in_words(going):
    going.wait(1)

    going.face.info.click()

    assert "How sure is this? Not sure." in going.words()
    assert "CCOHS (Canada)" in going.words()
    going.face.info.click()
    assert "Let your arms hang." in going.words()


def test_every_control_has_a_name_and_the_keyboard_reaches_it(going):
    buttons = [child for child in going.window.findChildren(QWidget) if isinstance(child, QPushButton | QToolButton)]
    assert all(button.accessibleName() for button in buttons)
    assert going.face.ring.accessibleName()
    answers = set(going.face.hurts_page.buttons.values())  # their keys are 1 to 4
    assert all("&" in b.text() for b in buttons if isinstance(b, QPushButton) and b not in answers)

    order = []
    for _ in range(7):
        order.append(QApplication.focusWidget())
        going.press(KEY.Key_Tab)

    face = going.face
    assert order == [face.pause, face.next, face.shorter, face.hurts, face.more, face.end, face.info]


def test_enter_presses_the_focused_button(going):
    going.wait(5)
    going.press(KEY.Key_Tab)

    going.press(KEY.Key_Return)

    assert "Read first" in going.words()


class LongWords(QTranslator):
    """Every text 40 % longer."""

    def translate(self, context, source, disambiguation=None, n=-1):
        longer = [word if "{" in word else word + "ë" * round(len(word) * 0.4) for word in source.split(" ")]
        return " ".join(longer)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.mark.parametrize("size", [QSize(760, 560), QSize(1300, 737)])
def test_twice_the_text_and_long_words_lose_nothing(qtbot, qapp, size):
    font, before = qapp.font(), qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    long = LongWords()
    qapp.installTranslator(long)
    qapp.setFont(font)
    try:
        apply(qapp, Theme(dark=True))
        going = Break(qtbot, "60-C")
        going.window.resize(size)
        going.wait(12)
        qapp.processEvents()
        inside = going.window.rect()
        for button in (going.face.pause, going.face.next, going.face.shorter, going.face.hurts, going.face.end):
            corner = button.mapTo(going.window, button.rect().bottomRight())
            assert inside.contains(corner)
            assert button.width() >= button.sizeHint().width()
        for label in going.window.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width())
                assert label.width() >= label.minimumSizeHint().width()
    finally:
        qapp.removeTranslator(long)
        qapp.setFont(before)
        qapp.setStyleSheet("")
        qapp.setPalette(qapp.style().standardPalette())


def test_while_one_walks_the_window_is_a_strip_in_the_corner(qtbot):
    going = Break(qtbot, "60-D", idle_s=lambda: going.idle)
    going.idle = 1000.0
    large = going.window.geometry()
    going.wait(8)
    small = going.window.geometry()
    room = going.window.screen().availableGeometry()
    assert going.window.strip.isVisible()
    assert small.width() * small.height() < large.width() * large.height() / 3
    assert (room.right() - small.right(), room.bottom() - small.bottom()) == (25, 25)

    going.wait(200)
    assert going.window.stage is Stage.WAITING
    assert "goes on when you touch a key" in going.words()
    going.idle = 0.5
    going.wait(1)
    assert going.window.stage is Stage.PLAYING
    assert going.window.geometry() == large
    assert going.face.isVisible()
    going.wait(20)
    assert [how for how, _ in going.ends] == ["finished"]


def test_this_hurts_while_one_walks_is_asked_in_the_whole_window(qtbot):
    going = Break(qtbot, "60-D", idle_s=lambda: 0.0)
    large = going.window.geometry()
    going.wait(20)
    assert going.window.strip.isVisible()
    assert going.window.place == large
    going.window.stop_because_it_hurts()
    assert going.window.geometry() == large
    assert "What was it" in going.words()
    going.window.say_what_hurt("pull")
    going.wait(60)
    assert [how for how, _ in going.ends] == ["finished"]


def test_who_is_back_in_time_waits_for_nothing(qtbot):
    going = Break(qtbot, "60-D", idle_s=lambda: 0.0)
    going.wait(61)
    assert going.ends == [("finished", 60)]


def test_nobody_comes_back(qtbot):
    going = Break(qtbot, "60-D", idle_s=lambda: 1e4)
    going.wait(43 + 601)
    assert [how for how, _ in going.ends] == ["closed"]
    assert not going.window.isVisible()


@pytest.mark.parametrize("say", ["space", "next", "button"])
def test_saying_that_one_is_back(qtbot, say):
    going = Break(qtbot, "60-D", idle_s=lambda: 1e4)
    going.wait(60)
    assert going.window.stage is Stage.WAITING
    {"space": going.window.toggle_pause, "next": going.window.go_next, "button": going.window.strip.back.click}[say]()
    going.wait(18)
    assert [how for how, _ in going.ends] == ["finished"]


def test_not_for_me_leaves_the_movement_out_and_goes_on(qtbot):
    going = Break(qtbot, "60-A")
    refused = []
    going.window.not_for_me.connect(refused.append)
    going.wait(6)
    going.face.not_for_me.trigger()
    assert refused == ["neck-turns"]
    assert "Chin tuck" in going.words()
    going.wait(40)
    assert [how for how, _ in going.ends] == ["finished"]
    assert {result for part, _, result in going.progress if part == 0} == {"running", "cut"}


def test_another_one_is_asked_for_and_takes_the_place_without_an_end(going):
    wanted = []
    going.window.another_wanted.connect(lambda: wanted.append(True))
    going.wait(6)
    going.press(Qt.Key.Key_A)
    assert wanted == [True]
    assert going.window.leave_for_another() == 6
    assert going.ends == []
    assert going.progress[-1][2] == "cut"
    assert not going.window.isVisible()


def test_why_this_plan_is_said_in_the_window(qtbot):
    going = Break(qtbot, why="Standing, because the last break was sitting down.")
    assert "Standing, because the last break" in going.words()


@pytest.mark.parametrize("plan", list(shipped().plans))
def test_every_plan_plays_with_the_real_figure(qtbot, plan):
    rig = Rig.from_data(json.loads((RESOURCES / "figure/rig.json").read_text("utf-8")), "rig.json")
    going = Break(qtbot, plan, FigureWidget(rig))
    length = Timeline.of(shipped().plans[plan]).total_s

    for _ in range(math.ceil(length / 10)):
        going.wait(10, step=5)
        going.window.grab()

    assert going.ends == [("finished", length)]


def test_the_clips_know_every_phase_that_is_played():
    for movement in shipped().movements.values():
        assert set(movement.phases) <= set(clip(movement.id).phases)
