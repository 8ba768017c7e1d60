"""Lines of a setting that is a list, each with a button that removes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from neckbreak.ui import theme
from neckbreak.ui.page import Beside, pile, text


class RemovableList(QWidget):
    """Shows lines; an empty one takes no room.

    By keyboard its buttons come where the list stands, and after the last removal what follows the list is next.
    """

    removed = Signal(int)
    """The line at this place is not wanted any more; whoever hears it shows the lines that are left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self._rows = pile(self, theme.GAP)
        self.buttons: list[QPushButton] = []
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        self.buttons = []
        for place, line in enumerate(lines):
            button = QPushButton(self.tr("Remove"))
            button.setAccessibleName(self.tr("Remove {what}").format(what=line))
            button.clicked.connect(lambda _=False, gone=place: self._remove(gone))
            self.buttons.append(button)
            row = Beside(text(line), button, text_em=8)
            self._rows.addWidget(row)
            row.show()
        self.setVisible(bool(lines))
        self._order()

    def _order(self) -> None:
        """What was made last is not reached last."""
        before: QWidget | None = self.previousInFocusChain()
        while before is not None and before is not self and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()
        for button in self.buttons:
            if before is not None and before is not self:
                QWidget.setTabOrder(before, button)
            before = button

    def _remove(self, place: int) -> None:
        self.removed.emit(place)
        left: list[QWidget] = [*self.buttons[place : place + 1], *self.buttons[-1:], *self._following()]
        if left:
            left[0].setFocus()

    def _following(self) -> list[QWidget]:
        """The next control after the list, if there is one."""
        page = self.window()
        each = self.nextInFocusChain()
        while each is not None and each is not self:
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(page) and each.isEnabled():
                return [each]
            each = each.nextInFocusChain()
        return []
