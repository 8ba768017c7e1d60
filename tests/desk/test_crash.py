"""The program is killed, and the history tells the truth afterwards."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.desk.conftest import Start
from tests.desk.program import Book, Letter, NeckBreak, copy_history, prepare
from tests.desk.session import Desk, until

pytestmark = pytest.mark.desk
DESK = {"tray": "", "notifications": False, "accessible": False}


def in_a_break(program: NeckBreak) -> None:
    """Start the offered break and wait until its second part runs."""
    program.work_until_offered()
    assert program.cli("start").returncode == 0

    def second_part_runs() -> bool:
        results = [part["result"] for part in program.book.parts()]
        return results[:2] == ["done", "running"]

    until("the second part runs", second_part_runs, every_s=0.01)


def test_killed_in_a_break(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(speed=15)
    in_a_break(program)
    program.end(signal.SIGKILL)
    killed = program.book
    assert killed.sound()
    seconds = sum(part["actual_s"] for part in killed.parts())
    assert seconds >= 5

    again = NeckBreak(desk, program.home, 10)
    book = again.book
    (ended,) = book.breaks()
    (offer,) = book.offers()
    assert (ended["outcome"], ended["how"], ended["offer_id"]) == ("partial", "crash", offer["id"])
    assert ended["actual_s"] == pytest.approx(seconds)
    assert book.parts() == killed.parts()
    assert offer["outcome"] == "partial"
    assert len(book.prompts()) == 1
    assert [row["ended_at"] is None for row in book.rounds()] == [False, True]
    assert book.sound()
    assert desk.windows() == []
    status = again.status()
    assert (status["state"], status["today"]["partial"], status["today"]["prompted"]) == ("working", 1, 1)
    again.close()
    assert program.book.sound()
    assert len(program.book.breaks()) == 1


def test_killed_at_work(desk: Desk, start: Start) -> None:
    program = start(speed=10, work_min=3)
    before = program.status()["work_s"]
    assert before >= 180
    program.end(signal.SIGKILL)
    again = NeckBreak(desk, program.home, 10)
    status = again.status()
    assert status["state"] == "working"
    assert status["work_s"] >= before - 60
    assert [row["id"] for row in again.book.rounds()] == ["first"]
    assert again.book.offers() == []
    again.close()


def test_killed_with_a_card_open(desk: Desk, start: Start, letter: Letter) -> None:
    program = start()
    program.work_until_offered()
    program.end(signal.SIGKILL)
    assert program.book.outcome() is None
    again = NeckBreak(desk, program.home, 30)
    desk.type("back again")
    until("the card", desk.card)
    (offer,) = again.book.offers()
    assert offer["outcome"] is None
    assert [prompt["why"] for prompt in again.book.prompts()] == ["lull", "again"]
    again.close()


def test_a_night_off_is_an_absence(desk: Desk) -> None:
    home = desk.folder / "night"
    prepare(home, work_min=4.9, ago_s=10 * 3600)
    program = NeckBreak(desk, home, 20)
    assert program.status()["work_s"] < 60
    first, second = program.book.rounds()
    assert (first["end_reason"], second["end_reason"]) == ("restart", None)
    assert program.book.offers() == []
    program.close()


def test_copies_taken_while_it_writes(desk: Desk, start: Start, letter: Letter) -> None:
    program = start(speed=30)
    program.work_until_offered()
    program.cli("start")
    copies: list[Path] = []

    def over() -> bool:
        copies.append(desk.folder / f"copy{len(copies)}")
        copy_history(program.home, copies[-1])
        return bool(program.book.breaks()) and program.book.outcome() is not None

    until("the break is over", over, every_s=0.01)
    books = [Book(copy / "history.db", running=False) for copy in copies]
    assert all(book.sound() for book in books)
    running = [c for c, book in zip(copies, books, strict=True) if book.breaks() and not book.breaks()[0]["outcome"]]
    assert running, "no copy was taken in the middle"

    copy = running[-1]
    seconds = sum(part["actual_s"] for part in Book(copy / "history.db", running=False).parts())
    again = NeckBreak(desk, copy, 20)
    (ended,) = again.book.breaks()
    assert (ended["outcome"], ended["how"]) == ("partial", "crash")
    assert ended["actual_s"] == pytest.approx(seconds)
    assert again.book.outcome() == "partial"
    assert again.book.sound()
    again.close()
