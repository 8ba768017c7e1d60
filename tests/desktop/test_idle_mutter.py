"""Absences in GNOME, told by Mutter itself; how it behaves when it restarts or is late is in test_idle."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.idle import IdleSource, choose_idle
from tests.desktop.compositors import Mutter, run_mutter
from tests.desktop.conftest import PrivateBus, Start

pytestmark = pytest.mark.skipif(not shutil.which("mutter"), reason="Mutter is not installed")


@pytest.fixture
def mutter(start: Start, private_bus: PrivateBus) -> Iterator[Mutter]:
    with run_mutter(start, private_bus) as running:
        yield running


@pytest.fixture
def source(mutter: Mutter, bus: Bus) -> Iterator[IdleSource]:
    """What is chosen in a GNOME session on Wayland."""
    chosen = choose_idle({**mutter.environ, "DISPLAY": ":64999"}, bus, platform="linux")
    yield chosen
    chosen.stop()


def test_mutter_reports_leaving_and_coming_back(qtbot: QtBot, mutter: Mutter, source: IdleSource) -> None:
    told: list[str] = []
    source.idled.connect(lambda: told.append("idled"))
    source.resumed.connect(lambda: told.append("resumed"))
    assert source.name == "mutter"
    mutter.input()
    source.watch(0.5)
    qtbot.waitUntil(lambda: told == ["idled"])
    assert 0.5 <= (source.idle_s() or 0) < 1.5
    source.watch(600)
    mutter.input()
    qtbot.waitUntil(lambda: told == ["idled", "resumed"])
    assert (source.idle_s() or 9) < 0.5
    source.watch(0.3)
    qtbot.waitUntil(lambda: told == ["idled", "resumed", "idled"])
    mutter.input()
    qtbot.waitUntil(lambda: told == ["idled", "resumed"] * 2)


def test_mutter_reports_an_absence_that_already_lasts(qtbot: QtBot, mutter: Mutter, source: IdleSource) -> None:
    told: list[str] = []
    source.idled.connect(lambda: told.append("idled"))
    mutter.input()
    qtbot.waitUntil(lambda: (source.idle_s() or 0) >= 0.6)
    source.watch(0.3)
    qtbot.waitUntil(lambda: told == ["idled"], timeout=1000)


def test_mutter_that_goes_is_survived(qtbot: QtBot, mutter: Mutter, source: IdleSource) -> None:
    source.watch(60)
    assert source.idle_s() is not None
    mutter.end()
    qtbot.waitUntil(lambda: source.idle_s() is None)
    source.watch(1)
