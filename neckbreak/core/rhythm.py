"""The rhythm of work and breaks: what should be true now, and when to look again.

`look` is level-triggered: it may come late, twice or out of turn, and does no harm then. It works out what passed
since the last look, adds it to the round, and then asks in the order of precedence of the states which one holds.
The user's answers are in `answers`, the time of the next look in `next_look`.

Three readings of the design, where it left room:

* A lock ends an open offer as `natural` when it has lasted the two minutes of an open offer, not at once, because
  "two seconds are nothing".
* A skipped or ignored offer starts a new round with an empty window (else the next card would come at once); what was
  worked before it is kept in `Round.before_s`, so that the time since the last real break stays known.
* An offer that nobody could show yet, because of a hold, is opened as owed at `due`. One that is missed at the
  ceiling of its hold is not opened again in that hold.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from neckbreak.core.hours import NIGHT
from neckbreak.core.lull import AT_DUE_S, AT_LATEST_S, lull_needed, lull_needed_again
from neckbreak.core.moment import Moment, Passed, passed
from neckbreak.core.next_look import tells_pauses, wait_for
from neckbreak.core.notes import Seen, notes, renews
from neckbreak.core.records import (
    BreakEnded,
    Decision,
    NaturalBreak,
    OfferClosed,
    OfferEvent,
    OfferOpened,
    Outcome,
    Prompted,
    Record,
    RoundEnded,
    RoundStarted,
    Waited,
)
from neckbreak.core.states import (
    LONGEST_WAIT_S,
    Away,
    Breaking,
    Due,
    Gap,
    Held,
    HeldFor,
    Hold,
    Live,
    Offer,
    OffHours,
    Paused,
    Prompting,
    Round,
    Rules,
    Senses,
    Snoozed,
    State,
    Undo,
    Wait,
    Working,
    away_after,
    round_of,
)

FreshId = Callable[[], str]
SUSPENDED_BREAK_S = 60.0
"""A break that slept longer than this has ended."""
MENTIONED_AFTER_S = 300.0
"""A pause is mentioned again after a sleep of this length."""
MEETING = Hold("meeting", keeps=True)
"""What the user says himself; nobody has to look."""
ASK_S = LONGEST_WAIT_S - 5.0
"""While held, the holds are looked at every minute, however often somebody touches something."""
CEILING = 2.0
"""A hold is passed over at this many times `latest`."""


@dataclass(frozen=True, slots=True)
class Step:
    """The new live state, what to record with it, and when to look again."""

    live: Live
    records: tuple[Record, ...]
    wait: Wait
    ask: bool = False
    """Look at the holds now, and then again at everything: what comes next depends on them."""


def begin(now: Moment, fresh_id: FreshId) -> Step:
    """The very first moment: a new round."""
    new = Round(fresh_id(), now)
    records = (RoundStarted(new.id, now), Decision(now, "begun"))
    return Step(Live(now, Working(new)), records, Wait(LONGEST_WAIT_S))


def look(live: Live, rules: Rules, senses: Senses, fresh_id: FreshId) -> Step:
    """What is true at `senses.now`, given what was true at `live.at`."""
    gone = passed(live.at, senses.now)
    if gone.awake_s > rules.late_s:
        excess = gone.awake_s - LONGEST_WAIT_S
        gone = replace(gone, awake_s=LONGEST_WAIT_S, asleep_s=gone.asleep_s + excess)
    moved = senses.now.offset_min != live.at.offset_min
    shaken = bool(gone.asleep_s or gone.stepped_s or moved)
    settle_s = rules.settle_s if shaken else max(0.0, live.settle_s - gone.awake_s)
    doubt_s = rules.settle_s if gone.stepped_s else max(0.0, live.doubt_s - gone.awake_s)
    if doubt_s and not isinstance(live.state, OffHours):
        # A clock that is wrong for half a minute must not end the working hours, and the round with them.
        senses = replace(senses, off_until=None)
    asked_s = 0.0 if senses.fresh else live.asked_s + gone.awake_s
    typing_s = _typing_s(live, rules, senses, gone)
    live = replace(live, settle_s=settle_s, doubt_s=doubt_s, typing_s=typing_s, asked_s=asked_s)
    look_ = _Look(live, rules, senses, gone, fresh_id)
    state = look_.next_state()
    look_.note_waits(state)
    again = isinstance(state, Prompting) or (isinstance(state, Held) and asked_s >= ASK_S)
    ask = not senses.fresh and (look_.ask or again)
    now_live = replace(
        look_.live,
        at=senses.now,
        state=state,
        locked=senses.locked,
        idle_s=senses.idle_s,
        back=look_.ask and look_.came_back,
        screen=any(hold.unless_typing for hold in senses.holds),
    )
    seen = Seen(gone, moved, look_.left_s, look_.rest, look_.returned_s, look_.ceiling)
    lines = notes(live, now_live, look_.records, seen, rules.again_s)
    return Step(now_live, (*look_.records, *lines), wait_for(now_live, rules), ask)


class _Look:
    """One look: gathers records while it decides."""

    def __init__(self, live: Live, rules: Rules, senses: Senses, gone: Passed, fresh_id: FreshId) -> None:
        self.live = live
        self.rules = rules
        self.senses = senses
        self.now = senses.now
        self.gone = gone
        self.fresh_id = fresh_id
        self.records: list[Record] = []
        self.came_back = live.back
        """A lull that needs no waiting: unlocked, back from a gap, a hold over."""
        self.ask = False
        """What follows depends on the holds, and nobody has looked at them."""
        self.holds = _holds(live, rules, senses)
        self.stale: tuple[Hold, ...] = ()
        """What was seen at an earlier time, and may be over: it may go on holding, but begins only when seen again."""
        if not senses.fresh and not isinstance(live.state, Held):
            self._call_stale()
        self.held: tuple[HeldFor, ...] = ()
        """What held until now, and for how long."""
        self.left_s: float | None = None
        self.rest = True
        self.returned_s: float | None = None
        self.ceiling = False
        if live.meeting_until is not None and senses.now.wall >= live.meeting_until:
            self.live = replace(live, meeting_until=None)

    def _call_stale(self) -> None:
        self.stale += tuple(hold for hold in self.holds if hold != MEETING)
        self.holds = tuple(hold for hold in self.holds if hold == MEETING)

    # -- states, strongest first -------------------------------------------------------------------------

    def next_state(self) -> State:
        state = self.live.state
        match state:
            case Breaking():
                return self._breaking(state)
            case Paused():
                state = self._paused(state)
                if isinstance(state, Paused):
                    return state
            case OffHours():
                if self.senses.off_until is None:
                    state = Working(self.new_round())
            case Away():
                returned = self._away(state)
                if isinstance(returned, Away) and self.senses.off_until is None:
                    return returned
                state = returned
            case _:
                state = self._account(state)
        if self.senses.off_until is not None:
            return self._off_hours(state, self.senses)
        rnd = round_of(state)
        return state if rnd is None else self._at_the_desk(state, rnd)

    def _at_the_desk(self, state: State, rnd: Round) -> State:
        rnd = self._day_ended(rnd, state)
        if not self.senses.fresh and not isinstance(state, Held):  # a new round, after an absence
            self._call_stale()
        if self.holds:
            self.ask = self.ask or self.gone.asleep_s > 0
            return self._held(state, rnd)
        near = rnd.present_s >= self.rules.earliest_s
        self.ask = self.ask or any(near or not hold.unless_typing for hold in self.stale)
        if isinstance(state, Held):
            # Where it is typing that ended the hold, this is no lull.
            self.came_back = self.came_back or not self.senses.holds
            if rnd.offer is not None and rnd.offer.waiting_s == 0:
                rnd = replace(rnd, offer=replace(rnd.offer, next_why="after_hold"))
        if isinstance(state, Prompting) and rnd.offer is not None:
            return self._prompting(replace(state, round=rnd), rnd.offer)
        return self._maybe_prompt(rnd, after_hold=isinstance(state, Held))

    def _breaking(self, state: Breaking) -> State:
        if self.gone.asleep_s < SUSPENDED_BREAK_S:
            return state
        self.records.append(BreakEnded(state.id, self.now, Outcome.PARTIAL, "suspended", state.actual_s))
        if state.offer_id is not None:
            self.records.append(OfferClosed(state.offer_id, self.now, Outcome.PARTIAL))
        return after_break(state, self.new_round())

    def _paused(self, state: Paused) -> State:
        absent = state.round.absent_s + self.gone.asleep_s + (self.gone.awake_s if self.live.locked else 0.0)
        rested = state.rested or absent >= away_after(self.live, self.rules, state.round.work_s)
        if self._back():
            absent = 0.0
        state = replace(state, rested=rested, round=replace(state.round, absent_s=absent))
        if self.gone.asleep_s >= MENTIONED_AFTER_S:
            state = replace(state, told=None)
        if self.now.wall < state.until:
            return self._mentioned(state) if self._back() else state
        return Working(self.leave_pause(state))

    def _mentioned(self, state: Paused) -> Paused:
        """After a sleep and on a new day a pause is mentioned, because it is easily forgotten."""
        if state.told == self.now.day:
            return state
        self.records.append(Decision(self.now, "still_paused", (("until", state.until.isoformat()),)))
        return replace(state, told=self.now.day)

    def leave_pause(self, state: Paused) -> Round:
        """The round goes on, but not before half of `earliest`; after a night or a rest it is a new one."""
        if renews(state, self.now):
            self.records.append(RoundEnded(state.round.id, self.now, state.round.work_s, "pause"))
            return self.new_round()
        return replace(
            state.round,
            quiet_s=0.0,
            absent_s=0.0,
            not_before_s=state.round.work_s + self.rules.earliest_s / 2,
        )

    def _off_hours(self, state: State, senses: Senses) -> State:
        assert senses.off_until is not None
        if isinstance(state, OffHours):
            return OffHours(senses.off_until)
        rnd = round_of(state)
        if rnd is not None:
            if rnd.offer is not None:
                self.records.append(OfferClosed(rnd.offer.id, self.now, Outcome.MISSED))
            self.records.append(RoundEnded(rnd.id, self.now, rnd.work_s, "off_hours"))
        self.live = replace(self.live, undo=None)
        return OffHours(senses.off_until)

    def _away(self, state: Away) -> State:
        gone_s = state.gone_s + self.gone.awake_s + self.gone.asleep_s
        absent = state.absent_s + self.gone.asleep_s + (self.gone.awake_s if self.live.locked else 0.0)
        if not self._touched() and not self._unlocked():
            return replace(state, gone_s=gone_s, absent_s=absent)
        quiet = min(self.senses.idle_s or 0.0, self.gone.awake_s)
        gone_s -= quiet
        self.returned_s = gone_s
        if state.natural_id is not None:
            self.records.append(NaturalBreak(state.natural_id, state.since, gone_s))
            self.live = replace(self.live, undo=Undo(state.round, state.natural_id, gone_s, min(absent, gone_s)))
        return Working(replace(self.new_round(), quiet_s=quiet))

    def _present(self) -> bool:
        """Has anybody been there since the last look?"""
        locked = self.senses.locked and self.live.locked
        return self._touched() or (not locked and self._kept())

    def _touched(self) -> bool:
        """Has anybody touched anything since then?"""
        if self.senses.locked and self.live.locked:
            return False
        if self.senses.idle_s is None:
            return True
        without_input = (self.live.idle_s or 0.0) + self.gone.awake_s
        return self.senses.idle_s < without_input - self.rules.noise_s

    def _kept(self) -> bool:
        """Something proves that the user is there without touching anything: a call, a film."""
        idle_s = self.senses.idle_s or 0.0
        return idle_s < self.rules.kept_most_s and any(h.keeps for h in self.holds)

    def _back(self) -> bool:
        """The same, or unlocked by other means than input."""
        return self._present() or self._unlocked()

    def _unlocked(self) -> bool:
        return self.live.locked and not self.senses.locked

    # -- counting -----------------------------------------------------------------------------------------

    def _account(self, state: State) -> State:
        """Add what passed to the round, and notice an absence."""
        rnd = round_of(state)
        assert rnd is not None
        gone = self.gone
        was_locked = self.live.locked
        away_s = away_after(self.live, self.rules, rnd.work_s)
        absent = rnd.absent_s + gone.asleep_s + (gone.awake_s if was_locked else 0.0)
        quiet = rnd.quiet_s
        shown_s = 0.0
        if isinstance(state, Prompting):
            shown_s = state.shown_s + gone.awake_s + gone.asleep_s
            state = replace(state, shown_s=shown_s)
        if isinstance(state, Held):
            self.held = tuple(replace(h, since_s=h.since_s + gone.awake_s) for h in state.holds)
            state = replace(state, holds=self.held)
        if not self._back():
            rnd = replace(rnd, quiet_s=quiet + (0.0 if was_locked else gone.awake_s), absent_s=absent)
            gap = rnd.gap_s
            if isinstance(state, Prompting):
                gap, away_s = min(gap, shown_s), self.rules.away_due_s
            if gap >= away_s - self.rules.noise_s:
                if self.senses.fresh:
                    return self._leave(rnd, rnd.gap_s)
                self.ask = True
        else:
            gap = since_shown = quiet + absent
            if isinstance(state, Prompting):
                since_shown, away_s = min(gap, shown_s), self.rules.away_due_s
                if absent or gap >= AT_DUE_S:
                    state = replace(state, shown_s=shown_s - since_shown)
            if since_shown >= away_s and absent:
                left = self._leave(replace(rnd, quiet_s=quiet, absent_s=absent), gap)
                return self._away_at_once(left)
            needed = lull_needed_again(rnd.offer) if rnd.offer else lull_needed(rnd.present_s, self.rules)
            self.came_back = self.came_back or was_locked or gap >= max(AT_LATEST_S, needed)
            fresh_quiet = 0.0 if was_locked or self._kept() else min(self.senses.idle_s or 0.0, gone.awake_s)
            worked = quiet + (0.0 if was_locked else gone.awake_s - fresh_quiet)
            rnd = replace(rnd, work_s=rnd.work_s + worked, quiet_s=fresh_quiet, absent_s=0.0)
            self._note_gap(rnd, worked, absent)
        if rnd.offer is not None and not isinstance(state, Prompting):
            rnd = replace(rnd, offer=_aged(rnd.offer, gone.awake_s))
        return _with_round(state, rnd)

    def _note_gap(self, rnd: Round, worked_s: float, absent_s: float) -> None:
        """A gap that was counted as work, because it was short or because something kept the user there."""
        idle_s = self.senses.idle_s
        if idle_s is None:
            return
        without_input = (self.live.idle_s or 0.0) + self.gone.awake_s - idle_s
        if without_input <= self.rules.noise_s:
            return
        counted = min(without_input, rnd.work_s if self._kept() else worked_s)
        if counted + absent_s >= self.rules.away_due_s:
            since = self.now.plus(-counted - absent_s - idle_s)
            self.live = replace(self.live, gap=Gap(rnd.id, since, counted + absent_s, counted, rnd.work_s))

    def _leave(self, rnd: Round, gone_s: float) -> Away:
        """The gap is an absence: the round ends with the last input, and nothing is owed any more."""
        since = self.now.plus(-gone_s)
        natural_id: str | None = None
        if rnd.work_s > 0 or rnd.offer is not None:
            natural_id = self.fresh_id()
            offer_id = rnd.offer.id if rnd.offer is not None else None
            self.records.append(NaturalBreak(natural_id, since, gone_s, offer_id))
        if rnd.offer is not None:
            self.records.append(OfferClosed(rnd.offer.id, self.now, Outcome.NATURAL))
        self.records.append(RoundEnded(rnd.id, since, rnd.work_s, "natural"))
        self.left_s, self.rest = gone_s, natural_id is not None
        return Away(rnd, natural_id, since, gone_s, rnd.absent_s)

    def _away_at_once(self, left: Away) -> State:
        """The user is back before anybody looked."""
        self.returned_s = left.gone_s
        if left.natural_id is not None:
            self.live = replace(self.live, undo=Undo(left.round, left.natural_id, left.gone_s, left.absent_s))
        return Working(self.new_round())

    def new_round(self) -> Round:
        """A round that starts now."""
        rnd = Round(self.fresh_id(), self.now)
        self.records.append(RoundStarted(rnd.id, self.now))
        return rnd

    # -- offering -------------------------------------------------------------------------------------------

    def _day_ended(self, rnd: Round, state: State) -> Round:
        """What was owed when the day ended is missed."""
        offer = rnd.offer
        if offer is None or isinstance(state, Prompting) or _evening(offer.opened) == _evening(self.now):
            return rnd
        self.records.append(OfferClosed(offer.id, self.now, Outcome.MISSED))
        return replace(rnd, offer=None)

    def _held(self, state: State, rnd: Round) -> State:
        if isinstance(state, Prompting) and rnd.offer is not None:
            self.records.append(OfferEvent(rnd.offer.id, self.now, "withdrawn"))
        known = {h.hold.key: h.since_s for h in state.holds} if isinstance(state, Held) else {}
        holds = tuple(HeldFor(h, known.get(h.key, 0.0)) for h in self.holds)
        if not self.senses.fresh:
            return Held(rnd, holds)
        if rnd.offer is None and not rnd.missed and rnd.present_s >= max(self.rules.due_s, rnd.not_before_s):
            rnd = replace(rnd, offer=self._open(rnd, "after_hold"))
        put_off = rnd.offer is not None and rnd.offer.waiting_s > 0
        if rnd.offer is not None and not put_off and rnd.present_s >= CEILING * self.rules.latest_s:
            self.records.append(OfferClosed(rnd.offer.id, self.now, Outcome.MISSED))
            rnd = replace(rnd, offer=None, missed=True)
            self.ceiling = True
        if rnd.offer is not None:  # what is owed is not ready to be shown
            rnd = replace(rnd, offer=replace(rnd.offer, ready_s=0.0))
        return Held(rnd, holds)

    def _prompting(self, state: Prompting, offer: Offer) -> State:
        answered_by_nobody_s = state.shown_s - state.round.gap_s
        if answered_by_nobody_s < self.rules.unanswered_s:
            return state
        self.records.append(OfferEvent(offer.id, self.now, "unanswered"))
        if offer.unanswered == 0:
            waiting = replace(offer, unanswered=1, waiting_s=self.rules.again_s, ready_s=0.0, next_why="again")
            return Working(replace(state.round, offer=waiting))
        self.records.append(OfferClosed(offer.id, self.now, Outcome.IGNORED))
        return Working(self.next_round(state.round, "ignored"))

    def next_round(self, rnd: Round, reason: str, rested: bool = False) -> Round:
        """A new round after an offer's outcome; without a rest the work before it is remembered."""
        self.records.append(RoundEnded(rnd.id, self.now, rnd.present_s, reason))
        before = 0.0 if rested else rnd.before_s + rnd.present_s
        return replace(self.new_round(), before_s=before)

    def _maybe_prompt(self, rnd: Round, after_hold: bool) -> State:
        why = self._good_moment(rnd, after_hold)
        if why is None:
            return self._waiting(rnd)
        if not self.senses.fresh:
            self.ask = True
            return self._waiting(rnd)
        offer = rnd.offer if rnd.offer is not None else self._open(rnd, why)
        offer = replace(offer, prompts=offer.prompts + 1, ready_s=0.0)
        self.records.append(Prompted(offer.id, self.now, rnd.present_s, why))
        return Prompting(replace(rnd, offer=offer, missed=False))

    def _good_moment(self, rnd: Round, after_hold: bool) -> str | None:
        """The reason to show the card now, or None."""
        if self.live.settle_s > 0 or self.senses.locked or rnd.absent_s > 0:
            return None
        offer, rules = rnd.offer, self.rules
        if offer is not None:
            if offer.waiting_s > 0:
                return None
            ready = self.came_back or self.senses.idle_s is None or self._quiet_for(rnd, lull_needed_again(offer))
            return offer.next_why if ready else None
        work_s = rnd.present_s
        if work_s < rnd.not_before_s:
            return None
        if work_s >= rules.latest_s:
            return "after_hold" if after_hold else "latest"
        if rnd.work_s < rules.earliest_s:
            return None
        if self.came_back:
            return "after_hold" if after_hold else "back"
        if self.senses.idle_s is None:
            return "due" if work_s >= rules.due_s else None
        return "lull" if self._quiet_for(rnd, lull_needed(work_s, rules)) else None

    def _quiet_for(self, rnd: Round, seconds: float) -> bool:
        return rnd.quiet_s >= seconds - self.rules.noise_s

    def _open(self, rnd: Round, why: str) -> Offer:
        offer = Offer(self.fresh_id(), self.now, next_why=why)
        self.live = replace(self.live, undo=None)
        self.records.append(OfferOpened(offer.id, rnd.id, self.now, rnd.present_s))
        return offer

    def _waiting(self, rnd: Round) -> State:
        if rnd.offer is not None and rnd.offer.waiting_s > 0:
            return Snoozed(rnd) if rnd.offer.next_why == "later" else Working(rnd)
        due = rnd.offer is not None or rnd.work_s >= max(self.rules.earliest_s, rnd.not_before_s)
        return Due(rnd) if due else Working(rnd)

    # -- the log ----------------------------------------------------------------------------------------------

    def note_waits(self, new: State) -> None:
        """How long a hold lasted that is over now."""
        going_on = {h.hold.key for h in new.holds} if isinstance(new, Held) else set()
        for each in self.held:
            if each.hold.key not in going_on and each.since_s > 0:
                self.records.append(Waited(self.now, each.hold.reason, each.hold.source, each.since_s))


