"""Warning cards: what stands, what leaves it, and when one asks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neckbreak.core.checks import Check, asked_record, check_due, getting_worse
from neckbreak.core.moment import Moment
from neckbreak.core.person import Rating, Reaction
from neckbreak.core.records import Carded
from neckbreak.core.safety import CODES, SIGNS, Urgency
from neckbreak.core.warnings import (
    Allows,
    BadDay,
    Card,
    allows,
    answered_records,
    bars,
    card_due,
    cleared_answers,
    exit_record,
    kept_answers,
    shown_record,
    standing,
    unrecorded,
)

FIRST = date(2026, 3, 2)
NONE = dict.fromkeys(CODES, False)
EMERGENCY, SAME_DAY, APPOINTMENT = Urgency


def on(day: int, hour: int = 12) -> Moment:
    """That many days after the first, at an hour of a user two hours ahead of UTC."""
    wall = datetime(2026, 3, 2, hour - 2, tzinfo=UTC) + timedelta(days=day)
    return Moment(wall, 0.0, 0.0, 120)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def raised(urgency: Urgency, number: int = 0, cause: str = "") -> Carded:
    first = next(sign.code for sign in SIGNS if sign.urgency is urgency)
    return Carded(on(number), urgency.value, "raised", cause or first)


def left(urgency: Urgency, said: int, examined: int, cause: str = "") -> Carded:
    event = "examined" if urgency is EMERGENCY else "confirmed"
    return Carded(on(said), urgency.value, event, cause, day(examined))


def urgencies(cards: list[Carded], today: int, answers=None) -> list[Urgency]:
    return [card.urgency for card in standing(cards, answers, day(today))]


def rating(number: int, kind: str, value: int | None = None, hour: int = 12) -> Rating:
    return Rating(on(number, hour).local, kind, value)


# -- what stands -------------------------------------------------------------------------------------------------


def test_nothing_stands_without_a_sign():
    assert standing([], None, FIRST) == ()
    assert standing([asked_record(Check.HIGH, on(0)), shown_record_of(EMERGENCY)], NONE, FIRST) == ()


def shown_record_of(urgency: Urgency) -> Carded:
    return shown_record(Card(urgency, ("x",), FIRST, FIRST), on(0))


@pytest.mark.parametrize(
    ("urgency", "allowed"),
    [
        (EMERGENCY, Allows.NOTHING),
        (SAME_DAY, Allows.REST),
        (APPOINTMENT, Allows.GENTLE),
        (None, Allows.ALL),
    ],
)
def test_the_more_urgent_the_less_is_left(urgency, allowed):
    cards = standing([raised(urgency)] if urgency else [], NONE, FIRST)

    assert bars(cards) is urgency
    assert allows(bars(cards)) is allowed


def test_the_most_urgent_card_comes_first_and_the_others_stay_behind_it():
    cards = [raised(APPOINTMENT), raised(EMERGENCY, 1), raised(SAME_DAY, 2)]

    assert urgencies(cards, 2) == [EMERGENCY, SAME_DAY, APPOINTMENT]
    assert urgencies([*cards, left(EMERGENCY, 3, 3)], 3) == [SAME_DAY, APPOINTMENT]


def test_a_card_knows_its_signs_and_its_days():
    cards = [raised(EMERGENCY, 0, "weakness"), raised(EMERGENCY, 4, "chest,weakness")]

    (card,) = standing(cards, NONE, day(5))

    assert card == Card(EMERGENCY, ("weakness", "chest"), since=day(0), latest=day(4))


def test_a_ticked_sign_that_no_record_knows_stands_all_the_same():
    (card,) = standing([], {"chest": True, "weakness": True}, day(3))

    assert card == Card(EMERGENCY, ("weakness", "chest"), day(3), day(3))


def test_time_alone_clears_nothing():
    for urgency in Urgency:
        assert urgencies([raised(urgency)], 4000) == [urgency]


# -- the ways out --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("urgency", list(Urgency))
@pytest.mark.parametrize(("said", "examined", "leaves"), [(5, 5, True), (5, 2, True), (5, 1, False), (5, 6, False)])
def test_only_an_examination_between_the_card_and_today_is_a_way_out(urgency, said, examined, leaves):
    cards = [raised(urgency, 2)]
    (card,) = standing(cards, NONE, day(said))

    assert urgencies([*cards, left(urgency, said, examined)], said) == ([] if leaves else [urgency])
    if leaves:
        assert exit_record(card, on(said), day(examined)) == left(urgency, said, examined)
    else:
        with pytest.raises(BadDay) as refused:
            exit_record(card, on(said), day(examined))
        assert refused.value.code == ("before" if examined < 2 else "future")


@pytest.mark.parametrize(
    "wrong",
    [
        Carded(on(1), "emergency", "confirmed", "", day(1)),
        Carded(on(1), "emergency", "examined", "", None),
        Carded(on(1), "same_day", "examined", "", day(1)),
        Carded(on(1), "same_day", "confirmed", "", day(1)),
        Carded(on(1), "emergency", "confirmed", Check.FELT.value),
        Carded(on(1), "emergency", "shown"),
    ],
)
def test_an_emergency_has_one_way_out(wrong):
    assert urgencies([raised(EMERGENCY), wrong], 2) == [EMERGENCY]


@given(st.permutations([raised(EMERGENCY), shown_record_of(EMERGENCY), left(EMERGENCY, 0, 0), raised(SAME_DAY)]))
def test_what_comes_at_one_instant_is_told_in_one_order_the_careful_one(cards):
    first, second = standing(cards, NONE, FIRST)

    assert (first.urgency, first.shown, second.urgency) == (EMERGENCY, FIRST, SAME_DAY)


def test_a_new_sign_needs_a_new_examination():
    cards = [raised(EMERGENCY, 0, "chest"), raised(EMERGENCY, 6, "weakness")]

    assert urgencies([*cards, left(EMERGENCY, 7, 3)], 7) == [EMERGENCY]
    assert urgencies([*cards, left(EMERGENCY, 7, 6)], 7) == []
    assert urgencies([cards[0], left(EMERGENCY, 3, 3), cards[1]], 6) == [EMERGENCY]


@pytest.mark.parametrize("urgency", [SAME_DAY, APPOINTMENT])
def test_told_that_exercise_is_fine_counts_for_thirty_days(urgency):
    cards = [raised(urgency), shown_record_of(urgency), left(urgency, 1, 1)]

    assert urgencies(cards, 1) == urgencies(cards, 30) == []
    (card,) = standing(cards, NONE, day(31))
    assert card.checked == day(1)
    assert card_due(card, day(31))


def test_after_thirty_days_the_sign_may_be_said_to_be_gone_or_to_be_fine_still():
    cards = [raised(SAME_DAY), left(SAME_DAY, 1, 1)]
    (card,) = standing(cards, NONE, day(31))

    again = [*cards, exit_record(card, on(31), day(1))]
    gone = [*cards, exit_record(card, on(31), day(1), gone=True)]

    assert urgencies(again, 60) == []
    assert urgencies(again, 61) == [SAME_DAY]
    assert urgencies(gone, 400) == []


def test_a_sign_is_not_gone_before_somebody_has_looked_at_it():
    (card,) = standing([raised(SAME_DAY)], NONE, day(2))

    with pytest.raises(BadDay):
        exit_record(card, on(2), day(2), gone=True)
    assert urgencies([raised(SAME_DAY), left(SAME_DAY, 2, 2, "gone")], 2) == [SAME_DAY]
    confirmed = [raised(SAME_DAY), left(SAME_DAY, 2, 2)]
    assert urgencies([*confirmed, left(SAME_DAY, 9, 2, "gone")], 40) == [SAME_DAY]


# -- when it asks ----------------------------------------------------------------------------------------------------


def test_a_card_comes_when_it_is_new_and_once_a_week():
    cards = [raised(APPOINTMENT)]

    def due(today: int) -> bool:
        (card,) = standing(cards, NONE, day(today))
        return card_due(card, day(today))

    assert due(0)
    cards.append(shown_record_of(APPOINTMENT))
    assert not due(0)
    assert not due(6)
    assert due(7)
    cards.append(Carded(on(7), "appointment", "shown"))
    assert not due(8)
    cards.append(raised(APPOINTMENT, 9, "daily_tasks"))
    assert due(9)


def test_the_list_comes_first_and_until_it_is_answered():
    assert check_due([], None, [], [], FIRST) is Check.FIRST_START
    assert check_due([], {"chest": False}, [], [], FIRST) is Check.FIRST_START
    assert check_due([], NONE, [], [], FIRST) is None


def test_tingling_asks_until_it_is_answered_and_leaves_no_exercise_till_then():
    nerve = [Reaction(on(0).local, "b", "neck-turns", "nerve")]
    asked = [asked_record(Check.NERVE, on(0, 13))]

    assert check_due([], NONE, [], nerve, FIRST) is Check.NERVE
    assert check_due(asked, NONE, [], nerve, day(5)) is Check.NERVE
    assert check_due(asked, NONE, [], [], day(500)) is Check.NERVE
    assert allows(bars((), Check.NERVE)) is Allows.REST
    assert bars(standing([raised(EMERGENCY)], NONE, FIRST), Check.NERVE) is EMERGENCY
    answered = [*asked, *answered_records(NONE, NONE, on(0, 14), Check.NERVE)]
    assert check_due(answered, NONE, [], nerve, day(5)) is None
    assert standing(answered, NONE, day(5)) == ()


@pytest.mark.parametrize("kind", ["sore", "sharp", "pull", "rose", "unsettled"])
def test_other_reactions_ask_nothing(kind):
    assert check_due([], NONE, [], [Reaction(on(0).local, "b", "neck-turns", kind)], FIRST) is None


@pytest.mark.parametrize(("value", "expected"), [(7, None), (8, Check.HIGH), (10, Check.HIGH)])
def test_a_very_high_rating_asks(value, expected):
    assert check_due([], NONE, [rating(0, "now", value)], [], FIRST) is expected


def test_a_very_high_rating_asks_once_a_day():
    asked = [asked_record(Check.HIGH, on(0, 9))]

    assert check_due(asked, NONE, [rating(0, "now", 9, hour=8)], [], FIRST) is None
    assert check_due(asked, NONE, [rating(0, "after", 9, hour=15)], [], FIRST) is None
    assert check_due(asked, NONE, [rating(1, "now", 9)], [], day(1)) is Check.HIGH
    assert check_due([asked_record(Check.FELT, on(0, 9))], NONE, [rating(0, "now", 9)], [], FIRST) is Check.HIGH


def week_and_before(before: int, week: int) -> list[Rating]:
    return [rating(n, "now", before) for n in (1, 4, 7, 10)] + [rating(n, "now", week) for n in (15, 17, 19)]


@pytest.mark.parametrize(
    ("before", "week", "worse"),
    [(5, 6, True), (6, 7, True), (7, 7, False), (6, 6, False), (3, 5, False), (7, 6, False), (2, 7, True)],
)
def test_a_high_level_that_rises_is_getting_worse(before, week, worse):
    assert getting_worse(week_and_before(before, week), day(20)) is worse


def test_too_few_days_say_nothing():
    few = [rating(n, "now", 4) for n in (1, 4, 7)] + [rating(19, "now", 7), rating(20, "now", 7)]
    many_on_one_day = [*few, rating(20, "after", 7, hour=15)]

    assert not getting_worse(few, day(20))
    assert not getting_worse(many_on_one_day, day(20))
    assert getting_worse([*few, rating(16, "before", 7)], day(20))


def test_worse_on_three_days_of_a_week_is_getting_worse():
    said = [rating(0, "worse"), rating(2, "bad"), rating(6, "worse")]

    assert getting_worse(said, day(6))
    assert not getting_worse(said, day(7))
    assert not getting_worse([rating(6, "worse", hour=hour) for hour in (9, 12, 15)], day(6))
    assert not getting_worse([rating(n, "sore") for n in range(7)], day(6))


def test_getting_worse_asks_once_a_month():
    said = [rating(n, "worse") for n in range(60)]
    asked = [asked_record(Check.WORSE, on(5))]

    assert check_due([], NONE, said, [], day(5)) is Check.WORSE
    assert check_due(asked, NONE, said, [], day(34)) is None
    assert check_due(asked, NONE, said, [], day(35)) is Check.WORSE


# -- answers -----------------------------------------------------------------------------------------------------------


def test_ticks_become_a_card_for_each_urgency():
    records = answered_records(NONE | {"chest": True, "weakness": True, "arm_pain": True, "nerve": True}, None, on(0))

    assert records == (
        Carded(on(0), "emergency", "raised", "weakness,chest"),
        Carded(on(0), "appointment", "raised", "arm_pain"),
    )


def test_looking_through_raises_what_is_new_and_a_check_raises_what_is_there_now():
    ticked = NONE | {"arm_pain": True}

    assert answered_records(ticked, ticked, on(0)) == ()
    assert answered_records(ticked, ticked, on(0), Check.FELT) == (
        Carded(on(0), "appointment", "raised", "arm_pain"),
        Carded(on(0), "emergency", "confirmed", "felt"),
    )


def test_ticks_without_a_record_get_one_once():
    cards = [raised(EMERGENCY, 0, "chest")]
    answers = NONE | {"chest": True, "weakness": True, "arm_pain": True}

    found = unrecorded(cards, answers, on(3))

    assert found == (
        Carded(on(3), "emergency", "raised", "weakness"),
        Carded(on(3), "appointment", "raised", "arm_pain"),
    )
    assert unrecorded([*cards, *found], answers, on(4)) == ()
    assert unrecorded([], NONE, on(0)) == ()


def test_a_standing_sign_stays_ticked_until_its_card_is_left():
    (card,) = standing([raised(APPOINTMENT, 0, "arm_pain")], NONE, FIRST)

    kept = kept_answers(NONE, [card])

    assert [code for code, ticked in kept.items() if ticked] == ["arm_pain"]
    assert cleared_answers(kept | {"nerve": True}, card) == NONE | {"nerve": True}


# -- nothing else loosens ------------------------------------------------------------------------------------------

EVENTS = st.sampled_from(["raised", "shown", "asked", "confirmed", "examined"])
CAUSES = st.sampled_from(["", "gone", *Check, *(sign.code for sign in SIGNS)])


@st.composite
def told(draw: st.DrawFn, first: int, last: int) -> list[Carded]:
    """Anything that could be recorded between two days, in order."""
    days = sorted(draw(st.lists(st.integers(first, last), max_size=8)))
    records = []
    for number in days:
        event = draw(EVENTS)
        urgency = draw(st.sampled_from(list(Urgency)))
        signs = [sign.code for sign in SIGNS if sign.urgency is urgency]
        cause = draw(st.sampled_from(signs)) if event == "raised" else draw(CAUSES)
        examined = draw(st.none() | st.integers(-3, last + 3).map(day))
        records.append(Carded(on(number), urgency.value, event, cause, examined))
    return records


answers_given = st.none() | st.dictionaries(st.sampled_from(CODES), st.booleans())


def is_own_exit(record: Carded, card: Card) -> bool:
    event = "examined" if card.urgency is EMERGENCY else "confirmed"
    usable = record.examined_day is not None and card.latest <= record.examined_day <= record.at.day
    return record.urgency == card.urgency.value and record.event == event and usable


@given(told(0, 20), told(20, 50), answers_given, answers_given)
def test_nothing_but_its_own_exit_loosens_a_standing_card(before, after, answers, later):
    for card in standing(before, NONE, day(20)):
        rest = [record for record in after if not is_own_exit(record, card)]

        assert card.urgency in urgencies(before + rest, 50, later)
        assert allows(bars(standing(before + rest, answers, day(50)))) <= allows(card.urgency)


@given(told(0, 30), answers_given)
def test_answers_only_ever_add(records, answers):
    without = standing(records, None, day(30))
    with_answers = standing(records, answers, day(30))

    assert {card.urgency for card in without} <= {card.urgency for card in with_answers}
    for sign in SIGNS:
        if (answers or {}).get(sign.code) and not records:
            assert any(sign.code in card.signs for card in with_answers)


@given(
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["now", "before", "after"]), st.integers(0, 10))),
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["worse", "fine", "sore", "bad"]))),
)
def test_ratings_only_ever_add_a_question(numbers, said):
    ratings = [rating(n, kind, value) for n, kind, value in numbers] + [rating(n, kind) for n, kind in said]
    nerve = [Reaction(on(31).local, "b", "neck-turns", "nerve")]

    assert check_due([], NONE, ratings, nerve, day(31)) is Check.NERVE
    assert check_due([], None, ratings, nerve, day(31)) is Check.NERVE
    assert check_due([], None, ratings, [], day(31)) is Check.FIRST_START
    if any(value >= 8 for _, _, value in numbers):
        assert check_due([], NONE, ratings, [], day(31)) is Check.HIGH


@given(told(0, 30))
def test_the_exit_that_is_offered_works(records):
    for card in standing(records, NONE, day(30)):
        exit_ = exit_record(card, on(30, 13), day(30))

        assert card.urgency not in urgencies([*records, exit_], 30)
