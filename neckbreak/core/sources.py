"""Where a movement or its dose comes from, as data; nothing is quoted, only named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from neckbreak.core.content import Value

KINDS = ("trial", "review", "page")
"""A study, a summary of studies, or a page or leaflet of a health service, hospital, university or company."""


@dataclass(frozen=True, slots=True)
class Source:
    """One study, review or page."""

    id: str
    short: str
    """How it is named in a line: its authors or its publisher."""
    what: str
    """What it is about, in our own words."""
    kind: str
    journal: str
    """Empty for pages."""
    year: int | None
    """`None` where no date is known."""
    doi: str
    """Empty where there is none or none is known."""
    site: str
    """Where a page without a DOI was found."""


def read_sources(data: object, origin: str) -> Mapping[str, Source]:
    """Read all sources from parsed JSON; raises `ContentError` naming `origin`, the source and what is wrong."""
    found: dict[str, Source] = {}
    for name, value in Value(data, origin).entries():
        value.only("short", "what", "kind", "journal", "year", "doi", "site")
        found[name] = Source(
            id=name,
            short=value.at("short").text(),
            what=value.at("what").text(),
            kind=value.at("kind").text(*KINDS),
            journal=_optional(value, "journal"),
            year=None if value.at("year").value is None else value.at("year").count(1900),
            doi=_optional(value, "doi"),
            site=_optional(value, "site"),
        )
        if not found[name].doi and not found[name].site:
            raise value.wrong("needs a doi or a site")
    return found


def _optional(value: Value, key: str) -> str:
    return value.at(key).text() if value.has(key) else ""
