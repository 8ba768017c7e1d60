"""What a program and its children asked the kernel for, as `strace` wrote it down: one file a process, none lost.

One file for each process has no halves of lines, and a child's file tells when it became another program.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

TRACED = (
    "%file,socket,socketpair,connect,bind,sendto,sendmsg,sendmmsg,clone,clone3,fork,vfork,ptrace,"
    "ftruncate,fallocate,fchmod,fchown,fsetxattr,fremovexattr,fchdir,inotify_add_watch,"
    "memfd_create,name_to_handle_at,open_by_handle_at,process_vm_readv,process_vm_writev,pidfd_getfd,io_uring_setup,"
    "perf_event_open,bpf,keyctl,add_key,request_key,mknod,mknodat"
)
LINE = re.compile(r"(\w+)\((.*)\) += (-?\d+|\?|0x[0-9a-f]+)(?:<((?:<[^>]*>|->|[^<>\\]|\\.)*)>)?(?: (E[A-Z0-9]+))?")
PLACE = re.compile(r'(?:(?:AT_FDCWD|\d+)<((?:<[^>]*>|->|[^<>\\]|\\.)*)>, )?"((?:[^"\\]|\\.)*)"')
HANDLE = re.compile(r"\d+<((?:<[^>]*>|->|[^<>\\]|\\.)*)>")
DEVICE = re.compile(r"<(char|block) .*$", re.DOTALL)
ESCAPE = re.compile(rb"\\([0-7]{1,3}|x[0-9a-f]{2}|.)")
LETTERS = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"v": b"\v", b"f": b"\f"}
FORKS = {"clone", "clone3", "fork", "vfork"}
PAYLOAD = re.compile(r'(?<!sun_path=)(?<!sun_path=@)(?<!inet_addr\()"(?:[^"\\]|\\.)*"')
SHELLS = {"sh", "dash", "bash"}
SOCKETS = {"socket", "socketpair", "connect", "bind", "sendto", "sendmsg", "sendmmsg"}
BY_NAME = re.compile(
    "open|openat|openat2|creat|rename|renameat|renameat2|unlink|unlinkat|rmdir|mkdir|mkdirat|mknod|mknodat|chmod"
    r"|fchmodat|fchmodat2|chown|lchown|fchownat|truncate|link|linkat|symlink|symlinkat|utime|utimes|utimensat|futimesat"
    r"|setxattr|lsetxattr|removexattr|lremovexattr|mount|umount|umount2|swapon|pivot_root|chroot"
)
BY_HANDLE = {"ftruncate", "fallocate", "fchmod", "fchown", "fsetxattr", "fremovexattr"}
BOTH_NAMES = {"rename", "renameat", "renameat2", "link", "linkat"}
LOOKS = re.compile(
    "stat|lstat|newfstatat|fstatat64|statx|access|faccessat|faccessat2|readlink|readlinkat|statfs|getxattr|lgetxattr"
    r"|listxattr|llistxattr|inotify_add_watch|name_to_handle_at|chdir|fchdir"
)
OTHERS = re.compile(r"ptrace|process_vm_|pidfd_getfd|perf_event_open|bpf|io_uring|keyctl|add_key|request_key")
WRITE_FLAGS = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE|APPEND)")


@dataclass(frozen=True)
class Call:
    """One call: who, what to, and how it went."""

    program: str
    """What runs: a program's name, or the module that Python was started with."""
    name: str
    act: str
    """`write`, `read`, `list`, `look`, `run`, `socket`, or `other` for what belongs to none of them."""
    target: str
    """An absolute path, or a socket's family and address."""
    error: str = ""


@dataclass
class _Process:
    program: str
    folder: str


def plain(text: str) -> str:
    """A string without strace's escapes."""

    def one(match: re.Match[bytes]) -> bytes:
        code = match[1]
        if code[:1] in b"01234567":
            return bytes([int(code, 8) & 255])
        if code[:1] == b"x" and len(code) == 3:
            return bytes([int(code[1:], 16)])
        return LETTERS.get(code, code)

    return os.fsdecode(ESCAPE.sub(one, DEVICE.sub("", text).encode("utf-8", "surrogateescape")))


def named(arguments: Sequence[str]) -> str:
    """What a command runs; `env` and Python are asked what."""
    program = Path(arguments[0]).name
    if re.fullmatch(r"python[\d.]*", program) and "-m" in arguments[1:-1]:
        return arguments[arguments.index("-m") + 1]
    return program


