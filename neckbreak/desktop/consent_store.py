"""Who uses the microphone or the camera on Windows, from the list behind its own privacy page.

Windows notes for each program when it began and when it stopped; a stop of 0 means that it has not stopped. A program
that crashed meanwhile stays in use for ever there, which is why a hold that never ends is questioned.
"""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Callable, Mapping
from typing import Any

from neckbreak.desktop.detector import Answer

STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
CAPABILITY = {"microphone": "microphone", "camera": "webcam"}
"""Windows' word for each reason."""

Tree = Mapping[str, Any]
"""A key of the registry: its values by name, and its keys, which are trees again."""
ReadTree = Callable[[str], "Tree | None"]


class ConsentStore:
    """Reads the list for one reason; `read` gives a key of the current user with all below it, None without it."""

    name = "windows"

    def __init__(self, reason: str, own_program: str, read: ReadTree) -> None:
        self.reason = reason
        self.blind = ""
        self._own = _file(own_program)
        self._read = read

    def look(self, answer: Answer) -> None:
        """Read the list at once."""
        tree = self._read(rf"{STORE}\{CAPABILITY[self.reason]}")
        self.blind = "unreadable" if tree is None else ""
        if tree is None:
            answer(None)
            return
        loose = tree.get("NonPackaged")
        found = [key.partition("_")[0] for key in _in_use(tree)]
        found += [_file(key) for key in _in_use(loose if isinstance(loose, Mapping) else {}) if _file(key) != self._own]
        answer(tuple(dict.fromkeys(found)))

    def stop(self) -> None:
        """Do nothing: nothing is kept open."""


def _in_use(tree: Tree) -> list[str]:
    return [
        name
        for name, key in tree.items()
        if isinstance(key, Mapping) and key.get("LastUsedTimeStart") and key.get("LastUsedTimeStop") == 0
    ]


def _file(path: str) -> str:
    """The name of a program's file; the list writes its path with `#` between the folders."""
    name = path.replace("#", "\\").rpartition("\\")[2]
    return name[:-4] if name.lower().endswith(".exe") else name


def registry_tree(path: str) -> Tree | None:
    """A key of the current user's registry with all below it; None without it."""
    try:
        winreg: Any = importlib.import_module("winreg")
    except ImportError:
        return None
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
            keys, values, _ = winreg.QueryInfoKey(key)
            tree: dict[str, Any] = {}
            for number in range(values):
                with contextlib.suppress(OSError):  # it has gone meanwhile
                    name, value, _ = winreg.EnumValue(key, number)
                    tree[name] = value
            names = []
            for number in range(keys):
                with contextlib.suppress(OSError):
                    names.append(winreg.EnumKey(key, number))
    except OSError:
        return None
    for name in names:
        tree[name] = registry_tree(rf"{path}\{name}") or {}
    return tree
