"""What the user can say to a card and in a break, by mouse and keyboard, and what the history makes of it."""

from __future__ import annotations

import pytest

from tests.desk.conftest import Start
from tests.desk.program import Letter, NeckBreak
from tests.desk.session import Desk, until

pytestmark = pytest.mark.desk
DESK: dict[str, object] = {}


def break_over(program: NeckBreak) -> dict[str, object]:
    """Wait for the only break's end."""
    until("the break is over", lambda: program.book.breaks()[0]["outcome"])
    (ended,) = program.book.breaks()
    return ended


def test_start_plays_the_break_to_its_end(desk: Desk, start: Start, letter: Letter) -> None:
    program = start()
    program.work_until_offered()
    desk.click("Start")
    until("the break", lambda: desk.windows("Break"))
    assert desk.card() is None
    desk.picture("break-window")

    ended = break_over(program)
    parts = program.book.parts()
    assert (ended["outcome"], ended["how"]) == ("done", "finished")
    assert [(p["movement"], p["side"]) for p in parts] == [
        ("shoulder-shrug", "both"),
        ("neck-turns", "left"),
        ("neck-turns", "right"),
    ]
    assert all(p["result"] == "done" and p["actual_s"] == pytest.approx(p["planned_s"]) for p in parts)
    assert ended["planned_s"] == pytest.approx(sum(p["planned_s"] for p in parts))
    assert ended["actual_s"] == pytest.approx(31.5, abs=1)
    (offer,) = program.book.offers()
    assert (offer["outcome"], offer["id"]) == ("done", ended["offer_id"])
    until("the break closes by itself", lambda: not desk.windows("Break"))
    until("the letter has the keyboard again", lambda: letter.has_keyboard)
    status = program.status()
    assert status["today"]["done"] == status["today"]["prompted"] == 1
    assert status["work_s"] < 240


def test_later_comes_back(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(speed=20)
    program.work_until_offered()
    desk.click("Later")
    until("it is put off", lambda: program.book.events() == ["later"])
    until("the card is gone", lambda: desk.card() is None)
    assert program.book.outcome() is None

    program.work_until_offered(times=2)
    first, second = program.book.prompts()
    assert second["why"] == "later"
    assert second["work_s"] - first["work_s"] >= 5 * 60 - 5
    assert program.status()["today"]["later"] == 1


def test_skip(desk: Desk, start: Start, letter: Letter) -> None:
    program = start()
    program.work_until_offered()
    desk.click("Skip")
    assert until("an outcome", program.book.outcome) == "skipped"
    assert program.book.offers()[0]["reason"] is None
    until("the card is gone", lambda: desk.card() is None)
    assert letter.has_keyboard


def test_skip_with_a_reason(desk: Desk, start: Start, letter: Letter) -> None:
    program = start()
    program.work_until_offered()
    desk.click("Skip and say why, or say that it is worse today")
    menu = until("the menu", desk.popup)
    desk.picture("skip-menu")
    desk.click_at(menu.center().x(), menu.top() + 12)
    assert until("an outcome", program.book.outcome) == "skipped"
    assert program.book.offers()[0]["reason"] == "in_call"
    until("the card is gone", lambda: desk.card() is None)


def test_nobody_answers(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(speed=100, latest_min=6)
    shown = 0

    def ignored() -> bool:
        nonlocal shown
        shown += desk.card() is not None
        return program.book.decided("ignored") == 1

    typed = desk.type_until("it is ignored", ignored, 60)
    assert program.book.outcome() == "ignored"
    first, second = program.book.prompts()
    assert second["why"] == "again"
    assert second["work_s"] - first["work_s"] >= 12 * 60 - 10
    assert program.book.events() == ["unanswered", "unanswered"]
    assert shown
    until("the card is gone", lambda: desk.card() is None)
    until("no letter was lost", lambda: letter.text.startswith(typed))


def test_leaving_is_a_break(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(speed=60)
    program.work_until_offered()
    assert until("an outcome", program.book.outcome) == "natural"
    until("the card is gone", lambda: desk.card() is None)
    desk.type_until("a new round", lambda: program.book.decided("back"))
    (natural,) = program.book.natural_breaks()
    assert natural["offer_id"] == program.book.offers()[0]["id"]
    assert natural["seconds"] >= 120 - 2
    status = program.status()
    assert status["state"] == "working"
    assert status["today"]["natural"] == 1
    assert status["work_s"] < 120


@pytest.mark.parametrize(
    ("key", "outcome", "events"),
    [("Return", "done", []), ("l", None, ["later"]), ("Escape", None, ["later"]), ("s", "skipped", [])],
)
def test_the_keyboard_after_starting_again(
    desk: Desk, start: Start, letter: Letter, key: str, outcome: str | None, events: list[str]
) -> None:
    program = start()
    card = program.work_until_offered()
    assert letter.has_keyboard
    assert program.cli().returncode == 0
    until("the card has the keyboard", lambda: desk.active() == card.id)
    before = letter.text
    desk.key(key)
    until("the card is gone", lambda: desk.card() is None)
    if outcome is not None:
        assert until("an outcome", program.book.outcome) == outcome
    assert program.book.events() == events
    assert letter.text == before
    until("the letter has the keyboard again", lambda: letter.has_keyboard)


def test_this_hurts_by_key(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(break_length="1m")
    program.work_until_offered()
    desk.click("Start")
    window = until("the break", lambda: desk.windows("Break"))[0]
    until("the break has the keyboard", lambda: desk.active() == window.id)
    until("a movement runs", lambda: any(p["actual_s"] > 1 for p in program.book.parts()))
    desk.key("h")
    until("it asks what it was", lambda: "It is sore" in desk.buttons())
    desk.picture("what-hurts")
    assert program.book.outcome() is None, "nothing is decided before an answer"
    desk.key("3")
    ended = break_over(program)
    assert (ended["outcome"], ended["how"]) == ("partial", "hurts")
    assert [p["result"] for p in program.book.parts()].count("hurt") == 1
    assert program.book.outcome() == "partial"
    assert desk.windows("Break"), "what to do is still to be read"
    desk.picture("hurts")
    desk.key("Escape")
    until("the window is closed", lambda: not desk.windows("Break"))


def test_this_hurts_by_mouse(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(speed=5)
    assert program.cli("break", "1m").returncode == 0
    until("the break", lambda: desk.windows("Break"))
    desk.click("This hurts")
    desk.click("A sharp pain, or worse than usual")
    ended = break_over(program)
    assert (ended["outcome"], ended["how"], ended["offer_id"]) == ("partial", "hurts", None)
    assert program.book.offers() == []
    desk.click("Close")
    until("the window is closed", lambda: not desk.windows("Break"))
    assert program.status()["today"]["self"] == 1


def test_the_keys_of_the_break(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(speed=4)
    program.cli("break", "1m")
    window = until("the break", lambda: desk.windows("Break"))[0]
    until("the break has the keyboard", lambda: desk.active() == window.id)
    desk.key("Right")
    until("the first part is left", lambda: program.book.parts()[0]["result"] == "cut")
    desk.key("space")
    until("it is paused", lambda: "Resume" in desk.buttons())
    desk.key("space")
    until("it goes on", lambda: "Pause" in desk.buttons())
    desk.key("Escape")
    ended = break_over(program)
    assert (ended["outcome"], ended["how"]) == ("partial", "closed")
    until("the window is closed", lambda: not desk.windows("Break"))
