"""The packages on a clean Debian 12: `make package`, then as root `make campaign NAME=packages ARGS="deb pipx bundle"`.

For each, a root made by debootstrap and nothing else in it. The package is installed as its page says, the program
starts on a desk of its own (Xvfb, openbox, the Xfce panel), a break of 30 seconds runs to its end at real speed and
without any network, and then it is removed. What is left on the disk is compared with what was there before.

The root gets its packages from where this machine gets them: `MIRROR`, or the first of its apt sources, with apt's
and pip's own settings, proxies and certificates. Nothing outside the root is changed; everything that is started lives
in namespaces of its own and ends with them.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
SESSION = Path(__file__).with_name("packages_session.sh")
PANEL = ROOT / "tests" / "desk" / "xfce4-panel.xml"
DESK = ("dbus", "dbus-x11", "openbox", "x11-apps", "x11-utils", "xfce4-panel", "xfconf", "xvfb", "procps")
PASSED_ON = re.compile(
    r"(https?|no|all)_proxy|PIP_(INDEX_URL|EXTRA_INDEX_URL|TRUSTED_HOST|DEFAULT_TIMEOUT)", re.IGNORECASE
)
OF_THE_SYSTEM = re.compile(
    r"^/(proc|sys|dev|tmp|run|var/(lib/(apt|dpkg|systemd|dbus)|cache|log)|etc/(ld\.so\.cache|resolv\.conf)|root|home)(/|$)"
    r"|__pycache__"
)
"""What the package manager and the desk keep for themselves."""
OF_THE_DESK = (
    r"\.bash|\.profile|\.cache(/(openbox|sessions|fontconfig|mesa|dconf)|$)|\.config(/(xfce4|openbox|dconf|gtk)|$)"
    r"|\.local(/share)?$|\.local/pipx/(shared|logs|\.cache)"
)
"""What the desk, and pipx for itself, leave in the user's home."""
DEADLINE_S = 900


def run(*command: str | Path, check: bool = True, **more: str) -> str:
    """Run a command and return what it printed; what went wrong is shown."""
    done = subprocess.run(
        [str(each) for each in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=DEADLINE_S,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", **more},
    )
    if check and done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed with {done.returncode}:\n{done.stdout[-4000:]}")
    return done.stdout


def mirror() -> str:
    """Where this machine gets Debian from."""
    if found := os.environ.get("MIRROR"):
        return found
    known = run("apt-get", "indextargets", "--format", "$(REPO_URI)", "Codename: bookworm").splitlines()
    return known[0] if known else "http://deb.debian.org/debian"


class CleanRoot:
    """A Debian 12 of its own."""

    def __init__(self, base: Path, folder: Path) -> None:
        self.path = folder
        folder.mkdir()
        run("tar", "--extract", "--file", base, "--directory", folder, "--numeric-owner", "--same-permissions")

    def run(self, script: str, *arguments: str, user: str = "root", network: bool = True, check: bool = True) -> str:
        """Run a shell script inside, as that user; what it starts ends with it."""
        home = "/root" if user == "root" else f"/home/{user}"
        environ = [f"{name}={value}" for name, value in os.environ.items() if PASSED_ON.fullmatch(name)]
        environ += [f"HOME={home}", f"USER={user}", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
        environ += ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
        mounts = (
            'cd "$1"; shift; mount -t proc proc proc; mount -t tmpfs -o mode=1777 tmpfs tmp; mount --rbind /dev dev;'
            ' mount -t tmpfs tmpfs dev/shm; exec chroot . "$@"'
        )
        spaces = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])]
        become = [] if user == "root" else ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        inside = ["env", "-i", *environ, *become, "sh", "-euc", f"cd; {script}", "sh", *arguments]
        return run(*spaces, "sh", "-euc", mounts, "sh", self.path, *inside, check=check)

    def files(self) -> set[str]:
        """Every file that is not the system's own business."""
        found = set()
        for folder, folders, names in os.walk(self.path):
            inside = "/" + str(Path(folder).relative_to(self.path)).removeprefix(".")
            folders[:] = [name for name in folders if not OF_THE_SYSTEM.search(f"{inside.rstrip('/')}/{name}")]
            found |= {f"{inside.rstrip('/')}/{name}" for name in (*names, *folders)}
        return {name for name in found if not OF_THE_SYSTEM.search(name)}

    def kilobytes(self, path: str) -> int:
        """How much is on the disk below a path."""
        return int(run("du", "-sk", self.path / path.lstrip("/")).split()[0])


