"""The menu entry, its metadata and its icons for people who installed with pip or pipx.

A package of the distribution brings these files itself. Everyone else gets copies in their own data folder, whose
`Exec` lines name the program by its absolute path: a menu does not know the `PATH` of a terminal. Only files with the
program's own id are written or removed, at the places the menu and icon theme specifications name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from neckbreak import APP_ID
from neckbreak.desktop.desktop_file import exec_value, value
from neckbreak.desktop.paths import replace_file

_PROGRAM = "neckbreak"
_THEME = Path("icons", "hicolor")
_ICONS = f"{_THEME.as_posix()}/*/apps/{APP_ID}"


def find_data_home(environ: Mapping[str, str], home: Path) -> Path:
    """The folder in which the user's menu looks for entries; a relative `XDG_DATA_HOME` is ignored."""
    given = Path(environ.get("XDG_DATA_HOME", ""))
    return given if given.is_absolute() else home / ".local" / "share"


def install(data_home: Path, source: Path, command: Sequence[str]) -> list[Path]:
    """Put the entry, the metadata and the icons below `data_home`; returns the files written.

    `source` is the resource `linux`, `command` starts this program and begins with an absolute path. Raises `OSError`
    when a file can't be read or written.
    """
    entry, metadata = f"{APP_ID}.desktop", f"{APP_ID}.metainfo.xml"
    text = (source / entry).read_text(encoding="utf-8")
    contents = {
        Path("applications", entry): with_command(text, command).encode(),
        Path("metainfo", metadata): (source / metadata).read_bytes(),
    }
    for icon in sorted(source.glob(f"{_ICONS}*")):
        contents[icon.relative_to(source)] = icon.read_bytes()
    written = []
    for place, content in contents.items():
        file = data_home / place
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(file, content, 0o644)
        written.append(file)
    _announce(data_home)
    return written


def installed(data_home: Path) -> list[Path]:
    """The entry, the metadata and the icons that are there."""
    files = (
        data_home / "applications" / f"{APP_ID}.desktop",
        data_home / "metainfo" / f"{APP_ID}.metainfo.xml",
        *sorted(data_home.glob(f"{_ICONS}.png")),
        *sorted(data_home.glob(f"{_ICONS}.svg")),
        *sorted(data_home.glob(f"{_ICONS}-symbolic.svg")),
    )
    return [file for file in files if file.is_file() or file.is_symlink()]


def remove(data_home: Path) -> list[Path]:
    """Take the entry, the metadata and the icons away again; returns the files removed."""
    removed = installed(data_home)
    for file in removed:
        file.unlink()
    _announce(data_home)
    return removed


def with_command(text: str, command: Sequence[str]) -> str:
    """The desktop file's text with `command` in the place of the bare program name.

    The menu hides the entry once the program is gone, as after the removal of a virtual environment.
    """
    lines = []
    for line in text.splitlines():
        key, _, words = line.partition("=")
        program, *args = words.split() or [""]
        if key != "Exec" or program != _PROGRAM:
            lines.append(line)
            continue
        lines.append(f"Exec={exec_value([*command, *args])}")
        if not args:
            lines.append(f"TryExec={value(command[0])}")
    return "\n".join(lines) + "\n"


def _announce(data_home: Path) -> None:
    """Desktops look for new icons when the theme's folder has changed, as its specification says."""
    theme = data_home / _THEME
    if theme.is_dir():
        theme.touch()
