"""The stage: the windows agree with the state, however it came about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from neckbreak.content import load_catalogue, load_clip, load_rig
from neckbreak.core import safety
from neckbreak.core.moment import Moment
from neckbreak.core.records import BreakEnded, BreakStarted, CheckedIn, Outcome
from neckbreak.core.settings import BREAK_LENGTHS, Settings
from neckbreak.core.states import Hold, Rules
from neckbreak.desktop.paths import find_paths
from neckbreak.holding import Holding
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History
from neckbreak.ui.stage import Stage
from neckbreak.ui.tray import Tray
from tests.fakes import HandClock, HandDetector, HandIdle, ListeningNotifier, NoLogin
from tests.ui.samples import said as said_in


class ShownWindows(QObject):
    """The kinds of all windows that came up, be it for a blink."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched).__name__)
        return False


class Room:
    """A stage over a real history, with a clock that moves when told to."""

    def __init__(self, folder: Path, qtbot) -> None:
        self.qtbot = qtbot
        self.clock = HandClock()
        self.idle = HandIdle(self.clock)
        self.history = History.open(folder / "history.db", folder / "backups", lambda: datetime.now(UTC))
        self.reminder = Reminder(self.clock, self.history, self.idle, Rules())
        self.notifier = ListeningNotifier()
        self.tray = Tray(BREAK_LENGTHS, starts_at_login=False)
        self.microphone = HandDetector("microphone")
        self.holding = Holding(lambda: (self.microphone,), self.reminder, self.history)
        self.stage = Stage(
            self.reminder,
            self.holding,
            self.history,
            load_catalogue,
            load_clip,
            load_rig,
            self.notifier,
            self.tray,
            NoLogin(),
            self.clock.seconds,
            find_paths({"NECKBREAK_HOME": str(folder)}, "linux", folder),
        )
        self.stage.use(Settings())
        self.reminder.start(lambda _seconds: None)

    def answer_safety(self) -> None:
        self.history.save_answers(dict.fromkeys(safety.CODES, "no"), self.clock())

    def until_prompt(self) -> None:
        for _ in range(4 * 46):
            self.clock.advance(15)
            self.idle.touch()
            self.reminder.look()
        self.clock.advance(25)
        self.reminder.look()

    def windows(self, kind: str) -> list:
        QApplication.sendPostedEvents(None, 52)  # deferred deletes
        return [w for w in QApplication.topLevelWidgets() if type(w).__name__ == kind and w.isVisible()]

    def play(self, seconds: float) -> None:
        [window] = self.windows("BreakWindow")
        for _ in range(round(seconds * 2)):
            self.clock.advance(0.5)
            window.tick()

    def today(self):
        return self.history.today(self.clock().day)


@pytest.fixture
def room(tmp_path, qtbot):
    made = Room(tmp_path, qtbot)
    yield made
    made.stage.close_all()
    made.history.close()


def test_the_card_comes_once_and_goes_with_the_answer(room):
    room.until_prompt()
    assert len(room.windows("Card")) == 1
    room.reminder.look()
    room.reminder.look()
    assert len(room.windows("Card")) == 1
    room.stage.later()

    assert room.windows("Card") == []
    assert room.today().later == 1


def test_nothing_but_the_wanted_window_comes_up_not_even_for_a_blink(room):
    """A button shown before it has a parent is a window; on a real desktop it takes the focus."""
    shown = ShownWindows()
    app = QApplication.instance()
    app.installEventFilter(shown)
    try:
        room.stage.open_main("today")
        room.stage.open_main("settings")
        room.stage.open_main("about")
        room.stage.open_safety()
        room.answer_safety()
        room.until_prompt()
        room.stage.begin(load_catalogue().plans["30-A"])
        room.play(3)
    finally:
        app.removeEventFilter(shown)

    assert shown.kinds == ["MainWindow", "SafetyPage", "Card", "BreakWindow"]


