"""What the user says: later, skip, start, pause, resume, "I was reading".

Each function takes the live state of this very moment (call `look` first) and gives the next step. An answer that has
nothing to answer raises `NotNow` with a code; the ui makes the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from neckbreak.core.moment import Moment
from neckbreak.core.next_look import wait_for
from neckbreak.core.notes import kind_of, pause_over, renews
from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    Decision,
    NaturalBreak,
    NaturalBreakUndone,
    OfferClosed,
    OfferEvent,
    Outcome,
    Part,
    PartPlayed,
    Record,
    RoundEnded,
    RoundStarted,
    SkipReason,
)
from neckbreak.core.rhythm import FreshId, Step, after_break
from neckbreak.core.states import (
    Away,
    Breaking,
    Due,
    Held,
    Live,
    OffHours,
    Paused,
    Prompting,
    Round,
    Rules,
    Snoozed,
    State,
    Working,
    away_after,
    round_of,
)

UNSAVED_S = 120.0
"""The shell saves the state of somebody who works at least this often: so much time may have been work after all."""


class NotNow(Exception):
    """There is nothing this could answer; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def later(live: Live, rules: Rules, fresh_id: FreshId) -> Step:
    """Ask again in a while; the fourth time in a row this is a skip."""
    rnd = _offered(live)
    assert rnd.offer is not None
    if rnd.offer.laters >= rules.laters:
        return skip(live, rules, None, fresh_id)
    offer = replace(rnd.offer, laters=rnd.offer.laters + 1, waiting_s=rules.later_s, ready_s=0.0, next_why="later")
    note = _note(live.at, "later", n=offer.laters, seconds=rules.later_s)
    records: list[Record] = [OfferEvent(offer.id, live.at, "later"), note]
    return _step(live, Snoozed(replace(rnd, offer=offer)), rules, records)


def skip(live: Live, rules: Rules, reason: SkipReason | None, fresh_id: FreshId) -> Step:
    """No break this time. `done_already` counts as a rest."""
    rnd = _offered(live)
    assert rnd.offer is not None
    records: list[Record] = [OfferClosed(rnd.offer.id, live.at, Outcome.SKIPPED, reason)]
    rested = reason is SkipReason.DONE_ALREADY
    new = _new_round(live.at, fresh_id, records, rnd, "skipped", rested=rested)
    records.append(_note(live.at, "skipped", reason=reason.value if reason else ""))
    return _step(live, Working(new), rules, records)


def start_break(live: Live, rules: Rules, break_id: str, plan: str, parts: Sequence[Part]) -> Step:
    """A guided break begins, from the open offer if there is one, else of the user's own accord."""
    if isinstance(live.state, Breaking):
        raise NotNow("already_breaking")
    rnd = round_of(live.state)
    offer_id = rnd.offer.id if rnd is not None and rnd.offer is not None else None
    records: list[Record] = [BreakStarted(break_id, live.at, plan, offer_id, tuple(parts))]
    if rnd is not None:
        records.append(RoundEnded(rnd.id, live.at, rnd.present_s, "break"))
    until = live.state.until if isinstance(live.state, Paused) else None
    records.append(_note(live.at, "break_started", plan=plan, own=float(offer_id is None)))
    state = Breaking(break_id, plan, live.at, offer_id, paused_until=until)
    return _step(replace(live, undo=None), state, rules, records)


def part_played(live: Live, rules: Rules, part: PartPlayed, actual_s: float) -> Step:
    """How far the break has got; `actual_s` is the whole break's playing time."""
    state = _breaking(live)
    return _step(live, replace(state, actual_s=actual_s), rules, [part])


def change_break(live: Live, rules: Rules, break_id: str, plan: str, parts: Sequence[Part], actual_s: float) -> Step:
    """Another plan instead: the running break ends, and one more begins from the same offer, which stays open."""
    state = _breaking(live)
    records: list[Record] = [
        BreakEnded(state.id, live.at, Outcome.PARTIAL, "another", actual_s),
        BreakStarted(break_id, live.at, plan, state.offer_id, tuple(parts)),
        _note(live.at, "break_changed", plan=plan),
    ]
    return _step(live, replace(state, id=break_id, plan=plan, started=live.at, actual_s=0.0), rules, records)


def end_break(live: Live, rules: Rules, outcome: Outcome, how: str, actual_s: float, fresh_id: FreshId) -> Step:
    """The break is over: `done` or `partial`, and a new round begins."""
    state = _breaking(live)
    records: list[Record] = [BreakEnded(state.id, live.at, outcome, how, actual_s)]
    if state.offer_id is not None:
        records.append(OfferClosed(state.offer_id, live.at, outcome))
    new = Round(fresh_id(), live.at)
    records += [RoundStarted(new.id, live.at), _note(live.at, "break_ended", outcome=outcome.value, how=how)]
    return _step(live, after_break(state, new), rules, records)


