"""Movements: all there are, each with its figure, its dose, how sure anybody is, and the user's own word on it.

Nothing is built before the page is shown, and the figure moves only while it is seen.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from neckbreak.core.figure import Clip
from neckbreak.core.movements import GROUPS, Dose, Movement
from neckbreak.core.plans import Catalogue
from neckbreak.ui import theme, words_movements
from neckbreak.ui.figure.widget import FigureWidget
from neckbreak.ui.page import Beside, Page, card, column, flow, text
from neckbreak.ui.switch import Switch

DETAIL_EM = 21
"""With less width than this, in text heights, beside the list, the movement goes below it."""


class MovementsPage(QWidget):
    """A list, and the movement that is chosen in it.

    `figure` makes a widget dressed as the user likes. `wished` says `not_for_me`, `back`, `pinned` or `unpinned`.
    """

    wished = Signal(str, str)
    wanted_now = Signal(str)
    """Do this movement now."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        clip: Callable[[str], Clip],
        figure: Callable[[], FigureWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Movements"))
        self._catalogue, self._clip, self._make_figure = catalogue, clip, figure
        self._excluded: frozenset[str] = frozenset()
        self._pinned: frozenset[str] = frozenset()
        self._figure: FigureWidget | None = None
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Movements"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._list.setStyleSheet(_LIST_STYLE)
        self._list.currentItemChanged.connect(lambda _new, _old: self._show_chosen())
        self._detail = Page(self.tr("The chosen movement"))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(theme.GAP, theme.ROOM, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._list)
        self._box.addWidget(self._detail, 1)

    # -- what is shown -----------------------------------------------------------------------------------------

    def show_wishes(self, excluded: Collection[str], pinned: Collection[str]) -> None:
        """What the user leaves out and what he wants often."""
        self._excluded, self._pinned = frozenset(excluded), frozenset(pinned)
        for row in range(self._list.count()):
            self._mark(self._list.item(row))
        if self._figure is not None:
            self._show_switches()

    @property
    def chosen(self) -> str:
        """The movement that is shown; empty before the page was seen."""
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def choose(self, movement: str) -> None:
        """Show this movement."""
        self.fill()
        for row in range(self._list.count()):
            if self._list.item(row).data(Qt.ItemDataRole.UserRole) == movement:
                self._list.setCurrentRow(row)

    # -- the list ----------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Build what there is to see; before the page is shown, so that it comes up in its place."""
        if self._list.count():
            return
        for group in GROUPS:
            members = [move for move in self._catalogue().movements.values() if move.group == group and move.listed]
            if members:
                heading = QListWidgetItem(words_movements.group_name(group))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                font = heading.font()
                font.setBold(True)
                heading.setFont(font)
                self._list.addItem(heading)
            for move in members:
                item = QListWidgetItem()
                item.setData(Qt.ItemDataRole.UserRole, move.id)
                self._mark(item)
                self._list.addItem(item)
        self._build_detail()
        self._list.setCurrentRow(1)

    def _mark(self, item: QListWidgetItem) -> None:
        move = item.data(Qt.ItemDataRole.UserRole)
        if move is None:
            return
        name = words_movements.movement_name(move)
        if move in self._excluded:
            item.setText(self.tr("{movement} (left out)").format(movement=name))
        elif move in self._pinned:
            item.setText(self.tr("{movement} (often)").format(movement=name))
        else:
            item.setText(name)

    # -- the movement -------------------------------------------------------------------------------------------

    def _build_detail(self) -> None:
        figure = self._make_figure()
        figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        figure.setFixedHeight(20 * self.fontMetrics().height())
        self._figure = figure
        frame = QFrame()
        theme.mark(frame, role="card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        inside.addWidget(figure)
        self._name = text(role="heading", factor=1.55, strong=True)
        self._dose = text(role="muted")
        self._leave_out = Switch(self.tr("Not for me"))
        self._often = Switch(self.tr("Often"))
        self._leave_out.toggled.connect(lambda on: self._wish("not_for_me" if on else "back"))
        self._often.toggled.connect(lambda on: self._wish("pinned" if on else "unpinned"))
        now = QPushButton(self.tr("Do it now"))
        now.setAccessibleName(now.text())
        theme.mark(now, kind="primary")
        now.clicked.connect(lambda: self.wanted_now.emit(self.chosen))
        self._facts: dict[str, QLabel] = {}
        body = self._detail.body
        body.addWidget(self._name)
        body.addWidget(self._dose)
        body.addWidget(frame)
        body.addWidget(flow(now))
        body.addWidget(
            card(
                Beside(
                    column(1, text(self.tr("Not for me")), text(self.tr("It is left out."), role="muted")),
                    self._leave_out,
                ),
                Beside(
                    column(1, text(self.tr("Often")), text(self.tr("It may come in every break."), role="muted")),
                    self._often,
                ),
            )
        )
        facts = [
            self._fact("how", self.tr("How")),
            self._fact("target", self.tr("What it is for")),
            self._fact("stop", self.tr("When to stop")),
            self._fact("sure", self.tr("How sure is this")),
            self._fact("origin", self.tr("Where it comes from")),
        ]
        body.addWidget(card(*facts))
        body.addStretch(1)

    def _fact(self, key: str, title: str) -> QWidget:
        self._facts[key] = text()
        return column(1, text(title, strong=True), self._facts[key])

    def _show_chosen(self) -> None:
        move = self._catalogue().movements.get(self.chosen)
        if move is None or self._figure is None:
            return
        name = words_movements.movement_name(move.id)
        self._name.setText(name)
        self._dose.setText(self._dose_words(move))
        steps = [(phase.name, phase.seconds) for phase in move.doses["std"].phases]
        self._figure.show_clip(self._clip(move.id), steps, False, name)
        self._figure.play()
        side = move.sides[0]
        sentences = [words_movements.caption(move.id, phase.name, side) for phase in move.doses["std"].phases]
        self._facts["how"].setText(" ".join(dict.fromkeys(each for each in sentences if each)))
        self._facts["target"].setText(words_movements.target(move.id))
        self._facts["stop"].setText(words_movements.stop_rule(move.id))
        self._facts["sure"].setText(words_movements.evidence(move.id))
        self._facts["origin"].setText(words_movements.origin(move.id))
        self._show_switches()
        self._detail.verticalScrollBar().setValue(0)

    def _dose_words(self, move: Movement) -> str:
        def seconds(dose: Dose) -> int:
            return round(dose.side_s * len(move.sides))

        usual, short = seconds(move.doses["std"]), seconds(move.doses["mini"])
        if usual == short:
            return self.tr("{usual} seconds").format(usual=usual)
        return self.tr("{usual} seconds; in short breaks {short}").format(usual=usual, short=short)

    def _show_switches(self) -> None:
        for switch, members in ((self._leave_out, self._excluded), (self._often, self._pinned)):
            with QSignalBlocker(switch):
                switch.setChecked(self.chosen in members)
        self._often.setEnabled(not self._leave_out.isChecked())

    def _wish(self, kind: str) -> None:
        self.wished.emit(self.chosen, kind)

    # -- room ----------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        em = self.fontMetrics().height()
        names = [self._list.item(row) for row in range(self._list.count())]
        wide = max((QFontMetrics(item.font()).horizontalAdvance(item.text()) for item in names), default=0) + 3 * em
        if self.width() - wide < DETAIL_EM * em:
            self._box.setDirection(QBoxLayout.Direction.TopToBottom)
            self._list.setMaximumWidth(16777215)
            self._list.setMinimumWidth(0)
            self._list.setFixedHeight(7 * em)
        else:
            self._box.setDirection(QBoxLayout.Direction.LeftToRight)
            self._list.setMinimumHeight(0)
            self._list.setMaximumHeight(16777215)
            self._list.setFixedWidth(wide)

    def showEvent(self, event: QShowEvent) -> None:
        """Build what is needed, and move again."""
        super().showEvent(event)
        self.fill()
        self._arrange()
        if self._figure is not None:
            self._figure.play()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while nobody looks."""
        super().hideEvent(event)
        if self._figure is not None:
            self._figure.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the best of the width."""
        super().resizeEvent(event)
        self._arrange()


_LIST_STYLE = """
QListWidget { background: transparent; outline: none; }
QListWidget::item { color: palette(window-text); padding: 0.28em 0.6em; border: 2px solid transparent; }
QListWidget::item { border-radius: 8px; }
QListWidget::item:disabled { color: palette(window-text); padding-top: 0.9em; }
QListWidget::item:hover:enabled { background: palette(midlight); }
QListWidget::item:selected { background: palette(midlight); color: palette(window-text); font-weight: 600; }
QListWidget::item:focus { border-color: palette(highlight); }
"""
