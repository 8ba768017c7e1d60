"""The day so far on Today: what was good about it, and each break."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from neckbreak.core.records import Outcome
from neckbreak.storage.reading import BreakRow, Counts
from neckbreak.ui import words
from neckbreak.ui.page import column, pile_card, text
from neckbreak.ui.timed_lines import TimedLines
from neckbreak.ui.words_movements import movement_name


class DayList(QFrame):
    """A card of sums and breaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = text(self.tr("Today"), role="heading", factor=1.15, strong=True)
        self._sums = text(factor=1.1)
        self._more = text(role="muted")
        self._nothing_yet, self._no_breaks = text(role="muted"), text(role="muted")
        self._no_breaks.setText(self.tr("No break yet today. Getting up on your own counts just as well."))
        self._breaks = TimedLines()
        pile_card(self, column(6, title, self._sums, self._more, self._nothing_yet, self._no_breaks), self._breaks)

    def show_window(self, earliest_s: float, latest_s: float) -> None:
        """The user's window, in seconds of work."""
        self._nothing_yet.setText(
            self.tr(
                "No break yet today. The first is offered after {earliest} to {latest} of work; "
                "getting up on your own counts just as well."
            ).format(earliest=words.minutes(earliest_s), latest=words.minutes(latest_s))
        )

    def show_day(self, counts: Counts, breaks: Sequence[BreakRow]) -> None:
        """The day's numbers and breaks."""
        sums, more = day_words(counts), rest_words(counts)
        self._sums.setText(sums)
        self._sums.setVisible(bool(sums))
        self._more.setText(more)
        self._more.setVisible(bool(more))
        none, offered = not sums and not breaks, bool(counts.prompted or more)
        self._nothing_yet.setVisible(none and not offered)
        self._no_breaks.setVisible(none and offered)
        lines = []
        for row in sorted(breaks, key=lambda each: each.started, reverse=True):
            names = dict.fromkeys(movement_name(part.movement) for part in row.parts)
            lines.append((words.clock_time(row.started), ", ".join(names) or self.tr("Break"), ending_words(row)))
        self._breaks.show_lines(lines)


def day_words(counts: Counts) -> str:
    """What was good about the day, or nothing."""
    done = counts.done + counts.self_
    parts = []
    if done:
        parts.append(words.tr("1 break done") if done == 1 else words.tr("{n} breaks done").format(n=done))
    if counts.partial:
        n = counts.partial
        parts.append(words.tr("1 shorter break") if n == 1 else words.tr("{n} shorter breaks").format(n=n))
    if counts.natural:
        n = counts.natural
        parts.append(words.tr("1 natural break") if n == 1 else words.tr("{n} natural breaks").format(n=n))
    return " · ".join(parts)


def rest_words(counts: Counts) -> str:
    """What else became of the day's offers, without judging it; or nothing."""
    parts = []
    if counts.later:
        n = counts.later
        parts.append(words.tr("put off once") if n == 1 else words.tr("put off {n} times").format(n=n))
    if counts.skipped:
        parts.append(words.tr("{n} skipped").format(n=counts.skipped))
    if counts.ignored:
        parts.append(words.tr("{n} not answered").format(n=counts.ignored))
    if counts.missed:
        parts.append(words.tr("{n} without a good moment").format(n=counts.missed))
    return words.tr("Also: {list}").format(list=", ".join(parts)) if parts else ""


def ending_words(row: BreakRow) -> str:
    """How a break went, in a few words."""
    if row.outcome is None:
        return words.tr("running")
    length = words.seconds_words(row.actual_s)
    if row.outcome is Outcome.DONE:
        return words.tr("{length}, done").format(length=length)
    if row.how == "hurts":
        return words.tr("{length}, stopped because it hurt").format(length=length)
    return words.tr("{length}, ended early").format(length=length)
