"""Where Qt is kept from loading GTK, and that nobody else hears of it."""

from __future__ import annotations

import pytest

from neckbreak.desktop.platform_theme import interface_of, without_gtk

BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus"}


@pytest.mark.parametrize(
    ("desktop", "place"),
    [
        ("XFCE", "xsettings"),
        ("ubuntu:GNOME", "/org/gnome/desktop/interface/"),
        ("Budgie:GNOME", "/org/gnome/desktop/interface/"),
        ("X-Cinnamon", "/org/cinnamon/desktop/interface/"),
        ("MATE", "/org/mate/desktop/interface/"),
        ("LXDE", None),
        ("KDE", None),
        ("", None),
    ],
)
def test_each_desktop(desktop: str, place: str | None) -> None:
    environ = {**BUS, "XDG_CURRENT_DESKTOP": desktop}
    assert interface_of(environ, "linux") == place
    with without_gtk(environ, "linux"):
        assert environ.get("QT_QPA_PLATFORMTHEME") == ("gnome" if place else None)
    assert environ == {**BUS, "XDG_CURRENT_DESKTOP": desktop}


def test_without_a_bus_nobody_would_tell_of_changes() -> None:
    assert interface_of({"XDG_CURRENT_DESKTOP": "XFCE"}, "linux") is None


def test_another_system() -> None:
    assert interface_of({**BUS, "XDG_CURRENT_DESKTOP": "XFCE"}, "darwin") is None


def test_in_a_flatpak_the_portals_dialogs_are_kept() -> None:
    assert interface_of({**BUS, "XDG_CURRENT_DESKTOP": "GNOME", "FLATPAK_ID": "io.github.neckbreak.NeckBreak"}) is None


@pytest.mark.parametrize("chosen", ["gtk3", "kde", "xdgdesktopportal"])
def test_the_users_own_choice(chosen: str) -> None:
    environ = {**BUS, "XDG_CURRENT_DESKTOP": "XFCE", "QT_QPA_PLATFORMTHEME": chosen}
    with without_gtk(environ, "linux"):
        assert environ["QT_QPA_PLATFORMTHEME"] == chosen
    assert environ["QT_QPA_PLATFORMTHEME"] == chosen


def test_an_empty_choice_is_none_and_comes_back() -> None:
    environ = {**BUS, "XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORMTHEME": ""}
    with without_gtk(environ, "linux"):
        assert environ["QT_QPA_PLATFORMTHEME"] == "gnome"
    assert environ["QT_QPA_PLATFORMTHEME"] == ""
