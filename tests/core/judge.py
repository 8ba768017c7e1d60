"""What a life was like, worked out from what truly happened: it shares no book-keeping with the rhythm.

`Judge` sweeps the truth of a `Life` once. The numbers it finds are those of the promises: cards inside a hold, lost and
doubled offers, silence, cards right after a jolt, natural breaks declared in a call, absences counted as work.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

from neckbreak.core.records import (
    Decision,
    NaturalBreak,
    OfferClosed,
    OfferEvent,
    OfferOpened,
    Outcome,
    Prompted,
    RoundEnded,
)

from .desk import Desk, Spans, zone
from .lives import MIN, Life

LATENCY_S = 1.6
"""A detector's answer may be that old."""
LOOK_S = 64.0
"""A look a minute, and a detector's answer."""
HOLDING = ("microphone", "camera", "meeting", "do_not_disturb", "calendar")
KEEPING = ("call", "slides", "film")
SEEN = (*HOLDING, "fullscreen", "film")
SILENT_S = 3600.0 + 300.0 + 2 * LOOK_S
"""`latest`, and after a hold the five minutes in which the lull asked for falls to nothing."""
KEPT_MOST_S = 90 * MIN
JOLT_S = 60.0


@dataclass
class Stretch:
    """Desk time between two offers, or since a rest, by what was going on."""

    seconds: float
    ended: float
    made_of: Counter[str]
    why: str


@dataclass
class Verdict:
    """What a life came to."""

    between: list[Stretch] = field(default_factory=list)
    """To each offer's first card, since the last outcome, true rest, pause or end of hours."""
    apart: list[Stretch] = field(default_factory=list)
    """To each offer's first card, since the last outcome alone."""
    cards: int = 0
    cards_in_hold: list[str] = field(default_factory=list)
    cards_in_latency: int = 0
    cards_met: list[float] = field(default_factory=list)
    """Seconds that an open card stayed on the screen after a hold had begun."""
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    silent_s: float = 0.0
    silent_at: float = 0.0
    soon: list[str] = field(default_factory=list)
    naturals: int = 0
    natural_in_call: list[str] = field(default_factory=list)
    natural_reading: int = 0
    absences: int = 0
    counted: list[tuple[float, bool]] = field(default_factory=list)
    """Seconds of absences counted as work, and whether something proved somebody there."""
    desk_s: float = 0.0


