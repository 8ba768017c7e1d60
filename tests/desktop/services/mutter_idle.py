"""A stand-in for Mutter's idle monitor: watches on an idle time that tests set.

`io.example.Test.SetIdle(t)` sets the milliseconds; a smaller value than before counts as input.
`io.example.Test.Watches()` counts the watches in force.
"""

# ruff: noqa: N802 - the names are those of the interface

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.gnome.Mutter.IdleMonitor"


class Monitor(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/org/gnome/Mutter/IdleMonitor/Core")
        self.idle = 0
        self.last_id = 0
        self.idle_watches = {}
        self.active_watches = set()

    @dbus.service.method(NAME, in_signature="t", out_signature="u")
    def AddIdleWatch(self, interval):
        self.last_id += 1
        self.idle_watches[self.last_id] = interval
        return self.last_id

    @dbus.service.method(NAME, in_signature="", out_signature="u")
    def AddUserActiveWatch(self):
        self.last_id += 1
        self.active_watches.add(self.last_id)
        return self.last_id

    @dbus.service.method(NAME, in_signature="u", out_signature="")
    def RemoveWatch(self, watch):
        self.idle_watches.pop(watch, None)
        self.active_watches.discard(watch)

    @dbus.service.method(NAME, in_signature="", out_signature="t")
    def GetIdletime(self):
        return self.idle

    @dbus.service.signal(NAME, signature="u")
    def WatchFired(self, watch):
        pass

    @dbus.service.method("io.example.Test", in_signature="t", out_signature="")
    def SetIdle(self, value):
        before, self.idle = self.idle, value
        if value < before:
            for watch in sorted(self.active_watches):
                self.WatchFired(watch)
            self.active_watches.clear()
            before = -1
        for watch, interval in sorted(self.idle_watches.items()):
            if before < interval <= value:
                self.WatchFired(watch)

    @dbus.service.method("io.example.Test", in_signature="", out_signature="uu")
    def Watches(self):
        return len(self.idle_watches), len(self.active_watches)


DBusGMainLoop(set_as_default=True)
session = dbus.SessionBus()
name = dbus.service.BusName(NAME, session)
monitor = Monitor(session)
GLib.MainLoop().run()
