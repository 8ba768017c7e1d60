"""The lines of "Why?": each decision of the rhythm, and each word of the user's, as one sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from neckbreak.ui.words import clock_time, hold_reason, minutes

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


def _time(params: Params) -> str:
    until = params.get("until")
    return clock_time(datetime.fromisoformat(str(until)).astimezone()) if until else "…"


def _offered(params: Params) -> str:
    why = {
        "lull": tr("you paused for a moment"),
        "latest": tr("the longest time without a break was reached"),
        "back": tr("you had just come back"),
        "after_hold": tr("what it waited for was over"),
        "later": tr("you had asked for later"),
        "again": tr("the last card was not answered"),
        "due": tr("it was time"),
    }.get(str(params.get("why", "")), tr("it was time"))
    return tr("Break offered after {work}: {why}").format(work=_length(params, "work_s"), why=why)


def _held(params: Params) -> str:
    reasons = dict.fromkeys(str(params.get("reasons", "")).split(","))
    return tr("Held back: {reasons}").format(reasons=", ".join(hold_reason(each) for each in reasons))


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
    "skipped": _skipped,
    "slept": _slept,
    "was_reading": _was_reading,
    "was_away": _was_away,
    "paused": lambda params: tr("Paused by you until {time}").format(time=_time(params)),
    "meeting": lambda params: tr("In a meeting until {time}, you said").format(time=_time(params)),
    "still_paused": lambda params: tr("You were told that the pause goes on until {time}").format(time=_time(params)),
    "pause_over": lambda params: tr("The pause is over; it lasted {length}").format(length=_length(params, "seconds")),
    "started": lambda params: tr("NeckBreak started; it had been off for {length}").format(
        length=_length(params, "gap_s")
    ),
    "break_ended": lambda params: tr("Break done") if params.get("outcome") == "done" else tr("Break ended early"),
    "break_started": lambda params: tr("Break started by you") if params.get("own") else tr("Break started"),
}


def _plain() -> Mapping[str, str]:
    return {
        "waits_for_lull": tr("Break due: waiting for a quiet moment"),
        "released": tr("Nothing holds the break back any more"),
        "away": tr("You left: that counts as a break"),
        "back": tr("You came back; a new round began"),
        "off_hours": tr("Off hours began"),
        "hours_began": tr("Working hours began"),
        "begun": tr("NeckBreak started for the first time"),
        "working": tr("No break is due any more"),
        "owed": tr("A break is due; it waits until that is over"),
        "missed": tr("The break that was due is let go"),
        "locked": tr("The screen was locked"),
        "unlocked": tr("The screen was unlocked"),
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
