"""The beat on the real scheduler and the real event loop."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neckbreak.beat import Beat
from neckbreak.clock import Clock


def test_it_looks_after_the_wait_on_a_faster_clock(qtbot):
    looks = []
    beat = Beat(lambda: looks.append(1), speed=100)
    beat.start()
    beat.arm(5)

    qtbot.waitUntil(lambda: bool(looks), timeout=3000)
    beat.stop()


def test_a_job_may_arm_itself_again_and_again(qtbot):
    looks = []

    def look() -> None:
        looks.append(1)
        beat.arm(1)

    beat = Beat(look, speed=100)
    beat.start()
    beat.arm(1)

    qtbot.waitUntil(lambda: len(looks) >= 5, timeout=3000)
    beat.stop()


def test_only_the_last_arming_counts(qtbot):
    looks = []
    beat = Beat(lambda: looks.append(1), speed=100)
    beat.start()
    for _ in range(20):
        beat.arm(10)

    qtbot.waitUntil(lambda: bool(looks), timeout=3000)
    qtbot.wait(50)
    beat.stop()
    assert len(looks) == 1


def test_nothing_comes_after_stop(qtbot):
    looks = []
    beat = Beat(lambda: looks.append(1), speed=1000)
    beat.start()
    beat.arm(10)
    beat.stop()
    beat.stop()

    qtbot.wait(60)
    assert not looks


def test_a_fault_in_a_look_does_not_stop_the_beat(qtbot, caplog):
    looks = []

    def look() -> None:
        looks.append(1)
        beat.arm(1)
        if len(looks) == 1:
            raise RuntimeError("a fault")

    beat = Beat(look, speed=100)
    beat.start()
    beat.arm(1)

    qtbot.waitUntil(lambda: len(looks) >= 3, timeout=3000)
    beat.stop()
    assert "a fault" in caplog.text


def test_a_faster_clock_runs_faster_from_where_it_was_set(qtbot):
    start = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    clock = Clock(1000, start)
    first = clock()
    qtbot.waitUntil(lambda: clock().mono - first.mono > 30, timeout=3000)
    later = clock()

    assert 0 <= (first.wall - start).total_seconds() < 30
    assert (later.wall - first.wall).total_seconds() == pytest.approx(later.mono - first.mono, abs=3)
    assert clock.seconds() == pytest.approx(clock().mono, abs=5)


def test_the_plain_clock_tells_the_time(qtbot):
    moment = Clock()()

    assert abs((moment.wall - datetime.now(UTC)).total_seconds()) < 5


@pytest.mark.parametrize("zone", ["Europe/Berlin", "<desk>+03:00", "Nowhere/Land", ":/nonexistent", ""])
def test_a_time_zone_without_a_known_name_is_survived(zone):
    script = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from neckbreak.beat import Beat\n"
        "app = QCoreApplication([])\n"
        "beat = Beat(lambda: None)\n"
        "beat.start(lambda: None)\n"
        "print('started')\n"
        "beat.stop()\n"
    )
    environ = {**os.environ, "TZ": zone, "PYTHONPATH": str(Path(__file__).parent.parent)}
    ran = subprocess.run([sys.executable, "-c", script], env=environ, capture_output=True, text=True, timeout=30)

    assert ran.stdout == "started\n", ran.stderr
