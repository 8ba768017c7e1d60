"""What `pactl` prints about recording streams, read.

Since PulseAudio 16 it prints JSON; before, the same as lines for people. Both are read, and whatever is not of the
expected form makes the whole answer unreadable rather than half true.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

AS_JSON = ("-f", "json", "list", "source-outputs")
AS_LINES = ("list", "source-outputs")
SOURCES = ("list", "short", "sources")
"""The same lines in every version; only the second column, the name, is used."""

_ENGINES = ("WEBRTC", "VoiceEngine")
"""Names that a library gives to the streams of many programs; the file's name says more."""
_METERS = {"resample.peaks", "stream.monitor"}
"""Properties of a level meter on PipeWire: it reads a source to draw a bar."""


@dataclass(frozen=True)
class Stream:
    """One recording stream: the index of its source, whether it is paused, and its properties."""

    source: int
    corked: bool
    driver: str
    resampling: str
    properties: Mapping[str, str]

    @property
    def metering(self) -> bool:
        """Whether it is only the level bar of a mixer, which listens as long as its window is open."""
        marked = any(self.properties.get(name) in ("true", "1") for name in _METERS)
        return marked or self.resampling == "peaks" or self.properties.get("media.name") == "Peak detect"

    @property
    def program(self) -> str:
        """The name of who records; "" if it gives none."""
        name, file = (self.properties.get(f"application.{key}", "") for key in ("name", "process.binary"))
        if file and any(engine in name for engine in _ENGINES):
            return file
        module = self.driver.removesuffix(".c") if self.driver.startswith("module-") else ""
        return name or file or self.properties.get("node.name", "") or module

    def belongs_to(self, pid: int) -> bool:
        """Whether that process opened it."""
        return self.properties.get("application.process.id") == str(pid)


def from_json(text: str) -> tuple[Stream, ...] | None:
    """Read the JSON form; None if it is anything else."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    if not isinstance(found, list):
        return None
    streams = [_stream(each) for each in found]
    whole = tuple(stream for stream in streams if stream is not None)
    return whole if len(whole) == len(streams) else None


def from_lines(text: str) -> tuple[Stream, ...] | None:
    """Read the lines for people, printed in English; None if they say something else."""
    streams = []
    for block in re.split(r"(?m)^Source Output #", text)[1:]:
        fields = dict(re.findall(r"(?m)^\t([A-Z][A-Za-z ]*): (.*)$", block))
        properties = dict(re.findall(r'(?m)^\t\t([^\s=]+) = "(.*)"$', block))
        source, corked = fields.get("Source", ""), fields.get("Corked", "")
        if not source.isdecimal() or corked not in ("yes", "no"):
            return None
        method = fields.get("Resample method", "")
        streams.append(Stream(int(source), corked == "yes", fields.get("Driver", ""), method, properties))
    return tuple(streams) if streams or not text.strip() else None


def microphones(text: str) -> frozenset[int] | None:
    """Read the short list of sources; the indices of those that are not the echo of a loudspeaker."""
    found = set()
    for line in text.splitlines():
        columns = line.split("\t")
        if len(columns) < 2 or not columns[0].isdecimal():
            return None
        if not columns[1].endswith(".monitor"):
            found.add(int(columns[0]))
    return frozenset(found)


def _stream(found: Any) -> Stream | None:
    match found:
        case {"source": int(source), "corked": bool(corked), "properties": dict(properties)}:
            texts = {name: value for name, value in properties.items() if isinstance(value, str)}
            driver, method = (str(found.get(key, "")) for key in ("driver", "resample_method"))
            return Stream(source, corked, driver, method, texts)
    return None