def make_base(folder: Path) -> Path:
    """A root with nothing in it but what makes apt and pip work here, as an archive."""
    root = folder / "base"
    run("debootstrap", "--variant=minbase", "--include=ca-certificates", "bookworm", root, mirror())
    settings = [
        line for line in run("apt-config", "dump").splitlines() if re.match(r"Acquire::(http|https|Check)", line)
    ]
    (root / "etc/apt/apt.conf.d/99here").write_text("".join(f"{line}\n" for line in settings))
    for name in ("etc/resolv.conf", "etc/hosts", "etc/pip.conf"):
        if Path("/", name).exists():
            shutil.copyfile(Path("/", name), root / name)
    own = Path("/usr/local/share/ca-certificates")
    if own.is_dir():
        shutil.copytree(own, root / own.relative_to("/"), dirs_exist_ok=True)
    run("chroot", root, "update-ca-certificates")
    run("chroot", root, "useradd", "--create-home", "--shell", "/bin/sh", "tester")
    archive = folder / "base.tar"
    run("tar", "--create", "--file", archive, "--directory", root, "--numeric-owner", ".")
    shutil.rmtree(root)
    return archive


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


def use(root: CleanRoot, command: str) -> None:
    """A session in which a break runs to its end."""
    root.run('apt-get -qq update; apt-get -qq -y install --no-install-recommends "$@"', *DESK)
    session = hand_in(root, SESSION)
    hand_in(root, PANEL)
    print("  the session, without a network:")
    said = root.run('exec dbus-run-session -- sh -eu "$@"', session, command, user="tester", network=False, check=False)
    print("".join(f"    {line}\n" for line in said.splitlines()), end="")
    pictures = ROOT / "build" / "packages"
    pictures.mkdir(parents=True, exist_ok=True)
    for picture in (root.path / "home/tester").glob("*.xwd"):
        picture.rename(pictures / f"{root.path.name}-{picture.name}")
    result = root.path / "home/tester/result.json"
    if not result.exists():
        sys.exit(f"{root.path.name}: the session did not come to its end")
    status = json.loads(result.read_text())
    assert status["today"]["self"] == 1, status
    told = json.loads((result.parent / "history.json").read_text())["tables"]["breaks"]
    breaks = [dict(zip(told["columns"], row, strict=True)) for row in told["rows"]]
    print(
        "  the break:", *(f"{each['outcome']}, {each['actual_s']:.0f} of {each['planned_s']:.0f} s" for each in breaks)
    )
    assert [each["outcome"] for each in breaks] == ["done"], breaks
    result.unlink()
    (result.parent / "history.json").unlink()


def left(root: CleanRoot) -> list[str]:
    """What is in the user's home, the desk's own settings aside."""
    said = root.run("find . -mindepth 1 -printf '%M %s %P\\n' | sort -k3", user="tester")
    known = re.compile(rf" ({OF_THE_DESK})")
    return [line for line in said.splitlines() if not known.search(line)]


def nothing_missing(root: CleanRoot, folder: str) -> None:
    """Each library that a kept part of Qt needs is there; GTK is asked only where it is."""
    parts = f"find {folder} -name '*.so*' -type f ! -name 'libqgtk3*'"
    said = root.run(f"{parts} -exec ldd {{}} + 2>/dev/null | grep 'not found' || true")
    assert not said.strip(), said


