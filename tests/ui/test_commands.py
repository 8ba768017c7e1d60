"""What the running app answers to the command line, over a real reminder, history and stage."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from neckbreak import __version__
from neckbreak.content import load_catalogue
from neckbreak.core.holidays import read_hours
from neckbreak.core.records import SkipReason
from neckbreak.core.settings import Settings
from neckbreak.core.states import Hold
from neckbreak.ui.commands import Commands
from neckbreak.ui.reply import failure, success
from tests.ui.test_stage import Room

CONTRACT = {
    "state",
    "holds",
    "work_s",
    "earliest_in_s",
    "latest_in_s",
    "paused_until",
    "owed",
    "warning_card",
    "today",
    "version",
}
TODAY = {"prompted", "done", "partial", "skipped", "ignored", "natural", "missed", "later", "self"}


class Line:
    """A command line into a room."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.stopped = 0
        self.settings: list[tuple[str, str | None]] = []
        self._commands = Commands(room.reminder, room.stage, room.history, load_catalogue, self._set, self._stop)

    def _set(self, key: str, value: str | None) -> dict[str, Any]:
        self.settings.append((key, value))
        return success("") if key == "theme" else failure("No such thing.", 2)

    def _stop(self) -> None:
        self.stopped += 1

    def ask(self, command: str, **args: Any) -> dict[str, Any]:
        reply = self._commands({"v": 1, "cmd": command, "args": args})
        assert json.loads(json.dumps(reply)) == reply, "a reply travels as JSON"
        assert reply["ok"] == (reply["exit"] == 0)
        assert reply["ok"] or reply["text"], "a refusal has a sentence"
        assert "!" not in reply["text"]
        return reply

    def done(self, command: str, **args: Any) -> str:
        reply = self.ask(command, **args)
        assert reply["ok"], reply
        return str(reply["text"])

    def refused(self, command: str, code: int = 1, **args: Any) -> str:
        reply = self.ask(command, **args)
        assert reply["exit"] == code, reply
        return str(reply["text"])

    def status(self) -> dict[str, Any]:
        data = self.ask("status")["data"]
        assert isinstance(data, dict)
        return data


@pytest.fixture
def room(tmp_path: Path, qtbot) -> Iterator[Room]:
    made = Room(tmp_path, qtbot)
    yield made
    made.stage.close_all()
    made.history.close()


@pytest.fixture
def line(room: Room) -> Line:
    return Line(room)


def test_a_command_nobody_knows(line):
    assert "dance" in line.refused("dance", 2)
    assert len(line.refused("d" * 10_000, 2)) < 200


def test_show_opens_the_window(line, room):
    assert line.done("show") == ""
    assert len(room.windows("MainWindow")) == 1


def test_quit_stops(line):
    assert line.done("quit") == ""
    assert line.stopped == 1


def test_stats_are_of_the_last_week_unless_asked_otherwise(line, room):
    room.until_prompt()
    line.done("skip")
    data = line.ask("stats")["data"]
    assert (data["from"], data["to"]) == ("2026-02-24", "2026-03-02")
    assert (data["offered"], data["skipped"], data["skipped_for"]) == (1, 1, {"none": 1})
    assert line.done("stats", **{"from": "2026-03-02"}).startswith("2026-03-02\nOffered: 1\nSkipped: 1\nWork: ")
    assert "still to come" in line.refused("stats", 2, **{"from": "2026-03-03"})


def test_settings_are_somebody_elses_business(line):
    line.done("settings", key="theme", value="dark")
    assert line.refused("settings", 2, key="reset") == "No such thing."
    assert line.settings == [("theme", "dark"), ("reset", None)]


# -- breaks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["", "30s", "1m", "1M"])
def test_a_break_now(line, room, what):
    assert line.done("break", what=what) == "The break begins."
    assert len(room.windows("BreakWindow")) == 1
    assert line.status()["state"] == "breaking"
    assert line.status()["today"]["self"] == 0
    assert line.refused("break") == "A break is already running."
    assert line.refused("break", what="none") == "A break is already running."
    assert line.refused("start") == "A break is already running."
    assert len(room.windows("BreakWindow")) == 1


def test_without_a_length_it_is_the_usual_one(line, room):
    room.stage.use(replace(Settings(), break_length="1m"))
    line.done("break")

    assert load_catalogue().plans[room.reminder.live.state.plan].total_s == 60


