"""The calendar as one who asks sees it: real files, a real watcher, the real reading process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from neckbreak.core.busy import BusyRules, CalendarProblem
from neckbreak.desktop.calendar import FRESH, CalendarDetector
from neckbreak.desktop.calendar_process import COMMAND
from tests.desktop.calendars import at, calendar, event
from tests.desktop.hung_mount import hung_mount
from tests.desktop.programs import CRASH, HANG, Programs

BUSY = ("",)
DEADLINE_MS = 20_000
AT_ONCE_MS = 60


class Wall:
    """A clock on the wall that is set by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def to(self, hour: float, day: int = 0) -> None:
        self.now = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(hours=hour, days=day)


class User:
    """Asks a detector, and counts how often files were read."""

    def __init__(self, qtbot: QtBot, detector: CalendarDetector, wall: Wall) -> None:
        self.qtbot, self.detector, self.wall = qtbot, detector, wall
        self.readings = 0
        self.answers: list[tuple[str, ...] | None] = []
        detector.was_read.connect(self._one)

    def _one(self) -> None:
        self.readings += 1

    def asks(self) -> tuple[str, ...] | None:
        """One look, and the reading to its end."""
        count = len(self.answers)
        self.detector.look(self.answers.append)
        self.qtbot.waitUntil(lambda: len(self.answers) > count, timeout=DEADLINE_MS)
        assert len(self.answers) == count + 1
        return self.answers[-1]

    def reads(self) -> None:
        with self.qtbot.waitSignal(self.detector.was_read, timeout=DEADLINE_MS):
            self.detector.refresh()

    def sees(self, expected: tuple[str, ...] | None) -> None:
        """Asks until that is the answer: a change on disk is told a moment later."""
        self.qtbot.waitUntil(lambda: self.asks() == expected, timeout=DEADLINE_MS)


Make = Callable[..., User]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    made: list[CalendarDetector] = []

    def one(*paths: Path | str, command: Sequence[str] = COMMAND) -> User:
        wall = Wall()
        detector = CalendarDetector(wall, command)
        made.append(detector)
        detector.set_paths([str(path) for path in paths])
        return User(qtbot, detector, wall)

    yield one
    for detector in made:
        detector.stop()


def write(path: Path, *parts: str) -> Path:
    path.write_text(calendar(*parts), newline="")
    return path


def replace(path: Path, *parts: str) -> None:
    """As most programs save: whole, under another name first."""
    write(path.with_suffix(".new"), *parts).replace(path)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path / "a.ics", event(at(9)), event(at(10)), event(at(14)))


@pytest.fixture
def hung(tmp_path: Path) -> Iterator[Path]:
    with hung_mount(tmp_path / "share") as share:
        yield share


# -- answers ---------------------------------------------------------------------------------------------------------


def test_it_answers_from_memory_until_it_is_half_an_hour_old(make: Make, file: Path) -> None:
    user = make(file)
    user.reads()

    assert user.asks() == BUSY
    assert user.detector.busy_until() == datetime(2026, 3, 2, 11, tzinfo=UTC)
    user.wall.now += FRESH - timedelta(seconds=1)
    assert user.asks() == BUSY
    assert user.readings == 1

    user.wall.to(11)
    assert user.asks() == ()
    assert user.readings == 2
    assert user.detector.busy_until() is None


def test_the_first_who_asks_has_it_read(make: Make, file: Path) -> None:
    user = make(file)

    user.sees(BUSY)

    assert user.readings == 1
    assert user.detector.problems == ()
    assert user.detector.files == 1


def test_everybody_who_asks_is_answered_once_and_one_reading_is_enough(make: Make, file: Path) -> None:
    user = make(file)
    user.reads()
    write(file, event(at(12)))
    user.qtbot.waitUntil(lambda: user.detector._touched)

    for _ in range(3):
        user.detector.look(user.answers.append)

    assert user.answers == []
    user.qtbot.waitUntil(lambda: len(user.answers) == 3, timeout=DEADLINE_MS)
    assert user.readings <= 2


def test_days_and_long_slots_hold_by_choice_without_reading_again(make: Make, tmp_path: Path) -> None:
    day = event("DTSTART;VALUE=DATE:20260302", end="")
    user = make(write(tmp_path / "a.ics", day, event(at(9), end="DURATION:PT5H")))
    user.reads()
    assert user.asks() == ()

    user.detector.rules = BusyRules(long=True)
    assert user.asks() == BUSY
    user.detector.rules = BusyRules(all_day=True)
    assert user.asks() == BUSY
    assert user.readings == 1


def test_without_the_extra_it_is_blind_and_starts_nothing(qtbot: QtBot, file: Path) -> None:
    detector = CalendarDetector(Wall(), installed=lambda: False)
    detector.set_paths([str(file)])
    answers: list[object] = []

    detector.look(answers.append)

    assert detector.blind == "no_calendar_extra"
    assert answers == [None]
    assert not detector._process.running


