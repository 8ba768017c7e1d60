"""Why was there no card at that moment? One sentence for `neckbreak why --at 14:05`."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from neckbreak.core.why import Why
from neckbreak.ui.words import clock_time, hold_reason, until


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("MomentWords", text)


def moment_words(why: Why | None, at: datetime) -> str:
    """What was going on at that moment; `at` is local."""
    if why is None:
        return tr("The log does not go back that far; it is kept for 30 days.")
    since = clock_time(why.since.astimezone(at.tzinfo))
    end = until(why.until, at) if why.until is not None else ""
    match why.code:
        case "held":
            reasons = ", ".join(
                tr("{reason}, since {time}").format(
                    reason=hold_reason(reason), time=clock_time(start.astimezone(at.tzinfo))
                )
                for reason, start in why.reasons
            )
            return tr("Breaks were held back: {reasons}.").format(reasons=reasons)
        case "away" if why.said == "was_reading":
            return tr("You were reading from {since} to {end}; that counts as work.").format(since=since, end=end)
        case "working" if why.after_pause:
            return tr("You were at the desk; so soon after a pause nothing is offered.")
        case "waiting" if why.owed:
            return tr("A break had waited since {since}, for a quiet moment.").format(since=since)
    told = {
        "breaking": tr("A break was running, since {since}."),
        "paused": tr("NeckBreak was paused by you until {end}."),
        "off_hours": tr("It was outside your working hours, until {end}."),
        "not_running": tr("NeckBreak was not running, from {since} to {end}."),
        "asleep": tr("The computer was asleep, from {since} to {end}."),
        "away": tr("You were away from {since} to {end}; that counts as a break."),
        "card": tr("The card was open, since {since}."),
        "locked": tr("The screen was locked, since {since}."),
        "snoozed": tr("You had said later at {since}; the card was to come back at {end}."),
        "unanswered": tr("The card had not been answered at {since}; it was to come back at {end}."),
        "settling": tr("The computer had just woken, or its clock had changed; for a minute nothing is offered."),
        "waiting": tr("A break was due since {since} and waited for a quiet moment."),
        "working": tr("You had been working since {since}; no break was due yet."),
    }
    return told.get(why.code, why.code).format(since=since, end=end)
