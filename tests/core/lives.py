"""People with a computer and years of office life, told second by second to a `Desk`.

They are models, not measurements. What each does is drawn from its own random numbers and depends on the rhythm only
where a card or a mistake of it is answered. What is true goes into the desk's spans: `desk` (there, and doing what),
`paused`, `breaking`, `meeting` (said by hand), and what there is to be seen of calls, slides and films.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from neckbreak.core import answers
from neckbreak.core.holds import DayOfWork, Seen, questionable
from neckbreak.core.hours import Days, Hours, Span
from neckbreak.core.records import NaturalBreak, Outcome, Part, PartPlayed, PartResult, RoundEnded, Waited
from neckbreak.core.states import Breaking, Held, Prompting

from .desk import Desk, zone

MIN, HOUR = 60.0, 3600.0
ZOOM = Seen("microphone", "zoom")
NOISE = Seen("microphone", "noise filter")
FILTERED_FROM = 20
"""The day on which the noise filter is installed."""
PARTS = (Part("shoulder-shrug", "both", 30.0),)


@dataclass(frozen=True)
class Kind:
    """How somebody lives."""

    name: str
    zones: tuple[str, ...]
    hours: Hours
    days: tuple[int, ...]
    """Weekdays with work, Monday 0."""
    start: float
    """Local hour at which work begins."""
    length: float
    """Hours to the end, lunch included."""
    lunch: float | None
    """Hours after the start."""
    work: tuple[tuple[str, float], ...]
    """What fills the day, with weights: typing, reading, and so on."""
    night: str
    """`suspend`, `off`, `lock` or `on` (left as it is)."""
    autolock: float = 10 * MIN
    sulks: float = 0.3
    filtered: bool = False
    trips: float = 0.0
    """Journeys a working day."""
    odd: float = 0.15
    """Chance of something odd between two tasks: a wrong clock, a dock, a crash."""


def week(*spans: tuple[float, float], days: tuple[int, ...] = (0, 1, 2, 3, 4)) -> Hours:
    ranges = tuple(Span(round(a * 60), round(b * 60)) for a, b in spans)
    return Hours(
        tuple(ranges if day in days else () for day in range(7)), (Days(date(2026, 12, 24), date(2027, 1, 1)),)
    )


KINDS = (
    Kind(
        "typist",
        ("Europe/Berlin",),
        week((8.5, 12.0), (12.75, 17.0)),
        (0, 1, 2, 3, 4),
        8.4,
        8.8,
        3.6,
        (("types", 8), ("mixes", 2), ("edits", 1), ("calls", 0.7), ("leaves", 1.2), ("dnd", 0.2)),
        "lock",
    ),
    Kind(
        "reader",
        ("Europe/London",),
        Hours(),
        (0, 1, 2, 3, 4, 6),
        9.5,
        8.0,
        3.5,
        (("reads", 6), ("reads_long", 2), ("mixes", 2), ("films", 0.5), ("ebook", 0.3), ("leaves", 1), ("slot", 0.4)),
        "suspend",
        autolock=20 * MIN,
    ),
    Kind(
        "meetings",
        ("America/New_York",),
        week((9.0, 12.0), (13.0, 18.0)),
        (0, 1, 2, 3, 4),
        8.8,
        9.0,
        3.4,
        (("listens", 5), ("calls", 3), ("presents", 1), ("phones", 0.6), ("mixes", 4), ("leaves", 1), ("says", 0.5)),
        "suspend",
        filtered=True,
    ),
    Kind(
        "traveller",
        ("Europe/Paris", "Asia/Kolkata", "Europe/London", "Australia/Adelaide", "Asia/Kathmandu", "America/St_Johns"),
        week((9.0, 17.5)),
        (0, 1, 2, 3, 4),
        9.0,
        8.3,
        3.8,
        (("types", 3), ("mixes", 4), ("reads", 2), ("calls", 1), ("presents", 0.4), ("lid", 2), ("films", 0.2)),
        "suspend",
        trips=0.25,
        odd=0.25,
    ),
    Kind(
        "part-timer",
        ("Europe/Warsaw",),
        Hours(
            (
                (),
                (Span(13 * 60, 19 * 60),),
                (),
                (Span(13 * 60, 19 * 60),),
                (),
                (Span(22 * 60, 30 * 60),),
                (),
            )
        ),
        (1, 3, 5),
        13.0,
        6.2,
        2.5,
        (("mixes", 5), ("types", 3), ("films", 0.5), ("leaves", 1), ("pauses", 0.6), ("calls", 0.5)),
        "off",
        sulks=0.7,
        odd=0.3,
    ),
)


class Life:
    """One person's years."""

    def __init__(self, kind: Kind, seed: int, first: date = date(2026, 3, 2)) -> None:
        self.kind = kind
        self.dice = random.Random(f"{kind.name} {seed}")
        self.zone_index = 0
        start = datetime.combine(first, time(6), tzinfo=zone(kind.zones[0])).astimezone(UTC)
        self.desk = Desk(start.timestamp(), kind.zones[0], random.Random(f"{kind.name} {seed} desk"), kind.hours)
        self.desk.on_held = self._review
        self.first = first
        self.day_number = 0
        self.reacted = False
        self.outcomes: dict[str, int] = {}
        self._reviewed = 0.0
        self._question_day: date | None = None
        self._asked: set[tuple[str, str]] = set()
        self._work_days: dict[date, tuple[float, dict[tuple[str, str], float]]] = {}
        self._read_to = 0
        self._pause_until: float | None = None
        self.off_days: dict[date, float] = {}
        """Taken off by hand, from when on."""

    # -- days --------------------------------------------------------------------------------------------------------

    def live(self, days: int) -> None:
        for _ in range(days):
            self._day(self.first + timedelta(days=self.day_number))
            self.day_number += 1
        self.desk.gaps.add(self.desk.true_input, float("inf"))

    def _day(self, day: date) -> None:
        kind, dice, desk = self.kind, self.dice, self.desk
        holiday = kind.hours.is_holiday(day)
        if day.weekday() not in kind.days or (holiday and dice.random() < 0.8) or dice.random() < 0.06:
            return
        late = kind.name == "part-timer" and day.weekday() == 5
        hour = 21.9 if late else kind.start
        begins = datetime.combine(day, time(), tzinfo=zone(desk.zone_name)) + timedelta(hours=hour)
        t = begins.astimezone(UTC).timestamp() + dice.uniform(-20, 40) * MIN
        if t < desk.t + 10 * MIN:
            return
        self._night(t)
        if kind.filtered and self.day_number >= FILTERED_FROM:
            desk.see("noise", NOISE)
        end = desk.t + (7.8 if late else kind.length) * HOUR + dice.uniform(-30, 45) * MIN
        lunch = desk.t + kind.lunch * HOUR if kind.lunch is not None else None
        trip = dice.random() < kind.trips
        self._arrive()
        while desk.t < end:
            if lunch is not None and desk.t > lunch:
                lunch = None
                self._lunch()
            elif trip and dice.random() < 0.1:
                trip = False
                self._train()
            names, weights = zip(*kind.work, strict=True)
            getattr(self, dice.choices(names, weights)[0])()
            if dice.random() < kind.odd:
                self._odd()
        if desk.off_until(desk.now()) is None and dice.random() < 0.05:
            today = desk.today()
            if desk.say(lambda: answers.not_today(desk.live, desk.rules, today)):
                self.off_days[today] = desk.t
            self.works(10 * MIN, "types")
        self._leave_desk()

    def _leave_desk(self) -> None:
        desk = self.desk
        desk.end_burst()
        desk.span("desk").end(desk.t)

    def _night(self, until: float) -> None:
        """What is left of the night, and of the days without work."""
        desk, dice = self.desk, self.dice
        night = self.kind.night if dice.random() < 0.85 else dice.choice(["suspend", "off", "lock", "on"])
        if night == "off":
            desk.lock()
            self._away(desk.t + 60)
            desk.stop()
            self._pass(until)
            desk.start(booted=True)
            desk.span("locked").end(desk.t)
            return
        if night == "lock":
            desk.lock()
        elif night == "suspend":
            self._away(desk.t + dice.uniform(1, 400))
            if dice.random() < 0.8:
                desk.lock()
            desk.suspend(until - desk.t, told=dice.random() < 0.7)
        self._away(until)

    def _arrive(self) -> None:
        desk = self.desk
        desk.span("desk").begin(desk.t, "arrives")
        if desk.locked:
            desk.unlock()
        desk.touch()

    # -- passing time ------------------------------------------------------------------------------------------------

    def _pass(self, to: float) -> None:
        """Time goes by at the computer whatever the person does."""
        desk = self.desk
        while desk.t < to:
            self._end_of_pause(to)
            desk.advance(min(to, self._pause_until or to))

    def _end_of_pause(self, to: float) -> None:
        """For the truth: a pause is over when its time has come."""
        desk = self.desk
        if self._pause_until is not None and desk.t >= self._pause_until:
            desk.span("paused").end(self._pause_until)
            self._pause_until = None

    def _away(self, until: float) -> None:
        """Nobody is there; the screen locks itself after a while."""
        desk = self.desk
        locks = desk.t + self.kind.autolock
        if not desk.locked and locks < until:
            self._pass(locks)
            desk.lock()
        self._pass(until)

    def _quiet(self, seconds: float) -> bool:
        """At the desk without touching anything; cut short when a card appears. Whether it did."""
        desk = self.desk
        self._end_of_pause(desk.t)
        return desk.advance(desk.t + seconds)

    def doing(self, what: str) -> None:
        span = self.desk.span("desk")
        if not span.open or span.labels[-1] != what:
            span.begin(self.desk.t, what)

    def works(self, seconds: float, how: str) -> None:
        """Work with the hands, answering the cards."""
        desk, dice = self.desk, self.dice
        end = desk.t + seconds
        self.doing(how)
        for burst, pause in GAPS[how](dice):
            if desk.t >= end:
                break
            if burst > 0:
                desk.begin_burst()
                desk.advance(min(end, desk.t + burst))
                desk.end_burst()
            self._answer_card(how)
            desk.touch()
            stop = min(end, desk.t + pause)
            while desk.t < stop:
                if self._quiet(stop - desk.t):
                    self._answer_card(how)
                    break
        self._answer_card(how)

    # -- tasks ---------------------------------------------------------------------------------------------------------

    def types(self) -> None:
        self.works(self.dice.uniform(10, 60) * MIN, "types")

    def reads(self) -> None:
        self.works(self.dice.uniform(10, 60) * MIN, "reads")

    def mixes(self) -> None:
        for _ in range(self.dice.randint(2, 6)):
            self.works(self.dice.uniform(3, 15) * MIN, self.dice.choice(("types", "reads")))

    def edits(self) -> None:
        """Writing in a full screen."""
        self.desk.see("screen", Seen("fullscreen"))
        self.works(self.dice.uniform(30, 90) * MIN, "types")
        self.desk.see("screen")

    def ebook(self) -> None:
        """Reading in a full screen."""
        self.desk.see("screen", Seen("fullscreen"))
        self.works(self.dice.uniform(30, 90) * MIN, "reads")
        self.desk.see("screen")

    def reads_long(self) -> None:
        """Pages on end without a key."""
        desk, dice = self.desk, self.dice
        for _ in range(dice.randint(1, 4)):
            self.doing("reads_long")
            desk.touch()
            start = desk.t
            carded = self._quiet(dice.uniform(1.5, 14) * MIN)
            if carded:
                self._answer_card("reads_long")
            desk.touch()
            if not carded:
                self._correct(start, "was_reading")
        self.works(3 * MIN, "reads")

    def leaves(self) -> None:
        """Away from the desk for a while; locked or not."""
        desk, dice = self.desk, self.dice
        start = desk.t
        self._leave_desk()
        if dice.random() < 0.4:
            desk.lock()
        self._away(desk.t + dice.choice((dice.uniform(20, 130), dice.uniform(2, 6) * MIN, dice.uniform(6, 40) * MIN)))
        self._arrive()
        self._answer_card("arrives")
        self.works(MIN, "types")
        self._correct(start, "was_away")

    def _lunch(self) -> None:
        desk, dice = self.desk, self.dice
        start = desk.t
        if dice.random() < 0.15:
            self.films()
            return
        self._leave_desk()
        lid = dice.random()
        if lid < 0.3:
            desk.lock()
            self._pass(desk.t + dice.uniform(1, 20))
            desk.suspend(dice.uniform(25, 60) * MIN, told=dice.random() < 0.6)
            self._away(desk.t + dice.uniform(1, 30))
        else:
            if lid < 0.6:
                desk.lock()
            self._away(desk.t + dice.uniform(25, 60) * MIN)
        self._arrive()
        self._answer_card("arrives")
        self.works(MIN, "types")
        self._correct(start, "was_away")

    def lid(self) -> None:
        """The lid closed for seconds or for hours."""
        desk, dice = self.desk, self.dice
        self._leave_desk()
        if dice.random() < 0.6:
            desk.lock()
        length = dice.choice((dice.uniform(3, 100), dice.uniform(2, 10) * MIN, dice.uniform(10, 90) * MIN))
        desk.suspend(length, told=dice.random() < 0.5)
        self._away(desk.t + dice.uniform(0.5, 20))
        self._arrive()
        self._answer_card("arrives")
        self.works(2 * MIN, "types")

    def _call(self, what: str, seconds: float, keys: float, *seen: Seen) -> None:
        """Something that holds, with an input now and then."""
        desk, dice = self.desk, self.dice
        self._answer_card("types")
        desk.touch()
        starts = desk.t + dice.uniform(1, 10)
        while desk.t < starts:  # the program
            self._quiet(starts - desk.t)
        desk.touch()
        self.doing(what)
        desk.see("call", *seen)
        end = desk.t + seconds
        while desk.t < end:
            pause = dice.expovariate(1 / keys) if keys else seconds
            self._quiet(min(end - desk.t, pause))
            if desk.t < end and isinstance(desk.live.state, Prompting) and dice.random() < 0.05:
                self._answer_card(what)
            if keys:
                desk.touch()
        if dice.random() < 0.8:
            desk.touch()
        desk.see("call")
        self.doing("types")
        if self._quiet(dice.uniform(0, 40)):
            self._answer_card("types")
        desk.touch()

    def calls(self) -> None:
        more = (Seen("camera", "zoom"),) if self.dice.random() < 0.5 else ()
        self._call(
            "call", self.dice.choice((5, 15, 25, 30, 50, 60)) * MIN, self.dice.choice((20, 90, 300)), ZOOM, *more
        )

    def listens(self) -> None:
        """A meeting in which nobody touches anything."""
        self._call("call", self.dice.choice((15, 25, 30, 50, 60, 85)) * MIN, 0, ZOOM)

    def phones(self) -> None:
        """A call that no detector can see."""
        self.doing("phones")
        start = self.desk.t
        self._quiet(self.dice.uniform(2, 30) * MIN)
        self.desk.touch()
        if not isinstance(self.desk.live.state, Prompting):
            self._correct(start, "was_reading")
        self._answer_card("types")

    def says(self) -> None:
        """A call that no detector can see, told by hand."""
        desk, dice = self.desk, self.dice
        seconds = dice.choice((30, 60)) * MIN
        if not desk.say(lambda: answers.meet(desk.live, desk.rules, desk.now().wall + timedelta(seconds=seconds))):
            return
        desk.look()
        begin = desk.t
        self.doing("call")
        really = seconds * dice.choice((0.6, 1.0, 1.0))
        self._quiet(really)
        desk.touch()
        if really < seconds:
            desk.say(lambda: answers.meet(desk.live, desk.rules, desk.now().wall))
            desk.look()
        desk.span("seen meeting").add(begin, min(desk.t, begin + seconds))
        self.doing("types")

    def presents(self) -> None:
        both = (Seen("fullscreen"), Seen("film", "slides")) if self.dice.random() < 0.7 else (Seen("fullscreen"),)
        self._call("slides", self.dice.uniform(15, 60) * MIN, 40, *both)

    def films(self) -> None:
        seen = (Seen("film", "mpv"),) if self.dice.random() < 0.3 else (Seen("fullscreen"), Seen("film", "mpv"))
        if self.dice.random() < 0.8:
            self._call("film", self.dice.uniform(5, 80) * MIN, 0, *seen)
            return
        # It runs on while nobody is there.
        desk = self.desk
        desk.touch()
        start = desk.t
        desk.see("call", *seen)
        self._leave_desk()
        self._pass(desk.t + self.dice.uniform(3, 110) * MIN)
        self._arrive()
        desk.see("call")
        self.works(MIN, "types")
        self._correct(start, "was_away")

    def dnd(self) -> None:
        self.desk.see("desktop", Seen("do_not_disturb"))
        self.works(self.dice.uniform(20, 80) * MIN, "types")
        self.desk.see("desktop")

    def slot(self) -> None:
        """A busy slot of the calendar."""
        self.desk.see("calendar", Seen("calendar"))
        self.works(self.dice.choice((30, 60, 90)) * MIN, "reads")
        self.desk.see("calendar")

    def pauses(self) -> None:
        desk, dice = self.desk, self.dice
        if self._pause_until is not None:
            if desk.say(lambda: answers.resume(desk.live, desk.rules, desk.fresh)):
                self._pause_until = None
                desk.span("paused").end(desk.t)
            return
        length = dice.choice((20, 45, 60, 120, 26 * 60)) * MIN
        until = desk.now().wall + timedelta(seconds=length)
        if desk.say(lambda: answers.pause(desk.live, desk.rules, until, desk.fresh)):
            desk.span("paused").begin(desk.t, until.isoformat())
            self._pause_until = desk.t + length

    def _train(self) -> None:
        """To another place, in which the clocks show something else; working on the way."""
        desk, dice, kind = self.desk, self.dice, self.kind
        self.lid()
        self.works(dice.uniform(5, 40) * MIN, "types")
        self.zone_index = (self.zone_index + 1) % len(kind.zones)
        desk.travel(kind.zones[self.zone_index])
        self.works(dice.uniform(5, 70) * MIN, "types")
        self.lid()

    def _odd(self) -> None:
        desk, dice = self.desk, self.dice
        match dice.choice(("clock", "clock", "dock", "dock", "crash", "wrong")):
            case "clock":
                step = dice.choice((-7200, -300, -30, -5, -1, 1, 4, 20, 400, 3600)) * dice.uniform(0.5, 1.0)
                step = -desk.error_s if abs(desk.error_s) > 60 else step
                if self._pause_until is not None:
                    return
                desk.step_clock(step, told=dice.random() < 0.5)
            case "dock":
                for _ in range(dice.randint(1, 4)):
                    desk.advance(desk.t + dice.uniform(0, 2))
                    desk.look()
                if dice.random() < 0.3:
                    desk.lock()
                    desk.advance(desk.t + dice.uniform(0.5, 3))
                    desk.unlock()
            case "crash" if dice.random() < 0.4:
                desk.stop()
                self.works(dice.choice((5, 5, 60, 1500)) * dice.uniform(0.5, 1.0), "types")
                desk.start()
            case "wrong" if dice.random() < 0.3:
                # A computer woken with its clock in another zone's time, put right by the network a little later.
                if self._pause_until is not None:
                    return
                desk.step_clock(3600, told=False)
                self.works(dice.uniform(10, 100), "types")
                desk.step_clock(-3600, told=False)

    # -- the card and the mistakes ---------------------------------------------------------------------------------

    def _answer_card(self, how: str) -> None:
        desk, dice = self.desk, self.dice
        if not isinstance(desk.live.state, Prompting) or not desk.running:
            self.reacted = False
            return
        if self.reacted:
            return
        self.reacted = True
        self._quiet(dice.uniform(1, 15))
        if not isinstance(desk.live.state, Prompting):
            return
        desk.touch()
        choice = dice.random()
        if choice >= self.kind.sulks:
            self._take_break()
        elif choice < 0.3 * self.kind.sulks:
            if desk.say(lambda: answers.later(desk.live, desk.rules, desk.fresh)):
                self._count("later")
        elif choice < 0.55 * self.kind.sulks:
            if desk.say(lambda: answers.skip(desk.live, desk.rules, None, desk.fresh)):
                self._count("skip")
        elif choice < 0.7 * self.kind.sulks:
            self._count("gets up")
            self._leave_desk()
            self._away(desk.t + dice.uniform(2.5, 9) * MIN)
            self._arrive()
        else:
            self._count("ignores")
        self.doing(how)
        self.reacted = isinstance(desk.live.state, Prompting)

    def _take_break(self) -> None:
        desk, dice = self.desk, self.dice
        identifier = desk.fresh()
        if not desk.say(lambda: answers.start_break(desk.live, desk.rules, identifier, "30-G", PARTS)):
            return
        self._count("breaks")
        desk.span("breaking").begin(desk.t)
        self.doing("break")
        self._pass(desk.t + dice.choice((30, 60, 180)) * dice.uniform(0.4, 1.0))
        desk.touch()
        desk.look()
        state = desk.live.state
        if isinstance(state, Breaking):
            part = PartPlayed(state.id, 0, 30.0, PartResult.DONE)
            desk._take(answers.part_played(desk.live, desk.rules, part, 30.0))
            desk._take(answers.end_break(desk.live, desk.rules, Outcome.DONE, "finished", 30.0, desk.fresh))
        desk.span("breaking").end(desk.t)

    def _count(self, what: str) -> None:
        self.outcomes[what] = self.outcomes.get(what, 0) + 1

    def _correct(self, start: float, how: str) -> None:
        """Say so where the rhythm took this gap for something else, more often than not."""
        desk, dice = self.desk, self.dice
        if not desk.running or dice.random() < 0.4:
            return
        begun, near = desk.wall_at(start), timedelta(seconds=70)
        if how == "was_reading" and desk.live.undo is not None:
            found = [r for _, r in reversed(desk.records[-80:]) if isinstance(r, NaturalBreak)]
            right = bool(found) and abs(found[0].at.wall - begun) < near
            if right and desk.say(lambda: answers.was_reading(desk.live, desk.rules)):
                self._count(how)
        elif how == "was_away" and desk.live.gap is not None:
            right = abs(desk.live.gap.since.wall - begun) < near
            if right and desk.say(lambda: answers.was_away(desk.live, desk.rules, desk.fresh)):
                self._count(how)

    # -- the question about a hold that never ends -----------------------------------------------------------------

    def _review(self) -> None:
        """As the shell does: now and then, once a day, not in the first days."""
        desk = self.desk
        state = desk.live.state
        if not isinstance(state, Held) or desk.t - self._reviewed < 10 * MIN:
            return
        self._reviewed = desk.t
        day = desk.now().day
        if self.day_number < 3 or self._question_day == day:
            return
        days = self._days_of_work(day)
        hold = questionable(state.holds, days, self._asked)
        if hold is None:
            return
        self._question_day = day
        self._asked.add(hold.key)
        desk.asked(hold, "asked")
        if hold.source == NOISE.source:
            desk.asked(hold, "no")
            desk.ignore(NOISE.key)
            self._count("don't wait for this")

    def _days_of_work(self, day: date) -> list[DayOfWork]:
        for _, record in self.desk.records[self._read_to :]:
            if isinstance(record, RoundEnded):
                work, held = self._work_days.setdefault(record.at.day, (0.0, {}))
                self._work_days[record.at.day] = (work + record.work_s, held)
            elif isinstance(record, Waited):
                work, held = self._work_days.setdefault(record.at.day, (0.0, {}))
                key = (record.reason, record.source)
                held[key] = held.get(key, 0.0) + record.work_s
        self._read_to = len(self.desk.records)
        since = day - timedelta(days=7)
        return [DayOfWork(d, work, held) for d, (work, held) in self._work_days.items() if since <= d]


Bursts = Iterator[tuple[float, float]]
"""Seconds of typing, and then of none."""


def _types(dice: random.Random) -> Bursts:
    """Bursts, thinking for seconds between them, now and then for up to a minute."""
    while True:
        pause = dice.uniform(20, 60) if dice.random() < 0.03 else min(15.0, 2.0 + dice.expovariate(1 / 3.5))
        yield dice.uniform(2, 14), pause


def _reads(dice: random.Random) -> Bursts:
    """A scroll or a click, then reading: lognormal pauses, one in a hundred over 90 s."""
    while True:
        yield (dice.uniform(0.7, 2.1) if dice.random() < 0.5 else 0.0), dice.lognormvariate(0.0, 0.85) * 13.0


GAPS = {"types": _types, "reads": _reads}
