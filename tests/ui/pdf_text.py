"""The words of a PDF that Qt wrote, line by line, and how many pages it has; only what these tests need."""

from __future__ import annotations

import re
import zlib
from pathlib import Path


def pages(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", path.read_bytes()))


def fonts_without_file(path: Path) -> int:
    """Fonts that are named but not embedded."""
    data = path.read_bytes()
    return data.count(b"/Type /FontDescriptor") - len(re.findall(rb"/FontFile[23]? ", data))


def lines(path: Path) -> list[str]:
    """What each drawn line says."""
    data = path.read_bytes()
    objects = {int(each[1]): each[2] for each in re.finditer(rb"(?<!\d)(\d+) 0 obj\b(.*?)endobj", data, re.DOTALL)}
    letters = {name: _letters(body, objects) for name, body in objects.items() if b"/ToUnicode" in body}
    found = []
    for body in objects.values():
        for block in re.findall(rb"BT\n(.*?)ET", _stream(body), re.DOTALL):
            font, words = 0, ""
            for token in re.finditer(rb"/F(\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj", block):
                if token[1]:
                    font = int(token[1])
                else:
                    codes = re.findall(rb"....", token[2])
                    words += "".join(letters[font].get(int(code, 16), "?") for code in codes)
            found.append(words.replace("\t", " "))  # in DejaVu both are one glyph
    return found


def text(path: Path) -> str:
    """All of it, in the order of drawing."""
    return "\n".join(lines(path))


def _stream(body: bytes) -> bytes:
    found = re.search(rb"stream\r?\n(.*)\r?\nendstream", body, re.DOTALL)
    if found is None:
        return b""
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _letters(body: bytes, objects: dict[int, bytes]) -> dict[int, str]:
    reference = re.search(rb"/ToUnicode (\d+) 0 R", body)
    assert reference is not None
    table = _stream(objects[int(reference[1])])
    found: dict[int, str] = {}
    for first, last, listed in re.findall(rb"<([0-9A-F]+)> <([0-9A-F]+)> \[?((?:<[0-9A-F]+> ?)+)", table):
        codes = re.findall(rb"<([0-9A-F]+)>", listed)
        for offset, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
            if len(codes) > 1:
                found[code] = bytes.fromhex(codes[offset].decode()).decode("utf-16-be")
            else:
                found[code] = chr(int(codes[0], 16) + offset)
    return found
