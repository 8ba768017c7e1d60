"""The page for the physiotherapist: always one, with what was, and for the workplace without what is private."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtWidgets import QApplication, QFileDialog

from neckbreak.content import load_catalogue
from neckbreak.core.moment import Moment
from neckbreak.core.records import (
    BreakEnded,
    BreakStarted,
    Carded,
    CheckedIn,
    OfferClosed,
    OfferOpened,
    Outcome,
    Part,
    PartPlayed,
    PartResult,
    Prompted,
    Rated,
    Reacted,
    Record,
    RoundEnded,
    RoundStarted,
    SkipReason,
)
from neckbreak.core.settings import Settings
from neckbreak.storage.history import History
from neckbreak.ui.report import gather, write_report
from neckbreak.ui.report_page import BOTTOM, compose, fit
from neckbreak.ui.report_sheet import Sheet
from tests.ui import pdf_text
from tests.ui.samples import LongWords

PRIVATE = (
    "Discomfort, as entered",
    "hurt",
    "Warning signs",
    "Notes",
    "standing desk",
    "in a call",
    "at the kettle",
    "sore",
)
GOAL = Settings(weekly_goal=15, goal_words="at the kettle")


def moment(wall: datetime) -> Moment:
    return Moment(wall, 0.0, 0.0, 0)


SUNDAY = datetime(2026, 3, 8, 12, tzinfo=UTC)
"""The end of a week, so that all weeks of a page are whole."""


def offer(name: str, at: Moment) -> list[Record]:
    opened = at.plus(2400)
    return [
        RoundStarted(f"r-{name}", at),
        OfferOpened(f"o-{name}", f"r-{name}", opened, 2400.0),
        Prompted(f"o-{name}", opened, 2400.0, "lull"),
        RoundEnded(f"r-{name}", at.plus(2500), 2400.0, "done"),
    ]


def guided(name: str, at: Moment, movements: list[str]) -> list[Record]:
    parts = tuple(Part(each, side, 10.0) for each in movements for side in ("left", "right"))
    return [
        *offer(name, at),
        BreakStarted(f"b-{name}", at.plus(2410), "30-A", f"o-{name}", parts),
        *(PartPlayed(f"b-{name}", n, 10.0 + n, PartResult.DONE) for n in range(len(parts))),
        BreakEnded(f"b-{name}", at.plus(2450), Outcome.DONE, "finished", 40.0),
        OfferClosed(f"o-{name}", at.plus(2450), Outcome.DONE),
    ]


def some_weeks(weeks: int, now: datetime = SUNDAY) -> list[Record]:
    """A break done and one skipped on each day, and what is said about the neck once a week."""
    records: list[Record] = []
    for ago in range(7 * weeks - 1, 0, -1):
        at = moment(now - timedelta(days=ago))
        records += guided(f"{ago}", at, ["neck-turns"])
        records += offer(f"s{ago}", at.plus(7200))
        records.append(OfferClosed(f"o-s{ago}", at.plus(9650), Outcome.SKIPPED, SkipReason.IN_CALL))
        if ago % 7 == 3:
            records.append(CheckedIn(at.plus(60), "answered", 4, 3, 2, "The standing desk came."))
            records.append(Rated(at.plus(70), "now", 5))
            records.append(Reacted(at.plus(2440), f"b-{ago}", "neck-turns", "sore"))
    records.append(Carded(moment(now - timedelta(days=9)), "appointment", "raised", "arm_pain"))
    return records


def endless(weeks: int) -> list[Record]:
    """All movements every day, all of them hurt, long notes each day, signs each day."""
    dice = Random(1)
    every = [each.id for each in load_catalogue().movements.values()]
    records: list[Record] = []
    for ago in range(7 * weeks - 1, 0, -1):
        at = moment(SUNDAY - timedelta(days=ago))
        records += guided(f"{ago}", at, every)
        for kind in ("sore", "sharp", "nerve", "rose", "unsettled"):
            records += [Reacted(at.plus(n), f"b-{ago}", each, kind) for n, each in enumerate(every)]
        note = "Pneumonoultramicroscopicsilicovolcanoconiosis" * 6 + " 頸椎 🙂 \u200d שלום " + "x" * dice.randrange(40)
        records.append(CheckedIn(at, "answered", dice.randrange(11), dice.randrange(8), dice.randrange(11), note))
        records.append(Carded(at, "same_day", "raised", "unwell,illness,constant,unsteady"))
        for n, reason in enumerate(SkipReason):
            records += offer(f"s{ago}-{n}", at.plus(3000 * (n + 1)))
            records.append(OfferClosed(f"o-s{ago}-{n}", at.plus(3000 * (n + 1) + 2450), Outcome.SKIPPED, reason))
    return records


@pytest.fixture
def history(tmp_path, qapp):
    made = History.open(tmp_path / "home" / "history.db", tmp_path / "home" / "backups", lambda: datetime.now(UTC))
    yield made
    made.close()


def page(history: History, path: Path, *, weeks: int = 6, workplace: bool = False) -> str:
    write_report(history, load_catalogue(), path, weeks, workplace, moment(SUNDAY), GOAL)
    assert pdf_text.pages(path) == 1
    assert pdf_text.fonts_without_file(path) == 0
    return pdf_text.text(path)


def test_six_weeks_on_a_page(history, tmp_path):
    history.apply(some_weeks(6), None)
    text = page(history, tmp_path / "page.pdf").replace("\n", " ")

    for part in (
        "15 breaks in a week – at the kettle",
        "of these done to the end",
        "– in a call ",
        "Head turns",
        "left 6:50, right 7:31",
        "Average of a week: 4 of 10 (mean of 6)",
        "Head turns: sore 6×",
        "to make an appointment: Pain or tingling that",
        "The standing desk came.",
        "This can't show what causes what.",
        "No physiotherapist has reviewed this yet.",
        "no medical",
    ):
        assert part in text, part
    assert "offered" in text  # and not with a ligature that no search finds


def test_the_workplace_sees_nothing_private(history, tmp_path):
    history.apply(some_weeks(6), None)
    everything = page(history, tmp_path / "page.pdf")
    text = page(history, tmp_path / "work.pdf", workplace=True)

    for part in PRIVATE:
        assert part in everything, part
        assert part not in text, part
    assert "Head turns" in text
    assert "Discomfort, notes and reasons are left out of this page." in text.replace("\n", " ")
    assert "No physiotherapist has reviewed this yet." in text


def test_nothing_recorded_is_a_page_as_well(history, tmp_path):
    text = page(history, tmp_path / "page.pdf")
    assert "Nothing is recorded for this time." in text
    assert "0 %" not in text


@pytest.mark.parametrize("weeks", [1, 6, 52])
@pytest.mark.parametrize("words", ["plain", "long"])
def test_however_much_there_is_it_is_one_page_and_nothing_runs_over_it(history, tmp_path, weeks, words):
    history.apply(endless(min(weeks, 8)), None)
    app, long = QApplication.instance(), LongWords()
    if words == "long":
        app.installTranslator(long)
    try:
        text = page(history, tmp_path / "page.pdf", weeks=weeks)
        told = gather(history, load_catalogue(), weeks, False, moment(SUNDAY), Settings())
        writer = QPdfWriter(str(tmp_path / "measured.pdf"))
        writer.setResolution(600)
        family = QGuiApplication.font().family()
        room, scale = fit(told, lambda size: Sheet(writer, None, family, size))
        ends = compose(told, Sheet(writer, None, family, scale), room)
    finally:
        app.removeTranslator(long)

    assert ends <= BOTTOM
    assert scale > 0.8  # lists give way before the text does
    assert text.count("more") >= 3
    assert "No physiotherapist has reviewed this yet." in text


def test_the_size_of_the_text_on_the_screen_does_not_matter(history, tmp_path):
    history.apply(some_weeks(2), None)
    usual = page(history, tmp_path / "page.pdf")
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    QApplication.setFont(larger)
    try:
        assert page(history, tmp_path / "large.pdf") == usual
    finally:
        QApplication.setFont(font)


def command(home: Path, *args: str) -> subprocess.CompletedProcess[str]:
    environ = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environ |= {"NECKBREAK_HOME": str(home), "QT_QPA_PLATFORM": ""}
    whole = [sys.executable, "-m", "neckbreak", "report", *args]
    return subprocess.run(whole, env=environ, capture_output=True, text=True, timeout=60, check=False)


def test_the_command_needs_no_screen_and_reads_while_neckbreak_writes(history, tmp_path):
    history.apply(some_weeks(2, datetime.now(UTC)), None)  # open, its last rows still in the journal
    before = sorted(each.name for each in history.path.parent.iterdir())
    target = tmp_path / "page.pdf"
    done = command(history.path.parent, str(target), "--weeks", "3")

    assert (done.returncode, done.stdout, done.stderr) == (0, f"{target}\n", "")
    assert "Head turns: sore 2×" in pdf_text.text(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert sorted(each.name for each in history.path.parent.iterdir()) == before
    history.apply([Rated(moment(SUNDAY), "worse")], None)
    assert history.unwritten == 0


def test_the_command_leaves_out_what_is_private_and_takes_the_users_goal(history, tmp_path):
    history.apply(some_weeks(2, datetime.now(UTC)), None)
    home = history.path.parent
    (home / "settings.toml").write_text('weekly_goal = 15\ngoal_words = "at the kettle"\n')
    assert command(home, str(tmp_path / "page.pdf")).returncode == 0
    assert command(home, str(tmp_path / "work.pdf"), "--workplace").returncode == 0

    assert "15 breaks in a week – at the kettle" in pdf_text.text(tmp_path / "page.pdf")
    work = pdf_text.text(tmp_path / "work.pdf")
    assert "15 breaks in a week" in work
    assert not [each for each in PRIVATE if each in work]


def test_the_command_without_any_history_makes_nothing_but_the_page(tmp_path):
    home = tmp_path / "home"
    done = command(home, str(tmp_path / "page.pdf"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "Nothing is recorded" in pdf_text.text(tmp_path / "page.pdf")
    assert not (home / "history.db").exists()


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("{tmp}/notes.txt",), 2, "Give the file a name that ends in .pdf: "),
        (("{tmp}/none/page.pdf",), 1, "cannot be written: No such file or directory"),
        (("{tmp}/folder.pdf",), 1, "cannot be written: Is a directory"),
        (("{tmp}/page.pdf", "--weeks", "0"), 2, "from 1 to 52 weeks"),
        (("{tmp}/page.pdf", "--weeks", "53"), 2, "from 1 to 52 weeks"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(tmp_path, args, code, words):
    (tmp_path / "folder.pdf").mkdir()
    done = command(tmp_path / "home", *(each.format(tmp=tmp_path) for each in args))
    assert (done.returncode, done.stdout) == (code, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert [each.name for each in tmp_path.iterdir() if each.suffix in (".pdf", ".part", ".txt")] == ["folder.pdf"]


def test_a_page_that_was_there_is_replaced_whole(history, tmp_path):
    target = tmp_path / "page.pdf"
    target.write_text("an older page")
    assert "Nothing is recorded" in page(history, target)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["page.pdf"]


def test_saved_from_the_window(tmp_path, qtbot):
    from tests.ui.test_weekly import Office

    office = Office(tmp_path, qtbot)
    office.since(2)
    said: list[str] = []
    office.stage.report.notice.connect(said.append)
    try:
        office.stage.report.ask()
        [dialog] = [
            each for each in QApplication.topLevelWidgets() if each.isVisible() and isinstance(each, QFileDialog)
        ]
        assert dialog.selectedFiles()[0].endswith("neckbreak-2026-03-02.pdf")
        dialog.fileSelected.emit(str(tmp_path / "page.pdf"))
        dialog.reject()
        assert said == [f"The page is saved: {tmp_path / 'page.pdf'}"]
        assert pdf_text.pages(tmp_path / "page.pdf") == 1
        office.stage.report.write(str(tmp_path / "none" / "page.pdf"))
        assert said[1].endswith("cannot be written: No such file or directory")
    finally:
        office.stage.close_all()
        office.history.close()
