"""What every way of telling locking, sleeping and the end of the session has in common."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SessionSource(QObject):
    """Contract: nothing happens before `start`, each change is told once, and unknown counts as unlocked and awake."""

    locked_changed = Signal(bool)
    sleeping = Signal(bool)
    """True before the computer sleeps, False when it is awake again."""
    ending = Signal()
    """The user logs out or the computer shuts down: whoever is told has to be done when the slot returns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locked_by: set[str] = set()
        self._asleep = False

    @property
    def locked(self) -> bool:
        """Tell whether any source says that the session is locked."""
        return bool(self._locked_by)

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the names of those that can tell now, for the self-check."""
        raise NotImplementedError

    def start(self) -> None:
        """Listen, and read the state that already is; nothing is waited for."""
        raise NotImplementedError

    def stop(self) -> None:
        """Tell nothing any more; the last known state stays."""
        raise NotImplementedError

    def _tell(self, source: str, locked: bool) -> None:
        before = self.locked
        if locked:
            self._locked_by.add(source)
        else:
            self._locked_by.discard(source)
        if self.locked != before:
            self.locked_changed.emit(self.locked)

    def _sleep(self, asleep: bool) -> None:
        if asleep != self._asleep:
            self._asleep = asleep
            self.sleeping.emit(asleep)