def test_with_no_calendar_nothing_holds(make: Make) -> None:
    assert make().asks() == ()


def test_here_the_extra_is_installed(make: Make, file: Path) -> None:
    assert make(file).detector.blind == ""


# -- what changes on disk ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("save", [write, replace], ids=["in place", "replaced"])
def test_a_file_that_changes_again_and_again(make: Make, file: Path, save: Callable[..., object]) -> None:
    user = make(file)
    user.reads()

    for _ in range(3):
        save(file, event(at(16)))
        user.sees(())
        save(file, event(at(9)))
        user.sees(BUSY)


@pytest.mark.parametrize("save", [write, replace], ids=["in place", "replaced"])
def test_many_changes_while_nobody_asks_read_nothing(make: Make, file: Path, save: Callable[..., object]) -> None:
    user = make(file)
    user.reads()

    for hour in range(30):
        save(file, event(at(hour)))
    user.qtbot.waitUntil(lambda: user.detector._touched)
    user.qtbot.wait(200)

    assert user.readings == 1
    assert user.detector._watched() == set()


def test_a_file_that_is_deleted_keeps_its_slots_until_they_are_over_and_comes_back(make: Make, file: Path) -> None:
    user = make(file)
    user.reads()
    file.unlink()

    user.qtbot.waitUntil(lambda: bool(user.asks() and user.detector.problems), timeout=DEADLINE_MS)
    assert user.detector.problems == (CalendarProblem("missing", str(file)),)
    assert user.detector.busy_until() == datetime(2026, 3, 2, 11, tzinfo=UTC)
    user.wall.to(11.5)
    user.sees(None)

    write(file, event(at(11)))
    user.wall.to(11.6)
    user.sees(BUSY)
    assert user.detector.problems == ()