class Judge:
    """The truth of one life, ready to be asked."""

    def __init__(self, life: Life) -> None:
        self.life = life
        self.desk: Desk = life.desk
        desk = self.desk
        self.end = desk.t
        for name in ("desk", "asleep", "locked", "paused", "breaking", "running", *(f"seen {each}" for each in SEEN)):
            desk.span(name)
        self.off = self._off_spans()
        self.jolts = sorted([*desk.jolts, *self._zone_changes()])
        self.silence: list[tuple[float, float]] = []
        """Work that cannot be mistaken, without a card or a rest: at these times, so many seconds."""

        self.rests = self._rests()
        """After these surely less than a round has been worked."""
        self.beginnings = sorted([*self.rests, *self._returns(), *desk.span("running").starts, *self.off.ends])
        """With these a round may begin."""

    def _rests(self) -> list[float]:
        """The user's own doing: breaks, and noes to a card."""
        clicks = [t for t, line in self.desk.lines if line.code in ("skipped", "ignored")]
        return sorted([*clicks, *self.desk.span("breaking").ends])

    def _returns(self) -> list[float]:
        """From gaps that may have been a rest, and from pauses."""
        gaps = self.desk.gaps
        # A gap is known to a look; one of a minute may be taken for two.
        back = [end for start, end in zip(gaps.starts, gaps.ends, strict=True) if end - start >= 118 - LOOK_S]
        return [*back, *self.desk.span("paused").ends, *self.desk.span("paused").starts]

    # -- what was true -----------------------------------------------------------------------------------------------

    def is_off(self, t: float) -> bool:
        """By the clock on this computer, worked out from the local time alone."""
        hours, off_days = self.life.kind.hours, self.life.off_days
        if not hours.week and not off_days:
            return False
        local = self.desk.wall_at(t).astimezone(self.desk.zone_at(t)).replace(tzinfo=None)
        for back in (0, 1):
            day = local.date() - timedelta(days=back)
            minute = (local - datetime.combine(day, time())).total_seconds() / 60
            spans = hours.spans(day)
            if any(span.start <= minute < span.end for span in spans) and t < off_days.get(day, t + 1):
                return False
        return True

    def _off_spans(self) -> Spans:
        spans, t, step = Spans(), self.desk.lines[0][0], 300.0
        before = False
        while t < self.end:
            now = self.is_off(t)
            if now != before:
                low, high = t - step, t
                while high - low > 0.5:
                    middle = (low + high) / 2
                    low, high = (low, middle) if self.is_off(middle) == now else (middle, high)
                (spans.begin if now else spans.end)(high)
                before = now
            t += step
        return spans

    def _zone_changes(self) -> list[float]:
        found, desk = [], self.desk
        for index, (start, name) in enumerate(desk.zones):
            end = desk.zones[index + 1][0] if index + 1 < len(desk.zones) else self.end
            t, here = start - start % 1800, zone(name)
            offset = datetime.fromtimestamp(t, UTC).astimezone(here).utcoffset()
            while t < end:
                t += 1800
                now = datetime.fromtimestamp(t, UTC).astimezone(here).utcoffset()
                if now != offset and start < t < end:
                    found += [t, *(t - error for _, error in desk.errors[-1:])]
                offset = now
        return found

    def last_jolt(self, t: float) -> float:
        """Seconds since the last one, of whatever kind."""
        index = bisect_left(self.jolts, t) - 1
        return t - self.jolts[index] if index >= 0 else float("inf")

    def gap(self, t: float) -> tuple[float, float] | None:
        """The gap in the input (of 20 seconds at least) that holds t."""
        index = self.desk.gaps.at(t)
        return None if index is None else (self.desk.gaps.starts[index], self.desk.gaps.ends[index])

    def seen(self, t: float) -> list[str]:
        return [reason for reason in SEEN if self.desk.span(f"seen {reason}").has(t)]

    def keeping(self, t: float) -> list[str]:
        return [reason for reason in self.seen(t) if reason not in ("do_not_disturb", "calendar")]

    def in_hold(self, t: float) -> str:
        """What should keep a card away: a call, slides, a film, quiet, a slot; not a full screen in which one works."""
        for reason in HOLDING:
            if self.desk.span(f"seen {reason}").has(t):
                return reason
        what = self.desk.span("desk").label(t)
        return what if what in KEEPING and self.seen(t) else ""

    def held_since(self, t: float) -> float:
        """When the first of what holds at t began."""
        began = [t]
        for name in (*(f"seen {reason}" for reason in HOLDING), "desk"):
            span = self.desk.span(name)
            index = span.at(t)
            if index is not None and (name != "desk" or (span.labels[index] in KEEPING and self.seen(t))):
                began.append(span.starts[index])
        return min(began)

    # -- the numbers -------------------------------------------------------------------------------------------------

    def verdict(self) -> Verdict:
        found = Verdict()
        self._cards(found)
        self._met(found)
        self._offers(found)
        self._naturals(found)
        self._absences(found)
        self._sweep(found)
        return found

    def say(self, t: float) -> str:
        return f"{self.life.kind.name} {self.desk.wall_at(t).astimezone(self.desk.zone_at(t)):%Y-%m-%d %H:%M:%S}"

    def _cards(self, found: Verdict) -> None:
        for t, record in self.desk.records:
            if isinstance(record, Prompted):
                found.cards += 1
                held = self.in_hold(t)
                if held and self.held_since(t) < t - LATENCY_S:
                    found.cards_in_hold.append(f"{self.say(t)} {held}")
                elif held:
                    found.cards_in_latency += 1
                if self.last_jolt(t) < JOLT_S - 0.1:
                    found.soon.append(f"{self.say(t)} {self.last_jolt(t):.1f} s")

    def _met(self, found: Verdict) -> None:
        cards = self._card_spans()
        for start, end in zip(cards.starts, cards.ends, strict=True):
            t = start
            while t < end:
                if self.in_hold(t):
                    began = max(start, self.held_since(t))
                    found.cards_met.append(end - began)
                    break
                t += 1.0

    def _offers(self, found: Verdict) -> None:
        last = ""
        still = ""
        shown: dict[str, bool] = {}
        for t, record in self.desk.records:
            match record:
                case OfferOpened():
                    if still:
                        found.doubled.append(f"{self.say(t)} two offers")
                    still = last = record.id
                case OfferClosed():
                    if still != record.id:
                        found.doubled.append(f"{self.say(t)} closed twice")
                    still = ""
                case OfferEvent():
                    shown[record.offer_id] = False
                case Decision(code="started"):
                    shown.clear()
                case Prompted():
                    if shown.get(record.offer_id) or still != record.offer_id:
                        found.doubled.append(f"{self.say(t)} shown twice")
                    shown[record.offer_id] = True
        opened = [r.id for _, r in self.desk.records if isinstance(r, OfferOpened)]
        closed = {r.id for _, r in self.desk.records if isinstance(r, OfferClosed)}
        found.lost += [each for each in opened if each not in closed and each != last]

    def _naturals(self, found: Verdict) -> None:
        known: set[str] = set()
        for t, record in self.desk.records:
            if not isinstance(record, NaturalBreak) or record.id in known:
                continue
            known.add(record.id)
            found.naturals += 1
            what = self.desk.span("desk").label(t)
            quiet = self.gap(t)
            if not what or quiet is None or t - quiet[0] > KEPT_MOST_S - 1:
                continue
            inside = any(self.desk.span(name).has(t) for name in ("locked", "asleep"))
            desk = self.desk.span("desk")
            touched = max(desk.starts[desk.at(t) or 0], quiet[0])
            if what in KEEPING and t - touched >= 118 and self.seen(t - LATENCY_S) and not inside:
                found.natural_in_call.append(f"{self.say(t)} {what}")
            elif what in ("reads", "reads_long", "phones", "call"):
                found.natural_reading += 1

    def _absences(self, found: Verdict) -> None:
        desk = self.desk
        ends = [t for t, r in desk.records if isinstance(r, RoundEnded)]
        there = desk.span("desk")
        for index in range(1, len(there.starts)):
            start, end = there.ends[index - 1], there.starts[index]
            if end - start < 120:
                continue
            found.absences += 1
            after = bisect_right(ends, start)
            if after < len(ends) and ends[after] <= end + LOOK_S + 20:
                continue
            middle = (start + end) / 2
            if any(desk.span(name).has(middle) for name in ("paused", "breaking")) or self.off.has(middle):
                continue
            if not desk.span("running").has(middle):
                continue
            counted = end - start - self._overlap("locked", start, end) - self._overlap("asleep", start, end)
            if counted > 20:
                found.counted.append((counted, bool(self.seen(middle))))

    def _overlap(self, name: str, start: float, end: float) -> float:
        spans = self.desk.span(name)
        index = max(0, bisect_right(spans.starts, start) - 1)
        total = 0.0
        while index < len(spans.starts) and spans.starts[index] < end:
            total += max(0.0, min(end, spans.ends[index]) - max(start, spans.starts[index]))
            index += 1
        return total

    # -- one sweep over all that was true ------------------------------------------------------------------------------

    def _sweep(self, found: Verdict) -> None:
        desk = self.desk
        flags = {name: desk.span(name) for name in ("desk", "asleep", "locked", "paused", "breaking", "running")}
        flags |= {f"seen {each}": desk.span(f"seen {each}") for each in SEEN}
        flags["off"] = self.off
        flags["card"] = self._card_spans()
        long_gaps = Spans()
        for start, end in zip(desk.gaps.starts, desk.gaps.ends, strict=True):
            if end - start >= 110:
                long_gaps.add(start, end)
        flags["gap"] = long_gaps
        settles = Spans()
        for jolt in self.jolts:
            if settles.ends and jolt <= settles.ends[-1]:
                settles.ends[-1] = jolt + LOOK_S
            else:
                settles.add(jolt, jolt + LOOK_S)
        flags["settles"] = settles
        events: list[tuple[float, int, str, object]] = []
        for name, spans in flags.items():
            for index, (start, end) in enumerate(zip(spans.starts, spans.ends, strict=True)):
                if end > start:
                    events.append((start, 1, name, spans.labels[index] if name == "desk" else index))
                    events.append((min(end, self.end), 0, name, ""))
        seen: set[str] = set()
        for t, record in desk.records:
            if isinstance(record, Prompted):
                events.append((t, 2, "again" if record.offer_id in seen else "first", record.why))
                seen.add(record.offer_id)
            elif isinstance(record, OfferClosed) and record.outcome is not Outcome.MISSED:  # nobody knows of those
                events.append((t, 3, "closed", ""))
        events += [(t, 3, "was_away", "") for t, line in desk.lines if line.code == "was_away"]
        events.sort(key=lambda each: (each[0], each[1]))
        _Sweep(self, found, long_gaps).run(events)

    def _card_spans(self) -> Spans:
        spans = Spans()
        for start, end, kind in zip(self.desk.kinds.starts, self.desk.kinds.ends, self.desk.kinds.labels, strict=True):
            if kind == "prompting":
                spans.add(start, min(end, self.end))
        return spans


