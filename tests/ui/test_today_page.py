"""Today shows what it is given and says what the user wants."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from neckbreak.core.status import HoldStatus
from neckbreak.ui.today_page import TodayPage
from tests.ui.samples import BREAKS, COUNTS, DECISIONS, NOW, PROMPTING, at, said, status


@pytest.fixture
def page(qtbot):
    made = TodayPage(["30s", "1m"])
    qtbot.addWidget(made)
    made.resize(700, 900)
    show(made, status())
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(page, shown, counts=COUNTS, breaks=BREAKS, decisions=DECISIONS):
    page.show_status(shown, NOW, counts, breaks, decisions)


def visible(page):
    buttons = [*page._breaks.values(), page._start, page._resume, page._later, page._skip, page._pause]
    return {button.accessibleName() for button in buttons if button.isVisibleTo(page)}


BREAK = {"Take a break of 30 seconds", "Take a break of 1 minute"}


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (status(), BREAK | {"Pause"}),
        (PROMPTING, {"Start the break", "Later", "Skip", "Pause"}),
        (status("prompting", 2800, owed=True, later_left=0), {"Start the break", "Skip", "Pause"}),
        (status("held", 3100, owed=True, holds=(HoldStatus("microphone", 60),)), BREAK | {"Skip", "Pause"}),
        (status("paused", paused_until=at(15, 30)), BREAK | {"Resume"}),
        (status("off_hours", 0, paused_until=at(18, 0)), BREAK),
        (status("breaking", 0), {"Pause"}),
    ],
)
def test_each_state_offers_what_can_be_done_in_it(page, shown, expected):
    show(page, shown)

    assert visible(page) == expected


def test_the_state_is_said_in_words(page):
    assert "Next break in 6–36 min" in said(page)
    assert page._arc.value() == 24
    assert page._arc.maximum() == 60
    assert page._arc.accessibleName()


def test_the_arc_stays_true_when_the_window_is_passed(page):
    show(page, status("held", 75 * 60, holds=(HoldStatus("microphone", 60),)))

    assert page._arc.value() == page._arc.maximum() == 60


@pytest.mark.parametrize(
    ("name", "signal", "shown"),
    [
        ("_start", "start_offer", PROMPTING),
        ("_later", "later", PROMPTING),
        ("_resume", "resume", status("paused", paused_until=at(15, 30))),
    ],
)
def test_buttons_answer_the_mouse_and_the_keyboard(qtbot, page, name, signal, shown):
    show(page, shown)
    button = getattr(page, name)

    with qtbot.waitSignal(getattr(page, signal), timeout=500):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, signal), timeout=500):
        qtbot.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("length", ["30s", "1m"])
def test_a_break_of_a_length_can_be_taken_now(qtbot, page, length):
    with qtbot.waitSignal(page.break_now, timeout=500) as caught:
        qtbot.keyClick(page._breaks[length], Qt.Key.Key_Space)

    assert caught.args == [length]


def test_the_chosen_length_is_the_primary_one(page):
    page.show_first_length("1m")

    assert page._breaks["1m"].property("kind") == "primary"
    assert page._breaks["30s"].property("kind") != "primary"
    assert page._breaks["1m"].text() == "Take a break: 1 minute"


def test_pause_and_skip_say_how_long_and_why(page):
    pauses, reasons, tomorrow = [], [], []
    page.pause_for.connect(pauses.append)
    page.pause_until_tomorrow.connect(lambda: tomorrow.append(True))
    page.skip.connect(reasons.append)

    for action in page._pause.menu().actions() + page._skip.menu().actions():
        action.trigger()

    assert pauses == [1800.0, 3600.0, 7200.0]
    assert tomorrow == [True]
    assert reasons == ["", "in_call", "done_already", "watched", "hurts", "not_now"]


def test_i_was_reading_is_there_only_when_it_can_be_undone(qtbot, page):
    assert not page.corrections.isVisibleTo(page)

    show(page, status(can_undo=True))

    assert page.corrections._reading.isVisibleTo(page)
    assert not page.corrections._away.isVisibleTo(page)
    button = next(each for each in page.corrections._reading.findChildren(type(page._start)))
    with qtbot.waitSignal(page.was_reading, timeout=500):
        button.click()


def test_the_same_day_again_builds_nothing_anew(page):
    before = page.why.lines.grid.itemAtPosition(0, 1).widget()

    show(page, status(work=1500))

    assert page.why.lines.grid.itemAtPosition(0, 1).widget() is before


def test_quit_says_when_neckbreak_is_back(qtbot, page):
    page.show_quit_note(starts_at_login=True)
    assert "starts again when you log in" in said(page)

    page.show_quit_note(starts_at_login=False)
    assert "until you start NeckBreak from the menu" in said(page)


@pytest.mark.parametrize("urgency", ["emergency", "same_day", "appointment"])
def test_a_standing_card_can_be_opened_and_an_emergency_offers_no_break(qtbot, page, urgency):
    assert not page._card.isVisibleTo(page)

    show(page, status(card=urgency))

    assert "Warning card" in said(page)
    assert page._card.isVisibleTo(page)
    assert (visible(page) >= BREAK) is (urgency != "emergency")
    assert page._worse.isVisibleTo(page) is (urgency != "emergency")
    with qtbot.waitSignal(page.warning_card, timeout=500):
        qtbot.mouseClick(page._card, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("name", "signal"), [("_worse", "worse"), ("_wrong", "feels_wrong")])
def test_how_it_feels_can_be_said_there(qtbot, page, name, signal):
    with qtbot.waitSignal(getattr(page, signal), timeout=500):
        qtbot.mouseClick(getattr(page, name), Qt.MouseButton.LeftButton)


def test_what_holds_may_have_a_long_name_without_making_the_page_wider(page):
    show(page, status("held", holds=(HoldStatus("microphone", 3000.0, "5f", "Noise Filter"),)))
    widest = page.minimumSizeHint().width()
    name = "A program with a name that nobody has cut short in time"
    show(page, status("held", holds=(HoldStatus("microphone", 3000.0, "5f", name),)))
    button = next(each for each in page.findChildren(QPushButton) if name in each.accessibleName())

    assert button.sizeHint().width() < 22 * page.fontMetrics().height()
    assert page.minimumSizeHint().width() == widest
