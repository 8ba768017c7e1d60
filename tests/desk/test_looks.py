"""On a desktop made with GTK: its dark theme and its font, from the start and when they change, without GTK inside."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.program import NeckBreak, prepare
from tests.desk.session import Desk, Window, until

pytestmark = pytest.mark.desk
DESK = {"accessible": False, "notifications": False}
DUSK = """
@define-color theme_bg_color #2e3440; @define-color theme_fg_color #d8dee9;
* { color: #d8dee9; background-color: #2e3440; }
"""
"""A theme that is dark and does not say so in its name."""
QT = """
import json
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
print(json.dumps({"dark": app.styleHints().colorScheme().name == "Dark",
                  "font": f"{app.font().family()} {app.font().pointSizeF():g}"}))
"""


@pytest.fixture
def program(desk: Desk, request: pytest.FixtureRequest) -> Iterator[NeckBreak]:
    """NeckBreak as Xfce starts it, with what the test wants changed in its environment."""
    home = desk.folder / request.node.name
    prepare(home, 1.0, theme="system")
    desk.environ |= {"XDG_CURRENT_DESKTOP": "XFCE", **getattr(request, "param", {})}
    choose(desk, "Adwaita", "DejaVu Sans 10")
    made = NeckBreak(desk, home, 1.0)
    yield made
    made.close()
    desk.environ.pop("QT_QPA_PLATFORMTHEME", None)


def choose(desk: Desk, theme: str, font: str) -> None:
    """What an Xfce user does in Appearance; GTK reads it from a file here, for want of Xfce's settings service."""
    themes = Path(desk.environ["HOME"]) / ".themes/Dusk/gtk-3.0"
    themes.mkdir(parents=True, exist_ok=True)
    (themes / "gtk.css").write_text(DUSK)
    config = Path(desk.environ["XDG_CONFIG_HOME"]) / "gtk-3.0"
    config.mkdir(exist_ok=True)
    (config / "settings.ini").write_text(f"[Settings]\ngtk-theme-name={theme}\ngtk-font-name={font}\n")
    for key, value in (("/Net/ThemeName", theme), ("/Gtk/FontName", font)):
        desk.run("xfconf-query", "-c", "xsettings", "-p", key, "-n", "-t", "string", "-s", value)


def main_window(desk: Desk, program: NeckBreak) -> Window:
    assert program.cli().returncode == 0
    return until("the main window", lambda: next((w for w in desk.windows() if w.title == "NeckBreak"), None))


def is_dark(desk: Desk, window: Window) -> bool:
    corner = window.rect.topLeft()
    return desk.picture("looks").pixelColor(corner.x() + 6, corner.y() + 6).lightness() < 100


def loads_gtk(program: NeckBreak) -> bool:
    return "libgtk" in Path(f"/proc/{program.process.pid}/maps").read_text()


def test_a_larger_font_is_taken_by_the_next_window(desk: Desk, program: NeckBreak) -> None:
    window = main_window(desk, program)
    width = window.rect.width()
    choose(desk, "Dusk", "DejaVu Serif 20")
    until("dark", lambda: is_dark(desk, window))
    assert main_window(desk, program).rect.width() == width
    desk.run("xdotool", "windowactivate", "--sync", str(window.id), "key", "ctrl+w")
    until("no window", lambda: window.id not in [each.id for each in desk.windows()])
    larger = until("a larger window", lambda: main_window(desk, program))
    desk.picture("looks-larger")
    assert larger.rect.width() > width * 1.2


def test_it_follows_the_theme_while_it_runs(desk: Desk, program: NeckBreak) -> None:
    window = main_window(desk, program)
    until("light", lambda: not is_dark(desk, window))
    choose(desk, "Dusk", "DejaVu Sans 10")
    until("dark", lambda: is_dark(desk, window))
    desk.picture("looks-dark")
    choose(desk, "Adwaita", "DejaVu Sans 10")
    until("light again", lambda: not is_dark(desk, window))
    assert not loads_gtk(program)


@pytest.mark.parametrize("program", [{"QT_QPA_PLATFORMTHEME": "gtk3"}], indirect=True)
def test_whoever_told_qt_what_to_take_gets_it(program: NeckBreak) -> None:
    assert loads_gtk(program)


@pytest.mark.parametrize("theme", ["Adwaita", "Dusk"])
@pytest.mark.parametrize("font", ["DejaVu Sans 10", "DejaVu Serif 22"])
def test_gtk_is_asked_what_qt_would_have_asked_it(desk: Desk, theme: str, font: str) -> None:
    choose(desk, theme, font)
    asked = json.loads(desk.run(sys.executable, "-m", "neckbreak.desktop.gtk_look"))
    plugin = {**desk.environ, "QT_QPA_PLATFORMTHEME": "gtk3"}
    assert asked == json.loads(desk.run(sys.executable, "-c", QT, environ=plugin))
    assert asked == {"dark": theme != "Adwaita", "font": font}
