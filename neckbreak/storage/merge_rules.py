"""Which of two rows that are the same thing is kept; neither side is "ours".

Each group of columns decides for itself. A value that is missing never beats one that is there.

| table | one row is | of two that differ, kept is |
|---|---|---|
| rounds | its id | the later end, for "I was reading" takes an end back |
| offers | its id | the earlier outcome, then the first in the alphabet |
| prompts | offer, instant | the first; they are numbered in the order of time |
| breaks | its id | the earlier end, likewise; an offer rather than none |
| parts | break, index | the result that came furthest (stopped by "this hurts" is the furthest), then the longer |
| natural_breaks | its id | the longer; undone rather than not; an offer rather than none |
| decisions | instant, code, parameters | the first; afterwards all stand in the order of time |
| answers, hold_questions | question, instant | the last in the alphabet: "yes" |
| ratings, checkins | instant, kind | the higher value, the last note |
| wishes | movement, topic, instant | "not for me" and "unpinned", for longer |
| cards | instant, urgency, event | the named cause, the earlier examination |
| waits, foreign_days | as their keys | the higher number |

What is the same in every honest copy (when it began, which day) is taken from the smaller row where it is not.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

Row = tuple[Any, ...]
Rank = Callable[[Row], Any]

_RESULTS = ("planned", "running", "cut", "done", "hurt")


def _most(values: Row) -> Any:
    return tuple((value is not None, value) for value in values)


def _furthest(values: Row) -> Any:
    return (_RESULTS.index(values[0]), values[1])


def _strictest(values: Row) -> Any:
    kind, until = values
    return kind, until is None, until


@dataclass(frozen=True)
class _Group:
    """Columns that are taken together from one of two rows: the one with the highest rank, or the lowest."""

    columns: tuple[str, ...]
    rank: Rank = _most
    least: bool = False

    def pick(self, one: Row, other: Row) -> Row:
        if self.least:  # what is missing ranks last here too
            return min(one, other, key=_absent_last)
        return max(one, other, key=self.rank)


def _absent_last(values: Row) -> Any:
    return tuple((value is None, value) for value in values)


def _least(columns: str) -> _Group:
    return _Group(tuple(columns.split()), least=True)


def _highest(columns: str, rank: Rank = _most) -> _Group:
    return _Group(tuple(columns.split()), rank)


@dataclass(frozen=True)
class Rule:
    """Which columns say what a row is, and how the others are joined."""

    key: tuple[str, ...]
    groups: tuple[_Group, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """All of them, the key first."""
        return self.key + tuple(column for group in self.groups for column in group.columns)

    def join(self, one: Row, other: Row) -> Row:
        """The row that stands for both, which have the same key."""
        at = len(self.key)
        joined = one[:at]
        for group in self.groups:
            end = at + len(group.columns)
            joined += group.pick(one[at:end], other[at:end])
            at = end
        return joined


def _rule(key: str, *groups: _Group) -> Rule:
    return Rule(tuple(key.split()), groups)


_COUNTS = ("offered", "taken", "natural", "skipped", "postponed")
RULES: Mapping[str, Rule] = {
    "rounds": _rule(
        "id", _least("started_at started_offset_min day"), _highest("ended_at ended_offset_min work_s end_reason")
    ),
    "offers": _rule(
        "id", _least("round_id opened_at offset_min day work_s"), _least("closed_at closed_offset_min outcome reason")
    ),
    "prompts": _rule("offer_id at", _least("offset_min work_s why")),
    "offer_events": _rule("offer_id at kind", _least("offset_min")),
    "breaks": _rule(
        "id",
        _least("offer_id"),
        _least("plan started_at offset_min day planned_s"),
        _least("ended_at ended_offset_min outcome how actual_s"),
    ),
    "parts": _rule("break_id idx", _least("movement side planned_s"), _highest("result actual_s", _furthest)),
    "natural_breaks": _rule(
        "id", _least("offer_id"), _least("at offset_min day"), _highest("seconds"), _highest("undone")
    ),
    "decisions": _rule("at code params", _least("offset_min day")),
    "answers": _rule("question at", _highest("value"), _least("offset_min")),
    "ratings": _rule("at kind", _least("offset_min day"), _highest("value"), _least("break_id")),
    "reactions": _rule("at break_id movement kind", _least("offset_min day")),
    "wishes": _rule("movement topic at", _highest("kind until_day", _strictest), _least("offset_min day")),
    "cards": _rule("at urgency event", _least("offset_min day"), _highest("cause"), _least("examined_day")),
    "waits": _rule("at reason source", _least("day"), _highest("work_s")),
    "hold_questions": _rule("reason source at", _highest("answer"), _least("offset_min day")),
    "checkins": _rule(
        "at event",
        _least("offset_min day"),
        _highest("average"),
        _highest("days"),
        _highest("hindrance"),
        _highest("note"),
    ),
    "reviews": _rule("at event", _least("offset_min day")),
    "foreign_days": _rule(
        "source day",
        _highest("work_s"),
        *(_highest(f"{kind}_{count}") for kind in ("micro", "rest") for count in _COUNTS),
    ),
}

COLUMNS: Mapping[str, tuple[str, ...]] = {table: rule.columns for table, rule in RULES.items()}
"""The columns of every table that is history, what a row refers to before the row.

A prompt's number is left out: it follows from the instants. So is a decision's.
"""

KEYS: Mapping[str, tuple[str, ...]] = {table: rule.key for table, rule in RULES.items()}
"""The columns, the first of `COLUMNS`, that say which row of its table one is."""

FIRST_YEAR, LAST_YEAR = 1900, 9000
MOST_S = 1e9
"""More seconds than anything here can take; infinity is one of them."""
MOST_OFFSET_MIN = 18 * 60
"""As far as local time is from UTC anywhere, and more."""


@cache
def is_day(text: str) -> bool:
    """Whether this is a day of the calendar, written as 2026-03-09."""
    try:
        return text == date.fromisoformat(text).isoformat() and FIRST_YEAR <= int(text[:4]) <= LAST_YEAR
    except ValueError:
        return False


def is_length(value: float) -> bool:
    """Whether this can be a number of seconds, as far as the tables do not say so themselves."""
    return not math.isnan(value) and value <= MOST_S


def is_object(text: str) -> bool:
    """Whether this is a JSON object, which a decision's parameters are."""
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
