"""What may be asked of a person today, judged by change and not by level.

The source's table (`exercises.md` 4.3) closes off movements by the number alone: 4–5 careful, 6–7 easy. Nobody has
reviewed those cut-offs, and somebody who has lived with a 5 for years would never be offered anything else. So a number
is compared with the person's own usual, and only a change for the worse makes a day easy; this replaces 4.3. No rating
ever unlocks more than a day without any, except strength, which asks for a good day.

| `why` | the day |
|---|---|
| `unrated` | normal, no strength |
| `low`, `fine` | normal, strength may be offered |
| `steady` | a usual 4–7, the safety list answered, two weeks of use: level 1 at normal dose, light strength |
| `unsure` | 4–7 without that: level 1, small doses, no strength |
| `sore` | level 1, no strength |
| `above_usual`, `worse`, `bad`, `hurt` | easy plans for the rest of the day |
| `very_high` | 8–10: easy plans, and the warning check |
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from statistics import median

from neckbreak.core.person import Facts, PastBreak, Person, Rating, Reaction
from neckbreak.core.records import PartResult
from neckbreak.core.safety import complete
from neckbreak.core.settings import BREAK_LENGTHS

FIRST_WEEKS = 2
FIRST_LENGTHS = ("30s", "1m")
"""Offered unasked in the first weeks; the longer ones are there for who asks by name."""
USUAL_DAYS = 14
USUAL_RATINGS = 3
"""Fewer ratings in that time make no usual."""
RISE = 2
"""This much more than usual, or than before the break, is a change for the worse."""
MIDDLE, VERY_HIGH = 4, 8
PAUSE_DAYS = 14
"""After so long without a break one goes back one step."""
ASKED_DAYS = 3
"""For so long after a movement hurt it can be said that it is still felt."""
LOWERED_DAYS = 7
RESTED_DAYS = 14
SKIPS = 3
QUIET = frozenset({"stand-and-walk", "shift-position", "diaphragmatic-breathing", "rest"})
"""What takes the place of everything else, and goes on under an appointment card."""

_NOT_YET = date.min
_BEFORE = frozenset({"now", "before"})
_NUMBERS = _BEFORE | {"after"}
_HURT = frozenset({"sharp", "nerve"})
_DISCOMFORT = frozenset({"sore", "rose", "unsettled"}) | _HURT


class Strength(IntEnum):
    """How much strength may be offered."""

    NONE = 0
    LIGHT = 1
    """60-S only."""
    FULL = 2


@dataclass(frozen=True, slots=True)
class Gate:
    """What may be asked today."""

    why: str
    easy: bool = False
    """Easy plans only, in small ranges."""
    level: int = 3
    """The hardest level of a movement."""
    small: bool = False
    """Small doses."""
    strength: Strength = Strength.NONE
    """As far as this day is concerned; weeks, days and the safety list have their own say."""
    check: bool = False
    """The warning check is due."""


def gate(person: Person) -> Gate:
    """What may be asked of this person today."""
    said = {each.kind for each in person.facts.ratings if each.at.date() == person.today}
    high = _highest(person)
    own = usual(person)
    if high is not None and high >= VERY_HIGH:
        return Gate("very_high", easy=True, level=1, check=True)
    for kind in ("worse", "bad"):
        if kind in said:
            return Gate(kind, easy=True, level=1)
    if any(each.kind in _HURT and each.at.date() == person.today for each in person.facts.reactions):
        return Gate("hurt", easy=True, level=1)
    if high is not None and own is not None and high >= own + RISE:
        return Gate("above_usual", easy=True, level=1)
    if "sore" in said:
        return Gate("sore", level=1)
    if high is not None and high >= MIDDLE:
        if own is not None and complete(person.answers) and week(person.facts, person.today) > 2:
            return Gate("steady", level=1, strength=Strength.LIGHT)
        return Gate("unsure", level=1, small=True)
    if high is not None:
        return Gate("low", strength=Strength.FULL)
    return Gate("fine", strength=Strength.FULL) if "fine" in said else Gate("unrated")


def usual(person: Person) -> float | None:
    """The median of the last two weeks' ratings, those of today left out; None with hardly any."""
    since = person.today - timedelta(days=USUAL_DAYS)
    values = [
        each.value
        for each in person.facts.ratings
        if each.kind in _BEFORE and each.value is not None and since <= each.at.date() < person.today
    ]
    return median(values) if len(values) >= USUAL_RATINGS else None


def week(facts: Facts, today: date) -> int:
    """The week of use, from 1 on, in which doses grow; after two weeks off it goes back one step.

    Weeks without a break do not count, and the steps are weeks 1, 2 and 3.
    """
    if facts.first_day is None:
        return 1
    days = [each.day for each in facts.breaks if each.day <= today]
    if facts.earlier_day is not None:
        days.insert(0, facts.earlier_day)
    if not days:
        days = [facts.first_day]
    done = (days[0] - facts.first_day).days
    for before, after in zip(days, [*days[1:], today], strict=True):
        away = (after - before).days
        if away < PAUSE_DAYS:
            done += max(away, 0)
        else:
            done = 7 if done >= 14 else 0
    return done // 7 + 1


