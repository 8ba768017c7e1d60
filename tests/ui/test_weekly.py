"""The week's questions come after a break, once a day at most, and go without a word when nobody wants them."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from neckbreak.core.moment import Moment
from neckbreak.core.records import CheckedIn, HoldAsked, Reacted, RoundEnded, RoundStarted
from neckbreak.core.settings import Settings
from neckbreak.core.states import Hold
from tests.ui.samples import said
from tests.ui.test_stage import Room

PLACE = QRect(100, 100, 400, 300)


class Office(Room):
    """Somebody who has worked here since `weeks` weeks, and each day since."""

    def since(self, weeks: int) -> None:
        now = self.clock()
        for ago in range(7 * weeks, 0, -1):
            wall = now.wall - timedelta(days=ago)
            if wall.weekday() < 5:
                at = Moment(wall, 0.0, 0.0, now.offset_min)
                self.history.apply(
                    [RoundStarted(f"r{ago}", at), RoundEnded(f"r{ago}", at.plus(3000), 3000.0, "done")], None
                )

    def to_weekday(self, weekday: int) -> None:
        while self.clock().day.weekday() != weekday:
            self.clock.advance(86400)

    def wait_for(self, kind: str):
        self.qtbot.waitUntil(lambda: bool(self.windows(kind)), timeout=5000)
        return self.windows(kind)[0]

    def events(self) -> list[str]:
        return [each.event for each in self.history.checkins(date(2000, 1, 1))]

    def after_break(self) -> str:
        """What comes when a break is over."""
        self.stage.weekly.after_break(PLACE)
        for kind in ("CheckInPage", "ReviewPage"):
            if self.windows(kind):
                return kind
        return ""


@pytest.fixture
def office(tmp_path, qtbot):
    made = Office(tmp_path, qtbot)
    made.to_weekday(4)
    made.since(3)
    yield made
    made.stage.close_all()
    made.history.close()


def test_after_a_break_on_friday_it_comes_where_the_break_was_and_takes_nothing(office):
    office.until_prompt()
    office.stage.begin_length("30s")
    [window] = office.windows("BreakWindow")
    middle = window.geometry().center()
    assert office.windows("CheckInPage") == []

    office.play(60)
    page = office.wait_for("CheckInPage")

    assert (page.geometry().center() - middle).manhattanLength() < 8
    assert page.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert office.events() == ["asked"]
    assert office.history.asked_on(office.clock().day)


def test_a_break_that_was_cut_short_or_closed_asks_nothing(office):
    office.stage.begin_length("30s")
    office.play(5)
    office.windows("BreakWindow")[0].close()
    office.windows("BreakWindow")
    QApplication.processEvents()
    assert office.windows("CheckInPage") == []
    assert office.events() == []


def test_the_answer_is_kept_and_what_it_adds_up_to_is_said(office):
    assert office.after_break() == "CheckInPage"
    page = office.windows("CheckInPage")[0]
    page.average.choose(3)
    page.note.setText("New chair")
    page.save.click()

    assert said(page).startswith("Noted. A trend takes answers in three of four weeks.")
    asked, answered = office.history.checkins(date(2000, 1, 1))
    assert (asked.event, answered.event) == ("asked", "answered")
    assert (answered.average, answered.days, answered.note) == (3, None, "New chair")
    page.close_thanks.click()
    assert office.windows("CheckInPage") == []
    assert office.after_break() == ""


def test_skipped_it_does_not_come_again_for_a_week(office):
    office.after_break()
    office.windows("CheckInPage")[0].skip.click()
    assert office.events() == ["asked", "skipped"]
    shown = []
    for _ in range(7):
        shown.append(office.after_break())
        office.clock.advance(86400)
    assert shown == [""] * 7
    assert office.after_break() == "CheckInPage"


def test_not_every_week(office):
    changed = []
    office.stage.setting_changed.connect(lambda key, value: changed.append((key, value)))
    office.after_break()
    office.windows("CheckInPage")[0].never_again.click()
    assert changed == [("checkin", False)]
    assert office.events() == ["asked", "skipped"]

    office.stage.use(Settings(checkin=False))
    office.clock.advance(30 * 86400)
    assert office.after_break() == ""


@pytest.mark.parametrize("reason", ["asked", "held", "prompt", "card", "young"])
def test_nothing_is_asked_when_it_must_not_be(tmp_path, qtbot, reason):
    office = Office(tmp_path, qtbot)
    office.to_weekday(2 if reason == "young" else 4)
    if reason != "young":
        office.since(3)
    try:
        if reason == "asked":
            office.history.apply([HoldAsked(office.clock(), "film", "", "asked")], None)
        elif reason == "held":
            office.until_prompt()
            office.reminder.set_holds([Hold("microphone", keeps=True)])
        elif reason == "prompt":
            office.until_prompt()
        elif reason == "card":
            office.history.save_answers({"arm_pain": "yes"}, office.clock())
            office.stage.caution.read()
            assert office.stage.caution.urgency is not None
        assert office.after_break() == ""
        assert office.events() == []
    finally:
        office.stage.close_all()
        office.history.close()


def test_it_goes_when_a_break_is_offered_and_leaves_no_word(office):
    office.after_break()
    office.until_prompt()
    assert office.windows("Card") != []
    assert office.windows("CheckInPage") == []
    assert office.events() == ["asked"]


def test_begun_answers_stay_when_a_break_is_offered(office):
    office.after_break()
    office.windows("CheckInPage")[0].days.choose(2)
    office.until_prompt()
    assert office.windows("CheckInPage") != []


def test_nobody_answers_for_two_minutes_at_the_keyboard(office):
    office.after_break()
    weekly = office.stage.weekly
    office.clock.advance(3600)  # not there: it waits
    for _ in range(20):
        weekly._look()
    assert office.windows("CheckInPage") != []

    office.idle.touch()
    for _ in range(8):
        weekly._look()
    assert office.windows("CheckInPage") == []
    assert office.events() == ["asked"]


def test_quitting_in_the_middle_is_no_answer(office):
    office.after_break()
    office.stage.close_all()
    assert office.windows("CheckInPage") == []
    assert office.events() == ["asked"]


def test_starting_neckbreak_again_brings_the_question_to_the_front(office):
    office.after_break()
    office.stage.show_up()
    assert office.windows("MainWindow") == []


def test_from_today_at_any_time_without_being_counted_as_asked(office):
    office.stage.open_main("today")
    [window] = office.windows("MainWindow")
    window.today.week.how.click()
    [page] = office.windows("CheckInPage")
    page.average.choose(0)
    page.save.click()
    assert office.events() == ["answered"]
    assert not office.history.asked_on(office.clock().day)

    page.close()
    window.today.week.how.click()
    office.windows("CheckInPage")[0].close()
    assert office.events() == ["answered"]  # closed again: nothing to keep


def test_the_goal_stands_on_today_in_the_users_words(office):
    office.stage.use(Settings(weekly_goal=15, goal_words="before I pick up the phone"))
    office.stage.open_main("today")
    [window] = office.windows("MainWindow")
    assert window.today.week.line.text() == "Your goal this week: 15 breaks – before I pick up the phone"

    office.stage.begin_length("30s")
    office.play(60)
    office.reminder.look()
    assert window.today.week.line.text() == "1 of 15 breaks this week – before I pick up the phone"
    window.today.week.goal.click()
    assert window.page == "settings"
    assert window.settings.control("weekly_goal").isVisible()

    office.stage.use(Settings())
    assert window.today.week.line.text() == "1 break this week"
    assert window.today.week.goal.text() == "Set a goal"


def test_half_a_year_with_one_question_a_day_at_most_and_none_at_first(tmp_path, qtbot):
    """A day is a round of work and two breaks; what comes is answered, skipped or left alone in turn."""
    office, dice = Office(tmp_path, qtbot), Random(4)
    asked: list[date] = []
    kinds: Counter[str] = Counter()
    try:
        first = office.clock().day
        for number in range(182):
            at, today = office.clock(), office.clock().day
            if today.weekday() < 5 and not 80 <= number < 100:  # three weeks of holiday
                for _ in range(2):
                    if dice.random() < 0.03:
                        if not office.history.asked_on(today):
                            asked.append(today)
                        office.history.apply([HoldAsked(office.clock(), "film", str(number), "asked")], None)
                    kind = office.after_break()
                    if kind:
                        kinds[kind] += 1
                        asked.append(today)
                        [page] = office.windows(kind)
                        match dice.randrange(3), kind:
                            case 0, "CheckInPage":
                                page.average.choose(dice.randrange(11))
                                page.save.click()
                                page.close()
                            case 0, _:
                                page.buttons["keep"].click()
                            case 1, _:
                                page.skip.click()
                            case _:
                                office.stage.weekly.give_up()
                        office.windows(kind)
                    office.clock.advance(600)
                ended = RoundEnded(f"d{number}", office.clock(), 3000.0, "done")
                office.history.apply([RoundStarted(f"d{number}", at), ended], None)
            office.clock.advance(86400 - (office.clock().wall - at.wall).total_seconds())
    finally:
        office.stage.close_all()
        office.history.close()

    assert len(set(asked)) == len(asked)
    assert min(asked) >= first + timedelta(days=3)
    assert 18 <= kinds["CheckInPage"] <= 24
    assert kinds["ReviewPage"] == 2


@pytest.fixture
def seasoned(tmp_path, qtbot):
    made = Office(tmp_path, qtbot)
    made.to_weekday(2)
    made.since(6)
    before = made.clock().plus(-86400 * 2)
    made.history.apply([CheckedIn(before, "answered", 4, 2, 1, "")], None)
    yield made
    made.stage.close_all()
    made.history.close()


def test_the_look_back_after_five_weeks_says_what_was_and_asks_once(seasoned):
    seasoned.stage.use(Settings(weekly_goal=15, goal_words="at the kettle"))
    seasoned.stage.begin_length("30s")
    seasoned.play(2)
    identifier = seasoned.history.recent_breaks(seasoned.clock().day)[0].id
    seasoned.history.apply(
        [
            Reacted(seasoned.clock(), identifier, "chin-tuck", "sore"),
            Reacted(seasoned.clock(), identifier, "neck-turns", "pull"),
        ],
        None,
    )
    seasoned.play(60)
    page = seasoned.wait_for("ReviewPage")

    words = said(page)
    for part in ("15 breaks in a week – at the kettle", "1 guided break", "Chin tuck: once", "A trend takes answers"):
        assert part in words
    assert "Head turns" not in words  # a pull is what a stretch is for
    page.buttons["keep"].click()
    assert [each.event for each in seasoned.history.reviews()] == ["asked", "keep"]
    assert seasoned.windows("ReviewPage") == []
    seasoned.clock.advance(86400)
    assert seasoned.after_break() == ""


def test_change_opens_the_goal(seasoned):
    assert seasoned.after_break() == "ReviewPage"
    seasoned.windows("ReviewPage")[0].buttons["change"].click()
    [window] = seasoned.windows("MainWindow")
    assert window.page == "settings"
    assert [each.event for each in seasoned.history.reviews()] == ["asked", "change"]


def test_see_someone_says_who_and_shows_the_signs(seasoned):
    seasoned.after_break()
    [page] = seasoned.windows("ReviewPage")
    page.buttons["see_someone"].click()
    assert "your doctor, or a physiotherapist" in said(page)
    page.signs.click()
    assert len(seasoned.windows("SafetyPage")) == 1
    assert [each.event for each in seasoned.history.reviews()] == ["asked", "see_someone"]
    page.done.click()
    assert [each.event for each in seasoned.history.reviews()] == ["asked", "see_someone"]


def test_not_now_is_enough_for_three_months(seasoned):
    seasoned.after_break()
    seasoned.windows("ReviewPage")[0].skip.click()
    assert [each.event for each in seasoned.history.reviews()] == ["asked", "skipped"]
    assert seasoned.stage.weekly.due() == ""


def test_the_look_back_from_today_is_recorded_only_when_answered(seasoned):
    seasoned.stage.weekly.open_review()
    seasoned.windows("ReviewPage")[0].close()
    assert seasoned.history.reviews() == []
    assert seasoned.after_break() == "", "who has just closed it is not asked on the same day"
    seasoned.stage.weekly.open_review()
    seasoned.windows("ReviewPage")[0].buttons["keep"].click()
    assert [each.event for each in seasoned.history.reviews()] == ["keep"]