def test_a_hold_takes_the_card_away_and_its_end_brings_it_back(room):
    room.until_prompt()
    room.reminder.set_holds([Hold("microphone", keeps=True)])
    assert room.windows("Card") == []
    room.clock.advance(60)
    room.reminder.set_holds([])

    assert len(room.windows("Card")) == 1


def test_a_break_plays_to_its_end_and_is_remembered_with_every_side(room):
    room.answer_safety()
    room.until_prompt()
    room.stage.begin(load_catalogue().plans["30-A"])
    assert room.windows("Card") == []
    room.play(33)

    [row] = room.history.recent_breaks(room.clock().day)
    assert row.outcome is Outcome.DONE
    assert [(p.movement, p.side) for p in row.parts] == [
        ("shoulder-shrug", "both"),
        ("neck-turns", "left"),
        ("neck-turns", "right"),
    ]
    assert all(p.actual_s == pytest.approx(p.planned_s, abs=0.6) for p in row.parts)
    assert room.today().done == 1


def test_the_next_time_a_movement_begins_on_the_other_side(room):
    room.answer_safety()
    for _ in range(2):
        room.stage.begin(load_catalogue().plans["30-A"])
        room.play(31)
        room.clock.advance(5)
        for window in room.windows("BreakWindow"):
            window.tick()

    sides = [[p.side for p in row.parts] for row in room.history.recent_breaks(room.clock().day)]
    assert sides == [["both", "right", "left"], ["both", "left", "right"]]


def test_this_hurts_ends_it_as_partial(room):
    room.answer_safety()
    room.stage.begin(load_catalogue().plans["30-A"])
    room.play(5)
    [window] = room.windows("BreakWindow")
    window.stop_because_it_hurts()
    window.say_what_hurt("sharp")

    [row] = room.history.recent_breaks(room.clock().day)
    assert (row.outcome, row.how) == (Outcome.PARTIAL, "hurts")
    assert room.today().self_ == 1
    facts = room.history.person_facts(room.clock())
    assert [(r.break_id, r.movement, r.kind) for r in facts.reactions] == [(row.id, "shoulder-shrug", "sharp")]
    assert [(r.kind, r.value) for r in facts.ratings] == [("worse", None)]


def test_a_pull_is_remembered_and_makes_nothing_worse(room):
    room.answer_safety()
    room.stage.begin(load_catalogue().plans["30-A"])
    room.play(5)
    [window] = room.windows("BreakWindow")
    window.stop_because_it_hurts()
    window.say_what_hurt("pull")
    room.play(30)

    [row] = room.history.recent_breaks(room.clock().day)
    assert (row.outcome, row.how) == (Outcome.DONE, "finished")
    facts = room.history.person_facts(room.clock())
    assert [r.kind for r in facts.reactions] == ["pull"]
    assert facts.ratings == ()


def test_closing_early_is_partial_with_the_seconds_done(room):
    room.stage.begin(load_catalogue().plans["30-G"])
    room.play(10)
    room.windows("BreakWindow")[0].close()

    [row] = room.history.recent_breaks(room.clock().day)
    assert (row.outcome, row.how) == (Outcome.PARTIAL, "closed")
    assert 5 < row.actual_s <= 10.5


def test_before_the_safety_list_only_gentle_plans_play(room):
    plans = load_catalogue().plans
    assert not room.stage.begin(plans["30-A"])
    assert not room.stage.begin(plans["30-D"])
    assert room.stage.next_plan(30).gentle

    assert room.stage.begin(plans["30-G"])


def test_a_second_break_may_begin_while_the_first_says_its_closing_line(room):
    room.stage.begin_length("30s")
    room.play(31)

    assert room.stage.begin_length("30s")
    assert room.today().self_ == 1


def test_two_breaks_never_run_at_once(room):
    assert room.stage.begin_length("30s")
    assert not room.stage.begin_length("1m")
    assert len(room.windows("BreakWindow")) == 1


