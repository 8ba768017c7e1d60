"""The paths of every system, on any system; and folders that are the user's alone."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from neckbreak.desktop.paths import SOCKET_NAME, Paths, UnsafeFolderError, find_paths, private_dir, replace_file

SYSTEMS = ("linux", "win32", "darwin")
NOBODY = 65534
root_only = pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs to become another user")

Find = Callable[..., Paths]


@pytest.fixture
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short folder: pytest's own names are near a socket's limit."""
    return tmp_path_factory.mktemp("p")


@pytest.fixture
def find(base: Path) -> Find:
    def found(environ: dict[str, str], platform: str = "linux", home: Path = Path("/h")) -> Paths:
        return find_paths(environ, platform, home, run_root=base / "run", temp=base / "tmp")

    return found


def test_linux_follows_the_xdg_folders(find, base):
    environ = {
        "XDG_CONFIG_HOME": "/x/config",
        "XDG_DATA_HOME": "/x/data",
        "XDG_STATE_HOME": "/x/state",
        "XDG_RUNTIME_DIR": "/x/run",
    }
    found = find(environ)

    assert found == Paths(
        Path("/x/config/neckbreak/settings.toml"),
        Path("/x/data/neckbreak"),
        Path("/x/state/neckbreak/log"),
        Path("/x/run/neckbreak"),
    )
    assert found.history == Path("/x/data/neckbreak/history.db")
    assert found.backups == Path("/x/data/neckbreak/backups")


def test_in_a_flatpak_the_runtime_folder_is_the_one_that_its_instances_share(find: Find) -> None:
    found = find({"XDG_RUNTIME_DIR": "/x/run", "FLATPAK_ID": "io.github.neckbreak.NeckBreak"})

    assert found.runtime == Path("/x/run/app/io.github.neckbreak.NeckBreak/neckbreak")


@pytest.mark.parametrize("environ", [{}, {"XDG_CONFIG_HOME": "", "XDG_DATA_HOME": "here", "XDG_RUNTIME_DIR": "./run"}])
def test_linux_without_usable_xdg_folders_uses_the_home(find, environ):
    assert find(environ) == Paths(
        Path("/h/.config/neckbreak/settings.toml"),
        Path("/h/.local/share/neckbreak"),
        Path("/h/.local/state/neckbreak/log"),
        Path("/h/.local/share/neckbreak/run"),
    )


def test_the_folder_that_systemd_makes_is_found_without_the_variable(find, base):
    folder = base / "run" / str(os.getuid())
    folder.mkdir(parents=True)

    assert find({}).runtime == folder / "neckbreak"
    assert find({"XDG_RUNTIME_DIR": str(folder)}).runtime == folder / "neckbreak"


@root_only
def test_a_runtime_folder_of_somebody_else_is_not_used(find, base):
    folder = base / "run" / str(os.getuid())
    folder.mkdir(parents=True)
    os.chown(folder, NOBODY, NOBODY)

    assert find({}).runtime == Path("/h/.local/share/neckbreak/run")


def test_an_unknown_system_is_like_linux(find):
    assert find({}, "freebsd14") == find({}, "linux")


def test_windows_roams_the_settings_and_keeps_the_rest_local(find):
    found = find({"APPDATA": "/a/Roaming", "LOCALAPPDATA": "/a/Local"}, "win32")

    assert found == Paths(
        Path("/a/Roaming/NeckBreak/settings.toml"),
        Path("/a/Local/NeckBreak"),
        Path("/a/Local/NeckBreak/log"),
        Path("/a/Local/NeckBreak/run"),
    )
    assert find({}, "win32").settings == Path("/h/AppData/Roaming/NeckBreak/settings.toml")
    assert find({}, "win32").data == Path("/h/AppData/Local/NeckBreak")


def test_macos_uses_the_library(find):
    support = Path("/h/Library/Application Support/NeckBreak")

    assert find({}, "darwin") == Paths(
        support / "settings.toml", support, Path("/h/Library/Logs/NeckBreak"), support / "run"
    )


@pytest.mark.parametrize("platform", SYSTEMS)
def test_neckbreak_home_holds_everything_on_every_system(find, platform):
    environ = {"NECKBREAK_HOME": "/n", "XDG_CONFIG_HOME": "/x", "APPDATA": "/a", "XDG_RUNTIME_DIR": "/r"}

    assert find(environ, platform) == Paths(Path("/n/settings.toml"), Path("/n"), Path("/n/log"), Path("/n/run"))


def test_a_relative_neckbreak_home_is_meant_from_here(find):
    assert find({"NECKBREAK_HOME": "there"}).data == Path.cwd() / "there"


