"""The composition root: makes every object and wires them, and is the only reader of the environment.

It begins when the tray icon is there (see `launch`). Everything works, less well, with no bus at all.
"""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from neckbreak import assets
from neckbreak.clock import Clock
from neckbreak.core.busy import BusyRules, CalendarProblem
from neckbreak.core.holidays import read_hours
from neckbreak.core.settings import BREAK_LENGTHS, Settings
from neckbreak.core.states import Breaking, Prompting, Rules
from neckbreak.desktop.paths import Paths
from neckbreak.desktop.wire import command_address
from neckbreak.memory import import_scheduler, release
from neckbreak.preferences import Preferences
from neckbreak.process import keep_log
from neckbreak.ui import theme, translation
from neckbreak.ui.tray import Tray
from neckbreak.ui.tray_icon import Look, icon_for

if TYPE_CHECKING:
    from neckbreak.core.figure import Clip, Rig
    from neckbreak.core.plans import Catalogue
    from neckbreak.desktop.calendar import CalendarDetector
    from neckbreak.desktop.detector import Detector
    from neckbreak.desktop.idle import IdleSource
    from neckbreak.storage.history import History

log = logging.getLogger("neckbreak")

HOST_SETTLES_MS = 250
"""A panel is a tray host in two ways, one after the other; an icon made and taken back in between stays as a ghost."""
NO_TRAY_HINT_MS = 20_000


def rules_of(settings: Settings, speed: float = 1.0) -> Rules:
    """The user's numbers for the core; a faster clock is a coarser one."""
    return Rules(
        earliest_s=settings.earliest_min * 60.0,
        due_s=settings.due_min * 60.0,
        latest_s=settings.latest_min * 60.0,
        away_s=settings.away_min * 60.0,
        away_due_s=min(120.0, settings.away_min * 60.0),
        late_s=max(180.0, 2.0 * speed),
        noise_s=max(0.2, 0.02 * speed),
    )


@dataclass(frozen=True)
class Surroundings:
    """What differs between a day at a desk and a simulated one."""

    idle: Callable[[Any], IdleSource] | None = None
    """Makes the idle source from the session bus; None takes the desktop's own."""
    commands: bool = True
    first_start: bool = True
    """Greet a new user, with the safety list and launch at login."""
    first_icon: QSystemTrayIcon | None = None
    """The icon that is in the tray already."""


