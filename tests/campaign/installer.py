"""The installer for Windows, by Wine: `make campaign NAME=installer`. Needs Debian's `nsis` and `wine`.

What it installs here is a stand-in, two small programs that NSIS makes too: one that runs until it is told to quit, one
that tells it. So this tries the installer and the uninstaller, and nothing of NeckBreak: files, registry, an upgrade
over a NeckBreak that runs, one that will not quit, and what is left. The installer is compiled once as it is handed
out, a 32-bit program, and once with 64 bits to be run, because Debian's Wine knows no other without a second
architecture.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "windows" / "neckbreak.nsi"
SOFTWARE = r"HKCU\Software\Microsoft\Windows\CurrentVersion"
UNINSTALL, RUN = rf"{SOFTWARE}\Uninstall\NeckBreak", rf"{SOFTWARE}\Run"
APPROVED = rf"{SOFTWARE}\Explorer\StartupApproved\Run"
DEADLINE_S = 120
APP = r"""
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
OutFile "{out}"
Section
  FileOpen $0 "$TEMP\stand-in-runs" w
  FileWrite $0 "$CMDLINE"
  FileClose $0
  again:
  Sleep 100
  IfFileExists "$TEMP\stand-in-quit" 0 again
  Delete "$TEMP\stand-in-runs"
  Delete "$TEMP\stand-in-quit"
SectionEnd
"""
COMMAND = r"""
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
OutFile "{out}"
Section
  IfFileExists "$TEMP\stand-in-runs" runs
  SetErrorLevel 3
  Goto done
  runs:
  IfFileExists "$TEMP\stand-in-is-deaf" done
  FileOpen $0 "$TEMP\stand-in-quit" w
  FileClose $0
  done:
SectionEnd
"""


def run(*command: str | Path, check: bool = True, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    done = subprocess.run(
        [str(each) for each in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=DEADLINE_S,
        env={**os.environ, **more},
    )
    if check and done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed with {done.returncode}:\n{done.stdout[-4000:]}")
    return done


def compiled(payload: Path, icon: Path, out: Path, version: str, *more: str) -> Path:
    """The installer of that folder."""
    numbers = f"-DNUMBERS={version}.0"
    defined = (f"-DVERSION={version}", numbers, f"-DPAYLOAD={payload}", f"-DICON={icon}", f"-DOUT={out}")
    run("makensis", "-V2", "-WX", *more, *defined, SCRIPT)
    return out


def payload(folder: Path, names: tuple[str, ...]) -> Path:
    """What PyInstaller would have made: the programs, and files below _internal."""
    (folder / "_internal" / "PySide6").mkdir(parents=True)
    for source, name in ((APP, "neckbreak.exe"), (COMMAND, "neckbreak.com")):
        script = folder.with_suffix(".nsi")
        made = folder.with_suffix(".exe")
        script.write_text(source.format(out=made), encoding="utf-8")
        run("makensis", "-V2", script)
        made.rename(folder / name)
    for name in names:
        (folder / "_internal" / "PySide6" / name).write_text(name, encoding="utf-8")
    for name in ("LICENCES.txt", "for-it.md"):
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def files(folder: Path) -> set[str]:
    """Every file below."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


