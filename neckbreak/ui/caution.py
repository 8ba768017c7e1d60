"""Warning cards and the list of signs: keeps what is answered, shows what is due, and says which card stands.

`core` decides; here it is read, shown and recorded. Nothing is shown over a break or an offer, and what comes by itself
comes without taking the keyboard.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from neckbreak.core.records import Rated
from neckbreak.core.states import Breaking, Prompting
from neckbreak.memory import release
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History

if TYPE_CHECKING:  # to keep the waiting process small
    from neckbreak.core.checks import Check
    from neckbreak.core.safety import Urgency
    from neckbreak.core.warnings import Card
    from neckbreak.ui.safety_page import SafetyPage
    from neckbreak.ui.warning_page import WarningPage

FROZEN_DAYS = 7
"""Under an emergency card prompts are off this far ahead, day after day."""


class Caution(QObject):
    """Owns the list of signs and the warning card's window."""

    changed = Signal()
    """Another card stands, or none any more."""
    asking = Signal()
    """The list of signs is on the screen because the user wants it."""
    pause_wanted = Signal()
    notice = Signal(str)
    """One calm line."""

    def __init__(
        self,
        reminder: Reminder,
        history: History,
        screen: Callable[[], QScreen | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reminder = reminder
        self._history = history
        self._screen = screen
        self._day: date | None = None
        self._cards: tuple[Card, ...] = ()
        self._check: Check | None = None
        self._urgency: Urgency | None = None
        self._list: SafetyPage | None = None
        self._page: WarningPage | None = None
        self._asked: set[str] = set()
        """Why the check was on the screen today."""
        self._frozen = False
        self.number = ""
        """The emergency number the user has set; empty: that of the country."""

    @property
    def urgency(self) -> Urgency | None:
        """What breaks must respect."""
        return self._urgency

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards that stand, the most urgent first."""
        return self._cards

    def answers(self) -> dict[str, bool] | None:
        """The answers to the list; None before it was answered."""
        given = {code: value == "yes" for code, value in self._history.answers().items()}
        return given or None

    # -- what is due ---------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Once a day, and when something new was recorded: show what is due."""
        if self._reminder.now().day != self._day:
            self.read()
        if not isinstance(self._reminder.live.state, Breaking | Prompting):
            self._show_due()

    def read(self) -> None:
        """Work out anew which card stands."""
        if not self._history.anything_wrong():
            self._day = self._reminder.now().day
            return
        from neckbreak.core.checks import check_due
        from neckbreak.core.warnings import bars, standing, unrecorded

        now = self._reminder.now()
        first, self._day = self._day is None, now.day
        answers = self.answers()
        cards = self._history.cards()
        new = unrecorded(cards, answers, now)
        if new:
            self._history.apply(new, None)
            cards = self._history.cards()
        ratings, reactions = self._history.felt(now)
        self._cards = standing(cards, answers, now.day)
        self._check = check_due(cards, answers, ratings, reactions, now.day)
        self._asked = {card.cause for card in cards if card.event == "asked" and card.at.day == now.day}
        before, self._urgency = self._urgency, bars(self._cards, self._check)
        self._freeze()
        if self._urgency is not before and not first:
            self.changed.emit()

    def _freeze(self) -> None:
        """An emergency card: nothing is offered."""
        if any(card.urgency == "emergency" for card in self._cards):
            local = self._reminder.now().local
            end = datetime.combine(local.date() + timedelta(days=FROZEN_DAYS), time(), local.tzinfo)
            self._frozen = True
            self._reminder.freeze(end.astimezone(self._reminder.now().wall.tzinfo))
        elif self._frozen:
            self._frozen = False
            self._reminder.freeze(None)

    def _show_due(self) -> None:
        if self._list is not None or self._page is not None:
            return
        if self._check is not None and self._check != "first_start" and self._check.value not in self._asked:
            self.open_check(self._check, unasked=True)
            return
        if not self._cards:
            return
        from neckbreak.core.warnings import card_due

        if card_due(self._cards[0], self._reminder.now().day):
            self.open_card(unasked=True)

    # -- what the user says ----------------------------------------------------------------------------------------

    def worse(self) -> None:
        """ "Worse today"."""
        self._history.apply([Rated(self._reminder.now(), "worse")], None)
        self.notice.emit(self.tr("Noted. Breaks stay easy for the rest of today."))
        self.read()
        self.look()

    def rate(self, value: int) -> None:
        """Discomfort now, from 0 to 10."""
        self._history.apply([Rated(self._reminder.now(), "now", value)], None)
        self.notice.emit(self.tr("Noted: {value} of 10.").format(value=value))
        self.read()
        self.look()

    def feels_wrong(self) -> None:
        """ "Something feels wrong", or the fourth button after "This hurts"."""
        from neckbreak.core.checks import Check

        self.read()
        self.open_check(Check.NERVE if self._check is Check.NERVE else Check.FELT)

    def open_list(self) -> None:
        """The whole list, with the earlier answers."""
        self._open_list(None, unasked=False)

    def open_check(self, why: Check, *, unasked: bool = False) -> None:
        """The signs, asked afresh; the whole list for someone who has not answered it yet."""
        from neckbreak.core.checks import asked_record

        self._history.apply([asked_record(why, self._reminder.now())], None)
        self._asked.add(why.value)
        self._open_list(why, unasked=unasked)

    def open_card(self, *, unasked: bool = False) -> None:
        """The most urgent card that stands; the check while that is what is missing."""
        from neckbreak.core.checks import Check
        from neckbreak.core.warnings import shown_record

        if not self._cards:
            if self._check is Check.NERVE:
                self.open_check(Check.NERVE)
            return
        if self._page is None:
            self._page = self._make_page(self._cards[0])
            self._place(self._page, unasked)
            self._history.apply([shown_record(self._cards[0], self._reminder.now())], None)
            self.read()
        else:
            self._raise(self._page)

    def close(self) -> None:
        """Take both windows away."""
        for window in (self._list, self._page):
            if window is not None:
                window.close()

    # -- the windows -------------------------------------------------------------------------------------------------

    def _open_list(self, why: Check | None, *, unasked: bool) -> None:
        from neckbreak.core.safety import complete
        from neckbreak.ui.safety_page import SafetyPage

        if self._list is not None:
            self._raise(self._list)
            return
        if self._day is None:
            self.read()
        answers = self.answers()
        page = SafetyPage(
            answers,
            check=why is not None and complete(answers),
            standing=[code for card in self._cards for code in card.signs],
            number=self.call()[0],
        )
        page.answered.connect(lambda given: self._answered(given, why))
        page.destroyed.connect(self._forget_list)
        self._list = page
        self.asking.emit()
        self._place(page, unasked)

    def _answered(self, given: Mapping[str, bool], why: Check | None) -> None:
        from neckbreak.core.warnings import answered_records, kept_answers

        now = self._reminder.now()
        already = {code for card in self._cards for code in card.signs}
        fresh = {code: ticked and code not in already for code, ticked in given.items()}
        self._history.apply(answered_records(fresh, self.answers(), now, why), None)
        kept = kept_answers(given, self._cards)
        self._history.save_answers({code: "yes" if ticked else "no" for code, ticked in kept.items()}, now)
        self.read()
        if any(fresh[code] for card in self._cards for code in card.signs if code in fresh):
            self.open_card()

    def _make_page(self, card: Card) -> WarningPage:
        from neckbreak.ui.warning_page import WarningPage

        number, country = self.call()
        page = WarningPage(
            card,
            self._reminder.now().day,
            lambda day, gone: self._leave(card, day, gone),
            number=number,
            country=country,
        )
        page.pause_wanted.connect(self.pause_wanted)
        page.list_wanted.connect(self.feels_wrong)
        page.destroyed.connect(self._forget_page)
        return page

    def _leave(self, card: Card, examined: date, gone: bool) -> None:
        """The card's own way out. Raises BadDay."""
        from neckbreak.core.warnings import cleared_answers, exit_record

        now = self._reminder.now()
        self._history.apply([exit_record(card, now, examined, gone=gone)], None)
        cleared = cleared_answers(self.answers() or {}, card)
        self._history.save_answers({code: "yes" if ticked else "no" for code, ticked in cleared.items()}, now)
        self.read()
        if self._cards:
            self.notice.emit(self.tr("Noted. Another warning card still stands."))
        else:
            self.notice.emit(self.tr("Noted. Breaks come again as before; begin gently."))

    def call(self) -> tuple[str, str]:
        """The number to call, and the country it is for; no country with the user's own."""
        from neckbreak.core.emergency import emergency_number

        territory = QLocale.system().territory()
        number = emergency_number(QLocale.territoryToCode(territory), self.number)
        return number, "" if self.number or not number else QLocale.territoryToString(territory)

    def _place(self, window: QWidget, unasked: bool) -> None:
        screen = self._screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        window.resize(window.sizeHint().expandedTo(QSize(640, 720)).boundedTo(room.size() * 0.9))
        window.move(room.center() - window.rect().center())
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, unasked)
        window.show()
        if not unasked:
            self._raise(window)

    def _raise(self, window: QWidget) -> None:
        window.show()
        window.activateWindow()
        window.raise_()

    def _forget_list(self) -> None:
        self._list = None
        release()

    def _forget_page(self) -> None:
        self._page = None
        release()
