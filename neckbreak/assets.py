"""Turns the name of a resource into a file: in a checkout, an installed wheel or a frozen bundle."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

PACKAGE = Path(__file__).parent


def roots(package: Path, bundle: str | None) -> list[Path]:
    """The folders that hold the resources of the package in `package`, the first one first.

    `bundle` is the folder a frozen program unpacked itself into (`sys._MEIPASS`). A wheel carries everything inside
    the package. Only without that it is a checkout, where `linux/` lies in `packaging/`: next to an installed package
    there may be anybody's folder of that name.
    """
    inside = [Path(bundle) / "neckbreak" / "resources"] if bundle else []
    inside.append(package / "resources")
    if any(root.is_dir() for root in inside):
        return inside
    return [package.parent / "resources", package.parent / "packaging"]


def find(name: str, folders: Sequence[Path]) -> Path:
    """The file or folder of that name in the first of `folders` that has it. Raises FileNotFoundError naming it."""
    for folder in folders:
        if (folder / name).exists():
            return folder / name
    raise FileNotFoundError(f"the resource {name} is missing from this installation of NeckBreak")


def resource(name: str) -> Path:
    """The file or folder of that name. Raises FileNotFoundError naming it."""
    return find(name, roots(PACKAGE, getattr(sys, "_MEIPASS", None)))


def read_json(name: str) -> object:
    """The parsed content of a JSON resource."""
    return json.loads(resource(name).read_text(encoding="utf-8"))
