"""Launch at login, by each system's own means.

The state is read from the system each time and never remembered: the settings of GNOME, KDE, Windows and macOS edit the
same place. What somebody has switched off there is told apart from what was never on, so that NeckBreak offers itself
once and does not undo a decision. Only an explicit `enable` does.
"""

from __future__ import annotations

import importlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from enum import Enum
from pathlib import Path
from typing import Any, Protocol
from xml.parsers.expat import ExpatError

from neckbreak import APP_ID
from neckbreak.desktop.desktop_file import exec_value, plain, read_entry, value
from neckbreak.desktop.paths import replace_file
from neckbreak.desktop.platform import PLATFORM

AUTOSTART = "--autostart"

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
RUN_NAME = "NeckBreak"


class AutostartState(Enum):
    """Whether the system starts NeckBreak at login."""

    ON = "on"
    OFF = "off"
    BLOCKED = "blocked"
    """There is an entry, switched off in the system's own list."""


class Autostart(Protocol):
    """The switch. Every method may raise OSError."""

    def state(self) -> AutostartState:
        """What the system will do at the next login."""

    def enable(self) -> None:
        """Start at login, even if the system's own list says no: the user has just said yes."""

    def disable(self) -> None:
        """Do not start at login."""


class NoAutostart:
    """For a run that must leave the session alone: never on, and asking for it changes nothing."""

    def state(self) -> AutostartState:
        """Always off."""
        return AutostartState.OFF

    def enable(self) -> None:
        """Do nothing."""

    def disable(self) -> None:
        """Do nothing."""


class XdgAutostart:
    """A desktop file in the user's autostart folder, which beats one of the same name for the whole system."""

    def __init__(self, folder: Path, system_folders: Sequence[Path], command: Sequence[str]) -> None:
        self._file = folder / f"{APP_ID}.desktop"
        self._system_files = [system / self._file.name for system in system_folders]
        self._command = command

    def state(self) -> AutostartState:
        """The first file found decides, as it does for the session."""
        for file in (self._file, *self._system_files):
            try:
                entry = read_entry(file.read_text(encoding="utf-8", errors="replace"))
            except (FileNotFoundError, NotADirectoryError):
                continue
            return _entry_state(entry)
        return AutostartState.OFF

    def enable(self) -> None:
        """Write the user's file, for the program as it was started now."""
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            "Name=NeckBreak",
            f"Icon={APP_ID}",
            f"Exec={exec_value([*self._command, AUTOSTART])}",
            f"TryExec={value(self._command[0])}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
            "X-KDE-autostart-after=panel",
        ]
        self._write(lines)

    def disable(self) -> None:
        """Remove the user's file, or hide the system's."""
        if any(file.exists() for file in self._system_files):
            self._write(["[Desktop Entry]", "Type=Application", "Name=NeckBreak", "Hidden=true"])
        else:
            self._file.unlink(missing_ok=True)

    def _write(self, lines: Sequence[str]) -> None:
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(self._file, ("\n".join(lines) + "\n").encode())


def _entry_state(entry: Mapping[str, str]) -> AutostartState:
    if entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false":
        return AutostartState.BLOCKED
    needs = plain(entry.get("TryExec", ""))
    # A session passes over an entry whose program is gone, such as one of a removed virtual environment.
    if not entry.get("Exec") or (Path(needs).is_absolute() and not os.access(needs, os.X_OK)):
        return AutostartState.OFF
    return AutostartState.ON


class Registry(Protocol):
    """What we need of `winreg`; a missing key or value is a FileNotFoundError."""

    HKEY_CURRENT_USER: Any
    KEY_SET_VALUE: int
    REG_SZ: int

    def OpenKey(  # noqa: N802 - the names of winreg
        self, key: Any, sub_key: str, reserved: int = 0, access: int = ...
    ) -> AbstractContextManager[Any]:
        """Open an existing key, to read unless `access` says more."""

    def CreateKey(self, key: Any, sub_key: str) -> AbstractContextManager[Any]:  # noqa: N802
        """Open a key to write to, made if need be."""

    def QueryValueEx(self, key: Any, name: str) -> tuple[Any, int]:  # noqa: N802
        """A value and its type."""

    def SetValueEx(self, key: Any, name: str, reserved: int, kind: int, content: Any) -> None:  # noqa: N802
        """Write a value."""

    def DeleteValue(self, key: Any, name: str) -> None:  # noqa: N802
        """Delete a value."""