def test_a_notification_prompts_where_that_is_wished_for(room):
    room.stage.use(replace(Settings(), prompt="notification"))
    room.until_prompt()
    assert room.windows("Card") == []
    [notice] = room.notifier.shown
    assert [key for key, _ in notice.actions] == ["start", "later", "skip"]
    room.notifier.activated.emit("later")

    assert room.notifier.withdrawn == 1
    assert room.today().later == 1


def test_a_notification_that_fails_becomes_a_card(room):
    room.notifier.works = False
    room.stage.use(replace(Settings(), prompt="notification"))
    room.until_prompt()

    assert len(room.windows("Card")) == 1


def test_starting_neckbreak_again_focuses_the_card_else_opens_the_window(room):
    room.stage.show_up()
    assert len(room.windows("MainWindow")) == 1
    room.windows("MainWindow")[0].close()
    room.until_prompt()
    room.stage.show_up()

    assert room.windows("MainWindow") == []
    assert len(room.windows("Card")) == 1


def test_the_tray_menu_is_short_and_true(room):
    def lines() -> list[str]:
        return [a.text() for a in room.tray.menu.actions() if a.isVisible() and not a.isSeparator()]

    assert len(lines()) <= 8
    assert "Skip" not in lines()
    room.until_prompt()
    assert lines()[0] == "Time for a short break"
    assert {"Later", "Skip"} <= set(lines())
    assert len(lines()) <= 8
    room.stage.pause_for(3600)
    assert lines()[0].startswith("Paused until")
    assert "Resume" in lines()
    assert "Pause" not in lines()


def test_the_safety_answers_are_kept(room):
    room.stage.open_safety()
    [page] = room.windows("SafetyPage")
    page.answered.emit(dict.fromkeys(safety.CODES, False))

    assert safety.complete(room.stage.guide.answers())
    assert room.stage.begin(load_catalogue().plans["30-A"])


def test_another_one_takes_the_place_and_the_offer_has_one_outcome(room):
    room.answer_safety()
    room.until_prompt()
    assert room.stage.start_offer()
    first = room.stage.guide.window
    place = first.geometry()
    first_plan = room.reminder.live.state.plan
    room.play(6)

    first.ask_for_another()

    assert room.reminder.live.state.plan != first_plan
    [second] = room.windows("BreakWindow")
    assert second is not first
    assert second.geometry() == place
    room.play(40)
    rows = room.history.recent_breaks(room.clock().day)
    assert [(row.plan == first_plan, row.outcome, row.how) for row in rows] == [
        (False, Outcome.DONE, "finished"),
        (True, Outcome.PARTIAL, "another"),
    ]
    assert rows[0].offer_id == rows[1].offer_id is not None
    assert (room.today().done, room.today().partial, room.today().self_) == (1, 0, 0)


def test_another_one_of_ones_own_break_is_still_one_break(room):
    room.answer_safety()
    room.stage.begin_length("30s")
    room.play(3)
    room.stage.guide.window.ask_for_another()
    room.play(40)

    assert room.today().self_ == 1


def test_not_for_me_is_remembered_and_seen_on_the_movements_page(room):
    room.answer_safety()
    room.stage.begin(load_catalogue().plans["60-A"])
    room.play(6)
    room.stage.guide.window.refuse_movement()

    assert room.stage.guide.wishes() == ({"neck-turns"}, frozenset())
    room.stage.open_main("movements")
    [main] = room.windows("MainWindow")
    main.movements.choose("neck-turns")
    assert main.movements.chosen == "neck-turns"
    main.movements._leave_out.click()
    assert room.stage.guide.wishes() == (frozenset(), frozenset())


def test_a_movement_is_done_at_once_from_its_page(room):
    room.answer_safety()
    room.stage.open_main("movements")
    [main] = room.windows("MainWindow")
    main.movements.choose("chin-tuck")
    main.movements.wanted_now.emit("chin-tuck")

    assert room.reminder.live.state.plan == "one"
    room.play(70)
    [row] = room.history.recent_breaks(room.clock().day)
    assert {part.movement for part in row.parts} == {"chin-tuck"}
    assert row.outcome is Outcome.DONE


