"""What is left out while APScheduler is imported is not missed, and is whole for whoever imports it afterwards."""

from __future__ import annotations

import os
import subprocess
import sys

LIGHT = """
import sys
from PySide6.QtCore import QCoreApplication
from neckbreak.memory import import_plainly, import_scheduler
app = QCoreApplication([])
import_plainly()
import_scheduler()
from neckbreak.beat import Beat
heavy = ("asyncio", "ssl", "email", "multiprocessing", "concurrent.futures", "importlib.metadata")
print([name for name in heavy if name in sys.modules])
"""
RINGS = """
beat = Beat(app.quit)
beat.start(lambda: None)
beat.arm(0.05)
print(app.exec())
beat.stop()
"""
WHOLE = """
import asyncio, importlib.metadata
from apscheduler.executors.pool import ThreadPoolExecutor
async def nothing(): return "ran"
print(asyncio.run(nothing()), importlib.metadata.version("jeepney")[0].isdigit(), ThreadPoolExecutor.__name__)
"""


def said(code: str) -> list[str]:
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run((sys.executable, "-c", code), env=environ, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_beat_rings_without_what_it_does_not_use():
    assert said(LIGHT + RINGS) == ["[]", "0"]


def test_who_wants_it_afterwards_gets_the_real_thing():
    assert said(LIGHT + WHOLE) == ["[]", "ran True ThreadPoolExecutor"]


def test_a_scheduler_that_wants_more_than_we_thought_gets_it():
    more = "import neckbreak.memory as memory; memory.UNUSED['asyncio'].clear()"
    code = LIGHT.replace("app = ", more + "\napp = ", 1)
    assert said(code + RINGS) == ["['asyncio', 'ssl', 'concurrent.futures']", "0"]
