"""Who a break is chosen for: what was answered and wished, what is at hand, and what happened lately.

`Facts` are what the history remembers of the last `LOOK_BACK_DAYS`, so that choosing takes as long after twenty years
as after one. `Person` puts them together with the settings and this moment. All instants are aware, in local time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import MappingProxyType

from neckbreak.core.records import Outcome, PartResult
from neckbreak.core.safety import Answers, Urgency
from neckbreak.core.settings import Settings, weekdays

LOOK_BACK_DAYS = 90
"""How far back a choice looks: longer than any rule reaches, except for wishes, which last."""
OPEN_OFFICE = "open_office"
"""The place where only discreet movements are offered, and getting up."""
OWN_ROOM = "own_room"
HOME = "home"
STRENGTH_DAYS = frozenset({0, 2, 4})
"""Monday, Wednesday, Friday."""
USUAL_END = 17
"""The hour at which work ends where no hours are kept."""


@dataclass(frozen=True, slots=True)
class PastPart:
    """One side of one movement of a break that was."""

    movement: str
    side: str
    planned_s: float
    actual_s: float
    result: PartResult


@dataclass(frozen=True, slots=True)
class PastBreak:
    """A guided break that was, or still runs."""

    id: str
    plan: str
    started: datetime
    parts: tuple[PastPart, ...]
    outcome: Outcome | None = Outcome.DONE
    """None while it runs."""
    how: str | None = "finished"

    @property
    def day(self) -> date:
        """The local day it began on."""
        return self.started.date()


@dataclass(frozen=True, slots=True)
class Rating:
    """How the neck was; see `records.Rated`."""

    at: datetime
    kind: str
    value: int | None = None
    break_id: str | None = None


@dataclass(frozen=True, slots=True)
class Reaction:
    """What a movement did; see `records.Reacted`."""

    at: datetime
    break_id: str
    movement: str
    kind: str


@dataclass(frozen=True, slots=True)
class Total:
    """All that was ever played of one side of a movement."""

    begun: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Facts:
    """What the history knows about a person; without arguments, somebody new. Everything in the order it happened."""

    first_day: date | None = None
    """The day of the first guided break."""
    earlier_day: date | None = None
    """The last day with a guided break before the look-back."""
    breaks: tuple[PastBreak, ...] = ()
    ratings: tuple[Rating, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    excluded: Mapping[str, date | None] = field(default_factory=lambda: MappingProxyType({}))
    """Movements that are "not for me", with the last day of it; None: for good. Ends may have passed."""
    returned: Mapping[str, datetime] = field(default_factory=lambda: MappingProxyType({}))
    """Movements the user took back, and when: what they did before that no longer counts."""
    pinned: frozenset[str] = frozenset()
    totals: Mapping[tuple[str, str], Total] = field(default_factory=lambda: MappingProxyType({}))
    """By movement and side (`left`, `right`, `both`)."""


@dataclass(frozen=True, slots=True)
class Person:
    """Everything a choice depends on."""

    now: datetime
    """Aware, local."""
    facts: Facts = field(default_factory=Facts)
    answers: Answers | None = None
    """The safety list; None: not answered yet."""
    card: Urgency | None = None
    """The warning card that stands."""
    place: str = OPEN_OFFICE
    has_wall: bool = False
    has_floor: bool = False
    has_band: bool = False
    has_doorway: bool = False
    seated_only: bool = False
    strength_days: frozenset[int] = STRENGTH_DAYS
    """Weekdays, Monday is 0; empty: no strength."""
    work_ends: datetime | None = None
    """Aware, local: when the work of the day ends; None where no hours are kept, and then it is 17:00."""

    @classmethod
    def of(
        cls,
        settings: Settings,
        now: datetime,
        facts: Facts,
        answers: Answers | None,
        card: Urgency | None = None,
        work_ends: datetime | None = None,
    ) -> Person:
        """The person these settings are about."""
        return cls(
            work_ends=work_ends,
            now=now,
            facts=facts,
            answers=answers,
            card=card,
            place=settings.place,
            has_wall=settings.wall,
            has_floor=settings.floor,
            has_band=settings.band,
            has_doorway=settings.doorway,
            seated_only=settings.seated_only,
            strength_days=weekdays(settings.strength_days),
        )

    @property
    def is_last_hour(self) -> bool:
        """Whether the last hour of the day's work has begun."""
        ends = self.work_ends or self.now.replace(hour=USUAL_END, minute=0, second=0, microsecond=0)
        return self.now >= ends - timedelta(hours=1)

    @property
    def today(self) -> date:
        """The local day."""
        return self.now.date()
