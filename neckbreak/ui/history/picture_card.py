"""A picture on its card: what it shows, the same as a table, and ways to keep it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from neckbreak.ui import theme
from neckbreak.ui.file_dialog import FileDialog
from neckbreak.ui.history import keeping
from neckbreak.ui.history.picture import Ink, Picture
from neckbreak.ui.history.picture_view import PictureView
from neckbreak.ui.page import Beside, column, flow, pile_card, text

TABLE_ROWS = 9
"""Rows of a table that are seen at once; the rest scrolls."""


class PictureCard(QFrame):
    """Shows one picture, or where there is nothing to see yet, what will be here."""

    trouble = Signal(str)
    """One sentence: it could not be saved."""

    def __init__(self, above: QWidget | None = None, parent: QWidget | None = None) -> None:
        """`above` chooses what is shown."""
        super().__init__(parent)
        self.picture: Picture | None = None
        self._title = text(role="heading", factor=1.15, strong=True)
        self._sentence = text(role="muted")
        self._more = text()
        self._more.hide()
        self._inviting = text(role="muted")
        self.view = PictureView()
        self.table: QTableWidget | None = None
        self.toggle = _button(self.tr("Table"))
        self.toggle.setMinimumWidth(_width(self.tr("Table"), self.tr("Picture")))
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show_table)
        self.keep = _button(self.tr("Keep"))
        self.keep.setText(f"{self.tr('Keep')}  ▾")
        self.keep.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self.keep.setMenu(self._keep_menu())
        self._buttons = flow(self.toggle, self.keep)
        head = Beside(self._title, self._buttons, text_em=8)
        parts = [head, *([flow(above)] if above is not None else []), self._sentence, self._inviting, self._more]
        self._body = pile_card(self, column(4, *parts), self.view, gap=theme.GAP)

    def show_picture(self, picture: Picture, more: str = "") -> None:
        """Show this one; `more` is a sentence about it that is worth reading first."""
        self.picture = picture
        self._title.setText(picture.title)
        self._sentence.setText(picture.sentence)
        self._inviting.setText(picture.inviting)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        empty = not picture.said
        self._inviting.setVisible(empty)
        for widget in (self._sentence, self._buttons):
            widget.setVisible(not empty)
        name = picture.title
        self.toggle.setAccessibleName(self.tr("{picture} as a table").format(picture=name))
        self.keep.setAccessibleName(self.tr("Keep this picture: {picture}").format(picture=name))
        self.view.show_picture(picture)
        if self.table is not None:
            self._fill(self.table)
        self._show_table(self.toggle.isChecked())

    def _show_table(self, wanted: bool) -> None:
        there = self.picture is not None and bool(self.picture.said)
        self.toggle.setText(self.tr("Picture") if wanted else self.tr("Table"))
        if wanted and self.table is None:
            self.table = self._make_table()
            self._body.addWidget(self.table)
            QWidget.setTabOrder(self.view, self.table)
        if self.table is not None:
            self.table.setVisible(wanted and there)
        self.view.setVisible(there and not wanted)

    # -- the table -----------------------------------------------------------------------------------------------

    def _make_table(self) -> QTableWidget:
        table = QTableWidget()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.setStyleSheet(_TABLE_STYLE)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fill(table)
        return table

    def _fill(self, table: QTableWidget) -> None:
        assert self.picture is not None
        content = self.picture.table()
        table.setAccessibleName(self.picture.title)
        table.setAccessibleDescription(self.picture.sentence)
        table.clear()
        table.setColumnCount(len(content.header))
        table.setRowCount(len(content.rows))
        for place, words in enumerate(content.header):
            title = QTableWidgetItem(words)
            title.setTextAlignment(_side(place in content.read))
            table.setHorizontalHeaderItem(place, title)
        for row, cells in enumerate(content.rows):
            for place, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setTextAlignment(_side(place in content.read))
                table.setItem(row, place, item)
        high = round(self.fontMetrics().height() * 1.6)
        table.verticalHeader().setDefaultSectionSize(high)
        table.setFixedHeight(high * (min(len(content.rows), TABLE_ROWS) + 2) + 4)

    # -- keeping it ------------------------------------------------------------------------------------------------

    def _keep_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Save as a picture (PNG)…")).triggered.connect(lambda: self._ask("png"))
        menu.addAction(self.tr("Save as a drawing (SVG)…")).triggered.connect(lambda: self._ask("svg"))
        menu.addSeparator()
        menu.addAction(self.tr("Copy the picture")).triggered.connect(self.copy_picture)
        menu.addAction(self.tr("Copy the table as text")).triggered.connect(self.copy_table)
        return menu

    def _ask(self, form: str) -> None:
        kinds = {"png": self.tr("Pictures (*.png)"), "svg": self.tr("Drawings (*.svg)")}
        assert self.picture is not None
        dialog = FileDialog(self, self.tr("Save the picture"), str(Path.home()), kinds[form])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{self.picture.title}.{form}")
        dialog.fileSelected.connect(lambda name: self._save_as(Path(name), form))
        dialog.open()

    def _save_as(self, path: Path, form: str) -> None:
        self.save(path if path.suffix.lower() == f".{form}" else path.with_name(f"{path.name}.{form}"))

    def _on_paper(self) -> Ink:
        """Light in any scheme: it goes into letters and onto paper."""
        return Ink(theme.Theme(dark=False), self.view.font())

    def save(self, path: Path) -> None:
        """Write the picture to this file, PNG or SVG by its ending."""
        assert self.picture is not None
        try:
            keeping.save(self.picture, path, self._on_paper())
        except OSError as error:
            reason = error.strerror or str(error)
            self.trouble.emit(self.tr("The picture could not be saved: {reason}").format(reason=reason))

    def copy_picture(self) -> None:
        """Picture and words to the clipboard."""
        if self.picture is not None:
            keeping.copy_picture(self.picture, self._on_paper())

    def copy_table(self) -> None:
        """The table as text to the clipboard."""
        if self.picture is not None:
            keeping.copy_table(self.picture)


def _side(read: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if read else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _width(*words: str) -> int:
    """What a button needs for any of these: its neighbour stays where it is."""
    buttons = [_button(each) for each in words]
    for button in buttons:
        button.ensurePolished()
    return max(button.sizeHint().width() for button in buttons)


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    theme.mark(button, kind="quiet")
    return button


_TABLE_STYLE = """
QTableWidget { background: palette(base); border: 1px solid palette(mid); border-radius: 6px; }
QTableWidget:focus { border: 2px solid palette(highlight); }
QTableWidget::item { padding: 0 0.6em; }
QTableWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QHeaderView { background: palette(base); }
QHeaderView::section {
    background: palette(base); color: palette(window-text); border: none; border-bottom: 1px solid palette(mid);
    padding: 0.2em 0.6em; font-weight: 600;
}
"""
