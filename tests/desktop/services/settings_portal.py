"""A stand-in for the settings portal that is complete when its name appears."""

# ruff: noqa: N802 - the names are those of the interface

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.freedesktop.portal.Desktop"
VALUES = {"color-scheme": dbus.UInt32(1), "reduced-motion": dbus.UInt32(1)}


class Portal(dbus.service.Object):
    @dbus.service.method("org.freedesktop.portal.Settings", in_signature="as", out_signature="a{sa{sv}}")
    def ReadAll(self, namespaces):
        return {"org.freedesktop.appearance": VALUES}


DBusGMainLoop(set_as_default=True)
session = dbus.SessionBus()
portal = Portal(session, "/org/freedesktop/portal/desktop")
name = dbus.service.BusName(NAME, session)
GLib.MainLoop().run()
