"""What every way of telling absences has in common, and the two that need no system at all."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class IdleSource(QObject):
    """Contract: who is told a threshold reports once per absence, and the return from it.

    After `idled` there is always one `resumed` with the next input, even if the threshold was
    changed in between, unless the source itself goes away.
    """

    idled = Signal()
    resumed = Signal()
    name = "none"

    def watch(self, threshold_s: float) -> None:
        """Report absences of that length from now on; one that already lasts is reported too."""
        raise NotImplementedError

    def idle_s(self) -> float | None:
        """Return the seconds since the last input, or None where that is unknown."""
        raise NotImplementedError

    @property
    def inhibited(self) -> bool | None:
        """Whether something, such as a film, keeps the session from being idle; None where that cannot be told."""
        return None

    def stop(self) -> None:
        """Report nothing any more and let go of the system."""
        raise NotImplementedError


class NoIdle(IdleSource):
    """Knows nothing and never reports.

    `blind` says why: `no_display`, `no_compositor`, `compositor_lacks_it`, `x_server_lacks_it` or `no_library`.
    """

    def __init__(self, parent: QObject | None = None, blind: str = "no_display") -> None:
        super().__init__(parent)
        self.blind = blind

    def watch(self, threshold_s: float) -> None:
        """Do nothing: there is nobody to ask."""

    def idle_s(self) -> float | None:
        """Return None: unknown."""
        return None

    def stop(self) -> None:
        """Do nothing."""


class ScaledIdle(IdleSource):
    """Another source seen from a clock that runs `speed` times faster than the real one."""

    def __init__(self, source: IdleSource, speed: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._speed = speed
        self.name = source.name
        source.idled.connect(self.idled)
        source.resumed.connect(self.resumed)

    def watch(self, threshold_s: float) -> None:
        """Have the inner source report after the real time that fits."""
        self._source.watch(threshold_s / self._speed)

    def idle_s(self) -> float | None:
        """Return the inner seconds, as long as they feel on the fast clock."""
        inner = self._source.idle_s()
        return None if inner is None else inner * self._speed

    @property
    def inhibited(self) -> bool | None:
        """Return what the inner source says."""
        return self._source.inhibited

    def stop(self) -> None:
        """Stop the inner source."""
        self._source.stop()
