"""What all detectors have in common, those of Windows and macOS, and the choice between them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import permutations
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.consent_store import STORE, ConsentStore
from neckbreak.desktop.detector import PATIENCE_MS, Answer, Blind, Detector, Sources
from neckbreak.desktop.detectors import REASONS, choose_detectors
from neckbreak.desktop.looks import InTurn, Looks, Together
from neckbreak.desktop.power import (
    FILLING,
    PRESENTING,
    SCREEN_REQUIRED,
    NumberDetector,
    macos_display_assertions,
    windows_execution_state,
    windows_notification_state,
)
from tests.desktop.conftest import PrivateBus, XServer
from tests.desktop.looking import look


class Slow(Looks):
    """Answers when the test says so."""

    name = "slow"
    reason = "film"

    def __init__(self) -> None:
        super().__init__(patience_ms=100)
        self.turns: list[int] = []
        self.abandoned = 0

    def _begin(self, turn: int) -> None:
        self.turns.append(turn)

    def _abandon(self) -> None:
        self.abandoned += 1

    def finish(self, turn: int, sources: Sources) -> None:
        self._done(turn, sources)


@pytest.fixture
def slow(qapp: object) -> Iterator[Slow]:
    made = Slow()
    yield made
    made.stop()


def test_an_answer_that_does_not_come_is_none_and_comes_too_late_for_the_next(qtbot: QtBot, slow: Slow) -> None:
    first: list[Sources | None] = []
    second: list[Sources | None] = []
    slow.look(first.append)
    qtbot.waitUntil(lambda: first == [None])
    assert (slow.blind, slow.abandoned) == ("no_answer", 1)

    slow.look(second.append)
    slow.finish(slow.turns[0], ("old",))
    assert second == []

    slow.finish(slow.turns[1], ("new",))
    slow.finish(slow.turns[1], ("again",))
    assert (first, second, slow.blind) == ([None], [("new",)], "")


def test_an_answer_after_stop_reaches_nobody(qtbot: QtBot, slow: Slow) -> None:
    answers: list[Sources | None] = []
    slow.look(answers.append)
    slow.stop()
    slow.stop()
    slow.finish(slow.turns[0], ("late",))
    qtbot.wait(150)

    assert answers == []


def test_a_look_from_within_an_answer_is_a_new_one(slow: Slow) -> None:
    answers: list[Sources | None] = []

    def again(sources: Sources | None) -> None:
        answers.append(sources)
        if len(answers) == 1:
            slow.look(again)

    slow.look(again)
    slow.finish(slow.turns[0], ())
    slow.finish(slow.turns[1], ("b",))
    assert answers == [(), ("b",)]


class Fixed:
    """Sees what it was made with."""

    def __init__(self, sources: Sources | None, name: str = "fixed", blind: str = "") -> None:
        self.reason = "film"
        self.name = name
        self.blind = blind
        self.sources = sources
        self.looks = 0
        self.stopped = False

    def look(self, answer: Answer) -> None:
        self.looks += 1
        answer(self.sources)

    def stop(self) -> None:
        self.stopped = True


@pytest.mark.parametrize(
    ("each", "together"),
    [
        ((None, None), None),
        ((None, ()), ()),
        (((), ("a",), ("a", "b")), ("a", "b")),
        ((("",), ("a",), None), ("a",)),
        ((("",), ("",)), ("",)),
    ],
)
def test_together_every_source_counts_once(
    qtbot: QtBot, each: tuple[Sources | None, ...], together: Sources | None
) -> None:
    for order in permutations(each):
        seen = look(qtbot, Together("film", [Fixed(sources) for sources in order]))
        assert (None if seen is None else sorted(seen)) == (None if together is None else list(together))


def test_together_names_those_that_see() -> None:
    blind = Fixed(None, "gnome", "no_service")
    assert Together("film", (blind, Fixed((), "kde"), Fixed((), "logind"))).name == "kde logind"
    assert Together("film", (blind, Fixed((), "kde"))).blind == ""
    assert Together("film", (blind, Blind("film", "wayland"))).blind == "no_service"
    assert Together("film", (blind,)).name == "none"


def test_together_waits_for_the_slow_ones(qtbot: QtBot, slow: Slow) -> None:
    quick = Fixed(("a",))
    group = Together("film", (quick, slow))
    answers: list[Sources | None] = []
    group.look(answers.append)
    assert answers == []

    slow.finish(slow.turns[0], ("b",))
    assert answers == [("a", "b")]
    group.stop()
    assert quick.stopped


def test_in_turn_the_next_is_asked_only_when_the_one_before_cannot_see(qtbot: QtBot) -> None:
    first, second = Fixed((), "first"), Fixed(("b",), "second")
    group = InTurn("microphone", (first, second))
    assert look(qtbot, group) == ()
    assert (second.looks, group.name) == (0, "first")

    first.sources, first.blind = None, "no_pactl"
    assert look(qtbot, group) == ("b",)
    assert (group.name, group.blind) == ("second", "")

    second.sources, second.blind = None, "unreadable"
    assert look(qtbot, group) is None
    assert (group.name, group.blind) == ("none", "no_pactl")
    group.stop()
    assert first.stopped
    assert second.stopped


def test_in_turn_an_answer_that_came_too_late_is_no_leave_for_the_next_to_say_that_all_is_free(qtbot: QtBot) -> None:
    first, second = Fixed(None, "first"), Fixed((), "second")
    group = InTurn("microphone", (first, second))
    first.blind = "no_answer"
    assert look(qtbot, group) is None, "a headset by radio is not on the kernel's list"

    second.sources = ("b",)
    assert look(qtbot, group) == ("b",)
    first.sources, first.blind = (), ""
    assert look(qtbot, group) == ()


USED = {"LastUsedTimeStart": 1, "LastUsedTimeStop": 0}
DONE = {"LastUsedTimeStart": 1, "LastUsedTimeStop": 2}


class Registry:
    """A registry with one key."""

    def __init__(self, path: str, tree: dict[str, Any]) -> None:
        self.tree = tree
        self._path = path

    def read(self, path: str) -> dict[str, Any] | None:
        return self.tree if path == self._path else None


def test_windows_names_the_programs_in_its_privacy_list(qtbot: QtBot) -> None:
    registry = Registry(rf"{STORE}\webcam", {"Value": "Allow"})
    detector = ConsentStore("camera", r"C:\Apps\NeckBreak.exe", registry.read)
    assert look(qtbot, detector) == ()

    registry.tree |= {
        "MSTeams_8wekyb3d8bbwe": USED,
        "Microsoft.Camera_8wekyb3d8bbwe": DONE,
        "Never": {"Value": "Allow"},
        "Odd": {"LastUsedTimeStart": 0, "LastUsedTimeStop": 0},
        "NonPackaged": {
            "Value": "Allow",
            "C:#Program Files#Zoom#bin#Zoom.exe": USED,
            "C:#Users#me#Zoom.exe": USED,
            "C:#obs#obs64.exe": DONE,
            "C:#Apps#neckbreak#NeckBreak.exe": USED,
        },
    }
    assert look(qtbot, detector) == ("MSTeams", "Zoom")
    assert detector.blind == ""


def test_windows_without_that_list_says_so(qtbot: QtBot) -> None:
    registry = Registry(rf"{STORE}\microphone", {})
    camera = ConsentStore("camera", "neckbreak", registry.read)
    assert look(qtbot, camera) is None
    assert camera.blind == "unreadable"

    registry.tree["NonPackaged"] = "what"
    assert look(qtbot, ConsentStore("microphone", "neckbreak", registry.read)) == ()


@pytest.mark.parametrize(
    ("number", "full_screen", "quiet"),
    [
        (1, (), ()),
        (2, ("",), ()),
        (3, ("",), ()),
        (4, (), ("",)),
        (5, (), ()),
        (6, (), ()),
        (7, (), ()),
        (None, None, None),
    ],
)
def test_windows_says_when_it_presents(
    qtbot: QtBot, number: int | None, full_screen: Sources | None, quiet: Sources | None
) -> None:
    for states, wanted in ((FILLING, full_screen), (PRESENTING, quiet)):
        detector = NumberDetector("windows", "fullscreen", lambda: number, states.__contains__)
        assert look(qtbot, detector) == wanted
        assert detector.blind == ("no_service" if number is None else "")


def test_the_screen_is_kept_on_by_a_flag(qtbot: QtBot) -> None:
    for number, wanted in ((0, ()), (1, ()), (3, ("",)), (SCREEN_REQUIRED, ("",))):
        kept = NumberDetector("windows", "film", lambda now=number: now, lambda state: bool(state & SCREEN_REQUIRED))
        assert look(qtbot, kept) == wanted


def test_another_systems_numbers_are_not_to_be_had_here() -> None:
    assert windows_execution_state() is None
    assert windows_notification_state() is None
    assert macos_display_assertions() is None


Chosen = dict[str, Detector]


@pytest.fixture
def choose(qapp: object) -> Iterator[Any]:
    made: list[Detector] = []

    def make(environ: dict[str, str], *buses: Bus | None, platform: str = "linux") -> Chosen:
        session, system = (*buses, None, None)[:2]
        found = choose_detectors(environ, session, system, lambda: ("no-such-program",), platform=platform)
        made.extend(found)
        assert tuple(each.reason for each in found) == REASONS
        return {each.reason: each for each in found}

    yield make
    for each in made:
        each.stop()


def test_every_system_has_an_answer_for_every_reason(qtbot: QtBot, choose: Any) -> None:
    for platform in ("linux", "win32", "darwin", "freebsd14"):
        for reason, detector in choose({}, platform=platform).items():
            nothing_seen = look(qtbot, detector) is None
            assert nothing_seen == bool(detector.blind), (platform, reason)


def test_without_anything_each_says_why(qtbot: QtBot, choose: Any) -> None:
    chosen = choose({"PATH": ""})
    assert look(qtbot, chosen["fullscreen"]) is None
    assert chosen["fullscreen"].blind == "no_display"
    for reason in ("film", "do_not_disturb"):
        assert look(qtbot, chosen[reason]) is None
        assert chosen[reason].blind == "no_bus"


def test_in_a_flatpak_what_a_sandbox_hides_is_not_taken_for_free(qtbot: QtBot, choose: Any) -> None:
    chosen = choose({"FLATPAK_ID": "io.github.neckbreak.NeckBreak", "XDG_CURRENT_DESKTOP": "GNOME"})

    for reason in ("camera", "do_not_disturb", "program"):
        assert look(qtbot, chosen[reason]) is None
        assert chosen[reason].blind == "not_on_this_system"


def test_on_x11_all_that_can_see_are_asked(
    qtbot: QtBot, private_bus: PrivateBus, bus: Bus, x_server: XServer, choose: Any
) -> None:
    private_bus.start("openbox", "--sm-disable", env=x_server.environ)
    private_bus.template("logind", "org.freedesktop.login1")
    private_bus.start("dunst", env={**private_bus.environ, "DISPLAY": x_server.display})
    private_bus.wait_for("org.freedesktop.Notifications")
    chosen = choose({**os.environ, "DISPLAY": x_server.display}, bus, bus)
    qtbot.waitUntil(lambda: look(qtbot, chosen["fullscreen"]) == ())

    for reason in ("camera", "film", "do_not_disturb", "program"):
        assert look(qtbot, chosen[reason]) == (), reason
    names = {reason: chosen[reason].name for reason in REASONS[1:]}
    assert names == {
        "camera": "proc",
        "fullscreen": "x11",
        "film": "logind",
        "do_not_disturb": "dunst",
        "program": "proc",
    }


def test_on_wayland_an_x_server_is_not_believed(qtbot: QtBot, x_server: XServer, choose: Any) -> None:
    for environ in ({"WAYLAND_DISPLAY": "nowhere"}, {"XDG_SESSION_TYPE": "wayland"}):
        full_screen = choose({**environ, "DISPLAY": x_server.display})["fullscreen"]
        assert look(qtbot, full_screen) is None
        assert full_screen.blind == "no_display"


def test_a_null_object_says_why_and_has_the_shape_of_the_others(qtbot: QtBot) -> None:
    detector: Detector = Blind("calendar", "not_on_this_system")
    assert look(qtbot, detector) is None
    assert (detector.name, detector.reason, detector.blind) == ("none", "calendar", "not_on_this_system")
    detector.stop()
    assert 0 < PATIENCE_MS < 1500