def play_at_the_desk(room, seconds: float) -> None:
    """Somebody who is back at his desk after every walk."""
    for _ in range(round(seconds)):
        for window in room.windows("BreakWindow"):
            room.clock.advance(1)
            room.idle.touch()
            window.tick()
    room.reminder.look()


def three_weeks_later(room) -> None:
    """Somebody who has had a break a week, at ten on a Monday."""
    room.answer_safety()
    for _ in range(4):
        room.stage.begin(load_catalogue().plans["30-G"])
        play_at_the_desk(room, 40)
        room.clock.advance(7 * 86400)
        room.idle.touch()
        room.reminder.look()
    while (room.clock().local.weekday(), room.clock().local.hour) != (0, 10):
        room.clock.advance(3600)
    room.idle.touch()
    room.reminder.look()
    room.stage.use(Settings(place="own_room", break_length="1m"))


@pytest.mark.parametrize("said", ["fine", "sore", "skip"])
def test_strength_is_asked_about_once_a_day_and_comes_only_when_the_neck_is_fine(room, said):
    three_weeks_later(room)
    catalogue = load_catalogue()
    begun = []
    for _ in range(7):
        assert room.stage.begin_length("1m")
        for page in room.windows("AskPage"):
            begun.append("asked")
            button = page.skip if said == "skip" else page.buttons[said]
            button.click()
        plan = room.reminder.live.state.plan
        begun.append(catalogue.plans[plan].kind)
        play_at_the_desk(room, 80)

    assert begun.count("asked") == 1
    assert room.history.asked_on(room.clock().day)
    assert ("strength" in begun) is (said == "fine")


def test_strength_is_not_asked_about_on_a_day_with_another_question(room):
    three_weeks_later(room)
    room.history.apply([CheckedIn(room.clock(), "asked")], None)
    for _ in range(7):
        assert room.stage.begin_length("1m")
        assert room.windows("AskPage") == []
        play_at_the_desk(room, 80)


def test_the_question_goes_with_its_offer(room):
    three_weeks_later(room)
    for _ in range(7):
        room.until_prompt()
        assert room.stage.start_offer()
        if room.windows("AskPage"):
            break
        play_at_the_desk(room, 80)
    assert len(room.windows("AskPage")) == 1
    room.stage.skip()

    assert room.windows("AskPage") == []
    assert room.windows("BreakWindow") == []


def hurt_by_a_chin_tuck(room, kind: str = "sore") -> None:
    room.stage.begin(load_catalogue().plans["30-B"])
    room.play(6)
    window = room.stage.guide.window
    window.stop_because_it_hurts()
    window.say_what_hurt(kind)
    room.play(40)
    window.close()


def test_what_hurt_is_asked_about_on_the_next_day_and_leaves_when_it_stays(room):
    room.answer_safety()
    for _ in range(2):
        hurt_by_a_chin_tuck(room)
        room.clock.advance(86400)
        room.idle.touch()
        room.reminder.look()
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")

    assert room.stage.guide.wishes() == ({"chin-tuck"}, frozenset()), "twice running takes it out"
    assert main.today._sore.isVisible()
    main.today.settled.emit(True)
    assert not main.today._sore.isVisible()


def test_what_is_still_felt_on_the_next_day_counts(room):
    room.answer_safety()
    hurt_by_a_chin_tuck(room)
    room.clock.advance(86400)
    room.idle.touch()
    room.reminder.look()
    assert room.stage.guide.unsettled() == "chin-tuck"
    room.stage.guide.settle(gone=False)

    assert room.stage.guide.unsettled() == ""
    kinds = [each.kind for each in room.history.person_facts(room.clock()).reactions]
    assert kinds == ["sore", "unsettled"]


