"""The menu entry that pip and pipx users install, from the files that the packages carry."""

from __future__ import annotations

import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from neckbreak import APP_ID, __version__
from neckbreak.assets import resource
from neckbreak.desktop.desktop_file import plain, read_entry
from neckbreak.desktop.entry import find_data_home, install, remove

COMMAND = ["/opt/my tools/$new/neckbreak"]


def source() -> Path:
    return resource("linux")


def words(line: str) -> list[str]:
    """The arguments of a command line; a shell reads double quotes as the specification does."""
    done = subprocess.run(["sh", "-c", f"printf '%s\\n' {line}"], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def check(*command: str | Path) -> None:
    """Ask the desktop's own checking program, where there is one."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_everything_lands_where_menus_look(tmp_path: Path) -> None:
    written = install(tmp_path, source(), COMMAND)

    found = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file()}
    assert {file.relative_to(tmp_path).as_posix() for file in written} == found
    assert f"applications/{APP_ID}.desktop" in found
    assert f"metainfo/{APP_ID}.metainfo.xml" in found
    assert f"icons/hicolor/scalable/apps/{APP_ID}.svg" in found
    assert f"icons/hicolor/symbolic/apps/{APP_ID}-symbolic.svg" in found
    assert {f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png" for size in (16, 22, 24, 32, 48, 64, 128, 256)} <= found
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o644 for file in written)


def test_the_entry_starts_this_program(tmp_path: Path) -> None:
    entry = install(tmp_path, source(), COMMAND)[0].read_text(encoding="utf-8")

    main = read_entry(entry)
    assert plain(main["TryExec"]) == COMMAND[0]
    commands = [words(plain(line.removeprefix("Exec="))) for line in entry.splitlines() if line[:5] == "Exec="]
    assert commands == [COMMAND, [*COMMAND, "break"], [*COMMAND, "pause", "1h"]]


def test_an_interpreter_and_a_module_are_a_command_too(tmp_path: Path) -> None:
    entry = install(tmp_path, source(), ["/usr/bin/python3", "-m", "neckbreak"])[0].read_text(encoding="utf-8")

    assert 'Exec="/usr/bin/python3" "-m" "neckbreak" "break"\n' in entry
    assert entry.count("TryExec=/usr/bin/python3\n") == 1


def test_installing_again_follows_the_program(tmp_path: Path) -> None:
    first = install(tmp_path, source(), COMMAND)

    second = install(tmp_path, source(), ["/new/neckbreak"])

    assert first == second
    assert "/opt" not in second[0].read_text(encoding="utf-8")


def test_removing_takes_what_was_installed_and_nothing_else(tmp_path: Path) -> None:
    others = [
        tmp_path / "applications" / "org.example.Other.desktop",
        tmp_path / "icons/hicolor/16x16/apps/org.example.Other.png",
        tmp_path / f"icons/hicolor/16x16/apps/{APP_ID}.Plugin.png",
        tmp_path / "neckbreak" / "history.db",
    ]
    for file in others:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("")
    written = install(tmp_path, source(), COMMAND)

    removed = remove(tmp_path)

    assert sorted(removed) == sorted(written)
    assert sorted(file for file in tmp_path.rglob("*") if file.is_file()) == sorted(others)


def test_removing_what_is_not_there(tmp_path: Path) -> None:
    assert remove(tmp_path / "nothing") == []


def test_a_broken_installation_is_an_error_that_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=APP_ID):
        install(tmp_path / "data", tmp_path, COMMAND)

    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "/home/ada/.local/share"),
        ({"XDG_DATA_HOME": "/x"}, "/x"),
        ({"XDG_DATA_HOME": "x"}, "/home/ada/.local/share"),
    ],
)
def test_the_data_folder(given: dict[str, str], expected: str) -> None:
    assert find_data_home(given, Path("/home/ada")) == Path(expected)


def test_the_desktops_checkers_accept_the_files(tmp_path: Path) -> None:
    entry, metadata, *_ = install(tmp_path, source(), COMMAND)

    check("desktop-file-validate", source() / f"{APP_ID}.desktop")
    check("desktop-file-validate", entry)
    check("appstreamcli", "validate", "--no-net", metadata)


def test_the_metadata_name_this_release() -> None:
    text = (source() / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")

    assert f'<release version="{__version__}"' in text
    assert "No physiotherapist has reviewed this yet." in text
