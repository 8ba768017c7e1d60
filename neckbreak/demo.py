"""`neckbreak demo`: a working day in a minute, with the real beat, windows and database and a simulated user.

The user is a simple one with a fixed seed: he types in bursts, reads, goes to lunch, and answers each card in his own
time: he starts most breaks, asks for later, skips one with a reason, misses one, and once just gets up. Nothing here
touches the user's own files: it works in a folder of its own, outside the instance lock.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from neckbreak.app import Program, Surroundings, with_home
from neckbreak.clock import Clock
from neckbreak.core.states import Prompting
from neckbreak.desktop.idle import IdleSource
from neckbreak.desktop.paths import HOME_VARIABLE, find_paths
from neckbreak.desktop.platform import PLATFORM
from neckbreak.process import make_application

DAY_STARTS = 9
LUNCH_AFTER_H = 3.5
GOING_HOME_S = 8 * 60
"""The day ends when he has been gone this long, so that every offer has found its outcome."""
ANSWERS = ("start", "later", "start", "leave", "start", "ignore", "skip", "start")


@dataclass
class Hands:
    """The simulated user's hands: when he touched something last, and when he will again. Seconds of the clock."""

    seed: int
    start: float
    end: float
    touches: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        dice = random.Random(self.seed)
        at = self.start
        lunch = self.start + LUNCH_AFTER_H * 3600
        while at < self.end:
            reading = dice.random() < 0.25
            for _ in range(dice.randint(20, 120)):
                pause = dice.lognormvariate(2.6, 0.7) if reading else dice.lognormvariate(0.4, 1.0)
                at += min(pause, 100.0)
                self.touches.append(at)
            if lunch <= at:
                at += 40 * 60
                lunch = self.end + 1

    def away(self, begin: float, seconds: float) -> None:
        """He leaves the desk."""
        self.touches = [t for t in self.touches if not begin < t < begin + seconds]

    def last(self, now: float) -> float:
        """His last touch before `now`."""
        from bisect import bisect_right

        place = bisect_right(self.touches, now)
        return self.touches[place - 1] if place else self.start

    def next(self, now: float) -> float | None:
        """His next touch after `now`."""
        from bisect import bisect_right

        place = bisect_right(self.touches, now)
        return self.touches[place] if place < len(self.touches) else None


class SimulatedIdle(IdleSource):
    """An idle source whose input comes from `Hands`, event-driven like the real ones."""

    name = "simulated"

    def __init__(self, hands: Hands, seconds: Callable[[], float], speed: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hands, self._seconds, self._speed = hands, seconds, speed
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ring)
        self._threshold: float | None = None
        self._idle = False

    def watch(self, threshold_s: float) -> None:
        """Ring when the hands have been still that long."""
        self._threshold, self._idle = threshold_s, False
        self._arm()

    def idle_s(self) -> float | None:
        """Since the last touch."""
        now = self._seconds()
        return max(0.0, now - self.hands.last(now))

    def stop(self) -> None:
        """No more rings."""
        self._timer.stop()

    def _arm(self) -> None:
        if self._threshold is None:
            return
        now = self._seconds()
        at = self.hands.last(now)
        while (following := self.hands.next(at)) is not None and following - at < self._threshold:
            at = following
        self._after(max(0.0, at + self._threshold - now))

    def _after(self, seconds: float) -> None:
        self._timer.start(int(min(seconds / self._speed, 3600) * 1000) + 1)

    def _ring(self) -> None:
        now = self._seconds()
        idle = now - self.hands.last(now)
        if self._idle:
            self._idle = False
            self.resumed.emit()
        elif self._threshold is not None and idle >= self._threshold:
            self._idle = True
            following = self.hands.next(now)
            if following is not None:
                self._after(following - now)
            self.idled.emit()
        else:
            self._arm()


