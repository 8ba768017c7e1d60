"""What holds breaks back, with detectors that answer when and as they are told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from neckbreak.core.records import CheckedIn
from neckbreak.core.settings import Settings
from neckbreak.core.states import Held, Rules
from neckbreak.holding import WHOLE_ROUND, Holding
from neckbreak.reminder import Reminder
from neckbreak.storage.history import History
from tests.fakes import HandClock, HandDetector, HandIdle

MIN = 60.0


class Office:
    """A reminder with holds on a real history."""

    def __init__(self, folder, qtbot) -> None:
        self.qtbot = qtbot
        self.clock = HandClock()
        self.idle = HandIdle(self.clock)
        self.history = History.open(folder / "history.db", folder / "backups", lambda: datetime.now(UTC))
        self.microphone, self.film = HandDetector("microphone"), HandDetector("film")
        self.reminder = Reminder(self.clock, self.history, self.idle, Rules())
        self.holding = Holding(lambda: (self.microphone, self.film), self.reminder, self.history)
        self.holding.use(Settings())
        self.reminder.start(lambda _seconds: None, self.holding.ask)

    def settle(self) -> None:
        """Let the answers of a round arrive."""
        self.qtbot.waitUntil(lambda: not self.holding.asking, timeout=5000)

    def type_for(self, minutes: float) -> None:
        for _ in range(round(minutes)):
            self.clock.advance(60)
            self.idle.touch()
            self.reminder.look()

    def rest(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.reminder.look()
        self.settle()

    def listen(self, minutes: float) -> None:
        """In a call, without a key, looked at every minute."""
        for _ in range(round(minutes)):
            self.rest(60)

    def talk_and_type(self, minutes: float) -> None:
        """In a call, with a hand on the keys, looked at every minute."""
        for _ in range(round(minutes)):
            self.clock.advance(60)
            self.idle.touch()
            self.reminder.look()
            self.settle()

    @property
    def state(self) -> str:
        return type(self.reminder.live.state).__name__

    def next_day(self) -> None:
        self.clock.advance(86400)
        self.idle.touch()
        self.reminder.look()
        self.settle()


@pytest.fixture
def office(tmp_path, qtbot):
    made = Office(tmp_path, qtbot)
    yield made
    made.history.close()


def test_nobody_looks_before_a_break_is_near(office):
    office.type_for(29)
    assert office.microphone.looks == 0
    office.type_for(17)
    office.rest(25)

    assert office.state == "Prompting"
    assert 1 <= office.microphone.looks <= 3


def test_a_call_holds_and_its_end_brings_the_card(office):
    office.microphone.sees = ("Meet",)
    office.type_for(46)
    office.rest(25)
    assert office.state == "Held"
    office.microphone.sees = ()
    office.rest(60)

    assert office.state == "Prompting"


def test_what_answers_too_late_is_not_believed_and_what_never_answers_stops_nothing(office):
    office.film.dumb = True
    office.microphone.sees = ("Meet",)
    office.type_for(46)
    office.rest(25)
    assert office.state == "Held"
    office.microphone.sees = ()
    office.rest(60)
    assert office.state == "Prompting"
    office.film.answers[0](("mpv",))
    office.reminder.look()
    office.settle()

    assert office.state == "Prompting"


def test_a_hiccup_is_bridged_and_a_detector_that_broke_is_forgotten(office):
    office.microphone.sees = ("Meet",)
    office.type_for(46)
    office.rest(25)
    office.microphone.sees = None
    office.rest(60)
    office.rest(60)
    assert office.state == "Held"
    office.rest(60)

    assert office.state == "Prompting"


def test_what_is_switched_off_is_not_even_looked_at(office):
    office.holding.use(Settings(wait_calls=False))
    office.microphone.sees = ("Meet",)
    office.type_for(46)
    office.rest(25)

    assert office.state == "Prompting"
    assert office.microphone.looks == 0
    assert office.film.looks > 0


def held_by_a_call(office) -> None:
    office.microphone.sees = ("Meet",)
    office.type_for(46)
    office.rest(25)
    assert office.state == "Held"


def test_while_a_call_holds_somebody_at_the_keyboard_the_others_are_looked_at_now_and_then(office):
    held_by_a_call(office)
    films, calls = office.film.looks, office.microphone.looks
    office.talk_and_type(20)
    seen = office.microphone.looks - calls

    assert seen == 20
    assert office.film.looks - films == seen / WHOLE_ROUND


def test_when_what_held_is_over_the_others_are_looked_at_before_a_card_comes(office):
    held_by_a_call(office)
    office.microphone.sees, office.film.sees = (), ("mpv",)
    films = office.film.looks
    office.talk_and_type(1)

    assert office.film.looks == films + 1
    assert office.state == "Held"
    assert [hold.hold.reason for hold in office.reminder.live.state.holds] == ["film"]


def test_a_call_that_began_during_a_film_counts_before_an_absence_is_believed(office):
    office.film.sees, office.microphone.sees = ("mpv",), ()
    office.type_for(46)
    office.rest(25)
    assert office.state == "Held"
    calls = office.microphone.looks
    office.listen(3)

    assert office.microphone.looks == calls + 3


def test_no_program_name_reaches_the_history(office):
    office.microphone.sees = ("Noise Filter 3000",)
    office.type_for(46)
    office.rest(25)
    office.listen(3)
    office.microphone.sees = ()
    office.rest(60)
    office.history.close()

    for file in office.history.path.parent.rglob("history.db*"):
        assert b"Noise Filter" not in file.read_bytes()
        assert b"noise filter" not in file.read_bytes()


def long_hold(office, *, asked_before: bool = False) -> None:
    for _ in range(3):
        office.next_day()
    if asked_before:
        office.history.apply([CheckedIn(office.clock(), "asked")], None)
    office.microphone.sees = ("Noise Filter",)
    office.type_for(46)
    office.rest(25)
    for _ in range(13):
        office.idle.touch()
        office.listen(10)


def test_a_hold_of_more_than_two_hours_is_questioned_once_and_no_takes_it_away(office):
    asked = []
    office.holding.questioned.connect(lambda: asked.append(office.holding.question))
    long_hold(office)
    [question] = asked
    assert (question.name, question.hold.reason) == ("Noise Filter", "microphone")
    key = office.holding.answer(wait=False)
    assert key == "microphone:noise filter"
    office.holding.use(Settings(never_wait_for=key))
    office.settle()

    assert office.state != "Held"
    assert [answer for _, answer in office.history.hold_questions().values()] == ["no"]


def test_yes_is_believed_and_not_asked_again(office):
    asked = []
    office.holding.questioned.connect(lambda: asked.append(1))
    long_hold(office)
    assert office.holding.answer(wait=True) == ""
    for _ in range(13):
        office.idle.touch()
        office.listen(10)

    assert office.state == "Held"
    assert len(asked) == 1


def test_no_second_question_on_a_day_whatever_the_first_was_about(office):
    long_hold(office, asked_before=True)
    assert office.state == "Held"
    assert office.holding.question is None
    assert office.history.hold_questions() == {}


def test_nothing_is_asked_in_the_first_three_days(office):
    office.microphone.sees = ("Noise Filter",)
    office.type_for(46)
    office.rest(25)
    for _ in range(15):
        office.idle.touch()
        office.listen(10)
    assert office.state == "Held"
    assert office.holding.question is None
    assert isinstance(office.reminder.live.state, Held)
    longest = office.holding.longest()
    assert longest is not None
    assert longest.name == "Noise Filter"

    assert office.holding.never_mind() == "microphone:noise filter"


def test_what_cannot_be_seen_is_found_out_for_whoever_reads_it_and_holds_nothing(office):
    told = []
    office.film.blind, office.film.sees = "no_bus", None
    office.microphone.sees = ("Meet",)
    office.film.dumb = True
    office.holding.examine(lambda: told.append(office.holding.blind()))
    assert told == []
    office.film.answers[0](None)

    assert told == [{"film": "no_bus"}]
    assert office.state == "Working"


def test_a_question_without_an_answer_stands_there_again_without_a_word(office):
    asked = []
    office.holding.questioned.connect(lambda: asked.append(1))
    long_hold(office)
    office.microphone.sees = ()
    office.rest(60)
    assert office.holding.question is None
    long_hold(office)

    assert office.holding.question is not None
    assert len(asked) == 1


def test_what_is_switched_off_in_the_middle_of_a_round_holds_no_more(office):
    office.microphone.sees = ("Meet",)
    office.film.dumb = True
    office.type_for(46)
    office.clock.advance(25)
    office.reminder.look()
    assert office.holding.asking
    office.holding.use(Settings(wait_calls=False))
    office.film.answers[-1](())
    office.settle()

    assert office.state != "Held"


def test_what_is_switched_on_in_the_middle_of_a_round_is_looked_at(office):
    office.holding.use(Settings(wait_calls=False))
    office.microphone.sees = ("Meet",)
    office.film.dumb = True
    office.type_for(46)
    office.clock.advance(25)
    office.reminder.look()
    office.holding.use(Settings())
    office.film.dumb = False
    office.film.answers[-1](())
    office.settle()

    assert office.state == "Held"


def test_after_the_end_nothing_is_told_and_nobody_is_asked(office, qtbot):
    office.microphone.sees = ("Meet",)
    office.type_for(46)
    office.clock.advance(25)
    office.reminder.look()
    assert office.holding.asking
    looks = office.microphone.looks
    office.holding.stop()
    qtbot.wait(50)
    office.reminder.look()

    assert office.state == "Due"
    assert office.microphone.looks == looks
