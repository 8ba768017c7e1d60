"""The built wheel holds everything: it is installed away from the checkout and used from there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DEADLINE_S = 120.0

LOADS = """
import json, sqlite3, sys
from pathlib import Path
import neckbreak
from neckbreak import assets, content
from neckbreak.storage import schema

catalogue = content.load_catalogue()
content.load_rig()
clips = sorted(p.stem for p in assets.resource("figure/clips").glob("*.json"))
for clip in clips:
    content.load_clip(clip)

from PySide6.QtCore import QCoreApplication
from neckbreak.ui import translation
app = QCoreApplication([])
translator = translation.install(app, "pseudo", assets.resource)

print(json.dumps({
    "home": str(Path(neckbreak.__file__).parent.parent),
    "clips": clips,
    "movements": sorted(catalogue.movements),
    "plans": len(catalogue.plans),
    "translated": translator is not None,
}))
"""

LIGHT = """
import sys
from neckbreak.cli import run
try:
    code = run(sys.argv[1:])
except SystemExit as end:
    code = end.code
heavy = sorted(m for m in sys.modules if m.split(".")[0] in ("PySide6", "shiboken6", "apscheduler", "plyer", "sqlite3"))
print("HEAVY", *heavy)
sys.exit(code)
"""


def python(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run this Python away from the checkout; PYTHONPATH comes before the editable install."""
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        cwd=environ["HOME"],
        env={"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", **environ},
        timeout=DEADLINE_S,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder the wheel is installed into; what it depends on comes from our own environment."""
    folder = tmp_path_factory.mktemp("site")
    pip = ["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--disable-pip-version-check"]
    done = subprocess.run(
        [sys.executable, *pip, "--target", str(folder), str(wheel)], capture_output=True, text=True, timeout=DEADLINE_S
    )
    assert done.returncode == 0, done.stderr
    return folder


def files(folder: str) -> set[str]:
    """The checkout's files below `folder`."""
    return {str(p.relative_to(ROOT / folder)) for p in (ROOT / folder).rglob("*") if p.is_file()}


def test_the_wheel_holds_every_resource(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    missing = {f"neckbreak/resources/{name}" for name in files("resources")} - names
    missing |= {f"neckbreak/resources/linux/{name}" for name in files("packaging/linux")} - names
    migrations = {f"neckbreak/storage/migrations/{name}" for name in files("neckbreak/storage/migrations")}
    missing |= {name for name in migrations if name.endswith(".sql")} - names

    assert not missing
    assert "neckbreak/resources/translations/neckbreak_pseudo.qm" in names


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()

    assert {name.split("/")[0].split("-")[0] for name in names} == {"neckbreak"}
    assert not [name for name in names if name.endswith((".pyc", ".part", "~"))]


def test_what_it_brings_loads_from_there(site: Path, tmp_path: Path) -> None:
    done = python("-W", "error", "-c", LOADS, HOME=str(tmp_path), PYTHONPATH=str(site))

    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["home"] == str(site)
    assert found["clips"] == sorted(p.stem for p in (ROOT / "resources" / "figure" / "clips").glob("*.json"))
    assert set(found["movements"]) == {p.stem for p in (ROOT / "resources" / "movements").glob("*.json")}
    assert found["plans"] > 0
    assert found["translated"]


def test_the_history_opens_with_the_migrations_of_the_wheel(site: Path, tmp_path: Path) -> None:
    script = (
        "import sys; from datetime import datetime, UTC; from pathlib import Path\n"
        "from neckbreak.storage.history import History\n"
        "h = History.open(Path(sys.argv[1]) / 'history.db', Path(sys.argv[1]) / 'backups', lambda: datetime.now(UTC))\n"
        "assert h.trouble is None, h.trouble\n"
        "print(len(h.device())); h.close()\n"
    )

    done = python("-c", script, str(tmp_path), HOME=str(tmp_path), PYTHONPATH=str(site))

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "32"


def test_it_tells_its_version(site: Path, wheel: Path, tmp_path: Path) -> None:
    by_module = python("-m", "neckbreak", "--version", HOME=str(tmp_path), PYTHONPATH=str(site))
    by_name = subprocess.run(
        [site / "bin" / "neckbreak", "--version"],
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(site)},
        timeout=DEADLINE_S,
    )

    version = wheel.name.split("-")[1]
    assert by_module.stdout.strip() == by_name.stdout.strip() == f"neckbreak {version}"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("--version", 0),
        ("--help", 0),
        ("status --json", 3),
        ("why", 3),
        ("pause 45m", 3),
        ("resume", 3),
        ("later", 3),
        ("skip in_call", 3),
        ("start", 3),
        ("settings path", 0),
    ],
)
def test_light_commands_stay_light(site: Path, tmp_path: Path, command: str, code: int) -> None:
    environ = {"HOME": str(tmp_path), "NECKBREAK_HOME": str(tmp_path / "home"), "PYTHONPATH": str(site)}

    done = python("-c", LIGHT, *command.split(), **environ)

    assert done.returncode == code, done.stderr
    assert done.stdout.splitlines()[-1] == "HEAVY"
