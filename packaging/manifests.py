"""Fills the templates for winget and Homebrew from dist/: `python packaging/manifests.py URL HOMEPAGE`.

URL is the folder on the web from which the files of dist/ will be fetched. What is filled goes to dist/manifests/; the
part for a system whose file is not in dist/ is left out, and said so. Nothing is sent anywhere.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from facts import version

HERE = Path(__file__).parent
DIST = HERE.parent / "dist"
SYSTEMS = {"winget": ("windows", "NeckBreak-{}-windows-*-setup.exe"), "homebrew": ("macos", "NeckBreak-{}-macos-*.zip")}
ARCHITECTURES = {"x86_64": "intel", "arm64": "arm64"}
"""What Homebrew calls them."""
BLANK = re.compile(r"@([A-Z0-9_]+)@")


class Missing(Exception):
    """No file of this version, or more than one."""


def values(folder: str, dist: Path, url: str, homepage: str) -> dict[str, str]:
    """What the templates of that folder leave open. Raises `Missing`."""
    system, pattern = SYSTEMS[folder]
    found = sorted(dist.glob(pattern.format(version())))
    if len(found) != 1:
        raise Missing(f"{folder}: {len(found)} files {pattern.format(version())} in {dist}")
    name = system.upper()
    architecture = found[0].stem.rpartition("-")[2]
    return {
        "VERSION": version(),
        "URL": url.rstrip("/"),
        "HOMEPAGE": homepage,
        f"{name}_FILE": found[0].name,
        f"{name}_SHA256": hashlib.sha256(found[0].read_bytes()).hexdigest(),
        f"{name}_ARCH": ARCHITECTURES.get(architecture, architecture),
    }


def filled(template: str, given: dict[str, str]) -> str:
    """The template with every blank filled. Raises KeyError for one that nobody knows."""
    return BLANK.sub(lambda blank: given[blank[1]], template)


def write(dist: Path, url: str, homepage: str) -> list[Path]:
    """Fill what can be filled; returns the files written."""
    made = []
    for folder in SYSTEMS:
        try:
            given = values(folder, dist, url, homepage)
        except Missing as reason:
            sys.stderr.write(f"Left out, {reason}\n")
            continue
        for template in sorted((HERE / folder).iterdir()):
            made.append(dist / "manifests" / folder / template.name)
            made[-1].parent.mkdir(parents=True, exist_ok=True)
            made[-1].write_text(filled(template.read_text(encoding="utf-8"), given), encoding="utf-8")
    return made


def main() -> int:
    """0 when something was written."""
    if len(sys.argv) != 3:
        sys.stderr.write("usage: python packaging/manifests.py URL HOMEPAGE\n")
        return 2
    made = write(DIST, *sys.argv[1:])
    sys.stdout.write("".join(f"{each}\n" for each in made))
    return 0 if made else 1


if __name__ == "__main__":
    sys.exit(main())
