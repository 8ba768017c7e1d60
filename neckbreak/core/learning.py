"""Learning when: the wish moves, inside the user's window, towards the times at which this user takes breaks.

The measure is breaks taken per hour of work, not the share of offers taken: a later offer is often welcome and still
means fewer breaks. So an offer is *worth* the break that came of it, or nothing, less the breaks that the work of its
round brings on average. Where worth is above zero there are more breaks per hour than usual; where it grows with the
minute of work, later offers mean more breaks per hour.

What `worth` finds in the offers of three months moves the wish by a small step a week:

* later, if worth grows with the minute of work, beyond doubt; a higher share alone never does it;
* earlier in a part of the day that is worth more than the others, or all day long if the share falls with the minute of
  work, either for certain, unless earlier offers may be worth less;
* otherwise back towards `due`.

On some days, in some part of the day, the wish is tried a little to a side that is not known to be worse. Nothing is
stored: all follows from the offers of earlier days, the rules and the day, so a restart changes nothing. Offers that no
wish has brought (after a hold, back from a gap) teach nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from random import Random

from neckbreak.core.moment import Moment
from neckbreak.core.states import Rules
from neckbreak.core.worth import NOTHING, Fit, Sums, Week, fit

OFF_DAYS = 21
"""Nothing is learnt before the first offer is so many days old."""
FIT_WEEKS = 12
REPLAY_WEEKS = 8
"""Weekly steps told again, beginning at `due`; enough to get to the end."""
LOOK_BACK_DAYS = 7 * (FIT_WEEKS + REPLAY_WEEKS)
"""How far back offers are wanted, from the beginning of the week on."""
STEP = 2 / 15
"""Of the half window, a week: 2 minutes of the usual window."""
MOST = 2 / 3
"""Of the way to `earliest` or `latest`: 10 minutes."""
TRIED = 2 / 15
"""Of the half window: 2 minutes."""
PART_H = 2
"""Hours of a part of the day."""
TAUGHT_BY = frozenset({"lull", "latest", "due"})


@dataclass(frozen=True, slots=True)
class PromptSeen:
    """The first card of one offer, and what came of the offer."""

    at: datetime
    """Aware, in the local time of its day."""
    work_s: float
    """Work in its round."""
    why: str
    """As in `records.Prompted`."""
    taken: bool
    """A break was begun, or the user got up."""
    ended_s: float
    """Work in its round when that ended: what the offer has cost."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What holds on one day, until the next."""

    rules: Rules
    day: date
    shifts: Mapping[int, float] = field(default_factory=dict)
    """Minutes that the wish has moved, by part of the day; later is positive."""
    tries: Mapping[int, float] = field(default_factory=dict)
    """Minutes on top, on this day only."""
    code: str = ""
    """For one sentence: `earlier_at` (`hour`), `earlier` or `later`, all with `minutes`; empty: nothing has moved."""
    params: tuple[tuple[str, int], ...] = ()

    def at(self, started: Moment, worse_today: bool = False) -> Rules:
        """The rules for a round that began then."""
        rules = self.rules
        part = _part_of_day(started.local + timedelta(seconds=rules.due_s))
        wish = rules.due_s + 60 * (self.shifts.get(part, 0.0) + self.tries.get(part, 0.0))
        if worse_today:
            wish = min(wish, rules.due_s)
        return replace(rules, due_s=min(max(wish, rules.earliest_s), rules.latest_s))


def learnt(rules: Rules, seen: Sequence[PromptSeen], started: Moment, worse_today: bool) -> Rules:
    """The rules for a round that began at `started`, with the wish where it has been learnt to be."""
    return learn(rules, seen, started.day).at(started, worse_today)


def learn(rules: Rules, seen: Sequence[PromptSeen], day: date) -> Lesson:
    """What the offers before `day` teach; the same all day long, so it need be asked once."""
    since = monday(day) - timedelta(days=LOOK_BACK_DAYS)
    offers = [each for each in seen if since <= each.at.date() < day]
    begins = min((each.at.date() for each in offers), default=day) + timedelta(days=OFF_DAYS)
    half_min = (rules.latest_s - rules.earliest_s) / 120
    if day < begins or half_min <= 0:
        return Lesson(rules, day)
    weeks = _by_week(rules, offers, half_min)
    this = _week(day)
    low = -MOST * (rules.due_s - rules.earliest_s) / 60
    high = MOST * (rules.latest_s - rules.due_s) / 60
    step = STEP * half_min
    shifts: dict[int, float] = defaultdict(float)
    found = Fit()
    for week in range(max(_week(begins), this - REPLAY_WEEKS + 1), this + 1):
        found = fit(sums for past, sums in weeks.items() if week - FIT_WEEKS <= past < week)
        for part in {*shifts, *found.parts}:
            wanted = {-1: low, 0: 0.0, 1: high}[found.way(part)]
            shifts[part] += min(step, max(-step, wanted - shifts[part]))
    moved = {part: shift for part, shift in sorted(shifts.items()) if shift}
    tries = {}
    for part in found.parts:
        dice = Random(f"{day.isoformat()} {part}")
        tries[part] = dice.choice((0, *found.sides())) * TRIED * half_min
    return Lesson(rules, day, moved, tries, *_told(moved, found))


def _told(shifts: Mapping[int, float], found: Fit) -> tuple[str, tuple[tuple[str, int], ...]]:
    """The code of the sentence and its parameters."""
    if not shifts:
        return "", ()
    best = max(shifts, key=lambda part: (abs(shifts[part]), found.parts.get(part, NOTHING).differs, -part))
    minutes = ("minutes", max(1, round(abs(shifts[best]))))
    if shifts[best] > 0:
        return "later", (minutes,)
    if found.early:
        return "earlier", (minutes,)
    return "earlier_at", (("hour", best * PART_H + PART_H // 2), minutes)


def _by_week(rules: Rules, offers: Iterable[PromptSeen], half_min: float) -> dict[int, Week]:
    weeks: dict[int, defaultdict[int, Sums]] = defaultdict(lambda: defaultdict(Sums))
    for each in offers:
        if each.why in TAUGHT_BY:
            x = (each.work_s - rules.due_s) / 60 / half_min
            sums = weeks[_week(each.at.date())][_part_of_day(each.at)]
            sums.add(min(1.0, max(-1.0, x)), each.taken, each.ended_s / 3600)
    return dict(weeks)


def monday(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def _week(day: date) -> int:
    return (day.toordinal() - 1) // 7


def _part_of_day(at: datetime) -> int:
    return at.hour // PART_H
