"""What holds breaks back, found out when the reminder wants to know, and questioned when it never ends.

The detectors cost something (a child process, a walk over the process list), so nobody looks all the time: the
reminder asks when a break is near, each minute while one is held back, and once before it would believe an absence.
While a break is held back from somebody at the keyboard, what holds it is looked at alone, and the rest when that ends
or every ten minutes: a whole round costs some 35 wake-ups, mostly of child processes and answers on the bus.
A detector that does not answer in time has seen nothing new: what it saw before is believed for two more rounds and
then forgotten, so that neither a hiccup puts a card into a call nor a broken sound server silences the day.

The names of what holds stay here, in memory; the rest of the program and the history know fingerprints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from neckbreak.core.asking import may_ask
from neckbreak.core.holds import OF_DAYS, DayOfWork, Seen, holds_of, questionable
from neckbreak.core.records import HoldAsked, Record
from neckbreak.core.settings import Settings, names
from neckbreak.core.states import Held, Hold
from neckbreak.desktop.detector import Detector, Sources
from neckbreak.reminder import Reminder

DEADLINE_MS = 1500
BELIEVED = 2
"""Rounds without an answer in which what was seen before still counts."""
WHOLE_ROUND = 10
"""While a break is held back, every so many rounds look at everything."""
AT_KEYBOARD_S = 45.0
"""With the last input longer ago than this, an absence may be near, and everything that keeps the user here counts."""
REVIEW_S = 600.0
"""A long hold is thought about this often."""

SWITCHES: Mapping[str, str] = {
    "microphone": "wait_calls",
    "camera": "wait_calls",
    "fullscreen": "wait_full_screen",
    "film": "wait_films",
    "do_not_disturb": "wait_quiet",
    "program": "wait_programs",
    "calendar": "wait_calendar",
}
"""The setting that says whether a reason counts; an empty one says no."""


class Book(Protocol):
    """What the holds need of the history."""

    def apply(self, records: Sequence[Record], live: str | None) -> None:
        """Write the records."""

    def device(self) -> str:
        """The history's own random identifier."""

    def work_days(self, since: date) -> list[DayOfWork]:
        """The days from then on."""

    def hold_questions(self) -> dict[tuple[str, str], tuple[date, str]]:
        """What was asked, on which day, and the last answer."""

    def first_day(self) -> date | None:
        """The day of the first start."""

    def asked_on(self, day: date) -> bool:
        """Whether anything was asked unasked on that day."""


@dataclass(frozen=True, slots=True)
class Question:
    """A hold that has lasted long, with the name that the user knows it by (or none)."""

    hold: Hold
    name: str
    since: datetime
    """When NeckBreak first met it; local."""


