"""The packages on a clean Debian 12: `make package`, then as root `make campaign NAME=packages`.

`ARGS="deb pipx bundle appimage"` names those to try; all if none is named.

For each, a root made by debootstrap and nothing else in it. The package is installed as its page says, the program
starts on a desk of its own (Xvfb, openbox, the Xfce panel), a break of 30 seconds runs to its end at real speed and
without any network, and then it is removed. What is left on the disk is compared with what was there before.

The Debian package is installed over an older one while that one runs, in the middle of which a break is made.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

from tests.campaign._clean_root import CleanRoot, make_base, run

ROOT = Path(__file__).parents[2]
SESSION = Path(__file__).with_name("packages_session.sh")
PANEL = ROOT / "tests" / "desk" / "xfce4-panel.xml"
DESK = ("dbus", "dbus-x11", "openbox", "x11-apps", "x11-utils", "xfce4-panel", "xfconf", "xvfb", "procps")
OF_THE_DESK = (
    r"\.bash|\.profile|\.cache(/(openbox|sessions|fontconfig|mesa|dconf)|$)|\.config(/(xfce4|openbox|dconf|gtk)|$)"
    r"|\.local(/share)?$|\.local/pipx/(shared|logs|\.cache)"
)
"""What the desk, and pipx for itself, leave in the user's home."""
INSTALL = "apt-get -qq -y install --no-install-recommends"
GONE = "usr/lib/neckbreak/lib/python3.11/site-packages/neckbreak/gone_later.py"


def one(pattern: str) -> Path:
    """The file of that pattern in dist/."""
    found = sorted((ROOT / "dist").glob(pattern))
    if len(found) != 1:
        sys.exit(f"dist/ holds {len(found)} of {pattern}: run make package first")
    return found[0]


def hand_in(root: CleanRoot, file: Path) -> str:
    """Put a file into the root; its name there."""
    shutil.copy(file, root.path / "opt" / file.name)
    (root.path / "opt" / file.name).chmod(0o644)
    return f"/opt/{file.name}"


def use(root: CleanRoot, command: str, breaks: int = 1, during: Callable[[], None] | None = None) -> str:
    """A session in which a break runs to its end, the user's so-manieth; `during` is done while the program runs.

    Returns what the session came to, in a line.
    """
    session, home = hand_in(root, SESSION), root.path / "home/tester"
    hand_in(root, PANEL)
    waiting = "wait" if during else "go on"
    for name in ("running", "changed"):
        (home / name).unlink(missing_ok=True)
    arguments = (session, command, str(breaks), waiting)
    inside = 'exec dbus-run-session -- sh -eu "$@"'
    with ThreadPoolExecutor(1) as pool:
        ended = pool.submit(root.run, inside, *arguments, user="tester", network=False, check=False)
        if during:
            while not (home / "running").exists() and not wait([ended], timeout=0.2).done:
                pass
            during()
            (home / "changed").touch()
        said = ended.result()
    shown = (f"    {line}\n" for line in said.splitlines() if not re.match(r"dbus-daemon|.*(works  |→)", line))
    print("".join(shown), end="", flush=True)
    pictures = ROOT / "build" / "packages"
    pictures.mkdir(parents=True, exist_ok=True)
    for picture in home.glob("*.xwd"):
        run("convert", f"xwd:{picture}", pictures / f"{root.path.name}-{picture.stem}.png")
        picture.unlink()
    if not (home / "history.json").exists():
        sys.exit(f"{root.path.name}: the session did not come to its end")
    told = json.loads((home / "history.json").read_text())["tables"]["breaks"]
    (home / "history.json").unlink()
    made = [dict(zip(told["columns"], row, strict=True)) for row in told["rows"]]
    assert [each["outcome"] for each in made] == ["done"] * breaks, made
    seen = re.search(r"in the tray: (.*)", said)
    assert seen, said
    return f"break {made[-1]['outcome']}, {made[-1]['actual_s']:.0f} s; " + "; ".join(
        [seen[0], *re.findall(r"(?:interfaces|memory|ended with): .*", said), *children(home)]
    )


