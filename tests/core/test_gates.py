"""What a day asks for, judged by change; and what skips and discomfort do to a movement."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from neckbreak.core.gates import Gate, Strength, gate, lowered, rested, taken_out, to_take_out, usual, week
from neckbreak.core.person import Facts, PastBreak, PastPart, Person, Rating, Reaction
from neckbreak.core.records import Outcome, PartResult
from neckbreak.core.safety import CODES

NOW = datetime(2026, 3, 11, 15, 0, tzinfo=UTC)
DAY = timedelta(days=1)
WEEKS = tuple(PastBreak(f"w{n}", "60-A", NOW - n * DAY, ()) for n in range(40, 0, -3))
SOMEBODY = Person(NOW, Facts(first_day=(NOW - 40 * DAY).date(), breaks=WEEKS), answers=dict.fromkeys(CODES, False))


def rated(*values: int, days: int = 1) -> tuple[Rating, ...]:
    """One rating a day, the last one `days` days ago."""
    count = len(values)
    return tuple(Rating(NOW - (days + count - 1 - index) * DAY, "now", value) for index, value in enumerate(values))


def today(*said: str | int) -> tuple[Rating, ...]:
    return tuple(
        Rating(
            NOW - timedelta(hours=len(said) - n),
            "now" if isinstance(each, int) else each,
            each if isinstance(each, int) else None,
        )
        for n, each in enumerate(said)
    )


def person(*ratings: Rating, **changes: object) -> Person:
    facts = replace(SOMEBODY.facts, ratings=ratings)
    return replace(SOMEBODY, facts=facts, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "now", "why"),
    [
        ((), (), "unrated"),
        ((2, 2, 3), (), "unrated"),
        ((6, 6, 7), (), "unrated"),
        ((), (3,), "low"),
        ((), ("fine",), "fine"),
        ((2, 2, 3), (3,), "low"),
        ((5, 6, 5), (3,), "low"),
        ((1, 1, 1), (3,), "above_usual"),
        ((2, 2, 3), (4,), "above_usual"),
        ((5, 5, 5), (6,), "steady"),
        ((5, 5, 5), (7,), "above_usual"),
        ((6, 6, 6), (4,), "steady"),
        ((3, 3, 3), (4,), "steady"),
        ((), (4,), "unsure"),
        ((5, 5), (5,), "unsure"),
        ((), (7,), "unsure"),
        ((8, 8, 8), (8,), "very_high"),
        ((), (10,), "very_high"),
        ((5, 5, 5), ("sore",), "sore"),
        ((), ("fine", "sore"), "sore"),
        ((), ("sore", "fine"), "sore"),
        ((), ("worse",), "worse"),
        ((), ("worse", "fine", 1), "worse"),
        ((), ("bad",), "bad"),
        ((2, 2, 2), (4, 1), "above_usual"),
    ],
)
def test_a_day_is_judged_by_change(before: tuple[int, ...], now: tuple[str | int, ...], why: str) -> None:
    assert gate(person(*rated(*before), *today(*now))).why == why


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ((), Gate("unrated")),
        (("fine",), Gate("fine", strength=Strength.FULL)),
        ((5,), Gate("steady", level=1, strength=Strength.LIGHT)),
        (("sore",), Gate("sore", level=1)),
        ((7,), Gate("above_usual", easy=True, level=1)),
        ((9,), Gate("very_high", easy=True, level=1, check=True)),
    ],
)
def test_what_each_day_allows(now: tuple[str | int, ...], expected: Gate) -> None:
    assert gate(person(*rated(5, 5, 5), *today(*now))) == expected


def test_a_middle_is_only_steady_with_the_list_answered_and_two_weeks_of_use() -> None:
    ratings = (*rated(5, 5, 5), *today(5))
    assert gate(person(*ratings)).why == "steady"
    assert gate(person(*ratings, answers=None)) == Gate("unsure", level=1, small=True)
    new = replace(SOMEBODY.facts, ratings=ratings, first_day=NOW.date() - 13 * DAY, breaks=WEEKS[-4:])
    assert gate(replace(SOMEBODY, facts=new)).why == "unsure"


def test_usual_is_the_median_of_two_weeks_without_today() -> None:
    assert usual(person(*rated(9, 1, 2, 3), *today(9))) == 2.5
    assert usual(person(*rated(9, 9, 9, days=15), *rated(1, 1, 1))) == 1
    assert usual(person(*rated(1, 2))) is None
    after = [replace(each, kind="after") for each in rated(5, 5, 5)]
    assert usual(person(*after)) is None


def test_something_sharp_makes_the_day_easy_and_a_pull_does_not() -> None:
    for kind, why in (("sharp", "hurt"), ("nerve", "hurt"), ("sore", "unrated"), ("pull", "unrated")):
        facts = replace(SOMEBODY.facts, reactions=(Reaction(NOW, "w1", "chin-tuck", kind),))
        assert gate(replace(SOMEBODY, facts=facts)).why == why
        assert gate(replace(SOMEBODY, facts=facts, now=NOW + DAY)).why == "unrated"


def days_used(*days: int, first: int = 0, earlier: int | None = None) -> Facts:
    """Breaks on these days after the start."""
    start = datetime(2026, 1, 1, 9, tzinfo=UTC)
    breaks = tuple(PastBreak(str(day), "60-A", start + day * DAY, ()) for day in days)
    return Facts(
        first_day=(start + first * DAY).date(),
        earlier_day=None if earlier is None else (start + earlier * DAY).date(),
        breaks=breaks,
    )


@pytest.mark.parametrize(
    ("facts", "day", "expected"),
    [
        (Facts(), 5, 1),
        (days_used(0), 0, 1),
        (days_used(0, 5), 6, 1),
        (days_used(0, 5), 7, 2),
        (days_used(0, 5, 13), 14, 3),
        (days_used(0, 13), 26, 4),
        (days_used(0, 13), 27, 1),  # two weeks off in week 2: back to week 1
        (days_used(0, 10, 20), 34, 2),  # off in week 3: back to week 2
        (days_used(0, 10, 20, 34), 40, 2),
        (days_used(0, 10, 20, 34), 41, 3),
        (days_used(0), 60, 1),
        (days_used(400, 410, first=0, earlier=300), 411, 3),
        (days_used(400, 410, first=0, earlier=395), 411, 59),
    ],
)
def test_weeks_of_use_go_back_one_step_after_two_weeks_off(facts: Facts, day: int, expected: int) -> None:
    assert week(facts, date(2026, 1, 1) + timedelta(days=day)) == expected


def played(
    name: str, ago: float, *results: PartResult, movement: str = "chin-tuck", how: str = "finished"
) -> PastBreak:
    """A break with this movement and something after it."""
    parts = tuple(
        PastPart(movement, "both", 10, 5 if result is not PartResult.PLANNED else 0, result) for result in results
    )
    last = PastPart("shift-position", "both", 5, 5 if how == "finished" else 0, PartResult.DONE)
    return PastBreak(name, "60-A", NOW - ago * DAY, (*parts, last), Outcome.DONE, how)


def with_breaks(*breaks: PastBreak, **facts: object) -> Person:
    known = Facts(first_day=(NOW - 40 * DAY).date(), breaks=breaks, **facts)  # type: ignore[arg-type]
    return replace(SOMEBODY, facts=known)


DONE, CUT, HURT, PLANNED = PartResult.DONE, PartResult.CUT, PartResult.HURT, PartResult.PLANNED


def sore(name: str, ago: float, kind: str = "sore", movement: str = "chin-tuck") -> Reaction:
    return Reaction(NOW - ago * DAY, name, movement, kind)


def test_discomfort_lowers_a_movement_for_a_week() -> None:
    for kind, less in (("sore", True), ("rose", True), ("unsettled", True), ("sharp", True), ("pull", False)):
        someone = with_breaks(played("a", 3, DONE), reactions=(sore("a", 3, kind),))
        assert (lowered(someone) == {"chin-tuck"}) == less
        assert taken_out(someone) == set()
        assert lowered(replace(someone, now=NOW + 4 * DAY)) == set()


def test_twice_running_takes_it_out_until_it_is_taken_back() -> None:
    breaks = (played("a", 9, DONE), played("b", 5, DONE), played("c", 2, DONE))
    twice = with_breaks(*breaks, reactions=(sore("b", 5), sore("c", 2)))
    assert (taken_out(twice), lowered(twice), to_take_out(twice)) == ({"chin-tuck"}, set(), ("chin-tuck",))
    with_a_good_one = with_breaks(*breaks, reactions=(sore("a", 9), sore("c", 2)))
    assert (taken_out(with_a_good_one), lowered(with_a_good_one)) == (set(), {"chin-tuck"})
    same_break = with_breaks(*breaks, reactions=(sore("c", 2), sore("c", 1, "unsettled")))
    assert taken_out(same_break) == set()
    back = with_breaks(*breaks, reactions=(sore("b", 5), sore("c", 2)), returned={"chin-tuck": NOW - DAY})
    assert (taken_out(back), lowered(back)) == (set(), set())
    known = with_breaks(*breaks, reactions=(sore("b", 5), sore("c", 2)), excluded={"chin-tuck": None})
    assert to_take_out(known) == ()
    other_break_lost = with_breaks(breaks[2], reactions=(sore("lost", 5), sore("c", 2)))
    assert taken_out(other_break_lost) == {"chin-tuck"}


def test_a_rise_after_a_break_lowers_what_was_done_in_it() -> None:
    rise = (Rating(NOW - DAY, "before", 2, "a"), Rating(NOW - DAY, "after", 4, "a"))
    someone = with_breaks(played("a", 1, DONE), ratings=rise)
    assert lowered(someone) == {"chin-tuck"}  # not shifting position
    assert lowered(with_breaks(played("a", 1, PLANNED), ratings=rise)) == set()
    assert lowered(with_breaks(played("a", 1, DONE), ratings=(rise[0], replace(rise[1], value=3)))) == set()
    assert lowered(with_breaks(played("a", 1, DONE), ratings=(rise[0], replace(rise[1], break_id="b")))) == set()


@pytest.mark.parametrize(
    ("breaks", "rests"),
    [
        ((played("a", 6, CUT), played("b", 5, CUT), played("c", 4, CUT)), True),
        ((played("a", 6, PLANNED), played("b", 5, CUT), played("c", 4, PLANNED)), True),
        ((played("a", 6, CUT), played("b", 5, DONE), played("c", 4, CUT)), False),
        ((played("a", 6, CUT), played("b", 5, CUT)), False),
        ((played("a", 6, CUT, how="closed"), played("b", 5, CUT), played("c", 4, CUT)), False),
        ((played("a", 6, HURT), played("b", 5, CUT), played("c", 4, CUT)), False),
        ((played("a", 6, CUT, DONE), played("b", 5, CUT), played("c", 4, CUT)), False),
        ((played("a", 20, CUT), played("b", 19, CUT), played("c", 14, CUT)), False),
        ((played("a", 20, CUT), played("b", 19, CUT), played("c", 14, CUT), played("d", 3, CUT)), False),
    ],
)
def test_three_skips_running_rest_a_movement(breaks: tuple[PastBreak, ...], rests: bool) -> None:
    assert (rested(with_breaks(*breaks)) == {"chin-tuck"}) == rests
    assert rested(with_breaks(*breaks, returned={"chin-tuck": NOW})) == set()
