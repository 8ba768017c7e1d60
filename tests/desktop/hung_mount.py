"""A mount that hangs like a network share that has gone: the kernel asks FUSE, and nobody ever answers."""

from __future__ import annotations

import contextlib
import ctypes
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

LET_GO_S = 15.0
"""A test that waits for it in its own process fails then, rather than never."""
_DETACH = 2


@contextlib.contextmanager
def hung_mount(folder: Path) -> Iterator[Path]:
    """Whoever looks at the folder or below waits; it needs root, and a kernel with FUSE."""
    folder.mkdir()
    if os.geteuid() != 0 or not Path("/dev/fuse").exists():
        pytest.skip("only root can make a mount that hangs, and only with FUSE")
    libc = ctypes.CDLL(None, use_errno=True)
    try:
        device = os.open("/dev/fuse", os.O_RDWR)
    except OSError as error:
        pytest.skip(f"no FUSE here: {error}")
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0"
    if libc.mount(b"gone", os.fsencode(folder), b"fuse", 0, options.encode()):
        os.close(device)
        pytest.skip(f"nothing can be mounted here: {os.strerror(ctypes.get_errno())}")
    held, lock = [device], threading.Lock()

    def let_go() -> None:
        with lock:
            if held:
                libc.umount2(os.fsencode(folder), _DETACH)
                os.close(held.pop())

    timer = threading.Timer(LET_GO_S, let_go)
    timer.start()
    try:
        yield folder
    finally:
        timer.cancel()
        let_go()
