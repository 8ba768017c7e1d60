"""Absences where the system can be asked for the idle time and tells nothing by itself.

It is asked when the answer could matter: one timer waits for the moment at which the threshold can be reached at the
earliest, and is set again when there was input meanwhile; five minutes of typing cost one question. Only after an
absence was reported is the return looked for, every few seconds at first and ever less often in a long absence.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer

from neckbreak.desktop.idle_source import IdleSource

RETURN_S = (5.0, 30.0)
"""The return is looked for at most and at least this often."""
_RETURN_SHARE = 1 / 30
_UNKNOWN_S = 60.0
_SHORTEST_S = 0.05
_NOISE_S = 0.1


class PolledIdle(IdleSource):
    """Asks `read` for the seconds since the last input; None where it cannot tell just now."""

    def __init__(
        self,
        name: str,
        read: Callable[[], float | None],
        clock: Callable[[], float] = time.monotonic,
        return_s: tuple[float, float] = RETURN_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._read = read
        self._clock = clock
        self._return_s = return_s
        self._threshold_s: float | None = None
        self._reported = False
        self._last_input: float | None = None
        """When the input before the reported absence was, on our clock."""
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def watch(self, threshold_s: float) -> None:
        """Wait until the threshold can have been reached; asks once, and reports from the loop."""
        self._threshold_s = threshold_s
        self._reported = False
        self._wait(self._read())

    def idle_s(self) -> float | None:
        """Ask the system."""
        return self._read()

    def stop(self) -> None:
        """Ask no more."""
        self._threshold_s = self._last_input = None
        self._timer.stop()

    def _look(self) -> None:
        idle_s = self._read()
        now = self._clock()
        if idle_s is None or self._threshold_s is None:
            self._wait(idle_s)
        elif self._last_input is not None and idle_s < now - self._last_input - _NOISE_S:
            self._last_input = None
            self._reported = False
            self._wait(idle_s)
            self.resumed.emit()
        elif not self._reported and idle_s >= self._threshold_s:
            self._reported = True
            self._last_input = now - idle_s
            self._wait(idle_s)
            self.idled.emit()
        else:
            self._wait(idle_s)

    def _wait(self, idle_s: float | None) -> None:
        if idle_s is None or self._threshold_s is None:
            self._timer.start(round(_UNKNOWN_S * 1000))
            return
        waits = [] if self._reported else [max(_SHORTEST_S, self._threshold_s - idle_s)]
        if self._last_input is not None:
            often, rarely = self._return_s
            waits.append(min(rarely, max(often, idle_s * _RETURN_SHARE)))
        self._timer.start(ceil(min(waits) * 1000))