class Trace:
    """The files of one `strace -ff -o folder/NAME`."""

    def __init__(self, base: Path, folder: Path) -> None:
        self._base, self._folder = base, folder

    def calls(self) -> Iterator[Call]:
        """Every call, process by process."""
        files = {int(path.suffix[1:]): path for path in self._base.parent.glob(f"{self._base.name}.*")}
        known = {min(files): _Process("?", str(self._folder))} if files else {}
        children = self._first(files)
        if children is not None:
            known = {children: _Process("?", str(self._folder))}
        waiting = list(known)
        while waiting:
            pid = waiting.pop()
            process = known[pid]
            for line in files.pop(pid).read_text(errors="surrogateescape").splitlines():
                found = LINE.match(line)
                if found and found[1] in FORKS and int(found[3], 0) in files:
                    child = int(found[3])
                    known[child] = _Process(process.program, process.folder)
                    waiting.append(child)
                yield from read(line, process)
        for pid, path in files.items():  # whose beginning is not known
            for line in path.read_text(errors="surrogateescape").splitlines():
                yield from read(line, known.setdefault(pid, _Process("?", str(self._folder))))

    @staticmethod
    def _first(files: dict[int, Path]) -> int | None:
        """The process that no other has started."""
        started = set()
        for path in files.values():
            for line in path.read_text(errors="surrogateescape").splitlines():
                found = LINE.match(line)
                if found and found[1] in FORKS and found[3].isdigit():
                    started.add(int(found[3]))
        return next((pid for pid in sorted(files) if pid not in started), None)


def read(line: str, process: _Process) -> Iterator[Call]:
    """The calls that a line tells of: none, one, or two for a call with two names."""
    found = LINE.match(line)
    if not found:
        return
    name, arguments, opened, error = found[1], found[2], found[4], found[5] or ""
    if name in SOCKETS:
        yield from _socket(process, name, arguments, error)
    elif OTHERS.match(name):
        yield Call(process.program, name, "other", arguments[:80], error)
    elif name == "memfd_create":
        yield Call(process.program, name, "write", "memfd:" + plain(PLACE.findall(arguments)[0][1]), error)
    elif name in BY_HANDLE or name == "fchdir":
        yield from _by_handle(process, name, arguments, error)
    elif name in ("execve", "execveat"):
        yield _run(process, name, arguments, error)
    elif name != "getcwd":
        for path in _paths(process, name, arguments, opened):
            yield Call(process.program, name, _act(name, arguments), path, error)


def _run(process: _Process, name: str, arguments: str, error: str) -> Call:
    program, *words = PLACE.findall(arguments)
    path = _absolute(process, *program)
    if not error:
        now = named([plain(text) for _, text in words] or [path])
        process.program = f"sh for {process.program}" if now in SHELLS else now
    return Call(process.program, name, "run", path, error)


def _by_handle(process: _Process, name: str, arguments: str, error: str) -> Iterator[Call]:
    handle = HANDLE.match(arguments)
    if handle and name == "fchdir":
        process.folder = plain(handle[1])
    elif handle:
        yield Call(process.program, name, "write", plain(handle[1]), error)


def _paths(process: _Process, name: str, arguments: str, opened: str | None) -> list[str]:
    """What a call names: as the kernel found it, where it says so."""
    paths = [_absolute(process, folder, text) for folder, text in PLACE.findall(arguments)]
    if not paths:
        handle = HANDLE.match(arguments)  # utimensat of an open file
        return [plain(handle[1])] if handle and BY_NAME.fullmatch(name) else []
    if opened and name.startswith("open"):
        return [plain(opened)]
    if name == "chdir":
        process.folder = paths[0]
    if name in ("symlink", "symlinkat"):
        return paths[1:]
    if name in BOTH_NAMES:
        return [path for path in paths if not path.startswith("/proc/self/fd/")]
    return paths[:1]


def _act(name: str, arguments: str) -> str:
    if name.startswith("open"):
        flags = arguments.rpartition('"')[2]
        return "write" if WRITE_FLAGS.search(flags) else "list" if "O_DIRECTORY" in flags else "read"
    if BY_NAME.fullmatch(name):
        return "write"
    return "look" if LOOKS.fullmatch(name) else "other"


def _absolute(process: _Process, folder: str, text: str) -> str:
    path = plain(text)
    if not path:
        return plain(folder)
    return os.path.normpath(os.path.join(plain(folder) if folder.startswith("/") else process.folder, path))


def _socket(process: _Process, name: str, arguments: str, error: str) -> Iterator[Call]:
    """A socket is named when it is made, when it is tied to an address, and when something is sent to one."""
    made = re.search(r"\b(AF_\w+|0x[0-9a-f]+ /\* AF_\?\?\? \*/)", arguments)
    if name in ("socket", "socketpair") and made:
        yield Call(process.program, name, "socket", made[1], error)
        return
    told = PAYLOAD.sub('""', arguments)
    address = re.search(r"\{sa_family=(AF_\w+)(.*?)\}", told)
    if not address:
        return
    path = re.search(r'sun_path=(@?)"((?:[^"\\]|\\.)*)"', address[2])
    if path:
        text = ("@" if path[1] else "") + plain(path[2])
        if not path[1] and not text.startswith("/"):
            text = os.path.normpath(os.path.join(process.folder, text))
        yield Call(process.program, name, "socket", f"{address[1]} {text}", error)
    else:
        yield Call(process.program, name, "socket", f"{address[1]}{address[2].replace(',', ' ')}", error)
