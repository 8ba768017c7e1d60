"""Where the folder bundle starts: takes back what PyInstaller's loader put into the environment, then runs NeckBreak.

The loader points LD_LIBRARY_PATH at the bundle's own libraries. The dynamic linker has read it by now; a program that
NeckBreak starts (a voice, a browser) must not, or it would load libraries of another system. `-m neckbreak…` does what
it does for Python, because that is how NeckBreak starts its own short-lived processes. On Windows `neckbreak.com`
prints into a terminal; the tray app, which outlives the terminal, is the business of `neckbreak.exe` beside it.
"""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path


def give_back(environ: MutableMapping[str, str], frozen: bool) -> None:
    """Make the environment what it was before the loader; only a `frozen` program has been through it."""
    if not frozen:
        return
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = environ.pop(f"{name}_ORIG", None)
        environ.pop(name, None)
        if before is not None:
            environ[name] = before
    for name in [name for name in environ if name.startswith("_PYI_")]:
        del environ[name]


def windowed(executable: str, arguments: Sequence[str]) -> list[str]:
    """The command to start in place of this one; empty where this one does it itself."""
    program = Path(executable)
    if program.suffix.lower() != ".com" or list(arguments) not in ([], ["--autostart"]):
        return []
    return [str(program.with_suffix(".exe")), *arguments]


if __name__ == "__main__":
    give_back(os.environ, getattr(sys, "frozen", False))
    if instead := windowed(sys.executable, sys.argv[1:]):
        subprocess.Popen(instead, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    elif sys.argv[1:2] == ["-m"] and sys.argv[2:3] and sys.argv[2].split(".")[0] == "neckbreak":
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module("neckbreak.__main__" if module == "neckbreak" else module, run_name="__main__", alter_sys=True)
    else:
        from neckbreak.__main__ import main

        sys.exit(main())
