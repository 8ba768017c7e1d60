"""What the packages for Windows and macOS are made from, as far as Linux can tell.

`make campaign NAME=installer` runs the installer itself, by Wine.
"""

from __future__ import annotations

import importlib
import json
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

from neckbreak import APP_ID, __version__
from neckbreak.desktop import autostart

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
NSI = (PACKAGING / "windows" / "neckbreak.nsi").read_text(encoding="utf-8")
URL, HOMEPAGE = "https://example.org/files/", "https://example.org"


@pytest.fixture
def part() -> Iterator[object]:
    """Imports a module of packaging/ by its name."""
    before = set(sys.modules)
    sys.path.insert(0, str(PACKAGING))

    def imported(name: str) -> ModuleType:
        return importlib.import_module(name)

    yield imported
    sys.path.remove(str(PACKAGING))
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(PACKAGING)):
            del sys.modules[name]


# -- what each system is told ----------------------------------------------------------------------------------------


def test_the_version_and_the_name_are_the_programs_own(part) -> None:
    facts = part("facts")

    assert facts.version() == __version__
    assert facts.APP_ID == APP_ID
    assert len(facts.four_numbers()) == 4
    assert ".".join(map(str, facts.four_numbers())).startswith(__version__)


def test_macos_shows_it_in_the_menu_bar_and_is_asked_for_nothing(part) -> None:
    told = plistlib.loads(plistlib.dumps(part("facts").info_plist()))

    assert told["LSUIElement"] is True
    assert re.fullmatch(r"\d+\.\d+", told["LSMinimumSystemVersion"])
    assert [key for key in told if key.endswith("UsageDescription")] == []


def test_signed_it_may_do_no_more_than_python_needs() -> None:
    allowed = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())

    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.parametrize("given", [(), ("--help",), ("--ad-hoc",)], ids=" ".join)
def test_without_an_identity_or_an_application_nothing_is_signed(tmp_path: Path, given: tuple[str, ...]) -> None:
    environ = {"PATH": os.environ["PATH"], "NECKBREAK_APP": str(tmp_path / "NeckBreak.app")}
    script = PACKAGING / "macos" / "sign.sh"

    done = subprocess.run([script, *given], env=environ, capture_output=True, text=True, timeout=20)

    assert done.returncode in (1, 2)
    assert len(done.stderr.splitlines()) in (1, 2)
    assert "command not found" not in done.stderr


def test_the_details_of_the_program_for_windows_are_python_that_pyinstaller_can_read(part) -> None:
    class Made:
        def __init__(self, *given: object, **named: object) -> None:
            self.given = (given, named)

    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )

    made = eval(part("facts").version_resource(), {name: type(name, (Made,), {}) for name in names})

    strings, variables = made.given[1]["kids"]
    table = strings.given[0][0][0]
    texts = dict(each.given[0] for each in table.given[0][1])
    assert texts["ProductVersion"] == __version__
    assert variables.given[0][0][0].given[0] == ("Translation", [0x409, 1200])


# -- icons -----------------------------------------------------------------------------------------------------------


def test_the_icon_for_windows_has_every_size(part, qapp) -> None:
    content = part("make_icons").ico()

    assert struct.unpack("<HHH", content[:6]) == (0, 1, 9)
    sizes = []
    for index in range(9):
        width, height, _, _, _, bits, length, place = struct.unpack(
            "<BBBBHHII", content[6 + 16 * index : 22 + 16 * index]
        )
        picture = QImage.fromData(content[place : place + length], "PNG")
        assert (picture.width() % 256, picture.height() % 256, bits) == (width, height, 32)
        sizes.append(picture.width())
    assert {16, 24, 32, 48, 256} <= set(sizes)
    assert place + length == len(content)


def test_the_icon_for_macos_has_what_its_names_promise(part, qapp) -> None:
    icons = part("make_icons")
    content = icons.icns()

    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8])[0] == len(content)
    place, found = 8, {}
    while place < len(content):
        name, length = content[place : place + 4].decode(), struct.unpack(">I", content[place + 4 : place + 8])[0]
        found[name] = QImage.fromData(content[place + 8 : place + length], "PNG").width()
        place += length
    assert found == icons.ICNS


# -- the parts of Qt -------------------------------------------------------------------------------------------------


def test_windows_has_pipes_and_nothing_else_beyond_linux(part) -> None:
    modules = part("qt_parts").ALL_MODULES

    assert set(modules["win32"]) - set(modules["linux"]) == {"QtNetwork"}
    assert set(modules["darwin"]) == set(modules["linux"])


