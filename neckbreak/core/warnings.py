"""Warning cards: which stand, what they switch off, how one leaves them, and when one asks again.

A card is computed from what was recorded about it, in the order of time, and from nothing else that could
loosen it: no setting, rating or answer takes a card away, only its own exit does. An exit without a usable day is
none. A ticked sign that no record knows stands all the same, so answers can only add.

What is recorded, as `Carded`:

| event | `cause` | `examined_day` | meaning |
|---|---|---|---|
| `raised` | codes, with commas | | these signs were ticked |
| `shown` | | | the card was on the screen |
| `asked` | why, a `Check` | | the check was on the screen (as `emergency`, which says nothing) |
| `confirmed` | why, a `Check` | | the check was answered (likewise) |
| `confirmed` | | the day | "I have been checked and was told exercise is fine" (same day, appointment) |
| `confirmed` | `gone` | the day | that was so 30 days ago, and the sign has not come back |
| `examined` | | the day | "A doctor has examined me for this since" (emergency) |
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from neckbreak.core.checks import Check
from neckbreak.core.moment import Moment
from neckbreak.core.records import Carded
from neckbreak.core.safety import SIGNS, Answers, Urgency

ASKS_AGAIN_DAYS = 7
"""A standing card is shown again after this many days."""
CONFIRMED_DAYS = 30
"""So long "I was told exercise is fine" counts before it is asked again (`exercises.md` 5.1)."""
GONE = "gone"

_ORDER = ("examined", "confirmed", "raised", "shown", "asked")
_URGENCY = {sign.code: sign.urgency for sign in SIGNS}


class Allows(IntEnum):
    """What is left of breaks; the smaller, the less."""

    NOTHING = 0
    """No exercise and no prompts."""
    REST = 1
    """Prompts go on; a break is a rest without any exercise."""
    GENTLE = 2
    """Walking, shifting position and breathing."""
    ALL = 3


class BadDay(ValueError):
    """A day that is no way out of a card; `code` is `future` or `before`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Card:
    """A standing warning card."""

    urgency: Urgency
    signs: tuple[str, ...]
    """Codes, in the order they were ticked."""
    since: date
    latest: date
    """When a sign of it was ticked last; an examination before that day is no way out."""
    shown: date | None = None
    """When it was on the screen last; None if not since it stands."""
    checked: date | None = None
    """The day of an examination that was confirmed more than 30 days ago."""


@dataclass(frozen=True, slots=True)
class _Story:
    """A card and what has happened to it."""

    card: Card
    confirmed: date | None = None
    """When "I was told exercise is fine" was said."""

    def lapsed(self, today: date) -> bool:
        return self.confirmed is not None and (today - self.confirmed).days >= CONFIRMED_DAYS

    def stands(self, today: date) -> bool:
        return self.confirmed is None or self.lapsed(today)


def standing(cards: Sequence[Carded], answers: Answers | None, today: date) -> tuple[Card, ...]:
    """The cards that stand today, the most urgent first. Of one instant the exit comes before the sign."""
    stories: dict[Urgency, _Story] = {}
    for record in sorted(cards, key=lambda each: (each.at.wall, _ORDER.index(each.event))):
        level = Urgency(record.urgency)
        after = _told(stories.get(level), record)
        if after is None:
            stories.pop(level, None)
        else:
            stories[level] = after
    found = {level: _as_it_stands(story) for level, story in stories.items() if story.stands(today)}
    for sign in SIGNS:
        if (answers or {}).get(sign.code) and not _known(stories.get(sign.urgency), sign.code):
            card = found.get(sign.urgency) or Card(sign.urgency, (), today, today)
            found[sign.urgency] = replace(card, signs=(*card.signs, sign.code))
    return tuple(found[level] for level in Urgency if level in found)


def bars(cards: Sequence[Card], check: Check | None = None) -> Urgency | None:
    """The urgency that breaks must respect; "tingling, weak, dizzy" that waits for its check counts as the same day."""
    levels = [card.urgency for card in cards]
    if check is Check.NERVE:
        levels.append(Urgency.SAME_DAY)
    return next((level for level in Urgency if level in levels), None)


def allows(urgency: Urgency | None) -> Allows:
    """What a card of this urgency leaves of breaks."""
    match urgency:
        case Urgency.EMERGENCY:
            return Allows.NOTHING
        case Urgency.SAME_DAY:
            return Allows.REST
        case Urgency.APPOINTMENT:
            return Allows.GENTLE
        case None:
            return Allows.ALL


