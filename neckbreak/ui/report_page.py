"""One A4 page for the physiotherapist, laid out so that it is always one page.

The page is measured before it is drawn: where it would be too long, notes get shorter, then the longest list loses its
last lines ("and n more"), and where even that is not enough the text gets smaller.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from neckbreak.core.adherence import Tally
from neckbreak.core.checkin import CheckIn
from neckbreak.storage.weeks import Moved, Said
from neckbreak.ui import report_words
from neckbreak.ui.report_pictures import discomfort_picture, week_bars
from neckbreak.ui.report_sheet import PALE, SOFT, Sheet
from neckbreak.ui.words_week import more_words

LEFT, TOP, WIDTH, BOTTOM = 16.0, 14.0, 178.0, 283.0
"""Millimetres on A4."""
HALF = 86.0
GAP, PART = 1.4, 4.2
SMALLEST = 0.5
"""Of the usual size; with that everything fits."""


@dataclass(frozen=True, slots=True)
class Told:
    """What goes on the page."""

    first: date
    last: date
    weeks: Mapping[date, Tally]
    """By Monday, all of the period."""
    total: Tally
    moved: Sequence[Moved]
    said: Said
    checkins: Sequence[CheckIn]
    """Those that were answered."""
    trend: str
    goal: str
    workplace: bool
    made: str
    """When and by which version."""


@dataclass(frozen=True, slots=True)
class Room:
    """How many lines of each list, and lines of each note."""

    movements: int = 16
    reactions: int = 8
    cards: int = 4
    notes: int = 8
    note_lines: int = 3


LEAST = Room(3, 2, 1, 1, 1)


def fit(told: Told, sheet: Callable[[float], Sheet]) -> tuple[Room, float]:
    """The most that fits on the page: room, and the size of the text. `sheet` measures at a size."""
    room, scale = Room(), 1.0
    while compose(told, sheet(scale), room) > BOTTOM:
        lengths = {
            "movements": len(told.moved),
            "reactions": len({movement for movement, _, _ in told.said.reactions}),
            "cards": len(told.said.cards),
            "notes": sum(1 for each in told.checkins if each.note),
        }
        spare = {
            name: min(length, getattr(room, name)) - getattr(LEAST, name)
            for name, length in lengths.items()
            if min(length, getattr(room, name)) > getattr(LEAST, name)
        }
        if room.note_lines > LEAST.note_lines:
            room = replace(room, note_lines=room.note_lines - 1)
        elif spare:
            name = max(spare, key=lambda each: spare[each])
            room = replace(room, **{name: min(lengths[name], getattr(room, name)) - 1})
        elif scale > SMALLEST:
            scale -= 0.05
        else:
            break
    return room, scale


def compose(told: Told, sheet: Sheet, room: Room) -> float:
    """Write the page; returns where it ends."""
    y = _head(told, sheet, TOP)
    y = _adherence(told, sheet, y)
    y = _movements(told, sheet, y, room.movements)
    if not told.workplace:
        y = _discomfort(told, sheet, y)
        left = _list(
            sheet,
            LEFT,
            y,
            HALF,
            report_words.tr("What hurt or was uncomfortable"),
            report_words.reaction_lines(told.said),
            room.reactions,
        )
        right = _list(
            sheet,
            LEFT + WIDTH - HALF,
            y,
            HALF,
            report_words.tr("Warning signs ticked"),
            report_words.card_lines(told.said),
            room.cards,
            6,
        )
        y = max(left, right)
        notes = report_words.note_lines(told.checkins)
        y = _list(sheet, LEFT, y, WIDTH, report_words.tr("Notes"), notes, room.notes, room.note_lines)
    return _foot(told, sheet, y)


def _head(told: Told, sheet: Sheet, y: float) -> float:
    y += sheet.text(LEFT, y, WIDTH, report_words.tr("Breaks at the desk"), points=15, bold=True, most=1)
    weeks = len(told.weeks)
    y += sheet.text(LEFT, y, WIDTH, report_words.period_words(told.first, told.last, weeks), points=9.5, most=2)
    if told.goal:
        y += sheet.text(LEFT, y, WIDTH, report_words.tr("The user's own goal: {goal}").format(goal=told.goal), most=2)
    y += GAP
    sheet.rule(LEFT, y, WIDTH)
    return y + GAP * 1.5


def _adherence(told: Told, sheet: Sheet, y: float) -> float:
    rows = report_words.adherence_rows(told.total, reasons=not told.workplace)
    y += _title(sheet, LEFT, y, WIDTH, report_words.tr("What was offered and done"))
    if not rows:
        nothing = report_words.tr("Nothing is recorded for this time.")
        return y + sheet.text(LEFT, y, WIDTH, nothing, ink=SOFT) + PART
    at = y
    for label, value in rows:
        if not value:
            at += sheet.text(LEFT + 3, at, HALF * 0.97 - 3, label, ink=SOFT, most=4) + 0.4
            continue
        tall = sheet.text(LEFT, at, HALF * 0.56, label)
        tall = max(tall, sheet.text(LEFT + HALF * 0.59, at, HALF * 0.38, value, bold=True, most=2))
        at += tall + 0.4
    picture = week_bars(sheet, LEFT + WIDTH - HALF, y, HALF, told.weeks)
    return max(at, picture) + PART


def _movements(told: Told, sheet: Sheet, y: float, most: int) -> float:
    if not told.moved:
        return y
    y += _title(sheet, LEFT, y, WIDTH, report_words.tr("Movements"))
    columns = ((LEFT, 72.0, False), (LEFT + 74, 18.0, True), (LEFT + 94, 20.0, True), (LEFT + 118, 44.0, False))
    shown = told.moved[:most]
    for number, cells in enumerate([report_words.moved_heads(), *map(report_words.moved_row, shown)]):
        ink = SOFT if number == 0 else "#000000"
        tall = sheet.line_height()
        for (x, width, right), words in zip(columns, cells, strict=True):
            sheet.text(x, y, width, words, ink=ink, most=1, right=right)
        if number and (shown[number - 1].left_s or shown[number - 1].right_s):
            _balance(sheet, LEFT + 163, y + tall / 2, 15.0, shown[number - 1])
        y += tall + 0.3
    rest = len(told.moved) - len(shown)
    if rest > 0:
        y += sheet.text(LEFT, y, WIDTH, more_words(rest), ink=SOFT)
    return y + PART


def _balance(sheet: Sheet, x: float, y: float, width: float, moved: Moved) -> None:
    """Left and right of the middle, the longer one fills its half."""
    longest, middle = max(moved.left_s, moved.right_s), x + width / 2
    for seconds, sign in ((moved.left_s, -1), (moved.right_s, 1)):
        length = width / 2 * seconds / longest
        sheet.box(middle - length if sign < 0 else middle, y - 0.9, length, 1.8, "#777777")
    sheet.line(middle, y - 1.4, middle, y + 1.4)


def _discomfort(told: Told, sheet: Sheet, y: float) -> float:
    if not told.checkins and not told.said.ratings:
        return y
    y += _title(sheet, LEFT, y, WIDTH, report_words.tr("Discomfort, as entered"))
    at = y
    for line in (*report_words.asked_lines(told.checkins), told.trend):
        at += sheet.text(LEFT, at, HALF - 4, line) + 0.4
    picture = discomfort_picture(
        sheet, LEFT + WIDTH - HALF, y, HALF, (told.first, told.last), told.checkins, told.said.ratings
    )
    return max(at, picture) + PART


def _list(
    sheet: Sheet, x: float, y: float, width: float, title: str, lines: Sequence[str], most: int, each_most: int = 3
) -> float:
    if not lines:
        return y
    y += _title(sheet, x, y, width, title)
    for line in lines[:most]:
        y += sheet.text(x, y, width, line, most=each_most) + 0.4
    if len(lines) > most:
        y += sheet.text(x, y, width, more_words(len(lines) - most), ink=SOFT)
    return y + PART


def _title(sheet: Sheet, x: float, y: float, width: float, words: str) -> float:
    return sheet.text(x, y, width, words, points=10, bold=True, most=2) + 0.8


def _foot(told: Told, sheet: Sheet, y: float) -> float:
    about = report_words.is_and_is_not(workplace=told.workplace)
    last = report_words.not_reviewed() + " " + told.made
    height = _foot_lines(sheet.measuring(), 0.0, about, last)
    begins = max(y, BOTTOM - height)
    return _foot_lines(sheet, begins, about, last)


def _foot_lines(sheet: Sheet, y: float, about: str, last: str) -> float:
    sheet.rule(LEFT, y, WIDTH, ink=PALE)
    y += GAP
    y += sheet.text(LEFT, y, WIDTH, about, points=7.5, ink=SOFT)
    return y + sheet.text(LEFT, y + 0.4, WIDTH, last, points=7.5, bold=True) + 0.4
