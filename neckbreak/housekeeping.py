"""What keeps the history in order, at night or a while after the start: daily copies, old log lines, sums of past days.

It works in small pieces, because the window must not stand still. A copy that takes long is made by another process.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from neckbreak.clock import Clock
from neckbreak.desktop.own_command import OwnCommand
from neckbreak.storage import copying
from neckbreak.storage.history import BackupError, History

log = logging.getLogger(__name__)

CATCH_UP_MS = 90_000
"""After the start, when the computer has done with its own."""
TALLIES_AT_ONCE, TALLIES_MS = 20, 500
"""How many past days are worked out at once, and how soon the next ones: nobody notices some hundredths of a second."""
MEND_MS = 500
DECISIONS_DAYS = 30
"""How long it is remembered why a break came or did not come."""


class Housekeeping(QObject):
    """Looks after one history. `at_rest` tells whether nobody would notice that a copy takes a moment."""

    def __init__(
        self,
        history: History,
        backups: Path,
        clock: Clock,
        at_rest: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._backups = backups
        self._clock = clock
        self._at_rest = at_rest
        self._ended = False
        self._copying: OwnCommand | None = None

    @property
    def copying(self) -> bool:
        """Whether another process makes a copy just now."""
        return self._copying is not None and self._copying.running

    def after_start(self) -> None:
        """Catch up soon, for a computer that is off at night."""
        QTimer.singleShot(CATCH_UP_MS, self.catch_up)

    def nightly(self) -> None:
        """Forget old decisions, and make the day's copy if it is not there yet."""
        self._history.prune(self._clock().day - timedelta(days=DECISIONS_DAYS))
        if self._history.backup_due(self._backups):
            self._copy()

    def mend(self) -> None:
        """A damaged file that was too large for the start is looked through bit by bit."""
        if not self._ended and self._history.mending:
            self._history.mend()
            self.mend_soon()

    def mend_soon(self) -> None:
        """The same, when what has found the damage is over."""
        QTimer.singleShot(MEND_MS, self.mend)

    def stop(self) -> None:
        """Begin nothing more, and leave no process behind."""
        self._ended = True
        if self._copying is not None:
            self._copying.close()

    def catch_up(self) -> None:
        """What the night would have done, once a day, and what past days come to."""
        if self._ended:
            return
        if self._history.backup_due(self._backups):
            if not self._at_rest():
                self.after_start()
                return
            self.nightly()
        self._fill_tallies()

    def _copy(self) -> None:
        if self._history.ask(copying.is_long):
            self._copy_apart()
        else:
            self._copy_here()

    def _copy_here(self) -> None:
        try:
            self._history.backup(self._backups)
        except BackupError as error:
            log.warning("no backup today: %s", error)

    def _copy_apart(self) -> None:
        if self._copying is None:
            self._copying = OwnCommand((sys.executable, "-m", "neckbreak.storage.copying"), self)
            self._copying.done.connect(self._copied)
        self._copying.start(str(self._history.path), str(self._backups), self._clock().wall.isoformat())

    def _copied(self, code: int, said: str) -> None:
        if self._ended or not code:
            return
        log.warning("no backup from the other process: %s", said)
        if code == copying.UNSOUND:
            self._history.doubt(BackupError(said))
        elif code != copying.FAILED:  # better a window that stands still for a second than no copy
            self._copy_here()

    def _fill_tallies(self) -> None:
        """What past days come to is worked out before anybody asks, a few at a time."""
        if not self._ended and self._history.fill_tallies(TALLIES_AT_ONCE):
            QTimer.singleShot(TALLIES_MS, self._fill_tallies)