def test_a_number_above_the_usual_makes_the_day_easy_and_a_very_high_one_brings_the_signs(room):
    room.answer_safety()
    room.stage.use(Settings(rating=True))
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")
    assert main.today._scale.isVisible()
    for _ in range(4):
        main.today.rated.emit(2)
        room.clock.advance(86400)
        room.idle.touch()
        room.reminder.look()
    main.today.rated.emit(4)
    assert room.stage.guide.choice(60).why == "easy_day"
    assert room.windows("SafetyPage") == []
    room.clock.advance(60)
    main.today.rated.emit(9)

    assert len(room.windows("SafetyPage")) == 1


def test_no_number_is_asked_for_unless_one_wants_it(room):
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")
    assert not main.today._scale.isVisible()


def lengths_offered(room) -> tuple[list[str], list[str]]:
    """In the tray's menu as it opens, and on Today."""
    room.tray.menu.aboutToShow.emit()
    menu = next(each.menu() for each in room.tray.menu.actions() if each.text() == "Take a break")
    [main] = room.windows("MainWindow")
    today = [length for length, button in main.today._breaks.items() if button.isVisible()]
    return [each.text() for each in menu.actions() if each.isVisible()], today


def test_the_first_two_weeks_offer_short_breaks_and_always_the_length_one_chose(room):
    room.stage.open_main("today")
    assert lengths_offered(room) == (["30 seconds", "1 minute"], ["30s", "1m"])
    room.stage.use(Settings(break_length="3m"))
    room.reminder.look()
    assert lengths_offered(room) == (["30 seconds", "1 minute", "3 minutes"], ["30s", "1m", "3m"])
    for _ in range(16):
        room.stage.begin_length("30s")
        room.play(45)
        room.clock.advance(86400)
        room.idle.touch()
        room.reminder.look()

    assert lengths_offered(room)[1] == ["30s", "1m", "3m", "5m"]


def in_a_call(room) -> None:
    """In a call, by a program the desktop knows the name of, for twelve minutes."""
    room.microphone.sees = ("Noise Filter",)
    room.until_prompt()
    for _ in range(13):
        room.holding.ask()
        room.qtbot.waitUntil(lambda: not room.holding.asking, timeout=5000)
        room.clock.advance(60)
        room.reminder.look()


def more(room) -> list[str]:
    menu = next(each.menu() for each in room.tray.menu.actions() if each.text() == "More")
    return [each.text() for each in menu.actions() if each.isVisible()]


def test_what_holds_is_named_with_its_length_and_need_not_be_waited_for(room):
    in_a_call(room)
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")
    assert main.today._headline.text() == "Waiting: your microphone is in use (Noise Filter)"
    assert "It has lasted 13 min so far." in main.today._detail.text()
    assert "Don't wait for this: microphone, Noise Filter" in more(room)
    assert main.today._never_wait.accessibleName() == "Don't wait for this: microphone, Noise Filter"
    with room.qtbot.waitSignal(room.stage.setting_changed, timeout=500) as said:
        main.today._never_wait.click()

    assert said.args == ["never_wait_for", "microphone:noise filter"]


def test_a_hold_that_never_ends_is_asked_about_by_a_notice_and_on_today(room):
    for _ in range(3):
        room.clock.advance(86400)
        room.idle.touch()
        room.reminder.look()
    in_a_call(room)
    for _ in range(120):
        room.idle.touch()
        room.clock.advance(60)
        room.reminder.look()
    [notice] = room.notifier.shown
    assert "Noise Filter has been using your microphone since" in notice.body
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")
    corrections = main.today.corrections
    assert corrections.isVisible()
    assert "Noise Filter" in corrections._hold_words.text()
    assert not main.today._never_wait.isVisible(), "the question says the same"
    corrections.hold_answered.emit(True)

    assert not corrections._hold.isVisible()
    assert "yes" in [answer for _, answer in room.history.hold_questions().values()]


