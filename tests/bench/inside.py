"""Measured from inside: the real program on a real display, with a clock and an idle source that we move.

    python -m tests.bench.inside FOLDER      prints JSON

Latencies end when the painting of the first frame has been handed to the display.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from neckbreak.app import Program, Surroundings, with_home
from neckbreak.clock import Clock
from neckbreak.content import load_catalogue, load_clip, load_rig
from neckbreak.core import safety
from neckbreak.core.moment import Moment
from neckbreak.core.states import Prompting, Working
from neckbreak.desktop.idle import IdleSource
from neckbreak.desktop.paths import find_paths
from neckbreak.desktop.platform import PLATFORM
from neckbreak.process import make_application
from neckbreak.ui.figure.widget import FigureWidget
from tests.bench import measure

ROUNDS = 20
PATIENCE_S = 10.0


class Leaper(Clock):
    """The real clock, and it can be set forward as if the user had gone on working."""

    ahead = 0.0

    def __call__(self) -> Moment:
        return super().__call__().plus(self.ahead)

    def seconds(self) -> float:
        return super().seconds() + self.ahead


class Busy(IdleSource):
    """Somebody who has just touched a key."""

    name = "busy"

    def watch(self, threshold_s: float) -> None:
        pass

    def idle_s(self) -> float | None:
        return 0.5

    def stop(self) -> None:
        pass


class Frames(QObject):
    """When widgets of one class were painted."""

    def __init__(self, app: QApplication, kind: str) -> None:
        super().__init__(app)
        self._app, self._kind = app, kind
        self.times: list[float] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == self._kind:
            QTimer.singleShot(0, lambda: self.times.append(time.perf_counter()))
        return False

    def end(self) -> None:
        self._app.removeEventFilter(self)
        self.deleteLater()


class Bench:
    """One program and what is asked of it."""

    def __init__(self, home: Path, kind: type[Program] = Program, clock: Leaper | None = None) -> None:
        self.app = make_application()
        self.clock = clock or Leaper()
        paths = with_home(find_paths({}, PLATFORM, Path.home()), home)
        around = Surroundings(idle=lambda _bus: Busy(), commands=False, first_start=False)
        self.program = kind(self.app, paths, self.clock, around)
        self.program.tray.appear()
        self.program.wake()
        self.program.history.save_answers(dict.fromkeys(safety.CODES, "no"), self.clock())
        self.until(lambda: False, 1.0)

    def until(self, true: Callable[[], object], seconds: float = PATIENCE_S) -> bool:
        """Let the program run until something is true."""
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                return False
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # which waits for an `exec` that is none
            time.sleep(0.0005)
        return True

    def window(self, kind: str) -> QWidget | None:
        found = [w for w in self.app.topLevelWidgets() if type(w).__name__ == kind and w.isVisible()]
        return found[0] if found else None

    def card(self) -> float:
        """Work until the card comes: milliseconds from the deciding look to its first frame."""
        frames = Frames(self.app, "Card")
        for _ in range(500):
            self.clock.ahead += 30.0
            begin = time.perf_counter()
            self.program.reminder.look()
            self.until(lambda: not self.program.holding.asking)  # a card comes after the answer about what holds
            if isinstance(self.program.reminder.live.state, Prompting):
                assert self.until(lambda: frames.times), "no card"
                frames.end()
                return (frames.times[0] - begin) * 1000
        raise AssertionError(f"no offer: {self.program.reminder.live.state}")

    def start(self) -> float:
        """Click Start: milliseconds to the first frame of the figure."""
        card = self.window("Card")
        assert card is not None
        button = next(b for b in card.findChildren(QPushButton) if b.isDefault() or "Start" in b.text())
        frames = Frames(self.app, "FigureWidget")
        begin = time.perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        assert self.until(lambda: frames.times), "no figure"
        frames.end()
        return (frames.times[0] - begin) * 1000

    def play(self, step_s: float = 0.5) -> None:
        """Play the break to its end on the moved clock."""
        for _ in range(4000):
            window: Any = self.window("BreakWindow")
            if window is None:
                break
            self.clock.ahead += step_s
            window.tick()
            self.app.processEvents()
        assert self.until(lambda: self.window("BreakWindow") is None), "the break did not end"
        self.until(lambda: isinstance(self.program.reminder.live.state, Working), 1.0)

    def frames(self, seconds: float) -> dict[str, float]:
        """A break in real time: frames a second, their intervals, CPU of the whole process."""
        self.card()
        frames = Frames(self.app, "FigureWidget")
        card = self.window("Card")
        assert card is not None
        self.program.stage.begin(load_catalogue().plans["60-A"])  # while one walks there is no figure to measure
        assert self.until(lambda: len(frames.times) >= 10), "the figure does not move"  # after getting ready
        frames.times.clear()
        cpu, begin = measure.cpu_ns(os.getpid()), time.perf_counter()
        QTimer.singleShot(int(seconds * 1000), self.app.quit)
        self.app.exec()  # no polling of ours in here
        lasted = time.perf_counter() - begin
        used = (measure.cpu_ns(os.getpid()) - cpu) / 1e9
        frames.end()
        gaps = sorted(b - a for a, b in zip(frames.times, frames.times[1:], strict=False))
        self.play()
        return {
            "fps": len(frames.times) / lasted,
            "gap_p95_ms": gaps[int(len(gaps) * 0.95)] * 1000,
            "cpu_percent": used / lasted * 100,
        }

    def windows(self) -> dict[str, float]:
        """Open and close every window once; the memory after each."""
        stage = self.program.stage
        held = {}
        for name, show in {
            "today": lambda: stage.open_main("today"),
            "settings": lambda: stage.open_main("settings"),
            "history": lambda: stage.open_main("history"),
            "about": lambda: stage.open_main("about"),
            "safety": stage.open_safety,
        }.items():
            show()
            self.until(lambda: False, 0.3)
            for widget in self.app.topLevelWidgets():
                if widget.isVisible() and type(widget).__name__ in ("MainWindow", "SafetyPage"):
                    widget.close()
            held[f"after {name}"] = self.memory()
        return held

    def memory(self) -> float:
        """MB of our own: unlike PSS it does not depend on who else has Qt loaded just now."""
        self.until(lambda: False, 0.5)
        return measure.memory(os.getpid()).uss


def figure_ms() -> dict[str, float]:
    """Milliseconds to paint one frame, for each movement, in the size the break window gives it."""
    rig = load_rig()
    folder = Path(__file__).parents[2] / "resources" / "figure" / "clips"
    found = {}
    for name in sorted(p.stem for p in folder.glob("*.json")):
        clip = load_clip(name)
        widget = FigureWidget(rig)
        widget.resize(460, 500)
        widget.show_clip(clip, [(phase, 3.0) for phase in clip.phases])
        widget.show()
        assert QTest.qWaitForWindowExposed(widget)
        length = 3.0 * len(clip.phases)
        times = []
        for step in range(40):
            widget.set_time(0.3 + length * step / 40)
            begin = time.perf_counter()
            widget.repaint()
            times.append((time.perf_counter() - begin) * 1000)
        widget.close()
        widget.deleteLater()
        found[name] = round(statistics.median(times), 2)
    return found


def main(folder: str, rounds: int, seconds: float) -> None:
    """All of it, as one JSON object."""
    bench = Bench(Path(folder))
    held = {"before": bench.memory()}
    cards, starts = [], []
    for number in range(rounds):
        cards.append(bench.card())
        starts.append(bench.start())
        bench.play()
        if number in (0, rounds - 1):
            held[f"after break {number + 1}"] = bench.memory()
    held |= bench.windows()
    result: dict[str, Any] = {
        "card_ms": {"first": cards[0], "median": statistics.median(cards), "worst": max(cards)},
        "start_ms": {"first": starts[0], "median": statistics.median(starts), "worst": max(starts)},
        "uss_mb": held,
        "play": bench.frames(seconds),
        "figure_ms": figure_ms(),
    }
    bench.program.stop()
    print(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))
