"""`doctor` names what is in use for absences, locking and sleep, and what to do where there is nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from neckbreak.core.holds import REASONS
from neckbreak.desktop.idle import NoIdle
from neckbreak.desktop.idle_polled import PolledIdle
from neckbreak.desktop.logind import LOGIND
from neckbreak.desktop.paths import find_paths
from neckbreak.doctor import IDLE, NO_IDLE, idle_finding, lock_finding, suspend_finding
from neckbreak.findings import BLIND, NAMES, database_finding, hold_findings
from neckbreak.storage.history import History
from neckbreak.storage.unwritten import Unwritten, places
from tests.desktop.compositors import StandIn, run_sway
from tests.desktop.conftest import PrivateBus, Start, XServer, private_bus, start, x_server
from tests.fakes import HandDetector
from tests.storage import aged
from tests.storage.samples import everything

__all__ = ["private_bus", "start", "x_server"]

DEADLINE_S = 30.0


@pytest.mark.parametrize("name", IDLE)
def test_a_mechanism_is_named(qapp: object, name: str) -> None:
    finding = idle_finding(PolledIdle(name, lambda: None))
    assert finding.works
    assert name in finding.how
    assert not finding.remedy


@pytest.mark.parametrize("blind", NO_IDLE)
def test_where_there_is_none_it_says_why_and_what_to_do(qapp: object, blind: str) -> None:
    finding = idle_finding(NoIdle(blind=blind))
    assert not finding.works
    assert "never count as away" in finding.how
    assert finding.remedy.endswith(".")


@pytest.mark.parametrize(
    ("sources", "works", "how", "suspend"),
    [
        ((), False, "nobody tells of locking", "the clocks"),
        ((LOGIND,), True, "logind", "logind and the clocks"),
        ((LOGIND, "org.gnome.ScreenSaver"), True, "org.gnome.ScreenSaver", "logind and the clocks"),
        (("org.mate.ScreenSaver",), True, "org.mate.ScreenSaver", "the clocks"),
        (("hidden-window",), False, "nobody tells of locking", "Windows and the clocks"),
        (("hidden-window", "terminal-services"), True, "terminal-services", "Windows and the clocks"),
        (("window-server",), True, "window-server", "the clocks"),
    ],
)
def test_who_tells_of_locking_and_sleep(sources: tuple[str, ...], works: bool, how: str, suspend: str) -> None:
    finding = lock_finding(sources, idle_works=True)
    assert (finding.works, finding.how) == (works, how)
    assert "idle time" in finding.remedy
    assert "by hand" in lock_finding(sources, idle_works=False).remedy
    assert suspend_finding(sources).how == suspend


class Examined:
    """What the command says about a desktop with these variables and no others."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def __call__(self, **environ: str) -> dict[str, dict[str, str]]:
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LC_ALL") if name in os.environ}
        result = subprocess.run(
            [sys.executable, "-m", "neckbreak", "doctor", "--json"],
            env={
                **kept,
                "HOME": str(self._home),
                "NECKBREAK_HOME": str(self._home),
                "QT_QPA_PLATFORM": "offscreen",
                "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere",
                **environ,
            },
            capture_output=True,
            text=True,
            timeout=DEADLINE_S,
            check=False,
        )
        assert result.returncode == 0, result.stderr
        return {finding["what"]: finding for finding in json.loads(result.stdout)}


@pytest.fixture
def examined(tmp_path: Path) -> Examined:
    return Examined(tmp_path)


@pytest.fixture
def short_folder() -> Iterator[Path]:
    import tempfile

    with tempfile.TemporaryDirectory(prefix="nb-wl-") as name:
        yield Path(name)


def test_on_sway(qapp: object, start: Start, examined: Examined) -> None:
    with run_sway(start) as sway:
        said = examined(**sway.environ, DISPLAY=":64999")
    assert said["idle"]["how"].endswith("(wayland-kde-idle)") or said["idle"]["how"].endswith("(wayland-ext-idle)")
    assert not said["lock"]["works"]
    assert said["lock"]["remedy"] == "Absences are still seen by idle time."


def test_on_x11(x_server: XServer, examined: Examined) -> None:
    assert examined(DISPLAY=x_server.display)["idle"]["how"].endswith("(x11-sync)")


def test_in_a_session_with_a_bus(private_bus: PrivateBus, examined: Examined) -> None:
    private_bus.script("mutter_idle.py", "org.gnome.Mutter.IdleMonitor")
    private_bus.template("gnome_screensaver", "org.gnome.ScreenSaver")
    private_bus.template("logind", LOGIND)
    session = "/org/freedesktop/login1"
    mock = "org.freedesktop.DBus.Mock"
    private_bus.do(LOGIND, session, mock, "AddSession", "ssusb", "c1", "seat0", os.getuid(), "me", True)
    address = private_bus.address
    said = examined(DBUS_SESSION_BUS_ADDRESS=address, DBUS_SYSTEM_BUS_ADDRESS=address, XDG_SESSION_ID="c1")
    assert said["idle"]["how"].endswith("(mutter)")
    assert said["lock"]["how"] == "org.gnome.ScreenSaver"


