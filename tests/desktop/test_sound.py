"""The bell: players that work, hang, fail or are missing, and Windows' own."""

from __future__ import annotations

import wave

import pytest
from PySide6.QtCore import QElapsedTimer

from neckbreak.assets import resource
from neckbreak.desktop.sound import HUNG_MS, LINUX_PLAYERS, NoSound, ProgramSound, WindowsSound, choose_sound
from tests.desktop.programs import CRASH, FAIL, HANG, STUBBORN, Programs


@pytest.fixture
def programs(tmp_path) -> Programs:
    return Programs(tmp_path)


@pytest.fixture
def bell():
    return resource("sounds/chime.wav")


@pytest.mark.parametrize("name", ["chime", "return"])
def test_the_sounds_are_short_soft_and_small(name):
    path = resource(f"sounds/{name}.wav")
    with wave.open(str(path)) as file:
        seconds = file.getnframes() / file.getframerate()
        frames = memoryview(file.readframes(file.getnframes())).cast("h")

    assert path.stat().st_size < 30_000
    assert 0.3 < seconds < 1.0
    assert 3000 < max(frames) < 16000
    assert abs(frames[0]) < 50
    assert abs(frames[-1]) < 50


def test_the_first_player_that_is_there_plays(qtbot, programs, bell):
    programs.make("aplay")
    sound = choose_sound("linux", programs.find)
    timer = QElapsedTimer()
    timer.start()

    sound.play(bell)

    assert timer.elapsed() < 60
    qtbot.waitUntil(lambda: programs.started() == [f"aplay -q {bell}"])
    assert sound.name == "aplay"
    sound.close()


@pytest.mark.parametrize("then", [FAIL, CRASH])
def test_a_player_that_fails_is_left_for_the_next(qtbot, programs, bell, then):
    programs.make("pw-play", then)
    programs.make("paplay")
    sound = ProgramSound(LINUX_PLAYERS, programs.find)

    sound.play(bell)
    qtbot.waitUntil(lambda: programs.started() == [f"pw-play {bell}", f"paplay {bell}"])
    sound.play(bell)
    qtbot.waitUntil(lambda: programs.started()[2:] == [f"paplay {bell}"])
    sound.close()


def test_a_player_that_hangs_is_ended_and_left_in_the_end(qtbot, programs, bell):
    programs.make("paplay", STUBBORN)
    programs.make("aplay")
    sound = ProgramSound(LINUX_PLAYERS, programs.find)
    sound.play(bell)
    qtbot.waitUntil(lambda: len(programs.alive()) == 1)
    sound.play(bell)
    qtbot.waitUntil(lambda: len(programs.started()) == 2 and len(programs.alive()) == 1)
    since = QElapsedTimer()
    since.start()
    qtbot.waitUntil(lambda: since.elapsed() > HUNG_MS)  # a timer of Qt may ring 5 % early

    sound.play(bell)

    qtbot.waitUntil(lambda: programs.started()[2:] == [f"aplay -q {bell}"])
    qtbot.waitUntil(lambda: programs.alive() == [])
    sound.close()


def test_closing_leaves_no_player(qtbot, programs, bell):
    programs.make("paplay", HANG)
    sound = choose_sound("linux", programs.find)
    sound.play(bell)
    qtbot.waitUntil(lambda: len(programs.alive()) == 1)

    sound.close()

    assert programs.alive() == []


def test_when_the_last_player_has_failed_it_is_silent(qtbot, programs, bell):
    programs.make("afplay", FAIL)
    sound = choose_sound("darwin", programs.find)
    sound.play(bell)
    with qtbot.waitSignal(sound.failed):
        pass
    sound.play(bell)
    sound.stop()

    assert programs.started() == [f"afplay {bell}"]
    assert not sound.available()


def test_without_a_player_there_is_no_sound(programs, bell):
    sound = choose_sound("linux", programs.find)

    assert isinstance(sound, NoSound)
    assert not sound.available()
    sound.play(bell)
    sound.close()


class Winsound:
    """Windows' module, which raises RuntimeError where there is no sound card."""

    SND_FILENAME, SND_ASYNC, SND_NODEFAULT = 0x20000, 1, 2

    def __init__(self) -> None:
        self.played: list[tuple[str | None, int]] = []
        self.works = True

    def PlaySound(self, sound: str | None, flags: int) -> None:  # noqa: N802
        if not self.works:
            raise RuntimeError("Failed to play sound")
        self.played.append((sound, flags))


def test_windows_plays_without_waiting(qtbot, bell):
    winsound = Winsound()
    sound = WindowsSound(winsound)

    sound.play(bell)
    sound.close()

    assert winsound.played == [(str(bell), 0x20003), (None, 0)]
    winsound.works = False
    with qtbot.waitSignal(sound.failed):
        sound.play(bell)
