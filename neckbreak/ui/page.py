"""What the main window's pages are made of: a page that scrolls, and two arrangements that wrap.

Text may be twice as large and words half as long again, so nothing on a page has a fixed place: buttons flow onto
the next line, and what stands beside something else goes below it where the width is short. Nothing is cut off.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from neckbreak.ui import theme
from neckbreak.ui.flow import FlowLayout

PAGE_EM = 50
"""A page grows no wider than this many text heights; longer lines are hard to read."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are kept, as paths to be read."""

    settings: str
    history: str
    log: str


def text(words: str = "", *, role: str = "", factor: float = 1.0, strong: bool = False) -> QLabel:
    """A label that wraps and takes its words literally."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        theme.mark(label, role=role)
    if factor != 1.0 or strong:
        theme.enlarge(label, factor, strong=strong)
    return label


def path_text(path: str) -> str:
    """A path that may go on in the next line after each folder."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def column(gap: int, *widgets: QWidget) -> QWidget:
    """Widgets below each other, without margins."""
    holder = QWidget()
    pile(holder, gap, *widgets)
    return holder


def pile(holder: QWidget, gap: int, *widgets: QWidget) -> QVBoxLayout:
    """The same in a widget that is there already."""
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def card(*widgets: QWidget, gap: int = theme.ROOM) -> QFrame:
    """Widgets below each other on a rounded surface."""
    frame = QFrame()
    pile_card(frame, *widgets, gap=gap)
    return frame


def pile_card(frame: QFrame, *widgets: QWidget, gap: int = theme.ROOM) -> QVBoxLayout:
    """The same in a frame that is there already."""
    theme.mark(frame, role="card")
    layout = pile(frame, gap, *widgets)
    layout.setContentsMargins(theme.MARGIN, theme.MARGIN - 4, theme.MARGIN, theme.MARGIN - 4)
    return layout


class Beside(QWidget):
    """A text and something beside it; where the width is short, the second of the two goes below the first.

    `text_em` is the least width of the text, in text heights, that is worth having something beside it.
    """

    def __init__(
        self, words: QWidget, other: QWidget, *, text_em: float = 15, other_first: bool = False, gap: int = theme.ROOM
    ) -> None:
        super().__init__()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words, self._other = words, other
        self._first = other_first
        self._text_em = text_em
        self._gap = gap
        for widget in (other, words) if other_first else (words, other):
            widget.setParent(self)

    def _places(self, width: int) -> tuple[list[tuple[QWidget, QRect]], int]:
        """Where both go at this width, and the height they need."""
        other = self._other.sizeHint().expandedTo(self._other.minimumSize())
        left = width - other.width() - self._gap
        if self._other.isHidden():
            return [(self._words, QRect(0, 0, width, _height(self._words, width)))], _height(self._words, width)
        wanted = min(round(self._text_em * self.fontMetrics().height()), self._words.sizeHint().width())
        if left >= max(wanted, self._words.minimumSizeHint().width()):
            tall = _height(self._words, left)
            height = max(tall, other.height())
            word_x, other_x = (other.width() + self._gap, 0) if self._first else (0, left + self._gap)
            words_at = QRect(word_x, (height - tall) // 2, left, tall)
            other_at = QRect(other_x, (height - other.height()) // 2, other.width(), other.height())
            return [(self._words, words_at), (self._other, other_at)], height
        narrow = min(other.width(), width)
        tall, high = _height(self._words, width), _height(self._other, narrow)
        if self._first:
            centred = QRect((width - narrow) // 2, 0, narrow, high)
            below = QRect(0, high + self._gap, width, tall)
            return [(self._other, centred), (self._words, below)], high + self._gap + tall
        gap = min(self._gap, theme.GAP)
        return [
            (self._words, QRect(0, 0, width, tall)),
            (self._other, QRect(0, tall + gap, narrow, high)),
        ], tall + gap + high

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In pixels."""
        return self._places(width)[1]

    def event(self, event: QEvent) -> bool:
        """Arrange both anew when one of them has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange both for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for widget, rect in self._places(self.width())[0]:
            if mirrored:
                rect.moveRight(self.width() - 1 - rect.left())
            widget.setGeometry(rect)

    def sizeHint(self) -> QSize:
        """Side by side."""
        words, other = self._words.sizeHint(), self._other.sizeHint()
        return QSize(words.width() + self._gap + other.width(), max(words.height(), other.height()))

    def minimumSizeHint(self) -> QSize:
        """Below each other."""
        words, other = self._words.minimumSizeHint(), self._other.minimumSizeHint()
        return QSize(max(words.width(), other.width()), max(words.height(), other.height()))


def _height(widget: QWidget, width: int) -> int:
    """How high a widget wants to be at that width."""
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return max(widget.sizeHint().height(), widget.minimumHeight())


def flow(*widgets: QWidget, gap: int = theme.GAP) -> QWidget:
    """Widgets in a row that goes on below when the line is full."""
    holder = QWidget()
    layout = FlowLayout(holder, gap)
    for widget in widgets:
        layout.addWidget(widget)
    return holder


class Page(QScrollArea):
    """A page that scrolls up and down, its content in the middle and not too wide."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName("page")
        self.setStyleSheet(_STYLE)
        content, middle = QWidget(), QWidget()
        middle.setMaximumWidth(PAGE_EM * self.fontMetrics().height())
        row = QHBoxLayout(content)
        row.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        self.body = QVBoxLayout(middle)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.ROOM)
        self.setWidget(content)

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a part of the page to the top."""
        content = self.widget()
        assert content is not None
        top = widget.mapTo(content, widget.rect().topLeft()).y()
        self.verticalScrollBar().setValue(top - theme.MARGIN)


class WheelGuard(QObject):
    """Keeps the mouse wheel from changing a field that only happens to be under the pointer while the page scrolls."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the page have the wheel."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def watch(self, widget: QWidget) -> None:
        """Guard this field."""
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)


_STYLE = """
#page { border: 2px solid transparent; border-radius: 8px; background: transparent; }
#page:focus { border-color: palette(highlight); }
QScrollBar:vertical { width: 0.9em; background: transparent; margin: 2px; }
QScrollBar::handle:vertical { background: palette(dark); border-radius: 4px; min-height: 2em; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
"""
