"""Lists of what is handed out: `licences` writes every text to stdout; without that word, both lists go to dist/.

Run by the Python whose environment holds what is bundled (the pinned requirements and NeckBreak), after the bundle was
made: what the bundle brings besides (Python, its loader, libraries of the system it was made on) is read from there.
The same bundle gives the same lists.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
BUNDLE = ROOT / "build" / "bundle"
QT = """Qt itself (in PySide6/Qt) is used under the LGPL-3.0. Its sources, and those of the libraries it contains, are
those of the version above at https://download.qt.io/official_releases/QtForPython/ and at
https://download.qt.io/official_releases/qt/, their licences at https://doc.qt.io/qt-6/licenses-used-in-qt.html.
Qt's libraries are files of their own here: exchange them for others of the same version, and NeckBreak uses those.
"""
DOCS, COMMON = Path("/usr/share/doc"), Path("/usr/share/common-licenses")
OWN = ROOT / "packaging" / "licences"
NAMED = {"python-dateutil": "Apache-2.0 OR BSD-3-Clause", "x-wr-timezone": "LGPL-3.0-or-later"}
"""Licences that their authors do not give by an SPDX name."""
OF_DEBIAN = {
    "libbz2": "bzip2-1.0.6",
    "libexpat": "MIT",
    "libffi": "MIT",
    "libsqlite3": "blessing",
    "libssl": "Apache-2.0",
}
OF_DEBIAN |= {"libuuid": "BSD-3-Clause", "libxcb-": "MIT", "libxkbcommon": "MIT"}
"""The same of Debian's packages, by the beginning of their names."""


class Brought(NamedTuple):
    """Something that is none of the pinned packages."""

    name: str
    version: str
    licence: str
    kind: str
    purl: str
    file: Path | None
    text: str


def pins() -> dict[str, set[str]]:
    """What the pinned requirements name, each with its hashes."""
    files = [ROOT / "packaging" / "requirements.txt"]
    if os.name == "nt":
        files.append(ROOT / "packaging" / "windows" / "requirements.txt")
    text = "".join(each.read_text() for each in files)
    entries = re.findall(r"^([\w.-]+)==\S+ \\\n((?:    --hash=\S+(?: \\)?\n)+)", text, re.MULTILINE)
    return {name: set(re.findall(r"sha256:(\w+)", hashes)) for name, hashes in entries}


def bundled() -> list[Distribution]:
    """NeckBreak and what is pinned."""
    return [distribution(name) for name in ("neckbreak", *pins())]


def licence(found: Distribution) -> str:
    """Its licence by its SPDX name, or as its author gives it."""
    meta = found.metadata
    given = meta.get("License-Expression") or meta.get("License") or "see below"
    return NAMED.get(meta["Name"].lower(), str(given).splitlines()[0])


def texts(found: Distribution) -> Iterator[str]:
    """The licence files that came with it."""
    for path in found.files or ():
        if "dist-info" in str(path) and re.search(r"licen[cs]e|copying|notice", path.name, re.IGNORECASE):
            yield Path(str(found.locate_file(path))).read_text(encoding="utf-8", errors="replace").strip()


def python_text() -> str:
    """Python's licence, with those of what it contains. Raises FileNotFoundError."""
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), *sorted(DOCS.glob("libpython3.*-stdlib"))]
    files = [place / name for place in places for name in ("LICENSE.txt", "LICENSE", "copyright")]
    return next(file for file in files if file.is_file()).read_text(encoding="utf-8").strip()


def brought() -> Iterator[Brought]:
    """Python, the loader, and the libraries of the system. Raises FileNotFoundError where a text is missing."""
    version = platform.python_version()
    file = next(iter(sorted(BUNDLE.rglob("libpython3*"))), None)
    yield Brought("cpython", version, "PSF-2.0", "platform", f"pkg:generic/cpython@{version}", file, python_text())
    loader = distribution("pyinstaller")
    purl = f"pkg:pypi/pyinstaller@{loader.version}"
    terms = "GPL-2.0-or-later WITH Bootloader-exception"
    yield Brought("pyinstaller", loader.version, terms, "application", purl, None, "\n\n".join(texts(loader)))
    if not shutil.which("dpkg-query"):
        return  # on other systems the bundle brings nothing of the system's own
    for library in sorted(BUNDLE.glob("neckbreak/_internal/lib*.so*")):
        if library.is_symlink() or library.name.startswith("libpython"):
            continue
        owner = subprocess.run(["dpkg-query", "-S", f"*/{library.name}"], check=True, capture_output=True, text=True)
        package = owner.stdout.partition(": ")[0].partition(",")[0]
        shown = ["dpkg-query", "-W", "-f", "${Package} ${Version} ${Architecture} ${Source}", package]
        name, number, machine, *_ = subprocess.run(shown, check=True, capture_output=True, text=True).stdout.split()
        text = (DOCS / name / "copyright").read_text(encoding="utf-8", errors="replace").strip()
        purl = f"pkg:deb/debian/{name}@{number.replace('+', '%2B').replace(':', '%3A')}?arch={machine}"
        terms = next((terms for start, terms in OF_DEBIAN.items() if name.startswith(start)), "see its text")
        yield Brought(name, number, terms, "library", purl, library, text)


