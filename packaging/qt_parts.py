"""What of Qt goes into the packages: modules and plugins in use, and their libraries.

PySide6-Essentials is 230 MB, mostly QML, designers and headers; about a quarter of it is ever opened. Which libraries
the kept modules and plugins need is read from the files themselves: the name of a library stands in each that is linked
with it. What a plugin needs from the system and does not find there, such as GTK, Qt goes without.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Collection, Iterable
from pathlib import Path, PurePosixPath, PureWindowsPath

ALL_MODULES = {
    "linux": ("QtCore", "QtGui", "QtWidgets", "QtSvg"),
    "win32": ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork"),
    "darwin": ("QtCore", "QtGui", "QtWidgets", "QtSvg"),
}
"""QtNetwork is for Windows only (`desktop/pipe_server.py`); QtSvg writes pictures of the history."""
ALL_PLUGINS = {
    "linux": (
        "iconengines/libqsvgicon",
        "imageformats/libqsvg",
        "platforminputcontexts/libcomposeplatforminputcontextplugin",
        "platforminputcontexts/libibusplatforminputcontextplugin",
        "platforms/libqoffscreen",  # a demo without a screen
        "platforms/libqwayland",
        "platforms/libqxcb",
        "platformthemes/libqgtk3",
        "platformthemes/libqxdgdesktopportal",
        "wayland-decoration-client/libadwaita",
        "wayland-decoration-client/libbradient",
        "wayland-shell-integration/libxdg-shell",
    ),
    "win32": (
        "iconengines/qsvgicon",
        "imageformats/qsvg",
        "platforms/qoffscreen",
        "platforms/qwindows",
        "styles/qmodernwindowsstyle",
    ),
    "darwin": (
        "iconengines/libqsvgicon",
        "imageformats/libqsvg",
        "platforms/libqcocoa",
        "platforms/libqoffscreen",
        "styles/libqmacstyle",
    ),
}
MODULES, PLUGINS = ALL_MODULES["linux"], ALL_PLUGINS["linux"]
LIBRARY = re.compile(
    rb"lib(?:Qt6|icu|pyside6|shiboken6)\w*\.(?:abi3\.)?so[.\d]*"  # as an ELF file names it,
    rb"|(?:Qt6\w+|(?:pyside6|shiboken6)\w*\.abi3)\.dll"  # a PE file,
    rb"|lib(?:pyside6|shiboken6)\w*\.abi3[.\d]*\.dylib|(?<=/Versions/A/)Qt\w+"  # a Mach-O file
)


def is_library(path: str) -> bool:
    """Whether that is a library of Qt or PySide6, and not one of the modules or plugins that are linked with it."""
    name = PureWindowsPath(path).name  # which takes both slashes for separators
    return (name.startswith("Qt") and name == framework(path)) or bool(LIBRARY.fullmatch(name.encode()))


def framework(path: str) -> str:
    """The framework of macOS that the path lies in, without its ending; else empty."""
    parts = PureWindowsPath(path).parts
    return next((part.removesuffix(".framework") for part in parts if part.endswith(".framework")), "")


def needed(start: Iterable[Path], libraries: Iterable[Path]) -> set[str]:
    """The names of those of `libraries` that the files of `start` are linked with, directly or through each other."""
    there = {path.name: path for path in libraries}
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        for match in LIBRARY.findall(waiting.pop().read_bytes()):
            name = match.decode()
            if name in there and name not in found:
                found.add(name)
                waiting.append(there[name])
    return found


def is_in_use(entry: tuple[str, str, str], names: Collection[str]) -> bool:
    """Whether that entry of PyInstaller's is anything but a part of Qt beyond `names`.

    A framework of macOS is judged as a whole, and a link elsewhere by what it points to.
    """
    place, source, kind = entry
    if kind == "SYMLINK" and not framework(place):
        place = source
    if framework(place).startswith("Qt"):
        return framework(place) in names
    return not is_library(place) or PureWindowsPath(place).name in names


def is_plugin_in_use(path: str, platform: str = "linux") -> bool:
    """Whether that path, however much stands before `plugins/`, is a plugin which is kept."""
    folder, _, name = PureWindowsPath(path).with_suffix("").as_posix().rpartition("/")
    return f"{PurePosixPath(folder).name}/{name}" in ALL_PLUGINS[platform]


def prune(site: Path) -> None:
    """Leave of `site`/PySide6 and shiboken6 only what is used. Raises FileNotFoundError for a part that is gone."""
    qt = site / "PySide6"
    modules = [qt / f"{name}.abi3.so" for name in MODULES]
    plugins = [qt / "Qt" / "plugins" / f"{name}.so" for name in PLUGINS]
    for path in (*modules, *plugins):
        path.stat()
    libraries = [*(qt / "Qt" / "lib").iterdir(), *qt.glob("libpyside6*")]
    keep = {*modules, *plugins}
    names = needed(keep, libraries)
    keep |= {path for path in libraries if path.name in names}
    keep |= {path for path in (qt / "__init__.py", qt / "_config.py", qt / "_git_pyside_version.py") if path.exists()}
    for path in sorted(qt.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in keep:
            path.unlink()
    for path in (site / "shiboken6").rglob("*"):
        if path.suffix in {".pyi", ".typed"} or path.name == "py.typed":
            path.unlink()
    for folder in site.rglob("__pycache__"):
        shutil.rmtree(folder)


if __name__ == "__main__":
    prune(Path(sys.argv[1]))
