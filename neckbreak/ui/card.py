"""The card that offers a break: small, in a corner, never in the way.

It is shown without taking the focus, never over the pointer and never over the middle of the screen. A click, starting
NeckBreak again or a shortcut focuses it; then Enter starts, L says later, S skips and Esc says later too, since to
close something is not to refuse it. Keys are ignored for its first 1.5 seconds, so that a word that is just being
typed answers nothing. Its words are neutral, because shared screens get seen.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QMoveEvent, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from neckbreak.core.records import SkipReason
from neckbreak.ui import theme
from neckbreak.ui.tray_icon import Look, draw

DEAF_S = 1.5
"""Keys are ignored for this long."""
EDGE = 24
"""Pixels to the screen's edge."""


class Card(QWidget):
    """Offers one break."""

    started = Signal()
    postponed = Signal()
    skipped = Signal(str)
    worse = Signal()
    """The neck is worse than usual today; the offer stays."""

    def __init__(
        self, length: str, later_left: int, later_min: int, seconds: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent,
            Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("NeckBreak"))
        self._seconds = seconds
        self._shown_at: float | None = None
        self._place: QPoint | None = None
        self._corrections = 3
        title = self.tr("Break, {length}").format(length=length)
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.tr("Enter starts it, L asks for later, S skips it."))
        self._build(title, later_left, later_min)

    def _build(self, title: str, later_left: int, later_min: int) -> None:
        heading = QLabel(title)
        theme.enlarge(heading, 1.25, strong=True)
        note = QLabel(self.tr("Whenever you are ready."))
        theme.mark(note, role="muted")
        icon = QLabel()
        side = self.fontMetrics().height() * 2
        ratio = self.devicePixelRatioF()
        pixmap = draw(Look("progress", 9), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        icon.setPixmap(pixmap)

        start = QPushButton(self.tr("Start"))
        theme.mark(start, kind="primary")
        start.clicked.connect(self.started)
        later = QPushButton(self.tr("Later"))
        later.setToolTip(self.tr("Asks again in about {n} minutes").format(n=later_min))
        later.clicked.connect(self.postponed)
        skip = QPushButton(self.tr("Skip"))
        skip.clicked.connect(lambda: self.skipped.emit(""))
        why = QToolButton()
        why.setText("▾")
        why.setAccessibleName(self.tr("Skip and say why, or say that it is worse today"))
        why.setToolTip(why.accessibleName())
        why.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        why.setMenu(self._reasons())
        why.setStyleSheet("QToolButton { padding: 0.35em 0.45em; } QToolButton::menu-indicator { image: none; }")
        for button in (start, later, skip):
            button.setAccessibleName(button.text())
        for control in (start, later, skip, why):
            control.installEventFilter(self)

        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(note)
        top = QHBoxLayout()
        top.setSpacing(theme.ROOM)
        top.addWidget(icon)
        top.addLayout(words, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(start, 1)
        row.addWidget(later, 1)
        row.addWidget(skip, 1)
        row.addWidget(why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        layout.setSpacing(theme.ROOM)
        layout.addLayout(top)
        layout.addLayout(row)
        later.setVisible(later_left > 0)  # only now: without a parent it would come up as a window of its own
        self._default = start

    def _reasons(self) -> QMenu:
        menu = QMenu(self)
        for text, reason in (
            (self.tr("In a call"), SkipReason.IN_CALL),
            (self.tr("I have moved already"), SkipReason.DONE_ALREADY),
            (self.tr("Others are watching"), SkipReason.WATCHED),
            (self.tr("It hurts"), SkipReason.HURTS),
            (self.tr("Not now"), SkipReason.NOT_NOW),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, why=reason: self.skipped.emit(why.value))
        menu.addSeparator()
        menu.addAction(self.tr("Worse today")).triggered.connect(self.worse)
        return menu

    def offer(self, screen: QScreen | None) -> None:
        """Show it in a corner of `screen` (the one the user works on), without the focus."""
        screen = screen or QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        self.adjustSize()
        self._shown_at = self._seconds()
        self._place = corner(screen.availableGeometry(), self.size(), QCursor.pos())
        self.move(self._place)
        self.show()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Openbox frames a window in the corner of the screen and moves it then, without a word.

        Seen by chance in between, Qt takes that corner for the card's place, and menus and readers go there (measured).
        Asked for once more, the place is confirmed.
        """
        super().moveEvent(event)
        if self._place is not None and event.pos() != self._place and self._corrections:
            self._corrections -= 1
            QTimer.singleShot(0, self, self._go_to_place)

    def _go_to_place(self) -> None:
        if self._place is not None:
            self.move(self._place)

    def take_focus(self) -> None:
        """The user asked for it: focus it, so that keys answer."""
        self.activateWindow()
        self.raise_()
        self._default.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def deaf(self) -> bool:
        """Keys do not answer yet."""
        return self._shown_at is None or self._seconds() - self._shown_at < DEAF_S

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of a focused button are deaf at first, too; Enter then presses that button."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if self.deaf:
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.type() is QEvent.Type.KeyPress and isinstance(watched, QPushButton | QToolButton):
                watched.click()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, L, S and Esc answer."""
        if self.deaf:
            event.accept()
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.started.emit()
            case Qt.Key.Key_L | Qt.Key.Key_Escape:
                self.postponed.emit()
            case Qt.Key.Key_S:
                self.skipped.emit("")
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A thin accent edge, so that the card stands out from any wallpaper."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().accent().color(), 2))
        painter.setBrush(self.palette().base())
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


def corner(area: QRect, size: QSize, pointer: QPoint) -> QPoint:
    """Where the card goes: the lower right, or the next corner that keeps clear of the pointer."""
    left, right = area.left() + EDGE, area.right() - EDGE - size.width()
    top, bottom = area.top() + EDGE, area.bottom() - EDGE - size.height()
    room = 48
    for place in (QPoint(right, bottom), QPoint(right, top), QPoint(left, bottom), QPoint(left, top)):
        if not QRect(place, size).adjusted(-room, -room, room, room).contains(pointer):
            return place
    return QPoint(right, bottom)