def within_qt() -> Iterator[Brought]:
    """What the wheels of Qt for Python contain, in the Debian package too; their notices are a file of their own."""
    version = distribution("pyside6-essentials").version
    yield Brought("qt", version, "LGPL-3.0-only", "framework", f"pkg:generic/qt@{version}", None, "")
    core = next(iter(sorted(BUNDLE.rglob("libicudata.so.*"))), None)
    if core:
        version = core.suffix[1:]
        yield Brought("icu", version, "Unicode-DFS-2016", "library", f"pkg:generic/icu@{version}", core, "")


def all_licences() -> str:
    """One text: what is bundled, under which licence, and the texts."""
    everything, besides = bundled(), list(brought())
    parts = ["What NeckBreak's packages bring along, and under which licence.\n"]
    parts += [f"  {each.name} {each.version}: {licence(each)}" for each in everything]
    parts.append("\nOnly in the folder bundle:\n")
    parts += [f"  {each.name} {each.version}: {each.licence}" for each in besides]
    parts.append("\n" + QT)
    sections = [(f"{each.name} {each.version}", text) for each in everything for text in texts(each)]
    sections += [(f"{each.name} {each.version}", each.text) for each in besides]
    sections.append(("In Qt", (ROOT / "packaging" / "qt-notices.txt").read_text(encoding="utf-8").strip()))
    sections += [(name, (OWN / name).read_text().strip()) for name in ("LGPL-3", "GPL-3")]  # of Qt
    others = ("Apache-2.0", "GPL-2", "LGPL-2.1")  # what Debian's texts refer to
    sections += [(name, (COMMON / name).read_text().strip()) for name in others if (COMMON / name).exists()]
    bar = "=" * 100
    parts += [f"{bar}\n{title}\n{bar}\n\n{text}\n" for title, text in sections]
    return "\n".join(parts) + "\n"


def plain(name: str) -> str:
    """A package's name in the one spelling that the pinned requirements use."""
    return re.sub(r"[-_.]+", "-", name).lower()


def terms(name: str) -> list[dict[str, Any]]:
    """A licence as CycloneDX has it: an SPDX expression, or a name of no list."""
    return [{"license": {"name": name}}] if name == "see its text" else [{"expression": name}]


def bill_of_materials() -> dict[str, Any]:
    """A CycloneDX document: NeckBreak, the wheels that went in with the hash of each, and what the bundle brings."""
    installed = json.loads((ROOT / "build" / "wheels.json").read_text())["install"]
    hashes = {plain(each["metadata"]["name"]): each["download_info"]["archive_info"]["hashes"] for each in installed}
    own, *others = bundled()
    components, depends = [], []
    for each, (pin, allowed) in zip(others, pins().items(), strict=True):
        digest = hashes[pin]["sha256"]
        if digest not in allowed:
            raise ValueError(f"{pin} is not the pinned file")
        ref = f"pkg:pypi/{pin}@{each.version}"
        wants = {plain(re.split(r"[^\w.-]", need)[0]) for need in each.requires or ()} & set(pins())
        depends.append({"ref": ref, "dependsOn": sorted(f"pkg:pypi/{n}@{distribution(n).version}" for n in wants)})
        entry: dict[str, Any] = {"type": "library", "bom-ref": ref, "name": pin, "version": each.version, "purl": ref}
        entry |= {"hashes": [{"alg": "SHA-256", "content": digest}], "licenses": terms(licence(each))}
        components.append(entry)
    inside = list(within_qt())
    for extra in (*inside, *brought()):
        entry = {"type": extra.kind, "bom-ref": extra.purl, "name": extra.name, "version": extra.version}
        entry |= {"purl": extra.purl, "licenses": terms(extra.licence)}
        if extra.file:
            digest = hashlib.sha256(extra.file.read_bytes()).hexdigest()
            entry |= {"hashes": [{"alg": "SHA-256", "content": digest}]}
        if extra not in inside:
            entry |= {"properties": [{"name": "neckbreak:only-in", "value": "the folder bundle"}]}
        components.append(entry)
        depends.append({"ref": extra.purl, "dependsOn": []})
    root = f"pkg:pypi/neckbreak@{own.version}"
    main_component = {"type": "application", "bom-ref": root, "name": "NeckBreak", "version": own.version, "purl": root}
    main_component |= {"description": own.metadata["Summary"], "licenses": terms(licence(own))}
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC).isoformat()
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"timestamp": made, "component": main_component},
        "components": components,
        "dependencies": [{"ref": root, "dependsOn": [each["bom-ref"] for each in components]}, *depends],
    }


def main() -> None:
    """Write the lists."""
    if sys.argv[1:] == ["licences"]:
        sys.stdout.write(all_licences())
        return
    made = f"neckbreak-{distribution('neckbreak').version}"
    (ROOT / "dist" / f"{made}.licences.txt").write_text(all_licences(), encoding="utf-8")
    text = json.dumps(bill_of_materials(), indent=1, ensure_ascii=False) + "\n"
    (ROOT / "dist" / f"{made}.cdx.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
