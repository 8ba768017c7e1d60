"""What a calendar file says about the next day and a half, and what happens with files that mean no good."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.desktop.calendars import MODULE, NOW, ROOT, Reading, at, calendar, event

BERLIN = "Europe/Berlin"
GOOD = event(at(14), uid="good")
GOOD_SLOT = ["02 14:00-15:00"]
OWN_ZONE = """BEGIN:VTIMEZONE
TZID:Our office
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
"""


def read(folder: Path, *parts: str, now: datetime = NOW, zone: str = "UTC") -> Reading:
    path = folder / "a.ics"
    path.write_bytes(calendar(*parts).encode())
    return Reading(path, now=now, zone=zone)


# -- when ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "slots"),
    [
        ([event(at(14))], ["02 14:00-15:00"]),
        ([event(at(9))], ["02 09:00-10:00"]),
        ([event(at(8.5)), event(at(21.5, 1))], []),
        ([event(at(14), end=f"DTEND:{at(14.5)}")], ["02 14:00-14:30"]),
        ([event(at(14), end="")], []),
        ([event(at(14), "TRANSP:TRANSPARENT")], []),
        ([event(at(14), "STATUS:CANCELLED")], []),
        ([event(at(14), "X-MICROSOFT-CDO-BUSYSTATUS:FREE")], []),
        ([event(at(14), "STATUS:TENTATIVE", "TRANSP:OPAQUE")], ["02 14:00-15:00"]),
        ([event(at(14, -3650), "RRULE:FREQ=DAILY")], ["02 14:00-15:00", "03 14:00-15:00"]),
        ([event(at(14, -7), "RRULE:FREQ=WEEKLY", f"EXDATE:{at(14)}")], []),
        ([event(at(14, -14), f"RRULE:FREQ=WEEKLY;UNTIL={at(14, -7)}")], []),
        ([event(at(14, -14), "RRULE:FREQ=WEEKLY;COUNT=2")], []),
        ([event(at(14, -700), f"RDATE:{at(16)}")], ["02 16:00-17:00"]),
        (
            [event(at(14, -7), "RRULE:FREQ=WEEKLY", uid="a"), event(at(17), f"RECURRENCE-ID:{at(14)}", uid="a")],
            ["02 17:00-18:00"],
        ),
        (
            [event(at(14, -7), "RRULE:FREQ=WEEKLY", uid="a"), event(at(9, 90), f"RECURRENCE-ID:{at(14)}", uid="a")],
            [],
        ),
        (
            [
                event(at(14, -7), "RRULE:FREQ=WEEKLY", uid="a"),
                event(at(14), f"RECURRENCE-ID:{at(14)}", "STATUS:CANCELLED", uid="a"),
            ],
            [],
        ),
        (
            [
                event(at(14, -140), "RRULE:FREQ=WEEKLY", uid="a"),
                event(at(16, -133), f"RECURRENCE-ID;RANGE=THISANDFUTURE:{at(14, -133)}", uid="a"),
            ],
            ["02 16:00-17:00"],
        ),
        (["BEGIN:VTODO\r\nDTSTART:" + at(14) + "\r\nDUE:" + at(15) + "\r\nEND:VTODO\r\n"], []),
        (
            [
                f"BEGIN:VFREEBUSY\r\nFREEBUSY;FBTYPE=BUSY:{at(10)}/{at(11)},{at(12)}/PT30M\r\n"
                f"FREEBUSY;FBTYPE=FREE:{at(15)}/{at(16)}\r\nFREEBUSY:{at(17)}/PT1H\r\nEND:VFREEBUSY\r\n"
            ],
            ["02 10:00-11:00", "02 12:00-12:30", "02 17:00-18:00"],
        ),
    ],
    ids=[
        "later",
        "now",
        "outside",
        "with an end",
        "a mark",
        "transparent",
        "cancelled",
        "free",
        "tentative",
        "daily",
        "left out",
        "until",
        "counted",
        "also then",
        "moved here",
        "moved away",
        "cancelled once",
        "from then on",
        "a task",
        "published times",
    ],
)
def test_what_is_taken(tmp_path: Path, parts: list[str], slots: list[str]) -> None:
    reading = read(tmp_path, *parts)

    assert reading.slots == slots
    assert reading.problems == []


@pytest.mark.parametrize(
    ("start", "slot"),
    [
        ("DTSTART:20260302T140000", "02 13:00-14:00"),
        ("DTSTART;TZID=America/New_York:20260302T080000", "02 13:00-14:00"),
        ("DTSTART;TZID=W. Europe Standard Time:20260302T140000", "02 13:00-14:00"),
        ("DTSTART;TZID=/example.org/Europe/Berlin:20260302T140000", "02 13:00-14:00"),
        ("DTSTART;TZID=Our office:20260302T160000", "02 13:00-14:00"),
        ("DTSTART;TZID=Nowhere:20260302T140000", "02 13:00-14:00"),
    ],
    ids=["floating", "named", "windows", "prefixed", "defined in the file", "unknown, so local"],
)
def test_zones(tmp_path: Path, start: str, slot: str) -> None:
    assert read(tmp_path, OWN_ZONE, event(start), zone=BERLIN).slots == [slot]


@pytest.mark.parametrize(
    ("zone", "start", "slot"),
    [
        ("America/Los_Angeles", "20260302T010000", "02 09:00-10:00"),
        ("Pacific/Auckland", "20260304T100000", "03 21:00-22:00"),
    ],
    ids=["now in the west", "last in the east"],
)
def test_local_times_far_from_greenwich(tmp_path: Path, zone: str, start: str, slot: str) -> None:
    assert read(tmp_path, event(start), zone=zone).slots == [slot]


def test_a_day_begins_at_local_midnight(tmp_path: Path) -> None:
    assert read(tmp_path, event("DTSTART;VALUE=DATE:20260302", end=""), zone=BERLIN).slots == ["01 23:00-23:00 all day"]


@pytest.mark.parametrize(("day", "slot"), [(27, "27 13:00-14:00"), (30, "30 12:00-13:00")])
def test_a_weekday_meeting_keeps_its_hour_when_the_clocks_change(tmp_path: Path, day: int, slot: str) -> None:
    weekdays = event(f"DTSTART;TZID={BERLIN}:20251201T140000", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")

    assert read(tmp_path, weekdays, now=datetime(2026, 3, day, 9, tzinfo=UTC)).slots[0] == slot


def test_the_zone_of_the_whole_calendar(tmp_path: Path) -> None:
    """Google gives recurring appointments in UTC and means the calendar's own zone."""
    summer = datetime(2026, 7, 6, 6, tzinfo=UTC)
    text = event("20260105T130000Z", "RRULE:FREQ=WEEKLY")

    assert read(tmp_path, f"X-WR-TIMEZONE:{BERLIN}\r\n", text, now=summer).slots == ["06 12:00-13:00"]


