"""A process of its own that reads calendar files: `python -m neckbreak.desktop.calendar_reader`.

The libraries for it take 15 MB and a fifth of a second to load, and what somebody else has written into a calendar
may be hostile or merely huge. So it is read in a child that may be killed, with limits on time, memory, files, bytes
and occurrences. Only times leave it: for each file the slots that are taken, never a title, guest or place, which
are not even parsed. It changes nothing, opens nothing but plain files, and does not follow links to folders.

Standard input takes one JSON object on a line: `paths` (files and folders), `watch` (more of them), `first` and `last`
(ISO instants, the wanted time). The first line of standard output is `{"there": […]}`, those of all these paths that
are there: a look at a network share that has gone may take for ever, so nobody else looks. The reading begins with the
next line of input, or its end. Then there is one JSON object a line, so that what was read before a kill is not lost:
`{"folder": path}`; `{"file": path, "slots": [[start, end, all_day], …], "problems": [[code, line], …]}`;
`{"problem": code, "path": path}`; and at the end `{"done": true}`. Times without a zone are local.
"""

from __future__ import annotations

import codecs
import json
import os
import stat
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from neckbreak.desktop.calendar_text import reduce_text
from neckbreak.desktop.calendar_time import TimeUp, limited, seconds_left, shrink, unlimited

FILE_BYTES = 20_000_000
ALL_BYTES = 100_000_000
FILES = 8_000
ENTRIES = 20_000
"""Entries of all folders together that are looked at."""
DEPTH = 3
"""Folders below the one pointed to: a synchronised collection has one for each calendar."""
ENDINGS = (".ics", ".ical", ".icalendar", ".ifb", ".ifbf")
FILE_SECONDS = 4.0
PROBLEMS = 10
"""Of one file; a thousand more would say nothing new."""
_MARKS = (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")


class Refused(Exception):
    """This file is not read; the code says why."""


class Reader:
    """One run over all paths."""

    def __init__(self, first: datetime, last: datetime) -> None:
        self._first = first
        self._last = last
        self._entries = self._bytes = 0
        self._full = False

    def read(self, paths: list[str]) -> Iterator[dict[str, Any]]:
        """What is found, piece by piece."""
        seen: set[str] = set()
        for path in paths:
            for found in self._below(path):
                if "file" not in found:
                    yield found
                elif found["file"] not in seen:
                    seen.add(found["file"])
                    if len(seen) > FILES:
                        self._full = True
                    else:
                        yield self._file(found["file"])
                if self._full:
                    yield {"problem": "too_many_files", "path": path}
                    self._full = False
                    break
                if seconds_left() <= 0:
                    yield {"problem": "too_slow", "path": path}
                    return
        yield {"done": True}

    def _below(self, path: str, depth: int = 0) -> Iterator[dict[str, Any]]:
        try:
            if not stat.S_ISDIR(Path(path).stat().st_mode):
                yield {"file": path}
                return
            yield {"folder": path}
            with os.scandir(path) as entries:
                wanted, folders = self._sort_out(entries)
        except FileNotFoundError:
            yield {"problem": "missing", "path": path}
            return
        except (OSError, ValueError):
            yield {"problem": "unreadable", "path": path}
            return
        for each in wanted:
            yield {"file": each}
        for each in folders if depth < DEPTH else ():
            yield from self._below(each, depth + 1)

    def _sort_out(self, entries: Iterator[os.DirEntry[str]]) -> tuple[list[str], list[str]]:
        """Files and folders, in the order of their names."""
        wanted, folders = [], []
        for entry in entries:
            self._entries += 1
            if self._entries > ENTRIES:
                self._full = True
                break
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif entry.name.lower().endswith(ENDINGS):
                wanted.append(entry.path)
        return sorted(wanted), sorted(folders)

    def _file(self, path: str) -> dict[str, Any]:
        slots: list[tuple[str, str, bool]] = []
        problems: list[tuple[str, int]] = []
        try:
            code = self._refusal(path, slots, problems)
        except TimeUp:
            code = "too_slow"
        unlimited()
        if code:
            problems.append((code, 0))
        return {"file": path, "slots": slots, "problems": list(dict.fromkeys(problems))[:PROBLEMS]}

    def _refusal(self, path: str, slots: list[tuple[str, str, bool]], problems: list[tuple[str, int]]) -> str:
        try:
            with limited(FILE_SECONDS):
                self._one(path, slots, problems)
        except Refused as refused:
            return str(refused)
        except MemoryError:
            return "too_big"
        except FileNotFoundError:
            return "missing"
        except OSError:
            return "unreadable"
        except ImportError:
            raise
        except Exception:
            return "not_a_calendar"  # nothing known leads here; one file must not end the reading
        return ""

    def _one(self, path: str, slots: list[tuple[str, str, bool]], problems: list[tuple[str, int]]) -> None:
        data = read_bytes(path)
        self._bytes += len(data)
        if self._bytes > ALL_BYTES:
            raise Refused("too_big")
        encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
        text = reduce_text(data.decode(encoding, "replace"), self._first.date(), self._last.date())
        del data
        if not text.is_calendar:
            raise Refused("not_a_calendar")
        if text.cut_line:
            problems.append(("cut_short", text.cut_line))
        if any(block.kind != "VTIMEZONE" for block in text.blocks):
            from neckbreak.desktop.calendar_slots import slots_of  # loads the libraries

            slots_of(text, self._first, self._last, slots, problems)


def read_bytes(path: str) -> bytes:
    """A plain file as a whole. Raises `Refused` and OSError; never waits for a pipe, never reads a device."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode):
            raise Refused("not_a_file")
        if about.st_size > FILE_BYTES:
            raise Refused("too_big")
        data = file.read(FILE_BYTES + 1)
    if len(data) > FILE_BYTES:
        raise Refused("too_big")  # it grows, or says it has no size
    return data


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def main() -> int:
    """Read what standard input asks for."""
    shrink()
    request = json.loads(sys.stdin.readline())
    first, last = (datetime.fromisoformat(request[key]) for key in ("first", "last"))
    there = filter(_exists, (*request["paths"], *request.get("watch", ())))
    sys.stdout.write(json.dumps({"there": list(there)}) + "\n")
    sys.stdout.flush()
    sys.stdin.readline()
    for found in Reader(first, last).read(request["paths"]):
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
