"""Absences where the system can only be asked: a counter and a clock that tests move; no system is asked here."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.idle import NoIdle, choose_idle
from neckbreak.desktop.idle_macos import macos_idle, sensible
from neckbreak.desktop.idle_polled import PolledIdle
from neckbreak.desktop.idle_windows import idle_seconds, read_idle, windows_idle


class User:
    """Somebody at a computer whose counter counts how often it is read."""

    def __init__(self) -> None:
        self.now = 5000.0
        self.last_input: float | None = 5000.0
        self.asked = 0

    def clock(self) -> float:
        return self.now

    def read(self) -> float | None:
        self.asked += 1
        return None if self.last_input is None else self.now - self.last_input

    def touch(self) -> None:
        self.last_input = self.now


class Day:
    """The source, its story, and time that passes as its timer would have it."""

    def __init__(self) -> None:
        self.user = User()
        self.source = PolledIdle("hand", self.user.read, self.user.clock)
        self.told: list[tuple[str, float]] = []
        self.source.idled.connect(lambda: self.told.append(("idled", self.user.now - 5000)))
        self.source.resumed.connect(lambda: self.told.append(("resumed", self.user.now - 5000)))

    @property
    def waits_s(self) -> float | None:
        timer = self.source._timer
        return timer.interval() / 1000 if timer.isActive() else None

    def watch(self, threshold_s: float) -> None:
        self.source.watch(threshold_s)
        self.rings_at = self.user.now + (self.waits_s or 0)

    def live(self, seconds: float, touching: bool = False) -> None:
        """Let the time pass, and the timer ring when it would; `touching` is input just before each."""
        end = self.user.now + seconds
        while self.waits_s is not None and self.rings_at <= end:
            self.user.now = self.rings_at
            if touching:
                self.user.last_input = self.user.now - 0.5
            self.source._timer.stop()
            self.source._timer.timeout.emit()
            self.rings_at = self.user.now + (self.waits_s or 0)
        self.user.now = end


@pytest.fixture
def day(qapp: object) -> Day:
    return Day()


def test_leaving_and_coming_back(day: Day) -> None:
    day.watch(300)
    day.live(400)
    assert day.told == [("idled", pytest.approx(300, abs=0.01))]
    day.user.touch()
    day.live(20)
    assert [what for what, _ in day.told] == ["idled", "resumed"]
    assert day.told[1][1] <= 400 + 15
    day.live(300)
    assert [what for what, _ in day.told] == ["idled", "resumed", "idled"]
    assert day.told[2][1] == pytest.approx(700, abs=0.01)


def test_an_hour_of_typing_costs_a_dozen_questions(day: Day) -> None:
    day.watch(300)
    day.live(3600, touching=True)
    assert day.told == []
    assert day.user.asked <= 14


def test_a_night_costs_two_questions_a_minute(day: Day) -> None:
    day.watch(300)
    day.live(1200)
    asked = day.user.asked
    day.live(8 * 3600)
    assert day.user.asked - asked <= 8 * 60 * 2


def test_nobody_is_asked_before_a_watch_or_after_the_end(day: Day) -> None:
    assert day.waits_s is None
    assert day.user.asked == 0
    day.watch(10)
    day.source.stop()
    assert day.waits_s is None


def test_an_absence_that_already_lasts_is_reported_from_the_loop(qtbot: QtBot, day: Day) -> None:
    day.user.now += 90
    day.watch(60)
    assert day.told == []
    qtbot.waitUntil(lambda: [what for what, _ in day.told] == ["idled"])


def test_a_longer_threshold_in_an_absence(day: Day) -> None:
    day.watch(60)
    day.live(70)
    day.watch(300)
    day.live(235)
    assert [(what, round(at)) for what, at in day.told] == [("idled", 60), ("idled", 300)]
    day.user.touch()
    day.live(30)
    assert [what for what, _ in day.told] == ["idled", "idled", "resumed"]


def test_a_return_is_told_although_another_threshold_was_set(day: Day) -> None:
    day.watch(60)
    day.live(61)
    day.watch(3600)
    day.user.touch()
    day.live(10)
    assert [what for what, _ in day.told] == ["idled", "resumed"]


def test_a_system_that_does_not_answer_is_asked_rarely(day: Day) -> None:
    day.user.last_input = None
    day.watch(60)
    assert day.source.idle_s() is None
    asked = day.user.asked
    day.live(600)
    assert day.user.asked - asked == 10
    assert day.told == []
    day.user.touch()
    day.live(130)
    assert [what for what, _ in day.told] == ["idled"]


def test_input_seconds_before_the_question_is_a_return(day: Day) -> None:
    """Who touched something and left again before anybody looked, was there."""
    day.watch(60)
    day.live(600)
    day.user.touch()
    day.live(25)
    assert [what for what, _ in day.told] == ["idled", "resumed"]


@pytest.mark.parametrize(
    ("tick", "last", "seconds"),
    [
        (10_000, 4_000, 6.0),
        (5, 5, 0.0),
        (2_000, 0xFFFFFFFF - 999, 3.0),
        (0, 0xFFFFFFFF, 0.001),
        (0xFFFFFFFF, 0, 4294967.295 - 4294967.295),
        (100, 116, 0.0),
        (30 * 86_400_000, 86_400_000, 29 * 86_400.0),
    ],
)
def test_the_counters_of_windows_wrap(tick: int, last: int, seconds: float) -> None:
    assert idle_seconds(tick, last) == seconds


def test_windows_reads_the_input_before_the_clock() -> None:
    """The other way round, input in between would be 49 days old."""
    order: list[str] = []

    def last() -> int | None:
        order.append("last")
        return 1000

    def tick() -> int:
        order.append("tick")
        return 3500

    assert read_idle(last, tick) == 2.5
    assert order == ["last", "tick"]
    assert read_idle(lambda: None, tick) is None


@pytest.mark.parametrize(("said", "meant"), [(0.0, 0.0), (12.5, 12.5), (-1.0, None), (float("nan"), None)])
def test_what_macos_says_is_checked(said: float, meant: float | None) -> None:
    assert sensible(said) == meant


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_their_sources_are_none(qapp: object, platform: str) -> None:
    assert isinstance(choose_idle({"DISPLAY": ":64999"}, None, platform=platform), NoIdle)
    assert isinstance(windows_idle(), NoIdle)
    assert isinstance(macos_idle(library="/nowhere/at/all"), NoIdle)


def test_a_library_without_the_function(qapp: object) -> None:
    assert isinstance(macos_idle(library="libc.so.6"), NoIdle)
