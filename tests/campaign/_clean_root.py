"""A clean Debian, 12 or what `SUITE` names, to try a package on: made by debootstrap, entered in its own namespaces.

It gets its packages from where this machine gets them: `MIRROR`, or the first of its apt sources, with apt's and pip's
own settings, proxies and certificates. Nothing outside the root is changed; its mounts and everything that is started
in it live in namespaces and end with them.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PASSED_ON = re.compile(
    r"(https?|no|all)_proxy|PIP_(INDEX_URL|EXTRA_INDEX_URL|TRUSTED_HOST|DEFAULT_TIMEOUT)", re.IGNORECASE
)
OF_THE_SYSTEM = re.compile(
    r"^/(proc|sys|dev|tmp|run|var/(lib/(apt|dpkg|systemd|dbus)|cache|log)|etc/(ld\.so\.cache|resolv\.conf)|root|home)(/|$)"
    r"|__pycache__"
)
"""What the package manager and the desk keep for themselves."""
DEADLINE_S = 900
SUITE = os.environ.get("SUITE", "bookworm")


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

    def taken(self, path: str) -> str:
        """How much is on the disk below a path."""
        return f"{int(run('du', '-s', '-B1', self.path / path.lstrip('/')).split()[0]) / 1e6:.0f} MB"


def make_base(folder: Path) -> Path:
    """A root with nothing in it but what makes apt and pip work here, as an archive."""
    root = folder / "base"
    run("debootstrap", "--variant=minbase", "--include=ca-certificates", SUITE, root, mirror())
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