def check_deb(base: Path, folder: Path) -> None:
    """apt install, apt purge."""
    package = one("neckbreak_*.deb")
    root = CleanRoot(base, folder / "deb")
    root.run("apt-get -qq update")
    before = root.files()
    inside = hand_in(root, package)
    began = time.monotonic()
    said = root.run(f"apt-get -y install --no-install-recommends {inside}")
    counted = re.search(r"(\d+) newly installed", said)
    print(f"  installed in {time.monotonic() - began:.0f} s, with {counted[1] if counted else '?'} packages in all;"
          f" /usr/lib/neckbreak {root.kilobytes('/usr/lib/neckbreak')} kB")  # fmt: skip
    nothing_missing(root, "/usr/lib/neckbreak")
    print("  " + root.run("neckbreak --version", user="tester").strip())
    root.run("apt-get -qq -y autoremove --purge neckbreak")
    gone = root.files() - before - {inside}
    print(f"  left after purge and autoremove, nothing having run: {sorted(gone) or 'nothing'}")
    assert not gone
    root.run(f"apt-get -y install --no-install-recommends {inside}")
    use(root, "/usr/bin/neckbreak")
    kept = root.files()
    root.run("apt-get -qq -y purge neckbreak")
    still = [name for name in root.files() if "neckbreak" in name.lower() and name != inside]
    taken = len(kept - root.files())
    print(f"  taken away: {taken} files and folders; of NeckBreak left outside homes: {still or 'nothing'}")
    assert not still
    print("  left in the user's home:", *left(root), sep="\n    ")


def qt_libraries() -> Sequence[str]:
    """What the README's `make run` installs for Qt."""
    found = re.search(r"^packages=\((.*?)\)", (ROOT / "tools" / "setup.sh").read_text(), re.MULTILINE | re.DOTALL)
    assert found
    return found[1].split()


def check_pipx(base: Path, folder: Path) -> None:
    """pipx install, pipx uninstall."""
    root = CleanRoot(base, folder / "pipx")
    inside = hand_in(root, one("neckbreak-*.whl"))
    root.run('apt-get -qq update; apt-get -qq -y install --no-install-recommends pipx "$@"', *qt_libraries())
    before = set(left(root))
    root.run(f"pipx install {inside}; .local/bin/neckbreak desktop-entry install", user="tester")
    print(f"  the environment: {root.kilobytes('/home/tester/.local')} kB")
    use(root, "/home/tester/.local/bin/neckbreak")
    root.run(".local/bin/neckbreak desktop-entry remove; pipx uninstall neckbreak", user="tester")
    print("  left in the user's home:", *(line for line in left(root) if line not in before), sep="\n    ")


def check_bundle(base: Path, folder: Path) -> None:
    """Unpack, delete."""
    root = CleanRoot(base, folder / "bundle")
    inside = hand_in(root, one("neckbreak-*-linux-*.tar.xz"))
    root.run('apt-get -qq update; apt-get -qq -y install --no-install-recommends xz-utils "$@"', *qt_libraries())
    root.run(f"tar --extract --file {inside}; neckbreak/neckbreak desktop-entry install", user="tester")
    print(f"  the folder: {root.kilobytes('/home/tester/neckbreak')} kB")
    use(root, "/home/tester/neckbreak/neckbreak")
    root.run("neckbreak/neckbreak desktop-entry remove; rm -r neckbreak", user="tester")
    print("  left in the user's home:", *left(root), sep="\n    ")


def main() -> None:
    """Check what is named, or everything."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        sys.exit("This needs root and debootstrap.")
    checks = {"deb": check_deb, "pipx": check_pipx, "bundle": check_bundle}
    names = sys.argv[1:] or list(checks)
    if not set(names) <= set(checks):
        sys.exit(f"one or more of: {' '.join(checks)}")
    with tempfile.TemporaryDirectory(prefix="neckbreak-packages-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        base = make_base(folder)
        for each in names:
            print(f"{each}:", flush=True)
            checks[each](base, folder)


if __name__ == "__main__":
    main()
