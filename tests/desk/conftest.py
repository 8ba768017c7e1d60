"""One desk for each test module, made as the module's `DESK` says; everything in it is ended with the module."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest

from tests.desk.program import Letter, NeckBreak, prepare
from tests.desk.session import Desk

PROGRAMS = ("Xvfb", "openbox", "xfce4-panel", "trayer", "dunst", "xdotool", "xrandr", "xprop", "import", "dbus-daemon")

Start = Callable[..., NeckBreak]
_numbers = count(1)


@pytest.fixture(scope="module")
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    """The desk of this module."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    assert not missing, f"The desk tests need {', '.join(missing)}; `make test` installs them on Debian."
    made = Desk(**getattr(request.module, "DESK", {}))
    yield made
    made.close()


@pytest.fixture
def start(desk: Desk) -> Iterator[Start]:
    """Start NeckBreak after `work_min` minutes of work, by default half a minute before a break is due."""
    running: list[NeckBreak] = []

    def run(speed: float = 15.0, work_min: float = 4.5, **settings: Any) -> NeckBreak:
        home = desk.folder / f"home{next(_numbers)}"
        prepare(home, work_min, **settings)
        program = NeckBreak(desk, home, speed)
        running.append(program)
        return program

    yield run
    for program in running:
        program.close()


@pytest.fixture
def letter(desk: Desk) -> Iterator[Letter]:
    """A window to type into."""
    desk.move(640, 300)
    made = Letter(desk)
    yield made
    made.close()