def card_due(card: Card, today: date) -> bool:
    """Whether the card should come on the screen by itself: when it is new, and once a week."""
    return card.shown is None or (today - card.shown).days >= ASKS_AGAIN_DAYS


def exit_record(card: Card, at: Moment, examined: date, *, gone: bool = False) -> Carded:
    """The card's own way out, to be recorded. `gone` is for a sign that has not come back since `card.checked`.

    Raises BadDay: an examination is neither in the future nor, but for `gone`, before the sign was ticked.
    """
    if examined > at.day:
        raise BadDay("future")
    if examined < card.latest or (gone and card.checked is None):
        raise BadDay("before")
    event = "examined" if card.urgency is Urgency.EMERGENCY else "confirmed"
    return Carded(at, card.urgency.value, event, GONE if gone else "", examined)


def shown_record(card: Card, at: Moment) -> Carded:
    """The card is on the screen."""
    return Carded(at, card.urgency.value, "shown")


def answered_records(
    given: Answers, before: Answers | None, at: Moment, why: Check | None = None
) -> tuple[Carded, ...]:
    """What to record of answers to the list: a card for each urgency that was ticked.

    In a check (`why`) each tick counts, as something noticed now; otherwise, on looking through earlier answers, those
    that were not ticked `before`.
    """
    signs = [code for code in _URGENCY if given.get(code) and (why is not None or not (before or {}).get(code))]
    records = []
    for level in Urgency:
        codes = ",".join(code for code in signs if _URGENCY[code] is level)
        if codes:
            records.append(Carded(at, level.value, "raised", codes))
    if why is not None:
        records.append(Carded(at, Urgency.EMERGENCY.value, "confirmed", why.value))
    return tuple(records)


def unrecorded(cards: Sequence[Carded], answers: Answers | None, at: Moment) -> tuple[Carded, ...]:
    """What to record for ticked signs that no record knows, such as those of an older version."""
    known = {card.urgency: card.signs for card in standing(cards, None, at.day)}
    found = []
    for card in standing(cards, answers, at.day):
        signs = [code for code in card.signs if code not in known.get(card.urgency, ())]
        if signs:
            found.append(Carded(at, card.urgency.value, "raised", ",".join(signs)))
    return tuple(found)


def kept_answers(given: Answers, cards: Iterable[Card]) -> dict[str, bool]:
    """The answers to keep: what a standing card is about stays ticked until its own exit."""
    return {**given, **{code: True for card in cards for code in card.signs}}


def cleared_answers(answers: Answers, card: Card) -> dict[str, bool]:
    """The answers after the card's own exit."""
    return {code: ticked and code not in card.signs for code, ticked in answers.items()}


def _told(story: _Story | None, record: Carded) -> _Story | None:
    """The story with one more record."""
    day = record.at.day
    if record.event == "raised":
        return _raised(story, record)
    if story is None:
        return None
    if record.event == "shown":
        return replace(story, card=replace(story.card, shown=day))
    examined = record.examined_day
    if examined is None or not story.card.latest <= examined <= day:
        return story
    if record.urgency == Urgency.EMERGENCY:
        return None if record.event == "examined" else story
    if record.event != "confirmed":
        return story
    if record.cause == GONE:
        return None if story.lapsed(day) else story
    return _Story(replace(story.card, checked=examined), confirmed=day)


def _raised(story: _Story | None, record: Carded) -> _Story:
    """A sign that is ticked makes a card, or makes it new: an earlier examination knew nothing of it."""
    day = record.at.day
    old = story.card if story is not None else Card(Urgency(record.urgency), (), day, day)
    more = tuple(code for code in record.cause.split(",") if code not in old.signs)
    return _Story(Card(old.urgency, (*old.signs, *more), old.since, max(day, old.latest)))


def _as_it_stands(story: _Story) -> Card:
    """The card as it stands; what was shown before a confirmation ran out does not count."""
    card = story.card
    if story.confirmed is None:
        return replace(card, checked=None)
    asked_since = card.shown is not None and (card.shown - story.confirmed).days >= CONFIRMED_DAYS
    return card if asked_since else replace(card, shown=None)


def _known(story: _Story | None, sign: str) -> bool:
    return story is not None and sign in story.card.signs
