"""Simulated people who take breaks for months, and what must be true of every break they are offered.

A person's days are random but repeatable: ticks on the safety list, a place, things at hand, wishes, ratings, cuts,
skips, days off, cards. What happens is written down as the records the program writes, to a `Memory` or a real history.
The promises are checked against the person's own notes, not against what the program remembers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Protocol

from neckbreak.core import gates, safety
from neckbreak.core.candidates import View
from neckbreak.core.choosing import Choice, choose
from neckbreak.core.moment import Moment
from neckbreak.core.person import LOOK_BACK_DAYS, Facts, PastBreak, PastPart, Person, Rating, Reaction, Total
from neckbreak.core.plans import Catalogue
from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    Outcome,
    Part,
    PartPlayed,
    PartResult,
    Rated,
    Reacted,
    Record,
    Wished,
)
from neckbreak.core.safety import CODES, QUESTIONS, Urgency
from neckbreak.core.timeline import Timeline

QUIET = {"stand-and-walk", "shift-position", "diaphragmatic-breathing", "rest"}
EASY = {"easy", "gentle", "rest"}
HELD = {1: 10.0, 2: 15.0}
FIRST_DAY = datetime(2026, 1, 5, tzinfo=UTC)
"""A Monday."""


class Notes(Protocol):
    """Where records go, and what is known from them."""

    def apply(self, records: list[Record]) -> None: ...

    def facts(self, now: Moment) -> Facts: ...


class Memory:
    """What a history knows, without a file."""

    def __init__(self) -> None:
        self.first: date | None = None
        self.breaks: list[PastBreak] = []
        self.known = Facts()
        self.totals: dict[tuple[str, str], Total] = {}

    def apply(self, records: list[Record]) -> None:
        for record in records:
            self._take(record)

    def facts(self, now: Moment) -> Facts:
        since = now.wall - timedelta(days=LOOK_BACK_DAYS)
        while self.breaks and self.breaks[0].started < since:
            self.known = replace(self.known, earlier_day=self.breaks.pop(0).day)
        return replace(
            self.known,
            first_day=self.first,
            breaks=tuple(self.breaks),
            ratings=tuple(each for each in self.known.ratings if each.at >= since),
            reactions=tuple(each for each in self.known.reactions if each.at >= since),
            totals=dict(self.totals),
        )

    def _take(self, record: Record) -> None:
        known = self.known
        match record:
            case BreakStarted():
                self.first = self.first or record.at.day
                parts = tuple(
                    PastPart(part.movement, part.side, part.planned_s, 0.0, PartResult.PLANNED) for part in record.parts
                )
                for part in parts:
                    self.totals.setdefault((part.movement, part.side), Total(0, 0.0))
                self.breaks.append(PastBreak(record.id, record.plan, record.at.local, parts, None, None))
            case PartPlayed():
                past = self.breaks[-1]
                old = past.parts[record.index]
                new = replace(old, actual_s=record.actual_s, result=record.result)
                parts = (*past.parts[: record.index], new, *past.parts[record.index + 1 :])
                self.breaks[-1] = replace(past, parts=parts)
                total = self.totals[old.movement, old.side]
                begun = (new.result is not PartResult.PLANNED) - (old.result is not PartResult.PLANNED)
                self.totals[old.movement, old.side] = Total(
                    total.begun + begun, total.seconds + new.actual_s - old.actual_s
                )
            case BreakEnded():
                self.breaks[-1] = replace(self.breaks[-1], outcome=record.outcome, how=record.how)
            case Rated():
                rating = Rating(record.at.local, record.kind, record.value, record.break_id)
                self.known = replace(known, ratings=(*known.ratings, rating))
            case Reacted():
                reaction = Reaction(record.at.local, record.break_id, record.movement, record.kind)
                self.known = replace(known, reactions=(*known.reactions, reaction))
            case Wished():
                excluded = {move: day for move, day in known.excluded.items() if move != record.movement}
                returned = {move: at for move, at in known.returned.items() if move != record.movement}
                if record.kind == "not_for_me":
                    self.known = replace(
                        known, excluded={**excluded, record.movement: record.until_day}, returned=returned
                    )
                elif record.kind == "back":
                    self.known = replace(
                        known, excluded=excluded, returned={**returned, record.movement: record.at.local}
                    )
                elif record.kind == "pinned":
                    self.known = replace(known, pinned=known.pinned | {record.movement})
                else:
                    self.known = replace(known, pinned=known.pinned - {record.movement})


class Someone:
    """One simulated person; `year()` lives days and raises AssertionError where a promise is broken."""

    def __init__(self, catalogue: Catalogue, seed: int, notes: Notes | None = None) -> None:
        self.catalogue = catalogue
        self.random = Random(seed)
        self.names = [name for name in catalogue.movements if name != "rest"]
        self.notes: Notes = notes or Memory()
        self.seen: Counter[str] = Counter()
        self.whys: Counter[str] = Counter()
        self.broken: Counter[str] = Counter()
        self.now = Moment(FIRST_DAY, 0.0, 0.0, self.random.choice((-300, 0, 60, 330)))
        self.person = self._somebody()
        self.excluded: dict[str, date | None] = {}
        self.said: dict[str, list[int | None]] = {}
        self.hurt_today = False
        self.trained: list[date] = []
        self.boxes = 0
        self.sides: Counter[tuple[str, str]] = Counter()
        self.last_side: dict[str, str] = {}
        self.one_sided: set[str] = set()
        """Movements of which the user himself once left out one side: nobody can make up for that."""
        self.sorely: dict[str, list[date]] = defaultdict(list)
        """When a movement was uncomfortable, since it last was not."""
        self.day_number = 0
        self.off_until = 0
        self.number = 0

    def live(self, days: int) -> None:
        """That many days, one after another."""
        for _ in range(days):
            self.day()

    def day(self) -> None:
        """One day with its breaks, or a day off."""
        random = self.random
        midnight = FIRST_DAY + timedelta(days=self.day_number, minutes=-self.now.offset_min)
        self.day_number += 1
        self.said, self.hurt_today, self.boxes = {}, False, 0
        if random.random() < 0.01:
            self.off_until = self.day_number + random.randrange(7, 30)
        weekend = midnight.weekday() >= 5
        if self.day_number < self.off_until or random.random() < (0.8 if weekend else 0.08):
            return
        self.now = replace(self.now, wall=midnight + timedelta(hours=8, minutes=random.randrange(60)))
        self._morning()
        for _ in range(random.randrange(1, 9)):
            self.now = self.now.plus(random.randrange(1800, 5400))
            if self.now.wall >= midnight + timedelta(hours=22):
                break
            self._between()
            self.one_break()

    def one_break(self) -> None:
        """Choose, look whether every promise is kept, and do it more or less."""
        length = self.random.choice(self.lengths)
        person = self.as_person()
        choice = choose(self.catalogue, length, person)
        if self.person.card in (Urgency.EMERGENCY, Urgency.SAME_DAY):
            assert choice is None
            self.seen["no exercise under a card"] += 1
            return
        assert choice is not None, "a plan always exists"
        refused: list[str] = []
        while self.random.random() < 0.1:
            refused.append(choice.plan.id)
            choice = choose(self.catalogue, length, person, refused)
            assert choice is not None
        self.check(choice, length, person, refused)
        self._play(choice)

    def as_person(self) -> Person:
        """The person as the program knows it now."""
        return replace(self.person, now=self.now.local, facts=self.notes.facts(self.now))

    # What must be true -----------------------------------------------------------------------------------------------

    def check(self, choice: Choice, length: int, person: Person, refused: list[str]) -> None:
        """Every promise about one choice."""
        plan = choice.plan
        self.seen["choices"] += 1
        self.seen[f"kind {plan.kind}"] += 1
        self.seen["with replaced movements"] += bool(choice.replaced)
        self.whys[choice.why] += 1
        self.broken.update(choice.broken)
        assert abs(sum(item.total_s for item in plan.items) - length) < 1e-6, plan
        assert min(item.lead_s for item in plan.items) >= 2 - 1e-9, plan
        assert all(phase.seconds >= 0 for item in plan.items for phase in item.dose.phases), plan
        self._check_safety(choice, person)
        self._check_wishes_and_needs(choice, person)
        self._check_day(choice, person)
        self._check_strength(choice, person)
        self._check_sides(choice)
        self._check_rules(choice, length, person, refused)

    def _check_safety(self, choice: Choice, person: Person) -> None:
        plan, answers = choice.plan, person.answers
        for item in plan.items:
            assert safety.allowed_dose(item.movement, item.dose, answers) == item.dose, (plan.id, item.movement.id)
        if not safety.complete(answers):
            assert plan.gentle
        if person.card is Urgency.APPOINTMENT:
            assert {each.id for each in plan.movements} <= QUIET

    def _check_wishes_and_needs(self, choice: Choice, person: Person) -> None:
        today = self.now.day
        for movement in choice.plan.movements:
            if movement.id == "rest":
                continue
            until = self.excluded.get(movement.id, date.min)
            assert until is not None, (movement.id, "is not for me")
            assert until < today, (movement.id, "is not for me yet")
            assert len(self._lately_sore(movement.id)) < 2, (movement.id, "was sore twice running")
            assert person.has_wall or "wall" not in movement.needs
            assert person.has_floor or "floor" not in movement.needs
            assert person.has_band or "band" not in movement.needs
            assert person.has_doorway or "doorway" not in movement.needs
            assert not (person.seated_only and movement.gets_up)
            if person.place == "open_office":
                assert movement.discreet, movement.id
                assert movement.posture != "floor"

    def _lately_sore(self, movement: str) -> list[date]:
        """Days on which it was uncomfortable, as far as a choice looks back."""
        return [day for day in self.sorely[movement] if (self.now.day - day).days <= LOOK_BACK_DAYS - 1]

    def _check_day(self, choice: Choice, person: Person) -> None:
        plan = choice.plan
        numbers = [value for values in self.said.values() for value in values if value is not None]
        if {"worse", "bad"} & self.said.keys() or max(numbers, default=0) >= 8 or self.hurt_today:
            assert plan.kind in EASY, (plan.id, self.said)
            self.seen["easy days' breaks"] += 1
        if "sore" in self.said:
            assert plan.level == 1
        boxes = any(each.id == "box-breathing" for each in plan.movements)
        assert not boxes or self.boxes < 2

    def _check_strength(self, choice: Choice, person: Person) -> None:
        plan, today = choice.plan, self.now.day
        trains = {each.id for each in plan.movements if each.group == "strength"}
        assert bool(trains) == (plan.kind == "strength")
        for item in plan.items:
            if item.movement.id.startswith("iso-"):
                use = (today - (person.facts.first_day or today)).days // 7 + 1
                longest = max(phase.seconds for phase in item.dose.phases if phase.name.startswith("hold"))
                assert longest <= HELD.get(use, 20.0)
        if not trains:
            return
        numbers = [value for values in self.said.values() for value in values if value is not None]
        assert "fine" in self.said or numbers, "strength without being asked"
        assert not {"sore", "bad", "worse"} & self.said.keys()
        if max(numbers, default=0) >= 4:
            assert plan.id == "60-S"
            self.seen["light strength on a steady day"] += 1
        if (today - (person.facts.first_day or today)).days < 14:
            assert plan.id == "60-S"
            yesterday = today - timedelta(days=1)
            assert yesterday not in self.trained, "a neck press on two days running"
        assert today.weekday() in person.strength_days
        assert today not in self.trained, "twice a day"
        assert len({day for day in self.trained if day > today - timedelta(days=7)}) < 5

    def _check_sides(self, choice: Choice) -> None:
        starts = choice.starts or {}
        for movement in choice.plan.movements:
            if not movement.two_sided:
                continue
            start = starts[movement.id]
            difference = self.sides[movement.id, "left"] - self.sides[movement.id, "right"]
            if abs(difference) > 2:
                assert start == ("right" if difference > 0 else "left"), "the missed side comes first"
                self.seen["missed side came first"] += 1
            elif movement.id in self.last_side and choice.why != "x":
                known = [
                    part
                    for past in self.notes.facts(self.now).breaks
                    for part in past.parts
                    if part.movement == movement.id and part.actual_s > 0
                ]
                assert not known or start != self.last_side[movement.id], "the starting side alternates"

    def _check_rules(self, choice: Choice, length: int, person: Person, refused: list[str]) -> None:
        """The first three wishes, looked at with other eyes: broken only when no candidate grants them."""
        begun = person.facts.breaks
        made = [each.plan for each in View.of(self.catalogue, person).candidates(length)]
        left = [plan for plan in made if plan.id not in refused]
        if not left or not begun:
            return
        plan = choice.plan
        if plan.id == begun[-1].plan:
            assert [each.id for each in left] == [plan.id], "the same plan again"
            self.seen["only one plan"] += 1
        left = [each for each in left if each.id != begun[-1].plan] or left
        done = [{part.movement for part in past.parts if part.actual_s > 0} for past in begun]
        days = [past.day for past, movements in zip(begun, done, strict=True) if movements]
        done = [movements for movements in done if movements]
        if len(done) > 1:
            twice = (done[-1] & done[-2]) - (QUIET | {"shoulder-shrug"} | person.facts.pinned)
            fresh = [each for each in left if not twice & {move.id for move in each.movements}]
            assert not fresh or not twice & {move.id for move in plan.movements}, "a third time running"
            left = fresh or left
        if not done or days[-1] != self.now.day:
            return
        seated = person.seated_only or safety.seated_only(person.answers)

        def changes(movements: Iterable[str]) -> bool:
            return any(
                self.catalogue.movements[each].gets_up or (seated and each == "shift-position") for each in movements
            )

        if changes(done[-1]):
            return
        if not changes(each.id for each in plan.movements):
            assert not any(changes(move.id for move in each.movements) for each in left), "position first"

    # What happens ----------------------------------------------------------------------------------------------------

    def _somebody(self) -> Person:
        random = self.random
        answers = dict.fromkeys(CODES, False)
        if random.random() < 0.6:
            answers.update({each.code: random.random() < 0.15 for each in QUESTIONS})
        self.lengths = random.choice(((30,), (60,), (180,), (300,), (30, 60), (30, 60, 180, 300)))
        count = random.choice((0, 2, 3, 3, 3, 5))
        return Person(
            now=self.now.local,
            answers=None if random.random() < 0.06 else answers,
            place=random.choice(("open_office", "own_room", "home")),
            has_wall=random.random() < 0.7,
            has_floor=random.random() < 0.4,
            has_band=random.random() < 0.3,
            has_doorway=random.random() < 0.6,
            seated_only=random.random() < 0.15,
            strength_days=frozenset(random.sample(range(7), count)),
        )

    def _write(self, *records: Record) -> None:
        self.notes.apply(list(records))

    def _morning(self) -> None:
        random, now = self.random, self.now
        if random.random() < 0.02:
            cards = (None, None, None, Urgency.APPOINTMENT, Urgency.SAME_DAY, Urgency.EMERGENCY)
            self.person = replace(self.person, card=random.choice(cards))
        elif self.person.card is not None and random.random() < 0.3:
            self.person = replace(self.person, card=None)
        if self.person.answers is None and random.random() < 0.03:
            self.person = replace(self.person, answers=dict.fromkeys(CODES, False))
        if random.random() < 0.03:
            movement = random.choice(self.names)
            until = random.choice((None, now.day + timedelta(days=random.randrange(30))))
            self.excluded[movement] = until
            self._write(Wished(now, movement, "not_for_me", until))
        if random.random() < 0.002:
            for each in self.names:
                self.excluded[each] = now.day + timedelta(days=2)
                self._write(Wished(now, each, "not_for_me", now.day + timedelta(days=2)))
        if self.excluded and random.random() < 0.1:
            movement = random.choice(sorted(self.excluded))
            del self.excluded[movement]
            self.sorely[movement].clear()
            self._write(Wished(now.plus(1), movement, "back"))
        if random.random() < 0.03:
            self._write(Wished(now, random.choice(self.names), random.choice(("pinned", "unpinned"))))

    def _between(self) -> None:
        random = self.random
        roll = random.random()
        if roll < 0.25:
            self._say("fine")
        elif roll < 0.4:
            self._say("now", min(10, max(0, round(random.gauss(3.5, 2)))))
        elif roll < 0.42:
            self._say(random.choice(("worse", "bad", "sore")))

    def _say(self, kind: str, value: int | None = None, break_id: str | None = None) -> None:
        self.said.setdefault(kind, []).append(value)
        self._write(Rated(self.now, kind, value, break_id))

    def _play(self, choice: Choice) -> None:
        random = self.random
        self.number += 1
        name = f"b{self.number:06d}"
        timeline = Timeline.of(choice.plan, choice.starts)
        parts = timeline.parts()
        before = random.randrange(5) if random.random() < 0.05 else None
        self.now = self.now.plus(1)
        if before is not None:
            self._say("before", before, name)
        self._write(BreakStarted(name, self.now, choice.plan.id, None, parts))
        roll = random.random()
        cut = random.uniform(0, len(parts)) if roll < 0.2 else len(parts) + 1.0
        skipped = {index for index in range(len(parts)) if 0.2 < roll < 0.3 and random.random() < 0.4}
        hurt = random.randrange(len(parts)) if 0.3 < roll < 0.32 else None
        played = [self._part(name, index, part, cut, skipped, hurt) for index, part in enumerate(parts)]
        if cut > len(parts) and not skipped and hurt is None:
            self.seen["uncut breaks"] += 1
            got: Counter[tuple[str, str]] = Counter()
            for part, seconds in zip(parts, played, strict=True):
                got[part.movement, part.side] += seconds  # type: ignore[assignment]
            for movement, _ in got:
                assert abs(got[movement, "left"] - got[movement, "right"]) < 1e-6, "both sides the same"
        whole = sum(played) >= 0.8 * sum(part.planned_s for part in parts)
        how = "closed" if cut <= len(parts) else "finished"
        self.now = self.now.plus(choice.plan.total_s)
        self._write(BreakEnded(name, self.now, Outcome.DONE if whole else Outcome.PARTIAL, how, sum(played)))
        self._after(choice, name, parts, played, before, hurt)

    def _part(self, name: str, index: int, part: Part, cut: float, skipped: set[int], hurt: int | None) -> float:
        share = min(1.0, max(0.0, cut - index))
        result = PartResult.DONE if share == 1.0 else PartResult.CUT
        if index in skipped:
            share, result = self.random.choice((0.0, self.random.random())), PartResult.CUT
        if index == hurt:
            share, result = self.random.random(), PartResult.HURT
        seconds = part.planned_s * share
        if seconds == 0.0:
            if index in skipped and part.side != "both":
                self.one_sided.add(part.movement)
            return 0.0
        self._write(PartPlayed(name, index, seconds, result))
        if part.side == "both":
            return seconds
        if result in (PartResult.HURT, PartResult.CUT) and cut > index + 1:
            self.one_sided.add(part.movement)
        self.sides[part.movement, part.side] += seconds  # type: ignore[assignment]
        difference = self.sides[part.movement, "left"] - self.sides[part.movement, "right"]
        if part.movement not in self.one_sided:
            assert abs(difference) <= LONGEST_SIDE_S + 2, (part.movement, difference)
        return seconds

    def _after(
        self,
        choice: Choice,
        name: str,
        parts: tuple[Part, ...],
        played: list[float],
        before: int | None,
        hurt: int | None,
    ) -> None:
        random = self.random
        done = {part.movement for part, seconds in zip(parts, played, strict=True) if seconds > 0}
        for part, seconds in zip(reversed(parts), reversed(played), strict=True):
            if seconds > 0 and part.side != "both":
                self.last_side[part.movement] = part.side
        uncomfortable = set()
        if hurt is not None and parts[hurt].movement in done:
            kind = random.choice(("pull", "sore", "sharp", "nerve"))
            self._write(Reacted(self.now, name, parts[hurt].movement, kind))
            self.hurt_today |= kind in ("sharp", "nerve")
            if kind != "pull" and parts[hurt].movement != "rest":
                uncomfortable.add(parts[hurt].movement)
        if before is not None:
            after = before + random.randrange(4)
            self._say("after", after, name)
            if after >= before + 2:
                uncomfortable |= done - QUIET
        for movement in done:
            if movement in uncomfortable:
                self.sorely[movement].append(self.now.day)
            elif self._whole_side(movement, parts, played) and len(self._lately_sore(movement)) < 2:
                self.sorely[movement].clear()
        for movement in gates.to_take_out(self.as_person()):
            self.excluded[movement] = None
            self.seen["movements taken out"] += 1
            self._write(Wished(self.now, movement, "not_for_me"))
        movements = self.catalogue.movements
        if any(movements[each].group == "strength" for each in done):
            self.trained.append(self.now.day)
            self.seen["strength breaks"] += 1
        self.boxes += "box-breathing" in done

    def _whole_side(self, movement: str, parts: tuple[Part, ...], played: list[float]) -> bool:
        return any(
            part.movement == movement and seconds == part.planned_s for part, seconds in zip(parts, played, strict=True)
        )


LONGEST_SIDE_S = 32.0
"""The longest dose of one side in any plan: the desk thread, twice."""