@pytest.mark.parametrize("name", ["30-G", "30-g"])
def test_a_break_by_name(line, room, name):
    line.done("break", what=name)

    assert room.reminder.live.state.plan == "30-G"


def test_a_break_that_the_safety_list_forbids(line, room):
    assert "safety list" in line.refused("break", what="30-A")
    assert room.windows("BreakWindow") == []
    room.answer_safety()

    line.done("break", what="30-A")


@pytest.mark.parametrize("what", ["none", "45s", "30", "x" * 5000])
def test_a_break_that_does_not_exist_is_answered_with_those_that_do(line, room, what):
    told = line.refused("break", 2, what=what)

    assert "30s, 1m, " in told
    assert all(name in told for name in load_catalogue().plans)
    assert len(told) < 400
    assert room.windows("BreakWindow") == []


def test_no_plan_is_no_break(line, room):
    """Nothing in the catalogue fits: said, not claimed to begin."""
    catalogue = load_catalogue()
    demanding = {name: plan for name, plan in catalogue.plans.items() if not plan.gentle}
    room.stage.guide._catalogue = lambda: replace(catalogue, plans=demanding)

    assert "no break of that length" in line.refused("break", what="30s")
    assert "no break of that length" in line.refused("break")
    room.until_prompt()
    assert "no break of that length" in line.refused("start")


def test_start_takes_the_offer(line, room):
    assert line.refused("start") == "No break is offered at the moment."
    room.until_prompt()
    assert line.done("start") == "The break begins."
    room.play(62)

    assert line.status()["today"]["done"] == 1
    assert line.status()["today"]["self"] == 0


# -- later, skip ---------------------------------------------------------------------------------------------------


def test_later(line, room):
    assert line.refused("later") == "No break is offered at the moment."
    room.until_prompt()
    assert line.done("later") == "Later, then."
    assert room.windows("Card") == []
    assert line.status()["state"] == "snoozed"
    assert line.status()["owed"]
    assert line.status()["today"]["later"] == 1


@pytest.mark.parametrize("reason", ["", *(r.value for r in SkipReason)])
def test_skip(line, room, reason):
    assert line.refused("skip", reason=reason) == "No break is offered at the moment."
    room.until_prompt()
    assert line.done("skip", reason=reason) == "Skipped."
    assert line.status()["today"]["skipped"] == 1
    assert not line.status()["owed"]


def test_skip_for_a_reason_that_does_not_exist(line, room):
    room.until_prompt()
    told = line.refused("skip", 2, reason="lazy")

    assert all(reason.value in told for reason in SkipReason)
    assert line.status()["state"] == "prompting"


# -- pause ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("until", "end"),
    [
        ("45m", datetime(2026, 3, 2, 8, 45, tzinfo=UTC)),
        ("1h 30m", datetime(2026, 3, 2, 9, 30, tzinfo=UTC)),
        ("until 14:00", datetime(2026, 3, 2, 13, 0, tzinfo=UTC)),
        ("until tomorrow", datetime(2026, 3, 3, 3, 0, tzinfo=UTC)),
    ],
)
def test_pause(line, room, until, end):
    told = line.done("pause", until=until)

    assert told.startswith("Paused until ")
    assert told.endswith(".")
    assert ("tomorrow" in told) == ("tomorrow" in until)
    data = line.status()
    assert data["state"] == "paused"
    assert datetime.fromisoformat(data["paused_until"]) == end
    room.clock.advance((end - room.clock().wall).total_seconds() + 1)
    assert line.status()["state"] != "paused"


def test_until_tomorrow_knows_the_hours(line, room):
    room.reminder.set_hours(read_hours("mon 9-17; thu 10-12", ""))

    assert line.done("pause", until="until tomorrow") == "Paused until Thursday, 10:00."
    assert "Working hours: until 17:00" in line.done("status")


@pytest.mark.parametrize("until", ["", "soon", "0m", "until 25:00", "400h"])
def test_a_pause_that_is_no_time(line, until):
    assert "neckbreak pause 45m" in line.refused("pause", 2, until=until)
    assert line.status()["state"] == "working"


