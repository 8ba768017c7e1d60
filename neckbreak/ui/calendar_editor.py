"""The calendar that breaks wait for: a file or a folder of the user's, which is read and never written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from neckbreak.core.busy import CalendarProblem
from neckbreak.core.settings import BadValue, Settings, with_value
from neckbreak.ui import theme, words_calendar
from neckbreak.ui.file_dialog import FileDialog
from neckbreak.ui.page import column, flow, path_text, pile, text

KEY = "wait_calendar"


class CalendarEditor(QWidget):
    """Chooses a calendar; the switches about it are there only with one."""

    changed = Signal(str)
    """The path as the settings keep it; empty for none."""

    def __init__(self, all_day: QWidget, long: QWidget, parent: QWidget | None = None) -> None:
        """`all_day` and `long` are the rows of these two switches."""
        super().__init__(parent)
        self._path = ""
        self._dialog: QFileDialog | None = None
        self.file = self._button(self.tr("Choose a file…"), self.tr("Choose a calendar file"))
        self.file.clicked.connect(lambda: self._choose(folder=False))
        self.folder = self._button(self.tr("Choose a folder…"), self.tr("Choose a folder of calendar files"))
        self.folder.clicked.connect(lambda: self._choose(folder=True))
        self.forget = self._button(self.tr("Forget it"), self.tr("Forget the calendar"))
        self.forget.clicked.connect(self._forget)
        self._shown = text()
        self._missing = text()
        self._missing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem = text(role="warning")
        self._switches = column(18, all_day, long)
        title = QLabel(self.tr("Calendar"))
        title.setBuddy(self.file)
        note = text(
            self.tr("While it says busy. An .ics file or a folder of them, read on this computer only."), role="muted"
        )
        told = column(2, title, note, self._shown, self._missing, self._problem)
        buttons = flow(self.file, self.folder, self.forget)
        pile(self, theme.ROOM, column(theme.GAP, told, buttons), self._switches)
        self.show_missing(missing=False)
        self.show_path("")

    def show_path(self, path: str) -> None:
        """Show this one, empty for none; what was wrong with another is forgotten."""
        if path != self._path or not path:
            self.show_problem("")
        self._path = path
        self._shown.setText(path_text(path))
        for each in (self._shown, self.forget, self._switches):
            each.setVisible(bool(path))

    def show_missing(self, *, missing: bool) -> None:
        """Whether the libraries that read calendars are not installed."""
        told = words_calendar.problem_words([CalendarProblem("no_calendar_extra", "")]) if missing else ""
        self._missing.setText(told)
        self._missing.setVisible(bool(told))

    def show_problem(self, sentence: str) -> bool:
        """What could not be read at the last reading; empty for nothing. Whether it is before the user's eyes."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        return self._problem.isVisible()

    def _button(self, label: str, name: str) -> QPushButton:
        button = QPushButton(label)
        button.setAccessibleName(name)
        return button

    def _choose(self, *, folder: bool) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        kept = Path(self._path).expanduser() if self._path else Path.home()
        start = kept if kept.is_dir() else kept.parent
        dialog = FileDialog(self, self.folder.accessibleName() if folder else self.file.accessibleName(), str(start))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters([self.tr("Calendars (*.ics)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(self._chosen)
        self._dialog = dialog
        dialog.open()

    def _chosen(self) -> None:
        self._dialog = None

    def _take(self, path: str) -> None:
        try:
            with_value(Settings(), KEY, path)
        except BadValue:
            self.show_problem(self.tr("A path like this cannot be kept. Choose another, or rename the file."))
            return
        self.show_problem("")
        if path != self._path:
            self.changed.emit(path)

    def _forget(self) -> None:
        self.changed.emit("")
        self.file.setFocus()
