"""Turns the name of a resource into a file: in a checkout, an installed wheel or a frozen bundle."""

from __future__ import annotations

import json
import sys
from pathlib import Path

PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """The file or folder of that name. Raises FileNotFoundError naming it."""
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [PACKAGE / "resources", PACKAGE.parent / "resources"]
    if frozen:
        roots.insert(0, Path(frozen) / "neckbreak" / "resources")
    for root in roots:
        if (root / name).exists():
            return root / name
    raise FileNotFoundError(f"the resource {name} is missing from this installation of NeckBreak")


def read_json(name: str) -> object:
    """The parsed content of a JSON resource."""
    return json.loads(resource(name).read_text(encoding="utf-8"))
