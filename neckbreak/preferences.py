"""The settings in force: read, changed, undone, saved, and taken up again when the file is edited by hand."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from neckbreak.core.settings import BadValue, Problem, Settings, changes, with_value
from neckbreak.desktop.paths import private_dir
from neckbreak.storage.settings_file import SettingsFile

log = logging.getLogger(__name__)

WRITTEN_MS = 150
"""An editor that writes in place empties the file first; it has this long to write the rest."""


class Preferences(QObject):
    """Owns the settings file."""

    changed = Signal()
    failed = Signal(str)
    """The file could not be written; the reason in the system's words."""

    def __init__(self, path: Path, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._file = SettingsFile(path, clock)
        self._earlier: list[Settings] = []
        self._watcher: QFileSystemWatcher | None = None
        self._written = QTimer(self, singleShot=True, interval=WRITTEN_MS)
        self._written.timeout.connect(self._reread)
        self.problems: tuple[Problem, ...] = ()
        self.settings = Settings()

    def load(self) -> Settings:
        """Read the file; what is wrong in it is in `problems`."""
        self.settings, self.problems = self._file.load()
        return self.settings

    @property
    def can_undo(self) -> bool:
        """There is a change to take back."""
        return bool(self._earlier)

    def set(self, key: str, value: Any) -> None:
        """Change one. Raises `BadValue`."""
        after = with_value(self.settings, key, value)
        if after != self.settings:
            self._earlier.append(self.settings)
            self._save(after)

    def reset(self) -> None:
        """All as at first; can be undone."""
        self._earlier.append(self.settings)
        self._save(Settings())

    def undo(self) -> None:
        """Take back the last change."""
        if self._earlier:
            self._save(self._earlier.pop())

    def watch(self) -> None:
        """Take up edits by hand; the folder tells of a replaced file, the file of one written in place."""
        try:
            folder = private_dir(self._path.parent)
        except OSError as error:
            log.warning("settings are not watched: %s", error)
            return
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._touched)
        self._watcher.fileChanged.connect(self._touched)
        self._touched()

    def command(self, key: str, value: str | None) -> dict[str, Any]:
        """Answer `neckbreak settings set` and `reset` for the running app."""
        from neckbreak.ui.reply import failure, success
        from neckbreak.ui.settings_words import problem_words

        if key == "reset":
            self.reset()
            return success("")
        try:
            self.set(key, value or "")
        except BadValue as bad:
            return failure(problem_words(bad.problem, None), 2)
        return success("")

    def _save(self, after: Settings) -> None:
        try:
            self._file.save(changes(self.settings, after))
        except OSError as error:
            self.failed.emit(error.strerror or str(error))
        self.settings, self.problems = after, ()
        self.changed.emit()

    def _touched(self) -> None:
        assert self._watcher is not None
        if self._path.exists() and str(self._path) not in self._watcher.files():
            self._watcher.addPath(str(self._path))
        self._written.start()

    def _reread(self) -> None:
        if self._file.changed_on_disk():
            self.load()
            self.changed.emit()
