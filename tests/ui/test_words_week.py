"""The week in words, without a word about what was not done."""

from __future__ import annotations

import pytest

from neckbreak.core.adherence import Tally
from neckbreak.core.checkin import Trend
from neckbreak.ui.words_week import done_words, goal_line, hurt_words, own_goal, trend_words


@pytest.mark.parametrize(
    ("breaks", "goal", "own", "line"),
    [
        (12, 15, "before I pick up the phone", "12 of 15 breaks this week – before I pick up the phone"),
        (0, 15, "", "Your goal this week: 15 breaks"),
        (0, 1, "", "Your goal this week: 1 break"),
        (15, 15, "", "15 of 15 breaks this week"),
        (17, 15, "", "17 breaks this week; 15 was your goal"),
        (1, 0, "left over", "1 break this week"),
        (0, 0, "left over", ""),
    ],
)
def test_the_goal(qapp, breaks, goal, own, line):
    assert goal_line(breaks, goal, own) == line


def test_the_goal_in_the_look_back(qapp):
    assert own_goal(15, "at the kettle") == "15 breaks in a week – at the kettle"
    assert own_goal(15, "") == "15 breaks in a week"
    assert own_goal(0, "at the kettle") == "at the kettle"


@pytest.mark.parametrize(
    ("trend", "part"),
    [
        (Trend("too_few"), "takes answers in three of four weeks"),
        (Trend("too_few", 3.25), "3.3 of 10 on average. It takes as long"),
        (Trend("lower", 2, 4), "lower than in the four weeks before: 2 of 10 on average, 4 before"),
        (Trend("higher", 4.5, 2.25), "higher than in the four weeks before: 4.5 of 10"),
        (Trend("same", 3, 3.5), "about the same"),
    ],
)
def test_the_trend(qapp, trend, part):
    assert part in trend_words(trend)


def test_what_got_done_has_no_zeros(qapp):
    assert done_words(Tally(offered=9, skipped=9), 5) == [
        "No guided breaks in these weeks. Fewer or shorter ones, or another time, may suit you better."
    ]
    full = done_words(Tally(offered=180, offered_done=96, done=96, self_=7, partial=4, natural=31, moved_s=5400), 5)
    assert full == [
        "107 guided breaks, about 21 a week",
        "96 of 180 offered breaks done to the end; about half is a good share",
        "31 times you got up on your own, which counts as well",
        "1 h 30 min of movement",
    ]
    assert done_words(Tally(done=2), 5) == ["2 guided breaks, about 0.4 a week"]


def test_what_was_uncomfortable_is_counted_and_cut(qapp):
    assert hurt_words({}) == ["Nothing was noted as uncomfortable."]
    told = hurt_words({"chin-tuck": 1, "neck-turns": 3, "wall-slides": 1, "chest-opener": 1, "shoulder-shrug": 2})
    assert told == [
        "Head turns: 3 times",
        "Shoulder shrug: 2 times",
        "Chest opener: once",
        "Chin tuck: once",
        "and 1 more",
    ]
