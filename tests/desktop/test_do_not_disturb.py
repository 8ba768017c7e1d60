from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.do_not_disturb import DUNST, KDE, XFCE, SettingsQuiet, settings_desktop
from neckbreak.desktop.looks import Looks, Together
from neckbreak.desktop.questions import BusDetector, Question
from tests.desktop.conftest import DEADLINE_S, PrivateBus, XServer
from tests.desktop.looking import PATIENT_MS, look
from tests.desktop.programs import STUBBORN, Programs

MOCK = "org.freedesktop.DBus.Mock"
SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"
COMMAND = "org.dunstproject.cmd0"

Ask = Callable[[Question], Looks]


@pytest.fixture
def ask(bus: Bus) -> Iterator[Ask]:
    made: list[Looks] = []

    def make(question: Question) -> Looks:
        made.append(BusDetector(question, bus, patience_ms=PATIENT_MS))
        return made[-1]

    yield make
    for each in made:
        each.stop()


def notifications(private_bus: PrivateBus, kind: str, value: object) -> subprocess.Popen[bytes]:
    process = private_bus.mock(SERVICE, PATH, SERVICE)
    private_bus.do(SERVICE, PATH, MOCK, "AddProperty", "ssv", SERVICE, "Inhibited", (kind, value))
    return process


def test_a_notification_service_that_is_inhibited_holds(qtbot: QtBot, private_bus: PrivateBus, ask: Ask) -> None:
    process = notifications(private_bus, "b", False)
    detector = ask(KDE)
    assert look(qtbot, detector) == ()

    private_bus.do(SERVICE, PATH, MOCK, "UpdateProperties", "sa{sv}", SERVICE, {"Inhibited": ("b", True)})
    assert look(qtbot, detector) == ("",)

    process.terminate()
    process.wait()
    assert look(qtbot, detector) is None
    assert detector.blind == "no_service"


@pytest.mark.parametrize("value", [("s", "true"), ("i", 1), ("as", ["a"])])
def test_inhibited_in_the_wrong_words_is_no_answer(
    qtbot: QtBot, private_bus: PrivateBus, ask: Ask, value: tuple[str, object]
) -> None:
    notifications(private_bus, *value)
    detector = ask(KDE)

    assert look(qtbot, detector) is None
    assert detector.blind == "unclear"


def test_dunst_holds_while_it_is_paused(qtbot: QtBot, private_bus: PrivateBus, x_server: XServer, ask: Ask) -> None:
    private_bus.start("dunst", env={**private_bus.environ, "DISPLAY": x_server.display})
    private_bus.wait_for(SERVICE)
    detector, kde = ask(DUNST), ask(KDE)
    assert look(qtbot, detector) == ()

    for paused in (True, False, True):
        private_bus.do(SERVICE, PATH, PROPERTIES, "Set", "ssv", COMMAND, "paused", ("b", paused))
        assert look(qtbot, detector) == (("",) if paused else ())

    assert look(qtbot, kde) is None  # it has no such property
    both = Together("do_not_disturb", (kde, detector))
    assert look(qtbot, both) == ("",)
    assert (both.name, both.blind) == ("dunst", "")