def children(home: Path) -> list[str]:
    """What the programs that NeckBreak started were given: nothing of a bundle."""
    noted = sorted(home.glob("child-*"))
    assert noted, "nothing was started, so nothing was shown"
    for each in noted:
        given = {line.partition("=")[0] for line in each.read_text().splitlines()}
        wrong = [name for name in given if name.startswith(("LD_", "_PYI", "_MEI", "PYTHON"))]
        assert "HOME" in given, each
        assert not wrong, f"{each.name}: {wrong}"
        each.unlink()
    return [f"{' and '.join(each.name.removeprefix('child-') for each in noted)} started without LD_LIBRARY_PATH"]


def left(root: CleanRoot) -> str:
    """What is in the user's home, the desk's own settings aside."""
    return "in the user's home: " + (", ".join(listed(root)) or "nothing")


def listed(root: CleanRoot) -> list[str]:
    """Mode and name of each file of the user that is not the desk's."""
    said = root.run("find . -mindepth 1 ! -type d -printf '%M %P\\n' | sort -k2", user="tester")
    known = re.compile(rf" ({OF_THE_DESK})")
    return [line for line in said.splitlines() if not known.search(line)]


def nothing_missing(root: CleanRoot, folder: str) -> None:
    """Each library that a kept part of Qt needs is there; GTK is asked only where it is."""
    parts = f"find {folder} -name '*.so*' -type f ! -name 'libqgtk3*'"
    said = root.run(f"{parts} -exec ldd {{}} + 2>/dev/null | grep 'not found' || true")
    assert not said.strip(), said


def older(package: Path, folder: Path) -> Path:
    """The same package as if it were an older version, with a module that the newer one has no more."""
    inside, made = folder / "older", folder / "older.deb"
    run("dpkg-deb", "--raw-extract", package, inside)
    control = inside / "DEBIAN" / "control"
    control.write_text(re.sub(r"(?m)^Version: .*", "Version: 0.0.1-1", control.read_text()))
    (inside / GONE).write_text("")
    run("dpkg-deb", "--root-owner-group", "-Znone", "--build", inside, made)
    shutil.rmtree(inside)
    return made


def check_deb(base: Path, folder: Path) -> str:
    """apt install, apt purge, and an upgrade under a running NeckBreak."""
    package = one("neckbreak_*.deb")
    root = CleanRoot(base, folder / "deb")
    root.run("apt-get -qq update")
    before = root.files()
    inside = hand_in(root, package)
    began = time.monotonic()
    said = root.run(f"apt-get -y install --no-install-recommends {inside}")
    counted = re.search(r"(\d+) newly installed", said)
    cost = (
        f"installed in {time.monotonic() - began:.0f} s with {counted[1] if counted else '?'} packages in all, "
        f"{root.taken('/usr/lib/neckbreak')}"
    )
    nothing_missing(root, "/usr/lib/neckbreak")
    root.run("apt-get -qq -y autoremove --purge neckbreak")
    gone = root.files() - before - {inside}
    assert not gone, f"left after purge and autoremove, nothing having run: {sorted(gone)}"
    earlier = hand_in(root, older(package, folder))
    root.run(f'{INSTALL} "$@"', earlier, *DESK)
    of_before = root.run("neckbreak --version; dpkg-query -W neckbreak", user="tester")
    assert "0.0.1-1" in of_before, of_before

    def install() -> None:
        root.run(f"{INSTALL} {inside}")

    upgraded = use(root, "/usr/bin/neckbreak", during=install)
    assert not list((root.path / GONE).parent.rglob("gone_later*")), "a module of the older version is still there"
    print("  the newer one, over the data of the older:")
    used = use(root, "/usr/bin/neckbreak", breaks=2)
    kept = root.files()
    root.run("apt-get -qq -y purge neckbreak")
    still = [name for name in root.files() if "neckbreak" in name.lower() and name not in (inside, earlier)]
    assert not still, f"of NeckBreak left outside homes: {still}"
    taken = f"{len(kept - root.files())} files and folders taken away, nothing left outside homes"
    return "\n    ".join([cost, f"upgraded while it ran: {upgraded}", f"after the upgrade: {used}", taken, left(root)])