def test_finding_paths_makes_nothing(find, base):
    find({"NECKBREAK_HOME": str(base / "n")})
    find({"NECKBREAK_HOME": str(base / ("n" * 120))})

    assert list(base.iterdir()) == []


# -- a socket's path is short ------------------------------------------------------------------------------------


@pytest.mark.parametrize("platform", ["linux", "darwin"])
@pytest.mark.parametrize("home", ["n" * 200, "ä" * 60])
def test_a_runtime_path_too_long_for_a_socket_becomes_a_short_one(find, base, platform, home):
    environ = {"NECKBREAK_HOME": f"/{home}"}
    found = find(environ, platform)

    assert found.data == Path(f"/{home}")
    assert len(os.fsencode(found.runtime / SOCKET_NAME)) <= 100
    assert found.runtime.parent == base / "tmp"
    assert found == find(environ, platform)
    assert found.runtime != find({"NECKBREAK_HOME": f"/{home}x"}, platform).runtime
    assert str(os.getuid()) in found.runtime.name


def test_the_short_one_lies_in_the_runtime_folder_where_there_is_one(find):
    found = find({"NECKBREAK_HOME": "/" + "n" * 200, "XDG_RUNTIME_DIR": "/x/run"})

    assert found.runtime.parent == Path("/x/run")


def test_one_that_just_fits_is_kept(find):
    fits = "/" + "n" * (100 - len(f"//run/{SOCKET_NAME}"))

    assert find({"NECKBREAK_HOME": fits}).runtime == Path(fits) / "run"
    assert find({"NECKBREAK_HOME": fits + "n"}).runtime != Path(fits + "n") / "run"


def test_windows_pipes_have_no_such_limit(find):
    assert find({"NECKBREAK_HOME": "/" + "n" * 200}, "win32").runtime == Path("/" + "n" * 200) / "run"


# -- private folders ---------------------------------------------------------------------------------------------


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_private_folder_is_made_with_its_parents(tmp_path):
    folder = tmp_path / "a" / "b"

    assert private_dir(folder) == folder
    assert private_dir(folder) == folder
    assert mode(folder) == 0o700


@pytest.mark.parametrize("before", [0o755, 0o777, 0o500])
def test_an_open_folder_of_ours_is_closed(tmp_path, before):
    folder = tmp_path / "run"
    folder.mkdir()
    folder.chmod(before)

    assert mode(private_dir(folder)) == 0o700


def test_a_link_to_a_folder_of_ours_is_accepted(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")

    assert mode(private_dir(tmp_path / "link")) == 0o700


def test_a_file_in_its_place_is_an_error(tmp_path):
    (tmp_path / "run").write_text("")
    with pytest.raises(FileExistsError):
        private_dir(tmp_path / "run")


@root_only
def test_what_belongs_to_somebody_else_is_refused(tmp_path):
    (tmp_path / "theirs").mkdir()
    os.chown(tmp_path / "theirs", NOBODY, NOBODY)
    (tmp_path / "ours").mkdir()
    (tmp_path / "their-link").symlink_to("ours")
    os.lchown(tmp_path / "their-link", NOBODY, NOBODY)
    (tmp_path / "our-link").symlink_to("theirs")

    for name in ("theirs", "their-link", "our-link"):
        with pytest.raises(UnsafeFolderError, match="does not belong to this user"):
            private_dir(tmp_path / name)
    assert mode(tmp_path / "theirs") != 0o700


@root_only
def test_another_user_refuses_our_folder(public):
    """The way it happens: somebody made the short runtime folder in the shared temporary folder first."""
    shared = public / "tmp"
    shared.mkdir()
    shared.chmod(0o1777)
    (shared / "run").mkdir(mode=0o755)
    script = (
        "import os, sys; from pathlib import Path\n"
        "from neckbreak.desktop.paths import private_dir, UnsafeFolderError\n"
        f"os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})\n"
        "try: private_dir(Path(sys.argv[1]))\n"
        "except UnsafeFolderError: print('refused')\n"
        "print(oct(private_dir(Path(sys.argv[2])).stat().st_mode))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, str(shared / "run"), str(shared / "own")],
        capture_output=True,
        text=True,
        timeout=20,
    )

    assert ran.stdout.split() == ["refused", "0o40700"], ran.stderr


# -- whole files -------------------------------------------------------------------------------------------------


def test_a_file_is_replaced_as_a_whole(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    target.chmod(0o644)
    (tmp_path / ".a.txt.part").write_text("left behind")
    with target.open() as reader:
        replace_file(target, b"new")
        assert reader.read() == "old"

    assert target.read_bytes() == b"new"
    assert mode(target) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]
