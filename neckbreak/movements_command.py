"""`neckbreak movements`: the catalogue with dose, how sure anybody is, and where it comes from.

It reads the data files alone: neither a running app nor Qt. In text how sure we are is told in words; the letters of
the grades are for scripts.
"""

from __future__ import annotations

import json
import textwrap
from typing import Any

from neckbreak import content
from neckbreak.core.movements import GROUPS, Dose, Movement
from neckbreak.core.sources import Source

WIDTH = 100


def run(as_json: bool) -> int:
    """Print all movements; raises `ContentError` when a data file is damaged."""
    sources = content.load_sources()
    listed = (movement for movement in content.load_catalogue().movements.values() if movement.listed)
    movements = sorted(listed, key=lambda movement: GROUPS.index(movement.group))
    entries = [entry(movement, [sources[name] for name in movement.sources]) for movement in movements]
    if as_json:
        print(json.dumps(entries, indent=2, ensure_ascii=False))  # noqa: T201
    else:
        print("\n\n".join(described(each) for each in entries))  # noqa: T201
    return 0


def entry(movement: Movement, sources: list[Source]) -> dict[str, Any]:
    """One movement as plain data."""
    words = content.read_movement(movement.id).at("words")
    return {
        "id": movement.id,
        "name": words.at("name").text(),
        "group": movement.group,
        "level": movement.level,
        "discreet": movement.discreet,
        "posture": movement.posture,
        "needs": list(movement.needs),
        "two_sided": movement.two_sided,
        "target": words.at("target").text(),
        "breathing": words.at("breathing").text(),
        "stop": words.at("stop").text(),
        "std": _dose(movement, movement.doses["std"]),
        "mini": _dose(movement, movement.doses["mini"]),
        "cues": {name: words.at("phases").at(name).at("caption").value for name in movement.phases},
        "tags": {name: sorted(movement.tags_of(name)) for name in movement.phases},
        "sure": words.at("sure").text(),
        "grade": movement.grade,
        "sources": [_source(source) for source in sources],
    }


def _dose(movement: Movement, dose: Dose) -> dict[str, Any]:
    return {
        "seconds": _plain(dose.side_s * len(movement.sides)),
        "sides": len(movement.sides),
        "reps": dose.reps,
        "phases": [{"phase": phase.name, "seconds": _plain(phase.seconds)} for phase in dose.phases],
    }


def _plain(seconds: float) -> float:
    return int(seconds) if seconds == int(seconds) else seconds


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": source.id,
        "name": source.short,
        "what": source.what,
        "kind": source.kind,
        "journal": source.journal or None,
        "year": source.year,
        "doi": source.doi or None,
        "site": source.site or None,
    }


def described(each: dict[str, Any]) -> str:
    """One movement for people: its name, then indented the doses, how sure we are, and where it is from."""
    named = (f"{source['name']}, {source['year']}" if source["year"] else source["name"] for source in each["sources"])
    lines = (
        f"{_dose_words(each['std'])}; short: {each['mini']['seconds']:g} s",
        f"How sure is this? {each['sure']}",
        f"From: {'; '.join(dict.fromkeys(named))}",
    )
    told = (textwrap.fill(line, WIDTH, initial_indent="    ", subsequent_indent="      ") for line in lines)
    return "\n".join((f"{each['name']} ({each['id']})", *told))


def _dose_words(dose: dict[str, Any]) -> str:
    phases = " + ".join(f"{phase['phase']} {phase['seconds']:g}" for phase in dose["phases"])
    often = f", {dose['reps']} times" if dose["reps"] > 1 else ""
    return f"{dose['seconds']:g} s: {phases}{often}{', each side' if dose['sides'] == 2 else ''}"
