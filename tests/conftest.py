"""What holds for every test: no screen but its own, no settings but its own, one language.

Set before anything of Qt is made; tests of the real desktop start programs with an environment of their own.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

DESK = Path(__file__).parent / "desk"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
for name in [name for name in os.environ if name.startswith("NECKBREAK_")]:
    del os.environ[name]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`-m "not desk"` leaves out what needs a desktop."""
    for item in items:
        if DESK in item.path.parents:
            item.add_marker(pytest.mark.desk)
