"""What is said and rung in a break: the right words, in time, not too long, and silence when it is asked for."""

from __future__ import annotations

import json
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QWidget

from neckbreak.assets import resource
from neckbreak.core.figure import Clip
from neckbreak.core.settings import Settings
from neckbreak.core.timeline import Kind, Step, Timeline
from neckbreak.desktop.sound import NoSound, Sound
from neckbreak.desktop.speech import NoSpeech, Speech
from neckbreak.ui import translation
from neckbreak.ui.break_window import BreakWindow
from neckbreak.ui.break_words import words_of
from neckbreak.ui.voice import Voice, after_hold, language, length_s, make_voice
from tests.core.catalogue import RESOURCES, shipped


class Ear(Speech):
    """Notes when it was told to say what, on the break's own clock."""

    name = "ear"

    def __init__(self, clock) -> None:
        super().__init__()
        self._clock = clock
        self.said: list[tuple[float, str]] = []
        self.silenced: list[float] = []
        self.closed = False

    def available(self) -> bool:
        return True

    def say(self, text: str) -> None:
        self.said.append((self._clock(), text))

    def stop(self) -> None:
        self.silenced.append(self._clock())

    def close(self) -> None:
        self.closed = True


class Bell(Sound):
    """Notes when which sound was to be played."""

    name = "bell"

    def __init__(self, clock) -> None:
        super().__init__()
        self._clock = clock
        self.rung: list[tuple[float, str]] = []
        self.silenced: list[float] = []

    def play(self, path: Path) -> None:
        self.rung.append((self._clock(), path.stem))

    def stop(self) -> None:
        self.silenced.append(self._clock())


@cache
def clip(movement: str) -> Clip:
    path = RESOURCES / "figure/clips" / f"{movement}.json"
    return Clip.from_data(json.loads(path.read_text("utf-8")), path.name)


class Figure(QWidget):
    """Draws nothing."""

    def show_clip(self, *_: object) -> None:
        pass

    def set_time(self, seconds: float) -> None:
        pass

    def set_still(self, still: bool) -> None:
        pass


class Spoken:
    """A break with a voice, on a clock moved by hand."""

    def __init__(self, qtbot, plan: str = "30-A") -> None:
        self.seconds = 0.0
        self.timeline = Timeline.of(shipped().plans[plan])
        self.ear = Ear(lambda: self.seconds)
        self.bell = Bell(lambda: self.seconds)
        self.voice = Voice(self.ear, self.bell, Path("chime.wav"), Path("return.wav"))
        self.window = BreakWindow(self.timeline, clip, Figure(), lambda: self.seconds, voice=self.voice)
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(self.window)
        self.window.show_on()

    def wait(self, seconds: float) -> None:
        end = self.seconds + seconds
        while self.seconds < end - 1e-9:
            self.seconds = min(end, self.seconds + 0.05)
            self.window.tick()

    @property
    def words(self) -> list[str]:
        return [text for _, text in self.ear.said]


@pytest.fixture
def spoken(qtbot) -> Spoken:
    return Spoken(qtbot)


def test_each_phase_has_its_word_when_it_begins(spoken):
    spoken.wait(spoken.timeline.total_s)

    phases = [step for step in spoken.timeline.steps if step.kind is Kind.PHASE]
    said = dict(reversed([(round(at, 2), text) for at, text in spoken.ear.said]))
    for step in phases:
        late = [at - step.start_s for at in said if -0.01 <= at - step.start_s < 0.1]
        assert len(late) == 1, step
    assert spoken.words[0] == "Shoulder shrug. Let your arms hang."
    assert spoken.words[1:4] == ["Lift", "Hold", "Lower slowly"]
    assert spoken.words[-1] == "That was the break"


def test_no_sentence_of_any_plan_runs_into_the_next_step(qtbot):
    """By the estimate, which was measured to be on the long side."""
    silent = []
    for plan in shipped().plans.values():
        timeline = Timeline.of(plan)
        ear = Ear(lambda: 0.0)
        voice = Voice(ear, NoSound(), Path(), Path())
        for step in timeline.steps:
            now = timeline.at(step.start_s)
            before = len(ear.said)
            voice.step(words_of(timeline, step), now, timeline)
            if len(ear.said) == before:
                silent.append((plan.id, step.movement, step.phase, step.length_s))
            else:
                assert length_s(ear.said[-1][1]) <= step.length_s, (plan.id, step, ear.said[-1])
                assert ear.said[-1][1].strip(". ")
    assert silent == []