class _Sweep:
    def __init__(self, judge: Judge, found: Verdict, gaps: Spans) -> None:
        self.judge, self.found, self.gaps = judge, found, gaps
        self.on: dict[str, object] = {}
        self.t = 0.0
        self.free_s = 0.0
        """Desk time in which a card might have come, since the last."""
        self.silence: list[tuple[float, float]] = []
        self.between: Counter[str] = Counter()
        self.apart: Counter[str] = Counter()
        self.left: dict[str, float] = {}
        self.shortest_away = 298.0

    def run(self, events: list[tuple[float, int, str, object]]) -> None:
        for t, order, name, value in events:
            before, self.t = self.t, t
            self._piece(t - before)
            if order == 1:
                self.on[name] = value
                self._began(name)
            elif order == 0:
                self._ended(name, self.on.pop(name, None))
            else:
                self._event(name, str(value))
        self.judge.silence = self.silence

    def _free(self, seconds: float) -> None:
        self.free_s = seconds
        self.silence.append((self.t, seconds))

    def _piece(self, seconds: float) -> None:
        on = self.on
        if seconds <= 0:
            return
        if "running" not in on:
            self.between["(NeckBreak not running)"] += seconds
            self.apart["(NeckBreak not running)"] += seconds
            return
        if "desk" not in on:
            self.apart["(away)"] += seconds
            return
        if any(name in on for name in ("asleep", "locked", "paused", "breaking", "off")):
            return
        held = next((name[5:] for name in on if name.startswith("seen ")), "")
        quiet = self._too_quiet()
        what = f"held: {held}" if held else "read on without a key" if quiet else "worked"
        if "settles" in on and not held:
            what = "after waking or a clock change"
        self.found.desk_s += seconds
        self.between[what] += seconds
        self.apart[what] += seconds
        if what == "worked" and "card" not in on:
            self._free(self.free_s + seconds)
            if self.free_s > self.found.silent_s:
                self.found.silent_s, self.found.silent_at = self.free_s, self.t

    def _too_quiet(self) -> bool:
        """In a gap that the rhythm may take for an absence."""
        index = self.on.get("gap")
        if not isinstance(index, int):
            return False
        away_s = 118.0 if self.free_s >= 1800 - LOOK_S else self.shortest_away
        return self.gaps.ends[index] - self.gaps.starts[index] >= away_s

    def _began(self, name: str) -> None:
        if name in ("paused", "off"):
            self._free(0.0)
            self.between.clear()
        absent_s = self.t - self.left.get("desk", self.t)
        worked_s = sum(seconds for what, seconds in self.between.items() if not what.startswith("("))
        if name == "desk" and absent_s >= (118.0 if worked_s >= 1800 - LOOK_S else 298.0):
            self.between.clear()
        if name == "running" and self.t - self.left.get("running", self.t) >= 118:
            self._free(0.0)

    def _ended(self, name: str, value: object) -> None:
        self.left[name] = self.t
        if name == "gap" and isinstance(value, int) and not self._kept(value):
            away_s = 118.0 if self.free_s >= 1800 - LOOK_S else self.shortest_away
            if self.gaps.ends[value] - self.gaps.starts[value] >= away_s:
                self._free(0.0)
        if name in ("paused", "off", "breaking", "card"):
            self._free(0.0)
        if name in ("paused", "off", "breaking"):
            self.between.clear()

    def _kept(self, index: int) -> bool:
        seen = self.judge.keeping
        if self.gaps.ends[index] - self.gaps.starts[index] >= KEPT_MOST_S:
            return False
        return bool(seen(self.gaps.starts[index] + 1.0)) and bool(seen(self.gaps.ends[index] - 1.0))

    def _event(self, name: str, value: str) -> None:
        if name in ("first", "again"):
            self._free(0.0)
        if name == "first":
            for counted, kept in ((self.between, self.found.between), (self.apart, self.found.apart)):
                there_s = sum(s for what, s in counted.items() if not what.startswith("("))
                kept.append(Stretch(there_s, self.t, Counter(counted), value))
                counted.clear()
        if name == "closed":
            self.between.clear()
            self.apart.clear()
        if name == "was_away":
            self.shortest_away = 118.0
            self._free(0.0)
