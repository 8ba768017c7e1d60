from __future__ import annotations

import plistlib
import shutil
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from neckbreak.desktop.autostart import (
    APPROVED_KEY,
    RUN_KEY,
    RUN_NAME,
    Autostart,
    AutostartState,
    LaunchAgentAutostart,
    NoAutostart,
    RunKeyAutostart,
    XdgAutostart,
    choose_autostart,
    launch_command,
)

NAME = "io.github.neckbreak.NeckBreak.desktop"
ON, OFF, BLOCKED = AutostartState.ON, AutostartState.OFF, AutostartState.BLOCKED


def program(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("#!/bin/sh\n")
    file.chmod(0o755)
    return file


class FakeRegistry:
    """The keys of one user; behaves like winreg where we use it, refusals included."""

    HKEY_CURRENT_USER = "HKCU"
    KEY_READ, KEY_SET_VALUE, REG_SZ, REG_BINARY = 1, 2, 1, 3

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, tuple[Any, int]]] = {}

    @contextmanager
    def OpenKey(  # noqa: N802
        self, key: Any, sub_key: str, reserved: int = 0, access: int = KEY_READ
    ) -> Iterator[tuple[str, int]]:
        assert key == self.HKEY_CURRENT_USER
        if sub_key not in self.keys:
            raise FileNotFoundError(sub_key)
        yield sub_key, access

    @contextmanager
    def CreateKey(self, key: Any, sub_key: str) -> Iterator[tuple[str, int]]:  # noqa: N802
        assert key == self.HKEY_CURRENT_USER
        self.keys.setdefault(sub_key, {})
        yield sub_key, self.KEY_SET_VALUE

    def QueryValueEx(self, key: Any, name: str) -> tuple[Any, int]:  # noqa: N802
        if name not in self.keys[key[0]]:
            raise FileNotFoundError(name)
        return self.keys[key[0]][name]

    def SetValueEx(self, key: Any, name: str, reserved: int, kind: int, content: Any) -> None:  # noqa: N802
        if key[1] != self.KEY_SET_VALUE:
            raise PermissionError(name)
        self.keys[key[0]][name] = (content, kind)

    def DeleteValue(self, key: Any, name: str) -> None:  # noqa: N802
        if key[1] != self.KEY_SET_VALUE:
            raise PermissionError(name)
        if name not in self.keys[key[0]]:
            raise FileNotFoundError(name)
        del self.keys[key[0]][name]


class Xdg:
    def __init__(self, folder: Path) -> None:
        self.user = folder / "config" / "autostart"
        self.system = folder / "etc" / "autostart"
        self.program = program(folder / "bin" / "neckbreak")
        self.autostart = XdgAutostart(self.user, [self.system], [str(self.program)])

    @property
    def file(self) -> Path:
        return self.user / NAME

    def write(self, folder: Path, *lines: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        entry = ["# ours", "[Desktop Entry]", "Type=Application", "Name=NeckBreak", "Exec=neckbreak", *lines]
        (folder / NAME).write_text("\n".join(entry))


@pytest.fixture
def xdg(tmp_path: Path) -> Xdg:
    return Xdg(tmp_path)


def systems(folder: Path) -> list[Autostart]:
    return [
        XdgAutostart(folder / "xdg", [], [str(program(folder / "neckbreak"))]),
        RunKeyAutostart(FakeRegistry(), [r"C:\Program Files\NeckBreak\neckbreak.exe"]),
        LaunchAgentAutostart(folder / "agents", ["/Applications/NeckBreak.app/Contents/MacOS/neckbreak"]),
    ]


def test_each_system_turns_on_and_off_any_number_of_times(tmp_path: Path) -> None:
    for autostart in systems(tmp_path):
        assert autostart.state() is OFF
        autostart.disable()
        for _ in range(2):
            autostart.enable()
            assert autostart.state() is ON
        for _ in range(2):
            autostart.disable()
            assert autostart.state() is OFF


def test_without_a_means_nothing_is_ever_on() -> None:
    autostart: Autostart = NoAutostart()

    autostart.enable()
    autostart.disable()

    assert autostart.state() is OFF


def test_xdg_names_the_program_absolutely_and_in_quotes(xdg: Xdg) -> None:
    xdg.autostart.enable()

    lines = xdg.file.read_text().splitlines()
    assert f'Exec="{xdg.program}" "--autostart"' in lines
    assert f"TryExec={xdg.program}" in lines
    assert {"X-GNOME-Autostart-enabled=true", "X-KDE-autostart-after=panel"} <= set(lines)


def test_xdg_files_are_private_and_whole(xdg: Xdg) -> None:
    xdg.autostart.enable()

    assert stat.S_IMODE(xdg.file.stat().st_mode) == 0o600
    assert [file.name for file in xdg.user.iterdir()] == [NAME]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
def test_xdg_file_is_valid_and_survives_an_odd_folder(tmp_path: Path) -> None:
    odd = program(tmp_path / 'a "b" $c `d` \\e 100% é' / "neckbreak")
    autostart = XdgAutostart(tmp_path / "autostart", [], [str(odd)])

    autostart.enable()

    file = tmp_path / "autostart" / NAME
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout) == (0, "")
    assert autostart.state() is ON
    raw = next(line for line in file.read_text().splitlines() if line.startswith("Exec="))
    unescaped = raw.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    shell = subprocess.run(["sh", "-c", f"printf '%s|' {unescaped}"], capture_output=True, text=True, timeout=20)
    assert shell.stdout == f"{odd}|--autostart|"  # a shell's quotes mean the same here


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_xdg_respects_the_settings_of_the_desktop_until_told(xdg: Xdg, line: str) -> None:
    xdg.write(xdg.user, line)
    assert xdg.autostart.state() is BLOCKED

    xdg.autostart.enable()

    assert xdg.autostart.state() is ON