@pytest.mark.parametrize(
    ("platform", "path", "used"),
    [
        ("win32", r"PySide6\plugins\platforms\qwindows.dll", True),
        ("win32", r"PySide6\plugins\styles\qmodernwindowsstyle.dll", True),
        ("win32", r"PySide6\plugins\tls\qschannelbackend.dll", False),
        ("darwin", "PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("darwin", "PySide6/Qt/plugins/platforms/libqminimal.dylib", False),
    ],
)
def test_plugins_are_known_by_each_systems_names(part, platform: str, path: str, used: bool) -> None:
    assert part("qt_parts").is_plugin_in_use(path, platform) is used


@pytest.mark.parametrize(
    ("path", "is_library"),
    [
        (r"PySide6\Qt6Core.dll", True),
        (r"PySide6\pyside6.abi3.dll", True),
        (r"PySide6\QtCore.pyd", False),
        (r"PySide6\msvcp140.dll", False),
        (r"PySide6\plugins\platforms\qwindows.dll", False),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", True),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/Resources/Info.plist", False),
        ("PySide6/libpyside6.abi3.6.11.dylib", True),
        ("PySide6/QtCore.abi3.so", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("Python.framework/Versions/3.11/Python", False),
    ],
)
def test_a_library_is_told_from_what_is_linked_with_it(part, path: str, is_library: bool) -> None:
    assert part("qt_parts").is_library(path) is is_library


@pytest.mark.parametrize(
    ("entry", "used"),
    [
        (("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", "/s/QtGui", "BINARY"), True),
        (("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", "/s/QtQml", "BINARY"), False),
        (("PySide6/Qt/lib/QtQml.framework/Resources/Info.plist", "/s/Info.plist", "DATA"), False),
        (("PySide6/Qt/lib/QtGui.framework/Versions/Current", "A", "SYMLINK"), True),
        (("PySide6/Qt/lib/QtQml.framework/Versions/Current", "A", "SYMLINK"), False),
        (("QtGui", "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", "SYMLINK"), True),
        (("QtQml", "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", "SYMLINK"), False),
        (("Python", "Python.framework/Versions/3.11/Python", "SYMLINK"), True),
        (("Python.framework/Versions/3.11/Python", "/s/Python", "BINARY"), True),
        (("PySide6\\Qt6Qml.dll", "C:\\s\\Qt6Qml.dll", "BINARY"), False),
        (("PySide6\\msvcp140.dll", "C:\\s\\msvcp140.dll", "BINARY"), True),
    ],
)
def test_what_nothing_needs_of_qt_stays_out_and_everything_else_goes_in(part, entry, used: bool) -> None:
    assert part("qt_parts").is_in_use(entry, {"QtGui", "Qt6Gui.dll"}) is used


def test_what_is_linked_is_found_through_what_it_is_linked_with(part, tmp_path: Path) -> None:
    files = {
        "QtWidgets.pyd": b"..Qt6Widgets.dll\0pyside6.abi3.dll\0KERNEL32.dll",
        "Qt6Widgets.dll": b"Qt6Gui.dll\0",
        "Qt6Gui.dll": b"Qt6Core.dll",
        "Qt6Core.dll": b"",
        "Qt6Qml.dll": b"Qt6Core.dll",
        "pyside6.abi3.dll": b"shiboken6.abi3.dll",
        "shiboken6.abi3.dll": b"",
        "QtGui.abi3.so": b"@rpath/QtGui.framework/Versions/A/QtGui\0@rpath/libpyside6.abi3.6.11.dylib\0",
        "QtGui": b"/x/QtDBus.framework/Versions/A/QtDBus\0",
        "QtDBus": b"",
        "QtQml": b"",
        "libpyside6.abi3.6.11.dylib": b"",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    needed, libraries = part("qt_parts").needed, [tmp_path / name for name in files]

    assert needed([tmp_path / "QtWidgets.pyd"], libraries) == {
        *("Qt6Widgets.dll", "Qt6Gui.dll", "Qt6Core.dll", "pyside6.abi3.dll", "shiboken6.abi3.dll")
    }
    assert needed([tmp_path / "QtGui.abi3.so"], libraries) == {"QtGui", "QtDBus", "libpyside6.abi3.6.11.dylib"}


def test_what_plyer_imports_by_name_is_there(part) -> None:
    import plyer

    folder = Path(plyer.__file__).parents[1]
    for platform in ("linux", "win32", "darwin"):
        for name in part("facts").plyer_modules(platform):
            assert folder.joinpath(*name.split(".")).with_suffix(".py").is_file(), name


# -- the two programs of Windows -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("program", "arguments", "command"),
    [
        ("neckbreak.com", [], ["neckbreak.exe"]),
        ("NECKBREAK.COM", ["--autostart"], ["NECKBREAK.exe", "--autostart"]),
        ("neckbreak.com", ["status"], []),
        ("neckbreak.exe", [], []),
        ("neckbreak", [], []),
    ],
)
def test_the_terminals_program_leaves_the_tray_app_to_the_other(part, program, arguments, command) -> None:
    assert part("bundle_main").windowed(program, arguments) == command


def test_the_installer_knows_the_names_of_the_program() -> None:
    assert f'"{autostart.RUN_KEY}"' in NSI
    assert f'"{autostart.APPROVED_KEY}"' in NSI
    assert f'"{autostart.RUN_NAME}"' in NSI
    assert autostart.AUTOSTART in NSI
    assert "RequestExecutionLevel user" in NSI
    assert "HKLM" not in NSI


def test_every_question_of_the_installer_has_a_silent_answer() -> None:
    questions = re.findall(r"^ *MessageBox .*", NSI.replace("\\\n", ""), re.MULTILINE)

    assert len(questions) == 3
    assert [each for each in questions if "/SD ID" not in each] == []


@pytest.mark.skipif(not shutil.which("makensis"), reason="needs nsis")
def test_the_installer_compiles_without_a_warning(tmp_path: Path, part, qapp) -> None:
    payload = tmp_path / "payload"
    (payload / "_internal").mkdir(parents=True)
    for name in ("neckbreak.exe", "neckbreak.com", "_internal/base_library.zip"):
        (payload / name).write_text(name)
    (tmp_path / "neckbreak.ico").write_bytes(part("make_icons").ico())
    made = tmp_path / "NeckBreak-setup.exe"
    told = {
        "VERSION": "1.2.3",
        "NUMBERS": "1.2.3.0",
        "PAYLOAD": payload,
        "ICON": tmp_path / "neckbreak.ico",
        "OUT": made,
    }

    done = subprocess.run(
        [
            "makensis",
            "-V2",
            "-WX",
            *(f"-D{name}={value}" for name, value in told.items()),
            PACKAGING / "windows/neckbreak.nsi",
        ],
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    assert made.read_bytes()[:2] == b"MZ"


# -- winget and Homebrew ---------------------------------------------------------------------------------------------


def test_the_templates_are_filled_from_what_was_made(part, tmp_path: Path) -> None:
    (tmp_path / f"NeckBreak-{__version__}-windows-x64-setup.exe").write_bytes(b"setup")
    (tmp_path / f"NeckBreak-{__version__}-macos-arm64.zip").write_bytes(b"zip")

    made = part("manifests").write(tmp_path, URL, HOMEPAGE)

    texts = {each.name: each.read_text(encoding="utf-8") for each in made}
    assert len(texts) == 4
    for name, text in texts.items():
        assert re.search(rf'version:? "{re.escape(__version__)}"', text, re.IGNORECASE), name
        assert "@" not in text, name
    installer = texts["NeckBreak.NeckBreak.installer.yaml"]
    assert f'InstallerUrl: "https://example.org/files/NeckBreak-{__version__}-windows-x64-setup.exe"' in installer
    assert re.search(r'InstallerSha256: "[0-9a-f]{64}"', installer)
    assert "depends_on arch: :arm64" in texts["neckbreak.rb"]


def test_what_was_not_made_is_left_out_and_named(part, tmp_path: Path, capsys) -> None:
    (tmp_path / "NeckBreak-0.0.1-macos-arm64.zip").write_bytes(b"an older one")

    assert part("manifests").write(tmp_path, URL, HOMEPAGE) == []
    assert [line.split(",")[0] for line in capsys.readouterr().err.splitlines()] == ["Left out", "Left out"]


def test_the_manifests_of_winget_belong_together() -> None:
    kinds = {}
    for file in (PACKAGING / "winget").iterdir():
        lines = [line for line in file.read_text(encoding="utf-8").splitlines() if re.match(r"\w+: \S", line)]
        told = dict(line.split(": ", 1) for line in lines)
        kinds[told["ManifestType"]] = told
        assert (told["PackageIdentifier"], told["PackageVersion"]) == ("NeckBreak.NeckBreak", '"@VERSION@"')
        assert file.name.startswith(told["PackageIdentifier"])
    assert set(kinds) == {"version", "installer", "defaultLocale"}
    assert {told["ManifestVersion"] for told in kinds.values()} == {"1.6.0"}
    assert kinds["installer"]["ProductCode"] == "NeckBreak"
    assert r"Uninstall\NeckBreak" in NSI


def test_the_cask_removes_what_the_program_makes() -> None:
    cask = (PACKAGING / "homebrew" / "neckbreak.rb").read_text(encoding="utf-8")

    assert f"LaunchAgents/{APP_ID}.plist" in cask
    assert "~/Library/Application Support/NeckBreak" in cask
    assert "~/Library/Logs/NeckBreak" in cask


# -- the lists and the workflow ---------------------------------------------------------------------------------------


def test_what_windows_needs_beside_is_pinned_with_a_hash() -> None:
    pinned = (PACKAGING / "windows" / "requirements.txt").read_text(encoding="utf-8")

    assert re.findall(r"^([\w.-]+)==\S+ \\\n    --hash=sha256:[0-9a-f]{64}$", pinned, re.MULTILINE) == ["colorama"]
    assert "://" not in pinned


def test_the_workflow_may_only_read_and_uses_what_exists() -> None:
    text = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")

    assert re.findall(r"^ *permissions:\n((?:  .*\n)+)", text, re.MULTILINE) == ["  contents: read\n"]
    assert not re.search(r"secrets\.|write", text)
    for script in set(re.findall(r"packaging[/\\][\w/\\]+\.(?:py|sh)", text)):
        assert (ROOT / script.replace("\\", "/")).is_file(), script


def test_the_smoke_test_reads_the_exports_form(part) -> None:
    exported = json.loads(
        '{"tables": {"breaks": {"columns": ["id", "outcome"], "rows": [["a", "done"], ["b", "partial"]]}}}'
    )

    assert [row["outcome"] for row in part("smoke").breaks(exported)] == ["done", "partial"]
