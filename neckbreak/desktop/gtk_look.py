"""What GTK says of the desktop's looks, as a process of its own: `python -m neckbreak.desktop.gtk_look`.

Qt has a plugin that asks GTK in our own process; it takes 20 MB for as long as the program runs. GTK is the one that
knows whether a theme is dark, because that stands in the theme's own files. So it is asked for a tenth of a second and
then let go. It prints one line of JSON, or ends with 1 where there is no GTK 3 or no display.
"""

from __future__ import annotations

import ctypes as c
import json
import os
import sys


class _Colour(c.Structure):
    _fields_ = tuple((name, c.c_double) for name in ("red", "green", "blue", "alpha"))

    @property
    def light(self) -> float:
        return float(self.red + self.green + self.blue)


def look() -> dict[str, object] | None:
    """Whether text is lighter than what is behind it, and the font of the desktop, such as "Cantarell 11"."""
    # Nobody sees this process, so it needs no helpers for screen readers, sounds and the like.
    os.environ |= {"NO_AT_BRIDGE": "1", "GTK_MODULES": ""}
    try:
        gtk, gobject = c.CDLL("libgtk-3.so.0"), c.CDLL("libgobject-2.0.so.0")
    except OSError:
        return None
    if not gtk.gtk_init_check(None, None):
        return None
    for name in ("gtk_settings_get_default", "gtk_window_new", "gtk_widget_get_style_context"):
        getattr(gtk, name).restype = c.c_void_p
    style = c.c_void_p(gtk.gtk_widget_get_style_context(c.c_void_p(gtk.gtk_window_new(0))))
    text, behind = _Colour(), _Colour()
    gtk.gtk_style_context_get_color(style, 0, c.byref(text))
    gtk.gtk_style_context_get_background_color(style, 0, c.byref(behind))
    font = c.c_char_p()
    settings = c.c_void_p(gtk.gtk_settings_get_default())
    gobject.g_object_get(settings, b"gtk-font-name", c.byref(font), None)
    return {"dark": text.light > behind.light, "font": (font.value or b"").decode("utf-8", "replace")}


if __name__ == "__main__":
    found = look()
    print(json.dumps(found))  # noqa: T201
    sys.exit(0 if found else 1)