def test_xdg_file_for_the_whole_system_counts_and_can_be_hidden(xdg: Xdg) -> None:
    xdg.write(xdg.system)
    assert xdg.autostart.state() is ON

    xdg.autostart.disable()
    assert xdg.autostart.state() is BLOCKED
    assert "Hidden=true" in xdg.file.read_text()

    xdg.autostart.enable()
    assert xdg.autostart.state() is ON


def test_xdg_users_file_beats_the_systems(xdg: Xdg) -> None:
    xdg.write(xdg.system, "Hidden=true")
    xdg.write(xdg.user)

    assert xdg.autostart.state() is ON


def test_xdg_entry_of_a_removed_program_is_off(xdg: Xdg) -> None:
    xdg.autostart.enable()

    xdg.program.unlink()

    assert xdg.autostart.state() is OFF


def test_xdg_reads_rubbish_as_off(xdg: Xdg) -> None:
    xdg.user.mkdir(parents=True)
    xdg.file.write_bytes(b"\xff\x00 [Desktop\nExec=elsewhere\n[Other]\nExec=x\n")

    assert xdg.autostart.state() is OFF


def test_xdg_tells_when_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    autostart = XdgAutostart(tmp_path / "file", [], ["/usr/bin/neckbreak"])

    assert autostart.state() is OFF
    with pytest.raises(OSError, match="file"):
        autostart.enable()


def test_run_key_quotes_the_program() -> None:
    registry = FakeRegistry()

    RunKeyAutostart(registry, [r"C:\Program Files\Python\pythonw.exe", "-m", "neckbreak"]).enable()

    line = r'"C:\Program Files\Python\pythonw.exe" -m neckbreak --autostart'
    assert registry.keys[RUN_KEY] == {RUN_NAME: (line, registry.REG_SZ)}


@pytest.mark.parametrize(("first", "state"), [(2, ON), (6, ON), (3, BLOCKED), (7, BLOCKED)])
def test_task_managers_switch_is_its_first_byte(first: int, state: AutostartState) -> None:
    registry = FakeRegistry()
    autostart = RunKeyAutostart(registry, ["neckbreak.exe"])
    autostart.enable()

    registry.keys[APPROVED_KEY] = {RUN_NAME: (bytes([first, *[0] * 11]), registry.REG_BINARY)}

    assert autostart.state() is state


def test_task_managers_no_outlives_the_entry_and_yields_to_an_explicit_yes() -> None:
    registry = FakeRegistry()
    autostart = RunKeyAutostart(registry, ["neckbreak.exe"])
    registry.keys[APPROVED_KEY] = {RUN_NAME: (b"\x03" + bytes(11), 3), "Other": (b"\x03", 3)}

    autostart.disable()
    assert autostart.state() is BLOCKED

    autostart.enable()
    assert autostart.state() is ON
    assert list(registry.keys[APPROVED_KEY]) == ["Other"]


def test_launch_agent_starts_once_and_is_not_kept_alive(tmp_path: Path) -> None:
    LaunchAgentAutostart(tmp_path / "LaunchAgents", ["/a b/neckbreak"]).enable()

    agent = plistlib.loads((tmp_path / "LaunchAgents" / "io.github.neckbreak.NeckBreak.plist").read_bytes())
    assert agent["ProgramArguments"] == ["/a b/neckbreak", "--autostart"]
    assert (agent["RunAtLoad"], agent["ProcessType"]) == (True, "Interactive")
    assert "KeepAlive" not in agent


