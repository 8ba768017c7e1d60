"""What the break window looks like: figure on the left, words and time on the right, buttons below.

It knows no time line, no clock and no player; it shows what it is told. Everything wraps or scrolls, so that twice the
text size and longer languages keep every word and button.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neckbreak.core.figure import Clip
from neckbreak.core.timeline import Playing
from neckbreak.ui.break_words import Words
from neckbreak.ui.flow import FlowLayout
from neckbreak.ui.hurts_page import HurtsPage
from neckbreak.ui.page import text
from neckbreak.ui.ring import Line, Ring
from neckbreak.ui.steady_label import SteadyLabel
from neckbreak.ui.theme import GAP, MARGIN, ROOM, enlarge, mark
from neckbreak.ui.words_movements import evidence, origin


class Figure(Protocol):
    """The widget that draws the movement; it is a `QWidget` too."""

    def show_clip(
        self, clip: Clip, steps: Sequence[tuple[str, float]], mirror: bool = False, name: str = "", reach: float = 1.0
    ) -> None:
        """Show this clip with these phases and seconds, under this name for screen readers.

        `reach` is the share of the way that is gone.
        """

    def set_time(self, seconds: float) -> None:
        """Show the pose at this time of the steps."""

    def set_still(self, still: bool) -> None:
        """Show still pictures of each phase instead of motion."""


class BreakFace(QWidget):
    """The pages of the break window: playing, a last line or what to do when it hurt, and what it was that hurt."""

    def __init__(self, figure: Figure, title: str, why: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert isinstance(figure, QWidget)
        self._why = why
        self._words: Words | None = None
        self._scale = 1.0
        self._next_words = ""
        self._make_buttons()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._playing_page(figure, title))
        self._pages.addWidget(self._message_page())
        self.hurts_page = HurtsPage()
        self._pages.addWidget(_scrolling(self.hurts_page))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, ROOM, MARGIN, ROOM)
        layout.addWidget(self._pages)
        self._set_tab_order()
        self.pause.setFocus()

    def wished_size(self) -> QSize:
        """About 760 × 560 with ordinary text, more with larger text."""
        return self._usual_size().expandedTo(self.minimumSizeHint())

    def _usual_size(self) -> QSize:
        factor = max(1.0, self.fontMetrics().height() / 18)
        return QSize(round(760 * factor), round(560 * factor))

    def _scale_words(self) -> None:
        """Larger words in a larger window, up to twice: full screen is read from where one walks and stretches."""
        usual = self._usual_size()
        share = min(self.width() / usual.width(), self.height() / usual.height())
        scale = min(2.0, max(1.0, int(share * 4) / 4))
        if scale != self._scale:
            self._scale = scale
            self._size_words()

    def _size_words(self) -> None:
        for widget, factor, strong in self._scaled:
            enlarge(widget, factor * self._scale, strong=strong)

    def keep_room(self, all_words: Iterable[Words]) -> None:
        """Keep room for all these words, so that nothing jumps when they change."""
        words = list(all_words)
        self._name.set_choices(each.name for each in words)
        self._headline.set_choices(each.headline for each in words)
        self._caption.set_choices(each.caption for each in words)

    def set_segments(self, edges_s: Sequence[float], total_s: float) -> None:
        """Where the parts of the break end."""
        self._line.set_segments(edges_s, total_s)

    def show_words(self, words: Words, next_words: str) -> None:
        """Show a step's words and what comes next."""
        self._words, self._next_words = words, next_words
        self._name.setText(words.name)
        self._headline.setText(words.headline)
        self._reps.setText(self.tr("{number} of {count}").format(number=words.rep, count=words.reps))
        self._reps.setVisible(words.reps > 1)
        self._next.setText(next_words)
        self._show_caption()

    def show_time(self, now: Playing, total_s: float) -> None:
        """Show the seconds of a step and of the whole."""
        self.ring.show_time(now.share, now.step_left_s, now.step.length_s)
        played = total_s - now.total_left_s
        self._line.show_share(played / total_s, played)
        left = self.tr("{seconds} s to go").format(seconds=round(now.total_left_s))
        if self._left.text() != left:
            self._left.setText(left)

    def show_paused(self, paused: bool) -> None:
        """Change the pause button and say that time stands still."""
        self.pause.setText(self.tr("&Resume") if paused else self.tr("&Pause"))
        self.pause.setAccessibleName(self.pause.text().replace("&", ""))
        self._next.setText(self.tr("Paused. The time stands still.") if paused else self._next_words)

    def forbid_shorter(self) -> None:
        """Shorter was asked for already."""
        if self.shorter.hasFocus():
            self.pause.setFocus()
        self.shorter.setEnabled(False)

    def ask_what_hurts(self) -> None:
        """Show the question after "This hurts" instead of the figure."""
        self._pages.setCurrentIndex(2)
        self.hurts_page.setFocus()

    def show_playing(self) -> None:
        """Back to the figure."""
        self._pages.setCurrentIndex(0)
        self.pause.setFocus()

    def show_line(self, line: str) -> None:
        """The last, calm line."""
        self._message_title.setText(line)
        self._message.hide()
        self._message_buttons.hide()
        self._pages.setCurrentIndex(1)

    def show_hurt(self, words: str, *, with_signs: bool) -> None:
        """What to do when it hurt; the figure is gone."""
        self._message_title.setText(self.tr("Stopped"))
        self._message.setText(words)
        self.signs.setVisible(with_signs)
        self._message_buttons.show()
        self._message.show()
        self._pages.setCurrentIndex(1)
        self.close_hurt.setFocus()

    def focused_button(self) -> QPushButton | QToolButton | None:
        """The button that has the keyboard."""
        widget = QApplication.focusWidget()
        return widget if isinstance(widget, QPushButton | QToolButton) and self.isAncestorOf(widget) else None

    def _make_buttons(self) -> None:
        self.pause = _button(self.tr("&Pause"), self.tr("Pause or go on (Space)"), "primary")
        self.next = _button(self.tr("&Next"), self.tr("On to the next movement or side (→ or N)"))
        self.shorter = _button(self.tr("&Shorter"), self.tr("Finish this repetition, then end (S)"))
        self.hurts = _button(self.tr("This &hurts"), self.tr("Stop at once (H)"), "stop")
        self.more = _button(self.tr("&More ▾"), self.tr("Another break instead, or never this movement again"))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        menu = QMenu(self.more)
        self.another = menu.addAction(self.tr("Another break instead (A)"))
        self.not_for_me = menu.addAction(self.tr("This movement is not for me"))
        self.more.setMenu(menu)
        self.end = _button(self.tr("&End"), self.tr("End the break (Esc)"), "quiet")
        self.close_hurt = _button(self.tr("&Close"), self.tr("Close this window (Esc)"), "primary")
        self.signs = _button(self.tr("&Warning signs"), self.tr("Open the page with the warning signs"))
        self.info = QToolButton()
        self.info.setText("i")
        self.info.setCheckable(True)
        self.info.setAccessibleName(self.tr("How sure is this"))
        self.info.setToolTip(self.tr("How sure is this, and where does it come from?"))
        self.info.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.info.toggled.connect(self._show_caption)
        mark(self.info, kind="round")

    def _playing_page(self, figure: QWidget, title: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOM)
        column.addLayout(self._header(title))
        middle = QHBoxLayout()
        middle.setSpacing(MARGIN)
        card = QFrame()
        mark(card, role="card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GAP, GAP, GAP, GAP)
        inside.addWidget(figure)
        figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        figure.setMinimumSize(220, 220)
        middle.addWidget(card, 11)
        middle.addWidget(self._words_column(), 9)
        column.addLayout(middle, 1)
        buttons = QWidget()
        row = FlowLayout(buttons, GAP)
        for button in (self.pause, self.next, self.shorter, self.hurts, self.more, self.end):
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        column.addWidget(buttons)
        return page

    def _header(self, title: str) -> QVBoxLayout:
        name = QLabel(title)
        enlarge(name, 1.15, strong=True)
        self._left = QLabel()
        mark(self._left, role="muted")
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(self._left)
        top.addWidget(self.info)
        self._line = Line()
        self._line.setAccessibleName(self.tr("The whole break"))
        header = QVBoxLayout()
        header.setSpacing(GAP)
        header.addLayout(top)
        header.addWidget(self._line)
        if self._why:
            header.addWidget(text(self._why, role="muted"))
        return header

    def _words_column(self) -> QWidget:
        self._name = SteadyLabel()
        mark(self._name, role="muted")
        self._headline = SteadyLabel()
        self.ring = Ring()
        self.ring.setAccessibleName(self.tr("Seconds to go"))
        self._reps = QLabel()
        self._reps.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep = self._reps.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._reps.setSizePolicy(keep)
        self._caption = SteadyLabel()
        self._next = SteadyLabel()
        mark(self._next, role="muted")
        self._scaled = (
            (self._name, 1.0, False),
            (self._headline, 1.9, True),
            (self.ring, 1.0, False),
            (self._reps, 1.15, False),
            (self._caption, 1.2, False),
            (self._next, 1.0, False),
        )
        self._size_words()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._name)
        column.addWidget(self._headline)
        column.addSpacing(GAP)
        column.addWidget(self.ring, 4)
        column.addWidget(self._reps)
        column.addSpacing(GAP)
        column.addWidget(self._caption)
        column.addStretch(1)
        column.addWidget(self._next)
        return _scrolling(inner)

    def _message_page(self) -> QWidget:
        self._message_title = QLabel()
        self._message_title.setWordWrap(True)
        self._message_title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        enlarge(self._message_title, 1.7)
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        enlarge(self._message, 1.15)
        self._message_buttons = QWidget()
        row = FlowLayout(self._message_buttons, GAP)
        row.addWidget(self.close_hurt)
        row.addWidget(self.signs)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._message_buttons.setSizePolicy(policy)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addStretch(1)
        column.addWidget(self._message_title)
        column.addWidget(self._message)
        column.addWidget(self._message_buttons)
        column.addStretch(1)
        return _scrolling(inner)

    def _set_tab_order(self) -> None:
        chain = (
            self.pause,
            self.next,
            self.shorter,
            self.hurts,
            self.more,
            self.end,
            self.info,
            self.close_hurt,
            self.signs,
        )
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _show_caption(self) -> None:
        if self._words is None:
            return
        if self.info.isChecked():
            sure = self.tr("How sure is this? {evidence}").format(evidence=evidence(self._words.movement))
            source = self.tr("From: {origin}").format(origin=origin(self._words.movement))
            self._caption.setText(f"{sure}\n\n{source}")
        else:
            self._caption.setText(self._words.caption)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._scale_words()


def _button(text: str, meaning: str, kind: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(meaning)
    button.setAccessibleName(text.replace("&", ""))
    button.setAccessibleDescription(meaning)
    mark(button, kind=kind)
    return button


def _scrolling(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area
