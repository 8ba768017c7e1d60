"""What holds a break back: from what the detectors see to holds, and the question about a hold that never ends.

| `reason` | what is seen | keeps the user there |
|---|---|---|
| `microphone`, `camera` | a program listens or films: a call | yes |
| `fullscreen` | a window fills the screen: slides, a film, a game | yes |
| `film` | a program keeps the screen from going dark | yes |
| `do_not_disturb` | the desktop is asked to be quiet | no |
| `program` | one of the user's own list runs | no |
| `calendar` | a busy slot of the user's calendar | no |
| `meeting` | the user said so (`Live.meeting_until`) | yes |

A full screen, or a kept-awake one, holds only while nobody types: an editor can fill the screen, and a download can
keep it bright. Where both come together it is a film or slides, and holds whatever the hands do: a card over slides is
the one thing that must never happen.

A hold that never ends would silence NeckBreak for good, a noise filter that listens all day, say. So a source that has
held for two hours of work, or over half the work on three days of the last week, is questioned, once. The numbers are
ours. Sources are known by fingerprint only.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from neckbreak.core.states import HeldFor, Hold

REASONS = ("microphone", "camera", "meeting", "fullscreen", "film", "do_not_disturb", "program", "calendar")
"""Strongest first: the one that is named when several hold."""
KEEPING = frozenset({"microphone", "camera", "fullscreen", "film", "meeting"})
WATCHING = frozenset({"fullscreen", "film"})

LONG_S = 2 * 3600.0
DAYS = 3
OF_DAYS = 7
SHARE = 0.5
WORK_S = 3600.0
"""A day with less work says nothing."""
LONGEST_NAME = 100
"""Of a program, in signs; so much goes on the user's list."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that may hold, as a detector sees it; `source` is the program's name, or empty."""

    reason: str
    source: str = ""

    @property
    def key(self) -> str:
        """How the user's list names it: `microphone:noise filter`. The list knows no commas, two spaces, odd signs."""
        plain = "".join(sign if sign.isprintable() and sign != "," else " " for sign in self.source.lower())
        return f"{self.reason}:{' '.join(plain[:LONGEST_NAME].split())}"


@dataclass(frozen=True, slots=True)
class DayOfWork:
    """How much was worked on a day, and how much of it each (reason, source) held back, in seconds."""

    day: date
    work_s: float
    held: Mapping[tuple[str, str], float]


def holds_of(seen: Iterable[Seen], ignored: Collection[str], fingerprint: Callable[[str], str]) -> tuple[Hold, ...]:
    """The holds that count, in the order of `REASONS`; `ignored` are the keys the user does not want to wait for."""
    counted = {(each.reason, each.source) for each in seen if each.key not in ignored}
    both = {reason for reason, _ in counted} >= WATCHING
    found = {
        Hold(
            reason,
            keeps=reason in KEEPING,
            source=fingerprint(source) if source else "",
            unless_typing=reason in WATCHING and not both,
        )
        for reason, source in counted
    }
    return tuple(sorted(found, key=lambda hold: (REASONS.index(hold.reason), hold.source)))


def questionable(held: Sequence[HeldFor], days: Sequence[DayOfWork], asked: Collection[tuple[str, str]]) -> Hold | None:
    """The first of the running holds that should be questioned; `asked` are those that were.

    What the user did himself, or set in another place, is not questioned: a meeting, his list, his calendar.
    """
    for each in held:
        hold = each.hold
        key = hold.key
        if hold.reason in ("meeting", "program", "calendar") or key in asked:
            continue
        heavy = [day for day in days if day.work_s >= WORK_S and day.held.get(key, 0.0) > SHARE * day.work_s]
        if each.since_s > LONG_S or len(heavy) >= DAYS:
            return hold
    return None
