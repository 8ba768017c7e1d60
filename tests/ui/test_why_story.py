"""What belongs together is one line, ends say how long it took, and no length is told that may be wrong."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from neckbreak.storage.reading import DecisionRow
from neckbreak.ui.why_story import why_lines
from tests.ui.samples import DECISIONS, at

MIC = {"reasons": "microphone"}


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def row(hour, minute, code, second=0, /, **params):
    return DecisionRow(at(hour, minute) + timedelta(seconds=second), code, params)


STORIES = {
    "a lull": (
        [row(9, 30, "waits_for_lull", work_s=1800), row(9, 46, "offered", why="lull", work_s=2760)],
        ["09:46  Break offered after 46 min: you paused for a moment; it had waited 16 min"],
    ),
    "a lull that was there at once": (
        [row(9, 30, "waits_for_lull", work_s=1800), row(9, 30, "offered", 1, why="back", work_s=1800)],
        ["09:30  Break offered after 30 min: you had just come back"],
    ),
    "still waiting": (
        [row(9, 30, "waits_for_lull", work_s=1800)],
        ["09:30  A break is due and waits for a quiet moment"],
    ),
    "a call, then typing": (
        [
            row(14, 2, "held", **MIC),
            row(14, 31, "waits_for_lull", work_s=3600),
            row(14, 31, "offered", 20, why="after_hold", work_s=3620),
        ],
        [
            "14:02  Held back: your microphone is in use",
            "14:31  Held back no longer, after 29 min; the break waits for a quiet moment",
            "14:31  Break offered after 1 h: it was owed, and you paused for a moment; it had waited 20 s",
        ],
    ),
    "a call that ends in a lull": (
        [
            row(14, 2, "held", **MIC),
            row(14, 31, "waits_for_lull", work_s=3600),
            row(14, 31, "offered", 1, why="after_hold", work_s=3600),
        ],
        [
            "14:02  Held back: your microphone is in use",
            "14:31  Break offered after 1 h: it had been held back for 29 min",
        ],
    ),
    "one thing after another": (
        [
            row(14, 2, "held", **MIC),
            row(14, 5, "held", **MIC),
            row(14, 12, "held", reasons="microphone,camera"),
            row(14, 32, "released"),
        ],
        [
            "14:02  Held back: your microphone is in use",
            "14:12  Still held back: your microphone is in use, your camera is in use",
            "14:32  Held back no longer, after 30 min",
        ],
    ),
    "a hold from the day before": (
        [row(0, 10, "released"), row(0, 20, "offered", why="after_hold", work_s=2700)],
        [
            "00:10  Nothing holds the break back any more",
            "00:20  Break offered after 45 min: what it waited for was over",
        ],
    ),
    "asleep in a call": (
        [row(14, 2, "held", **MIC), row(14, 30, "slept", seconds=1200), row(14, 31, "released")],
        [
            "14:02  Held back: your microphone is in use",
            "14:30  The computer slept for 20 min; that is not counted as work",
            "14:31  Nothing holds the break back any more",
        ],
    ),
    "the clock was changed while it waited": (
        [
            row(9, 30, "waits_for_lull", work_s=1800),
            row(8, 31, "clock_changed", seconds=-3600),
            row(8, 33, "offered", why="lull", work_s=2000),
        ],
        [
            "09:30  A break is due and waits for a quiet moment",
            "08:31  The clock was changed; nothing is offered for a minute",
            "08:33  Break offered after 33 min: you paused for a moment",
        ],
    ),
    "lunch": (
        [row(12, 10, "away"), row(12, 48, "back", seconds=2580)],
        ["12:48  You were away for 43 min, and that counted as a break"],
    ),
    "lunch with the lid closed": (
        [row(12, 48, "slept", seconds=2400), row(12, 48, "away"), row(12, 48, "back", seconds=2580)],
        ["12:48  You were away for 43 min, and that counted as a break"],
    ),
    "a walk from a locked screen": (
        [
            row(12, 5, "locked"),
            row(12, 10, "away", seconds=300, rest=1.0),
            row(12, 11, "slept", seconds=60),
            row(12, 48, "back", seconds=2580),
            row(12, 48, "unlocked"),
        ],
        ["12:48  You were away for 43 min, and that counted as a break"],
    ),
    "away without having worked": (
        [row(12, 10, "away", seconds=300, rest=0.0), row(12, 48, "back", seconds=2580)],
        ["12:48  You were away for 43 min"],
    ),
    "locked for a moment": (
        [row(12, 5, "locked"), row(12, 5, "unlocked", 40)],
        ["12:05  The screen was locked for 40 s"],
    ),
    "locked while it waited": (
        [row(12, 0, "waits_for_lull"), row(12, 5, "locked"), row(12, 6, "offered", why="back", work_s=2700)],
        [
            "12:00  A break is due and waits for a quiet moment",
            "12:05  The screen was locked",
            "12:06  Break offered after 45 min: you had just come back",
        ],
    ),
    "away and locked still": (
        [row(12, 5, "locked"), row(12, 10, "away", seconds=300, rest=0.0), row(12, 11, "slept", seconds=60)],
        ["12:10  You left"],
    ),
    "a call that lasts too long": (
        [
            row(9, 0, "held", **MIC),
            row(9, 45, "owed", work_s=2700),
            row(11, 0, "missed", why="ceiling"),
            row(11, 30, "released", then="working"),
        ],
        [
            "09:00  Held back: your microphone is in use",
            "09:45  A break is due; it waits until that is over",
            "11:00  The break waited too long and is let go; the icon reminds you instead",
            "11:30  Held back no longer, after 2 h 30 min",
        ],
    ),
    "the end of the day": (
        [row(17, 0, "off_hours", until=(at(9, 0) + timedelta(days=1)).isoformat())],
        ["17:00  Your time off began; nothing is offered until tomorrow, 09:00"],
    ),
    "still away": ([row(12, 10, "away")], ["12:10  You left: that counts as a break"]),
    "a meeting by hand": (
        [
            row(15, 0, "meeting", until=(at(15, 30)).isoformat()),
            row(15, 0, "held", 4, reasons="meeting"),
            row(15, 20, "meeting_over"),
            row(15, 20, "released"),
        ],
        [
            "15:00  In a meeting until 15:30, you said",
            "15:20  The meeting is over, you said",
            "15:20  Held back no longer, after 20 min",
        ],
    ),
    "a pause": (
        [
            row(16, 0, "paused", until=(at(8, 0) + timedelta(days=1)).isoformat()),
            row(16, 40, "resumed"),
            row(16, 40, "pause_over", seconds=2400),
        ],
        ["16:00  Paused by you until tomorrow, 08:00", "16:40  You ended the pause after 40 min"],
    ),
    "a pause that ends by itself": (
        [row(16, 40, "pause_over", seconds=2400)],
        ["16:40  The pause is over; it lasted 40 min"],
    ),
    "not today": ([row(17, 0, "not_today"), row(17, 0, "off_hours")], ["17:00  Not today, you said"]),
    "a break": (
        [row(9, 46, "break_started", plan="30-A", own=0.0), row(9, 47, "break_ended", outcome="done", how="finished")],
        ["09:47  Break done"],
    ),
    "a break of one's own": (
        [row(9, 46, "break_started", plan="30-A", own=1.0), row(9, 47, "break_ended", outcome="partial", how="closed")],
        ["09:46  Break started by you", "09:47  Break ended early"],
    ),
}


@pytest.mark.parametrize(("rows", "lines"), STORIES.values(), ids=STORIES)
def test_stories(rows, lines):
    assert why_lines(rows) == lines


def test_a_day_of_many_rows_is_shorter_as_a_story_and_loses_no_ending():
    lines = why_lines(DECISIONS)

    assert len(lines) == len(DECISIONS) - 1
    assert [line.split("  ")[0] for line in lines] == ["09:43", "09:45", "10:30", "11:28", "12:10", "12:48", "13:50"]
