"""When somebody tends to say no, and at most one change of a setting that may suit him better.

Nothing is suggested on a hunch: each suggestion needs enough cases on enough days, and where a share is compared with
another, more than chance makes (`SURE` standard errors). Only the last weeks count; what was, was. The user's own words
(in a call, others are watching) weigh more than times of day.

| code | when | setting |
|---|---|---|
| `calls` | often "in a call", and calls are not waited for | `wait_calls` |
| `calendar` | often "in a call" although they are, and no calendar is named | `wait_calendar`, to be filled in |
| `quiet` | often "others are watching", and all movements are allowed | `place` |
| `lunch` | one hour around noon is said no to, others are not | `hours`, with that hour off |
| `later` | said no soon after work began, but not later on | `earliest_min` |
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import sqrt
from typing import Protocol

from neckbreak.core.hours import DAY, Span, Spans
from neckbreak.core.hours_text import BadHours, format_week, parse_week
from neckbreak.core.records import Outcome, SkipReason
from neckbreak.core.settings import Settings

WEEKS = 8
"""How far back offers count."""
SURE = 3.0
SAID, SAID_DAYS = 5, 3
"""How often a reason must have been named, and on how many days."""
SAID_SHARE = 0.3
"""The least share of that reason in all that was said no to."""
LEAST, LEAST_DAYS = 8, 5
"""Offers in an hour, or early, and the days they are of."""
LEAST_SHARE = 0.6
"""The least share of an hour's or of early offers that was said no to."""
LUNCH_HOURS = (11, 12, 13)
LATER_MIN = 15
NO = (Outcome.SKIPPED, Outcome.IGNORED)


class Offer(Protocol):
    """An offer as far as it matters here."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def opened(self) -> datetime:
        """In local time."""

    @property
    def shown(self) -> bool: ...  # noqa: D102
    @property
    def outcome(self) -> Outcome | None: ...  # noqa: D102
    @property
    def reason(self) -> str:
        """Empty for none."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The offers of one hour of one day of the week."""

    offered: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A setting that may suit better, with what it is founded on: `refused` of `offered` cases, or that many words."""

    code: str
    key: str
    value: int | bool | str
    refused: int
    offered: int
    hour: int = 0
    """For `lunch`: from this hour on, for one hour."""


def refused(offer: Offer) -> bool:
    """Whether the user said no, or did not answer; what he had done already, he did."""
    return offer.outcome in NO and offer.reason != SkipReason.DONE_ALREADY


def grid(offers: Iterable[Offer]) -> dict[tuple[int, int], Cell]:
    """For each (weekday, hour) with an offer that was shown and is over, how many there were and were refused."""
    found: dict[tuple[int, int], Cell] = {}
    for offer in offers:
        if offer.shown and offer.outcome is not None:
            key = offer.opened.weekday(), offer.opened.hour
            old = found.get(key, Cell())
            found[key] = Cell(old.offered + 1, old.refused + refused(offer))
    return found


def suggest(offers: Sequence[Offer], work_s: Mapping[str, float], settings: Settings) -> Suggestion | None:
    """The one change that the last weeks speak for most clearly; None where nothing is clear.

    `work_s` says for each offer's id after how many seconds of work it came.
    """
    over = [offer for offer in offers if offer.shown and offer.outcome is not None]
    return _calls(over, settings) or _quiet(over, settings) or _lunch(over, settings) or _later(over, work_s, settings)


def _said(over: Sequence[Offer], reason: SkipReason) -> tuple[int, int] | None:
    """How often this was the reason, of how many; None where that is not often enough."""
    no = [offer for offer in over if refused(offer)]
    mine = [offer for offer in no if offer.reason == reason]
    enough = len(mine) >= SAID and _days(mine) >= SAID_DAYS and len(mine) >= SAID_SHARE * len(no)
    return (len(mine), len(no)) if enough else None


def _calls(over: Sequence[Offer], settings: Settings) -> Suggestion | None:
    said = _said(over, SkipReason.IN_CALL)
    if said is None:
        return None
    if not settings.wait_calls:
        return Suggestion("calls", "wait_calls", True, *said)
    if not settings.wait_calendar:
        return Suggestion("calendar", "wait_calendar", "", *said)
    return None


def _quiet(over: Sequence[Offer], settings: Settings) -> Suggestion | None:
    said = _said(over, SkipReason.WATCHED)
    if said is None or settings.place == "open_office":
        return None
    return Suggestion("quiet", "place", "open_office", *said)


def _lunch(over: Sequence[Offer], settings: Settings) -> Suggestion | None:
    best: tuple[float, int, list[Offer]] | None = None
    for hour in LUNCH_HOURS:
        here = [offer for offer in over if offer.opened.hour == hour]
        rest = [offer for offer in over if offer.opened.hour != hour]
        sure = _surely_more(here, rest)
        if sure and (best is None or sure > best[0]):
            best = sure, hour, here
    if best is None:
        return None
    _, hour, here = best
    hours = without_hour(settings.hours, hour, {offer.opened.weekday() for offer in here})
    if hours is None:
        return None
    return Suggestion("lunch", "hours", hours, sum(map(refused, here)), len(here), hour)


def _later(over: Sequence[Offer], work_s: Mapping[str, float], settings: Settings) -> Suggestion | None:
    border = 60.0 * settings.due_min
    plain = [offer for offer in over if offer.id in work_s and offer.reason in ("", SkipReason.NOT_NOW)]
    early = [offer for offer in plain if work_s[offer.id] < border]
    late = [offer for offer in plain if work_s[offer.id] >= border]
    wanted = min(settings.due_min, settings.earliest_min + LATER_MIN)
    if wanted <= settings.earliest_min or len(late) < LEAST or not _surely_more(early, late):
        return None
    return Suggestion("later", "earliest_min", wanted, sum(map(refused, early)), len(early))


def _surely_more(some: Sequence[Offer], rest: Sequence[Offer]) -> float:
    """By how many standard errors more of `some` were refused than of the rest; 0 where that may be chance."""
    if len(some) < LEAST or _days(some) < LEAST_DAYS or not rest:
        return 0.0
    share = sum(map(refused, some)) / len(some)
    usual = (sum(map(refused, rest)) + 1) / (len(rest) + 2)
    error = sqrt(usual * (1 - usual) * (1 / len(some) + 1 / len(rest)))
    sure = (share - usual) / error
    return sure if share >= LEAST_SHARE and sure >= SURE else 0.0


def _days(offers: Iterable[Offer]) -> int:
    return len({offer.opened.date() for offer in offers})


def without_hour(hours: str, hour: int, weekdays: Collection[int]) -> str | None:
    """These hours, as they are kept, with one hour off on these days; None where it is off already, or all would be.

    Who keeps no hours gets those from midnight to midnight: that the day turns at four in the night is our affair, and
    nobody would write it so.
    """
    try:
        week = parse_week(hours)
    except BadHours:
        return None
    old = week or ((Span(0, DAY),),) * 7
    days = weekdays if week else range(7)
    new = tuple(_cut(spans, hour * 60, hour * 60 + 60) if day in days else spans for day, spans in enumerate(old))
    return format_week(new) if new != old and all(bool(a) == bool(b) for a, b in zip(new, old, strict=True)) else None


def _cut(spans: Spans, start: int, end: int) -> Spans:
    left = [Span(each.start, min(each.end, start)) for each in spans]
    right = [Span(max(each.start, end), each.end) for each in spans]
    return tuple(sorted({each for each in (*left, *right) if each.start < each.end}))
