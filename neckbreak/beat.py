"""The beat: the only module that knows APScheduler, and with `clock` the only one that reads the time.

APScheduler's own `QtScheduler` never cancels its timers under PySide6 and runs jobs on pool threads, and its defaults
drop a job that is a second late. So a small scheduler with one owned `QTimer` is used instead, whose executor hands
jobs to the GUI's event loop (after the pass, so that a job may re-arm itself), with no grace time at all.

One job, `look`, is re-armed in one place for the core's wait and never later than a minute. A clock that runs `speed`
times faster turns that wait into `wait / speed` real seconds. The local zone is read only by the day's housekeeping,
which stays outside 01:00-04:00, where a change of the clocks would run it twice or never.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.executors.base import BaseExecutor, run_job
from apscheduler.schedulers.base import STATE_STOPPED, BaseScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.date import DateTrigger
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from neckbreak.core.states import LONGEST_WAIT_S

LOOK = "look"
log = logging.getLogger(__name__)


class _Bridge(QObject):
    poke = Signal()
    run = Signal(object)


class _GuiExecutor(BaseExecutor):  # type: ignore[misc]
    """Runs a job from the GUI's event loop, after the scheduler's pass has returned."""

    def __init__(self, bridge: _Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        bridge.run.connect(lambda work: work(), Qt.ConnectionType.QueuedConnection)

    def _do_submit_job(self, job: object, run_times: list[datetime]) -> None:
        def work() -> None:
            events = run_job(job, "default", run_times, self._logger.name)
            self._run_job_success(job.id, events)  # type: ignore[attr-defined]

        self._bridge.run.emit(work)


class _Scheduler(BaseScheduler):  # type: ignore[misc]
    """APScheduler with one owned timer and thread-safe wake-up."""

    def __init__(self, parent: QObject) -> None:
        self._bridge = _Bridge(parent)
        self._qt_timer = QTimer(parent)
        self._qt_timer.setSingleShot(True)
        self._qt_timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one comes early, for nothing, and again
        self._qt_timer.timeout.connect(self.wakeup_now)
        self._bridge.poke.connect(self.wakeup_now)
        super().__init__(
            timezone=UTC,
            executors={"default": _GuiExecutor(self._bridge)},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def wakeup(self) -> None:
        self._bridge.poke.emit()

    def wakeup_now(self) -> None:
        if self.state == STATE_STOPPED:
            return
        wait = self._process_jobs()
        if wait is not None:
            self._qt_timer.start(int(min(wait, LONGEST_WAIT_S) * 1000) + 1)

    def shutdown(self, wait: bool = True) -> None:
        super().shutdown(wait)
        self._qt_timer.stop()


class Beat(QObject):
    """Calls `look` when it is time, and the day's housekeeping once a day."""

    def __init__(self, look: Callable[[], None], speed: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._speed = speed
        self._scheduler = _Scheduler(self)

    def start(self, housekeeping: Callable[[], None] | None = None) -> None:
        """Begin to beat; `housekeeping` runs daily at 04:30 local time."""
        self._scheduler.start()
        if housekeeping is not None:
            self._scheduler.add_job(housekeeping, _daily(hour=4, minute=30), id="housekeeping")

    def arm(self, wait_s: float) -> None:
        """Look again after `wait_s` seconds of the clock; an earlier arming is forgotten."""
        real = min(wait_s, LONGEST_WAIT_S) / self._speed
        when = datetime.now(UTC) + timedelta(seconds=real)
        self._scheduler.add_job(self._look, DateTrigger(when), id=LOOK, replace_existing=True)

    def stop(self) -> None:
        """No look comes after this."""
        if self._scheduler.state != STATE_STOPPED:
            self._scheduler.shutdown(wait=False)


def _daily(hour: int, minute: int) -> CronTrigger:
    """Once a day by the clock on the wall, whatever the system calls its time zone."""
    try:
        return CronTrigger(hour=hour, minute=minute)
    except (KeyError, ValueError, OSError) as error:  # a TZ that is no name of a place, or a name nobody knows
        log.warning("the time zone has no name that is known here: %s", error)
        return CronTrigger(hour=hour, minute=minute, timezone=datetime.now(UTC).astimezone().tzinfo)
