"""What holds for every test: no screen but its own, no settings but its own, one language.

Set before anything of Qt is made; tests of the real desktop start programs with an environment of their own.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

DESK = Path(__file__).parent / "desk"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
for name in [name for name in os.environ if name.startswith("NECKBREAK_")]:
    del os.environ[name]


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that other users can enter, unlike `tmp_path`."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`-m "not desk"` leaves out what needs a desktop; of two workers one has all desktops, and no file is shared."""
    for item in items:
        on_a_desk = DESK in item.path.parents
        if on_a_desk:
            item.add_marker(pytest.mark.desk)
        item.add_marker(pytest.mark.xdist_group("desk" if on_a_desk else item.path.stem))
