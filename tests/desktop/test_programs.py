from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.processes import Processes
from neckbreak.desktop.programs import ProcPrograms, matches
from neckbreak.desktop.programs_listed import PS, TASKLIST, ListedPrograms, from_ps, from_tasklist
from tests.desktop.conftest import Start
from tests.desktop.looking import PATIENT_MS, look, look_until
from tests.desktop.programs import FAIL, STUBBORN, Programs


def named(folder: Path, name: str, start: Start) -> object:
    """A program of that name that runs until the test ends."""
    path = folder / name
    shutil.copy(shutil.which("sleep") or "", path)
    return start(str(path), "60")


def test_a_program_of_the_list_holds_while_it_runs(qtbot: QtBot, tmp_path: Path, start: Start) -> None:
    wanted = ["Slides", "no-such-program"]
    detector = ProcPrograms(lambda: tuple(wanted), Processes())
    assert look(qtbot, detector) == ()
    program = start(shutil.copy(shutil.which("sleep") or "", tmp_path / "slides"), "60")

    look_until(qtbot, detector, ("Slides",))

    program.terminate()
    program.wait()
    assert look(qtbot, detector) == ()


def test_the_list_is_the_one_of_now_and_nothing_else_is_told(qtbot: QtBot, tmp_path: Path, start: Start) -> None:
    wanted: list[str] = []
    detector = ProcPrograms(lambda: tuple(wanted), Processes())
    named(tmp_path, "slides", start)
    assert look(qtbot, detector) == ()

    wanted.append("slides")
    look_until(qtbot, detector, ("slides",))

    wanted[:] = ["slide", "lides", "", "  "]
    assert look(qtbot, detector) == ()


def test_a_long_name_and_a_script_are_known(qtbot: QtBot, tmp_path: Path, start: Start) -> None:
    script = tmp_path / "presentation-of-the-day"
    script.write_text("#!/bin/sh\nread line\n")
    script.chmod(0o755)
    start(str(script), stdin=subprocess.PIPE)
    named(tmp_path, "a-very-long-program-name", start)
    detector = ProcPrograms(lambda: ("presentation-of-the-day", "A-very-long-program-name"), Processes())

    look_until(qtbot, detector, ("presentation-of-the-day", "A-very-long-program-name"))


def test_a_list_of_processes_that_cannot_be_read_is_not_an_empty_one(qtbot: QtBot, tmp_path: Path) -> None:
    detector = ProcPrograms(lambda: ("slides",), Processes(tmp_path))

    assert look(qtbot, detector) is None
    assert detector.blind == "unreadable"


@pytest.mark.parametrize(
    ("wanted", "running", "found"),
    [
        (("Zoom",), ("zoom.EXE",), ("Zoom",)),
        (("zoom.exe",), ("ZOOM",), ("zoom.exe",)),
        (("zoom",), ("zoomer", "a zoom"), ()),
        (("Zoom", "obs"), ("obs", "zoom", "obs"), ("Zoom", "obs")),
        (("STRASSE",), ("straße",), ("STRASSE",)),
        (("",), ("", ".exe"), ()),
    ],
)
def test_whole_names_count_whatever_their_capitals(
    wanted: tuple[str, ...], running: Iterable[str], found: tuple[str, ...]
) -> None:
    assert matches(wanted, running) == found


Make = Callable[..., ListedPrograms]


@pytest.fixture
def listed(qapp: object, tmp_path: Path) -> Iterator[Make]:
    made: list[ListedPrograms] = []

    def make(
        command: tuple[str, ...],
        read: Callable[[str], Iterable[str]],
        *wanted: str,
        patience_ms: int = PATIENT_MS,
    ) -> ListedPrograms:
        find = Programs(tmp_path).find
        made.append(ListedPrograms(lambda: wanted, command, read, {}, find, patience_ms=patience_ms))
        return made[-1]

    yield make
    for each in made:
        each.stop()


def test_windows_is_asked_by_its_own_list(qtbot: QtBot, tmp_path: Path, listed: Make) -> None:
    programs = Programs(tmp_path)
    programs.make(
        "tasklist", 'printf \'"System","4","Services","0","1 K"\\r\\n"Zoom.exe","8","Console","1","9,1 K"\\r\\n\''
    )

    assert look(qtbot, listed(TASKLIST, from_tasklist, "zoom", "system")) == ("zoom", "system")
    assert programs.started() == ["tasklist /FO CSV /NH"]


def test_macos_is_asked_by_ps(qtbot: QtBot, tmp_path: Path, listed: Make) -> None:
    Programs(tmp_path).make("ps", "printf '/Applications/zoom.us.app/Contents/MacOS/zoom.us\\n-zsh\\n'")

    assert look(qtbot, listed(PS, from_ps, "zoom.us", "zsh")) == ("zoom.us",)


def test_nothing_is_started_for_an_empty_list(qtbot: QtBot, tmp_path: Path, listed: Make) -> None:
    programs = Programs(tmp_path)
    programs.make("ps")

    assert look(qtbot, listed(PS, from_ps)) == ()
    assert programs.started() == []


@pytest.mark.parametrize("then", [FAIL, STUBBORN, None])
def test_a_list_that_does_not_come_is_no_answer(qtbot: QtBot, tmp_path: Path, listed: Make, then: str | None) -> None:
    programs = Programs(tmp_path)
    if then is not None:
        programs.make("ps", then)
    detector = listed(PS, from_ps, "zoom", patience_ms=200 if then == STUBBORN else PATIENT_MS)

    assert look(qtbot, detector) is None
    assert detector.blind == ("no_answer" if then == STUBBORN else "no_program")
    qtbot.waitUntil(lambda: programs.alive() == [])