class Program(QObject):
    """One running NeckBreak."""

    def __init__(
        self, app: QApplication, paths: Paths, clock: Clock, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.app = app
        self.paths = paths
        self.clock = clock
        self._around = around
        self._ended = False
        self._calendar: CalendarDetector | None = None
        self._calendar_path = ""
        self._calendar_problems: tuple[CalendarProblem, ...] = ()
        self._adopted = around.first_icon is not None
        self.ready = False
        self.preferences = Preferences(paths.settings, lambda: clock().wall, self)
        translation.install(app, self.preferences.load().language, assets.resource)
        self.tray = Tray(BREAK_LENGTHS, starts_at_login=False, parent=self)
        self.tray.quit.connect(self.stop)
        if around.first_icon is not None:
            self.tray.adopt(around.first_icon)

    # -- start ---------------------------------------------------------------------------------------------------

    def wake(self) -> None:
        """Everything from the database to the last service."""
        import_scheduler()
        from neckbreak.beat import Beat
        from neckbreak.desktop.bus import Bus, NoBus
        from neckbreak.desktop.notifications import choose_notifier
        from neckbreak.desktop.session import choose_session
        from neckbreak.desktop.tray_host import TrayHost
        from neckbreak.holding import Holding
        from neckbreak.housekeeping import Housekeeping
        from neckbreak.login import Login
        from neckbreak.reminder import Reminder
        from neckbreak.system_look import SystemLook
        from neckbreak.ui.commands import Commands
        from neckbreak.ui.stage import Stage

        self._log = keep_log(self.paths.log)
        self.app.setWindowIcon(icon_for(Look("progress", 9)))

        def bus(which: str) -> Bus | None:
            try:
                return Bus.connect_to(which)
            except NoBus as why:
                log.info("no %s bus: %s", which.lower(), why)
                return None

        self._session_bus, self._system_bus = bus("SESSION"), bus("SYSTEM")
        self.look = SystemLook(self._session_bus, self)
        self.look.ask()
        settings = self.preferences.settings
        self.history = self._open_history()
        fresh = self.history.live() is None
        make_idle = self._around.idle or self._desktop_idle
        self.idle = make_idle(self._session_bus)
        self.reminder = Reminder(
            self.clock,
            self.history,
            self.idle,
            rules_of(settings, self.clock.speed),
            parent=self,
            instant=self.clock.instant,
        )
        self.holding = Holding(self._make_detectors, self.reminder, self.history, self)
        self.housekeeping = Housekeeping(self.history, self._backups, self.clock, self._at_rest, self)
        self.beat = Beat(self.reminder.look, self.clock.speed, self)
        self.idle.idled.connect(self.reminder.alarm)
        self.idle.resumed.connect(self.reminder.alarm)
        self.session = choose_session(self._session_bus, self._system_bus, os.environ, self)
        self.session.locked_changed.connect(self.reminder.set_locked)
        self.session.sleeping.connect(lambda _asleep: self.reminder.look())
        self.session.ending.connect(self.stop)
        self.notifier = choose_notifier(settings.notifications, self._session_bus, self)
        self.login = Login.find() if self._around.commands else Login(None)
        self.stage = Stage(
            self.reminder,
            self.holding,
            self.history,
            _catalogue,
            _clip,
            _rig,
            self.notifier,
            self.tray,
            self.login,
            self.clock.seconds,
            self.paths,
            parent=self,
        )
        self.stage.quit_wanted.connect(self.stop)
        self.stage.setting_changed.connect(self.preferences.set)
        self.stage.undo_settings.connect(self.preferences.undo)
        self.stage.on_screen(self._screen_of_work)
        self.preferences.changed.connect(self._use_settings)
        self.preferences.failed.connect(self._not_saved)
        self.look.changed.connect(self._dress)
        self.look.start()
        self.beat.start(self._end_of_day)
        self.session.start()
        self.reminder.start(self.beat.arm, self.holding.ask)
        self._use_settings()
        self.preferences.watch()
        on_x11 = QGuiApplication.platformName() == "xcb"
        self.tray_host = TrayHost(self._session_bus, os.environ.get("DISPLAY") if on_x11 else None, self)
        self._host_settles = QTimer(self, singleShot=True, interval=HOST_SETTLES_MS)
        self._host_settles.timeout.connect(self._host_appeared)
        self.tray_host.appeared.connect(self._host_settles.start)
        self.tray_host.vanished.connect(self._host_vanished)
        self.tray_host.start()
        if self._around.commands:
            commands = Commands(
                self.reminder, self.stage, self.history, _catalogue, self.preferences.command, self.stop
            )
            from neckbreak.desktop.instance import command_server

            self.server = command_server(command_address(self.paths.runtime), commands, self)
            self.server.listen()
            QTimer.singleShot(NO_TRAY_HINT_MS, self._hint_without_tray)
            self.housekeeping.after_start()
        self.ready = True
        self.tray.set_starts_at_login(self.login.is_on())
        self._say_mishap()
        self.housekeeping.mend()
        if fresh and self._around.first_start:
            self._greet()
        release()
        gc.freeze()

    def _open_history(self) -> History:
        """The history; one from a newer version is left alone, ours is kept beside it until that version is back."""
        from neckbreak.storage.history import History, NewerHistory
        from neckbreak.storage.troubles import Mishap

        def clock() -> datetime:
            return self.clock().wall

        spare = (self.paths.runtime, self.paths.log)
        beside = self.paths.history.with_name(f"{self.paths.history.stem}-older-version.db")
        self._backups = self.paths.backups
        try:
            history = History.open(self.paths.history, self._backups, clock, self._trouble, spare)
        except NewerHistory as newer:
            log.warning("%s", newer)
            self._backups = beside.with_name(f"{beside.name}.backups")  # each would push out the other's copies
            history = History.open(beside, self._backups, clock, self._trouble, spare)
            history.notice = Mishap("newer", newer.path, beside=beside)
        else:
            if beside.exists():
                history.take_in(beside, beside.with_name(f"{beside.name}.backups"))
        return history

    def _say_mishap(self) -> None:
        if self.history.notice is not None:
            from neckbreak.ui.words_mishap import mishap_words

            self.stage.notice(mishap_words(self.history.notice))

    def _desktop_idle(self, session_bus: Any) -> IdleSource:
        from neckbreak.desktop.idle import choose_idle

        return choose_idle(os.environ, session_bus, self, speed=self.clock.speed)

    def _make_detectors(self) -> Sequence[Detector]:
        """What can see a bad moment here; a simulated day has none."""
        if self._around.idle is not None:
            return ()
        from neckbreak.core.settings import names
        from neckbreak.desktop.detectors import choose_detectors

        def programs() -> tuple[str, ...]:
            return names(self.preferences.settings.wait_programs)

        seeing = choose_detectors(os.environ, self._session_bus, self._system_bus, programs, self, idle=self.idle)
        return (*seeing, self._calendar_detector())

    def _calendar_detector(self) -> CalendarDetector:
        from neckbreak.desktop.calendar import CalendarDetector

        if self._calendar is None:
            self._calendar = CalendarDetector(lambda: self.clock().wall, parent=self)
            self._calendar.was_read.connect(self._calendar_read)
        return self._calendar

    def _point_to_calendar(self) -> None:
        """A new calendar is read at once: its first answer is not late, and what is wrong with it is said."""
        settings = self.preferences.settings
        if self._around.idle is not None or not (settings.wait_calendar or self._calendar is not None):
            return
        calendar = self._calendar_detector()
        calendar.rules = BusyRules(settings.calendar_all_day, settings.calendar_long)
        if settings.wait_calendar != self._calendar_path:
            self._calendar_path = settings.wait_calendar
            self._calendar_problems = ()
            self.stage.show_calendar_problem("")
            calendar.set_paths([settings.wait_calendar])
            calendar.refresh()

    def _calendar_read(self) -> None:
        """What could not be read is said once, by name and line."""
        from neckbreak.ui.words_calendar import problem_words

        assert self._calendar is not None
        said, self._calendar_problems = self._calendar_problems, self._calendar.problems
        sentence = problem_words(self._calendar.problems) if self._calendar.problems else ""
        seen = self.stage.show_calendar_problem(sentence)
        if sentence and not seen and self._calendar.problems != said:
            self.stage.notice(sentence)

    def _host_appeared(self) -> None:
        """The icon that was there first needs no host's appearance; any later host needs a new icon."""
        adopted, self._adopted = self._adopted, False
        if not adopted:
            self.tray.appear()

    def _host_vanished(self) -> None:
        self._adopted = False
        self._host_settles.stop()
        self.tray.vanish()

    def _greet(self) -> None:
        """The first start: launch at login is on unless the user says no, and the safety list is asked."""
        self.login.offer()
        self.stage.open_main("today")
        self.stage.open_safety()
        if self.login.is_on():
            self.stage.notice(self.tr("NeckBreak now starts when you log in. You can change that under Settings."))
        self.tray.set_starts_at_login(self.login.is_on())

    def _hint_without_tray(self) -> None:
        if not self.tray_host.present() and self.ready and not self._ended:
            from neckbreak.desktop.notifications import Notice

            log.info("no tray on this desktop")
            text = self.tr("This desktop shows no tray icons. Start NeckBreak again to open its window.")
            self.notifier.send(Notice("NeckBreak", text))

    # -- settings and looks ------------------------------------------------------------------------------------

    def _use_settings(self) -> None:
        from neckbreak.ui.settings_words import problem_words

        preferences = self.preferences
        self.reminder.set_rules(rules_of(preferences.settings, self.clock.speed))
        self._point_to_calendar()
        self.holding.use(preferences.settings)
        self.reminder.set_hours(read_hours(preferences.settings.hours, preferences.settings.holidays))
        sentences = tuple(problem_words(p, self.paths.settings) for p in preferences.problems)
        for problem in preferences.problems:  # what stands there may be a name or a path, and those are not logged
            log.warning("the settings: %s %s", problem.key, problem.code)
        self.stage.use(preferences.settings, sentences, preferences.can_undo)
        self._dress()

    def _not_saved(self, reason: str) -> None:
        self.stage.notice(self.tr("The settings could not be saved: {reason}").format(reason=reason))

    def _dress(self) -> None:
        settings = self.preferences.settings
        dark = self.look.dark if settings.theme == "system" else settings.theme == "dark"
        still = self.look.reduced_motion if settings.motion == "system" else settings.motion == "reduced"
        self.stage.guide.still = still
        self.stage.guide.dark = dark
        theme.apply(self.app, theme.Theme(dark))

    # -- where the user works ------------------------------------------------------------------------------------

    def _screen_of_work(self) -> QScreen | None:
        from neckbreak.desktop.active_window import active_window_centre

        centre = active_window_centre(os.environ)
        screen = QGuiApplication.screenAt(centre) if centre is not None else None
        if screen is None:
            log.info("the active window's screen is not known (%s); the pointer's is used", centre)
        return screen

    # -- the day's end -------------------------------------------------------------------------------------------

    def _at_rest(self) -> bool:
        return not isinstance(self.reminder.live.state, Breaking | Prompting)

    def _end_of_day(self) -> None:
        self.housekeeping.nightly()
        self.reminder.look()

    # -- trouble -------------------------------------------------------------------------------------------------

    def _trouble(self, code: str) -> None:
        if code == "damaged":
            if self.ready and self.history.notice is not None:
                self._say_mishap()
                self.housekeeping.mend_soon()
            return
        log.warning("history cannot be written: %s", code)
        sentence = {
            "full": self.tr("The disk is full. NeckBreak goes on and writes its history as soon as there is room."),
            "read_only": self.tr("The history cannot be written. NeckBreak goes on and keeps it in memory for now."),
        }.get(code, self.tr("The history cannot be written just now. NeckBreak goes on and tries again."))
        if self.ready:
            self.stage.notice(sentence)

    def failed(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An unexpected exception: logged, shown once, and the reminding goes on."""
        log.error("unexpected", exc_info=(kind, error, trace))
        if self.ready and kind.__module__ == "sqlite3":
            self.history.doubt(error)
        if self.ready and not getattr(self, "_apologised", False):
            self._apologised = True
            self.stage.notice(self.tr("Something went wrong inside NeckBreak. It goes on; the log has the details."))

    def stop(self) -> None:
        """End cleanly and at once; may be called twice."""
        if self._ended:
            return
        self._ended = True
        if self.ready:
            self.stage.close_all()
            self.beat.stop()
            self.idle.stop()
            self.holding.stop()
            self.session.stop()
            self.tray_host.stop()
            self._host_settles.stop()
            self.look.stop()
            for bus in (self._session_bus, self._system_bus):
                if bus is not None:
                    bus.close()
            if hasattr(self, "server"):
                self.server.close()
            self.housekeeping.stop()
            self.history.close()
        self.tray.vanish()
        self.app.quit()


def _catalogue() -> Catalogue:
    from neckbreak.content import load_catalogue

    return load_catalogue()


def _clip(movement: str) -> Clip:
    from neckbreak.content import load_clip

    return load_clip(movement)


def _rig() -> Rig:
    from neckbreak.content import load_rig

    return load_rig()


def with_home(paths: Paths, home: Path) -> Paths:
    """All files in one folder, as NECKBREAK_HOME does."""
    return paths._replace(settings=home / "settings.toml", data=home, log=home / "log", runtime=home / "run")
