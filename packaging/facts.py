"""What NeckBreak tells Windows and macOS about itself, for the bundle, the installer and the manifests.

Plain functions without PyInstaller, so that they can be tried on any system.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
APP_ID = "io.github.neckbreak.NeckBreak"
MACOS_MINIMUM = "13.0"
"""That of PySide6's wheels."""


def version() -> str:
    """NeckBreak's version, read and not imported."""
    text = (ROOT / "neckbreak" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    assert found, "neckbreak/__init__.py names no version"
    return found[1]


def four_numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it: 0.1.0 is 0.1.0.0; what follows the numbers is left out."""
    leading = re.match(r"\d+(?:\.\d+)*", version())
    parts = [int(each) for each in leading[0].split(".")] if leading else []
    first, second, third, fourth = (*parts[:4], 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def plyer_modules(platform: str) -> list[str]:
    """What `plyer` imports by name on that system: only its notices and its voice are used."""
    folder = {"win32": "win", "darwin": "macosx"}.get(platform, "linux")
    return [f"plyer.platforms.{folder}.{name}" for name in ("notification", "tts")]


def info_plist() -> dict[str, object]:
    """The application's Info.plist, beside what PyInstaller writes.

    No permission is described, because none is asked for: on macOS nothing looks at microphone or camera.
    """
    return {
        "CFBundleDisplayName": "NeckBreak",
        "CFBundleName": "NeckBreak",
        "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
        "LSMinimumSystemVersion": MACOS_MINIMUM,
        "LSUIElement": True,  # in the menu bar, not in the Dock
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT License",
        "NSSupportsAutomaticTermination": False,
        "NSSupportsSuddenTermination": False,
    }


def version_resource() -> str:
    """What Windows shows as a program's details, as PyInstaller's `VSVersionInfo` in the words of Python."""
    texts = {
        "CompanyName": "NeckBreak",
        "FileDescription": "NeckBreak",
        "FileVersion": version(),
        "InternalName": "neckbreak",
        "LegalCopyright": "MIT License",
        "OriginalFilename": "neckbreak.exe",
        "ProductName": "NeckBreak",
        "ProductVersion": version(),
    }
    entries = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four_numbers()}, prodvers={four_numbers()}, mask=0x3F, flags=0x0,"
        " OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{entries}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])"
    )


if __name__ == "__main__":
    sys.stdout.write(".".join(map(str, four_numbers())) + "\n")  # for the installer