class Windows:
    """A Windows of its own, as Wine makes it."""

    def __init__(self, folder: Path) -> None:
        self.environ = {"WINEPREFIX": str(folder), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
        self.wine = "wine"
        self.drive = folder / "drive_c"
        self.home = self.drive / "users" / (os.environ.get("USER") or run("id", "-un").stdout.strip())
        self.program = self.home / "AppData" / "Local" / "Programs" / "NeckBreak"
        self.temp = self.drive

    def begin(self) -> None:
        """Make it. What stays in it would hold a pipe open, so what these print is not kept."""
        self.drive.parent.mkdir()
        # Persistent: otherwise the server ends and starts with each command.
        for command in (["wineserver", "--persistent"], [self.wine, "wineboot", "--init"]):
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            subprocess.run(command, check=True, env={**os.environ, **self.environ}, timeout=DEADLINE_S, **quiet)
        said = self.run("cmd", "/c", "echo %TEMP%").strip().splitlines()[-1]
        self.temp = self.drive / said.removeprefix("C:\\").replace("\\", "/")

    def run(self, *command: str | Path, check: bool = True) -> str:
        """Run a program of Windows to its end; what it printed."""
        return run(self.wine, *command, check=check, **self.environ).stdout

    def code(self, *command: str | Path) -> int:
        """Run a program of Windows to its end; its exit code. What it starts may go on."""
        return self.start(*command).wait(DEADLINE_S)

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program of Windows."""
        environ = {**os.environ, **self.environ}
        return subprocess.Popen(
            [self.wine, *map(str, command)], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def value(self, key: str, name: str) -> str:
        """A value of the registry; empty where there is none."""
        done = run(self.wine, "reg", "query", key, "/v", name, check=False, **self.environ)
        lines = [line.split(maxsplit=2) for line in done.stdout.splitlines() if "REG_" in line]
        return lines[0][2].strip() if done.returncode == 0 and lines else ""

    def write(self, key: str, name: str, value: str) -> None:
        """Write a value of the registry."""
        self.run("reg", "add", key, "/v", name, "/d", value, "/f")

    def end(self) -> None:
        """End all that runs in it."""
        run("wineserver", "--kill", check=False, **self.environ)


def until(what: str, true: Callable[[], object]) -> None:
    """Wait for it, and end the campaign if it does not come."""
    deadline, pause = time.monotonic() + DEADLINE_S, threading.Event()
    while not true():
        if time.monotonic() > deadline:
            sys.exit(f"waited in vain: {what}")
        pause.wait(0.2)


def expect(what: str, found: object, wanted: object) -> None:
    """Say what was seen; end the campaign if it is not what was wanted."""
    if found != wanted:
        sys.exit(f"{what}: {found!r} instead of {wanted!r}")
    print(f"  {what}: {found if not isinstance(found, set) else f'{len(found)} files'}")


def campaign(scratch: Path) -> None:
    """Installed, upgraded while it runs, refused while it will not quit, removed."""
    run(sys.executable, ROOT / "packaging" / "make_icons.py", scratch, QT_QPA_PLATFORM="offscreen")
    icon, wide = scratch / "neckbreak.ico", "-DTARGET=amd64-unicode"
    first = payload(scratch / "first", ("Qt6Core.dll", "Qt6Old.dll"))
    second = payload(scratch / "second", ("Qt6Core.dll", "Qt6New.dll"))
    compiled(first, icon, scratch / "NeckBreak-handed-out.exe", "1.0.0")
    older = compiled(first, icon, scratch / "NeckBreak-1.0.0.exe", "1.0.0", wide)
    newer = compiled(second, icon, scratch / "NeckBreak-1.1.0.exe", "1.1.0", wide)
    print("compiled without a warning, for 32 and for 64 bit")

    windows = Windows(scratch / "wine")
    try:
        windows.begin()
        played(windows, first, second, older, newer)
    finally:
        windows.end()


def played(windows: Windows, first: Path, second: Path, older: Path, newer: Path) -> None:
    """The story of one computer."""
    program, runs = windows.program, windows.temp / "stand-in-runs"
    data = windows.home / "AppData" / "Local" / "NeckBreak" / "history.db"
    shortcut = windows.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/NeckBreak.lnk"
    entry = rf'"C:\users\{windows.home.name}\AppData\Local\Programs\NeckBreak\neckbreak.exe" --autostart'

    print("on Windows 7, which Wine is at first:")
    expect("exit code", windows.code(older, "/S"), 3)
    expect("installed", program.exists(), False)
    windows.write(r"HKCU\Software\Wine", "Version", "win10")

    print("first installation, silent:")
    expect("exit code", windows.code(older, "/S"), 0)
    expect("files", files(program), files(first) | {"uninstall.exe"})
    expect("shortcut", shortcut.is_file(), True)
    expect("version in the list of programs", windows.value(UNINSTALL, "DisplayVersion"), "1.0.0")
    expect("silent removal", windows.value(UNINSTALL, "QuietUninstallString").endswith('uninstall.exe" /S'), True)
    expect("starts nothing", runs.exists(), False)

    print("upgrade while it runs:")
    data.parent.mkdir(parents=True)
    data.write_text("the user's", encoding="utf-8")
    (program / "notes.txt").write_text("the user's, too", encoding="utf-8")
    windows.write(RUN, "NeckBreak", entry)
    windows.write(APPROVED, "NeckBreak", "02")
    windows.write(RUN, "Another", "another.exe")
    app = windows.start(program / "neckbreak.exe")
    until("the stand-in runs", runs.exists)
    expect("exit code", windows.code(newer, "/S"), 0)
    app.wait(DEADLINE_S)
    until("it was started again", runs.exists)
    expect("started again as at login", runs.read_text().strip().endswith("--autostart"), True)
    expect("files", files(program), files(second) | {"uninstall.exe", "notes.txt"})
    expect("version in the list of programs", windows.value(UNINSTALL, "DisplayVersion"), "1.1.0")
    expect("start at login", windows.value(RUN, "NeckBreak"), entry)

    print("an installation over one that does not quit:")
    (windows.temp / "stand-in-is-deaf").touch()
    expect("exit code", windows.code(older, "/S"), 4)
    expect("files", files(program), files(second) | {"uninstall.exe", "notes.txt"})
    (windows.temp / "stand-in-is-deaf").unlink()

    print("removal while it runs, silent:")
    home = rf"C:\users\{windows.home.name}\AppData\Local\Programs\NeckBreak"
    expect("exit code", windows.code(program / "uninstall.exe", "/S", f"_?={home}"), 0)
    (program / "uninstall.exe").unlink(missing_ok=True)  # with `_?=` it runs where it is, and so cannot remove itself
    expect("left of the program", files(program), {"notes.txt"})
    expect("shortcut", shortcut.exists(), False)
    expect("in the list of programs", windows.value(UNINSTALL, "DisplayName"), "")
    expect("start at login", windows.value(RUN, "NeckBreak") + windows.value(APPROVED, "NeckBreak"), "")
    expect("another program's start at login", windows.value(RUN, "Another"), "another.exe")
    expect("the user's history", data.read_text(), "the user's")

    print("removal as the list of programs does it, beside a NeckBreak of another kind:")
    (program / "notes.txt").unlink()
    expect("installed again", windows.code(older, "/S"), 0)
    windows.write(RUN, "NeckBreak", r"C:\Python\Scripts\neckbreak.exe --autostart")
    expect("exit code", windows.code(program / "uninstall.exe", "/S"), 0)
    until("the folder is gone", lambda: not program.exists())
    expect("the other's start at login", windows.value(RUN, "NeckBreak").startswith(r"C:\Python"), True)


def main() -> None:
    """Needs a Wine and a makensis."""
    missing = [name for name in ("makensis", "wine") if not shutil.which(name)]
    if missing:
        sys.exit(f"Not here: {', '.join(missing)}. Debian has them as nsis, wine and wine64.")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        campaign(Path(folder))
    print("all as it should be")


if __name__ == "__main__":
    main()
