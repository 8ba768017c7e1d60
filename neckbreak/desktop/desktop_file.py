"""The desktop entry format as far as we write and read it: one group, quoted commands.

An `Exec` line is escaped twice: as an argument in double quotes, and as a value of the file. Getting either wrong
breaks the start from a folder with a space or a `$` in its name, so both live here, away from who uses them.
"""

from __future__ import annotations

from collections.abc import Sequence

_IN_QUOTES = str.maketrans({character: "\\" + character for character in '"`$\\'})
_IN_VALUE = str.maketrans({"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"})


def value(text: str) -> str:
    """The text as a value of type string."""
    return text.translate(_IN_VALUE)


def exec_value(command: Sequence[str]) -> str:
    """The command as a value of `Exec`, each argument in quotes, the program an absolute path."""
    return value(" ".join(f'"{part.translate(_IN_QUOTES)}"' for part in command).replace("%", "%%"))


def read_entry(text: str) -> dict[str, str]:
    """The raw keys and values of the group `[Desktop Entry]`; what is no such line is passed over."""
    found: dict[str, str] = {}
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line.strip() == "[Desktop Entry]"
        elif inside and not line.startswith("#") and "=" in line:
            key, _, raw = line.partition("=")
            found[key.strip()] = raw.strip()
    return found


def plain(raw: str) -> str:
    """The text behind a raw value of type string."""
    out: list[str] = []
    characters = iter(raw)
    for character in characters:
        if character == "\\":
            follows = next(characters, "")
            out.append({"s": " ", "n": "\n", "t": "\t", "r": "\r"}.get(follows, follows))
        else:
            out.append(character)
    return "".join(out)
