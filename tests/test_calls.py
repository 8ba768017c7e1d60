"""The campaign that judges every call: it must be able to refuse."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.desk.kinds import Home, Report
from tests.desk.traced import Trace

HOME = "/home/me"
WHOSE = Home(
    home=HOME,
    desk="/tmp/desk",
    own=[f"{HOME}/.config/neckbreak", f"{HOME}/.local/share/neckbreak", "/tmp/desk/run/neckbreak"],
    pointed=[f"{HOME}/Documents/work.ics", f"{HOME}/Documents/history.json"],
)
START = f'execve("{sys.executable}", ["python", "-m", "neckbreak"], 0x7ffd /* 20 vars */) = 0'


def judge(folder: Path, *lines: str, shows_files: bool = False, child: tuple[str, ...] = ()) -> Report:
    """What a program is told that made these calls; its child, the calls of `child`."""
    (folder / "01-start.100").write_text("\n".join((START, *lines)) + "\n")
    if child:
        (folder / "01-start.101").write_text("\n".join(child) + "\n")
    report = Report(WHOSE)
    for call in Trace(folder / "01-start", Path(HOME)).calls():
        report.add(call, shows_files=shows_files)
    return report


REFUSED = [
    "socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 5<TCP:[771]>",
    "socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 5<NETLINK:[771]>",
    "socket(AF_PACKET, SOCK_RAW, htons(0 /* ETH_P_??? */)) = -1 EPERM (Operation not permitted)",
    'connect(5<TCP:[771]>, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("93.184.216.34")}, 16) = 0',
    'connect(5<TCP:[771]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
    'connect(5<UNIX-STREAM:[771]>, {sa_family=AF_UNIX, sun_path="/run/user/0/keyring/ssh"}, 110) = 0',
    'connect(5<UNIX-STREAM:[771]>, {sa_family=AF_UNIX, sun_path=@"/somebody/else"}, 110) = 0',
    'sendto(5<UDP:[771]>, "p", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("9.9.9.9")}, 16) = 1',
    f'openat(AT_FDCWD<{HOME}>, "Documents/letter.txt", O_WRONLY|O_CREAT|O_TRUNC, 0666)'
    f" = 7<{HOME}/Documents/letter.txt>",
    f'openat(AT_FDCWD<{HOME}>, "{HOME}/Documents/letter.txt", O_WRONLY, 0666) = -1 EACCES (Permission denied)',
    f'openat(AT_FDCWD<{HOME}>, "{HOME}/.ssh/id_rsa", O_RDONLY|O_CLOEXEC) = 7<{HOME}/.ssh/id_rsa>',
    f'openat(AT_FDCWD<{HOME}>, "{HOME}/.ssh/id_rsa", O_RDONLY|O_CLOEXEC) = -1 EACCES (Permission denied)',
    f'openat(AT_FDCWD<{HOME}>, "{HOME}/.config/neckbreak/link", O_RDONLY) = 7<{HOME}/.ssh/id_rsa>',
    f'openat(AT_FDCWD<{HOME}>, "{HOME}/.config/neckbreak/../chromium/History", O_RDONLY) = -1 ENOENT (No such file)',
    f'openat(AT_FDCWD<{HOME}>, "Documents", O_RDONLY|O_NONBLOCK|O_CLOEXEC|O_DIRECTORY) = 7<{HOME}/Documents>',
    f'newfstatat(AT_FDCWD<{HOME}>, "Pictures/beach.jpg", {{st_mode=S_IFREG|0644, st_size=5, ...}}, 0) = 0',
    f'rename("{HOME}/.config/neckbreak/a", "{HOME}/.config/QtProject.conf") = 0',
    f'unlink("{HOME}/Documents/letter.txt") = 0',
    'mkdir("/var/tmp/x", 0700) = 0',
    f'chmod("{HOME}/.netrc", 0600) = 0',
    f"ftruncate(7<{HOME}/Mail/cur/1>, 0) = 0",
    f'symlink("{HOME}/.config/neckbreak/a", "{HOME}/Desktop/a") = 0',
    'openat(AT_FDCWD</>, "/dev/input/event0", O_RDONLY) = -1 EACCES (Permission denied)',
    'openat(AT_FDCWD</>, "/proc/1/environ", O_RDONLY) = 7</proc/1/environ>',
    'openat(AT_FDCWD</>, "/etc/passwd", O_RDONLY) = 7</etc/passwd>',
    'openat(AT_FDCWD</>, "/tmp/strange", O_RDWR|O_CREAT|O_EXCL, 0600) = 7</tmp/strange>',
    "ptrace(PTRACE_ATTACH, 4242) = 0",
    "process_vm_readv(4242, [{iov_base=0x1, iov_len=8}], 1, [{iov_base=0x1, iov_len=8}], 1, 0) = 8",
    f'chdir("{HOME}/.ssh") = 0',
    f'openat(AT_FDCWD<{HOME}>, "{HOME}/.config/pulse/cookie", O_RDWR|O_CREAT, 0600) = 7<{HOME}/.config/pulse/cookie>',
]
ALLOWED = [
    'connect(5<UNIX-STREAM:[771]>, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X5"}, 20) = 0',
    'connect(5<UNIX-STREAM:[771]>, {sa_family=AF_UNIX, sun_path="/tmp/desk/session/socket"}, 110) = 0',
    'bind(5<UNIX-STREAM:[771]>, {sa_family=AF_UNIX, sun_path="/tmp/desk/run/neckbreak/neckbreak.sock"}, 110) = 0',
    'sendto(5<UNIX-STREAM:[7->8]>, "{sa_family=AF_INET, sin_addr=1}", 30, MSG_NOSIGNAL, NULL, 0) = 30',
    f'openat(AT_FDCWD<{HOME}>, "{HOME}/.config/neckbreak/settings.toml", O_RDWR|O_CREAT, 0600)'
    f" = 7<{HOME}/.config/neckbreak/settings.toml>",
    f'openat(AT_FDCWD<{HOME}>, "Documents/work.ics", O_RDONLY|O_CLOEXEC) = 7<{HOME}/Documents/work.ics>',
    f'rename("{HOME}/Documents/.history.json.a1b2c3d4", "{HOME}/Documents/history.json") = 0',
    f'mkdir("{HOME}/.config", 0700) = -1 EEXIST (File exists)',
    'openat(AT_FDCWD</>, "/usr/share/fonts/truetype/a.ttf", O_RDONLY) = 7</usr/share/fonts/truetype/a.ttf>',
    'openat(AT_FDCWD</>, "/dev/null", O_RDWR) = 7</dev/null<char 1:3>>',
]


@pytest.mark.parametrize("line", REFUSED, ids=[f"{n} {line[:24]}" for n, line in enumerate(REFUSED)])
def test_it_refuses(tmp_path: Path, line: str) -> None:
    assert len(judge(tmp_path, line).failures) == 1


@pytest.mark.parametrize("line", ALLOWED, ids=[f"{n} {line[:24]}" for n, line in enumerate(ALLOWED)])
def test_it_lets_pass(tmp_path: Path, line: str) -> None:
    assert not judge(tmp_path, line).failures


def test_a_file_dialog_shows_names_but_opens_nothing(tmp_path: Path) -> None:
    listed = f'openat(AT_FDCWD<{HOME}>, "Documents", O_RDONLY|O_DIRECTORY) = 7<{HOME}/Documents>'
    looked = f'statx(AT_FDCWD<{HOME}>, "Documents/tax.pdf", AT_STATX_SYNC_AS_STAT, STATX_ALL, {{stx_size=1}}) = 0'
    opened = f'openat(AT_FDCWD<{HOME}>, "Documents/tax.pdf", O_RDONLY) = 7<{HOME}/Documents/tax.pdf>'
    report = judge(tmp_path, listed, looked, opened, shows_files=True)
    assert list(report.failures) == ["neckbreak: openat ~/Documents/tax.pdf"]


def test_a_child_is_judged_by_what_it_runs(tmp_path: Path) -> None:
    """The sound server's cookie is the player's to make; what the player reads of the user's is refused."""
    fork = "vfork() = 101"
    play = 'execve("/usr/bin/paplay", ["/usr/bin/paplay", "bell.wav"], 0x55 /* 20 vars */) = 0'
    cookie = (
        f'openat(AT_FDCWD</>, "{HOME}/.config/pulse/cookie", O_RDWR|O_CREAT, 0600) = 5<{HOME}/.config/pulse/cookie>'
    )
    key = f'openat(AT_FDCWD</>, "{HOME}/.ssh/id_rsa", O_RDONLY) = 5<{HOME}/.ssh/id_rsa>'
    net = "socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 5<TCP:[7]>"
    report = judge(tmp_path, fork, child=(play, cookie, key, net))
    assert list(report.failures) == ["paplay: openat ~/.ssh/id_rsa", "paplay: socket AF_INET"]
    assert any("paplay" in line and "cookie" in line for line in report.lines())


def test_only_speech_dispatcher_may_look_for_a_voice_on_this_computer(tmp_path: Path) -> None:
    begin = 'execve("/usr/bin/speech-dispatcher", ["speech-dispatcher", "--spawn"], 0x55 /* 20 vars */) = 0'
    made = "socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 5<TCP:[7]>"
    near = 'connect(5<TCP:[7]>, {sa_family=AF_INET, sin_port=htons(59125), sin_addr=inet_addr("127.0.0.1")}, 16) = 0'
    far = 'connect(5<TCP:[7]>, {sa_family=AF_INET, sin_port=htons(59125), sin_addr=inet_addr("10.0.0.1")}, 16) = 0'
    report = judge(tmp_path, "vfork() = 101", child=(begin, made, near, far))
    assert [failure for failure in report.failures if "10.0.0.1" in failure] == list(report.failures)
    assert len(report.failures) == 1
