"""When the list of warning signs is asked by itself.

At first start; after "tingling, weak, dizzy", until it is answered; after a very high rating; and when a high level is
getting worse. That it was asked and answered is recorded among the warning cards' events (see `core.warnings`).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from neckbreak.core.moment import Moment
from neckbreak.core.person import Rating, Reaction
from neckbreak.core.records import Carded
from neckbreak.core.safety import Answers, Urgency, complete

ONCE_IN_DAYS = 30
"""The check because of a level that gets worse comes no more often than this."""
VERY_HIGH = 8
"""A rating from here on brings the check."""
HIGH = 6
RISE = 1
"""A week's median this much above that of the two weeks before is getting worse."""
RATED_DAYS = 3
"""Fewer rated days say nothing."""


class Check(StrEnum):
    """Why the check is on the screen."""

    FIRST_START = "first_start"
    NERVE = "nerve"
    """The fourth button after "this hurts"."""
    HIGH = "high"
    """8–10 on the scale."""
    WORSE = "worse"
    """A high level is getting worse."""
    FELT = "felt"
    """ "Something feels wrong"."""


_WHY = frozenset(Check)


def asked_record(why: Check, at: Moment) -> Carded:
    """The check is on the screen."""
    return Carded(at, Urgency.EMERGENCY.value, "asked", why.value)


def check_due(
    cards: Sequence[Carded],
    answers: Answers | None,
    ratings: Sequence[Rating],
    reactions: Sequence[Reaction],
    today: date,
) -> Check | None:
    """Why the list of signs should be asked now; None if there is no reason."""
    answered = [card.at.wall for card in cards if card.event == "confirmed" and card.cause in _WHY]
    asked = [card for card in cards if card.event == "asked"]
    nerve = [each.at for each in reactions if each.kind == "nerve"]
    nerve += [card.at.wall for card in asked if card.cause == Check.NERVE]  # reactions are told of the last months only
    if nerve and not any(at > max(nerve) for at in answered):
        return Check.NERVE
    if not complete(answers):
        return Check.FIRST_START
    high = [each.at for each in ratings if each.value is not None and each.value >= VERY_HIGH]
    if high and not any(_answers_high(card, max(high)) for card in asked):
        return Check.HIGH
    lately = any((today - card.at.day).days < ONCE_IN_DAYS for card in asked if card.cause == Check.WORSE)
    return Check.WORSE if not lately and getting_worse(ratings, today) else None


def getting_worse(ratings: Sequence[Rating], today: date) -> bool:
    """Whether a high level is getting worse.

    By numbers: the median of the week's days is 6 or more, and above that of the two weeks before. By words: "worse
    today" or "bad" on three days of the week. Our own cut-offs, on the careful side; nobody has reviewed them.
    """
    said: set[date] = set()
    levels: dict[date, int] = {}
    for each in ratings:
        day = each.at.date()
        if each.value is not None:
            levels[day] = max(levels.get(day, 0), each.value)
        elif each.kind in ("worse", "bad") and 0 <= (today - day).days < 7:
            said.add(day)
    if len(said) >= RATED_DAYS:
        return True
    week = [level for day, level in levels.items() if 0 <= (today - day).days < 7]
    before = [level for day, level in levels.items() if 7 <= (today - day).days < 21]
    if len(week) < RATED_DAYS or len(before) < RATED_DAYS:
        return False
    return _median(week) >= max(HIGH, _median(before) + RISE)


def _answers_high(card: Carded, rated: datetime) -> bool:
    """Whether this check answers that rating: it came later, or for another one on the same day."""
    return card.at.wall > rated or (card.cause == Check.HIGH and card.at.day == rated.date())


def _median(values: list[int]) -> float:
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