def test_a_folder_that_appears_later(make: Make, tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet"
    user = make(folder)
    user.sees(None)
    assert [problem.code for problem in user.detector.problems] == ["missing"]

    folder.mkdir(parents=True)
    write(folder / "a.ics", event(at(9)))
    user.sees(None)
    user.wall.to(9.6)

    user.sees(BUSY)


def test_files_come_change_and_go_in_a_folder_and_one_below(make: Make, tmp_path: Path) -> None:
    below = tmp_path / "work"
    below.mkdir()
    user = make(tmp_path)
    user.reads()
    assert user.asks() == ()

    first = write(tmp_path / "a.ics", event(at(9)))
    user.sees(BUSY)
    write(first, event(at(20)))
    user.sees(())
    second = write(below / "b.ics", event(at(9)))
    user.sees(BUSY)
    write(second, event(at(20)))
    user.sees(())
    replace(first, event(at(9)))
    user.sees(BUSY)
    first.unlink()
    user.sees(())


def test_the_folder_itself_is_replaced(make: Make, tmp_path: Path) -> None:
    folder = tmp_path / "c"
    folder.mkdir()
    write(folder / "a.ics", event(at(9)))
    user = make(folder)
    user.reads()
    assert user.asks() == BUSY

    shutil.rmtree(folder)
    folder.mkdir()
    write(folder / "b.ics", event(at(20)))

    user.sees(())


def test_other_paths_forget_the_old_ones(make: Make, file: Path, tmp_path: Path) -> None:
    user = make(file)
    user.reads()
    other = write(tmp_path / "b.ics", event(at(20)))

    user.detector.set_paths([str(other)])
    assert user.detector.busy_until() is None
    user.sees(())
    user.detector.set_paths([])
    assert user.asks() == ()
    assert user.detector._watched() == set()


# -- trouble ---------------------------------------------------------------------------------------------------------


def test_a_broken_file_keeps_what_was_known_and_others_count(make: Make, file: Path, tmp_path: Path) -> None:
    other = write(tmp_path / "b.ics", event(at(12)))
    user = make(file, other)
    user.reads()

    file.write_text("nothing of the kind")
    write(other, event(at(13)))

    user.qtbot.waitUntil(lambda: user.asks() == BUSY and user.detector.problems != (), timeout=DEADLINE_MS)
    assert user.detector.problems == (CalendarProblem("not_a_calendar", str(file)),)
    user.wall.to(13.5)
    user.sees(BUSY)
    user.wall.to(14.5)
    user.sees(BUSY)  # still from the last good reading
    user.wall.to(15)
    user.sees(())


def test_a_half_written_file_loses_nothing(make: Make, file: Path) -> None:
    user = make(file)
    user.reads()
    whole = file.read_bytes()

    file.write_bytes(whole[:20])
    user.qtbot.waitUntil(lambda: user.asks() == BUSY and user.detector.problems != (), timeout=DEADLINE_MS)
    file.write_bytes(whole)

    user.qtbot.waitUntil(lambda: user.asks() == BUSY and user.detector.problems == (), timeout=DEADLINE_MS)


@pytest.mark.parametrize(
    ("then", "code"),
    [("exit 3", "no_reader"), (CRASH, "no_reader"), ("echo '[]'; echo nonsense", "no_reader"), ("", "no_reader")],
    ids=["fails", "crashes", "talks nonsense", "says nothing"],
)
def test_a_reading_process_that_fails(make: Make, file: Path, tmp_path: Path, then: str, code: str) -> None:
    (tmp_path / "bin").mkdir()
    user = make(file, command=[str(Programs(tmp_path / "bin").make("reader", then))])

    assert user.asks() is None
    assert [problem.code for problem in user.detector.problems] == [code]


def test_a_reading_process_that_is_not_there(make: Make, file: Path, tmp_path: Path) -> None:
    user = make(file, command=[str(tmp_path / "nothing")])

    assert user.asks() is None
    assert user.detector.problems == (CalendarProblem("no_reader"),)


def test_a_reading_process_that_hangs_delays_the_answer_by_a_second_and_is_killed(
    make: Make, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "bin").mkdir()
    programs = Programs(tmp_path / "bin")
    line = (
        '{"file": "%s", "slots": [["2026-03-02T09:00:00+00:00", "2026-03-02T10:00:00+00:00", false]], "problems": []}'
    )
    user = make(file, command=[str(programs.make("reader", f"echo '{line % file}'; {HANG}"))])
    timer = QElapsedTimer()
    timer.start()

    assert user.asks() is None
    assert 900 < timer.elapsed() < 5000
    assert len(programs.alive()) == 1
    user.detector._process._limit.start(100)
    user.qtbot.waitUntil(lambda: user.readings == 1, timeout=DEADLINE_MS)
    user.qtbot.waitUntil(lambda: programs.alive() == [], timeout=DEADLINE_MS)

    assert user.detector.problems == (CalendarProblem("too_slow"),)
    assert user.detector.busy_until() == datetime(2026, 3, 2, 10, tzinfo=UTC)  # what it had said by then


@pytest.mark.parametrize("name", ["a.ics", ""], ids=["a file", "a folder"])
def test_a_network_share_that_has_gone_holds_nobody_up(make: Make, hung: Path, file: Path, name: str) -> None:
    user = make(hung / name, file)
    timer = QElapsedTimer()
    timer.start()

    user.detector.look(user.answers.append)

    assert timer.elapsed() < AT_ONCE_MS
    user.qtbot.waitUntil(lambda: user.answers == [None], timeout=DEADLINE_MS)
    assert timer.elapsed() < 5000
    user.detector._process._limit.start(100)
    user.qtbot.waitUntil(lambda: user.readings == 1, timeout=DEADLINE_MS)
    assert user.detector.problems == (CalendarProblem("too_slow"),)
    assert timer.elapsed() < 10_000, "and not because the share was let go"


def test_stop_leaves_nothing_behind_and_answers_nobody(make: Make, file: Path, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    programs = Programs(tmp_path / "bin")
    user = make(file, command=[str(programs.make("reader", HANG))])
    user.detector.look(user.answers.append)
    user.qtbot.waitUntil(lambda: len(programs.alive()) == 1, timeout=DEADLINE_MS)
    timer = QElapsedTimer()
    timer.start()

    user.detector.stop()

    assert timer.elapsed() < 1000
    assert programs.alive() == []
    user.qtbot.wait(1200)
    assert user.answers == []
    user.detector.stop()


def test_asking_never_waits(make: Make, file: Path) -> None:
    user = make(file)
    timer = QElapsedTimer()
    timer.start()

    user.detector.look(user.answers.append)

    assert timer.elapsed() < AT_ONCE_MS
    user.qtbot.waitUntil(lambda: user.readings == 1, timeout=DEADLINE_MS)


def test_the_libraries_stay_out_of_this_process(make: Make, file: Path) -> None:
    """The test of the corpus loads them here too, so a fresh process is asked."""
    code = (
        "import sys\nfrom PySide6.QtCore import QCoreApplication\nfrom datetime import *\n"
        "from neckbreak.desktop.calendar import CalendarDetector\n"
        "app = QCoreApplication([])\n"
        "detector = CalendarDetector(lambda: datetime(2026, 3, 2, 9, 30, tzinfo=UTC))\n"
        f"detector.set_paths([{str(file)!r}])\n"
        "detector.was_read.connect(app.quit)\ndetector.refresh()\napp.exec()\n"
        "assert detector.busy_until() == datetime(2026, 3, 2, 11, tzinfo=UTC)\n"
        "assert not {'icalendar', 'recurring_ical_events', 'dateutil'} & set(sys.modules)\n"
        "import os\nassert not os.path.isdir('/proc/self/task') or len(os.listdir('/proc/self/task')) == 1\n"
    )

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, env=dict(os.environ))

    assert ran.returncode == 0, ran.stderr
