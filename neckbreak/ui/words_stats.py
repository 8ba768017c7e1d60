"""What a period comes to, in words: plain lines for the command line. What there was nothing of is not mentioned.

Days are written as the command takes them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from neckbreak.core.adherence import Tally, change
from neckbreak.core.period import BadDay, Period
from neckbreak.ui.words import minutes


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("StatsWords", text)


def bad_day(bad: BadDay) -> str:
    """Why that is no period."""
    match bad.code:
        case "to_come":
            return tr("{day} is still to come.").format(day=bad.said[:40])
        case "order":
            return tr("The first day has to be before the last: {day} is after it.").format(day=bad.said[:40])
    return tr("“{day}” is not a day. Say, for example: neckbreak stats --from 2026-03-01 --to 2026-03-31.").format(
        day=bad.said[:40]
    )


def stats_lines(period: Period, now: Tally, before: Tally) -> list[str]:
    """The period and what it comes to, a line each, with the days before it in brackets where they say something."""
    if period.days == 1:
        head = period.first.isoformat()
    else:
        head = tr("{first} to {last}").format(first=period.first.isoformat(), last=period.last.isoformat())
    to_come = [tr("The days that are still to come are left out.")] if period.cut else []
    if not now.days:
        return [head, *to_come, tr("Nothing is recorded for this time. NeckBreak notes breaks and work while it runs.")]
    if before.days:
        was = tr("In brackets: the day before.") if period.days == 1 else tr("In brackets: the {n} days before.")
        head = tr("{period}. {note}").format(period=head, note=was.format(n=period.days))
    lines = [
        _line(tr("Breaks taken"), _count(now.breaks), _count(before.breaks)),
        _line(tr("Away on your own, which counts as a break"), _count(now.natural), _count(before.natural)),
        _line(tr("Offered"), _count(now.offered), _count(before.offered)),
        _line(tr("Of the offered, done"), _percent(now.share_done), _percent(before.share_done)),
        {
            "more": tr("A larger share of the offered breaks was done than before."),
            "less": tr("A smaller share of the offered breaks was done than before."),
            "same": tr("No clear difference in the share of the offered breaks that was done."),
        }.get(change(now, before), ""),
        _line(tr("Ended early"), _count(now.partial), _count(before.partial)),
        _line(tr("Skipped"), _skipped(now), _count(before.skipped)),
        _line(tr("Put off for a few minutes"), _count(now.later), _count(before.later)),
        _line(tr("Not answered"), _count(now.ignored), _count(before.ignored)),
        _line(tr("No good moment came"), _count(now.missed), _count(before.missed)),
        _line(tr("Work"), _length(now.work_s), _length(before.work_s)),
        _line(tr("Longest time without a break"), _length(now.longest_s), _length(before.longest_s)),
        _line(tr("Work in stretches of more than an hour"), _percent(now.share_long), _percent(before.share_long)),
        _line(tr("Moved"), _moved(now), _length(before.moved_s)),
        _line(tr("Days with strength"), _count(now.strength_days), _count(before.strength_days)),
    ]
    return [head, *to_come, *filter(None, lines)]


def skip_reason(reason: str) -> str:
    """Why a break was skipped, in a word or two; "" is no reason."""
    return {
        "in_call": tr("in a call"),
        "done_already": tr("done already"),
        "watched": tr("being watched"),
        "hurts": tr("it hurts"),
        "not_now": tr("not now"),
    }.get(reason, tr("no reason"))


def _line(label: str, now: str, before: str) -> str:
    if not now:
        return ""
    if not before:
        return tr("{label}: {value}").format(label=label, value=now)
    return tr("{label}: {value} ({before})").format(label=label, value=now, before=before)


def _count(number: int) -> str:
    return QLocale().toString(number) if number else ""


def _percent(share: float | None) -> str:
    return tr("{n} %").format(n=round(share * 100)) if share else ""


def _length(seconds: float) -> str:
    return minutes(seconds) if seconds else ""


def _skipped(each: Tally) -> str:
    reasons = [
        tr("{reason} {n}").format(reason=skip_reason(reason), n=_count(n))
        for reason, n in sorted(each.skipped_for.items(), key=lambda item: (-item[1], item[0]))
    ]
    if not any(each.skipped_for):
        return _count(each.skipped)
    return tr("{n}; {reasons}").format(n=_count(each.skipped), reasons=", ".join(reasons))


def _moved(each: Tally) -> str:
    if not each.left_s and not each.right_s:
        return _length(each.moved_s)
    return tr("{length}; left {left}, right {right}").format(
        length=_length(each.moved_s), left=minutes(each.left_s), right=minutes(each.right_s)
    )
