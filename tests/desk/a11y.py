"""Print what can be pressed in NeckBreak's windows: x, y, width, height and accessible name, a line each.

Runs under the system's Python, which has the AT-SPI bindings.
"""

from __future__ import annotations

import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROLES = {
    Atspi.Role.PUSH_BUTTON,
    Atspi.Role.TOGGLE_BUTTON,
    Atspi.Role.CHECK_BOX,
    Atspi.Role.MENU_ITEM,
    Atspi.Role.PUSH_BUTTON_MENU,
}


def walk(node: Atspi.Accessible) -> None:
    try:
        states = node.get_state_set()
        if node.get_role() in ROLES and states.contains(Atspi.StateType.SHOWING) and node.get_name():
            box = node.get_extents(Atspi.CoordType.SCREEN)
            print(box.x, box.y, box.width, box.height, node.get_name())
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                walk(child)
    except GLib.Error:
        return


Atspi.set_timeout(3000, 5000)
desktop = Atspi.get_desktop(0)
for number in range(desktop.get_child_count()):
    application = desktop.get_child_at_index(number)
    if application is not None and "neckbreak" in (application.get_name() or "").lower():
        walk(application)
sys.stdout.flush()
