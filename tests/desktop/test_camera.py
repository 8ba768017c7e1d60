from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.camera import DeviceCamera
from neckbreak.desktop.processes import Processes
from tests.desktop.conftest import Start
from tests.desktop.looking import PATIENT_MS, look, look_until

Make = Callable[..., DeviceCamera]


class Devices:
    """A folder of things that look like cameras, and of what the kernel says of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "dev"
        self.folder.mkdir()
        self.drivers = folder / "drivers"

    def add(self, name: str = "video0") -> Path:
        path = self.folder / name
        path.touch()
        return path

    def users(self, name: str, count: str) -> None:
        """How many the driver of a device says have opened it."""
        place = self.drivers / name / "device" / "driver" / "module"
        place.mkdir(parents=True, exist_ok=True)
        (place / "refcnt").write_text(f"{count}\n")


@pytest.fixture
def devices(tmp_path: Path) -> Devices:
    return Devices(tmp_path)


@pytest.fixture
def camera(qapp: object, devices: Devices) -> Iterator[Make]:
    made: list[DeviceCamera] = []

    def make(processes: Processes | None = None) -> DeviceCamera:
        made.append(DeviceCamera(processes or Processes(), devices.folder, devices.drivers, patience_ms=PATIENT_MS))
        return made[-1]

    yield make
    for each in made:
        each.stop()


def test_a_program_with_the_camera_open_holds_until_it_ends(
    qtbot: QtBot, devices: Devices, camera: Make, start: Start
) -> None:
    path = devices.add()
    detector = camera()
    assert look(qtbot, detector) == ()

    program = start("tail", "-f", str(path))
    look_until(qtbot, detector, ("tail",))

    program.terminate()
    program.wait()
    assert look(qtbot, detector) == ()
    assert detector.blind == ""


def test_without_a_camera_nothing_is_searched(qtbot: QtBot, camera: Make, tmp_path: Path) -> None:
    unreadable = Processes(tmp_path / "no such folder")

    assert look(qtbot, camera(unreadable)) == ()


def test_a_camera_nobody_has_opened_is_not_searched_for(
    qtbot: QtBot, devices: Devices, camera: Make, tmp_path: Path
) -> None:
    devices.add("video0")
    devices.add("video1")
    devices.users("video0", "0")
    devices.users("video1", "0")
    detector = camera(Processes(tmp_path / "no such folder"))
    assert look(qtbot, detector) == ()

    devices.users("video1", "1")
    assert look(qtbot, detector) is None
    assert detector.blind == "unreadable"


def test_neckbreak_itself_does_not_count(qtbot: QtBot, devices: Devices, camera: Make) -> None:
    with devices.add().open():
        assert look(qtbot, camera()) == ()


def test_others_are_not_looked_at(qtbot: QtBot, devices: Devices, camera: Make, start: Start) -> None:
    program = start("tail", "-f", str(devices.add()))
    look_until(qtbot, camera(), ("tail",))

    assert look(qtbot, camera(Processes(uid=os.getuid() + 1))) is None
    assert program.poll() is None


class Listed:
    """A list of processes of our own making."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, pid: int, name: str, *files: Path) -> None:
        place = self.folder / str(pid)
        (place / "fd").mkdir(parents=True)
        (place / "comm").write_text(f"{name}\n")
        for number, file in enumerate(files):
            (place / "fd" / str(number)).symlink_to(file)


def test_a_session_manager_that_lists_cameras_does_not_film(
    qtbot: QtBot, devices: Devices, camera: Make, tmp_path: Path
) -> None:
    path = devices.add()
    listed = Listed(tmp_path / "proc")
    listed.add(11, "wireplumber", path)
    listed.add(12, "sshd", Path("/dev/null"))
    detector = camera(Processes(listed.folder))
    assert look(qtbot, detector) == ()

    listed.add(13, "pipewire", path)
    listed.add(14, "pipewire", path)
    assert look(qtbot, detector) == ("pipewire",)


def test_a_long_list_is_read_in_pieces(qtbot: QtBot, devices: Devices, camera: Make, tmp_path: Path) -> None:
    path = devices.add()
    listed = Listed(tmp_path / "proc")
    for pid in range(100, 500):
        listed.add(pid, "daemon", *[Path("/dev/null")] * 8)
    listed.add(500, "cheese", path)
    detector = camera(Processes(listed.folder))
    answers: list[object] = []
    detector.look(answers.append)
    assert answers == []

    qtbot.waitUntil(lambda: answers == [("cheese",)])

    answers.clear()
    detector.look(answers.append)
    detector.stop()
    qtbot.wait(50)
    assert answers == []