def watching(room, *reasons: str) -> None:
    """Three days on, something has held for more than two hours."""
    for _ in range(3):
        room.clock.advance(86400)
        room.idle.touch()
        room.reminder.look()
    room.until_prompt()
    for _ in range(135):
        room.idle.touch()
        room.clock.advance(60)
        room.reminder.set_holds([Hold(each, keeps=True, unless_typing=len(reasons) == 1) for each in reasons])


def test_no_question_comes_up_over_slides_but_it_waits_on_today(room):
    watching(room, "fullscreen", "film")
    assert room.holding.question is not None
    assert room.notifier.shown == []
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")

    assert main.today.corrections.asks_about_hold


def test_a_question_that_is_over_is_not_said_when_the_window_opens(room):
    watching(room, "do_not_disturb")
    assert len(room.notifier.shown) == 1
    room.reminder.set_holds([])
    assert room.holding.question is None
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")

    assert not main.today.corrections.asks_about_hold
    assert not main._notice.isVisible()


def test_only_the_settings_page_looks_at_what_this_desktop_shows(room):
    room.microphone.blind = "no_pactl"
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")
    assert room.microphone.looks == 0
    room.stage.open_main("settings")
    main.settings.advanced.setChecked(True)

    assert room.microphone.looks == 1
    assert "NeckBreak cannot see the microphone here" in said_in(main.settings.waits)
    assert room.stage.status().state == "working", "looking holds nothing"
    main.open_page("today")
    room.microphone.blind = ""
    main.open_page("settings")
    assert "NeckBreak cannot see" not in said_in(main.settings.waits)


def test_what_is_wrong_with_the_calendar_is_kept_for_the_settings_page(room):
    assert not room.stage.show_calendar_problem("There is no calendar.")
    room.stage.open_main("settings")
    [main] = room.windows("MainWindow")
    main.settings.advanced.setChecked(True)

    assert "There is no calendar." in said_in(main.settings.waits)
    assert room.stage.show_calendar_problem("It is too big.")
    assert not room.stage.show_calendar_problem("")
    assert "It is too big." not in said_in(main.settings.waits)


def test_in_a_meeting_and_its_end(room):
    room.until_prompt()
    room.stage.meet_for(1800)
    assert room.windows("Card") == []
    assert room.tray.menu.actions()[0].text().startswith("In a meeting until")
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")
    main.today._over.click()

    assert len(room.windows("Card")) == 1


def test_not_today_said_late_can_be_taken_back_after_midnight(room):
    room.clock.advance(14.5 * 3600)
    room.idle.touch()
    room.reminder.look()
    room.stage.not_today()
    room.clock.advance(3600)
    room.idle.touch()
    room.reminder.look()
    assert room.clock().local.hour == 0
    assert room.stage.status().state == "off_hours"
    assert room.stage.status().off_today
    room.stage.today_after_all()

    assert room.stage.status().state == "working"


def test_not_today_and_after_all(room):
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")
    room.stage.not_today()
    assert room.stage.status().state == "off_hours"
    assert main.today._after_all.isVisible()
    room.stage.today_after_all()

    assert room.stage.status().state == "working"
    assert not main.today._after_all.isVisible()


def test_i_was_away_is_offered_after_a_gap_that_counted_as_work(room):
    room.stage.open_main("today")
    [main] = room.windows("MainWindow")
    room.idle.touch()
    room.reminder.look()
    room.clock.advance(200)
    room.reminder.look()
    assert not main.today.corrections.isVisible()
    room.idle.touch()
    room.reminder.look()
    assert main.today.corrections._away.isVisible()
    main.today.corrections.was_away.emit()

    assert not main.today.corrections.isVisible()
    assert room.today().natural == 1