@pytest.mark.parametrize(
    ("content", "state"),
    [
        (plistlib.dumps({"RunAtLoad": True, "Disabled": True}), BLOCKED),
        (plistlib.dumps({"RunAtLoad": False}), OFF),
        (plistlib.dumps(["no", "agent"]), OFF),
        (b"<?xml version='1.0'?><plist><dict>", OFF),
        (b"", OFF),
    ],
)
def test_launch_agent_state_is_what_the_file_says(tmp_path: Path, content: bytes, state: AutostartState) -> None:
    (tmp_path / "io.github.neckbreak.NeckBreak.plist").write_bytes(content)

    assert LaunchAgentAutostart(tmp_path, ["/neckbreak"]).state() is state


def test_an_appimage_starts_itself() -> None:
    environ = {"APPIMAGE": "/opt/NeckBreak.AppImage", "APPDIR": "/tmp/.mount_Neck"}

    command = launch_command(environ, "/tmp/.mount_Neck/usr/bin/neckbreak", "neckbreak", frozen=True)

    assert command == ["/opt/NeckBreak.AppImage"]


def test_a_terminal_in_an_appimage_is_not_taken_for_us() -> None:
    environ = {"APPIMAGE": "/opt/Terminal.AppImage", "APPDIR": "/tmp/.mount_Term"}

    command = launch_command(environ, "/nowhere/python3", "/nowhere/neckbreak/__main__.py", frozen=False)

    assert command == ["/nowhere/python3", "-m", "neckbreak"]


def test_a_frozen_program_starts_itself() -> None:
    assert launch_command({}, "/opt/neckbreak/neckbreak", "neckbreak", frozen=True) == ["/opt/neckbreak/neckbreak"]


def test_the_bundle_of_windows_starts_without_a_console_wherever_it_was_switched_on(tmp_path: Path) -> None:
    command = launch_command({}, str(tmp_path / "neckbreak.com"), "neckbreak", frozen=True)

    assert command == [str(tmp_path / "neckbreak.exe")]


def test_the_script_of_a_virtual_environment_is_kept_as_it_was_named(tmp_path: Path) -> None:
    real = program(tmp_path / "python3.11")
    script = program(tmp_path / "venv" / "bin" / "neckbreak")
    python = script.with_name("python")
    python.symlink_to(real)

    by_name = launch_command({}, str(python), str(script), frozen=False)
    by_module = launch_command({}, str(python), "/lib/neckbreak/__main__.py", frozen=False)

    assert by_name == by_module == [str(script)]


def test_without_a_script_the_module_is_run_by_the_same_python(tmp_path: Path) -> None:
    python = tmp_path / "bin" / "python"

    assert launch_command({}, str(python), "-m", frozen=False) == [str(python), "-m", "neckbreak"]


def test_windows_opens_no_console(tmp_path: Path) -> None:
    windowless = program(tmp_path / "pythonw.exe")

    command = launch_command({}, str(tmp_path / "python.exe"), str(tmp_path / "neckbreak"), frozen=False)

    assert command == [str(windowless), "-m", "neckbreak"]


def test_each_system_gets_its_own_means(tmp_path: Path) -> None:
    def choose(platform: str, **environ: str) -> Autostart | None:
        return choose_autostart(environ, "/usr/bin/python3", "neckbreak", platform=platform, home=tmp_path)

    assert isinstance(choose("darwin"), LaunchAgentAutostart)
    assert isinstance(choose("linux"), XdgAutostart)
    assert isinstance(choose("freebsd14"), XdgAutostart)
    assert choose("linux", FLATPAK_ID="io.github.neckbreak.NeckBreak") is None


def test_linux_uses_the_folders_of_the_session(tmp_path: Path) -> None:
    environ = {"XDG_CONFIG_HOME": str(tmp_path / "own"), "XDG_CONFIG_DIRS": f"relative:{tmp_path / 'all'}"}
    exe = str(program(tmp_path / "neckbreak"))
    autostart = choose_autostart(environ, exe, exe, platform="linux", home=tmp_path / "home")
    assert autostart is not None

    autostart.enable()
    assert (tmp_path / "own" / "autostart" / NAME).exists()

    autostart.disable()
    (tmp_path / "all" / "autostart").mkdir(parents=True)
    (tmp_path / "all" / "autostart" / NAME).write_text("[Desktop Entry]\nExec=neckbreak\n")
    assert autostart.state() is ON


def test_a_relative_folder_of_the_environment_is_ignored(tmp_path: Path) -> None:
    exe = str(program(tmp_path / "neckbreak"))
    autostart = choose_autostart({"XDG_CONFIG_HOME": "own"}, exe, exe, platform="linux", home=tmp_path)
    assert autostart is not None

    autostart.enable()

    assert (tmp_path / ".config" / "autostart" / NAME).exists()