def qt_libraries() -> Sequence[str]:
    """What the README's `make run` installs for Qt."""
    found = re.search(r"^packages=\((.*?)\)", (ROOT / "tools" / "setup.sh").read_text(), re.MULTILINE | re.DOTALL)
    assert found
    return found[1].split()


def check_pipx(base: Path, folder: Path) -> str:
    """pipx install, pipx uninstall."""
    root = CleanRoot(base, folder / "pipx")
    inside = hand_in(root, one("neckbreak-*.whl"))
    root.run(f'apt-get -qq update; {INSTALL} pipx "$@"', *qt_libraries(), *DESK)
    before = listed(root)
    root.run(f"pipx install {inside}; .local/bin/neckbreak desktop-entry install", user="tester")
    size = root.taken("/home/tester/.local/pipx/venvs/neckbreak")
    used = use(root, "/home/tester/.local/bin/neckbreak")
    root.run(".local/bin/neckbreak desktop-entry remove; pipx uninstall neckbreak", user="tester")
    assert not [line for line in before if line not in listed(root)]
    return "\n    ".join([size, used, left(root)])


def check_bundle(base: Path, folder: Path) -> str:
    """Unpack, delete."""
    root = CleanRoot(base, folder / "bundle")
    inside = hand_in(root, one("neckbreak-*-linux-*.tar.xz"))
    root.run(f'apt-get -qq update; {INSTALL} xz-utils "$@"', *qt_libraries(), *DESK)
    root.run(f"tar --extract --file {inside}; neckbreak/neckbreak desktop-entry install", user="tester")
    size = root.taken("/home/tester/neckbreak")
    nothing_missing(root, "/home/tester/neckbreak")
    used = use(root, "/home/tester/neckbreak/neckbreak")
    root.run("neckbreak/neckbreak desktop-entry remove; rm -r neckbreak", user="tester")
    return "\n    ".join([size, used, left(root)])


def check_appimage(base: Path, folder: Path) -> str:
    """The folder that goes into the AppImage, as its runtime starts it."""
    run(ROOT / "packaging" / "appimage.sh")
    root = CleanRoot(base, folder / "appimage")
    shutil.copytree(ROOT / "build" / "appimage" / "NeckBreak.AppDir", root.path / "opt" / "AppDir", symlinks=True)
    root.run(f'apt-get -qq update; {INSTALL} "$@"', *qt_libraries(), *DESK)
    nothing_missing(root, "/opt/AppDir")
    used = use(root, "/opt/AppDir/AppRun")
    return "\n    ".join([f"{root.taken('/opt/AppDir')} unpacked", used, left(root)])


def main() -> None:
    """Check what is named, or everything."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        sys.exit("This needs root and debootstrap.")
    checks = {"deb": check_deb, "pipx": check_pipx, "bundle": check_bundle, "appimage": check_appimage}
    names = sys.argv[1:] or list(checks)
    if not set(names) <= set(checks):
        sys.exit(f"one or more of: {' '.join(checks)}")
    with tempfile.TemporaryDirectory(prefix="neckbreak-packages-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        base = make_base(folder)
        told = {}
        for each in names:
            print(f"{each}, its session without a network:", flush=True)
            told[each] = checks[each](base, folder)
            shutil.rmtree(folder / each)
    for each, text in told.items():
        print(f"{each}:\n    {text}")


if __name__ == "__main__":
    main()
