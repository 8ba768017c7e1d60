"""Reads the movements, plans, sources, clips and the figure's measures from the resources. Raises `ContentError`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from neckbreak import assets
from neckbreak.core.content import Value
from neckbreak.core.figure import Clip, Rig
from neckbreak.core.plans import Catalogue
from neckbreak.core.sources import Source, read_sources

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def load_catalogue() -> Catalogue:
    """All movements and plans that are shipped."""
    folder = assets.resource("movements")
    files = sorted(folder.glob("*.json"))
    movements = [(file.name, assets.read_json(f"movements/{file.name}")) for file in files]
    return Catalogue.from_data(movements, assets.read_json("plans.json"))


def read_movement(movement: str) -> Value:
    """One movement's file as it is, words and all. Raises `KeyError` if there is no such movement."""
    name = f"{movement}.json"
    if not _ID.fullmatch(movement):
        raise KeyError(movement)
    try:
        return Value(assets.read_json(f"movements/{name}"), name)
    except FileNotFoundError:
        raise KeyError(movement) from None


def read_plan_names() -> dict[str, str]:
    """The plans' names by id, untranslated."""
    plans = Value(assets.read_json("plans.json"), "plans.json").at("plans")
    return {plan.at("id").text(): plan.at("name").text() for plan in plans.items()}


def load_sources() -> Mapping[str, Source]:
    """Where movements and doses come from, by id."""
    return read_sources(assets.read_json("sources.json"), "sources.json")


@lru_cache(maxsize=2)
def load_clip(movement: str) -> Clip:
    """How that movement looks; only the last few are kept, because the next break is an hour away."""
    name = f"figure/clips/{movement}.json"
    return Clip.from_data(assets.read_json(name), name)


def load_rig() -> Rig:
    """The figure's measures."""
    return Rig.from_data(assets.read_json("figure/rig.json"), "figure/rig.json")
