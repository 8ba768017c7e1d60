"""What each package takes on the disk, against the budget: 1.1 times PySide6-Essentials and shiboken6.

Run by the Python whose environment holds what is bundled. Sizes are those of the files, without their blocks' rest.
"""

from __future__ import annotations

import os
import runpy
import sys
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUDGET = 1.1


def of_distributions(*names: str) -> int:
    """Bytes of what pip installed for them, compiled files included."""
    files = [found.locate_file(path) for name in names for found in [distribution(name)] for path in found.files or ()]
    return sum(os.lstat(file).st_size for file in map(str, files) if os.path.lexists(file))


def of_folder(folder: Path) -> int:
    """Bytes of all files below."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def main() -> None:
    """Print the table; exit status 1 if the budget is broken by one of them."""
    base = of_distributions("pyside6-essentials", "shiboken6")
    pinned = runpy.run_path(str(Path(__file__).with_name("lists.py")))["pins"]()
    found = {
        "Debian package (and Python compiles it: some 11 MB)": of_folder(ROOT / "build/deb/usr"),
        "folder bundle": of_folder(ROOT / "build/bundle/neckbreak"),
        "pipx environment, pip itself not counted": of_distributions("neckbreak", *pinned),
    }
    rows = [f"{base / 1e6:8.1f} MB  PySide6-Essentials and shiboken6; the budget is {BUDGET} of that"]
    rows += [f"{size / 1e6:8.1f} MB  {name}: {size / base:.2f}" for name, size in found.items() if size]
    sys.stdout.write("".join(f"{row}\n" for row in rows))
    sys.exit(any(size > BUDGET * base for size in found.values()))


if __name__ == "__main__":
    main()
