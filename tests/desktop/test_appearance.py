from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.appearance import PORTAL, Appearance
from neckbreak.desktop.bus import Bus
from tests.desktop.conftest import PrivateBus

PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
LOOKS = "org.freedesktop.appearance"
MOCK = "org.freedesktop.DBus.Mock"


@pytest.fixture
def looks(bus: Bus) -> Iterator[Appearance]:
    appearance = Appearance(bus)
    yield appearance
    appearance.stop()


def portal(private_bus: PrivateBus, values: str, out: str = "a{sa{sv}}") -> Any:
    process = private_bus.mock(PORTAL, PATH, SETTINGS)
    code = f"ret = dbus.Dictionary({{'{LOOKS}': {values}}}, signature='sa{{sv}}')"
    private_bus.do(PORTAL, PATH, MOCK, "AddMethod", "sssss", SETTINGS, "ReadAll", "as", out, code)
    return process


def values(a: Appearance) -> tuple[bool | None, bool | None, bool | None]:
    return a.dark, a.high_contrast, a.reduced_motion


DARK = "{'color-scheme': dbus.UInt32(1), 'reduced-motion': dbus.UInt32(1), 'contrast': dbus.UInt32(0)}"


def test_reads_and_follows(qtbot: QtBot, private_bus: PrivateBus, looks: Appearance) -> None:
    portal(private_bus, DARK)
    assert values(looks) == (None, None, None)
    with qtbot.waitSignal(looks.changed):
        looks.start()
    assert values(looks) == (True, False, True)
    for key, value, expected in (
        ("color-scheme", 2, (False, False, True)),
        ("reduced-motion", 0, (False, False, False)),
        ("contrast", 1, (False, True, False)),
        ("color-scheme", 0, (None, True, False)),
    ):
        with qtbot.waitSignal(looks.changed):
            private_bus.emit(PATH, SETTINGS, "SettingChanged", "ssv", LOOKS, key, ("u", value))
        assert values(looks) == expected


def test_nonsense_is_ignored(qtbot: QtBot, private_bus: PrivateBus, looks: Appearance) -> None:
    portal(private_bus, "{'color-scheme': 'dark', 'contrast': dbus.UInt32(1)}")
    with qtbot.waitSignal(looks.changed):
        looks.start()
    assert values(looks) == (None, True, None)
    told: list[bool] = []
    looks.changed.connect(lambda: told.append(True))
    for value in (("s", "1"), ("i", 1), ("u", 7)):
        private_bus.emit(PATH, SETTINGS, "SettingChanged", "ssv", LOOKS, "color-scheme", value)
    private_bus.emit(PATH, SETTINGS, "SettingChanged", "s", LOOKS)
    private_bus.emit(PATH, SETTINGS, "SettingChanged", "ssv", LOOKS, "color-scheme", ("u", 2))
    qtbot.waitUntil(lambda: looks.dark is False)
    assert told == [True]


def test_a_portal_of_another_shape(
    qtbot: QtBot, private_bus: PrivateBus, looks: Appearance, caplog: pytest.LogCaptureFixture
) -> None:
    private_bus.mock(PORTAL, PATH, SETTINGS)
    code = "ret = 'nothing'"
    private_bus.do(PORTAL, PATH, MOCK, "AddMethod", "sssss", SETTINGS, "ReadAll", "as", "s", code)
    looks.start()
    qtbot.waitUntil(lambda: "expected" in caplog.text)
    assert values(looks) == (None, None, None)
    private_bus.emit(PATH, SETTINGS, "SettingChanged", "ssv", LOOKS, "contrast", ("u", 1))
    qtbot.waitUntil(lambda: looks.high_contrast is True)


def test_a_portal_that_comes_late(qtbot: QtBot, private_bus: PrivateBus, looks: Appearance) -> None:
    looks.start()
    private_bus.script("settings_portal.py", PORTAL)
    qtbot.waitUntil(lambda: values(looks) == (True, None, True))


def test_without_a_bus(qapp: object) -> None:
    looks = Appearance()
    looks.start()
    assert values(looks) == (None, None, None)
    looks.stop()
