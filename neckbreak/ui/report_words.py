"""The report in words: what the page for the physiotherapist says, as finished lines.

Numbers are told without judging them; what there was nothing of is not mentioned.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from neckbreak.core.adherence import Tally
from neckbreak.core.checkin import CheckIn
from neckbreak.storage.weeks import Moved, Said
from neckbreak.ui.words import minutes
from neckbreak.ui.words_movements import movement_name
from neckbreak.ui.words_safety import sign_words
from neckbreak.ui.words_stats import skip_reason
from neckbreak.ui.words_week import number

_MORE = "– "


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("Report", text)


def day_words(day: date) -> str:
    """ "12 Oct 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def short_day(day: date) -> str:
    """ "12 Oct"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")


def period_words(first: date, last: date, weeks: int) -> str:
    """The days that the page is about."""
    told = tr("{first} to {last} ({n} weeks)") if weeks != 1 else tr("{first} to {last}")
    return told.format(first=day_words(first), last=day_words(last), n=weeks)


def adherence_rows(each: Tally, *, reasons: bool) -> list[tuple[str, str]]:
    """What was offered and what became of it, as label and value; a label alone says more about the line above it.

    `reasons` tells why breaks were skipped.
    """
    share = each.share_done
    done = tr("{n} ({share} %)").format(n=each.offered_done, share=round(100 * share)) if share else ""
    long = each.share_long
    rows = [
        (tr("Breaks offered"), _count(each.offered)),
        (tr("of these done to the end"), done),
        (tr("Ended early"), _count(each.partial)),
        (tr("Started by the user"), _count(each.self_)),
        (tr("Left the desk unprompted"), _count(each.natural)),
        (tr("Skipped"), _count(each.skipped)),
        (_reasons(each) if reasons else "", ""),
        (tr("Not answered"), _count(each.ignored)),
        (tr("No good moment came"), _count(each.missed)),
        (tr("Put off for a few minutes"), _count(each.later)),
        (tr("Days at the desk"), _count(each.days)),
        (tr("Moved in breaks"), minutes(each.moved_s) if each.moved_s else ""),
        (tr("Days with strength"), _count(each.strength_days)),
        (tr("Longest work without a break"), minutes(each.longest_s) if each.longest_s else ""),
        (tr("Work in stretches of more than an hour"), tr("{n} %").format(n=round(100 * long)) if long else ""),
    ]
    return [(label, value) for label, value in rows if value or label.startswith(_MORE)]


def _count(value: int) -> str:
    return QLocale().toString(value) if value else ""


def _reasons(each: Tally) -> str:
    if not any(each.skipped_for):
        return ""
    often = sorted(each.skipped_for.items(), key=lambda item: (-item[1], item[0]))
    return _MORE + ", ".join(tr("{reason} {n}").format(reason=skip_reason(reason), n=n) for reason, n in often)


def moved_row(each: Moved) -> tuple[str, str, str, str]:
    """A movement's name, in how many breaks, how long, and how long on each side."""
    sides = ""
    if each.left_s or each.right_s:
        sides = tr("left {left}, right {right}").format(left=_played(each.left_s), right=_played(each.right_s))
    return movement_name(each.movement), tr("{n}×").format(n=each.breaks), _played(each.seconds), sides


def _played(seconds: float) -> str:
    minutes_, rest = divmod(round(seconds), 60)
    return f"{minutes_}:{rest:02}"


def moved_heads() -> tuple[str, str, str, str]:
    """The heads of these columns."""
    return tr("Movement"), tr("In breaks"), tr("Minutes"), tr("Sides")


def asked_lines(checkins: Sequence[CheckIn]) -> list[str]:
    """The weekly answers of the period as means."""
    lines = []
    for values, told in (
        ([each.average for each in checkins if each.average is not None], tr("Average of a week: {mean} of 10")),
        ([each.days for each in checkins if each.days is not None], tr("Days with discomfort: {mean} of 7")),
        ([each.hindrance for each in checkins if each.hindrance is not None], tr("In the way of work: {mean} of 10")),
    ):
        if values:
            mean = told.format(mean=number(round(sum(values) / len(values), 1)))
            lines.append(tr("{mean} (mean of {n})").format(mean=mean, n=len(values)) if len(values) > 1 else mean)
    return lines


def reaction_lines(said: Said) -> list[str]:
    """What movements did, the most often first: "Chin tuck: sore 2×, sharp 1×"."""
    kinds = {
        "sore": tr("sore {n}×"),
        "sharp": tr("sharp or worse than usual {n}×"),
        "nerve": tr("tingling, weak, dizzy, sight or speech {n}×"),
        "rose": tr("more discomfort afterwards {n}×"),
        "unsettled": tr("not over the next day {n}×"),
    }
    found: dict[str, list[tuple[str, int]]] = {}
    for movement, kind, count in said.reactions:
        found.setdefault(movement, []).append((kind, count))
    often = sorted(found.items(), key=lambda item: (-sum(count for _, count in item[1]), item[0]))
    return [
        f"{movement_name(movement)}: " + ", ".join(kinds.get(kind, kind).format(n=count) for kind, count in told)
        for movement, told in often
    ]


def card_lines(said: Said) -> list[str]:
    """Which warning signs were ticked when."""
    urgencies = {
        "emergency": tr("emergency"),
        "same_day": tr("to be examined the same day"),
        "appointment": tr("to make an appointment"),
    }
    return [
        tr("{day}, {urgency}: {signs}").format(
            day=day_words(day),
            urgency=urgencies.get(urgency, urgency),
            signs="; ".join(sign_words(code) for code in codes if code in _known()),
        )
        for day, urgency, codes in reversed(said.cards)
    ]


def _known() -> frozenset[str]:
    from neckbreak.core.safety import SIGNS

    return frozenset(sign.code for sign in SIGNS)


def note_lines(checkins: Sequence[CheckIn]) -> list[str]:
    """The user's own lines, the newest first."""
    return [f"{short_day(each.at.date())}: {each.note}" for each in reversed(checkins) if each.note]


def is_and_is_not(*, workplace: bool) -> str:
    """What the program is, what it is not, and what the numbers can say."""
    told = tr(
        "NeckBreak offers short breaks at the computer and guides through general movements. It gives general "
        "information, no medical advice, no diagnosis and no treatment, and it examines nobody. The numbers come from "
        "this computer alone: what was done elsewhere is not in them, and a played movement is not one that was seen."
    )
    if workplace:
        return told + " " + tr("Discomfort, notes and reasons are left out of this page.")
    return (
        told
        + " "
        + tr("Discomfort is what the user entered, in our own questions; single numbers vary by about 4 of 10.")
    )


def not_reviewed() -> str:
    """What has to be said."""
    return tr("No physiotherapist has reviewed this yet.")