# -- what leaves the process -----------------------------------------------------------------------------------------


def test_no_title_guest_or_place_leaves_it(tmp_path: Path) -> None:
    reading = read(tmp_path, GOOD, "BEGIN:VEVENT\r\nSUMMARY:Secret\r\nDTSTART:Secret\r\nEND:VEVENT\r\n")

    assert reading.slots == GOOD_SLOT
    assert reading.problems == ["bad_event a.ics:11"]
    assert "ecret" not in reading.output


def test_it_loads_neither_qt_nor_without_need_the_libraries(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text(calendar(event(at(14, -900))))
    code = (
        f"import sys; import {MODULE} as m; m.main()\n"
        "assert not {name.partition('.')[0] for name in sys.modules} & {'PySide6', 'icalendar', 'sqlite3', 'socket'}"
    )

    assert Reading(tmp_path, command=(sys.executable, "-c", code)).slots == []


# -- one broken thing among good ones --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "lines",
    [
        ["DTSTART:20260332T140000Z"],
        ["DTSTART:yesterday"],
        ["DTSTART:20260302T140000Z", "DTEND:20260302T150000"],
        ["DTSTART:20260302T140000Z", "RRULE:FREQ=SOMETIMES"],
        ["DTSTART:20260302T140000Z", "RRULE:FREQ=DAILY;UNTIL=soon"],
        ["DTSTART:20260302T140000Z", "DURATION:P9999999999D"],
        ["DTSTART:00010101T000000Z", "DTEND:99991231T235959Z"],
        ["SUMMARY:never"],
    ],
    ids=["32 March", "words", "mixed", "rule", "until", "eternal", "all of time", "no start"],
)
def test_a_broken_appointment_is_named_by_its_line_and_costs_no_other(tmp_path: Path, lines: list[str]) -> None:
    broken = "\r\n".join(["BEGIN:VEVENT", "UID:x", *lines, "END:VEVENT", ""])

    reading = read(tmp_path, GOOD, broken)

    assert GOOD_SLOT[0] in reading.slots
    assert reading.problems in ([], ["bad_event a.ics:11"])
    assert reading.problems or lines[-1].startswith("DTEND:2026")  # the library takes that one for two zones