@pytest.mark.parametrize("stop", ["toggle_pause", "stop_because_it_hurts"])
def test_a_pause_and_this_hurts_are_silence_at_once(spoken, stop):
    spoken.wait(4.0)

    getattr(spoken.window, stop)()

    assert spoken.ear.silenced[-1] == spoken.bell.silenced[-1] == spoken.seconds
    before = list(spoken.words)
    spoken.wait(20)
    assert spoken.words == before


def test_going_on_says_again_where_one_is(spoken):
    spoken.wait(6.0)
    spoken.window.toggle_pause()
    spoken.wait(3)
    assert spoken.words[-2:] == ["Hold", "Lower slowly"]

    spoken.window.toggle_pause()

    assert spoken.words[-2:] == ["Lower slowly", "Lower slowly"]
    assert spoken.ear.said[-1][0] == pytest.approx(9.0)


def test_with_little_time_left_after_a_pause_nothing_is_begun(spoken):
    spoken.wait(5.3)  # 0.2 s of a hold are left
    spoken.window.toggle_pause()
    count = len(spoken.words)

    spoken.window.toggle_pause()

    assert len(spoken.words) == count


def test_a_jump_is_said_and_not_twice(spoken):
    spoken.wait(4.0)

    spoken.window.go_next()
    spoken.wait(0.5)

    assert spoken.words[-1] == "Head turns, left"
    assert spoken.words.count("Head turns, left") == 1


def test_closing_lets_go_of_the_voice(spoken):
    spoken.wait(4.0)

    spoken.window.close()

    assert spoken.ear.closed


def test_the_way_back_from_a_hold_has_a_sound_of_its_own(spoken):
    spoken.wait(spoken.timeline.total_s - 0.2)

    due = {
        round(step.start_s, 1): "return" if step.phase in ("lower", "return") else "chime"
        for step in spoken.timeline.steps
        if step.kind is Kind.PHASE
    }
    assert {round(at, 1): name for at, name in spoken.bell.rung} == due


def test_the_window_may_be_out_of_sight(spoken):
    spoken.window.showMinimized()
    assert spoken.window._timer.interval() <= 250
    silent = BreakWindow(spoken.timeline, clip, Figure(), lambda: 0.0)
    silent.show()
    silent.showMinimized()
    assert silent._timer.interval() >= 1000
    silent.close()


def test_the_language_of_the_voice_is_that_of_the_words(qapp):
    class German(QTranslator):
        def filePath(self) -> str:  # noqa: N802
            return "/somewhere/neckbreak_de_AT.qm"

    assert language(None) == "en"
    assert language(QCoreApplication.instance()) == "en"
    translator = German(qapp)
    translator.setObjectName(translation.NAME)
    try:
        assert language(qapp) == "de_AT"
    finally:
        translator.setParent(None)
    installed = translation.install(qapp, "pseudo", resource)
    try:
        assert language(qapp) == "en"
    finally:
        if installed is not None:
            translation.install(qapp, "en", resource)


def test_only_what_is_switched_on_is_made(qapp):
    assert make_voice(Settings()) is None
    bell = make_voice(Settings(chime=True))
    assert bell is not None
    assert isinstance(bell._speech, NoSpeech)
    voice = make_voice(Settings(voice=True))
    assert voice is not None
    assert isinstance(voice._sound, NoSound)


# -- with the screen unseen -------------------------------------------------------------------------------------------


def unseen() -> list[tuple[str, Step, Timeline]]:
    """The first lead of each movement that takes the eyes away, in the first plan that has it."""
    found: dict[str, tuple[str, Step, Timeline]] = {}
    for plan in shipped().plans.values():
        timeline = Timeline.of(plan)
        for step in timeline.steps:
            if step.kind is Kind.LEAD and step.movement in timeline.eyes_away:
                found.setdefault(step.movement, (plan.id, step, timeline))
    return list(found.values())


def test_what_is_done_with_the_screen_unseen_is_told_beforehand():
    """Prints the table: run with -s. The way back from each hold has its own word and sound."""
    for plan, lead, timeline in unseen():
        told = words_of(timeline, lead).caption
        print(f"{lead.movement:24} {plan:6} {told}")
        assert len(told.split()) >= 4, lead.movement
        mine = [step for step in timeline.steps if step.part == lead.part and step.kind is Kind.PHASE]
        for before, step in pairwise(mine):
            if before.phase.startswith("hold") and before.rep == step.rep:
                assert after_hold(timeline, timeline.at(step.start_s)), step
                assert words_of(timeline, step).headline != words_of(timeline, before).headline


def test_every_movement_that_takes_the_eyes_away_is_in_that_table():
    planned = {movement.id for plan in shipped().plans.values() for movement in plan.movements if movement.eyes_away}
    assert {lead.movement for _, lead, _ in unseen()} == planned
    left = {move.id for move in shipped().movements.values() if move.eyes_away} - planned
    assert left == set(), "in no plan"
