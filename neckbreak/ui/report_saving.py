"""Where to put the page for the physiotherapist: asks for a file, writes it, and says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from neckbreak.core.settings import Settings
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History

if TYPE_CHECKING:  # to keep the waiting process small
    from PySide6.QtWidgets import QFileDialog

    from neckbreak.core.plans import Catalogue


class ReportSaving(QObject):
    """Owns the dialog."""

    notice = Signal(str)
    """One calm sentence for the user."""

    def __init__(
        self, reminder: Reminder, history: History, catalogue: Callable[[], Catalogue], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reminder = reminder
        self._history = history
        self._catalogue = catalogue
        self._dialog: QFileDialog | None = None
        self.settings = Settings()

    def ask(self) -> None:
        """Ask for a file; what is chosen is written."""
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        from neckbreak.ui.file_dialog import FileDialog

        if self._dialog is not None:
            self._dialog.raise_()
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(None, self.tr("Save a page to take along"), folder, self.tr("PDF files (*.pdf)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"neckbreak-{self._reminder.today.isoformat()}.pdf")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def write(self, path: str) -> None:
        """Write the page there, and say so."""
        from pathlib import Path

        from neckbreak.ui.report import WEEKS, write_report

        now = self._reminder.now()
        try:
            write_report(self._history, self._catalogue(), Path(path), WEEKS, False, now, self.settings)
        except OSError as error:
            told = self.tr("{path} cannot be written: {reason}")
            self.notice.emit(told.format(path=path, reason=error.strerror or error))
        else:
            self.notice.emit(self.tr("The page is saved: {path}").format(path=path))

    def close(self) -> None:
        """Take the dialog away."""
        if self._dialog is not None:
            self._dialog.reject()

    def _forget(self) -> None:
        self._dialog = None