def test_pause_refuses_the_open_offer(line, room):
    room.until_prompt()
    line.done("pause", until="45m")

    assert room.windows("Card") == []
    assert line.refused("start") == line.refused("later") == line.refused("skip")
    assert line.status()["today"]["skipped"] == 1


def test_resume(line):
    assert line.refused("resume") == "NeckBreak is not paused."
    line.done("pause", until="2h")
    assert line.done("resume") == "NeckBreak goes on."
    assert line.status()["paused_until"] is None
    assert line.refused("resume") == "NeckBreak is not paused."


# -- status, why ---------------------------------------------------------------------------------------------------


def test_the_contract_of_status(line, room):
    data = line.status()

    assert set(data) >= CONTRACT
    assert set(data["today"]) == TODAY
    assert data["version"] == __version__
    assert (data["state"], data["holds"], data["work_s"], data["owed"]) == ("working", [], 0, False)
    assert (data["earliest_in_s"], data["latest_in_s"], data["paused_until"]) == (1800, 3600, None)
    assert set(data["today"].values()) == {0}


def test_status_looks_first(line, room):
    for _ in range(10):
        room.clock.advance(60)
        room.idle.touch()
        data = line.status()

    assert data["work_s"] == 600
    assert (data["earliest_in_s"], data["latest_in_s"]) == (1200, 3000)
    assert line.ask("status")["text"].splitlines() == [
        "Next break in 20–50 min",
        "10 min at the desk since your last break.",
    ]


def test_status_tells_the_holds(line, room):
    room.reminder.set_holds([Hold("microphone", keeps=True), Hold("do_not_disturb")])
    room.clock.advance(60)
    data = line.status()

    assert data["state"] == "held"
    assert data["holds"] == [{"reason": "microphone", "since_s": 60}, {"reason": "do_not_disturb", "since_s": 60}]
    assert line.ask("status")["text"].startswith("Waiting: your microphone is in use")


def test_status_of_every_state_has_words(line, room):
    seen = {}

    def see() -> None:
        reply = line.ask("status")
        seen[reply["data"]["state"]] = reply["text"].splitlines()[0]

    see()
    room.until_prompt()
    see()
    line.done("later")
    see()
    room.reminder.set_holds([Hold("film", keeps=True)])
    see()
    room.reminder.set_holds([])
    line.done("break")
    see()
    room.play(62)
    line.done("pause", until="45m")
    see()
    line.done("resume")
    for _ in range(31):
        room.clock.advance(60)
        room.idle.touch()
        room.reminder.look()
    see()
    room.clock.advance(600)
    room.reminder.look()
    see()
    room.reminder.freeze(room.clock().wall + timedelta(hours=12))
    see()

    assert set(seen) == {
        *("working", "prompting", "snoozed", "held", "breaking", "paused", "due", "away", "off_hours"),
    }
    assert len(set(seen.values())) == len(seen)


def test_why_tells_the_day(line, room):
    assert line.done("why").endswith("NeckBreak started for the first time")
    room.history.prune(room.reminder.today + timedelta(days=1))
    assert line.done("why") == "Nothing has been decided yet today."
    assert line.ask("why")["data"] == []
    room.until_prompt()
    line.done("later")
    line.done("pause", until="45m")
    reply = line.ask("why")
    lines = reply["text"].splitlines()

    assert [row["code"] for row in reply["data"]] == ["waits_for_lull", "offered", "later", "paused"]
    assert [text.split("  ")[1] for text in lines[:2]] == [
        "Break offered after 46 min: you paused for a moment; it had waited 16 min",
        "Later, you said",
    ]
    assert all(datetime.fromisoformat(row["at"]).utcoffset() == timedelta(hours=1) for row in reply["data"])


def test_why_at_a_moment(line, room):
    room.until_prompt()
    line.done("later")
    shown = (room.clock().local - timedelta(minutes=2)).strftime("%H:%M")
    assert line.done("why", at=shown).startswith("A break was due since")
    early = (room.clock().local - timedelta(minutes=40)).strftime("%Y-%m-%d %H:%M")
    assert line.done("why", at=early).endswith("no break was due yet.")
    assert "does not go back that far" in line.done("why", at="2020-01-01 10:00")
    for wish in ("soon", "25:00", "2999-01-01 10:00"):
        reply = line.ask("why", at=wish)
        assert (reply["ok"], reply["exit"]) == (False, 2)
