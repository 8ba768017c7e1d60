"""Export, import and erase, for people: three buttons, a file dialog, and one plain question before all is gone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from neckbreak.ui import theme
from neckbreak.ui.file_dialog import FileDialog
from neckbreak.ui.page import column, flow, text

FILE = "neckbreak-history"


class YourData(QWidget):
    """The block on the About page; it only says what is wanted."""

    export_wanted = Signal(str)
    import_wanted = Signal(str)
    erase_wanted = Signal()
    asked = Signal()
    """The question came up, below the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialog: QFileDialog | None = None
        self._left: QPushButton | None = None
        self._pushed_to: QWidget | None = None
        self.export = self._button(self.tr("Export…"), self.tr("Export the history to a file"))
        self.take_in = self._button(self.tr("Import…"), self.tr("Import a history from a file"))
        self.erase = self._button(self.tr("Erase…"), self.tr("Erase everything NeckBreak keeps"))
        self.export.clicked.connect(self._choose_target)
        self.take_in.clicked.connect(self._choose_source)
        self.erase.clicked.connect(lambda: self._ask(asking=True))
        words = text(
            self.tr(
                "Export to a file that ends in .json to keep everything or to take it to another computer, in .csv to "
                "look at it in a spreadsheet. Importing adds to what is here. It reads Workrave's historystats, too."
            ),
            role="muted",
        )
        self._question = self._make_question()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        for each in (words, flow(self.export, self.take_in, self.erase), self._question):
            box.addWidget(each)

    def busy(self, *, busy: bool) -> None:
        """Whether something goes on; afterwards the keyboard is where it was, unless it was taken elsewhere."""
        before = self.window().focusWidget()
        buttons = (self.export, self.take_in, self.erase)
        for button in buttons:
            button.setEnabled(not busy)
        if busy:
            self._left = next((button for button in buttons if button is before), None)
            self._pushed_to = self.window().focusWidget()
        elif self._left is not None:
            if before is self._pushed_to:
                self._left.setFocus()
            self._left = self._pushed_to = None

    @property
    def asks(self) -> bool:
        """Whether the question is open."""
        return not self._question.isHidden()

    def _make_question(self) -> QWidget:
        frame = QFrame()
        words = text(
            self.tr(
                "Settings, history, backups, answers, the log and the start at login are removed from this computer, "
                "and NeckBreak quits. This cannot be undone. Files you exported stay where they are."
            )
        )
        self.really = self._button(self.tr("Erase everything and quit"), self.tr("Erase everything and quit"))
        self.keep = self._button(self.tr("Keep it"), self.tr("Keep everything"))
        theme.mark(self.keep, kind="primary")
        self.really.clicked.connect(self.erase_wanted)
        self.keep.clicked.connect(lambda: self._ask(asking=False))
        box = QVBoxLayout(frame)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(column(10, words, flow(self.keep, self.really)))
        frame.hide()
        return frame

    def _ask(self, *, asking: bool) -> None:
        self._question.setVisible(asking)
        self.erase.setEnabled(not asking)
        (self.keep if asking else self.erase).setFocus()
        if asking:
            self.asked.emit()

    def _choose_target(self) -> None:
        dialog = self._make_dialog(self.export)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {self.tr("Everything (*.json)"): "json", self.tr("A table (*.csv)"): "csv"}
        dialog.setNameFilters(list(kinds))
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{FILE}.json")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds.get(chosen, "json")))
        dialog.fileSelected.connect(self.export_wanted)
        dialog.open()

    def _choose_source(self) -> None:
        dialog = self._make_dialog(self.take_in)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Histories (*.json historystats)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.import_wanted)
        dialog.open()

    def _make_dialog(self, button: QPushButton) -> QFileDialog:
        if self._dialog is not None:
            self._dialog.close()
        dialog = self._dialog = FileDialog(self, button.accessibleName(), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._chosen)
        return dialog

    def _chosen(self) -> None:
        self._dialog = None

    def _button(self, label: str, name: str) -> QPushButton:
        button = QPushButton(label)
        button.setAccessibleName(name)
        return button
