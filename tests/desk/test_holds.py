"""A call, a full screen, do not disturb: no card while it lasts, and the card when it is over, on the real desktop."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Any

import pytest

from tests.desk.conftest import Start
from tests.desk.program import Letter, NeckBreak
from tests.desk.session import Desk, until

pytestmark = pytest.mark.desk

HELD_S = 4.0
"""Longer than any lull that would do, on a clock fifteen times as fast."""


@pytest.fixture
def microphone(desk: Desk) -> None:
    """A sound server whose microphone hears nothing; it is the desk's own from now on."""
    socket = desk.folder / "pulse.socket"
    if socket.exists():
        return
    modules = (f"module-native-protocol-unix auth-anonymous=1 socket={socket}", "module-null-source source_name=mic")
    options = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes")
    desk.spawn("pulseaudio", *options, *(word for module in modules for word in ("-L", module)))
    desk.environ["PULSE_SERVER"] = f"unix:{socket}"
    until("the microphone", lambda: b"mic" in desk.run("pactl", "list", "short", "sources"))


def type_until_due(program: NeckBreak) -> None:
    program.desk.type_until("a break is due", lambda: program.book.decided("waits_for_lull") > 0, 40)


def held(program: NeckBreak) -> dict[str, Any]:
    """The status once something holds."""

    def found() -> dict[str, Any] | None:
        status = program.status()
        return status if status["state"] == "held" else None

    return until("something holds", found)


def holds_until(program: NeckBreak, over: Callable[[], None], reason: str) -> None:
    """No card while it lasts; then one, and the log says why."""
    desk = program.desk
    status = held(program)
    assert [each["reason"] for each in status["holds"]] == [reason]
    assert desk.card() is None
    assert not program.book.prompts()
    over()
    until("the card", desk.card)
    [prompt] = program.book.prompts()
    assert prompt["why"] == "after_hold"
    assert program.book.decided("held") == 1


def test_a_call_holds_until_it_ends(desk: Desk, microphone: None, start: Start, letter: Letter) -> None:
    program = start()
    call = desk.spawn("parec", "--device=mic", "--client-name=Stand-up")
    type_until_due(program)
    holds_until(program, lambda: desk.end(call), "microphone")

    assert "Stand-up" not in program.log
    assert program.book.rows("SELECT reason FROM waits") == [{"reason": "microphone"}]


def test_a_call_that_begins_under_the_card_takes_it_away(
    desk: Desk, microphone: None, start: Start, letter: Letter
) -> None:
    program = start()
    program.work_until_offered()
    call = desk.spawn("parec", "--device=mic")
    until("the card goes", lambda: desk.card() is None)
    assert program.book.events() == ["withdrawn"]
    assert program.book.outcome() is None
    desk.end(call)
    until("the card comes back", desk.card)


def test_a_call_listened_to_is_no_absence(desk: Desk, microphone: None, start: Start, letter: Letter) -> None:
    program = start(speed=60.0, work_min=1.0)
    call = desk.spawn("parec", "--device=mic")
    desk.type("good morning")
    status = held(program)
    until("eight minutes of listening", lambda: program.status()["work_s"] > 8 * 60)
    assert status["state"] == "held"
    assert not program.book.natural_breaks()
    desk.end(call)


def test_a_full_screen_holds_while_nobody_types(desk: Desk, start: Start, letter: Letter) -> None:
    program = start()
    desk.run("wmctrl", "-i", "-r", str(letter.window), "-b", "add,fullscreen")
    until("it fills the screen", lambda: b"FULLSCREEN" in desk.run("xprop", "-id", str(letter.window)))
    type_until_due(program)

    def back() -> None:
        desk.run("wmctrl", "-i", "-r", str(letter.window), "-b", "remove,fullscreen")

    holds_until(program, back, "fullscreen")


def test_do_not_disturb_holds(desk: Desk, start: Start, letter: Letter) -> None:
    program = start()
    desk.run("dunstctl", "set-paused", "true")
    type_until_due(program)
    holds_until(program, lambda: desk.run("dunstctl", "set-paused", "false") and None, "do_not_disturb")


def test_a_program_of_ones_own_list_holds(desk: Desk, start: Start, letter: Letter) -> None:
    slideshow = desk.folder / "slideshow"
    shutil.copy("/usr/bin/tail", slideshow)
    program = start(wait_programs="Keynote, Slideshow")
    running = desk.spawn(str(slideshow), "-f", "/dev/null")
    type_until_due(program)
    holds_until(program, lambda: desk.end(running), "program")


def test_what_is_switched_off_does_not_hold(desk: Desk, microphone: None, start: Start, letter: Letter) -> None:
    program = start(wait_calls=False)
    call = desk.spawn("parec", "--device=mic")
    program.work_until_offered()

    assert program.status()["holds"] == []
    desk.end(call)


def meeting(rule: str) -> str:
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20200101T000000Z"),
        *("DTSTART:20200101T000000Z", "DURATION:PT2H", rule, "SUMMARY:Secret", "END:VEVENT", "END:VCALENDAR", ""),
    )
    return "\r\n".join(lines)


def test_a_meeting_on_the_calendar_holds_until_it_is_cancelled(desk: Desk, start: Start, letter: Letter) -> None:
    calendar = desk.folder / "calendar.ics"
    calendar.write_text(meeting("RRULE:FREQ=HOURLY"))
    program = start(work_min=3.0, wait_calendar=str(calendar))
    type_until_due(program)

    def cancel() -> None:
        new = calendar.with_suffix(".new")
        new.write_text(meeting("STATUS:CANCELLED"))
        new.replace(calendar)

    holds_until(program, cancel, "calendar")
    assert "Secret" not in program.log
