"""Sentences about state and time: the one place that turns the core's codes into words.

Windows, tray and the command line say the same thing because they all ask here.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from neckbreak.core.status import HoldStatus, Status


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("Words", text)


def minutes(seconds: float) -> str:
    """A length in words, rounded to the minute: "12 min", "1 h 5 min", "less than a minute"."""
    whole = round(seconds / 60)
    if whole < 1:
        return tr("less than a minute")
    hours, rest = divmod(whole, 60)
    if not hours:
        return tr("{n} min").format(n=whole)
    if not rest:
        return tr("{h} h").format(h=hours)
    return tr("{h} h {n} min").format(h=hours, n=rest)


def seconds_words(seconds: float) -> str:
    """A short length: seconds below a minute and a half, minutes from then on."""
    return tr("{n} s").format(n=round(seconds)) if seconds < 90 else minutes(seconds)


def clock_time(moment: datetime) -> str:
    """The time of day in the user's short format, local to `moment`'s zone."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def until(end: datetime, now: datetime) -> str:
    """ "14:00", or with the day when it is not today: "tomorrow, 14:00", "Monday, 14:00", or the date."""
    local = end.astimezone(now.tzinfo)
    if local.date() == now.date():
        return clock_time(local)
    if (local.date() - now.date()).days == 1:
        return tr("tomorrow, {time}").format(time=clock_time(local))
    if 1 < (local.date() - now.date()).days < 7:
        return tr("{day}, {time}").format(day=day_names()[local.weekday()], time=clock_time(local))
    date = QDate(local.year, local.month, local.day)
    day = QLocale().toString(date, QLocale.FormatType.ShortFormat)
    return tr("{day}, {time}").format(day=day, time=clock_time(local))


def day_names() -> tuple[str, ...]:
    """The days of the week, Monday first."""
    return (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )


def hold_reason(code: str, name: str = "") -> str:
    """Why a break waits, as the end of "Waiting: …"; `name` is the program that is the reason, where one is known."""
    known = {
        "microphone": tr("your microphone is in use"),
        "camera": tr("your camera is in use"),
        "meeting": tr("you said you are in a meeting"),
        "fullscreen": tr("something fills the screen"),
        "film": tr("something keeps the screen on"),
        "do_not_disturb": tr("do not disturb is on"),
        "program": tr("a program on your list is running"),
        "calendar": tr("your calendar says busy"),
    }
    reason = known.get(code, tr("something else is going on"))
    return tr("{reason} ({name})").format(reason=reason, name=name) if name else reason


def hold_kind(reason: str) -> str:
    """The kind of a hold, in a word or two."""
    return {
        "microphone": tr("microphone"),
        "camera": tr("camera"),
        "fullscreen": tr("full screen"),
        "film": tr("screen kept on"),
        "do_not_disturb": tr("do not disturb"),
        "program": tr("a program"),
        "calendar": tr("calendar"),
        "meeting": tr("meeting"),
    }.get(reason, reason)


def hold_short(each: HoldStatus) -> str:
    """What holds, in a word or two for a menu."""
    kind = hold_kind(each.reason)
    return tr("{kind}, {name}").format(kind=kind, name=each.name) if each.name else kind


def holds_for(status: Status) -> str:
    """For how long each thing has held the break back, in one line; the headline names the first."""
    if len(status.holds) == 1:
        since_s = status.holds[0].since_s
        return tr("It has lasted {length} so far.").format(length=minutes(since_s)) if since_s >= 60 else ""
    parts = [
        tr("{what} for {length}").format(what=hold_short(each), length=minutes(each.since_s)) for each in status.holds
    ]
    return tr("Waiting: {parts}.").format(parts="; ".join(parts)) if parts else ""


def headline(status: Status, now: datetime) -> str:
    """The state in one short sentence, a standing warning card first; `now` is local."""
    match status.card:
        case "emergency":
            return tr("Warning card: get help now. No exercises, no prompts")
        case "same_day":
            return tr("Warning card, no exercises. {state}").format(state=_state(status, now))
        case "appointment":
            return tr("Warning card, gentle breaks only. {state}").format(state=_state(status, now))
    return _state(status, now)