def test_an_appointment_that_is_never_closed(tmp_path: Path) -> None:
    reading = read(tmp_path, GOOD.replace("END:VEVENT\r\n", "").replace("good", "open"), GOOD)

    assert reading.slots == GOOD_SLOT
    assert reading.problems == ["bad_event a.ics:4"]


@pytest.mark.parametrize("rest", ["", "BEGIN:VEVENT\r\nDTSTART:2026"], ids=["between", "amid"])
def test_a_file_that_is_still_being_written(tmp_path: Path, rest: str) -> None:
    path = tmp_path / "a.ics"
    path.write_text(calendar(GOOD).removesuffix("END:VCALENDAR\r\n") + rest, newline="")

    reading = Reading(path)

    assert reading.slots == GOOD_SLOT
    assert f"cut_short a.ics:{12 if rest else 10}" in reading.problems


def test_a_broken_zone_is_named_and_its_times_are_local(tmp_path: Path) -> None:
    zone = OWN_ZONE.replace("+0300", "soon")

    reading = read(tmp_path, zone, event("DTSTART;TZID=Our office:20260302T150000"), GOOD)

    assert reading.slots == [*GOOD_SLOT, "02 15:00-16:00"]
    assert "bad_zone a.ics:4" in reading.problems


@pytest.mark.parametrize(
    "text",
    [b"", b"\0" * 100_000, bytes(range(256)) * 400, b"<html>Please sign in</html>", b"BEGIN:VCARD\nEND:VCARD\n"],
    ids=["empty", "zeros", "binary", "web page", "address"],
)
def test_what_is_no_calendar(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "a.ics").write_bytes(text)
    (tmp_path / "b.ics").write_text(calendar(GOOD))

    reading = Reading(tmp_path)

    assert reading.slots == GOOD_SLOT
    assert reading.problems == ["not_a_calendar a.ics:0"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r"], ids=["crlf", "lf", "cr"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, ending: str) -> None:
    text = calendar(GOOD.replace("Secret", "Grüße"), "BEGIN:VALARM\r\n", "END:VALARM\r\n").replace("\r\n", ending)
    (tmp_path / "a.ics").write_bytes(text.encode(encoding))

    reading = Reading(tmp_path)

    assert (reading.slots, reading.problems) == (GOOD_SLOT, [])


def test_folded_and_oddly_written_lines(tmp_path: Path) -> None:
    folded = event("DTSTART;TZID=America/\r\n New_York;VALUE=DATE\r\n\t-TIME:20260302T\r\n 080000").replace(
        "UID", "uid"
    )
    folded = folded.replace("BEGIN:VEVENT", "begin:vevent ").replace("DTSTART", "dtstart")

    assert read(tmp_path, folded).slots == ["02 13:00-14:00"]


# -- hostile and huge ------------------------------------------------------------------------------------------------

OLD = "19700101T000000Z"
EVERY = ",".join(map(str, range(60)))


@pytest.mark.parametrize(
    ("rule", "start"),
    [
        ("FREQ=SECONDLY", OLD),
        ("FREQ=SECONDLY", at(9)),
        ("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", at(9)),
        ("FREQ=DAILY;INTERVAL=0", OLD),
        (f"FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=1,2,3;BYMINUTE={EVERY};BYSECOND={EVERY}", OLD),
    ],
    ids=["since 1970", "from now", "never", "stands still", "yearly at every second"],
)
def test_a_rule_without_end_is_refused_and_costs_no_other(tmp_path: Path, rule: str, start: str) -> None:
    reading = read(tmp_path, event(start, f"RRULE:{rule}"), GOOD)

    assert reading.slots == GOOD_SLOT
    assert reading.problems == ["too_often a.ics:4"]
    assert reading.seconds < 5


def test_a_zone_that_changes_every_second_costs_only_its_own_appointments(tmp_path: Path) -> None:
    """An interrupted rule of the library keeps its lock, for which the next appointment of that zone would wait."""
    other = OWN_ZONE.replace("BEGIN:VTIMEZONE\nTZID:Our office\n", "").replace("STANDARD", "DAYLIGHT")
    zone = OWN_ZONE.replace("END:VTIMEZONE\n", "") + other
    zone = zone.replace("DTSTART:19700101T000000", "DTSTART:19700101T000000\nRRULE:FREQ=SECONDLY")
    evil = [event("DTSTART;TZID=Our office:20260302T150000", uid=f"u{n}") for n in range(4)]

    reading = read(tmp_path, zone, *evil, GOOD)

    assert reading.slots == GOOD_SLOT
    assert [problem.partition(" ")[0] for problem in reading.problems] == ["too_often"] * 4
    assert reading.seconds > 1.5  # each had its own half second, none has waited for a lock


def test_many_rules_without_end_leave_time_for_meetings_and_other_files(tmp_path: Path) -> None:
    endless = [event(OLD, "RRULE:FREQ=SECONDLY", uid=f"e{n}") for n in range(300)]
    (tmp_path / "a.ics").write_text(calendar(*endless, GOOD))
    (tmp_path / "b.ics").write_text(calendar(event(at(16))))

    reading = Reading(tmp_path)

    assert reading.slots == [*GOOD_SLOT, "02 16:00-17:00"]
    kinds = {problem.partition(" ")[0] for problem in reading.problems}
    assert "too_often" in kinds
    assert kinds <= {"too_often", "too_slow"}  # a fast computer refuses each, a slow one gives up on the file
    assert reading.seconds < 8


def test_a_hundred_thousand_appointments_of_the_past(tmp_path: Path) -> None:
    start = datetime(2015, 1, 1, tzinfo=UTC)
    past = (event(f"{start + timedelta(minutes=50 * n):%Y%m%dT%H%M%SZ}", uid=f"u{n}") for n in range(100_000))

    reading = read(tmp_path, *past, GOOD)

    assert (reading.slots, reading.problems) == (GOOD_SLOT, [])
    assert reading.seconds < 6


def test_more_appointments_than_anybody_has(tmp_path: Path) -> None:
    reading = read(tmp_path, *(event(at(10 + n / 3600), uid=f"u{n}") for n in range(20_000)))

    assert len(reading.slots) == 1000
    assert [problem.split()[0] for problem in reading.problems] in (["too_many"], ["too_slow"])
    assert reading.seconds < 8


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCALENDAR\n" + "BEGIN:X\n" * 2_000_000,
        "\n" * 19_000_000,
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2\n" + " 2\n" * 4_000_000 + "END:VEVENT\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n" * 700_000 + "END:VCALENDAR\n",
    ],
    ids=["nested", "empty lines", "one line", "empty appointments"],
)
def test_nineteen_megabytes_of_malice(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.ics").write_text(text)
    (tmp_path / "b.ics").write_text(calendar(GOOD))

    reading = Reading(tmp_path)

    assert reading.slots == GOOD_SLOT
    assert [problem for problem in reading.problems if "a.ics" in problem]
    assert reading.seconds < 9


def test_a_file_of_fifty_megabytes_is_not_opened(tmp_path: Path) -> None:
    with (tmp_path / "a.ics").open("wb") as file:
        file.truncate(50_000_000)
    (tmp_path / "b.ics").write_text(calendar(GOOD))

    reading = Reading(tmp_path)

    assert (reading.slots, reading.problems) == (GOOD_SLOT, ["too_big a.ics:0"])
    assert reading.seconds < 3


def test_memory_has_an_end(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text(calendar(GOOD))
    code = f"import {MODULE} as m\nm.main()\ntry: bytearray(2**30)\nexcept MemoryError: pass\nelse: raise SystemExit(9)"

    assert Reading(tmp_path, command=(sys.executable, "-c", code)).slots == GOOD_SLOT


# -- folders and what else can stand at a path -----------------------------------------------------------------------


def test_a_folder_of_calendars(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "b.ICS").write_text(calendar(event(at(16))))
    (tmp_path / "a.ics").write_text(calendar(GOOD))
    for name in (".hidden.ics", "a.ics.tmp", "notes.txt"):
        (tmp_path / name).write_text(calendar(event(at(11))))

    reading = Reading(tmp_path, tmp_path / "a.ics")

    assert reading.slots == [*GOOD_SLOT, "02 16:00-17:00"]
    assert sorted(reading.files) == ["a.ics", "b.ICS"]
    assert [Path(each["folder"]).name for each in reading.found if "folder" in each] == [tmp_path.name, "work"]


def test_a_folder_of_ten_thousand_files(tmp_path: Path) -> None:
    for number in range(10_000):
        (tmp_path / f"{number:05}.ics").write_text(calendar(event(at(14, -number), uid="a")))

    reading = Reading(tmp_path)

    assert reading.problems == [f"too_many_files {tmp_path.name}:0"]
    assert len(reading.files) == 8_000
    assert reading.slots == GOOD_SLOT
    assert reading.seconds < 9


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among files here")
def test_pipes_and_devices_are_not_opened_for_reading(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.ics")
    (tmp_path / "b.ics").symlink_to("/dev/zero")
    (tmp_path / "c.ics").write_text(calendar(GOOD))

    reading = Reading(tmp_path, Path("/dev/zero"))

    assert reading.slots == GOOD_SLOT
    assert reading.problems == ["not_a_file a.ics:0", "not_a_file b.ics:0", "not_a_file zero:0"]
    assert reading.seconds < 3


def test_links(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "round.ics").symlink_to(tmp_path / "round.ics")
    (tmp_path / "within").symlink_to(tmp_path)
    (tmp_path / "gone.ics").symlink_to(tmp_path / "nowhere")
    (tmp_path / "real").write_text(calendar(GOOD))
    (tmp_path / "to.ics").symlink_to(tmp_path / "real")

    reading = Reading(tmp_path, tmp_path / "loop", tmp_path / "nowhere")

    assert reading.slots == GOOD_SLOT
    assert sorted(reading.problems) == [
        "missing gone.ics:0",
        "missing nowhere:0",
        "unreadable loop:0",
        "unreadable round.ics:0",
    ]


AS_SOMEBODY = f"""
import os, sys, resource
from datetime import *
import {MODULE} as reader
now = datetime.fromisoformat("{NOW.isoformat()}")
list(reader.Reader(now, now + timedelta(days=1)).read([sys.argv[1]]))  # loads all it needs while that can be read
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
sys.exit(reader.main())
"""


def test_what_this_user_may_not_read(public: Path) -> None:
    (public / "a.ics").write_text(calendar(event(at(11))))
    (public / "closed").mkdir()
    (public / "closed" / "c.ics").write_text(calendar(event(at(12))))
    (public / "b.ics").write_text(calendar(GOOD))
    (public / "b.ics").chmod(0o644)
    (public / "a.ics").chmod(0)
    (public / "closed").chmod(0)

    reading = Reading(public, command=(sys.executable, "-c", AS_SOMEBODY, str(public / "b.ics")))
    (public / "closed").chmod(0o700)

    assert reading.slots == GOOD_SLOT
    assert reading.problems == ["unreadable a.ics:0", "unreadable closed:0"]


def test_a_path_that_is_no_text(tmp_path: Path) -> None:
    name = os.fsdecode(bytes(tmp_path) + b"/caf\xe9.ics")
    with open(name, "w") as file:
        file.write(calendar(GOOD))

    assert Reading(tmp_path).slots == GOOD_SLOT


def test_nothing_to_read_is_no_error() -> None:
    assert Reading().found == [{"there": []}, {"done": True}]


def test_a_request_that_is_none_ends_it() -> None:
    ran = subprocess.run([sys.executable, "-m", MODULE], input=b"", capture_output=True, cwd=ROOT, timeout=10)

    assert ran.returncode != 0
    assert ran.stdout == b""