def default_lengths(facts: Facts, today: date) -> tuple[str, ...]:
    """The lengths to offer unasked: in the first two weeks only short ones."""
    return BREAK_LENGTHS if week(facts, today) > FIRST_WEEKS else FIRST_LENGTHS


def unsettled(facts: Facts, today: date) -> Reaction | None:
    """What hurt on one of the last days, of which it was not said since that it is still felt; the latest of them."""
    told = {(each.break_id, each.movement) for each in facts.reactions if each.kind == "unsettled"}
    for each in reversed(facts.reactions):
        age = (today - each.at.date()).days
        if each.kind in _HURT | {"sore"} and 1 <= age <= ASKED_DAYS and (each.break_id, each.movement) not in told:
            return each
    return None


def lowered(person: Person) -> frozenset[str]:
    """Movements that were uncomfortable within the last week, and not taken out: half the dose."""
    since = person.today - timedelta(days=LOWERED_DAYS)
    events = _discomfort(person.facts)
    sore = {movement for movement, days in events.items() if max(days.values()) > since}
    return frozenset(sore - _running(person.facts, events))


def taken_out(person: Person) -> frozenset[str]:
    """Movements that were uncomfortable twice running.

    By itself that reaches as far as the look-back; see `to_take_out`.
    """
    return frozenset(_running(person.facts, _discomfort(person.facts)))


def to_take_out(person: Person) -> tuple[str, ...]:
    """Movements for which the shell records `not_for_me` after a break or a rating, so that they stay out for good.

    The user finds them among those he left out, and can take them back.
    """
    return tuple(sorted(each for each in taken_out(person) if person.facts.excluded.get(each, _NOT_YET) is not None))


def _running(facts: Facts, events: Mapping[str, Mapping[str, date]]) -> set[str]:
    """Movements that were uncomfortable in two breaks with no good one between."""
    count = {  # from breaks that were lost with a broken file
        movement: len(days.keys() - {past.id for past in facts.breaks}) for movement, days in events.items()
    }
    out = {movement for movement, lost in count.items() if lost >= 2}
    for past in facts.breaks if events else ():
        done = {part.movement for part in past.parts if part.result is PartResult.DONE}
        for movement, days in events.items():
            if past.id in days:
                count[movement] += 1
            elif movement in done:
                count[movement] = 0
            if count[movement] >= 2:
                out.add(movement)
    return out


def rested(person: Person) -> frozenset[str]:
    """Movements that were skipped three times running, for two weeks from then on."""
    found = set()
    skips: dict[str, int] = {}
    for past in person.facts.breaks:
        for movement, went in _skips(past).items():
            back = person.facts.returned.get(movement)
            if back is not None and past.started <= back:
                continue
            skips[movement] = skips.get(movement, 0) + 1 if went else 0
            if skips[movement] == SKIPS:
                skips[movement] = 0
                if person.today < past.day + timedelta(days=RESTED_DAYS):
                    found.add(movement)
    return frozenset(found)


def excluded(person: Person) -> frozenset[str]:
    """Movements that are "not for me" today."""
    return frozenset(
        movement for movement, until in person.facts.excluded.items() if until is None or person.today <= until
    )


def _highest(person: Person) -> int | None:
    values = [
        each.value
        for each in person.facts.ratings
        if each.kind in _NUMBERS and each.value is not None and each.at.date() == person.today
    ]
    return max(values, default=None)


def _skips(past: PastBreak) -> dict[str, bool]:
    """For each movement whether it was passed over while the break went on; without those of which one cannot say."""
    found: dict[str, bool] = {}
    unsure = set()
    went_on = past.how == "finished"
    for part in reversed(past.parts):
        if part.result is PartResult.DONE:
            found[part.movement] = False
        elif part.result in (PartResult.HURT, PartResult.RUNNING):
            unsure.add(part.movement)
        elif went_on:
            found.setdefault(part.movement, True)
        went_on = went_on or part.actual_s > 0
    return {movement: passed for movement, passed in found.items() if not (passed and movement in unsure)}


def _discomfort(facts: Facts) -> dict[str, dict[str, date]]:
    """For each movement the breaks in which it was uncomfortable, with the day that was last said."""
    found: dict[str, dict[str, date]] = {}

    def add(movement: str, break_id: str, day: date) -> None:
        known = found.setdefault(movement, {})
        known[break_id] = max(day, known.get(break_id, day))

    for each in facts.reactions:
        back = facts.returned.get(each.movement)
        if each.kind in _DISCOMFORT and (back is None or each.at > back) and each.movement != "rest":
            add(each.movement, each.break_id, each.at.date())
    before = {each.break_id: each for each in facts.ratings if each.kind == "before"}
    after = {each.break_id: each for each in facts.ratings if each.kind == "after"}
    for past in facts.breaks:
        if not _rose(before.get(past.id), after.get(past.id)):
            continue
        for part in past.parts:
            back = facts.returned.get(part.movement)
            if part.actual_s > 0 and part.movement not in QUIET and (back is None or past.started > back):
                add(part.movement, past.id, past.day)
    return found


def _rose(before: Rating | None, after: Rating | None) -> bool:
    if before is None or after is None or before.value is None or after.value is None:
        return False
    return after.value >= before.value + RISE
