"""What the packages are made from fits the program; `make campaign NAME=packages` tries the packages themselves."""

from __future__ import annotations

import re
import runpy
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"


def test_every_dependency_is_pinned_with_a_hash_and_no_address() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["calendar"]]
    names = {re.split(r"[<>=;\[ ]", each)[0].lower() for each in wanted}
    pinned = (PACKAGING / "requirements.txt").read_text()
    entries = re.findall(r"^([\w.-]+)==\S+ \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", pinned, re.MULTILINE)

    assert names <= {name for name, _ in entries}
    assert len(entries) == len(re.findall("==", pinned))
    assert "://" not in pinned


def test_the_parts_of_qt_cover_what_the_program_imports() -> None:
    modules = runpy.run_path(str(PACKAGING / "qt_parts.py"))["MODULES"]
    imported = {
        match
        for file in (ROOT / "neckbreak").rglob("*.py")
        if file.name != "pipe_server.py"  # Windows only
        for match in re.findall(r"(?:from|import) PySide6\.(\w+)", file.read_text(encoding="utf-8"))
    }

    assert imported == set(modules)


def test_every_plugin_that_is_kept_exists() -> None:
    parts = runpy.run_path(str(PACKAGING / "qt_parts.py"))
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))

    assert [name for name in parts["PLUGINS"] if not (folder / f"{name}.so").exists()] == []
    assert parts["is_plugin_in_use"]("PySide6/Qt/plugins/platforms/libqxcb.so")
    assert not parts["is_plugin_in_use"]("PySide6/Qt/plugins/platforms/libqvnc.so")


@pytest.mark.parametrize("before", [None, "/opt/theirs"])
def test_what_the_bundle_starts_gets_the_library_path_of_before(before: str | None) -> None:
    environ = {"LD_LIBRARY_PATH": before or "", "_PYI_ARCHIVE_FILE": "x", "HOME": "/h"}
    if before is None:
        del environ["LD_LIBRARY_PATH"]
    loaded = {**environ, "LD_LIBRARY_PATH": "/bundle/_internal"}
    if before is not None:
        loaded["LD_LIBRARY_PATH_ORIG"] = before

    runpy.run_path(str(PACKAGING / "bundle_main.py"))["give_back"](loaded, frozen=True)

    assert loaded == {name: value for name, value in environ.items() if not name.startswith("_PYI_")}


def flatpak() -> str:
    return (PACKAGING / "flatpak" / "io.github.neckbreak.NeckBreak.yml").read_text(encoding="utf-8")


def test_the_flatpak_asks_for_no_network_no_folder_and_no_bus_as_a_whole() -> None:
    asked = {line.split("=")[0] for line in re.findall(r"^  - (--\S+)", flatpak(), re.MULTILINE)}
    values = re.findall(r"^  - --(?:share|socket)=(\S+)", flatpak(), re.MULTILINE)

    assert asked == {"--socket", "--share", "--talk-name", "--system-talk-name"}
    assert values == ["wayland", "fallback-x11", "ipc", "pulseaudio"]


def test_the_flatpak_asks_only_for_services_that_are_talked_to() -> None:
    sources = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "neckbreak" / "desktop").glob("*.py"))
    names = re.findall(r"-talk-name=(\S+)", flatpak())

    assert len(names) == len(set(names)) > 5
    assert [name for name in names if f'"{name}"' not in sources] == []


def test_the_flatpak_installs_the_pinned_wheels_by_their_hashes_and_fetches_nothing() -> None:
    manifest = flatpak()

    assert "--require-hashes -r requirements.txt" in manifest
    assert manifest.count("pip3 install --no-index") == manifest.count("pip3")
    assert "url:" not in manifest
    for path in re.findall(r"path: (\.\./(?!\.\.)\S+)", manifest):
        assert (PACKAGING / "flatpak" / path).exists(), path
