"""The history: what happened, and what the rest of the program asks about it.

How it is kept is `ledger`'s; how it is read stands in `reading`, `facts` and others like them.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from neckbreak.core.holds import DayOfWork
from neckbreak.core.moment import Moment
from neckbreak.core.records import Carded
from neckbreak.storage import reading
from neckbreak.storage.ledger import Ledger
from neckbreak.storage.reading import BreakRow, Counts, DecisionRow, OfferRow
from neckbreak.storage.recording import Answered
from neckbreak.storage.schema import BackupError, HistoryError, NewerHistory

if TYPE_CHECKING:  # imported when first needed, to keep the waiting process small
    from neckbreak.core.adherence import Tally
    from neckbreak.core.checkin import CheckIn, Review
    from neckbreak.core.person import Facts, Rating, Reaction
    from neckbreak.core.workrave import WorkraveDay
    from neckbreak.storage.weeks import Moved, Said

__all__ = ["BackupError", "BreakRow", "Counts", "DecisionRow", "History", "HistoryError", "NewerHistory", "OfferRow"]


P = ParamSpec("P")
T = TypeVar("T")


class History(Ledger):
    """What happened, on disk. Make it with `History.open`."""

    def save_answers(self, given: Mapping[str, str], at: Moment) -> None:
        """Keep what the user answered to questions of the safety list; earlier answers stay on record."""
        self._apply([Answered(question, at, value) for question, value in given.items()], None)

    def live(self) -> str | None:
        """The live state as it was last applied."""
        return reading.live(self._reader)

    def device(self) -> str:
        """The random identifier of this history."""
        return reading.device(self._reader)

    def unfinished_breaks(self) -> list[BreakRow]:
        """Breaks that began and never ended, oldest first, with the seconds played so far."""
        return reading.unfinished_breaks(self._reader)

    def open_offers(self) -> list[str]:
        """Offers without an outcome, oldest first."""
        return reading.open_offers(self._reader)

    def today(self, day: date) -> Counts:
        """What happened on the user's local `day`, in numbers."""
        return reading.counts(self._reader, day)

    def decisions(self, day: date) -> list[DecisionRow]:
        """The decisions of the user's local `day`, oldest first."""
        return reading.decisions(self._reader, day)

    def log(self) -> list[DecisionRow]:
        """All decisions that are kept, in the order in which they were written."""
        return reading.log(self._reader)

    def recent_breaks(self, day: date) -> list[BreakRow]:
        """The guided breaks of the user's local `day`, newest first."""
        return reading.breaks_of(self._reader, day)

    def last_plans(self, limit: int) -> list[str]:
        """The plans of the last breaks, most recent first."""
        return reading.last_plans(self._reader, limit)

    def starting_sides(self) -> dict[str, str]:
        """For each movement that has sides, the one it began with when it was last played."""
        return reading.starting_sides(self._reader)

    def answers(self) -> dict[str, str]:
        """The last answer to each question of the safety list."""
        return reading.answers(self._reader)

    def person_facts(self, now: Moment) -> Facts:
        """What choosing a break needs to know: the last months, and the wishes that last."""
        from neckbreak.storage import facts

        return facts.person_facts(self._reader, now)

    def anything_wrong(self) -> bool:
        """Whether there is a rating, a reaction, a warning card or a "yes" on the safety list at all.

        For most people there is none, and then what works on them need not be in memory.
        """
        return reading.anything_wrong(self._reader)

    def felt(self, now: Moment) -> tuple[tuple[Rating, ...], tuple[Reaction, ...]]:
        """The ratings and reactions of the last months, oldest first."""
        from neckbreak.storage import facts

        return facts.felt(self._reader, now)

    def cards(self) -> list[Carded]:
        """What happened to warning cards, oldest first; their moments have wall time only."""
        from neckbreak.storage import facts

        return facts.cards(self._reader)

    def work_days(self, since: date) -> list[DayOfWork]:
        """The days from `since` on, with their work and what held it back."""
        return reading.work_days(self._reader, since)

    def hold_questions(self) -> dict[tuple[str, str], tuple[date, str]]:
        """For each (reason, source) that was questioned, the day and the last answer."""
        return reading.hold_questions(self._reader)

    def checkins(self, since: date) -> list[CheckIn]:
        """What happened to the weekly check-ins from the local day `since` on, oldest first."""
        from neckbreak.storage import weeks

        return weeks.checkins(self._reader, since)

    def reviews(self) -> list[Review]:
        """What happened to the looks back, oldest first."""
        from neckbreak.storage import weeks

        return weeks.reviews(self._reader)

    def moved(self, first: date, last: date) -> list[Moved]:
        """Which movements were played on the local days from `first` to `last`, the longest first."""
        from neckbreak.storage import weeks

        return weeks.moved(self._reader, first, last)

    def said(self, first: date, last: date) -> Said:
        """What the user said about his neck on these days, and the warning cards that came of it."""
        from neckbreak.storage import weeks

        return weeks.said(self._reader, first, last)

    def asked_on(self, day: date) -> bool:
        """Whether NeckBreak has asked something of its own accord on that local day (see `core.asking`)."""
        return reading.asked_on(self._reader, day)

    def first_day(self) -> date | None:
        """The day of the first start."""
        return reading.first_day(self._reader)

    def offers(self, first: date, last: date) -> list[OfferRow]:
        """The offers that were opened on the local days from `first` to `last`, oldest first."""
        return reading.offers(self._reader, first, last)

    def tallies(self, first: date, last: date) -> dict[date, Tally]:
        """What each of the local days from `first` to `last` comes to; only days that have something in them.

        Days before yesterday are remembered in the file, as far as it can be written.
        """
        from neckbreak.storage import tallying

        return tallying.tallies(self._reader, first, last, self._settled())

    def total(self, first: date, last: date, strength: Collection[str] = ()) -> Tally:
        """What the local days from `first` to `last` come to in all; `strength` are the movements that count for it."""
        from neckbreak.storage import tallying

        return tallying.total(self._reader, first, last, self._settled(), strength)

    def fill_tallies(self, most_days: int) -> bool:
        """Work out up to `most_days` past days before anybody asks, the latest first; whether there are more to do."""
        from neckbreak.storage import tallying

        settled = self._settled()
        if settled is None:
            return False
        with contextlib.suppress(sqlite3.Error):
            self._unfilled = self._unfilled or tallying.unknown(self._reader, settled)
            if self._unfilled:
                tallying.remember(self._reader, self._unfilled[-most_days:], settled)
                del self._unfilled[-most_days:]
                return bool(self._unfilled)
        return False

    def ask(self, question: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **more: P.kwargs) -> T:
        """The answer to a question that one place alone asks: a function of `storage` that only reads."""
        return question(self._reader, *args, **more)

    def take_in(self, beside: Path, copies: Path) -> None:
        """Take in what an older version noted in the history `beside`, whose copies are in `copies`; then it goes."""
        if self._file is not None and self.trouble is None:
            from neckbreak.storage import coming_back

            with contextlib.suppress(NewerHistory):  # an older version is running again, and it stays beside
                coming_back.take_in(self._file, type(self).open(beside, copies, self._clock))

    def foreign_days(self, first: date, last: date) -> list[tuple[str, WorkraveDay]]:
        """What other programs counted from `first` to `last`, by day: the program's name, and its day."""
        return reading.foreign_days(self._reader, first, last)

    def prune(self, before: date) -> None:
        """Forget decisions of days before `before`, and what held then; if not now, the next time will do."""
        if self._file is not None:
            with contextlib.suppress(sqlite3.Error):
                self._file.execute("DELETE FROM decisions WHERE day < ?", (before.isoformat(),))
                self._file.execute("DELETE FROM waits WHERE day < ?", (before.isoformat(),))
