"""Whether a program of this user holds a camera open.

Linux has no list of who films, so the open files of the user's own processes are read, a few milliseconds at a time.
That is spared where there is no camera, and where the kernel's driver says that nobody has opened it: a driver counts
its users. PipeWire and its session manager keep some cameras open all day, only to list what they can do; they count
when they also have pictures in hand: memory of the camera mapped, or buffers shared with a program.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from neckbreak.desktop.detector import PATIENCE_MS
from neckbreak.desktop.looks import Looks
from neckbreak.desktop.processes import Processes

SLICE_S = 0.004
"""How long one piece of the search may keep the windows waiting."""
_GO_BETWEENS = {"pipewire", "wireplumber", "pipewire-media-"}
"""PipeWire and its session managers, as the kernel keeps their names."""
_SHARED = "/dmabuf:"
"""What the kernel calls a buffer shared between programs; PipeWire also passes those of shared screens."""


class DeviceCamera(Looks):
    """Looks for open video devices of the folder `devices`; `drivers` is the kernel's list of them."""

    name = "proc"
    reason = "camera"

    def __init__(
        self,
        processes: Processes,
        devices: Path = Path("/dev"),
        drivers: Path = Path("/sys/class/video4linux"),
        parent: QObject | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent, patience_ms)
        self._processes = processes
        self._devices = devices
        self._drivers = drivers
        self._search: Iterator[str] = iter(())
        self._found: list[str] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    def _begin(self, turn: int) -> None:
        cameras = sorted(self._devices.glob("video*"))
        if not cameras or all(self._unused(each.name) for each in cameras):
            self._done(turn, ())
            return
        pids = self._processes.others()
        if pids is None:
            self._done(turn, None, "unreadable")
            return
        self._found = []
        self._search = self._holders(pids, {str(each) for each in cameras})
        self._go_on()

    def _go_on(self) -> None:
        """Search for a while; yields nothing but time to the loop between two pieces."""
        until = time.monotonic() + SLICE_S
        for holder in self._search:
            if holder:
                self._found.append(holder)
            if time.monotonic() > until:
                self._next.start()
                return
        self._done(self._turn, tuple(dict.fromkeys(self._found)))

    def _holders(self, pids: list[int], cameras: set[str]) -> Iterator[str]:
        """Give the name of each process that holds one, and "" after each other one."""
        for pid in pids:
            files = set(self._processes.open_files(pid))
            name = "" if files.isdisjoint(cameras) else self._processes.name(pid)
            films = name not in _GO_BETWEENS or self._passes_pictures(pid, files, cameras)
            yield name if films else ""

    def _passes_pictures(self, pid: int, files: set[str], cameras: set[str]) -> bool:
        return any(file.startswith(_SHARED) for file in files) or not cameras.isdisjoint(self._processes.mapped(pid))

    def _unused(self, device: str) -> bool:
        """Whether the driver says that nobody has opened it."""
        try:
            return (self._drivers / device / "device/driver/module/refcnt").read_text().strip() == "0"
        except OSError:  # built into the kernel, or a camera made of software
            return False

    def _abandon(self) -> None:
        self._next.stop()
        self._search = iter(())