class Day(QObject):
    """Plays the user's answers and stops at the end of the day."""

    def __init__(self, program: Program, hands: Hands, out: Path, end: float) -> None:
        super().__init__(program)
        self._program, self._hands, self._out, self._end = program, hands, out, end
        self._answers = iter(ANSWERS * 20)
        self._answering = False
        self._shots: set[str] = set()
        self.finished = False
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(self._watch)
        self._timer.start()
        program.reminder.changed.connect(self._react)

    def _react(self) -> None:
        if isinstance(self._program.reminder.live.state, Prompting) and not self._answering:
            self._answering = True
            speed = self._program.clock.speed
            QTimer.singleShot(int(8000 / speed) + 30, self._answer)

    def _answer(self) -> None:
        self._answering = False
        stage = self._program.stage
        if not isinstance(self._program.reminder.live.state, Prompting):
            return
        self._shoot("card")
        now = self._program.clock.seconds()
        match next(self._answers):
            case "start":
                stage.start_offer()
            case "later":
                stage.later()
            case "skip":
                stage.skip("in_call")
            case "leave":
                self._hands.away(now, 9 * 60)
            case _:
                pass

    def _watch(self) -> None:
        if self._program.stage.status().state == "breaking":
            self._shoot("break")
        if self._program.clock.seconds() >= self._end and not self.finished:
            self.finished = True
            self._timer.stop()
            self._program.stage.open_main("today")
            QTimer.singleShot(100, self._close)

    def _close(self) -> None:
        self._shoot("today")
        self._program.stop()

    def _shoot(self, name: str) -> None:
        if name in self._shots:
            return
        for widget in QApplication.topLevelWidgets():
            kind = {"Card": "card", "BreakWindow": "break", "MainWindow": "today"}.get(type(widget).__name__)
            if widget.isVisible() and kind == name:
                self._shots.add(name)
                widget.grab().save(str(self._out / f"{name}.png"))


def run(speed: float, hours: float, out: Path | None) -> int:
    """Play the day and print it; 0 when it ran to its end, 2 if the folder holds a history already."""
    import os

    home = out or (Path(os.environ[HOME_VARIABLE]) if os.environ.get(HOME_VARIABLE) else None)
    if home is None:
        home = Path(tempfile.mkdtemp(prefix="neckbreak-demo-"))
    home = home.absolute()
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    if (home / "history.db").exists():
        print(f"{home} holds a history already. Choose an empty folder with --out.", file=sys.stderr)
        return 2
    print(f"A day of {hours:g} hours, {speed:g} times faster, in {home}")
    app = make_application()
    paths = with_home(find_paths({}, PLATFORM, Path.home()), home)
    nine = Clock()().local.replace(hour=DAY_STARTS, minute=0, second=0, microsecond=0)
    clock = Clock(speed, nine.astimezone(UTC))
    begin = clock.seconds()
    hands = Hands(seed=7, start=begin, end=begin + hours * 3600)
    around = Surroundings(
        idle=lambda _bus: SimulatedIdle(hands, clock.seconds, speed), commands=False, first_start=False
    )
    program = Program(app, paths, clock, around)
    sys.excepthook = program.failed
    began = time.monotonic()
    program.wake()
    from neckbreak.core import safety

    program.history.save_answers(dict.fromkeys(safety.CODES, "no"), clock())
    day = Day(program, hands, home, begin + hours * 3600 + GOING_HOME_S)
    app.exec()
    program.stop()
    print_day(home / "history.db")
    print(f"{time.monotonic() - began:.0f} s in all. History and pictures are in {home}")
    return 0 if day.finished else 1


def print_day(path: Path) -> None:
    """The day as the history tells it."""
    from neckbreak.storage import reading

    database: Any = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    rows = database.execute(
        "SELECT o.opened_at, o.work_s, p.at, p.work_s, p.why, o.outcome, o.reason FROM offers o"
        " JOIN prompts p ON p.offer_id = o.id ORDER BY p.at"
    ).fetchall()
    print("\noffered    after work  because     outcome")
    for _opened, _work, at, work_s, why, outcome, reason in rows:
        local = datetime.fromisoformat(at).astimezone()
        ended = f"{outcome or 'open'} ({reason})" if reason else outcome or "open"
        print(f"{local:%H:%M}      {work_s / 60:5.1f} min   {why:<11} {ended}")
    days = [row[0] for row in database.execute("SELECT DISTINCT day FROM offers ORDER BY day")]
    for day in days:
        counts = reading.counts(database, datetime.fromisoformat(day).date())
        print(f"\n{day}: {counts}")
    database.close()
