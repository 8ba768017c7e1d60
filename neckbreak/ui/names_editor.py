"""The user's own programs as a list: each can be removed, and a line adds one more by its name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from neckbreak.core.settings import BadValue, Settings, names, with_value
from neckbreak.ui import theme
from neckbreak.ui.fields import Name
from neckbreak.ui.page import column, flow, pile, text
from neckbreak.ui.removable_list import RemovableList
from neckbreak.ui.settings_words import hours_words

KEY = "wait_programs"


class NamesEditor(QWidget):
    """Programs to wait for."""

    changed = Signal(str)
    """The names as the settings keep them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.line = Name(self.tr("Name of a program to wait for"))
        self.line.setPlaceholderText(self.tr("Name, for example obs"))
        self.line.returnPressed.connect(self._add)
        self.line.textEdited.connect(lambda _text: self._say(""))
        self.add = QPushButton(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add this program"))
        self.add.clicked.connect(self._add)
        self.list = RemovableList()
        self.list.removed.connect(self._remove)
        self._error = text(role="warning")
        self._error.hide()
        title = QLabel(self.tr("Programs of your own"))
        title.setWordWrap(True)
        title.setBuddy(self.line)
        note = text(
            self.tr("While one of them runs. The name is the one that stands in the task manager."), role="muted"
        )
        pile(self, theme.GAP, column(2, title, note), self.list, flow(self.line, self.add), self._error)

    def show_names(self, kept: str) -> None:
        """Show these names, as the settings keep them."""
        self._names = names(kept)
        self.list.show_lines(self._names)

    def _add(self) -> None:
        wanted = ", ".join(names(", ".join((*self._names, self.line.text()))))
        try:
            with_value(Settings(), KEY, wanted)
        except BadValue as bad:
            self._say(hours_words(bad.problem.code, ""))
            return
        self.line.clear()
        self.line.setFocus()
        if names(wanted) != self._names:
            self.changed.emit(wanted)

    def _remove(self, place: int) -> None:
        self.changed.emit(", ".join((*self._names[:place], *self._names[place + 1 :])))

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
