"""Whether the log explains a moment rightly, held against what truly happened and against the rhythm's own state.

An explanation is a claim. It is right when

* it is what the rhythm's state at that moment is called, unless the log knew more of it afterwards (an absence, a
  sleep, a time without NeckBreak, a correction), and then that is what truly was;
* nothing stronger was true: NeckBreak running, a break, a pause, off hours each either go on or do not;
* what it says is true: the reasons that hold can be seen, the pause ends when the user said, nobody touched anything
  since the absence began, the sleep, the lock, the jolt, the card's answer happened when they are said to have;
* a claim of too little work, or of waiting for a lull, is true of the work and the quiet that the truth knows.

What is found out by looking is believed to be up to a look (64 s) late, and nothing else is.
"""

from __future__ import annotations

import random
from bisect import bisect_right
from datetime import datetime, timedelta

from neckbreak.core.why import CODES, Why

from .judge import JOLT_S, KEPT_MOST_S, LOOK_S, SEEN, Judge

EDGE_S = 2.0
SAVED_S = 112.0
CARD_LATE_S = 17.0
"""While a card is open, the holds are looked at every 15 s."""
NAMES = {name: code for code, name in CODES.items()}
FROM_HINDSIGHT = ("not_running", "asleep", "away")


class Explained:
    """Judges explanations of one life."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self.desk = judge.desk
        self.log = self.desk.log
        clicks = {"later", "unanswered"}
        self.put_off = [(t, line) for t, line in self.desk.lines if line.code in clicks]

    def wrong(self, t: float) -> tuple[str, str]:
        """The explanation's code, and what is wrong with it; nothing if it is right."""
        why = self.log.at(self.desk.wall_at(t))
        if why is None:
            return "", "no explanation"
        said = f"{why.code}+{why.said}" if why.said else why.code
        return said, self._state(t, why) or self._stronger(t, why) or self._claim(t, why)

    def ambiguous(self, t: float) -> bool:
        """Whether the clock on the wall showed this time twice."""
        wall = self.desk.wall_at(t).timestamp()
        for index in range(1, len(self.desk.errors)):
            at, error = self.desk.errors[index]
            before = self.desk.errors[index - 1][1]
            low, high = sorted((at + before, at + error))
            if low - LOOK_S <= wall <= high + LOOK_S and abs(error - before) > EDGE_S:
                return True
        return False

    # -- helpers -------------------------------------------------------------------------------------------------------

    def _has(self, name: str, t: float) -> bool:
        return self.desk.span(name).has(t)

    def _settled(self, name: str, t: float, before: float = EDGE_S) -> bool | None:
        """Whether it is surely so, or surely not; None near an edge."""
        span = self.desk.span(name)
        now = span.has(t)
        near = any(span.has(t + shift) != now for shift in (-before, -before / 2, EDGE_S))
        return None if near else now

    def _true(self, moment: datetime, t: float) -> float:
        """True seconds of an instant that the log names, as the clock stood at t."""
        return t - (self.desk.wall_at(t) - moment).total_seconds()

    def _gap(self, t: float) -> tuple[float, float]:
        return self.judge.gap(t) or (t, t)

    def _seen_all(self, start: float, end: float) -> bool:
        steps = max(2, int((end - start) / 30))
        return all(self.judge.keeping(start + (end - start) * n / steps) for n in range(1, steps))

    # -- the rhythm's own state ----------------------------------------------------------------------------------------

    def _state(self, t: float, why: Why) -> str:
        kind = self.desk.kinds.label(t)
        if not kind:
            return "" if why.code in ("not_running", "paused", "off_hours", "away") else f"{why.code} while not running"
        if why.code in FROM_HINDSIGHT or why.code == "locked":
            return f"{why.code} in {kind}" if kind in ("breaking", "paused") and why.code == "away" else ""
        if why.code == "settling":
            return "" if kind == "due" else f"settling in {kind}"
        return "" if CODES.get(kind, kind) == why.code else f"{why.code} in {kind}"

    # -- what is stronger ----------------------------------------------------------------------------------------------

    def _stronger(self, t: float, why: Why) -> str:
        desk = self.desk
        running = self._settled("running", t)
        if running is False:
            lasting = why.code in ("paused", "off_hours") and why.until is not None and desk.wall_at(t) < why.until
            return "" if why.code == "not_running" or lasting else f"{why.code}: not running"
        if why.code == "not_running":
            return ""
        lag = self._lag(t)
        breaking = self._settled("breaking", t)
        if breaking is not None and breaking != (why.code == "breaking") and not self._has("asleep", t):
            return f"{why.code}: breaking is {breaking}"
        if why.code == "breaking":
            return ""
        asleep = self._has("asleep", t)
        paused = self._settled("paused", t, lag)
        if paused is not None and paused != (why.code == "paused") and not (asleep and why.code in FROM_HINDSIGHT):
            return f"{why.code}: paused is {paused}"
        if why.code == "paused":
            return ""
        off = self.judge.off.has(t)
        # After a break that was taken in off hours all the same, they begin at the next look.
        sure = not self.desk.span("breaking").near(t, LOOK_S) and all(
            self.judge.off.has(t - shift) == off for shift in (lag, lag / 2, -EDGE_S, EDGE_S)
        )
        if sure and off != (why.code == "off_hours") and not (asleep and why.code in FROM_HINDSIGHT):
            return f"{why.code}: off is {off}"
        return ""

    def _lag(self, t: float) -> float:
        """A look late, and what was slept before it."""
        lag = LOOK_S
        for start, end in zip(self.desk.span("asleep").starts, self.desk.span("asleep").ends, strict=True):
            if start < t and end > t - LOOK_S:
                lag = max(lag, t - start + LOOK_S)
        running = self.desk.span("running")
        index = running.at(t)
        if index is not None and index > 0 and t - running.starts[index] < EDGE_S:
            lag = max(lag, t - running.ends[index - 1] + LOOK_S)
        return lag

    # -- what is claimed -----------------------------------------------------------------------------------------------

    def _claim(self, t: float, why: Why) -> str:
        return str(getattr(self, f"_{why.code}")(t, why))

    def _breaking(self, t: float, why: Why) -> str:
        index = self.desk.span("breaking").at(t)
        if index is None:
            return ""
        return self._same(self.desk.span("breaking").starts[index], why.since, t, EDGE_S)

    def _paused(self, t: float, why: Why) -> str:
        said = self.desk.span("paused").label(t)
        if said and why.until != datetime.fromisoformat(said):
            return f"until {why.until}, not {said}"
        return ""

    def _off_hours(self, t: float, why: Why) -> str:
        index = self.judge.off.at(t)
        if index is None or why.until is None:
            return ""
        ends = self.judge.off.ends[index]
        moved = any(t < at < ends for at in (*self.judge.jolts, *(at for at, _ in self.desk.errors)))
        return "" if moved or ends == float("inf") else self._same(ends, why.until, t, EDGE_S)

    def _not_running(self, t: float, why: Why) -> str:
        if not self._has("running", t):
            return ""
        ended = bisect_right(self.desk.span("running").ends, t)
        if ended >= len(self.desk.span("running").ends):
            return "it ran"
        stopped = self.desk.span("running").ends[ended]
        start, end = self._gap(t)
        nobody = start < t < end and start <= self._true(why.since, t) + LOOK_S
        return "" if stopped - t < SAVED_S + LOOK_S or nobody else f"it ran for {stopped - t:.0f} s more"

    def _asleep(self, t: float, why: Why) -> str:
        return "" if self.desk.span("asleep").near(t, LOOK_S, EDGE_S) else "awake"

    def _away(self, t: float, why: Why) -> str:
        what = self.desk.span("desk").label(t)
        if why.said == "was_away":
            near = any(not self.desk.span("desk").has(t + shift) for shift in (-LOOK_S, 0.0, LOOK_S))
            return "" if near else "at the desk"
        start, end = self._gap(t)
        if end <= start:  # Back, and not looked at yet; or just gone.
            return "" if self.desk.gaps.near(t, LOOK_S, EDGE_S) else "somebody touched something"
        if end - start < 116:
            return f"a gap of {end - start:.0f} s only"
        if why.said == "was_reading":
            return "" if what else "nobody there"
        wrong = self._same(start, why.since, t, LOOK_S)
        if wrong and not self._nobody_from(start, self._true(why.since, t)):
            return wrong
        kept = what in ("call", "slides", "film") and self._seen_all(max(start, t - 118), t)
        if kept and t - start < KEPT_MOST_S - LOOK_S and end - start < KEPT_MOST_S and not self._interrupted(start, t):
            return f"there, in a {what}"
        return ""

    def _nobody_from(self, start: float, since: float) -> bool:
        """Whether something ended then, in the middle of an absence, and the count began with nobody there."""
        ends = [*self.judge.off.ends, *self.desk.span("paused").ends, *self.desk.span("running").starts]
        ends += [end for reason in SEEN for end in self.desk.span(f"seen {reason}").ends]
        kept = abs(start + KEPT_MOST_S - since) <= LOOK_S
        return start - EDGE_S <= since and (kept or any(abs(end - since) <= LOOK_S for end in ends))

    def _interrupted(self, start: float, end: float) -> bool:
        return any(self.desk.span(name).near(end, end - start) for name in ("asleep", "locked"))

    def _locked(self, t: float, why: Why) -> str:
        if self._settled("locked", t) is False:
            return "not locked"
        index = self.desk.span("locked").at(t)
        return "" if index is None else self._same(self.desk.span("locked").starts[index], why.since, t, LOOK_S)

    def _card(self, t: float, why: Why) -> str:
        held = self.judge.in_hold(t)
        if held and self.judge.held_since(t) < t - CARD_LATE_S:
            return f"over {held}"
        return ""

    def _held(self, t: float, why: Why) -> str:
        for reason, since in why.reasons:
            span = self.desk.span(f"seen {reason}")
            if not span.near(t, self._lag(t)):
                return f"{reason} is not there"
            began = self._true(since, t)
            if not span.near(began, LOOK_S, EDGE_S):
                return f"{reason} was not there when it is said to have begun"
        return ""

    def _snoozed(self, t: float, why: Why) -> str:
        return self._after_answer(t, "later", 300.0)

    def _unanswered(self, t: float, why: Why) -> str:
        return self._after_answer(t, "unanswered", 600.0)

    def _after_answer(self, t: float, code: str, seconds: float) -> str:
        before = [at for at, line in self.put_off if line.code == code and at <= t]
        if not before:
            return "never said"
        asleep = sum(
            min(t, end) - max(before[-1], start)
            for start, end in zip(self.desk.span("asleep").starts, self.desk.span("asleep").ends, strict=True)
            if start < t and end > before[-1]
        )
        waited = t - before[-1] - asleep
        return "" if waited <= seconds + LOOK_S else f"{waited:.0f} s ago"

    def _settling(self, t: float, why: Why) -> str:
        jolt = self.judge.last_jolt(t)
        return "" if jolt <= JOLT_S + LOOK_S else f"the last jolt was {jolt:.0f} s ago"

    def _waiting(self, t: float, why: Why) -> str:
        start, _ = self._gap(t)
        quiet = t - start
        stirred = self._interrupted(start, t) or self.judge.last_jolt(t) <= JOLT_S + LOOK_S
        if quiet > 95 and not stirred:
            return f"quiet for {quiet:.0f} s"
        if not why.owed and self._since_rest(t) < 1800 - LOOK_S:
            return f"a rest {self._since_rest(t):.0f} s ago"
        return ""

    def _working(self, t: float, why: Why) -> str:
        most = 1800.0 + LOOK_S
        index = bisect_right(self.judge.silence, (t, float("inf"))) - 1
        worked = self.judge.silence[index][1] if index >= 0 else 0.0
        if worked > most:
            return f"{worked / 60:.1f} min of work"
        start, end = self._gap(t)
        gone = (
            end - start > 1200 + LOOK_S and not self.judge.keeping(t) and not self._nobody_from(start, t - LOOK_S * 2)
        )
        said = sum(1 for at, line in self.desk.lines if line.code == "was_reading" and at <= t)
        soon = start + min(1200, 300 + 300 * said) + LOOK_S
        overtaken = self.judge.off.has(soon) or self._has("asleep", soon)  # before it could be called an absence
        if gone and end > t > start + LOOK_S and not (overtaken and t < soon):
            return "nobody there"
        return "" if self._began(self._true(why.since, t)) else f"no round began at {why.since}"

    def _since_rest(self, t: float) -> float:
        """Seconds since something that surely began a new round."""
        return t - max((at for at in self.judge.rests if at <= t), default=t - 7200.0)

    def _began(self, t: float) -> bool:
        """Whether something happened then with which a round may begin."""
        index = bisect_right(self.judge.beginnings, t + LOOK_S) - 1
        return index >= 0 and self.judge.beginnings[index] >= t - LOOK_S

    def _same(self, true: float, said: datetime, t: float, slack: float) -> str:
        wall = self.desk.wall_at(t) + timedelta(seconds=true - t)
        off = abs((wall - said).total_seconds())
        return "" if off <= slack else f"{said} is {off:.0f} s off"


def moments(judge: Judge, dice: random.Random, number: int) -> list[float]:
    """Random moments: half of them near a line of the log, where it is hardest; the others in the days, few at night.

    A time that the clock showed twice cannot be asked for, so another is drawn.
    """
    explained = Explained(judge)
    lines = judge.desk.lines
    found: list[float] = []
    while len(found) < number:
        if len(found) % 2:
            t = dice.choice(lines)[0] + dice.uniform(-300, 300)
        else:
            t = dice.uniform(lines[0][0], judge.end)
            if not judge.desk.span("desk").has(t) and dice.random() < 0.9:
                continue
        if lines[0][0] + 1 < t < judge.end - 1 and not explained.ambiguous(t):
            found.append(t)
    return found
