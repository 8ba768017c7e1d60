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

    def add(self, pid: int, name: str, *files: Path, mapped: str = "") -> None:
        place = self.folder / str(pid)
        (place / "fd").mkdir(parents=True)
        (place / "comm").write_text(f"{name}\n")
        (place / "maps").write_text(f"7f00-7f01 rw-s 00000000 00:05 12     {mapped}\n7f02-7f03 rw-p 00000000 00:00 0\n")
        for number, file in enumerate(files):
            (place / "fd" / str(number)).symlink_to(file)


def test_pipewire_films_only_while_it_has_pictures(
    qtbot: QtBot, devices: Devices, camera: Make, tmp_path: Path
) -> None:
    path = devices.add()
    listed = Listed(tmp_path / "proc")
    listed.add(11, "wireplumber", path)
    listed.add(12, "pipewire", path, Path("/dev/null"))
    listed.add(13, "pipewire", Path("/dmabuf:"))
    detector = camera(Processes(listed.folder))
    assert look(qtbot, detector) == ()

    listed.add(14, "pipewire", path, mapped=str(path))
    assert look(qtbot, detector) == ("pipewire",)


def test_pipewire_films_into_shared_buffers_too(qtbot: QtBot, devices: Devices, camera: Make, tmp_path: Path) -> None:
    path = devices.add()
    listed = Listed(tmp_path / "proc")
    listed.add(11, "wireplumber", path)
    listed.add(12, "pipewire", path, Path("/dmabuf:v4l2"))

    assert look(qtbot, camera(Processes(listed.folder))) == ("pipewire",)


def test_what_a_real_process_has_mapped_is_known() -> None:
    assert any(path.endswith(".so") or ".so." in path for path in Processes().mapped(os.getpid()))
    assert Processes().mapped(2**30) == set()


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