class Holding(QObject):
    """Asks the detectors, and tells the reminder what they saw."""

    questioned = Signal()
    """A hold has lasted long enough to ask about it: `question` is new."""

    def __init__(
        self, make: Callable[[], Sequence[Detector]], reminder: Reminder, book: Book, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._made: tuple[Detector, ...] | None = None
        self._reminder = reminder
        self._book = book
        self._settings = Settings()
        self._ignored: frozenset[str] = frozenset()
        self._round = 0
        self._whole = 0
        """The number of the last round that looked at everything."""
        self._later: tuple[Detector, ...] = ()
        """Left out of this round, as long as what held goes on holding."""
        self._open: set[str] = set()
        self._seen: dict[str, Sources] = {}
        self._unanswered: dict[str, int] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._reviewed: float | None = None
        self._fingerprints: dict[str, str] = {}
        self._deadline = QTimer(self, singleShot=True, interval=DEADLINE_MS)
        self._deadline.timeout.connect(self._tell)
        self.asking = False
        """A round of looks goes on."""
        self._again = False
        """Other settings came in the middle of it: it says nothing, and another follows."""
        self._stopped = False
        self.question: Question | None = None
        """What the user should be asked, while it holds and was not answered."""
        reminder.changed.connect(self._review)

    @property
    def detectors(self) -> tuple[Detector, ...]:
        """Made when first wanted, to keep the waiting process small."""
        if self._made is None:
            self._made = tuple(self._make())
        return self._made

    def blind(self) -> dict[str, str]:
        """Why which reasons cannot be seen here, as of the last look: codes of `desktop.detector`."""
        return {each.reason: each.blind for each in self.detectors if each.blind}

    def examine(self, told: Callable[[], None]) -> None:
        """Look once at everything, for somebody who reads `blind`; nothing is held by it. Then `told` is called."""
        missing = {each.reason for each in self.detectors}

        def answered(reason: str, _sources: Sources | None) -> None:
            missing.discard(reason)
            if not missing:
                told()

        for each in self.detectors:
            each.look(partial(answered, each.reason))

    def use(self, settings: Settings) -> None:
        """Take new settings; what holds now is looked at anew."""
        old, self._settings = self._settings, settings
        self._ignored = frozenset(each.lower() for each in names(settings.never_wait_for))
        keys = {*SWITCHES.values(), "never_wait_for"}
        if any(getattr(old, key) != getattr(settings, key) for key in keys):
            self._again = self.asking
            self._whole = self._round - WHOLE_ROUND  # what was switched on has not been looked at
            if self._seen:
                self.ask()

    def ask(self) -> None:
        """Look at everything that is switched on; the reminder hears of it a moment later."""
        if self.asking or self._stopped:
            return
        self.asking = True
        self._round += 1
        wanted = [each for each in self.detectors if getattr(self._settings, SWITCHES[each.reason])]
        for reason in set(self._seen) - {each.reason for each in wanted}:
            del self._seen[reason]
        self._later = ()
        if self._is_enough():
            holding = [each for each in wanted if self._seen.get(each.reason)]
            self._later = tuple(each for each in wanted if each not in holding)
            wanted = holding
        else:
            self._whole = self._round
        self._look(wanted)

    def stop(self) -> None:
        """Look no more."""
        self._stopped = True
        self._deadline.stop()
        for each in self._made or ():
            each.stop()

    def name_of(self, reason: str, source: str) -> str:
        """What the user knows it by; empty where it has no name."""
        return self._names.get((reason, source), "")

    def longest(self) -> Question | None:
        """The hold that has lasted longest, while a break is held back."""
        state = self._reminder.live.state
        if not isinstance(state, Held):
            return None
        own = [each for each in state.holds if each.hold.reason != "meeting"]
        if not own:
            return None
        each = max(own, key=lambda held: held.since_s)
        since = self._reminder.now().local - timedelta(seconds=each.since_s)
        return Question(each.hold, self.name_of(*each.hold.key), since)

    def answer(self, *, wait: bool) -> str:
        """The user's word on the open question. Returns the key for `never_wait_for`, or nothing to add to it."""
        question, self.question = self.question, None
        if question is None:
            return ""
        self._note(question.hold, "yes" if wait else "no")
        return "" if wait else Seen(question.hold.reason, question.name).key

    def never_mind(self) -> str:
        """The user does not want to wait for the longest hold. Returns its key for `never_wait_for`."""
        longest = self.longest()
        if longest is None:
            return ""
        self._note(longest.hold, "no")
        self.question = None
        return Seen(longest.hold.reason, longest.name).key

    # -- a round of looks --------------------------------------------------------------------------------------

    def _is_enough(self) -> bool:
        """Whether this round may begin with what holds: it has held, whatever the hands do, and they are at work."""
        idle_s = self._reminder.idle_s()
        return (
            isinstance(self._reminder.live.state, Held)
            and self._round - self._whole < WHOLE_ROUND
            and idle_s is not None
            and idle_s < AT_KEYBOARD_S
            and self._goes_on()
        )

    def _goes_on(self) -> bool:
        """Whether something seen holds a card back even from somebody who types."""
        return any(not hold.unless_typing for hold in self._holds())

    def _look(self, wanted: Sequence[Detector]) -> None:
        self._open = {each.reason for each in wanted}
        if not wanted:
            QTimer.singleShot(0, self, self._tell)
            return
        self._deadline.start()
        for each in wanted:
            each.look(partial(self._answered, self._round, each.reason))

    def _answered(self, number: int, reason: str, sources: Sources | None) -> None:
        if number != self._round or reason not in self._open:
            return  # too late
        self._open.discard(reason)
        if sources is None:
            self._missed(reason)
        else:
            self._seen[reason], self._unanswered[reason] = sources, 0
        if not self._open:
            self._deadline.stop()
            # Never from within a look: the reminder may be in the middle of its own.
            QTimer.singleShot(0, self, self._tell)

    def _missed(self, reason: str) -> None:
        self._unanswered[reason] = self._unanswered.get(reason, 0) + 1
        if self._unanswered[reason] > BELIEVED:
            self._seen.pop(reason, None)

    def _tell(self) -> None:
        if self._stopped:
            return
        for reason in self._open:
            self._missed(reason)
        self._open = set()
        if self._later and not self._goes_on():
            later, self._later, self._whole = self._later, (), self._round
            self._look(later)
            return
        self.asking = False
        if self._again:
            self._again = False
            self.ask()
            return
        self._names = {(each.reason, self._fingerprint(each.source)): each.source for each in self._seen_now()}
        self._reminder.set_holds(self._holds())

    def _seen_now(self) -> list[Seen]:
        return [Seen(reason, source) for reason, sources in self._seen.items() for source in sources]

    def _holds(self) -> tuple[Hold, ...]:
        return holds_of(self._seen_now(), self._ignored, self._fingerprint)

    def _fingerprint(self, name: str) -> str:
        if not name:
            return ""
        if name not in self._fingerprints:
            import hashlib  # brings OpenSSL: 3 MB that only a hold needs

            key = self._book.device().encode()[:64]
            self._fingerprints[name] = hashlib.blake2b(name.lower().encode(), key=key, digest_size=8).hexdigest()
        return self._fingerprints[name]

    # -- the question --------------------------------------------------------------------------------------------

    def _review(self) -> None:
        """Think about a long hold now and then; what is over need not be asked any more."""
        state = self._reminder.live.state
        if not isinstance(state, Held):
            self._reviewed = None
            self.question = None
            return
        if self.question is not None and self.question.hold.key in [each.hold.key for each in state.holds]:
            return
        self.question = None
        now = self._reminder.now()
        if self._reviewed is not None and now.mono - self._reviewed < REVIEW_S:
            return
        self._reviewed = now.mono
        asked = self._book.hold_questions()
        days = self._book.work_days(now.day - timedelta(days=OF_DAYS))
        hold = questionable(state.holds, days, {key for key, (_, answer) in asked.items() if answer != "asked"})
        new = hold is not None and hold.key not in asked
        if hold is None or (new and not self._may_ask(now.day)):
            return
        since_s = next(each.since_s for each in state.holds if each.hold == hold)
        self.question = Question(hold, self.name_of(*hold.key), now.local - timedelta(seconds=since_s))
        if new:  # one that was asked and not answered stands on Today again, without a word
            self._note(hold, "asked")
            self.questioned.emit()

    def _may_ask(self, today: date) -> bool:
        return may_ask(self._book.first_day(), today, asked_today=self._book.asked_on(today))

    def _note(self, hold: Hold, answer: str) -> None:
        self._book.apply([HoldAsked(self._reminder.now(), hold.reason, hold.source, answer)], None)
