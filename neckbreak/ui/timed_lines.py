"""Lines that begin with a time of day: the day's breaks, and "Why?"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from neckbreak.ui import theme
from neckbreak.ui.page import column, text


class TimedLines(QWidget):
    """A list of them; an empty one takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(theme.ROOM)
        self.grid.setVerticalSpacing(10)
        self.grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Time, what, and a second line below it, which may be empty."""
        while (item := self.grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, (time, what, more) in enumerate(lines):
            clock = text(time, role="muted")
            clock.setWordWrap(False)
            body = column(2, text(what), text(more, role="muted")) if more else text(what)
            self.grid.addWidget(clock, number, 0)
            self.grid.addWidget(body, number, 1)
            self.grid.setAlignment(clock, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(lines))