def _evening(moment: Moment) -> date:
    """The day that a moment belongs to for somebody who works over midnight."""
    return (moment.local - timedelta(hours=NIGHT)).date()


def after_break(state: Breaking, rnd: Round) -> State:
    """Where a break leads: to a new round, frozen if a pause goes on."""
    if state.paused_until is not None:
        return Paused(rnd, state.paused_until, since=state.started, told=state.started.day)
    return Working(rnd)


def _holds(live: Live, rules: Rules, senses: Senses) -> tuple[Hold, ...]:
    """What holds now: what was seen, and the meeting the user spoke of."""
    # A card that was shown to somebody who types stays when he stops to read it.
    typing = live.typing_s >= rules.typed_s or (isinstance(live.state, Prompting) and live.screen)
    seen = tuple(h for h in senses.holds if not (h.unless_typing and typing))
    if live.meeting_until is not None and senses.now.wall < live.meeting_until:
        return (*seen, MEETING)
    return seen


def _typing_s(live: Live, rules: Rules, senses: Senses, gone: Passed) -> float:
    """How long somebody has typed. Clicks can happen to come before every look, so a pause must not go unnoticed."""
    gap_s = rules.typing_gap_s
    if senses.idle_s is None or senses.idle_s >= gap_s or senses.locked or gone.asleep_s:
        return 0.0
    told = tells_pauses(live, rules) and live.idle_s is not None and live.idle_s < gap_s
    return live.typing_s + gone.awake_s if told or gone.awake_s <= gap_s else 0.0


def _aged(offer: Offer, seconds: float) -> Offer:
    if offer.waiting_s > 0:
        left = offer.waiting_s - seconds
        return replace(offer, waiting_s=max(0.0, left), ready_s=max(0.0, -left))
    return replace(offer, ready_s=offer.ready_s + seconds)


def _with_round(state: State, rnd: Round) -> State:
    assert isinstance(state, Working | Due | Prompting | Snoozed | Held)
    return replace(state, round=rnd)
