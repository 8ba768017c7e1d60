"""The lines of "Why?": each decision of the rhythm, and each word of the user's, as one sentence.

`why_story` adds what only the lines around one can tell: `held_s` and `waited_s`, for how long a break was held back or
waited for a quiet moment until then; `locked_s`; `still`, that something else held already; `own`, that the user ended
the pause; `rest`, whether an absence counts as a break; `end`, when a pause or meeting ends, with the day if need be.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from neckbreak.ui.words import clock_time, hold_reason, minutes, seconds_words

Params = Mapping[str, str | float]


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("WhyWords", text)


def decision(code: str, params: Params) -> str:
    """One line of "Why?" in plain words."""
    told = _WITH_PARAMS.get(code)
    return told(params) if told is not None else _plain().get(code, code)


def _length(params: Params, key: str) -> str:
    return minutes(float(params.get(key, 0)))


def _short(params: Params, key: str) -> str:
    return seconds_words(float(params.get(key, 0)))


def _time(params: Params) -> str:
    if "end" in params:
        return str(params["end"])
    until = params.get("until")
    return clock_time(datetime.fromisoformat(str(until)).astimezone()) if until else "…"


def _offered(params: Params) -> str:
    told = tr("Break offered after {work}: {why}").format(work=_length(params, "work_s"), why=_why(params))
    if "waited_s" in params:
        return tr("{offered}; it had waited {length}").format(offered=told, length=_short(params, "waited_s"))
    return told


def _why(params: Params) -> str:
    why = str(params.get("why", ""))
    if why == "after_hold" and "held_s" in params:
        return tr("it had been held back for {length}").format(length=_short(params, "held_s"))
    if why == "after_hold" and "waited_s" in params:
        return tr("it was owed, and you paused for a moment")
    return {
        "lull": tr("you paused for a moment"),
        "latest": tr("the longest time without a break was reached"),
        "back": tr("you had just come back"),
        "after_hold": tr("what it waited for was over"),
        "later": tr("you had asked for later"),
        "again": tr("the last card was not answered"),
    }.get(why, tr("it was time"))


def _waits(params: Params) -> str:
    if "held_s" in params:
        length = _short(params, "held_s")
        return tr("Held back no longer, after {length}; the break waits for a quiet moment").format(length=length)
    return tr("A break is due and waits for a quiet moment")


def _held(params: Params) -> str:
    reasons = dict.fromkeys(str(params.get("reasons", "")).split(","))
    told = tr("Still held back: {reasons}") if params.get("still") else tr("Held back: {reasons}")
    return told.format(reasons=", ".join(hold_reason(each) for each in reasons))


def _released(params: Params) -> str:
    if "held_s" in params:
        return tr("Held back no longer, after {length}").format(length=_short(params, "held_s"))
    return tr("Nothing holds the break back any more")


def _pause_over(params: Params) -> str:
    told = (
        tr("You ended the pause after {length}") if params.get("own") else tr("The pause is over; it lasted {length}")
    )
    return told.format(length=_length(params, "seconds"))


def _back(params: Params) -> str:
    if not params.get("seconds"):
        return tr("You came back; a new round began")
    rested = tr("You were away for {length}, and that counted as a break")
    told = rested if params.get("rest", 1.0) else tr("You were away for {length}")
    return told.format(length=_length(params, "seconds"))


def _away(params: Params) -> str:
    return tr("You left: that counts as a break") if params.get("rest", 1.0) else tr("You left")


def _off_hours(params: Params) -> str:
    if not params.get("until"):
        return tr("Your time off began; nothing is offered")
    return tr("Your time off began; nothing is offered until {time}").format(time=_time(params))


def _missed(params: Params) -> str:
    if params.get("why") == "ceiling":
        return tr("The break waited too long and is let go; the icon reminds you instead")
    return tr("The day ended; the break that was due is let go")


def _unlocked(params: Params) -> str:
    if "locked_s" in params:
        return tr("The screen was locked for {length}").format(length=_short(params, "locked_s"))
    return tr("The screen was unlocked")


def _skipped(params: Params) -> str:
    return {
        "in_call": tr("Skipped by you: in a call"),
        "done_already": tr("Skipped by you: you had moved already"),
        "watched": tr("Skipped by you: others were watching"),
        "hurts": tr("Skipped by you: it hurts"),
    }.get(str(params.get("reason", "")), tr("Skipped by you"))


def _away_min(params: Params) -> int:
    return round(float(params.get("away_min", 5)))


def _slept(params: Params) -> str:
    return tr("The computer slept for {length}; that is not counted as work").format(length=_length(params, "seconds"))


def _was_reading(params: Params) -> str:
    return tr("You were reading: counted as work, and away now means {n} min").format(n=_away_min(params))


def _was_away(params: Params) -> str:
    return tr("You were away: counted as a break, and away now means {n} min").format(n=_away_min(params))


_WITH_PARAMS: Mapping[str, Callable[[Params], str]] = {
    "offered": _offered,
    "held": _held,
    "waits_for_lull": _waits,
    "released": _released,
    "away": _away,
    "back": _back,
    "off_hours": _off_hours,
    "missed": _missed,
    "unlocked": _unlocked,
    "pause_over": _pause_over,
    "skipped": _skipped,
    "slept": _slept,
    "was_reading": _was_reading,
    "was_away": _was_away,
    "paused": lambda params: tr("Paused by you until {time}").format(time=_time(params)),
    "meeting": lambda params: tr("In a meeting until {time}, you said").format(time=_time(params)),
    "still_paused": lambda params: tr("You were told that the pause goes on until {time}").format(time=_time(params)),
    "started": lambda params: tr("NeckBreak started; it had been off for {length}").format(
        length=_length(params, "gap_s")
    ),
    "break_ended": lambda params: tr("Break done") if params.get("outcome") == "done" else tr("Break ended early"),
    "break_started": lambda params: tr("Break started by you") if params.get("own") else tr("Break started"),
}


def _plain() -> Mapping[str, str]:
    return {
        "hours_began": tr("Working hours began"),
        "asked": tr("You were asked how your neck is, since strength would be next"),
        "begun": tr("NeckBreak started for the first time"),
        "working": tr("No break is due any more"),
        "owed": tr("A break is due; it waits until that is over"),
        "locked": tr("The screen was locked"),
        "break_changed": tr("You wanted another break; it took the place of the first"),
        "unanswered": tr("The card was not answered; it comes back once"),
        "ignored": tr("The card was not answered again; a new round began"),
        "later": tr("Later, you said"),
        "resumed": tr("Pause ended by you"),
        "meeting_over": tr("The meeting is over, you said"),
        "not_today": tr("Not today, you said"),
        "today_after_all": tr("Breaks today after all, you said"),
        "clock_changed": tr("The clock was changed; nothing is offered for a minute"),
        "zone_changed": tr("The time zone changed; nothing is offered for a minute"),
    }