def test_on_a_compositor_that_tells_nothing(qapp: object, start: Start, short_folder: Path, examined: Examined) -> None:
    there = StandIn(start, short_folder, "wl_seat:7")
    said = examined(**there.environ, DISPLAY=":64999")
    assert "ext-idle-notify" in said["idle"]["remedy"]
    assert said["lock"]["remedy"] == "Pause by hand when you leave."


@pytest.mark.parametrize(
    ("environ", "why"),
    [
        ({}, "no display"),
        ({"XDG_SESSION_TYPE": "wayland"}, "cannot be reached"),
        ({"WAYLAND_DISPLAY": "/nowhere/wayland-0", "DISPLAY": ":64999"}, "cannot be reached"),
        ({"DISPLAY": ":64999"}, "X server"),
    ],
)
def test_without_anybody_to_tell(examined: Examined, environ: dict[str, str], why: str) -> None:
    idle = examined(**environ)["idle"]
    assert not idle["works"]
    assert why in idle["how"]


def test_every_reason_is_told_of_as_the_settings_have_it(x_server: XServer, examined: Examined, tmp_path: Path) -> None:
    program = Path(sys.executable).resolve().name
    missing = tmp_path / "none.ics"
    (tmp_path / "settings.toml").write_text(f'wait_programs = "{program}"\nwait_calendar = "{missing}"\n')
    said = examined(DISPLAY=x_server.display)

    assert set(NAMES.values()) <= set(said)
    assert said["own programs"]["how"] == f"proc; holds now ({program})"
    assert not said["calendar"]["works"]


def test_without_a_calendar_none_is_missed(x_server: XServer, examined: Examined) -> None:
    assert examined(DISPLAY=x_server.display)["calendar"]["how"] == "none is chosen in the settings"


@pytest.mark.parametrize("blind", [*BLIND, "something new"])
def test_what_cannot_be_seen_says_why_and_what_to_do(blind: str) -> None:
    detector = HandDetector("microphone")
    detector.sees, detector.blind = None, blind
    [finding] = hold_findings([detector], lambda _condition: None)

    assert not finding.works
    assert finding.how == BLIND.get(blind, blind)
    assert finding.remedy


def test_what_can_be_seen_says_how_and_what_it_sees_now() -> None:
    free, held, late = HandDetector("film"), HandDetector("microphone"), HandDetector("camera")
    held.sees = ("Zoom", "")
    late.dumb = True
    found = hold_findings([free, held, late], lambda _condition: None)

    assert [each.how for each in found] == ["hand; free now", "hand; holds now (Zoom)", BLIND["too_slow"]]
    assert [each.works for each in found] == [True, True, False]


def test_every_reason_has_a_name() -> None:
    assert set(NAMES) == set(REASONS) - {"meeting"}


def test_the_line_about_the_history_says_copies_damage_and_what_waits(tmp_path: Path) -> None:
    now = aged.now(12)
    paths = find_paths({"NECKBREAK_HOME": str(tmp_path)}, "linux", tmp_path)
    first = database_finding(paths, now)
    assert first.works
    assert "not made yet" in first.how

    aged.make(tmp_path, 12, 12, 1, loose=False)
    os.utime(paths.history, (now.timestamp(), now.timestamp()))
    good = database_finding(paths, now)
    assert good.works
    assert "write-ahead log, SQLite" in good.how
    assert "copy of 2025-11-14" in good.how

    for file in (tmp_path / "backups").iterdir():
        file.write_bytes(b"nothing")
    none = database_finding(paths, now)
    assert not none.works
    assert "no copy yet" in none.how
    assert str(tmp_path / "backups") in none.remedy

    Unwritten(places(paths.history)).add(everything()[:3], "state")
    waiting = database_finding(paths, now)
    assert not waiting.works
    assert "3 records not yet written" in waiting.how

    (tmp_path / "history.db.unwritten").unlink()
    (tmp_path / "history.db").write_bytes(b"no history" * 1000)
    assert database_finding(paths, now).remedy == "Start NeckBreak; it mends it."
    History.open(paths.history, paths.backups, lambda: now).close()
    os.utime(paths.history, (now.timestamp(), now.timestamp()))
    mended = database_finding(paths, now)
    assert mended.works
    assert "1 damaged set aside (history.db.corrupt-" in mended.how