class RunKeyAutostart:
    """The Run key of a Windows user, and the list behind Task Manager's switch."""

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry = registry
        self._command = command

    def state(self) -> AutostartState:
        """Task Manager's word counts even while the entry is gone: it is what the user decided last."""
        approved = self._read(APPROVED_KEY)
        if isinstance(approved, bytes) and approved and approved[0] % 2:
            return AutostartState.BLOCKED
        return AutostartState.ON if self._read(RUN_KEY) else AutostartState.OFF

    def enable(self) -> None:
        """Write the entry, and take back a no of Task Manager."""
        program, *arguments = [*self._command, AUTOSTART]
        line = f'"{program}" {subprocess.list2cmdline(arguments)}'
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
            registry.SetValueEx(key, RUN_NAME, 0, registry.REG_SZ, line)
        self._delete(APPROVED_KEY)

    def disable(self) -> None:
        """Delete the entry; Task Manager's list stays as it is."""
        self._delete(RUN_KEY)

    def _read(self, path: str) -> object:
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, path) as key:
                return self._registry.QueryValueEx(key, RUN_NAME)[0]
        except FileNotFoundError:
            return None

    def _delete(self, path: str) -> None:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE) as key:
                registry.DeleteValue(key, RUN_NAME)
        except FileNotFoundError:
            pass


class LaunchAgentAutostart:
    """A launch agent of a macOS user. Without `KeepAlive`: who quits NeckBreak wants it gone."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{APP_ID}.plist"
        self._command = command

    def state(self) -> AutostartState:
        """What the file says; the switch in the system's settings is kept elsewhere and cannot be read from here."""
        try:
            agent = plistlib.loads(self._file.read_bytes())
        except (FileNotFoundError, NotADirectoryError, plistlib.InvalidFileException, ExpatError, ValueError):
            return AutostartState.OFF
        if not isinstance(agent, dict) or not agent.get("RunAtLoad"):
            return AutostartState.OFF
        return AutostartState.BLOCKED if agent.get("Disabled") else AutostartState.ON

    def enable(self) -> None:
        """Write the agent; it takes effect at the next login."""
        agent = {
            "Label": APP_ID,
            "ProgramArguments": [*self._command, AUTOSTART],
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(self._file, plistlib.dumps(agent))

    def disable(self) -> None:
        """Remove the agent."""
        self._file.unlink(missing_ok=True)


def launch_command(environ: Mapping[str, str], executable: str, argv0: str, *, frozen: bool | None = None) -> list[str]:
    """How to start this NeckBreak again: absolute, links kept, because a virtual environment is known by its own.

    `executable` and `argv0` are `sys.executable` and `sys.argv[0]`; `frozen` is what `sys.frozen` says if not given.
    """
    image, mount = environ.get("APPIMAGE", ""), environ.get("APPDIR", "")
    # Another AppImage, such as a terminal, hands both variables down to what is started from it.
    if image and (not mount or Path(executable).is_relative_to(mount)):
        return [_absolute(image)]
    if getattr(sys, "frozen", False) if frozen is None else frozen:
        program = Path(executable)
        # What the bundle for Windows has for terminals would open one at each login.
        return [_absolute(program.with_suffix(".exe") if program.suffix == ".com" else program)]
    windowless = Path(executable).with_name("pythonw.exe")
    if windowless.is_file():
        return [_absolute(windowless), "-m", "neckbreak"]
    for script in (Path(argv0), Path(executable).with_name("neckbreak")):
        if script.name == "neckbreak" and script.is_file() and os.access(script, os.X_OK):
            return [_absolute(script)]
    return [_absolute(executable), "-m", "neckbreak"]


def choose_autostart(
    environ: Mapping[str, str],
    executable: str,
    argv0: str,
    *,
    platform: str = PLATFORM,
    home: Path | None = None,
) -> Autostart | None:
    """The means of this system; None where there is none we can use, as in a Flatpak, whose folders nobody reads."""
    command = launch_command(environ, executable, argv0)
    home = home or Path.home()
    if platform == "win32":
        registry: Any = importlib.import_module("winreg")
        return RunKeyAutostart(registry, command)
    if platform == "darwin":
        return LaunchAgentAutostart(home / "Library" / "LaunchAgents", command)
    if environ.get("FLATPAK_ID"):
        return None
    config = _absolute_folders(environ.get("XDG_CONFIG_HOME", "")) or [home / ".config"]
    systems = _absolute_folders(environ.get("XDG_CONFIG_DIRS", "")) or [Path("/etc/xdg")]
    return XdgAutostart(config[0] / "autostart", [folder / "autostart" for folder in systems], command)


def _absolute(path: str | Path) -> str:
    return str(Path(path).absolute())


def _absolute_folders(variable: str) -> list[Path]:
    return [Path(part) for part in variable.split(":") if Path(part).is_absolute()]
