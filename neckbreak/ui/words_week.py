"""The week in words: the goal, what got done, what hurt, and whether discomfort has changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from neckbreak.core.adherence import Tally
from neckbreak.core.checkin import Trend
from neckbreak.ui import words
from neckbreak.ui.words_movements import movement_name

MOST_MOVEMENTS = 4


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("WeekWords", text)


def number(value: float) -> str:
    """With one decimal at most."""
    return QLocale().toString(float(value), "f", 0 if float(value).is_integer() else 1)


def goal_line(breaks: int, goal: int, own: str) -> str:
    """How the week stands to the user's own goal, in his own words; empty with neither a goal nor a break."""
    if not goal:
        told = breaks_words(breaks) if breaks else ""
        return tr("{breaks} this week").format(breaks=told) if told else ""
    if not breaks:
        told = tr("Your goal this week: {goal}").format(goal=breaks_words(goal))
    elif breaks <= goal:
        told = tr("{n} of {goal} this week").format(n=breaks, goal=breaks_words(goal))
    else:
        told = tr("{breaks} this week; {goal} was your goal").format(breaks=breaks_words(breaks), goal=goal)
    return f"{told} – {own}" if own else told


def own_goal(goal: int, own: str) -> str:
    """The user's goal in his number and words; empty without one."""
    if not goal:
        return own
    told = tr("{goal} in a week").format(goal=breaks_words(goal))
    return f"{told} – {own}" if own else told


def breaks_words(count: int) -> str:
    """ "1 break", "12 breaks"."""
    return tr("1 break") if count == 1 else tr("{n} breaks").format(n=count)


def trend_words(trend: Trend) -> str:
    """Whether the average discomfort of the last four weeks is another one than before; a change that may be noise is
    none.
    """
    if trend.now is None:
        return tr("A trend takes answers in three of four weeks.")
    now = number(trend.now)
    if trend.before is None:
        return tr(
            "Discomfort over the last four weeks: {now} of 10 on average. It takes as long again to compare."
        ).format(now=now)
    told = {
        "lower": tr("Discomfort is lower than in the four weeks before: {now} of 10 on average, {before} before."),
        "higher": tr("Discomfort is higher than in the four weeks before: {now} of 10 on average, {before} before."),
    }.get(
        trend.code,
        tr("Discomfort is about the same as in the four weeks before: {now} of 10 on average, {before} before."),
    )
    return told.format(now=now, before=number(trend.before))


def done_words(tally: Tally, weeks: int) -> list[str]:
    """What got done in some weeks, without what did not."""
    lines = []
    if tally.breaks:
        guided = tr("1 guided break") if tally.breaks == 1 else tr("{n} guided breaks").format(n=tally.breaks)
        each = number(round(tally.breaks / weeks, 0 if tally.breaks >= weeks else 1))
        lines.append(tr("{breaks}, about {n} a week").format(breaks=guided, n=each))
    else:
        lines.append(
            tr("No guided breaks in these weeks. Fewer or shorter ones, or another time, may suit you better.")
        )
    if tally.offered and tally.offered_done:
        lines.append(
            tr("{done} of {offered} offered breaks done to the end; about half is a good share").format(
                done=tally.offered_done, offered=tally.offered
            )
        )
    if tally.natural:
        lines.append(tr("{n} times you got up on your own, which counts as well").format(n=tally.natural))
    if tally.moved_s >= 60:
        lines.append(tr("{length} of movement").format(length=words.minutes(tally.moved_s)))
    return lines


def hurt_words(hurt: Mapping[str, int]) -> list[str]:
    """Which movements were uncomfortable how often, the most often first."""
    if not hurt:
        return [tr("Nothing was noted as uncomfortable.")]
    often = sorted(hurt.items(), key=lambda each: (-each[1], each[0]))
    lines = [
        tr("{movement}: once").format(movement=movement_name(movement))
        if count == 1
        else tr("{movement}: {n} times").format(movement=movement_name(movement), n=count)
        for movement, count in often[:MOST_MOVEMENTS]
    ]
    more = len(often) - MOST_MOVEMENTS
    return [*lines, more_words(more)] if more > 0 else lines


def more_words(count: int) -> str:
    """What stands for the rest of a list."""
    return tr("and {n} more").format(n=count)


def counted(movements: Iterable[str]) -> dict[str, int]:
    """How often each comes."""
    found: dict[str, int] = {}
    for each in movements:
        found[each] = found.get(each, 0) + 1
    return found
