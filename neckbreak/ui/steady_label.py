"""A label that keeps the room of its longest text, so that nothing below it jumps when the words change."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget


class SteadyLabel(QLabel):
    """A wrapping label as high as the highest of the texts it may show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[str, ...] = ()
        self._heights: dict[int, int] = {}
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_choices(self, texts: Iterable[str]) -> None:
        """All texts to keep room for."""
        self._choices = tuple(dict.fromkeys(texts))
        self._heights.clear()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: D102
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102
        if width not in self._heights:
            flags = int(Qt.TextFlag.TextWordWrap | self.alignment())
            metrics = self.fontMetrics()
            self._heights[width] = max(
                metrics.boundingRect(QRect(0, 0, max(width, 1), 10_000), flags, text).height()
                for text in (*self._choices, "M")
            )
        return max(self._heights[width], super().heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        metrics = self.fontMetrics()
        words = [word for text in (*self._choices, self.text()) for word in text.split()]
        return QSize(max((metrics.horizontalAdvance(word) for word in words), default=0) + 2, metrics.height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        if event.type() is QEvent.Type.FontChange:
            self._heights.clear()
        super().changeEvent(event)
