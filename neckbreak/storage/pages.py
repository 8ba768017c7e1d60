"""The pages of a damaged database, without SQLite, which stops at the first that makes no sense.

What the write-ahead log or a rollback journal holds counts as pages too, also beyond the place where a damaged
checksum makes SQLite stop. The format is https://www.sqlite.org/fileformat2.html; what stands on a page: `cells`.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

PAGE = 4096
"""The size of a page in every history, so that it is known when the header is lost."""
WAL_HEADER, FRAME_HEADER = 32, 24
FRAME = FRAME_HEADER + PAGE


@dataclass(frozen=True)
class Image:
    """One content of one page."""

    number: int
    content: bytes
    sure: bool = True
    """Whether this is the page as it was last; otherwise it is an older one, or a damaged checksum leaves it open."""


class Pages:
    """All page images of a database file, with those in its companions; the sure ones first."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        frames = _frames(Path(f"{path}-wal"))
        last = {frame.number: at for at, frame in enumerate(frames) if frame.good and frame.current}
        torn = any(frame.current and not frame.good for frame in frames)
        self._newest = {number: frames[at].content for number, at in last.items()}
        self._stored = -(-path.stat().st_size // PAGE) if path.is_file() else 0
        self._replaced = list(self._newest)
        self._doubtful = [
            Image(frame.number, frame.content, sure=False)
            for at, frame in enumerate(frames)
            if at != last.get(frame.number)
            and (not frame.current or (torn if frame.good else at > last.get(frame.number, -1)))
        ] + list(_journalled(Path(f"{path}-journal")))
        self._sure = [Image(number, content) for number, content in self._newest.items()]
        self.count = len(self._sure) + self._stored + len(self._replaced) + len(self._doubtful)
        """How many images there are."""

    def image(self, index: int) -> Image:
        """The image at `index`; empty where there is a newer one."""
        if index < len(self._sure):
            return self._sure[index]
        index -= len(self._sure)
        if index < self._stored:
            return Image(index + 1, b"" if index + 1 in self._newest else self.stored(index + 1))
        index -= self._stored
        if index < len(self._replaced):
            return Image(self._replaced[index], self.stored(self._replaced[index]), sure=False)
        return self._doubtful[index - len(self._replaced)]

    def current(self, number: int) -> bytes:
        """The last content of a page; empty if there is none."""
        return self._newest.get(number) or self.stored(number)

    def stored(self, number: int) -> bytes:
        """A page of the file itself; empty where the disk cannot read it."""
        try:
            if self._file is None:
                self._file = self._path.open("rb")
            self._file.seek((number - 1) * PAGE)
            return self._file.read(PAGE)
        except (OSError, ValueError):
            return b""

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
        self._file = None


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def torn_log(path: Path) -> bool:
    """Whether the write-ahead log at `path` holds frames that SQLite will not reach, because one before is damaged.

    A log that merely ends in an unfinished frame is what every crash leaves behind.
    """
    frames = _frames(path)
    good = [frame.good for frame in frames if frame.current]
    return bool(frames) and (not _sound_header(_content(path)) or (False in good and not _ends_there(good)))


def _ends_there(good: list[bool]) -> bool:
    return good.index(False) == len(good) - 1


@dataclass(frozen=True)
class _Frame:
    number: int
    content: bytes
    good: bool
    """Whether its checksum fits, going on from the one that the frame before says it had."""
    current: bool
    """Whether it was written since the log was last begun anew."""


def _frames(path: Path) -> list[_Frame]:
    content = _content(path)
    if _sound_header(content):
        return _checked(content, content[16:24], "<" if content[3] == 0x82 else ">")
    salts = content[WAL_HEADER + 8 : WAL_HEADER + 16]
    return max(
        (_checked(content, salts, order) for order in "<>"), key=lambda frames: sum(each.good for each in frames)
    )


def _checked(content: bytes, salts: bytes, order: str) -> list[_Frame]:
    found = []
    before = content[24:32]
    for at in range(WAL_HEADER, len(content) - FRAME + 1, FRAME):
        head, page = content[at : at + FRAME_HEADER], content[at + FRAME_HEADER : at + FRAME]
        current = head[8:16] == salts
        sums = _checksum(head[:8] + page, struct.unpack(">II", before), order) if current else (0, 0)
        good = current and sums == struct.unpack(">II", head[16:24])
        found.append(_Frame(int.from_bytes(head[:4], "big"), page, good, current))
        before = head[16:24]
    return found


def _sound_header(content: bytes) -> bool:
    if content[:4] not in (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"):
        return False
    order = "<" if content[3] == 0x82 else ">"
    return _checksum(content[:24], (0, 0), order) == struct.unpack(">II", content[24:32])


def _journalled(path: Path) -> Iterator[Image]:
    """What a rollback journal holds, one page after the other behind its first sector."""
    content = _content(path)
    sector = int.from_bytes(content[20:24], "big") if content[:8] == b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" else 512
    for at in range(sector if 32 <= sector <= 65536 else 512, len(content) - PAGE - 7, PAGE + 8):
        yield Image(int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 4 + PAGE], sure=False)


def _checksum(content: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    one, two = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        one = one + even + two & 0xFFFFFFFF
        two = two + odd + one & 0xFFFFFFFF
    return one, two
