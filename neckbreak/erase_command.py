"""`neckbreak erase`: everything that NeckBreak keeps on this computer, and nothing else.

A running NeckBreak is told to quit first and waited for, so that nothing is written again. Only names that NeckBreak
gives are removed; a folder goes when it is empty then. So whatever else lies there stays, and is named.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from neckbreak.desktop import entry
from neckbreak.desktop.autostart import AutostartState, choose_autostart
from neckbreak.desktop.paths import HOME_VARIABLE, Paths
from neckbreak.desktop.wire import CommandError

if TYPE_CHECKING:
    from neckbreak.desktop.lock import Lock

Ask = Callable[[str, dict[str, Any]], dict[str, Any]]

WORLD, USAGE = 1, 2
QUIT_S = 15.0
"""How long the running app may take to end."""
LOOK_S = 0.05

_DATA = ("history.db*", "history-older-version.db*", "packs")
_SETTINGS = ("settings.toml", "settings.toml.broken-*", ".settings.toml.*")
_BACKUPS = ("history-*.db", "history-*.part*", "history-*.db-*")
_ANYWHERE = ("history*.db.unwritten*",)
"""Records that could not be written beside the history."""
_LOG = ("neckbreak.log", "neckbreak.log.*")
_RUN = ("neckbreak.sock", "neckbreak.lock", ".neckbreak*")


def run(paths: Paths, ask: Ask, *, really: bool) -> int:
    """Erase, or say what would go; returns the exit code."""
    if not really:
        return _say_what(paths)
    ended, lock = _quit(paths, ask)
    if not ended:
        _complain("NeckBreak is running and did not quit. Quit it in its menu, then erase again.")
        return WORLD
    failed: list[str] = []
    removed = list(_system(failed))
    for path in sorted(set(_found(paths))):
        try:
            _remove(path)
            removed.append(str(path))
        except OSError as error:
            failed.append(f"{path}: {error.strerror or error}")
    if lock is not None:
        lock.release()
    removed += _tidy(paths)
    print("\n".join(f"removed {each}" for each in removed) or "There was nothing to remove.")  # noqa: T201
    for folder in _folders(paths):
        for left in sorted(folder.iterdir()) if folder.is_dir() else ():
            if left in _folders(paths):
                continue
            print(f"left, because it is not NeckBreak's: {left}")  # noqa: T201
    for each in failed:
        _complain(f"could not be removed: {each}")
    return WORLD if failed else 0


def _say_what(paths: Paths) -> int:
    found = [str(each) for each in sorted(set(_found(paths)))]
    found += [str(each) for each in _menu_files()]
    if _autostart_is_on():
        found.append("the start at login")
    if not found:
        print("There is nothing to remove.")  # noqa: T201
        return 0
    print("This would be removed:\n" + "\n".join(found))  # noqa: T201
    _complain("Nothing was removed yet. To remove all of it for good: neckbreak erase --yes")
    return USAGE


def _quit(paths: Paths, ask: Ask) -> tuple[bool, Lock | None]:
    """Whether NeckBreak does not run, or no more; with the lock nobody can start it until that is given back."""
    with suppress(CommandError):
        ask("quit", {})
    if not (paths.runtime / "neckbreak.lock").exists():
        return True, None
    from neckbreak.desktop.lock import Lock  # Qt's, which knows a lock that was left behind

    lock, deadline, pause = Lock(paths.runtime), monotonic() + QUIT_S, threading.Event()
    while not (ended := lock.acquire()) and monotonic() < deadline:
        pause.wait(LOOK_S)
    return ended, lock


def _found(paths: Paths) -> Iterator[Path]:
    places = (
        (paths.settings.parent, _SETTINGS),
        (paths.data, _DATA),
        (paths.backups, _BACKUPS),
        (paths.log, _LOG),
        *((folder, _ANYWHERE) for folder in _folders(paths)),
    )
    for folder, patterns in places:
        for pattern in patterns:
            yield from folder.glob(pattern)


def _system(failed: list[str]) -> Iterator[str]:
    """The start at login and the menu entry; a portable run has none of its own."""
    if os.environ.get(HOME_VARIABLE):
        return
    try:
        if _autostart_is_on():
            autostart = choose_autostart(os.environ, sys.executable, sys.argv[0])
            assert autostart is not None
            autostart.disable()
            yield "the start at login"
        yield from map(str, entry.remove(entry.find_data_home(os.environ, Path.home())))
    except OSError as error:
        failed.append(f"{error.filename or 'the start at login'}: {error.strerror or error}")


def _autostart_is_on() -> bool:
    if os.environ.get(HOME_VARIABLE):
        return False
    autostart = choose_autostart(os.environ, sys.executable, sys.argv[0])
    return autostart is not None and autostart.state() is AutostartState.ON


def _menu_files() -> list[Path]:
    return [] if os.environ.get(HOME_VARIABLE) else entry.installed(entry.find_data_home(os.environ, Path.home()))


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _folders(paths: Paths) -> list[Path]:
    """The innermost first."""
    return list(dict.fromkeys((paths.backups, paths.log, paths.runtime, paths.data, paths.settings.parent)))


def _tidy(paths: Paths) -> Iterator[str]:
    """Folders that are empty now."""
    for pattern in _RUN:
        for path in paths.runtime.glob(pattern):
            path.unlink(missing_ok=True)
    for folder in (*_folders(paths), paths.log.parent):
        if folder.name in ("neckbreak", "NeckBreak", "backups", "log", "run") and folder.is_dir():
            try:
                folder.rmdir()
            except OSError:
                continue
            yield str(folder)


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201
