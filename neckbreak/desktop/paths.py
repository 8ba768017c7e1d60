"""Where NeckBreak keeps its files on each system.

Light commands need these paths before anything else, so this module imports no Qt, no platform
library, and no `dataclasses`, which takes a quarter of the time of such a command. Everything it
depends on (environment, platform name, home) is a parameter: each system's answer can be tested
on any system.

The runtime folder holds the lock and the command socket. Two starts by one user must find
the same one even if only one of them was given `XDG_RUNTIME_DIR`, so the folder that systemd
makes for the user is looked for too. A socket's path has room for about 100 bytes; where the
natural folder is longer, a short one named after a hash of it is used. Such a folder may lie
in the shared temporary folder, so nobody may use it before `private_dir` has checked it.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

HOME_VARIABLE = "NECKBREAK_HOME"
SOCKET_NAME = "neckbreak.sock"
_SOCKET_PATH_BYTES = 100  # 104 on macOS and 108 on Linux, with the end mark


class UnsafeFolderError(OSError):
    """A folder that should be the user's own is not a folder or belongs to somebody else."""


class Paths(NamedTuple):
    """Every place NeckBreak writes to; nothing exists before somebody makes it."""

    settings: Path
    """The file `settings.toml`."""
    data: Path
    """The folder with `history.db` and `backups/`."""
    log: Path
    """The folder of the log files."""
    runtime: Path
    """The folder of the lock and the socket; only through `private_dir`."""

    @property
    def history(self) -> Path:
        """The database file."""
        return self.data / "history.db"

    @property
    def backups(self) -> Path:
        """The folder of the database's copies."""
        return self.data / "backups"


def find_paths(
    environ: Mapping[str, str],
    platform: str,
    home: Path,
    *,
    run_root: Path = Path("/run/user"),
    temp: Path = Path("/tmp"),
) -> Paths:
    """The user's paths.

    `platform` is a value of `sys.platform`; an unknown one is treated like Linux. With
    `NECKBREAK_HOME` set, everything lies in that folder. Relative XDG variables are ignored,
    as their specification asks.
    """
    portable = environ.get(HOME_VARIABLE, "")
    if portable:
        base = Path(portable).absolute()
        runtime = base / "run"
        paths = Paths(base / "settings.toml", base, base / "log", runtime)
    elif platform == "win32":
        roaming = _folder(environ, "APPDATA", home / "AppData" / "Roaming") / "NeckBreak"
        local = _folder(environ, "LOCALAPPDATA", home / "AppData" / "Local") / "NeckBreak"
        paths = Paths(roaming / "settings.toml", local, local / "log", local / "run")
    elif platform == "darwin":
        support = home / "Library" / "Application Support" / "NeckBreak"
        log = home / "Library" / "Logs" / "NeckBreak"
        paths = Paths(support / "settings.toml", support, log, support / "run")
    else:
        config = _folder(environ, "XDG_CONFIG_HOME", home / ".config") / "neckbreak"
        data = _folder(environ, "XDG_DATA_HOME", home / ".local" / "share") / "neckbreak"
        state = _folder(environ, "XDG_STATE_HOME", home / ".local" / "state") / "neckbreak"
        given = _runtime_root(environ, run_root)
        if given and (sandbox := environ.get("FLATPAK_ID")):
            given = given / "app" / sandbox  # all else there belongs to one instance alone, and a command is another
        runtime = given / "neckbreak" if given else data / "run"
        paths = Paths(config / "settings.toml", data, state / "log", runtime)
    if platform == "win32" or _fits(paths.runtime):
        return paths
    return Paths(
        paths.settings,
        paths.data,
        paths.log,
        _short_runtime(paths.runtime, _runtime_root(environ, run_root), temp),
    )


def private_dir(path: Path) -> Path:
    """Make sure `path` is a folder of this user that nobody else can enter; returns it.

    Parents are made as needed. A link is accepted when both the link and its target belong to
    the user. Raises `UnsafeFolderError` otherwise, and `OSError` when the folder can't be made.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if hasattr(os, "getuid"):
        user = os.getuid()
        target = path.stat()
        if not stat.S_ISDIR(target.st_mode) or {path.lstat().st_uid, target.st_uid} != {user}:
            raise UnsafeFolderError(f"{path} does not belong to this user")
        if stat.S_IMODE(target.st_mode) != 0o700:
            path.chmod(0o700)
    return path


def replace_file(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Write a whole file so that a reader or a crash sees the old one or the new one."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(path)


def _folder(environ: Mapping[str, str], variable: str, otherwise: Path) -> Path:
    value = environ.get(variable, "")
    # A Windows path isn't absolute to a POSIX interpreter, which only tests notice.
    usable = value and (Path(value).is_absolute() or not variable.startswith("XDG_"))
    return Path(value) if usable else otherwise


def _runtime_root(environ: Mapping[str, str], run_root: Path) -> Path | None:
    value = environ.get("XDG_RUNTIME_DIR", "")
    if value and Path(value).is_absolute():
        return Path(value)
    if hasattr(os, "getuid"):
        folder = run_root / str(os.getuid())
        try:
            if folder.stat().st_uid == os.getuid():
                return folder
        except OSError:
            pass
    return None


def _fits(runtime: Path) -> bool:
    return len(os.fsencode(runtime / SOCKET_NAME)) <= _SOCKET_PATH_BYTES


def _short_runtime(runtime: Path, root: Path | None, temp: Path) -> Path:
    import hashlib  # rarely needed, and light commands count milliseconds

    mark = hashlib.sha256(os.fsencode(runtime)).hexdigest()[:16]
    if root is not None and _fits(root / f"neckbreak-{mark}"):
        return root / f"neckbreak-{mark}"
    user = os.getuid() if hasattr(os, "getuid") else 0
    return temp / f"neckbreak-{user}-{mark}"
