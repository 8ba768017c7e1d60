"""Records that the history would not take, kept in a file of lines until it does, so that they outlive the program.

Each record is a line of JSON, added the moment it is known that it cannot be written: beside the history, or where
that cannot be written either, in the next folder that can. An unfinished last line is passed over. At the next start
the lines are records again; writing one twice changes nothing. A line of another version may lack what has a default
today; one that is not understood is kept in a file beside, until a version comes that understands it.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from neckbreak.core.records import PartPlayed
from neckbreak.storage import private
from neckbreak.storage.recording import Entry

log = logging.getLogger(__name__)

_LIVE = "live"


def places(history: Path, folders: Iterable[Path] = ()) -> list[Path]:
    """Where the lines of the history at that path are kept: beside it, else in the next of `folders`."""
    return [folder / f"{history.name}.unwritten" for folder in dict.fromkeys((history.parent, *folders))]


class Unwritten:
    """The lines of one history, in the first of `files` that can be written."""

    def __init__(self, files: Iterable[Path]) -> None:
        self._files = list(files)
        self._strange: list[bytes] = []

    def add(self, entries: Sequence[Entry], live: str | None) -> bool:
        """Keep these; whether any folder took them."""
        lines = [json.dumps(_plain(entry), ensure_ascii=False, separators=(",", ":")) for entry in entries]
        if live is not None:
            lines.append(json.dumps({_LIVE: live}))
        text = "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass")
        return not text or any(_append(file, text) for file in self._files)

    def read(self) -> tuple[list[Entry], str | None]:
        """All that was kept, in order, and the last live state with it."""
        entries: list[Entry] = []
        live = None
        self._strange.clear()
        for file in self._all():
            for line in _lines(file):
                try:
                    found = json.loads(line)
                    if _LIVE in found:
                        live = str(found[_LIVE])
                    else:
                        entries.append(_record(found))
                except (ValueError, TypeError, KeyError) as error:
                    log.warning("a line of %s was passed over: %s", file.name, type(error).__name__)
                    self._strange.append(line + b"\n")
        return entries, live

    def exists(self) -> bool:
        """Whether there is anything."""
        return any(file.exists() for file in self._all())

    def forget(self) -> None:
        """All of it has been written, but for what was not understood."""
        for file in self._all():
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)
        strange = b"".join(dict.fromkeys(self._strange))
        self._strange.clear()
        if strange and not any(_append(_kept(file), strange) for file in self._files):
            log.warning("lines that were not understood could not be kept")

    def _all(self) -> list[Path]:
        return [each for file in self._files for each in (_kept(file), file)]


class Waiting:
    """What waits to be written, in memory and in a file of lines."""

    def __init__(self, files: Iterable[Path]) -> None:
        self.entries: list[Entry] = []
        self.live: str | None = None
        """The last live state that waits; None if none does."""
        self._lines = Unwritten(files)
        self._used = False

    def recall(self) -> bool:
        """Take up what an earlier run left; whether there was anything."""
        self._used = self._lines.exists()
        if self._used:
            self.entries, self.live = self._lines.read()
        return self._used

    def keep(self, entries: Sequence[Entry], live: str | None) -> None:
        """These wait as well."""
        self._used = True
        for entry in entries:
            if isinstance(entry, PartPlayed):  # only the last word on a part counts
                self.entries = [old for old in self.entries if not _same_part(old, entry)]
            self.entries.append(entry)
        if live is not None:
            self.live = live
        self._lines.add(entries, live)

    def written(self) -> None:
        """Nothing waits any more."""
        if self._used:
            self.entries, self.live, self._used = [], None, False
            self._lines.forget()


def _kept(file: Path) -> Path:
    return file.with_name(f"{file.name}.not-understood")


def _same_part(old: Entry, new: PartPlayed) -> bool:
    return isinstance(old, PartPlayed) and (old.break_id, old.index) == (new.break_id, new.index)


def _append(file: Path, text: bytes) -> bool:
    size = None
    try:
        if not file.parent.is_dir():  # no folder is made for this: its maker decides who may enter it
            return False
        private.make_file(file)
        with file.open("ab", buffering=0) as kept:
            size = kept.tell()
            if kept.write(text) == len(text):
                return True
    except OSError:
        pass
    if size is not None:
        with contextlib.suppress(OSError):  # the disk took a part of it
            os.truncate(file, size)
            if not size:
                file.unlink()
    return False


def _lines(file: Path) -> list[bytes]:
    with contextlib.suppress(OSError):
        return [line for line in file.read_bytes().split(b"\n")[:-1] if line]
    return []


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        found = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        return {"is": type(value).__name__, **found} if isinstance(value, Entry) else found
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _record(found: dict[str, Any]) -> Entry:
    made: Entry = _back(_kinds()[found.pop("is")], found)
    return made


@cache
def _kinds() -> dict[str, Any]:
    return {kind.__name__: kind for kind in get_args(Entry)}


def _back(wanted: Any, value: Any) -> Any:
    """`value` as the type it had. Raises ValueError, TypeError or KeyError if it cannot be of that type."""
    origin = get_origin(wanted)
    if origin in (UnionType, Union):
        choices = [each for each in get_args(wanted) if each is not NoneType]
        if value is None or len(choices) > 1:  # several: plain ones, such as text or number
            return value
        return _back(choices[0], value)
    if origin is tuple:
        kinds = get_args(wanted)
        if kinds[-1] is Ellipsis:
            return tuple(_back(kinds[0], each) for each in value)
        return tuple(_back(kind, each) for kind, each in zip(kinds, value, strict=True))
    if isinstance(wanted, type) and is_dataclass(wanted):
        hints = get_type_hints(wanted)
        said = (each.name for each in fields(wanted) if each.name in value)
        return wanted(**{name: _back(hints[name], value[name]) for name in said})
    if wanted in (datetime, date):
        return wanted.fromisoformat(value)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted(value)
    if wanted is float:
        return float(value)
    if not isinstance(value, wanted):
        raise TypeError(f"{wanted} was expected")
    return value
