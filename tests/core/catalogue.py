"""The catalogue that is shipped, for tests."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from neckbreak.core.plans import Catalogue

RESOURCES = Path(__file__).parents[2] / "resources"


@cache
def shipped() -> Catalogue:
    movements = [
        (path.name, json.loads(path.read_text("utf-8"))) for path in sorted(RESOURCES.glob("movements/*.json"))
    ]
    return Catalogue.from_data(movements, json.loads((RESOURCES / "plans.json").read_text("utf-8")))
