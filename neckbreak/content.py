"""Reads the movements, plans, clips and the figure's measures from the resources. Raises `ContentError`."""

from __future__ import annotations

from functools import lru_cache

from neckbreak import assets
from neckbreak.core.figure import Clip, Rig
from neckbreak.core.plans import Catalogue


def load_catalogue() -> Catalogue:
    """All movements and plans that are shipped."""
    folder = assets.resource("movements")
    files = sorted(folder.glob("*.json"))
    movements = [(file.name, assets.read_json(f"movements/{file.name}")) for file in files]
    return Catalogue.from_data(movements, assets.read_json("plans.json"))


@lru_cache(maxsize=2)
def load_clip(movement: str) -> Clip:
    """How that movement looks; only the last few are kept, because the next break is an hour away."""
    name = f"figure/clips/{movement}.json"
    return Clip.from_data(assets.read_json(name), name)


def load_rig() -> Rig:
    """The figure's measures."""
    return Rig.from_data(assets.read_json("figure/rig.json"), "figure/rig.json")
