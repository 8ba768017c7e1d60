"""A day as a line: what went on from when to when, with the log of decisions and without."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from neckbreak.core.day_line import AWAY, BREAK, Round, Stretch, day_line
from neckbreak.core.why import Log, Told

ZONE = timezone(timedelta(hours=1))


def at(hour, minute=0, second=0):
    return datetime(2026, 3, 9, hour, minute, second, tzinfo=ZONE)


NOW = at(18)


def line(*lines):
    return Log(lines), [each.at for each in lines]


def told(stretches):
    return [(each.kind, f"{each.start:%H:%M}", f"{each.end:%H:%M}") for each in stretches]


def test_rounds_breaks_and_absences_follow_one_another():
    rounds = [Round(at(9), at(9, 45), 2700.0), Round(at(9, 46), at(10, 30), 2640.0), Round(at(11), at(11, 40), 2400.0)]
    others = [Stretch(BREAK, at(9, 45), at(9, 46), ("chin-tuck",)), Stretch(AWAY, at(10, 30), at(11))]

    found = day_line(rounds, others, Log(), [], NOW)

    assert told(found) == [
        ("work", "09:00", "09:45"),
        ("break", "09:45", "09:46"),
        ("work", "09:46", "10:30"),
        ("away", "10:30", "11:00"),
        ("work", "11:00", "11:40"),
    ]
    assert found[1].detail == ("chin-tuck",)


def test_a_break_inside_a_round_cuts_it_and_a_short_one_is_kept():
    found = day_line([Round(at(9), at(10), 3600.0)], [Stretch(BREAK, at(9, 30), at(9, 30, 12))], Log(), [], NOW)

    assert told(found) == [("work", "09:00", "09:30"), ("break", "09:30", "09:30"), ("work", "09:30", "10:00")]


def test_the_running_round_ends_now_and_one_that_never_ended_has_no_work_before_it_began():
    assert told(day_line([Round(at(17), None, None)], [], Log(), [], NOW)) == [("work", "17:00", "18:00")]
    assert day_line([Round(at(19), None, None)], [], Log(), [], NOW) == []


def test_of_a_round_with_an_unknown_gap_only_the_work_is_shown():
    """The program was off over lunch: 40 minutes of work in a round of three hours."""
    assert told(day_line([Round(at(9), at(12), 2400.0)], [], Log(), [], NOW)) == [("work", "09:00", "09:40")]


def test_what_held_and_a_pause_come_from_the_log():
    log, turns = line(
        Told(at(9), "begun", {}),
        Told(at(9, 40), "held", {"reasons": "microphone"}),
        Told(at(10), "released", {}),
        Told(at(10, 30), "paused", {"until": at(11, 30).isoformat()}),
        Told(at(11, 30), "pause_over", {"seconds": 3600.0}),
    )

    found = day_line([Round(at(9), at(12), 9900.0)], [], log, turns, NOW)

    assert told(found) == [
        ("work", "09:00", "09:40"),
        ("held", "09:40", "10:00"),
        ("work", "10:00", "10:30"),
        ("paused", "10:30", "11:30"),
        ("work", "11:30", "12:00"),
    ]
    assert found[1].detail == ("microphone",)


def test_a_pause_that_the_log_tells_of_is_no_unknown_gap():
    log, turns = line(
        Told(at(9), "begun", {}),
        Told(at(9, 30), "paused", {"until": at(11).isoformat()}),
        Told(at(11), "pause_over", {"seconds": 5400.0}),
    )

    found = day_line([Round(at(9), at(11, 20), 3000.0)], [], log, turns, NOW)

    assert told(found) == [("work", "09:00", "09:30"), ("paused", "09:30", "11:00"), ("work", "11:00", "11:20")]


def test_the_log_does_not_lengthen_the_day():
    """Somebody has left and the log says so until the next morning."""
    log, turns = line(Told(at(9), "begun", {}), Told(at(17, 5), "away", {"seconds": 300.0}))

    found = day_line([Round(at(9), at(17), 28800.0)], [], log, turns, NOW)

    assert found[-1].end == at(17)


def test_times_of_another_offset_are_the_same_instants():
    rounds = [Round(at(9).astimezone(UTC), at(10).astimezone(UTC), 3600.0)]
    [found] = day_line(rounds, [], Log(), [], NOW)

    assert (found.start, found.seconds) == (at(9), 3600.0)


def test_an_empty_day_is_empty():
    assert day_line([], [], Log(), [], NOW) == []
