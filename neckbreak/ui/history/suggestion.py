"""One thing that may suit better, with the reason for it, a button that does it, and then one that takes it back."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from neckbreak.core.settings import Settings
from neckbreak.core.skipping import Suggestion
from neckbreak.ui import theme
from neckbreak.ui.page import Beside, flow, pile_card, text


class SuggestionCard(QFrame):
    """Shown only while there is something to suggest, or something done to take back."""

    wanted = Signal(str, object)
    """This setting is to be so."""
    settings_wanted = Signal(str)
    """The user wants to fill in this setting himself."""
    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Suggestion | None = None
        self._done: Suggestion | None = None
        self._words = text()
        self.apply, self.undo = QPushButton(), QPushButton(self.tr("Undo"))
        self.undo.setAccessibleName(self.undo.text())
        self.apply.clicked.connect(self._apply)
        self.undo.clicked.connect(self._undo)
        pile_card(self, Beside(self._words, flow(self.apply, self.undo), text_em=14))
        self.hide()

    def show_suggestion(self, suggestion: Suggestion | None, settings: Settings) -> None:
        """Suggest this from now on; what was done just now stays, as long as it is so."""
        done = self._done
        if done is not None and getattr(settings, done.key) != done.value:
            done = self._done = None
        self._shown = suggestion
        pressed = self.apply.hasFocus() or self.undo.hasFocus()
        self.setVisible(done is not None or suggestion is not None)
        self.apply.setVisible(done is None)
        self.undo.setVisible(done is not None)
        if done is not None:
            self._words.setText(self.tr("Done: {what}.").format(what=self._what(done)))
        elif suggestion is not None:
            self._words.setText(self._reason(suggestion))
            self.apply.setText(self._offer(suggestion))
            self.apply.setAccessibleName(self.apply.text())
            theme.mark(self.apply, kind="ordinary")
        if pressed and not self.isHidden():
            (self.apply if done is None else self.undo).setFocus()
        self.setAccessibleName(self._words.text())

    def _apply(self) -> None:
        chosen = self._shown
        if chosen is None:
            return
        if chosen.value == "":
            self.settings_wanted.emit(chosen.key)
            return
        self._done = chosen
        self.wanted.emit(chosen.key, chosen.value)

    def _undo(self) -> None:
        self._done = None
        self.undone.emit()

    def _reason(self, each: Suggestion) -> str:
        values = {"n": each.refused, "all": each.offered}
        return {
            "calls": self.tr("{n} times you said no because of a call. Breaks could wait for calls."),
            "calendar": self.tr(
                "{n} times you said no because of a call. With your calendar, breaks wait for its dates."
            ),
            "quiet": self.tr("{n} times you said no because others were watching. There are movements nobody notices."),
            "lunch": self.tr(
                "Between {time} and {end}, {n} of {all} breaks did not suit. Your hours could have a lunch break then."
            ),
            "later": self.tr("Early breaks mostly did not suit: {n} of {all}. They could come a little later."),
        }[each.code].format(time=_clock(each.hour), end=_clock(each.hour + 1), **values)

    def _offer(self, each: Suggestion) -> str:
        return {
            "calls": self.tr("Wait for calls"),
            "calendar": self.tr("Name a calendar"),
            "quiet": self.tr("Only quiet movements"),
            "lunch": self.tr("Nothing from {time} to {end}").format(time=_clock(each.hour), end=_clock(each.hour + 1)),
            "later": self.tr("Not before {n} min").format(n=each.value),
        }[each.code]

    def _what(self, each: Suggestion) -> str:
        return {
            "calls": self.tr("breaks wait for calls"),
            "quiet": self.tr("only movements that draw no attention are offered"),
            "lunch": self.tr("nothing is offered from {time} to {end}").format(
                time=_clock(each.hour), end=_clock(each.hour + 1)
            ),
            "later": self.tr("no break is offered before {n} min of work").format(n=each.value),
        }.get(each.code, "")


def _clock(hour: int) -> str:
    return QLocale().toString(QTime(hour % 24, 0), QLocale.FormatType.ShortFormat)
