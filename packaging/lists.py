"""Lists of what is handed out: `licences` writes every text to stdout; without that word, both lists go to dist/.

Run by the Python whose environment holds what is bundled (the pinned requirements and NeckBreak).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).parents[1]
QT = """Qt itself (in PySide6/Qt) is used under the LGPL-3.0. Its sources, and those of the libraries it contains, are
those of the version above at https://download.qt.io/official_releases/QtForPython/ and at
https://download.qt.io/official_releases/qt/, their licences at https://doc.qt.io/qt-6/licenses-used-in-qt.html.
Qt's libraries are files of their own here: exchange them for others of the same version, and NeckBreak uses those.
"""
COMMON = ROOT / "packaging" / "licences"


def bundled() -> list[Distribution]:
    """NeckBreak and what the pinned requirements name."""
    files = [ROOT / "packaging" / "requirements.txt"]
    if os.name == "nt":
        files.append(ROOT / "packaging" / "windows" / "requirements.txt")
    pinned = re.findall(r"^([\w.-]+)==", "".join(each.read_text() for each in files), re.MULTILINE)
    return [distribution(name) for name in ("neckbreak", *pinned)]


def licence(found: Distribution) -> str:
    """Its licence in a word, as its author gives it."""
    meta = found.metadata
    return meta.get("License-Expression") or meta.get("License") or "see below"


def texts(found: Distribution) -> Iterator[str]:
    """The licence files that came with it."""
    for path in found.files or ():
        if "dist-info" in str(path) and re.search(r"licen[cs]e|copying|notice", path.name, re.IGNORECASE):
            yield Path(str(found.locate_file(path))).read_text(encoding="utf-8", errors="replace").strip()


def all_licences() -> str:
    """One text: what is bundled, under which licence, and the texts."""
    parts = ["What NeckBreak's packages bring along, and under which licence.\n"]
    everything = bundled()
    parts += [f"  {each.name} {each.version}: {licence(each).splitlines()[0]}" for each in everything]
    parts.append("\n" + QT)
    for each in everything:
        for text in texts(each):
            parts.append(f"{'=' * 100}\n{each.name} {each.version}\n{'=' * 100}\n\n{text}\n")
    for name in ("LGPL-3", "GPL-3"):
        parts.append(f"{'=' * 100}\nThe {name} of Qt\n{'=' * 100}\n\n{(COMMON / name).read_text().strip()}\n")
    return "\n".join(parts) + "\n"


def main() -> None:
    """Write the lists."""
    if sys.argv[1:] == ["licences"]:
        sys.stdout.write(all_licences())
        return
    dist = ROOT / "dist"
    version = distribution("neckbreak").version
    (dist / f"neckbreak-{version}.licences.txt").write_text(all_licences(), encoding="utf-8")
    made = dist / f"neckbreak-{version}.cdx.json"
    tool = ROOT / "build" / "package-env" / "bin" / "cyclonedx-py"
    command = [str(tool), "requirements", "--output-reproducible", "--pyproject", str(ROOT / "pyproject.toml")]
    command += ["--mc-type", "application", "--of", "JSON", "-o", str(made)]
    subprocess.run([*command, str(ROOT / "packaging" / "requirements.txt")], check=True)


if __name__ == "__main__":
    main()
