"""Warning cards from a tick to their way out, over a real history."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate

from neckbreak.content import load_catalogue
from neckbreak.core import safety
from neckbreak.core.records import Carded, Rated, Reacted
from neckbreak.core.states import OffHours, Prompting
from neckbreak.ui.tick_box import TickBox
from tests.ui.test_stage import Room

DAY = 24 * 3600.0


@pytest.fixture
def room(tmp_path, qtbot):
    made = Room(tmp_path, qtbot)
    made.answer_safety()
    made.clock.advance(1)
    yield made
    made.stage.close_all()
    made.history.close()


def later(room: Room, days: float) -> None:
    room.clock.advance(days * DAY)
    room.idle.touch()
    room.reminder.look()


def windows(room: Room) -> dict[str, int]:
    return {kind: len(room.windows(kind)) for kind in ("SafetyPage", "WarningPage")}


def tick(room: Room, *words: str) -> None:
    """Tick these on the list that is open, and save."""
    [page] = room.windows("SafetyPage")
    for each in words:
        [box] = [box for box in page.findChildren(TickBox) if each in box.text()]
        box.setChecked(True)
    room.clock.advance(5)
    page.answered.emit(page.answers())
    page.close()
    room.windows("SafetyPage")


def events(room: Room) -> list[tuple[str, str, str]]:
    return [(card.urgency, card.event, card.cause) for card in room.history.cards()]


def leave(room: Room, day: QDate | None = None) -> None:
    [page] = room.windows("WarningPage")
    room.clock.advance(5)
    if day is not None:
        page.day.setDate(day)
    page.save.click()


def test_who_never_said_anything_costs_no_memory(room):
    assert not room.history.anything_wrong()

    room.tray.worse.emit()

    assert room.history.anything_wrong()


@pytest.mark.parametrize("said", ["answer", "card", "reaction"])
def test_whatever_was_said_is_looked_at(room, said):
    if said == "answer":
        room.history.save_answers({"nerve": "yes"}, room.clock())
    elif said == "card":
        room.history.apply([Carded(room.clock(), "appointment", "raised", "arm_pain")], None)
    else:
        room.history.apply([Reacted(room.clock(), "b", "neck-turns", "pull")], None)

    assert room.history.anything_wrong()


def test_something_feels_wrong_asks_for_the_signs_and_a_tick_becomes_a_card(room):
    room.tray.feels_wrong.emit()
    assert windows(room) == {"SafetyPage": 1, "WarningPage": 0}

    tick(room, "tingling that runs down")

    assert windows(room) == {"SafetyPage": 0, "WarningPage": 1}
    assert room.stage.status().card == "appointment"
    assert sorted(events(room)) == [
        ("appointment", "raised", "arm_pain"),
        ("appointment", "shown", ""),
        ("emergency", "asked", "felt"),
        ("emergency", "confirmed", "felt"),
    ]
    assert room.tray.menu.actions()[0].text().startswith("Warning card")


def test_nothing_ticked_is_no_card(room):
    room.tray.feels_wrong.emit()
    tick(room)

    assert windows(room) == {"SafetyPage": 0, "WarningPage": 0}
    assert room.stage.status().card == ""
    assert room.stage.begin(load_catalogue().plans["30-A"])


def test_an_emergency_stops_every_break_and_every_prompt_until_an_examination(room):
    room.stage.open_safety()
    tick(room, "drooping face")
    [page] = room.windows("WarningPage")
    page.close()

    assert isinstance(room.reminder.live.state, OffHours)
    assert not any(room.stage.begin(plan) for plan in load_catalogue().plans.values())
    assert not room.stage.begin_length("30s")
    for _ in range(20):
        room.until_prompt()
        assert isinstance(room.reminder.live.state, OffHours)
    room.stage.open_safety()
    tick(room)
    assert room.stage.status().card == "emergency"

    later(room, 2)
    room.stage.caution.open_card()
    leave(room)

    assert room.stage.status().card == ""
    assert not isinstance(room.reminder.live.state, OffHours)
    assert room.history.answers()["speech_sight"] == "no"
    assert room.stage.begin(load_catalogue().plans["30-A"])


def test_a_same_day_card_leaves_resting_only_and_prompts_go_on(room):
    room.stage.open_safety()
    tick(room, "Losing weight")
    room.windows("WarningPage")[0].close()

    room.until_prompt()
    assert isinstance(room.reminder.live.state, Prompting)
    catalogue = load_catalogue()
    assert not any(room.stage.begin(plan) for plan in catalogue.plans.values() if plan.kind != "rest")
    assert room.stage.start_offer()

    assert {p.movement for p in room.history.recent_breaks(room.clock().day)[0].parts} == {"rest"}


def test_an_appointment_leaves_walking_shifting_and_breathing(room):
    room.stage.open_safety()
    tick(room, "tingling that runs down")
    room.windows("WarningPage")[0].close()
    gentle = {"stand-and-walk", "shift-position", "diaphragmatic-breathing", "rest"}

    for plan in load_catalogue().plans.values():
        plays = {movement.id for movement in plan.movements} <= gentle
        assert room.stage.begin(plan) is plays
        room.stage.guide.close()
        room.windows("BreakWindow")
    plan = room.stage.next_plan(30)
    assert {movement.id for movement in plan.movements} <= gentle


def test_told_that_exercise_is_fine_is_asked_again_after_thirty_days(room):
    room.stage.open_safety()
    tick(room, "tingling that runs down")
    leave(room)
    assert room.stage.status().card == ""

    later(room, 29)
    assert windows(room)["WarningPage"] == 0
    later(room, 1)

    assert room.stage.status().card == "appointment"
    [page] = room.windows("WarningPage")
    page.gone.click()
    assert room.stage.status().card == ""
    later(room, 60)
    assert windows(room)["WarningPage"] == 0


def test_a_standing_card_comes_once_a_week(room):
    room.stage.open_safety()
    tick(room, "tingling that runs down")
    seen = []
    for number in range(1, 22):
        for page in room.windows("WarningPage"):
            page.close()
        later(room, 1)
        seen.append((number, windows(room)["WarningPage"]))

    assert [number for number, count in seen if count] == [7, 14, 21]


def test_no_window_comes_over_an_offer_or_a_break(room):
    room.history.apply([Carded(room.clock(), "appointment", "raised", "arm_pain")], None)
    room.until_prompt()
    room.stage.caution.read()
    room.reminder.look()
    assert windows(room)["WarningPage"] == 0

    room.stage.skip()

    assert windows(room)["WarningPage"] == 1


def test_an_impossible_day_is_no_way_out(room):
    room.stage.open_safety()
    tick(room, "drooping face")
    [page] = room.windows("WarningPage")
    page.day.setDateRange(QDate(2020, 1, 1), QDate(2030, 1, 1))

    leave(room, QDate(2026, 3, 1))
    leave(room, QDate(2026, 3, 3))

    assert room.stage.status().card == "emergency"
    assert page.isVisible()


def test_tingling_in_a_break_brings_the_check_and_stops_exercise_until_it_is_answered(room):
    room.stage.begin(load_catalogue().plans["30-A"])
    room.play(5)
    [window] = room.windows("BreakWindow")
    window.stop_because_it_hurts()
    window.say_what_hurt("nerve")

    assert windows(room) == {"SafetyPage": 1, "WarningPage": 0}
    assert room.stage.status().card == "same_day"
    room.windows("SafetyPage")[0].close()
    room.windows("SafetyPage")
    later(room, 0.1)
    assert windows(room)["SafetyPage"] == 0
    assert not room.stage.begin(load_catalogue().plans["30-A"])
    later(room, 1)
    assert windows(room)["SafetyPage"] == 1
    tick(room)

    assert room.stage.status().card == ""
    later(room, 1)
    assert room.stage.begin(load_catalogue().plans["30-A"])


def test_a_break_stands_still_while_the_signs_are_asked_and_ends_under_a_card(room):
    room.stage.begin(load_catalogue().plans["30-A"])
    room.play(8)
    room.tray.feels_wrong.emit()
    room.play(20)
    [row] = room.history.recent_breaks(room.clock().day)
    assert row.outcome is None
    assert sum(part.actual_s for part in row.parts) < 8

    tick(room, "Dizziness or sudden drops")

    [row] = room.history.recent_breaks(room.clock().day)
    assert (row.outcome, row.how) == ("partial", "closed")
    assert room.windows("BreakWindow") == []


def test_a_break_goes_on_when_it_was_none_of_the_signs(room):
    room.stage.begin(load_catalogue().plans["30-A"])
    room.play(8)
    room.tray.feels_wrong.emit()
    tick(room)
    [window] = room.windows("BreakWindow")
    window.toggle_pause()
    room.play(30)

    [row] = room.history.recent_breaks(room.clock().day)
    assert row.outcome == "done"


def test_a_very_high_rating_brings_the_check(room):
    room.history.apply([Rated(room.clock(), "now", 9)], None)
    room.stage.caution.read()
    room.reminder.look()

    assert windows(room)["SafetyPage"] == 1


def test_worse_today_is_noted_with_one_line_and_on_the_third_day_the_signs_are_asked(room):
    for number in range(3):
        room.tray.worse.emit()
        assert windows(room)["SafetyPage"] == (1 if number == 2 else 0)
        later(room, 1)

    ratings, _ = room.history.felt(room.clock())
    assert [rating.kind for rating in ratings] == ["worse"] * 3
    assert "easy for the rest of today" in room.notifier.shown[0].body


def test_ticks_of_an_older_version_become_a_card(room):
    room.history.save_answers({"unwell": "yes"}, room.clock())
    later(room, 1)

    assert room.stage.status().card == "same_day"
    assert ("same_day", "raised", "unwell") in events(room)
    assert windows(room)["WarningPage"] == 1


def test_who_has_not_answered_gets_the_whole_list_as_a_check(tmp_path, qtbot):
    fresh = Room(tmp_path / "fresh", qtbot)
    fresh.tray.feels_wrong.emit()
    [page] = fresh.windows("SafetyPage")

    assert page.windowTitle() == "Before you start"
    assert set(page.answers()) == set(safety.CODES)
    fresh.stage.close_all()
    fresh.history.close()


def test_reactions_of_long_ago_ask_nothing(room):
    early = room.clock()
    room.history.apply([Reacted(early, "b", "neck-turns", "sharp")], None)
    room.clock.now = room.clock.now.plus(timedelta(days=5).total_seconds())
    room.reminder.look()

    assert windows(room) == {"SafetyPage": 0, "WarningPage": 0}