@pytest.fixture
def xfconf(private_bus: PrivateBus, tmp_path: Path) -> Callable[[str], None]:
    """Xfce's own settings service; the result sets the switch."""
    program = next((str(path) for path in Path("/usr/lib").glob("*/xfce4/xfconf/xfconfd")), None)
    assert program, "This test needs xfconf."
    environ = {**private_bus.environ, "XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path)}
    private_bus.start(program, env=environ)
    private_bus.wait_for("org.xfce.Xfconf")

    def switch(kind: str, value: object) -> None:
        call = ("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf", "SetProperty")
        private_bus.do(*call, "ssv", "xfce4-notifyd", "/do-not-disturb", (kind, value))

    return lambda value: switch("b", value == "on") if value in ("on", "off") else switch("s", value)


def test_xfce_holds_while_its_switch_is_on(qtbot: QtBot, xfconf: Callable[[str], None], ask: Ask) -> None:
    detector = ask(XFCE)
    assert look(qtbot, detector) == ()

    xfconf("on")
    assert look(qtbot, detector) == ("",)
    xfconf("off")
    assert look(qtbot, detector) == ()
    xfconf("nonsense")
    assert look(qtbot, detector) is None
    assert detector.blind == "unclear"


def test_nobody_is_started_to_be_asked(qtbot: QtBot, private_bus: PrivateBus, ask: Ask) -> None:
    (private_bus.services / "n.service").write_text(f"[D-BUS Service]\nName={SERVICE}\nExec=/bin/false\n")

    for question in (KDE, DUNST, XFCE):
        detector = ask(question)
        assert look(qtbot, detector) is None
        assert detector.blind == "no_service"


Settings = Callable[..., SettingsQuiet]


@pytest.fixture
def settings(qapp: object) -> Iterator[Settings]:
    made: list[SettingsQuiet] = []

    def make(desktop: str, environ: dict[str, str], **keywords: object) -> SettingsQuiet:
        keywords = {"patience_ms": PATIENT_MS} | keywords
        made.append(SettingsQuiet(desktop, environ, **keywords))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        each.stop()


SCHEMA = """<schemalist><schema id="org.gnome.desktop.notifications" path="/org/gnome/desktop/notifications/">
<key name="show-banners" type="b"><default>true</default></key></schema></schemalist>"""


@pytest.fixture
def gnome(tmp_path: Path) -> dict[str, str]:
    """The environment of a desktop with GNOME's own kind of settings, kept in a file."""
    (tmp_path / "n.gschema.xml").write_text(SCHEMA)
    subprocess.run(["glib-compile-schemas", str(tmp_path)], check=True, timeout=DEADLINE_S)
    return {
        "PATH": os.environ["PATH"],
        "GSETTINGS_SCHEMA_DIR": str(tmp_path),
        "GSETTINGS_BACKEND": "keyfile",
        "XDG_CONFIG_HOME": str(tmp_path),
        "HOME": str(tmp_path),
    }


def set_banners(environ: dict[str, str], value: str) -> None:
    command = ["gsettings", "set", "org.gnome.desktop.notifications", "show-banners", value]
    subprocess.run(command, env=environ, check=True, timeout=DEADLINE_S)


def test_gnome_holds_while_it_shows_no_banners(qtbot: QtBot, gnome: dict[str, str], settings: Settings) -> None:
    detector = settings("GNOME", gnome)
    assert look(qtbot, detector) == ()

    set_banners(gnome, "false")
    assert look(qtbot, detector) == ("",)
    set_banners(gnome, "true")
    assert look(qtbot, detector) == ()
    assert detector.blind == ""


def test_a_desktop_without_these_settings_says_so(qtbot: QtBot, gnome: dict[str, str], settings: Settings) -> None:
    detector = settings("X-Cinnamon", gnome)

    assert look(qtbot, detector) is None
    assert (detector.name, detector.blind) == ("cinnamon", "no_service")


def test_a_missing_or_chatting_gsettings_is_no_answer(qtbot: QtBot, tmp_path: Path, settings: Settings) -> None:
    programs = Programs(tmp_path)
    detector = settings("MATE", {}, find=programs.find)
    assert look(qtbot, detector) is None
    assert detector.blind == "no_gsettings"

    programs.make("gsettings", "echo maybe")
    assert look(qtbot, detector) is None
    assert detector.blind == "unclear"

    programs.make("gsettings", "echo true")
    assert look(qtbot, detector) == ("",)
    assert programs.started()[-1] == "gsettings get org.mate.NotificationDaemon do-not-disturb"


def test_a_hanging_gsettings_is_ended(qtbot: QtBot, tmp_path: Path, settings: Settings) -> None:
    programs = Programs(tmp_path)
    programs.make("gsettings", STUBBORN)

    assert look(qtbot, settings("GNOME", {}, find=programs.find, patience_ms=200)) is None
    qtbot.waitUntil(lambda: programs.alive() == [])


@pytest.mark.parametrize(
    ("names", "desktop"),
    [("GNOME", "GNOME"), ("ubuntu:GNOME", "GNOME"), ("X-Cinnamon", "X-Cinnamon"), ("KDE", None), ("", None)],
)
def test_the_desktop_is_known_by_its_name(names: str, desktop: str | None) -> None:
    assert settings_desktop({"XDG_CURRENT_DESKTOP": names}) == desktop
    assert settings_desktop({}) is None
