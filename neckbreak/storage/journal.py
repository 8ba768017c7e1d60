"""How commits reach the disk: a write-ahead log, or a rollback journal where several computers may share the folder.

| what happens | write-ahead log, `synchronous = FULL` | rollback journal, `synchronous = EXTRA` |
|---|---|---|
| a commit here (ext4, median, 95 %) | 0.33, 0.46 ms: one file is synced | 1.05, 1.27 ms: two files and the folder |
| `kill -9` | kept: the next opening reads the log | kept; a half-done commit is rolled back |
| power cut | kept: the log is synced in each commit | kept; with FULL alone the last could return |
| somebody reads meanwhile (`doctor`, `stats`) | reads on | a commit waits for him |
| the file is copied without its log | the last hours are missing in the copy | complete, unless in mid-commit |
| a network folder | two computers would damage it (shared memory) | locks are the server's matter |

So the log it is. That a copy of the running file alone is older than the file is why a clean end leaves one file, why
our copies are made by SQLite itself, and why a file that lost its log is looked at like any other. On a folder of the
network, and where SQLite refuses the log (no shared memory), the rollback journal is used. `NORMAL` would be 30 times
faster and lose the last minutes in a power cut: at one commit a minute there is nothing to win.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from datetime import datetime
from pathlib import Path

from neckbreak.storage import private

MOUNTS = Path("/proc/self/mounts")
NETWORK = frozenset(
    [
        "9p",
        "afp",
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.sshfs",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
        "virtiofs",
    ]
)
_WAL_IN_HEADER = b"\x02\x02"


def choose(connection: sqlite3.Connection, path: Path, mounts: Path = MOUNTS) -> str:
    """Set how this connection writes; returns `wal` or `delete`. Raises sqlite3.Error."""
    wanted = "DELETE" if on_network(path, mounts) else "WAL"
    got = str(connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()[0])
    if wanted == "WAL" and got != "wal":
        got = str(connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0])
    connection.execute(f"PRAGMA synchronous = {'FULL' if got == 'wal' else 'EXTRA'}")
    return got


def on_network(path: Path, mounts: Path = MOUNTS) -> bool:
    """Whether the folder of `path` is another computer's, as far as the system's list of mounts tells."""
    if str(path).startswith("\\\\"):
        return True
    kinds: dict[str, str] = {}
    with contextlib.suppress(OSError):
        for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
            _, place, kind, *_ = [*line.split(" "), "", "", ""]
            kinds[place.replace("\\040", " ")] = kind
    folder = Path(os.path.realpath(path.parent))
    return next((kinds[str(each)] for each in (folder, *folder.parents) if str(each) in kinds), "") in NETWORK


def put_foreign_aside(path: Path, now: datetime) -> None:
    """Rename a rollback journal beside a file that is written with a log: SQLite would play it into the file.

    It can only be another file's, or left over from changing the mode, when it holds nothing of ours. Raises OSError.
    """
    other = Path(f"{path}-journal")
    if other.is_file() and other.stat().st_size and path.is_file():
        with path.open("rb") as file:
            header = file.read(20)
        if header[18:20] == _WAL_IN_HEADER:
            other.rename(f"{other}.foreign-{private.stamp(now)}")
