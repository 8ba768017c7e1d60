"""What a stretch of time came to, in a few plain sentences. What there was not is left out, never counted as zero."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from neckbreak.core.adherence import ENOUGH_OFFERS, Tally
from neckbreak.ui import words
from neckbreak.ui.history import words_history as told

UNEVEN = 0.15
"""Sides that differ by less than this share of both are about even."""


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("HistorySummary", text)


def headline(tally: Tally) -> str:
    """How many breaks there were, guided ones, which a goal counts, and one's own; without any how much work."""
    if not tally.natural and not tally.breaks:
        return tr("{length} of work").format(length=words.minutes(tally.work_s)) if tally.work_s >= 60 else ""
    if not tally.natural:
        return told.breaks(tally.breaks)
    if not tally.breaks:
        return tr("1 break of your own") if tally.natural == 1 else tr("{n} breaks of your own").format(n=tally.natural)
    guided = tr("1 guided break") if tally.breaks == 1 else tr("{n} guided breaks").format(n=tally.breaks)
    return tr("{guided}, {n} of your own").format(guided=guided, n=tally.natural)


def lines(tally: Tally, change: str = "same") -> list[str]:
    """The rest, a sentence each; `change` of the share done is a code of `adherence.change`."""
    found = [f"{_share(tally)}{_change(change)}", _moved(tally), _spells(tally), _strength(tally)]
    return [each for each in found if each]


def _share(tally: Tally) -> str:
    share = tally.share_done
    if share is None or not tally.offered_done:
        return ""
    counts = {"offered": told.breaks(tally.offered), "done": tally.offered_done}
    if tally.offered < ENOUGH_OFFERS:
        return tr("Of {offered} offered, {done} done to the end.").format(**counts)
    return tr("Of {offered} offered, {done} done to the end: {percent} %. About half is a good week.").format(
        percent=round(100 * share), **counts
    )


def _change(code: str) -> str:
    """Only what is more than chance is named."""
    told_ = {
        "more": tr("That is a larger share than in the four weeks before."),
        "less": tr("That is a smaller share than in the four weeks before; weeks differ."),
    }.get(code, "")
    return f" {told_}" if told_ else ""


def _moved(tally: Tally) -> str:
    if tally.moved_s < 1:
        return ""
    moved = tr("{length} of movement.").format(length=words.seconds_words(tally.moved_s))
    sides = tally.left_s + tally.right_s
    if sides < 1:
        return moved
    if abs(tally.left_s - tally.right_s) <= UNEVEN * sides:
        return tr("{moved} Left and right got about the same.").format(moved=moved)
    return tr("{moved} Left {left}, right {right}.").format(
        moved=moved, left=told.length(tally.left_s), right=told.length(tally.right_s)
    )


def _spells(tally: Tally) -> str:
    if tally.longest_s < 60:
        return ""
    longest = tr("The longest spell of work without a break: {length}.").format(length=words.minutes(tally.longest_s))
    share = tally.share_long
    if not share:
        return longest
    return tr("{longest} {percent} % of work was in spells of over an hour.").format(
        longest=longest, percent=max(1, round(100 * share))
    )


def _strength(tally: Tally) -> str:
    if not tally.strength_days:
        return ""
    if tally.strength_days == 1:
        return tr("Strength on 1 day.")
    return tr("Strength on {n} days.").format(n=tally.strength_days)