def _state(status: Status, now: datetime) -> str:
    match status.state:
        case "breaking":
            return tr("Break in progress")
        case "paused":
            assert status.paused_until is not None
            return tr("Paused until {time}").format(time=until(status.paused_until, now))
        case "off_hours":
            assert status.paused_until is not None
            return tr("Off until {time}").format(time=until(status.paused_until, now))
        case "away":
            return tr("You are away: that counts as a break")
        case "held":
            first = status.holds[0]
            if first.reason == "meeting" and status.meeting_until is not None:
                return tr("In a meeting until {time}").format(time=until(status.meeting_until, now))
            return tr("Waiting: {reason}").format(reason=hold_reason(first.reason, first.name))
        case "snoozed":
            return tr("Later: in about {length}").format(length=minutes(status.snoozed_s))
        case "prompting":
            return tr("Time for a short break")
        case "due":
            return tr("A break at the next quiet moment")
    if status.owed:
        return tr("The break comes back in about {length}").format(length=minutes(status.snoozed_s))
    if status.earliest_in_s < 60:
        return tr("Next break soon")
    if status.latest_in_s - status.earliest_in_s < 60:
        return tr("Next break in {length}").format(length=minutes(status.latest_in_s))
    return tr("Next break in {from_min}–{to_min} min").format(
        from_min=round(status.earliest_in_s / 60), to_min=round(status.latest_in_s / 60)
    )


def tooltip(status: Status, now: datetime) -> str:
    """The state in words that stay true for minutes: times of day instead of lengths."""
    if status.card:
        return headline(status, now) if status.card == "emergency" else tr("A warning card stands")
    if status.state == "working" and not status.owed and status.latest_in_s >= 60:
        first = now + timedelta(seconds=status.earliest_in_s)
        last = now + timedelta(seconds=status.latest_in_s)
        if status.earliest_in_s < 60:
            return tr("Next break before {to_time}").format(to_time=clock_time(_five(last)))
        times = {"from_time": clock_time(_five(first)), "to_time": clock_time(_five(last))}
        return tr("Next break between {from_time} and {to_time}").format(**times)
    return headline(status, now)


def _five(moment: datetime) -> datetime:
    """To the nearest five minutes."""
    rest = timedelta(minutes=moment.minute % 5, seconds=moment.second)
    return moment - rest + (timedelta(minutes=5) if rest >= timedelta(minutes=2.5) else timedelta(0))


def detail(status: Status) -> str:
    """A second sentence where it helps; may be empty."""
    if status.card:
        return tr("The card says what to do, and what takes it away.")
    if status.missed:
        return tr("It has been {length} since your last break. Take one when it suits you.").format(
            length=minutes(status.since_break_s)
        )
    if status.state == "held" and status.owed:
        return tr("A break is waiting until that is over.")
    if status.state in ("working", "due", "prompting", "snoozed", "held") and status.since_break_s >= 60:
        return tr("{length} at the desk since your last break.").format(length=minutes(status.since_break_s))
    if status.state == "paused":
        return tr("Nothing will be offered, and the count stands still.")
    return ""


def refusal(code: str) -> str:
    """Why an answer could not be taken."""
    return {
        "nothing_offered": tr("No break is offered at the moment."),
        "not_paused": tr("NeckBreak is not paused."),
        "no_meeting": tr("You are in no meeting that NeckBreak knows of."),
        "not_off_today": tr("Breaks are not off for today."),
        "nothing_to_correct": tr("There is no absence to correct."),
        "already_breaking": tr("A break is already running."),
        "pause_in_the_past": tr("That time has passed already."),
        "no_break_runs": tr("No break is running."),
        "warning_card": tr("A warning card stands. Open NeckBreak to see what to do."),
        "no_plan": tr("There is no break of that length that suits your settings and the safety list."),
    }.get(code, tr("That is not possible right now."))
