"""A break with the voice on, heard: each word comes with its phase; and breaks that run on without any sound."""

from __future__ import annotations

import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.desk.hearing import Hearing
from tests.desk.program import PROJECT, NeckBreak, prepare
from tests.desk.session import Desk, until

pytestmark = [pytest.mark.desk, pytest.mark.alone]
DESK = {"tray": "", "notifications": False, "accessible": False}
IN_TIME_S, STILL_IN_TIME_S = 0.3, 0.6
"""One word in ten may be a little late, for the computer has other things to do too; each phase lasts for seconds."""
AWAKE_S = 1.0
SOONER_S = 0.05
"""Sound travels back in time only as far as the measurement is wrong."""
TELL_CUES = """
import logging, sys
logging.getLogger("neckbreak.ui.voice").setLevel(logging.DEBUG)
from neckbreak.__main__ import main
sys.exit(main())
"""
CUE = re.compile(r"^(\S+ \S+) DEBUG neckbreak.ui.voice: cue ([\d.]+) s into part (\d+), ([^:]+): (.*)$", re.MULTILINE)
HANG = "#!/bin/sh\ntrap '' TERM\nexec sleep 600\n"
FAIL = "#!/bin/sh\nexit 1\n"


class Speaking(NeckBreak):
    """The program with its cues in the log, and with only some programs to be found."""

    def __init__(self, desk: Desk, home: Path, speed: float, programs: Path) -> None:
        self.desk, self.home, self.speed = desk, home, speed
        self.environ = {
            **desk.environ,
            "NECKBREAK_HOME": str(home),
            "PYTHONPATH": str(PROJECT),
            "PATH": str(programs),
        }
        self.process = desk.spawn(
            *(sys.executable, "-c", TELL_CUES, "--speed", str(speed)),
            log=f"neckbreak-{home.name}",
            environ=self.environ,
        )
        self.began = time.monotonic()
        until("NeckBreak answers", self._answers)

    def cues(self) -> list[tuple[float, str, str]]:
        """When each step began, its name, and what was said."""
        found = []
        for when, late, _part, step, text in CUE.findall(self.log):
            logged = datetime.strptime(when, "%Y-%m-%d %H:%M:%S,%f").astimezone().timestamp()
            found.append((logged - float(late), step, text))
        return found


Begin = Callable[..., Speaking]


@pytest.fixture
def begin(desk: Desk, tmp_path: Path) -> Iterator[Begin]:
    """Start the program, on whose path are the named programs and scripts, and start a break."""
    running: list[Speaking] = []

    def start(*real: str, speed: float = 1.0, scripts: dict[str, str] | None = None, **settings: bool) -> Speaking:
        folder = tmp_path / "bin"
        folder.mkdir()
        for name in real:
            found = shutil.which(name)
            assert found, f"{name} is not installed"
            (folder / name).symlink_to(found)
        for name, text in (scripts or {}).items():
            (folder / name).write_text(text.replace("sleep", shutil.which("sleep") or "sleep"))
            (folder / name).chmod(0o755)
        prepare(tmp_path / "home", 1.0, **settings)
        program = Speaking(desk, tmp_path / "home", speed, folder)
        running.append(program)
        assert program.cli("break", "30-A").returncode == 0
        return program

    yield start
    for program in running:
        program.close()


@pytest.fixture
def hearing(desk: Desk) -> Iterator[Hearing]:
    """The desk's ears."""
    made = Hearing(desk)
    yield made
    made.stop()


def delays(cues: list[tuple[float, str, str]], onsets: list[float]) -> dict[str, float]:
    """For each cue how long after the start of its step something began to sound."""
    found: dict[str, float] = {}
    for number, (at, step, text) in enumerate(cues):
        after = (onset - at for onset in onsets if onset - at >= -SOONER_S)
        found[f"{number} {step}: {text}"] = next(after, float("inf"))
    return found


def show(kind: str, heard: dict[str, float]) -> None:
    for cue, delay in heard.items():
        print(f"{kind:20} {delay * 1000:5.0f} ms  {cue}")


def late(heard: dict[str, float]) -> dict[str, float]:
    """What was too late; one word in ten may be a little."""
    found = {cue: delay for cue, delay in heard.items() if delay > IN_TIME_S}
    lenient = len(found) <= max(1, len(heard) // 10)
    return {cue: delay for cue, delay in found.items() if not lenient or delay > STILL_IN_TIME_S}


def test_each_word_is_heard_with_its_phase(begin: Begin, hearing: Hearing) -> None:
    """Shrugs and head turns to both sides, as they suit somebody new; by a speech-dispatcher that sleeps at first.

    It takes 0.4 s to wake up, so the very first words, which only name the first movement, may come a little later.
    """
    going = begin("speech-dispatcher", voice=True)
    until("the break is over", lambda: going.book.breaks()[0]["outcome"], 50)
    hearing.stop()

    said = [cue for cue in going.cues() if cue[2]]
    heard = delays(said, hearing.onsets())
    show("speech-dispatcher", heard)
    steps = [step for _, step, _ in said]
    assert steps[:4] == ["lead 1", "lift 1", "hold 1", "lower 1"]
    assert steps[-8:] == ["lead 1", "turn 1", "hold 1", "return 1"] * 2
    assert len(said) == len(going.cues())
    assert heard.pop(next(iter(heard))) <= AWAKE_S
    assert late(heard) == {}
    assert going.book.breaks()[0]["outcome"] == "done"


@pytest.mark.parametrize("program", ["espeak-ng", "paplay"])
def test_without_it_espeak_and_the_bell_are_in_time_too(begin: Begin, hearing: Hearing, program: str) -> None:
    going = begin(program, voice=program == "espeak-ng", chime=program == "paplay")

    def phases() -> list[tuple[float, str, str]]:
        return [cue for cue in going.cues() if not cue[1].startswith("lead")]

    until("seven phases", lambda: len(phases()) >= 7, 40)
    going.close()
    hearing.stop()

    due = phases()[:6]
    heard = delays(due, hearing.onsets())
    show(program, heard)
    assert late(heard) == {}


@pytest.mark.parametrize(
    "scripts",
    [
        {},
        dict.fromkeys(("espeak-ng", "paplay"), FAIL),
        dict.fromkeys(("speech-dispatcher", "espeak-ng", "paplay"), HANG),
    ],
    ids=["missing", "failing", "hanging"],
)
def test_a_break_runs_on_without_any_sound(desk: Desk, begin: Begin, scripts: dict[str, str]) -> None:
    going = begin(speed=4, scripts=scripts, voice=True, chime=True)
    began = time.monotonic()
    until("the break is over", lambda: going.book.breaks()[0]["outcome"], 20)

    (row,) = going.book.breaks()
    assert (row["outcome"], row["how"]) == ("done", "finished")
    assert time.monotonic() - began < 30 / 4 + 3
    assert {"lower 1", "turn 1", "return 1"} <= {step for _, step, _ in going.cues()}
    until("its window is closed", lambda: not desk.windows("Break"))
    until("no child is left", lambda: children(going.process.pid) == [])


def children(pid: int) -> list[int]:
    """The processes that this one has started and that still run."""
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
