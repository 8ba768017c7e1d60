"""A day as a line: what went on from when to when, out of what the history holds of it.

Rounds say when there was work, natural breaks when nobody was there, breaks when there was one: these are kept for
ever. What held breaks back and when NeckBreak was paused stands in the log of decisions alone, which is kept for some
weeks; an older day is told without.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from neckbreak.core.why import Log, Why

WORK, HELD, BREAK, AWAY, PAUSED, OFF = "work", "held", "break", "away", "paused", "off"
"""`held` is work too; `off` is outside the hours."""
UNKNOWN_S = 900.0
"""A round without a log that lasted that much longer than its work had a gap: only as long as its work is shown."""
_OF_LOG = {"paused": PAUSED, "off_hours": OFF, "away": AWAY, "asleep": AWAY, "held": HELD}


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `start` to `end`, aware, the same thing went on."""

    kind: str
    start: datetime
    end: datetime
    detail: tuple[str, ...] = ()
    """Of a hold: its reasons; of a break: its movements."""

    @property
    def seconds(self) -> float:
        """How long."""
        return (self.end - self.start).total_seconds()


@dataclass(frozen=True, slots=True)
class Round:
    """A round of work; `end` and `work_s` are None while it runs."""

    start: datetime
    end: datetime | None
    work_s: float | None


def day_line(
    rounds: Sequence[Round], others: Sequence[Stretch], log: Log, turns: Sequence[datetime], now: datetime
) -> list[Stretch]:
    """The day's stretches in order; between them nothing is known.

    `others` are breaks and natural breaks, `turns` the instants of the log's lines, `now` where a running round ends.
    """
    work = [each for each in (_worked(each, turns, now) for each in rounds) if each.end > each.start]
    known = [*others, *work]
    if not known:
        return []
    first, last = min(each.start for each in known), max(each.end for each in known)
    edges = {edge for each in known for edge in (each.start, each.end)}
    edges |= {turn for turn in turns if first < turn < last}
    found: list[Stretch] = []
    for start, end in pairwise(sorted(edges)):
        kind, detail = _kind(start, end, others, work, log)
        if not kind:
            continue
        if found and (found[-1].kind, found[-1].detail, found[-1].end) == (kind, detail, start) and kind != BREAK:
            found[-1] = replace(found[-1], end=end)
        else:
            found.append(Stretch(kind, start, end, detail))
    return list(_without_crumbs(found))


def _worked(round_: Round, turns: Sequence[datetime], now: datetime) -> Stretch:
    if round_.end is None:
        return Stretch(WORK, round_.start, max(now, round_.start))
    wall = (round_.end - round_.start).total_seconds()
    told = any(round_.start < turn < round_.end for turn in turns)  # then the log says what else there was
    if round_.work_s is not None and wall - round_.work_s > UNKNOWN_S and not told:
        return Stretch(WORK, round_.start, round_.start + timedelta(seconds=round_.work_s))
    return Stretch(WORK, round_.start, round_.end)


def _kind(
    start: datetime, end: datetime, others: Sequence[Stretch], work: Sequence[Stretch], log: Log
) -> tuple[str, tuple[str, ...]]:
    """What went on between two turns."""
    middle = start + (end - start) / 2
    there = [each for each in others if each.start <= middle < each.end]
    for each in there:
        if each.kind == BREAK:
            return BREAK, each.detail
    told = log.at(middle)
    if told is not None and told.code in ("paused", "off_hours"):
        return _OF_LOG[told.code], ()
    if there:
        return there[0].kind, ()
    return _told(told, working=any(each.start <= middle < each.end for each in work))


def _told(told: Why | None, *, working: bool) -> tuple[str, tuple[str, ...]]:
    code = "" if told is None else told.code
    if told is not None and code == "held":
        return HELD, tuple(dict.fromkeys(reason for reason, _ in told.reasons))
    if code == "not_running" or not working:
        return "", ()
    return _OF_LOG.get(code, WORK), ()


def _without_crumbs(found: Sequence[Stretch]) -> Iterator[Stretch]:
    """A gap of seconds between two stretches is none for the eye; nor is a stretch of seconds, unless it is a break."""
    for each in found:
        if each.kind == BREAK or each.seconds >= 20:
            yield each