def pause(live: Live, rules: Rules, until: datetime, fresh_id: FreshId) -> Step:
    """No prompts until then. An open offer is refused by that; a running pause gets the new end."""
    if until <= live.at.wall:
        raise NotNow("pause_in_the_past")
    records: list[Record] = [_note(live.at, "paused", until=until.isoformat())]
    state = live.state
    if isinstance(state, Breaking):
        return _step(live, replace(state, paused_until=until), rules, records)
    if isinstance(state, Paused):
        return _step(live, replace(state, until=until), rules, records)
    rnd = round_of(state)
    if rnd is None:
        rnd = Round(fresh_id(), live.at)
        records.append(RoundStarted(rnd.id, live.at))
    if rnd.offer is not None:
        records.append(OfferClosed(rnd.offer.id, live.at, Outcome.SKIPPED, SkipReason.NOT_NOW))
        rnd = replace(rnd, offer=None)
    rnd = replace(rnd, work_s=rnd.present_s, quiet_s=0.0, absent_s=0.0)
    return _step(replace(live, undo=None), Paused(rnd, until, since=live.at, told=live.at.day), rules, records)


def resume(live: Live, rules: Rules, fresh_id: FreshId) -> Step:
    """The pause ends now; the round goes on, but not before half of `earliest`."""
    state = live.state
    if not isinstance(state, Paused):
        raise NotNow("not_paused")
    records: list[Record] = [_note(live.at, "resumed"), pause_over(state, live.at)]
    if renews(state, live.at):
        rnd = _new_round(live.at, fresh_id, records, state.round, "pause", rested=True)
    else:
        rnd = replace(state.round, absent_s=0.0, not_before_s=state.round.work_s + rules.earliest_s / 2)
    return _step(live, Working(rnd), rules, records)


def was_reading(live: Live, rules: Rules) -> Step:
    """The last natural break was none: its time was work, and absences are longer from now on."""
    undo = live.undo
    if undo is None:
        raise NotNow("nothing_to_correct")
    state = live.state
    current = round_of(state)
    if current is None or isinstance(state, Away | OffHours):
        raise NotNow("nothing_to_correct")
    restored = replace(
        undo.round,
        work_s=undo.round.work_s + undo.gone_s - undo.absent_s + current.work_s,
        quiet_s=current.quiet_s,
        absent_s=current.absent_s,
        offer=None,
    )
    extra = min(live.away_extra_s + rules.away_more_s, max(0.0, rules.away_most_s - rules.away_s))
    records: list[Record] = [
        NaturalBreakUndone(undo.natural_id, live.at),
        RoundEnded(current.id, live.at, current.present_s, "joined"),
        _note(live.at, "was_reading", away_min=(rules.away_s + extra) / 60),
    ]
    state = replace(state, round=restored) if isinstance(state, Paused) else Working(restored)
    return _step(replace(live, undo=None, away_extra_s=extra), state, rules, records)


def was_away(live: Live, rules: Rules, fresh_id: FreshId) -> Step:
    """The last gap was no work: it is a natural break after all, and shorter gaps are from now on."""
    gap, state, rnd = live.gap, live.state, round_of(live.state)
    if gap is None or rnd is None or rnd.id != gap.round_id or isinstance(state, Paused):
        raise NotNow("nothing_to_correct")
    offer_id = rnd.offer.id if rnd.offer is not None else None
    new = Round(fresh_id(), gap.since, max(0.0, rnd.work_s - gap.work_s), quiet_s=rnd.quiet_s, absent_s=rnd.absent_s)
    extra = max(live.away_extra_s - rules.away_more_s, rules.away_due_s - rules.away_s)
    records: list[Record] = [NaturalBreak(fresh_id(), gap.since, gap.seconds, offer_id)]
    if offer_id is not None:
        records.append(OfferClosed(offer_id, live.at, Outcome.NATURAL))
    records += [
        RoundEnded(rnd.id, gap.since, max(0.0, gap.work_s - gap.counted_s), "natural"),
        RoundStarted(new.id, gap.since),
        _note(
            live.at,
            "was_away",
            away_min=(rules.away_s + extra) / 60,
            since=gap.since.wall.isoformat(),
            seconds=round(gap.seconds),
        ),
    ]
    state = Held(new, state.holds) if isinstance(state, Held) else Working(new)
    return _step(replace(live, gap=None, undo=None, away_extra_s=extra), state, rules, records)


