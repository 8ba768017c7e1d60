"""State and decisions in words: every state, every code that the core can say."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from neckbreak.core import answers, notes, rhythm
from neckbreak.core.records import SkipReason
from neckbreak.core.states import STATE_NAMES, Hold
from neckbreak.core.status import HoldStatus
from neckbreak.holding import Question
from neckbreak.ui import words, words_hold, words_why
from tests.ui.samples import NOW, PROMPTING, status

END = NOW.replace(hour=16, minute=5)
MIN = 60.0

PARAMS = {
    "offered": {"why": "lull", "work_s": 2700.0},
    "held": {"reasons": "microphone,film"},
    "paused": {"until": END.isoformat()},
    "meeting": {"until": END.isoformat()},
    "still_paused": {"until": END.isoformat()},
    "pause_over": {"seconds": 7200.0},
    "was_away": {"away_min": 2.0},
    "slept": {"seconds": 3600.0},
    "started": {"gap_s": 120.0},
    "was_reading": {"away_min": 10.0},
    "break_ended": {"outcome": "done", "how": "finished"},
    "break_started": {"plan": "30-G", "own": 1.0},
}


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Times as one user sees them, whoever runs the tests."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def constants(node: ast.expr) -> Iterator[str]:
    """The texts an expression may come to."""
    if isinstance(node, ast.IfExp):
        yield from constants(node.body)
        yield from constants(node.orelse)
    else:
        assert isinstance(node, ast.Constant), f"{ast.unparse(node)}: a code has to be a plain text"
        assert isinstance(node.value, str)
        yield node.value


def calls(module: object) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(Path(str(getattr(module, "__file__", ""))).read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def noted() -> set[str]:
    """All codes the core writes down for "Why?"."""
    codes: set[str] = set()
    for module, name, position in ((notes, "note", 0), (notes, "Decision", 1), (answers, "_note", 1)):
        for call in calls(module):
            if name_of(call) == name and not isinstance(call.args[position], ast.Name):
                codes |= set(constants(call.args[position]))
    return codes


def refusals() -> set[str]:
    """All codes with which the core refuses an answer."""
    return {code for call in calls(answers) if name_of(call) == "NotNow" for code in constants(call.args[0])}


def whys() -> set[str]:
    """All reasons of an offer: what `_good_moment` returns and what an offer says for its next time."""
    found = {"lull"}
    for module in (rhythm, answers):
        for call in calls(module):
            for keyword in call.keywords:
                if keyword.arg == "next_why" and isinstance(keyword.value, ast.Constant | ast.IfExp):
                    found |= set(constants(keyword.value))
    tree = ast.parse(Path(rhythm.__file__).read_text("utf-8"))
    [moment] = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == "_good_moment"]
    for node in ast.walk(moment):
        if isinstance(node, ast.Return) and node.value is not None:
            found |= {c.value for c in ast.walk(node.value) if isinstance(c, ast.Constant) and isinstance(c.value, str)}
    return found


def test_the_codes_are_found():
    assert len(noted()) >= 20
    assert {"unanswered", "ignored", "offered", "was_reading"} <= noted()
    assert {"nothing_offered", "not_paused", "already_breaking"} <= refusals()
    assert whys() >= {"lull", "latest", "back", "after_hold", "later", "again", "due"}


@pytest.mark.parametrize("code", sorted(noted()))
def test_every_decision_has_words_of_its_own(code):
    told = words_why.decision(code, PARAMS.get(code, {}))

    assert told != code
    assert "_" not in told
    assert "{" not in told
    assert told[0].isupper()
    assert told not in {words_why.decision(other, PARAMS.get(other, {})) for other in noted() - {code}}


@pytest.mark.parametrize("code", sorted(noted()))
def test_a_decision_from_a_history_without_its_numbers_has_words_too(code):
    assert words_why.decision(code, {})


def test_every_reason_of_an_offer_has_words_of_its_own():
    told = {why: words_why.decision("offered", {"why": why, "work_s": 2700.0}) for why in whys()}

    assert len(set(told.values())) == len(told)
    assert all(text.startswith("Break offered after 45 min: ") for text in told.values())


def test_every_reason_to_skip_has_words():
    told = {reason: words_why.decision("skipped", {"reason": reason.value}) for reason in SkipReason}

    assert told[SkipReason.NOT_NOW] == words_why.decision("skipped", {"reason": ""}) == "Skipped by you"
    assert len(set(told.values())) == len(SkipReason)


@pytest.mark.parametrize("code", sorted(refusals() | {"no_plan"}))
def test_every_refusal_has_a_sentence_of_its_own(code):
    told = words.refusal(code)

    assert told != words.refusal("something nobody knows")
    assert told.endswith(".")


@pytest.mark.parametrize(
    ("given", "headline", "detail"),
    [
        (status(work=0.0), "Next break in 30–60 min", ""),
        (status(work=12 * MIN), "Next break in 18–48 min", "12 min at the desk since your last break."),
        (status(work=29.5 * MIN), "Next break soon", "30 min at the desk since your last break."),
        (
            status(work=10 * MIN, earliest_in_s=20 * MIN, latest_in_s=20 * MIN),
            "Next break in 20 min",
            "10 min at the desk since your last break.",
        ),
        (
            status(work=50 * MIN, owed=True, snoozed_s=8 * MIN),
            "The break comes back in about 8 min",
            "50 min at the desk since your last break.",
        ),
        (status("due", 46 * MIN), "A break at the next quiet moment", "46 min at the desk since your last break."),
        (PROMPTING, "Time for a short break", "46 min at the desk since your last break."),
        (
            status("snoozed", 46 * MIN, owed=True, snoozed_s=290.0),
            "Later: in about 5 min",
            "46 min at the desk since your last break.",
        ),
        (
            status("held", 46 * MIN, holds=(HoldStatus("film", 1.0), HoldStatus("do_not_disturb", 1.0))),
            "Waiting: something keeps the screen on",
            "46 min at the desk since your last break.",
        ),
        (
            status("held", 46 * MIN, holds=(HoldStatus("microphone", 1.0),), owed=True),
            "Waiting: your microphone is in use",
            "A break is waiting until that is over.",
        ),
        (
            status("held", 125 * MIN, holds=(HoldStatus("microphone", 1.0),), missed=True),
            "Waiting: your microphone is in use",
            "It has been 2 h 5 min since your last break. Take one when it suits you.",
        ),
        (status("away"), "You are away: that counts as a break", ""),
        (
            status("paused", paused_until=END),
            "Paused until 16:05",
            "Nothing will be offered, and the count stands still.",
        ),
        (status("off_hours", paused_until=END + timedelta(days=1)), "Off until tomorrow, 16:05", ""),
        (status("breaking", work=0.0), "Break in progress", ""),
    ],
    ids=lambda value: getattr(value, "state", None),
)
def test_each_state_in_words(given, headline, detail):
    assert words.headline(given, NOW) == headline
    assert words.detail(given) == detail


def test_no_state_is_forgotten():
    known = {"working", "due", "prompting", "snoozed", "held", "away", "paused", "off_hours", "breaking"}

    assert set(STATE_NAMES.values()) == known


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, "less than a minute"),
        (29, "less than a minute"),
        (31, "1 min"),
        (59 * 60 + 29, "59 min"),
        (59 * 60 + 31, "1 h"),
        (65 * 60, "1 h 5 min"),
        (120 * 60, "2 h"),
        (100 * 3600, "100 h"),
    ],
)
def test_lengths(seconds, told):
    assert words.minutes(seconds) == told


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (NOW.replace(hour=23, minute=59), "23:59"),
        (NOW.replace(hour=4, minute=0) + timedelta(days=1), "tomorrow, 04:00"),
        (NOW + timedelta(days=9), "28/11/2026, 14:42"),
    ],
)
def test_ends_say_the_day_when_it_is_another(end, told):
    assert words.until(end, NOW) == told
    elsewhere: datetime = end.astimezone(None)
    assert words.until(elsewhere, NOW) == words.until(end, NOW)


def test_times_are_written_as_the_user_writes_them():
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))

    assert words.clock_time(END).replace("\u202f", " ") == "4:05 PM"


def test_every_hold_has_words_of_its_own():
    codes = ("microphone", "camera", "film", "fullscreen", "do_not_disturb", "calendar", "program", "meeting")
    told = {words.hold_reason(code) for code in codes}

    assert len(told) == len(codes)
    assert words.hold_reason("news") not in told


@pytest.mark.parametrize(
    ("urgency", "said"),
    [
        ("emergency", "Warning card: get help now. No exercises, no prompts"),
        ("same_day", "Warning card, no exercises. Next break in 6–36 min"),
        ("appointment", "Warning card, gentle breaks only. Next break in 6–36 min"),
    ],
)
def test_a_standing_card_comes_first(urgency, said):
    given = status(card=urgency)

    assert words.headline(given, NOW) == said
    assert "arning card" in words.tooltip(given, NOW)
    assert "the card" in words.detail(given).lower()


@pytest.mark.parametrize(
    ("holds", "told"),
    [
        ((), ""),
        ((HoldStatus("microphone", 20.0),), ""),
        ((HoldStatus("microphone", 25 * MIN, name="Meet"),), "It has lasted 25 min so far."),
        (
            (HoldStatus("microphone", 25 * MIN, name="Meet"), HoldStatus("do_not_disturb", 125 * MIN)),
            "Waiting: microphone, Meet for 25 min; do not disturb for 2 h 5 min.",
        ),
    ],
)
def test_how_long_each_hold_has_lasted(holds, told):
    assert words.holds_for(status("held", 46 * MIN, holds=holds)) == told


@pytest.mark.parametrize("reason", ["microphone", "camera", "fullscreen", "film", "do_not_disturb"])
@pytest.mark.parametrize("name", ["", "Meet"])
def test_the_question_about_a_hold_says_since_when_and_for_what(reason, name):
    told = words_hold.question(Question(Hold(reason), name, END))

    assert "since 16:05" in told
    assert told.endswith("?")
    assert ("Meet" in told) is (bool(name) and reason != "do_not_disturb")