def test_a_pause_that_goes_on_is_mentioned_after_a_sleep(room):
    room.stage.pause_for(8 * 3600)
    moment = room.clock.now
    room.clock.now = Moment(moment.wall + timedelta(hours=1), moment.mono, moment.boot + 3600, moment.offset_min)
    room.reminder.look()
    room.clock.advance(30)
    room.idle.touch()
    room.reminder.look()

    assert [notice.body.split(" until")[0] for notice in room.notifier.shown] == ["Breaks are paused"]


def test_why_of_the_tray_brings_it_into_view_in_a_new_window_and_in_an_open_one(room, qtbot, qapp):
    font, large = qapp.font(), qapp.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        room.until_prompt()
        room.tray.page.emit("why")
        [window] = room.windows("MainWindow")

        def top() -> int:
            return window.today.why.mapTo(window.today.viewport(), window.today.why.rect().topLeft()).y()

        qtbot.waitUntil(lambda: 0 <= top() < window.today.viewport().height() / 2, timeout=2000)
        window.open_page("about")
        window.today.verticalScrollBar().setValue(0)
        room.tray.page.emit("why")
        qtbot.waitUntil(lambda: 0 <= top() < window.today.viewport().height() / 2, timeout=2000)
        assert window.page == "today"
    finally:
        qapp.setFont(font)


def test_the_history_page_is_there_and_says_what_is_wanted(room):
    room.answer_safety()
    room.until_prompt()
    room.stage.start_offer()
    room.play(40)
    room.stage.open_main("history")
    [window] = room.windows("MainWindow")
    page = window.history
    room.qtbot.waitUntil(lambda: page.cards["year"].picture is not None, timeout=1000)

    assert window.page == "history"
    assert page._headline.text() == "1 break"
    assert any("guided break" in each for each in page.cards["day"].picture.said)
    page.check_in.emit()
    assert len(room.windows("CheckInPage")) == 1
    with room.qtbot.waitSignal(room.stage.weekly.report_wanted, timeout=500):
        page.report.emit()


def test_a_break_taken_while_the_history_is_looked_at_is_shown(room):
    room.answer_safety()
    room.stage.open_main("history")
    [window] = room.windows("MainWindow")
    assert "Your history begins today" in said_in(window.history)
    room.until_prompt()
    room.stage.start_offer()
    room.play(40)

    assert window.history._headline.text() == "1 break"
    assert "Your history begins today" not in said_in(window.history)


def test_the_line_of_a_day_agrees_with_what_went_on(room):
    """Half an hour of work, a call, a pause, an absence, work: in this order on the page, without an overlap."""

    def work(minutes):
        for _ in range(minutes * 4):
            room.clock.advance(15)
            room.idle.touch()
            room.reminder.look()

    work(35)
    room.reminder.set_holds([Hold("microphone", keeps=True)])
    work(20)
    room.reminder.set_holds([])
    work(2)
    room.stage.pause_for(1800)
    work(32)
    room.clock.advance(900)
    room.idle.touch()
    room.reminder.look()
    work(10)
    room.stage.open_main("history")
    [window] = room.windows("MainWindow")
    stretches = window.history.cards["day"].picture._stretches

    assert [each.kind for each in stretches] == ["work", "held", "work", "paused", "work", "away", "work"]
    assert [each.seconds / 60 for each in stretches] == pytest.approx(
        [35, 20, 2, 30, 2, 15, 10], abs=1.1
    )  # a leap of the clock is known to a minute
    assert all(before.end == after.start for before, after in pairwise(stretches))


def test_an_import_is_seen_at_once_on_the_page_that_shows_the_history(room):
    room.stage.open_main("history")
    [main] = room.windows("MainWindow")
    assert "Your history begins today" in said_in(main.history)
    before = room.clock().plus(-86400)
    for name in ("b1", "b2"):
        room.history.apply(
            [BreakStarted(name, before, "30-A", None), BreakEnded(name, before, Outcome.DONE, "finished", 30.0)], None
        )
    room.stage.reread()
    main.history.periods.setCurrentIndex(main.history.periods.findData("four_weeks"))

    assert "2 breaks" in said_in(main.history)