def meet(live: Live, rules: Rules, until: datetime) -> Step:
    """In a meeting until then, or no more if that is now or past."""
    if until <= live.at.wall:
        if live.meeting_until is None:
            raise NotNow("no_meeting")
        return _step(replace(live, meeting_until=None), live.state, rules, [_note(live.at, "meeting_over")])
    records = [_note(live.at, "meeting", until=until.isoformat())]
    return _step(replace(live, meeting_until=until), live.state, rules, records)


def not_today(live: Live, rules: Rules, day: date) -> Step:
    """No more breaks on this day, the one on which the work of this moment began (`hours.today`)."""
    return _step(replace(live, off_day=day), live.state, rules, [_note(live.at, "not_today")])


def today_after_all(live: Live, rules: Rules) -> Step:
    """Breaks on this day again."""
    if live.off_day is None:
        raise NotNow("not_off_today")
    return _step(replace(live, off_day=None), live.state, rules, [_note(live.at, "today_after_all")])


def restore(saved: Live, rules: Rules, now: Moment, fresh_id: FreshId, open_break_s: float | None) -> Step:
    """Go on from what was saved: the time since, but for what may not have been saved, counts as absence.

    An unfinished break is partial.

    The saved clocks may belong to another start of the computer, so only wall time compares; a clock set back in
    between counts as no time at all. `open_break_s` is what history knows of the unfinished break's playing time.
    """
    gap = max(0.0, (now.wall - saved.at.wall).total_seconds())
    gone = max(0.0, gap - UNSAVED_S)
    records: list[Record] = []
    live = replace(saved, at=now, locked=False, undo=None, gap=None, settle_s=rules.settle_s, typing_s=0.0, back=False)
    state: State = saved.state
    rnd = round_of(state)
    if isinstance(state, Breaking):
        actual_s = state.actual_s if open_break_s is None else open_break_s
        records.append(BreakEnded(state.id, now, Outcome.PARTIAL, "crash", actual_s))
        if state.offer_id is not None:
            records.append(OfferClosed(state.offer_id, now, Outcome.PARTIAL))
        new = Round(fresh_id(), now)
        records.append(RoundStarted(new.id, now))
        state = after_break(state, new)
    elif isinstance(state, Paused):
        state = replace(state, rested=state.rested or gap >= away_after(live, rules, state.round.work_s))
    elif rnd is None or rnd.gap_s + gone >= away_after(live, rules, rnd.work_s):
        if rnd is not None and rnd.offer is not None:
            outcome = Outcome.NATURAL if rnd.offer.opened.day == now.day else Outcome.MISSED
            records.append(OfferClosed(rnd.offer.id, now, outcome))
        if rnd is not None:
            records.append(RoundEnded(rnd.id, now, rnd.work_s, "restart"))
        new = Round(fresh_id(), now)
        records.append(RoundStarted(new.id, now))
        state = Working(new)
    else:
        rnd = replace(rnd, absent_s=rnd.absent_s + gone)
        if rnd.offer is not None and isinstance(state, Prompting):
            rnd = replace(rnd, offer=replace(rnd.offer, next_why="again"))
        state = Due(rnd) if rnd.offer is not None else Working(rnd)
    fresh = float(any(isinstance(record, RoundStarted) for record in records))
    started = _note(now, "started", gap_s=round(gap), then=kind_of(state), new=fresh)
    return _step(live, state, rules, [started, *records])


def _offered(live: Live) -> Round:
    rnd = round_of(live.state)
    if rnd is None or rnd.offer is None or isinstance(live.state, Paused):
        raise NotNow("nothing_offered")
    return rnd


def _breaking(live: Live) -> Breaking:
    if not isinstance(live.state, Breaking):
        raise NotNow("no_break_runs")
    return live.state


def _new_round(
    now: Moment, fresh_id: FreshId, records: list[Record], old: Round, reason: str, *, rested: bool
) -> Round:
    new = Round(fresh_id(), now, before_s=0.0 if rested else old.before_s + old.present_s)
    records += [RoundEnded(old.id, now, old.present_s, reason), RoundStarted(new.id, now)]
    return new


def _note(at: Moment, code: str, **params: str | float) -> Decision:
    return Decision(at, code, tuple(params.items()))


def _step(live: Live, state: State, rules: Rules, records: Sequence[Record]) -> Step:
    live = replace(live, state=state)
    return Step(live, tuple(records), wait_for(live, rules))
